/** The compiled word list of a locale: an open-addressing table over hashed code units, so that a look-up cuts no string. */
import type {CueEntry, Locale} from '../locales/types.ts'
import {IGNORABLE, classes, folded} from './classes.ts'

export interface Lexicon {
  /** Slot → entry, 0 where free; the size is a power of two. */
  slots: Int32Array
  mask: number
  /** Entry → its form, folded. Entry 0 is "unknown". */
  form: string[]
  facts: Int32Array
  forms: Int32Array
  lemma: (string | undefined)[]
  cue: (CueEntry | undefined)[]
}

export const HASH_START: number = 0x811c9dc5 | 0

/** One step of the hash (FNV-1a over folded code units). */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

/** The form as the table knows it: folded, without ignorable signs. */
export const foldWord = (word: string): string => {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (classes[code] !== IGNORABLE) out += String.fromCharCode(folded[code] ?? code)
  }
  return out
}

const hashOf = (form: string): number => {
  let hash = HASH_START
  for (let i = 0; i < form.length; i++) hash = hashStep(hash, form.charCodeAt(i))
  return hash
}

const spread = (hash: number): number => hash ^ (hash >>> 15)

/** Compiles a locale's words. Linear in their number. */
const compile = (locale: Locale): Lexicon => {
  const index = new Map<string, number>()
  const form = [''], facts = [0], forms = [0]
  const lemma: (string | undefined)[] = [undefined]
  const cue: (CueEntry | undefined)[] = [undefined]
  locale.words((raw, fact, formBits = 0, lemmaOf, cueOf) => {
    const key = foldWord(raw)
    let entry = index.get(key)
    if (entry === undefined) {
      entry = form.length
      index.set(key, entry)
      form.push(key)
      facts.push(0)
      forms.push(0)
      lemma.push(undefined)
      cue.push(undefined)
    }
    facts[entry] = (facts[entry] ?? 0) | fact
    forms[entry] = (forms[entry] ?? 0) | formBits
    lemma[entry] ??= lemmaOf
    cue[entry] ??= cueOf
  })
  let size = 1024
  while (size < form.length * 2) size *= 2
  const slots = new Int32Array(size), mask = size - 1
  for (let entry = 1; entry < form.length; entry++) {
    let slot = spread(hashOf(form[entry] ?? '')) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = entry
  }
  return {slots, mask, form, facts: Int32Array.from(facts), forms: Int32Array.from(forms), lemma, cue}
}

const compiled = new WeakMap<Locale, Lexicon>()

/** The compiled lexicon of a locale, made on first use. */
export const lexiconOf = (locale: Locale): Lexicon => {
  let lexicon = compiled.get(locale)
  if (!lexicon) compiled.set(locale, (lexicon = compile(locale)))
  return lexicon
}

/** Entry of the word that hashes to `hash` and stands at `start`–`end` of `text`; 0 where there is none. */
export const lookUp = (lexicon: Lexicon, hash: number, text: string, start: number, end: number): number => {
  const {slots, mask, form} = lexicon
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot] as number
    if (entry === 0) return 0
    const key = form[entry] as string
    let at = start, i = 0
    for (; at < end; at++) {
      const code = text.charCodeAt(at)
      if (folded[code] === key.charCodeAt(i)) i++
      else if (classes[code] !== IGNORABLE) break
    }
    if (at === end && i === key.length) return entry
  }
}

/** Looks a stretch of text up without a scan's hash. */
export const findWord = (lexicon: Lexicon, text: string, start: number, end: number): number => {
  let hash = HASH_START
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (classes[code] !== IGNORABLE) hash = hashStep(hash, folded[code] as number)
  }
  return lookUp(lexicon, hash, text, start, end)
}

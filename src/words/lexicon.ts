/**
 * The word list of a locale: an open-addressing table over hashed code units, so that a look-up cuts no string. A pack may put
 * words on a shelf, by the letters that they begin with: they get into the table when the first word comes that begins so. Most
 * articles need a tenth of a language.
 */
import type {CueEntry, Locale} from '../locales/types.ts'
import {IGNORABLE, classes, folded} from './classes.ts'

/** Words that wait: their place in the pack's order, and what adds them. */
interface Shelved {
  order: number
  expand: () => void
}

export interface Lexicon {
  /** Slot → entry, 0 where free; the size is a power of two. */
  slots: Int32Array
  mask: number
  /** Entry → its form, folded. Entry 0 is "unknown". */
  form: string[]
  /** By entry; as long as there is room for entries. */
  facts: Int32Array
  forms: Int32Array
  lemma: (string | undefined)[]
  cue: (CueEntry | undefined)[]
  /** Place in the pack's order of what gave the lemma, the cue: of two the earlier one holds. */
  lemmaOrder: number[]
  cueOrder: number[]
  /** Hash of the first letters → what waits for them; open addressing, 0 where free. */
  shelfKeys: Int32Array
  shelves: (Shelved[] | undefined)[]
  /** Shelves that are not empty. */
  waiting: number
  /** Look-ups while there were any. */
  looks: number
}

/** Look-ups after which all shelves are opened: so much text is read that a look at them each time costs more than their words. */
const PATIENCE = 30_000

/** Letters by which words are shelved, at most. */
export const LONGEST_SHELF = 5

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

const isFolded = (word: string): boolean => {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (folded[code] !== code || classes[code] === IGNORABLE) return false
  }
  return true
}

const hashOf = (form: string, end: number): number => {
  let hash = HASH_START
  for (let i = 0; i < end; i++) hash = hashStep(hash, form.charCodeAt(i))
  return hash
}

const spread = (hash: number): number => hash ^ (hash >>> 15)

/** Room in the beginning: what an article or two need. */
const ENTRIES = 4096

const grown = (from: Int32Array): Int32Array => {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}

/** Twice the room for entries; four slots for each. */
const grow = (lexicon: Lexicon): void => {
  lexicon.facts = grown(lexicon.facts)
  lexicon.forms = grown(lexicon.forms)
  const slots = new Int32Array(lexicon.slots.length * 2), mask = slots.length - 1
  for (let entry = 1; entry < lexicon.form.length; entry++) {
    const form = lexicon.form[entry]!
    let slot = spread(hashOf(form, form.length)) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = entry
  }
  lexicon.slots = slots
  lexicon.mask = mask
}

/** Entry of a folded form, made where there is none. */
const entryFor = (lexicon: Lexicon, form: string): number => {
  const {slots, mask} = lexicon
  let slot = spread(hashOf(form, form.length)) & mask
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) if (lexicon.form[slots[slot]!] === form) return slots[slot]!
  const entry = lexicon.form.length
  slots[slot] = entry
  lexicon.form.push(form)
  lexicon.lemma.push(undefined)
  lexicon.cue.push(undefined)
  lexicon.lemmaOrder.push(0)
  lexicon.cueOrder.push(0)
  if (entry + 1 === lexicon.facts.length) grow(lexicon)
  return entry
}

/** Slot of the shelf for a hash, or where it would be. */
const shelfOf = (keys: Int32Array, hash: number): number => {
  const mask = keys.length - 1
  let slot = spread(hash) & mask
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** Takes a pack's words in; what it shelves is added later. Linear in their number. */
export const compileLexicon = (words: Locale['words']): Lexicon => {
  const lexicon: Lexicon = {
    slots: new Int32Array(ENTRIES * 4), mask: ENTRIES * 4 - 1, form: [''], facts: new Int32Array(ENTRIES), forms: new Int32Array(ENTRIES),
    lemma: [undefined], cue: [undefined], lemmaOrder: [0], cueOrder: [0], shelfKeys: new Int32Array(1024), shelves: [], waiting: 0, looks: 0,
  }
  let order = 0, last = 0
  const add = (raw: string, fact: number, formBits = 0, lemma?: string, cue?: CueEntry): void => {
    const entry = entryFor(lexicon, isFolded(raw) ? raw : foldWord(raw))
    lexicon.facts[entry] = (lexicon.facts[entry]!) | fact
    lexicon.forms[entry] = (lexicon.forms[entry]!) | formBits
    if (lemma !== undefined && (lexicon.lemma[entry] === undefined || order < (lexicon.lemmaOrder[entry]!))) {
      lexicon.lemma[entry] = lemma
      lexicon.lemmaOrder[entry] = order
    }
    if (cue !== undefined && (lexicon.cue[entry] === undefined || order < (lexicon.cueOrder[entry]!))) {
      lexicon.cue[entry] = cue
      lexicon.cueOrder[entry] = order
    }
  }
  const shelve = (prefixes: readonly string[], expand: () => void): void => {
    const own = ++last
    const shelved: Shelved = {
      order: own, expand: () => {
        order = own
        expand()
      },
    }
    for (const prefix of prefixes) {
      const start = foldWord(prefix), hash = hashOf(start, Math.min(LONGEST_SHELF, start.length))
      const slot = shelfOf(lexicon.shelfKeys, hash), shelf = lexicon.shelves[slot]
      if (shelf) shelf.push(shelved)
      else {
        lexicon.shelfKeys[slot] = hash
        lexicon.shelves[slot] = [shelved]
        if (++lexicon.waiting * 2 > lexicon.shelfKeys.length) widenShelves(lexicon)
      }
    }
    order = ++last
  }
  words(add, shelve)
  return lexicon
}

const widenShelves = (lexicon: Lexicon): void => {
  const {shelfKeys, shelves} = lexicon
  lexicon.shelfKeys = new Int32Array(shelfKeys.length * 2)
  lexicon.shelves = new Array<Shelved[] | undefined>(shelfKeys.length * 2)
  for (let i = 0; i < shelfKeys.length; i++) {
    if (shelfKeys[i] === 0) continue
    const slot = shelfOf(lexicon.shelfKeys, shelfKeys[i]!)
    lexicon.shelfKeys[slot] = shelfKeys[i]!
    lexicon.shelves[slot] = shelves[i]
  }
}

const compiled = new WeakMap<Locale, Lexicon>()

/** The lexicon of a locale, made on first use. */
export const lexiconOf = (locale: Locale): Lexicon => {
  let lexicon = compiled.get(locale)
  if (!lexicon) compiled.set(locale, (lexicon = compileLexicon((add, shelve) => { locale.words(add, shelve) })))
  return lexicon
}

const openAll = (lexicon: Lexicon): void => {
  const {shelves} = lexicon
  lexicon.shelves = []
  lexicon.waiting = 0
  for (const {expand} of shelves.flatMap((shelf) => shelf ?? []).sort((a, b) => a.order - b.order)) expand()
}

/** Adds what waits for words that begin as the one at `start`–`end` of `text` does. */
const unshelve = (lexicon: Lexicon, text: string, start: number, end: number): void => {
  if (++lexicon.looks > PATIENCE) {
    openAll(lexicon)
    return
  }
  const {shelfKeys, shelves} = lexicon, mask = shelfKeys.length - 1
  let hash = HASH_START
  for (let i = start, letters = 0; i < end && letters < LONGEST_SHELF; i++) {
    const code = text.charCodeAt(i)
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, folded[code]!)
    letters++
    let slot = spread(hash) & mask
    while (shelfKeys[slot] !== 0 && shelfKeys[slot] !== hash) slot = (slot + 1) & mask
    if (shelfKeys[slot] === 0) continue
    const shelf = shelves[slot]
    if (!shelf) continue
    shelves[slot] = undefined
    lexicon.waiting--
    for (const {expand} of shelf) expand()
  }
}

/** Entry of the word that hashes to `hash` and stands at `start`–`end` of `text`; 0 where there is none. */
export const lookUp = (lexicon: Lexicon, hash: number, text: string, start: number, end: number): number => {
  if (lexicon.waiting > 0) unshelve(lexicon, text, start, end)
  const {slots, mask, form} = lexicon
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const entry = slots[slot]!
    if (entry === 0) return 0
    const key = form[entry]!
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
    if (classes[code] !== IGNORABLE) hash = hashStep(hash, folded[code]!)
  }
  return lookUp(lexicon, hash, text, start, end)
}

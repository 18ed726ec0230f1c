/** The packs' words and phrases in one table: what a stretch of text may be, by one look-up that cuts no string. */
import {folded} from '../words/classes.ts'
import {HASH_START, hashStep} from '../words/hashes.ts'
import type {Meaning} from './keys.ts'
import {isBlank, isLetter} from './phrase.ts'

/** What a phrase may be, as bits. */
export const MONTH: number = 1
export const WEEKDAY: number = 1 << 1
export const ZONE: number = 1 << 2
export const DATE_FILLER: number = 1 << 3
export const YEAR_WORD: number = 1 << 4
export const HALF: number = 1 << 5
export const NEAR_DAY: number = 1 << 6
export const COUNTED: number = 1 << 7
export const AGO: number = 1 << 8
export const SUFFIX: number = 1 << 9
export const ROLE: number = 1 << 10
export const BIO: number = 1 << 11
export const AGENCY: number = 1 << 12
export const SECTION: number = 1 << 13
export const CAPTION: number = 1 << 14
export const SIGNOFF_LINE: number = 1 << 15
export const AND: number = 1 << 16
export const WITHIN: number = 1 << 17
export const PARTICLE: number = 1 << 18
export const ACRONYM: number = 1 << 19
export const STOPPED: number = 1 << 20
export const CONTINUER: number = 1 << 21
export const PLAIN: number = 1 << 22
export const PAST: number = 1 << 23
export const KEY_FILLER: number = 1 << 24
export const KEY: number = 1 << 25
/** Opens or ends the name of a paper. */
export const MASTHEAD: number = 1 << 26
/** Says that a press release follows. */
export const RELEASE: number = 1 << 27

export interface Phrase {
  /** As the pack writes it. */
  form: string
  bits: number
  /** The month, from 1; the hours of a half of the day; the days from the day of reading. */
  number: number
  /** Offset of a zone. */
  zone: string
  /** Of a key. */
  meaning: Meaning | null
  /** Another phrase of the same hash. */
  next: Phrase | undefined
}

export interface Phrases {
  byHash: Map<number, Phrase>
  /** 1 where a hash may have a phrase: most words have none. */
  may: Uint8Array
}

const MOST_SIGNS = 8191
export const newPhrases = (): Phrases => ({byHash: new Map(), may: new Uint8Array(MOST_SIGNS + 1)})
const signOf = (hash: number): number => (hash ^ (hash >>> 13)) & MOST_SIGNS

/** Any case, `ё` as `е`, runs of white space as one space. */
const hashOf = (text: string, start: number, end: number): number => {
  let hash = HASH_START
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!isBlank(code)) hash = hashStep(hash, folded[code]!)
    else if (i + 1 < end && !isBlank(text.charCodeAt(i + 1)) && i > start) hash = hashStep(hash, 0x20)
  }
  return hash
}

/** True where the stretch is the form but for case and white space. */
const isForm = (text: string, start: number, end: number, form: string): boolean => {
  let at = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!isBlank(code)) {
      if (folded[code] !== folded[form.charCodeAt(at++)]) return false
    } else if (i + 1 < end && !isBlank(text.charCodeAt(i + 1)) && i > start && form.charCodeAt(at++) !== 0x20) return false
  }
  return at === form.length
}

/** What the packs know of the text between two offsets. */
export const lookUp = (text: string, start: number, end: number, phrases: Phrases): Phrase | undefined => {
  const hash = hashOf(text, start, end)
  if (phrases.may[signOf(hash)] === 0) return undefined
  let found = phrases.byHash.get(hash)
  while (found && !isForm(text, start, end, found.form)) found = found.next
  return found
}

/** True where the text between two offsets may be one of the kinds. */
export const isAt = (text: string, start: number, end: number, kinds: number, phrases: Phrases): boolean =>
  ((lookUp(text, start, end, phrases)?.bits ?? 0) & kinds) !== 0

export const isIn = (phrase: string, kinds: number, phrases: Phrases): boolean => isAt(phrase, 0, phrase.length, kinds, phrases)

/** The phrase of a form with the kinds added. */
export const addPhrase = (phrases: Phrases, form: string, kinds: number): Phrase => {
  const hash = hashOf(form, 0, form.length), first = phrases.byHash.get(hash)
  let found = first
  while (found && !isForm(form, 0, form.length, found.form)) found = found.next
  if (!found) {
    found = {form, bits: 0, number: 0, zone: '', meaning: null, next: first}
    phrases.byHash.set(hash, found)
    phrases.may[signOf(hash)] = 1
  }
  found.bits |= kinds
  return found
}

/** How a line may open or end, as bits. */
export const SIGNOFF: number = 1
export const BYLINE: number = 1 << 1
export const REPORTER: number = 1 << 2
export const CAPTIONED: number = 1 << 3
export const CORRESPONDENT: number = 1 << 4
/** At the end of a line. */
export const SIGNOFF_END: number = 1 << 5
/** The first two signs of an agency; no opener by itself. */
export const AGENCY_START: number = 1 << 6

export interface Opener {
  form: string
  kind: number
  /** What else must hold of a sign-off. */
  rule: 'any' | 'short' | 'pair' | 'credit'
  /** Of a pair. */
  part: string
}

/** Openers by their first two code units, folded, and, for most lines begin like none, the kinds that may begin so. */
export interface Openers {
  kinds: Uint8Array
  groups: Map<number, Opener[]>
}

const SLOTS = 1023
const NONE: readonly Opener[] = []

/** The two code units at an offset, folded, as one number. */
const startOf = (text: string, offset: number): number => (folded[text.charCodeAt(offset)] ?? 0) * 0x8000 + (folded[text.charCodeAt(offset + 1)] ?? 0)

const slotOf = (start: number): number => (start ^ (start >>> 12)) & SLOTS

/** True where the text may open like one of the kinds, by its first two code units. */
export const mayOpen = (text: string, start: number, kinds: number, openers: Openers): boolean =>
  (openers.kinds[slotOf(startOf(text, start))]! & kinds) !== 0

export const newOpeners = (): Openers => ({kinds: new Uint8Array(SLOTS + 1), groups: new Map()})

/** @param at where the two code units stand that it is found by */
export const addOpener = ({kinds, groups}: Openers, opener: Opener, at = 0): void => {
  const start = startOf(opener.form, at), group = groups.get(start)
  kinds[slotOf(start)]! |= opener.kind
  if (opener.kind === AGENCY_START) return
  if (group) group.push(opener)
  else groups.set(start, [opener])
}

/** The openers that may begin at an offset. */
export const openersAt = (text: string, start: number, kind: number, openers: Openers): readonly Opener[] =>
  mayOpen(text, start, kind, openers) ? openers.groups.get(startOf(text, start)) ?? NONE : NONE

/** True where the text goes on with a phrase, any case, up to the end of a word. */
export const opensWith = (text: string, start: number, end: number, phrase: string): boolean => {
  const size = phrase.length
  if (end - start < size) return false
  for (let i = 0; i < size; i++) if (folded[text.charCodeAt(start + i)] !== folded[phrase.charCodeAt(i)]) return false
  return end - start === size || !isLetter(phrase.charCodeAt(size - 1)) || !isLetter(text.charCodeAt(start + size))
}

/** The longest opener of a kind that the text goes on with. */
export const findOpener = (text: string, start: number, end: number, kind: number, openers: Openers): string | undefined => {
  let best: string | undefined
  for (const opener of openersAt(text, start, kind, openers)) {
    if ((opener.kind & kind) !== 0 && opener.form.length > (best?.length ?? 0) && opensWith(text, start, end, opener.form)) best = opener.form
  }
  return best
}

/** Comparing stretches of text with the packs' words, without cutting strings out where the first code units tell. */
import {APOSTROPHE, DIGIT, HYPHEN, IGNORABLE, LOWER, NEWLINE, SPACE, UPPER, classes, folded} from '../words/classes.ts'
import {HASH_START, hashStep} from '../words/lexicon.ts'

export const isBlank = (code: number): boolean => {
  const cls = classes[code]!
  return cls === SPACE || cls === NEWLINE || cls === IGNORABLE
}

export const isLetter = (code: number): boolean => {
  const cls = classes[code]
  return cls === LOWER || cls === UPPER
}

export const hasDigit = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (classes[text.charCodeAt(i)] === DIGIT) return true
  return false
}

export const skipBlanks = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end && isBlank(text.charCodeAt(i))) i++
  return i
}

/** Runs of white space as one space; nothing at the ends, no soft hyphens. */
export const tidy = (text: string): string => {
  let plain = true
  for (let i = 0; i < text.length && plain; i++) {
    const code = text.charCodeAt(i)
    plain = !isBlank(code) || (code === 0x20 && i > 0 && i < text.length - 1 && text.charCodeAt(i - 1) !== 0x20)
  }
  return plain ? text : text.replace(/\u00ad/g, '').split(/[\s\u200b\ufeff]+/).join(' ').trim()
}

/** Lower case, `ё` as `е`, white space as one space: the form in which words are compared. */
export const foldPhrase = (phrase: string): string => {
  const lower = tidy(phrase).toLowerCase()
  return lower.includes('ё') ? lower.split('ё').join('е') : lower
}

/** True where the text goes on with a phrase, any case, up to the end of a word. */
export const opensWith = (text: string, start: number, end: number, phrase: string): boolean => {
  const size = phrase.length
  if (end - start < size) return false
  for (let i = 0; i < size; i++) if (folded[text.charCodeAt(start + i)] !== folded[phrase.charCodeAt(i)]) return false
  return end - start === size || !isLetter(phrase.charCodeAt(size - 1)) || !isLetter(text.charCodeAt(start + size))
}

/** The first two code units at an offset, folded, as one number. */
export const startOf = (text: string, offset: number): number =>
  folded[text.charCodeAt(offset)]! * 0x10000 + (folded[text.charCodeAt(offset + 1)] ?? 0)

/** True where the text ends with a phrase, any case, as words of their own. */
export const endsWith = (text: string, start: number, end: number, phrase: string): boolean => {
  const at = end - phrase.length
  if (at < start || (at > start && isLetter(text.charCodeAt(at - 1)))) return false
  for (let i = 0; i < phrase.length; i++) if (folded[text.charCodeAt(at + i)] !== folded[phrase.charCodeAt(i)]) return false
  return true
}

/** First two code units, folded → the phrases that begin with them, longest first. Most words begin like none. */
export type Openers = ReadonlyMap<number, readonly string[]>

/** @param at where the two code units stand; −2 for the last ones */
export const makeOpeners = (phrases: Iterable<string>, at = 0): Openers => {
  const openers = new Map<number, string[]>()
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
    const first = startOf(phrase, at < 0 ? phrase.length + at : at), group = openers.get(first)
    if (group) group.push(phrase)
    else openers.set(first, [phrase])
  }
  return openers
}

/** The longest of the phrases that the text goes on with. */
export const findOpener = (text: string, start: number, end: number, openers: Openers): string | undefined =>
  openers.get(startOf(text, start))?.find((phrase) => opensWith(text, start, end, phrase))

/** Phrases by the hash of their folded code units, runs of white space as one: a look-up cuts no string. */
export type Table<T> = ReadonlyMap<number, readonly Entry<T>[]>

interface Entry<T> {
  form: string
  value: T
}

const hashPhrase = (text: string, start: number, end: number): number => {
  let hash = HASH_START
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!isBlank(code)) hash = hashStep(hash, folded[code]!)
    else if (i + 1 < end && !isBlank(text.charCodeAt(i + 1)) && i > start) hash = hashStep(hash, 0x20)
  }
  return hash
}

export const makeTable = <T>(entries: Iterable<readonly [form: string, value: T]>): Table<T> => {
  const table = new Map<number, Entry<T>[]>()
  for (const [form, value] of entries) {
    const folding = foldPhrase(form), hash = hashPhrase(folding, 0, folding.length), group = table.get(hash)
    if (!group) table.set(hash, [{form: folding, value}])
    else if (!group.some((entry) => entry.form === folding)) group.push({form: folding, value})
  }
  return table
}

export const makeSet = (phrases: Iterable<string>): Table<string> => makeTable([...phrases].map((phrase) => [phrase, phrase] as const))

/** What a table has for the text between two offsets, case and white space apart. */
export const lookUp = <T>(text: string, start: number, end: number, table: Table<T>): T | undefined => {
  const group = table.get(hashPhrase(text, start, end))
  if (!group) return undefined
  const form = foldPhrase(text.slice(start, end))
  return group.find((entry) => entry.form === form)?.value
}

export const isIn = (phrase: string, table: Table<unknown>): boolean => lookUp(phrase, 0, phrase.length, table) !== undefined

/** True for "МОСКВА", "AP"; false for one letter. */
export const isAllCaps = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** End of a word with its hyphens, slashes, apostrophes and inner full stops. */
export const endOfWord = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (!isLetter(code)) {
      const cls = classes[code]
      if ((cls !== HYPHEN && cls !== APOSTROPHE && code !== 0x2f && code !== 0x2e) || i === start || !isLetter(text.charCodeAt(i + 1))) break
    }
    i++
  }
  return i
}

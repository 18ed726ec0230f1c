/** Numbers in digits, words and Roman letters. */
import {BY_LAST_PART, CAPITAL, NUMBER, OTHER, STOP, WORD} from '../words/scan.ts'
import {HYPHEN, classes} from '../words/classes.ts'
import {findWord} from '../words/lexicon.ts'
import {AND, CARDINAL, ORDINAL, PREPOSITION} from './kinds.ts'
import {NONE, digitsAt, kindAt, role, take, touches, type Reader} from './reader.ts'
import {valueOf} from './words.ts'

export interface Num {
  value: number
  /** Digits; 0 where it is spelled or Roman. */
  width: number
  ordinal: boolean
  /** 1990-х, 90s. */
  decade: boolean
  /** Written as an ordinal may be as well: 40-е. */
  unsure: boolean
  /** A decade with nothing beside it: 1990s, 90-х. */
  alone: boolean
  /** 2012г: the noun is part of it. */
  year: boolean
  roman: boolean
  /** Token after it. */
  next: number
}

const ORDINAL_SUFFIX = 1, DECADE_SUFFIX = 2, YEAR_SUFFIX = 4, ALONE_SUFFIX = 8

/** What a suffix makes of digits; 0 where it is none of a number. */
export const suffixBits = (reader: Reader, suffix: string): number => {
  const {suffixes} = reader.words.data
  return Object.hasOwn(suffixes, suffix) ? (suffixes[suffix] ?? 0) : 0
}

/** What the letters after digits mean as a word of the kind: the month of "28-Jan", the half of the day of "3pm". */
export const suffixAs = (reader: Reader, at: number, suffix: string, kind: number): number => {
  const {text, end, lexicon} = reader.tokens, stop = end[at]!
  return suffix === '' ? NONE : valueOf(reader.words, findWord(lexicon, text, stop - suffix.length, stop), kind, NONE)
}

/** Number as a plain part of digits. */
export const plain = (value: number, width: number, next: number): Num =>
  ({value, width, ordinal: false, decade: false, unsure: false, alone: false, year: false, roman: false, next})

const ordinalNumber = (value: number, next: number): Num => {
  const number = plain(value, 0, next)
  number.ordinal = true
  return number
}

/** $5, №5, +5: a sign that touches the digits and makes them no date. */
const signBefore = (reader: Reader, at: number): boolean => kindAt(reader, at - 1) === OTHER && touches(reader, at)

const digitNumber = (reader: Reader, at: number): Num | undefined => {
  const {parts, widths, signs, suffix} = digitsAt(reader, at)
  const value = parts[0] ?? NaN, width = widths[0] ?? 0
  if (Number.isNaN(value) || signBefore(reader, at)) return undefined
  if (parts.length === 2 && suffix === '' && (signs[0] === 0x2c || signs[0] === 0x2e) && widths[1] === 1)
    return plain(value + (parts[1] ?? 0) / 10, 0, at + 1)
  if (parts.length > 1) return undefined
  if (suffix === '') return plain(value, width, at + 1)
  const bits = suffixBits(reader, suffix), decade = (bits & DECADE_SUFFIX) !== 0 && value % 10 === 0
  if (bits === 0) return undefined
  if (bits & YEAR_SUFFIX) {
    // 2012г.
    const stop = kindAt(reader, at + 1) === STOP && touches(reader, at + 1) ? 1 : 0
    if (width !== 4) return undefined
    const year = plain(value, width, at + 1 + stop)
    year.year = true
    return year
  }
  const ordinal = (bits & ORDINAL_SUFFIX) !== 0, number = plain(value, width, at + 1)
  number.ordinal = ordinal
  number.decade = decade
  number.unsure = ordinal && decade
  number.alone = decade && ((bits & ALONE_SUFFIX) !== 0 || (!ordinal && width === 4))
  return number
}

/** The first part of a word with a hyphen, as a kind: the 20 of "twenty-first". */
export const firstPart = (reader: Reader, at: number, kind: number): number => {
  const {tokens, words} = reader
  const start = tokens.start[at]!, end = tokens.end[at]!
  for (let i = start + 1; i < end; i++) {
    if (classes[tokens.text.charCodeAt(i)] !== HYPHEN) continue
    return valueOf(words, findWord(tokens.lexicon, tokens.text, start, i), kind, NONE)
  }
  return NONE
}

/** The part after the last hyphen, as a kind. */
export const lastPart = ({tokens, words}: Reader, at: number, kind: number): number => valueOf(words, tokens.entry[at]!, kind, NONE)

/** "twenty-first", "forty-five". */
const joinedNumber = (reader: Reader, at: number): Num | undefined => {
  if (kindAt(reader, at) !== WORD || ((reader.tokens.shape[at]!) & BY_LAST_PART) === 0) return undefined
  const tens = firstPart(reader, at, CARDINAL)
  if (tens < 20 || tens > 90) return undefined
  const ordinal = lastPart(reader, at, ORDINAL), value = ordinal === NONE ? lastPart(reader, at, CARDINAL) : ordinal
  if (value <= 0 || value >= 10) return undefined
  return ordinal === NONE ? plain(tens + value, 0, at + 1) : ordinalNumber(tens + value, at + 1)
}

/** Words one after the other: "две тысячи двадцать пятого", "twenty-five". */
const spelledNumber = (reader: Reader, at: number): Num | undefined => {
  let total = 0, value = 0, limit = Infinity, i = at
  for (let words = 0; words < 8; words++) {
    const ordinal = take(reader, i, ORDINAL)
    if (ordinal !== NONE && ordinal < limit) return ordinalNumber(total + value + ordinal, reader.next)
    let cardinal = take(reader, i, CARDINAL), next = reader.next
    if (cardinal === NONE) {
      const joined = words > 0 ? joinedNumber(reader, i) : undefined
      if (joined && joined.value < limit) {
        joined.value += total + value
        return joined
      }
      // two thousand and eight
      if (words === 0 || limit < 100 || (role(reader, i, PREPOSITION) & AND) === 0) break
      next = reader.next
      cardinal = take(reader, next, CARDINAL)
      if (cardinal === NONE || cardinal >= limit) break
      next = reader.next
    }
    if (cardinal === 1000) {
      if (total > 0) break
      total = (value || 1) * 1000
      value = 0
      limit = 1000
    } else if (cardinal === 100 && value > 0 && value < 10) {
      value *= 100
      limit = 100
    } else if (cardinal < limit) {
      value += cardinal
      limit = cardinal >= 100 ? 100 : cardinal >= 20 ? 10 : 0
    } else break
    i = next
  }
  return i === at ? undefined : plain(total + value, 0, i)
}

/** Latin letters, and the Cyrillic ones that look so. */
const ROMAN: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50, C: 100, 'Х': 10, 'І': 1, 'С': 100}

/** XIX. Only up to 39, which is enough for centuries and quarters. */
const romanNumber = (reader: Reader, at: number): Num | undefined => {
  if (kindAt(reader, at) !== WORD || ((reader.tokens.shape[at]!) & CAPITAL) === 0) return undefined
  const {text} = reader.tokens
  const start = reader.tokens.start[at]!, end = reader.tokens.end[at]!
  if (end - start > 6 || reader.skip?.(at)) return undefined
  let value = 0, largest = 0
  for (let i = end - 1; i >= start; i--) {
    const digit = ROMAN[text.charAt(i)]
    if (digit === undefined) return undefined
    value += digit < largest ? -digit : digit
    largest = Math.max(largest, digit)
  }
  if (value <= 0 || value >= 40) return undefined
  const number = plain(value, 0, at + 1)
  number.roman = true
  return number
}

const readNumber = (reader: Reader, at: number): Num | undefined => {
  const kind = kindAt(reader, at)
  if (kind === NUMBER) return digitNumber(reader, at)
  if (kind !== WORD) return undefined
  return joinedNumber(reader, at) ?? spelledNumber(reader, at) ?? romanNumber(reader, at)
}

/** The number that begins at the token. */
export const numberAt = (reader: Reader, at: number): Num | undefined => {
  if (reader.numberFrom === at && at >= reader.from && at < reader.to) return reader.number
  const number = readNumber(reader, at)
  reader.numberFrom = at
  reader.number = number
  return number
}

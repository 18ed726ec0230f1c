/** How rules look at tokens: a word is asked whether it can be of a kind. */
import {BY_LAST_PART, CAPITAL, NUMBER, SPACE_BEFORE, type Tokens} from '../words/scan.ts'
import {NO_DIGITS, readDigits, type Digits} from './digits.ts'
import type {Num} from './numbers.ts'
import {NEEDY, PROPER, TENSE} from './kinds.ts'
import type {CompiledTimeWords, TimePhrase} from './words.ts'

export interface Reader {
  tokens: Tokens
  words: CompiledTimeWords
  /** Tokens of the block: `from` inclusive, `to` exclusive. */
  from: number
  to: number
  skip: ((token: number) => boolean) | undefined
  /** Token after what was taken last. */
  next: number
  /** The token after the last time that was found. */
  last: number
  /** How many times hold the one that is read. */
  depth: number
  /** By token, the tense of its word plus 2; 0 where it was not asked for yet. Made when the first is. */
  tenses: Int8Array | undefined
  /** The number token read last, and what it holds. */
  digitsFrom: number
  digits: Digits
  /** The token that a number was looked for at last, and what was found. */
  numberFrom: number
  number: Num | undefined
}

/** Where a word is not of the kind asked for. */
export const NONE = -1_000_000

const NO_PHRASES: readonly TimePhrase[] = []

const fits = (reader: Reader, at: number, phrase: TimePhrase): boolean => {
  const {tokens, to} = reader
  for (const part of phrase.rest) {
    at++
    if (at >= to) return false
    if (part > 0 ? tokens.entry[at] !== part : tokens.kind[at] !== -part || ((tokens.shape[at]!) & SPACE_BEFORE) !== 0) return false
  }
  return true
}

/** The number that goes with the word (or phrase) at `at` as one of the kind; `reader.next` is then the token after it. */
export const take = (reader: Reader, at: number, kind: number): number => {
  if (at < reader.from || at >= reader.to) return NONE
  const {tokens, words} = reader
  const entry = tokens.entry[at]!
  if (entry === 0 || entry >= words.size) return NONE
  const bit = 1 << kind, own = words.is[entry]!, opened = words.opens[entry]!
  if (((own | opened) & bit) === 0) return NONE
  const shape = tokens.shape[at]!
  if ((shape & BY_LAST_PART) !== 0 || reader.skip?.(at)) return NONE
  if (opened & bit)
    for (const phrase of words.phrases.get(entry) ?? NO_PHRASES)
      if (phrase.kind === kind && fits(reader, at, phrase)) {
        reader.next = at + 1 + phrase.rest.length
        return phrase.value
      }
  if ((own & bit) === 0 || (own & 1 << PROPER && (kind === TENSE) === ((shape & CAPITAL) !== 0))) return NONE
  reader.next = at + 1
  return words.values.get(entry * 32 + kind)!
}

export const is = (reader: Reader, at: number, kind: number): boolean => take(reader, at, kind) !== NONE

/** Skips one word of the kind (and value), if there is one. */
export const past = (reader: Reader, at: number, kind: number, value?: number): number => {
  const taken = take(reader, at, kind)
  return taken === NONE || (value !== undefined && taken !== value) ? at : reader.next
}

/** What the word needs beside it to count. */
export const needOf = (reader: Reader, at: number): {needs?: 'preposition' | 'day' | 'toward'} => {
  const needy = take(reader, at, NEEDY)
  return needy === NONE ? {} : {needs: needy === 3 ? 'toward' : needy === 2 ? 'day' : 'preposition'}
}

/** Bits of the preposition or sign at `at`; 0 where there is none. */
export const role = (reader: Reader, at: number, kind: number): number => {
  const bits = take(reader, at, kind)
  return bits === NONE ? 0 : bits
}

export const kindAt = (reader: Reader, at: number): number =>
  at < reader.from || at >= reader.to ? -1 : (reader.tokens.kind[at]!)

/** True where no blank stands before the token. */
export const touches = (reader: Reader, at: number): boolean =>
  at > reader.from && at < reader.to && ((reader.tokens.shape[at]!) & SPACE_BEFORE) === 0

/** Reads the number token at `at`; no parts where it is none. */
export const digitsAt = (reader: Reader, at: number): Digits => {
  if (reader.digitsFrom === at && at >= reader.from && at < reader.to) return reader.digits
  if (kindAt(reader, at) !== NUMBER || reader.skip?.(at)) return NO_DIGITS
  reader.digitsFrom = at
  return (reader.digits = readAgain(reader, at))
}

const readAgain = (reader: Reader, at: number): Digits => {
  const {text} = reader.tokens
  return readDigits(text, reader.tokens.start[at]!, reader.tokens.end[at]!)
}

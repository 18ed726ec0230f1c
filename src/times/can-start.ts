/** The gate before all rules: most tokens end here, at the cost of a look into a table. */
import {DIGIT, classes} from '../words/classes.ts'
import {ALL_CAPS, CLOSE, INITIAL, MARK, NUMBER, STOP, TERMINAL, WORD, type Tokens} from '../words/scan.ts'
import type {CompiledTimeWords} from './words.ts'

/** Begins a time whatever follows; only where a word of the pack, a number or a sign follows. */
export const STRONG = 1
export const WEAK = 2

/** First code units of Roman numbers, Latin and Cyrillic. */
const ROMAN_START: ReadonlySet<number> = new Set([0x49, 0x56, 0x58, 0x406, 0x425])

const isDigit = (text: string, at: number): boolean => classes[text.charCodeAt(at)] === DIGIT

/** What follows can go with a number or a weak word. */
const goesOn = (tokens: Tokens, words: CompiledTimeWords, at: number, to: number): boolean => {
  if (at >= to) return false
  const kind = tokens.kind[at]
  if (kind === WORD) return words.index[tokens.entry[at]!] !== 0
  return kind !== STOP && kind !== TERMINAL && kind !== CLOSE && kind !== MARK
}

/** "mid-2024", "mid-1990s", "mid-19th". */
const hasDigitNearEnd = (text: string, end: number): boolean => isDigit(text, end - 1) || isDigit(text, end - 2) || isDigit(text, end - 3)

/** True where a time may begin at the token: a number, a word of the pack, "XIX", "mid-2024", "mid-19th". */
export const canStart = (tokens: Tokens, words: CompiledTimeWords, at: number, to: number): boolean => {
  const kind = tokens.kind[at]
  if (kind !== WORD) {
    if (kind !== NUMBER) return false
    const start = tokens.start[at]!, end = tokens.end[at]!
    // one to three signs that end in a digit say nothing alone
    return end - start > 3 || !isDigit(tokens.text, end - 1) || goesOn(tokens, words, at + 1, to)
  }
  const entry = tokens.entry[at]!
  if (entry !== 0) {
    const starts = words.starts[entry]!
    return starts === STRONG || (starts === WEAK && goesOn(tokens, words, at + 1, to))
  }
  const first = tokens.text.charCodeAt(tokens.start[at]!)
  if (((tokens.shape[at]!) & (ALL_CAPS | INITIAL)) !== 0) return ROMAN_START.has(first)
  return words.edgeInitials[first] === 1 && hasDigitNearEnd(tokens.text, tokens.end[at]!)
}

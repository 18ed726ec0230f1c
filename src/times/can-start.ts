/** The gate before all rules: most tokens end here, at the cost of a look into a table. */
import {DIGIT, classes} from '../words/classes.ts'
import {ALL_CAPS, CLOSE, INITIAL, MARK, NUMBER, STOP, TERMINAL, WORD, type Tokens} from '../words/scan.ts'
import {followsOf, type CompiledTimeWords} from './words.ts'

/** How a word can begin a time: whatever follows; only where something follows that goes with it; as a phrase only; "in", "через". */
export const STRONG = 1
export const WEAK = 2
export const PHRASE = 3
export const BEFORE_AMOUNT = 4

/** What a word can follow: a number or a weak word; "in", "через". */
export const AFTER_WEAK = 1
export const AFTER_AHEAD = 2
/** The second word of a phrase that begins a time. */
export const SECOND = 4

/** First code units of Roman numbers, Latin and Cyrillic. */
const ROMAN_START: ReadonlySet<number> = new Set([0x49, 0x56, 0x58, 0x406, 0x425])

/** Longest number with letters after it that can be a time: "12:30 p.m." in one word, "2024-ого". */
const LONGEST_SUFFIXED = 8

const isDigit = (text: string, at: number): boolean => classes[text.charCodeAt(at)] === DIGIT

/** What follows can go with a number or a weak word. */
const goesOn = (tokens: Tokens, words: CompiledTimeWords, at: number, to: number, after: number): boolean => {
  if (at >= to) return false
  const kind = tokens.kind[at]
  if (kind === WORD) return (followsOf(words, tokens.entry[at]!) & after) !== 0
  return kind !== STOP && kind !== TERMINAL && kind !== CLOSE && kind !== MARK
}

/** The second word is one of those that make a phrase with the first. */
const isPhrase = (tokens: Tokens, words: CompiledTimeWords, at: number, to: number): boolean => {
  if (at + 1 >= to) return false
  const isWord = tokens.kind[at + 1] === WORD, next = isWord ? tokens.entry[at + 1]! : -tokens.kind[at + 1]!
  if (isWord ? (followsOf(words, next) & SECOND) === 0 : next !== -STOP) return false
  return words.phrases.get(tokens.entry[at]!)?.some(({rest}) => rest[0] === next) ?? false
}

/** "mid-2024", "mid-1990s", "mid-19th". */
const hasDigitNearEnd = (text: string, end: number): boolean => isDigit(text, end - 1) || isDigit(text, end - 2) || isDigit(text, end - 3)

/** True where a time may begin at the token: a number, a word of the pack, "XIX", "mid-2024", "mid-19th". */
export const canStart = (tokens: Tokens, words: CompiledTimeWords, at: number, to: number): boolean => {
  const kind = tokens.kind[at]
  if (kind !== WORD) {
    if (kind !== NUMBER) return false
    const start = tokens.start[at]!, end = tokens.end[at]!
    if (!isDigit(tokens.text, end - 1)) return end - start <= LONGEST_SUFFIXED
    // one to three signs that end in a digit say nothing alone
    return end - start > 3 || goesOn(tokens, words, at + 1, to, AFTER_WEAK)
  }
  const entry = tokens.entry[at]!
  if (entry !== 0) {
    const starts = entry < words.size ? words.starts[entry]! : 0
    switch (starts) {
      case 0: return false
      case STRONG: return true
      case WEAK: return goesOn(tokens, words, at + 1, to, AFTER_WEAK) || isPhrase(tokens, words, at, to)
      case BEFORE_AMOUNT: return goesOn(tokens, words, at + 1, to, AFTER_AHEAD) || isPhrase(tokens, words, at, to)
      case PHRASE: return isPhrase(tokens, words, at, to)
      default: return false
    }
  }
  const first = tokens.text.charCodeAt(tokens.start[at]!)
  if (((tokens.shape[at]!) & (ALL_CAPS | INITIAL)) !== 0) return ROMAN_START.has(first)
  return words.edgeInitials[first] === 1 && hasDigitNearEnd(tokens.text, tokens.end[at]!)
}

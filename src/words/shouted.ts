/** Blocks all in capitals, where a capital says nothing. */
import {GIVEN_NAME, HONORIFIC, MONTH, NATIONAL, WEEKDAY} from './facts.ts'
import {ALL_CAPS, CAPITAL, COMMA, INITIAL, NUMBER, WORD, type Tokens} from './tokens.ts'

/** Fewer words in capitals are a heading, or a body's name. */
const FEWEST_SHOUTED = 8

/** "THE MAYOR SAID ON FRIDAY …": no word of the block has a small letter. */
export const isShouted = ({length, kind, shape, start, end}: Tokens, first: number): boolean => {
  let words = 0
  for (let at = first; at < length; at++) {
    if (kind[at] !== WORD || end[at]! - start[at]! < 2) continue
    if ((shape[at]! & ALL_CAPS) === 0) return false
    words++
  }
  return words >= FEWEST_SHOUTED
}

/** Words that have a capital wherever they stand. */
const ALWAYS_CAPITAL: number = GIVEN_NAME | NATIONAL | MONTH | WEEKDAY | HONORIFIC

/** Does a sentence go on behind a token of the kind. */
const goesOn = (kind: number): boolean => kind === WORD || kind === COMMA || kind === NUMBER

/** Of a block all in capitals: what the lexicon knows as a common word is one in small letters, but at the head of a sentence; the rest may be names. */
export const quieten = ({length, kind, shape, entry, facts}: Tokens, first: number): void => {
  for (let at = first; at < length; at++) {
    if (kind[at] !== WORD) continue
    const small = entry[at] !== 0 && (facts[at]! & ALWAYS_CAPITAL) === 0 && at > first && goesOn(kind[at - 1]!)
    shape[at] = shape[at]! & ~(small ? ALL_CAPS | CAPITAL | INITIAL : ALL_CAPS)
  }
}

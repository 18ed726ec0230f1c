/** Programmes and papers in marks, where names need none: `said on “Meet the Board”`, `told HBC’s “Good Day”` are where it was said. */
import {OUTLET} from '../../words/facts.ts'
import {POSSESSIVE} from '../../words/scan.ts'
import {has, isCapital, isOneOf, isWord, shaped} from './look.ts'
import type {Context} from '../types.ts'

/** Tokens of the longest title. */
const LONGEST = 9

/** Does every word of more than three letters have a capital, and the first. */
const isTitled = (c: Context, first: number, last: number): boolean => {
  if (last - first > LONGEST || !isCapital(c, first)) return false
  for (let i = first; i < last; i++) if (isWord(c, i) && !isCapital(c, i) && c.tokens.end[i]! - c.tokens.start[i]! > 3) return false
  return true
}

/** "HBC’s": the first two letters are capitals. */
const isLetters = ({tokens: {text, start}}: Context, i: number): boolean => text.charCodeAt(start[i]! + 1) <= 0x5a

/** Sets the kind of titles behind "on", "in", "at" or a station's name, in lines whose words have no capitals. */
export const findTitles = (c: Context): void => {
  for (const pair of c.pairs) {
    const before = pair.open - 1
    if (pair.kind !== 'speech' || pair.close < 0 || !isTitled(c, pair.first, pair.last)) continue
    if (
      shaped(c, before, POSSESSIVE) && (isLetters(c, before) || has(c, before, OUTLET))
      || isOneOf(c, before, c.words.placing) && !isCapital(c, before) && pair.last - pair.first > 1
    ) pair.kind = 'title'
  }
}

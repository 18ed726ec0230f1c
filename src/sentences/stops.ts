/** Signs that end sentences, for the stages that come before the sentences: these ask which pair a mark belongs to. */
import {spaceBefore} from '../marks/direction.ts'
import {ABBREVIATION} from '../words/facts.ts'
import {CAPITAL, ELLIPSIS, STOP, TERMINAL, WORD, type Tokens} from '../words/scan.ts'

/** A full stop, ? ! or …, by its kind. */
export const isStopSign = (kind: number | undefined): boolean => kind === STOP || kind === TERMINAL || kind === ELLIPSIS

/** A sign that more likely ends a sentence than not: nothing or a capital follows. */
export const seemsToEnd = (tokens: Tokens, index: number, last: number): boolean => {
  const kind = tokens.kind[index]
  if (!isStopSign(kind)) return false
  if (index + 1 >= last) return true
  if (!spaceBefore(tokens, index + 1) || tokens.kind[index + 1] === WORD && !isCapital(tokens, index + 1)) return false
  return kind !== STOP || index > 0 && !isInitial(tokens, index - 1) && !isTitle(tokens, index - 1)
}

const isCapital = (tokens: Tokens, index: number): boolean => (tokens.shape[index]! & CAPITAL) !== 0

/** "A. Lee", "Дж. Ли" */
const isInitial = (tokens: Tokens, index: number): boolean =>
  tokens.kind[index] === WORD && tokens.end[index]! - tokens.start[index]! <= 2 && isCapital(tokens, index)

/** "Gov. Lee", "Sgt. Crane" */
const isTitle = (tokens: Tokens, index: number): boolean => isCapital(tokens, index) && (tokens.facts[index]! & ABBREVIATION) !== 0

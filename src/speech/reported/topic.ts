/** Has a cue its topic beside it: then a clause behind it is none of its own. */
import {ABOUT} from '../../words/frames.ts'
import {DETERMINER, LOCATIVE, OCCASION, PREPOSITION} from '../../words/facts.ts'
import {formsAt, has, isCapital, isFiller, isOneOf, isWord, known, step} from '../grammar/look.ts'
import type {Context} from '../types.ts'
import type {Candidate} from './candidate.ts'

/** "сообщил о пожаре, что вызвало панику": the cue has its topic, the clause is none. */
export const hasOwnTopic = (c: Context, k: Candidate, border: number): boolean => {
  if ((k.entry.frames & ABOUT) === 0) return false
  for (let i = k.cue[1]; i < border; i = step(c, i, border)) {
    if (
      has(c, i, PREPOSITION)
      && k.entry.prepositions.includes(known(c, i))
      && !isCapital(c, i + 1)
      && !isOccasionAhead(c, i, border)
    ) return !has(c, i + 1, DETERMINER) || i + 2 < border && !isFiller(c, i + 2)
  }
  return false
}

/** "на своей странице", "в интервью"; not "о встрече" */
const isOccasionAhead = (c: Context, i: number, to: number): boolean => {
  if (c.grammar.cases && ((formsAt(c, i) & LOCATIVE) === 0 || !isOneOf(c, i, c.words.binding))) return false
  for (let j = i + 1; j < Math.min(to, i + 4) && isWord(c, j); j++) if (has(c, j, OCCASION)) return true
  return false
}

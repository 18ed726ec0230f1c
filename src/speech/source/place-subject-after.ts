/** The subject behind a verb, in a language without cases. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, PASSIVE, PAST, PREPOSITION, PRONOUN, SUBORDINATOR, VERB,
} from '../../words/facts.ts'
import {formsAt, has, isCapital, isNumber, isWord} from '../grammar/look.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {TIMELIKE, isOccasionOrTime, isSubjectPronoun} from '../grammar/place-looks.ts'
import {withApposition} from './place-apposition.ts'
import type {Context, Range} from '../types.ts'

/** Subject to the right of `verb`: `"…," said John Smith, the mayor of Hull.` */
export const subjectAfter = (c: Context, verb: number, to: number): Range | null => {
  let i = verb + 1
  while (i < to && has(c, i, ADVERB) && !has(c, i, DETERMINER | PRONOUN | PREPOSITION)) i++
  if (i >= to || (!isWord(c, i) && !isNumber(c, i) && (c.pairAt[i]!) < 0)) return null
  if (isSubjectPronoun(c, i)) return [i, i + 1]
  if (has(c, i, PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | TIMELIKE | AUXILIARY | COORDINATOR)) return null
  const end = overParticiple(c, phraseEnd(c, i, to), to)
  return end > i ? withApposition(c, i, end, to) : null
}

/** "a source involved in the talks", "an official familiar with the plan": what qualifies the noun behind it belongs to it. */
const overParticiple = (c: Context, end: number, to: number): number => {
  const participle = end < to
    && (formsAt(c, end) & (PAST | PASSIVE)) !== 0
    && !has(c, end, AUXILIARY)
    && has(c, end, VERB | CUE_VERB)
    && has(c, end + 1, PREPOSITION)
    && !isOccasionOrTime(c, end + 1, to)
  const adjective = has(c, end - 1, ADJECTIVE) && !isCapital(c, end - 1) && has(c, end, PREPOSITION)
  if (!participle && !adjective) return end
  const last = phraseEnd(c, participle ? end + 2 : end + 1, to)
  return last > end + 1 ? last : end
}

/** Which of the clauses before a verb of speech are within what somebody else says, does or has. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, FINITE, GERUND, NEUTER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR,
} from '../../words/facts.ts'
import {BARE, NAMING} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {isInnerStop} from '../grammar/clauses.ts'
import {formsAt, has, isCapital, isDash, isEnd, isFinite, kindAt} from '../grammar/look.ts'
import {TIMELIKE, isParticiple} from '../grammar/place-looks.ts'
import {PERSONS} from './place-tellers.ts'
import type {Context} from '../types.ts'

/** "He's", "They've": subject and verb in one word; not "There's", "It's". */
export const isPerson = (c: Context, i: number): boolean =>
  has(c, i, PRONOUN) && (formsAt(c, i) & NEUTER) === 0 && (formsAt(c, i) & PERSONS) !== 0

/** "Lee left — the well, he said, was dry — and said": the last token before what stands between the dashes, else before `at`. */
export const overInserted = (c: Context, at: number, from: number): number => {
  let dash = at - 2
  if (isDash(c, at - 1)) while (dash > from && dash > at - 40 && !isDash(c, dash) && !(isEnd(c, dash) && !isInnerStop(c, dash))) dash--
  return isDash(c, at - 1) && isDash(c, dash) ? dash - 1 : at - 1
}

/** "men who have left and said": an auxiliary, or the verb behind it, in another tense. */
export const isInPerfect = (c: Context, i: number, tense: number): boolean => {
  const aux = has(c, i - 1, AUXILIARY) ? i - 1 : i
  return has(c, aux, AUXILIARY) && (formsAt(c, aux) & tense) === 0
}

/** "met growers and relatives of those hurt in May and said": a participle behind the second of two objects. */
export const isQualified = (c: Context, i: number, first: number): boolean =>
  has(c, first - 1, COORDINATOR)
  && kindAt(c, first - 2) !== COMMA
  && isParticiple(c, i)
  && !has(c, i, CUE_VERB)
  && has(c, i + 1, PREPOSITION | TIMELIKE)
  && !has(c, i - 1, PRONOUN | ADVERB | AUXILIARY)

/** "at what Lee called a mess", "on what she said was a mess": behind the verb of the subject at `first` no clause begins that is whole. */
const isCalled = (c: Context, first: number): boolean => {
  let verb = first + 1
  while (verb < first + 4 && !isFinite(c, verb)) verb++
  return has(c, verb, CUE_VERB)
    && (isFinite(c, verb + 1) && !has(c, verb + 1, PRONOUN) || ((c.tokens.lexicon.cue[c.tokens.entry[verb]!]?.frames ?? 0) & NAMING) !== 0)
}

/** "that he left", "what he called", "said he left", "saying he left": a subject within what is said. */
export const isSubordinate = (c: Context, first: number, from: number): boolean =>
  first > from
  && (
    (
      has(c, first - 1, COMPLEMENTIZER) && !has(c, first - 1, SUBORDINATOR)
      || has(c, first - 1, RELATIVE) && has(c, first - 1, PRONOUN) && (!has(c, first - 2, PREPOSITION) || isCalled(c, first))
    )
    || has(c, first - 1, CUE_VERB) && (formsAt(c, first - 1) & (FINITE | GERUND)) !== 0
  )

/** "cut its profit forecast, citing", "was angry at the card shown to Hale, insisting": what follows a verb is its object, and the word behind that one no verb. */
export const isBehindVerb = (c: Context, i: number): boolean =>
  isFinite(c, i)
  && !isCapital(c, i)
  && !has(c, i, PRONOUN)
  && !(has(c, i, CUE_VERB) && ((c.tokens.lexicon.cue[c.tokens.entry[i]!]?.frames ?? 0) & BARE) !== 0)

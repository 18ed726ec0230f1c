/** Clauses that lean on a noun before them: "claims the dam would fail", "a plan that Lee said would fail". */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, INFINITIVE, INSERTED, NEGATION, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR,
  TIME_WORD, VERB,
} from '../../words/facts.ts'
import {BARE, CLAUSE} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseContentEnd} from '../content/clause-end.ts'
import {formsAt, has, isCapital, isFiller, isFinite, isOneOf, isVerbByPlace, isWord, kindAt} from '../grammar/look.ts'
import {mainVerbBehind} from '../content/place-clause-end.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Context} from '../types.ts'
import {skipAdjuncts} from './adjunct-by-place.ts'
import {one, type Rule} from './candidate.ts'
import {contentEnd, subjectNoun} from './main-clause.ts'
import {opensClause} from './bare-clause.ts'

const continuesNoun = (c: Context, i: number, from: number): boolean =>
  i >= from
  && isWord(c, i)
  && (
    has(c, i, DETERMINER) && !has(c, i, PRONOUN)
    || !has(c, i, VERB | CUE_VERB | AUXILIARY | PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | ADVERB | PRONOUN | TIME_WORD | INSERTED | NEGATION)
  )

/** "despite claims the dam would fail", "fears the talks are off"; not "the statements he had made", which lack an object. */
export const nounClause: Rule = (c, k) => {
  if (!k.noun || (k.entry.frames & CLAUSE) === 0 || isCapital(c, k.cue[0]) || !opensClause(c, k.after) || subjectNoun(c, k) >= 0) return null
  const subject = phraseEnd(c, k.after, k.to)
  if (subject <= k.after || !has(c, subject, AUXILIARY) || isCapital(c, subject)) return null
  let next = subject + 1
  while (next < k.to && isFiller(c, next)) next++
  if (!isOneOf(c, subject, c.words.be) && c.pairAt[next]! < 0 && (formsAt(c, next) & INFINITIVE) === 0) return null
  return one(k.after, contentEnd(c, k.after, k.to, k, -1))
}

/** "a plan that Lee said would fail", "which they believe is true", "a probe they say was slow": a clause whose subject is the relative word, or the noun, before the source. */
export const gapClause: Rule = (c, k) => {
  if ((k.entry.frames & (k.entry.class === 'think' ? BARE | CLAUSE : BARE)) === 0 || k.noun || !has(c, k.cue[0], CUE_VERB)) return null
  const i = skipAdjuncts(c, k.after, k.to, k.entry)
  if (!isWord(c, i) || !isFinite(c, i) || isCapital(c, i) || has(c, i, PRONOUN) || !isVerbByPlace(c, i, k.from)) return null
  // "a gift he knew would help", but "the numbers he saw were": the noun's own verb
  if ((k.entry.frames & BARE) === 0 && isOneOf(c, i, c.words.be)) return null
  const source = subjectLeft(c, k.cue[0], k.from)
  if (!source) return null
  // "which even critics say was late"
  const before = source[0] - 1, noun = has(c, before, ADVERB) && has(c, before - 1, RELATIVE) ? before - 1 : before, end = clauseContentEnd(c, i, k.to, k.cue[0])
  if (has(c, noun, RELATIVE)) {
    const verb = kindAt(c, noun - 1) === COMMA ? mainVerbBehind(c, i, end, noun) : -1
    return one(i, verb > i ? verb : end)
  }
  if (end <= i || i > k.after || !continuesNoun(c, noun, k.from)) return null
  let first = noun
  while (noun - first < 6 && !has(c, first, DETERMINER) && continuesNoun(c, first - 1, k.from)) first--
  return [{first, last: source[0], pair: -1}, {first: i, last: end, pair: -1}]
}

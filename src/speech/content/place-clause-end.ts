/**
 * Where a reported clause ends in a language that gives no sign of it: measured on annotated news, border by border. What ends the
 * content there in six of ten cases or more ends it here.
 */
import {
  ACCUSATIVE, ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, GERUND, NEGATION, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION,
  PRONOUN, RELATIVE, SINGULAR, SUBORDINATOR, VERB,
} from '../../words/facts.ts'
import {ABOUT, CLAUSE, NAMING, OBJECT_TO, RAISING} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {formsAt, has, isBorder, isCapital, isDash, isFinite, isNumber, isOneOf, isWord, kindAt, step} from '../grammar/look.ts'
import {isCount, isSubjectPronoun} from '../grammar/place-looks.ts'
import type {Context} from '../types.ts'
import {isPredicate, hasPredicate, holdsMarks, awaitsMain, isInserted, isSubjectOnly, saysMore} from './place-predicate.ts'

/** Forms of "it", "you": the object of the verb right before. */
const OBJECTS: number = ACCUSATIVE | (ACCUSATIVE << PLURAL_SHIFT)

/**
 * Within what a relative clause reports, where the sentence's own verb stands: of "Growers who say it is dry were few" before "were",
 * of "Lee, who says it is dry, has left" at the comma; -1 where there is none.
 */
export const mainVerbBehind = (c: Context, from: number, to: number, relative: number): number => {
  const apart = kindAt(c, relative - 1) === COMMA
  let seen = false, opened = false
  for (let i = from; i < to; i = step(c, i, to)) {
    if (apart ? kindAt(c, i) === COMMA : isBorder(c, i) && !isWord(c, i)) {
      if (!apart) return -1
      if (isFinite(c, i + 1) && !isCapital(c, i + 1) && !has(c, i + 1, PRONOUN)) return i
    } else if (isFinite(c, i) && !isCapital(c, i) && !has(c, i, PRONOUN)) {
      if (!apart && seen && !opened && !has(c, i - 1, AUXILIARY | NEGATION)) return i
      seen = true
      opened = has(c, i, CUE_VERB)
    } else if (
      has(c, i, RELATIVE | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR)
      || isSubjectPronoun(c, i) && !((formsAt(c, i) & OBJECTS) !== 0 && isFinite(c, i - 1))
    ) opened = true
  }
  return -1
}

/** "…, while Lee said it was wet", "…, even though many doubt it", "…, compared with 40 percent in May": another's words are no part of what was said. */
const isOfAnother = (c: Context, i: number, to: number): boolean =>
  isCount(c, has(c, i + 1, PREPOSITION) ? has(c, i + 2, DETERMINER) ? i + 3 : i + 2 : i + 1) || holdsCue(c, i + 1, to, VOICED) || holdsCueBehind(c, i + 1, to)

/** "while Lee, whose mill it is, said it was wet" */
const holdsCueBehind = (c: Context, i: number, to: number): boolean => {
  const comma = clauseEnd(c, i, to), close = has(c, comma + 1, RELATIVE) && !hasPredicate(c, i, comma) ? clauseEnd(c, comma + 1, to) : to
  return close + 1 < to && has(c, close + 1, CUE_VERB) && isFinite(c, close + 1)
}

/** "…, with Lee calling it a mess": another's words behind a preposition. */
const opensAbsolute = (c: Context, i: number, to: number): boolean => {
  if (!has(c, i, PREPOSITION) || (formsAt(c, i + 1) & GERUND) !== 0) return false
  for (let j = i + 2; j < to && j < i + 7 && (isWord(c, j) || isNumber(c, j)) && !isPredicate(c, j); j++) {
    const frames = (formsAt(c, j) & GERUND) !== 0 && has(c, j, CUE_VERB) ? c.tokens.lexicon.cue[c.tokens.entry[j]!]?.frames ?? 0 : 0
    if ((frames & (CLAUSE | NAMING)) !== 0) return !has(c, j - 1, PREPOSITION | DETERMINER | AUXILIARY | ADJECTIVE | RELATIVE)
  }
  return false
}

/** Frames of what somebody says, demands or calls another. */
const VOICED: number = ABOUT | CLAUSE | NAMING | OBJECT_TO

/** A finite verb of speech between here and the next border. */
const holdsCue = (c: Context, i: number, to: number, frames: number = CLAUSE): boolean => {
  const end = Math.min(clauseEnd(c, i, to), i + 23)
  for (let j = i; j < end; j = step(c, j, end)) {
    if (!has(c, j, CUE_VERB) || !isFinite(c, j)) continue
    const own = c.tokens.lexicon.cue[c.tokens.entry[j]!]?.frames ?? 0
    if ((own & RAISING) === 0 && (own & frames) !== 0) return true
  }
  return false
}

/** "the bridge, which was built in May, would close": the clause's verb opens a stretch behind what is inserted. */
const hasVerbBehindInserted = (c: Context, from: number, to: number): boolean => {
  if (has(c, from, SUBORDINATOR | PREPOSITION)) return false
  for (let i = clauseEnd(c, from, to) + 1; i < to; i = clauseEnd(c, i, to) + 1) if (isPredicate(c, i) && !has(c, i, PRONOUN)) return true
  return false
}

/**
 * Does the content clause that began at `from` end at the border at `i`: before a clause with a subject of its own, "but he",
 * "and said", ", which", a participle, a dash before a phrase. "Officials said the road was shut, the mayor left" ends at "shut".
 * @param cue the verb that reports it
 */
export const endsClauseByPlace = (c: Context, i: number, to: number, from: number, cue: number, marked: boolean = false): boolean => {
  const next = i + 1
  if (next >= to) return true
  if (!hasPredicate(c, from, i) && !hasVerbBehindInserted(c, from, i) && !holdsMarks(c, from, i) || isSubjectOnly(c, from, i)) return false
  if (isDash(c, i) && isInserted(c, i, to)) return false
  // "said the well was dry - and the mill shut"
  if (isDash(c, i)) return has(c, next, DETERMINER | PRONOUN)
    || isCapital(c, next)
    || has(c, next, COORDINATOR) && !has(c, next + 1, COMPLEMENTIZER) && hasPredicate(c, next + 1, to)
  // said she “keeps bees,” which he liked
  if (marked && has(c, next, RELATIVE)) return false
  if (saysMore(c, next, to)) return false
  if (has(c, next, COORDINATOR)) {
    const after = next + 1
    // said it was dry, but wants a pump: no verb beside "said"
    if (
      has(c, after, CUE_VERB | VERB | AUXILIARY)
      && isFinite(c, after)
    ) return (formsAt(c, cue) & PAST) === 0 || (formsAt(c, after) & PAST) !== 0 || (formsAt(c, after) & (SINGULAR | PLURAL)) === (SINGULAR | PLURAL)
    if (has(c, after, PRONOUN) && !has(c, after, DETERMINER)) return true
    // "…, but nearly half say it will rain", not "…, and that Lee said so"
    if (!has(c, after, COMPLEMENTIZER) && !awaitsMain(c, from, i) && holdsCue(c, after, to)) return true
    return (has(c, after, DETERMINER) || isCapital(c, after)) && !awaitsMain(c, from, i) && hasPredicate(c, after, to)
  }
  const doing = has(c, next, ADVERB) ? next + 1 : next
  if ((formsAt(c, doing) & GERUND) !== 0 && has(c, doing, CUE_VERB) && !has(c, doing, PREPOSITION)) return true
  if (opensAbsolute(c, next, to)) return true
  if (awaitsMain(c, from, i)) return false
  const beside = isOneOf(c, next, c.words.beside) ? next : next + 1
  if (
    isOneOf(c, beside, c.words.beside) && (beside === next || has(c, next, ADVERB))
    || beside > next && has(c, next, ADVERB) && isOneOf(c, beside, c.words.as)
  ) return isOfAnother(c, beside, to)
  if (has(c, next, RELATIVE) && !has(c, next, SUBORDINATOR | COMPLEMENTIZER)) return hasPredicate(c, next, to)
  if (has(c, next, DETERMINER) || isCapital(c, next)) return hasPredicate(c, next, to)
  if (isSubjectPronoun(c, next)) return true
  return false
}

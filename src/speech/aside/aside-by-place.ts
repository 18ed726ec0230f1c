/** The same where nouns show no case: "…, she said", "…, people who live there said". */
import {
  NUMERAL, ADVERB, AUXILIARY, TIME_WORD, CUE_PHRASE, CUE_VERB, DETERMINER, INSERTED, NEUTER, ORGANIZATION, PASSIVE, PAST, PREPOSITION, PRONOUN, RELATIVE,
  SUBORDINATOR, VERB, WEEKDAY, NOMINATIVE, ACCUSATIVES,
} from '../../words/facts.ts'
import {ADDRESSEE, WEAK} from '../../words/frames.ts'
import {asideOf} from './aside-by-case.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {cueBehindHabit} from '../grammar/habit.ts'
import {formsAt, has, isCapital, isFinite, isNumber, isOneOf, isVerbByPlace, isWord, known, step} from '../grammar/look.ts'
import {agentAfter, isPassiveVerb} from '../source/place-passive.ts'
import {isOwnVerb, relativeStart} from '../grammar/place-runs.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {isPercent, isSomebody} from '../grammar/place-looks.ts'
import {subjectRight} from '../source/subject-right.ts'
import type {CueEntry} from '../../locales/types.ts'
import type {Context, Range} from '../types.ts'
import {type Aside, type CueClause, canAttribute, closes, MOST_BEFORE_CUE} from './cue-clause.ts'

/** "…, people briefed on the talks said", "…, a study published Friday found": what is said of a noun, where nouns show no case. */
const isQualifier = (c: Context, i: number, at: number): boolean =>
  i > at && (formsAt(c, i) & PASSIVE) !== 0 && !isPassiveVerb(c, i, at) && has(c, i + 1, PREPOSITION | TIME_WORD | WEEKDAY)

/** The same by place; "people who live there said": over a relative clause of the subject. */
export const cueByPlace = (c: Context, at: number, end: number): number => {
  const before = {relative: -1, verb: -1}
  let opened = -1
  for (let j = at; j < end && j - at <= MOST_BEFORE_CUE + 1; j = step(c, j, end)) {
    if (isQualifier(c, j, at)) continue
    const relative = opened >= 0 && isFinite(c, j) ? relativeStart(c, j, at) : -1
    if (canAttribute(c, j) && (j === at || isVerbByPlace(c, j, at)) && isOwnVerb(c, j, relative, before) && (before.verb !== j - 1 || (formsAt(c, j) & PAST) !== 0)) return j
    // "Risk, she likes to say, is"
    if (j > at && cueBehindHabit(c, j) > 0) return j + 2
    if (opened < 0 && j > at && opensClauseOfNoun(c, j)) { opened = j; continue }
    if (isFinite(c, j) && relative >= 0) {
      before.relative = relative
      before.verb = j
      continue
    }
    if (closes(c, j)) return -1
  }
  return -1
}

/** "42 percent of voters said", "six in 10 said", not "31 for the plan": whoever they are, they are counted. */
export const opensCount = (c: Context, i: number): boolean =>
  !c.grammar.cases && isNumber(c, i) && (isPercent(c, i + 1) || isWord(c, i + 1) && (!has(c, i + 1, PREPOSITION) || isNumber(c, i + 2)))

/** Where nouns show no case: its source, before the cue or behind it. */
export const asideByPlace = (c: Context, clause: CueClause): Aside | null => {
  const {first, at, verb, rest, entry, end, to, as} = clause
  // "…, as first reported by the Mule"
  const agent = as && at > first && verb === at && (formsAt(c, verb) & PASSIVE) !== 0 ? agentAfter(c, verb) : null
  if (agent) return asideOf(clause, agent, clauseEnd(c, agent[1], to))
  let source: Range | null = null, stop = isOneOf(c, verb - 1, c.words.infinitive) ? verb - 2 : verb
  while (stop > at && has(c, stop - 1, ADVERB | AUXILIARY) && !has(c, stop - 1, PRONOUN)) stop--
  if (stop > at) {
    const named = holdsQualifier(c, at, verb)
      || holdsClauseOfNoun(c, at, verb)
      || stop === at + 1 && has(c, at, PRONOUN) && !has(c, at, RELATIVE) && !isOneOf(c, at, c.words.be)
      ? stop
      : overTied(c, at, phraseEnd(c, at, stop), stop)
    if (named !== stop || takesMore(c, rest, clauseEnd(c, rest, to), entry)) return null
    // "…, a court heard": of people it is no more than that they heard it
    if (entry.class === 'learn' && (entry.frames & WEAK) !== 0 && !has(c, stop - 1, ORGANIZATION)) return null
    // "…, something Lee understands": what was said before the comma
    if (has(c, at, PRONOUN) && isCapital(c, at + 1) && (formsAt(c, at) & NEUTER) !== 0) return null
    // "It is too late, people were told", "The mill will shut, it is understood"
    if (!as && rest === verb + 1 && isPassiveVerb(c, verb, at)) {
      const told = (entry.frames & ADDRESSEE) !== 0 || has(c, at, PRONOUN) && (formsAt(c, at) & NEUTER) !== 0
      // "In May, the guards were posted there, according to the mayor": what was done to them is told
      return told ? asideOf(clause, null, end) : null
    }
    source = [at, stop]
  } else if (stopBefore(c, at, verb)) {
    source = subjectRight(c, verb, to)
    // "found the letter, handed it to the mayor"
    if (
      source
      && source[1] - source[0] === 1
      && has(c, source[0], PRONOUN)
      && (formsAt(c, source[0]) & ACCUSATIVES) !== 0
      && !has(c, source[0], DETERMINER | NUMERAL)
    ) return null
    // "…, pledged delegates"
    if (source && !isSomebody(c, source[0], source[1]) && !opensCount(c, source[0])) return null
  }
  if (!source) return null
  if (source[1] > end) return asideOf(clause, source, clauseEnd(c, source[1], to))
  // "…, X said Monday" but not "…, X said the road was shut"
  for (let j = Math.max(rest, source[0] > verb ? source[1] : 0); j < end; j = step(c, j, end)) if (
    isFinite(c, j)
    && !isCapital(c, j)
    && (formsAt(c, j) & NOMINATIVE) === 0
  ) return null
  return asideOf(clause, source, end)
}

/** "a report by the bank", "two men in the room": to `stop` where a phrase behind the first preposition fills the rest. */
const overTied = (c: Context, at: number, end: number, stop: number): number =>
  end > at && end < stop && has(c, end, PREPOSITION) && !isOneOf(c, end, c.words.infinitive) && phraseEnd(c, end + 1, stop) === stop ? stop : end

/** "people who live there", "a union that runs the mill" */
const opensClauseOfNoun = (c: Context, i: number): boolean =>
  has(c, i, RELATIVE) && (has(c, i, PRONOUN) && !has(c, i, DETERMINER) || isFinite(c, i + 1)) && isWord(c, i - 1) && !has(c, i - 1, VERB | CUE_VERB | PREPOSITION)

const holdsClauseOfNoun = (c: Context, at: number, verb: number): boolean => {
  for (let j = at + 1; j < verb; j = step(c, j, verb)) if (opensClauseOfNoun(c, j)) return true
  return false
}

const holdsQualifier = (c: Context, at: number, verb: number): boolean => {
  for (let j = at; j < verb; j = step(c, j, verb)) if (isQualifier(c, j, at)) return true
  return false
}

/** In "…, Lee has claimed the nomination" the verb has an object of its own, so it is no aside; "told reporters", "said on Monday" have none. */
export const takesMore = (c: Context, from: number, to: number, entry: CueEntry): boolean => {
  let i = from
  while (i < to && has(c, i, ADVERB | INSERTED | TIME_WORD) && !(has(c, i, PREPOSITION) && c.pairAt[i + 1]! >= 0)) i++
  if (i >= to || !isWord(c, i)) return i < to && (c.pairAt[i]!) < 0
  // "…, HBC reported quoting officials"
  if (has(c, i, SUBORDINATOR | CUE_PHRASE)) return false
  if (has(c, i, PREPOSITION)) return entry.prepositions.includes(known(c, i))
    || isOneOf(c, i, c.words.infinitive) && !(has(c, i + 1, PRONOUN) && !has(c, i + 1, DETERMINER))
  if (has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD)) return false
  return (entry.frames & ADDRESSEE) === 0
}

/** Nothing stands before the verb of an aside whose source is behind it. */
const stopBefore = (c: Context, at: number, verb: number): boolean => {
  for (let i = at; i < verb; i++) if (!has(c, i, ADVERB)) return false
  return true
}

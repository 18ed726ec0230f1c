/** "заявил, что …", "спросил, когда …": the clause behind a cue, in languages whose nouns show case. */
import {
  ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, FINITE, GENITIVE, GERUND, INSERTED, NEGATION, NEUTER, PARTICIPLE, PREPOSITION, PRONOUN, RELATIVE,
  SUBORDINATOR, TIME_WORD, SPEAKING, ACCUSATIVES,
} from '../../words/facts.ts'
import {CLAUSE, QUESTION, WISH} from '../../words/frames.ts'
import {COLON, COMMA, wordAt} from '../../words/scan.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {clauseContentEnd} from '../content/clause-end.ts'
import {beforeMain} from '../content/main-behind.ts'
import {holdsPredicate, isInfinitive} from '../grammar/likely.ts'
import {formsAt, has, isFinite, isWord, kindAt, known, step} from '../grammar/look.ts'
import {ANY_CASE} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {subjectWithin} from '../source/subject.ts'
import type {Context, Segment} from '../types.ts'
import {one, type Rule} from './candidate.ts'
import {hasOwnTopic} from './topic.ts'
import {opensRelative} from '../grammar/subordinate.ts'

/** cue … , что content */
export const clauseAfter: Rule = (c, k) => {
  const {frames} = k.entry
  if ((frames & (CLAUSE | WISH | QUESTION)) === 0) return null
  const start = clauseStart(c, k.cue[0], k.from)
  // the main clause is still to come: "Хотя он сообщил, что …, …", "Отвечая на вопрос, когда …, …", "Заявление о том, что …, вызвало …"
  const opens = start === k.from && has(c, start, SUBORDINATOR) && !has(c, start, ADVERB | COORDINATOR) || k.noun && (formsAt(c, start) & GERUND) !== 0
  const main = opens
    || opensRelative(c, start) && start > k.from && !holdsPredicate(c, k.from, start)
    || (formsAt(c, k.cue[0]) & (PARTICIPLE | FINITE)) === PARTICIPLE
    ? start
    : k.noun && start === k.from && !holdsPredicate(c, start, k.cue[0]) ? start : -1
  const content = (from: number): Segment[] | null => {
    // "заявил, что, по данным МЧС, мост сгнил"
    const first = kindAt(c, from) === COMMA ? from + 1 : from, end = beforeMain(c, k.cue[0], first, k.from, k.to)
    if (end < k.to) k.main = end
    return one(first, clauseContentEnd(c, from, end, k.cue[0], main))
  }
  // the comma before "что" forgotten
  if (has(c, k.after, COMPLEMENTIZER) && !has(c, k.after, PRONOUN | ADVERB)) return content(k.after + 1)
  let border = clauseEnd(c, k.cue[1], k.to)
  for (let i = k.cue[1]; i < border; i = step(c, i, border)) if ((isFinite(c, i) || isInfinitive(c, i)) && (formsAt(c, i) & ANY_CASE) === 0) return null
  for (let hop = 0; hop < (k.noun ? 1 : 3) && kindAt(c, border) === COMMA; hop++) {
    // "те, что касаются": a relative clause
    if (has(c, border - 1, DETERMINER) && (formsAt(c, border - 1) & (NEUTER | GENITIVE)) === 0) return null
    const next = border + 1
    // "пишет тогда, когда", "говорит так, что": a clause of time or manner
    if (c.grammar.correlatives?.includes(`${known(c, border - 1)} ${known(c, next)}`)) return null
    let at = next
    while (has(c, at, ADVERB | INSERTED) && !has(c, at, COMPLEMENTIZER | RELATIVE) && at < next + 2) at++
    if (has(c, at, COMPLEMENTIZER)) {
      if (hop === 0 && hasOwnTopic(c, k, border)) return null
      // "заключил сделку, чтобы": a purpose
      if ((frames & WISH) === 0 && has(c, at, SUBORDINATOR)) return null
      // "заявил, что: «…»"
      const first = kindAt(c, at + 1) === COLON ? at + 2 : (frames & QUESTION) !== 0 && asksWhat(c, at, k.to) ? at : at + 1
      return content(first)
    }
    if ((frames & QUESTION) !== 0 && (has(c, at, RELATIVE) || (has(c, at, PREPOSITION) && has(c, at + 1, RELATIVE)) || hasParticle(c, at, k.to))) {
      if (hop > 0 || hasOwnTopic(c, k, border) || has(c, at, RELATIVE) && isObject(c, k.after, border)) return null
      return content(at)
    }
    // an inserted stretch without a verb of its own: "заявил, выступая в Думе, что"
    if (opensClauseOfStory(c, next) || hasCue(c, next, k.to)) return null
    border = clauseEnd(c, next, k.to)
    if (border - next > 14) return null
  }
  return null
}

/** "рассказал, что из этого вышло", "объяснил, что делать": the word is the clause's own subject or object; not of "что произошло обрушение". */
const asksWhat = (c: Context, at: number, to: number): boolean => {
  let i = at + 1
  while (i < to && (has(c, i, ADVERB | NEGATION) || has(c, i, PREPOSITION))) i = has(c, i, PREPOSITION) ? Math.max(i + 1, prepositionalPhrase(c, i, to)) : i + 1
  return i < to
    && isWord(c, i)
    && c.grammar.happens?.includes(known(c, i) || wordAt(c.tokens, i).toLowerCase()) === true
    && subjectWithin(c, i + 1, clauseEnd(c, i + 1, to), i, false) === null
}

/** "вспомнил город, где родился": a thing that the clause tells of; not "спросил мэра, где мост". */
const isObject = (c: Context, from: number, to: number): boolean => {
  const phrase = nounPhrase(c, from, to, ACCUSATIVES)
  return phrase?.last === to && !phrase.named && !has(c, phrase.head, SPEAKING | PRONOUN | TIME_WORD)
}

const hasParticle = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < Math.min(to, i + 6); j++) {
    if (c.grammar.question !== undefined && known(c, j) === c.grammar.question) return true
    if (!isWord(c, j)) return false
  }
  return false
}

const hasCue = (c: Context, from: number, to: number): boolean => {
  const end = clauseEnd(c, from, to)
  for (let i = from; i < end; i = step(c, i, end)) if (has(c, i, CUE_VERB) && (formsAt(c, i) & (FINITE | GERUND)) !== 0) return true
  return false
}

const opensClauseOfStory = (c: Context, i: number): boolean => has(c, i, COMPLEMENTIZER | COORDINATOR) || (has(c, i, SUBORDINATOR) && !has(c, i, ADVERB))

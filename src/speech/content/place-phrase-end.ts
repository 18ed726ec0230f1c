/**
 * Where a reported phrase ends in a language that gives no sign of it: measured on annotated news, border by border. What ends the
 * content there in six of ten cases or more ends it here.
 */
import {
  ACCUSATIVE, ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, FINITE, FIRST_PERSON, GERUND, HONORIFIC, INFINITIVE, MONTH,
  NEGATION, NOMINATIVE, OCCASION, OUTLET, PASSIVE, PAST, PLURAL_SHIFT, PREPOSITION, PRESENT, PRONOUN, RELATIVE, ROLE, SECOND_PERSON, SUBORDINATOR, THIRD_PERSON,
  TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import {CLAUSE} from '../../words/frames.ts'
import {CLOSE, COLON, COMMA, OPEN, POSSESSIVE, SEMICOLON} from '../../words/scan.ts'
import {asideAt} from '../aside/aside.ts'
import {isInnerStop} from '../grammar/clauses.ts'
import {commaInMarks, formsAt, has, isBorder, isCapital, isDash, isEnd, isFinite, isNumber, isOneOf, isWord, kindAt, known, overBracket, pairAt, shaped, step} from '../grammar/look.ts'
import {relativeStart} from '../grammar/place-runs.ts'
import {isParticiple, isSubjectPronoun} from '../grammar/place-looks.ts'
import type {Context} from '../types.ts'
import {hasPredicate, marksAlone, saysMore} from './place-predicate.ts'

/**
 * Where a reported noun phrase or infinitive ends: at "and" with a verb of the story, at a comma that no list needs, before the
 * time or occasion of the speech ("on Thursday", "in an interview"); relative clauses without a comma belong to it.
 */
export const phraseEndByPlace = (c: Context, from: number, body: number, verb: number, kind: 'noun' | 'infinitive'): number => {
  const marks = marksAlone(c, from, body)
  if (marks > 0) return marks
  let inside = kind === 'infinitive'
  for (let i = from; i < body; i = step(c, i, body)) {
    const sign = kindAt(c, i), behind = commaInMarks(c, i)
    if (behind >= 0 && behind < body) { if (endsPhrase(c, behind, body)) return behind; continue }
    if (sign === OPEN) { const end = overBracket(c, i, body); if (end > i) { i = end - 1; continue } }
    // "her one flaw - “she talks too much” - "
    if (isDash(c, i) && pairAt(c, i + 1)?.kind === 'speech') continue
    if (sign === SEMICOLON || sign === COLON || sign === CLOSE || isDash(c, i) || (isEnd(c, i) && !isInnerStop(c, i))) return i
    if (sign === COMMA && isOpening(c, verb) && !listsOn(c, i + 1, body)) return i
    if (sign === COMMA) { if (!(kind === 'infinitive' && listsVerbs(c, i + 1, body)) && endsPhrase(c, i + 1, body)) return i; continue }
    if (!isWord(c, i)) continue
    if (i > from && kind === 'noun' && isNameApart(c, from, i, verb)) return i
    if (
      !inside
      && i > from
      && kind === 'noun'
      && !isAhead(c, verb)
      && opensOccasion(c, i, body)
    ) return has(c, i - 1, ADVERB | COORDINATOR) && i - 1 > from ? i - 1 : i
    if (has(c, i, RELATIVE | COMPLEMENTIZER | SUBORDINATOR) || (has(c, i, PRONOUN) && has(c, i, AUXILIARY) && !has(c, i - 1, VERB))) { inside = true; continue }
    if (i === from) continue
    if (opensZeroRelative(c, i)) inside = true
    if (has(c, i, COORDINATOR)) {
      if (joinsAnother(c, i, body, verb, inside)) return i
      continue
    }
    if (kind === 'noun' && opensWhenSaid(c, i, body, verb, inside)) return i
    // "declined to comment beyond a statement saying that": the text says it
    if (kind === 'infinitive' && classOf(c, verb) === 'deny' && isSaying(c, i)) return i
    if (!inside && isFinite(c, i) && !isCapital(c, i) && !mayBeNoun(c, i, verb)) {
      if (relativeStart(c, i, from) < 0 && (!isParticiple(c, i) || isOfRelative(c, verb))) return i
      inside = true
    }
  }
  return body
}

/** "wells, pumps and dams, Crane …": does "and" stand before the next comma. */
const listsOn = (c: Context, i: number, to: number): boolean => {
  let joined = false
  for (let j = i; j < to && (isWord(c, j) || kindAt(c, j) === COMMA) && !isFinite(c, j); j++) if (has(c, j, COORDINATOR)) joined = true; else if (joined && kindAt(c, j) === COMMA) return true
  return false
}

/** "Asked about the pier, Crane laughed": a participle at the head of its sentence, whose phrase the comma ends. */
const isOpening = (c: Context, verb: number): boolean =>
  c.sentenceFirst[verb] === verb && (formsAt(c, verb) & (PASSIVE | FINITE)) === PASSIVE && has(c, verb + 1, PREPOSITION)

/** "a union that has backed the plan said": the verb of a relative clause, behind whose object the noun's own verb comes. */
const isOfRelative = (c: Context, verb: number): boolean => {
  let i = verb - 1
  while (has(c, i, AUXILIARY | ADVERB | NEGATION) && !has(c, i, RELATIVE)) i--
  return has(c, i, RELATIVE) && !has(c, i, SUBORDINATOR) && isWord(c, i - 1) && !has(c, i - 1, COORDINATOR | VERB | CUE_VERB)
}

/** Behind "and": a verb of the story or a clause of its own, no more of the phrase. */
const joinsAnother = (c: Context, and: number, body: number, verb: number, inside: boolean): boolean => {
  const next = has(c, and + 1, ADVERB) ? and + 2 : and + 1
  // "a union that backed the plan and that runs the mill"
  if (has(c, next, RELATIVE) && isFinite(c, next + 1) && isOfRelative(c, verb)) return true
  if (
    isFinite(c, next)
    && has(c, next, VERB | CUE_VERB | AUXILIARY)
    && !isCapital(c, next)
    && (!inside || (formsAt(c, next) & FINITE) === (formsAt(c, verb) & FINITE))
  ) return true
  if (!inside && (formsAt(c, next) & formsAt(c, verb) & GERUND) !== 0 && has(c, next, VERB | CUE_VERB)) return true
  return hasSubjectAndVerb(c, next, body)
}

/** "in an interview", "on Monday", "last week", "Tuesday": where and when it was said, behind a noun phrase. */
const opensWhenSaid = (c: Context, i: number, body: number, verb: number, inside: boolean): boolean => {
  if (has(c, i, PREPOSITION) && !UNSPOKEN.has(classOf(c, verb))) {
    if (isOneOf(c, i, c.words.placing) && isOccasion(c, i, body)) return true
    if (!inside && !isAhead(c, verb) && isOfSaying(c, i, body)) return true
  }
  if (has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD) && (i + 2 >= body || !isWord(c, i + 2)) && !has(c, i - 1, PREPOSITION)) return true
  return has(c, i, WEEKDAY) && !has(c, i - 1, PREPOSITION | DETERMINER)
}

/** "told them not to read, watch or listen": verbs in a row that "or" ends. */
const listsVerbs = (c: Context, i: number, to: number): boolean => {
  if (!isWord(c, i) || isCapital(c, i) || isFinite(c, i) || has(c, i, DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR | COORDINATOR)) return false
  for (let j = i + 1; j < to && j < i + 9 && isWord(c, j); j++) if (has(c, j, COORDINATOR)) return (formsAt(c, j + 1) & INFINITIVE) !== 0
  return false
}

/** "opposed the dam before it was built", "mentioned the leak when he was asked", "defended Lee by noting": how, when or why it was said. */
const opensOccasion = (c: Context, i: number, to: number): boolean => {
  if (known(c, i) === c.grammar.agent) return (formsAt(c, i + 1) & GERUND) !== 0 && has(c, i + 1, CUE_VERB)
  return has(c, i, SUBORDINATOR) && !has(c, i, COMPLEMENTIZER) && (isSubjectPronoun(c, i + 1) || !has(c, i, PREPOSITION) && hasPredicate(c, i + 1, to, true))
}

/** "the town's dance halls", "touted his tax cuts": what only its place makes a verb, or in the present behind a cue in the past. */
const mayBeNoun = (c: Context, i: number, verb: number): boolean =>
  c.tokens.entry[i] === 0 || (formsAt(c, i) & PRESENT) !== 0 && (formsAt(c, verb) & PAST) !== 0 && !has(c, i, AUXILIARY)

/** Does what begins at `next`, behind a comma, end a reported noun phrase or infinitive. */
const endsPhrase = (c: Context, next: number, body: number): boolean => {
  if (has(c, next, COORDINATOR)) return hasPredicate(c, next, body) || asideAt(c, next, body)?.phrase === true
  if (isNumber(c, next) && kindAt(c, next + 1) === COMMA) return false
  // "Lee, who declined to be named, said"
  if (isFinite(c, next) && has(c, next, VERB | CUE_VERB | AUXILIARY) && !isCapital(c, next) && !has(c, next, PRONOUN)) return true
  // "points to the mill, as well as the pump", "cited Lee, as one who would know"
  if (isOneOf(c, next, c.words.as) && !isSubjectPronoun(c, next + 1)) return asideAt(c, next, body) !== null
  // "called for tests of all wells, including those that"
  if (isOneOf(c, next, c.words.naming) || saysMore(c, next, body)) return false
  // called it “a toy,” apparently meaning it
  const doing = has(c, next, ADVERB) ? next + 1 : next
  if (has(c, next, RELATIVE | SUBORDINATOR) || (formsAt(c, doing) & GERUND) !== 0 && has(c, doing, VERB | CUE_VERB) && !has(c, doing, PREPOSITION)) return true
  if (has(c, next, PREPOSITION) && has(c, next + 1, RELATIVE)) return true
  return hasPredicate(c, next, body, true) || isApposition(c, next, body) || asideAt(c, next, body) !== null
}

/** "praised Lee, the new mayor": a phrase with an article that no "and" makes one of a list. */
const isApposition = (c: Context, i: number, to: number): boolean => {
  if (!has(c, i, DETERMINER) || has(c, i, PRONOUN)) return false
  for (let j = i + 1; j < Math.min(to, i + 40); j = step(c, j, to)) if (has(c, j, COORDINATOR)) return false
  return true
}

/** "progress the panel has made", "steps Lee took": a subject right behind a noun. */
const opensZeroRelative = (c: Context, i: number): boolean =>
  isSubjectPronoun(c, i) && !has(c, i, RELATIVE) && (formsAt(c, i) & ACCUSATIVE) === 0 || (
    has(c, i, DETERMINER) && !has(c, i + 1, TIME_WORD) && !has(c, i, PREPOSITION | ADVERB)
    || isCapital(c, i) && !isCapital(c, i - 1) && !has(c, i - 1, ROLE | HONORIFIC)
  ) && isWord(c, i - 1)
  && !has(c, i - 1, PREPOSITION | DETERMINER | COORDINATOR | ADVERB | VERB | CUE_VERB | AUXILIARY | ADJECTIVE | NEGATION)

/** "in an interview", "on his show": a phrase whose noun is where or in what something is said. */
const isOccasion = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < Math.min(to, i + 4) && isWord(c, j) && !isCapital(c, j) && !has(c, j, RELATIVE); j++) if (has(c, j, OCCASION)) return true
  return false
}

const classOf = (c: Context, verb: number): string => c.tokens.lexicon.cue[c.tokens.entry[verb]!]?.class ?? ''

/** saying, noting: not "setting up" */
const isSaying = (c: Context, i: number): boolean =>
  has(c, i, CUE_VERB) && (formsAt(c, i) & GERUND) !== 0 && classOf(c, i) === 'say' && ((c.tokens.lexicon.cue[c.tokens.entry[i]!]?.frames ?? 0) & CLAUSE) !== 0

/** "called for a vote in May": what is demanded or promised has a time of its own. */
const isAhead = (c: Context, verb: number): boolean => {
  const cue = classOf(c, verb)
  return cue === 'order' || cue === 'promise'
}

/** "wrote about a row in a meeting", "see a threat in the talks": what is written, thought or shown is not spoken somewhere. */
const UNSPOKEN: ReadonlySet<string> = /* @__PURE__ */ new Set(['write', 'think', 'show'])

/** "on Monday", "on Twitter", "in May 2015" at the end of what is said: when and where it was said. */
const isOfSaying = (c: Context, i: number, to: number): boolean => {
  if (!isOneOf(c, i, c.words.placing) || !has(c, i + 1, WEEKDAY | MONTH | OUTLET) || shaped(c, i + 1, POSSESSIVE)) return false
  let last = i + 2
  while (last < to && (isNumber(c, last) || has(c, last, TIME_WORD))) last++
  return last >= to || isBorder(c, last)
}

const PERSONS: number = FIRST_PERSON | SECOND_PERSON | THIRD_PERSON

/** "endorsed Lee in the spring", "met with them after the vote", "blasted Lee last week", not "showed Lee in the lead": a name alone is nowhere. */
const isNameApart = (c: Context, from: number, i: number, verb: number): boolean => {
  const tells = isOneOf(c, i, c.words.placing) ? isOneOf(c, i, c.words.binding) : has(c, i, DETERMINER) ? has(c, i + 1, TIME_WORD) : has(c, i, SUBORDINATOR) && !isOneOf(c, i, c.words.as)
  if (!tells || i - from > 6 || classOf(c, verb) === 'show') return false
  for (let j = from; j < i; j++) if (!isCapital(c, j) && (!has(c, j, PRONOUN) || has(c, j, DETERMINER) || (formsAt(c, j) & PERSONS) === 0)) return false
  return true
}

/** "and the mayor agreed": a new clause. */
const hasSubjectAndVerb = (c: Context, i: number, to: number): boolean =>
  ((
    has(c, i, PRONOUN)
    && !has(c, i, DETERMINER | RELATIVE)
  ) && (formsAt(c, i) & (NOMINATIVE | NOMINATIVE << PLURAL_SHIFT)) !== 0 && hasPredicate(c, i, to, true))

/** What shows that reported content ends, or goes on: another cue, an anaphor, marks behind a colon, a bracket of the author's. */
import {
  ADVERB, AUXILIARY, CUE_VERB, DETERMINER, FEMININE, FINITE, GERUND, GROUP, INFINITIVE, INSERTED, MASCULINE, NEGATION, PASSIVE, PAST, PLURAL, PREPOSITION, PRESENT, PRONOUN, SINGULAR,
  SUBORDINATOR,
} from '../../words/facts.ts'
import {CLAUSE, DIRECT, QUESTION} from '../../words/frames.ts'
import {COMMA, OPEN, SEMICOLON} from '../../words/scan.ts'
import {ANY_CASE} from '../grammar/cases.ts'
import {clauseEnd, isInnerStop} from '../grammar/clauses.ts'
import {isLikelyVerb} from '../grammar/likely.ts'
import {cueAt, formsAt, has, isCapital, isCoordinator, isEnd, isFiller, isFinite, isOneOf, isWord, kindAt, pairAt, step} from '../grammar/look.ts'
import {isTimePhrase, prepositionalPhrase} from '../grammar/prepositional.ts'
import type {Context} from '../types.ts'

/** Index after the last token of a sentence's words: without its final stop. */
export const sentenceBody = (c: Context, from: number, to: number): number => {
  let end = to
  while (end > from && (isEnd(c, end - 1) && !isInnerStop(c, end - 1) || kindAt(c, end - 1) === SEMICOLON || kindAt(c, end - 1) === COMMA)) end--
  return end
}

/** "says"; the base "warn" keeps what it is as a noun. */
const isThird = (forms: number): boolean => (forms & (SINGULAR | INFINITIVE)) === SINGULAR
const agrees = (a: number, b: number): boolean => (a & b & PAST) !== 0 || ((a | b) & PAST) === 0 && isThird(a) === isThird(b)

/** "заявил, что … , и добавил": the same number and gender as the first cue's verb. */
const hasFormOf = (forms: number, own: number): boolean => {
  const mask = (forms & PAST) !== 0 ? PAST | PLURAL | FEMININE | MASCULINE : PRESENT | PLURAL | SINGULAR
  // "уверены, что …, и винят": a predicative shows no tense
  const shown = (own & (PAST | PRESENT)) === 0 ? mask & ~(PAST | PRESENT) : mask
  return (own & shown) === (forms & shown) || (own & GERUND) !== 0
}

/** "said it was late but declined to say why", "but would not elaborate": whoever speaks says no more. */
const declines = (c: Context, i: number, own: number): boolean => {
  const agreed = agrees(own, formsAt(c, i)), listed = isOneOf(c, i, c.words.declining)
  if (listed && isOneOf(c, i + 1, c.words.infinitive)) return agreed
  if (!listed && !agreed) return false
  const verb = has(c, i, AUXILIARY) && has(c, i, NEGATION) ? i + 1 : has(c, i, AUXILIARY) && has(c, i + 1, NEGATION) ? i + 2 : -1
  const entry = verb > 0 && has(c, verb, CUE_VERB) ? cueAt(c, verb) : undefined
  return entry?.class === 'say' && (entry.frames & (CLAUSE | QUESTION)) !== 0
}

/** Does a cue with a content of its own begin at `i` (after a border): "и добавил, что", "отметив". */
export const opensCue = (c: Context, i: number, to: number, verb: number, from: number): boolean => {
  const {cases} = c.grammar
  let at = i, joined = false
  while (at < to && (isCoordinator(c, at) || isFiller(c, at) || has(c, at, ADVERB | INSERTED)) && !has(c, at, CUE_VERB)) {
    joined ||= isCoordinator(c, at)
    at++
  }
  // ", then said he was joking"
  if (!cases && at === i + 1 && kindAt(c, i - 1) === COMMA && has(c, i, ADVERB) && !has(c, i, SUBORDINATOR | PREPOSITION)) joined = true
  // ", а спустя сутки сообщили"
  if (joined && cases && has(c, at, PREPOSITION) && isTimePhrase(c, at, to)) at = prepositionalPhrase(c, at, to)
  if (joined && !cases && declines(c, at, formsAt(c, verb))) return true
  const entry = has(c, at, CUE_VERB) ? cueAt(c, at) : undefined
  if (!entry) return false
  const forms = formsAt(c, at), own = formsAt(c, verb)
  // "said he was calm and asking for help": what was said goes on
  if ((forms & GERUND) !== 0 && (forms & FINITE) === 0) return !joined || cases || (own & GERUND) !== 0
  if (!joined || (forms & FINITE) === 0) return false
  if (cases) return hasFormOf(forms, own)
  // "says he would sit him down and tell him": his own
  return (entry.frames & (CLAUSE | DIRECT)) !== 0
    && agrees(own, forms)
    && !(entry.class === 'think' && kindAt(c, i - 1) !== COMMA && goesWithOwn(c, i, from, forms))
}

/** "said he was proud and hoped to stay", not "fears it was late and wonders why": the first verb of the content has the same form. */
const goesWithOwn = (c: Context, i: number, from: number, forms: number): boolean => {
  for (let j = from; j < i && j < from + 12; j = step(c, j, i)) if (
    isFinite(c, j)
    && (!isCapital(c, j) || has(c, j, PRONOUN))
  ) return has(c, j, PRONOUN) || agrees(formsAt(c, j), forms)
  return false
}

/** "…; об этом сообщает агентство": of what was said, and no part of it. */
export const opensAnaphor = (c: Context, i: number): boolean =>
  isOneOf(c, has(c, i, PREPOSITION) ? i + 1 : i, c.words.anaphors)

/** A verb in a bracket: the author's own remark. */
export const remarks = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < to; j++) if (isFinite(c, j) || isLikelyVerb(c, j)) return true
  return false
}

/** Marks of speech right after a colon, over stray signs. */
export const speechAhead = (c: Context, i: number, to: number): boolean => {
  for (let j = i; j < Math.min(to, i + 3) && !isWord(c, j); j++) {
    const pair = c.pairAt[j]!
    if (pair >= 0) return c.pairs[pair]?.kind === 'speech'
  }
  return false
}

export const hasOpen = (c: Context, from: number, close: number): boolean => {
  for (let j = close - 1; j >= from && j > close - 80; j--) if (kindAt(c, j) === OPEN) return true
  return false
}

/** A finite verb or a short passive between here and the next border. */
export const predicateWithin = (c: Context, i: number, to: number): boolean => {
  const end = clauseEnd(c, i, to)
  for (let j = i; j < end; j = step(c, j, end)) if (
    isFinite(c, j)
    || isLikelyVerb(c, j)
    || ((formsAt(c, j) & (PASSIVE | FINITE)) !== 0 && (formsAt(c, j) & ANY_CASE) === 0)
  ) return true
  return false
}

/** "After he said …, the clerk, Ida Crane, left": the main clause's verb stands behind an apposition. */
export const predicateBehind = (c: Context, i: number, to: number): boolean => {
  const comma = clauseEnd(c, i, to), next = kindAt(c, comma) === COMMA ? clauseEnd(c, comma + 1, to) : comma
  return (has(c, i, DETERMINER | GROUP) || isCapital(c, i)) && kindAt(c, next) === COMMA && isFinite(c, next + 1)
}

/** Marks of speech between here and the next border. */
export const quotesWithin = (c: Context, i: number, to: number): boolean => {
  for (let end = clauseEnd(c, i, to), j = i; j < end; j = step(c, j, end)) if (pairAt(c, j)?.kind === 'speech') return true
  return false
}

/** Runs of words that may be one noun phrase, in a language whose nouns show no case. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, NEGATION, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD, VERB, SPEAKING,
} from '../../words/facts.ts'
import {BY_LAST_PART, CLOSE, COLON, COMMA, OPEN} from '../../words/scan.ts'
import {isInnerStop} from './clauses.ts'
import {endsInComma, factsAt, formsAt, has, isBorder, isCapital, isEnd, isFinite, isOneOf, isOnlyGerund, isWord, kindAt, shaped} from './look.ts'
import type {MarkPair} from '../../marks/types.ts'
import type {Context} from '../types.ts'
import {SUBJECT, isCount, isSubjectPronoun, isMark, isParticiple} from './place-looks.ts'

/** Is the word before `i` one that only a new phrase can follow: a verb, a conjunction. */
const cutsBefore = (c: Context, i: number): boolean => {
  const facts = factsAt(c, i)
  // "most of that group", "the mayor that evening said"
  if (
    (facts & COMPLEMENTIZER) !== 0
    && (facts & RELATIVE) !== 0
    && (has(c, i - 1, PREPOSITION) || has(c, i + 1, TIME_WORD) && !isCapital(c, i + 1) && !has(c, i - 1, VERB | CUE_VERB) && isFinite(c, i + 2))
  ) return false
  // "more than six in ten"
  if (
    (facts & (COMPLEMENTIZER | SUBORDINATOR | RELATIVE)) !== 0
    && (facts & DETERMINER) === 0
  ) return (facts & RELATIVE) !== 0 || !has(c, i - 1, DETERMINER) || !isCount(c, i + 1)
  // "all mill-related work is late"
  if (shaped(c, i, BY_LAST_PART) && isParticiple(c, i) && isWord(c, i + 1) && !has(c, i + 1, DETERMINER | PREPOSITION | PRONOUN | ADVERB)) return false
  if (isFinite(c, i) && !isCapital(c, i) && (formsAt(c, i) & SUBJECT) === 0) return true
  return (facts & AUXILIARY) !== 0
}

/** `the party's “insiders” said`: one word in marks, no speech. */
const isWordInMarks = (c: Context, {open, first, last}: MarkPair): boolean =>
  last === first + 1 && isWord(c, open - 1) && !has(c, open - 1, VERB | CUE_VERB | AUXILIARY | COMPLEMENTIZER)

/** Back over a bracket that closes at `i`. */
export const backOver = (c: Context, i: number, from: number): number => {
  if (kindAt(c, i) === CLOSE) {
    for (let j = i - 1; j >= Math.max(from, i - 40); j--) if (kindAt(c, j) === OPEN) return j - 1
  }
  const pair = c.closeAt[i]!
  if (pair >= 0 && c.pairs[pair]?.kind !== 'speech') return (c.pairs[pair]?.open ?? i) - 1
  return i
}

/** First token of the run of words that ends before `to` and holds no border; "the man who won", "scholars I met" are one run. */
export const runStart = (c: Context, to: number, from: number): number => {
  let i = to - 1
  const closed = c.closeAt[i]!
  if (closed >= 0 && isWordInMarks(c, c.pairs[closed]!)) i = c.pairs[closed]!.open - 1
  while (i >= from) {
    // "On “This Week,” Ann Lee said"
    if (c.closeAt[i]! >= 0 && endsInComma(c, i)) break
    const over = backOver(c, i, from)
    if (over < i) { i = over; continue }
    if (isWord(c, i)) {
      if (cutsBefore(c, i)) {
        const open = isFinite(c, i) ? relativeOf(c, i, from) : isOneOf(c, i - 1, c.words.infinitive) ? relativeStart(c, i, from) : -1
        if (open < 0) break
        // "who lost his boat and who now fishes": both
        i = has(c, open - 1, COORDINATOR) ? open - 2 : open - 1
        continue
      }
      if (has(c, i, COORDINATOR) && hasVerb(c, i, from, to)) break
    } else if (isBorder(c, i) || kindAt(c, i) === COLON || kindAt(c, i) === OPEN) break
    else if (isEnd(c, i) && !isInnerStop(c, i)) break
    else if (isMark(c, i)) break
    i--
  }
  return i + 1
}

/** Where the relative clause of the verb at `i` begins, behind a noun: at "who", "that", or at the pronoun of "scholars I met"; else -1. `joined`: it may be the second, "and that". */
export const relativeStart = (c: Context, verb: number, from: number, joined = true): number => {
  for (let i = verb - 1; i > from && i > verb - 9; i--) {
    if (!isWord(c, i)) return -1
    // "the polling that was done"
    const deed = isOnlyGerund(c, i - 1) && has(c, i - 2, DETERMINER | ADJECTIVE)
    const before = deed || isWord(c, i - 1)
      && !has(c, i - 1, VERB | CUE_VERB | AUXILIARY | PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | ADVERB | PRONOUN & ~DETERMINER)
    if (has(c, i, RELATIVE)) return before || has(c, i - 1, PRONOUN) || joined && has(c, i - 1, COORDINATOR) && relativeBehind(c, i - 1, from) >= 0 ? i : -1
    if (i < verb - 2 && isFinite(c, i) && !leadsOn(c, i)) return -1
    if (isSubjectPronoun(c, i)) return before && !isWhen(c, i - 1) ? i : -1
    if (has(c, i, COMPLEMENTIZER | SUBORDINATOR | COORDINATOR)) return -1
  }
  return -1
}

/** "By Sunday afternoon she had left": a time behind a preposition, of which no clause tells more. */
const isWhen = (c: Context, last: number): boolean => {
  let i = last
  while (has(c, i, TIME_WORD)) i--
  return i < last && has(c, i, PREPOSITION) && !has(c, i, DETERMINER)
}

/**
 * Of two verbs in a row: is the one at `verb` its clause's own, given where its relative begins (-1 for none) and where that of the
 * verb before? "towns he won should": the second is; "a man who did not ask cannot": the third.
 */
export const isOwnVerb = (c: Context, verb: number, relative: number, before: {relative: number, verb: number}): boolean =>
  relative < 0 || relative === before.relative && (has(c, verb, AUXILIARY) || !has(c, before.verb, AUXILIARY) || isFull(c, before.verb, verb))

/** "a man who was a baker (said)", "who has a dog": what looks like an auxiliary has something else behind it than a verb. */
const isFull = (c: Context, verb: number, to: number): boolean => {
  let i = verb + 1
  while (i < to && has(c, i, NEGATION | ADVERB) && i + 1 < to) i++
  return i < to && !has(c, i, VERB | CUE_VERB | AUXILIARY)
}

/** "a ferry that has run since May and that carries": where the relative clause begins that the conjunction at `i` goes on with; -1 where it joins others. */
const relativeBehind = (c: Context, i: number, from: number): number => {
  let verb = i - 1
  while (verb > from && verb > i - 9 && !(isFinite(c, verb) && !isCapital(c, verb))) verb--
  return isFinite(c, verb) ? relativeStart(c, verb, from, false) : -1
}

/** The same of the verb at `verb`, which may be the second of its relative clause: "a firm that owns the ferry and runs the mill". */
const relativeOf = (c: Context, verb: number, from: number): number => {
  const own = relativeStart(c, verb, from)
  let and = verb - 1
  while (own < 0 && and > from && has(c, and, ADVERB | AUXILIARY | NEGATION)) and--
  return own < 0 && has(c, and, COORDINATOR) ? relativeBehind(c, and, from) : own
}

/** "did not want to", "asked not to": the verb at `i` only leads on to another, as in "a man who did not want to be named". */
const leadsOn = (c: Context, i: number): boolean => {
  if (has(c, i, AUXILIARY)) return true
  const next = has(c, i + 1, NEGATION) ? i + 2 : i + 1
  return isOneOf(c, next, c.words.infinitive) && !has(c, next + 1, DETERMINER)
}

/** Has the stretch to the left of a coordinator a finite verb of its own, back to the nearest border or conjunction: not "as Lee and Ford said". */
const hasVerb = (c: Context, i: number, from: number, to: number): boolean => {
  for (let j = i - 1; j >= Math.max(from, i - 25); j--) {
    if (isBorder(c, j) || (isEnd(c, j) && !isInnerStop(c, j))) return kindAt(c, j) === COMMA && j === i - 1
    if (
      has(c, j, SUBORDINATOR | COMPLEMENTIZER | RELATIVE)
      && !has(c, j, DETERMINER | AUXILIARY)
      && (isCapital(c, i + 1) || has(c, i + 1, DETERMINER | SPEAKING | PRONOUN) || has(c, i + 2, SPEAKING) || i + 1 < to && has(c, i - 1, SPEAKING))
    ) return false
    if (cutsBefore(c, j)) return true
  }
  return false
}

/** Finite verbs, and what has one to come, within reported content in a language without cases. */
import {ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_VERB, PASSIVE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB} from '../../words/facts.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {formsAt, has, isCapital, isDash, isFinite, kindAt, pairAt, step} from '../grammar/look.ts'
import {isOwnVerb, relativeStart} from '../grammar/place-runs.ts'
import type {Context} from '../types.ts'

/** A finite verb, "he's" at the head of a sentence too. */
export const isPredicate = (c: Context, i: number): boolean => isFinite(c, i) && (!isCapital(c, i) || has(c, i, PRONOUN))

/** A finite verb between here and the next border; `own`: one that no relative clause holds. */
export const hasPredicate = (c: Context, i: number, to: number, own: boolean = false): boolean => {
  const end = Math.min(clauseEnd(c, i, to), i + 40)
  for (let j = i; j < end; j = step(c, j, end)) if (isPredicate(c, j) && !(own && relativeStart(c, j, i) >= 0)) return true
  return false
}

/** Words in marks may be the predicate: said it “was a mess”. */
export const holdsMarks = (c: Context, from: number, to: number): boolean => {
  const end = Math.min(to, from + 40)
  for (let i = from; i < end; i = step(c, i, end)) if (pairAt(c, i)?.kind === 'speech') return true
  return false
}

/**
 * The content, or its last clause, opens with a clause or phrase that its main clause must follow: "that if he wins, the state …",
 * "that the state lost, but when he wins, it …".
 */
export const awaitsMain = (c: Context, first: number, i: number): boolean => {
  let start = first
  for (let j = Math.max(first + 1, i - 40); j < i; j = step(c, j, i)) if (
    has(c, j, COORDINATOR)
    || has(c, j, COMPLEMENTIZER) && has(c, j + 1, SUBORDINATOR)
  ) start = j + 1
  if (start > first && opensAdjunct(c, start, i, first)) return true
  return opensAdjunct(c, first, i, first)
}

const opensAdjunct = (c: Context, start: number, i: number, first: number): boolean => {
  let from = start
  // "even after he left, he …", "that, in May, he …"
  while (from < i && has(c, from, ADVERB | COMPLEMENTIZER) && !has(c, from, SUBORDINATOR | PREPOSITION)) from++
  if (!has(c, from, SUBORDINATOR | PREPOSITION) || from === first && has(c, from, COMPLEMENTIZER) && !has(c, from, SUBORDINATOR)) return false
  for (let j = from + 1; j < i; j = step(c, j, i)) if (kindAt(c, j) === COMMA) return false
  return true
}

/** "the rally - itself a long affair - was dull": between two dashes, and the clause goes on with its verb or with words in marks. */
export const isInserted = (c: Context, dash: number, to: number): boolean => {
  for (let i = dash + 1; i < to && i < dash + 40; i = step(c, i, to)) if (isDash(c, i)) return isFinite(c, i + 1) && !has(c, i + 1, PRONOUN)
    || (c.pairAt[i + 1]!) >= 0
  return false
}

/** "nations that include Peru", "it was late and that the pump, …": what stands before the comma is a subject yet, whose verb is to come. */
export const isSubjectOnly = (c: Context, from: number, i: number): boolean => {
  let first = from
  for (let j = Math.max(from + 1, i - 40); j < i; j = step(c, j, i)) if (
    has(c, j, COMPLEMENTIZER)
    && has(c, j, RELATIVE)
    && has(c, j - 1, COORDINATOR)
  ) first = j + 1
  if (first === from && clauseEnd(c, from, i) !== i) return false
  const before = {relative: -1, verb: -1}
  for (let j = first; j < i; j = step(c, j, i)) {
    if (pairAt(c, j)?.kind === 'speech') return false
    if (!isPredicate(c, j)) continue
    const relative = relativeStart(c, j, first)
    if (isOwnVerb(c, j, relative, before)) return false
    before.relative = relative
    before.verb = j
  }
  return true
}

/** A clause with words in marks and no cue of its own: "…, and the mill “will shut.”" goes on with what was said. */
export const saysMore = (c: Context, i: number, to: number): boolean => {
  const end = Math.min(clauseEnd(c, i, to), i + 40)
  let marks = false
  for (let j = i; j < end; j = step(c, j, end)) {
    if (has(c, j, CUE_VERB)) return false
    if (pairAt(c, j)?.kind === 'speech') marks = true
  }
  return marks
}

/** A finite verb in `[first, last)`, or marks of speech, that no relative clause holds. */
export const holdsOwnVerb = (c: Context, first: number, last: number): boolean => {
  for (let i = first; i < last; i = step(c, i, last)) if (isPredicate(c, i) && relativeStart(c, i, first) < 0 || pairAt(c, i)?.kind === 'speech') return true
  return false
}

/** Content of words in marks alone: said “no comment” when asked, “not now” when reached by phone. The end of the marks, else -1. */
export const marksAlone = (c: Context, from: number, to: number): number => {
  const pair = pairAt(c, from)
  if (pair?.kind !== 'speech' || pair.open !== from || pair.close < 0 || pair.close + 2 >= to) return -1
  const next = pair.close + 1
  return has(c, next, SUBORDINATOR) && has(c, next, RELATIVE) && (formsAt(c, next + 1) & PASSIVE) !== 0 && has(c, next + 1, VERB | CUE_VERB) ? next : -1
}

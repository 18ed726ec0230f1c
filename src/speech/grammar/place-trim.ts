/** What of a run of words stands before its subject. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, GENITIVE, GROUP, INSERTED, MONTH, NATIONAL, NEGATION, NEUTER,
  NUMERAL, OCCASION, OUTLET, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB, WEEKDAY, SPEAKING,
} from '../../words/facts.ts'
import {CLOSE, HYPHEN, NUMBER, POSSESSIVE} from '../../words/scan.ts'
import {formsAt, has, isCapital, isFinite, isNumber, isOneOf, isOnlyGerund, isWord, kindAt, overAbbreviation, shaped} from './look.ts'
import {backOver} from './place-runs.ts'
import {behindOpener, isInName} from './place-opener.ts'
import type {Context} from '../types.ts'
import {isCount, isSubjectPronoun, TIMELIKE, opensShare} from './place-looks.ts'

/** Drops what stands before the subject in its run: conjunctions, adverbs, "On Monday", "Last week", "In the end". */
export const trimLeft = (c: Context, first: number, end: number): number => {
  // "Sen. Lee (R-Ohio)"
  const to = kindAt(c, end - 1) === CLOSE ? backOver(c, end - 1, first) + 1 : end
  const start = to > first ? trimmed(c, first, to) : to
  return start < to ? start : end
}

const trimmed = (c: Context, first: number, to: number): number => {
  let i = first
  for (let moved = true; moved && i < to;) {
    moved = false
    // "nearly half of them"
    if (opensShare(c, i)) break
    if (has(c, i, COORDINATOR | INSERTED) || (has(c, i, ADVERB | NEGATION) && !has(c, i, PRONOUN | DETERMINER | SPEAKING | NUMERAL))) {
      i++
      moved = true
      continue
    }
    // "Speaking on Radio 4 the minister said"
    if (i === c.sentenceFirst[i] && isOnlyGerund(c, i) && has(c, i + 1, PREPOSITION) && (formsAt(c, i + 1) & GENITIVE) === 0 && behindOpener(c, i + 1, to) < to) return behindOpener(c, i + 1, to)
    let j = i
    if (has(c, j, PREPOSITION)) j++
    else if (isThat(c, j)) j++
    else if (!has(c, j, DETERMINER | TIMELIKE) && !opensWhen(c, j)) break
    const start = j
    // "last month a man", "on Monday the mayor": the next determiner is another's
    while (
      j < to
      && (has(c, j, DETERMINER | NUMERAL | TIMELIKE) || isNumber(c, j) || overAbbreviation(c, j) > j)
      && !(j > start && (has(c, j - 1, TIMELIKE) && !has(c, j - 1, MONTH) || isYear(c, j - 1)) && isCount(c, j) && !has(c, j + 1, TIMELIKE))
      && !(j > start && has(c, j - 1, TIMELIKE) && has(c, j, DETERMINER))
    ) j = Math.max(j + 1, overAbbreviation(c, j))
    // "a quarter of voters" is no time; nor is "a May poll", nor "a later" of "in a later interview"
    if (j === start + 2 && has(c, start, DETERMINER) && has(c, j - 1, MONTH | WEEKDAY) && has(c, j, DOCUMENT | OCCASION | OUTLET) && start === i) break
    const later = j > start + 1 && has(c, j - 1, ADVERB) && has(c, start, DETERMINER) && !has(c, j - 2, TIMELIKE), isOf = has(c, j, PREPOSITION) && (formsAt(c, j) & GENITIVE) !== 0
    if (j > start && j < to && !shaped(c, j - 1, POSSESSIVE) && (has(c, j - 1, TIMELIKE) || isYear(c, j - 1) && isOneOf(c, i, c.words.opening)) && !later && kindAt(c, j) !== HYPHEN && !isOf) {
      i = j
      moved = true
      continue
    }
    if (start > i && !isThat(c, i)) {
      // "At the meeting Smith said", "In Paris the minister said": the phrase ends where another begins
      const opener = behindOpener(c, i, to)
      if (opener < to) return opener
      let k = start + 1
      while (k < to && !has(c, k, DETERMINER) && !isSubjectPronoun(c, k) && !opensName(c, k)) k++
      // "About four in ten", "at least 21", "Outside experts": no other subject is there
      if (k >= to) return isOneOf(c, i, c.words.quantifiers) && (isCount(c, start) && !isOneOf(c, i, c.words.placing) || isCount(c, start + 1))
        || i === c.sentenceFirst[i] && start + 1 === to && has(c, start, GROUP)
        ? i
        : to
      i = k
      moved = true
    }
  }
  return i
}

/** "At the game Lee": a name right behind a word that is not part of it. */
const opensName = (c: Context, k: number): boolean =>
  isCapital(c, k) && !isCapital(c, k - 1) && !has(c, k - 1, DETERMINER | PREPOSITION) && overAbbreviation(c, k - 2) !== k && !isInName(c, k - 1)

/** 2019 */
const isYear = ({tokens: {text, kind, start, end}}: Context, i: number): boolean =>
  kind[i] === NUMBER && start[i]! + 4 === end[i] && (text.startsWith('19', start[i]) || text.startsWith('20', start[i]))

/** "That night" */
const isThat = (c: Context, i: number): boolean => has(c, i, COMPLEMENTIZER) && has(c, i, RELATIVE) && has(c, i + 1, TIMELIKE)

/** "Two days later", "40 minutes ago" */
const opensWhen = (c: Context, i: number): boolean =>
  isCount(c, i) && has(c, i + 1, TIMELIKE) && has(c, i + 2, TIMELIKE) && has(c, i + 2, ADVERB)

/** Does a finite verb, or "is not", stand right before. */
const isBehindPredicate = (c: Context, first: number, from: number): boolean => {
  let before = first - 1
  while (before > from && has(c, before, NEGATION) && !has(c, before, DETERMINER)) before--
  return before >= from && isFinite(c, before) && (!isCapital(c, before) || has(c, before, PRONOUN))
}

/** "It was the race Lee hoped to win", "It's a plan some like": behind the object of the verb before another subject begins; `first` where none does. */
export const behindObject = (c: Context, first: number, end: number, from: number): number => {
  // "something Lee said"
  if (
    has(c, first, PRONOUN)
    && !has(c, first, DETERMINER)
    && (formsAt(c, first) & NEUTER) !== 0
    && first + 1 < end
    && (isCapital(c, first + 1) || has(c, first + 1, DETERMINER))
  ) return first + 1
  if (!has(c, first, DETERMINER) || !isBehindPredicate(c, first, from)) return first
  for (let i = end - 1; i > first; i--) {
    if (isCapital(c, i) ? isCapital(c, i - 1) : !has(c, i, DETERMINER) || has(c, i, PREPOSITION | ADVERB)) continue
    return isWord(c, i - 1)
      && !isCapital(c, i - 1)
      && !has(c, i - 1, DETERMINER | NUMERAL | PREPOSITION | COORDINATOR | ADVERB | ADJECTIVE | SPEAKING | NATIONAL | PRONOUN | AUXILIARY | VERB | CUE_VERB | RELATIVE | COMPLEMENTIZER | SUBORDINATOR)
      ? i
      : first
  }
  return first
}

/** Whose words a cue reports, by its form, in languages whose nouns show case. */
import {
  COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, FEMININE, FINITE, FIRST_PERSON, GERUND, GUESSED, INFINITIVE, MASCULINE, NEUTER, PARTICIPLE, PASSIVE, PAST, PLURAL,
  PREPOSITION, PRESENT, PRONOUN, REFLEXIVE, VERB, SPEAKING, GENITIVES, INSTRUMENTALS,
} from '../../words/facts.ts'
import {ORIGIN} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {originOf} from '../aside/aside-by-case.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {collectiveOf, houseOf, placeBefore, placeOf} from '../source/house.ts'
import {isImpersonal} from '../grammar/impersonal.ts'
import {cueAt, formsAt, has, isFiller, isFinite, isOnlyGerund, isWord, kindAt, step} from '../grammar/look.ts'
import {isPredicate} from '../grammar/likely.ts'
import {ANY_CASE} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {isTimePhrase, prepositionalPhrase} from '../grammar/prepositional.ts'
import {subjectWithin} from '../source/subject.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectBehind, subjectLeft} from '../source/subject-left.ts'
import type {Context, Range} from '../types.ts'
import type {Candidate} from './candidate.ts'

/** The source of a cue by its form; `null` where the text names none. */
export const sourceByCase = (c: Context, k: Candidate): Range | null => {
  const verb = k.cue[0], forms = formsAt(c, verb)
  if (has(c, verb, CUE_VERB)) {
    const shared = sharedSource(c, k)
    if (shared !== undefined) return shared
    if ((k.entry.frames & ORIGIN) !== 0) return originOf(c, k.entry, clauseStart(c, verb, k.from), clauseEnd(c, verb, k.to))
    // "в эвакуации считалось, что": no place thinks
    if (isImpersonal(c, verb)) return k.entry.class === 'think' ? null : placeSource(c, k)
    if ((forms & PASSIVE) !== 0 && (forms & FINITE) === 0) return agentOf(c, k) ?? ((forms & NEUTER) !== 0 ? placeSource(c, k) : null)
    if ((forms & PARTICIPLE) !== 0 && (forms & FINITE) === 0) return headBefore(c, verb, k.from)
    return leftOf(c, k) ?? ofMain(c, k) ?? subjectBehind(c, verb, k.from, k.to) ?? k.right ?? (isOnlyGerund(c, verb) ? null : outside(k, subjectRight(c, verb, k.to))) ??
      (isIndefinite(c, verb) ? houseOf(c, verb, k.from, k.to) : null)
  }
  if (has(c, verb, CUE_NOUN)) return nounSource(c, k)
  // "В партии уверены"
  return subjectLeft(c, verb, k.from) ?? subjectRight(c, verb, k.to) ?? ((forms & PLURAL) !== 0 ? houseOf(c, verb, k.from, k.to) : null)
}

/** "выразили сожаление": the cue's own noun is nobody. */
const outside = (k: Candidate, found: Range | null): Range | null => found && found[0] >= k.cue[0] && found[1] <= k.cue[1] ? null : found

/** The subject to the left of the cue. */
const leftOf = (c: Context, k: Candidate): Range | null => k.left === undefined ? k.left = subjectLeft(c, k.cue[0], k.from) : k.left

/** "Признав, что мост сгнил, директор ушёл", "Признав, что мост сгнил, в мэрии пообещали": whoever acts in the main clause. */
const ofMain = (c: Context, k: Candidate): Range | null => {
  if (k.main === undefined) return null
  const end = clauseEnd(c, k.main + 1, k.to)
  for (let i = k.main + 1; i < end; i = step(c, i, end)) if (isPredicate(c, i)) {
    const plural = (formsAt(c, i) & PLURAL) !== 0
    return subjectWithin(c, k.main + 1, i, i, true) ?? subjectWithin(c, i + 1, end, i, false)
      ?? (plural ? collectiveOf(c, k.main + 1, end) ?? collectiveOf(c, k.from, clauseStart(c, k.cue[0], k.from) - 1) : null)
  }
  return subjectWithin(c, k.main + 1, end, k.cue[0], false)
}

/** "назван критиками «скучным»": who did it, right behind a passive. */
const agentOf = (c: Context, k: Candidate): Range | null => {
  const phrase = nounPhrase(c, k.cue[1], k.to, INSTRUMENTALS)
  return phrase && has(c, phrase.head, SPEAKING) ? [phrase.first, phrase.last] : null
}

/** "выразил уверенность, что …, и отметил, что …": a verb behind a conjunction has the source of the cue in the same form before it. */
const sharedSource = (c: Context, k: Candidate): Range | null | undefined => {
  let i = k.cue[0] - 1
  while (i > k.from && isFiller(c, i) && !has(c, i, COORDINATOR)) i--
  const gerund = isOnlyGerund(c, k.cue[0]) && !leftOf(c, k)
  if (!has(c, i, COORDINATOR) && !gerund && !isJoined(c, k)) return undefined
  const same = formsAt(c, k.cue[0]) & SAME_FORM
  for (let q = c.quotes.length - 1; q >= 0; q--) {
    const quote = c.quotes[q]
    if (!quote?.cue || quote.cue[0] < k.from) return undefined
    if (
      quote.cue[0] < k.cue[0]
      && has(c, quote.cue[0], CUE_VERB)
      && (gerund || (formsAt(c, quote.cue[0]) & SAME_FORM) === same)
      && quote.source
    ) return quote.source
  }
  return undefined
}
/** "…, а спустя сутки сообщили": a conjunction and a time before the verb. */
const isJoined = (c: Context, k: Candidate): boolean => {
  const start = clauseStart(c, k.cue[0], k.from)
  return has(c, start, COORDINATOR)
    && has(c, start + 1, PREPOSITION)
    && isTimePhrase(c, start + 1, k.cue[0])
    && prepositionalPhrase(c, start + 1, k.cue[0]) === k.cue[0]
}
const SAME_FORM: number = PAST | PRESENT | PLURAL | MASCULINE | FEMININE | NEUTER | GERUND | REFLEXIVE

const placeSource = (c: Context, k: Candidate): Range | null =>
  placeOf(c, clauseStart(c, k.cue[0], k.from), clauseEnd(c, k.cue[0], k.to)) ?? placeBefore(c, k.cue[0], k.from)

const headBefore = (c: Context, verb: number, from: number): Range | null => {
  const comma = clauseStart(c, verb, from) - 1
  if (kindAt(c, comma) !== COMMA) return null
  let found: Range | null = null
  const start = clauseStart(c, comma, from)
  for (let i = start; i < comma;) {
    const phrase = has(c, i, PREPOSITION) ? null : nounPhrase(c, i, comma, ANY_CASE)
    if (phrase) found = [phrase.first, phrase.last]
    i = phrase && phrase.last > i ? phrase.last : i + 1
  }
  return found
}


const nounSource = (c: Context, k: Candidate): Range | null => {
  const noun = k.cue[0]
  const before = ownerBefore(c, noun, k.from)
  if (before) return before
  const phrase = nounPhrase(c, noun + 1, k.to, GENITIVES)
  // "идея вывести сайт в топ"
  if (phrase && (has(c, phrase.head, SPEAKING) || (formsAt(c, phrase.head) & INFINITIVE) === 0)) return [phrase.first, phrase.last]
  const start = clauseStart(c, noun, k.from), end = clauseEnd(c, noun, k.to)
  for (let j = noun - 1; j >= start; j--) if (
    isFinite(c, j)
    || (formsAt(c, j) & (PAST | GUESSED)) === (PAST | GUESSED)
  ) return subjectLeft(c, j, k.from) ?? subjectRight(c, j, noun)
  for (let j = noun + 1; j < end; j++) if (isFinite(c, j)) return subjectRight(c, j, k.to)
  return null
}

/** "его слова": the possessive before the noun. */
const ownerBefore = (c: Context, noun: number, from: number): Range | null => {
  for (let j = noun - 1; j >= Math.max(from, noun - 3); j--) {
    if (has(c, j, PRONOUN) && has(c, j, DETERMINER)) return [j, j + 1]
    if (!isWord(c, j) || has(c, j, PREPOSITION | VERB)) break
  }
  return null
}

/** "его обвиняют в", "эту информацию опровергли": a plural verb with no subject means people unnamed. */
export const isIndefinite = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i)
  if ((forms & GERUND) !== 0) return true
  // "в Кремле надеются", but not "сообщаются"
  return (forms & PLURAL) !== 0 && (forms & FINITE) !== 0 && (forms & FIRST_PERSON) === 0 && ((forms & REFLEXIVE) === 0 || !isImpersonal(c, i))
}

/** Is the source of a verbal noun its own: "заявление мэра о", "его слова о". */
export const isOwner = (c: Context, k: Candidate, source: Range | null): boolean =>
  source !== null && (source[0] === k.cue[1] || source[1] === k.cue[0] || source[1] === k.cue[0] - 1 && !isHandled(c, source[1]))

/** "прокомментировал слухи о": others' words. */
const isHandled = (c: Context, i: number): boolean => has(c, i, CUE_VERB) && (cueAt(c, i)?.frames ?? 0) !== 0

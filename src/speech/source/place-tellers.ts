/** What stands before a participle that reports: who or what tells, what was sent, where it begins. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, FIRST_PERSON, GENITIVE, NUMERAL, OUTLET, PREPOSITION, PRONOUN, REFLEXIVE, SECOND_PERSON, SPEAKING, THIRD_PERSON,
} from '../../words/facts.ts'
import {ADDRESSEE} from '../../words/frames.ts'
import {cueAt, formsAt, has, isCapital, isFinite, isNumber, isWord} from '../grammar/look.ts'
import {SUBJECT, isCount, isPercent} from '../grammar/place-looks.ts'
import type {Context} from '../types.ts'

export const PERSONS: number = FIRST_PERSON | SECOND_PERSON | THIRD_PERSON

/** anyone, those, many: not he, them, himself. */
export const isSomeone = (c: Context, i: number): boolean =>
  has(c, i, DETERMINER) ? (formsAt(c, i) & SUBJECT) !== 0 : (formsAt(c, i) & (PERSONS | REFLEXIVE)) === 0

/** "gave money to a group backing Lee": a noun for who or what tells something. */
export const tells = (c: Context, i: number): boolean =>
  has(c, i, SPEAKING & ~OUTLET | DOCUMENT | CUE_NOUN | PRONOUN)
  && !(isCapital(c, i) && has(c, i, OUTLET))

/** "with 42% saying", "with three in 10 saying": where the share that ends at `i` begins; -1 where none does. */
export const shareStart = (c: Context, i: number): number => isPercent(c, i) ? i - 1 : isCount(c, i) && has(c, i - 1, PREPOSITION) && isCount(c, i - 2) ? i - 2 : -1

export const holds = (c: Context, first: number, last: number, facts: number): boolean => {
  for (let i = first; i <= last; i++) if (has(c, i, facts)) return true
  return false
}

/** Is one of its words a name or a noun for who speaks or for a text; not of "much of her campaign". */
export const canSpeak = (c: Context, first: number, last: number): boolean => {
  if (has(c, first, DETERMINER) && has(c, first, ADVERB) && !has(c, first, PRONOUN)) return false
  for (let i = first; i <= last; i++) if (isNumber(c, i) || isCapital(c, i) && !has(c, i, DETERMINER)) return true
  return holds(c, first, last, SPEAKING & ~OUTLET | DOCUMENT | CUE_NOUN | NUMERAL)
}

/** "with some growers saying": behind the nearest preposition. */
export const objectStart = (c: Context, last: number, from: number): number => {
  let i = last
  while (i > from && last - i < 12 && (!has(c, i - 1, PREPOSITION) || (formsAt(c, i - 1) & GENITIVE) !== 0 || isBetween(c, i - 1))) i--
  return i
}

/** "an outside group": a preposition that qualifies a noun. */
const isBetween = (c: Context, i: number): boolean =>
  has(c, i - 1, DETERMINER)
  && !has(c, i - 1, PRONOUN)
  && isWord(c, i + 1)
  && !has(c, i + 1, DETERMINER | PRONOUN)

/** "emailed supporters saying": does a verb that takes whom it is told stand right before the phrase. */
export const addresses = (c: Context, first: number): boolean => {
  let i = first - 1
  while (has(c, i, DETERMINER | ADVERB | ADJECTIVE)) i--
  return has(c, i, CUE_VERB) && ((cueAt(c, i)?.frames ?? 0) & ADDRESSEE) !== 0
}

/** Does a finite verb, with or without its particle, stand right before the phrase. */
export const isSentBy = (c: Context, first: number, from: number): boolean => {
  let i = first - 1
  while (i > from && has(c, i, DETERMINER | ADVERB | ADJECTIVE)) i--
  if (has(c, i, PREPOSITION) && isFinite(c, i - 1)) i--
  return i > from && isFinite(c, i) && !isCapital(c, i) && !has(c, i, AUXILIARY)
}

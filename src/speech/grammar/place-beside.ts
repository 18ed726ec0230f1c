/** What stands beside a word, in a language whose nouns show no case, and what it is made by that: a noun or a verb. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, GENITIVE, GERUND, GROUP, MONTH, NATIONAL, NEGATION, NOMINATIVE, NOMINATIVES, NOUN,
  NUMERAL, OCCASION, ORGANIZATION, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION, PRESENT, PRONOUN, RELATIVE, ROLE, SINGULAR, SUBORDINATOR, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import {ADDRESSEE, OBJECT_TO, QUESTION} from '../../words/frames.ts'
import {CAPITAL, COLON, COMMA, MARK, POSSESSIVE} from '../../words/scan.ts'
import {cueAt, factsAt, formsAt, has, isFinite, isNumber, isOneOf, isWord, kindAt, pairAt, shaped} from './look.ts'
import type {Context} from '../types.ts'

/** A verb form with one of these is a noun as well. */
export const NOUNISH: number = NOUN | CUE_NOUN | ROLE | ORGANIZATION | DOCUMENT | OCCASION
export const VERBAL: number = VERB | CUE_VERB
export const PLURAL_NOUN: number = NOMINATIVE << PLURAL_SHIFT
export const PRE_NOUN: number = DETERMINER | NUMERAL | ADJECTIVE | PREPOSITION
export const CLAUSE_WORD: number = COMPLEMENTIZER | RELATIVE | SUBORDINATOR | COORDINATOR

export const asNoun = (c: Context, i: number): void => {
  const {facts, forms} = c.tokens
  const plural = ((forms[i]!) & (PRESENT | SINGULAR)) === (PRESENT | SINGULAR)
  facts[i] = (facts[i]!) & ~VERBAL
  forms[i] = ((forms[i]!) & NOMINATIVES) || (plural ? PLURAL_NOUN | PLURAL : NOMINATIVE | SINGULAR)
}
export const asVerb = (c: Context, i: number, forms: number): void => {
  c.tokens.facts[i] = (c.tokens.facts[i]!) & ~(CUE_NOUN | NOUN) | VERB
  c.tokens.forms[i] = forms
}

/** The word before `i`, over adverbs and negations; -1 where a sign stands there. */
export const wordBefore = (c: Context, i: number, from: number): number => {
  let j = i - 1
  // "have since said"
  while (
    j >= from
    && has(c, j, ADVERB | NEGATION)
    && !has(c, j, DETERMINER | PRONOUN | AUXILIARY | COORDINATOR)
    && (!has(c, j, PREPOSITION) || has(c, j - 1, AUXILIARY))
  ) j--
  return j >= from && (isWord(c, j) || isNumber(c, j)) ? j : -1
}

/** The facts of the word before; one for a person by nation or party is a noun ("a Cuban said"). */
export const factsBefore = (c: Context, i: number): number => {
  const facts = factsAt(c, i)
  return (facts & NATIONAL) !== 0 && shaped(c, i, CAPITAL) ? facts & ~ADJECTIVE : facts
}

/** "replies, “No”", "asks: “Why?”", "urges growers to", "questions why": what only a cue takes. */
const takesCueComplement = (c: Context, i: number, j: number): boolean => {
  const kind = kindAt(c, j)
  if ((kind === COMMA || kind === COLON) && kindAt(c, j + 1) === MARK) return pairAt(c, j + 1)?.kind === 'speech'
  const frames = cueAt(c, i)?.frames ?? 0
  return (frames & QUESTION) !== 0 && has(c, j, RELATIVE) && !has(c, j, SUBORDINATOR | DETERMINER)
    || (frames & (OBJECT_TO | ADDRESSEE)) !== 0 && isPluralAt(c, j) && (isOneOf(c, j + 1, c.words.infinitive) || has(c, j + 1, COMPLEMENTIZER))
}

/** Does what follows look like the complement of a verb: a phrase that begins, "that", "to", marks. */
export const takesComplement = (c: Context, i: number): boolean => {
  let j = i + 1
  if (j >= c.sentenceLast[i]!) return false
  // "and points out that"
  if (
    has(c, j, ADVERB | NEGATION) && !has(c, j, DETERMINER | PRONOUN | PREPOSITION)
    || has(c, j, PREPOSITION) && has(c, j + 1, COMPLEMENTIZER) && has(c, i, CUE_VERB)
  ) j++
  if (has(c, j, DETERMINER | PRONOUN | COMPLEMENTIZER) || isNumber(c, j)) return true
  if (shaped(c, j, CAPITAL) && !has(c, j, WEEKDAY | MONTH) || kindAt(c, j) === MARK || shaped(c, j, POSSESSIVE)) return true
  return isOneOf(c, j, c.words.infinitive) || has(c, i, CUE_VERB) && takesCueComplement(c, i, j)
}

/** Has the word a direct object right behind it, no "last week": then it is no passive participle. */
export const takesObject = (c: Context, i: number): boolean =>
  has(c, i + 1, DETERMINER | PRONOUN) && !has(c, i + 1, RELATIVE) && !has(c, i + 2, TIME_WORD) || (shaped(c, i + 1, CAPITAL) && !has(c, i + 1, TIME_WORD))

/** his, their; whose */
export const owns = (c: Context, i: number): boolean => has(c, i, DETERMINER | RELATIVE) && (formsAt(c, i) & (GENITIVE | GENITIVE << PLURAL_SHIFT)) !== 0

export const isPluralAt = (c: Context, i: number): boolean =>
  has(c, i, GROUP) || ((formsAt(c, i) & PLURAL_NOUN) !== 0 && (factsAt(c, i) !== 0 || !shaped(c, i, CAPITAL)))

/**
 * The number of the noun before the first preposition to the left, in the same clause: 1 of "files from the firm show that", -1 of
 * "polling of voters shows that", 0 where there is none or a verb stands between.
 */
export const headBefore = (c: Context, i: number): number => {
  let found = 0
  for (let j = i - 1; j > i - 10 && j > c.sentenceFirst[i]! && isWord(c, j); j--) {
    if (
      has(c, j, CLAUSE_WORD | AUXILIARY | PRONOUN) && !has(c, j, DETERMINER)
      || has(c, j, VERBAL) && (c.tokens.forms[j]! & (PAST | PRESENT | GERUND)) !== 0
    ) return 0
    // "records kept by the town show"
    const noun = has(c, j - 1, VERBAL) && (formsAt(c, j - 1) & PASSIVE) !== 0 ? j - 2 : j - 1
    if (has(c, j, PREPOSITION) && isWord(c, noun)) found = isPluralAt(c, noun) ? 1 : -1
  }
  return found
}

/** Of "The bank lied, court papers show": a clause before the comma, however short. */
export const holdsFinite = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFinite(c, i)) return true
  return false
}

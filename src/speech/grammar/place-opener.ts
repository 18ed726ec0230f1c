/** Where an opener without a comma ends, in a language whose nouns show no case: "In Paris | Lee said", "After the vote | two officials said". */
import {
  ADJECTIVE, ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, DETERMINER, DOCUMENT, GIVEN_NAME, GROUP, HONORIFIC, NATIONAL, NOMINATIVE, NOUN, NUMERAL, OCCASION, ORGANIZATION, PLURAL_SHIFT, PREPOSITION,
  RELATIVE, ROLE, SPEAKING, SUBORDINATOR,
} from '../../words/facts.ts'
import {MARK, STOP} from '../../words/scan.ts'
import {formsAt, has, isCapital, isFinite, isNumber, isOneOf, isOnlyGerund, isWord, kindAt, overAbbreviation} from './look.ts'
import {TIMELIKE, isCount, isSubjectPronoun} from './place-looks.ts'
import type {Context} from '../types.ts'

/** A noun of what happens or is told: the game, a statement, the fire. */
const DEED: number = OCCASION | CUE_NOUN | DOCUMENT | NOUN

/**
 * Where the subject begins behind the opener of the preposition at `i`, in the words before `to`; `to` where none does.
 * "In Paris Diego Lopez said", "At a rally in Ohio health officials said", "In a statement two growers said"; not "At least two officials said".
 */
export const behindOpener = (c: Context, i: number, to: number): number => {
  if (to - i < 3 || !isOneOf(c, i, c.words.opening) && !isOnlyGerund(c, i - 1) || !opensClause(c, i) || isOneOf(c, i, c.words.quantifiers) && isCount(c, i + 2)) return to
  const last = to - 1
  for (let k = i + 1; k < to; k++) if (isFinite(c, k) && !isCapital(c, k) && !has(c, k, DEED)) return to
  for (let k = i + 2; k < to; k++) if (opensPhrase(c, k, to)) return k
  return isCapital(c, last) ? nameStart(c, i, to) : pluralStart(c, i, to)
}

/** Does the preposition at `i` open a sentence, but for words of when: "Days after", "But in", "“At a rally". */
const opensClause = (c: Context, i: number): boolean => {
  let first = i
  while (first > 0 && i - first < 4 && has(c, first - 1, TIMELIKE | NUMERAL | DETERMINER | ADVERB)) first--
  return c.sentenceFirst[first] === first || kindAt(c, first - 1) === MARK || c.sentenceFirst[first - 1] === first - 1 && isWord(c, first - 1) && !has(c, first - 1, DEED | SPEAKING)
}

/** "the mayor", "two officials", "Mr. Lee" behind a noun or a place. */
const opensPhrase = (c: Context, k: number, to: number): boolean => {
  if (!isWord(c, k - 1) && !isNumber(c, k - 1) || has(c, k - 1, DETERMINER | NUMERAL | PREPOSITION | ADJECTIVE | HONORIFIC | ROLE | ADVERB | RELATIVE | COORDINATOR | COMPLEMENTIZER)) return false
  if (has(c, k, HONORIFIC)) return isCapital(c, k) && !isCapital(c, k - 1) && k + 1 < to
  return has(c, k, DETERMINER) && !has(c, k, PREPOSITION | ADVERB) && k + 1 < to && !has(c, k + 1, TIMELIKE)
    || isSubjectPronoun(c, k)
    || has(c, k, NUMERAL) && k + 1 < to && !has(c, k + 1, TIMELIKE) && (formsAt(c, to - 1) & PLURALS) !== 0
}

const PLURALS: number = NOMINATIVE << PLURAL_SHIFT

/** "Paris | Diego Lopez", "New York | Lee": a place of one word, or of two of which the first says so; the name begins at a title or first name. */
const nameStart = (c: Context, i: number, to: number): number => {
  const first = capitalsStart(c, i, to)
  // "In the Commons Mr. Lee"
  if (has(c, first - 1, DETERMINER)) return titleIn(c, first + 1, to)
  // "At the game Lee said": the name begins where the capitals do
  if (!has(c, first - 1, PREPOSITION)) return (isWord(c, first - 1) || isNumber(c, first - 1)) && !has(c, first, TIMELIKE) && !has(c, first - 1, ADJECTIVE | NUMERAL | SPEAKING) ? first : to
  // "After Ann Lee asked", "From Ann Lee"
  if (has(c, first - 1, SUBORDINATOR) || has(c, first, GIVEN_NAME) && !isOneOf(c, first - 1, c.words.placing)) return to
  const name = behindPlace(c, first), title = titleIn(c, name, to)
  if (title < to) return title
  return name < to && isCapital(c, name) && !has(c, name, TIMELIKE) ? name : to
}

/** The first of the words with a capital, and the small ones of names, that end before `to`. */
const capitalsStart = (c: Context, i: number, to: number): number => {
  let first = to - 1
  while (first > i + 1 && (isCapital(c, first - 1) || kindAt(c, first - 1) === STOP || isInName(c, first - 1))) first--
  return first
}

/** A title or a first name within the words with a capital: "Mr. Lee", "Crown Prince Lee", "Diego Lopez"; `to` where none is. */
const titleIn = (c: Context, first: number, to: number): number => {
  for (let k = first; k < to; k++) if (has(c, k, GIVEN_NAME | HONORIFIC | ROLE | NATIONAL) && isCapital(c, k) && !has(c, k, TIMELIKE)) return isOneOf(c, k - 1, c.words.opensTitle) && k > first ? k - 1 : k
  return to
}

/** "Hull", "New York", "St. Louis" */
const behindPlace = (c: Context, first: number): number => isOneOf(c, first, c.words.opensPlace) ? first + 2 : overAbbreviation(c, first) + 1

/** "van der", "bin": small words within a name. */
export const isInName = (c: Context, i: number): boolean => {
  let first = i
  while (isOneOf(c, first, c.words.particles) && !isCapital(c, first)) first--
  return first < i && isCapital(c, first)
}

/** "In Paris | health officials", "In a statement | police", "On social media | residents", "In Brussels | EU officials". */
const pluralStart = (c: Context, i: number, to: number): number => {
  const last = to - 1, known = has(c, last, GROUP | ROLE | NATIONAL | ORGANIZATION)
  if (!known && c.tokens.entry[last] !== 0 || (formsAt(c, last) & PLURALS) === 0) return to
  // a noun of no kind before it: "the latest twist"
  let k = last - 1, plain = to
  for (; k > i && !isCapital(c, k); k--) {
    if (has(c, k, DEED) && !has(c, k, SPEAKING | ADJECTIVE)) return has(c, i + 1, DETERMINER) ? k + 1 : to
    if (!isWord(c, k) || has(c, k, PREPOSITION | DETERMINER | NUMERAL)) return plain
    if (plain === to && known && k > i + 1 && !has(c, i, SUBORDINATOR) && isPlain(c, k)) plain = k + 1
  }
  if (k === i) return plain
  const first = capitalsStart(c, i, k + 1)
  return has(c, first - 1, PREPOSITION) ? Math.min(behindPlace(c, first), k + 1) : has(c, first - 1, DETERMINER) ? to : k + 1
}

/** A word that the lexicon lacks and that is no adjective by its ending. */
const isPlain = ({grammar, tokens: {entry, text, start, end}}: Context, i: number): boolean =>
  entry[i] === 0 && grammar.guessFacts?.(text, start[i]!, end[i]!, false) !== ADJECTIVE

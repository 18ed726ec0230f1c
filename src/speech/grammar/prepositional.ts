/** Prepositional phrases, in languages whose nouns show case: what belongs to a noun, what tells of time, where each ends. */
import {
  ADJECTIVAL, ADVERB, CUE_NOUN, CUE_PHRASE, DATIVE, DATIVES, DETERMINER, DOCUMENT, GENITIVE, GIVEN_NAME, GROUP, INSTRUMENTAL, LOCATIVE, MONTH, NEGATION, OCCASION, ORGANIZATION,
  OUTLET, PLURAL_SHIFT, PREPOSITION, ROLE, TIME_WORD, WEEKDAY,
} from '../../words/facts.ts'
import {formsAt, has, isCapital, isNumber, isOneOf, isWord} from './look.ts'
import {ANY_CASE, INSTRUMENTALS, NOMINATIVES, casesOf, isVerbal, readingsOf} from './cases.ts'
import {nounPhrase} from './phrases.ts'
import type {Context} from '../types.ts'

/** Prepositions that tie a phrase to a noun for one who speaks: "источник в полиции", "министр по делам". */
export const attached = (c: Context, i: number, limit: number, head: number): number => {
  if (!has(c, head, ROLE | GROUP | ORGANIZATION | OUTLET | DOCUMENT) && !isNamedBehind(c, i, limit, head)) return i
  if (isTimePhrase(c, i, limit) || isOneOf(c, i, c.words.timing)) return i
  // "в МЧС между тем сообщили", "слова министра о том, что"
  if (has(c, i + 1, DETERMINER) && (!isWord(c, i + 2) || isVerbal(c, i + 2) || has(c, i + 2, NEGATION))) return i
  const governed = casesOf(formsAt(c, i))
  // "обратился политик к соперникам"
  if (governed === DATIVE && has(c, head, ROLE) && !isOneOf(c, i, c.words.binding)) return i
  // "директор по связям с органами власти", "советник по работе с молодёжью"
  const tied = (governed & DATIVE) !== 0
    && i + 3 < limit
    && has(c, i + 2, PREPOSITION)
    && (casesOf(formsAt(c, i + 2)) & INSTRUMENTAL) !== 0
    ? nounPhrase(c, i + 3, limit, INSTRUMENTALS)
    : null
  if (tied && (casesOf(formsAt(c, i + 1)) & DATIVES) !== 0) return tied.last
  if (isSpokenAt(c, i) || has(c, i + 1, CUE_PHRASE)) return i
  // "источник в аэропорту": the second locative looks like a dative
  const inner = nounPhrase(c, i + 1, limit, governed === 0 ? ANY_CASE : (governed | (governed << PLURAL_SHIFT) | ((governed & LOCATIVE) !== 0 ? DATIVE : 0)) & ANY_CASE)
  return inner ? inner.last : i
}

/** "герпетолог из университета Артём Кузьмин": a noun that the lexicon lacks, and a given name behind its complement. */
const isNamedBehind = (c: Context, i: number, limit: number, head: number): boolean => {
  if (c.tokens.entry[head] !== 0 || isCapital(c, head) && c.sentenceFirst[head] !== head || (formsAt(c, head) & NOMINATIVES) === 0) return false
  for (let j = i + 2; j < Math.min(limit, i + 7) && (isWord(c, j) || (c.pairAt[j]!) >= 0); j++) if (has(c, j, GIVEN_NAME) && isCapital(c, j)) return (readingsOf(c, j) & NOMINATIVES) !== 0
  return false
}

/** "в интервью", "в ходе", "на встрече", "в свою очередь": where and when, never part of a name. */
const isSpokenAt = (c: Context, i: number): boolean => {
  for (let j = i + 1; j < i + 4 && isWord(c, j) && !has(c, j, PREPOSITION); j++) if (has(c, j, OCCASION | CUE_NOUN)) return true
  return false
}

/** A preposition with a word of time or a number after it. */
export const isTimePhrase = (c: Context, i: number, limit: number): boolean => {
  for (let j = i + 1; j < Math.min(limit, i + 4); j++) {
    if (isNumber(c, j)) return true
    if (has(c, j, TIME_WORD | MONTH | WEEKDAY)) return true
    if (!isWord(c, j) || (formsAt(c, j) & ADJECTIVAL) === 0) return false
  }
  return false
}

/**
 * "Накануне Диего Лопес заявил": at the head of a clause a name and its verb; not "Накануне Евровидения певица заявила", "Мэр накануне
 * Евровидения заявил", nor "Накануне Рождества Рогов заявил", where a clear genitive stands first.
 */
const isNameWithVerb = (c: Context, i: number, limit: number): boolean => {
  if (c.sentenceFirst[i] !== i - 1 && isWord(c, i - 2)) return false
  let at = i
  while (at < limit && at < i + 5 && isCapital(c, at) && (c.tokens.entry[at] === 0 || has(c, at, GIVEN_NAME | PREPOSITION))) at++
  if (at === i || at < limit && !isVerbal(c, at)) return false
  if (at === i + 1 || has(c, i, GIVEN_NAME)) return true
  const cases = readingsOf(c, i)
  return (cases & NOMINATIVES) !== 0 && ((cases & GENITIVE) === 0 || (cases & DATIVE) !== 0)
}

/** End of the prepositional phrase at `i`; `i` where there is none. */
export const prepositionalPhrase = (c: Context, i: number, limit: number): number => {
  if (!has(c, i, PREPOSITION)) return i
  let at = i + 1
  // "накануне Диего заявил": an adverb before a name that may be the subject
  if (has(c, i, ADVERB | TIME_WORD) && isNameWithVerb(c, at, limit)) return at
  if (has(c, at, PREPOSITION) && at < limit) at++
  const governed = casesOf(formsAt(c, i)) & ~NOMINATIVES
  const cases = governed === 0 ? ANY_CASE : governed | (governed << PLURAL_SHIFT)
  const phrase = nounPhrase(c, at, limit, cases & ANY_CASE)
  if (phrase) return phrase.last
  if (isNumber(c, at) || (isWord(c, at) && readingsOf(c, at) === 0 && !isVerbal(c, at))) return Math.min(limit, at + 1)
  return at
}

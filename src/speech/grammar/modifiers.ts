/** What stands before the head of a noun phrase and agrees with it, with a phrase of its own or without. */
import {
  ADJECTIVAL, ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, DOCUMENT, FEMININE, GROUP, MONTH, NATIONAL, NEGATION,
  NOMINATIVE, NOUN, ORGANIZATION, OUTLET, PLURAL_CASES, PREPOSITION, PRONOUN, ROLE, SUBORDINATOR, TIME_WORD, WEEKDAY, SPEAKING,
} from '../../words/facts.ts'
import {ANY_CASE, GENITIVES, casesOf, isLone, isNoMan, isVerbal, readingsOf} from './cases.ts'
import {formsAt, has, isCapital, isWord} from './look.ts'
import type {Context} from '../types.ts'

/** Words that open and join clauses: none is in a noun phrase, but for what is named by one. */
export const CLOSED: number = PREPOSITION | COMPLEMENTIZER | COORDINATOR | SUBORDINATOR | NEGATION

/** "военном ведомстве", "рабочая группа", "учёный совет": a noun that is declined as an adjective, and is one before a body or a text. */
export const modifiesBody = (c: Context, i: number): boolean => {
  const own = formsAt(c, i), next = formsAt(c, i + 1)
  return (own & ADJECTIVAL) !== 0
    && has(c, i + 1, ORGANIZATION | GROUP | DOCUMENT)
    && !isCapital(c, i + 1)
    && (own & next & ANY_CASE) !== 0
    && ((own & next & PLURAL_CASES) !== 0 || ((own ^ next) & FEMININE) === 0)
}

export const isNoun = (c: Context, i: number): boolean => has(c, i, SPEAKING | NOUN | CUE_NOUN | TIME_WORD | MONTH | WEEKDAY)

/** Is the next word (over adverbs) a nominal that shares a case: then this one modifies it. */
export const agreesWithNext = (c: Context, i: number, limit: number, cases: number): boolean => {
  let at = i + 1
  while (at < limit && has(c, at, ADVERB) && casesOf(formsAt(c, at)) === 0) at++
  if (at >= limit || !isWord(c, at) || isVerbal(c, at)) return false
  return (readingsOf(c, at) & cases & (isLone(c, i) && isNoMan(c, at) ? ~NOMINATIVE : -1)) !== 0
}

/** Cases of a word with a capital that is an adjective before a noun in small letters, as it would be in small letters itself; 0 where it is none. */
export const asModifier = (c: Context, i: number, limit: number, agree: number): number => {
  const {tokens} = c, next = i + 1
  if (next >= limit || !isWord(c, next) || isCapital(c, next) || isVerbal(c, next) || has(c, next, CLOSED | PRONOUN | ADVERB)) return 0
  const forms = c.grammar.guess(tokens.text, tokens.start[i]!, tokens.end[i]!, false)
  if ((forms & ADJECTIVAL) === 0) return 0
  const cases = casesOf(forms) & casesOf(formsAt(c, next)) & agree
  // "сказал Толстой читателям": of a name in the nominative nothing is left but what agrees
  return (cases & ~GENITIVES) !== 0 ? cases : 0
}

/** Over a short prepositional phrase to a nominal that agrees; `i` where there is none. */
export const overComplement = (c: Context, i: number, limit: number, cases: number): number => {
  if (!has(c, i, PREPOSITION) || i + 2 >= limit) return i
  for (let j = i + 2; j < Math.min(limit, i + 5); j++) {
    if (!isWord(c, j) || isVerbal(c, j) || has(c, j, CLOSED)) return i
    if (has(c, j, ROLE | GROUP | NATIONAL) && (readingsOf(c, j) & cases) !== 0) return j
  }
  return i
}

/** Over a body or a name in marks to somebody who agrees with the participle before it; `i - 1` where there is none. */
export const overTeller = (c: Context, i: number, limit: number, cases: number): number => {
  const pair = c.pairAt[i]!
  let at = pair >= 0 ? c.pairs[pair]!.close + 1 : has(c, i, OUTLET | ORGANIZATION) ? i + 1 : i
  while (at > i && at < limit && pair < 0 && has(c, at, OUTLET)) at++
  return at > i && at < limit && has(c, at, ROLE | GROUP | NATIONAL) && !isCapital(c, at) && (readingsOf(c, at) & cases) !== 0 ? at : i - 1
}

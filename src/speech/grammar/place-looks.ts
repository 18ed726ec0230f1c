/** What the words of a noun phrase look like, one at a time, in a language whose nouns show no case. */
import {
  DETERMINER, GENITIVE, GROUP, MONTH, NEGATION, NOMINATIVE, NUMERAL, OCCASION, PASSIVE, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, TIME_WORD, WEEKDAY, SPEAKING,
} from '../../words/facts.ts'
import {formsOf} from '../../words/lexicon.ts'
import {APOSTROPHE, COMMA, MARK, OTHER} from '../../words/scan.ts'
import {formsAt, has, isCapital, isNumber, isOneOf, isWord, kindAt} from './look.ts'
import type {Context} from '../types.ts'

export const SUBJECT: number = NOMINATIVE | (NOMINATIVE << PLURAL_SHIFT)

export const OWNERS: number = GENITIVE | (GENITIVE << PLURAL_SHIFT)

/** A number, in figures or words. */
export const isCount = (c: Context, i: number): boolean => isNumber(c, i) || has(c, i, NUMERAL)

export const isSubjectPronoun = (c: Context, i: number): boolean =>
  has(c, i, PRONOUN) && (formsAt(c, i) & SUBJECT) !== 0 && !has(c, i, DETERMINER)

/** A quotation mark; the apostrophe of "voters'" is none. */
export const isMark = (c: Context, i: number): boolean =>
  kindAt(c, i) === MARK || (kindAt(c, i) === APOSTROPHE && (c.pairAt[i]! >= 0 || c.closeAt[i]! >= 0 || !isWord(c, i - 1)))

/** "a firm called Mule", "fees tied to it": the past form of most verbs qualifies the noun before it as well. */
export const isParticiple = (c: Context, i: number): boolean => {
  const {lexicon, entry, text, start, end} = c.tokens
  const forms = formsOf(lexicon, entry[i]!)
  return ((forms === 0 ? c.grammar.guess(text, start[i]!, end[i]!, false) : forms) & PASSIVE) !== 0
}

export const TIMELIKE: number = TIME_WORD | MONTH | WEEKDAY

/** "half of", "40 percent of", "a third of" */
const isShare = (c: Context, i: number): boolean => {
  const count = has(c, i, DETERMINER) && !isCount(c, i) ? i + 1 : i
  if (!isCount(c, count)) return false
  for (let j = count + 1; j < count + 3; j++) if (has(c, j, PREPOSITION) && (formsAt(c, j) & GENITIVE) !== 0) return true
  return false
}

/** "more than half of", "nearly half of them", "virtually all", "almost no", "about two-thirds", "over a quarter" */
export const opensShare = (c: Context, i: number): boolean =>
  has(c, i, DETERMINER) && isOneOf(c, i + 1, c.words.comparing) && isShare(c, i + 2)
  || isOneOf(c, i, c.words.quantifiers)
  && !isOneOf(c, i, c.words.placing)
  && (
    isCount(c, i + 1)
    || isOneOf(c, i + 1, c.words.floating)
    || has(c, i + 1, NEGATION) && has(c, i + 1, DETERMINER)
    || has(c, i + 1, DETERMINER) && has(c, i + 2, TIMELIKE) && (
      kindAt(c, i + 3) === COMMA
      || has(c, i + 3, PREPOSITION) && (formsAt(c, i + 3) & GENITIVE) !== 0
    )
  )

/** The sign in "34% said". */
export const isPercent = (c: Context, i: number): boolean => kindAt(c, i) === OTHER && c.tokens.text.charCodeAt(c.tokens.start[i]!) === 0x25

export const isAmpersand = ({tokens: {text, start}}: Context, i: number): boolean => text.charCodeAt(start[i]!) === 0x26

export const isOccasionOrTime = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < Math.min(to, i + 4) && (isWord(c, j) || isNumber(c, j)); j++) {
    // "by voters in May" is no time
    if (has(c, j, RELATIVE) || has(c, j, PREPOSITION) && !has(c, j, DETERMINER)) return false
    if (isNumber(c, j) || has(c, j, TIMELIKE)) return true
    // "in a Gazette interview"
    if (isCapital(c, j)) { if (has(c, j - 1, DETERMINER) && has(c, j + 1, OCCASION) && !isCapital(c, j + 1)) return true; return false }
    if (has(c, j, OCCASION)) return true
  }
  return false
}

/** "Ann Lee", "the mayor", "former mayor Ann Lee": one of the first words is a name, a title, a pronoun. */
export const isSomebody = (c: Context, first: number, last: number): boolean => {
  if (has(c, first, DETERMINER | PRONOUN | NUMERAL | GROUP)) return true
  for (let i = first; i < last && i < first + 3 && isWord(c, i); i++) if (isCapital(c, i) || has(c, i, SPEAKING)) return true
  return false
}

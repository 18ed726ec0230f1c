/** Cases: which ones a word can stand in, by its forms and its ending, and what stands in none. */
import {
  ACCUSATIVE, ADJECTIVAL, ANY_CASE, AUXILIARY, CUE_VERB, DATIVE, FEMININE, FINITE, GENITIVE, GENITIVES, GERUND, INFINITIVE, INSTRUMENTAL, MASCULINE, NOMINATIVE,
  PLURAL_SHIFT, TIME_WORD, VERB,
} from '../../words/facts.ts'
import {ALL_CAPS, CAPITAL} from '../../words/scan.ts'
import {factsAt, formsAt, has, isNumber, shaped} from './look.ts'
import {isLikelyVerb} from './likely.ts'
import type {Context} from '../types.ts'

export {ANY_CASE, GENITIVES, INSTRUMENTALS, NOMINATIVES} from '../../words/facts.ts'

/** Cases that the object of a verb is in. */
export const OBJECTS: number = ACCUSATIVE | GENITIVE | ((ACCUSATIVE | GENITIVE) << PLURAL_SHIFT)
/** Bits of "-ой". */
export const LONE: number = ADJECTIVAL | INSTRUMENTAL | NOMINATIVE | FEMININE | MASCULINE
export const casesOf = (forms: number): number => forms & ANY_CASE
/** A known verb or adverb form that is no noun: never within a noun phrase. */
export const isVerbal = (c: Context, i: number): boolean => {
  const facts = factsAt(c, i), forms = formsAt(c, i)
  if ((facts & (VERB | CUE_VERB | AUXILIARY)) !== 0 && casesOf(forms) === 0) return true
  if ((forms & (FINITE | INFINITIVE | GERUND)) !== 0 && casesOf(forms) === 0) return true
  return isLikelyVerb(c, i)
}

/** "2023 года", behind the noun that it belongs to. */
export const isYear = (c: Context, i: number): boolean =>
  isNumber(c, i)
  && c.tokens.end[i]! - (c.tokens.start[i]!) === 4
  && has(c, i + 1, TIME_WORD)
  && (formsAt(c, i + 1) & ANY_CASE & ~GENITIVES) === 0

/** х, и */
const KH = 0x445, I = 0x438
export const lastLetter = (c: Context, i: number): number => c.tokens.text.charCodeAt(c.tokens.end[i]! - 1)
/** а е и о у ы ю я */
const VOWELS = [0x430, 0x435, 0x438, 0x43e, 0x443, 0x44b, 0x44e, 0x44f]
/** е и о у э ю: a given name in these has one form. */
export const UNDECLINED: readonly number[] = [0x435, 0x438, 0x43e, 0x443, 0x44d, 0x44e]
export const isLone = (c: Context, i: number): boolean => (formsAt(c, i) & LONE) === LONE
/** "причиной кризиса", "хорошей игрой": beside a nominative in "-ой", a man's, stands no word in a vowel and no other in "-ой". */
export const isNoMan = (c: Context, i: number): boolean => c.tokens.entry[i] === 0 && (isLone(c, i) || VOWELS.includes(lastLetter(c, i)))
/** "двух", "пяти", but not "три": the genitive of a number ends in -х or -и. */
export const isOblique = (c: Context, i: number): boolean =>
  lastLetter(c, i) === KH || lastLetter(c, i) === I && c.tokens.end[i]! - c.tokens.start[i]! > 3

/** "2-го", "первого", "3-й": the genitive of an ordinal, if anything. */
export const endsOrdinal = (c: Context, i: number): boolean => {
  const last = lastLetter(c, i)
  return last === 0x43e && c.tokens.text.charCodeAt(c.tokens.end[i]! - 2) === 0x433 || last === 0x439
}

/** «Интерфаксу», «Омским новостям»: the dative, and no nominative. */
export const isDative = (c: Context, i: number): boolean => {
  const {text, start, end, entry} = c.tokens
  // of a name in marks its ending tells as of a common noun
  const forms = entry[i] === 0 ? c.grammar.guess(text, start[i]!, end[i]!, false) : formsAt(c, i), cases = forms | forms >> PLURAL_SHIFT
  return (cases & DATIVE) !== 0 && (cases & (GENITIVE | NOMINATIVE)) === 0
}

/** Cases that an indeclinable or foreign word can stand in: all. */
export const readingsOf = (c: Context, i: number): number => {
  // ПНС, СК: not declined
  if (c.tokens.entry[i] === 0 && shaped(c, i, ALL_CAPS)) return ANY_CASE
  const forms = formsAt(c, i)
  return casesOf(forms) || (shaped(c, i, CAPITAL) ? ANY_CASE : 0)
}

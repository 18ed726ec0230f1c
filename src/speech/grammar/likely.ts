/** Guesses about words that the lexicon doesn't know, in languages whose nouns show case. */
import {ADJECTIVAL, ADJECTIVE, ANY_CASE, DETERMINER, FINITE, INFINITIVE, PAST, PREPOSITION, REFLEXIVE} from '../../words/facts.ts'
import {formsAt, has, isCapital, isFinite, isWord, step} from './look.ts'
import type {Context} from '../types.ts'

const L = 0x43b, A = 0x430, O = 0x43e, I = 0x438
/** а и у ы я: the vowels before -л that nouns have least ("земли", "недели" have е; of those in -ела the lexicon has the few). */
const isThemeVowel = (code: number): boolean => code === A || code === I || code === 0x443 || code === 0x44b || code === 0x44f

/** ш, before all endings; з г к before -и: "нашла", "нашли", "смогли". */
const isThemeless = (code: number, last: number): boolean => code === 0x448 || last === I && (code === 0x437 || code === 0x433 || code === 0x43a)

/**
 * An ending of the past tense: "приступил", "уехала"; not where a modifier that agrees or a preposition before it makes it a noun ("новый
 * канал", "за отдел"), and not the endings that nouns share ("земли").
 */
export const isLikelyVerb = (c: Context, i: number): boolean => {
  if (!c.grammar.cases || !isWord(c, i) || isCapital(c, i) || c.tokens.facts[i] !== 0) return false
  if ((formsAt(c, i) & PAST) === 0) return false
  if (
    has(c, i - 1, PREPOSITION | DETERMINER | ADJECTIVE)
    || (formsAt(c, i - 1) & ADJECTIVAL) !== 0 && (formsAt(c, i - 1) & formsAt(c, i) & ANY_CASE) !== 0
  ) return false
  const {text} = c.tokens
  let end = c.tokens.end[i]!
  // "отказались", "остался"
  if ((formsAt(c, i) & REFLEXIVE) !== 0) end -= 2
  const last = text.charCodeAt(end - 1)
  if (last === L) return isThemeVowel(text.charCodeAt(end - 2)) || text.charCodeAt(end - 2) === 0x435 || text.charCodeAt(end - 2) === 0x451
  return (last === A || last === O || last === I)
    && text.charCodeAt(end - 2) === L
    && (isThemeVowel(text.charCodeAt(end - 3)) || last !== I && text.charCodeAt(end - 3) === E || isThemeless(text.charCodeAt(end - 3), last))
}

/** A finite verb, known or by its ending. */
export const isPredicate = (c: Context, i: number): boolean =>
  isFinite(c, i)
  || isLikelyVerb(c, i)
  || isWord(c, i) && (formsAt(c, i) & FINITE) !== 0 && (formsAt(c, i) & ANY_CASE) === 0

/** Does one stand within. */
export const holdsPredicate = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = step(c, i, to)) if (isPredicate(c, i)) return true
  return false
}

const SOFT = 0x44c, E = 0x435
/** ж ч ш щ: "тяжести", "чести" are nouns. */
const isHushing = (code: number): boolean => code === 0x436 || code === 0x447 || code === 0x448 || code === 0x449

/** "Рассмотреть жалобу обещают": a capital that the sentence gave to a word that the lexicon lacks. */
const opensUnknown = (c: Context, i: number): boolean => c.grammar.cases && c.sentenceFirst[i] === i && c.tokens.entry[i] === 0 && isWord(c, i)

/** "провести", "помочь", "посмотреть" are verbs; "новости", "тяжести", "сеть", "речь" are none. */
export const isInfinitive = (c: Context, i: number): boolean => {
  const forms = opensUnknown(c, i) ? c.grammar.guess(c.tokens.text, c.tokens.start[i]!, c.tokens.end[i]!, false) : formsAt(c, i)
  if (!isWord(c, i) || (forms & INFINITIVE) === 0) return false
  if ((forms & ANY_CASE) === 0) return true
  const {text} = c.tokens, end = c.tokens.end[i]!
  // the few nouns in -чь and -еть are short, or the lexicon has them
  if (text.charCodeAt(end - 1) === SOFT) return c.tokens.facts[i] === 0 && end - c.tokens.start[i]! > 5
  return text.charCodeAt(end - 4) === E && !isHushing(text.charCodeAt(end - 5))
}

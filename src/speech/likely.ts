/** Guesses about words that the lexicon doesn't know, in languages whose nouns show case. */
import {ADJECTIVAL, ADJECTIVE, DETERMINER, PAST, PLURAL_CASES, PREPOSITION, REFLEXIVE, SINGULAR_CASES} from '../words/facts.ts'
import {formsAt, has, isCapital, isWord} from './look.ts'
import type {Context} from './types.ts'

const CASES: number = SINGULAR_CASES | PLURAL_CASES
const L = 0x43b, A = 0x430, O = 0x43e, I = 0x438
/** а и у ы я: the vowels before -л that nouns have least ("земли", "недели" have е). */
const isThemeVowel = (code: number): boolean => code === A || code === I || code === 0x443 || code === 0x44b || code === 0x44f

/**
 * An ending of the past tense: "приступил", "уехала"; not where a modifier that agrees or a preposition before it makes it a noun ("новый
 * канал", "за отдел"), and not the endings that nouns share ("земли").
 */
export const isLikelyVerb = (c: Context, i: number): boolean => {
  if (!c.grammar.cases || !isWord(c, i) || isCapital(c, i) || c.tokens.facts[i] !== 0) return false
  if ((formsAt(c, i) & PAST) === 0) return false
  if (has(c, i - 1, PREPOSITION | DETERMINER | ADJECTIVE) || (formsAt(c, i - 1) & ADJECTIVAL) !== 0 && (formsAt(c, i - 1) & formsAt(c, i) & CASES) !== 0) return false
  const {text} = c.tokens
  let end = c.tokens.end[i]!
  // "отказались", "остался"
  if ((formsAt(c, i) & REFLEXIVE) !== 0) end -= 2
  const last = text.charCodeAt(end - 1)
  if (last === L) return isThemeVowel(text.charCodeAt(end - 2)) || text.charCodeAt(end - 2) === 0x435 || text.charCodeAt(end - 2) === 0x451
  return (last === A || last === O || last === I) && text.charCodeAt(end - 2) === L && isThemeVowel(text.charCodeAt(end - 3))
}

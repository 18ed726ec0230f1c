/** Guesses about words that the lexicon doesn't know, in languages whose nouns show case. */
import {ADJECTIVAL, ADJECTIVE, DETERMINER, PAST, PREPOSITION} from '../words/facts.ts'
import {formsAt, has, isCapital, isWord} from './look.ts'
import type {Context} from './types.ts'

/** An ending of the past tense; not where a modifier or a preposition before it makes it a noun ("новый канал", "за отдел"). */
export const isLikelyVerb = (c: Context, i: number): boolean => {
  if (!c.grammar.cases || !isWord(c, i) || isCapital(c, i) || c.tokens.facts[i] !== 0) return false
  if ((formsAt(c, i) & PAST) === 0) return false
  return !has(c, i - 1, PREPOSITION | DETERMINER | ADJECTIVE) && (formsAt(c, i - 1) & ADJECTIVAL) === 0
}

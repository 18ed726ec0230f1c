/** Passives and progressives, and the agent behind "by", in a language without cases. */
import {ADVERB, AUXILIARY, NEGATION, PASSIVE, PREPOSITION, SUBORDINATOR} from '../../words/facts.ts'
import {clauseStart} from '../grammar/clauses.ts'
import {formsAt, has, isActing, isNumber, isOneOf, known} from '../grammar/look.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {TIMELIKE} from '../grammar/place-looks.ts'
import {withApposition} from './place-apposition.ts'
import type {Context, Range} from '../types.ts'

/** "was told", "have been asked": a form of "be" before a participle. */
export const isPassiveVerb = (c: Context, verb: number, from: number): boolean => {
  if ((formsAt(c, verb) & PASSIVE) === 0) return false
  let i = verb - 1
  while (i >= from && has(c, i, ADVERB | NEGATION) && !has(c, i, AUXILIARY)) i--
  return i >= from && isOneOf(c, i, c.words.be)
}

/** "is saying", "are also saying" */
export const isProgressive = (c: Context, verb: number, from: number): boolean => {
  let i = verb - 1
  while (i > from && has(c, i, ADVERB | NEGATION) && !has(c, i, AUXILIARY)) i--
  return has(c, i, AUXILIARY)
}

/** "was told by the mayor", "Asked by the mayor whether" */
export const agentAfter = (c: Context, verb: number): Range | null => {
  // "was denounced Friday by the mayor", "on Friday by", "at 19 by"
  let by = verb + 1
  if (known(c, by) !== c.grammar.agent && has(c, by, PREPOSITION)) by++
  if ((has(c, by, TIMELIKE | ADVERB) || isNumber(c, by)) && known(c, by + 1) === c.grammar.agent) by++
  // "began by saying"
  if (known(c, by) !== c.grammar.agent || isActing(c, by + 1)) return null
  const first = c.sentenceFirst[by]!, to = c.sentenceLast[by]!, end = phraseEnd(c, by + 1, to)
  if (end <= by + 1) return null
  // "was opposed by Ann Lee, the mayor"; behind "As reported by the Mail," another's clause begins
  return isPassiveVerb(c, verb, first) && !has(c, clauseStart(c, verb, first), SUBORDINATOR) ? withApposition(c, by + 1, end, to) : [by + 1, end]
}

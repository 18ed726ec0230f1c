/** What a capital says of common words: in a headline where each longer word has one nothing, so that they lose it; of a particle that it is a name. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, GIVEN_NAME, MONTH, NATIONAL, NEGATION, NOUN, NUMERAL, ORGANIZATION,
  OUTLET, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB, WEEKDAY,
} from '../words/facts.ts'
import {ALL_CAPS, CAPITAL, COLON, WORD} from '../words/scan.ts'
import {findWord} from '../words/lexicon.ts'
import type {Block, Context} from './types.ts'

/** Longest line of a title that layout takes for a paragraph, in tokens. */
const LONGEST_TITLE = 24
const COMMON: number =
  VERB | CUE_VERB | AUXILIARY | DETERMINER | NUMERAL | ADJECTIVE | PREPOSITION | COMPLEMENTIZER | RELATIVE | SUBORDINATOR | COORDINATOR | PRONOUN | ADVERB | NEGATION | NOUN | CUE_NOUN
const NAMES: number = GIVEN_NAME | ORGANIZATION | OUTLET | NATIONAL | WEEKDAY | MONTH

/** Is it a headline in which each longer word has a capital: "Mayor Says He Will Not Run". */
export const isTitleCase = (c: Context, block: Block): boolean => {
  if (block.type !== 'headline' && block.type !== 'crosshead' && block.last - block.first > LONGEST_TITLE) return false
  const {kind, shape, start, end} = c.tokens
  let words = 0, small = 0
  for (let i = block.first; i < block.last; i++) {
    if (kind[i] !== WORD || end[i]! - start[i]! < 4) continue
    words++
    if (((shape[i]!) & CAPITAL) === 0) small++
  }
  return words > 2 && small * 5 <= words
}

/** Takes the capital from the words of such a headline that are no names; not from the label of "Report: Mayor Will Not Run". */
export const lowerWords = (c: Context, block: Block): void => {
  const {facts, kind, shape} = c.tokens
  let first = block.first
  for (let i = first; i < Math.min(block.last, first + 8); i++) if (kind[i] === COLON) first = i + 1
  for (let i = first; i < block.last; i++) if (((facts[i]!) & COMMON) !== 0 && ((facts[i]!) & NAMES) === 0) shape[i] = (shape[i]!) & ~CAPITAL
}

/** "По словам Ли": the particle of a question opens no sentence, so with a capital it is somebody's name. */
export const freeParticles = ({grammar: {question}, tokens}: Context): void => {
  const particle = question === undefined ? 0 : findWord(tokens.lexicon, question, 0, question.length)
  if (particle === 0) return
  const {entry, facts, forms, shape, length} = tokens
  for (let i = 0; i < length; i++) if (entry[i] === particle && ((shape[i]!) & (CAPITAL | ALL_CAPS)) === CAPITAL) entry[i] = facts[i] = forms[i] = 0
}

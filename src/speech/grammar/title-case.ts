/** What a capital says of common words: in a headline where each longer word has one nothing, so that they lose it; of a particle that it is a name. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, GIVEN_NAME, MONTH, NATIONAL, NEGATION, NOUN, NUMERAL, ORGANIZATION,
  OUTLET, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB, WEEKDAY,
} from '../../words/facts.ts'
import {ALL_CAPS, CAPITAL, COLON, WORD} from '../../words/scan.ts'
import {findWord} from '../../words/lexicon.ts'
import type {Block, Context} from '../types.ts'

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

/** Fewer words in capitals may be a body's name. */
const FEWEST_SHOUTED = 4

/** "ДЕПУТАТ ПРЕДЛОЖИЛ ЗАКРЫТЬ МОСТ": of a headline all in capitals that tells what somebody said, where endings tell what a word is, only given names and what stands behind them keep theirs. */
export const quietHeadlines = (c: Context): void => {
  const {facts, kind, shape, start, end} = c.tokens
  for (const {type, first, last} of c.blocks) {
    if (type !== 'headline' && type !== 'crosshead') continue
    let words = 0, told = false, small = false
    for (let i = first; i < last && !small; i++) {
      if (kind[i] !== WORD || end[i]! - start[i]! < 2) continue
      words++
      small = (shape[i]! & ALL_CAPS) === 0
      told ||= (facts[i]! & CUE_VERB) !== 0
    }
    if (small || !told || words < FEWEST_SHOUTED) continue
    for (let i = first + 1; i < last; i++) if (kind[i] === WORD) shape[i] = shape[i]! & (((facts[i]! | facts[i - 1]!) & GIVEN_NAME) !== 0 ? ~ALL_CAPS : ~(ALL_CAPS | CAPITAL))
    shape[first] = shape[first]! & ~ALL_CAPS
  }
}

/** "По словам Ли": the particle of a question opens no sentence, so with a capital it is somebody's name. */
export const freeParticles = ({grammar: {question}, tokens}: Context): void => {
  const particle = question === undefined ? 0 : findWord(tokens.lexicon, question, 0, question.length)
  if (particle === 0) return
  const {entry, facts, forms, shape, length} = tokens
  for (let i = 0; i < length; i++) if (entry[i] === particle && ((shape[i]!) & (CAPITAL | ALL_CAPS)) === CAPITAL) entry[i] = facts[i] = forms[i] = 0
}

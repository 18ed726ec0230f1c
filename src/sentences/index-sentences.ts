/** Which sentence each token is in, for the stages that walk clauses: marks are never cut, whatever stands inside them. */
import type {Locale} from '../locales/types.ts'
import type {MarkPair} from '../marks/types.ts'
import type {Tokens} from '../words/scan.ts'
import {findSentences} from './sentences.ts'

/** Token → first token of its sentence, and the token after its last. Linear. */
export const indexSentences = (
  tokens: Tokens, blocks: readonly {first: number, last: number}[], pairs: readonly MarkPair[], locale: Locale,
): {first: Int32Array, last: Int32Array} => {
  const first = new Int32Array(tokens.length + 1), last = new Int32Array(tokens.length + 1)
  let p = 0
  for (const block of blocks) {
    const bounds = findSentences(tokens, block.first, block.last, pairs, locale)
    let start = block.first
    for (let i = 1; i < bounds.length; i++) {
      const end = bounds[i] as number
      while (p < pairs.length && (pairs[p] as MarkPair).last < end && ((pairs[p] as MarkPair).close < end)) p++
      const pair = pairs[p]
      if (end < block.last && pair && pair.open < end && end <= (pair.close >= 0 ? pair.close : pair.last - 1)) continue
      first.fill(start, start, end)
      last.fill(end, start, end)
      start = end
    }
  }
  return {first, last}
}

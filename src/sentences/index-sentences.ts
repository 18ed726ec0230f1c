/** Which sentence each token is in, for the stages that walk clauses: marks are not cut, whatever stands inside them, but where they hold more than any speech. */
import type {Locale} from '../locales/types.ts'
import type {MarkPair} from '../marks/types.ts'
import {newColumn, type Columns} from '../words/columns.ts'
import type {Tokens} from '../words/scan.ts'
import {findSentences} from './sentences.ts'

/**
 * Tokens outside marks after which a sentence is cut whatever stands there: every walk of the speech stage is within a sentence, so
 * that this bounds them all. Sentences of news are shorter.
 */
const LONGEST = 200
/** Tokens in one pair of marks after which it keeps nothing whole: no speech in one paragraph is as long. */
const LONGEST_PAIR = 2000
const isWhole = (pair: MarkPair): boolean => pair.last - pair.first < LONGEST_PAIR

/** Token → first token of its sentence, and the token after its last. Linear. */
export const indexSentences = (
  tokens: Tokens, blocks: readonly {first: number, last: number}[], pairs: readonly MarkPair[], locale: Locale, columns: Columns,
): {first: Int32Array, last: Int32Array} => {
  const first = newColumn(columns, 0), last = newColumn(columns, 0)
  let p = 0
  for (const block of blocks) {
    const bounds = findSentences(tokens, block.first, block.last, pairs, locale)
    let start = block.first
    for (let i = 1; i < bounds.length; i++) {
      const end = bounds[i]!
      while (p < pairs.length && (pairs[p]!).last < end && ((pairs[p]!).close < end)) p++
      const pair = pairs[p]
      if (end < block.last && pair && isWhole(pair) && pair.open < end && end <= (pair.close >= 0 ? pair.close : pair.last - 1)) continue
      for (let from = start; from < end;) {
        const to = end - from > LONGEST ? cutAt(pairs, p, from, end) : end
        for (let token = from; token < to; token++) {
          first[token] = from
          last[token] = to
        }
        from = to
      }
      start = end
    }
  }
  return {first, last}
}

/** Where a sentence from `from` is cut: behind {@link LONGEST} tokens that stand outside top-level marks. `p` is no later than its first pair. */
const cutAt = (pairs: readonly MarkPair[], p: number, from: number, end: number): number => {
  let at = from, counted = 0
  let next = p
  while (next > 0 && (pairs[next - 1]!).open >= from) next--
  while (at < end && counted < LONGEST) {
    while (next < pairs.length && (pairs[next]!).open < at) next++
    const pair = pairs[next]
    if (pair?.open === at && isWhole(pair) && pair.close > at && pair.close < end) { at = pair.close + 1; counted += 2 } else { at++; counted++ }
  }
  return at
}

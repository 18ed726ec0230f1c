/** Who is quoted in a block quote of Markdown or HTML, where its last line says so: `— Ana Ferrer, in parliament`. */
import type {Layout} from '../../layout/types.ts'
import {COMMA, OPEN} from '../../words/scan.ts'
import {isDash, isWord, kindAt} from '../grammar/look.ts'
import type {Context, Range} from '../types.ts'

/** Longest mention of a source, in tokens. */
const MOST_TOKENS = 12

/** The mention: past the dash, up to a comma or a bracket. */
const sourceIn = (c: Context, first: number, last: number): Range | null => {
  let from = first
  while (from < last && (isDash(c, from) || !isWord(c, from))) from++
  let to = from
  while (to < last && to < from + MOST_TOKENS && kindAt(c, to) !== COMMA && kindAt(c, to) !== OPEN) to++
  return to > from ? [from, to] : null
}

/** Gives the quotes of block quotes that have no source the one that the quote's last line names. */
export const attribute = (c: Context, {blocks}: Layout): void => {
  for (let index = 0; index < c.blocks.length; index++) {
    const block = c.blocks[index]!
    if (block.type !== 'other' || !blocks[block.layout]?.attribution) continue
    const source = sourceIn(c, block.first, block.last)
    let first = index
    while (
      first > 0
      && c.blocks[first - 1]?.type === 'blockquote'
      && (first === index || blocks[c.blocks[first - 1]?.layout ?? 0]?.attribution === undefined)
    ) first--
    const from = c.blocks[first]?.first ?? 0
    if (!source) continue
    for (const quote of c.quotes) {
      const inside = quote.segments.every((segment) => segment.first >= from && segment.last <= block.first)
      if (inside && quote.kind === 'direct' && !quote.source && !quote.cue) {
        quote.source = source
        quote.follows = -1
      }
    }
  }
}

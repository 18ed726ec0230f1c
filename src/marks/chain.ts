/** Quotes over several paragraphs: each is opened, only the last closed. */
import type {Message} from '../source/messages.ts'
import {COLON, type Tokens} from '../words/scan.ts'
import {beginsBlock} from './direction.ts'
import {familyOf, signAt, SINGLE} from './signs.ts'
import type {MarkPair} from './types.ts'
import type {OpenMark} from './unclosed.ts'
import type {MarkBlock} from './pair.ts'

/** What pairing leaves of a block: its pairs `from`–`to` (exclusive) and what was left over. */
export interface BlockMarks {
  block: MarkBlock
  from: number
  to: number
  unclosed: OpenMark[]
  /** First closing mark that nothing opened, outside all pairs; -1 where there is none. */
  orphan: number
}

/** Index of the pair that begins a block with a mark of `family`; -1 where there is none. */
const startOf = (tokens: Tokens, marks: BlockMarks, pairs: readonly MarkPair[], family: number): number => {
  for (let i = marks.from; i < marks.to; i++) {
    const {open, last} = pairs[i]!
    if (open > marks.block.first + 1) return -1
    if (last >= 0 && familyOf(signAt(tokens, open)) === family && beginsBlock(tokens, open, marks.block)) return i
  }
  return -1
}

/**
 * Links the parts of quotes that go on in the next quotable block.
 * @param report told of each opening mark that stays unclosed
 * @param messages those of the blocks
 * @returns the pairs with those added that have a closing mark only; the messages that still hold
 */
export const linkChains = (
  tokens: Tokens, marked: readonly BlockMarks[], pairs: readonly MarkPair[], report: (index: number) => void, messages: readonly Message[],
): {pairs: MarkPair[]; messages: Message[]} => {
  const added: MarkPair[] = [], settled = new Set<number>()
  let next: BlockMarks | undefined
  for (let b = marked.length - 1; b >= 0; b--) {
    const marks = marked[b]!
    for (const mark of marks.unclosed) {
      const {pair, family} = mark
      const follows = next
        && marks.block.quotable
        && (family !== SINGLE || beginsBlock(tokens, pair.open, marks.block))
        ? startOf(tokens, next, pairs, family)
        : -1
      if (mark.shared >= 0) {
        // one mark closed both, unless the paragraph is all quote and the next one goes on
        if (!beginsBlock(tokens, pair.open, marks.block) || follows < 0) continue
        pair.close = -1
        pair.last = marks.block.last
      }
      const whole = pair.last === marks.block.last
      if (follows >= 0 && (whole || pair.last < 0) && mayGoOn(tokens, pair, marks.block)) {
        pair.last = marks.block.last
        pair.next = follows
        continue
      }
      if (whole && next && next.orphan >= 0 && familyOf(signAt(tokens, next.orphan)) === family && marks.block.quotable) {
        const {first} = next.block, orphan = next.orphan
        added.push({open: first, close: orphan, first, last: orphan, parent: -1, next: -1, kind: 'speech', confidence: 0})
        pair.next = pairs.length + added.length - 1
        settled.add(tokens.start[orphan]!)
        continue
      }
      // more likely an apostrophe
      if (family === SINGLE && whole) pair.last = -1
      else report(pair.open)
    }
    if (marks.block.quotable) next = marks
  }
  if (added.length === 0) return {pairs: pairs.slice(), messages: messages.slice()}
  return {pairs: merge(pairs, added), messages: messages.filter(({ruleId, span}) => ruleId !== 'stray-mark' || !span || !settled.has(span[0]))}
}

const mayGoOn = (tokens: Tokens, pair: MarkPair, block: MarkBlock): boolean =>
  pair.last >= 0 || beginsBlock(tokens, pair.open, block) || tokens.kind[pair.open - 1] === COLON

/** The two lists as one, by `open`, with `next` renumbered. */
const merge = (pairs: readonly MarkPair[], added: readonly MarkPair[]): MarkPair[] => {
  const all = [...pairs, ...added]
  const order = all.map((_, i) => i).sort((a, b) => (all[a]!).open - (all[b]!).open || b - a)
  const place = new Int32Array(all.length)
  for (const [at, from] of order.entries()) place[from] = at
  return order.map((from) => {
    const pair = all[from]!
    if (pair.next >= 0) pair.next = place[pair.next]!
    return pair
  })
}

/** Pairs the quotation marks of a text: one pass with a stack of open marks, emptied at the end of each block. */
import type {Locale} from '../locales/types.ts'
import type {Message} from '../source/messages.ts'
import {APOSTROPHE, MARK, WORD, type Tokens} from '../words/scan.ts'
import {linkChains, type BlockMarks} from './chain.ts'
import {
  CLOSES, EITHER, MAY_CLOSE, MAY_OPEN, NO_MARK, OPENS, directionAt, inchesAt, singleDirectionAt, spaceBefore,
} from './direction.ts'
import {sharedCloserAt, settleUnclosed, type OpenMark} from './unclosed.ts'
import {ANGLE, CURLY, DOUBLED, SINGLE, SINGLE_ANGLE, STRAIGHT, areMixed, familyOf, isSingle, signAt, wayOf} from './signs.ts'
import type {MarkPair} from './types.ts'
import {markWordsOf, type CompiledMarkWords} from './words.ts'

/** The tokens of one block, `last` exclusive. */
export interface MarkBlock {
  first: number
  last: number
  /** May hold a part of a quote over several blocks. */
  quotable: boolean
}

/** Levels of marks within marks. An outer mark that still waits when one more opens is given up. */
const MAX_DEPTH = 12

/** What the pass over one block carries. */
interface State {
  tokens: Tokens
  words: CompiledMarkWords | undefined
  block: MarkBlock
  stack: OpenMark[]
  pairs: MarkPair[]
  messages: Message[]
  /** First closing mark of the block that nothing opened. */
  orphan: number
}

const report = (state: State, ruleId: 'unclosed-mark' | 'stray-mark', index: number): void => {
  const start = state.tokens.start[index]!, end = state.tokens.end[index]!
  const sign = state.tokens.text.slice(start, end)
  state.messages.push({
    ruleId, span: [start, end],
    reason: ruleId === 'stray-mark' ? `No mark is open that ${sign} could close` : `Expected a mark that closes ${sign} before the end of the block`,
  })
}

const closeAt = (mark: OpenMark, index: number): void => {
  mark.pair.close = index
  mark.pair.last = index
}

/** Ends a mark that can't get a closing mark of its own any more, but for those that the block's end settles. */
const give = (state: State, mark: OpenMark): void => {
  if (mark.may >= 0) closeAt(mark, mark.may)
  else if (mark.shared >= 0) closeAt(mark, mark.shared)
  else {
    mark.pair.last = -1
    if (!mark.weak) report(state, 'unclosed-mark', mark.pair.open)
  }
}

/** The topmost open mark that a sign of `family` can close, as an index into the stack; -1 where there is none. */
const findOpen = (stack: readonly OpenMark[], family: number): number => {
  for (let i = stack.length - 1; i >= 0; i--) {
    const other = (stack[i]!).family
    if (other === family) return i
    if (isSingle(family) && !isSingle(other)) return -1
  }
  for (let i = stack.length - 1; i >= 0; i--) if (areMixed((stack[i]!).family, family)) return i
  return -1
}

const open = (state: State, index: number, family: number, weak: boolean): void => {
  const {stack, pairs} = state
  const same = findOpen(stack, family)
  const waiting = same >= 0 ? stack[same]! : undefined
  if (waiting?.family === family && waiting.may >= 0 && same === stack.length - 1) {
    closeAt(waiting, waiting.may)
    stack.length = same
  }
  if (stack.length === MAX_DEPTH) give(state, stack.shift()!)
  const pair: MarkPair = {open: index, close: -1, first: index + 1, last: -1, parent: -1, next: -1, kind: 'speech', confidence: 0}
  stack.push({pair, at: pairs.length, family, weak, may: -1, shared: -1, sure: false})
  pairs.push(pair)
}

const close = (state: State, index: number, family: number): void => {
  const {stack} = state
  const at = findOpen(stack, family)
  if (at < 0) {
    if (family === SINGLE) return
    if (state.orphan < 0 && stack.length === 0) state.orphan = index
    report(state, 'stray-mark', index)
    return
  }
  for (let i = stack.length - 1; i > at; i--) give(state, stack[i]!)
  closeAt(stack[at]!, index)
  stack.length = at
  const outer = at > 0 ? stack[at - 1] : undefined
  if (outer?.family !== family || outer.sure) return
  const shared = sharedCloserAt(state.tokens, index, state.block.last)
  if (shared > 0) outer.shared = index
  if (shared === 2) outer.sure = true
}

/** '' against a mark of another kind is markup: ''«…»''. */
const isMarkup = (tokens: Tokens, index: number, block: MarkBlock): boolean => {
  const touches = (other: number, gap: number): boolean => {
    if (other < block.first || other >= block.last || spaceBefore(tokens, gap)) return false
    const family = familyOf(signAt(tokens, other))
    return family === ANGLE || family === CURLY
  }
  return touches(index - 1, index) || touches(index + 1, index + 1)
}

/** The way of a sign once the stack has had its say. */
const settle = (state: State, index: number, family: number, sign: number, before: number): number => {
  const {tokens, block, words, stack} = state
  const at = findOpen(stack, family), top = at >= 0 ? stack[at]! : undefined
  if (family === SINGLE) {
    const way = singleDirectionAt(tokens, index, block, before, words)
    if (way === EITHER) return top ? CLOSES : NO_MARK
    return way
  }
  if (family === DOUBLED && isMarkup(tokens, index, block)) return NO_MARK
  if (family === STRAIGHT) {
    const inches = inchesAt(tokens, index, block, top !== undefined)
    if (inches !== CLOSES) return inches
  }
  const own = wayOf(sign), way = directionAt(tokens, index, block, before)
  if (own === EITHER) return way !== EITHER ? way : top ? CLOSES : OPENS
  if (own === CLOSES) {
    if (way !== OPENS || family === SINGLE_ANGLE && top) return CLOSES
    return top && (top.family !== family || wayOf(signAt(tokens, top.pair.open)) === OPENS) ? CLOSES : OPENS
  }
  if (way === OPENS) return OPENS
  // “ ends German quotes, so that it may be a stray closing mark too
  if (way === CLOSES && (top || family === CURLY)) return CLOSES
  if (top?.family !== family) return OPENS
  if (wayOf(signAt(tokens, top.pair.open)) === CLOSES) return CLOSES
  // between, or with spaces on both sides: “ closes what „ opened
  const low = tokens.text.charCodeAt(tokens.start[top.pair.open]!) === 0x201e
  return low && tokens.text.charCodeAt(tokens.start[index]!) === 0x201c ? CLOSES : OPENS
}

const signCode = (tokens: Tokens, index: number): number => tokens.text.charCodeAt(tokens.start[index]!)

const sameSign = (tokens: Tokens, a: number, b: number): boolean => signCode(tokens, a) === signCode(tokens, b)

/** A sign that points neither way by itself. */
const ambiguous = (tokens: Tokens, index: number): boolean => wayOf(signAt(tokens, index)) === EITHER

const closesInner = ({tokens, block, stack}: State, index: number): boolean =>
  index + 1 < block.last && !spaceBefore(tokens, index + 1) && familyOf(signAt(tokens, index + 1)) === SINGLE &&
  stack.length > 1 && stack[stack.length - 1]?.family === SINGLE && stack[stack.length - 2]?.family === DOUBLED

const pairBlock = (state: State): BlockMarks => {
  const {tokens, block, stack} = state
  const from = state.pairs.length
  state.orphan = -1
  let before = 0, beforeAt = -2
  for (let i = block.first; i < block.last; i++) {
    const kind = tokens.kind[i]
    if (kind !== MARK && kind !== APOSTROPHE) continue
    const sign = signAt(tokens, i)
    let family = familyOf(sign)
    if (family === 0) continue
    const twin = family === SINGLE && !ambiguous(tokens, i) && i + 1 < block.last && !spaceBefore(tokens, i + 1) && sameSign(tokens, i, i + 1)
    if (twin && stack.at(-1)?.family !== SINGLE) {
      // ‘‘text’’: two signs for one mark
      family = DOUBLED
      if (wayOf(sign) === OPENS) i++
    }
    let way = settle(state, i, family, twin && family === DOUBLED ? wayOf(sign) : sign, beforeAt === i - 1 && !spaceBefore(tokens, i) ? before : 0)
    if (family === DOUBLED && way !== OPENS && closesInner(state, i)) {
      // 'No,''' is read as '' and ': the first ends the inner one
      close(state, i, SINGLE)
      close(state, ++i, DOUBLED)
      before = CLOSES
      beforeAt = i
      continue
    }
    if (way === OPENS || way === MAY_OPEN) open(state, i, family, way === MAY_OPEN || (family === SINGLE && tokens.kind[i + 1] !== WORD))
    else if (way === CLOSES) close(state, i, family)
    else if (way === MAY_CLOSE) {
      const at = findOpen(stack, family)
      if (at >= 0 && at === stack.length - 1) (stack[at]!).may = i
      way = CLOSES
    }
    if (way !== NO_MARK) {
      before = way === MAY_OPEN ? OPENS : way
      beforeAt = i
    }
  }
  const unclosed = settleUnclosed(tokens, block, state.pairs, stack)
  stack.length = 0
  return {block, from, to: state.pairs.length, unclosed, orphan: state.orphan}
}

/** Drops what came to nothing and finds the pair around each. The pairs are in order of `open`. */
const nest = (found: readonly MarkPair[]): MarkPair[] => {
  const pairs: MarkPair[] = [], around: number[] = [], place: number[] = []
  const endOf = (pair: MarkPair): number => pair.close >= 0 ? pair.close : pair.last
  for (const pair of found) {
    place.push(-1)
    if (pair.last < 0 || (pair.close < 0 && pair.last <= pair.first)) continue
    while (around.length > 0 && endOf(pairs[around[around.length - 1]!]!) <= pair.open) around.pop()
    const parent = around.length > 0 ? around[around.length - 1]! : -1
    const outer = parent >= 0 ? pairs[parent] : undefined
    if (outer && endOf(outer) < endOf(pair)) continue
    pair.parent = parent
    place[place.length - 1] = pairs.length
    around.push(pairs.length)
    pairs.push(pair)
  }
  for (const pair of pairs) if (pair.next >= 0) pair.next = place[pair.next]!
  return pairs
}

/** A pair that holds nothing but another pair is one pair with doubled marks: ""text"", ''"text"''. */
const dropDoubled = (tokens: Tokens, found: readonly MarkPair[]): void => {
  for (let i = 0; i + 1 < found.length; i++) {
    const outer = found[i]!, inner = found[i + 1]!
    if (outer.close < 0 || inner.close < 0 || inner.open !== outer.first || inner.close !== outer.close - 1) continue
    const a = familyOf(signAt(tokens, outer.open)), b = familyOf(signAt(tokens, inner.open))
    if (a === b || (a === DOUBLED && b !== SINGLE)) outer.last = -1
  }
}

/**
 * Finds the pairs of marks, by their opening mark. Linear.
 * @param blocks in order, not overlapping; no mark pairs across them
 * @param messages receives `unclosed-mark` and `stray-mark`, in order
 * @param locale whose word lists are asked; without it, signs alone decide
 */
export const pairMarks = (tokens: Tokens, blocks: readonly MarkBlock[], messages: Message[], locale?: Locale): MarkPair[] => {
  const mine: Message[] = []
  const state: State = {
    tokens, words: locale && markWordsOf(locale), block: {first: 0, last: 0, quotable: false}, stack: [], pairs: [], messages: mine, orphan: -1,
  }
  const marked: BlockMarks[] = []
  for (const block of blocks) {
    state.block = block
    marked.push(pairBlock(state))
  }
  dropDoubled(tokens, state.pairs)
  const unclosed: number[] = []
  const linked = linkChains(tokens, marked, state.pairs, (index) => unclosed.push(index), mine)
  state.messages = linked.messages
  for (const index of unclosed) report(state, 'unclosed-mark', index)
  linked.messages.sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0))
  for (const message of linked.messages) messages.push(message)
  return nest(linked.pairs)
}

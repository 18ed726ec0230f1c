/** Spans to nodes: what the stages found becomes a tree with positions. The only place that makes nodes. */
import type {BlockSpan} from '../layout/types.ts'
import {positionOf, type Source as Input} from '../source/source.ts'
import {ifAny, itemsOf, type Findings, type Item, type Made} from './items.ts'
import type {Article, Block, ListItem, Phrase} from './types.ts'

const DEPTH = 48

/** A stretch that is being filled with children. */
interface Open {
  item: Item | null
  children: Phrase[]
  /** End of what children cover so far. */
  at: number
  end: number
}

const addText = (input: Input, open: Open, to: number): void => {
  if (to <= open.at) return
  open.children.push({type: 'text', value: input.text.slice(open.at, to), position: positionOf(input, open.at, to)})
  open.at = to
}

/** Makes the node on top of the stack and hands it to the one below. */
const close = (made: Made, stack: Open[]): void => {
  const open = stack.pop()!, parent = stack[stack.length - 1]!, item = open.item!
  addText(made.found.input, open, open.end)
  parent.children.push(item.make(made, item, open.children, item.start, item.end))
  parent.at = item.end
}

/** The children of `[start, end)`: items nested by range, text between them. `from` is the first item to look at. */
const fill = (made: Made, items: readonly Item[], from: number, start: number, end: number): [children: Phrase[], next: number] => {
  const {input} = made.found, root: Open = {item: null, children: [], at: start, end}, stack = [root]
  /** What is left of items that were cut. */
  const pending: Item[] = []
  let next = from
  for (;;) {
    const fromList = items[next], waiting = pending.length > 0 ? pending[0] : undefined
    let item: Item | undefined
    if (waiting && (!fromList || fromList.start >= end || waiting.start <= fromList.start)) { item = waiting; pending.shift() }
    else if (fromList && fromList.start < end) { item = fromList; next++ }
    if (!item) break
    while (stack.length > 1 && item.start >= (stack[stack.length - 1]!).end) close(made, stack)
    const top = stack[stack.length - 1]!
    if (item.start < top.at || item.innerEnd > end) continue
    if (item.end > top.end) {
      if (!item.divisible || item.start >= top.end) continue
      // the part within this node, and what is left after it
      const cut = top.item ? top.item.end : top.end
      if (cut < item.end && pending.length < 8) pending.push({...item, start: cut, innerStart: Math.max(cut, item.innerStart)})
      item = {...item, end: top.end, innerEnd: Math.min(item.innerEnd, top.end)}
      if (item.innerEnd <= item.innerStart) continue
    }
    if (stack.length > DEPTH) continue
    addText(input, top, item.start)
    if (item.innerStart >= item.innerEnd) {
      top.children.push(item.make(made, item, [], item.start, item.end))
      top.at = item.end
    } else stack.push({item, children: [], at: item.innerStart, end: item.innerEnd})
  }
  while (stack.length > 1) close(made, stack)
  addText(input, root, end)
  return [root.children, next]
}

const blockNode = (f: Findings, block: BlockSpan, children: Phrase[], items: ListItem[]): Block => {
  const position = positionOf(f.input, block.start, block.end)
  switch (block.type) {
    case 'headline': return {type: 'headline', level: block.level ?? 1, children, position}
    case 'list': return {type: 'list', ordered: block.ordered ?? false, children: items, position}
    default: return {type: block.type, children, position}
  }
}

/** Makes the tree. Linear in the input and what was found in it. */
export const build = (f: Findings): Article => {
  const made: Made = {found: f, sources: [], cues: [], ids: new Set(), quotes: []}
  const items = itemsOf(f, made)
  let next = 0
  const children: Block[] = []
  const take = (start: number, end: number): Phrase[] => {
    while (next < items.length && (items[next]!).start < start) next++
    const [phrases, after] = fill(made, items, next, start, end)
    next = after
    return phrases
  }
  for (const block of f.layout.blocks) {
    if (block.type === 'list' && block.items) {
      const list = block.items.map(([start, end]): ListItem => ({type: 'listItem', children: take(start, end), position: positionOf(f.input, start, end)}))
      children.push(blockNode(f, block, [], list))
      continue
    }
    if (block.dateline) {
      const [start, end] = block.dateline
      const inside = f.inline ? take(start, end) : []
      const dateline: Phrase = {type: 'dateline', value: f.input.text.slice(start, end), ...(inside.length > 1 || inside[0]?.type !== 'text' ? ifAny(inside) : {}), position: positionOf(f.input, start, end)}
      children.push(blockNode(f, block, [dateline, ...take(end, block.end)], []))
      continue
    }
    children.push(blockNode(f, block, take(block.start, block.end), []))
  }
  dropDangling(made)
  return {type: 'article', lang: f.lang, meta: f.layout.meta, entities: f.speakers.entities, children, position: positionOf(f.input, 0, f.input.text.length)}
}

/** A source or cue that crossed another node is not made; quotes must not point at it. */
const dropDangling = ({ids, quotes}: Made): void => {
  for (const quote of quotes) {
    if (quote.source !== undefined && !ids.has(quote.source)) delete quote.source
    if (quote.cue !== undefined && !ids.has(quote.cue)) delete quote.cue
  }
}

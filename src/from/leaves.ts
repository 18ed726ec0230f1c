/** Nodes without text put where they stand in the file: images, raw HTML. */
import {positionOf, type Source} from '../source/source.ts'
import type {Article, Block, ListItem, Phrase, Signoff, Stretch} from '../tree/types.ts'
import type {Leaf} from './prose.ts'

type Inner = Block | ListItem | Phrase

/** The list of children itself, where a node has one. */
const childrenOf = (node: Phrase): Phrase[] | undefined => 'children' in node ? node.children : undefined

const startOf = (node: Inner): number => node.position.start.offset ?? 0
const endOf = (node: Inner): number => node.position.end.offset ?? 0

/** A text in the stretches between leaves, the leaves between them; a stretch that is empty is left out, one that a leaf lies in ends before it. */
const split = (value: string, node: Phrase, leaves: readonly Leaf[], file: Source): Phrase[] => {
  const stretches: readonly Stretch[] = node.data?.offsets ?? [[0, startOf(node)]], out: Phrase[] = []
  let next = 0, from = 0, first = 0, start = startOf(node)
  const add = (to: number, last: number, end: number): void => {
    const text = value.slice(from, to)
    if (text === '') return
    const own = stretches.slice(first, last).map(([at, offset, size]): Stretch =>
      size === undefined ? [at - from, offset] : [at - from, offset, Math.min(size, end - offset)])
    const data = own.length > 1 || end - start !== text.length || own[0]?.[2] !== undefined ? {data: {offsets: own}} : {}
    out.push({type: 'text', value: text, position: positionOf(file, start, end), ...data})
  }
  for (const leaf of leaves) {
    while (next < stretches.length && (stretches[next]?.[1] ?? 0) < leaf.end) next++
    const [at, offset] = stretches[next] ?? [value.length, endOf(node)]
    add(at, next, leaf.start)
    out.push(placed(leaf.node, file))
    from = at
    first = next
    start = offset
  }
  add(value.length, stretches.length, endOf(node))
  return out
}

/** Nodes with the leaves among and within them. A leaf that lies across one is left out. */
const merge = (nodes: readonly Phrase[], leaves: readonly Leaf[], file: Source): Phrase[] => {
  const out: Phrase[] = []
  let l = 0
  for (const node of nodes) {
    while (l < leaves.length && leaves[l]!.end <= startOf(node)) out.push(placed(leaves[l++]!.node, file))
    const first = l
    while (l < leaves.length && leaves[l]!.start < endOf(node)) l++
    const inside = leaves.slice(first, l).filter(({start, end}) => start >= startOf(node) && end <= endOf(node))
    const children = childrenOf(node)
    if (inside.length === 0 || (!children && !('value' in node)) || node.type === 'inlineCode' || node.type === 'html') out.push(node)
    else if (node.type === 'text') for (const part of split(node.value, node, inside, file)) out.push(part)
    else {
      setChildren(node, children ? merge(children, inside, file) : 'value' in node ? split(node.value, node, inside, file) : [])
      out.push(node)
    }
  }
  for (; l < leaves.length; l++) out.push(placed(leaves[l]!.node, file))
  return out
}

const setChildren = (node: Phrase, children: Phrase[]): void => {
  if (
    'children' in node
    || node.type === 'time'
    || node.type === 'cue'
    || node.type === 'note'
    || node.type === 'elision'
    || node.type === 'dateline'
  ) node.children = children
}

/** The node with lines and columns. */
const placed = (node: Phrase, file: Source): Phrase => {
  node.position = positionOf(file, startOf(node), endOf(node))
  for (const child of childrenOf(node) ?? []) placed(child, file)
  return node
}

const signoff = (leaf: Leaf, file: Source): Signoff => ({type: 'signoff', children: [placed(leaf.node, file)], position: positionOf(file, leaf.start, leaf.end)})

/** Leaves of a list: those of its items, and items of their own. */
const mergeItems = (items: readonly ListItem[], leaves: readonly Leaf[], file: Source): ListItem[] => {
  const out: ListItem[] = []
  let l = 0
  const alone = (leaf: Leaf): unknown => out.push({type: 'listItem', children: [placed(leaf.node, file)], position: positionOf(file, leaf.start, leaf.end)})
  for (const item of items) {
    while (l < leaves.length && leaves[l]!.end <= startOf(item)) alone(leaves[l++]!)
    const first = l
    while (l < leaves.length && leaves[l]!.start < endOf(item)) l++
    const inside = leaves.slice(first, l).filter(({start, end}) => start >= startOf(item) && end <= endOf(item))
    out.push(inside.length > 0 ? {...item, children: merge(item.children, inside, file)} : item)
  }
  for (; l < leaves.length; l++) alone(leaves[l]!)
  return out
}

/** Adds the nodes to the tree: to the block that they stand in, else in a block of their own. Linear, but for the sorting. */
export const addLeaves = (tree: Article, leaves: readonly Leaf[], file: Source): void => {
  if (leaves.length === 0) return
  const blocks: Block[] = []
  const ordered = inOrder(leaves)
  let l = 0
  for (const block of tree.children) {
    for (; l < ordered.length && ordered[l]!.start < startOf(block); l++) if (ordered[l]!.end <= startOf(block)) blocks.push(signoff(ordered[l]!, file))
    const first = l
    while (l < ordered.length && ordered[l]!.start < endOf(block)) l++
    const inside = ordered.slice(first, l).filter(({end}) => end <= endOf(block))
    if (block.type === 'list') block.children = mergeItems(block.children, inside, file)
    else block.children = merge(block.children, inside, file)
    blocks.push(block)
  }
  for (; l < ordered.length; l++) blocks.push(signoff(ordered[l]!, file))
  tree.children = blocks
}

/** Leaves by their place, none over another. */
const inOrder = (leaves: readonly Leaf[]): Leaf[] => {
  let reached = 0
  return [...leaves].sort((a, b) => a.start - b.start || b.end - a.end).filter(({start, end}) => {
    if (start < reached) return false
    reached = end
    return true
  })
}

/** Nodes without text put where they stand in the file: images, raw HTML. */
import {positionOf, type Source} from '../source/source.ts'
import type {Article, Block, ListItem, Phrase, Signoff, Stretch, Text} from '../tree/types.ts'
import type {Leaf} from './prose.ts'

type Inner = Block | ListItem | Phrase

/** The list of children itself, where a node has one. */
const childrenOf = (node: Phrase): Phrase[] | undefined => 'children' in node ? node.children : undefined

const startOf = (node: Inner): number => node.position.start.offset ?? 0
const endOf = (node: Inner): number => node.position.end.offset ?? 0

/** Index of the first node that ends after an offset. */
const firstEndingAfter = (nodes: readonly Inner[], offset: number): number => {
  let low = 0, high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(nodes[middle]!) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The two sides of a text, an inline node between them; a side that is empty is left out. */
const split = (value: string, node: Phrase, leaf: Leaf, file: Source): [before: Text | null, after: Text | null] => {
  const start = startOf(node), end = endOf(node), offsets: Stretch[] = node.data?.offsets ?? [[0, start]]
  let next = offsets.findIndex(([, offset]) => offset >= leaf.end)
  if (next < 0) next = offsets.length
  const [index, offset] = offsets[next] ?? [value.length, end]
  const side = (text: string, pairs: Stretch[], from: number, to: number): Text | null => text === '' ? null : {
    type: 'text', value: text, position: positionOf(file, from, to),
    ...(pairs.length > 1 || to - from !== text.length ? {data: {offsets: pairs}} : {}),
  }
  return [
    side(value.slice(0, index), offsets.slice(0, next), start, leaf.start),
    side(value.slice(index), offsets.slice(next).map(([at, ...rest]): Stretch => [at - index, ...rest]), offset, end),
  ]
}

/** Nodes with a leaf in the middle: what they hold becomes children. */
const insertInto = (nodes: Phrase[], leaf: Leaf, made: Phrase, file: Source): boolean => {
  const i = firstEndingAfter(nodes, leaf.start), node = nodes[i]
  if (!node || startOf(node) >= leaf.end) {
    nodes.splice(i, 0, made)
    return true
  }
  if (startOf(node) > leaf.start || endOf(node) < leaf.end) return false
  const children = childrenOf(node)
  if (children) return insertInto(children, leaf, made, file)
  if (!('value' in node) || node.type === 'inlineCode' || node.type === 'html') return false
  const parts = split(node.value, node, leaf, file)
  const [before, after] = parts
  const pieces = [...(before ? [before] : []), made, ...(after ? [after] : [])]
  if (node.type === 'text') nodes.splice(i, 1, ...pieces)
  else node.children = pieces
  return true
}

/** The node with lines and columns. */
const placed = (node: Phrase, file: Source): Phrase => {
  node.position = positionOf(file, startOf(node), endOf(node))
  for (const child of childrenOf(node) ?? []) placed(child, file)
  return node
}

const signoff = (made: Phrase, leaf: Leaf, file: Source): Signoff => ({type: 'signoff', children: [made], position: positionOf(file, leaf.start, leaf.end)})

/** Adds the nodes to the tree: to the block that they stand in, else in a block of their own. */
export const addLeaves = (tree: Article, leaves: readonly Leaf[], file: Source): void => {
  if (leaves.length === 0) return
  const blocks: Block[] = []
  const ordered = [...leaves].sort((a, b) => a.start - b.start)
  let l = 0
  const alone = (until: number): void => {
    for (; l < ordered.length && ordered[l]!.start < until; l++) {
      const leaf = ordered[l]!
      if (leaf.end <= until && leaf.start >= (blocks.length ? endOf(blocks[blocks.length - 1]!) : 0))
        blocks.push(signoff(placed(leaf.node, file), leaf, file))
    }
  }
  for (const block of tree.children) {
    alone(startOf(block))
    blocks.push(block)
    for (; l < ordered.length && ordered[l]!.start < endOf(block); l++) {
      const leaf = ordered[l]!, made = placed(leaf.node, file)
      if (block.type !== 'list') {
        insertInto(block.children, leaf, made, file)
        continue
      }
      const i = firstEndingAfter(block.children, leaf.start), item = block.children[i]
      if (item && startOf(item) <= leaf.start && endOf(item) >= leaf.end) insertInto(item.children, leaf, made, file)
      else if (!item || startOf(item) >= leaf.end) block.children.splice(i, 0, {type: 'listItem', children: [made], position: positionOf(file, leaf.start, leaf.end)})
    }
  }
  alone(Infinity)
  tree.children = blocks
}

/** A tree over the plain text made one over the file: offsets, line and column, and where values differ from the source. */
import {positionOf, type Source} from '../source/source.ts'
import type {Article, Block, ListItem, NewsastNode, Phrase, SourceData, Span} from '../tree/types.ts'
import type {InlineSpan, Run} from './assemble.ts'
import {endInFile, startInFile, stretchesOf, type OffsetMap} from './offsets.ts'

/** What leads from the plain text to the file. */
export interface WayBack {
  file: Source
  map: OffsetMap
  runs: readonly Run[]
  /** Nodes of markup by the span that they were made of. */
  made: ReadonlyMap<Phrase, InlineSpan>
}

type Inner = Block | ListItem | Phrase

const childrenOf = (node: Inner): readonly Inner[] => {
  const children: readonly Inner[] | undefined = 'children' in node ? node.children : undefined
  return children ?? []
}
const plainSpan = ({position: {start, end}}: NewsastNode): Span => [start.offset ?? 0, end.offset ?? 0]

/** The last run that begins at an offset or before it. */
const runAt = (runs: readonly Run[], offset: number): Run | undefined => {
  let low = 0, high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  return runs[low]
}

const isBlock = (node: Inner): node is Block | ListItem => {
  switch (node.type) {
    case 'header': case 'headline': case 'byline': case 'crosshead': case 'paragraph': case 'blockquote': case 'list': case 'listItem': case 'signoff': return true
    default: return false
  }
}

/** Where a node stands in the file by itself, whatever its children reach. */
const ownSpan = (node: Inner, way: WayBack): Span => {
  const [start, end] = plainSpan(node)
  let from = startInFile(way.map, start), to = endInFile(way.map, end)
  if (isBlock(node)) {
    const first = runAt(way.runs, start), last = runAt(way.runs, end - 1)
    if (first?.start === start) from = Math.min(from, first.fileStart)
    if (last?.end === end) to = Math.max(to, last.fileEnd)
    return [from, to]
  }
  const span = way.made.get(node)
  if (span?.start === start) from = span.fileStart
  if (span?.end === end) to = span.fileEnd
  return [from, to]
}

/** Where a node begins, markup that opens within it included. */
const startOf = (node: Inner, way: WayBack): number => {
  const [start] = ownSpan(node, way), [first] = childrenOf(node)
  return first ? Math.min(start, startOf(first, way)) : start
}

const addData = (node: Inner, data: SourceData): void => {
  node.data = {...node.data, ...data}
}

/** Gives a node and what stands in it their places in the file, none before `low`. Returns where it ends. */
const place = (node: Inner, way: WayBack, low: number): number => {
  const [plainStart, plainEnd] = plainSpan(node), children = childrenOf(node)
  const start = Math.max(low, startOf(node, way))
  let end = Math.max(start, ownSpan(node, way)[1]), at = start
  if ('value' in node) {
    const offsets = stretchesOf(way.map, plainStart, plainEnd)
    if (offsets) addData(node, {offsets})
    else if (node.type === 'inlineCode') addData(node, {offsets: [[0, startInFile(way.map, plainStart)]]})
  }
  for (const child of children) {
    const [childStart] = plainSpan(child)
    // the first stands after an opening mark, which has no node, or after nothing
    const before = child !== children[0] ? at : childStart > plainStart ? endInFile(way.map, childStart) : Infinity
    at = place(child, way, at)
    // the plain text is covered without a gap: what the file has between the two is markup
    if ((child.position.start.offset ?? 0) > before && !isBlock(child)) addData(child, {tight: true})
  }
  end = Math.max(end, at)
  node.position = positionOf(way.file, start, end)
  return end
}

/** Changes the tree in place: it is the builder's own, and nobody else has it yet. */
export const toFile = (tree: Article, way: WayBack): Article => {
  let at = 0
  for (const block of tree.children) at = place(block, way, at)
  for (const entity of tree.entities) entity.mentions = entity.mentions.map((span) => spanInFile(span, way.map))
  tree.position = positionOf(way.file, 0, way.file.text.length)
  return tree
}

export const spanInFile = ([start, end]: Span, map: OffsetMap): Span => {
  const from = startInFile(map, start)
  return [from, Math.max(from, endInFile(map, end))]
}

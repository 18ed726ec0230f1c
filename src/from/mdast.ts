/** mdast to prose: blocks of text with their places, inline nodes around stretches of it. */
import type {Blockquote, Definition, Heading, List, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Table} from 'mdast'
import {endOfFrontMatter} from '../layout/front-matter.ts'
import {readLines} from '../layout/lines.ts'
import {readSource} from '../source/source.ts'
import type {Phrase} from '../tree/types.ts'
import {align, type Syntax} from './align.ts'
import {newBlock, newInline, newProse, type Group, type Inline, type Prose, type TextBlock} from './prose.ts'

interface Reader {
  prose: Prose
  /** Code units that the parser did not count: a BOM. */
  shift: number
  definitions: ReadonlyMap<string, Definition>
  /** Where the front matter ends; what the parser made of it is left out. */
  from: number
  /** Items so far, so that each has a number of its own. */
  items: number
  /** Nodes around. */
  depth: number
}

/** Nodes within nodes; what is deeper is read as if it stood there. */
const DEEPEST = 300
/** As deep as is looked for text in what may have none. */
const MOST_EMPTY = 12

const BREAK = /^<br\s*\/?>$/i

const startOf = ({shift}: Reader, node: Nodes): number | undefined => {
  const offset = node.position?.start.offset
  return offset === undefined ? undefined : offset + shift
}
const endOf = ({shift, prose}: Reader, node: Nodes): number | undefined => {
  const offset = node.position?.end.offset
  return offset === undefined ? undefined : Math.min(offset + shift, prose.text.length)
}
/** The place of a node; of one that a plugin made, the end of what stands before it. */
const spanOf = (reader: Reader, node: Nodes): [start: number, end: number] => {
  const last = reader.prose.pieces.at(-1)?.end ?? reader.from
  const start = startOf(reader, node) ?? last
  return [start, Math.max(start, endOf(reader, node) ?? start)]
}

const addText = (reader: Reader, value: string, start: number, end: number, syntax: Syntax, inline: Inline | null, block: TextBlock): void => {
  const {pieces, text} = reader.prose
  align(value, text, start, end, syntax, (part, from, to) => { pieces.push({value: part, start: from, end: to, inline, block}) })
}

/** Code without the backticks around it, and where it begins. */
const codeInside = (text: string, start: number, end: number): [start: number, end: number] => {
  let from = start, to = end
  while (from < to && text[from] === '`' && text[to - 1] === '`') {
    from++
    to--
  }
  return [from, to]
}

const toBreak = (reader: Reader, start: number, end: number, inline: Inline | null, block: TextBlock): void => {
  const own = newInline(inline, start, end, (_, position): Phrase => ({type: 'break', position}), true)
  reader.prose.pieces.push({value: '\n', start, end, inline: own, block})
}

/** The nodes that a test finds under others, the outermost, in order. Not recursive. */
const findAll = <T extends Nodes>(nodes: readonly Nodes[], test: (node: Nodes) => node is T): T[] => {
  const stack: Nodes[] = [...nodes].reverse(), found: T[] = []
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (test(node)) found.push(node)
    else if ('children' in node) for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!)
  }
  return found
}

const isLeaf = (node: Nodes): node is Exclude<PhrasingContent, Parents> => !('children' in node)
const holdsText = (node: Nodes): node is Paragraph | Heading | Table => node.type === 'paragraph' || node.type === 'heading' || node.type === 'table'
const isDefinition = (node: Nodes): node is Definition => node.type === 'definition'

/** A node without text, or an inline node all of whose children are such. */
const isEmpty = (node: PhrasingContent, depth: number = 0): boolean => {
  switch (node.type) {
    case 'image': case 'imageReference': case 'html': case 'footnoteReference': return true
    case 'text': case 'inlineCode': return node.value === ''
    case 'break': return false
    default: return 'children' in node && depth < MOST_EMPTY && node.children.every((child) => isEmpty(child, depth + 1))
  }
}

const titled = (title: string | null | undefined): {title?: string} => typeof title === 'string' ? {title} : {}

/** What a link or an image refers to. */
const targetOf = (reader: Reader, node: {identifier: string}): {url: string, title?: string} => {
  const found = reader.definitions.get(node.identifier)
  return {url: found?.url ?? '', ...titled(found?.title)}
}

/** The node around children that an inline node of Markdown becomes; null where it is none of ours. */
const wrapper = (reader: Reader, node: PhrasingContent): Inline['make'] | null => {
  switch (node.type) {
    case 'emphasis': case 'strong': case 'delete': {
      const {type} = node
      return (children, position) => ({type, children, position})
    }
    case 'link': return (children, position) => ({type: 'link', url: node.url, ...titled(node.title), children, position})
    case 'linkReference': {
      const target = targetOf(reader, node)
      return (children, position) => ({type: 'link', ...target, children, position})
    }
    default: return null
  }
}

/** Nodes that have no text: one subtree, put in its place when the tree is done. */
const toLeaf = (reader: Reader, node: PhrasingContent): void => {
  const [start, end] = spanOf(reader, node)
  if (end <= start) return
  const {text} = reader.prose
  const build = (each: PhrasingContent): Phrase | null => {
    const [from, to] = spanOf(reader, each)
    const position = {start: {line: 1, column: 1, offset: from}, end: {line: 1, column: 1, offset: to}}
    switch (each.type) {
      case 'html': return {type: 'html', value: text.slice(from, to), position}
      case 'image': return {type: 'image', url: each.url, ...(each.alt ? {alt: each.alt} : {}), ...titled(each.title), position}
      case 'imageReference': return {type: 'image', ...targetOf(reader, each), ...(each.alt ? {alt: each.alt} : {}), position}
      default: {
        const make = wrapper(reader, each)
        if (!make || !('children' in each)) return null
        const children = each.children.flatMap((child) => build(child) ?? [])
        return children.length ? make(children, position, '') : null
      }
    }
  }
  const made = build(node)
  if (made) reader.prose.leaves.push({start, end, node: made})
}

const toInline = (reader: Reader, all: readonly PhrasingContent[], inline: Inline | null, block: TextBlock, syntax: Syntax): void => {
  const nodes = reader.depth < DEEPEST ? all : findAll(all, isLeaf)
  reader.depth++
  for (const node of nodes) {
    const [start, end] = spanOf(reader, node)
    if (node.type === 'break' || (node.type === 'html' && BREAK.test(node.value))) toBreak(reader, start, end, inline, block)
    else if (node.type === 'text') addText(reader, node.value, start, end, syntax, inline, block)
    else if (node.type === 'inlineCode') {
      const own = newInline(inline, start, end, (_, position, value): Phrase => ({type: 'inlineCode', value, position}), true)
      addText(reader, node.value, ...codeInside(reader.prose.text, start, end), 'raw', own, block)
    } else if (isEmpty(node)) toLeaf(reader, node)
    else if ('children' in node) {
      const make = wrapper(reader, node), own = make ? newInline(inline, start, end, make) : inline
      // an address in angle brackets, or one as it stands: no escapes in it
      const raw = node.type === 'link' && reader.prose.text[start] !== '['
      toInline(reader, node.children, own, block, raw ? 'raw' : syntax)
    } else if ('value' in node) addText(reader, String((node as {value: unknown}).value), start, end, 'raw', inline, block)
  }
  reader.depth--
}

/** The text of a block's inline nodes. */
const toText = (reader: Reader, nodes: readonly PhrasingContent[], block: TextBlock): void => toInline(reader, nodes, null, block, 'markdown')

const blockOf = (reader: Reader, node: Nodes, kind: TextBlock['kind'], more: Partial<TextBlock> = {}): TextBlock =>
  newBlock(kind, ...spanOf(reader, node), more)

/** Where a block stands: plain, or within a list or a block quote, whose kind and group its text gets. */
interface Place {
  kind: 'paragraph' | 'quote' | 'item' | 'aside'
  group: Group | null
  item: number
}

const STORY: Place = {kind: 'paragraph', group: null, item: 0}

const toTable = (reader: Reader, table: Table, place: Place): void => {
  for (const row of table.children) {
    const block = blockOf(reader, row, place.kind === 'paragraph' ? 'row' : place.kind, {group: place.group, item: place.item})
    row.children.forEach((cell, i) => {
      const last = reader.prose.pieces.at(-1), [start] = spanOf(reader, cell.children[0] ?? cell)
      if (i > 0 && last?.block === block && start > last.end) reader.prose.pieces.push({value: ' ', start: last.end, end: start, inline: null, block})
      toText(reader, cell.children, block)
    })
  }
}

const toList = (reader: Reader, list: List, place: Place): void => {
  const nested = place.kind === 'item' || place.kind === 'quote'
  const inside: Place = nested ? place : {kind: place.kind === 'aside' ? 'aside' : 'item', group: {ordered: list.ordered ?? false}, item: 0}
  for (const item of list.children) toBlocks(reader, item.children, inside.kind === 'item' ? {...inside, item: ++reader.items} : inside, startOf(reader, item))
}

const toQuote = (reader: Reader, quote: Blockquote, place: Place): void =>
  toBlocks(reader, quote.children, place.kind === 'paragraph' ? {kind: 'quote', group: {ordered: false}, item: 0} : place, startOf(reader, quote))

/** `opens`: where what holds the nodes begins, which the first of them then does too. */
const toBlocks = (reader: Reader, all: readonly RootContent[], place: Place, opens?: number): void => {
  const nodes = reader.depth < DEEPEST ? all : findAll(all, holdsText)
  reader.depth++
  for (const node of nodes) {
    if ((startOf(reader, node) ?? reader.from) < reader.from) continue
    const own = {group: place.group, item: place.item, ...(opens !== undefined && node === nodes[0] ? {start: opens} : {})}
    switch (node.type) {
      case 'paragraph': toText(reader, node.children, blockOf(reader, node, place.kind, own)); break
      case 'heading':
        toText(reader, node.children, blockOf(reader, node, place.kind === 'paragraph' ? 'heading' : place.kind, {...own, depth: node.depth}))
        break
      case 'blockquote': toQuote(reader, node, place); break
      case 'list': toList(reader, node, place); break
      case 'table': toTable(reader, node, place); break
      case 'code': case 'html': toAside(reader, node); break
      case 'footnoteDefinition': toBlocks(reader, node.children, {kind: 'aside', group: null, item: 0}); break
      case 'definition': case 'thematicBreak': case 'yaml': break
      default:
        if ('children' in node) toBlocks(reader, (node as Parents).children as RootContent[], place)
    }
  }
  reader.depth--
}

/** Code and raw HTML between the paragraphs: no part of the story. */
const toAside = (reader: Reader, node: {type: 'code' | 'html', value: string} & Nodes): void => {
  const [start, end] = spanOf(reader, node)
  if (end <= start) return
  const {text, leaves} = reader.prose
  const position = {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
  if (node.type === 'html') leaves.push({start, end, node: {type: 'html', value: text.slice(start, end), position}})
  else {
    const fenced = /[`~]/.test(text.charAt(start)), line = text.slice(start, end).search(/[\r\n]/)
    addText(reader, node.value, fenced && line >= 0 ? start + line : start, end, 'raw', null, blockOf(reader, node, 'aside'))
  }
}

/** Where the front matter of a file ends; 0 where there is none. */
export const frontMatterEnd = (text: string): number => endOfFrontMatter(readLines(readSource(text)))

/**
 * The text of an mdast tree.
 *
 * @param text the file that the tree was parsed from
 */
export const proseOfMdast = (tree: Root, text: string): Prose => {
  const prose = newProse(text), definitions = new Map<string, Definition>(), shift = text.startsWith('\ufeff') ? 1 : 0
  for (const node of findAll(tree.children, isDefinition)) if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  const [first] = tree.children, stated = first?.type === 'yaml'
    || (first?.type as string | undefined) === 'toml'
    ? (first?.position?.end.offset ?? 0) + shift
    : 0
  const from = Math.max(stated, frontMatterEnd(text))
  const reader: Reader = {prose, shift, definitions, from, items: 0, depth: 0}
  if (from > 0) prose.pieces.push({value: text.slice(shift, from), start: shift, end: from, inline: null, block: newBlock('matter', shift, from)})
  toBlocks(reader, tree.children, STORY)
  return prose
}

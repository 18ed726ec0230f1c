/** hast to prose: blocks of text with their places, inline elements around stretches of it. */
import type {Element, Nodes, Root, Text as HastText} from 'hast'
import type {Phrase} from '../tree/types.ts'
import {align, endOfMarkup} from './align.ts'
import {childrenOf, find, isBlock, isElement, isLeftOut, property, textOf, walk} from './hast-nodes.ts'
import {findPage} from './hast-root.ts'
import {readDatetime} from './html-times.ts'
import {newBlock, newInline, newProse, type Group, type Inline, type Prose, type TextBlock} from './prose.ts'

/** Elements within elements; what is deeper is read as if it stood there. */
const DEEPEST = 400

/** Where text stands: what its block is. */
interface Place {
  kind: TextBlock['kind']
  depth: number
  group: Group | null
  item: number
  attribution: boolean
  /** Tags and references are text. */
  isRaw: boolean
  /** Of the element that the block is. */
  start: number
  end: number
}

interface Reader {
  prose: Prose
  /** The block that text is added to; null where the next text begins one. */
  open: TextBlock | null
  /** The block's last code unit is white space, or it has none yet. */
  blank: boolean
  items: number
  /** Quotation marks of `<q>`. */
  quotes: number
}

const STORY: Place = {kind: 'paragraph', depth: 0, group: null, item: 0, attribution: false, isRaw: false, start: -1, end: -1}
const SPACES = /[\t\n\f\r ]+/g
const ALL_SPACE = /^[\t\n\f\r ]*$/
const CYRILLIC = /[\u0400-\u04ff]/

/** The place of a node; of one that the parser made up, the end of what stands before it. */
const spanOf = ({prose}: Reader, node: Nodes): [start: number, end: number] => {
  const last = prose.pieces.at(-1)?.end ?? 0
  const start = node.position?.start.offset ?? last
  return [start, Math.min(prose.text.length, Math.max(start, node.position?.end.offset ?? start))]
}

/** The longest name of a reference, `CounterClockwiseContourIntegral`, with its sign. */
const LONGEST_REFERENCE = 32
const OPEN_REFERENCE = /&[a-zA-Z\d]*$/

/** The place of a text. The parser puts the start of some within a reference for two code units, `&ngE;`: they begin before it. */
const spanOfText = (reader: Reader, node: HastText): [start: number, end: number] => {
  const [start, end] = spanOf(reader, node), {text} = reader.prose
  if (text.startsWith(node.value.charAt(0), start)) return [start, end]
  const opened = OPEN_REFERENCE.exec(text.slice(Math.max(0, start - LONGEST_REFERENCE), start))
  return [start - (opened?.[0].length ?? 0), end]
}

const placed = (reader: Reader, node: Nodes, place: Place): Place => {
  if (!node.position) return {...place, start: -1, end: -1}
  const [start, end] = spanOf(reader, node)
  return {...place, start, end}
}

const openBlock = (reader: Reader, place: Place): TextBlock => {
  if (!reader.open) {
    reader.open = newBlock(place.kind, place.start, place.end, {depth: place.depth, group: place.group, item: place.item, attribution: place.attribution})
    reader.blank = true
  }
  return reader.open
}

const closeBlock = (reader: Reader): void => {
  reader.open = null
  reader.blank = true
}

/** Text with each run of white space as one space, none at the start of a block. */
const addText = (reader: Reader, node: HastText, inline: Inline | null, place: Place): void => {
  if (!reader.open && ALL_SPACE.test(node.value)) return
  const {prose} = reader, block = openBlock(reader, place)
  const push = (value: string, start: number, end: number): void => {
    if (value) prose.pieces.push({value: value.replace(SPACES, ' '), start, end, inline, block})
  }
  align(node.value, prose.text, ...spanOfText(reader, node), place.isRaw ? 'html-raw' : 'html', (value, start, end) => {
    if (value.length !== end - start) {
      const space = ALL_SPACE.test(value)
      if (!space || !reader.blank) push(value, start, end)
      reader.blank = space
      return
    }
    let from = 0, last = 0
    for (const {0: run, index} of value.matchAll(SPACES)) {
      const kept = index > 0 || !reader.blank
      last = index + run.length
      if (kept && run.length === 1) continue
      push(value.slice(from, index), start + from, start + index)
      if (kept) push(' ', start + index, start + last)
      from = last
    }
    push(value.slice(from), start + from, end)
    reader.blank = last === value.length
  })
}

/** The node around children that an inline element becomes; null where it is none of ours. */
const wrapper = (node: Element): Inline['make'] | null => {
  switch (node.tagName) {
    case 'em': case 'i': return (children, position) => ({type: 'emphasis', children, position})
    case 'strong': case 'b': return (children, position) => ({type: 'strong', children, position})
    case 'del': case 's': case 'strike': return (children, position) => ({type: 'delete', children, position})
    case 'a': {
      const url = property(node, 'href'), title = property(node, 'title')
      return url === undefined ? null : (children, position) => ({type: 'link', url, ...(title === undefined ? {} : {title}), children, position})
    }
    default: return null
  }
}

const imageOf = (reader: Reader, node: Element): Phrase => {
  const [start, end] = spanOf(reader, node), alt = property(node, 'alt'), title = property(node, 'title')
  return {
    type: 'image', url: property(node, 'src') ?? '', ...(alt ? {alt} : {}), ...(title === undefined ? {} : {title}),
    position: {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}},
  }
}

const addImage = (reader: Reader, node: Element, around: Element | null): void => {
  const [start, end] = spanOf(reader, around ?? node), image = imageOf(reader, node), make = around && wrapper(around)
  if (end <= start) return
  const position = {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: end}}
  reader.prose.leaves.push({start, end, node: make ? make([image], position, '') : image})
}

/** Two line breaks end a paragraph, one is a line break in it. */
const addBreak = (reader: Reader, node: Element, inline: Inline | null, place: Place): void => {
  if (!reader.open) return
  const {pieces} = reader.prose, [start, end] = spanOf(reader, node), last = pieces.at(-1), before = last?.value === ' ' ? pieces.at(-2) : last
  if (before?.value === '\n' && before.block === reader.open) {
    if (last !== before) pieces.pop()
    pieces.pop()
    closeBlock(reader)
    return
  }
  const own = newInline(inline, start, end, (_, position): Phrase => ({type: 'break', position}), true)
  pieces.push({value: '\n', start, end, inline: own, block: openBlock(reader, place)})
  reader.blank = true
}

const PAIRS = ['«»', '“”', '‘’', '‹›', '„“', '„”', '""', "''"]

/** Whether a text stands in marks of its own, one pair around all of it: "«Да»", not "«Ромашка» и «Лютик»". */
const isMarked = (text: string): boolean => {
  const inside = text.trim(), pair = PAIRS.find(([open, close]) => inside.startsWith(open ?? '') && inside.endsWith(close ?? ''))
  if (pair === undefined || inside.length < 2) return false
  const [open, close] = pair
  let depth = 0
  for (let i = 0; i < inside.length - 1; i++) {
    if (inside[i] === open && (open !== close || i === 0)) depth++
    else if (inside[i] === close && --depth === 0) return false
  }
  return true
}

/** The marks that a browser puts around a `<q>`, in the place of its tags. */
const addQuotation = (reader: Reader, node: Element, inline: Inline | null, place: Place, depth: number): void => {
  const text = textOf(node)
  if (ALL_SPACE.test(text) || isMarked(text) || !node.position) {
    visitAll(reader, node, inline, place, depth)
    return
  }
  const {prose} = reader, [start, end] = spanOf(reader, node), opening = Math.min(end, endOfMarkup(prose.text, start, end))
  const tag = prose.text.lastIndexOf('<', end - 1), closing = prose.text.startsWith('</', tag) ? Math.max(opening, tag) : end
  const styles = CYRILLIC.test(text) ? ['«»', '„“'] : ['“”', '‘’'], marks = styles[reader.quotes % 2] ?? '“”'
  prose.pieces.push({value: marks.charAt(0), start, end: opening, inline, block: openBlock(reader, place)})
  reader.blank = false
  reader.quotes++
  visitAll(reader, node, inline, place, depth)
  reader.quotes--
  // behind the last text of a block that stands within it
  prose.pieces.push({value: marks.charAt(1), start: closing, end, inline, block: reader.open ?? prose.pieces.at(-1)?.block ?? openBlock(reader, place)})
  reader.blank = false
}

/** `<time datetime>`: its text is a time whatever it says. */
const addTime = (reader: Reader, node: Element, inline: Inline | null, place: Place, depth: number): void => {
  const {pieces, times} = reader.prose, first = pieces.length
  visitAll(reader, node, inline, place, depth)
  const interval = readDatetime(property(node, 'dateTime') ?? ''), from = pieces[first], to = pieces.at(-1)
  if (!interval || !to || from?.block !== to.block) return
  const lead = from.value.length - from.value.trimStart().length, trail = to.value.length - to.value.trimEnd().length
  if (to.end - trail > from.start + lead) times.push({start: from.start + lead, end: to.end - trail, ...interval})
}

const addInline = (reader: Reader, node: Element, inline: Inline | null, place: Place, depth: number): void => {
  switch (node.tagName) {
    case 'br': addBreak(reader, node, inline, place); return
    case 'img': addImage(reader, node, null); return
    case 'q': addQuotation(reader, node, inline, place, depth); return
    case 'time': addTime(reader, node, inline, place, depth); return
    case 'code': case 'kbd': case 'samp': {
      const [only, more] = node.children
      if (only?.type !== 'text' || more) break
      const own = newInline(inline, ...spanOf(reader, node), (_, position, value): Phrase => ({type: 'inlineCode', value, position}), true)
      addText(reader, only, own, place)
      return
    }
    default: {
      const make = wrapper(node)
      if (!make) break
      const image = ALL_SPACE.test(textOf(node)) ? find(node, (each) => each.tagName === 'img') : undefined
      if (image) addImage(reader, image, node)
      else visitAll(reader, node, newInline(inline, ...spanOf(reader, node), make), place, depth)
      return
    }
  }
  visitAll(reader, node, inline, place, depth)
}

const hasTag = (node: Element, tag: string): boolean => find(node, (each) => each !== node && each.tagName === tag) !== undefined

/** What the text in a block element is. */
const placeIn = (reader: Reader, node: Element, place: Place): Place => {
  const own = placed(reader, node, place), {kind} = place
  switch (node.tagName) {
    case 'h1': case 'h2': case 'h3': case 'h4': case 'h5': case 'h6':
      return kind === 'paragraph' ? {...own, kind: 'heading', depth: Number(node.tagName.charAt(1))} : own
    case 'ul': case 'ol': case 'menu':
      return kind === 'paragraph' ? {...own, kind: 'item', group: {ordered: node.tagName === 'ol'}} : own
    case 'li': return kind === 'item' ? {...own, item: ++reader.items} : own
    case 'blockquote': return kind === 'quote' ? own : kind === 'paragraph' ? {...own, kind: 'quote', group: {ordered: false}} : own
    case 'figure': return kind === 'paragraph' && hasTag(node, 'blockquote') ? {...own, kind: 'quote', group: {ordered: false}} : own
    case 'figcaption': case 'footer': return kind === 'quote' ? {...own, attribution: true} : kind === 'paragraph' ? {...own, kind: 'aside'} : own
    case 'plaintext': case 'xmp': return {...own, isRaw: true}
    case 'caption': case 'pre': return kind === 'paragraph' ? {...own, kind: 'aside'} : own
    default: return own
  }
}

/** A row of a table is one block, unless its cells hold blocks: then the table is a page's layout. */
const addRow = (reader: Reader, row: Element, inline: Inline | null, place: Place, depth: number): void => {
  for (const cell of row.children) {
    if (isLeftOut(cell)) continue
    const last = reader.prose.pieces.at(-1), {open} = reader
    if (open && last?.block === open && !reader.blank && cell.type === 'element') {
      const [start, end] = spanOf(reader, cell)
      reader.prose.pieces.push({value: ' ', start: last.end, end: Math.max(last.end, endOfMarkup(reader.prose.text, start, end)), inline: null, block: open})
      reader.blank = true
    }
    if (isElement(cell)) visitAll(reader, cell, inline, place, depth + 1)
    else if (cell.type === 'text') addText(reader, cell, inline, place)
  }
}

const addBlock = (reader: Reader, node: Element, inline: Inline | null, place: Place, depth: number): void => {
  closeBlock(reader)
  const inside = placeIn(reader, node, place)
  const isRow = node.tagName === 'tr' && !node.children.some((cell) => childrenOf(cell).some(isBlock))
  // a row of one cell is a page's layout
  if (isRow && inside.kind === 'paragraph' && node.children.filter(isElement).length > 1) addRow(reader, node, inline, {...inside, kind: 'row'}, depth)
  else if (isRow) addRow(reader, node, inline, inside, depth)
  else visitAll(reader, node, inline, inside, depth)
  closeBlock(reader)
}

const visitAll = (reader: Reader, node: Nodes, inline: Inline | null, place: Place, depth: number): void => {
  const inQuote = isElement(node) && node.tagName === 'blockquote'
  for (const child of childrenOf(node)) {
    if (isLeftOut(child)) continue
    if (child.type === 'text') addText(reader, child, inline, place)
    else if (!isElement(child)) continue
    else if (depth >= DEEPEST) addDeep(reader, child, inline, place)
    else if (isBlock(child)) addBlock(reader, child, inline, place, depth + 1)
    else if (inQuote && child.tagName === 'cite') {
      closeBlock(reader)
      addInline(reader, child, inline, {...placed(reader, child, place), attribution: true}, depth + 1)
      closeBlock(reader)
    } else addInline(reader, child, inline, place, depth + 1)
  }
}

/** What is nested too deep: its text only. */
const addDeep = (reader: Reader, root: Element, inline: Inline | null, place: Place): void => {
  walk(root, (node) => {
    if (node.type === 'text') addText(reader, node, inline, place)
    else if (isBlock(node)) closeBlock(reader)
    return !isLeftOut(node)
  })
}

/**
 * The text of the article in a hast tree.
 *
 * @param text the file that the tree was parsed from
 */
export const proseOfHast = (tree: Root, text: string): Prose => {
  const reader: Reader = {prose: newProse(text), open: null, blank: true, items: 0, quotes: 0}
  const {root, headline} = findPage(tree)
  if (headline) addBlock(reader, headline, null, STORY, 0)
  if (isElement(root)) addBlock(reader, root, null, STORY, 0)
  else visitAll(reader, root, null, STORY, 0)
  return reader.prose
}

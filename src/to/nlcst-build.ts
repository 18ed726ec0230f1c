/** Blocks, sentences and words as an nlcst tree that covers the input without a gap. */
import type {Paragraph, ParagraphContent, Root, RootContent, Sentence, SentenceContent, Source as NlcstSource, WhiteSpace} from 'nlcst'
import type {Node as UnistNode} from 'unist'
import {positionOf, readSource, type Source} from '../source/source.ts'
import {isHeader, isList} from '../tree/guards.ts'
import {childrenOf, sourceData, spanOf, valueOf} from '../tree/phrases.ts'
import type {Article, Block, ListItem, Span} from '../tree/types.ts'
import {APOSTROPHE, classes, MARK} from '../words/classes.ts'
import {isWhiteSpace, newReader, readWords, type Reader} from './nlcst-words.ts'

/** A list of children that may hold white space and source: that of every parent but a word. */
interface Sink {
  push: (node: WhiteSpace | NlcstSource) => unknown
}

/** What stands between sentences and between blocks: white space, and whatever is no text (bullets, markup). */
const between = (input: Source, start: number, end: number, into: Sink): void => {
  const {text} = input
  for (let i = start; i < end;) {
    const first = i, isSpace = isWhiteSpace(text.charCodeAt(i))
    do i++
    while (i < end && isWhiteSpace(text.charCodeAt(i)) === isSpace)
    into.push({type: isSpace ? 'WhiteSpaceNode' : 'SourceNode', value: text.slice(first, i), position: positionOf(input, first, i)})
  }
}

/** Whether a stretch between the leaves of a block is more than white space and quotation marks: then it is markup. */
const isMarkup = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i), cls = classes[code]
    if (cls !== MARK && cls !== APOSTROPHE && !isWhiteSpace(code)) return true
  }
  return false
}

const OWN: ReadonlySet<string> = new Set(['text', 'cue', 'note', 'elision', 'time', 'dateline'])

/** Stretches that are text as they stand: of a value with character references, what stands between these. */
const textLeaves = (node: UnistNode, text: string, into: Span[]): Span[] => {
  const children = childrenOf(node)
  for (const child of children) textLeaves(child, text, into)
  if (children.length || !node.position) return into
  const span = spanOf(node), value = valueOf(node), offsets = sourceData(node)?.offsets
  if (offsets && value !== undefined) {
    offsets.forEach(([index, offset, size], i) => {
      if (size === undefined) into.push([offset, offset + (offsets[i + 1]?.[0] ?? value.length) - index])
    })
  } else if (OWN.has(node.type) || value === text.slice(...span)) into.push(span)
  return into
}

/** Stretches of markup inside a block: none in an article read from plain text. */
const markupOf = (unit: Block | ListItem, text: string): Span[] => {
  const [start, end] = spanOf(unit), out: Span[] = []
  let at = start
  for (const [from, to] of [...textLeaves(unit, text, []), [end, end] as const]) {
    if (from > at && isMarkup(text, at, from)) out.push([at, from])
    at = Math.max(at, to)
  }
  return out
}

/** Spans in order; `next` is the first that may reach on from here. */
interface Queue {
  spans: readonly Span[]
  next: number
}

/** The first span that ends after `at`. */
const skipTo = (queue: Queue, at: number): void => {
  while ((queue.spans[queue.next]?.[1] ?? Infinity) <= at) queue.next++
}

const sentenceOf = (reader: Reader, [start, end]: Span, markup: Queue): Sentence => {
  const children: SentenceContent[] = []
  let at = start
  while (at < end) {
    skipTo(markup, at)
    const [from, to] = markup.spans[markup.next] ?? [end, end]
    if (from >= end) break
    const first = Math.max(from, at), last = Math.min(to, end)
    readWords(reader, [at, first], children)
    between(reader.input, first, last, children)
    at = last
  }
  readWords(reader, [at, end], children)
  return {type: 'SentenceNode', children, position: positionOf(reader.input, start, end)}
}

const trimmed = (text: string, [start, end]: Span): Span => {
  while (start < end && isWhiteSpace(text.charCodeAt(start))) start++
  while (end > start && isWhiteSpace(text.charCodeAt(end - 1))) end--
  return [start, end]
}

const paragraphOf = (reader: Reader, unit: Block | ListItem, sentences: Queue): Paragraph => {
  const {input} = reader, [start, end] = trimmed(input.text, spanOf(unit)), markup: Queue = {spans: markupOf(unit, input.text), next: 0}
  const children: ParagraphContent[] = []
  let at = start
  while (at < end) {
    skipTo(sentences, at)
    const [from, to] = sentences.spans[sentences.next] ?? [end, end]
    if (from >= end) break
    const [first, last] = trimmed(input.text, [Math.max(from, at), Math.min(to, end)])
    between(input, at, first, children)
    if (first < last) children.push(sentenceOf(reader, [first, last], markup))
    at = Math.min(to, end)
    between(input, Math.max(first, last), at, children)
  }
  if (children.length) between(input, at, end, children)
  else children.push(sentenceOf(reader, [start, end], markup))
  return {type: 'ParagraphNode', children, position: positionOf(input, start, end)}
}

/** The tree of `text`; a header is a source, every other block and list item a paragraph. */
export const buildNlcst = (tree: Article, text: string, spans: readonly Span[]): Root => {
  const input = readSource(text), reader = newReader(input), sentences: Queue = {spans, next: 0}
  const children: RootContent[] = []
  let at = 0
  const units = tree.children.flatMap((block): (Block | ListItem)[] => isList(block) ? block.children : [block])
  for (const unit of units) {
    const [start, end] = trimmed(text, spanOf(unit))
    if (start >= end) continue
    between(input, at, start, children)
    children.push(isHeader(unit)
      ? {type: 'SourceNode', value: text.slice(start, end), position: positionOf(input, start, end)}
      : paragraphOf(reader, unit, sentences))
    at = end
  }
  between(input, at, text.length, children)
  return {type: 'RootNode', children, position: positionOf(input, 0, text.length)}
}

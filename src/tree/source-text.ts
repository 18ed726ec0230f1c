/** The text that a node was read from, put together again from its leaves. */
import type {Node as UnistNode} from 'unist'
import type {Stretch} from './types.ts'
import {childrenOf, hasMarks, marksOf, sourceData, spanOf, valueOf} from './phrases.ts'

/** What is written so far; `at` is the offset that it reaches. */
interface Sink {
  parts: string[]
  at: number
  line: number
}

/** What stands for markup: a code unit that is no part of a word's identity and no white space. */
const NOTHING = '\u2060'

const put = (sink: Sink, start: number, line: number, value: string, tight = false): void => {
  const gap = start - sink.at
  if (gap < 0) return
  // White space between nodes has no node: a line break where the lines differ, else spaces.
  if (gap > 0 && tight) sink.parts.push(NOTHING.repeat(gap))
  else if (gap > 0) sink.parts.push(line > sink.line ? '\n'.repeat(Math.min(gap, line - sink.line)).padEnd(gap) : ' '.repeat(gap))
  sink.parts.push(value)
  sink.at = start + value.length
  sink.line = line
}

/** A value with every unit at its offset. */
const spread = (value: string, start: number, end: number, offsets: readonly Stretch[]): string => {
  let out = ''
  offsets.forEach(([index, offset], i) => {
    out = out.padEnd(offset - start, NOTHING) + value.slice(index, offsets[i + 1]?.[0])
  })
  return out.slice(0, end - start).padEnd(end - start, NOTHING)
}

/** Inline nodes of Markdown: what stands between their edges and their children is no white space. */
const MARKUP: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'link'])
/** Inline nodes that are markup through and through. */
const NO_TEXT: ReadonlySet<string> = new Set(['html', 'image'])

const write = (node: UnistNode, sink: Sink): void => {
  const [start, end] = spanOf(node), children = childrenOf(node)
  const first = node.position?.start.line ?? sink.line, last = node.position?.end.line ?? first
  const [open, close] = hasMarks(node) ? marksOf(node) : ['', '']
  const data = sourceData(node)
  if (data?.tight) put(sink, start, first, '', true)
  if (open) put(sink, start, first, open)
  if (NO_TEXT.has(node.type)) put(sink, start, first, NOTHING.repeat(end - start))
  else if (children.length) {
    const markup = MARKUP.has(node.type), [from] = spanOf(children[0] ?? node)
    if (markup) put(sink, from, first, '', true)
    for (const child of children) write(child, sink)
    if (markup) put(sink, end, last, '', true)
  } else {
    const value = valueOf(node)
    if (value !== undefined) put(sink, start, first, data?.offsets ? spread(value, start, end, data.offsets) : value.slice(0, end - start).padEnd(end - start))
  }
  if (close) put(sink, Math.max(sink.at, end - close.length), last, close, true)
  sink.line = last
}

/**
 * The text of a node with every offset where it was: `sourceText(node)[i]` is the input's code unit `start + i`. What
 * stands in no leaf (white space, header syntax) is spaces and line breaks. Linear.
 *
 * @throws {TypeError} where a node has no offsets.
 */
export const sourceText = (node: UnistNode): string => {
  const [start, end] = spanOf(node), line = node.position?.start.line ?? 1
  const sink: Sink = {parts: [], at: start, line}
  write(node, sink)
  put(sink, end, node.position?.end.line ?? line, '')
  return sink.parts.join('')
}

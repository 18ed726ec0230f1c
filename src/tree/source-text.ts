/** The text that a node was read from, put together again from its leaves. */
import type {Node as UnistNode} from 'unist'
import {childrenOf, hasMarks, marksOf, spanOf, valueOf} from './phrases.ts'

/** What is written so far; `at` is the offset that it reaches. */
interface Sink {
  parts: string[]
  at: number
  line: number
}

const put = (sink: Sink, start: number, line: number, value: string): void => {
  const gap = start - sink.at
  if (gap < 0) return
  // White space between nodes has no node: a line break where the lines differ, else spaces.
  if (gap > 0) sink.parts.push(line > sink.line ? '\n'.repeat(Math.min(gap, line - sink.line)).padEnd(gap) : ' '.repeat(gap))
  sink.parts.push(value)
  sink.at = start + value.length
  sink.line = line
}

const write = (node: UnistNode, sink: Sink): void => {
  const [start, end] = spanOf(node), children = childrenOf(node)
  const first = node.position?.start.line ?? sink.line, last = node.position?.end.line ?? first
  const [open, close] = hasMarks(node) ? marksOf(node) : ['', '']
  if (open) put(sink, start, first, open)
  if (children.length) for (const child of children) write(child, sink)
  else {
    const value = valueOf(node)
    // A value that is not its source as it stands (an escape of Markdown) keeps the source's length.
    if (value !== undefined) put(sink, start, first, value.slice(0, end - start).padEnd(end - start))
  }
  if (close) put(sink, end - close.length, last, close)
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

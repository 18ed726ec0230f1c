/** What every walk over a tree asks of a node: where it is, what it holds, which marks it has. */
import type {Node as UnistNode, Parent as UnistParent} from 'unist'
import {isMarked, isQuote} from './guards.ts'
import type {Marked, Quote, SourceData, Span} from './types.ts'

/** A pair of quotation marks; either may be `''`. */
export type Marks = readonly [open: string, close: string]

/**
 * The offsets of a node.
 *
 * @throws {TypeError} where the node has none: a tree that was not made by newsast, or was stripped of positions.
 */
export const spanOf = (node: UnistNode): Span => {
  const start = node.position?.start.offset, end = node.position?.end.offset
  if (start === undefined || end === undefined) throw new TypeError(`Expected a node with offsets, got a ${node.type} without`)
  return [start, end]
}

const isParent = (node: UnistNode): node is UnistParent => 'children' in node && Array.isArray(node.children)

/** Children of a node, if it has any; also of nodes that are not newsast's own. */
export const childrenOf = (node: UnistNode): readonly UnistNode[] => isParent(node) ? node.children : []

/** Text of a literal. A `break` of Markdown is a line break, raw HTML in Markdown is no text. */
export const valueOf = (node: UnistNode): string | undefined => {
  if (node.type === 'html') return ''
  return 'value' in node && typeof node.value === 'string' ? node.value : node.type === 'break' ? '\n' : undefined
}

/**
 * The white space that stands between two siblings: nothing, a space, or a line break.
 */
export const gapBetween = (before: UnistNode, after: UnistNode): string => {
  if (sourceData(after)?.tight) return ''
  if (spanOf(after)[0] <= spanOf(before)[1]) return ''
  return before.position?.end.line === after.position?.start.line ? ' ' : '\n'
}

/**
 * The marks that this very node has: part of an interrupted quote may have only one of the two. The node's extent holds
 * them, its children's doesn't.
 */
export const marksOf = (node: Quote | Marked): Marks => {
  if (!node.marks) return ['', '']
  const [open, close] = node.marks, first = node.children[0], last = node.children.at(-1)
  if (!first || !last) return [open, close]
  const [start, end] = spanOf(node)
  return [spanOf(first)[0] > start ? open : '', end > spanOf(last)[1] ? close : '']
}

/** Whether a node opens a level of quotation marks. */
export const hasMarks = (node: UnistNode): node is Quote | Marked => (isQuote(node) || isMarked(node)) && node.marks !== undefined

const isSourceData = (data: UnistNode['data']): data is SourceData => data !== undefined

/** What an article read from Markdown or HTML says of a node's source. */
export const sourceData = ({data}: UnistNode): SourceData | undefined => isSourceData(data) ? data : undefined

/** Where a value that is not the input as it stands comes from. */
const offsetsOf = (node: UnistNode): SourceData['offsets'] => sourceData(node)?.offsets

/**
 * The offset in the input of a unit of a literal's value.
 *
 * @param after whether the end of the unit before it is meant
 */
const placeOf = (node: UnistNode, index: number, after = false): number => {
  const [start] = spanOf(node), offsets = offsetsOf(node), unit = after ? index - 1 : index
  if (!offsets) return start + index
  let i = offsets.length - 1
  while (i > 0 && offsets[i]![0] > unit) i--
  const [at, offset, size] = offsets[i] ?? [0, start]
  return size === undefined ? offset + index - at : after ? offset + size : offset
}

/** Text without white space and commas at its end. A loop: `/[\s,]+$/` would take quadratic time on long runs. */
export const trimComma = (text: string): string => {
  let end = text.length
  while (end > 0 && /[\s,]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Where the text under a node begins or ends, white space and a comma at the end left out; undefined where there is none. */
const edge = (node: UnistNode, last: boolean): number | undefined => {
  const value = valueOf(node)
  if (value !== undefined) {
    const [start, end] = spanOf(node)
    const kept = last ? trimComma(value) : value.trimStart()
    if (!kept) return undefined
    if (offsetsOf(node)) return placeOf(node, last ? kept.length : value.length - kept.length, last)
    return last ? end - (value.length - kept.length) : start + (value.length - kept.length)
  }
  if (hasMarks(node)) {
    const mark = marksOf(node)[last ? 1 : 0]
    if (mark) return spanOf(node)[last ? 1 : 0]
  }
  return edgeOf(childrenOf(node), last)
}

const edgeOf = (nodes: readonly UnistNode[], last: boolean): number | undefined => {
  const count = nodes.length
  for (let i = 0; i < count; i++) {
    const node = nodes[last ? count - 1 - i : i]
    const found = node && edge(node, last)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * What stands inside a node's marks, without white space at the edges and without the comma that American English puts
 * before a closing mark. A node with nothing inside has an empty span after its opening mark.
 */
export const insideOf = (node: Quote | Marked): Span => {
  const start = edgeOf(node.children, false), end = edgeOf(node.children, true)
  if (start !== undefined && end !== undefined) return [start, end]
  const [from, to] = spanOf(node), at = Math.min(from + (node.marks?.[0].length ?? 0), to)
  return [at, at]
}

/** What holds for the tree of any Markdown or HTML file. Throws an Error that says where it does not. */
import type {Node as UnistNode} from 'unist'
import {isCue, isSource} from '../../src/tree/guards.ts'
import {childrenOf, sourceData, spanOf, valueOf} from '../../src/tree/phrases.ts'
import {quotes, type Article} from '../../src/index.ts'

const MAX_DEPTH = 64

const fail = (why: string, node: UnistNode): never => {
  throw new Error(`${node.type} at ${String(node.position?.start.offset)}–${String(node.position?.end.offset)}: ${why}`)
}

const startsOf = (input: string): number[] => {
  const starts = [0]
  for (const {index, 0: end} of input.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}

/** White space of HTML is spaces; a NUL is U+FFFD in Markdown. */
const plain = (text: string): string => text.replace(/[\t\n\f\r]/g, ' ').replace(/\0/g, '\ufffd')

/** Every stretch of a value that is not decoded is the file's, unit by unit. */
const checkValue = (input: string, node: UnistNode, value: string): void => {
  const [start, end] = spanOf(node), offsets = sourceData(node)?.offsets
  if (node.type === 'break') return
  if (node.type === 'html') {
    if ('value' in node && node.value !== input.slice(start, end)) fail('is not what stands there', node)
    return
  }
  if (!offsets) {
    if (plain(input.slice(start, end)) !== plain(value)) fail(`${JSON.stringify(value)} is not ${JSON.stringify(input.slice(start, end))}`, node)
    return
  }
  let reached = start
  offsets.forEach(([index, offset, size], i) => {
    const part = value.slice(index, offsets[i + 1]?.[0]), length = size ?? part.length
    if (!part) fail(`an empty stretch in ${JSON.stringify(offsets)}`, node)
    if (offset < reached || offset + length > end) fail(`stretch ${String(i)} of ${JSON.stringify(offsets)} is out of place`, node)
    reached = offset + length
    const source = input.slice(offset, offset + length)
    if (size === undefined && plain(source) !== plain(part))
      fail(`${JSON.stringify(part)} is not ${JSON.stringify(source)}`, node)
  })
  if (offsets[0]?.[0] !== 0) fail('the first stretch does not begin the value', node)
}

const check = (input: string, lineStarts: readonly number[], node: UnistNode, depth: number, low: number, high: number): void => {
  if (depth > MAX_DEPTH) fail('too deep', node)
  const [start, end] = spanOf(node), value = valueOf(node), children = childrenOf(node)
  if (start < low || end > high || end < start) fail(`not within ${String(low)}–${String(high)}`, node)
  for (const point of [node.position?.start, node.position?.end]) {
    const {line = 0, column = 0, offset = -1} = point ?? {}
    if ((lineStarts[line - 1] ?? NaN) + column - 1 !== offset) fail(`${String(line)}:${String(column)} is not offset ${String(offset)}`, node)
  }
  if (value !== undefined) checkValue(input, node, value)
  let at = start
  for (const child of children) {
    check(input, lineStarts, child, depth + 1, at, end)
    at = spanOf(child)[1]
  }
}

const ids = (node: UnistNode, into: Set<string>): Set<string> => {
  if (isSource(node) || isCue(node)) {
    if (into.has(node.id)) fail(`${node.id} is twice`, node)
    into.add(node.id)
  }
  for (const child of childrenOf(node)) ids(child, into)
  return into
}

/** @throws {Error} where the tree breaks a promise of the specification */
export const checkSourced = (tree: Article, input: string): void => {
  check(input, startsOf(input), tree, 0, 0, input.length)
  if (spanOf(tree)[1] !== input.length) fail('does not cover the input', tree)
  ids(tree, new Set())
  for (const {mentions} of tree.entities) for (const [from, to] of mentions) if (!(from >= 0 && from < to && to <= input.length)) throw new Error(`Mention ${String(from)}–${String(to)}`)
  for (const {id, content, verbatim, cue, source} of quotes(tree))
    for (const span of [...content, ...verbatim, cue, source]) if (span && !(span[0] >= 0 && span[0] <= span[1] && span[1] <= input.length)) throw new Error(`${id}: ${String(span)}`)
}

/** The text of a node. */
import type {Node as UnistNode} from 'unist'
import {isArticle, isList} from './guards.ts'
import {childrenOf, gapBetween, hasMarks, marksOf, valueOf, type Marks} from './phrases.ts'

export type {Marks} from './phrases.ts'

export interface ToStringOptions {
  /**
   * Which marks to write for those of the text.
   *
   * @param marks the node's own marks; `''` for one that the text does not have here.
   * @param depth how many spans in marks stand around it, from 0.
   */
  marks?: (marks: Marks, depth: number) => Marks
}

const keep = (marks: Marks): Marks => marks

const write = (node: UnistNode, depth: number, style: NonNullable<ToStringOptions['marks']>): string => {
  const value = valueOf(node)
  if (value !== undefined) return value
  if (isArticle(node)) return node.children.map((block) => write(block, depth, style)).join('\n\n')
  if (isList(node)) return node.children.map((item) => write(item, depth, style)).join('\n')
  if (!hasMarks(node)) return writeAll(childrenOf(node), depth, style)
  const [open, close] = style(marksOf(node), depth)
  return open + writeAll(node.children, depth + 1, style) + close
}

const writeAll = (nodes: readonly UnistNode[], depth: number, style: NonNullable<ToStringOptions['marks']>): string => {
  let text = ''
  nodes.forEach((node, i) => {
    const before = nodes[i - 1]
    text += (before ? gapBetween(before, node) : '') + write(node, depth, style)
  })
  return text
}

/**
 * The text of a node as it stands in the input, with its marks. White space between nodes is one space, or one line
 * break where the input has one; blocks of an article are separated by blank lines, items of a list by line breaks.
 *
 * @throws {TypeError} where a node has no offsets.
 */
export const toString = (node: UnistNode, options: ToStringOptions = {}): string => write(node, 0, options.marks ?? keep)

/** A tree as nested lists, so that a test reads like the article. */
import type {Node as UnistNode} from 'unist'
import type {Article} from '../../src/index.ts'
import {childrenOf, valueOf} from '../../src/tree/phrases.ts'

export type Shape = string | readonly Shape[]

const nameOf = (node: UnistNode): string => {
  const {type} = node, own = new Map<string, unknown>(Object.entries(node)), level = own.get('level'), kind = own.get('kind'), url = own.get('url')
  if (type === 'list') return own.get('ordered') === true ? 'ordered' : 'list'
  return [type, level, kind, url].filter((part) => part !== undefined).map(String).join(' ')
}

/** `['paragraph', 'Он ', ['cue', 'сказал']]`: text is strings, every other node a list that begins with its name. */
export const shape = (node: UnistNode): Shape => {
  const value = valueOf(node), children = childrenOf(node)
  if (node.type === 'text') return value ?? ''
  return [nameOf(node), ...(children.length ? children.map(shape) : value && node.type !== 'break' ? [value] : [])]
}

export const shapes = (tree: Article): Shape[] => tree.children.map(shape)

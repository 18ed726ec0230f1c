/** Phrases to Markdown's inline nodes. */
import type {Paragraph as MdastParagraph, PhrasingContent, Text as MdastText} from 'mdast'
import type {Node as UnistNode, Point} from 'unist'
import {childrenOf, gapBetween, hasMarks, marksOf, valueOf} from '../tree/phrases.ts'
import {collapse} from './story.ts'

/** A string property of a node that is not newsast's own. */
export const stringOf = (node: UnistNode, key: string): string | undefined => {
  const value: unknown = Object.entries(node).find(([own]) => own === key)?.[1]
  return typeof value === 'string' ? value : undefined
}

const add = (into: PhrasingContent[], value: string, start?: Point, end?: Point): void => {
  if (!value) return
  const last = into.at(-1)
  if (last?.type === 'text') {
    last.value += value
    if (last.position && end) last.position.end = end
    return
  }
  const text: MdastText = {type: 'text', value}
  if (start && end) text.position = {start, end}
  into.push(text)
}

/** Inline nodes of Markdown that an article read from Markdown holds among its phrases. */
const foreign = (node: UnistNode): PhrasingContent | undefined => {
  const position = node.position ? {position: node.position} : undefined
  switch (node.type) {
    case 'emphasis': case 'strong': case 'delete':
      return {type: node.type, children: toPhrasing(childrenOf(node)), ...position}
    case 'link': {
      const title = stringOf(node, 'title')
      return {
        type: 'link', url: stringOf(node, 'url') ?? '', ...(title === undefined ? undefined : {title}),
        children: toPhrasing(childrenOf(node)), ...position,
      }
    }
    case 'image': {
      const title = stringOf(node, 'title')
      return {type: 'image', url: stringOf(node, 'url') ?? '', alt: stringOf(node, 'alt') ?? '', ...(title === undefined ? undefined : {title}), ...position}
    }
    case 'inlineCode': return {type: 'inlineCode', value: valueOf(node) ?? '', ...position}
    case 'html': return {type: 'html', value: stringOf(node, 'value') ?? '', ...position}
    case 'break': return {type: 'break', ...position}
    default: return undefined
  }
}

const walk = (nodes: readonly UnistNode[], into: PhrasingContent[]): void => {
  nodes.forEach((node, i) => {
    const before = nodes[i - 1]
    if (before) add(into, gapBetween(before, node))
    const own = foreign(node)
    if (own) {
      into.push(own)
      return
    }
    const value = valueOf(node), start = node.position?.start, end = node.position?.end
    if (value !== undefined) add(into, value, start, end)
    else if (hasMarks(node)) {
      const [open, close] = marksOf(node)
      add(into, open, start, node.children[0]?.position.start ?? end)
      walk(node.children, into)
      add(into, close, node.children.at(-1)?.position.end ?? start, end)
    } else walk(childrenOf(node), into)
  })
}

/** Inline nodes for phrases; runs of text are one node, white space is single spaces. */
export const toPhrasing = (nodes: readonly UnistNode[]): PhrasingContent[] => {
  const out: PhrasingContent[] = []
  walk(nodes, out)
  for (const node of out) if (node.type === 'text') node.value = collapse(node.value)
  return out
}

/** Text without the given characters at its end. */
export const withoutEnd = (text: string, signs: string): string => {
  let end = text.length
  while (end > 0 && signs.includes(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** Takes the given characters off the text at the start, and empty text with them. */
export const trimStart = (nodes: PhrasingContent[], signs: string = ' '): PhrasingContent[] => {
  const [node] = nodes
  if (node?.type !== 'text') return nodes
  let start = 0
  while (start < node.value.length && signs.includes(node.value.charAt(start))) start++
  node.value = node.value.slice(start)
  if (!node.value) nodes.shift()
  return nodes
}

/** Takes the given characters off the text at the end, and empty text with them. */
export const trimEnd = (nodes: PhrasingContent[], signs: string = ' '): PhrasingContent[] => {
  const node = nodes.at(-1)
  if (node?.type !== 'text') return nodes
  node.value = withoutEnd(node.value, signs)
  if (!node.value) nodes.pop()
  return nodes
}

export const trim = (nodes: PhrasingContent[]): PhrasingContent[] => trimEnd(trimStart(nodes))

/** The text of inline nodes. */
export const plain = (nodes: readonly UnistNode[]): string =>
  nodes.map((node) => valueOf(node) ?? plain(childrenOf(node))).join('')

/** The same nodes, runs of text made one node. */
export const joinText = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const out: PhrasingContent[] = []
  for (const node of nodes) {
    if (node.type === 'text') add(out, node.value, node.position?.start, node.position?.end)
    else out.push(node)
  }
  return out
}

export const paragraphOf = (children: PhrasingContent[], node?: UnistNode): MdastParagraph =>
  ({type: 'paragraph', children, ...(node?.position ? {position: node.position} : undefined)})

/** What the reader of HTML asks of hast nodes: tag names, properties, text, which elements are no part of an article. */
import type {Element, Nodes, Parents} from 'hast'

/** Elements whose content is no text of the article. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'script', 'style', 'nav', 'aside', 'form', 'template', 'noscript', 'head', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'map',
  'button', 'select', 'textarea', 'input', 'datalist', 'dialog', 'title', 'link', 'meta',
])

/** Elements that begin and end a block of text. */
const BLOCKS: ReadonlySet<string> = new Set([
  'html', 'body', 'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'hgroup', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'menu', 'li', 'dl', 'dt', 'dd',
  'blockquote', 'figure', 'figcaption', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'pre', 'address', 'hr', 'details', 'summary', 'fieldset', 'center', 'plaintext', 'xmp',
])

export const isElement = (node: Nodes): node is Element => node.type === 'element'
export const isBlock = (node: Nodes): boolean => isElement(node) && BLOCKS.has(node.tagName)

export const isLeftOut = (node: Nodes): boolean =>
  node.type === 'comment' || node.type === 'doctype' || (isElement(node) && (LEFT_OUT.has(node.tagName) || node.properties.hidden === true))

/** A property as text; a list of words is joined. */
export const property = (node: Element, name: string): string | undefined => {
  const value = node.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
}

export const childrenOf = (node: Nodes): Parents['children'] => 'children' in node ? node.children : []

/** Visits a tree from the top, each node before its children; no deeper where `enter` says false. Not recursive. */
export const walk = (root: Nodes, enter: (node: Nodes, ancestors: number) => boolean): void => {
  const stack: {node: Nodes; depth: number}[] = [{node: root, depth: 0}]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (!enter(next.node, next.depth)) continue
    const children = childrenOf(next.node)
    for (let i = children.length - 1; i >= 0; i--) {
      const node = children[i]
      if (node) stack.push({node, depth: next.depth + 1})
    }
  }
}

/** The text under a node, what is left out left out. */
export const textOf = (root: Nodes): string => {
  let text = ''
  walk(root, (node) => {
    if (node.type === 'text') text += node.value
    return node === root || !isLeftOut(node)
  })
  return text
}

/** How much text of paragraphs stands under a node. */
export const weightOf = (root: Nodes): number => {
  let weight = 0
  walk(root, (node) => {
    if (node.type === 'text' && node.value.length > 1) weight += node.value.trim().length
    return node === root || !isLeftOut(node)
  })
  return weight
}

/** The first element of a name, or that a test finds. */
export const find = (root: Nodes, test: (node: Element) => boolean): Element | undefined => {
  let found: Element | undefined
  walk(root, (node) => {
    if (found) return false
    if (isElement(node) && test(node)) found = node
    return !isLeftOut(node) || node === root
  })
  return found
}

/** Inline nodes of Markdown that an article read from Markdown holds among its phrases, as HTML. */
import type {Element, ElementContent, Properties} from 'hast'
import type {Node as UnistNode} from 'unist'
import {valueOf} from '../tree/phrases.ts'
import {stringOf} from './mdast-inline.ts'

/** Addresses that can run no script: relative ones, and those of these protocols. */
const SAFE = /^(?:(?:https?|mailto|tel):|[^:]*(?:[/?#]|$))/i

const safeUrl = (url: string | undefined): string | undefined => url !== undefined && SAFE.test(url) ? url : undefined

/** The element for a foreign inline node; undefined where the node is newsast's own or unknown. An unsafe address is left out. */
export const foreignElement = (node: UnistNode, inside: () => ElementContent[]): Element | undefined => {
  const make = (tagName: string, properties: Properties, children: ElementContent[]): Element =>
    ({type: 'element', tagName, properties, children, ...(node.position ? {position: node.position} : undefined)})
  switch (node.type) {
    case 'emphasis': return make('em', {}, inside())
    case 'strong': return make('strong', {}, inside())
    case 'delete': return make('del', {}, inside())
    case 'inlineCode': return make('code', {}, [{type: 'text', value: valueOf(node) ?? ''}])
    case 'break': return make('br', {}, [])
    case 'link': {
      const href = safeUrl(stringOf(node, 'url')), title = stringOf(node, 'title')
      return make('a', {...(href === undefined ? undefined : {href}), ...(title === undefined ? undefined : {title})}, inside())
    }
    case 'image': {
      const src = safeUrl(stringOf(node, 'url'))
      return make('img', {...(src === undefined ? undefined : {src}), alt: stringOf(node, 'alt') ?? ''}, [])
    }
    default: return undefined
  }
}

/** Where the article stands in a page: its `<article>`, else its `<main>`, else all of it. */
import type {Element, Nodes, Root} from 'hast'
import {find, isElement, isLeftOut, property, walk, weightOf} from './hast-nodes.ts'

export interface Page {
  root: Nodes
  /** A headline that stands outside and before it. */
  headline: Element | undefined
}

const isMain = (node: Element): boolean => node.tagName === 'main' || property(node, 'role') === 'main'
const isHeadline = (node: Element): boolean => node.tagName === 'h1'

/** The heaviest of the outermost elements that a test finds. */
const heaviest = (tree: Nodes, test: (node: Element) => boolean): {node: Element; weight: number} | undefined => {
  let best: {node: Element; weight: number} | undefined
  walk(tree, (node) => {
    if (!isElement(node) || !test(node)) return !isLeftOut(node)
    const weight = weightOf(node)
    if (!best || weight > best.weight) best = {node, weight}
    return false
  })
  return best
}

const orderOf = (node: Nodes): number => node.position?.start.offset ?? 0

/** An `<article>` is the story where it holds the better half of the page's main text; a list of teasers has no such one. */
export const findPage = (tree: Root): Page => {
  const main = heaviest(tree, isMain), scope: Nodes = main?.node ?? tree
  const article = heaviest(scope, (node) => node.tagName === 'article') ?? heaviest(tree, (node) => node.tagName === 'article')
  const root = article && article.weight * 2 >= (main?.weight ?? weightOf(tree)) ? article.node : main?.node ?? article?.node ?? tree
  if (root === tree || find(root, isHeadline)) return {root, headline: undefined}
  const above = find(tree, isHeadline)
  return {root, headline: above && orderOf(above) < orderOf(root) ? above : undefined}
}

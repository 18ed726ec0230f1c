/** The story as an HTML tree. */
import type {Element, ElementContent, Properties, Root, Text as HastText} from 'hast'
import type {Node as UnistNode, Position} from 'unist'
import type {Plugin} from 'unified'
import {checkArticle} from '../tree/check.ts'
import {isMarked, isQuote, isSource, isTime} from '../tree/guards.ts'
import {childrenOf, gapBetween, marksOf, valueOf} from '../tree/phrases.ts'
import type {Article, Block, Entity, Phrase, Quote, Time} from '../tree/types.ts'
import {foreignElement} from './hast-foreign.ts'
import {htmlDatetime} from './html-time.ts'
import {collapse, storyBlocks, type StoryOptions} from './story.ts'

export type ToHastOptions = StoryOptions

type Entities = ReadonlyMap<string, Entity>

const element = (tagName: string, properties: Properties, children: ElementContent[], position?: Position): Element =>
  ({type: 'element', tagName, properties, children, ...(position ? {position} : undefined)})

const add = (into: ElementContent[], value: string, position?: Position): void => {
  if (!value) return
  const last = into.at(-1)
  if (last?.type === 'text') {
    last.value += value
    if (last.position && position) last.position = {start: last.position.start, end: position.end}
    return
  }
  const text: HastText = {type: 'text', value}
  if (position) text.position = {start: position.start, end: position.end}
  into.push(text)
}

const join = (into: ElementContent[], others: readonly ElementContent[]): void => {
  for (const other of others) {
    if (other.type === 'text') add(into, other.value, other.position)
    else into.push(other)
  }
}

/** `data-*` of a quote: its kind, its id, who speaks. */
const quoteProperties = (quote: Quote, entities: Entities): Properties => {
  const speaker = quote.speaker === undefined ? undefined : entities.get(quote.speaker)
  return {
    dataQuote: quote.id, dataKind: quote.kind,
    ...(speaker ? {dataSpeaker: speaker.name, dataEntity: speaker.id} : undefined),
  }
}

const timeElement = (time: Time, value: string): Element => {
  const datetime = htmlDatetime(time)
  if (datetime !== undefined) return element('time', {dateTime: datetime}, [{type: 'text', value}], time.position)
  const {start, end, grain} = time
  const properties = {
    dataGrain: grain, ...(start === undefined ? undefined : {dataStart: start}), ...(end === undefined ? undefined : {dataEnd: end}),
  }
  return element('span', properties, [{type: 'text', value}], time.position)
}

const phrase = (node: UnistNode, into: ElementContent[], entities: Entities): void => {
  const inside = (): ElementContent[] => phrases(childrenOf(node), entities)
  if (isQuote(node)) {
    // the browser adds the marks of a `q`; a quote without marks must not get any
    into.push(element(node.kind === 'direct' && node.marks ? 'q' : 'span', quoteProperties(node, entities), inside(), node.position))
  } else if (isMarked(node)) {
    if (node.kind === 'speech') into.push(element('q', {}, inside(), node.position))
    else {
      const [open, close] = marksOf(node), {start, end} = node.position
      add(into, open, {start, end: start})
      if (node.kind === 'title') into.push(element('cite', {}, inside()))
      else join(into, inside())
      add(into, close, {start: end, end})
    }
  } else if (isSource(node)) {
    into.push(element('cite', node.entity === undefined ? {} : {dataEntity: node.entity}, inside(), node.position))
  } else if (isTime(node)) into.push(timeElement(node, collapse(node.value)))
  else {
    const own = foreignElement(node, inside)
    const value = valueOf(node)
    if (own) into.push(own)
    else if (value !== undefined) add(into, value, node.position)
    else join(into, inside())
  }
}

const phrases = (nodes: readonly UnistNode[], entities: Entities): ElementContent[] => {
  const out: ElementContent[] = []
  nodes.forEach((node, i) => {
    const before = nodes[i - 1]
    if (before) add(out, gapBetween(before, node))
    phrase(node, out, entities)
  })
  for (const node of out) if (node.type === 'text') node.value = collapse(node.value)
  return out
}

/** A block quote's own quote, where that is all it holds. */
const soleQuote = (children: readonly Phrase[]): Quote | undefined => {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value.trim())
  return isQuote(only) && !only.marks && !others.length ? only : undefined
}

const toBlock = (block: Block, entities: Entities): Element => {
  const {position} = block
  if (block.type === 'list') {
    const items = block.children.map((item) => element('li', {}, phrases(item.children, entities), item.position))
    return element(block.ordered ? 'ol' : 'ul', {}, items, position)
  }
  if (block.type === 'blockquote') {
    const quote = soleQuote(block.children)
    const inside = phrases(quote ? quote.children : block.children, entities)
    return element('blockquote', quote ? quoteProperties(quote, entities) : {}, [element('p', {}, inside)], position)
  }
  const children = phrases(block.children, entities)
  switch (block.type) {
    case 'headline': return block.level === 1 ? element('h1', {}, children, position) : element('p', {role: 'doc-subtitle'}, children, position)
    case 'crosshead': return element('h2', {}, children, position)
    case 'header': return element('header', {}, [element('p', {}, children)], position)
    case 'byline': return element('p', {className: ['byline']}, children, position)
    case 'signoff': return element('footer', {}, [element('p', {}, children)], position)
    default: return element('p', {}, children, position)
  }
}

/**
 * The story as a hast tree: a root with one `<article lang>`. Direct quotes in marks and marked speech are `<q>` without
 * their marks, all other quotes `<span>`; `data-quote`, `data-kind`, `data-speaker` (the name) and `data-entity` say
 * whose they are. The mention of a source and a title in marks are `<cite>`, times `<time datetime>`, or a `<span>` with
 * `data-start`, `data-end` and `data-grain` where HTML has no form for them. Text is text nodes only, never raw HTML.
 *
 * @throws {TypeError} where `tree` is no article or `omit` no list.
 */
export const toHast = (tree: Article, options: ToHastOptions = {}): Root => {
  const article = checkArticle(tree, 'toHast')
  const entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  const blocks = storyBlocks(article, 'toHast', options.omit).map((block) => toBlock(block, entities))
  return {type: 'root', children: [element('article', {lang: article.lang}, blocks, article.position)], position: article.position}
}

/** `unified().use(newsast).use(newsastHast).use(rehypeStringify)`: turns the article into a hast tree. */
const newsastHast: Plugin<[ToHastOptions?], Article, Root> = function (options) {
  return (tree) => toHast(tree, options)
}

export default newsastHast

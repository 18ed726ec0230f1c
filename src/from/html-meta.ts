/** What a page says of its article outside the text: JSON-LD, OpenGraph, `<meta>`, `<link>`, `<time datetime>`. */
import type {Element, Root} from 'hast'
import {readMoment} from '../layout/dates.ts'
import {addAgency, addAuthors, addField, addMoment, finishMeta, newDraft, say, type Draft} from '../layout/draft.ts'
import {namesOfField} from '../layout/names.ts'
import {isAddress} from '../layout/signoff.ts'
import {tidy} from '../layout/phrase.ts'
import type {CompiledWords} from '../layout/words.ts'
import type {Span} from '../tree/types.ts'
import {isElement, property, textOf, walk} from './hast-nodes.ts'
import {readLdArticle} from './json-ld.ts'
import type {Stated} from './read-prose.ts'

type Slot = 'title' | 'subtitle' | 'date' | 'updated' | 'author' | 'section' | 'url' | 'place' | 'agency'

/** Names of `<meta>` in small letters, and what they mean. */
const META: ReadonlyMap<string, Slot> = new Map([
  ['og:title', 'title'], ['twitter:title', 'title'], ['headline', 'title'], ['dc.title', 'title'], ['parsely-title', 'title'], ['alternativeheadline', 'subtitle'],
  ['article:published_time', 'date'], ['og:published_time', 'date'], ['datepublished', 'date'], ['pubdate', 'date'], ['publishdate', 'date'], ['date', 'date'],
  ['dc.date', 'date'], ['dc.date.issued', 'date'], ['dcterms.created', 'date'], ['parsely-pub-date', 'date'], ['article.published', 'date'], ['mediator_published_time', 'date'],
  ['article:modified_time', 'updated'], ['og:updated_time', 'updated'], ['datemodified', 'updated'], ['lastmod', 'updated'], ['last-modified', 'updated'], ['dcterms.modified', 'updated'],
  ['author', 'author'], ['article:author', 'author'], ['byl', 'author'], ['dc.creator', 'author'], ['parsely-author', 'author'], ['mediator_author', 'author'],
  ['article:section', 'section'], ['articlesection', 'section'], ['parsely-section', 'section'], ['og:url', 'url'],
])

const NOWHERE: Span = [0, 0]

const spanOf = (node: Element): Span => {
  const start = node.position?.start.offset, end = node.position?.end.offset
  return start === undefined || end === undefined ? NOWHERE : [start, end]
}

const put = (draft: Draft, slot: Slot, key: string, raw: string, span: Span): void => {
  const {meta, words} = draft, value = tidy(raw)
  if (value === '') return
  if (!Object.hasOwn(meta.fields, key)) addField(draft, key, raw, span)
  switch (slot) {
    case 'title': meta.title ??= value; break
    case 'subtitle': meta.subtitle ??= value; break
    case 'section': meta.section ??= value; break
    case 'place': meta.place ??= value; break
    case 'url': if (isAddress(value)) meta.url ??= value; break
    case 'agency': addAgency(draft, value); break
    case 'date': case 'updated': {
      const moment = readMoment(value, 0, value.length, words)
      if (moment) addMoment(draft, slot, {...moment, start: span[0], end: span[1]}, value)
      break
    }
    case 'author': {
      if (isAddress(value)) break
      const names = namesOfField(value, words)
      addAuthors(draft, names.authors)
      for (const name of names.agencies) addAgency(draft, name)
    }
  }
}

const readScript = (draft: Draft, script: Element): void => {
  const span = spanOf(script)
  let document: unknown
  try {
    document = JSON.parse(textOf(script).replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)?|(?:-->|\/\*\s*\]\]>\s*\*\/)?\s*$/g, ''))
  } catch {
    say(draft, 'json-ld', 'JSON-LD that is no JSON', span)
    return
  }
  const article = readLdArticle(document)
  if (!article) return
  const {authors, agencies, ...rest} = article
  const slots: [Slot, string, string | undefined][] = [
    ['title', 'headline', rest.title], ['subtitle', 'alternativeHeadline', rest.subtitle], ['date', 'datePublished', rest.date], ['updated', 'dateModified', rest.updated],
    ['section', 'articleSection', rest.section], ['url', 'url', rest.url], ['place', 'locationCreated', rest.place],
  ]
  for (const [slot, key, value] of slots) if (value !== undefined) put(draft, slot, key, value, span)
  if (authors.length && !Object.hasOwn(draft.meta.fields, 'author')) addField(draft, 'author', authors.join(', '), span)
  addAuthors(draft, authors)
  for (const name of agencies) addAgency(draft, name)
}

/** Elements that state metadata, JSON-LD before the rest. */
const collect = (tree: Root): {scripts: Element[]; metas: Element[]; links: Element[]; titles: Element[]} => {
  const found = {scripts: [] as Element[], metas: [] as Element[], links: [] as Element[], titles: [] as Element[]}
  walk(tree, (node) => {
    if (!isElement(node)) return true
    const {tagName} = node
    if (tagName === 'script' && property(node, 'type')?.toLowerCase() === 'application/ld+json') found.scripts.push(node)
    else if (tagName === 'meta') found.metas.push(node)
    else if (tagName === 'link' && (property(node, 'rel') ?? '').split(' ').includes('canonical')) found.links.push(node)
    else if (tagName === 'title' && found.titles.length === 0) found.titles.push(node)
    else if (property(node, 'itemProp') !== undefined && property(node, 'dateTime') !== undefined) found.metas.push(node)
    return tagName !== 'svg'
  })
  return found
}

/**
 * The metadata that a page states; the first statement of each kind counts.
 *
 * @param text the file
 */
export const readHtmlMeta = (tree: Root, text: string, words: CompiledWords): Stated => {
  const draft = newDraft(text, words, {}), {scripts, metas, links} = collect(tree)
  for (const script of scripts) readScript(draft, script)
  const stated = new Set<Slot>(draft.meta.authors.length ? ['author'] : [])
  for (const node of metas) {
    const names = [property(node, 'property'), property(node, 'name'), property(node, 'itemProp')]
    const name = names.find((each) => each !== undefined && META.has(each.toLowerCase())), value = property(node, 'content') ?? property(node, 'dateTime')
    const slot = name === undefined ? undefined : META.get(name.toLowerCase())
    if (slot && name !== undefined && value !== undefined && !(slot === 'author' && stated.has(slot))) put(draft, slot, name, value, spanOf(node))
  }
  for (const link of links) put(draft, 'url', 'canonical', property(link, 'href') ?? '', spanOf(link))
  return {meta: finishMeta(draft), messages: draft.messages}
}

/** The page's title, for an article that has none of its own. */
export const pageTitle = (tree: Root): string | undefined => {
  const [title] = collect(tree).titles
  return title && (tidy(textOf(title)) || undefined)
}

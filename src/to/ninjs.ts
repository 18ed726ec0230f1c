/** The story as IPTC ninjs 3.1 (https://iptc.org/standards/ninjs/). */
import type {Plugin} from 'unified'
import {quotes} from '../read/quotes.ts'
import {checkArticle} from '../tree/check.ts'
import type {Article} from '../tree/types.ts'
import {absoluteUri, withFragment} from './ninjs-uri.ts'
import {collapse, given, nonEmpty, NOT_BODY, oneOf, withSeconds} from './story.ts'
import {toText} from './text.ts'

/** Someone or something that the item is about or comes from. */
export interface NinjsParty {
  name: string
  /** `quoted` where the article has a quote by them, else `mentioned`. */
  rel?: 'quoted' | 'mentioned'
  /** Id of the entity in the tree. */
  literal?: string
}

export interface NinjsText {
  role?: string
  contentType: 'text/plain'
  value: string
}

export interface NinjsBody extends NinjsText {
  /** Unicode characters, not UTF-16 code units. */
  charCount: number
}

/** A quote as an associated item. */
export interface NinjsQuote {
  /** That of the item, the quote's id its fragment. */
  uri: string
  name: string
  rel: 'quote'
  type: 'text'
  language: string
  by?: string
  bodies: NinjsBody[]
}

/** The part of ninjs 3.1 that {@link toNinjs} fills. */
export interface NinjsItem {
  uri: string
  standard: {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'}
  type: 'text'
  language: string
  /** When it was published and updated; ninjs takes a full date and time with a zone only. */
  firstCreated?: string
  versionCreated?: string
  by?: string
  located?: string
  headlines?: NinjsText[]
  bodies: NinjsBody[]
  people?: NinjsParty[]
  organisations?: NinjsParty[]
  infoSources?: NinjsParty[]
  subjects?: NinjsParty[]
  associations?: NinjsQuote[]
}

export interface ToNinjsOptions {
  /** What identifies the item: an absolute URI. Default: the URL that the article states. */
  uri?: string
  /** ninjs has no place for quotes of its own. `associations`: each as an associated text. Default: `omit`. */
  quotes?: 'omit' | 'associations'
}

const ZONED = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

const dateTime = (date: string | undefined): string | undefined => date !== undefined && ZONED.test(date) ? withSeconds(date) : undefined

const body = (value: string): NinjsBody => ({contentType: 'text/plain', charCount: Array.from(value).length, value})

const uriOf = ({meta}: Article, uri: string | undefined): string => {
  const found = absoluteUri(uri ?? meta.url)
  if (found !== undefined) return found
  const stated = uri === undefined && meta.url !== undefined ? `; the article's own URL is ${JSON.stringify(meta.url)}` : ''
  throw new TypeError(`toNinjs: expected \`uri\` to be an absolute URI, got ${JSON.stringify(uri)}${stated}`)
}

/**
 * The article as a ninjs item. A date without time and zone has no place in ninjs and is left out.
 *
 * @throws {TypeError} where `tree` is no article, or neither `uri` nor the article gives an absolute URI.
 */
export const toNinjs = (tree: Article, options: ToNinjsOptions = {}): NinjsItem => {
  const article = checkArticle(tree, 'toNinjs')
  const withQuotes = oneOf('toNinjs', 'quotes', options.quotes ?? 'omit', ['omit', 'associations']) === 'associations'
  const {meta, lang, entities} = article, uri = uriOf(article, options.uri), records = quotes(article)
  const quoted = new Set(records.map((record) => record.speaker?.id))
  const parties = (...kinds: string[]): NinjsParty[] | undefined => nonEmpty(entities.filter((one) => kinds.includes(one.kind)).map(({id, name}) =>
    ({name, rel: quoted.has(id) ? 'quoted' : 'mentioned', literal: id})))
  const sources = new Set([...meta.agencies, ...records.flatMap((record) => record.via?.name ?? [])])
  const headlines: NinjsText[] = [
    ...(meta.title ? [{role: 'main', contentType: 'text/plain', value: meta.title} as const] : []),
    ...(meta.subtitle ? [{role: 'subtitle', contentType: 'text/plain', value: meta.subtitle} as const] : []),
  ]
  const associations = withQuotes ? records.map(({id, text, speaker}): NinjsQuote => ({
    uri: withFragment(uri, id), name: id, rel: 'quote', type: 'text', language: lang,
    ...(speaker ? {by: speaker.name} : undefined), bodies: [body(collapse(text))],
  })) : []
  return {
    uri, standard: {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'},
    type: 'text', language: lang,
    ...given(dateTime(meta.date), (firstCreated) => ({firstCreated})),
    ...given(dateTime(meta.updated ?? meta.date), (versionCreated) => ({versionCreated})),
    ...given(meta.authors.join(', '), (by) => ({by})), ...given(meta.place, (located) => ({located})),
    ...given(nonEmpty(headlines), (list) => ({headlines: list})),
    bodies: [body(toText(article, {omit: NOT_BODY}))],
    ...given(parties('person'), (people) => ({people})), ...given(parties('organization', 'group'), (organisations) => ({organisations})),
    ...given(nonEmpty(Array.from(sources, (name) => ({name}))), (infoSources) => ({infoSources})),
    ...given(meta.section, (name) => ({subjects: [{name}]})),
    ...given(nonEmpty(associations), (list) => ({associations: list})),
  }
}

/** `unified().use(newsast).use(newsastNinjs, {uri}).process(file)`: the item as JSON text. */
const newsastNinjs: Plugin<[ToNinjsOptions?], Article, string> = function (options) {
  this.compiler = (tree) => `${JSON.stringify(toNinjs(checkArticle(tree, 'newsastNinjs'), options), null, 2)}\n`
}

export default newsastNinjs

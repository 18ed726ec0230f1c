/** The story as schema.org JSON-LD. Every property is one that schema.org defines for its type. */
import type {Plugin} from 'unified'
import {quotes, type Party, type QuoteRecord} from '../read/quotes.ts'
import {checkArticle} from '../tree/check.ts'
import {isDateline} from '../tree/guards.ts'
import {childrenOf, valueOf} from '../tree/phrases.ts'
import type {Article, Entity, QuoteKind} from '../tree/types.ts'
import {collapse, given, nonEmpty, NOT_BODY, withSeconds} from './story.ts'
import {toText} from './text.ts'

/** Something that the article names; `@id` is `_:` and the id of the entity, the same wherever it is named. */
interface Named {
  '@id'?: string
  name: string
}

/** schema.org/Person */
export interface LdPerson extends Named {
  '@type': 'Person'
  alternateName?: string[]
  jobTitle?: string[]
}

/** schema.org/Organization; also a group that speaks with one voice ("чиновники"). */
export interface LdOrganization extends Named {
  '@type': 'Organization'
  alternateName?: string[]
}

/** schema.org/CreativeWork: a document that is quoted, or the report of an outlet that conveys a quote. */
export interface LdCreativeWork {
  '@type': 'CreativeWork'
  '@id'?: string
  name?: string
  alternateName?: string[]
  publisher?: LdOrganization
}

/** schema.org/Thing: an entity of unknown kind. */
export interface LdThing extends Named {
  '@type': 'Thing'
  alternateName?: string[]
}

/** schema.org/Place */
export interface LdPlace {
  '@type': 'Place'
  name: string
}

/** schema.org/Quotation */
export interface LdQuotation {
  '@type': 'Quotation'
  '@id': string
  /** The content, without outer marks. */
  text: string
  inLanguage: string
  /** Whose words these are: a person, organisation or group that the article quotes directly or in part. */
  creator?: LdPerson | LdOrganization
  /** To whom the article attributes the content. */
  spokenByCharacter?: LdPerson | LdOrganization
  /** The document that says so. */
  isBasedOn?: LdCreativeWork
  /** The report of the outlet that conveys it. */
  citation?: LdCreativeWork
  /** The name of a source of unknown kind. */
  creditText?: string
}

/** schema.org/NewsArticle */
export interface LdNewsArticle {
  '@context': 'https://schema.org'
  '@type': 'NewsArticle'
  headline?: string
  alternativeHeadline?: string
  datePublished?: string
  dateModified?: string
  author?: LdPerson[]
  dateline?: string
  locationCreated?: LdPlace
  sourceOrganization?: LdOrganization[]
  articleSection?: string
  url?: string
  inLanguage: string
  articleBody: string
  hasPart?: LdQuotation[]
  mentions?: (LdPerson | LdOrganization | LdCreativeWork | LdThing)[]
}

export interface ToJsonLdOptions {
  /** Kinds of quote to give as `hasPart`. Default: `direct` and `mixed`, which hold words that were said. */
  kinds?: readonly QuoteKind[]
}

const idOf = (id: string): string => `_:${id}`

/** A person or an organisation, as short as a reference may be. */
const agent = ({id, name, kind}: Party): LdPerson | LdOrganization | undefined => {
  switch (kind) {
    case 'person': return {'@type': 'Person', '@id': idOf(id), name}
    case 'organization': case 'group': return {'@type': 'Organization', '@id': idOf(id), name}
    default: return undefined
  }
}

const mention = ({id, name, kind, roles, aliases}: Entity): LdPerson | LdOrganization | LdCreativeWork | LdThing => {
  const own = {'@id': idOf(id), name, ...(aliases.length ? {alternateName: [...aliases]} : undefined)}
  switch (kind) {
    case 'person': return {'@type': 'Person', ...own, ...(roles.length ? {jobTitle: [...roles]} : undefined)}
    case 'organization': case 'group': return {'@type': 'Organization', ...own}
    case 'document': return {'@type': 'CreativeWork', ...own}
    default: return {'@type': 'Thing', ...own}
  }
}

const quotation = ({id, kind, text, speaker, via}: QuoteRecord, inLanguage: string): LdQuotation => {
  const by = speaker ? agent(speaker) : undefined
  return {
    '@type': 'Quotation', '@id': idOf(id), text: collapse(text), inLanguage,
    ...(by && (kind === 'direct' || kind === 'mixed') ? {creator: by} : undefined),
    ...(by ? {spokenByCharacter: by} : undefined),
    ...(speaker?.kind === 'document' ? {isBasedOn: {'@type': 'CreativeWork', '@id': idOf(speaker.id), name: speaker.name}} : undefined),
    ...(via ? {citation: {'@type': 'CreativeWork', publisher: {'@type': 'Organization', '@id': idOf(via.id), name: via.name}}} : undefined),
    ...(speaker?.kind === 'unknown' ? {creditText: speaker.name} : undefined),
  }
}

/** The text of the article's dateline. */
const datelineOf = (tree: Article): string | undefined => {
  for (const block of tree.children) {
    const found = childrenOf(block).find(isDateline)
    if (found) return collapse(valueOf(found) ?? '').trim()
  }
  return undefined
}

/**
 * The article as a schema.org NewsArticle, its quotes as `hasPart`, everyone who speaks or is cited as `mentions`.
 *
 * @throws {TypeError} where `tree` is no article or `kinds` no list.
 */
export const toJsonLd = (tree: Article, options: ToJsonLdOptions = {}): LdNewsArticle => {
  const {meta, lang, entities} = checkArticle(tree, 'toJsonLd')
  const kinds = options.kinds ?? ['direct', 'mixed']
  if (!Array.isArray(kinds)) throw new TypeError(`toJsonLd: expected \`kinds\` to be a list of kinds of quote, got ${JSON.stringify(kinds)}`)
  const ids = new Map(entities.map((entity) => [`${mention(entity)['@type']} ${entity.name}`, idOf(entity.id)]))
  const named = <T extends 'Person' | 'Organization'>(type: T, name: string): {'@type': T, '@id'?: string, name: string} => {
    const id = ids.get(`${type} ${name}`)
    return {'@type': type, ...(id === undefined ? undefined : {'@id': id}), name}
  }
  const records = quotes(tree).filter(({kind}) => kinds.includes(kind))
  return {
    '@context': 'https://schema.org', '@type': 'NewsArticle',
    ...given(meta.title, (headline) => ({headline})), ...given(meta.subtitle, (alternativeHeadline) => ({alternativeHeadline})),
    ...given(meta.date, (date) => ({datePublished: withSeconds(date)})), ...given(meta.updated, (date) => ({dateModified: withSeconds(date)})),
    ...given(nonEmpty(meta.authors.map((name) => named('Person', name))), (author) => ({author})),
    ...given(datelineOf(tree), (dateline) => ({dateline})),
    ...given(meta.place, (name) => ({locationCreated: {'@type': 'Place', name}})),
    ...given(nonEmpty(meta.agencies.map((name) => named('Organization', name))), (sourceOrganization) => ({sourceOrganization})),
    ...given(meta.section, (articleSection) => ({articleSection})), ...given(meta.url, (url) => ({url})),
    inLanguage: lang, articleBody: toText(tree, {omit: NOT_BODY}),
    ...given(nonEmpty(records.map((record) => quotation(record, lang))), (hasPart) => ({hasPart})),
    ...given(nonEmpty(entities.map(mention)), (mentions) => ({mentions})),
  }
}

/**
 * `unified().use(newsast).use(newsastJsonLd).process(file)`: the JSON-LD as text. `<` is written as `\u003c`, so that the
 * result may stand in a `<script type="application/ld+json">` as it is.
 */
const newsastJsonLd: Plugin<[ToJsonLdOptions?], Article, string> = function (options) {
  this.compiler = (tree) =>
    `${JSON.stringify(toJsonLd(checkArticle(tree, 'newsastJsonLd'), options), null, 2).replaceAll('<', '\\u003c')}\n`
}

export default newsastJsonLd

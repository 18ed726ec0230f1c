/**
 * The newsast tree: a unist tree for a news article.
 *
 * Offsets are UTF-16 code units of the original input; lines and columns are 1-based, as in unist. Plain data: every
 * object survives a JSON round trip, and references go by `id`.
 */
import type {Data as UnistData, Literal as UnistLiteral, Node as UnistNode, Parent as UnistParent, Position} from 'unist'

/** Half-open range of UTF-16 code units of the input: `input.slice(start, end)`. */
export type Span = [start: number, end: number]

/** A node that newsast made: it always has a position. */
export interface Node extends UnistNode {
  position: Position
  data?: SourceData
}

/**
 * A stretch of a value, up to the next one: its index, and its offset in the input. The two are the same unit by unit,
 * unless there is a size: then the stretch as a whole is read from that many code units (`&` from `&amp;`).
 */
export type Stretch = [index: number, offset: number, size?: number]

/** Of a node's `data`, which is yours: what articles read from Markdown and HTML have there. */
export interface SourceData extends UnistData {
  /** Of a value that is not the input as it stands: where it comes from, in order. */
  offsets?: Stretch[]
  /** Between the node and the sibling before it stands markup, and no white space. */
  tight?: true
  [key: string]: unknown
}

export interface Literal extends UnistLiteral, Node {
  /**
   * The text. Of plain text exactly what stands in the input between the node's offsets; of Markdown and HTML too, unless
   * escapes, character references, markup or runs of white space stand in it: then `data.offsets` tells where each unit is.
   */
  value: string
  position: Position
  data?: SourceData
}

export interface Parent extends UnistParent, Node {
  position: Position
  data?: SourceData
}

/** Blocks of an article; augment to add your own. */
export interface BlockContentMap {
  header: Header
  headline: Headline
  byline: Byline
  crosshead: Crosshead
  paragraph: Paragraph
  blockquote: Blockquote
  list: List
  signoff: Signoff
}

/** Phrases of a block; augment to add your own. */
export interface PhraseContentMap {
  text: Text
  quote: Quote
  marked: Marked
  source: Source
  cue: Cue
  note: Note
  elision: Elision
  time: Time
  dateline: Dateline
  emphasis: Emphasis
  strong: Strong
  delete: Delete
  link: Link
  inlineCode: InlineCode
  break: Break
  image: Image
  html: Html
}

export type Block = BlockContentMap[keyof BlockContentMap]
export type Phrase = PhraseContentMap[keyof PhraseContentMap]
/** Every node of the tree. */
export type NewsastNode = Article | Block | ListItem | Phrase

/** The root. */
export interface Article extends Parent {
  type: 'article'
  /** BCP 47 tag of the locale that read the text. */
  lang: string
  meta: Meta
  /** Everyone who speaks or is cited, in order of first mention. */
  entities: Entity[]
  children: Block[]
}

/** Lines before the story that carry metadata: `date 2025-12-11`, `Автор: …`, front matter. */
export interface Header extends Parent {
  type: 'header'
  children: Phrase[]
}

/** The title of the article. `level` 2 is a subtitle. */
export interface Headline extends Parent {
  type: 'headline'
  level: 1 | 2
  children: Phrase[]
}

/** A line that names the authors. */
export interface Byline extends Parent {
  type: 'byline'
  children: Phrase[]
}

/** A heading inside the story. */
export interface Crosshead extends Parent {
  type: 'crosshead'
  children: Phrase[]
}

export interface Paragraph extends Parent {
  type: 'paragraph'
  children: Phrase[]
}

/** Lines set off as a quotation (`> …`), or the block that a "сказала:" announces. */
export interface Blockquote extends Parent {
  type: 'blockquote'
  children: Phrase[]
}

export interface List extends Parent {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

export interface ListItem extends Parent {
  type: 'listItem'
  children: Phrase[]
}

/** Lines that are no part of the story: credits, share buttons, "Читайте также". */
export interface Signoff extends Parent {
  type: 'signoff'
  children: Phrase[]
}

export interface Text extends Literal {
  type: 'text'
}

/** A literal that may hold markup: of an article read from Markdown or HTML. Its children say again what its value says. */
export interface MarkupLiteral extends Literal {
  /** Only where inline nodes stand within it, or in a cue the source: "По его словам". */
  children?: Phrase[]
}

/** Where and by whom the story was filed: `МОСКВА, 11 дек — РИА Новости.` */
export interface Dateline extends MarkupLiteral {
  type: 'dateline'
}

/**
 * `direct`: the words stand in marks or on a line of speech; `mixed`: a reported clause partly in marks; `indirect`: a
 * clause without marks; `reported`: a noun phrase or an infinitive.
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect' | 'reported'

/** A piece of content that the text attributes to a source. */
export interface Quote extends Parent {
  type: 'quote'
  kind: QuoteKind
  /** `q1`, `q2` … in text order; the parts of one interrupted quote share it. */
  id: string
  /** Which part of an interrupted quote this is, from 1; absent where there is only one. */
  part?: number
  /** The marks around a direct quote; `close` is `''` where the text never closes it. */
  marks?: [open: string, close: string]
  /** Id of the entity that speaks. */
  speaker?: string
  /** Id of the {@link Source} node that attributes it. */
  source?: string
  /** Id of the {@link Cue} node that attributes it. */
  cue?: string
  /** Id of the entity (an outlet) that conveys it: "…, сообщает РИА Новости". */
  via?: string
  /** Name of the rule that found it. */
  rule: string
  /** Share of quotes with this rule and shape that are right, 0 to 1. */
  confidence: number
  children: Phrase[]
}

/** What a span in quotation marks is. */
export type MarkedKind = 'speech' | 'name' | 'title' | 'scare' | 'term'

/** A span in quotation marks that is no direct quote of its own. */
export interface Marked extends Parent {
  type: 'marked'
  kind: MarkedKind
  marks: [open: string, close: string]
  children: Phrase[]
}

/** The mention of a source that a cue's grammar points to. */
export interface Source extends Parent {
  type: 'source'
  id: string
  /** Id of the entity meant. */
  entity?: string
  children: Phrase[]
}

/** Classes of reporting cues. */
export type CueClass =
  | 'say' | 'write' | 'think' | 'ask' | 'order' | 'promise' | 'deny' | 'announce' | 'learn' | 'judge' | 'feel' | 'show'

/** The word or words that attribute: "заявил", "According to". */
export interface Cue extends MarkupLiteral {
  type: 'cue'
  id: string
  class: CueClass
}

/** An editor's insertion: "(в Анкоридже – прим. ред.)", "[sic]". */
export interface Note extends MarkupLiteral {
  type: 'note'
}

/** Words left out of a quote: "…", "<…>", "[...]". */
export interface Elision extends MarkupLiteral {
  type: 'elision'
}

/** Inline markup of Markdown and HTML, as in mdast; only articles read from them have it. */
export interface Emphasis extends Parent {
  type: 'emphasis'
  children: Phrase[]
}

export interface Strong extends Parent {
  type: 'strong'
  children: Phrase[]
}

export interface Delete extends Parent {
  type: 'delete'
  children: Phrase[]
}

export interface Link extends Parent {
  type: 'link'
  url: string
  title?: string
  children: Phrase[]
}

export interface InlineCode extends Literal {
  type: 'inlineCode'
}

/** A hard line break. */
export interface Break extends Node {
  type: 'break'
}

export interface Image extends Node {
  type: 'image'
  url: string
  alt?: string
  title?: string
}

/** Raw HTML in Markdown: it holds no text of the article. */
export interface Html extends Literal {
  type: 'html'
}

export type Grain =
  | 'minute' | 'hour' | 'part-of-day' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century'

/** An expression of time with the interval that it means. */
export interface Time extends MarkupLiteral {
  type: 'time'
  /** ISO 8601, inclusive; cut at the grain. Absent where there is nothing to reckon from. */
  start?: string
  /** ISO 8601, exclusive. */
  end?: string
  grain: Grain
  approximate?: true
}

export type EntityKind = 'person' | 'organization' | 'group' | 'document' | 'unknown'

/** Someone or something that speaks or is cited. */
export interface Entity {
  id: string
  kind: EntityKind
  /** The fullest name that the article gives, in the nominative. */
  name: string
  roles: string[]
  aliases: string[]
  mentions: Span[]
}

/** What the article says of itself. */
export interface Meta {
  title?: string
  subtitle?: string
  /** ISO 8601, as precise as the text states it. */
  date?: string
  updated?: string
  /** One name each, without "By" or "Автор:". */
  authors: string[]
  /** Of the dateline, as written but for capitals: МОСКВА → Москва. */
  place?: string
  /** Agencies and outlets of the dateline and the credits. */
  agencies: string[]
  section?: string
  url?: string
  /** Every header field as it stood; own keys only. */
  fields: Record<string, string>
}

/** Every quote of an article as one flat record: what is said, by whom, where the text says so. */
import type {Node as UnistNode} from 'unist'
import {checkArticle} from '../tree/check.ts'
import {isCue, isMarked, isQuote, isSource} from '../tree/guards.ts'
import {childrenOf, insideOf, spanOf, trimComma, valueOf, type Marks} from '../tree/phrases.ts'
import {toString} from '../tree/to-string.ts'
import type {Article, Entity, EntityKind, Quote, QuoteKind, Span} from '../tree/types.ts'

/** An entity as a record names it. */
export interface Party {
  /** Of {@link Article.entities}. */
  id: string
  /** The fullest name that the article gives, in the nominative. */
  name: string
  kind: EntityKind
}

/** Who speaks. */
export interface Speaker extends Party {
  /** The first role that the article gives: "глава МИД РФ". */
  role?: string
}

/** One quote. Spans are of the input, in UTF-16 code units, `end` exclusive. */
export interface QuoteRecord {
  /** `q1`, `q2` … */
  id: string
  kind: QuoteKind
  /** The content. Segments are joined by a space, and by a full stop where the author's words between them ended a sentence. */
  text: string
  /** The words attributed, without the outer marks; one span for each part of an interrupted quote. */
  content: Span[]
  /** What stands in marks: all of the content of a direct quote, the marked words of a mixed one. */
  verbatim: Span[]
  /** The cue that attributes it: "заявил". */
  cue: Span | null
  /** The mention that the cue points to: "он". */
  source: Span | null
  /** Who that is. */
  speaker: Speaker | null
  /** The outlet that conveys it. */
  via: Party | null
  /** Name of the rule that found it. */
  rule: string
  /** Share of quotes with this rule and shape that are right, 0 to 1. */
  confidence: number
}

/** What one walk over a tree collects. */
interface Found {
  /** Parts of each quote by id, in order of the tree. */
  parts: Map<string, [Quote, ...Quote[]]>
  cues: Map<string, Span>
  sources: Map<string, Span>
  /** The later parts before which a sentence ends outside of marks. */
  fresh: Set<Quote>
  /** What was read last, across literals. */
  last: string
}

/** "…, — сказал мэр. — ", "…," she said. " */
const SENTENCE_END_SIZE = 8
const SENTENCE_END = /[.!?…][\s"«“„]*[—–-]?[\s"«“„]*$/

const collect = (node: UnistNode, found: Found): void => {
  if (isQuote(node)) {
    const parts = found.parts.get(node.id)
    if (parts) {
      parts.push(node)
      if (SENTENCE_END.test(found.last)) found.fresh.add(node)
    } else found.parts.set(node.id, [node])
  } else if (isCue(node)) found.cues.set(node.id, spanOf(node))
  else if (isSource(node)) found.sources.set(node.id, spanOf(node))
  const value = valueOf(node)
  if (value !== undefined) found.last = value.length < SENTENCE_END_SIZE ? (found.last + value).slice(-SENTENCE_END_SIZE) : value.slice(-SENTENCE_END_SIZE)
  for (const child of childrenOf(node)) collect(child, found)
}

/** Insides of the outermost spans of marked speech under a node. */
const markedSpeech = (node: UnistNode, into: Span[]): Span[] => {
  for (const child of childrenOf(node)) {
    if (isMarked(child) && child.kind === 'speech') into.push(insideOf(child))
    else markedSpeech(child, into)
  }
  return into
}

const contentOf = (part: Quote): Span => part.kind === 'direct' && part.marks ? insideOf(part) : spanOf(part)

const NOWHERE: Span = [0, 0]
const withoutOuter = (marks: Marks, depth: number): Marks => depth ? marks : ['', '']

const textOf = (part: Quote): string =>
  part.kind === 'direct' && part.marks ? trimComma(toString(part, {marks: withoutOuter})).trimStart() : toString(part).trim()

const OPEN_END = /[^.!?…,;:—–"'”’»“-]["'”’»“]*$/

/** The whole text of a quote. */
const joined = (parts: readonly Quote[], fresh: ReadonlySet<Quote>): string => {
  let text = ''
  for (const part of parts) {
    const next = textOf(part)
    text += text === '' ? next : (fresh.has(part) && OPEN_END.test(text) ? '. ' : ' ') + next
  }
  return text
}

const byPlace = (a: Span, b: Span): number => a[0] - b[0] || b[1] - a[1]

const partyOf = (entity: Entity | undefined): Party | null =>
  entity ? {id: entity.id, name: entity.name, kind: entity.kind} : null

const speakerOf = (entity: Entity | undefined): Speaker | null => {
  if (!entity) return null
  const role = entity.roles[0]
  return {id: entity.id, name: entity.name, kind: entity.kind, ...(role === undefined ? undefined : {role})}
}

/** The first value that a part gives: each part may carry the attribution, or only one of them. */
const firstOf = (parts: readonly Quote[], key: 'speaker' | 'via' | 'cue' | 'source'): string => {
  for (const part of parts) if (part[key] !== undefined) return part[key]
  return ''
}

/**
 * The quotes of an article in text order, an outer quote before those inside it.
 *
 * @throws {TypeError} where `tree` is no article.
 */
export const quotes = (tree: Article): QuoteRecord[] => {
  const {entities} = checkArticle(tree, 'quotes')
  const found: Found = {parts: new Map(), cues: new Map(), sources: new Map(), fresh: new Set(), last: ''}
  collect(tree, found)
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const records: QuoteRecord[] = []
  for (const [id, parts] of found.parts) {
    const [first] = parts
    const content = parts.map(contentOf).sort(byPlace)
    const verbatim = first.kind === 'direct' ? content.map(([start, end]): Span => [start, end])
      : first.kind === 'mixed' ? parts.flatMap((part) => markedSpeech(part, [])).sort(byPlace) : []
    records.push({
      id, kind: first.kind,
      text: joined(parts, found.fresh),
      content, verbatim,
      cue: found.cues.get(firstOf(parts, 'cue')) ?? null,
      source: found.sources.get(firstOf(parts, 'source')) ?? null,
      speaker: speakerOf(byId.get(firstOf(parts, 'speaker'))),
      via: partyOf(byId.get(firstOf(parts, 'via'))),
      rule: first.rule, confidence: first.confidence,
    })
  }
  return records.sort((a, b) => byPlace(a.content[0] ?? NOWHERE, b.content[0] ?? NOWHERE))
}

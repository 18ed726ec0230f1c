/** Hand-made trees for tests: the text is written once, the nodes name their parts of it in order. */
import {positionOf, readSource, type Source as Input} from '../../src/source/source.ts'
import type {
  Article, Block, Blockquote, Byline, Crosshead, Cue, CueClass, Dateline, Elision, Entity, Header, Headline, List, ListItem, Marked,
  MarkedKind, Meta, Note, Paragraph, Phrase, Quote, QuoteKind, Signoff, Source, Text, Time,
} from '../../src/tree/types.ts'

interface Cursor {
  input: Input
  at: number
}

export type Make<T> = (cursor: Cursor) => T

const find = (cursor: Cursor, value: string): [number, number] => {
  const {text} = cursor.input
  const start = text.indexOf(value, cursor.at)
  if (start < 0 || /\S/.test(text.slice(cursor.at, start)))
    throw new Error(`${JSON.stringify(value)} does not follow: ${JSON.stringify(text.slice(cursor.at, cursor.at + 40))}`)
  cursor.at = start + value.length
  return [start, cursor.at]
}

const literal = (cursor: Cursor, value: string): {value: string, position: Text['position']} =>
  ({value, position: positionOf(cursor.input, ...find(cursor, value))})

export const text = (value: string): Make<Text> => (cursor) => ({type: 'text', ...literal(cursor, value)})
export const note = (value: string): Make<Note> => (cursor) => ({type: 'note', ...literal(cursor, value)})
export const elision = (value: string): Make<Elision> => (cursor) => ({type: 'elision', ...literal(cursor, value)})
export const dateline = (value: string): Make<Dateline> => (cursor) => ({type: 'dateline', ...literal(cursor, value)})
export const cue = (id: string, value: string, cls: CueClass = 'say'): Make<Cue> =>
  (cursor) => ({type: 'cue', id, class: cls, ...literal(cursor, value)})
export const time = (value: string, props: Pick<Time, 'start' | 'end' | 'grain' | 'approximate'>): Make<Time> =>
  (cursor) => ({type: 'time', ...props, ...literal(cursor, value)})

type Part = Make<Phrase> | string

const parents = <T>(cursor: Cursor, parts: readonly Part[], make: (children: Phrase[], start: number, end: number) => T, marks?: readonly [string, string]): T => {
  let [start, end] = marks?.[0] ? find(cursor, marks[0]) : [-1, -1]
  const children = parts.map((part) => (typeof part === 'string' ? text(part) : part)(cursor))
  if (start < 0) start = children[0]?.position.start.offset ?? cursor.at
  end = marks?.[1] ? find(cursor, marks[1])[1] : children.at(-1)?.position.end.offset ?? end
  return make(children, start, end)
}

export const source = (id: string, entity: string | undefined, ...parts: Part[]): Make<Source> => (cursor) =>
  parents(cursor, parts, (children, start, end) =>
    ({type: 'source', id, ...(entity === undefined ? {} : {entity}), children, position: positionOf(cursor.input, start, end)}))

export const marked = (kind: MarkedKind, marks: [string, string], ...parts: Part[]): Make<Marked> => (cursor) =>
  parents(cursor, parts, (children, start, end) =>
    ({type: 'marked', kind, marks, children, position: positionOf(cursor.input, start, end)}), marks)

type QuoteProps = Partial<Pick<Quote, 'part' | 'marks' | 'speaker' | 'source' | 'cue' | 'via' | 'rule' | 'confidence'>>

/** `has` says which of the marks stand at this part of an interrupted quote. */
export const quote = (id: string, kind: QuoteKind, props: QuoteProps & {has?: [string, string]}, ...parts: Part[]): Make<Quote> => (cursor) => {
  const {has, ...rest} = props
  return parents(cursor, parts, (children, start, end) =>
    ({type: 'quote', kind, id, rule: 'by-hand', confidence: 1, ...rest, children, position: positionOf(cursor.input, start, end)}), has ?? props.marks)
}

const block = <T extends Block | ListItem>(props: Omit<T, 'children' | 'position'>, parts: readonly Part[]): Make<T> => (cursor) =>
  parents(cursor, parts, (children, start, end) =>
    ({...props, children, position: positionOf(cursor.input, start, end)}) as unknown as T)

export const header = (...parts: Part[]): Make<Header> => block<Header>({type: 'header'}, parts)
export const headline = (level: 1 | 2, ...parts: Part[]): Make<Headline> => block<Headline>({type: 'headline', level}, parts)
export const byline = (...parts: Part[]): Make<Byline> => block<Byline>({type: 'byline'}, parts)
export const crosshead = (...parts: Part[]): Make<Crosshead> => block<Crosshead>({type: 'crosshead'}, parts)
export const paragraph = (...parts: Part[]): Make<Paragraph> => block<Paragraph>({type: 'paragraph'}, parts)
export const blockquote = (...parts: Part[]): Make<Blockquote> => block<Blockquote>({type: 'blockquote'}, parts)
export const signoff = (...parts: Part[]): Make<Signoff> => block<Signoff>({type: 'signoff'}, parts)

/** Items stand after a bullet or number, which belongs to no node. */
export const list = (ordered: boolean, ...items: Part[][]): Make<List> => (cursor) => {
  const children = items.map((parts) => {
    const bullet = /\s*(?:[-•]|\d+\.)\s*/y
    bullet.lastIndex = cursor.at
    if (bullet.test(cursor.input.text)) cursor.at = bullet.lastIndex
    return block<ListItem>({type: 'listItem'}, parts)(cursor)
  })
  const start = children[0]?.position.start.offset ?? cursor.at, end = children.at(-1)?.position.end.offset ?? cursor.at
  return {type: 'list', ordered, children, position: positionOf(cursor.input, start, end)}
}

export const entity = (id: string, name: string, props: Partial<Entity> = {}): Entity =>
  ({id, kind: 'person', name, roles: [], aliases: [], mentions: [], ...props})

export interface ArticleProps {
  lang?: string
  meta?: Partial<Meta>
  entities?: Entity[]
}

export const article = (input: string, props: ArticleProps, ...blocks: Make<Block>[]): Article => {
  const cursor: Cursor = {input: readSource(input), at: 0}
  const children = blocks.map((make) => make(cursor))
  if (/\S/.test(input.slice(cursor.at))) throw new Error(`Left over: ${JSON.stringify(input.slice(cursor.at))}`)
  return {
    type: 'article', lang: props.lang ?? 'ru',
    meta: {authors: [], agencies: [], fields: {}, ...props.meta},
    entities: props.entities ?? [],
    children, position: positionOf(cursor.input, 0, input.length),
  }
}

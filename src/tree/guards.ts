/**
 * Type guards for the nodes of a tree. Each takes any value and looks at `type` only, so that it also serves as a test
 * for `unist-util-visit` and its kin: `visit(tree, isQuote, (quote) => …)`.
 */
import type {
  Article, Blockquote, Byline, Crosshead, Cue, Dateline, Elision, Header, Headline, List, ListItem, Marked, NewsastNode, Note,
  Paragraph, Quote, Signoff, Source, Text, Time,
} from './types.ts'

const has = (value: unknown, type: NewsastNode['type']): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === type

export const isArticle = (value: unknown): value is Article => has(value, 'article')
export const isHeader = (value: unknown): value is Header => has(value, 'header')
export const isHeadline = (value: unknown): value is Headline => has(value, 'headline')
export const isByline = (value: unknown): value is Byline => has(value, 'byline')
export const isCrosshead = (value: unknown): value is Crosshead => has(value, 'crosshead')
export const isParagraph = (value: unknown): value is Paragraph => has(value, 'paragraph')
export const isBlockquote = (value: unknown): value is Blockquote => has(value, 'blockquote')
export const isList = (value: unknown): value is List => has(value, 'list')
export const isListItem = (value: unknown): value is ListItem => has(value, 'listItem')
export const isSignoff = (value: unknown): value is Signoff => has(value, 'signoff')
export const isText = (value: unknown): value is Text => has(value, 'text')
export const isDateline = (value: unknown): value is Dateline => has(value, 'dateline')
export const isQuote = (value: unknown): value is Quote => has(value, 'quote')
export const isMarked = (value: unknown): value is Marked => has(value, 'marked')
export const isSource = (value: unknown): value is Source => has(value, 'source')
export const isCue = (value: unknown): value is Cue => has(value, 'cue')
export const isNote = (value: unknown): value is Note => has(value, 'note')
export const isElision = (value: unknown): value is Elision => has(value, 'elision')
export const isTime = (value: unknown): value is Time => has(value, 'time')

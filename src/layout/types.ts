/** What layout finds: each stretch of the text with the role of its lines. Offsets into the input. */
import type {Message} from '../source/messages.ts'
import type {Meta, Span} from '../tree/types.ts'

export type BlockType = 'header' | 'headline' | 'byline' | 'crosshead' | 'paragraph' | 'blockquote' | 'list' | 'signoff'

/** One block of lines. `start` and `end` leave out white space around it; blocks are in order and don't overlap. */
export interface BlockSpan {
  type: BlockType
  start: number
  end: number
  /** Of a headline: 1, or 2 for a subtitle. */
  level?: 1 | 2
  /** Of a list. */
  ordered?: boolean
  /** Of a list: its items without bullets. */
  items?: Span[]
  /** Of a paragraph: the dateline at its start; the story goes on after it. */
  dateline?: Span
  /** Of a block quote: who is quoted, at its end: `— X`. */
  attribution?: Span
}

/**
 * Every letter and digit of the input lies in one block.
 */
export interface Layout {
  blocks: BlockSpan[]
  meta: Meta
  messages: Message[]
}

/** Makes of YAML what it says, or throws: `parse` of the package `yaml`. */
export type ReadYaml = (text: string) => unknown

/** What a caller says of a text. */
export interface LayoutOptions {
  /** The reference date, ISO 8601: gives the year to a dateline that has none. */
  date?: string | undefined
  /** Reads front matter. */
  yaml?: ReadYaml | undefined
}

/** The text of a Markdown or HTML file, block by block, with the place of each stretch: what both are read into first. */
import type {Position} from 'unist'
import type {Phrase} from '../tree/types.ts'
import type {TimeSpan} from '../times/types.ts'

/** Inline nodes within inline nodes; deeper ones are left out, their text stays. */
const MOST_NESTED = 12

/** An inline node of the file that is to stand among the phrases. Offsets are the file's. */
export interface Inline {
  parent: Inline | null
  depth: number
  start: number
  end: number
  /** Holds no phrases: a line break, code. */
  leaf: boolean
  make: (children: Phrase[], position: Position, value: string) => Phrase
}

/** `row`: a line of a table. `aside`: a caption, code, a footnote: no part of the story. `matter`: front matter. */
export type TextKind = 'paragraph' | 'heading' | 'quote' | 'item' | 'row' | 'aside' | 'matter'

/** Blocks that belong together: a list, a block quote. */
export interface Group {
  ordered: boolean
}

/** A block of text: a paragraph, a heading, one paragraph of a list item. Offsets are the file's. */
export interface TextBlock {
  kind: TextKind
  /** Of a heading, 1 to 6. */
  depth: number
  group: Group | null
  /** Number of the list item, so that its paragraphs stay together. */
  item: number
  /** Of a block quote: says who speaks. */
  attribution: boolean
  start: number
  end: number
}

/** A stretch of text, the same in the file unit by unit or, where the lengths differ, as a whole. */
export interface Piece {
  value: string
  start: number
  end: number
  inline: Inline | null
  block: TextBlock
}

/** A node without text: an image, raw HTML. */
export interface Leaf {
  start: number
  end: number
  /** Its positions, and those of nodes within it, have offsets; lines and columns are put in later. */
  node: Phrase
}

/** A time that the markup states. Offsets are the file's. */
export type StatedTime = TimeSpan

export interface Prose {
  /** The file. */
  text: string
  pieces: Piece[]
  leaves: Leaf[]
  times: StatedTime[]
}

export const newProse = (text: string): Prose => ({text, pieces: [], leaves: [], times: []})

export const newBlock = (kind: TextKind, start: number, end: number, more: Partial<TextBlock> = {}): TextBlock =>
  ({kind, depth: 0, group: null, item: 0, attribution: false, start, end, ...more})

/** An inline node inside another; where too many are open, the one around it. */
export const newInline = (parent: Inline | null, start: number, end: number, make: Inline['make'], leaf = false): Inline | null =>
  parent && parent.depth >= MOST_NESTED ? parent : {parent, depth: parent ? parent.depth + 1 : 1, start, end, leaf, make}

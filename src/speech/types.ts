/** What the speech stage reads and finds. Everything is in token indexes, half-open. */
import type {CueEntry, Grammar} from '../locales/types.ts'
import type {MarkPair} from '../marks/types.ts'
import type {PeopleWords} from '../speakers/people-words.ts'
import type {QuoteKind} from '../tree/types.ts'
import type {Tokens} from '../words/scan.ts'
import type {GrammarWords} from './grammar/words.ts'

/** Half-open range of token indexes. */
export type Range = [first: number, last: number]

/** A block of the article as a token range. */
export interface Block {
  first: number
  last: number
  /** Holds sentences of the story: a paragraph, list item, block quote, headline. */
  type: 'paragraph' | 'headline' | 'crosshead' | 'blockquote' | 'list' | 'other'
  /** Index into the layout's blocks. */
  layout: number
}

/** Why a rule said yes or no at a place; collected where a caller asks for it. */
export interface TraceEntry {
  rule: string
  /** Offset of the cue or mark. */
  at: number
  found: boolean
}

export interface Context {
  tokens: Tokens
  grammar: Grammar
  words: GrammarWords
  /** The pack's words for people; absent where it has none. */
  people?: PeopleWords | undefined
  pairs: MarkPair[]
  /** Token → the pair that it opens, or -1. */
  pairAt: Int32Array
  /** Token → the pair that it closes, or -1. */
  closeAt: Int32Array
  blocks: Block[]
  /** Token → first token of its sentence, and the token after its last; a sentence is never cut within marks. */
  sentenceFirst: Int32Array
  sentenceLast: Int32Array
  quotes: QuoteDraft[]
  /** Two lines begin with a label: set when first asked. */
  interview?: boolean
  /** Index of the last line of an interview in questions and answers, -1 for none: set when first asked. */
  lastTurn?: number
  /** Measured shares by rule: see Locale. */
  confidence: Readonly<Record<string, number>>
  /** Pair → 1 where a quote holds it already. */
  taken: Uint8Array
  trace: TraceEntry[] | null
}

export interface Segment {
  first: number
  last: number
  /** The pair whose marks stand around it, or -1. */
  pair: number
}

/** A quote before it becomes nodes. */
export interface QuoteDraft {
  kind: QuoteKind
  segments: Segment[]
  cue: Range | null
  entry: CueEntry | null
  source: Range | null
  /** The outlet that conveys it. */
  via: Range | null
  rule: string
  confidence: number
  /** Index of the quote whose speaker this one shares, or -1. */
  follows: number
}

/** The table of tokens: its columns, what their values say, and how it is made and given back. */
import type {Lexicon} from './lexicon.ts'

/** Kinds of token; a sign has the class of its code unit. */
export const WORD: number = 3
export const NUMBER: number = 5
export {APOSTROPHE, CLOSE, COLON, COMMA, DASH, ELLIPSIS, HYPHEN, MARK, OPEN, OTHER, SEMICOLON, STOP, TERMINAL} from './classes.ts'

/** Shape bits. */
export const SPACE_BEFORE: number = 1
/** A line break before it. */
export const LINE_BEFORE: number = 2
/** Begins with a capital, or with the article of a name: "аль-Масри". */
export const CAPITAL: number = 4
/** Two or more letters, all capitals. */
export const ALL_CAPS: number = 8
/** One capital letter: an initial, where a full stop follows. */
export const INITIAL: number = 16
/** Ends in ’s or ' : a possessive; `entry` is that of the word without it. */
export const POSSESSIVE: number = 32
/** `entry` is that of the part after the last hyphen. */
export const BY_LAST_PART: number = 64
/** First token of a block. */
export const BLOCK_START: number = 128

/** Tokens as columns; `length` rows count, the arrays may be longer. */
export interface Tokens {
  text: string
  lexicon: Lexicon
  length: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  shape: Uint8Array
  /** Index into the lexicon; 0 is unknown. */
  entry: Int32Array
  /** `Fact` bits of the entry. */
  facts: Int32Array
  /** `Form` bits: of the entry, or guessed later where 0. */
  forms: Int32Array
}

/** All tables are made here: of one shape, so that reads of their columns stay fast. */
const tableOf = (
  text: string, lexicon: Lexicon, start: Int32Array, end: Int32Array, kind: Uint8Array, shape: Uint8Array,
  entry: Int32Array, facts: Int32Array, forms: Int32Array,
): Tokens => ({text, lexicon, length: 0, start, end, kind, shape, entry, facts, forms})

/** A table that nobody uses any more. */
let spare: Tokens | null = null
/** Longer columns are not kept: 1 MB. */
const LONGEST_KEPT = 1 << 16

/** An empty table. Rows after its last are 0. */
export const newTokens = (text: string, lexicon: Lexicon): Tokens => {
  const size = (text.length >> 2) + 64, kept = spare
  if (kept === null || kept.start.length < size) {
    return tableOf(
      text, lexicon, new Int32Array(size), new Int32Array(size), new Uint8Array(size), new Uint8Array(size),
      new Int32Array(size), new Int32Array(size), new Int32Array(size),
    )
  }
  spare = null
  const {length, start, end, kind, shape, entry, facts, forms} = kept
  start.fill(0, 0, length)
  end.fill(0, 0, length)
  kind.fill(0, 0, length)
  shape.fill(0, 0, length)
  entry.fill(0, 0, length)
  facts.fill(0, 0, length)
  forms.fill(0, 0, length)
  return tableOf(text, lexicon, start, end, kind, shape, entry, facts, forms)
}

/** Gives the columns back for the next text; the table must not be read afterwards. */
export const releaseTokens = (tokens: Tokens): void => {
  if (tokens.start.length > LONGEST_KEPT || (spare !== null && spare.start.length > tokens.start.length)) return
  tokens.text = ''
  spare = tokens
}

/** Makes room for as many rows again. */
export const grow = (tokens: Tokens): void => {
  const size = tokens.start.length * 2
  const wide = (from: Int32Array): Int32Array => { const to = new Int32Array(size); to.set(from); return to }
  const narrow = (from: Uint8Array): Uint8Array => { const to = new Uint8Array(size); to.set(from); return to }
  tokens.start = wide(tokens.start)
  tokens.end = wide(tokens.end)
  tokens.entry = wide(tokens.entry)
  tokens.facts = wide(tokens.facts)
  tokens.forms = wide(tokens.forms)
  tokens.kind = narrow(tokens.kind)
  tokens.shape = narrow(tokens.shape)
}

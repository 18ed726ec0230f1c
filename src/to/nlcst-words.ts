/** Tokens of the scan as nlcst's words, punctuation and symbols. */
import type {Punctuation, SentenceContent, Symbol as NlcstSymbol, Text as NlcstText, WordContent} from 'nlcst'
import type {Position} from 'unist'
import {positionOf, type Source} from '../source/source.ts'
import type {Span} from '../tree/types.ts'
import {classes, DIGIT, IGNORABLE, LOWER, NEWLINE, OTHER, SPACE, SURROGATE, UPPER} from '../words/classes.ts'
import {compileLexicon, type Lexicon} from '../words/lexicon.ts'
import {newTokens, NUMBER, scan, WORD, type Tokens} from '../words/scan.ts'

/** The scan needs a lexicon; words alone need none. */
const NO_WORDS: Lexicon = compileLexicon(() => undefined)

/** Of the signs that the scan does not know by name, those that are symbols ($, +, ©), as pairs [first, last]; the others are punctuation. */
const SYMBOLS = [
  0x24, 0x24, 0x2b, 0x2b, 0x3c, 0x3e, 0x5e, 0x5e, 0x7c, 0x7c, 0x7e, 0x7e, 0xa2, 0xa6, 0xa8, 0xa9, 0xac, 0xac, 0xae, 0xb1, 0xb4, 0xb4, 0xb8, 0xb8,
  0xd7, 0xd7, 0xf7, 0xf7, 0x2c2, 0x2df, 0x2044, 0x2044, 0x2052, 0x2052, 0x207a, 0x207c, 0x208a, 0x208c, 0x20a0, 0x20cf, 0x2100, 0x2bff,
  0x3004, 0x3004, 0xd800, 0xf8ff, 0xfffc, 0xffff,
]

const isSymbol = (code: number): boolean => {
  for (let i = 0; i < SYMBOLS.length; i += 2) if (code >= (SYMBOLS[i] ?? 0) && code <= (SYMBOLS[i + 1] ?? 0)) return true
  return false
}

/** Whether a code unit inside a word is part of its text, not a sign that joins its parts. */
const isWordText = (code: number): boolean => {
  const cls = classes[code]
  return cls === LOWER || cls === UPPER || cls === DIGIT || cls === IGNORABLE || cls === SURROGATE || cls === OTHER
}

export interface Reader {
  input: Source
  /** Reused: its rows are those of the last stretch read. */
  tokens: Tokens
}

export const newReader = (input: Source): Reader => ({input, tokens: newTokens(input.text, NO_WORDS)})

const literal = <T extends string>(reader: Reader, type: T, start: number, end: number): {type: T, value: string, position: Position} =>
  ({type, value: reader.input.text.slice(start, end), position: positionOf(reader.input, start, end)})

/** "well-known" is text, punctuation, text. */
const wordContent = (reader: Reader, start: number, end: number): WordContent[] => {
  const {text} = reader.input, out: WordContent[] = []
  for (let i = start; i < end;) {
    const first = i, isText = isWordText(text.charCodeAt(i))
    do i++
    while (i < end && isWordText(text.charCodeAt(i)) === isText)
    const part: NlcstText | Punctuation = isText ? literal(reader, 'TextNode', first, i) : literal(reader, 'PunctuationNode', first, i)
    out.push(part)
  }
  return out
}

const sign = (reader: Reader, start: number, end: number): Punctuation | NlcstSymbol => {
  const code = reader.input.text.charCodeAt(start), cls = classes[code]
  const symbol = cls === OTHER || cls === SURROGATE ? isSymbol(code) : cls === IGNORABLE
  return symbol ? literal(reader, 'SymbolNode', start, end) : literal(reader, 'PunctuationNode', start, end)
}

/** White space, or signs without width: between tokens stands nothing else. */
const gap = (reader: Reader, start: number, end: number, into: SentenceContent[]): void => {
  const {text} = reader.input
  for (let i = start; i < end;) {
    const first = i, isSpace = isWhiteSpace(text.charCodeAt(i))
    do i++
    while (i < end && isWhiteSpace(text.charCodeAt(i)) === isSpace)
    into.push(isSpace ? literal(reader, 'WhiteSpaceNode', first, i) : sign(reader, first, i))
  }
}

export const isWhiteSpace = (code: number): boolean => classes[code] === SPACE || classes[code] === NEWLINE

/** Adds the words and signs of a stretch; they cover it without a gap. */
export const readWords = (reader: Reader, [start, end]: Span, into: SentenceContent[]): void => {
  const {tokens} = reader
  tokens.length = 0
  scan(tokens, start, end)
  let at = start
  for (let i = 0; i < tokens.length; i++) {
    const from = tokens.start[i] ?? at, to = tokens.end[i] ?? at, kind = tokens.kind[i]
    gap(reader, at, from, into)
    if (kind === WORD || kind === NUMBER) into.push({type: 'WordNode', children: wordContent(reader, from, to), position: positionOf(reader.input, from, to)})
    else into.push(sign(reader, from, to))
    at = to
  }
  gap(reader, at, end, into)
}


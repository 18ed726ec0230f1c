/** The lines with something on them, trimmed, as columns; and which of them a fixed width has broken out of one paragraph. */
import {
  APOSTROPHE, CLOSE, COMMA, DASH, DIGIT, HYPHEN, LOWER, MARK, OPEN, SURROGATE, UPPER, classes,
} from '../words/classes.ts'
import type {Source} from '../source/source.ts'
import type {BlockSpan} from './types.ts'
import {isBlank} from './phrase.ts'

/** Rows are lines that are not blank. */
export interface Lines {
  text: string
  length: number
  /** First code unit that is no white space. */
  start: number[]
  /** After the last code unit that is no white space. */
  end: number[]
  /** White space before `start` on the line, in code units. */
  indent: number[]
  /** Blank lines before it. */
  gap: number[]
  /** True where the line goes on the paragraph of the line before it. */
  joined: boolean[]
  /** By its first line, each block that markup says what it is. Absent for plain text. */
  known?: ReadonlyMap<number, KnownBlock>
}

/** A block that markup says what it is; `next` is the line after it. */
export interface KnownBlock {
  block: BlockSpan
  next: number
}

const isWordClass = (cls: number): boolean => cls === LOWER || cls === UPPER || cls === DIGIT || cls === SURROGATE

/** True where a letter or digit ends the line, or a sign after which a sentence goes on. */
const endsOpen = (text: string, end: number): boolean => {
  const cls = classes[text.charCodeAt(end - 1)]!
  return isWordClass(cls) || cls === COMMA || cls === HYPHEN || cls === DASH
}

const firstWordLength = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end && !isBlank(text.charCodeAt(i))) i++
  return i - start
}

/** Code units beyond which no text is wrapped by hand or by a mailer. */
const WIDEST_WRAP = 130
const NARROWEST_WRAP = 40

/** Offsets of the lines that are not blank. Linear. */
export const readLines = (source: Source): Lines => {
  const {text, lines} = source
  const start: number[] = [], end: number[] = [], indent: number[] = [], gap: number[] = [], joined: boolean[] = []
  let blank = 0
  for (let i = 0; i < lines.length; i++) {
    const from = lines[i]!, to = i + 1 < lines.length ? lines[i + 1]! : text.length
    let first = from, last = to
    while (last > first && isBlank(text.charCodeAt(last - 1))) last--
    while (first < last && isBlank(text.charCodeAt(first))) first++
    if (first === last) {
      blank++
      continue
    }
    start.push(first)
    end.push(last)
    indent.push(first - from)
    gap.push(blank)
    joined.push(false)
    blank = 0
  }
  return {text, length: start.length, start, end, indent, gap, joined}
}

/** True where the text is broken at a fixed width: most lines that touch break within a sentence, and none has room for the next word. */
const isWrapped = (lines: Lines): boolean => {
  const {text, start, end, gap, length} = lines
  let touching = 0, open = 0, width = 0
  for (let i = 1; i < length; i++) {
    if ((gap[i]!) > 0) continue
    touching++
    width = Math.max(width, (end[i - 1]!) - (start[i - 1]!))
    if (endsOpen(text, end[i - 1]!)) open++
  }
  if (touching < 2 || open * 5 < touching * 2 || width > WIDEST_WRAP || width < NARROWEST_WRAP) return false
  let full = 0
  for (let i = 1; i < length; i++) {
    if ((gap[i]!) > 0 || !endsOpen(text, end[i - 1]!)) continue
    const room = width - ((end[i - 1]!) - (start[i - 1]!))
    if (room <= firstWordLength(text, start[i]!, end[i]!) + 4) full++
  }
  return full * 10 >= open * 7
}

/** Signs that make a line one of its own. */
const opensBlock = (code: number): boolean => {
  const cls = classes[code]!
  return cls === DASH || cls === HYPHEN || code === 0x3e || code === 0x2a || code === 0x2022 || code === 0xb7 || code === 0x25aa || code === 0x25cf
}

/** Marks the lines that go on the line before: in wrapped text by width, else where a long line breaks off and small letters follow. */
export const joinLines = (lines: Lines): void => {
  const {text, start, end, gap, indent, joined, length} = lines
  const wrapped = isWrapped(lines)
  let width = 0
  if (wrapped) for (let i = 0; i < length; i++) width = Math.max(width, (end[i]!) - (start[i]!))
  for (let i = 1; i < length; i++) {
    if ((gap[i]!) > 0) continue
    const first = text.charCodeAt(start[i]!)
    const size = (end[i - 1]!) - (start[i - 1]!)
    if (wrapped) {
      if (opensBlock(first) || ((indent[i]!) > (indent[i - 1]!) && !endsOpen(text, end[i - 1]!))) continue
      const full = size + firstWordLength(text, start[i]!, end[i]!) + 4 >= width
      if (full || (endsOpen(text, end[i - 1]!) && classes[first] === LOWER)) joined[i] = true
    } else if (size > 40 && classes[first] === LOWER && endsOpen(text, end[i - 1]!)) joined[i] = true
  }
}

/** Index of the last line that belongs with line `i`. */
export const lastJoined = (lines: Lines, i: number): number => {
  while (i + 1 < lines.length && lines.joined[i + 1] === true) i++
  return i
}

/** Class of the last code unit before `end` that is no closing mark or bracket. */
export const lastClass = (text: string, start: number, end: number): number => {
  let i = end
  while (i > start) {
    const cls = classes[text.charCodeAt(i - 1)]!
    if (cls !== MARK && cls !== APOSTROPHE && cls !== CLOSE) return cls
    i--
  }
  return MARK
}

/** Offset of the first letter or digit past marks and brackets, or `end`. */
export const firstInner = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end) {
    const cls = classes[text.charCodeAt(i)]!
    if (cls !== MARK && cls !== APOSTROPHE && cls !== OPEN) break
    i++
  }
  return i
}

/** The stretches of a file as one plain text with lines, as the other stages read it, and the way back to the file. */
import {readLines, type Lines} from '../layout/lines.ts'
import {readSource, type Source} from '../source/source.ts'
import {classes, DASH, HYPHEN} from '../words/classes.ts'
import type {OffsetMap} from './offsets.ts'
import type {Inline, Piece, Prose, TextBlock} from './prose.ts'

/** A block of the file as a stretch of the plain text. */
export interface Run {
  block: TextBlock
  /** In the plain text, without white space around. */
  start: number
  end: number
  /** In the file: the whole block where nothing of another stands in it. */
  fileStart: number
  fileEnd: number
  /** Its lines: from the first up to `next`. */
  line: number
  next: number
}

/** An inline node of the file, or a stretch of one, over the plain text. */
export interface InlineSpan {
  inline: Inline
  start: number
  end: number
  fileStart: number
  fileEnd: number
}

/** What the stages read, and what leads back. */
export interface Prepared {
  source: Source
  lines: Lines
  map: OffsetMap
  runs: Run[]
  /** In order of their start, an outer one before those inside it. */
  inlines: InlineSpan[]
}

/** Stretches in the order of the file; a parser of broken HTML may have moved some. */
const inOrder = (pieces: readonly Piece[]): readonly Piece[] => {
  let last = 0, ordered = true
  for (const {start, end} of pieces) {
    if (start < last) ordered = false
    last = Math.max(last, end)
  }
  if (ordered) return pieces
  const out: Piece[] = []
  last = 0
  for (const piece of [...pieces].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (piece.start < last) continue
    out.push(piece)
    last = piece.end
  }
  return out
}

/** The inline nodes around a stretch, the outermost first. */
const chainOf = (inline: Inline | null): Inline[] => {
  const chain: Inline[] = []
  for (let each = inline; each; each = each.parent) chain.push(each)
  return chain.reverse()
}

const within = (value: number, low: number, high: number, otherwise: number): number => value >= low && value <= high ? value : otherwise

/**
 * Gives each run its lines and takes off the white space around it. A line of its own is the first of a block, one after
 * an empty one, speech after a hard break. Returns the runs that have any.
 */
const giveLines = (lines: Lines, runs: readonly Run[], hard: ReadonlySet<number>): Run[] => {
  const kept: Run[] = []
  let i = 0
  for (const run of runs) {
    const first = i
    while (i < lines.length && lines.start[i]! < run.end) {
      const start = lines.start[i]!, cls = classes[lines.text.charCodeAt(start)]
      const speaks = (cls === DASH || cls === HYPHEN) && hard.has(start - lines.indent[i]! - 1)
      lines.joined[i] = i > first && lines.gap[i] === 0 && !speaks
      i++
    }
    if (i === first) continue
    kept.push({...run, start: lines.start[first]!, end: lines.end[i - 1]!, line: first, next: i})
  }
  return kept
}

/** What separates two blocks in the plain text. */
const BETWEEN = '\n\n'

/** Linear in the stretches, but for the sorting of broken HTML. */
export const assemble = (prose: Prose): Prepared => {
  const pieces = inOrder(prose.pieces)
  const at: number[] = [], length: number[] = [], start: number[] = [], end: number[] = []
  const parts: string[] = [], runs: Run[] = [], inlines: InlineSpan[] = [], hard = new Set<number>()
  let size = 0, block: TextBlock | null = null, runStart = 0, runFirst = 0, fileLast = 0
  const open: InlineSpan[] = []
  const closeTo = (depth: number, next: number): void => {
    while (open.length > depth) {
      const span = open.pop()!
      span.end = size
      span.fileEnd = within(span.inline.end, fileLast, next, fileLast)
    }
  }
  const closeRun = (next: number): void => {
    closeTo(0, next)
    if (block) runs.push({
      block, start: runStart, end: size, line: -1, next: -1,
      fileStart: runFirst, fileEnd: within(block.end, fileLast, next, fileLast),
    })
  }
  const stretch = (value: string, from: number, to: number): void => {
    at.push(size)
    length.push(value.length)
    start.push(from)
    end.push(to)
    parts.push(value)
    size += value.length
  }
  for (const piece of pieces) {
    if (piece.block !== block) {
      closeRun(piece.start)
      if (block) stretch(BETWEEN, fileLast, piece.start)
      block = piece.block
      runStart = size
      runFirst = within(block.start, fileLast, piece.start, piece.start)
    }
    const chain = chainOf(piece.inline)
    let same = 0
    while (same < open.length && same < chain.length && open[same]!.inline === chain[same]) same++
    closeTo(same, piece.start)
    for (const inline of chain.slice(same)) {
      const span: InlineSpan = {inline, start: size, end: size, fileStart: within(inline.start, fileLast, piece.start, piece.start), fileEnd: 0}
      open.push(span)
      inlines.push(span)
      if (inline.leaf && piece.value === '\n') hard.add(size)
    }
    stretch(piece.value, piece.start, piece.end)
    fileLast = piece.end
  }
  closeRun(prose.text.length)
  const source = readSource(parts.join('')), lines = readLines(source)
  return {source, lines, map: {at, length, start, end}, runs: giveLines(lines, runs, hard), inlines}
}

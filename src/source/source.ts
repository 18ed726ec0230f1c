/** The input as the other stages see it: the text untouched, its line starts, places by offset. */
import type {Point, Position} from 'unist'

export interface Source {
  /** The original input. Offsets everywhere are into this string. */
  text: string
  /** Offset of each line's first code unit; CRLF, CR, LF end a line. */
  lines: readonly number[]
  /** Line of the last look-up: the next one is near as a rule. */
  near: number
}

/** Finds the line starts. Linear. */
export const readSource = (text: string): Source => {
  const lines = [0]
  if (!text.includes('\r')) {
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) lines.push(i + 1)
  } else {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code === 0x0a || (code === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) lines.push(i + 1)
    }
  }
  return {text, lines, near: 0}
}

/** Index of the line that holds an offset, from 0. Constant near the last one, else logarithmic. */
const lineAt = (source: Source, offset: number): number => {
  const {lines, near} = source
  if (offset >= lines[near]!) {
    if (near + 1 >= lines.length || offset < lines[near + 1]!) return near
    if (near + 2 >= lines.length || offset < lines[near + 2]!) return source.near = near + 1
  }
  let low = 0, high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]!) <= offset) low = middle
    else high = middle - 1
  }
  return source.near = low
}

/** The place of an offset, 1-based line and column as in unist. */
export const pointAt = (source: Source, offset: number): Point => {
  const line = lineAt(source, offset)
  return {line: line + 1, column: offset - (source.lines[line]!) + 1, offset}
}

export const positionOf = (source: Source, start: number, end: number): Position => ({
  start: pointAt(source, start),
  end: pointAt(source, end),
})

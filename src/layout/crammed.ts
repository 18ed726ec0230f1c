/** A header on the line where the story begins: "By Jane Roe | March 3, 2025 | The council said …", "By Jane Roe, March 3, 2025 - The council said …". */
import type {Span} from '../tree/types.ts'
import {ELLIPSIS, LOWER, STOP, TERMINAL, classes} from '../words/classes.ts'
import {applyField, readField, type Field} from './fields.ts'
import {applyInfoLine, isBar, isDated, isDivider, readPieces, type Piece} from './info-line.ts'
import {isBlank, skipBlanks, tidy} from './phrase.ts'
import type {Top} from './top-state.ts'

/** Code units in which the last bar is sought, and parts before the story at most. */
const LONGEST_HEADER = 400, MOST_PARTS = 6
/** Code units in which a dash after an author and a date is sought. */
const LONGEST_CREDIT = 120
/** Code units of the story on its line; less is a subtitle. */
const SHORTEST_STORY = 30
/** Words of a part that is a headline; fewer, where nothing is known of them, name a section or a paper. */
const SHORTEST_TITLE = 4

/** A sentence or more to the end of the line, which may be in marks. */
export const isStory = (text: string, start: number, end: number): boolean => {
  if (end - start < SHORTEST_STORY || classes[text.charCodeAt(start)] === LOWER) return false
  for (let i = end - 1; i > end - 4; i--) { const cls = classes[text.charCodeAt(i)]; if (cls === STOP || cls === TERMINAL || cls === ELLIPSIS) return true }
  return false
}

const wordsIn = (text: string, [start, end]: Span): number => {
  let count = 1
  for (let i = start; i < end; i++) if (isBlank(text.charCodeAt(i)) && !isBlank(text.charCodeAt(i + 1))) count++
  return count
}

/** The parts between bars, and where the last one begins. */
const partsOf = (text: string, start: number, end: number): {parts: Span[]; rest: number} => {
  const parts: Span[] = [], limit = Math.min(end, start + LONGEST_HEADER)
  let rest = start
  for (let i = start + 1; i < limit && parts.length < MOST_PARTS; i++) {
    if (!isBar(text.charCodeAt(i)) || !isBlank(text.charCodeAt(i - 1)) || !isBlank(text.charCodeAt(i + 1))) continue
    let last = i
    while (last > rest && isBlank(text.charCodeAt(last - 1))) last--
    if (last > rest) parts.push([rest, last])
    rest = skipBlanks(text, i + 1, end)
  }
  return {parts, rest}
}

/** "By Jane Roe, March 3, 2025 - The council said …": an author and a date before the first dash; a place would be a dateline's. */
const beforeDash = ({draft: {text, words}}: Top, start: number, end: number): {pieces: Piece[]; header: Span; rest: number} | null => {
  for (let i = start + 1, limit = Math.min(end, start + LONGEST_CREDIT); i < limit; i++) {
    const code = text.charCodeAt(i)
    if (!isDivider(code) || !isBlank(text.charCodeAt(i - 1)) || !isBlank(text.charCodeAt(i + 1))) continue
    const rest = skipBlanks(text, i + 1, end), pieces = isStory(text, rest, end) ? readPieces(text, start, i, words) : null
    const signed = pieces?.find((piece) => piece.type === 'byline')
    return pieces && signed?.type === 'byline' && (signed.byline.date !== '' || isDated(pieces)) ? {pieces, header: [start, i - 1], rest} : null
  }
  return null
}

/** Takes the header and the headline off the line; all its parts but one must be known, and one be a date or an author. */
export const crammed = (top: Top): boolean => {
  const {lines, draft, blocks} = top, {text, words} = draft, start = lines.start[top.at]!, end = lines.end[top.at]!
  if (lines.known?.has(top.at)) return false
  const dashed = beforeDash(top, start, end)
  if (dashed) {
    applyInfoLine(draft, dashed.pieces)
    blocks.push({type: 'header', start: dashed.header[0], end: dashed.header[1]})
    lines.start[top.at] = dashed.rest
    return true
  }
  const {parts, rest} = partsOf(text, start, end)
  if (parts.length === 0 || !isStory(text, rest, end)) return false
  let unknown: Span | null = null
  const read: Piece[] = [], named: [Field, Span][] = []
  for (const part of parts) {
    const field = readField(text, part[0], part[1], words), pieces = readPieces(text, part[0], part[1], words)
    // "Author: Jane Roe"
    if (field?.name !== undefined && !isDated(pieces ?? [])) named.push([field, [field.value, field.end]])
    else if (pieces) read.push(...pieces)
    else if (unknown || top.titled) return false
    else unknown = part
  }
  if (!isDated(read) && !read.some(({type}) => type === 'byline')) return false
  applyInfoLine(draft, read)
  for (const [field, span] of named) applyField(draft, field.key, field.name, span)
  const title = unknown && wordsIn(text, unknown) >= SHORTEST_TITLE ? unknown : null
  if (title) draft.meta.title ??= tidy(text.slice(...title))
  for (const part of parts) {
    const last = blocks[blocks.length - 1]
    if (part === title) blocks.push({type: 'headline', start: part[0], end: part[1], level: 1})
    else if (last?.type === 'header' && last.start >= start) last.end = part[1]
    else blocks.push({type: 'header', start: part[0], end: part[1]})
  }
  lines.start[top.at] = rest
  return true
}

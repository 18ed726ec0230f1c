/** The header form `[title] date 2025-12-11 body`, all on one line; the title may be empty or in brackets. "Date: 2025-12-11 body" too. */
import {DIGIT, LOWER, STOP, classes} from '../words/classes.ts'
import type {Span} from '../tree/types.ts'
import {isBlank} from './phrase.ts'
import {opensWith} from './phrases.ts'

export interface SeedHeader {
  title: Span | null
  header: Span
  /** `date`, as it stands. */
  keyword: string
  date: Span
  /** Where the story begins. */
  body: number
}

const LONGEST_TITLE = 300
/** Code units of a story after "Date: …" on one line; less is a zone or an edition. */
const SHORTEST_STORY = 60

const isDigits = (text: string, start: number, count: number): boolean => {
  for (let i = start; i < start + count; i++) if (classes[text.charCodeAt(i)] !== DIGIT) return false
  return true
}

/** Looks for the form in a line, given without the white space around it. */
export const readSeedHeader = (text: string, start: number, end: number, keywords: readonly string[]): SeedHeader | null => {
  const head = text.slice(start, Math.min(end, start + LONGEST_TITLE))
  for (const keyword of keywords) {
    const first = opensWith(text, start, end, keyword) ? readAt(text, start, end, start, keyword.length) : null
    if (first) return first
    for (let at = head.indexOf(keyword); at >= 0; at = head.indexOf(keyword, at + 1)) {
      const found = readAt(text, start, end, start + at, keyword.length)
      if (found) return found
    }
  }
  return null
}

const readAt = (text: string, start: number, end: number, at: number, size: number): SeedHeader | null => {
  if (at > start && !isBlank(text.charCodeAt(at - 1))) return null
  let i = at + size
  const colon = at === start && text.charCodeAt(i) === 0x3a
  if (colon) i++
  if (!isBlank(text.charCodeAt(i))) return null
  while (i < end && isBlank(text.charCodeAt(i))) i++
  const date = i
  if (!isDigits(text, i, 4) || text.charCodeAt(i + 4) !== 0x2d || !isDigits(text, i + 5, 2)) return null
  if (text.charCodeAt(i + 7) !== 0x2d || !isDigits(text, i + 8, 2)) return null
  i += 10
  while (i < end && !isBlank(text.charCodeAt(i))) i++
  if (i > date + 40 || (i > date + 10 && text.charCodeAt(date + 10) !== 0x54)) return null
  let body = i
  while (body < end && isBlank(text.charCodeAt(body))) body++
  let titleEnd = at
  while (titleEnd > start && isBlank(text.charCodeAt(titleEnd - 1))) titleEnd--
  const first = classes[text.charCodeAt(body)]
  if (titleEnd > start && body < end && first === LOWER) return null
  if (colon && (end - body < SHORTEST_STORY || classes[text.charCodeAt(end - 1)] !== STOP)) return null
  const enclosed = text.charCodeAt(start) === 0x5b && text.charCodeAt(titleEnd - 1) === 0x5d ? 1 : 0
  return {title: titleEnd > start ? [start + enclosed, titleEnd - enclosed] : null, header: [at, i], keyword: text.slice(at, at + size), date: [date, i], body}
}

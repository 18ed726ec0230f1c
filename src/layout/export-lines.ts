/** Lines of a news database's export that have no sign after a key: the newspaper's name, "Body". */
import {addAgency} from './draft.ts'
import {isUpperKey, readField} from './fields.ts'
import {readInfoLine} from './info-line.ts'
import type {Lines} from './lines.ts'
import {hasDigit} from './phrase.ts'
import {lookUp} from './phrases.ts'
import {LONGEST_STOPPED, push, withoutBracket, type Recogniser} from './top-state.ts'
import type {CompiledWords} from './words.ts'

/** Lines below the date within which an export has a key in capitals. */
const FARTHEST_KEY = 8

/** The newspaper above the date in an export of a news database, whose keys follow in capitals, or above the number of its issue. */
export const publication: Recogniser = (top) => {
  const {lines, draft: {text, words}} = top, {at} = top, next = at + 1
  const start = lines.start[at]!, end = lines.end[at]!
  if (top.credited || end - start > LONGEST_STOPPED || next + 1 >= lines.length || lines.end[next]! - lines.start[next]! > LONGEST_STOPPED
    || !hasDigit(text, lines.start[next]!, lines.end[next]!)) return false
  const pieces = readInfoLine(text, lines.start[next]!, lines.end[next]!, words)
  if (!pieces?.some((piece) => piece.type === 'moment' && piece.moment.year !== undefined)) return false
  if (!pieces.some(({type}) => type === 'issue') && !hasExportKey(lines, next + 1, words)) return false
  addAgency(top.draft, withoutBracket(text.slice(start, end)))
  push(top, 'header', start, end)
  top.at++
  return true
}

const hasExportKey = (lines: Lines, from: number, words: CompiledWords): boolean => {
  for (let i = from; i < lines.length && i < from + FARTHEST_KEY; i++) {
    const field = readField(lines.text, lines.start[i]!, lines.end[i]!, words)
    if (field?.name !== undefined && (isUpperKey(field.key) || EXPORT_KEYS.has(field.key))) return true
  }
  return false
}

/** Keys that newer exports write in small letters. */
const EXPORT_KEYS: ReadonlySet<string> = new Set(['Length', 'Byline', 'Section', 'Dateline', 'Highlight'])

/** "Body" alone on its line, below fields. */
export const bodyLine: Recogniser = (top) => {
  const {lines, draft: {text, words}} = top, start = lines.start[top.at]!, end = lines.end[top.at]!
  if (
    end - start > 20
    || top.blocks[top.blocks.length - 1]?.type !== 'header'
    || lookUp(text, start, end, words.phrases)?.meaning?.name !== 'body'
  ) return false
  push(top, 'header', start, end)
  top.at++
  top.done = true
  return true
}

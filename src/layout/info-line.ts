/** Lines under a headline with date, time, section, place or outlet: "11.12.2025, 14:05 | Политика", "Updated 3 PM EST". */
import {COLON, COMMA, DASH, DIGIT, LOWER, OTHER, UPPER, classes} from '../words/classes.ts'
import {endOfAgency} from './dateline-outlet.ts'
import {readMoment, type Moment} from './dates.ts'
import {addAgency, addField, addMoment, properCase, type Draft} from './draft.ts'
import {applyByline, readByline, readNameLine, type Byline} from './byline.ts'
import {dateKindOf} from './keys.ts'
import {isName} from './names.ts'
import {LONGEST_PAPER, readPaper} from './papers.ts'
import {isAddress} from './signoff.ts'
import type {CompiledWords} from './words.ts'
import {endOfWord, endsWith, hasDigit, indexIn, isBlank, isLetter, skipBlanks, tidy} from './phrase.ts'
import {MONTH, WEEKDAY, DATE_FILLER, COUNTED, AGO, AGENCY, SECTION, AND, KEY, KEY_FILLER, lookUp, isAt, isIn} from './phrases.ts'

const LONGEST_INFO = 200
const LONGEST_LABEL = 50
/** Of a part that is no date. */
const LONGEST_PART = 100

export type Piece =
  | {type: 'moment'; kind: 'date' | 'updated'; moment: Moment; label: string | null; end: number}
  | {type: 'byline'; byline: Byline; start: number; end: number}
  | {type: 'agency' | 'section' | 'place' | 'count' | 'ago' | 'issue'; value: string; end: number}

/** `|`, `•`, `·`, `/`, a dash: between the parts of the line. */
export const isDivider = (code: number): boolean => {
  const cls = classes[code]
  return cls === DASH
    || code === 0x2d
    || (cls === OTHER && (code === 0x7c || code === 0x2022 || code === 0xb7 || code === 0x2f || code === 0x2219 || code === 0x25cf))
}

const MOST_LABEL_WORDS = 4

/** "Опубликовано:", "Last updated " before a date: its field and its end. */
export const readLabel = (text: string, start: number, end: number, words: CompiledWords): {kind: 'date' | 'updated'; end: number} | null => {
  let i = start, stop = start, kind: 'date' | 'updated' | null = null
  for (let count = 0; count < MOST_LABEL_WORDS && i < end; count++) {
    let last = i
    while (last < end && isLetter(text.charCodeAt(last))) last++
    const word = lookUp(text, i, last, words.phrases), found = dateKindOf(word)
    if (last === i || (found === null && ((word?.bits ?? 0) & KEY_FILLER) === 0)) break
    if (found !== null && kind !== 'updated') kind = found
    stop = last
    i = skipBlanks(text, last, end)
    if (i === last) break
  }
  if (kind === null) return null
  if (classes[text.charCodeAt(stop)] === COLON) stop++
  else if (stop < end && !isBlank(text.charCodeAt(stop))) return null
  return {kind, end: skipBlanks(text, stop, end)}
}

const endOfPart = (text: string, start: number, end: number): number => {
  for (let i = start; i < end; i++) if (isDivider(text.charCodeAt(i)) && (isBlank(text.charCodeAt(i - 1)) || isBlank(text.charCodeAt(i + 1)))) return i
  return end
}

/** The piece at an offset. A date may hold dashes and bars itself, so it is tried first and up to the line's end. */
const readPiece = (text: string, start: number, end: number, words: CompiledWords): Piece | null => {
  const label = readLabel(text, start, end, words)
  const moment = readMoment(text, label?.end ?? start, end, words)
  if (moment) return {type: 'moment', kind: label?.kind ?? 'date', moment, label: label ? text.slice(start, label.end) : null, end: moment.end}
  const ago = endOfAgo(text, label?.end ?? start, end, words)
  if (ago > 0) return {type: 'ago', value: text.slice(start, ago), end: ago}
  if (label) return null
  const issue = endOfIssue(text, start, end)
  if (issue > 0) return {type: 'issue', value: text.slice(start, issue), end: issue}
  let last = endOfPart(text, start, end)
  const next = last
  while (last > start && (isBlank(text.charCodeAt(last - 1)) || classes[text.charCodeAt(last - 1)] === COMMA)) last--
  if (last - start > LONGEST_PART) return null
  const value = text.slice(start, last)
  const bits = lookUp(text, start, last, words.phrases)?.bits ?? 0
  if ((bits & (SECTION | AGENCY)) !== 0) return {type: (bits & SECTION) !== 0 ? 'section' : 'agency', value, end: next}
  const comma = indexIn(text, 0x2c, start, end)
  if (comma > start && comma < last) {
    const first = text.slice(start, comma)
    if (isAt(text, start, comma, AGENCY, words.phrases)) return {type: 'agency', value: first, end: comma}
    if (isAt(text, start, comma, SECTION, words.phrases)) return {type: 'section', value: first, end: comma}
    const rest = readMoment(text, skipBlanks(text, comma + 1, end), end, words)
    if (
      rest?.year !== undefined
      && isName(first, words)
      && !readByline(text, start, comma, words)
      && !(first.includes(' ') && readNameLine(text, start, comma, words, false))
    ) return {type: 'place', value: first, end: comma}
  }
  // "ТАСС 3 февраля 2026", "Омские новости 12.02.2026": no sign between
  const outlet = endOfAgency(text, start, last, words) || endOfPaper(text, start, last, words)
  if (outlet > 0 && readMoment(text, skipBlanks(text, outlet, end), end, words) !== null) return {type: 'agency', value: text.slice(start, outlet), end: outlet}
  const byline = readByline(text, start, last, words) ?? readNameLine(text, start, last, words, false)
  if (byline) return {type: 'byline', byline, start, end: next}
  // "Фото: Анна Синицына"
  const colon = indexIn(text, 0x3a, start, last)
  if (colon > start && isAt(text, start, colon, KEY, words.phrases)) return {type: 'count', value, end: next}
  if (isCount(value, words)) return {type: 'count', value, end: next}
  return isDatedName(text, start, comma, end, words) ? {type: 'count', value, end: comma} : null
}

/** A paper's name before a number. */
const endOfPaper = (text: string, start: number, end: number, words: CompiledWords): number => {
  let i = start
  while (i < end && i < start + LONGEST_PAPER && classes[text.charCodeAt(i)] !== DIGIT) i++
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--
  return i < end && readPaper(text, start, i, words) === 'paper' ? i : 0
}

/** "Alderford Gazette, 11.12.2025": what no headline ends in. */
const isDatedName = (text: string, start: number, comma: number, end: number, words: CompiledWords): boolean => {
  if (comma <= start || comma > start + LONGEST_LABEL || classes[text.charCodeAt(end - 1)] !== DIGIT) return false
  const at = skipBlanks(text, comma + 1, end), moment = readMoment(text, at, end, words)
  if (moment?.day === undefined || moment.year === undefined || moment.end !== end) return false
  for (let i = at; i < end; i++) if (isLetter(text.charCodeAt(i))) return false
  return true
}

/** "№ 42", "N 42": the number of an issue; its end, or 0. */
const endOfIssue = (text: string, start: number, end: number): number => {
  const code = text.charCodeAt(start)
  if (code !== 0x2116 && code !== 0x4e) return 0
  const digits = skipBlanks(text, text.charCodeAt(start + 1) === 0x2e ? start + 2 : start + 1, end)
  let i = digits
  while (i < end && classes[text.charCodeAt(i)] === DIGIT) i++
  return i > digits ? i : 0
}

/** Words of "about an hour ago". */
const MOST_AGO_WORDS = 4

/** "3 hours ago", "час назад": the end, or 0. No clock is read, so it says nothing. */
const endOfAgo = (text: string, start: number, end: number, words: CompiledWords): number => {
  let i = start, counted = false
  for (let count = 0; count < MOST_AGO_WORDS && i < end; count++) {
    let stop = i
    while (stop < end && isLetterOrDigit(text.charCodeAt(stop))) stop++
    if (counted && isAt(text, i, stop, AGO, words.phrases)) return stop
    counted = isAt(text, i, stop, COUNTED, words.phrases)
    i = skipBlanks(text, stop, end)
    if (i === stop) break
  }
  return 0
}

const isLetterOrDigit = (code: number): boolean => isLetter(code) || classes[code] === DIGIT

/** "5 min read", "1234 просмотра": a number and what is counted. */
const isCount = (value: string, words: CompiledWords): boolean => {
  if (classes[value.charCodeAt(0)] !== DIGIT || value.length > LONGEST_LABEL) return false
  // "1 547 просмотров"
  const parts = tidy(value).split(' ').filter((part, i) => i === 0 || classes[part.charCodeAt(0)] !== DIGIT)
  return parts.length <= 4 && isIn(parts[1] ?? '', COUNTED, words.phrases)
}

/** `|`, `•` and like signs. */
export const isBar = (code: number): boolean => code === 0x7c || code === 0x2022 || code === 0xb7 || code === 0x2219 || code === 0x25cf

const hasBar = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (isBar(text.charCodeAt(i))) return true
  return false
}

/** A date comes first, or a label, or there are dividers; other lines are not looked at further. */
const mayBeInfo = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  if (hasBar(text, start, end)) return true
  if (!hasDigit(text, start, end)) return readLabel(text, start, end, words) !== null
  if (endOfPart(text, start, end) < end || endOfIssue(text, start, end) > 0) return true
  const cls = classes[text.charCodeAt(start)]
  if ((cls !== UPPER && cls !== LOWER) || readLabel(text, start, end, words) !== null) return true
  const stop = endOfWord(text, start, end)
  if (isAt(text, start, stop, WEEKDAY | MONTH | DATE_FILLER, words.phrases)) return true
  if (endOfAgency(text, start, end, words) > 0 || endOfPaper(text, start, end, words) > 0) return true
  const comma = indexIn(text, 0x2c, start, Math.min(end, start + LONGEST_LABEL))
  return comma > start && hasDigit(text, comma, Math.min(end, comma + 5))
}

/** The parts of a stretch; null where one is none of these. */
export const readPieces = (text: string, start: number, end: number, words: CompiledWords): Piece[] | null => {
  const pieces: Piece[] = []
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (isBlank(code) || isDivider(code) || classes[code] === COMMA || code === 0x2e || code === 0x28 || code === 0x29 || code === 0x5b || code === 0x5d) {
      i++
      continue
    }
    if (pieces.length > 0) {
      const stop = endOfWord(text, i, end)
      if (isAt(text, i, stop, AND, words.phrases)) {
        i = stop
        continue
      }
    }
    const piece = readPiece(text, i, end, words)
    if (!piece || piece.end <= i) return null
    pieces.push(piece)
    i = piece.end
  }
  return pieces
}

export const isDated = (pieces: readonly Piece[]): boolean => pieces.some((piece) => piece.type === 'ago' || (piece.type === 'moment' && isFull(piece)))

/** Reads the whole line; null where a part of it is none of these, or nothing in it is a date. */
export const readInfoLine = (text: string, start: number, end: number, words: CompiledWords): Piece[] | null => {
  const pieces = end - start > LONGEST_INFO || !mayBeInfo(text, start, end, words) ? null : readPieces(text, start, end, words)
  if (!pieces) return null
  const bare = pieces.length === 1 && pieces[0]?.type === 'moment' && pieces[0].label === null && !isOwnLine(pieces[0].moment)
  if (bare) return null
  return isDated(pieces) || (pieces.length > 1 && pieces.some((piece) => piece.type === 'byline')) ? pieces : null
}

const isFull = (piece: {moment: Moment; label: string | null}): boolean =>
  piece.label !== null || (piece.moment.day ?? piece.moment.month) !== undefined || piece.moment.hour !== undefined

/** A date alone on its line says a month and a day or a year, or a clock time. */
const isOwnLine = (moment: Moment): boolean => (moment.month !== undefined && (moment.day ?? moment.year) !== undefined) || moment.minute !== undefined

export const applyInfoLine = (draft: Draft, pieces: readonly Piece[]): void => {
  for (const piece of pieces) {
    switch (piece.type) {
      case 'moment':
        if (piece.label !== null) {
          const key = piece.label.trim().replace(/:$/, '').trim()
          addField(draft, key, draft.text.slice(piece.moment.start, piece.end), [piece.moment.start, piece.end])
        }
        addMoment(draft, piece.kind, piece.moment)
        break
      case 'byline': applyByline(draft, piece.byline, piece.start, piece.end); break
      case 'agency': addAgency(draft, piece.value); break
      case 'section': draft.meta.section ??= piece.value; break
      case 'place': draft.meta.place ??= properCase(piece.value, draft.words); break
      case 'ago':
      case 'issue':
      case 'count':
        break
    }
  }
}

const asAddress = (text: string, start: number, end: number): 'url' | null => end - start < 300 && isAddress(text.slice(start, end)) ? 'url' : null

/** A section's or an outlet's name alone on its line, or an address. */
export const readLabelLine = (text: string, start: number, end: number, words: CompiledWords): 'section' | 'agency' | 'url' | 'edition' | null => {
  if (end - start > LONGEST_LABEL) return text.charCodeAt(start + 4) === 0x3a || text.charCodeAt(start + 5) === 0x3a ? asAddress(text, start, end) : null
  const bits = lookUp(text, start, end, words.phrases)?.bits ?? 0
  if ((bits & SECTION) !== 0) return 'section'
  if ((bits & AGENCY) !== 0) return 'agency'
  if (classes[text.charCodeAt(start)] === DIGIT && isCount(text.slice(start, end), words)) return 'edition'
  const value = text.slice(start, end), bracket = value.indexOf(' (')
  if (bracket > 0 && value.endsWith(')') && isAt(value, 0, bracket, AGENCY, words.phrases)) return 'agency'
  if (isAddress(value)) return 'url'
  return words.editionEndings.some((ending) => endsWith(text, start, end, ending)) ? 'edition' : null
}

/** Where and by whom a story was filed: `МОСКВА, 11 дек — РИА Новости.`, `LONDON, Dec 11 (Reuters) -`. */
import {APOSTROPHE, COLON, COMMA, DASH, DIGIT, HYPHEN, LOWER, MARK, OPEN, OTHER, STOP, UPPER, classes} from '../words/classes.ts'
import {endOfAgency, readEnclosed, readOpenAgency} from './dateline-outlet.ts'
import {readDate, readPlace, readQualifier, readRegion} from './dateline-place.ts'
import {isDash, isDashAhead, type DatelineScan} from './dateline-scan.ts'
import {addAgency, addAuthors, properCase, type DatelineFound, type Draft} from './draft.ts'
import {endOfWord, isAllCaps, isBlank, skipBlanks} from './phrase.ts'
import {MONTH, isAt, PARTICLE, WEEKDAY, DATE_FILLER} from './phrases.ts'
import type {CompiledWords} from './words.ts'

/** Code units within which a dateline ends. */
const LONGEST = 180
/** `11 сентября 2025 года`, and a little more. */
const LONGEST_DATE = 26
/** Code units of the small words within a place's name. */
const LONGEST_PARTICLE = 4

/** Takes the sign that ends a dateline: a dash (`dash`), another sign (`sign`), the line's end (`end`), or none of them. */
const readClose = (scan: DatelineScan): 'dash' | 'sign' | 'end' | null => {
  const {text} = scan
  const stopped = text.charCodeAt(scan.at - 1) === 0x2e
  while (scan.at < scan.end && isBlank(text.charCodeAt(scan.at))) scan.at++
  if (scan.at >= scan.end) return 'end'
  let i = scan.at
  if (text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2c) i++
  while (i < scan.end && isBlank(text.charCodeAt(i))) i++
  if (
    isDash(text.charCodeAt(i))
    && (classes[text.charCodeAt(i)] === DASH || isBlank(text.charCodeAt(i - 1)) || isBlank(text.charCodeAt(i + 1)) || isDash(text.charCodeAt(i + 1)))
  ) {
    while (isDash(text.charCodeAt(i))) i++
    scan.at = i
    return 'dash'
  }
  const code = text.charCodeAt(scan.at)
  if (code !== 0x2e && code !== 0x3a) return stopped || scan.named ? 'sign' : null
  scan.at++
  return 'sign'
}

/** What a story goes on with: a capital, a mark, a number. */
const opensSentence = (scan: DatelineScan): boolean => {
  let i = scan.at
  while (i < scan.end && isBlank(scan.text.charCodeAt(i))) i++
  const cls = classes[scan.text.charCodeAt(i)]
  return cls === UPPER || cls === MARK || cls === APOSTROPHE || cls === DIGIT
}

/** True where a sign comes before the first word in small letters that no place has: most sentences end the look at their second word. */
const hasEarlySign = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  for (let i = start; i < end; i++) {
    const cls = classes[text.charCodeAt(i)]
    if (cls === UPPER) i = endOfWord(text, i, end) - 1
    else if (cls === LOWER) {
      const stop = endOfWord(text, i, end)
      if (stop - i > LONGEST_PARTICLE || !isAt(text, i, stop, PARTICLE, words.phrases)) return false
      i = stop - 1
    } else if (!isBlank(text.charCodeAt(i))) return cls === DIGIT
      || cls === COMMA
      || cls === STOP
      || cls === COLON
      || cls === OPEN
      || cls === DASH
      || cls === HYPHEN
      || cls === OTHER
  }
  return true
}

/** True where a sign comes within a date's length of a number: "11 декабря, Минск". */
const hasSignAfterDate = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end && i < start + LONGEST_DATE; i++) {
    const cls = classes[text.charCodeAt(i)]
    if (cls === COMMA || cls === STOP || cls === OPEN || cls === DASH || cls === HYPHEN || text.charCodeAt(i) === 0x2f) return true
  }
  return false
}

/** The dateline at the start of a line, looked for once. */
export const datelineAt = (draft: Draft, start: number, end: number): DatelineFound | null => {
  const {datelines} = draft
  for (let i = 0; i < datelines.length; i++) if (datelines[i]!.start === start) return datelines[i]!.found
  const found = readDateline(draft.text, start, end, draft.words)
  datelines[draft.nextDateline++ & 3] = {start, found}
  return found
}

/** Reads a dateline at the start of a paragraph. Looks at its first code unit, then at 180 at most. */
const readDateline = (text: string, start: number, limit: number, words: CompiledWords): DatelineFound | null => {
  const code = text.charCodeAt(start), cls = classes[code]
  if (cls !== UPPER && cls !== DIGIT && code !== 0x28 && code !== 0x2f) return null
  const end = Math.min(limit, start + LONGEST)
  if (cls === UPPER ? !hasEarlySign(text, start, end, words) : cls === DIGIT && !hasSignAfterDate(text, start, end)) return null
  const scan: DatelineScan = {text, start, end, words, at: start, place: null, allCaps: false, region: false, moment: null, agencies: [], authors: [], named: false, slashed: false}
  if (!readHead(scan)) return null
  const enclosed = readEnclosed(scan), agency = enclosed || readOpenAgency(scan)
  const close = readClose(scan)
  if (!isConvincing(scan, enclosed, agency, close) && !isCapsBeforeColon(scan, limit)) return null
  return {
    span: [start, trimmed(text, start, scan.at)],
    place: scan.place === null || scan.place.includes(',') ? scan.place : properCase(scan.place, words),
    moment: scan.moment, agencies: scan.agencies, authors: scan.authors,
  }
}

const trimmed = (text: string, start: number, end: number): number => {
  let i = end
  while (i > start && isBlank(text.charCodeAt(i - 1))) i--
  return i
}

const isSignAhead = (scan: DatelineScan): boolean => {
  const code = scan.text.charCodeAt(skipBlanks(scan.text, scan.at, scan.end)), cls = classes[code]
  return cls === COMMA || cls === STOP || cls === COLON || cls === OPEN || cls === DASH || cls === HYPHEN || code === 0x2f
}

/** "Ann Lee, who …": a comma and a word in small letters that is no day of the week. */
const goesOnSmall = ({text, at, end, words}: DatelineScan): boolean => {
  const comma = skipBlanks(text, at, end), next = skipBlanks(text, comma + 1, end)
  if (classes[text.charCodeAt(comma)] !== COMMA || classes[text.charCodeAt(next)] !== LOWER) return false
  return !isAt(text, next, endOfWord(text, next, end), WEEKDAY | MONTH | DATE_FILLER, words.phrases)
}

/** Place and date, in either order, or neither before an agency. */
const readHead = (scan: DatelineScan): boolean => {
  const {text, start, end, words} = scan
  const cls = classes[text.charCodeAt(start)]
  if (cls === OPEN || text.charCodeAt(start) === 0x2f) return true
  const agency = endOfAgency(text, start, end, words)
  if (agency > 0) {
    scan.agencies.push(text.slice(start, agency))
    scan.at = agency
    readDate(scan)
    return scan.moment !== null || isDashAhead(text, agency, end)
  }
  const month = cls === UPPER && isAt(text, start, endOfWord(text, start, end), MONTH, words.phrases)
  if (cls === DIGIT || month) {
    if (!readDate(scan)) return false
    const {at} = scan
    while (scan.at < end && (isBlank(text.charCodeAt(scan.at)) || text.charCodeAt(scan.at) === 0x2c || text.charCodeAt(scan.at) === 0x2e)) scan.at++
    if (endOfAgency(text, scan.at, end, words) > 0 || !readPlace(scan)) scan.at = at
    return true
  }
  if (!readPlace(scan) || !isSignAhead(scan) || goesOnSmall(scan)) return false
  readQualifier(scan)
  readRegion(scan)
  if (!readDate(scan)) readDateBehindDash(scan)
  return true
}

/** "YAKIMA, Wash. – Oct. 2, 2025 – Calyx …": another dash closes it. */
const readDateBehindDash = (scan: DatelineScan): void => {
  const {text, at, end} = scan
  if (!isDashAhead(text, at, end)) return
  let i = skipBlanks(text, at, end)
  while (isDash(text.charCodeAt(i))) i++
  scan.at = skipBlanks(text, i, end)
  // "4 марта 2025 г. –"
  if (readDate(scan) && isDashAhead(text, text.charCodeAt(scan.at) === 0x2e ? scan.at + 1 : scan.at, end)) return
  scan.at = at
  scan.moment = null
}

const isConvincing = (scan: DatelineScan, enclosed: boolean, agency: boolean, close: 'dash' | 'sign' | 'end' | null): boolean => {
  const {place, moment, allCaps, region, agencies} = scan
  if (scan.at === scan.start) return false
  if (enclosed) return (close !== null && opensSentenceOrEnd(scan, close)) || ((moment !== null || place === null || scan.slashed) && opensSentence(scan))
  if (agency) return close !== null && (close === 'end' ? moment !== null : (place !== null || moment !== null) && opensSentence(scan))
  if (agencies.length > 0) return (moment !== null && close !== null && close !== 'end')
    || (close === 'dash' && isAllCaps(agencies[0] ?? '') && opensSentence(scan))
  if (place === null) return false
  if (moment !== null) return close === 'dash'
    || (close === 'sign' && (allCaps || moment.day !== undefined && !place.includes(' ') && isStopBehind(scan)) && opensSentence(scan))
  const latin = classes[place.charCodeAt(0)] === UPPER && place.charCodeAt(0) < 0x250
  return close === 'dash' && latin && opensSentence(scan) && ((allCaps && place.length > 3) || region)
}

/** Code units of a story behind a place and a colon; a label has less to say. */
const SHORTEST_STORY = 60
/** A word in small letters among the first ones: a headline has none but small words. */
const PROSE = /^(?:\S+\s+){1,7}?[a-z]{4}/
/** A line that begins with a name in capitals and a colon, as the lines of a transcript do. */
const LABEL = /^[^\S\n]*[A-Z][A-Z .'’-]{1,40}:\s/m

/** "NEW DELHI: The cabinet on Wednesday …": so papers in South Asia, where no other line begins like that. */
const isCapsBeforeColon = ({text, start, at, place, allCaps}: DatelineScan, limit: number): boolean => {
  if (place === null || !allCaps || place.length < 4 || text.charCodeAt(at - 1) !== 0x3a || text.charCodeAt(start) > 0x5a) return false
  const story = skipBlanks(text, at, limit), first = classes[text.charCodeAt(story)]
  if (story === at || limit - story < SHORTEST_STORY || first !== UPPER && first !== MARK) return false
  return PROSE.test(text.slice(story, Math.min(limit, story + LONGEST))) && !LABEL.test(text.slice(limit)) && !LABEL.test(text.slice(Math.max(0, start - LONGEST), start))
}

/** "Псков, 4 марта. Завод …" */
const isStopBehind = ({text, start, at}: DatelineScan): boolean => text.charCodeAt(trimmed(text, start, at) - 1) === 0x2e

const opensSentenceOrEnd = (scan: DatelineScan, close: string): boolean => close === 'end' || close === 'dash' || opensSentence(scan)

/** Takes a dateline into the metadata. */
export const applyDateline = (draft: Draft, found: DatelineFound): void => {
  const {meta} = draft
  if (found.place !== null) meta.place ??= found.place
  draft.dateline ??= found.moment
  for (const agency of found.agencies) addAgency(draft, agency)
  addAuthors(draft, found.authors)
}

/** Where and by whom a story was filed: `МОСКВА, 11 дек — РИА Новости.`, `LONDON, Dec 11 (Reuters) -`. */
import {APOSTROPHE, CLOSE, COLON, COMMA, DASH, DIGIT, HYPHEN, LOWER, MARK, OPEN, OTHER, STOP, UPPER, classes} from '../words/classes.ts'
import {readMoment, type Moment} from './dates.ts'
import {addAgency, addAuthors, properCase, type DatelineFound, type Draft} from './draft.ts'
import {isName, readNames} from './names.ts'
import type {CompiledWords} from './words.ts'
import {endOfWord, findOpener, isAllCaps, isBlank, isIn, isLetter, lookUp, skipBlanks, startOf, tidy} from './phrase.ts'

/** Code units within which a dateline ends. */
const LONGEST = 180
const LONGEST_AGENCY = 60
const MOST_AGENCY_WORDS = 6
/** Code units of the small words within a place's name. */
const LONGEST_PARTICLE = 4

interface Scan {
  text: string
  start: number
  end: number
  words: CompiledWords
  at: number
  place: string | null
  allCaps: boolean
  region: boolean
  moment: Moment | null
  agencies: string[]
  authors: string[]
  /** An outlet in capitals after a dash, with no sign before the story: "— REGNUM Жители". */
  named: boolean
}

/** The longest outlet that the packs know at an offset: its end, or 0. */
const endOfAgency = (text: string, start: number, end: number, words: CompiledWords): number => {
  if (!words.agencyStarts.has(startOf(text, start))) return 0
  let i = start, best = 0
  for (let count = 0; count < MOST_AGENCY_WORDS && i < end; count++) {
    while (i < end && !isBlank(text.charCodeAt(i)) && !isClosing(text.charCodeAt(i), text.charCodeAt(i + 1))) i++
    if (lookUp(text, start, i, words.agencies) !== undefined) best = i
    if (!isBlank(text.charCodeAt(i))) break
    while (i < end && isBlank(text.charCodeAt(i))) i++
  }
  return best
}

/** A sign that ends an outlet's name; a full stop only where no letter follows. */
const isClosing = (code: number, next: number): boolean => {
  const cls = classes[code]
  return cls === COMMA || cls === CLOSE || cls === OPEN || cls === COLON || (cls === STOP && !isLetter(next)) || (code === 0x2f && !isLetter(next))
}

/** One to five words with capitals. Sets `place`. */
const readPlace = (scan: Scan): boolean => {
  const {text, end, words} = scan
  const start = scan.at
  let i = start, stop = start, count = 0, caps = true
  while (count < 6 && i < end) {
    const wordStop = endOfWord(text, i, end)
    if (wordStop === i) break
    const word = text.slice(i, wordStop)
    const particle = count > 0 && words.particles.has(word.toLowerCase())
    if (classes[text.charCodeAt(i)] !== UPPER && !particle) break
    if (!isAllCaps(word) && !(word.length === 1 && caps) && !particle) caps = false
    count++
    stop = wordStop
    i = wordStop
    if (text.charCodeAt(i) === 0x2e && count === 1 && word.length <= 3 && isAllCaps(word) && isBlank(text.charCodeAt(i + 1))
      && isAllCaps(text.slice(i + 2, endOfWord(text, i + 2, end)))) stop = i = i + 1
    if (!isBlank(text.charCodeAt(i))) break
    while (i < end && isBlank(text.charCodeAt(i))) i++
  }
  if (count === 0 || count > 5) return false
  scan.place = tidy(text.slice(start, stop))
  scan.allCaps = caps && stop - start > 1
  scan.at = stop
  return true
}

/** `ДУБАЙ (ОАЭ), 11 дек`, `НЬЮ-ЙОРК /ООН/, 11 дек`: what the place is in, before a comma. */
const readQualifier = (scan: Scan): void => {
  const {text, end} = scan
  const open = skipBlanks(text, scan.at, end), code = text.charCodeAt(open)
  if (code !== 0x28 && code !== 0x2f) return
  const close = text.indexOf(code === 0x28 ? ')' : '/', open + 1)
  if (close > 0 && close < open + 30 && text.charCodeAt(close + 1) === 0x2c) scan.at = close + 1
}

/** `, Fla.`, `, Ukraine`, `, Московская обл.`: belongs to the place. */
const readRegion = (scan: Scan): void => {
  const {text, end, words, place} = scan
  if (place === null || text.charCodeAt(scan.at) !== 0x2c) return
  let i = scan.at + 1
  while (i < end && isBlank(text.charCodeAt(i))) i++
  const start = i
  if (classes[text.charCodeAt(i)] !== UPPER || readMoment(text, i, Math.min(end, i + 12), words) !== null || endOfAgency(text, i, end, words) > 0) return
  let count = 0, stop = i
  while (count < 3 && i < end && (classes[text.charCodeAt(i)] === UPPER || (count > 0 && classes[text.charCodeAt(i)] === LOWER))) {
    stop = endOfWord(text, i, end)
    if (text.charCodeAt(stop) === 0x2e && stop - i <= 6) stop++
    count++
    i = stop
    if (!isBlank(text.charCodeAt(i))) break
    while (i < end && isBlank(text.charCodeAt(i))) i++
  }
  while (i < end && isBlank(text.charCodeAt(i))) i++
  const code = text.charCodeAt(i), cls = classes[code]
  if (cls !== COMMA && cls !== OPEN && cls !== DASH && cls !== HYPHEN && code !== 0x2f) return
  const region = tidy(text.slice(start, stop))
  scan.place = `${properCase(place, words)}, ${region.length > 3 ? properCase(region, words) : region}`
  scan.region = text.charCodeAt(stop - 1) === 0x2e
  scan.at = stop
}

/** `, 11 дек`, `. 11 декабря 2025`: after a sign, or first of all. */
const readDate = (scan: Scan): boolean => {
  const {text, words} = scan
  let i = scan.at
  while (i < scan.end && (isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === 0x2c || text.charCodeAt(i) === 0x2e)) i++
  const enclosed = text.charCodeAt(i) === 0x28
  if (enclosed) i++
  const first = classes[text.charCodeAt(i)]
  if (first !== DIGIT && first !== UPPER && first !== LOWER) return false
  const stop = boundary(text, i, scan.end)
  const moment = readMoment(text, i, stop, words)
  if (moment?.month === undefined) return false
  if (text.charCodeAt(moment.end - 1) === 0x2e && !/[\d\s\u00a0]\S{2,5}\.$/.test(text.slice(i, moment.end))) moment.end--
  const close = text.charCodeAt(moment.end) === 0x29
  if (enclosed && !close) return false
  scan.moment = moment
  scan.at = enclosed ? moment.end + 1 : moment.end
  return true
}

/** Where a date must end: a dash with blanks, a bracket, a slash before a letter. */
const boundary = (text: string, start: number, end: number): number => {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i), cls = classes[code]
    if (cls === OPEN || cls === MARK || (code === 0x2f && isLetter(text.charCodeAt(i + 1)))) return i
    if ((cls === DASH || cls === HYPHEN) && isBlank(text.charCodeAt(i - 1))) return i
  }
  return end
}

const addOutlet = (scan: Scan, name: string): void => {
  for (const part of isIn(name, scan.words.agencies) ? [name] : name.split('/')) {
    const clean = tidy(part)
    if (clean !== '') scan.agencies.push(clean)
  }
}

/** `(Reuters)`, `/ТАСС/`, `/Корр. ТАСС Иван Петров/`. */
const readEnclosed = (scan: Scan): boolean => {
  const {text, words} = scan
  let at = scan.at
  while (at < scan.end && (isBlank(text.charCodeAt(at)) || text.charCodeAt(at) === 0x2e || text.charCodeAt(at) === 0x2c || (isDash(text.charCodeAt(at)) && isDash(text.charCodeAt(scan.at))))) at++
  const open = text.charCodeAt(at)
  if (open !== 0x28 && open !== 0x2f) return false
  const close = text.indexOf(open === 0x28 ? ')' : '/', at + 1)
  if (close < 0 || close > at + LONGEST_AGENCY || close >= scan.end) return false
  const inside = tidy(text.slice(at + 1, close)), parts = inside.split(' ')
  const known = isIn(inside, words.agencies) || inside.split('/').every((part) => isIn(part, words.agencies))
  if (known) addOutlet(scan, inside)
  else if (!readCorrespondent(scan, inside)) {
    const titled = parts.length <= 4 && parts.every((part) => classes[part.charCodeAt(0)] === UPPER || classes[part.charCodeAt(0)] === MARK)
    if (!titled || (open === 0x28 && scan.moment === null && !scan.allCaps)) return false
    if (readMoment(inside, 0, inside.length, words) !== null) return false
    scan.agencies.push(inside)
  }
  scan.at = close + 1
  return true
}

/** "Корр. ТАСС Иван Петров", "Корр.ТАСС Анна Смирнова", "РИА Новости, Анна Смирнова". */
const readCorrespondent = (scan: Scan, inside: string): boolean => {
  const {words} = scan
  let rest = inside
  const opener = findOpener(rest, 0, rest.length, words.correspondents)
  if (opener !== undefined) rest = rest.slice(opener.length).replace(/^[.\s]+/, '')
  const stop = endOfAgency(rest, 0, rest.length, words)
  if (stop === 0) return false
  const name = tidy(rest.slice(stop).replace(/^[\s,.:-]+/, ''))
  if (name !== '' && !isName(name, words)) return false
  const single = name !== '' && !name.includes(' ') && !name.includes('.')
  scan.agencies.push(single ? tidy(rest) : rest.slice(0, stop))
  if (!single && name !== '') scan.authors.push(name)
  return true
}

/** ` — РИА Новости.`, ` - РИА Новости, Анна Смирнова.`, `. INTERFAX.RU - `: a known outlet after a sign, and who wrote for it. */
const readOpenAgency = (scan: Scan): boolean => {
  const {text, end, words} = scan
  let i = scan.at
  while (i < end && (isBlank(text.charCodeAt(i)) || isDash(text.charCodeAt(i)) || text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2c)) i++
  const stop = endOfAgency(text, i, end, words)
  if (stop === 0) return false
  let after = stop
  const sign = text.charCodeAt(after), dashed = isDashAhead(text, after, end)
  if (sign !== 0x2e && sign !== 0x2c && sign !== 0x3a && !dashed) {
    if (stop < end && !(i > scan.at + 1 && isAllCaps(text.slice(i, stop)) && isBlank(sign))) return false
    scan.named = true
  }
  if (sign === 0x2c) {
    const close = text.indexOf('.', after)
    const names = close > 0 && close < end ? readNames(text.slice(after + 1, endOfNames(text, after + 1, close, end)), words) : null
    if (!names || names.authors.length === 0) return false
    scan.authors.push(...names.authors)
    after = endOfNames(text, stop + 1, close, end)
  }
  scan.agencies.push(text.slice(i, stop))
  scan.at = after
  return true
}

/** The full stop after a list of names, past those of initials. */
const endOfNames = (text: string, start: number, close: number, end: number): number => {
  let i = close
  while (i >= 0 && i < end && classes[text.charCodeAt(i - 1)] === UPPER && (i - 2 < start || !isLetter(text.charCodeAt(i - 2)))) {
    const next = text.indexOf('.', i + 1)
    if (next < 0 || next >= end) break
    i = next
  }
  return i
}

const isDash = (code: number): boolean => classes[code] === DASH || classes[code] === HYPHEN

const isDashAhead = (text: string, at: number, end: number): boolean => {
  let i = at
  while (i < end && isBlank(text.charCodeAt(i))) i++
  return isDash(text.charCodeAt(i)) && (i > at || !isLetter(text.charCodeAt(i + 1)))
}

/** Takes the sign that ends a dateline: a dash (`dash`), another sign (`sign`), the line's end (`end`), or none of them. */
const readClose = (scan: Scan): 'dash' | 'sign' | 'end' | null => {
  const {text} = scan
  const stopped = text.charCodeAt(scan.at - 1) === 0x2e
  while (scan.at < scan.end && isBlank(text.charCodeAt(scan.at))) scan.at++
  if (scan.at >= scan.end) return 'end'
  let i = scan.at
  if (text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2c) i++
  while (i < scan.end && isBlank(text.charCodeAt(i))) i++
  if (isDash(text.charCodeAt(i)) && (classes[text.charCodeAt(i)] === DASH || isBlank(text.charCodeAt(i - 1)) || isBlank(text.charCodeAt(i + 1)) || isDash(text.charCodeAt(i + 1)))) {
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
const opensSentence = (scan: Scan): boolean => {
  let i = scan.at
  while (i < scan.end && isBlank(scan.text.charCodeAt(i))) i++
  const cls = classes[scan.text.charCodeAt(i)]
  return cls === UPPER || cls === MARK || cls === APOSTROPHE || cls === DIGIT
}

/** True where a sign comes before the first word in small letters: most sentences end the look at their second word. */
const hasEarlySign = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    const cls = classes[text.charCodeAt(i)]
    if (cls === UPPER) i = endOfWord(text, i, end) - 1
    else if (cls === LOWER) {
      const stop = endOfWord(text, i, end)
      if (stop - i > LONGEST_PARTICLE) return false
      i = stop - 1
    } else if (!isBlank(text.charCodeAt(i))) return cls === COMMA || cls === STOP || cls === OPEN || cls === DASH || cls === HYPHEN || cls === OTHER
  }
  return true
}

/** The dateline at the start of a line, looked for once. */
export const datelineAt = (draft: Draft, start: number, end: number): DatelineFound | null => {
  let found = draft.datelines.get(start)
  if (found === undefined) draft.datelines.set(start, found = readDateline(draft.text, start, end, draft.words))
  return found
}

/** Reads a dateline at the start of a paragraph. Looks at its first code unit, then at 180 at most. */
export const readDateline = (text: string, start: number, limit: number, words: CompiledWords): DatelineFound | null => {
  const code = text.charCodeAt(start), cls = classes[code]
  if (cls !== UPPER && cls !== DIGIT && code !== 0x28 && code !== 0x2f) return null
  const end = Math.min(limit, start + LONGEST)
  if (cls === UPPER && !hasEarlySign(text, start, end)) return null
  const scan: Scan = {text, start, end, words, at: start, place: null, allCaps: false, region: false, moment: null, agencies: [], authors: [], named: false}
  if (!readHead(scan)) return null
  const enclosed = readEnclosed(scan), agency = enclosed || readOpenAgency(scan)
  const close = readClose(scan)
  if (!isConvincing(scan, enclosed, agency, close)) return null
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

/** Place and date, in either order, or neither before an agency. */
const readHead = (scan: Scan): boolean => {
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
  const month = cls === UPPER && lookUp(text, start, endOfWord(text, start, end), words.months) !== undefined
  if (cls === DIGIT || month) {
    if (!readDate(scan)) return false
    const {at} = scan
    while (scan.at < end && (isBlank(text.charCodeAt(scan.at)) || text.charCodeAt(scan.at) === 0x2c || text.charCodeAt(scan.at) === 0x2e)) scan.at++
    if (endOfAgency(text, scan.at, end, words) > 0 || !readPlace(scan)) scan.at = at
    return true
  }
  if (!readPlace(scan)) return false
  readQualifier(scan)
  readRegion(scan)
  readDate(scan)
  return true
}

const isConvincing = (scan: Scan, enclosed: boolean, agency: boolean, close: 'dash' | 'sign' | 'end' | null): boolean => {
  const {place, moment, allCaps, region, agencies} = scan
  if (scan.at === scan.start) return false
  if (enclosed) return (close !== null && opensSentenceOrEnd(scan, close)) || ((moment !== null || place === null || scan.text.charCodeAt(scan.at - 1) === 0x2f) && opensSentence(scan))
  if (agency) return close !== null && (close === 'end' ? moment !== null : (place !== null || moment !== null) && opensSentence(scan))
  if (agencies.length > 0) return (moment !== null && close !== null && close !== 'end') || (close === 'dash' && isAllCaps(agencies[0] ?? '') && opensSentence(scan))
  if (place === null) return false
  if (moment !== null) return close === 'dash' || (close === 'sign' && allCaps && opensSentence(scan))
  const latin = classes[place.charCodeAt(0)] === UPPER && place.charCodeAt(0) < 0x250
  return close === 'dash' && latin && opensSentence(scan) && ((allCaps && place.length > 3) || region)
}

const opensSentenceOrEnd = (scan: Scan, close: string): boolean => close === 'end' || close === 'dash' || opensSentence(scan)

/** Takes a dateline into the metadata. */
export const applyDateline = (draft: Draft, found: DatelineFound): void => {
  const {meta} = draft
  if (found.place !== null) meta.place ??= found.place
  draft.dateline ??= found.moment
  for (const agency of found.agencies) addAgency(draft, agency)
  addAuthors(draft, found.authors)
}

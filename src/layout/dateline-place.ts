/** The parts of a dateline that say where and when. */
import {COMMA, DASH, DIGIT, HYPHEN, LOWER, MARK, OPEN, UPPER, classes} from '../words/classes.ts'
import {endOfAgency} from './dateline-outlet.ts'
import type {DatelineScan} from './dateline-scan.ts'
import {readMoment} from './dates.ts'
import {properCase} from './draft.ts'
import {endOfWord, hasDigit, indexIn, isBlank, isLetter, skipBlanks, tidy, isCapsAt} from './phrase.ts'
import {PARTICLE, isAt} from './phrases.ts'
import type {} from './words.ts'

/** Code units within which a date has a digit. */
const FARTHEST_DIGIT = 20

/** Of what stands in brackets behind a place. */
const LONGEST_QUALIFIER = 30

/** One to five words with capitals. Sets `place`. */
export const readPlace = (scan: DatelineScan): boolean => {
  const {text, end, words} = scan
  const start = scan.at
  let i = start, stop = start, count = 0, caps = true
  while (count < 6 && i < end) {
    const wordStop = endOfWord(text, i, end)
    if (wordStop === i) break
    const size = wordStop - i, upper = classes[text.charCodeAt(i)] === UPPER
    const particle = count > 0 && isAt(text, i, wordStop, PARTICLE, words.phrases)
    if (!upper && !particle) break
    if (!particle && !isCapsAt(text, i, wordStop) && !(size === 1 && caps)) caps = false
    count++
    stop = wordStop
    i = wordStop
    if (text.charCodeAt(i) === 0x2e && count === 1 && size <= 3 && isCapsAt(text, i - size, i) && isBlank(text.charCodeAt(i + 1))
      && isCapsAt(text, i + 2, endOfWord(text, i + 2, end))) stop = i = i + 1
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
export const readQualifier = (scan: DatelineScan): void => {
  const {text, end} = scan
  const open = skipBlanks(text, scan.at, end), code = text.charCodeAt(open)
  if (code !== 0x28 && code !== 0x2f) return
  const close = indexIn(text, code === 0x28 ? 0x29 : 0x2f, open + 1, open + LONGEST_QUALIFIER)
  if (close > 0 && text.charCodeAt(close + 1) === 0x2c) scan.at = close + 1
}

/** `, Fla.`, `, Ukraine`, `, Московская обл.`: belongs to the place. */
export const readRegion = (scan: DatelineScan): void => {
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
export const readDate = (scan: DatelineScan): boolean => {
  const {text, words} = scan
  let i = scan.at
  while (i < scan.end && (isBlank(text.charCodeAt(i)) || text.charCodeAt(i) === 0x2c || text.charCodeAt(i) === 0x2e)) i++
  if (!hasDigit(text, i, Math.min(scan.end, i + FARTHEST_DIGIT))) return false
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

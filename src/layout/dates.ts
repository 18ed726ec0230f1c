/**
 * Dates and clock times as headers and datelines write them. One hand-written scan from left to right over a few dozen
 * code units; no `Date`, no clock, no zone but the one in the text.
 */
import {
  COLON, COMMA, CLOSE, DASH, DIGIT, HYPHEN, IGNORABLE, LOWER, OPEN, OTHER, SEMICOLON, SPACE, STOP, UPPER, classes,
} from '../words/classes.ts'
import {isAmericanSummer, pad} from './calendar.ts'
import type {CompiledWords} from './words.ts'
import {indexIn, isBlank} from './phrase.ts'
import {MONTH, WEEKDAY, ZONE, DATE_FILLER, YEAR_WORD, HALF, NEAR_DAY, lookUp, isAt, type Phrase} from './phrases.ts'

/** What a date says; absent parts are not stated. */
export interface Moment {
  year?: number
  month?: number
  day?: number
  hour?: number
  minute?: number
  /** Two digits, and a fraction as it stands: `33`, `33.120`. */
  second?: string
  /** `+03:00`, `Z`. */
  zone?: string
  /** Days from the day of reading, of a clock time: "yesterday, 14:05" → −1. */
  near?: number
  start: number
  end: number
}

/** Reads digits; `count` is 0 where there are none. */
const readNumber = (text: string, start: number, end: number): {value: number; count: number} => {
  let i = start, value = 0
  while (i < end && i < start + 9 && classes[text.charCodeAt(i)] === DIGIT) value = value * 10 + (text.charCodeAt(i++) & 15)
  return {value, count: i - start}
}

const isLetter = (code: number): boolean => {
  const cls = classes[code]
  return cls === LOWER || cls === UPPER || cls === IGNORABLE
}

/** End of the word at `start`; full stops within it ("p.m", "u.s") belong to it, the last one doesn't. */
const wordEnd = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end && (isLetter(text.charCodeAt(i)) || (text.charCodeAt(i) === 0x2e && i > start && i + 1 < end && isLetter(text.charCodeAt(i + 1))))) i++
  return i
}

const fullYear = (value: number, count: number): number => count > 2 ? value : value + (value < 70 ? 2000 : 1900)

/** `+0300`, `+03:00`, `+3`, `-05`, at a sign. */
const readOffset = (text: string, start: number, end: number): {zone: string; end: number} | null => {
  const sign = text.charCodeAt(start)
  if (sign !== 0x2b && sign !== 0x2d && sign !== 0x2212 && sign !== 0x2013) return null
  const hours = readNumber(text, start + 1, end)
  let i = start + 1 + hours.count, hour = hours.value, minute = 0
  if (hours.count === 4) {
    minute = hour % 100
    hour = Math.floor(hour / 100)
  } else if (hours.count === 0 || hours.count > 2) return null
  else if (text.charCodeAt(i) === 0x3a) {
    const minutes = readNumber(text, i + 1, end)
    if (minutes.count === 2) {
      minute = minutes.value
      i += 3
    }
  }
  return hour > 14 || minute > 59 ? null : {zone: `${sign === 0x2b ? '+' : '-'}${pad(hour)}:${pad(minute)}`, end: i}
}

/** A scan in progress. */
interface Scan {
  text: string
  end: number
  words: CompiledWords
  moment: Moment
  weekday: boolean
  /** Offset → 12 where "pm" is still to be added. */
  half: number | undefined
  summer: string | undefined
}

/** `14:05`, `14:05:33.120`, `14.05` after a date. Returns the end, or 0. */
const readClock = (scan: Scan, start: number): number => {
  const {text, end, moment} = scan
  const hour = readNumber(text, start, end)
  const sign = text.charCodeAt(start + hour.count)
  if (hour.count === 0 || hour.count > 2 || moment.hour !== undefined) return 0
  if (sign !== 0x3a && (sign !== 0x2e || moment.day === undefined)) return 0
  const minute = readNumber(text, start + hour.count + 1, end)
  if (minute.count !== 2 || (hour.value > 24 && moment.day === undefined) || (sign === 0x2e && (hour.value > 23 || minute.value > 59))) return 0
  let i = start + hour.count + 3
  moment.hour = hour.value
  moment.minute = minute.value
  if (text.charCodeAt(i) === 0x3a) {
    const second = readNumber(text, i + 1, end)
    if (second.count === 2) {
      let stop = i + 3
      if ((text.charCodeAt(stop) === 0x2e || text.charCodeAt(stop) === 0x2c)) {
        const fraction = readNumber(text, stop + 1, end)
        if (fraction.count > 0) stop += 1 + fraction.count
      }
      moment.second = text.slice(i + 1, stop).replace(',', '.')
      i = stop
    }
  }
  if (text.charCodeAt(i) === 0x5a && !isLetter(text.charCodeAt(i + 1))) {
    moment.zone = 'Z'
    return i + 1
  }
  const code = text.charCodeAt(i)
  const exact = code === 0x2b || moment.second !== undefined || classes[text.charCodeAt(start - 1)] === UPPER
  const offset = exact && code !== 0x2013 ? readOffset(text, i, end) : null
  if (!offset) return i
  moment.zone = offset.zone
  return offset.end
}

/** True where the first letter of the text is Cyrillic: its slashes are never month first. */
const isCyrillic = (text: string): boolean => {
  let i = 0
  while (i < text.length && i < 200 && !isLetter(text.charCodeAt(i))) i++
  const code = text.charCodeAt(i)
  return code >= 0x400 && code < 0x530
}

/** `2025-12-11`, `11.12.2025`, `12/11/2025`, `11.12.25`. Returns the end, or 0. */
const readNumericDate = (scan: Scan, start: number): number => {
  const {text, end, moment} = scan
  const first = readNumber(text, start, end), sign = text.charCodeAt(start + first.count)
  if (sign !== 0x2d && sign !== 0x2e && sign !== 0x2f) return 0
  const second = readNumber(text, start + first.count + 1, end)
  const secondEnd = start + first.count + 1 + second.count
  if (second.count === 0 || second.count > 2 || moment.day !== undefined || moment.month !== undefined) return 0
  if (text.charCodeAt(secondEnd) !== sign) return 0
  const third = readNumber(text, secondEnd + 1, end)
  const stop = secondEnd + 1 + third.count
  if (first.count === 4 && third.count > 0 && third.count <= 2) {
    moment.year = first.value
    moment.month = second.value
    moment.day = third.value
    return stop
  }
  if (first.count > 2 || (third.count !== 4 && third.count !== 2)) return 0
  const monthFirst = sign !== 0x2e && first.value <= 12 && (second.value > 12 || (sign === 0x2f && scan.words.monthFirst && !isCyrillic(text)))
  moment.year = fullYear(third.value, third.count)
  moment.month = monthFirst ? first.value : second.value
  moment.day = monthFirst ? second.value : first.value
  return stop
}

/** A number that is none of these: a day, a year, an hour before "pm", `20251211`, `1405` after a date. Returns the end, or 0. */
const readLoneNumber = (scan: Scan, start: number): number => {
  const {text, end, moment, words} = scan
  const {value, count} = readNumber(text, start, end)
  let stop = start + count
  if (count === 8 && moment.year === undefined && value > 18000000 && value < 22000000) {
    moment.year = Math.floor(value / 10000)
    moment.month = Math.floor(value / 100) % 100
    moment.day = value % 100
    return stop
  }
  if (count === 4 && moment.year === undefined && value >= 1700 && value < 2200) {
    moment.year = value
    return stop
  }
  if (count === 4 && moment.day !== undefined && moment.hour === undefined && value % 100 < 60 && value < 2400) {
    moment.hour = Math.floor(value / 100)
    moment.minute = value % 100
    return stop
  }
  let next = stop
  while (next < end && isBlank(text.charCodeAt(next))) next++
  const after = wordEnd(text, next, end)
  if (count === 4 && moment.hour === undefined && value % 100 < 60 && value < 2400 && isAt(text, next, after, ZONE, words.phrases)) {
    moment.hour = Math.floor(value / 100)
    moment.minute = value % 100
    return stop
  }
  if (count === 0 || count > 2) return 0
  if (isAt(text, next, after, HALF, words.phrases) && moment.hour === undefined) {
    moment.hour = value
    return stop
  }
  if (moment.day !== undefined) return 0
  moment.day = value
  if (next === stop && after > next && isAt(text, next, after, DATE_FILLER, words.phrases)) stop = after
  else if (text.charCodeAt(stop) === 0x2d && isLetter(text.charCodeAt(stop + 1))) {
    const suffix = wordEnd(text, stop + 1, end)
    if (!isAt(text, stop + 1, suffix, MONTH, words.phrases)) stop = suffix
  }
  return stop
}

/** A zone's name, of up to three words, with an offset right after it: `МСК`, `UTC+3`. Returns the end, or 0. */
const readZone = (scan: Scan, start: number): number => {
  const {text, end, words, moment} = scan
  if (moment.zone !== undefined) return 0
  const stops: number[] = []
  for (let i = start; i < end && stops.length < 3;) {
    const stop = wordEnd(text, i, end)
    if (stop === i) break
    stops.push(stop)
    i = stop
    while (i < end && isBlank(text.charCodeAt(i))) i++
  }
  for (const stop of stops.reverse()) {
    const zone = lookUp(text, start, stop, words.phrases)?.zone ?? ''
    if (zone === '') continue
    const offset = readOffset(text, stop, end)
    if (offset && zone === '+00:00') {
      moment.zone = offset.zone
      return offset.end
    }
    const [standard, summer] = zone.split('/')
    moment.zone = standard ?? zone
    scan.summer = summer
    return stop
  }
  return 0
}

/** A word: month, weekday, half of the day, zone, filler. Returns the end, or 0. */
const readWord = (scan: Scan, start: number, stop: number, word: Phrase | undefined): number => {
  const {text, moment} = scan, bits = word?.bits ?? 0
  if (word && (bits & MONTH) !== 0 && moment.month === undefined) {
    moment.month = word.number
    return stop
  }
  if (!scan.weekday && (bits & WEEKDAY) !== 0) {
    scan.weekday = true
    return stop
  }
  if (word && (bits & HALF) !== 0 && moment.hour !== undefined && scan.half === undefined) {
    scan.half = word.number
    return stop
  }
  if (stop === start + 1 && text.charCodeAt(start) === 0x54 && moment.day !== undefined && classes[text.charCodeAt(stop)] === DIGIT) return stop
  return moment.hour === undefined ? 0 : readZone(scan, start)
}

const settle = (scan: Scan): void => {
  const {moment, half, summer} = scan
  if (half !== undefined && moment.hour !== undefined && moment.hour <= 12) moment.hour = moment.hour % 12 + half
  if (summer !== undefined && moment.year !== undefined && moment.month !== undefined && moment.day !== undefined
    && isAmericanSummer(moment.year, moment.month, moment.day)) moment.zone = summer
}

/** Signs that may stand between the parts of a date. */
const isSeparator = (cls: number, code: number): boolean =>
  isBlank(code) || cls === COMMA || cls === STOP || cls === SEMICOLON || cls === OPEN || cls === CLOSE
  || cls === HYPHEN || cls === DASH || (cls === OTHER && (code === 0x7c || code === 0x2022 || code === 0xb7 || code === 0x2f))

/**
 * The date, the time or both that a stretch begins with; null where it begins with neither. `end` of the result is after
 * the last part, with the full stop of an abbreviation ("дек.", "p.m.") and a closing bracket.
 */
export const readMoment = (text: string, start: number, end: number, words: CompiledWords): Moment | null => {
  const moment: Moment = {start, end: start}
  const scan: Scan = {text, end, words, moment, weekday: false, half: undefined, summer: undefined}
  let i = start, opened = false
  while (i < end) {
    const code = text.charCodeAt(i), cls = classes[code]!
    let next = 0, filler = false
    if (cls === DIGIT) next = readNumericDate(scan, i) || readClock(scan, i) || readLoneNumber(scan, i)
    else if (isLetter(code) && cls !== IGNORABLE) {
      const stop = wordEnd(text, i, end), word = lookUp(text, i, stop, words.phrases)
      next = readWord(scan, i, stop, word)
      if (next === 0 && word && (word.bits & (DATE_FILLER | NEAR_DAY)) !== 0) {
        if ((word.bits & NEAR_DAY) !== 0) moment.near = word.number
        next = stop
        filler = true
      }
    } else if (moment.hour !== undefined && moment.zone === undefined && isBlank(text.charCodeAt(i - 1))) {
      const offset = readOffset(text, i, end)
      if (offset && (code === 0x2b || readNumber(text, i + 1, end).count >= 2)) {
        moment.zone = offset.zone
        next = offset.end
      }
    }
    if (next > 0) {
      const dot = text.charCodeAt(next) === 0x2e && classes[text.charCodeAt(next - 1)] !== DIGIT
      if (!filler || (moment.year !== undefined && isAt(text, i, next, YEAR_WORD, words.phrases))) {
        moment.end = dot ? next + 1 : next
        if (opened && classes[text.charCodeAt(moment.end)] === CLOSE) {
          moment.end++
          opened = false
        }
      }
      i = next
      continue
    }
    if (i === start && cls !== SPACE) break
    if (!isSeparator(cls, code) && !(cls === COLON && scan.weekday)) break
    if (cls === OPEN) {
      const close = moment.hour === undefined ? 0 : endOfOtherClock(scan, i)
      if (close > 0) moment.end = i = close - 1
      else opened = true
    }
    i++
  }
  settle(scan)
  const dated = moment.month !== undefined ? moment.year !== undefined || moment.day !== undefined : moment.year !== undefined
  if (!dated && moment.month === undefined && moment.day !== undefined) return null
  return dated || moment.hour !== undefined ? moment : null
}

const LONGEST_CLOCK = 24

/** "(2247 HKT)" after a time: the same in another zone. Returns the offset after the bracket, or 0. */
const endOfOtherClock = (scan: Scan, open: number): number => {
  const close = indexIn(scan.text, 0x29, open, Math.min(scan.end, open + LONGEST_CLOCK + 1))
  if (close < 0) return 0
  const inner = readMoment(scan.text, open + 1, close, scan.words)
  return inner?.hour !== undefined && inner.month === undefined ? close + 1 : 0
}

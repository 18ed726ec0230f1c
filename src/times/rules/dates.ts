/** Days and months of the calendar: 11 декабря 2025, Dec. 11, 2025-12-11, 11.12.2025, в июле. */
import {ALL_CAPS, CAPITAL, MARK, OTHER, STOP, WORD} from '../../words/scan.ts'
import {DAYS, MEASURE, BLOCK, MERIDIEM, MONTH, SEASON, STEP, UNIT, UNITS, MONTH_UNIT, PREPOSITION, ARTICLE, DAY_UNIT, WEEKDAY} from '../kinds.ts'
import {isDate, lengthOfMonth} from '../calendar.ts'
import {firstPart, numberAt, plain, suffixAs, type Num} from '../numbers.ts'
import {NONE, digitsAt, is, kindAt, needOf, past, role, take, touches, type Reader} from '../reader.ts'
import type {Read, When} from '../when.ts'
import {valueOf} from '../words.ts'
import {dateYear, isHyphenOrDash, pastOf, yearTail, type YearOf} from './years.ts'
import {AND, EDGE, TO} from '../kinds.ts'

const IMPOSSIBLE: When = {grain: 'day', impossible: true}

const fullYear = (year: number, width: number): number => (width === 2 ? (year < 50 ? 2000 : 1900) + year : year)

/** A date in digits; impossible where no calendar has it. */
const numericDate = (year: number, month: number, day: number): When =>
  isDate(year, month, day) ? {grain: 'day', year, month, day} : IMPOSSIBLE

const ISO = /(\d{4})-(\d\d)-(\d\d)(?:[Tt](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:?\d\d)?)?/y
const ZONE = /([+-])(\d\d):?(\d\d)$/

/** 2025-12-11, 2025-12-11T14:05+03:00. */
export const isoDate = (reader: Reader, at: number): When | undefined => {
  const {widths, signs} = digitsAt(reader, at)
  if (widths[0] !== 4 || signs[0] !== 0x2d || signs[1] !== 0x2d) return undefined
  const {tokens} = reader
  const start = tokens.start[at]!
  ISO.lastIndex = start
  const match = ISO.exec(tokens.text)
  if (!match) return undefined
  const end = start + match[0].length
  let next = at
  while (next < reader.to && (tokens.end[next]!) <= end) next++
  if ((tokens.end[next - 1]!) !== end && next > at) return undefined
  if (next === at) return undefined
  reader.next = next
  const date = numericDate(Number(match[1]), Number(match[2]), Number(match[3]))
  const hour = Number(match[4]), minute = Number(match[5])
  if (date.impossible || match[4] === undefined) return date
  if (hour > 23 || minute > 59) return IMPOSSIBLE
  const zone = ZONE.exec(match[0])
  const offset = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : /[zZ]$/.test(match[0]) ? 0 : undefined
  return {...date, grain: 'minute', hour, minute, ...(offset !== undefined && {zone: offset})}
}

/** 11.12.2025; 11.12.25 with two digits each. */
export const dottedDate = (reader: Reader, at: number): When | undefined => {
  const {parts, widths, signs, suffix} = digitsAt(reader, at)
  const day = parts[0] ?? 0, month = parts[1] ?? 0, year = parts[2] ?? 0, dayWidth = widths[0] ?? 0, monthWidth = widths[1] ?? 0, yearWidth = widths[2] ?? 0
  if (parts.length !== 3 || suffix !== '' || signs[0] !== 0x2e || signs[1] !== 0x2e || dayWidth > 2 || monthWidth > 2) return undefined
  if (yearWidth !== 4 && (yearWidth !== 2 || dayWidth !== 2 || monthWidth !== 2)) return undefined
  reader.next = at + 1
  const date = numericDate(fullYear(year, yearWidth), month, day)
  return date.impossible && yearWidth === 2 ? undefined : date
}

/** 12/11/2025. */
export const slashDate = (reader: Reader, at: number): When | undefined => {
  const {text, start} = reader.tokens
  if (kindAt(reader, at + 1) !== OTHER) return undefined
  for (const slash of [at + 1, at + 3])
    if (kindAt(reader, slash) !== OTHER || text.charCodeAt(start[slash]!) !== 0x2f || !touches(reader, slash) || !touches(reader, slash + 1)) return undefined
  const first = digitsAt(reader, at), second = digitsAt(reader, at + 2), third = digitsAt(reader, at + 4)
  if (first.parts.length !== 1 || second.parts.length !== 1 || third.parts.length !== 1 || third.suffix !== '') return undefined
  const [a = 0] = first.parts, [b = 0] = second.parts, [c = 0] = third.parts, [yearWidth = 0] = third.widths
  if ((first.widths[0] ?? 0) > 2 || (second.widths[0] ?? 0) > 2 || (yearWidth !== 4 && yearWidth !== 2)) return undefined
  reader.next = at + 5
  const year = fullYear(c, yearWidth), {monthFirst} = reader.words.data
  const date = numericDate(year, monthFirst ? a : b, monthFirst ? b : a)
  return date.impossible ? numericDate(year, monthFirst ? b : a, monthFirst ? a : b) : date
}

const dayMonthOf = (day: number, month: number, year: YearOf | undefined): When =>
  day > lengthOfMonth(year?.year ?? 2000, month) ? {...IMPOSSIBLE, by: 'day'} : {grain: 'day', day, month, year: year?.year, yearShift: year?.yearShift, by: 'day'}

/** `n` as a day before its month: "11 декабря 2025 года", "the first of May". */
export const dayMonth = (reader: Reader, n: Num, at: number): When | undefined => {
  if (n.roman || !(n.value >= 1 && n.value <= 31) || !Number.isInteger(n.value) || n.width > 2 || (n.width === 0 && !n.ordinal)) return undefined
  const month = take(reader, pastOf(reader, at), MONTH)
  if (month === NONE) return undefined
  const next = reader.next, year = dateYear(reader, next)
  if (!year) reader.next = next
  return dayMonthOf(n.value, month, year)
}

/** `n` as ten days of a month: "20-х числах декабря"; as a third of it: "второй декаде". */
export const daysOfMonth = (reader: Reader, n: Num, at: number): When | undefined => {
  const which = take(reader, at, DAYS)
  if (which === 3 && (n.width > 0 || n.ordinal) && !n.decade && n.value >= 1 && n.value <= 31) return numberedDay(reader, n.value, reader.next)
  if (which === NONE || which === 2) return undefined
  const tens = which !== 1 ? n.value : (n.value - 1) * 10 + 1
  if (which !== 1 ? !n.decade && !n.ordinal : !(n.ordinal || n.roman) || n.value > 3) return undefined
  if (which !== 1 && tens !== 10 && tens !== 20) return undefined
  const days: readonly [number, number] = which === 1 && n.value === 3 ? [21, 31] : [tens, tens + 9]
  const month = monthAfter(reader, reader.next)
  return month && {...month, days, ...(which !== 1 && {approximate: true as const})}
}

/** "5 числа", "15-го числа прошлого месяца". */
const numberedDay = (reader: Reader, day: number, at: number): When => {
  const month = monthAfter(reader, at)
  if (!month) reader.next = at
  return {...(month ?? {unit: MONTH_UNIT, shift: 0}), grain: 'day', nth: day, nthUnit: DAY_UNIT}
}

/** A month, or "этого месяца". */
const monthAfter = (reader: Reader, at: number): When | undefined => {
  const month = take(reader, at, MONTH)
  if (month !== NONE) {
    const next = reader.next, year = yearTail(reader, next)
    if (!year) reader.next = next
    return {grain: 'month', month, ...year}
  }
  const step = take(reader, at, STEP)
  if (step === NONE || take(reader, reader.next, UNIT) !== MONTH_UNIT) return undefined
  return {grain: 'month', unit: MONTH_UNIT, shift: Math.sign(step)}
}

/** A number after its month that can be the day: no clock time, nothing counted. */
const dayAfter = (reader: Reader, at: number): Num | undefined => {
  const n = numberAt(reader, past(reader, at, ARTICLE, 0))
  if (!n || n.decade || n.roman || !(n.value >= 1 && n.value <= 31) || n.width > 2 || (n.width === 0 && !n.ordinal)) return undefined
  if (is(reader, n.next, MERIDIEM) || is(reader, n.next, UNIT) || is(reader, n.next, MONTH)) return undefined
  return take(reader, n.next, BLOCK) !== NONE && take(reader, n.next, BLOCK) & MEASURE ? undefined : n
}

/** "Dec. 28-Jan. 5": the first day and the second month are one word. */
const acrossMonths = (reader: Reader, at: number, month: number, other: number): Read | undefined => {
  const {parts: [day = NaN]} = digitsAt(reader, at)
  const stop = kindAt(reader, at + 1) === STOP && touches(reader, at + 1) ? 1 : 0
  const second = dayAfter(reader, at + 1 + stop)
  if (!second || !(day >= 1)) return undefined
  const year = dateYear(reader, second.next), end = year ? reader.next : second.next
  return {when: dayMonthOf(day, month, undefined), until: dayMonthOf(second.value, other, year), end}
}

/** "December 11, 2025", "Dec. 5-9", "Dec. 5 to 9". */
export const monthDay = (reader: Reader, at: number): Read | undefined => {
  const month = take(reader, at, MONTH)
  if (month === NONE || !reader.words.data.monthFirst) return undefined
  const {parts, widths, signs, suffix} = digitsAt(reader, reader.next), next = reader.next
  const otherMonth = parts.length === 1 && (widths[0] ?? 0) <= 2 ? suffixAs(reader, next, suffix, MONTH) : NONE
  if (otherMonth !== NONE) return acrossMonths(reader, next, month, otherMonth)
  reader.next = next
  let first: Num | undefined, second: Num | undefined
  if (parts.length === 2 && signs[0] === 0x2d && suffix === '') {
    first = plain(parts[0] ?? 0, widths[0] ?? 0, reader.next + 1)
    second = plain(parts[1] ?? 0, widths[1] ?? 0, reader.next + 1)
    if (first.width > 2 || second.width > 2) return undefined
  } else {
    first = dayAfter(reader, reader.next)
    if (!first) return undefined
    const bits = role(reader, first.next, PREPOSITION)
    if (isHyphenOrDash(reader, first.next) || bits & (TO | AND)) {
      second = dayAfter(reader, first.next + 1)
      if (second && bits & AND && !(bits & TO) && second.value !== first.value + 1) second = undefined
    }
  }
  const last = (second ?? first).next, year = dateYear(reader, last), end = year ? reader.next : last
  if (!second) return {when: dayMonthOf(first.value, month, year), end}
  return {when: dayMonthOf(first.value, month, year), until: dayMonthOf(second.value, month, year), end}
}

/** "в июле", "July 2024", "в декабре прошлого года". */
export const month = (reader: Reader, at: number): When | undefined => {
  const month = take(reader, at, MONTH)
  if (month === NONE) return undefined
  const next = reader.next, need = needOf(reader, at), {smallMonths, monthFirst} = reader.words.data
  const year = yearTail(reader, next) ?? (monthFirst ? dateYear(reader, next) : undefined)
  if (year) return {grain: 'month', month, ...year}
  reader.next = next
  const shape = reader.tokens.shape[at]!
  if (smallMonths && shape & CAPITAL && !(shape & ALL_CAPS) && isInside(reader, at)) return undefined
  return {grain: 'month', month, ...need}
}

/** A month written with a capital inside a sentence, where months are written small, is a name. */
const isInside = (reader: Reader, at: number): boolean => kindAt(reader, at - 1) === WORD || kindAt(reader, at - 1) === MARK

/** "mid-May", "январе-сентябре": a word of two parts, both known. */
export const hyphenMonth = (reader: Reader, at: number): Read | undefined => {
  const {tokens, words} = reader
  const entry = tokens.entry[at]!, own = entry < words.size ? words.is[entry]! : 0
  if (own === 0) return undefined
  for (const kind of [MONTH, WEEKDAY]) {
    const first = firstPart(reader, at, kind)
    if (first === NONE || !(own & 1 << kind)) continue
    const last = valueOf(words, entry, kind, NONE)
    if (kind === WEEKDAY) return {when: {grain: 'day', weekday: first}, until: {grain: 'day', weekday: last}, end: at + 1}
    const year = yearTail(reader, at + 1)
    const end = year ? reader.next : at + 1
    return {when: {grain: 'month', month: first, ...year}, until: {grain: 'month', month: last, ...year}, end}
  }
  // year-end
  const unit = own & 1 << EDGE ? firstPart(reader, at, UNIT) : NONE
  if (unit >= MONTH_UNIT) return {when: {grain: UNITS[unit] ?? 'year', unit, shift: 0, edge: valueOf(words, entry, EDGE, NONE) % 3}, end: at + 1}
  const edge = firstPart(reader, at, EDGE)
  if (edge === NONE || !(own & (1 << MONTH | 1 << SEASON))) return undefined
  const year = yearTail(reader, at + 1), end = year ? reader.next : at + 1
  if (!(own & 1 << MONTH)) return {when: {grain: 'season', season: valueOf(words, entry, SEASON, NONE), ...year, edge: edge % 3}, end}
  return {when: {grain: 'month', month: valueOf(words, entry, MONTH, NONE), ...year, edge: edge % 3}, end}
}

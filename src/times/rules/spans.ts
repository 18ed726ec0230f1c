/** Parts of years and longer stretches: quarters, halves, seasons, beginnings and ends, decades by name. */
import {BY_LAST_PART, POSSESSIVE, WORD} from '../../words/scan.ts'
import {
  ARTICLE, CENTURY_UNIT, DAY_UNIT, DECADE, DECADE_UNIT, EDGE, HALF, MANY, MONTH_UNIT, QUARTER, SEASON, UNIT, UNITS, WEEKDAY, WEEK_UNIT,
} from '../kinds.ts'
import {firstPart, numberAt, suffixBits, type Num} from '../numbers.ts'
import {readDigits} from '../digits.ts'
import {NONE, is, kindAt, needOf, past, take, type Reader} from '../reader.ts'
import type {Grain} from '../../tree/types.ts'
import type {When} from '../when.ts'
import {pastOf, pastPreposition, pastYearNoun, wholeDecade, yearPair, yearTail, type YearOf} from './years.ts'

/** The value of "last" among the ordinals. */
const LAST = 99

/** Reads what an edge or a half belongs to; given by rules/index.ts, whose rules these are among. */
export type Nested = (reader: Reader, at: number) => When | undefined

/** The year after a quarter or half; "года" alone is the current one. */
const yearOrNoun = (reader: Reader, at: number): YearOf | undefined => {
  const year = yearTail(reader, at)
  if (year) return year
  const noun = past(reader, pastOf(reader, at), ARTICLE, 0), after = pastYearNoun(reader, noun)
  if (after === noun || is(reader, noun, MANY)) return undefined
  reader.next = after
  return {yearShift: 0}
}

/** `n` as a quarter: "первом квартале", "IV квартале 2025 года", "third quarter of 2025". */
export const quarterOf = (reader: Reader, n: Num, at: number): When | undefined => {
  if (!(n.ordinal || n.roman || n.width === 1) || !(n.value >= 1 && n.value <= 4) || take(reader, at, QUARTER) !== 0) return undefined
  const next = reader.next, year = yearOrNoun(reader, next)
  if (!year) reader.next = next
  return {grain: 'quarter', quarter: n.value, ...year, by: 'quarter'}
}

/** "Q3 2025", "H1 2025". */
export const namedQuarter = (reader: Reader, at: number): When | undefined => {
  const quarter = take(reader, at, QUARTER), half = quarter > 0 ? NONE : take(reader, at, HALF)
  if (!(quarter > 0) && !(half > 0 && half < 3)) return undefined
  const next = reader.next, year = yearTail(reader, next)
  if (!year) reader.next = next
  return quarter > 0 ? {grain: 'quarter', quarter, ...year} : {grain: 'year', half, ...(year ?? {yearShift: 0})}
}

const ofUnits = (reader: Reader, at: number): When | undefined => {
  const unit = take(reader, at, UNIT)
  if (unit < WEEK_UNIT || unit > CENTURY_UNIT || is(reader, at, MANY)) return undefined
  take(reader, at, UNIT)
  return {grain: UNITS[unit] ?? 'year', unit, shift: 0}
}

/** Longer than a day. */
const isLong = (when: When): boolean => when.grain !== 'day' && when.grain !== 'part-of-day' && when.grain !== 'hour' && when.grain !== 'minute'

/** What stands after "начало" or "first half": a unit, or a time. */
const whole = (reader: Reader, at: number, nested: Nested): When | undefined => {
  const from = past(reader, pastOf(reader, at), ARTICLE, 0)
  const unit = ofUnits(reader, from)
  if (unit) return unit
  const when = nested(reader, from)
  if (!when || !isLong(when) || when.edge !== undefined || when.few !== undefined || when.days) return undefined
  const {needs: _, ...free} = when
  return free
}

/** `n` as a half: "первом полугодии", "первой половине 2024 года", "the second half of December". */
export const halfOf = (reader: Reader, n: Num, at: number, nested: Nested): When | undefined => {
  if (!(n.ordinal || n.roman) || n.value < 1 || n.value > 2) return undefined
  const half = take(reader, at, HALF), next = reader.next
  if (half === 9) {
    const year = yearOrNoun(reader, next)
    if (!year) reader.next = next
    return {grain: 'year', half: n.value, ...(year ?? {yearShift: 0})}
  }
  if (half !== 0) return undefined
  const when = whole(reader, next, nested)
  return when && when.half === undefined ? {...when, half: n.value} : undefined
}

/** What each unit can be the first or last of. */
const NESTS: Readonly<Record<number, readonly Grain[]>> = {
  [DAY_UNIT]: ['month', 'year'], [WEEK_UNIT]: ['month', 'year'], [MONTH_UNIT]: ['year'], [DECADE_UNIT]: ['century'],
}

/** `n` as one of a month or year: "первый день месяца", "the last week of May", "the third Thursday in November". */
export const nthOf = (reader: Reader, n: Num, at: number, nested: Nested): When | undefined => {
  if (!n.ordinal || (n.value > 31 && n.value !== LAST)) return undefined
  // "the first three months of 2015"
  const many = n.value === 1 || n.value === LAST ? numberAt(reader, at) : undefined, count = many && !many.ordinal ? many.value : 1
  const noun = count > 1 ? many!.next : at
  const weekday = take(reader, noun, WEEKDAY), unit = weekday === NONE ? take(reader, noun, UNIT) : DAY_UNIT
  if (unit < DAY_UNIT || weekday === 8 || (count === 1 && is(reader, noun, MANY)) || !(count < 100)) return undefined
  take(reader, noun, weekday === NONE ? UNIT : WEEKDAY)
  const next = reader.next, when = whole(reader, pastPreposition(reader, next), nested)
  if (when?.half !== undefined || !when || !NESTS[unit]?.includes(when.grain)) return undefined
  return {...when, nth: n.value, ...(weekday === NONE ? {nthUnit: unit, ...(count > 1 && {nthCount: count})} : {weekday}), grain: UNITS[unit] ?? 'day'}
}

/** "year's end". */
export const ownedEdge = (reader: Reader, at: number): When | undefined => {
  if (((reader.tokens.shape[at]!) & POSSESSIVE) === 0) return undefined
  const unit = take(reader, at, UNIT), value = take(reader, at + 1, EDGE)
  return unit >= WEEK_UNIT && value >= 0 ? {grain: UNITS[unit] ?? 'year', unit, shift: 0, edge: value % 3} : undefined
}

/** "в начале декабря", "к концу недели", "late last year", "early in 2024". */
export const edge = (reader: Reader, at: number, nested: Nested): When | undefined => {
  const value = take(reader, at, EDGE)
  if (value === NONE) return undefined
  let from = reader.next
  if (value > 2) {
    const day = nested(reader, past(reader, pastPreposition(reader, from), ARTICLE, 0))
    // "early Tuesday", "late on Friday" are of the day
    if (day && (day.grain === 'day' || day.grain === 'part-of-day') && day.few === undefined) return day
    from = pastPreposition(reader, from)
  } else if (reader.words.data.nounOf && pastOf(reader, from) === from) {
    // "will start next week": the noun would have its "of"
    return undefined
  }
  const when = whole(reader, from, nested)
  return when && {...when, edge: value % 3}
}

/** "mid-2024", "mid-1990s": the rest is no word of the lexicon. */
export const hyphenEdge = (reader: Reader, at: number): When | undefined => {
  if (kindAt(reader, at) !== WORD || ((reader.tokens.shape[at]!) & BY_LAST_PART) !== 0) return undefined
  const value = firstPart(reader, at, EDGE)
  if (value === NONE) return undefined
  const {text, start, end} = reader.tokens
  const from = text.indexOf('-', start[at]) + 1, stop = end[at]!
  const {parts: [year = NaN], widths, suffix} = readDigits(text, from || stop, stop)
  reader.next = at + 1
  const isDecade = (suffixBits(reader, suffix) & 2) !== 0 && year % 10 === 0
  if (suffix === '' && widths.length === 1 && widths[0] === 4) return {grain: 'year', year, edge: value % 3}
  // mid-19th century
  if (suffixBits(reader, suffix) & 1 && year <= 21 && take(reader, at + 1, UNIT) === CENTURY_UNIT) return {grain: 'century', century: year, edge: value % 3}
  reader.next = at + 1
  if (isDecade && (widths[0] === 4 || widths[0] === 2)) return {grain: 'decade', decade: year, ...(widths[0] === 2 && {shortDecade: true as const}), edge: value % 3}
  return undefined
}

/** "летом", "зимой 2023/24", "the summer of 2024". */
export const season = (reader: Reader, at: number): When | undefined => {
  const season = take(reader, at, SEASON)
  if (season === NONE) return undefined
  const next = reader.next, need = needOf(reader, at)
  const second = season === 0 ? yearPair(reader, next) : undefined
  if (second !== undefined) return {grain: 'season', season, year: second}
  const year = yearTail(reader, next)
  if (year) return {grain: 'season', season, ...year}
  // "the spring of the man", "fall of the government"
  if (need.needs && pastOf(reader, next) > next) return undefined
  reader.next = next
  return {grain: 'season', season, ...need}
}

/** "девяностые годы", "the nineties". */
export const namedDecade = (reader: Reader, at: number): When | undefined => {
  const decade = take(reader, at, DECADE)
  if (decade === NONE) return undefined
  return wholeDecade(reader, decade, decade < 100, reader.next)
}

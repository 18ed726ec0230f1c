/** Years, as they stand alone and after what belongs to them. */
import {COMMA, DASH, HYPHEN, OTHER} from '../../words/scan.ts'
import {ARTICLE, CENTURY_UNIT, JOIN, MANY, OF, PREPOSITION, STEP, UNIT, YEAR_UNIT} from '../kinds.ts'
import {numberAt, type Num} from '../numbers.ts'
import {NONE, digitsAt, is, kindAt, past, role, take, touches, type Reader} from '../reader.ts'
import type {When} from '../when.ts'

export type YearOf = Pick<When, 'year' | 'yearShift'>

const isYear = (n: Num): boolean => n.width === 4 && n.value >= 1000 && n.value < 2200 && (!n.decade || n.unsure)

/** The noun "year" in the singular, also abbreviated; the token after it, or `at`. */
export const pastYearNoun = (reader: Reader, at: number): number =>
  take(reader, at, UNIT) === YEAR_UNIT ? reader.next : at

export const pastOf = (reader: Reader, at: number): number => (role(reader, at, PREPOSITION) & OF ? at + 1 : at)

/** STEP of a year: "прошлого года", "last year". */
const stepYear = (reader: Reader, at: number): YearOf | undefined => {
  const from = pastOf(reader, at)
  const step = take(reader, past(reader, from, ARTICLE, 0), STEP)
  if (step === NONE || take(reader, reader.next, UNIT) !== YEAR_UNIT) return undefined
  return {yearShift: Math.sign(step) * Math.min(Math.abs(step), step < -1 && step > -9 ? 2 : 1)}
}

/** The year after a month, quarter, season: "2025 года", "2025", "of 2025", "прошлого года". Sets `reader.next`. */
export const yearTail = (reader: Reader, at: number): YearOf | undefined => {
  const step = stepYear(reader, at)
  if (step) return step
  const from = pastOf(reader, at)
  const n = numberAt(reader, from)
  if (!n || n.roman) return undefined
  const after = pastYearNoun(reader, n.next)
  if (isYear(n) || (n.width === 0 && n.ordinal && n.value >= 1000 && n.value < 2200 && after > n.next)) {
    reader.next = after
    return {year: n.value}
  }
  return undefined
}

/** The year after a day: a comma may stand before it. */
export const dateYear = (reader: Reader, at: number): YearOf | undefined => {
  const year = yearTail(reader, at)
  if (year || kindAt(reader, at) !== COMMA || !reader.words.data.monthFirst) return year
  const n = numberAt(reader, at + 1)
  if (!n || !isYear(n)) return undefined
  reader.next = n.next
  return {year: n.value}
}

/** Two years that name one winter: 2023/24, 2023–2024. The second one. */
export const yearPair = (reader: Reader, at: number): number | undefined => {
  const from = pastOf(reader, at), {parts, widths, signs, suffix} = digitsAt(reader, from)
  const [first = 0] = parts
  let second = parts[1] ?? 0, next = from + 1
  if (suffix !== '' || widths[0] !== 4) return undefined
  if (parts.length === 1 && (kindAt(reader, next) === OTHER || kindAt(reader, next) === DASH) && (touches(reader, next) || kindAt(reader, next) === DASH)) {
    const after = digitsAt(reader, next + 1), [width = 0] = after.widths
    if (after.parts.length !== 1 || after.suffix !== '' || (width !== 2 && width !== 4)) return undefined
    second = after.parts[0] ?? 0
    next += 2
  } else if (parts.length !== 2 || signs[0] !== 0x2d) return undefined
  if (second < 100) second += first - (first % 100)
  if (second !== first + 1) return undefined
  reader.next = pastYearNoun(reader, next)
  return second
}

/** `n` as a year: with the noun after it in full; without it only where {@link When.needs} is met. */
export const yearOf = (reader: Reader, n: Num, at: number): When | undefined => {
  if (n.roman || (n.decade && !n.unsure) || !Number.isInteger(n.value)) return undefined
  if (n.year) {
    reader.next = at
    return isYear(n) ? {grain: 'year', year: n.value, by: 'year'} : undefined
  }
  const many = is(reader, at, MANY), after = pastYearNoun(reader, at)
  if (after > at && !many) {
    if (!isYear(n) && !(n.width === 0 && n.ordinal && n.value >= 1000 && n.value < 2200) && !(n.width === 3 && n.value >= 300)) return undefined
    reader.next = after
    return {grain: 'year', year: n.value, by: 'year', ...(n.width === 3 && {needs: 'preposition' as const})}
  }
  if (!isYear(n) || after > at) return undefined
  reader.next = at
  return {grain: 'year', year: n.value, by: 'year', needs: n.ordinal ? 'preposition' : 'year'}
}

/** The second year of a pair, where the noun may be in the plural: "2014–2016 годы". */
export const lastYearOf = (reader: Reader, n: Num, at: number): When | undefined => {
  const after = pastYearNoun(reader, at)
  if (isYear(n) && after > at) {
    reader.next = after
    return {grain: 'year', year: n.value, by: 'year'}
  }
  return yearOf(reader, n, at)
}

/** "the year 2025". */
export const yearNoun = (reader: Reader, at: number): When | undefined => {
  if (take(reader, at, UNIT) !== YEAR_UNIT || !reader.words.data.monthFirst) return undefined
  const n = numberAt(reader, at + 1)
  if (!n || !isYear(n) || n.ordinal) return undefined
  reader.next = n.next
  return {grain: 'year', year: n.value}
}

/** "XX века", "прошлого века" after a decade of two digits. */
const centuryTail = (reader: Reader, at: number): Pick<When, 'century' | 'step'> | undefined => {
  const from = past(reader, pastOf(reader, at), ARTICLE, 0)
  const step = take(reader, from, STEP)
  if (step !== NONE) return take(reader, reader.next, UNIT) === CENTURY_UNIT ? {step: Math.sign(step)} : undefined
  const n = numberAt(reader, from), century = n && centuryOf(reader, n, n.next)
  return century?.century === undefined ? undefined : {century: century.century}
}

/** A decade with the noun and century after it. */
export const wholeDecade = (reader: Reader, decade: number, isShort: boolean, at: number): When => {
  const after = is(reader, at, MANY) ? pastYearNoun(reader, at) : at
  const century = isShort ? centuryTail(reader, after) : undefined
  if (!century) reader.next = after
  return {
    grain: 'decade', decade, by: 'decade', ...(isShort && {shortDecade: true as const}), ...century,
    ...(after === at && !century && {needs: 'preposition' as const}),
  }
}

/** `n` as a decade: "1990-х годов", "the 1990s", "90-е". */
export const decadeOf = (reader: Reader, n: Num, at: number): When | undefined => {
  if (!n.decade || (n.width === 4 ? n.value < 1000 || n.value > 2190 : n.width !== 2)) return undefined
  if (n.unsure && n.width === 4 && !is(reader, at, MANY)) return undefined
  const when = wholeDecade(reader, n.value, n.width === 2, at)
  if (n.alone) {
    const {needs: _, ...free} = when
    return free
  }
  // "in the 30s" can be an age, a temperature, a share
  if (when.needs && reader.words.data.nounOf && n.value < 50) return {...when, needs: 'day'}
  return n.unsure && when.needs ? {...when, needs: 'decade'} : when
}

/** `n` as a century: "XIX веке", "19th century". */
export const centuryOf = (reader: Reader, n: Num, at: number): When | undefined => {
  if (n.value < 1 || n.value > 30 || n.width > 2 || !Number.isInteger(n.value) || take(reader, at, UNIT) !== CENTURY_UNIT) return undefined
  const next = reader.next
  if (!n.roman && !n.ordinal && (n.width === 0 || n.value < 5 || is(reader, at, MANY))) return undefined
  reader.next = next
  return {grain: 'century', century: n.value, by: 'century'}
}

export const isHyphenOrDash = (reader: Reader, at: number): boolean => kindAt(reader, at) === DASH || kindAt(reader, at) === HYPHEN

/** Skips one preposition that can be part of a time. */
export const pastPreposition = (reader: Reader, at: number): number => (role(reader, at, PREPOSITION) & JOIN ? reader.next : at)

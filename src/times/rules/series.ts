/** A number at the head: what it belongs to stands after it, or after a second number: "с 5 по 9 декабря", "2014–2016 годы". */
import {COMMA} from '../../words/scan.ts'
import {AND, BETWEEN, PREPOSITION, TO, YEAR, YEARS} from '../kinds.ts'
import {numberAt, plain, suffixBits, type Num} from '../numbers.ts'
import {digitsAt, kindAt, role, type Reader} from '../reader.ts'
import type {Read, When} from '../when.ts'
import {hourWithin} from '../when.ts'
import {lengthOfMonth} from '../calendar.ts'
import {isHyphenOrDash} from './years.ts'

/** Reads what a number belongs to; `last` where it ends a pair or series. */
export type NumberRule = (reader: Reader, n: Num, at: number, last: boolean) => When | undefined

/** Numbers in one series, at most. */
const LONGEST = 12

/** The time of the last number said again with an earlier one. */
const withNumber = (when: When, n: Num): When | undefined => {
  const {value} = n
  if (!Number.isInteger(value) || value < 0) return undefined
  switch (when.by) {
    case 'day': return n.width <= 2 && value >= 1 && value <= lengthOfMonth(when.year ?? 2000, when.month ?? 1) ? {...when, day: value} : undefined
    case 'year': return value >= 1000 && value < 2200 ? {...when, year: value} : undefined
    case 'decade': return value % 10 === 0 && (value < 100) === (when.shortDecade ?? false) ? {...when, decade: value} : undefined
    case 'century': return value >= 1 && value <= 30 ? {...when, century: value} : undefined
    case 'quarter': return value >= 1 && value <= 4 ? {...when, quarter: value} : undefined
    case 'hour': {
      if (value > 23 || when.hour === undefined) return undefined
      const hour = value <= 12 && when.hour >= 12 ? hourWithin(value, when.hour - (when.hour % 12), when.hour) : value
      return {...when, hour: hour >= when.hour ? value : hour}
    }
    default: return undefined
  }
}

const before = (a: When, b: When): boolean => {
  const field = b.by
  if (field === undefined) return false
  if (field === 'hour') return true
  return (a[field] ?? 0) < (b[field] ?? 0)
}

/** "5-9 декабря", "2014-2016 годы", "2014-16": both numbers in one word. */
const joined = (reader: Reader, at: number, rules: readonly NumberRule[]): Read | undefined => {
  const {parts, widths, signs, suffix} = digitsAt(reader, at)
  if (parts.length !== 2 || signs[0] !== 0x2d) return undefined
  const a = parts[0] ?? 0, b = parts[1] ?? 0, aWidth = widths[0] ?? 0, bWidth = widths[1] ?? 0
  const bits = suffix === '' ? 0 : suffixBits(reader, suffix)
  if ((suffix !== '' && bits === 0) || bits & 4) return undefined
  const short = aWidth === 4 && bWidth === 2
  const second: Num = {
    ...plain(short ? b + a - (a % 100) : b, short ? 4 : bWidth, at + 1), ordinal: (bits & 1) !== 0, decade: (bits & 2) !== 0 && b % 10 === 0,
  }
  return paired(reader, {...second, value: a, width: aWidth}, second, rules)
}

const paired = (reader: Reader, first: Num, second: Num, rules: readonly NumberRule[]): Read | undefined => {
  for (const rule of rules) {
    const until = rule(reader, second, second.next, true)
    if (!until?.by) continue
    const end = reader.next, when = withNumber(until, first)
    if (!when || until.impossible || !(before(when, until))) return undefined
    return {when, until, end}
  }
  return undefined
}

const NONE_YET: readonly NumberRule[] = []

/** The numbers after the first, up to one that something belongs to. */
const series = (reader: Reader, at: number, first: Num, rules: readonly NumberRule[]): Read | undefined => {
  const numbers: {n: Num; at: number}[] = [{n: first, at}]
  let next = first.next, hasAnd = false
  while (numbers.length < LONGEST) {
    const isComma = kindAt(reader, next) === COMMA, isAnd = !isComma && (role(reader, next, PREPOSITION) & AND) !== 0
    if (!isComma && !isAnd) return undefined
    hasAnd ||= isAnd
    const n = numberAt(reader, next + 1)
    if (n?.roman !== first.roman || n.width !== first.width) return undefined
    numbers.push({n, at: next + 1})
    for (const rule of hasAnd ? rules : NONE_YET) {
      const last = rule(reader, n, n.next, true)
      if (last?.by === undefined || last.by === 'shift' || last.impossible) continue
      const end = reader.next
      return spread(numbers, last, end)
    }
    next = n.next
  }
  return undefined
}

/** Two that follow each other are one stretch; others stand for themselves. */
const spread = (numbers: {n: Num; at: number}[], last: When, end: number): Read | undefined => {
  const out: {start: number; end: number; when: When}[] = []
  for (const {n, at} of numbers) {
    const when = withNumber(last, n)
    if (!when) return undefined
    out.push({start: at, end: n.next, when})
  }
  const [first, second] = out, [a, b] = numbers
  if (!first || !second || !a || !b) return undefined
  if (out.length === 2 && b.n.value === a.n.value + 1 && last.by !== 'hour') return {when: first.when, until: last, end}
  const [final = second] = out.splice(-1)
  out.push({...final, end, when: last})
  return {when: first.when, firstEnd: first.end, series: out.slice(1), end}
}

/** What begins with a number; the rules of `all` that are not among `rules` are `bare`: they need nothing after it. */
export const numbered = (reader: Reader, at: number, rules: readonly NumberRule[], bare: readonly NumberRule[], all: readonly NumberRule[]): Read | undefined => {
  const one = joined(reader, at, all)
  if (one) return one
  const n = numberAt(reader, at)
  if (!n) return undefined
  for (const rule of rules) {
    const when = rule(reader, n, n.next, false)
    if (when) return {when, end: reader.next}
  }
  const bits = role(reader, n.next, PREPOSITION)
  const between = (role(reader, at - 1, PREPOSITION) & BETWEEN) !== 0
  if (isHyphenOrDash(reader, n.next) || bits & TO || (bits & AND && between)) {
    const second = numberAt(reader, n.next + 1)
    const read = second && paired(reader, n, second, all)
    if (read) return read
  } else {
    // "in 2014, 2016 and 2018": with no noun, but with a preposition
    const read = series(reader, at, n, role(reader, at - 1, PREPOSITION) & (YEAR | YEARS) ? all : rules)
    if (read) return read
  }
  for (const rule of bare) {
    const when = rule(reader, n, n.next, false)
    if (when) return {when, end: reader.next}
  }
  return undefined
}

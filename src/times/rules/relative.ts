/** Times reckoned from the reference: вчера, два года назад, in two weeks, на прошлой неделе. */
import {COMPLEMENTIZER, COORDINATOR, RELATIVE, SUBORDINATOR} from '../../words/facts.ts'
import {APOSTROPHE, BY_LAST_PART, CAPITAL, MARK, POSSESSIVE} from '../../words/scan.ts'
import {
  ABOUT, AFTER_EVENT, AGO, AND, AHEAD, AMOUNT, ARTICLE, BLOCK, CARDINAL, CENTURY_UNIT, COUNTING, DAY, DAY_UNIT, EVE, FROM, HALF, HOUR_UNIT, MANY, MONTH, MONTH_UNIT, NEAR_DAYS, OF, ONTO,
  PART, PREPOSITION, SAME_DAY, SEASON, SPENT, STEP, STEPS, THAN, THESE_DAYS, TO, UNIT, UNITS, VAGUE, WEEKDAY, WEEK_UNIT,
} from '../kinds.ts'
import {firstPart, lastPart, numberAt, type Num} from '../numbers.ts'
import {NONE, is, kindAt, past, role, take, type Reader} from '../reader.ts'
import type {Read, When} from '../when.ts'
import {isEveOfSomething} from '../eve.ts'
import {isHyphenOrDash, pastOf} from './years.ts'

interface Amount {
  count: number
  /** "два-три", "two or three": the larger one. */
  most: number | undefined
  unit: number
  few: boolean
  approximate: boolean
}

const amountOf = (count: number, unit: number, few = false, approximate = false, most?: number): Amount => ({count, most, unit, few, approximate})

const grainOf = (unit: number): When['grain'] => UNITS[unit] ?? 'day'

/** "two and a half", "два с половиной". */
const andHalf = (reader: Reader, n: Num): Num => {
  if (n.ordinal || !(role(reader, n.next, PREPOSITION) & (AND | FROM))) return n
  const half = past(reader, n.next + 1, ARTICLE, 1)
  return take(reader, half, HALF) === 0 ? {...n, value: n.value + 0.5, next: reader.next} : n
}

/** "два года", "несколько дней", "полтора месяца", "неделю". Sets `reader.next`. */
const amountAt = (reader: Reader, at: number): Amount | undefined => {
  const code = take(reader, at, AMOUNT)
  if (code !== NONE) return amountOf(Math.floor(code / 16), code % 16)
  const vague = take(reader, at, VAGUE)
  if (vague !== NONE) {
    const unit = take(reader, pastOf(reader, reader.next), UNIT)
    return unit === NONE ? undefined : amountOf(vague, unit, vague === 0, true)
  }
  const isJoined = ((reader.tokens.shape[at]!) & BY_LAST_PART) !== 0
  const few = isJoined ? firstPart(reader, at, CARDINAL) : NONE, more = few > 0 ? lastPart(reader, at, CARDINAL) : NONE
  if (few > 0 && more > few && more < 20) {
    // два-три
    const unit = take(reader, at + 1, UNIT)
    return unit === NONE ? undefined : amountOf(few, unit, false, true, more)
  }
  const whole = numberAt(reader, at), n = whole && andHalf(reader, whole)
  if (n) {
    if (n.ordinal || n.decade || n.roman || n.width > 3 || !(n.value > 0 && n.value < 1000)) return undefined
    const second = isHyphenOrDash(reader, n.next)
      || coordinates(reader, n.next)
      || role(reader, n.next, PREPOSITION) & TO
      ? numberAt(reader, n.next + 1)
      : undefined
    const last = second && !second.ordinal && second.value > n.value && second.value < 1000 ? second : n
    const unit = take(reader, last.next, UNIT)
    if (unit === NONE) return undefined
    return last === n ? amountOf(n.value, unit) : amountOf(n.value, unit, false, true, last.value)
  }
  const unit = take(reader, at, UNIT)
  if (unit === NONE) return undefined
  // "года два назад"
  const count = is(reader, at + 1, CARDINAL) ? numberAt(reader, at + 1) : undefined
  if (count && !count.ordinal) {
    reader.next = count.next
    return amountOf(count.value, unit, false, true)
  }
  if (is(reader, at, MANY) || (reader.tokens.shape[at]! & POSSESSIVE) !== 0) return undefined
  // "every day from now"
  if (reader.words.data.nounOf && !is(reader, at - 1, ARTICLE)) return undefined
  reader.next = at + 1
  return amountOf(1, unit)
}

const coordinates = (reader: Reader, at: number): boolean =>
  at < reader.to && ((reader.tokens.facts[at]!) & COORDINATOR) !== 0

/** Two and a half years are thirty months. */
const inWhole = (amount: Amount): Amount => {
  if (Number.isInteger(amount.count)) return amount
  if (amount.unit > MONTH_UNIT) return {...amount, count: Math.round(amount.count * 12 * YEARS[amount.unit - 6]!), unit: MONTH_UNIT}
  const days = amount.unit === MONTH_UNIT ? 30 : amount.unit === WEEK_UNIT ? 7 : 0
  if (days) return {...amount, count: Math.round(amount.count * days), unit: DAY_UNIT, approximate: true}
  if (amount.unit === HOUR_UNIT) return {...amount, count: Math.round(amount.count * 60), unit: 0}
  return {...amount, count: Math.round(amount.count), approximate: true}
}
const YEARS: readonly number[] = [1, 10, 100]

const shifted = (amount: Amount, sign: -1 | 1, later: boolean, end: number): Read => {
  const {count, unit, few, approximate} = inWhole(amount)
  const far = unit > 6
  const base: When = {
    grain: far ? 'year' : grainOf(unit), unit: far ? 6 : unit, shift: sign * count * (far ? (YEARS[unit - 6] ?? 1) : 1), by: 'shift',
    few: few ? sign : undefined, approximate: approximate || far ? true : undefined, later: later ? true : undefined,
  }
  if (amount.most === undefined) return {when: base, end}
  const other: When = {...base, shift: sign * amount.most}
  return sign < 0 ? {when: other, until: base, end} : {when: base, until: other, end}
}

const blocked = (reader: Reader, at: number, bits: number): boolean => {
  const block = take(reader, at, BLOCK)
  return block !== NONE && (block & bits) !== 0
}

/** "два года назад", "месяцем ранее", "a few days earlier", "two weeks from now". */
export const ago = (reader: Reader, at: number): Read | undefined => {
  const amount = amountAt(reader, at)
  if (!amount) return undefined
  const sign = take(reader, reader.next, AGO)
  if (sign === NONE) return undefined
  const end = reader.next
  if (blocked(reader, end, THAN) || role(reader, end, PREPOSITION) & OF) return undefined
  // "на два дня ранее": a difference
  if (role(reader, at - 1, PREPOSITION) & ONTO) return {when: {grain: 'day', impossible: true}, end}
  if (sign === -2 && kindAt(reader, end) === 3) return undefined
  return shifted(amount, sign < 0 ? -1 : 1, sign === 2, end)
}

/** "минут через пять". */
export const unitAhead = (reader: Reader, at: number): Read | undefined => {
  const unit = take(reader, at, UNIT)
  if (unit === NONE || take(reader, at + 1, AHEAD) !== 1 || !is(reader, at + 2, CARDINAL)) return undefined
  const n = numberAt(reader, at + 2)
  if (!n || n.ordinal || blocked(reader, n.next, AFTER_EVENT)) return undefined
  return shifted(amountOf(n.value, unit, false, true), 1, false, n.next)
}

/** "через два месяца", "in two weeks". */
export const ahead = (reader: Reader, at: number): Read | undefined => {
  const way = take(reader, at, AHEAD)
  if (way === NONE) return undefined
  let from = reader.next
  const about = past(reader, from, ABOUT)
  from = past(reader, about, ARTICLE, 1)
  const bare = from === about
  const amount = amountAt(reader, from)
  if (!amount) return undefined
  let end = reader.next
  // "in five years' time"
  const owned = kindAt(reader, end) === APOSTROPHE ? end + 1 : reader.tokens.shape[end - 1]! & POSSESSIVE ? end : -1
  if (owned >= 0 && blocked(reader, owned, COUNTING)) end = owned + 1
  if (blocked(reader, end, AFTER_EVENT) || (way === 3 && role(reader, end, PREPOSITION) & OF)) return undefined
  if (way === 3 && ((bare && is(reader, from, UNIT)) || counted(reader, at) || opensClause(reader, end))) return undefined
  const read = shifted(about > from || about !== reader.next && is(reader, at + 1, ABOUT) ? {...amount, approximate: true} : amount, 1, way === 2, end)
  if (way === 3) read.when.needs = 'future'
  return read
}

/** "in a year when", "in a year in which". */
const opensClause = (reader: Reader, at: number): boolean =>
  at < reader.to && (is(reader, at, AHEAD) || (reader.tokens.facts[at]! & (RELATIVE | SUBORDINATOR | COMPLEMENTIZER)) !== 0)

/** "the third time in a week": a number in the words before makes the amount one of time spent. */
const counted = (reader: Reader, at: number): boolean => {
  for (let i = at - 1; i >= reader.from && i >= at - 5; i--) if (blocked(reader, i, COUNTING)) return true
  return false
}

/** "вчера", "tonight", "накануне", "на днях". */
export const relativeDay = (reader: Reader, at: number): When | undefined => {
  const code = take(reader, at, DAY)
  if (code === NONE) return undefined
  const next = reader.next, shift = Math.floor(code / 10_000) - 10, part = code % 10_000
  if (blocked(reader, at, EVE) && isEveOfSomething(reader, next)) return undefined
  reader.next = next
  if (part === SAME_DAY) return {grain: 'day', unit: DAY_UNIT, shift: 0, later: true, same: true}
  if (part === NEAR_DAYS) {
    // "за последние дни": so long a time; "последние дни декабря": its end
    if (
      role(reader, at - 1, PREPOSITION) & SPENT
      || is(reader, next, MONTH)
      || is(reader, next, UNIT)
      || is(reader, next, STEP)
      || pastOf(reader, next) > next
    ) return undefined
    reader.next = next
    return {grain: 'day', unit: DAY_UNIT, shift: 0, few: shift < 0 ? -1 : 1, approximate: true}
  }
  if (part === THESE_DAYS) return {grain: 'day', unit: DAY_UNIT, shift: 0, few: 0, approximate: true}
  if (part === 24) return {grain: 'day', unit: DAY_UNIT, shift}
  return {grain: 'part-of-day', unit: DAY_UNIT, shift, hours: [Math.floor(part / 100), part % 100]}
}

/** ABC's "This Week": both words with a capital, behind a mark or an owner. */
const isTitle = (reader: Reader, at: number): boolean => {
  const {shape} = reader.tokens
  if (at + 1 >= reader.to || at <= reader.from || !((shape[at]!) & (shape[at + 1]!) & CAPITAL)) return false
  return kindAt(reader, at - 1) === MARK || ((shape[at - 1]!) & POSSESSIVE) !== 0
}

/** "на прошлой неделе", "this summer", "next Tuesday", "прошлой ночью", "в минувшие выходные". */
export const stepped = (reader: Reader, at: number): When | undefined => {
  let step = take(reader, at, STEP)
  const many = step === NONE
  if (many) step = take(reader, at, STEPS)
  if (step === NONE) return undefined
  const noun = reader.next, later = Math.abs(step) === 9, way = Math.sign(step), far = Math.abs(step) === 2 && step < 0 ? -2 : way
  // "the following day", but "Following Wednesday's leak"
  if (later && reader.words.data.nounOf && take(reader, at - 1, ARTICLE) !== 0) return undefined
  const weekday = take(reader, noun, WEEKDAY)
  if (weekday !== NONE) return weekday === 8 || !many ? {grain: 'day', weekday, step: far} : undefined
  if (many) return undefined
  const month = take(reader, noun, MONTH)
  if (month !== NONE) return {grain: 'month', month, step: way}
  const season = take(reader, noun, SEASON)
  if (season !== NONE) return {grain: 'season', season, step: way}
  const hours = take(reader, noun, PART)
  if (hours !== NONE) {
    const night = hours === 6 && way < 0
    return {grain: 'part-of-day', unit: DAY_UNIT, shift: night || way === 0 ? 0 : way, hours: [Math.floor(hours / 100), hours % 100]}
  }
  const unit = is(reader, noun, MANY) || isTitle(reader, at) ? NONE : take(reader, noun, UNIT)
  if (unit === NONE || unit > CENTURY_UNIT || unit < DAY_UNIT) return undefined
  const end = reader.next
  if (unit === DAY_UNIT && (way <= 0 && !later)) return undefined
  // "the last week", "the next month": so long a time; "last week of May"
  if ((step === 1 || step === -1) && take(reader, at - 1, ARTICLE) === 0 && unit !== DAY_UNIT) return undefined
  if (role(reader, end, PREPOSITION) & OF) return undefined
  reader.next = end
  return {grain: grainOf(unit), unit, shift: far, ...((later || unit === DAY_UNIT) && {later: true as const})}
}

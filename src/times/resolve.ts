/** Reckons out what an expression says: fields in, days out. No language in here. */
import type {Grain} from '../tree/types.ts'
import {
  dayOf, isDate, isoDay, isoMinute, isoOffset, lengthOfMonth, plusDays, plusUnits, unitStart, weekdayOf, zoneOffset, type Reference,
} from './calendar.ts'
import {DAY_UNIT, HOUR_UNIT, LOCAL_ZONE, MONTH_UNIT, UNITS, WEEK_UNIT, YEAR_UNIT} from './kinds.ts'
import {withFields, type When} from './when.ts'

export interface Context {
  reference: Reference | undefined
  /** -1 past, 1 future, 0 unknown: the verb of the sentence. */
  tense: () => number
  /** The nearest is meant, past or to come: until. */
  isLimit: () => boolean
  /** The day of the clock time that this one stands behind in brackets. */
  here?: Date | undefined
  /** The time last spoken of: its first day and its grain. */
  spoken: {from: Date; grain: Grain} | undefined
}

/** Days, the second exclusive; minutes from the midnight of `from` where it is finer. */
export interface Interval {
  from: Date
  to: Date
  minutes: readonly [number, number] | undefined
  zone: number | undefined
  grain: Grain
}

const interval = (from: Date, to: Date, grain: Grain, minutes?: readonly [number, number], zone?: number): Interval => ({from, to, minutes, zone, grain})

/** From the finest to the coarsest. */
const GRAINS: readonly Grain[] = ['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'century']

type Days = readonly [Date, Date]
type Finder = (when: When, context: Context) => Days | undefined

const year = (of: number, years = 1): Days => [dayOf(of, 1, 1), dayOf(of + years, 1, 1)]

const yearOf = (when: When, {reference}: Context): number | undefined =>
  when.year ?? (when.yearShift !== undefined && reference ? reference.day.getFullYear() + when.yearShift : undefined)

/** Years from the first to the last, in that order: the first whose days fit. */
const firstYear = (first: number, last: number, of: (year: number) => Days | undefined, fits: (days: Days) => boolean): Days | undefined => {
  for (let at = first; first < last ? at <= last : at >= last; at += first < last ? 1 : -1) {
    const days = of(at)
    if (days && fits(days)) return days
  }
  return undefined
}

/** A 29th of February is eight years away at most. */
const FARTHEST = 8

/** Which of the yearly ones is meant: by its year, its step, the tense; else that of the reference. */
const yearly = (when: When, context: Context, of: (year: number) => Days | undefined): Days | undefined => {
  const named = yearOf(when, context)
  if (named !== undefined) return of(named)
  const {reference} = context
  if (!reference || when.yearShift !== undefined) return undefined
  const now = reference.day, current = now.getFullYear()
  const back = (fits: (days: Days) => boolean): Days | undefined => firstYear(current + 1, current - FARTHEST, of, fits)
  const on = (fits: (days: Days) => boolean): Days | undefined => firstYear(current - 1, current + FARTHEST, of, fits)
  if (when.step === -1) return back(([, to]) => to <= now)
  if (when.step === 1) return on(([from]) => from > now)
  const here = firstYear(current, current + 1, of, ([from, to]) => from <= now && now < to)
  if (here) return here
  const tense = when.step === undefined || when.season === 0 ? context.tense() : 0
  if (tense < 0 && context.isLimit()) {
    const before = back(([from]) => from <= now), after = on(([, to]) => to > now)
    return before && after && now.getTime() - before[0].getTime() < after[0].getTime() - now.getTime() ? before : after
  }
  // a day that the verb makes past is at most tomorrow: "в ночь на 12 декабря" is told on the 11th
  const latest = when.day === undefined ? now : plusDays(now, 1)
  if (tense < 0) return back(([from]) => from <= latest)
  if (tense > 0) return on(([, to]) => to > now)
  return of(current)
}

const dayAndMonth: Finder = (when, context) => {
  const {day, month} = when
  if (day === undefined || month === undefined) return undefined
  return yearly(when, context, (of) => {
    if (!isDate(of, month, day)) return undefined
    return [dayOf(of, month, day), dayOf(of, month, day + 1)]
  })
}

const weekday: Finder = (when, context) => {
  const {weekday: wanted, step, weekShift} = when
  if (wanted === undefined || when.nth !== undefined) return undefined
  if (!context.reference) return undefined
  const {day: now, weekday: today} = context.reference
  const weekend = wanted === 8, target = weekend ? 6 : wanted, length = weekend ? 2 : 1
  const span = (days: number): Days => [plusDays(now, days), plusDays(now, days + length)]
  if (weekShift !== undefined) return span(target - today + weekShift * 7)
  if (step === 0) return span(target - today)
  const back = (today - target + 7) % 7
  if (step === 1 || (step === undefined && context.tense() > 0)) return span(7 - back)
  if (step === -2) return span(-back - (back === 0 ? 14 : 7))
  if (step === -1 && (back === 0 || (weekend && back < 2))) return span(-back - 7)
  return span(-back)
}

/** "A few": days to the next larger unit, before or after the one that holds the reference. */
const FEW: Readonly<Record<number, number>> = {[DAY_UNIT]: 7, [WEEK_UNIT]: 4, [MONTH_UNIT]: 12, [YEAR_UNIT]: 10}
const FEW_FINE: readonly number[] = [60, 24]

/** The reference, or what was last spoken of where the unit is no finer than it. */
const baseOf = (when: When, unit: number, context: Context): Date | undefined => {
  const {reference, spoken} = context
  const isLater = when.later ?? (when.by === 'shift' && (when.shift ?? 0) > 0 && context.tense() < 0)
  if (isLater && spoken && GRAINS.indexOf(spoken.grain) <= GRAINS.indexOf(UNITS[unit] ?? 'day')) return spoken.from
  return when.same ? undefined : reference?.day
}

const relative: Finder = (when, context) => {
  const {unit, shift} = when
  if (unit === undefined || shift === undefined) return undefined
  if (!context.reference) return undefined
  if (unit <= HOUR_UNIT) return undefined
  const base = baseOf(when, unit, context)
  if (!base) return undefined
  if (when.few !== undefined) {
    const start = unitStart(base, unit), many = FEW[unit] ?? 1
    return (when.few || context.tense()) > 0 ? [plusUnits(start, unit, 1), plusUnits(start, unit, many + 1)] : [plusUnits(start, unit, -many), start]
  }
  // months from the first, so that the 31st loses no month
  const start = unit === DAY_UNIT || unit === WEEK_UNIT ? plusUnits(base, unit, shift) : plusUnits(unitStart(base, unit), unit, shift)
  const from = unitStart(start, unit)
  return [from, plusUnits(from, unit, 1)]
}

const season: Finder = (when, context) => {
  const {season: which} = when
  if (which === undefined) return undefined
  // winter is named by the year that it ends in
  return yearly(when, context, (of) => [dayOf(of, which * 3, 1), dayOf(of, which * 3 + 3, 1)])
}

const quarter: Finder = (when, context) => {
  const {quarter: which} = when
  return which === undefined ? undefined : yearly(when, context, (of) => [dayOf(of, which * 3 - 2, 1), dayOf(of, which * 3 + 1, 1)])
}

const month: Finder = (when, context) => {
  const {month: which} = when
  return which === undefined ? undefined : yearly(when, context, (of) => [dayOf(of, which, 1), dayOf(of, which + 1, 1)])
}

const decade: Finder = (when, {reference}) => {
  const {decade: first, century, step} = when
  if (first === undefined) return undefined
  if (!when.shortDecade) return year(first, 10)
  const now = reference?.day.getFullYear()
  if (century !== undefined) return year(century * 100 - 100 + first, 10)
  if (step !== undefined) return now === undefined ? undefined : year(now - (now % 100) + step * 100 + first, 10)
  return year((now === undefined ? first < 30 : first < 30 && 2000 + first <= now) ? 2000 + first : 1900 + first, 10)
}

const century: Finder = (when) => (when.century === undefined ? undefined : year(when.century * 100 - 99, 100))

const plainYear: Finder = (when, context) => {
  const of = yearOf(when, context)
  return of === undefined ? undefined : year(of)
}

const referenceDay: Finder = (when, {reference, here}) => {
  const day = here ?? reference?.day
  return day ? [day, plusDays(day, 1)] : undefined
}

/** What finds the days: the first of these whose fields are there. */
const finderOf = (when: When): Finder | undefined => {
  if (when.day !== undefined && when.month !== undefined) return dayAndMonth
  if (when.weekday !== undefined && when.nth === undefined) return weekday
  if (when.unit !== undefined && when.shift !== undefined) return relative
  if (when.season !== undefined) return season
  if (when.quarter !== undefined) return quarter
  if (when.month !== undefined) return month
  if (when.decade !== undefined) return decade
  if (when.century !== undefined) return century
  if (when.year !== undefined || when.yearShift !== undefined) return plainYear
  return when.hours !== undefined || when.hour !== undefined ? referenceDay : undefined
}

const monthsOf = ([from, to]: Days): number => (to.getFullYear() - from.getFullYear()) * 12 + to.getMonth() - from.getMonth()

/** Beginning, middle and end of a stretch. */
const cutEdge = ([from, to]: Days, grain: Grain, edge: number): Days => {
  if (grain === 'week') return [plusDays(from, [0, 2, 4][edge] ?? 0), edge === 2 ? to : plusDays(from, edge === 0 ? 2 : 4)]
  if (grain === 'month') return [plusDays(from, edge * 10), edge === 2 ? to : plusDays(from, edge * 10 + 10)]
  const months = monthsOf([from, to])
  const at = (share: number): Date => plusUnits(from, MONTH_UNIT, share)
  if (grain === 'decade') return [[from, at(48), at(60)][edge] ?? from, [at(60), at(84), to][edge] ?? to]
  if (grain === 'season' || grain === 'quarter') return [at(edge), at(edge + 1)]
  const quarter = months / 4
  return [[from, at(quarter), at(3 * quarter)][edge] ?? from, [at(quarter), at(3 * quarter), to][edge] ?? to]
}

/** The first, second, last day, week or weekday of a stretch. */
const nthOf = ([from, to]: Days, {nth = 1, nthUnit = DAY_UNIT, nthCount = 1, weekday}: When): Days | undefined => {
  const isLast = nth === 99
  if (weekday !== undefined) {
    const first = plusDays(from, (weekday - weekdayOf(from) + 7) % 7 + (isLast ? 0 : (nth - 1) * 7))
    const day = isLast ? plusDays(to, -1 - (weekdayOf(plusDays(to, -1)) - weekday + 7) % 7) : first
    return day < to ? [day, plusDays(day, 1)] : undefined
  }
  const start = isLast ? plusUnits(to, nthUnit, -nthCount) : plusUnits(from, nthUnit, nth - 1)
  const end = plusUnits(start, nthUnit, nthCount)
  return start < to ? [start, end < to ? end : to] : undefined
}

const cutHalf = ([from, to]: Days, grain: Grain, half: number): Days => {
  const middle = grain === 'month' ? plusDays(from, 15) : grain === 'week' ? plusDays(from, 4) : plusUnits(from, MONTH_UNIT, monthsOf([from, to]) / 2)
  return half === 1 ? [from, middle] : [middle, to]
}

const cutDays = ([from]: Days, [first, last]: readonly [number, number]): Days =>
  [plusDays(from, first - 1), plusDays(from, Math.min(last, lengthOfMonth(from.getFullYear(), from.getMonth() + 1)))]

/** Hours and minutes from the reference's own. */
const fine = (when: When, {reference, spoken}: Context): Interval | undefined => {
  if (
    when.unit === undefined
    || when.unit > HOUR_UNIT
    || when.shift === undefined
    || reference?.minutes === undefined
    || (when.later && spoken)
  ) return undefined
  const size = when.unit === HOUR_UNIT ? 60 : 1
  const at = reference.minutes + when.shift * size, from = Math.floor(at / size) * size, few = FEW_FINE[when.unit] ?? 1
  const minutes: readonly [number, number] =
    when.few === undefined ? [from, from + size] : when.few < 0 ? [at - few * size, at] : [at, at + few * size]
  return interval(reference.day, reference.day, when.grain, minutes)
}

const DAY_MINUTES = 1440

/** The interval of an expression; undefined where there is nothing to reckon from, or no such day. */
export const intervalOf = (when: When, context: Context): Interval | undefined => {
  const minutes = fine(when, context)
  if (minutes) return minutes
  let days = finderOf(when)?.(when, context)
  if (!days) return undefined
  const {grain} = when
  if (when.nth !== undefined) {
    days = nthOf(days, when)
    if (!days) return undefined
  }
  if (when.half !== undefined) days = cutHalf(days, grain, when.half)
  if (when.days) days = cutDays(days, when.days)
  if (when.edge !== undefined) days = cutEdge(days, grain, when.edge)
  const [from, to] = days
  if (when.hour !== undefined) {
    const start = when.hour * 60 + (when.minute ?? 0), end = start + (when.minute === undefined ? 60 : 1)
    const zone = when.zone === undefined || when.zone === LOCAL_ZONE ? undefined : zoneOffset(when.zone, from)
    return interval(from, to, grain, [start, end], zone)
  }
  return interval(from, to, grain, when.hours && [when.hours[0] * 60, when.hours[1] * 60])
}

const finer = (a: Grain, b: Grain): Grain => (GRAINS.indexOf(a) < GRAINS.indexOf(b) ? a : b)

const isYearly = (when: When): boolean => when.month !== undefined || when.season !== undefined || when.quarter !== undefined
const hasYear = (when: When): boolean => when.year !== undefined || when.yearShift !== undefined
const isClock = (when: When): boolean => when.hour !== undefined
const DATES: readonly (keyof When)[] = ['year', 'yearShift', 'month', 'day', 'weekday', 'weekShift', 'step', 'unit', 'shift', 'later']

const NO_FIELDS: Partial<When> = {}

/** What the second time of a range says for the first as well, and the other way round. */
const shared = (from: When, to: When): When => {
  const out = withFields(to, NO_FIELDS)
  if (isClock(to) || to.hours) {
    const dated = DATES.some((field) => to[field] !== undefined)
    if (!dated) for (const field of DATES) if (from[field] !== undefined) Object.assign(out, {[field]: from[field]})
    if (out.zone === undefined && from.zone !== undefined) out.zone = from.zone
  }
  return out
}

/** A range: from the beginning of one to the end of the other; up to the very time where it is of the clock. */
export const rangeOf = (first: When, second: When, context: Context): Interval | undefined => {
  let a = shared(second, first), b = shared(first, second)
  if (isYearly(a) && isYearly(b) && !hasYear(a) && hasYear(b)) a = withFields(a, {year: b.year, yearShift: b.yearShift})
  else if (isYearly(a) && isYearly(b) && hasYear(a) && !hasYear(b) && !isClock(b)) b = withFields(b, {year: a.year, yearShift: a.yearShift})
  let from = intervalOf(a, context), to = intervalOf(b, context)
  if (!from || !to) return undefined
  if (to.from < from.from) {
    if (isYearly(a) && isYearly(b)) {
      // "продлится с 5 по 12 декабря": it may have begun
      if (hasYear(second) || context.tense() !== 0) from = intervalOf(withFields(a, {year: from.from.getFullYear() - 1}), context)
      else to = intervalOf(withFields(b, {year: to.from.getFullYear() + 1}), context)
    } else if (a.weekday !== undefined && b.weekday !== undefined) {
      if (context.tense() < 0) from = interval(plusDays(from.from, -7), plusDays(from.to, -7), from.grain, from.minutes, from.zone)
      else to = interval(plusDays(to.from, 7), plusDays(to.to, 7), to.grain, to.minutes, to.zone)
    }
  }
  if (!from || !to) return undefined
  const grain = finer(from.grain, to.grain)
  const zone = to.zone ?? from.zone
  if (from.minutes && to.minutes) {
    const end = isClock(b) ? to.minutes[0] : to.minutes[1]
    const days = Math.round((to.from.getTime() - from.from.getTime()) / (DAY_MINUTES * 60_000))
    const last = days * DAY_MINUTES + end
    const stop = last <= from.minutes[0] && days === 0 ? last + DAY_MINUTES : last
    return stop <= from.minutes[0] ? undefined : interval(from.from, to.to, grain, [from.minutes[0], stop], zone)
  }
  return to.to <= from.from ? undefined : interval(from.from, to.to, from.minutes || to.minutes ? 'day' : grain)
}

/** The years that ISO 8601 writes in four digits. */
const hasFourDigits = (date: Date): boolean => date.getFullYear() >= 0 && date.getFullYear() <= 9999

/** ISO 8601, cut at the grain; undefined beyond the years of four digits. */
export const isoInterval = (interval: Interval): {from: string; to: string} | undefined => {
  const {from, to, minutes, zone} = interval
  if (!hasFourDigits(from) || !hasFourDigits(to)) return undefined
  if (!minutes) return {from: isoDay(from), to: isoDay(to)}
  const offset = zone === undefined ? '' : isoOffset(zone)
  return {from: isoMinute(from, minutes[0]) + offset, to: isoMinute(from, minutes[1]) + offset}
}

/** What an expression says, before it is reckoned out: the fields that its words fill. */
import type {Grain} from '../tree/types.ts'

/** Which field a leading number filled, so that a range can fill it twice. */
export type NumberField = 'day' | 'year' | 'hour' | 'decade' | 'century' | 'quarter' | 'shift'

/**
 * What else an expression needs to count: `preposition` before it; `toward`: one that means "by"; `day`: to be of a day; `decade`: one that a year may follow; `clock`, `dot`: a sign that digits are a clock time;
 * `year`: a preposition before and no noun after; `future`: no verb in the past.
 */
export type Need = 'preposition' | 'day' | 'toward' | 'decade' | 'clock' | 'dot' | 'year' | 'future'

export interface When {
  /** Of the unit named. */
  grain: Grain
  year?: number | undefined
  /** Years from that of the reference. */
  yearShift?: number | undefined
  /** 1–12. */
  month?: number | undefined
  day?: number | undefined
  /** First and last day of the month. */
  days?: readonly [number, number] | undefined
  /** 1–7, 8 the weekend. */
  weekday?: number | undefined
  /** The week of the weekday, from that of the reference. */
  weekShift?: number | undefined
  season?: number | undefined
  quarter?: number | undefined
  /** 1 or 2, of the unit that the rest says. */
  half?: number | undefined
  /** The first, second … of a month or year: a day, a week, a weekday; 99 is the last. */
  nth?: number | undefined
  nthUnit?: number | undefined
  /** So many of them: the first three months. */
  nthCount?: number | undefined
  decade?: number | undefined
  /** Two digits. */
  shortDecade?: true | undefined
  century?: number | undefined
  /** So many units from the reference. */
  unit?: number | undefined
  shift?: number | undefined
  /** A few units: -1 before the reference, 1 after it, 0 as the verb says. */
  few?: -1 | 0 | 1 | undefined
  /** Reckoned from the time last spoken of; `same`: only from that. */
  later?: true | undefined
  same?: true | undefined
  /** -2 the one before the last, -1 last, 0 this, 1 next, of a weekday, month, season, weekend. */
  step?: number | undefined
  /** 0 beginning, 1 middle, 2 end. */
  edge?: number | undefined
  /** Hours of the part of the day. */
  hours?: readonly [number, number] | undefined
  hour?: number | undefined
  minute?: number | undefined
  zone?: number | undefined
  /** The half of the day is said: "p.m.". */
  halfDay?: true | undefined
  approximate?: true | undefined
  needs?: Need | undefined
  by?: NumberField | undefined
  /** Not a time, but no part of it is one either. */
  impossible?: true | undefined
}

/** A time as read: tokens up to `end`. */
export interface Read {
  when: When
  until?: When | undefined
  /** Others of the same series: "в 2014, 2016 и 2018 годах". */
  series?: {start: number; end: number; when: When}[] | undefined
  /** Bits of the preposition inside, before the last part. */
  opened?: number | undefined
  /** Token after the first time of a series. */
  firstEnd?: number | undefined
  end: number
}

/** Of one shape, so that reads of its fields stay fast: all times that leave the rules are copies. */
const copyOf = (when: When): When => ({
  grain: when.grain, year: when.year, yearShift: when.yearShift, month: when.month, day: when.day, days: when.days, weekday: when.weekday,
  weekShift: when.weekShift, season: when.season, quarter: when.quarter, half: when.half, nth: when.nth, nthUnit: when.nthUnit,
  nthCount: when.nthCount, decade: when.decade, shortDecade: when.shortDecade, century: when.century, unit: when.unit, shift: when.shift,
  few: when.few, later: when.later, same: when.same, step: when.step, edge: when.edge, hours: when.hours, hour: when.hour,
  minute: when.minute, zone: when.zone, halfDay: when.halfDay, approximate: when.approximate, needs: when.needs, by: when.by,
  impossible: when.impossible,
})

const NOTHING: When = copyOf({grain: 'day'})

/** A copy of what a rule read. */
export const settled = (when: When): When => Object.assign(copyOf(NOTHING), when)

/** A copy with some fields set. */
export const withFields = (when: When, fields: Partial<When>): When => Object.assign(copyOf(when), fields)

const dateless = (when: When): boolean =>
  when.day === undefined && when.weekday === undefined && when.shift === undefined && when.month === undefined

/** Part of the day or clock time with no day said. */
export const isTimeOfDay = (when: When): boolean =>
  dateless(when) && (when.hours !== undefined || when.hour !== undefined)

/** A time of a day, the day said or not. */
export const isClock = (when: When): boolean => when.hour !== undefined || when.hours !== undefined

/** A day with no time of it said. */
export const isDay = (when: When): boolean =>
  when.grain === 'day' && when.few === undefined && when.hours === undefined && when.hour === undefined && when.edge === undefined

/** A clock hour put into a part of the day: 8 in the evening is 20. */
export const hourWithin = (hour: number, from: number, to: number): number => {
  for (let candidate = hour % 12; candidate < to; candidate += 12) if (candidate >= from) return candidate % 24
  return hour
}

/** The hour of a time before another of which the half of the day is said: "from 6:30 to 8 p.m.". */
export const halfDayBefore = (hour: number, minute: number, {hour: last = 0, minute: lastMinute = 0}: When): number =>
  hour < 12 && last >= 12 && (hour + 12) * 60 + minute < last * 60 + lastMinute ? hour + 12 : hour

export const withoutNeed = (when: When): When => when.needs === undefined ? when : withFields(when, {needs: undefined})

/** The day of one and the time of day of the other, with nothing that either needs. */
const atTime = (day: When, time: When): When => {
  const when = withFields(day, {grain: time.grain, needs: undefined})
  when.hours = time.hours ?? day.hours
  when.hour = time.hour ?? day.hour
  when.minute = time.minute ?? day.minute
  when.zone = time.zone ?? day.zone
  when.halfDay = time.halfDay ?? day.halfDay
  when.approximate = time.approximate ?? day.approximate
  return when
}

const onlyWeekday = (when: When): boolean => when.weekday !== undefined && when.step === undefined && when.weekShift === undefined
const isShift = (when: When): boolean => when.shift !== undefined && !when.later
/** A week counted from the reference. */
export const isWeek = (when: When): boolean => when.grain === 'week' && when.shift !== undefined && when.edge === undefined && when.few === undefined

/** Both as one: "в среду" and "в 14:30". Nothing where they do not go together. */
export const merge = (a: When, b: When): When | undefined => {
  if (a.impossible || b.impossible) return undefined
  // "overnight Tuesday", "tonight, Dec. 11"
  if (a.shift === 0 && a.hours && isDay(b) && (b.weekday !== undefined || b.day !== undefined)) return atTime(b, a)
  if (isDay(a) && isTimeOfDay(b)) return atTime(a, b)
  if (isTimeOfDay(a) && isDay(b)) return atTime(b, a)
  if (a.hours && a.hour === undefined && b.hour !== undefined && isTimeOfDay(b))
    return withFields(atTime(a, b), {hour: hourWithin(b.hour, ...a.hours)})
  if (isTimeOfDay(a) && a.hour !== undefined && b.hours && b.hour === undefined)
    return withFields(atTime(b, a), {hours: b.hours, hour: hourWithin(a.hour, ...b.hours)})
  // "в субботу утром, 28 марта"
  if (a.weekday !== undefined && isClock(a) && onlyWeekday(a) && isDay(b) && b.day !== undefined) return atTime(b, a)
  if (isDay(a) && isDay(b)) {
    if (onlyWeekday(a) && b.day !== undefined) return withoutNeed(b)
    if (a.day !== undefined && onlyWeekday(b)) return withoutNeed(a)
    if (isShift(a) && (b.day !== undefined || b.weekday !== undefined)) return withoutNeed(b.day === undefined ? a : b)
    return undefined
  }
  if (onlyWeekday(a) && isDay(a) && isWeek(b)) return withFields(a, {weekShift: b.shift ?? 0, needs: undefined})
  if (isWeek(a) && isDay(b) && b.day !== undefined) return withoutNeed(b)
  if (isWeek(a) && isDay(b) && onlyWeekday(b)) return withFields(b, {weekShift: a.shift ?? 0, needs: undefined})
  return undefined
}

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
  year?: number
  /** Years from that of the reference. */
  yearShift?: number
  /** 1–12. */
  month?: number
  day?: number
  /** First and last day of the month. */
  days?: readonly [number, number]
  /** 1–7, 8 the weekend. */
  weekday?: number
  /** The week of the weekday, from that of the reference. */
  weekShift?: number
  season?: number
  quarter?: number
  /** 1 or 2, of the unit that the rest says. */
  half?: number
  /** The first, second … of a month or year: a day, a week, a weekday; 99 is the last. */
  nth?: number
  nthUnit?: number
  /** So many of them: the first three months. */
  nthCount?: number
  decade?: number
  /** Two digits. */
  shortDecade?: true
  century?: number
  /** So many units from the reference. */
  unit?: number
  shift?: number
  /** A few units: -1 before the reference, 1 after it, 0 as the verb says. */
  few?: -1 | 0 | 1
  /** Reckoned from the time last spoken of; `same`: only from that. */
  later?: true
  same?: true
  /** -2 the one before the last, -1 last, 0 this, 1 next, of a weekday, month, season, weekend. */
  step?: number
  /** 0 beginning, 1 middle, 2 end. */
  edge?: number
  /** Hours of the part of the day. */
  hours?: readonly [number, number]
  hour?: number
  minute?: number
  zone?: number
  /** The half of the day is said: "p.m.". */
  halfDay?: true
  approximate?: true
  needs?: Need
  by?: NumberField
  /** Not a time, but no part of it is one either. */
  impossible?: true
}

/** A time as read: tokens up to `end`. */
export interface Read {
  when: When
  until?: When
  /** Others of the same series: "в 2014, 2016 и 2018 годах". */
  series?: {start: number; end: number; when: When}[]
  /** Bits of the preposition inside, before the last part. */
  opened?: number
  /** Token after the first time of a series. */
  firstEnd?: number
  end: number
}

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

export const withoutNeed = (read: When): When => {
  if (read.needs === undefined) return read
  const {needs: _, ...when} = read
  return when
}

const timeOf = (time: When): Partial<When> => ({
  ...(time.hours && {hours: time.hours}),
  ...(time.hour !== undefined && {hour: time.hour}),
  ...(time.minute !== undefined && {minute: time.minute}),
  ...(time.zone !== undefined && {zone: time.zone}),
  ...(time.halfDay && {halfDay: true}),
  ...(time.approximate && {approximate: true}),
  grain: time.grain,
})

const onlyWeekday = (when: When): boolean => when.weekday !== undefined && when.step === undefined && when.weekShift === undefined
const isShift = (when: When): boolean => when.shift !== undefined && !when.later
/** A week counted from the reference. */
export const isWeek = (when: When): boolean => when.grain === 'week' && when.shift !== undefined && when.edge === undefined && when.few === undefined

/** Both as one: "в среду" and "в 14:30". Nothing where they do not go together. */
export const merge = (a: When, b: When): When | undefined => {
  if (a.impossible || b.impossible) return undefined
  // "overnight Tuesday", "tonight, Dec. 11"
  if (a.shift === 0 && a.hours && isDay(b) && (b.weekday !== undefined || b.day !== undefined)) return withoutNeed({...b, ...timeOf(a)})
  if (isDay(a) && isTimeOfDay(b)) return withoutNeed({...a, ...timeOf(b)})
  if (isTimeOfDay(a) && isDay(b)) return withoutNeed({...b, ...timeOf(a)})
  if (a.hours && a.hour === undefined && b.hour !== undefined && isTimeOfDay(b))
    return withoutNeed({...a, ...timeOf(b), hour: hourWithin(b.hour, ...a.hours)})
  if (isTimeOfDay(a) && a.hour !== undefined && b.hours && b.hour === undefined)
    return withoutNeed({...b, ...timeOf(a), hours: b.hours, hour: hourWithin(a.hour, ...b.hours)})
  // "в субботу утром, 28 марта"
  if (a.weekday !== undefined && isClock(a) && onlyWeekday(a) && isDay(b) && b.day !== undefined) return withoutNeed({...b, ...timeOf(a)})
  if (isDay(a) && isDay(b)) {
    if (onlyWeekday(a) && b.day !== undefined) return withoutNeed(b)
    if (a.day !== undefined && onlyWeekday(b)) return withoutNeed(a)
    if (isShift(a) && (b.day !== undefined || b.weekday !== undefined)) return withoutNeed(b.day === undefined ? a : b)
    return undefined
  }
  if (onlyWeekday(a) && isDay(a) && isWeek(b)) return withoutNeed({...a, weekShift: b.shift ?? 0})
  if (isWeek(a) && isDay(b) && b.day !== undefined) return withoutNeed(b)
  if (isWeek(a) && isDay(b) && onlyWeekday(b)) return withoutNeed({...b, weekShift: a.shift ?? 0})
  return undefined
}

/**
 * Arithmetic of days and units. A day is a Date at noon, local: no change of clocks comes near it, so that the zone a
 * program runs in never shows.
 */
import {addMonths} from 'date-fns/addMonths'
import {CENTURY_UNIT, DAY_UNIT, DECADE_UNIT, EU_RULE, MONTH_UNIT, QUARTER_UNIT, US_RULE, WEEK_UNIT, YEAR_UNIT} from './kinds.ts'

/**
 * What was reckoned before: a text comes back to the same few days, and a local Date costs more than all else in its time. These
 * Dates are never changed.
 */
const days = new Map<number, Date>(), sums = new Map<number, Date>()
const MOST_KEPT = 2000

const keep = (kept: Map<number, Date>, key: number, date: Date): Date => {
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, date)
  return date
}

/** Noon of a day; months from 1. Days and months out of range, up to a year, count on. */
export const dayOf = (year: number, month: number, day: number): Date => {
  const key = (year * 64 + month + 16) * 1024 + day + 400, known = days.get(key)
  if (known) return known
  const date = new Date(year, month - 1, day, 12)
  // the constructor takes a year of two digits for one of the 20th century
  if (year < 100) date.setFullYear(year, month - 1, day)
  return keep(days, key, date)
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const lengthOfMonth = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LENGTHS[month - 1] ?? 0)

/** True where the calendar has the day. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)

/** 1–7 from Monday. */
export const weekdayOf = (date: Date): number => date.getDay() || 7

const later = (date: Date, days: number): Date => {
  const day = new Date(date)
  day.setDate(day.getDate() + days)
  return day
}

const DAY = 86_400_000, FAR = 1 << 12

export const plusDays = (date: Date, count: number): Date => {
  if (count <= -FAR || count >= FAR) return later(date, count)
  const key = Math.floor(date.getTime() / DAY) * 2 * FAR + count
  return sums.get(key) ?? keep(sums, key, later(date, count))
}

/** Months in the units from the month up. */
const MONTHS: Readonly<Record<number, number>> = {
  [MONTH_UNIT]: 1, [QUARTER_UNIT]: 3, [YEAR_UNIT]: 12, [DECADE_UNIT]: 120, [CENTURY_UNIT]: 1200,
}

export const plusUnits = (date: Date, unit: number, count: number): Date =>
  unit === DAY_UNIT ? plusDays(date, count) : unit === WEEK_UNIT ? plusDays(date, count * 7) : addMonths(date, count * (MONTHS[unit] ?? 1))

/** First day of the unit that holds the day. Weeks begin on Monday, centuries with the year 1. */
export const unitStart = (date: Date, unit: number): Date => {
  const year = date.getFullYear(), month = date.getMonth() + 1
  switch (unit) {
    case DAY_UNIT: return date
    case WEEK_UNIT: return plusDays(date, 1 - weekdayOf(date))
    case MONTH_UNIT: return dayOf(year, month, 1)
    case QUARTER_UNIT: return dayOf(year, month - ((month - 1) % 3), 1)
    case DECADE_UNIT: return dayOf(year - (year % 10), 1, 1)
    case CENTURY_UNIT: return dayOf(year - ((year - 1) % 100), 1, 1)
    default: return dayOf(year, 1, 1)
  }
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`)
const fourDigits = (value: number): string => (value < 1000 ? `${value}`.padStart(4, '0') : `${value}`)

export const isoDay = (date: Date): string => `${fourDigits(date.getFullYear())}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`

/** A day and minutes from its midnight; minutes beyond it count on. */
export const isoMinute = (date: Date, minutes: number): string => {
  const days = Math.floor(minutes / 1440), rest = minutes - days * 1440
  return `${isoDay(days === 0 ? date : plusDays(date, days))}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`
}

export const isoOffset = (minutes: number): string => {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`
}

/** The `count`th Sunday of a month; the last one for -1. */
const sunday = (year: number, month: number, count: number): Date => {
  if (count < 0) {
    const last = dayOf(year, month + 1, 0)
    return plusDays(last, -(weekdayOf(last) % 7))
  }
  const first = dayOf(year, month, 1)
  return plusDays(first, (7 - weekdayOf(first)) + (count - 1) * 7)
}

/** Minutes east of Greenwich of a zone on a day, with summer time where the zone keeps it. */
export const zoneOffset = (zone: number, date: Date): number => {
  const year = date.getFullYear()
  const summer = (from: Date, to: Date, offset: number): number => offset + (date >= from && date < to ? 60 : 0)
  if (zone > EU_RULE - 1000) return summer(sunday(year, 3, -1), sunday(year, 10, -1), zone - EU_RULE)
  if (zone > US_RULE - 1000) return summer(sunday(year, 3, 2), sunday(year, 11, 1), zone - US_RULE)
  return zone
}

export interface Reference {
  day: Date
  /** 1–7 from Monday. */
  weekday: number
  /** From midnight; absent where only the day is known. */
  minutes?: number
}

const REFERENCE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[Tt ]([0-9]{2}):([0-9]{2}))?/

/** The reference date as given, in its own zone; undefined where it is no date. */
export const readReference = (iso: string | undefined): Reference | undefined => {
  const match = iso === undefined ? null : REFERENCE.exec(iso)
  if (!match) return undefined
  const year = Number(match[1]), month = Number(match[2]), day = Number(match[3])
  if (!isDate(year, month, day)) return undefined
  const date = dayOf(year, month, day)
  return {day: date, weekday: weekdayOf(date), ...(match[4] !== undefined && {minutes: Number(match[4]) * 60 + Number(match[5])})}
}

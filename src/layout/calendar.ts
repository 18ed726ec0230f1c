/** The calendar, as far as headers need it: which dates there are, ISO 8601, the year that a day and month lack. */
import type {Moment} from './dates.ts'

export const pad = (value: number, size = 2): string => String(value).padStart(size, '0')

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31

/** True where each part is one that a calendar and a clock have. */
export const isPossible = (moment: Moment): boolean => {
  const {year, month, day, hour, minute, second} = moment
  if (month !== undefined && (month < 1 || month > 12)) return false
  if (day !== undefined && (day < 1 || day > daysInMonth(year ?? 2000, month ?? 1))) return false
  return (hour ?? 0) < 24 && (minute ?? 0) < 60 && Number(second ?? 0) < 61
}

/** ISO 8601, as precise as stated. Without a year: null. */
export const momentToIso = (moment: Moment): string | null => {
  const {year, month, day} = moment
  if (year === undefined) return null
  const date = pad(year, 4) + (month === undefined ? '' : `-${pad(month)}`) + (month === undefined || day === undefined ? '' : `-${pad(day)}`)
  return date + (date.length === 10 ? clockToIso(moment) : '')
}

/** `T14:05+03:00`, or nothing. */
export const clockToIso = (moment: Moment): string => {
  const {hour, minute, second, zone} = moment
  if (hour === undefined) return ''
  const clock = `T${pad(hour)}:${pad(minute ?? 0)}${second === undefined ? '' : `:${second}`}`
  return clock + (zone ?? '')
}

/** Days since 0000-03-01, for comparing dates: the civil calendar as days, after Howard Hinnant. */
const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400), yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
}

/** Second Sunday of March to first Sunday of November: the days are told by the weekday of the first, by Sakamoto's rule. */
export const isAmericanSummer = (year: number, month: number, day: number): boolean => {
  if (month < 3 || month > 11) return false
  if (month > 3 && month < 11) return true
  const first = (year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + 3) % 7
  const sunday = 1 + (7 - first) % 7
  return month === 3 ? day >= sunday + 7 : day < sunday
}

/** Day number of an ISO date of day grain or finer, or null. */
export const isoDayNumber = (iso: string): number | null => {
  if (iso.length < 10) return null
  const year = Number(iso.slice(0, 4)), month = Number(iso.slice(5, 7)), day = Number(iso.slice(8, 10))
  return Number.isInteger(year) && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null
}

/** The day so many days from one of an ISO date, a month off at most; null where that is no day. */
export const shiftDay = (iso: string, days: number): string | null => {
  if (isoDayNumber(iso) === null) return null
  let year = Number(iso.slice(0, 4)), month = Number(iso.slice(5, 7)), day = Number(iso.slice(8, 10)) + days
  if (day < 1) {
    month = month === 1 ? 12 : month - 1
    if (month === 12) year--
    day += daysInMonth(year, month)
  } else if (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month)
    month = month === 12 ? 1 : month + 1
    if (month === 1) year++
  }
  return momentToIso({year, month, day, start: 0, end: 0})
}

/** The year that puts a month and day nearest to a reference date; undefined without one. */
export const nearestYear = (month: number, day: number, reference: string | undefined): number | undefined => {
  if (reference === undefined) return undefined
  const year = Number(reference.slice(0, 4)), around = isoDayNumber(reference)
  if (!Number.isInteger(year) || year < 1000) return undefined
  if (around === null) return year
  let best = year, distance = Infinity
  for (const candidate of [year, year - 1, year + 1]) {
    const away = Math.abs(dayNumber(candidate, month, day) - around)
    if (away < distance) {
      distance = away
      best = candidate
    }
  }
  return best
}

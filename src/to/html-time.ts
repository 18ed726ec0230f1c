/** Times in the forms that HTML's `<time datetime>` takes. */
import type {Time} from '../tree/types.ts'

const MINUTE = 60_000, DAY = 86_400_000
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?/

/** Milliseconds of a local date, no zone looked at; NaN where it is none. */
const clock = (iso: string): number => {
  const parts = ISO.exec(iso)
  return parts ? Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4] ?? '00'}:${parts[5] ?? '00'}:00Z`) : NaN
}

/** 2025-W50: the week's year is that of its Thursday. Weeks begin on Monday. */
const isoWeek = (monday: number): string => {
  const thursday = monday + 3 * DAY, year = new Date(thursday).getUTCFullYear()
  const week = Math.floor((thursday - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}

const monthsFrom = (start: number, months: number): number => {
  const date = new Date(start)
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate())
}

/**
 * The value of `datetime` for a time that is one unit of its grain: a minute, an hour, a day or part of one, a week, a
 * month, a year. HTML has no form for longer units and for ranges: undefined.
 */
export const htmlDatetime = ({start, end, grain}: Time): string | undefined => {
  if (start === undefined || end === undefined) return undefined
  const from = clock(start), length = clock(end) - from
  switch (grain) {
    case 'minute': return length === MINUTE ? start : undefined
    case 'hour': return length === 60 * MINUTE ? start : undefined
    case 'part-of-day': return length > 0 && length <= DAY ? start.slice(0, 10) : undefined
    case 'day': return length === DAY ? start : undefined
    case 'week': return length === 7 * DAY && new Date(from).getUTCDay() === 1 ? isoWeek(from) : undefined
    case 'month': return start.endsWith('-01') && from + length === monthsFrom(from, 1) ? start.slice(0, 7) : undefined
    case 'year': return start.endsWith('-01-01') && from + length === monthsFrom(from, 12) ? start.slice(0, 4) : undefined
    default: return undefined
  }
}

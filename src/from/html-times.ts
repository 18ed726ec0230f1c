/** The values of `<time datetime>` as intervals, and which of them dates the article. */
import {daysInMonth, isoDayNumber, pad} from '../layout/calendar.ts'
import type {Grain} from '../tree/types.ts'
import type {Prose} from './prose.ts'

export interface Interval {
  from: string
  to: string
  grain: Grain
}

const DATE = /^\s*(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?)?\s*$/

const day = (year: number, month: number, date: number): string => `${pad(year, 4)}-${pad(month)}-${pad(date)}`

const dayAfter = (year: number, month: number, date: number): string =>
  date < daysInMonth(year, month) ? day(year, month, date + 1) : month < 12 ? day(year, month + 1, 1) : day(year + 1, 1, 1)

const zoneOf = (zone: string | undefined): string => zone === undefined ? '' : zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone

/** Null for values of other forms: durations, weeks, days without a year. */
export const readDatetime = (value: string): Interval | null => {
  const found = DATE.exec(value)
  if (!found) return null
  const year = Number(found[1]), month = Number(found[2] ?? 1), date = Number(found[3] ?? 1)
  if (isoDayNumber(day(year, month, date)) === null) return null
  if (found[2] === undefined) return {from: day(year, 1, 1), to: day(year + 1, 1, 1), grain: 'year'}
  if (found[3] === undefined) return {from: day(year, month, 1), to: month < 12 ? day(year, month + 1, 1) : day(year + 1, 1, 1), grain: 'month'}
  if (found[4] === undefined) return {from: day(year, month, date), to: dayAfter(year, month, date), grain: 'day'}
  const hour = Number(found[4]), minute = Number(found[5]), zone = zoneOf(found[6])
  if (hour > 23 || minute > 59) return null
  const next = hour * 60 + minute + 1
  const to = next < 1440 ? `${day(year, month, date)}T${pad(Math.floor(next / 60))}:${pad(next % 60)}` : `${dayAfter(year, month, date)}T00:00`
  return {from: `${day(year, month, date)}T${pad(hour)}:${pad(minute)}${zone}`, to: to + zone, grain: 'minute'}
}

/** A time above the story is when the article was published: its line is short and no sentence, and little stands before it. */
const LONGEST_LINE = 120
const MOST_BEFORE = 400
const STOP = /[.!?…]\s*$/

/** The date that the first `<time datetime>` above the story states. */
export const leadingDate = ({pieces, times}: Prose): string | undefined => {
  const [time] = times
  if (!time || (time.grain !== 'day' && time.grain !== 'minute')) return undefined
  const block = pieces.find((piece) => piece.end > time.start)?.block
  let before = 0, line = 0, last = ''
  for (const piece of pieces) {
    if (piece.block === block) {
      line += piece.value.length
      last = piece.value
    } else if (piece.start < time.start) before += piece.value.length
    if (before > MOST_BEFORE || line > LONGEST_LINE) return undefined
  }
  return STOP.test(last) ? undefined : time.from
}

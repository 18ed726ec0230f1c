/** Clock times and parts of the day: 14:30, "2:05 p.m. EST", "в 9 часов вечера", "вечером", "в ночь на 12 декабря". */
import {CLOSE, OPEN, OTHER} from '../../words/scan.ts'
import {
  AND, FROM, HALF, HOUR_UNIT, LOCAL_ZONE, MERIDIEM, MINUTE_UNIT, NOON, OCLOCK, ONTO, ORDINAL, PART, PREPOSITION, UNIT, WEEKDAY, ZONE,
} from '../kinds.ts'
import {numberAt, suffixAs, type Num} from '../numbers.ts'
import {NONE, digitsAt, is, kindAt, needOf, role, take, touches, type Reader} from '../reader.ts'
import {halfDayBefore, hourWithin, merge, type Read, type When} from '../when.ts'
import {dayMonth} from './dates.ts'

const NIGHT = 6

/** A zone after a clock time, also in brackets: "мск", "по московскому времени", "(EST)", "UTC+3". Sets `reader.next`. */
export const zoneAfter = (reader: Reader, at: number): number | undefined => {
  const from = kindAt(reader, at) === OPEN ? at + 1 : at
  let zone = take(reader, from, ZONE)
  if (zone === NONE) return undefined
  let next = reader.next
  const {text, start} = reader.tokens
  if (kindAt(reader, next) === OTHER && touches(reader, next) && text.charCodeAt(start[next]!) === 0x2b) {
    const {parts: [hours = NaN], suffix} = digitsAt(reader, next + 1)
    if (hours < 15 && suffix === '') {
      zone += hours * 60
      next += 2
    }
  }
  if (from > at && kindAt(reader, next++) !== CLOSE) return undefined
  reader.next = next
  return zone
}

/** The time with what belongs to the hour ("вечера", "p.m.") and the zone after it. */
const clock = (reader: Reader, hour: number, minute: number | undefined, meridiem: number, at: number): When | undefined => {
  let next = at, inHalf = meridiem
  if (inHalf === NONE && hour <= 12) {
    inHalf = take(reader, at, MERIDIEM)
    if (inHalf !== NONE) next = reader.next
  }
  const zone = zoneAfter(reader, next)
  reader.next = zone === undefined ? next : reader.next
  const day = inHalf === NONE ? hour : hourWithin(hour, Math.floor(inHalf / 100), inHalf % 100)
  return {
    grain: minute === undefined ? 'hour' : 'minute', hour: day, by: 'hour', minute, zone,
    needs: inHalf === NONE && zone === undefined ? 'clock' : undefined, halfDay: inHalf === NONE ? undefined : true,
  }
}

/** 1400 GMT. */
const militaryTime = (reader: Reader, at: number): Read | undefined => {
  const {parts, widths} = digitsAt(reader, at), value = parts[0] ?? NaN
  const hour = Math.floor(value / 100), minute = value % 100
  if (widths[0] !== 4 || !(hour < 24) || minute > 59) return undefined
  const zone = zoneAfter(reader, at + 1)
  return zone === undefined || zone === LOCAL_ZONE ? undefined : {when: {grain: 'minute', hour, minute, zone, by: 'hour'}, end: reader.next}
}

/** 14:30, 14.30, 2:05pm, 3pm. */
export const clockDigits = (reader: Reader, at: number): Read | undefined => {
  const {parts, widths, signs, suffix} = digitsAt(reader, at)
  const hour = parts[0] ?? NaN, minute = parts[1] ?? 0
  let meridiem = NONE
  if (suffix !== '') {
    meridiem = suffixAs(reader, at, suffix, MERIDIEM)
    if (meridiem === NONE || hour > 12 || hour < 1) return undefined
    if (parts.length === 1) {
      const when = (widths[0] ?? 0) < 3 ? clock(reader, hour, undefined, meridiem, at + 1) : undefined
      return when && {when, end: reader.next}
    }
  }
  if (parts.length === 4 && signs[1] === 0x2d && signs[0] === 0x3a && signs[2] === 0x3a) return clockPair(reader, at)
  if (parts.length === 1) return suffix === '' ? militaryTime(reader, at) : undefined
  if (parts.length < 2 || parts.length > 3 || (widths[0] ?? 0) > 2 || widths[1] !== 2 || hour > 23 || minute > 59) return undefined
  const sign = signs[0]
  if (parts.length === 3 && (sign !== 0x3a || signs[1] !== 0x3a || widths[2] !== 2)) return undefined
  if (sign !== 0x3a && sign !== 0x2e) return undefined
  const when = clock(reader, hour, minute, meridiem, at + 1)
  if (when?.needs && sign === 0x2e) {
    if (!reader.words.data.dotClock) return undefined
    when.needs = 'dot'
  }
  return when && {when, end: reader.next}
}

/** 9:00-18:00 in one word. */
const clockPair = (reader: Reader, at: number): Read | undefined => {
  const {parts: [h1 = 24, m1 = 60, h2 = 24, m2 = 60], widths} = digitsAt(reader, at)
  if (h1 > 23 || m1 > 59 || h2 > 23 || m2 > 59 || widths[1] !== 2 || widths[3] !== 2) return undefined
  const until = clock(reader, h2, m2, NONE, at + 1)
  if (!until) return undefined
  const when: When = {...until, hour: until.halfDay ? halfDayBefore(h1, m1, until) : h1, minute: m1}
  return {when, until, end: reader.next}
}

/** `n` as an hour: "9 утра", "15 часов 30 минут", "3 o'clock", "3 p.m.". */
export const clockHour = (reader: Reader, n: Num, at: number): When | undefined => {
  if (n.ordinal || n.decade || n.roman || !(n.value >= 0 && n.value < 24) || !Number.isInteger(n.value) || n.width > 2) return undefined
  // "два дня" is two days
  if (take(reader, at, MERIDIEM) !== NONE && !is(reader, at, UNIT)) return n.value <= 12 ? clock(reader, n.value, undefined, NONE, at) : undefined
  if (!is(reader, at, OCLOCK)) return undefined
  const next = reader.next, minutes = numberAt(reader, next)
  if (minutes && minutes.value < 60 && !minutes.ordinal && Number.isInteger(minutes.value) && take(reader, minutes.next, UNIT) === MINUTE_UNIT)
    return clock(reader, n.value, minutes.value, NONE, reader.next)
  return clock(reader, n.value, undefined, NONE, next)
}

/** "в час ночи": one, without the number. */
export const oneOclock = (reader: Reader, at: number): When | undefined => {
  if (take(reader, at, UNIT) !== HOUR_UNIT || !is(reader, at, OCLOCK) || !is(reader, at + 1, MERIDIEM)) return undefined
  return clock(reader, 1, undefined, NONE, at + 1)
}

/** "в половине третьего": half of the third hour. */
export const halfHour = (reader: Reader, at: number): When | undefined => {
  if (reader.words.data.nounOf || take(reader, at, HALF) !== 0) return undefined
  const hour = take(reader, reader.next, ORDINAL)
  if (!(hour >= 1 && hour <= 12)) return undefined
  const when = clock(reader, (hour + 11) % 12, 30, NONE, reader.next)
  return when?.needs ? {...when, needs: 'dot'} : when
}

/** "в полдень", "at midnight". */
export const noon = (reader: Reader, at: number): When | undefined => {
  const hour = take(reader, at, NOON)
  if (hour === NONE) return undefined
  const next = reader.next, need = needOf(reader, at), zone = zoneAfter(reader, next)
  reader.next = zone === undefined ? next : reader.next
  return {grain: 'hour', hour, zone, ...need}
}

/** A day that a part of the day can go with. */
const dayAt = (reader: Reader, at: number): When | undefined => {
  const n = numberAt(reader, at), day = n && dayMonth(reader, n, n.next)
  if (day) return day
  const weekday = take(reader, at, WEEKDAY)
  return weekday === NONE || weekday === 8 ? undefined : {grain: 'day', weekday}
}

/** "днём и ночью": always. */
const isAlternating = (reader: Reader, at: number, next: number): boolean =>
  ((role(reader, next, PREPOSITION) & AND) !== 0 && is(reader, next + 1, PART)) || ((role(reader, at - 1, PREPOSITION) & AND) !== 0 && is(reader, at - 2, PART))

/** "вечером", "утро вторника", "в ночь на 12 декабря", "в ночь с 11 на 12 декабря". */
export const part = (reader: Reader, at: number): When | undefined => {
  const code = take(reader, at, PART)
  if (code === NONE) return undefined
  const hours: readonly [number, number] = [Math.floor(code / 100), code % 100], next = reader.next
  const when: When = {grain: 'part-of-day', hours, ...needOf(reader, at)}
  if (isAlternating(reader, at, next)) return undefined
  if (code === NIGHT) {
    let onto = next
    if (role(reader, next, PREPOSITION) & FROM) {
      // с 11 на 12, с 31 декабря на 1 января, со вторника на среду
      onto = dayAt(reader, next + 1) ? reader.next : (numberAt(reader, next + 1)?.next ?? next)
    }
    if (role(reader, onto, PREPOSITION) & ONTO) {
      const day = dayAt(reader, onto + 1), both = day && merge(when, day)
      if (both) return both
    }
  }
  reader.next = next
  return when
}

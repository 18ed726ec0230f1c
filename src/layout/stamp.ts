/** Lines of a live report: "14:10 Residents said …", "15.02. Мэр …", "9:30 a.m. — The fire …". */
import {DIGIT, UPPER, classes} from '../words/classes.ts'
import {isBlank, skipBlanks} from './phrase.ts'

const isDigit = (code: number, most = 0x39): boolean => code >= 0x30 && code <= most
/** Between the time and what happened: "." ":" "," "|" and dashes. */
const isSign = (code: number): boolean =>
  code === 0x2e
  || code === 0x3a
  || code === 0x2c
  || code === 0x7c
  || code === 0x2d
  || code === 0x2013
  || code === 0x2014

/** After "a.m.", "pm" at the offset; the offset where there is none. */
const afterHalf = (text: string, from: number, end: number): number => {
  let at = skipBlanks(text, from, end)
  const letter = text.charCodeAt(at) | 0x20
  if (letter !== 0x61 && letter !== 0x70) return from
  at++
  if (text.charCodeAt(at) === 0x2e) at++
  if ((text.charCodeAt(at) | 0x20) !== 0x6d) return from
  at++
  return text.charCodeAt(at) === 0x2e ? at + 1 : at
}

/**
 * Where the story of a paragraph begins that opens with a time of day, a sign or none, and a capital or an opening mark; `start` for any other.
 * Looks at a few code units.
 */
export const afterStamp = (text: string, start: number, end: number): number => {
  const hour = skipBlanks(text, start, end)
  let at = hour
  while (at < hour + 3 && isDigit(text.charCodeAt(at))) at++
  const sign = text.charCodeAt(at)
  if (
    at === hour
    || at > hour + 2
    || sign !== 0x3a && sign !== 0x2e
    || !isDigit(text.charCodeAt(at + 1), 0x35)
    || !isDigit(text.charCodeAt(at + 2))
    || classes[text.charCodeAt(at + 3)] === DIGIT
  ) return start
  const time = afterHalf(text, at + 3, end)
  at = time
  while (at < end && (isBlank(text.charCodeAt(at)) || isSign(text.charCodeAt(at)))) at++
  const code = text.charCodeAt(at)
  return at > time && at < end && (classes[code] === UPPER || code === 0xab || code === 0x201c || code === 0x22) ? at : start
}

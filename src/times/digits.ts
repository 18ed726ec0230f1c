/** Digits and what joins them, code unit by code unit. */
import {DIGIT, HYPHEN, IGNORABLE, classes, folded} from '../words/classes.ts'

/** A run of digits as written: 11.12.2025 is three parts; 90-х has a suffix. */
export interface Digits {
  parts: number[]
  widths: number[]
  /** Code units between the parts; of a hyphen always U+002D. */
  signs: number[]
  /** Letters after the last part, folded, without their hyphen. */
  suffix: string
}

export const NO_DIGITS: Digits = {parts: [], widths: [], signs: [], suffix: ''}

/** Longest run of digits that can be part of a time, most parts, longest suffix. */
const LONGEST = 6, PARTS = 5, SUFFIX = 10

const valueOf = (code: number): number => (code >= 0x30 && code <= 0x39 ? code - 0x30 : NaN)

/** Reads a number token. */
export const readDigits = (text: string, start: number, end: number): Digits => {
  let value = 0, width = 0, suffix = '', joined: Omit<Digits, 'suffix'> | undefined
  let at = start
  for (; at < end; at++) {
    const code = text.charCodeAt(at), cls = classes[code]
    if (cls === IGNORABLE) continue
    if (cls === DIGIT) {
      value = width < LONGEST ? value * 10 + valueOf(code) : NaN
      width++
      continue
    }
    if (width === 0 || at + 1 >= end || classes[text.charCodeAt(at + 1)] !== DIGIT || (joined && joined.parts.length > PARTS)) break
    joined ??= {parts: [], widths: [], signs: []}
    joined.parts.push(value)
    joined.widths.push(width)
    joined.signs.push(cls === HYPHEN ? 0x2d : code)
    value = 0
    width = 0
  }
  if (classes[text.charCodeAt(at)] === HYPHEN && at < end) at++
  for (let i = at; i < end && i < at + SUFFIX; i++) suffix += String.fromCharCode(folded[text.charCodeAt(i)]!)
  // most numbers are of one part
  if (!joined) return {parts: [value], widths: [width], signs: [], suffix}
  joined.parts.push(value)
  joined.widths.push(width)
  return {parts: joined.parts, widths: joined.widths, signs: joined.signs, suffix}
}

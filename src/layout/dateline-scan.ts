/** A dateline while it is being read, and its dashes. */
import {DASH, HYPHEN, classes} from '../words/classes.ts'
import type {Moment} from './dates.ts'
import {isBlank, isLetter} from './phrase.ts'
import type {CompiledWords} from './words.ts'

export interface DatelineScan {
  text: string
  start: number
  end: number
  words: CompiledWords
  at: number
  place: string | null
  allCaps: boolean
  region: boolean
  moment: Moment | null
  agencies: string[]
  authors: string[]
  /** An outlet in capitals after a dash, with no sign before the story: "— REGNUM Жители". */
  named: boolean
  /** The outlet stands between slashes. */
  slashed: boolean
}

export const isDash = (code: number): boolean => classes[code] === DASH || classes[code] === HYPHEN

export const isDashAhead = (text: string, at: number, end: number): boolean => {
  let i = at
  while (i < end && isBlank(text.charCodeAt(i))) i++
  return isDash(text.charCodeAt(i)) && (i > at || !isLetter(text.charCodeAt(i + 1)))
}

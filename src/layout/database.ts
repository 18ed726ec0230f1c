/** Factiva's exports: two-letter codes, each with its value beside or below it; the story stands under LP and TD. */
import {UPPER, classes} from '../words/classes.ts'
import type {FieldName} from './words.ts'
import type {Span} from '../tree/types.ts'
import {applyField} from './fields.ts'
import type {Draft} from './draft.ts'
import type {Lines} from './lines.ts'
import {isBlank} from './phrase.ts'

/** Codes and what they mean; `body` for the story. */
const CODES: ReadonlyMap<string, FieldName> = new Map([
  ['SE', 'section'], ['HD', 'title'], ['HL', 'title'], ['BY', 'author'], ['CR', 'other'], ['WC', 'other'], ['PD', 'date'], ['ET', 'time'], ['SN', 'source'],
  ['SC', 'other'], ['ED', 'other'], ['PG', 'other'], ['VOL', 'other'], ['LA', 'other'], ['CY', 'other'], ['LP', 'body'], ['TD', 'body'], ['CT', 'other'],
  ['RF', 'other'], ['ART', 'other'], ['CO', 'other'], ['IN', 'other'], ['NS', 'other'], ['RE', 'other'], ['IPD', 'other'], ['IPC', 'other'], ['PUB', 'other'],
  ['AN', 'other'], ['CLM', 'other'], ['CX', 'other'], ['DLN', 'place'],
])
/** Lines within which three codes must come. */
const LOOK = 16

const codeAt = (lines: Lines, i: number): string | null => {
  const {text} = lines
  const start = lines.start[i]!, end = lines.end[i]!
  let stop = start
  while (stop < end && stop < start + 3 && classes[text.charCodeAt(stop)] === UPPER) stop++
  if (stop === start || (stop < end && !isBlank(text.charCodeAt(stop)))) return null
  const code = text.slice(start, stop)
  return CODES.has(code) ? code : null
}

/** True where the first lines are such an export. */
export const isCoded = (lines: Lines): boolean => {
  if (lines.length < 3 || codeAt(lines, 0) === null) return false
  const seen = new Set<string>()
  for (let i = 0; i < Math.min(lines.length, LOOK); i++) {
    const code = codeAt(lines, i)
    if (code !== null) seen.add(code)
  }
  return seen.size >= 3
}

/** One stretch of an export: lines `from` to `to` are a field, or the story. */
export interface Coded {
  name: FieldName
  from: number
  to: number
  /** The value without its code; empty where the code stands alone. */
  value: Span
}

/** Cuts the export at its codes. A code comes once; the same letters within the story are text. */
export const readCoded = (lines: Lines): Coded[] => {
  const out: Coded[] = [], seen = new Set<string>()
  for (let i = 0; i < lines.length; i++) {
    const code = codeAt(lines, i), last = out[out.length - 1]
    if (code === null || seen.has(code)) {
      if (!last) continue
      last.to = i
      if (last.value[0] === last.value[1]) last.value[0] = lines.start[i]!
      last.value[1] = lines.end[i]!
      continue
    }
    seen.add(code)
    let start = lines.start[i]! + code.length
    const end = lines.end[i]!
    while (start < end && isBlank(lines.text.charCodeAt(start))) start++
    out.push({name: CODES.get(code) ?? 'other', from: i, to: i, value: [start, end]})
  }
  return out
}

export const applyCoded = (draft: Draft, lines: Lines, coded: Coded): void => {
  const code = codeAt(lines, coded.from)
  if (code !== null) applyField(draft, code, coded.name, coded.value)
}

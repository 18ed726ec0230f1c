/**
 * YAML front matter. A caller may hand in a reader of YAML, such as `parse` of the package `yaml`; without one: scalars, quoted
 * strings, `[a, b]` and `- a` lists, block scalars at the top level, anything deeper kept as the text it is. Of TOML, between
 * lines of `+++`, the same.
 */
import type {Span} from '../tree/types.ts'
import {readMoment} from './dates.ts'
import {addAgency, addAuthors, addField, addMoment, properCase, say, type Draft} from './draft.ts'
import type {Lines} from './lines.ts'
import {meaningOf} from './keys.ts'
import {namesOfField} from './names.ts'
import {isAddress} from './signoff.ts'
import {indexIn, isBlank, tidy} from './phrase.ts'

const TOML = '+++'
const LONGEST_KEY = 200

/** The fence that a line is, or nothing. */
const fenceAt = (lines: Lines, i: number): string => {
  if (lines.indent[i] !== 0 && i > 0) return ''
  const line = lines.text.slice(lines.start[i], Math.min(lines.end[i]!, lines.start[i]! + 4))
  return line === '---' || line === '...' || line === TOML ? line : ''
}

/** A key at the top level, and the offset after its colon; 0 where the line has none. */
const endOfKey = (text: string, start: number, end: number, toml: boolean): number => {
  if (toml) {
    const sign = indexIn(text, 0x3d, start, Math.min(end, start + LONGEST_KEY))
    return sign > start ? sign + 1 : 0
  }
  const quote = text.charCodeAt(start), quoted = quote === 0x22 || quote === 0x27
  for (let i = start + 1; i < Math.min(end, start + LONGEST_KEY); i++) {
    if (text.charCodeAt(i) !== 0x3a) continue
    if (quoted && text.charCodeAt(i - 1) !== quote) continue
    if (i + 1 === end || isBlank(text.charCodeAt(i + 1))) return i + 1
  }
  return 0
}

/** A scalar without its quotes and comment. */
const readScalar = (raw: string): string => {
  const value = raw.trim(), quote = value[0]
  if (quote === '"' || quote === "'") {
    const close = value.lastIndexOf(quote)
    const inner = value.slice(1, close > 0 ? close : undefined)
    return quote === "'" ? inner.split("''").join("'") : inner.replace(/\\(["\\/])/g, '$1').replace(/\\n/g, ' ')
  }
  const comment = value.startsWith('#') ? 0 : value.indexOf(' #')
  const plain = comment >= 0 ? value.slice(0, comment).trim() : value
  return plain === 'null' || plain === '~' ? '' : plain
}

/** Cuts `a, "b, c", d` at the commas outside quotes. */
const readFlow = (raw: string): string[] => {
  const out: string[] = []
  let part = '', quote = ''
  for (const sign of raw) {
    if (quote !== '') {
      if (sign === quote) quote = ''
      part += sign
    } else if (sign === ',') {
      out.push(part)
      part = ''
    } else {
      if ((sign === '"' || sign === "'") && part.trim() === '') quote = sign
      part += sign
    }
  }
  return [...out, part].map(readScalar).filter((value) => value !== '')
}

/** The values of a key: one for a scalar, one an item for a list; `name:` of a map in a list. */
const readValues = (raw: string): string[] => {
  const value = raw.trim()
  if (value.startsWith('[')) {
    const close = value.lastIndexOf(']')
    return readFlow(value.slice(1, close > 0 ? close : undefined))
  }
  if (/^[|>][+-]?\d?\s/.test(value)) return [tidy(value.slice(value.search(/\s/)))]
  const rows = value.split(/\r\n|\r|\n/).map((row) => row.trim()).filter((row) => row !== '' && !row.startsWith('#'))
  if (rows[0]?.startsWith('- ') === true || rows[0] === '-') {
    return rows.flatMap((row) => {
      const item = row.startsWith('-') ? row.slice(1).trim() : row
      if (!item.includes(': ')) return row.startsWith('-') ? [readScalar(item)] : []
      return item.startsWith('name:') ? [readScalar(item.slice(5))] : []
    }).filter((item) => item !== '')
  }
  const named = rows.find((row) => row.startsWith('name:'))
  if (rows.length > 1 && named !== undefined) return [readScalar(named.slice(5))]
  const scalar = readScalar(rows.join(' '))
  return scalar === '' ? [] : [scalar]
}

/** `datePublished`, `last_modified` as the words they are. */
const plainKey = (key: string): string => key.replace(/([a-z])([A-Z])/g, '$1 $2').split('_').join(' ')

/** Strings of a value that a reader of YAML made: of a list its items, of a map its `name`. */
const stringsOf = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => Array.isArray(item) ? [] : stringsOf(item))
  if (value instanceof Date) return [value.toISOString().replace('.000Z', 'Z')]
  if (typeof value === 'object' && value !== null) return 'name' in value && typeof value.name === 'string' ? [value.name] : []
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [tidy(String(value))].filter((text) => text !== '') : []
}

/** The map that a reader of YAML makes of the lines between the fences; null where there is no reader, or it can't read them. */
const readMap = (draft: Draft, from: number, to: number): ReadonlyMap<string, unknown> | null => {
  if (!draft.yaml) return null
  try {
    const value = draft.yaml(draft.text.slice(from, to))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value))
    say(draft, 'front-matter', 'Front matter is no map of keys and values', [from, to])
  } catch (error) {
    say(draft, 'front-matter', `Front matter cannot be read as YAML: ${error instanceof Error ? error.message.split('\n', 1)[0] ?? '' : String(error)}`, [from, to])
  }
  return null
}

const apply = (draft: Draft, key: string, raw: string, values: readonly string[], span: Span): void => {
  const {meta, words} = draft
  const value = values[0]
  addField(draft, key, raw.trim(), span)
  if (value === undefined) return
  switch (meaningOf(key, words).name ?? meaningOf(plainKey(key), words).name) {
    case 'title': meta.title ??= value; break
    case 'subtitle': meta.subtitle ??= value; break
    case 'section': meta.section ??= value; break
    case 'url': if (isAddress(value)) meta.url ??= value; break
    case 'place': meta.place ??= properCase(value, words); break
    case 'source':
      if (isAddress(value)) meta.url ??= value
      else for (const name of values) addAgency(draft, name)
      break
    case 'author':
    case 'sender':
      for (const name of values) {
        const names = namesOfField(name, words)
        addAuthors(draft, names.authors)
        for (const agency of names.agencies) addAgency(draft, agency)
      }
      break
    case 'date': addDate(draft, 'date', value, span); break
    case 'updated': addDate(draft, 'updated', value, span); break
    case 'time': addDate(draft, 'date', value, span); break
    case 'body':
    case 'subject':
    case 'mail':
    case 'other':
    case undefined:
      break
  }
}

/** The place of a date is that of its field: a quoted value has other offsets than the text. */
const addDate = (draft: Draft, kind: 'date' | 'updated', value: string, span: Span): void => {
  const moment = readMoment(value, 0, value.length, draft.words)
  if (moment) addMoment(draft, kind, {...moment, start: span[0], end: span[1]})
}

/** True where the lines between the fences are fields rather than a story between two rules. */
const holdsFields = (lines: Lines, from: number, to: number, toml: boolean): boolean => {
  let fields = 0, others = 0
  for (let i = from; i < to; i++) {
    const start = lines.start[i]!, code = lines.text.charCodeAt(start)
    if (lines.indent[i]! > 0 || code === 0x2d || code === 0x23 || (toml && code === 0x5b)) continue
    if (endOfKey(lines.text, start, lines.end[i]!, toml) > 0) fields++
    else others++
  }
  return fields > others
}

/** The line that closes front matter; 0 where there is none, -1 where it is never closed. */
const closingLine = (lines: Lines): number => {
  const code = lines.length < 2 ? 0 : lines.text.charCodeAt(lines.start[0]!)
  if (code !== 0x2d && code !== 0x2b) return 0
  const fence = fenceAt(lines, 0)
  if (fence !== '---' && fence !== TOML) return 0
  for (let close = 1; close < lines.length; close++) {
    const found = fenceAt(lines, close)
    if (found === fence || (found === '...' && fence !== TOML)) return holdsFields(lines, 1, close, fence === TOML) ? close : 0
  }
  return fence === TOML ? 0 : -1
}

/** Where front matter ends that the lines begin with; 0 where they don't. */
export const endOfFrontMatter = (lines: Lines): number => {
  const close = closingLine(lines)
  return close > 0 ? lines.end[close]! : 0
}

/** Reads front matter at the first line; returns the line after it and its end, or null. */
export const readFrontMatter = (lines: Lines, draft: Draft): {next: number; end: number} | null => {
  const {text} = lines, close = closingLine(lines)
  if (close < 0) say(draft, 'front-matter', 'Front matter opens with --- and is never closed by a line of ---', [lines.start[0]!, lines.end[0]!])
  if (close <= 0) return null
  const toml = fenceAt(lines, 0) === TOML
  const map = toml || close === 1 ? null : readMap(draft, lines.start[1]!, lines.end[close - 1]!)
  for (let i = 1; i < close;) {
    const start = lines.start[i]!, end = lines.end[i]!
    if (text.charCodeAt(start) === 0x23 || (toml && text.charCodeAt(start) === 0x5b)) {
      i++
      continue
    }
    const value = endOfKey(text, start, end, toml)
    let last = i
    while (last + 1 < close && (lines.indent[last + 1]! > 0 || text.charCodeAt(lines.start[last + 1]!) === 0x2d)) last++
    if (value === 0) say(draft, 'front-matter', 'Not a "key: value" line', [start, end])
    else {
      const key = readScalar(text.slice(start, value - 1).trim())
      const raw = text.slice(value, lines.end[last])
      const values = map?.has(key) === true ? stringsOf(map.get(key)) : readValues(raw)
      apply(draft, key, raw, values, [Math.min(value, end), lines.end[last]!])
    }
    i = last + 1
  }
  return {next: close + 1, end: lines.end[close]!}
}

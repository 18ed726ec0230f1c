/** `Key: value` lines of a header: news sites, RFC 822, exports of news databases. */
import {DASH, DIGIT, HYPHEN, LOWER, STOP, UPPER, classes} from '../words/classes.ts'
import type {Span} from '../tree/types.ts'
import {readMoment} from './dates.ts'
import {addAgency, addAuthors, addField, addMoment, properCase, say, type Draft} from './draft.ts'
import {applyInfoLine, readInfoLine} from './info-line.ts'
import type {Lines} from './lines.ts'
import {isName, looksLikeOutlet, namesOfField, readNames, unquote} from './names.ts'
import {isAddress} from './signoff.ts'
import type {CompiledWords, FieldName} from './words.ts'
import {meaningOf, type Meaning} from './keys.ts'
import {isBlank, skipBlanks, tidy} from './phrase.ts'
import {KEY, isAt} from './phrases.ts'

/** One line read as a field. */
export interface Field extends Meaning {
  key: string
  /** First code unit of the value, or the line's end. */
  value: number
  end: number
}

const LONGEST_KEY = 40
const MOST_KEY_WORDS = 4
/** Lines of a header after which it is worth a message. */
const LONG_HEADER = 1000

const STAR = 0x2a

/** Where the sign after a key stands: a colon, a tab, or a dash or an equals sign between blanks. 0 where there is none in the first 40 code units. */
export const signAfterKey = (text: string, start: number, end: number): number => {
  for (let i = start + 1; i < end && i < start + LONGEST_KEY; i++) {
    const code = text.charCodeAt(i), cls = classes[code]
    if (code === 0x3a || code === 0x09) return i
    if ((cls === DASH || cls === HYPHEN || code === 0x3d) && isBlank(text.charCodeAt(i - 1)) && isBlank(text.charCodeAt(i + 1))) return i
  }
  return 0
}

/** Past stars and blanks. */
export const skipStars = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end && (text.charCodeAt(i) === STAR || isBlank(text.charCodeAt(i)))) i++
  return i
}

/**
 * The key and value of a line, known or not; emphasis of Markdown apart: `**Title:** X`. Only a known key may go without
 * a colon: `Title<tab>X`, "Автор — Иван Петров".
 */
export const readField = (text: string, start: number, limit: number, words: CompiledWords): Field | null => {
  const from = skipStars(text, start, limit), first = classes[text.charCodeAt(from)]
  if (first !== LOWER && first !== UPPER && text.charCodeAt(from) !== 0x5f) return null
  const sign = signAfterKey(text, from, limit)
  if (sign === 0) return null
  let end = limit, stop = sign
  if (from > start) {
    while (end > sign && text.charCodeAt(end - 1) === STAR) end--
    while (text.charCodeAt(stop - 1) === STAR) stop--
  }
  const code = text.charCodeAt(sign)
  if (code !== 0x3a && !isAt(text, from, stop, KEY, words.phrases)) return null
  const key = tidy(text.slice(from, stop))
  if (key.split(' ').length > MOST_KEY_WORDS) return null
  let value = sign + 1
  if (value < end && text.charCodeAt(value) === 0x2f && text.charCodeAt(value + 1) === 0x2f) return null
  value = from > start ? skipStars(text, value, end) : skipBlanks(text, value, end)
  const {name, weak} = meaningOf(key, words)
  if (name === undefined && (code !== 0x3a || !looksLikeKey(key))) return null
  return {key, name, weak: weak || (code !== 0x3a && code !== 0x09), value, end}
}

/** Letters, digits, hyphens and blanks only. */
const looksLikeKey = (key: string): boolean => {
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i), cls = classes[code]
    if (cls !== LOWER && cls !== UPPER && cls !== DIGIT && cls !== HYPHEN && code !== 0x5f && code !== 0x20) return false
  }
  return true
}

/** True where the value is what the key promises; a lone field is a header only then. */
const isPlausible = (field: Field, text: string, words: CompiledWords): boolean => {
  const {value: start, end, name} = field
  const value = tidy(text.slice(start, Math.min(end, start + 300)))
  switch (name) {
    case 'date':
    case 'updated':
    case 'time':
      return readMoment(text, start, Math.min(end, start + 100), words) !== null
    case 'author':
    case 'sender':
      return value !== '' && readNames(value, words) !== null
    case 'source': return isAddress(value) || looksLikeOutlet(value, words)
    case 'url': return isAddress(value)
    case 'place': return isName(properCase(value, words), words)
    case 'section': return value.split(' ').length <= 4 && classes[value.charCodeAt(value.length - 1)] !== STOP
    case 'body': return value === ''
    case 'title':
    case 'subtitle':
    case 'subject':
    case 'mail':
    case 'other':
    case undefined:
      return false
  }
}

/** True where the field may stand alone as a header. */
export const standsAlone = (field: Field, text: string, words: CompiledWords): boolean => {
  if (field.name === undefined) return false
  if (isUpperKey(field.key)) return true
  if (!field.weak) return field.name !== 'other' && field.name !== 'mail'
  return isPlausible(field, text, words)
}

export const isUpperKey = (key: string): boolean => key.length > 2 && key === key.toUpperCase() && key !== key.toLowerCase()

/** "By A and B", "Автор: …" as a list of names. */
const applyAuthors = (draft: Draft, value: string): void => {
  const names = namesOfField(value, draft.words)
  addAuthors(draft, names.authors)
  for (const agency of names.agencies) addAgency(draft, agency)
}

/** Takes one field into the metadata. */
export const applyField = (draft: Draft, key: string, name: FieldName | undefined, span: Span): void => {
  const {text, words, meta} = draft
  const raw = text.slice(...span), value = tidy(raw)
  addField(draft, key, raw, span)
  if (value === '') return
  switch (name) {
    case 'title': meta.title ??= value; break
    case 'subtitle': meta.subtitle ??= value; break
    case 'section': meta.section ??= value; break
    case 'url': if (isAddress(value)) meta.url ??= value; break
    case 'date':
    case 'updated':
    case 'time': {
      const moment = readMoment(text, span[0], Math.min(span[1], span[0] + 120), words)
      if (!moment) break
      addMoment(draft, name === 'updated' ? 'updated' : 'date', moment)
      applyInfoLine(draft, readInfoLine(text, moment.end, span[1], words) ?? [])
      break
    }
    case 'author':
    case 'sender':
      applyAuthors(draft, value)
      break
    case 'source':
      if (isAddress(value)) meta.url ??= value
      else addAgency(draft, unquote(value))
      break
    case 'place': applyPlace(draft, value); break
    case 'body':
    case 'subject':
    case 'mail':
    case 'other':
    case undefined:
      break
  }
}

/** "WASHINGTON, Dec 11" as a place: what stands before the date. */
const applyPlace = (draft: Draft, value: string): void => {
  const parts = value.split(',').map((part) => part.trim())
  const dated = parts.findIndex((part) => readMoment(part, 0, part.length, draft.words) !== null)
  const place = (dated > 0 ? parts.slice(0, dated) : parts).join(', ')
  draft.meta.place ??= properCase(place, draft.words)
}

/** A run of fields. */
export interface FieldRun {
  /** After its last line. */
  next: number
  start: number
  end: number
  /** Where the story begins on the run's last line, after "BODY:"; 0 where it doesn't. */
  body: number
  fields: {field: Field; span: Span}[]
}

/**
 * The fields from line `from` on: known keys, what continues them (indented, or after an empty value), and unknown keys
 * among them. Null where a lone line only looks like one. Each line is looked at twice at most.
 */
export const readFieldRun = (lines: Lines, from: number, words: CompiledWords): FieldRun | null => {
  const {text} = lines
  if (signAfterKey(text, lines.start[from]!, lines.end[from]!) === 0) return null
  const run: FieldRun = {next: from, start: lines.start[from]!, end: 0, body: 0, fields: []}
  let i = from, known = 0
  while (i < lines.length && run.body === 0) {
    const start = lines.start[i]!, end = lines.end[i]!, last = run.fields[run.fields.length - 1]
    const apart = i > from && lines.gap[i]! > 0
    const field = readField(text, start, end, words)
    if (last && !apart && lines.indent[i]! > lines.indent[i - 1]! && (field?.name === undefined || last.span[0] === last.span[1]) && lines.indent[from] === 0) {
      extend(last.span, start, end)
    } else if (field?.name !== undefined) {
      if (apart && lines.gap[i]! > 2) break
      if (apart && field.weak && !isUpperKey(field.key) && !isPlausible(field, text, words)) break
      known++
      if (isBodyKey(field, text, words)) {
        if (field.value < end) run.body = field.value
        run.fields.push({field: {...field, name: 'body'}, span: [field.value, field.value]})
        run.end = run.body > 0 ? endOfKey(text, field.value) : end
        i++
        break
      }
      run.fields.push({field, span: [field.value, field.end]})
    } else if (field && !apart && last) {
      const stop = endOfUnknown(lines, i, known, words)
      if (stop === i) break
      for (; i < stop; i++) {
        const unknown = readField(text, lines.start[i]!, lines.end[i]!, words)
        if (unknown) run.fields.push({field: unknown, span: [unknown.value, unknown.end]})
        run.end = lines.end[i]!
      }
      continue
    } else if (last && !apart && last.span[0] === last.span[1] && last.field.name !== 'other' && end - start < 200) {
      if (last.field.name === 'author' && readNames(tidy(text.slice(start, end)), words) === null) {
        last.field.name = 'body'
        break
      }
      extend(last.span, start, end)
    } else break
    run.end = end
    i++
  }
  const [only] = run.fields
  if (!only || known === 0) return null
  if (run.fields.length === 1 && !standsAlone(only.field, text, words)) return null
  if (run.fields.length === 1 && only.field.name === 'title' && only.span[0] === only.span[1]) return null
  if (known < 2 && only.field.weak && !isPlausible(only.field, text, words)) return null
  run.next = i
  return run
}

const extend = (span: Span, start: number, end: number): void => {
  if (span[0] === span[1]) span[0] = start
  span[1] = end
}

const endOfKey = (text: string, value: number): number => {
  let i = value
  while (isBlank(text.charCodeAt(i - 1))) i--
  return i
}

/** "BODY:", or "Text:" with no names after it. */
const isBodyKey = (field: Field, text: string, words: CompiledWords): boolean =>
  field.name === 'body' || (field.name === 'author' && field.weak && field.end - field.value > 60 && !isPlausible(field, text, words))

/** Unknown keys count where a known one follows, or where they close a block of at least two known ones. */
const endOfUnknown = (lines: Lines, from: number, known: number, words: CompiledWords): number => {
  const {text} = lines
  let i = from, sentences = false
  while (i < lines.length && (i === from || lines.gap[i] === 0)) {
    const field = readField(text, lines.start[i]!, lines.end[i]!, words)
    if (!field) return from
    if (field.name !== undefined) return i
    if (field.end - field.value > 120 || classes[text.charCodeAt(field.end - 1)] === STOP) sentences = true
    i++
  }
  return i < lines.length && known > 1 && !sentences ? i : from
}

/** Takes a run into the metadata. */
export const applyRun = (draft: Draft, run: FieldRun): void => {
  for (const {field, span} of run.fields) if (field.name !== 'body') applyField(draft, field.key, field.name, span)
  applySubject(draft, run)
  if (run.fields.length > LONG_HEADER)
    say(draft, 'long-header', `A header of ${run.fields.length} fields; an article's has a dozen`, [run.start, run.end])
}

/** Words from which on a subject without a sender is a headline rather than a topic. */
const FEWEST_SUBJECT_WORDS = 4

/** The subject of a letter is its title, and so is a long one, where no field gives the title. */
const applySubject = (draft: Draft, {fields}: FieldRun): void => {
  const subject = fields.find(({field}) => field.name === 'subject')
  if (!subject || draft.meta.title !== undefined) return
  const value = tidy(draft.text.slice(...subject.span))
  if (
    value !== ''
    && (value.split(' ').length >= FEWEST_SUBJECT_WORDS || fields.some(({field}) => field.name === 'mail' || field.name === 'sender'))
  ) draft.meta.title = value
}

/** True for a line of dashes between header and story: `---`, `* * *`. */
export const isRule = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i), cls = classes[code]
    if (cls !== HYPHEN && cls !== DASH && code !== 0x2a && code !== 0x3d && code !== 0x5f && !isBlank(code)) return false
  }
  return true
}

/** Lines that name the authors: "By A and B", "Автор: …", "Иван Петров, корреспондент", a name alone under the headline. */
import {COLON, COMMA, DIGIT, LOWER, MARK, STOP, UPPER, classes} from '../words/classes.ts'
import {readMoment} from './dates.ts'
import {addAgency, addAuthors, addField, addMoment, type Draft} from './draft.ts'
import {endsInRole, isName, readNames, type Names} from './names.ts'
import type {CompiledWords} from './words.ts'
import {endOfWord, hasDigit, isBlank, isLetter, skipBlanks, tidy} from './phrase.ts'
import {ROLE, BYLINE, isIn, findOpener, isAt, PARTICLE, AND, WITHIN} from './phrases.ts'

const LONGEST_BYLINE = 200
const LONGEST_PARTICLE = 4
/** Code units of a word in small letters before the first sign of a list of names: "correspondent". */
const LONGEST_SMALL = 16

/** After a byline's opener ("By ", "Текст: "), or 0. */
const endOfOpener = (text: string, start: number, end: number, words: CompiledWords): number => {
  if (end - start > LONGEST_BYLINE) return 0
  const opener = findOpener(text, start, end, BYLINE, words.openers)
  if (opener === undefined) return 0
  const at = start + opener.length, code = text.charCodeAt(at)
  return classes[code] === COLON ? at + 1 : isBlank(code) ? at : 0
}

/** Splits off a date at the end of a byline: "By Anna Smith, December 11, 2025". */
const cutDate = (value: string, words: CompiledWords): {names: string; date: string} => {
  if (!hasDigit(value, 0, value.length)) return {names: value, date: ''}
  for (let i = 1; i < value.length; i++) {
    const cls = classes[value.charCodeAt(i)], before = value.charCodeAt(i - 1)
    if ((cls !== DIGIT && cls !== UPPER && cls !== LOWER) || (before !== 0x20 && before !== 0x7c)) continue
    const moment = readMoment(value, i, value.length, words)
    if (moment?.year !== undefined && moment.month !== undefined && value.slice(moment.end).trim() === '')
      return {names: value.slice(0, i).replace(/[\s,|•·/—–-]+$/, ''), date: value.slice(i)}
  }
  return {names: value, date: ''}
}

/** Up to the sign before another label: "Иван Петров. Фото: Анна Смирнова". */
const firstPart = (value: string): string => {
  const colon = value.indexOf(': ')
  if (colon < 0) return value
  for (let i = colon - 1; i > 0; i--) {
    const code = value.charCodeAt(i)
    if (code === 0x2e || code === 0x2c || code === 0x3b || code === 0x7c || code === 0x2f) return value.slice(0, i)
  }
  return value
}

export interface Byline {
  names: Names
  date: string
  /** Of a form with a colon: the field as it stood. */
  field: {key: string; value: string} | null
}

/** "By …", "Автор: …" on a line of its own. */
export const readByline = (text: string, start: number, end: number, words: CompiledWords): Byline | null => {
  const at = endOfOpener(text, start, end, words)
  if (at === 0) return null
  const {names, date} = cutDate(firstPart(tidy(text.slice(at, end))), words)
  const found = readNames(names, words) ?? readNames(withoutRole(names, words), words)
  if (!found) return null
  const colon = classes[text.charCodeAt(at - 1)] === COLON
  return {names: found, date, field: colon ? {key: text.slice(start, at - 1).trim(), value: text.slice(at, end).trim()} : null}
}

/** "Ann Lee Local Democracy Reporter", whose comma is lost: the first two words; the whole where the last is no role. */
const withoutRole = (value: string, words: CompiledWords): string => {
  const parts = value.split(' ')
  return parts.length > 2
    && parts.length < 6
    && isIn(parts[parts.length - 1] ?? '', ROLE, words.phrases)
    && !isIn(parts[0] ?? '', ROLE, words.phrases)
    ? parts.slice(0, 2).join(' ')
    : value
}

/** True where the first two words have capitals. */
const hasTwoCapitals = (text: string, start: number, end: number): boolean => {
  if (classes[text.charCodeAt(start)] !== UPPER) return false
  const second = skipBlanks(text, skipTo(text, start, end), end), third = skipBlanks(text, skipTo(text, second, end), end)
  const isCapital = (at: number): boolean => at < end && classes[text.charCodeAt(at)] === UPPER
  return isCapital(second) || (second < end && isCapital(third) && third - second <= LONGEST_PARTICLE + 1)
}

/** False where a word in small letters that no list of names has comes before the first sign, or a number without one. */
const mayBeNames = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  for (let i = start; i < end; i++) {
    const cls = classes[text.charCodeAt(i)]
    if (cls === LOWER) {
      const stop = endOfWord(text, i, end)
      if (stop - i > LONGEST_SMALL || !isAt(text, i, stop, PARTICLE | AND | WITHIN | ROLE, words.phrases)) return false
      i = stop - 1
    } else if (cls === UPPER) i = endOfWord(text, i, end) - 1
    else if (!isBlank(text.charCodeAt(i))) return cls !== DIGIT && cls !== MARK && cls !== COLON
  }
  return true
}

/** Words with capitals and nothing else: most captions. */
const isPlainName = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    if (!isLetter(text.charCodeAt(i)) && text.charCodeAt(i) !== 0x20) return false
    if (classes[text.charCodeAt(i)] === LOWER && (i === start || text.charCodeAt(i - 1) === 0x20)) return false
  }
  return true
}

const skipTo = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end && !isBlank(text.charCodeAt(i))) i++
  return i
}

/**
 * One to three names and nothing else, or a name and what its bearer does. A name that the story tells of is a photo's
 * caption.
 */
export const readNameLine = (text: string, start: number, end: number, words: CompiledWords, strict: boolean): Byline | null => {
  if (end - start > 100 || classes[text.charCodeAt(end - 1)] === STOP || !hasTwoCapitals(text, start, end)) return null
  if (!mayBeNames(text, start, end, words) || (strict && isPlainName(text, start, end) && isToldOf(text, text.slice(start, end), end))) return null
  const {names: line, date} = cutDate(tidy(text.slice(start, end)), words)
  const names = readNames(line, words)
  if (!names || names.authors.length === 0 || names.authors.length > 3) return null
  while (names.authors.length > 1 && !(names.authors[names.authors.length - 1] ?? '').includes(' ')) names.authors.pop()
  for (const name of names.authors) {
    const count = name.split(' ').length
    if (count < 2 || count > 4 || !isName(name, words)) return null
    if (strict && !names.hasRole && names.agencies.length === 0 && isToldOf(text, name, end)) return null
  }
  return {names, date, field: null}
}

/** True where the story names the last word of a name again, its ending apart. */
const isToldOf = (text: string, name: string, after: number): boolean => {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  const stem = last.length > 5 ? last.slice(0, -2) : last.length > 3 ? last.slice(0, -1) : last
  return text.includes(stem, after)
}

/** A line under a byline that says what the authors are: "Arts correspondents". */
export const isRoleLine = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  if (end - start > 60) return false
  const line = tidy(text.slice(start, end)), parts = line.split(' ')
  if (parts.length > 5 || line.includes(':')) return false
  return endsInRole(line, words)
    || (isIn(parts[0] ?? '', ROLE, words.phrases) && classes[text.charCodeAt(end - 1)] !== STOP && classes[text.charCodeAt(end - 1)] !== COMMA)
}

const MOST_UNSIGNED_WORDS = 4

/** "By SHOWBIZ REPORTER", "Staff and agencies": a byline that names nobody. */
export const isUnsigned = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  if (end - start > 60) return false
  const at = endOfOpener(text, start, end, words)
  if (at === 0) return isAt(text, start, end, ROLE, words.phrases)
  const line = tidy(text.slice(at, end)), parts = line.split(' ')
  return isIn(line, ROLE, words.phrases) || parts.length <= MOST_UNSIGNED_WORDS && isIn(parts[parts.length - 1]!, ROLE, words.phrases)
}

export const applyByline = (draft: Draft, {names, date, field}: Byline, start: number, end: number): void => {
  if (field) addField(draft, field.key, field.value, [start, end])
  addAuthors(draft, names.authors)
  for (const agency of names.agencies) addAgency(draft, agency)
  if (date === '') return
  const moment = readMoment(date, 0, date.length, draft.words)
  if (moment) addMoment(draft, 'date', {...moment, start, end})
}

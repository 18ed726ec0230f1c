/** The parts of a dateline that say by whom: outlets, and who wrote for them. */
import {CLOSE, COLON, COMMA, MARK, OPEN, STOP, UPPER, classes} from '../words/classes.ts'
import {isDash, isDashAhead, type DatelineScan} from './dateline-scan.ts'
import {readMoment} from './dates.ts'
import {isName, readNames} from './names.ts'
import {indexIn, isAllCaps, isBlank, isLetter, tidy} from './phrase.ts'
import {AGENCY, CORRESPONDENT, AGENCY_START, isAt, isIn, findOpener, mayOpen} from './phrases.ts'
import type {CompiledWords} from './words.ts'

const LONGEST_AGENCY = 60
const MOST_AGENCY_WORDS = 6

/** The longest outlet that the packs know at an offset: its end, or 0. */
export const endOfAgency = (text: string, start: number, end: number, words: CompiledWords): number => {
  if (!mayOpen(text, start, AGENCY_START, words.openers)) return 0
  let i = start, best = 0
  for (let count = 0; count < MOST_AGENCY_WORDS && i < end; count++) {
    while (i < end && !isBlank(text.charCodeAt(i)) && !isClosing(text.charCodeAt(i), text.charCodeAt(i + 1))) i++
    if (isAt(text, start, i, AGENCY, words.phrases)) best = i
    if (!isBlank(text.charCodeAt(i))) break
    while (i < end && isBlank(text.charCodeAt(i))) i++
  }
  return best
}

/** A sign that ends an outlet's name; a full stop only where no letter follows. */
const isClosing = (code: number, next: number): boolean => {
  const cls = classes[code]
  return cls === COMMA
    || cls === CLOSE
    || cls === OPEN
    || cls === COLON
    || (cls === MARK && !isLetter(next))
    || (cls === STOP && !isLetter(next))
    || (code === 0x2f && !isLetter(next))
}

const addOutlet = (scan: DatelineScan, name: string): void => {
  for (const part of isIn(name, AGENCY, scan.words.phrases) ? [name] : name.split('/')) {
    const clean = tidy(part)
    if (clean !== '') scan.agencies.push(clean)
  }
}

/** `(Reuters)`, `/ТАСС/`, `/Корр. ТАСС Иван Петров/`. */
export const readEnclosed = (scan: DatelineScan): boolean => {
  const {text, words} = scan
  let at = scan.at
  while (
    at < scan.end
    && (
      isBlank(text.charCodeAt(at))
      || text.charCodeAt(at) === 0x2e
      || text.charCodeAt(at) === 0x2c
      || (isDash(text.charCodeAt(at)) && isDash(text.charCodeAt(scan.at)))
    )
  ) at++
  const open = text.charCodeAt(at)
  if (open !== 0x28 && open !== 0x2f) return false
  const close = indexIn(text, open === 0x28 ? 0x29 : 0x2f, at + 1, Math.min(scan.end, at + LONGEST_AGENCY + 1))
  if (close < 0) return false
  const inside = tidy(text.slice(at + 1, close)), parts = inside.split(' ')
  const known = isIn(inside, AGENCY, words.phrases) || inside.split('/').every((part) => isIn(part, AGENCY, words.phrases))
  if (known) addOutlet(scan, inside)
  else if (!readCorrespondent(scan, inside)) {
    const titled = parts.length <= 4 && parts.every((part) => classes[part.charCodeAt(0)] === UPPER || classes[part.charCodeAt(0)] === MARK)
    if (!titled || (open === 0x28 && scan.moment === null && !scan.allCaps)) return false
    if (readMoment(inside, 0, inside.length, words) !== null) return false
    scan.agencies.push(inside)
  }
  scan.slashed = open === 0x2f
  scan.at = close + 1
  return true
}

/** "Корр. ТАСС Иван Петров", "Корр.ТАСС Анна Смирнова", "РИА Новости, Анна Смирнова". */
const readCorrespondent = (scan: DatelineScan, inside: string): boolean => {
  const {words} = scan
  let rest = inside
  const opener = findOpener(rest, 0, rest.length, CORRESPONDENT, words.openers)
  if (opener !== undefined) rest = rest.slice(opener.length).replace(/^[.\s]+/, '')
  const stop = endOfAgency(rest, 0, rest.length, words)
  if (stop === 0) return false
  const name = tidy(rest.slice(stop).replace(/^[\s,.:-]+/, ''))
  if (name !== '' && !isName(name, words)) return false
  const single = name !== '' && !name.includes(' ') && !name.includes('.')
  scan.agencies.push(single ? tidy(rest) : rest.slice(0, stop))
  if (!single && name !== '') scan.authors.push(name)
  return true
}

/** ` — РИА Новости.`, ` - РИА Новости, Анна Смирнова.`, `. INTERFAX.RU - `: a known outlet after a sign, and who wrote for it. */
export const readOpenAgency = (scan: DatelineScan): boolean => {
  const {text, end, words} = scan
  let i = scan.at
  while (i < end && (isBlank(text.charCodeAt(i)) || isDash(text.charCodeAt(i)) || text.charCodeAt(i) === 0x2e || text.charCodeAt(i) === 0x2c)) i++
  const marked = classes[text.charCodeAt(i)] === MARK ? 1 : 0, stop = endOfAgency(text, i + marked, end, words)
  if (stop === 0 || (marked > 0 && classes[text.charCodeAt(stop)] !== MARK)) return false
  let after = stop + marked
  const sign = text.charCodeAt(after), dashed = isDashAhead(text, after, end)
  if (sign !== 0x2e && sign !== 0x2c && sign !== 0x3a && !dashed) {
    if (stop < end && !(i > scan.at + 1 && isAllCaps(text.slice(i, stop)) && isBlank(sign))) return false
    scan.named = true
  }
  if (sign === 0x2c) {
    const close = indexIn(text, 0x2e, after, end)
    const names = close > 0 ? readNames(text.slice(after + 1, endOfNames(text, after + 1, close, end)), words) : null
    if (!names || names.authors.length === 0) return false
    scan.authors.push(...names.authors)
    after = endOfNames(text, stop + 1, close, end)
  }
  scan.agencies.push(text.slice(i + marked, stop))
  scan.at = after
  return true
}

/** The full stop after a list of names, past those of initials. */
const endOfNames = (text: string, start: number, close: number, end: number): number => {
  let i = close
  while (i >= 0 && i < end && classes[text.charCodeAt(i - 1)] === UPPER && (i - 2 < start || !isLetter(text.charCodeAt(i - 2)))) {
    const next = indexIn(text, 0x2e, i + 1, end)
    if (next < 0) break
    i = next
  }
  return i
}

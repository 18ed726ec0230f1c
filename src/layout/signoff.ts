/** Lines that are no part of the story: credits, share buttons, advertisements, links to other stories. */
import {COMMA, DASH, DIGIT, HYPHEN, LOWER, MARK, OPEN, OTHER, STOP, UPPER, classes} from '../words/classes.ts'
import {addAgency, type Draft} from './draft.ts'
import {meaningOf} from './keys.ts'
import {looksLikeOutlet, readNames} from './names.ts'
import type {CompiledWords} from './words.ts'
import {endsWith, foldPhrase, isBlank, skipBlanks, tidy} from './phrase.ts'
import {SIGNOFF_LINE, SIGNOFF, REPORTER, SIGNOFF_END, isAt, findOpener, opensWith, openersAt, type Opener} from './phrases.ts'

/** Code units beyond which a line is a paragraph whatever it opens with. */
const LONGEST_SIGNOFF = 500
const LONGEST_SHORT = 120
const LONGEST_WHOLE = 40

/** True where a comma, or a full stop and more after it, makes a sentence of the line. */
const isSentence = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) {
    const cls = classes[text.charCodeAt(i)]
    if (cls === COMMA || (cls === STOP && i + 1 < end && isBlank(text.charCodeAt(i + 1)))) return true
  }
  return classes[text.charCodeAt(end - 1)] === STOP && end - start > 60
}

const fits = (text: string, start: number, end: number, {form, rule, part}: Opener, words: CompiledWords): boolean => {
  if (!opensWith(text, start, end, form)) return false
  switch (rule) {
    case 'any': return true
    case 'short': return end - start <= LONGEST_SHORT && !isSentence(text, start, end)
    case 'pair': return end - start <= LONGEST_SHORT * 2 && foldPhrase(text.slice(start + form.length - 1, end)).includes(part)
    case 'credit': {
      const value = tidy(text.slice(start + form.length, end))
      return value === '' || looksLikeOutlet(value, words) || readNames(value, words) !== null
    }
  }
}

/** Past brackets, dashes and bullets before the first letter; `start` itself where there are none. */
const pastSigns = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end && i < start + 6) {
    const code = text.charCodeAt(i), cls = classes[code]
    if (cls !== OPEN && cls !== DASH && cls !== HYPHEN && cls !== OTHER && !isBlank(code)) break
    i++
  }
  return i
}

/** "Comments (12)": where the number in brackets begins, else the end. */
const beforeCount = (text: string, start: number, end: number): number => {
  let i = end - 1
  if (text.charCodeAt(i) !== 0x29) return end
  while (i > start && (classes[text.charCodeAt(i - 1)] === DIGIT || isBlank(text.charCodeAt(i - 1)))) i--
  return i > start && text.charCodeAt(i - 1) === 0x28 ? i - 1 : end
}

/** "12 comments", "1,234 views": where the word begins after the number, else `start`. */
const afterCount = (text: string, start: number, end: number): number => {
  if (classes[text.charCodeAt(start)] !== DIGIT) return start
  let i = start + 1
  while (i < end && (classes[text.charCodeAt(i)] === DIGIT || classes[text.charCodeAt(i)] === COMMA)) i++
  const word = skipBlanks(text, i, end)
  return word > i ? word : start
}

/** ">>", "→": a link to another story. */
const endsAsLink = (text: string, end: number): boolean => {
  const code = text.charCodeAt(end - 1)
  return code === 0x2192 || (code === 0x3e && text.charCodeAt(end - 2) === 0x3e) || (code === 0xbb && text.charCodeAt(end - 2) === 0xbb)
}

const opensAsSignoff = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  for (const opener of openersAt(text, start, SIGNOFF, words.openers)) if (opener.kind === SIGNOFF && fits(text, start, end, opener, words)) return true
  return false
}

const COPYRIGHT = 0xa9

/** True where the line opens like a sign-off, or is one as a whole. Looks at the first code unit of most lines only. */
export const isSignoff = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  if (end - start > LONGEST_SIGNOFF) return false
  const first = classes[text.charCodeAt(start)]
  if (opensAsSignoff(text, start, end, words)) return true
  if (first !== LOWER && first !== UPPER && first !== MARK) {
    if (text.charCodeAt(start) === COPYRIGHT) return true
    const inner = pastSigns(text, start, end)
    if (inner === end) return end - start <= LONGEST_WHOLE
    if (inner > start && opensAsSignoff(text, inner, end, words)) return true
  }
  if (end - start <= LONGEST_WHOLE && isAt(text, afterCount(text, start, end), beforeCount(text, start, end), SIGNOFF_LINE, words.phrases)) return true
  if (end - start > LONGEST_SHORT * 2) return false
  const stop = text.charCodeAt(end - 1) === 0x2e ? end - 1 : end
  if (openersAt(text, stop - 2, SIGNOFF_END, words.openers).some(({kind, form}) => kind === SIGNOFF_END && endsWith(text, start, stop, form))) return true
  return end - start <= LONGEST_SHORT
    && (endsAsLink(text, end) || (end - start <= LONGEST_WHOLE && (isButtons(text, start, end, words) || isBarred(text, start, end, words))))
}

/** "Подписаться | Прислать новость": each part between bars is a button. */
const isBarred = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  let from = start
  for (let i = start; i <= end; i++) {
    if (i < end && text.charCodeAt(i) !== 0x7c) continue
    let last = i
    while (last > from && isBlank(text.charCodeAt(last - 1))) last--
    if (!isAt(text, from, last, SIGNOFF_LINE, words.phrases)) return false
    from = skipBlanks(text, i + 1, end)
  }
  return true
}

/** "Twitter Facebook Email", "#река #мусор": each word is one of a button, or a tag. */
const isButtons = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  for (let i = start; i < end;) {
    let stop = i
    while (stop < end && !isBlank(text.charCodeAt(stop))) stop++
    if (text.charCodeAt(i) !== 0x23 && !isAt(text, i, stop, SIGNOFF_LINE, words.phrases)) return false
    i = skipBlanks(text, stop, end)
  }
  return true
}

/** What credits say of the article: its source, its reporters. */
export const readCredits = (draft: Draft, start: number, end: number): void => {
  const {text, words} = draft
  const line = tidy(text.slice(start, Math.min(end, start + LONGEST_SIGNOFF)))
  const reporters = findOpener(line, 0, line.length, REPORTER, words.openers)
  if (reporters !== undefined) {
    const rest = line.slice(reporters.length), stop = rest.indexOf(';')
    const until = stop >= 0 ? stop : rest.endsWith(')') ? rest.length - 1 : rest.length
    const names = readNames(rest.slice(0, until), words)
    if (names) draft.reporters.push(...names.authors)
    return
  }
  const colon = line.indexOf(':')
  if (colon < 0 || meaningOf(line.slice(0, colon), words).name !== 'source') return
  const value = line.slice(colon + 1).trim()
  if (looksLikeOutlet(value, words) && !isAddress(value)) addAgency(draft, value.replace(/[.]$/, ''))
}

export const isAddress = (value: string): boolean =>
  (value.startsWith('h') || value.startsWith('w') || value.startsWith('H'))
  && /^(?:https?:\/\/|www\.)\S+$/i.test(value)


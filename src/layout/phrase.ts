/** Comparing stretches of text with the packs' words, without cutting strings out where the first code units tell. */
import {APOSTROPHE, DIGIT, HYPHEN, IGNORABLE, LOWER, NEWLINE, SPACE, UPPER, classes, folded} from '../words/classes.ts'

export const isBlank = (code: number): boolean => {
  const cls = classes[code]!
  return cls === SPACE || cls === NEWLINE || cls === IGNORABLE
}

export const isLetter = (code: number): boolean => {
  const cls = classes[code]
  return cls === LOWER || cls === UPPER
}

export const hasDigit = (text: string, start: number, end: number): boolean => {
  for (let i = start; i < end; i++) if (classes[text.charCodeAt(i)] === DIGIT) return true
  return false
}

export const skipBlanks = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end && isBlank(text.charCodeAt(i))) i++
  return i
}

/** Offset of the first such code unit in a stretch, -1 for none: `indexOf` would walk to the end of the text. */
export const indexIn = (text: string, code: number, start: number, end: number): number => {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === code) return i
  return -1
}

/** Runs of white space as one space; nothing at the ends, no soft hyphens. */
export const tidy = (text: string): string => {
  let plain = true
  for (let i = 0; i < text.length && plain; i++) {
    const code = text.charCodeAt(i)
    plain = !isBlank(code) || (code === 0x20 && i > 0 && i < text.length - 1 && text.charCodeAt(i - 1) !== 0x20)
  }
  return plain ? text : text.replace(/\u00ad/g, '').split(/[\s\u200b\ufeff]+/).join(' ').trim()
}

/** Lower case, `ё` as `е`, white space as one space: the form in which words are compared. */
export const foldPhrase = (phrase: string): string => {
  const lower = tidy(phrase).toLowerCase()
  return lower.includes('ё') ? lower.split('ё').join('е') : lower
}

/** True where the text ends with a phrase, any case, as words of their own. */
export const endsWith = (text: string, start: number, end: number, phrase: string): boolean => {
  const at = end - phrase.length
  if (at < start || (at > start && isLetter(text.charCodeAt(at - 1)))) return false
  for (let i = 0; i < phrase.length; i++) if (folded[text.charCodeAt(at + i)] !== folded[phrase.charCodeAt(i)]) return false
  return true
}

/** True for "МОСКВА", "AP"; false for one letter. */
export const isAllCaps = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase()

/** The same of a stretch. */
export const isCapsAt = (text: string, start: number, end: number): boolean => {
  if (end - start < 2) return false
  let letters = false
  for (let i = start; i < end; i++) {
    const cls = classes[text.charCodeAt(i)]
    if (cls === LOWER) return false
    if (cls === UPPER) letters = true
  }
  return letters
}

/** End of a word with its hyphens, slashes, apostrophes and inner full stops. */
export const endOfWord = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end) {
    const code = text.charCodeAt(i)
    if (!isLetter(code)) {
      const cls = classes[code]
      if ((cls !== HYPHEN && cls !== APOSTROPHE && code !== 0x2f && code !== 0x2e) || i === start || !isLetter(text.charCodeAt(i + 1))) break
    }
    i++
  }
  return i
}

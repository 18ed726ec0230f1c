/** Editor's notes and words left out, inside quotes as elsewhere. */
import type {Locale} from '../locales/types.ts'
import {closingBracket} from '../words/brackets.ts'
import {COLON, ELLIPSIS, NUMBER, OPEN, OTHER, STOP, WORD, type Tokens} from '../words/scan.ts'
import {isDash, spaceBefore} from './direction.ts'
import {NOTING, markBits, markWordsOf, type CompiledMarkWords} from './words.ts'

/** Offsets, `end` exclusive. */
export interface NoteSpan {
  kind: 'note' | 'elision'
  start: number
  end: number
}

/** Longest note, in tokens. */
const FAR = 60
const SQUARE = 0x5b
const LESS = 0x3c
const GREATER = 0x3e

const codeAt = (tokens: Tokens, index: number): number => tokens.text.charCodeAt(tokens.start[index]!)

const isNoting = (tokens: Tokens, index: number, words: CompiledMarkWords | undefined): boolean => (markBits(words, tokens, index) & NOTING) !== 0

/** (прим. ред.), (emphasis added), (в Анкоридже – прим. ред.), (Editor's note: …) */
const isNote = (tokens: Tokens, open: number, close: number, words: CompiledMarkWords | undefined): boolean => {
  let all = true, any = false
  for (let i = open + 1; i < close; i++) {
    if (tokens.kind[i] !== WORD) continue
    const noting = isNoting(tokens, i, words)
    if (noting && (i > open + 1 && isDash(tokens, i - 1))) return true
    if (noting && all && (tokens.kind[i + 1] === COLON || (tokens.kind[i + 1] === STOP && tokens.kind[i + 2] === COLON))) return true
    if (noting) any = true
    else all = false
  }
  return all && any
}

/** The bracket holds nothing but dots. */
const isDots = (tokens: Tokens, open: number, close: number): boolean => {
  if (close === open + 1) return false
  for (let i = open + 1; i < close; i++) if (tokens.kind[i] !== ELLIPSIS && tokens.kind[i] !== STOP) return false
  return true
}

/** [the mayor], [sic]; but not "[t]he" and "[1]". */
const isInsertion = (tokens: Tokens, open: number, close: number, to: number): boolean => {
  if (close === open + 1) return false
  const glued = close + 1 < to && tokens.kind[close + 1] === WORD && !spaceBefore(tokens, close + 1)
  if (glued || (open > 0 && tokens.kind[open - 1] === WORD && !spaceBefore(tokens, open))) return false
  return close > open + 2 || tokens.kind[open + 1] !== NUMBER
}

/** Token after a run of full stops with spaces between them that starts at `index`; `index` where there are fewer than three. */
const spacedDots = (tokens: Tokens, index: number, to: number): number => {
  let i = index
  while (i < to && tokens.kind[i] === STOP && spaceBefore(tokens, i)) i++
  return i - index >= 3 ? i : index
}

/**
 * Notes and elisions among the tokens `from`–`to` (exclusive), in order; they don't overlap. Linear.
 * @param locale whose words of notes are asked
 */
export const findNotes = (tokens: Tokens, from: number, to: number, locale?: Locale): NoteSpan[] => {
  const found: NoteSpan[] = []
  const words = locale && markWordsOf(locale)
  const add = (kind: NoteSpan['kind'], first: number, last: number): void => {
    found.push({kind, start: tokens.start[first]!, end: tokens.end[last]!})
  }
  for (let i = from; i < to; i++) {
    const kind = tokens.kind[i]
    if (kind === OPEN) {
      const close = closingBracket(tokens, i, to, FAR)
      if (close < 0) continue
      if (isDots(tokens, i, close)) add('elision', i, close)
      else if (codeAt(tokens, i) === SQUARE ? isInsertion(tokens, i, close, to) : isNote(tokens, i, close, words)) add('note', i, close)
      else continue
      i = close
    } else if (kind === OTHER && codeAt(tokens, i) === LESS) {
      if (i + 2 < to && tokens.kind[i + 1] === ELLIPSIS && codeAt(tokens, i + 2) === GREATER) {
        add('elision', i, i + 2)
        i += 2
      }
    } else if (kind === ELLIPSIS) {
      // "слова … слова", not "ну… слова"; at the start and the end of the stretch no space is asked of the mark beside
      const before = i === from || spaceBefore(tokens, i), after = i + 1 >= to || spaceBefore(tokens, i + 1)
      if (before && after && to - from > 1) add('elision', i, i)
    } else if (kind === STOP && spaceBefore(tokens, i)) {
      const end = spacedDots(tokens, i, to)
      if (end > i) {
        add('elision', i, end - 1)
        i = end - 1
      }
    }
  }
  return found
}

/** Whether a first line is the headline or the story's first paragraph. */
import {APOSTROPHE, COLON, COMMA, DASH, HYPHEN, LOWER, MARK, SEMICOLON, STOP, TERMINAL, UPPER, classes, folded} from '../words/classes.ts'
import {HASH_START, hashStep} from '../words/hashes.ts'
import {lastClass, lastJoined, type Lines} from './lines.ts'
import {opensList} from './lists.ts'
import type {CompiledWords} from './words.ts'
import {endOfWord, foldPhrase, isLetter, skipBlanks} from './phrase.ts'
import {CONTINUER, PAST, PLAIN, STOPPED, isIn, lookUp} from './phrases.ts'

const LONGEST_HEADLINE = 220
const LONGEST_STOPPED = 150
/** Of a line with a full stop that the next block tells again, or that has no plain words. */
const LONGEST_TOLD = 120
const LONGEST_BARE = 95

const STEM = 5

/** The words of a stretch as hashes of their first five letters, folded: the part that the forms of one word mostly share. */
const stems = (text: string, start: number, end: number): number[] => {
  const out: number[] = []
  for (let i = start; i < end;) {
    let hash = HASH_START
    const first = i
    while (i < end && isLetter(text.charCodeAt(i))) {
      if (i - first < STEM) hash = hashStep(hash, folded[text.charCodeAt(i)]!)
      i++
    }
    if (i - first >= 4 && !out.includes(hash)) out.push(hash)
    if (i === first) i++
  }
  return out
}

/** Share of the words of four letters and more that begin with a capital, the first one left out. */
const capitalShare = (text: string, start: number, end: number): number => {
  let words = 0, capitals = 0, first = true
  for (let i = start; i < end;) {
    if (!isLetter(text.charCodeAt(i))) {
      i++
      continue
    }
    let stop = i
    while (stop < end && isLetter(text.charCodeAt(stop))) stop++
    if (stop - i >= 4 && !first) {
      words++
      if (classes[text.charCodeAt(i)] === UPPER) capitals++
    }
    first = false
    i = stop
  }
  return words < 2 ? 0 : capitals / words
}

const firstWord = (text: string, start: number, end: number): string => {
  let i = start
  while (i < end && !isLetter(text.charCodeAt(i))) i++
  let stop = i
  while (stop < end && stop < i + 20 && isLetter(text.charCodeAt(stop))) stop++
  return foldPhrase(text.slice(i, stop))
}

/** The word before the final full stop, inner stops included. */
const lastWord = (text: string, start: number, end: number): string => {
  let i = end - 1
  while (i > start && i > end - 20 && text.charCodeAt(i - 1) > 0x20 && text.charCodeAt(i - 1) !== 0xa0) i--
  return foldPhrase(text.slice(i, end - 1))
}

/** A full stop, ! or ? with a capital after it: more than one sentence. */
const hasInnerStop = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  for (let i = start + 3; i < end - 2; i++) {
    const code = text.charCodeAt(i)
    if (code !== 0x2e || text.charCodeAt(i + 1) !== 0x20 || classes[text.charCodeAt(i + 2)] !== UPPER) continue
    if (
      classes[text.charCodeAt(i - 1)] === LOWER
      && classes[text.charCodeAt(i - 2)] === LOWER
      && !isIn(lastWord(text, start, i + 1), STOPPED, words.phrases)
    ) return true
  }
  return false
}

/** Words of the line that a headline would have left out; −1 where one of them tells of the past. */
const countPlain = (text: string, start: number, end: number, {phrases}: CompiledWords): number => {
  let count = 0
  for (let i = start; i < end;) {
    let stop = i
    while (stop < end && isLetter(text.charCodeAt(stop))) stop++
    const bits = stop > i ? lookUp(text, i, stop, phrases)?.bits ?? 0 : 0
    if ((bits & PAST) !== 0) return -1
    if ((bits & PLAIN) !== 0) count++
    i = stop + 1
  }
  return count
}

/** A first line that ends in a full stop is a headline if the next block tells it again at more length, or its words are those of headlines. */
const isStoppedHeadline = (lines: Lines, start: number, end: number, next: number, dated: boolean, words: CompiledWords): boolean => {
  const {text} = lines
  const size = end - start
  if (size > LONGEST_STOPPED || lines.gap[next] === 0 || hasInnerStop(text, start, end, words)) return false
  if (dated || isIn(lastWord(text, start, end), STOPPED, words.phrases) || capitalShare(text, start, end) >= 0.7) return true
  const nextStart = lines.start[next]!, nextEnd = lines.end[lastJoined(lines, next)]!
  const ratio = Math.max(nextEnd - nextStart, sizeAfter(lines, next)) / size
  if (size > LONGEST_TOLD || ratio < 1.2 || isIn(firstWord(text, nextStart, nextEnd), CONTINUER, words.phrases)) return false
  const own = stems(text, start, end)
  const again = countShared(own, stems(text, nextStart, Math.min(nextEnd, nextStart + 400))), share = again / Math.max(1, own.length)
  if (again >= 2 && share >= 0.4) return true
  if (text.charCodeAt(firstLetter(text, start, end)) >= 0x250 || isMark(classes[text.charCodeAt(start)])) return false
  const plain = countPlain(text, start, end, words)
  if (plain < 0) return false
  return size <= LONGEST_BARE && ratio >= 1.5 && (plain === 0 || share >= plain * 0.15 || size <= 80 - plain * 10)
}

/** Size of the block after the next one: a subtitle may stand between. */
const sizeAfter = (lines: Lines, next: number): number => {
  const i = lastJoined(lines, next) + 1
  return i < lines.length ? lines.end[lastJoined(lines, i)]! - lines.start[i]! : 0
}

const firstLetter = (text: string, start: number, end: number): number => {
  let i = start
  while (i < end && !isLetter(text.charCodeAt(i))) i++
  return i
}

/** How many stems two stretches share. */
const countShared = (own: readonly number[], told: readonly number[]): number => {
  let again = 0
  for (const stem of own) if (told.includes(stem)) again++
  return again
}

const MOST_SPEAKER_WORDS = 3

/** "Ann Lee: Why …": the colon after one to three words with capitals, or 0. Two such lines are an interview. */
const endOfSpeaker = (text: string, start: number, end: number): number => {
  let i = start
  for (let count = 0; count < MOST_SPEAKER_WORDS && classes[text.charCodeAt(i)] === UPPER; count++) {
    i = endOfWord(text, i, end)
    if (text.charCodeAt(i) === 0x3a) return i
    i = skipBlanks(text, i, end)
  }
  return 0
}

/** Two lines with speakers, but for a first one without a stop before one that has it: "Transcript: what was said", "HALE: Thank you." */
const opensInterview = ({text, start: starts, end: ends}: Lines, start: number, end: number, next: number): boolean =>
  endOfSpeaker(text, start, end) > 0 && endOfSpeaker(text, starts[next]!, ends[next]!) > 0
  && (isStopped(lastClass(text, start, end)) || !isStopped(lastClass(text, starts[next]!, ends[next]!)))
const isStopped = (cls: number): boolean => cls === STOP || cls === TERMINAL

const isMark = (cls: number | undefined): boolean => cls === MARK || cls === APOSTROPHE

/**
 * True where the line (joined up to `last`) is the headline.
 * @param dated the next block opens with a dateline
 */
export const isHeadline = (lines: Lines, i: number, last: number, dated: boolean, words: CompiledWords): boolean => {
  const {text} = lines
  const start = lines.start[i]!, end = lines.end[last]!, next = last + 1
  if (next >= lines.length || end - start > LONGEST_HEADLINE) return false
  const opening = classes[text.charCodeAt(start)]
  if (opening === DASH || opening === HYPHEN || opensList(lines, i)) return false
  const final = classes[text.charCodeAt(end - 1)], inner = lastClass(text, start, end)
  if (final === SEMICOLON) return end - start <= LONGEST_BARE
  if (final === COLON || final === COMMA || opensInterview(lines, start, end, next)) return false
  if (final === STOP && text.charCodeAt(end - 2) === 0x2e) return true
  if (inner !== STOP && inner !== COMMA) return !hasInnerStop(text, start, end, words) || capitalShare(text, start, end) > 0.6
  if (inner === COMMA || (final !== STOP && isMark(opening))) return false
  return isStoppedHeadline(lines, start, end, next, dated, words)
}

/** Words of four letters and more that a line needs for a subtitle of its own, and below which none may come again. */
const FEWEST_WORDS = 2
const FEW_WORDS = 3

/** True where a line says nothing that the headline and the next paragraph don't: the caption of a photo rather than a subtitle. */
export const retells = (lines: Lines, start: number, end: number, next: number): boolean => {
  const {text} = lines
  const own = stems(text, start, end)
  if (own.length < FEWEST_WORDS) return true
  if (countShared(own, stems(text, Math.max(0, start - 300), start)) * 4 >= own.length * 3) return true
  const nextStart = lines.start[next]!, nextEnd = lines.end[lastJoined(lines, next)]!
  const told = countShared(own, stems(text, nextStart, Math.min(nextEnd, nextStart + 500)))
  return own.length < FEW_WORDS ? told > 0 : told * 4 >= own.length * 3
}

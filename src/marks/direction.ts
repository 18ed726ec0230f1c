/** Which way a mark points, from what stands around it. */
import {
  APOSTROPHE, CAPITAL, CLOSE, COLON, COMMA, DASH, ELLIPSIS, HYPHEN, LINE_BEFORE, MARK, NUMBER, OPEN, OTHER, SEMICOLON,
  SPACE_BEFORE, STOP, TERMINAL, WORD, type Tokens,
} from '../words/scan.ts'
import {CLOSES, EITHER, OPENS, SINGLE, STRAIGHT, familyOf, signAt} from './signs.ts'
import {ELIDED, markBits, type CompiledMarkWords} from './words.ts'

/** No quotation mark: an apostrophe, feet, inches. */
export const NO_MARK = 0
/** Opens; closes; the stack decides: {@link OPENS}, {@link CLOSES}, {@link EITHER}. */
export {CLOSES, EITHER, OPENS}
/** May close, or be an apostrophe or inches: a later mark decides. */
export const MAY_CLOSE = 4
/** Opens if something closes it, else an apostrophe. */
export const MAY_OPEN = 5

export interface Side {
  first: number
  last: number
}

export const spaceBefore = (tokens: Tokens, index: number): boolean =>
  ((tokens.shape[index]!) & (SPACE_BEFORE | LINE_BEFORE)) !== 0

/** A dash, or hyphens that stand for one. */
export const isDash = (tokens: Tokens, index: number): boolean => {
  const kind = tokens.kind[index]
  if (kind === DASH) return true
  return kind === HYPHEN && ((tokens.end[index]!) - (tokens.start[index]!) > 1 ||
    (spaceBefore(tokens, index) && (index + 1 >= tokens.length || spaceBefore(tokens, index + 1))))
}

/** True where nothing but a mark stands before a mark in its block. */
export const beginsBlock = (tokens: Tokens, index: number, block: Side): boolean =>
  index === block.first || (index === block.first + 1 && signAt(tokens, block.first) !== 0)

const isPunctuation = (kind: number): boolean =>
  kind === STOP || kind === COMMA || kind === TERMINAL || kind === SEMICOLON || kind === COLON || kind === CLOSE

/**
 * The way of the mark at `index` by its neighbours alone.
 * @param before the way that was settled on for the mark directly before, 0 where there is none
 */
export const directionAt = (tokens: Tokens, index: number, block: Side, before: number): number => {
  const prev = index > block.first ? tokens.kind[index - 1]! : -1
  const next = index + 1 < block.last ? tokens.kind[index + 1]! : -1
  const spaced = prev === -1 || spaceBefore(tokens, index)
  const apart = next === -1 || spaceBefore(tokens, index + 1)
  if (spaced && apart) return prev === -1 ? (next === -1 ? EITHER : OPENS) : next === -1 ? CLOSES : EITHER
  if (spaced) {
    // ".@AnnLee is late," at the head of a block
    if (next === STOP || next === COMMA || next === SEMICOLON || next === COLON || next === CLOSE) return prev === -1 && next === STOP ? OPENS : CLOSES
    if (next === TERMINAL || next === DASH) return EITHER
    if ((next === MARK || next === APOSTROPHE) && prev !== -1) {
      // a mark with a space before it that stands against a closing one: "… »"
      const after = index + 2 >= block.last || spaceBefore(tokens, index + 2)
      return after ? EITHER : OPENS
    }
    return OPENS
  }
  // something stands right before the mark
  const opening = prev === OPEN || prev === DASH || (prev === HYPHEN && isDash(tokens, index - 1)) || before === OPENS
  if (apart) return opening && before !== OPENS ? EITHER : CLOSES
  if (next === WORD || next === NUMBER || next === OPEN || next === OTHER) {
    if (opening || prev === OTHER || prev === COLON) return OPENS
    if (prev === HYPHEN) return OPENS
    return EITHER
  }
  if (next === MARK || next === APOSTROPHE) return opening ? OPENS : before === CLOSES || isPunctuation(prev) || prev === ELLIPSIS ? CLOSES : EITHER
  if (next === ELLIPSIS || next === HYPHEN) return opening ? OPENS : CLOSES
  return CLOSES
}

const elided = (tokens: Tokens, index: number, words: CompiledMarkWords | undefined): boolean =>
  (markBits(words, tokens, index) & ELIDED) !== 0

/** '90s, '07: two digits of a year. */
const isYear = (tokens: Tokens, index: number): boolean => {
  if (tokens.kind[index] !== NUMBER) return false
  const start = tokens.start[index]!, size = (tokens.end[index]!) - start
  const last = tokens.text.charCodeAt(start + size - 1)
  return size === 2 || (size === 3 && last === 0x73)
}

/** The last letter is one after which an apostrophe alone makes a possessive: s, x, z. */
const takesPossessive = (code: number): boolean => (code | 0x20) === 0x73 || (code | 0x20) === 0x78 || (code | 0x20) === 0x7a

/** nothin', o', an': letters are lost at the end. */
const isClipped = (tokens: Tokens, index: number): boolean => {
  const start = tokens.start[index]!, end = tokens.end[index]!
  if (end - start === 1) return true
  const last = tokens.text.charCodeAt(end - 1), before = tokens.text.charCodeAt(end - 2)
  return last === 0x6e && (before === 0x69 || (end - start === 2 && before === 0x61))
}

/** As {@link directionAt}, for the family whose signs are also apostrophes and feet. */
export const singleDirectionAt = (tokens: Tokens, index: number, block: Side, before: number, words: CompiledMarkWords | undefined): number => {
  const {kind, text} = tokens
  const prev = index > block.first ? kind[index - 1]! : -1
  const next = index + 1 < block.last ? kind[index + 1]! : -1
  const spaced = prev === -1 || spaceBefore(tokens, index)
  const apart = next === -1 || spaceBefore(tokens, index + 1)
  if (!spaced && prev === NUMBER) return !apart && (next === NUMBER || next === WORD) ? NO_MARK : MAY_CLOSE
  if (!spaced && !apart && prev === WORD && (next === WORD || next === NUMBER)) return NO_MARK
  const clipped = elided(tokens, index + 1, words) && index + 1 < block.last
  // rock 'n' roll
  if (!apart && clipped && kind[index + 2] === APOSTROPHE && index + 2 < block.last) return NO_MARK
  if (!spaced && index >= block.first + 2 && prev === WORD && kind[index - 2] === APOSTROPHE && !spaceBefore(tokens, index - 1) &&
    elided(tokens, index - 1, words)) return NO_MARK
  const way = directionAt(tokens, index, block, before)
  if (way === OPENS) {
    if (next === WORD && clipped) return (tokens.shape[index + 1]!) & CAPITAL && !spaced ? MAY_OPEN : prev === -1 ? MAY_OPEN : NO_MARK
    if (isYear(tokens, index + 1)) return NO_MARK
    const sign = signAt(tokens, index)
    return (sign & 3) === CLOSES ? MAY_OPEN : OPENS
  }
  if (way === EITHER && spaced && apart) return MAY_CLOSE
  if (way === CLOSES && prev === WORD) {
    const last = text.charCodeAt((tokens.end[index - 1]!) - 1)
    if (next === WORD && (takesPossessive(last) || isClipped(tokens, index - 1))) return MAY_CLOSE
    if (next !== -1 && apart && next !== WORD && isClipped(tokens, index - 1)) return MAY_CLOSE
  }
  return way
}

/** Inches: 6'2", 5" pipe. `open` says that a " waits to be closed. */
export const inchesAt = (tokens: Tokens, index: number, block: Side, open: boolean): number => {
  if (familyOf(signAt(tokens, index)) !== STRAIGHT && familyOf(signAt(tokens, index)) !== SINGLE) return CLOSES
  if (index <= block.first || tokens.kind[index - 1] !== NUMBER || spaceBefore(tokens, index)) return CLOSES
  // 6'2"
  if (index - 2 > block.first && tokens.kind[index - 2] === APOSTROPHE && tokens.kind[index - 3] === NUMBER &&
    !spaceBefore(tokens, index - 2) && !spaceBefore(tokens, index - 1)) return NO_MARK
  if (!open) return NO_MARK
  const next = index + 1 < block.last ? tokens.kind[index + 1]! : -1
  return next === WORD && spaceBefore(tokens, index + 1) ? MAY_CLOSE : CLOSES
}

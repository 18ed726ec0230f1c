/** What becomes of marks that a block opens and never closes. */
import {ADVERB, AUXILIARY, CUE_VERB} from '../words/facts.ts'
import {
  CAPITAL, COLON, COMMA, OPEN, SEMICOLON, STOP, TERMINAL, WORD, type Tokens,
} from '../words/scan.ts'
import {isStopSign} from '../sentences/stops.ts'
import {beginsBlock, isDash, spaceBefore, type Side} from './direction.ts'
import {CURLY, STRAIGHT, familyOf, signAt} from './signs.ts'
import type {MarkPair} from './types.ts'

/** A mark that waits for its closing mark. */
export interface OpenMark {
  pair: MarkPair
  /** Its index among the pairs. */
  at: number
  family: number
  /** An apostrophe if nothing closes it. */
  weak: boolean
  /** Token that may be its closing mark, or an apostrophe, or inches; -1 where there is none. */
  may: number
  /** Closing mark of an inner pair that may close this one too; -1 where there is none. */
  shared: number
  /** `shared` is followed by a cue. */
  sure: boolean
}

/** Tokens of an unclosed quote in which its end is sought. */
const SEEK = 400

const isCueVerb = (tokens: Tokens, index: number): boolean => ((tokens.facts[index]!) & CUE_VERB) !== 0

/**
 * Token of the cue verb that the words from `at` on lead to, before any other sign; -1 where there is none.
 * @param near how many words are looked at
 */
export const cueWithin = (tokens: Tokens, at: number, last: number, near: number): number => {
  for (let i = at; i < last && i < at + near && tokens.kind[i] === WORD; i++) if (isCueVerb(tokens, i)) return i
  return -1
}

/** How well a closing mark that ends an inner pair also ends the one around it: 0 no, 1 as the block ends, 2 a cue follows. */
export const sharedCloserAt = (tokens: Tokens, index: number, last: number): number => {
  let i = index + 1
  if (i >= last) return 1
  const kind = tokens.kind[i]
  const comma = kind === COMMA
  if (comma) i++
  if (i < last && isDash(tokens, i) && (comma || cueWithin(tokens, i + 1, last, 3) >= 0)) return 2
  if (comma) return cueWithin(tokens, i, last, 3) >= 0 ? 2 : 0
  return isStopSign(kind) && i + 1 >= last ? 1 : 0
}

/** True where a quote may begin with the mark at `index`: at the start of a block or sentence, after a colon, dash or comma. */
const mayBeginQuote = (tokens: Tokens, index: number, block: Side): boolean => {
  if (beginsBlock(tokens, index, block)) return true
  const prev = tokens.kind[index - 1]
  if (prev === COLON) return true
  if (index + 1 >= block.last || ((tokens.shape[index + 1]!) & CAPITAL) === 0) return false
  return isStopSign(prev) || prev === COMMA || prev === SEMICOLON || prev === OPEN || isDash(tokens, index - 1) || isCueVerb(tokens, index - 1)
}

/**
 * Where the author's words begin that end an unclosed quote ("…, Beddoes said", "… — сказал он."): token of the comma or
 * dash, or `last`. Author's words in the middle of a quote don't end it: "…, - отметила Тимченко, - …".
 */
const endOfUnclosed = (tokens: Tokens, pairs: readonly MarkPair[], mark: OpenMark, last: number): number => {
  let inner = mark.at + 1
  const limit = Math.min(last, mark.pair.open + SEEK)
  for (let i = mark.pair.first; i < limit; i++) {
    const pair = pairs[inner]
    if (pair && pair.open <= i) {
      inner++
      if (pair.close >= i) i = pair.close
      continue
    }
    const kind = tokens.kind[i]
    const dash = isDash(tokens, i)
    if (kind !== COMMA && !dash) continue
    const cased = dash || (kind === COMMA && i + 1 < last && isDash(tokens, i + 1))
    const cue = cased ? cueAfterDash(tokens, i, last) : cueOfName(tokens, i, last)
    if (cue < 0) continue
    if (!goesOn(tokens, cue, last)) return i
  }
  return last
}

const cueAfterDash = (tokens: Tokens, at: number, last: number): number => {
  const i = tokens.kind[at] === COMMA ? at + 2 : at + 1
  return cueWithin(tokens, i, last, 2)
}

/** ", Beddoes said", ", said Beddoes": a cue verb with nothing but names and adverbs before it. */
const cueOfName = (tokens: Tokens, at: number, last: number): number => {
  for (let i = at + 1; i < last && i < at + 4 && tokens.kind[i] === WORD; i++) {
    const facts = tokens.facts[i]!
    if (facts & CUE_VERB) return i > at + 1 || (i + 1 < last && ((tokens.shape[i + 1]!) & CAPITAL) !== 0) ? i : -1
    if (((tokens.shape[i]!) & CAPITAL) === 0 && (facts & (ADVERB | AUXILIARY)) === 0) return -1
  }
  return -1
}

/** The sentence of the cue has another dash: the quote goes on after the author's words. */
const goesOn = (tokens: Tokens, cue: number, last: number): boolean => {
  for (let i = cue + 1; i < last && i < cue + 40; i++) {
    if (isDash(tokens, i)) return true
    const kind = tokens.kind[i]
    if ((kind === STOP || kind === TERMINAL) && (i + 1 >= last || spaceBefore(tokens, i + 1))) return i + 1 < last && isDash(tokens, i + 1)
  }
  return false
}

/**
 * Settles the marks that are open as a block ends: closed by a mark that was in doubt, by the mark of an inner pair, or
 * unclosed (`close` -1, `last` where they are taken to end), or nothing (`last` -1).
 * @returns the marks that stay unclosed or came to nothing, but for apostrophes
 */
export const settleUnclosed = (tokens: Tokens, block: Side, pairs: readonly MarkPair[], stack: readonly OpenMark[]): OpenMark[] => {
  const unclosed: OpenMark[] = []
  let end = block.last
  for (let i = 0; i < stack.length; i++) {
    const mark = stack[i]!, next = stack[i + 1], {pair} = mark
    if (mark.may >= 0) {
      pair.close = pair.last = mark.may
      continue
    }
    if (mark.weak) continue
    // "Привет, "сказал он
    if (next && mark.family === STRAIGHT && next.family === STRAIGHT && next.may < 0 && next.shared < 0 && pointsBack(tokens, next.pair.open)) {
      pair.close = pair.last = next.pair.open
      i++
      continue
    }
    // "“It is late,” he said: one mark, typed twice
    if (mark.family === STRAIGHT && mark.shared < 0 && isTypedTwice(tokens, pairs, mark)) continue
    if (mark.shared >= 0) pair.close = pair.last = mark.shared
    if (mark.shared < 0 || !mark.sure) unclosed.push(mark)
    if (mark.shared >= 0) continue
    if (!mayBeginQuote(tokens, pair.open, block)) continue
    pair.last = Math.min(end, endOfUnclosed(tokens, pairs, mark, block.last))
    if (next && pair.last > next.pair.open) end = pair.last
  }
  return unclosed
}

/** Does a mark of another kind that has its closing one open right behind it. */
const isTypedTwice = (tokens: Tokens, pairs: readonly MarkPair[], mark: OpenMark): boolean => {
  const inner = pairs[mark.at + 1], {open} = mark.pair
  return inner?.open === open + 1 && inner.close >= 0 && !spaceBefore(tokens, open + 1) && familyOf(signAt(tokens, open + 1)) === CURLY
}

const pointsBack = (tokens: Tokens, index: number): boolean => {
  const prev = tokens.kind[index - 1]
  return prev === COMMA || isStopSign(prev)
}

/** Where clauses and sentences begin and end: at commas, dashes, colons, stops, outside marks and brackets. */
import {ABBREVIATION} from '../../words/facts.ts'
import {CLOSE, COMMA, NUMBER, OPEN, STOP} from '../../words/scan.ts'
import {has, isBorder, isCapital, isEnd, isWord, kindAt, step} from './look.ts'
import type {Context} from '../types.ts'

/** Where the clause of the token at `i` begins: after the border before it. */
export const clauseStart = (c: Context, i: number, from: number): number => {
  let j = i - 1
  while (j >= from) {
    if (isWord(c, j)) { j--; continue }
    const close = c.closeAt[j]!
    if (close >= 0) { j = Math.max(from, (c.pairs[close]?.open ?? j)) - 1; continue }
    if (kindAt(c, j) === CLOSE) { const open = backOverBracket(c, j, from); if (open < j) { j = open - 1; continue } }
    if (kindAt(c, j) === OPEN || endsClause(c, j)) return j + 1
    j--
  }
  return from
}

/** A border, or the stop of a sentence. */
const endsClause = (c: Context, i: number): boolean => isBorder(c, i) || isEnd(c, i) && !isInnerStop(c, i)

/** The stop of an initial or an abbreviation, of "No. 2", "site.com" or "Carthage, Ill., said". */
export const isInnerStop = (c: Context, i: number): boolean => {
  if (kindAt(c, i) !== STOP || !isWord(c, i - 1)) return false
  if (kindAt(c, i + 1) === COMMA) return true
  const letters = c.tokens.end[i - 1]! - c.tokens.start[i - 1]!
  return has(c, i - 1, ABBREVIATION)
    || letters === 1
    || letters === 2 && kindAt(c, i + 1) === NUMBER && isCapital(c, i - 1)
    || isWord(c, i + 1) && c.tokens.start[i + 1] === c.tokens.end[i]
}

const backOverBracket = (c: Context, i: number, from: number): number => {
  for (let j = i - 1; j >= Math.max(from, i - 60); j--) {
    if (kindAt(c, j) === OPEN) return j
    if (kindAt(c, j) === CLOSE) return i
  }
  return i
}

/** Where the clause of the token at `i` ends: at the border after it. */
export const clauseEnd = (c: Context, i: number, to: number): number => {
  let j = i
  while (j < to) {
    if (!isWord(c, j) && endsClause(c, j)) return j
    j = step(c, j, to)
  }
  return to
}

/** Index of the block that holds a token; -1 where none does. Logarithmic. */
export const blockIndexAt = (c: Context, token: number): number => {
  let low = 0, high = c.blocks.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((c.blocks[middle]?.first ?? 0) <= token) low = middle
    else high = middle - 1
  }
  const block = c.blocks[low]
  return block && token >= block.first && token < block.last ? low : -1
}

/** Where the sentence around `i` begins, not before `from`. */
export const sentenceStart = (c: Context, i: number, from: number): number => Math.max(from, i < c.tokens.length ? c.sentenceFirst[i]! : from)

/** Where the sentence that `i` is in ends: after its stop, not after `to`. */
export const sentenceEnd = (c: Context, i: number, to: number): number => i < to ? Math.min(to, c.sentenceLast[i]!) : to

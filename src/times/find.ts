/** Expressions of time in a run of tokens, with the intervals they mean. */
import {ALL_CAPS, BLOCK_START, BY_LAST_PART, INITIAL, NUMBER, OPEN, POSSESSIVE, WORD, type Tokens} from '../words/scan.ts'
import {canStart} from './can-start.ts'
import {readReference} from './calendar.ts'
import {NO_DIGITS} from './digits.ts'
import {phraseAt, type Phrase} from './join.ts'
import type {Reader} from './reader.ts'
import {intervalOf, isoInterval, rangeOf, type Context} from './resolve.ts'
import {tenseAround} from './tense.ts'
import type {TimeSpan} from './types.ts'
import type {When} from './when.ts'
import type {CompiledTimeWords} from './words.ts'

/** The phrase at a token, short of what is to be skipped. */
const unskipped = (reader: Reader, at: number): Phrase | undefined => {
  const {from, to, skip} = reader
  reader.numberFrom = -1
  let phrase = phraseAt(reader, at)
  for (let k = phrase?.start ?? 0; skip && phrase && k < phrase.end; k++) {
    if (!skip(k)) continue
    if (k < at) reader.from = k + 1
    else reader.to = k
    reader.numberFrom = -1
    phrase = phraseAt(reader, at)
    if (k > at) break
  }
  reader.from = from
  reader.to = to
  reader.numberFrom = -1
  return phrase
}

/** End of the phrase in the text: a possessive ending is no part of it. */
const endOffset = (tokens: Tokens, last: number): number => {
  const end = tokens.end[last]!
  return (tokens.shape[last]!) & POSSESSIVE && !((tokens.shape[last]!) & BY_LAST_PART) ? end - 2 : end
}

const spanOf = (tokens: Tokens, start: number, end: number, when: When, until: When | undefined, context: Context): TimeSpan => {
  const interval = until ? rangeOf(when, until, context) : intervalOf(when, context)
  const span: TimeSpan = {start: tokens.start[start]!, end: endOffset(tokens, end - 1), grain: interval?.grain ?? when.grain}
  if (interval) {
    Object.assign(span, isoInterval(interval))
    context.here = interval.minutes && interval.from
    context.spoken = {from: interval.from, grain: interval.minutes ? 'day' : interval.grain}
  }
  if (when.approximate || until?.approximate || when.edge !== undefined || until?.edge !== undefined) span.approximate = true
  return span
}

/**
 * Finds the times of tokens `from` to `to`, in order, not overlapping. Linear in the tokens.
 * @param words the pack's words, compiled for the lexicon of `tokens`
 * @param reference ISO 8601 date or date-time that relative times are reckoned from
 * @param skip true for tokens that no time may touch: those of names and titles
 */
export const findTimes = (
  tokens: Tokens, from: number, to: number, words: CompiledTimeWords, reference: string | undefined, skip?: (token: number) => boolean,
): TimeSpan[] => {
  const out: TimeSpan[] = []
  const reader: Reader = {tokens, words, from, to: from, skip, next: from, last: -1, depth: 0, tenses: undefined, digitsFrom: -1, digits: NO_DIGITS, numberFrom: -1, number: undefined}
  let tense = 0, tenseFrom = -1, phrase: Phrase | undefined
  const context: Context = {
    reference: readReference(reference),
    spoken: undefined,
    tense: () => {
      if (phrase && tenseFrom !== phrase.start) {
        tense = phrase.isSet ? 1 : tenseAround(reader, phrase.start, phrase.end)
        tenseFrom = phrase.start
      }
      return tense
    },
    isLimit: () => phrase?.isLimit ?? false,
  }
  let blockFrom = from, floor = from
  const {kind, entry, shape} = tokens, {size, starts, hasEdges} = words
  for (let i = from; i < to;) {
    // most words end here: those that begin no time, and unknown ones that are no Roman number
    const own = entry[i]!
    if (own !== 0 ? (own >= size || starts[own] === 0) && kind[i] === WORD : kind[i] !== NUMBER && (
      kind[i] !== WORD
      || (!hasEdges && (shape[i]! & (ALL_CAPS | INITIAL)) === 0)
    )) {
      i++
      continue
    }
    if (!canStart(tokens, words, i, to)) { i++; continue }
    if (i >= reader.to) {
      // a time does not reach over the end of a block
      blockFrom = Math.max(blockFrom, reader.to)
      while (reader.to <= i) {
        blockFrom = reader.to
        do reader.to++
        while (reader.to < to && !((tokens.shape[reader.to]!) & BLOCK_START))
      }
    }
    reader.from = Math.max(floor, blockFrom)
    phrase = unskipped(reader, i)
    if (!phrase) { i++; continue }
    const {start, end, when, until, series, firstEnd} = phrase
    if (start !== floor + 1 || tokens.kind[floor] !== OPEN) context.here = undefined
    // the verb may stand before the last time
    reader.from = blockFrom
    tenseFrom = -1
    if (!when.impossible && !(when.same && !intervalOf(when, context)) && !until?.impossible && !(when.needs === 'future' && context.tense() < 0)) {
      out.push(spanOf(tokens, start, firstEnd ?? end, when, until, context))
      reader.last = end
      for (const other of series ?? []) out.push(spanOf(tokens, other.start, other.end, other.when, undefined, context))
    }
    i = floor = end
  }
  return out
}

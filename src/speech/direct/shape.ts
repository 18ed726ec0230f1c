/** What words in marks look like: whole utterances or a part of a clause, at the head of their sentence or within it. */
import {ADVERB, COORDINATOR, CUE_PHRASE, GERUND, INSERTED, SUBORDINATOR} from '../../words/facts.ts'
import {APOSTROPHE, COLON, COMMA, MARK} from '../../words/scan.ts'
import type {MarkPair} from '../../marks/types.ts'
import {isInnerStop, sentenceStart} from '../grammar/clauses.ts'
import {MOST_INNER, formsAt, has, isCapital, isEnd, isNumber, isOneOf, isWord, kindAt, pairAt} from '../grammar/look.ts'
import {isOccasionOrTime} from '../grammar/place-looks.ts'
import type {Block, Context} from '../types.ts'

/** The last sign or word in the marks, behind inner closing marks: `“‘Don't,’”`. */
export const lastSign = (c: Context, pair: MarkPair): number => {
  let i = pair.last - 1
  while (i > pair.first && i > pair.last - MOST_INNER && (kindAt(c, i) === MARK || kindAt(c, i) === APOSTROPHE)) i--
  return i
}

/** The end of a stretch without the commas that close it. */
export const trimComma = (c: Context, first: number, last: number): number => {
  let end = last
  while (end > first && kindAt(c, end - 1) === COMMA) end--
  return end
}

/** Begins with a capital or a number: not the middle of a sentence. */
export const beginsLarge = (c: Context, pair: MarkPair): boolean => {
  let i = pair.first
  while (i < pair.last && !isWord(c, i) && !isNumber(c, i)) i++
  return isCapital(c, i) || isNumber(c, i)
}

/** The well is “a mess” and “a danger,” Lee said: before the first mark stands a word of the clause. */
const isWithin = (c: Context, open: number, from: number): boolean =>
  open > from && isWord(c, open - 1) && !has(c, open - 1, COORDINATOR | ADVERB | INSERTED)

/** Do the marks open their sentence (conjunctions and inserted words aside): else they are part of a clause of the story. */
export const opensSentence = (c: Context, pair: MarkPair, block: Block): boolean => {
  let i = pair.open - 1
  const from = sentenceStart(c, pair.open, block.first)
  while (i >= from && (has(c, i, COORDINATOR | ADVERB | INSERTED) || !isWord(c, i))) {
    // of two words in marks joined by "and" the second opens nothing
    if (
      c.closeAt[i]! >= 0
      && !c.grammar.cases
      && i < pair.open - 1
      && (isWord(c, pair.last - 1) && isWord(c, i - 1) && isWord(c, i + 1) || !beginsLarge(c, pair) && isWithin(c, c.pairs[c.closeAt[i]!]!.open, from))
    ) return false
    if ((c.closeAt[i]!) >= 0 || kindAt(c, i) === COLON || (c.grammar.cases && isEnd(c, i) && !isInnerStop(c, i))) return true
    i--
  }
  return i < from
}

/** Begins with a capital, or ends with a stop: a whole utterance, not a fragment. */
export const looksWhole = (c: Context, pair: MarkPair): boolean => {
  let i = pair.first
  while (i < pair.last && !isWord(c, i) && !isNumber(c, i)) i++
  return isCapital(c, i) || isNumber(c, i) || isEnd(c, pair.last - 1)
}

/** Nothing of the story stands after it in its block, or a new sentence does. */
export const standsAlone = (c: Context, pair: MarkPair, block: Block): boolean => {
  if (pair.close < 0) return true
  let i = pair.close + 1
  const ended = isEnd(c, pair.last - 1) || isEnd(c, i)
  while (i < block.last && (isEnd(c, i) || kindAt(c, i) === COMMA)) i++
  return i >= block.last || (ended && (isCapital(c, i) || (c.pairAt[i]!) >= 0))
}

/** 'A hard choice.' in single marks, a paragraph of its own: a heading in English papers. */
export const isCrosshead = (c: Context, pair: MarkPair, block: Block): boolean =>
  kindAt(c, pair.open) === APOSTROPHE
  && 1 === c.tokens.end[pair.open]! - c.tokens.start[pair.open]!
  && pair.last - pair.first < 12
  && block.last - pair.last < 3

/** `said “X” because …`: the clause goes on behind the marks, so they are a part of it. */
export const goesOn = (c: Context, open: number): boolean => {
  const pair = pairAt(c, open)
  if (!pair || pair.close < 0 || isEnd(c, pair.last - 1)) return false
  const next = pair.close + 1
  if (kindAt(c, pair.last - 1) === COMMA && beginsLarge(c, pair) && ((formsAt(c, next) & GERUND) !== 0 || has(c, next, SUBORDINATOR | CUE_PHRASE))) return false
  if (isOneOf(c, next, c.words.placing) && isOccasionOrTime(c, next, c.sentenceLast[open]!)) return false
  return (isWord(c, next) && !has(c, next, COORDINATOR)) || isNumber(c, next)
}

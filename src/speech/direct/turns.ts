/** Interviews whose lines say who asks and who answers: "Q: …", "A. …", "Вопрос: …", "Ответ: …". */
import {GIVEN_NAME, HONORIFIC} from '../../words/facts.ts'
import {COLON, SPACE_BEFORE, STOP, wordAt} from '../../words/scan.ts'
import {has, isCapital, isWord, kindAt, shaped} from '../grammar/look.ts'
import type {Block, Context} from '../types.ts'

/** The rule of a line with a name before it: "Иванова: …". */
export const LABELLED = 'interview'
/** Rules of the two turns. */
export const QUESTION_TURN = 'turn-question'
export const ANSWER_TURN = 'turn-answer'

/** Which turn a line is, by the word before its colon or full stop; null where it is none. */
const turnOf = (c: Context, {first, last, type}: Block): typeof QUESTION_TURN | typeof ANSWER_TURN | null => {
  const {turns, cases} = c.grammar, sign = kindAt(c, first + 1)
  // "В. Орлов": an initial
  if (
    !turns
    || type !== 'paragraph'
    || last - first < 3
    || sign !== COLON && (sign !== STOP || cases)
    || !isWord(c, first)
    || !isCapital(c, first)
    || !shaped(c, first + 2, SPACE_BEFORE)
  ) return null
  const word = wordAt(c.tokens, first).toLowerCase()
  return turns.question.includes(word) ? QUESTION_TURN : turns.answer.includes(word) ? ANSWER_TURN : null
}

/** How far before the first line who answers is looked for, in tokens. */
const FAR = 400

/** Is somebody named before the token: a given name, a title, two words that the lexicon lacks. */
const isSomebodyNamed = (c: Context, at: number): boolean => {
  const {entry} = c.tokens
  for (let i = Math.max(0, at - FAR); i < at; i++) if (
    isCapital(c, i)
    && (has(c, i, GIVEN_NAME | HONORIFIC) || entry[i] === 0 && isCapital(c, i + 1) && entry[i + 1] === 0)
  ) return true
  return false
}

/**
 * Index of the last line of an interview, -1 where there is none: a question, an answer behind one, and before them somebody who may be
 * answering, where a paper's own answers have nobody. Asked once an article.
 */
const lastTurn = (c: Context): number => {
  if (c.lastTurn !== undefined) return c.lastTurn
  let first = -1, last = -1, answered = false
  for (let i = 0; i < c.blocks.length; i++) {
    const turn = turnOf(c, c.blocks[i]!)
    if (turn === null) continue
    last = i
    if (turn === ANSWER_TURN) answered ||= first >= 0
    else if (first < 0) first = c.blocks[i]!.first
  }
  return c.lastTurn = answered && isSomebodyNamed(c, first) ? last : -1
}

/** Takes the block at `index` for a line of an interview, or for one more paragraph of the answer before it. */
export const takeTurn = (c: Context, index: number): boolean => {
  if (!c.grammar.turns || index > lastTurn(c)) return false
  const block = c.blocks[index]!, turn = turnOf(c, block), open = c.quotes[c.quotes.length - 1]
  if (turn !== null) {
    c.quotes.push({kind: 'direct', segments: [{first: block.first + 2, last: block.last, pair: -1}], cue: null, entry: null, source: null, via: null, rule: turn, confidence: 0.9, follows: -1})
    return true
  }
  if (open?.rule !== ANSWER_TURN || block.type !== 'paragraph' || open.segments.at(-1)!.last !== block.first) return false
  open.segments.push({first: block.first, last: block.last, pair: -1})
  return true
}

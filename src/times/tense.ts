/** Whether the verb that a time goes with is past or future: the nearest in its clause, else the nearest in the sentence. */
import {AUXILIARY, COMPLEMENTIZER, CUE_VERB, FIRST_PERSON, FUTURE, PAST, PRESENT, VERB} from '../words/facts.ts'
import {APOSTROPHE, CAPITAL, CLOSE, COLON, COMMA, DASH, ELLIPSIS, MARK, OPEN, SEMICOLON, SPACE_BEFORE, STOP, TERMINAL, WORD} from '../words/scan.ts'
import {TENSE} from './kinds.ts'
import {kindAt, take, type Reader} from './reader.ts'
import {isFutureForm, isNoVerbForm, isPastForm} from './words.ts'

/** Tokens looked at on each side. */
const REACH = 40

/** "be", "is": words that make the participle after them none of the past. */
const PASSIVE = 2

const afterBe = (reader: Reader, at: number): boolean => {
  for (let i = at - 1; i >= at - 2; i--) if (take(reader, i, TENSE) > 0) return true
  return false
}

/** -1 past, 1 future, 0 no verb that says. */
const tenseOf = (reader: Reader, at: number): number => {
  if (kindAt(reader, at) !== WORD) return 0
  const tense = take(reader, at, TENSE)
  if (tense === 1 || tense === -1) return tense
  if (tense === PASSIVE) return 0
  const {tokens, words} = reader
  const facts = tokens.facts[at]!, forms = tokens.forms[at]!
  const start = tokens.start[at]!, end = tokens.end[at]!
  if (facts & (VERB | CUE_VERB | AUXILIARY)) {
    if (forms & FUTURE) return forms & FIRST_PERSON ? 0 : 1
    if (forms & PAST && !(forms & PRESENT)) return afterBe(reader, at) ? 0 : -1
    if (!(forms & PAST) && !isFutureForm(words, tokens.text, start, end)) return 0
  } else if (facts !== 0) return 0
  if ((tokens.shape[at]!) & CAPITAL && at > reader.from && !isSentenceEnd(reader, at - 1)) return 0
  if (isNoVerbForm(words, tokens.text, start, end)) return 0
  if (isFutureForm(words, tokens.text, start, end)) return 1
  return isPastForm(words, tokens.text, start, end) && !afterBe(reader, at) ? -1 : 0
}

/** Of one word it is asked for each time near by: what was found is kept. */
const keptTense = (reader: Reader, at: number): number => {
  const tenses = (reader.tenses ??= new Int8Array(reader.tokens.length))
  if (tenses[at] === 0) tenses[at] = tenseOf(reader, at) + 2
  return tenses[at]! - 2
}

const CLAUSE_SIGNS = 1 << COMMA | 1 << SEMICOLON | 1 << COLON | 1 << DASH | 1 << OPEN | 1 << CLOSE | 1 << MARK

const isClauseEnd = (reader: Reader, at: number): boolean =>
  (1 << reader.tokens.kind[at]! & CLAUSE_SIGNS) !== 0 || ((reader.tokens.facts[at]!) & COMPLEMENTIZER) !== 0

/** A stop, unless what follows shows that the sentence goes on. */
export const isSentenceEnd = (reader: Reader, at: number): boolean => {
  const kind = kindAt(reader, at)
  if (kind === TERMINAL) return true
  if (kind !== STOP && kind !== ELLIPSIS) return false
  const next = kindAt(reader, at + 1)
  if (next === -1) return true
  if (next !== WORD) return next === MARK || next === APOSTROPHE || next === DASH
  const shape = reader.tokens.shape[at + 1]!
  return (shape & CAPITAL) !== 0 && (shape & SPACE_BEFORE) !== 0
}

/**
 * The tense of the words around tokens `start`–`end`. At most {@link REACH} tokens on each side are read.
 */
export const tenseAround = (reader: Reader, start: number, end: number): number => {
  let far = 0, farDistance = Infinity, near = 0, nearDistance = Infinity
  for (const way of [-1, 1]) {
    let inClause = true
    let at = way < 0 ? start - 1 : end
    // "On Tuesday, the court will": the comma belongs to the time
    if (way > 0 && kindAt(reader, at) === COMMA && (start === reader.from || isSentenceEnd(reader, start - 1))) at++
    for (let distance = 1; distance <= REACH && at >= reader.from && at < reader.to; distance++, at += way) {
      if (isSentenceEnd(reader, at)) break
      if (isClauseEnd(reader, at)) { inClause = false; continue }
      const tense = keptTense(reader, at)
      if (tense === 0) continue
      if (inClause && distance < nearDistance) { near = tense; nearDistance = distance }
      if (distance < farDistance) { far = tense; farDistance = distance }
      break
    }
  }
  return near || far
}


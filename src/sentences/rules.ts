/** The rules that tell a full stop at the end of a sentence from others. The first that has a verdict decides. */
import {ABBREVIATION, COORDINATOR, HONORIFIC, MONTH, WEEKDAY} from '../words/facts.ts'
import {cueWithin} from '../marks/unclosed.ts'
import {isDash, spaceBefore} from '../marks/direction.ts'
import {LEADING, NUMBERING, STARTING, markBits, type CompiledMarkWords} from '../marks/words.ts'
import type {MarkedKind} from '../tree/types.ts'
import {isStopSign} from './stops.ts'
import {
  APOSTROPHE, CAPITAL, CLOSE, COLON, COMMA, ELLIPSIS, INITIAL, MARK, NUMBER, OPEN, OTHER, SEMICOLON, STOP, WORD, type Tokens,
} from '../words/scan.ts'

/** A sign that may end a sentence. */
export interface Candidate {
  tokens: Tokens
  words: CompiledMarkWords | undefined
  /** Token of the sign. */
  at: number
  /** Token after it and the marks and brackets that close after it. */
  next: number
  /** First token of the sentence so far, of the block; token after the block. */
  from: number
  block: number
  to: number
  /** Kind of the outermost pair that closes after the sign and does not begin the sentence. */
  closes: MarkedKind | undefined
  /** A mark closes after the sign. */
  closed: boolean
}

export interface SentenceRule {
  name: string
  /** 1: a sentence ends; -1: it goes on; 0: ask the next rule. */
  decide(c: Candidate): number
}

const has = (tokens: Tokens, index: number, bit: number): boolean => ((tokens.shape[index]!) & bit) !== 0
const length = (tokens: Tokens, index: number): number => (tokens.end[index]!) - (tokens.start[index]!)
const isWord = (tokens: Tokens, index: number): boolean => tokens.kind[index] === WORD

/** The first word or number from `next` on, over opening signs; -1 where there is none near. */
const wordAfter = ({tokens, next, to}: Candidate): number => {
  for (let i = next; i < Math.min(to, next + 5); i++) {
    const kind = tokens.kind[i]
    if (kind === WORD || kind === NUMBER) return i
    if (kind !== MARK && kind !== APOSTROPHE && kind !== OPEN && kind !== ELLIPSIS) return -1
  }
  return -1
}

/** One letter and a full stop: «А.» */
const isInitialAt = ({tokens, to}: Candidate, index: number): boolean =>
  isWord(tokens, index) && length(tokens, index) === 1 && index + 1 < to && tokens.kind[index + 1] === STOP && !spaceBefore(tokens, index + 1)

/** The next word begins sentences more often than it is a name, and is no initial. */
const begins = (c: Candidate): boolean => {
  const word = wordAfter(c)
  return word >= 0 && (markBits(c.words, c.tokens, word) & STARTING) !== 0 && !isInitialAt(c, word)
}

/** Letters with full stops and no spaces: U.S., p.m., т.д. */
const isLettered = ({tokens, at, from}: Candidate): boolean =>
  at - 3 >= from && length(tokens, at - 1) === 1 && isWord(tokens, at - 1) && !spaceBefore(tokens, at - 1) &&
  tokens.kind[at - 2] === STOP && isWord(tokens, at - 3) && length(tokens, at - 3) <= 2

const bitsBefore = (c: Candidate): number => c.at > c.from ? markBits(c.words, c.tokens, c.at - 1) : 0
const factsBefore = (c: Candidate): number => c.at > c.from && isWord(c.tokens, c.at - 1) ? c.tokens.facts[c.at - 1]! : 0
const isStop = (c: Candidate): boolean => c.tokens.kind[c.at] === STOP && c.at > c.from
const isNumber = (tokens: Tokens, index: number): boolean => tokens.kind[index] === NUMBER
const isAbbreviation = (c: Candidate): boolean => {
  const facts = factsBefore(c)
  if ((facts & ABBREVIATION) === 0) return false
  // "read on le-moulin.fr. They left"
  if (c.at - 3 >= c.from && c.tokens.kind[c.at - 2] === STOP && !spaceBefore(c.tokens, c.at - 1) && length(c.tokens, c.at - 3) > 2) return false
  // "He sat." and "Sat."
  return (facts & (MONTH | WEEKDAY)) === 0 || has(c.tokens, c.at - 1, CAPITAL)
}

const moreSigns: SentenceRule = {name: 'more-signs', decide: ({tokens, next}) => {
  const kind = tokens.kind[next]
  return isStopSign(kind) || kind === COMMA || kind === SEMICOLON || kind === COLON || kind === CLOSE ? -1 : 0
}}

/** «Куда?» — спросил он. … — сказал он. — Завтра. */
const dash: SentenceRule = {name: 'dash', decide: ({tokens, next}) => isDash(tokens, next) ? -1 : 0}

/** 1. Первое */
const listNumber: SentenceRule = {name: 'list-number', decide: (c) =>
  isStop(c) && c.at === c.from + 1 && isNumber(c.tokens, c.from) ? -1 : 0}

/** … and so on. */
const leadingDots: SentenceRule = {name: 'leading-dots', decide: (c) => c.at === c.from ? -1 : 0}

/** A full stop with no space after it: "домой.Потом", but "А.С.", "ya.ru", "Газета.Ru". */
const noSpace: SentenceRule = {name: 'no-space', decide: (c) => {
  const {tokens, at, next, to} = c
  if (spaceBefore(tokens, next)) return 0
  const word = wordAfter(c)
  if (word < 0 || !isWord(tokens, word) || !has(tokens, word, CAPITAL)) return -1
  if (next > at + 1 || word > next || tokens.kind[at] !== STOP) return 1
  if (!isWord(tokens, at - 1) || length(tokens, at - 1) < 3 || length(tokens, word) < 2 && !begins(c)) return -1
  if (word + 1 < to && tokens.kind[word + 1] === STOP && !spaceBefore(tokens, word + 1) && length(tokens, word) < 2) return -1
  if (isAbbreviation(c)) return begins(c) ? 1 : -1
  return has(tokens, at - 1, CAPITAL) && length(tokens, word) < 4 && !begins(c) ? -1 : 1
}}

/** Words within marks at least, and tokens within them at most, for them to be speech that the author comments on. */
const SHORTEST_SAID = 3, LONGEST_SAID = 80

/** `ушёл. "я сперва подумала", - сказала она`: words in marks, and behind them a comma and the author's own. */
const opensSaid = ({tokens, next, to}: Candidate): boolean => {
  if (tokens.kind[next] !== MARK || !spaceBefore(tokens, next)) return false
  let words = 0, close = next + 1
  for (const limit = Math.min(to, next + LONGEST_SAID); close < limit && tokens.kind[close] !== MARK && tokens.kind[close] !== STOP; close++) if (isWord(tokens, close)) words++
  if (words < SHORTEST_SAID || tokens.kind[close] !== MARK) return false
  return tokens.kind[close - 1] === COMMA || tokens.kind[close + 1] === COMMA
}

/** A block that begins in lower case is written so throughout. */
const lower: SentenceRule = {name: 'lower', decide: (c) => {
  const {tokens, at, block} = c
  const word = wordAfter(c)
  if (word < 0 || !isWord(tokens, word) || has(tokens, word, CAPITAL)) return 0
  // "сказал чиновник. по его словам": a capital forgotten before a word that begins sentences
  const careless = !c.closed && (isWord(tokens, block) && !has(tokens, block, CAPITAL) || begins(c) && length(tokens, at - 1) > 5 || opensSaid(c))
  // shorter words are abbreviations more often, but before marks: "закроют в мае. "он стар", - сказал мэр"
  const shortest = tokens.kind[c.next] === MARK && spaceBefore(tokens, c.next) ? 3 : 4
  return careless && isStop(c) && isWord(tokens, at - 1) && length(tokens, at - 1) >= shortest && !isAbbreviation(c) && bitsBefore(c) === 0 ? 1 : -1
}}

/** read “Bread and Boats.” Mr. Crane left */
const isHonorific = (c: Candidate): boolean => { const word = wordAfter(c); return word >= 0 && ((c.tokens.facts[word]!) & HONORIFIC) !== 0 && has(c.tokens, word, CAPITAL) }

/** в программе «Что? Где? Когда?» Борис Крюк */
const inName: SentenceRule = {name: 'in-name', decide: (c) =>
  c.closes === undefined || c.closes === 'speech' ? 0 : begins(c) || isStop(c) && isHonorific(c) ? 1 : -1}

/** "Why?" Smith asked. */
const author: SentenceRule = {name: 'author', decide: (c) => {
  if (!c.closed || c.tokens.kind[c.at] === STOP) return 0
  const cue = cueWithin(c.tokens, c.next, c.to, 4)
  if (cue < 0 || begins(c)) return 0
  const after = c.tokens.kind[cue + 1]
  return cue + 1 >= c.to || after === STOP || after === COMMA ? -1 : 0
}}

/** U.S. President, 5 p.m. Monday, т.д. */
const lettered: SentenceRule = {name: 'lettered', decide: (c) => {
  const {tokens, at} = c
  if (!isStop(c) || !isLettered(c)) return 0
  const word = wordAfter(c)
  if (word < 0) return 1
  if (isNumber(tokens, word)) return -1
  if (begins(c)) return 1
  if ((tokens.facts[word]!) & (MONTH | WEEKDAY)) return -1
  return has(tokens, at - 1, CAPITAL) || bitsBefore(c) & LEADING ? -1 : 1
}}

/** А. С. Пушкин, J. R. Smith; but "plan B. He", "wrote on X. “Ten of them?”" */
const initial: SentenceRule = {name: 'initial', decide: (c) => {
  if (!isStop(c) || !has(c.tokens, c.at - 1, INITIAL)) return 0
  if (begins(c)) return 1
  const named = c.at - 2 < c.from || !isWord(c.tokens, c.at - 2) || has(c.tokens, c.at - 2, CAPITAL)
  const nickname = c.tokens.kind[c.next + 2] === MARK
  if (!named && !nickname && c.tokens.kind[c.next] === MARK && spaceBefore(c.tokens, c.next)) return 1
  return isNumber(c.tokens, wordAfter(c)) ? 0 : -1
}}

/** No. 5, ст. 105, рис. 2 */
const numbering: SentenceRule = {name: 'numbering', decide: (c) => {
  if (!isStop(c) || (bitsBefore(c) & NUMBERING) === 0) return 0
  return isNumber(c.tokens, c.next) ? -1 : 0
}}

/** Mr. Smith, ул. Ленина, г-н */
const leading: SentenceRule = {name: 'leading', decide: (c) => {
  if (!isStop(c)) return 0
  // "Main St. He" ends, "Mr. He" does not
  const named = c.at - 2 >= c.from && isWord(c.tokens, c.at - 2) && has(c.tokens, c.at - 2, CAPITAL)
  if (isAbbreviation(c) && factsBefore(c) & HONORIFIC) return named && begins(c) ? 1 : -1
  return bitsBefore(c) & LEADING && !isUnit(c) ? (begins(c) ? 1 : -1) : 0
}}

/** A number stands before the abbreviation, or before the one before it: 2021 г., 3,5 тыс. руб. */
const isUnit = ({tokens, at, from}: Candidate): boolean => {
  const first = at - 2
  if (first < from) return false
  if (isNumber(tokens, first)) return true
  // 15 км/ч.
  if (tokens.kind[first] === OTHER) return first - 2 >= from && isNumber(tokens, first - 2)
  if (tokens.kind[first] === STOP && first - 2 >= from) return isNumber(tokens, first - 2)
  return isWord(tokens, first) && first - 1 >= from && isNumber(tokens, first - 1)
}

/** 2021 г., и т. д., Jan. 5, Inc. */
const abbreviation: SentenceRule = {name: 'abbreviation', decide: (c) => {
  if (!isStop(c) || !isAbbreviation(c)) return 0
  const {tokens, at, from} = c
  if (begins(c)) return 1
  const word = wordAfter(c)
  if (word >= 0 && isNumber(tokens, word)) return -1
  if (isUnit(c)) return 1
  // и др. Иванов; и т. д. Иванов
  for (let i = at - 2; i >= from && i >= at - 4; i--) if ((tokens.facts[i]!) & COORDINATOR) return 1
  return -1
}}

const end: SentenceRule = {name: 'end', decide: () => 1}

export const RULES: readonly SentenceRule[] = [
  moreSigns, dash, leadingDots, listNumber, noSpace, lower, inName, author, lettered, initial, numbering, leading, abbreviation, end,
]

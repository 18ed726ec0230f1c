/** A noun phrase while it is read, word by word: what its steps share. */
import {COORDINATOR, DETERMINER, NOMINATIVE, PRONOUN} from '../../words/facts.ts'
import {BLOCK_START, COMMA} from '../../words/scan.ts'
import {CLOSED} from './modifiers.ts'
import {GENITIVES, NOMINATIVES, isLone, readingsOf} from './cases.ts'
import {factsAt, formsAt, has, isCapital, isEnd, isWord, kindAt, shaped} from './look.ts'
import type {Context} from '../types.ts'

export interface PhraseDraft {
  c: Context
  first: number
  limit: number
  /** Cases that were asked for. */
  wanted: number
  /** Token that is looked at. */
  at: number
  /** -1 until it is found. */
  head: number
  /** Cases that all words so far can be in. */
  agree: number
  gender: number
  /** A name is in it. */
  named: boolean
  /** The name is somebody's own, not a body's. */
  own: boolean
  /** A given name is in it. */
  given: boolean
  /** A number stands before the head. */
  numbered: boolean
  /** The head governs an instrumental: "заведующий отделением". */
  governing: boolean
  /** Of the word at `at`: its facts, forms, cases, and whether its capital says anything. */
  facts: number
  forms: number
  cases: number
  capital: boolean
}

/** What a step says: it is not its business; it took the word, or words; the phrase ends before the word. */
export type Step = typeof PASSED | typeof TAKEN | typeof ENDS
export const PASSED = 0, TAKEN = 1, ENDS = 2

export const newDraft = (c: Context, first: number, limit: number, wanted: number): PhraseDraft => ({
  c, first, limit, wanted, at: first, head: -1, agree: wanted, gender: 0, named: false, own: false, given: false, numbered: false, governing: false,
  facts: 0, forms: 0, cases: 0, capital: false,
})

/** Goes on behind token `to - 1`. */
export const take = (d: PhraseDraft, to: number): Step => {
  d.at = to
  return TAKEN
}

/** "(при) этом": no more than a determiner was read, in a case of its own. */
export const isPointing = ({c, first, at, agree}: PhraseDraft): boolean => at === first + 1 && has(c, first, DETERMINER) && (agree & NOMINATIVES) === 0

/** Looks at the word at `at`. */
export const lookAtWord = (d: PhraseDraft): void => {
  const {c, at} = d
  d.facts = factsAt(c, at)
  d.forms = formsAt(c, at)
  d.cases = readingsOf(c, at)
  d.capital = isCapital(c, at) && (at > d.first || !isFirst(c, at))
}

/** First token of the block or the sentence: a capital there says nothing. */
const isFirst = (c: Context, i: number): boolean => i === 0 || shaped(c, i, BLOCK_START) || isEnd(c, i - 1)

/** "представители США и Канады", "министр труда и социальной защиты": the word behind the conjunction is in the genitive only, as the one before it is. */
export const joinsGenitive = (c: Context, i: number, limit: number, agree: number): boolean => {
  if (i + 1 >= limit || !isWord(c, i + 1)) return false
  const before = readingsOf(c, i - 1), after = readingsOf(c, i + 1)
  const lone = isLone(c, i + 1) && c.tokens.entry[i + 1] === 0 && !isCapital(c, i + 1)
  return (before & GENITIVES) !== 0 && (after & GENITIVES) !== 0 && (after & agree & (lone ? ~NOMINATIVE : -1)) === 0 && !has(c, i + 1, CLOSED | PRONOUN)
}

/** "представители США, Канады и Великобритании" */
export const listsGenitive = (c: Context, i: number, limit: number, agree: number): boolean => {
  if (!joinsGenitive(c, i, limit, agree)) return false
  for (let j = i + 2; j < Math.min(limit, i + 8); j++) {
    if (has(c, j, COORDINATOR)) return joinsGenitive(c, j, limit, agree)
    if (!isWord(c, j) && kindAt(c, j) !== COMMA) return false
  }
  return false
}

/** What only a cue verb shows: a complement of its own, the end of a clause behind it. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, INSERTED, NUMERAL, OUTLET, PASSIVE, PAST, PREPOSITION, PRESENT,
  PRONOUN, RELATIVE, SINGULAR, SUBORDINATOR,
} from '../../words/facts.ts'
import {AFTER, CLAUSE} from '../../words/frames.ts'
import {CAPITAL, COLON, COMMA, TERMINAL} from '../../words/scan.ts'
import {cueAt, formsAt, has, isBorder, isOneOf, isWord, kindAt, known, shaped} from './look.ts'
import {NOUNISH, VERBAL, headBefore, holdsFinite, isPluralAt} from './place-beside.ts'
import type {Context} from '../types.ts'

/** "said that support for it grew", "said that claims of it were false": behind the conjunction a subject. */
export const isSaidThat = (c: Context, that: number): boolean =>
  has(c, that, COMPLEMENTIZER)
  && (has(c, that - 1, CUE_VERB) || kindAt(c, that - 1) === COMMA && has(c, that - 2, INSERTED))

/** "worry about" */
export const takesItsPreposition = (c: Context, i: number): boolean => cueAt(c, i)?.prepositions.includes(known(c, i + 1)) === true

/**
 * `“…,” Ann Lee notes.`, `“…?” the ad states`, `…, new figures show.`: a few words stand between the marks of a quote, or a comma,
 * and the cue, and its clause ends behind it.
 */
export const speaksBehind = (c: Context, i: number): boolean => {
  if (!has(c, i, CUE_VERB) || (isWord(c, i + 1) && !has(c, i + 1, PREPOSITION | SUBORDINATOR | ADVERB))) return false
  const first = c.sentenceFirst[i]!
  for (let j = i - 1; j >= 0 && j > i - 9; j--) {
    const closed = c.closeAt[j]!
    if (closed >= 0) { const marks = c.pairs[closed]!; return kindAt(c, marks.last - 1) === COMMA || kindAt(c, marks.last - 1) === TERMINAL }
    // a former aide in the Lee campaign
    if (
      isBorder(c, j)
      && kindAt(c, j) !== COLON
      && (j > first + 3 || holdsFinite(c, first, j))
    ) return !isWord(c, i + 1)
      && (
        shaped(c, i - 1, CAPITAL) && !(has(c, i, NOUNISH) && headBefore(c, i) < 0)
        || isPluralAt(c, i - 1)
        || has(c, i - 1, DOCUMENT | OUTLET)
        || headBefore(c, i) > 0
      )
    if (
      j < first
      || !isWord(c, j)
      || has(c, j, VERBAL | AUXILIARY | COORDINATOR) && !((c.tokens.forms[j]! & (PASSIVE | PAST)) === PASSIVE && has(c, j + 1, PREPOSITION))
    ) return false
  }
  return false
}

/** "Ann Lee points out": behind it a word that only goes with the verb. */
export const opensTail = (c: Context, i: number): boolean =>
  !isOneOf(c, i + 1, c.words.binding) && !isOneOf(c, i + 1, c.words.placing) && leadsTail(c, i)

export const leadsTail = (c: Context, i: number): boolean => cueAt(c, i)?.tails?.some(({words}) => words[0] === known(c, i + 1)) === true

/** Behind the last colon before `to`; `from` where there is none. */
const behindColon = (c: Context, from: number, to: number): number => {
  let i = to
  while (i > from && i > to - 12 && kindAt(c, i - 1) !== COLON) i--
  return kindAt(c, i - 1) === COLON ? i : from
}

/** "Rain, she noted, moves with the wind": behind the comma that closes the clause of a cue in the past the verb of its content follows. */
export const goesOnBehind = (c: Context, comma: number): boolean => {
  const cue = comma - 1, first = c.sentenceFirst[comma]!
  if (
    !has(c, cue, CUE_VERB)
    || (formsAt(c, cue) & (PAST | PASSIVE)) === 0
    || ((cueAt(c, cue)?.frames ?? 0) & AFTER) === 0
    || has(c, comma + 1, PREPOSITION)
  ) return false
  for (let i = cue - 1; i > first && i > cue - 6 && (isWord(c, i) || kindAt(c, i) === COMMA); i--) if (kindAt(c, i) === COMMA) return i < cue - 1
    && !holdsFinite(c, behindColon(c, first, i), i)
  return false
}

/** Of "states": a verb before "that" alone. */
export const onlySays = (c: Context, i: number): boolean =>
  (c.tokens.facts[i]! & CUE_VERB) !== 0 && cueAt(c, i)?.frames === CLAUSE && (c.tokens.forms[i]! & (PRESENT | SINGULAR)) === (PRESENT | SINGULAR)

/** "The law states that nobody may enter", not "the states that vote in March". */
export const statesThat = (c: Context, i: number): boolean => {
  const that = i + 1
  if (
    !has(c, that, COMPLEMENTIZER)
    || !has(c, that, RELATIVE)
    || has(c, i - 1, DETERMINER | PREPOSITION | ADJECTIVE | NUMERAL) && !has(c, i - 1, PRONOUN)
  ) return false
  return has(c, that + 1, DETERMINER | PRONOUN | NUMERAL) || shaped(c, that + 1, CAPITAL) || has(c, that + 2, AUXILIARY)
}

/** The "that" of a cue, over what may stand between the two: "said, however, that", "told a crowd in Salem, Ohio, that". */
import {
  AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_VERB, DETERMINER, DOCUMENT, GERUND, NEUTER, OCCASION, PAST, PREPOSITION, PRONOUN, RELATIVE, TIME_WORD,
} from '../../words/facts.ts'
import {ADDRESSEE, QUESTION} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {formsAt, has, isAmount, isCapital, isDash, isFinite, isNumber, isOneOf, isWord, kindAt, known, step} from '../grammar/look.ts'
import {isPassiveVerb} from '../source/place-passive.ts'
import {isTimePhrase} from '../grammar/prepositional.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {isParticiple, isSomebody} from '../grammar/place-looks.ts'
import type {Context} from '../types.ts'
import {skipAdjuncts} from './adjunct-by-place.ts'
import type {Candidate} from './candidate.ts'
import {predicateFrom} from './main-clause.ts'

/** "said, however, that", "told HBC, where she works, that", "said – on air, as it happens – that": the conjunction behind the two borders that open at `i`; -1 where there is none. */
export const thatBehindInserted = (c: Context, i: number, to: number): number => {
  const comma = kindAt(c, i) === COMMA
  if (!comma && !isDash(c, i)) return -1
  for (let close = clauseEnd(c, i + 1, to), hops = 0; hops < 3 && close < to && close < i + 22; hops++) {
    if (isDash(c, close) ? !comma : comma && kindAt(c, close) === COMMA) return has(c, close + 1, COMPLEMENTIZER)
      && has(c, close + 1, RELATIVE)
      && (!isFinite(c, close + 2) || has(c, close + 2, PRONOUN))
      ? close + 1
      : -1
    close = clauseEnd(c, close + 1, to)
  }
  return -1
}

/** "noted in a column in the Times that", "told a crowd in Salem, Ohio, that": the conjunction behind adjuncts; `i` where there is none. */
export const thatBehindAdjuncts = (c: Context, k: Candidate, i: number, to: number): number => {
  const addressee = (k.entry.frames & ADDRESSEE) !== 0
  // but "It is believed in Hull that"
  if (
    k.entry.prepositions.includes(known(c, i))
    && !isTimePhrase(c, i, to)
    && (has(c, k.cue[0], CUE_ADJECTIVE) || !isPassiveVerb(c, k.cue[0], k.from))
  ) return i
  if (!addressee && !has(c, i, PREPOSITION | TIME_WORD) && !has(c, i - 1, OCCASION | DOCUMENT) && !(has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD))) return i
  let asked = (k.entry.frames & QUESTION) !== 0
  for (let j = has(c, i - 1, OCCASION | DOCUMENT) ? i : i + 1; j < Math.min(to, i + 22); j = step(c, j, to)) {
    // "asked during a lunch held by the board if the mill would close"
    if (isOneOf(c, j, c.words.infinitive) || k.entry.prepositions.includes(known(c, j))) asked = false
    if (asked && has(c, j, COMPLEMENTIZER) && !has(c, j, RELATIVE)) return j
    // "asked the man to leave, and that", "comment beyond a statement saying that"
    if (has(c, j, COMPLEMENTIZER) && has(c, j, RELATIVE)) return has(c, j - 1, COORDINATOR)
      || has(c, j - 1, CUE_VERB) && (formsAt(c, j - 1) & GERUND) !== 0
      || isFinite(c, j + 1) && !isCapital(c, j + 1) && !has(c, j + 1, PRONOUN)
      ? i
      : j
    // "in an interview taped on Friday that"
    const that = isWord(c, j) ? -1 : thatBehindInserted(c, j, to)
    if (that >= 0) return that
    if (isWord(c, j) ? isFinite(c, j) && !isCapital(c, j) && !(
      has(c, j - 1, OCCASION | DOCUMENT)
      && (formsAt(c, j) & PAST) !== 0
      || known(c, j + 1) === c.grammar.agent && isParticiple(c, j)
    ) : !isNumber(c, j) && c.pairAt[j]! < 0 && !(kindAt(c, j) === COMMA && (addressee || isCapital(c, j + 1) || has(c, j + 1, COMPLEMENTIZER)))) return i
  }
  return i
}

/** "told growers who met in Hull that the well was dry": the conjunction behind a relative clause of those who are told; `who` where there is none. */
export const thatBehindWho = (c: Context, who: number, to: number): number => {
  if (has(c, who, COMPLEMENTIZER) || !has(c, who, PRONOUN) || (formsAt(c, who) & NEUTER) !== 0 || !isFinite(c, who + 1)) return who
  for (let end = clauseEnd(c, who, to), i = who + 2; i < end; i = step(c, i, end)) if (
    has(c, i, COMPLEMENTIZER)
    && has(c, i, RELATIVE)
    && (has(c, i + 1, DETERMINER | PRONOUN) || isCapital(c, i + 1) || isAmount(c, i + 1))
    && !isFinite(c, i + 1)
  ) return i
  return who
}

/** "Her answer was that", "The message is that": the conjunction behind the verb; `i` where there is none. */
export const thatBehindBe = (c: Context, i: number): number =>
  isOneOf(c, i, c.words.be) && isFinite(c, i) && has(c, i + 1, COMPLEMENTIZER) && has(c, i + 1, RELATIVE) && !isFinite(c, i + 2) ? i + 1 : i

/** "the contention of Ann Lee that", "a claim by the mayor in May that": the conjunction behind whose it is; `i` where there is none. */
export const thatBehindOwner = (c: Context, k: Candidate, i: number, to: number): number => {
  if (known(c, i) !== c.grammar.agent && (!isOneOf(c, i, c.words.binding) || isOneOf(c, i, c.words.placing))) return i
  const end = phraseEnd(c, i + 1, to)
  if (end <= i + 1 || !isSomebody(c, i + 1, end) || has(c, i + 1, PRONOUN) && !has(c, i + 1, DETERMINER)) return i
  const that = skipAdjuncts(c, end, to, k.entry)
  if (!has(c, that, COMPLEMENTIZER) || !has(c, that, RELATIVE) || isFinite(c, that + 1)) return i
  k.agent = [i + 1, end]
  return that
}

/** Behind "that": a clause, not a relative ("reports that track") or a pronoun ("mention that on the trail"). */
export const opensContent = (c: Context, i: number, to: number, k: Candidate): boolean => {
  if (i >= to || !isWord(c, i) && c.pairAt[i]! < 0 && !isAmount(c, i) && kindAt(c, i) !== COMMA) return false
  if (isFinite(c, i) && !isCapital(c, i) && (!has(c, i, PRONOUN) || has(c, i, RELATIVE))) return k.noun ? false : !has(c, i, AUXILIARY)
  return !k.noun || predicateFrom(c, i, to)
}

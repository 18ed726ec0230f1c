/** The clause that a cue's own clause leads to or stands within: "After saying that …, Lee left", "Growers who say that … are few". */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, FINITE, GERUND, INSERTED, PASSIVE, PREPOSITION, RELATIVE, SUBORDINATOR,
} from '../../words/facts.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseStart} from '../grammar/clauses.ts'
import {clauseContentEnd} from '../content/clause-end.ts'
import {formsAt, has, isCapital, isFinite, isOneOf, kindAt, step} from '../grammar/look.ts'
import {mainVerbBehind} from '../content/place-clause-end.ts'
import type {Context} from '../types.ts'
import type {Candidate} from './candidate.ts'

/** Where the cue's clause begins, if its main clause is still to come: "While he said that …, …", "After saying that …, …"; else -1. */
export const mainToCome = (c: Context, k: Candidate): number => {
  const [cue] = k.cue, start = clauseStart(c, cue, k.from)
  let first = start
  while (first < cue && has(c, first, COORDINATOR)) first++
  const inserted = start - k.from === 2 && has(c, k.from, INSERTED)
  const opens = (start === k.from || inserted)
    && ((has(c, first, SUBORDINATOR) && !has(c, first, ADVERB | COORDINATOR)) || (k.noun && ((formsAt(c, first) & GERUND) !== 0 || has(c, first, PREPOSITION))))
  // "Asked whether …, Lee shrugged", "Noting that …, Lee left"
  const participle = (formsAt(c, cue) & (PASSIVE | FINITE)) === PASSIVE && (first === cue || has(c, first, SUBORDINATOR) && first + 1 === cue)
    || (formsAt(c, cue) & (GERUND | FINITE)) === GERUND && start === k.from && leadsTo(c, first, cue)
  // "Finch, asked whether it would rain, said": behind a comma and before any verb
  const between = first === cue
    && !participle
    && k.entry.class === 'ask'
    && kindAt(c, cue - 1) === COMMA
    && !predicateFrom(c, k.from, cue)
    && saysBehind(c, k.after, k.to)
  return opens || participle || between ? start : -1
}

/** A comma and a verb of speech right behind it. */
const saysBehind = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i = step(c, i, to)) if (kindAt(c, i) === COMMA && has(c, i + 1, CUE_VERB) && isFinite(c, i + 1)) return true
  return false
}

/** "After", "While also", "By": nothing but these stands before the participle. */
const leadsTo = (c: Context, first: number, cue: number): boolean => {
  for (let i = first; i < cue; i++) if (!has(c, i, SUBORDINATOR | PREPOSITION | ADVERB)) return false
  return true
}

/** Where the content ends; before the sentence's own verb where the cue stands in a relative clause of its subject. */
export const contentEnd = (c: Context, i: number, to: number, k: Candidate, main: number): number => {
  const end = clauseContentEnd(c, i, to, k.cue[0], main)
  // "Her view is that": the sentence's verb stands before
  if (k.noun && has(c, i - 1, COMPLEMENTIZER) && isOneOf(c, i - 2, c.words.be)) return end
  const relative = k.noun ? subjectNoun(c, k) : relativeOf(c, k)
  const verb = relative < 0 ? -1 : mainVerbBehind(c, i, end, relative)
  return verb > i ? verb : end
}

/** The noun of "Claims that Lee stole it were denied", where no verb stands before it; else -1. */
export const subjectNoun = (c: Context, {cue: [cue], from}: Candidate): number => {
  if (kindAt(c, cue - 1) === COMMA) return -1
  for (let i = clauseStart(c, cue, from); i < cue; i++) if (isFinite(c, i) && !isCapital(c, i) || has(c, i, PREPOSITION | SUBORDINATOR)) return -1
  return cue
}

/** The "who" of "Growers who say", "Lee, who says", where no verb stands before it; else -1. */
const relativeOf = (c: Context, k: Candidate): number => {
  let i = k.cue[0] - 1
  while (i > k.from && has(c, i, ADVERB | AUXILIARY)) i--
  if (!has(c, i, RELATIVE) || has(c, i, ADVERB | AUXILIARY | SUBORDINATOR) || i === k.from) return -1
  for (let j = i - 1; j >= Math.max(k.from, i - 24); j--) if (isFinite(c, j) && !isCapital(c, j) && kindAt(c, i - 1) !== COMMA) return -1
  return i
}

export const predicateFrom = (c: Context, i: number, to: number): boolean => {
  for (let j = i; j < to; j = step(c, j, to)) if (isFinite(c, j) && !isCapital(c, j)) return true
  return false
}

/**
 * Words in marks that no cue took: of a clause whose subject can speak any verb attributes what its object or its clause holds in
 * marks: "Crane needled the board over its “cosy deals.”", "Crane cast Lee as “a fighter.”", "Crane griped that it was “a mess.”"
 */
import {
  ADJECTIVE, AUXILIARY, COMPLEMENTIZER, CUE_NOUN, CUE_PHRASE, CUE_VERB, DETERMINER, FINITE, FIRST_PERSON, NEUTER, PASSIVE, PLURAL, PREPOSITION, PRONOUN, RELATIVE,
  SUBORDINATOR, TIME_WORD, VERB, SPEAKING,
} from '../../words/facts.ts'
import {CLAUSE, DIRECT} from '../../words/frames.ts'
import {COLON, POSSESSIVE} from '../../words/scan.ts'
import {isInnerStop} from '../grammar/clauses.ts'
import {userOf, within} from '../drafts.ts'
import {clauseContentEnd} from '../content/clause-end.ts'
import {phraseContentEnd} from '../content/phrase-end.ts'
import {cueAt, formsAt, has, isCapital, isEnd, isFinite, isOneOf, isOnlyGerund, isWord, kindAt, pairAt, shaped, step, stepBack} from '../grammar/look.ts'
import {subjectBefore} from '../source/place-subject.ts'
import type {Context, Range} from '../types.ts'
import {isInfinitive} from './adjunct-by-place.ts'

/** Tokens before the marks that are looked at. */
const REACH = 30

/** A person, a body, a name, "he", "they", "who". */
const canSpeak = (c: Context, [first, last]: Range): boolean => {
  if (last - first === 1 && has(c, first, PRONOUN | RELATIVE)) return (formsAt(c, first) & (FIRST_PERSON | NEUTER)) === 0
  for (let i = first; i < last; i++) if (
    has(c, i, SPEAKING)
    || isCapital(c, i) && (c.sentenceFirst[i] !== i || last - first === 1 && c.tokens.entry[i] === 0 && (formsAt(c, i) & PLURAL) === 0)
  ) return true
  return false
}

/** A finite verb or a participle in -ing, no auxiliary; `-1` where one that is neither, a colon, or another quote's cue stands nearer. */
const verbBefore = (c: Context, at: number, from: number): number => {
  const low = Math.max(from, at - REACH + 1)
  for (let i = stepBack(c, at, low); i >= low; i = stepBack(c, i, low)) {
    if (isEnd(c, i) && !isInnerStop(c, i) || kindAt(c, i) === COLON || has(c, i, CUE_VERB | CUE_NOUN | CUE_PHRASE | VERB) && userOf(c, i)) return -1
    if (!isWord(c, i) || isCapital(c, i) || has(c, i, PREPOSITION)) continue
    if (has(c, i, VERB | CUE_VERB) && ((formsAt(c, i) & (PASSIVE | FINITE)) === PASSIVE || isOneOf(c, i - 1, c.words.infinitive))) return -1
    if (isFinite(c, i) || isOnlyGerund(c, i) && !has(c, i - 1, DETERMINER | ADJECTIVE) && !shaped(c, i - 1, POSSESSIVE)) return has(c, i, AUXILIARY) ? -1 : i
  }
  return -1
}

/** The "that" between the verb and the marks, with a subject behind it; -1 where there is none. */
const thatBefore = (c: Context, at: number, from: number): number => {
  const low = Math.max(from, at - REACH + 1)
  for (let i = stepBack(c, at, low); i >= low; i = stepBack(c, i, low)) {
    if (isEnd(c, i) && !isInnerStop(c, i) || kindAt(c, i) === COLON) return -1
    if (has(c, i, COMPLEMENTIZER) && !has(c, i, SUBORDINATOR) && !(isFinite(c, i + 1) && !has(c, i + 1, PRONOUN) && !isCapital(c, i + 1))) return i
  }
  return -1
}

/** A verb of speech, one that the lexicon doesn't know, or any before "as “…”", "to “…”". */
const isTelling = (c: Context, verb: number, marks: number, many: boolean): boolean =>
  isOneOf(c, marks - 1, c.words.as)
  || many && (c.tokens.entry[verb] === 0 || has(c, verb, CUE_VERB) && ((cueAt(c, verb)?.frames ?? 0) & (CLAUSE | DIRECT)) !== 0 || isInfinitive(c, marks - 1))

/** Looks at the marks of the sentence `[from, to)`; `since`: its first quote. */
export const verbMarks = (c: Context, from: number, to: number, since: number): void => {
  for (let i = from; i < to; i = step(c, i, to)) {
    const pair = pairAt(c, i)
    if (!pair || pair.kind !== 'speech' && pair.kind !== 'scare' || pair.close < 0 || c.taken[c.pairAt[i]!] || within(c, since, i, i + 1)) continue
    const that = thatBefore(c, i, from), verb = verbBefore(c, that < 0 ? i : that, from)
    if (verb < 0) continue
    const source = subjectBefore(c, verb, from)
    if (!source || !canSpeak(c, source)) continue
    const first = Math.max(verb, that) + 1
    if (that < 0 && (c.pairAt[verb + 1]! >= 0 || !isTelling(c, verb, i, pair.last - pair.first > 1) || has(c, first, TIME_WORD))) continue
    const last = that < 0 ? phraseContentEnd(c, first, to, verb) : clauseContentEnd(c, first, to, verb)
    if (last <= i) continue
    pair.kind = 'speech'
    c.quotes.push({kind: 'mixed', segments: [{first, last, pair: -1}], cue: [verb, verb + 1], entry: cueAt(c, verb) ?? null, source, via: null, rule: 'verb-marks', confidence: 0.45, follows: -1})
  }
}

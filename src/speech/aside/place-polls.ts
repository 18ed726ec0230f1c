/** "In a new poll, four in ten voters back the plan": what a poll found, with no verb to say so. */
import type {CueEntry} from '../../locales/types.ts'
import {COORDINATOR, INSERTED, PASSIVE, PAST, PREPOSITION} from '../../words/facts.ts'
import {COMMA} from '../../words/scan.ts'
import type {Aside} from './cue-clause.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {formsAt, has, isCapital, isOneOf, isWord, kindAt} from '../grammar/look.ts'
import type {Context} from '../types.ts'

/** Longest phrase for a poll, in tokens. */
const MOST_TOKENS = 24

const ENTRY: CueEntry = {lemma: 'in', class: 'show', frames: 0, prepositions: []}

const namesPoll = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isWord(c, i) && isOneOf(c, i, c.words.polls)) return true
  return false
}

/** The phrase at the head of the sentence `[from, to)`, up to its comma and "conducted in May,"; `null` where it is none. */
export const pollFirst = (c: Context, from: number, to: number): Aside | null => {
  if (!c.grammar.polls) return null
  let at = from
  while (at < to && has(c, at, COORDINATOR | INSERTED) || kindAt(c, at) === COMMA && at > from) at++
  if (!has(c, at, PREPOSITION) || c.words.placing[0] !== c.tokens.entry[at]) return null
  let comma = clauseEnd(c, at, Math.min(to, at + MOST_TOKENS))
  if (kindAt(c, comma) !== COMMA || !namesPoll(c, at + 1, comma)) return null
  const source: [number, number] = [at + 1, comma]
  if (
    (formsAt(c, comma + 1) & (PASSIVE | PAST)) !== 0 && !isCapital(c, comma + 1)
    || has(c, comma + 1, INSERTED)
  ) comma = clauseEnd(c, comma + 1, Math.min(to, comma + MOST_TOKENS))
  return kindAt(c, comma) === COMMA ? {end: comma, cue: [at, at + 1], entry: ENTRY, source, phrase: true} : null
}

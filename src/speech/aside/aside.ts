/** Clauses that hand their own sentence to a source: "…, сообщил мэр", "…, по его словам, …", "…, she said". */
import {
  ADVERB, COMPLEMENTIZER, CUE_ADJECTIVE, CUE_PHRASE, CUE_VERB, DETERMINER, INSERTED, NEGATION, PASSIVE, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE,
  SUBORDINATOR, COORDINATOR,
} from '../../words/facts.ts'
import {AFTER, AFTER_AS, OBJECT_NEGATED, ORIGIN} from '../../words/frames.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import {asideByCase, isTold} from './aside-by-case.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {formsAt, has, isFinite, isOneOf, isWord, kindAt, known, pairAt, step} from '../grammar/look.ts'
import {ANY_CASE} from '../grammar/cases.ts'
import type {Context} from '../types.ts'
import {type Aside, type CueClause, canAttribute, closes, MOST_BEFORE_CUE} from './cue-clause.ts'
import {cueWithTail, phraseCueAt} from './phrase-cue.ts'
import {cueByPlace, opensCount, asideByPlace} from './aside-by-place.ts'

/** The cue of the clause, where nouns show their case: before its source or, at the end, behind it and adverbs; -1 where another verb or a conjunction comes first. */
const cueByCase = (c: Context, at: number, end: number): number => {
  for (let j = at; j < end && j - at <= MOST_BEFORE_CUE + 1; j = step(c, j, end)) {
    // "…, уверен мэр"
    if (has(c, j, CUE_ADJECTIVE) && !has(c, j, CUE_VERB) || canAttribute(c, j)) return j
    if (closes(c, j)) return -1
  }
  return -1
}

/** Has the clause a content of its own, behind a conjunction or in marks. */
const holdsContent = (c: Context, from: number, end: number, as: boolean): boolean => {
  // "Как отметил мэр, чтобы починить мост, нужен год", "As Lee said, if it rains, the bridge will close": a purpose, a condition
  if (kindAt(c, end) === COMMA && has(c, end + 1, COMPLEMENTIZER) && !(as && has(c, end + 1, SUBORDINATOR))) return true
  for (let j = from; j < end; j = step(c, j, end)) {
    if (has(c, j, COMPLEMENTIZER) && !has(c, j, DETERMINER | RELATIVE)) return true
    if (c.grammar.cases && isFinite(c, j) && (formsAt(c, j) & ANY_CASE) === 0) return true
    if (pairAt(c, j)?.kind === 'speech') return true
  }
  return false
}

/**
 * An aside that begins at `i`, after a border: a cue's clause with no content of its own, up to the next border.
 */
export const asideAt = (c: Context, i: number, to: number): Aside | null => {
  if (i >= to || !isWord(c, i) && !opensCount(c, i)) return null
  const as = isOneOf(c, i, c.words.as)
  let at = as ? i + 1 : i
  while (at < to && has(c, at, ADVERB | INSERTED | COORDINATOR) && !has(c, at, CUE_VERB | CUE_PHRASE | PRONOUN | SUBORDINATOR)) at++
  const phrase = phraseCueAt(c, at, to)
  if (phrase) return phrase
  // "…, но предостерегают от", "…, but the judge disagreed" go on with the story
  if (has(c, i, COORDINATOR) && !has(c, i, ADVERB | INSERTED) && (c.grammar.cases || !isOneOf(c, i, c.words.adding))) return null
  const end = clauseEnd(c, at, to)
  if (end - at > 40) return null
  const verb = c.grammar.cases ? cueByCase(c, at, end) : cueByPlace(c, at, end)
  if (verb < 0 || c.grammar.cases && isTold(c, i, at, verb)) return null
  const found = cueWithTail(c, verb, end)
  if (!found || (found.entry.frames & AFTER) === 0 && ((found.entry.frames & AFTER_AS) === 0 || !as || has(c, i + 1, COORDINATOR))) return null
  // "не исключает мэр"
  if (has(c, verb - 1, NEGATION) && ((found.entry.frames & OBJECT_NEGATED) === 0 || verb - 1 > i)) return null
  if (
    c.grammar.cases
    && (formsAt(c, verb) & (PASSIVE | REFLEXIVE)) === 0
    && (found.entry.frames & ORIGIN) === 0
    && has(c, found.end, PREPOSITION)
    && found.entry.prepositions.includes(known(c, found.end))
  ) return null
  if (kindAt(c, end) === COLON && !c.grammar.cases || holdsContent(c, found.end, end, as)) return null
  const clause: CueClause = {first: i, at, verb, rest: found.end, entry: found.entry, end, to, as}
  return c.grammar.cases ? asideByCase(c, clause) : asideByPlace(c, clause)
}

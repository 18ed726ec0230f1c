/** What an aside is, and what the clause of its cue shows in every language. */
import {AUXILIARY, COMPLEMENTIZER, CUE_VERB, DETERMINER, FINITE, PASSIVE, RELATIVE} from '../../words/facts.ts'
import {formsAt, has, isCapital, isFinite} from '../grammar/look.ts'
import type {CueEntry} from '../../locales/types.ts'
import type {Context, Range} from '../types.ts'

/** A cue's clause or phrase that stands apart from its content. */
export interface Aside {
  /** Token after it (the border or the end of the sentence). */
  end: number
  cue: Range
  entry: CueEntry
  source: Range | null
  /** Of a phrase ("по словам X"): content may follow with no comma. */
  phrase: boolean
}

/** A cue's clause behind a border: of whom its source is to be found. */
export interface CueClause {
  /** Behind the border, and behind "как", "as" and small words. */
  first: number
  at: number
  /** Of the cue, and the token behind its words. */
  verb: number
  rest: number
  entry: CueEntry
  /** The next border; the end of the sentence. */
  end: number
  to: number
  /** Begins with "как", "as". */
  as: boolean
}

/** A verb of somebody's in a clause that the cue's form allows. */
export const canAttribute = (c: Context, i: number): boolean =>
  has(c, i, CUE_VERB) && (formsAt(c, i) & (FINITE | PASSIVE)) !== 0 && !(isCapital(c, i) && has(c, i + 1, CUE_VERB))

/** Another verb, a conjunction: behind it no cue is looked for. */
export const closes = (c: Context, i: number): boolean =>
  isFinite(c, i) && !has(c, i, AUXILIARY) && !isCapital(c, i) || has(c, i, COMPLEMENTIZER | RELATIVE) && !has(c, i, DETERMINER)

/** Tokens up to the cue of an aside at most. */
export const MOST_BEFORE_CUE = 14

/** A cue in its sentence, and what a rule does with one. */
import type {CueEntry} from '../../locales/types.ts'
import type {Context, Range, Segment} from '../types.ts'

/** A cue in its sentence, with what the rules share. */
export interface Candidate {
  cue: Range
  entry: CueEntry
  /** Sentence. */
  from: number
  to: number
  /** Subject to the left of the cue, where it was asked for. */
  left: Range | null | undefined
  /** Subject to the right of the cue, where there is one. */
  right: Range | null
  /** "asked by Lee": who does it, right behind a participle. */
  agent?: Range | null
  /** Where complements may begin: behind the cue, its adverbs, and the subject to its right. */
  after: number
  /** The border before the main clause, where that stands behind the content: "Отметив, что мост закроют, Рогов уехал". */
  main?: number
  /** The cue is a noun here. */
  noun: boolean
}

/** Matches one frame against what stands around the cue; `null` where it does not fit. */
export type Rule = (c: Context, k: Candidate) => Segment[] | null
/** A rule with the name that its quotes carry, their kind, and how sure it is where a language has not measured. */
export type NamedRule = readonly [name: string, rule: Rule, kind: 'indirect' | 'reported', confidence: number]

export const one = (first: number, last: number): Segment[] | null => last > first ? [{first, last, pair: -1}] : null

/**
 * Mixed, indirect and reported speech: a cue's frame is matched against what stands around it. The rules of a language with
 * cases are in `by-case.ts`, those of one without in `by-place.ts`.
 */
import type {Context} from '../types.ts'
import {tryCueByCase} from './by-case.ts'
import {tryCueByPlace} from './by-place.ts'

/**
 * Tries every rule on the cue at `i` of the sentence `[from, to)`.
 * @param shared the cue has words in marks already: only a clause or a topic beside them is looked for
 */
export const tryCue = (c: Context, i: number, from: number, to: number, shared: boolean): boolean =>
  c.grammar.cases ? tryCueByCase(c, i, from, to, shared) : tryCueByPlace(c, i, from, to, shared)

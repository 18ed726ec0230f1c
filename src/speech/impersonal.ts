/** Verbs that nobody is the subject of. */
import {REFLEXIVE} from '../words/facts.ts'
import {cueAt, formsAt} from './look.ts'
import type {Context} from './types.ts'

/** "сообщается", "говорится": nobody's, unless a place says whose ("в заявлении"). */
export const isImpersonal = (c: Context, verb: number): boolean =>
  (formsAt(c, verb) & REFLEXIVE) !== 0 && !(cueAt(c, verb)?.lemma.endsWith('ся') ?? false) && !(cueAt(c, verb)?.lemma.endsWith('сь') ?? false)

/** Verbs that nobody is the subject of. */
import {REFLEXIVE} from '../../words/facts.ts'
import type {CueEntry} from '../../locales/types.ts'
import {cueAt, formsAt} from './look.ts'
import type {Context} from '../types.ts'

/** Is the verb reflexive in every form, "надеяться"; "сообщается" is of "сообщать", and nobody's. */
export const isReflexive = ({grammar}: Context, {lemma}: CueEntry): boolean => grammar.reflexive?.some(ending => lemma.endsWith(ending)) === true

/** "сообщается", "говорится": nobody's, unless a place says whose ("в заявлении"). */
export const isImpersonal = (c: Context, verb: number): boolean => {
  if ((formsAt(c, verb) & REFLEXIVE) === 0) return false
  const entry = cueAt(c, verb)
  return !entry || !isReflexive(c, entry)
}

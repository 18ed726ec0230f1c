/** Is a word an infinitive, in languages where it is a form of its own. */
import {INFINITIVE} from '../../words/facts.ts'
import {formsAt, isWord} from '../look.ts'
import {ANY_CASE} from '../phrases.ts'
import type {Context} from '../types.ts'

/** "провести" is a verb, "новости" is none. */
export const isInfinitive = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i)
  if (!isWord(c, i) || (forms & INFINITIVE) === 0) return false
  return (forms & ANY_CASE) === 0 || c.tokens.text.charCodeAt((c.tokens.end[i]!) - 4) === 0x435
}

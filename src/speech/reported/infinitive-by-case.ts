/** Is a word an infinitive, in languages where it is a form of its own. */
import {INFINITIVE} from '../../words/facts.ts'
import {formsAt, isWord} from '../look.ts'
import {ANY_CASE} from '../phrases.ts'
import type {Context} from '../types.ts'

const SOFT = 0x44c, E = 0x435

/** "провести", "помочь", "посмотреть" are verbs; "новости", "сеть", "речь" are none. */
export const isInfinitive = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i)
  if (!isWord(c, i) || (forms & INFINITIVE) === 0) return false
  if ((forms & ANY_CASE) === 0) return true
  const {text} = c.tokens, end = c.tokens.end[i]!
  // the few nouns in -чь and -еть are short, or the lexicon has them
  if (text.charCodeAt(end - 1) === SOFT) return c.tokens.facts[i] === 0 && end - c.tokens.start[i]! > 5
  return text.charCodeAt(end - 4) === E
}

/** What is said of a source behind it, and another who said the same, in languages whose nouns show case. */
import {
  ADJECTIVAL, COORDINATOR, CUE_VERB, DETERMINER, FEMININE, FINITE, MASCULINE, PARTICIPLE, PASSIVE, PLURAL, PLURAL_SHIFT, PREPOSITION, RELATIVE, SINGULAR_CASES,
} from '../../words/facts.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {holdsPredicate} from '../grammar/likely.ts'
import {formsAt, has, isWord, kindAt} from '../grammar/look.ts'
import {ANY_CASE, NOMINATIVES, isLone} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {subjectRight} from './subject-right.ts'
import type {Context, Range} from '../types.ts'

/** "сообщил мэр, который был там", "рассказал источник, знакомый с делом": the token behind the clauses that belong to the source. */
export const overModifiers = (c: Context, from: number, to: number, source: Range | null): number => {
  let last = from
  while (
    last + 1 < to
    && kindAt(c, last) === COMMA
    && (opensModifier(c, last + 1) || isModifying(c, last + 1, to, source))
    && !has(c, last + 1, CUE_VERB)
  ) last = clauseEnd(c, last + 1, to)
  return last
}

const opensModifier = (c: Context, i: number): boolean => has(c, i, RELATIVE) || has(c, i, PREPOSITION) && has(c, i + 1, RELATIVE)

/**
 * "рассказали чиновник, близкий к мэрии, и банкир", "рассказал источник, знакомый с делом, и подтвердил партнёр": up to the end of the
 * sentence, another who said it behind the first one's clause. `source` is the token behind them, 0 where a verb of their own stands before them.
 */
export const joinedTo = (c: Context, comma: number, to: number, verb: number): {end: number, source: number} | null => {
  const at = kindAt(c, comma) === COMMA ? comma + 1 : comma
  if (at + 1 >= to || !has(c, at, COORDINATOR)) return null
  const own = has(c, at + 1, CUE_VERB) && (formsAt(c, at + 1) & FINITE) !== 0, who = own ? subjectRight(c, at + 1, to) : null
  const phrase = own || (formsAt(c, verb) & PLURAL) === 0 ? null : nounPhrase(c, at + 1, to, NOMINATIVES)
  const behind = who?.[1] ?? phrase?.last ?? 0
  if (behind === 0) return null
  const end = overModifiers(c, behind, to, [at + 1, behind])
  return end >= to || !isWord(c, end) && kindAt(c, end) !== COMMA && end + 1 >= to ? {end, source: own ? 0 : behind} : null
}

/**
 * "сказал мэр, недовольный сметой", "сообщили двое, знакомых с делом"; not "опаснее", which only looks like one in the neuter, nor
 * "отметил генерал, пьяных стало меньше", nor "закрытый на ремонт мост откроют", a clause with its verb.
 */
const isModifying = (c: Context, i: number, to: number, source: Range | null): boolean => {
  const forms = formsAt(c, i)
  // "пояснил мэр, такого не было", "сказал мэр, причиной стала ошибка": no modifier of his
  if ((forms & PASSIVE) !== 0 || has(c, i, DETERMINER) || c.tokens.entry[i] === 0 && isLone(c, i)) return false
  // of the noun before the comma, or of the source
  const cases = formsAt(c, i - 2) | (source ? nounPhrase(c, source[0], source[1], ANY_CASE)?.cases ?? 0 : 0)
  if (((cases | cases >> PLURAL_SHIFT) & (forms | forms >> PLURAL_SHIFT) & SINGULAR_CASES) === 0) return false
  if (holdsPredicate(c, i + 1, clauseEnd(c, i, to))) return false
  // "сообщили в полиции, новый мост закрыт"
  if ((forms & PARTICIPLE) === 0 && (nounPhrase(c, i, i + 5, NOMINATIVES)?.head ?? i) > i) return false
  return (forms & PARTICIPLE) !== 0 || ((forms & ADJECTIVAL) !== 0 && (forms & (MASCULINE | FEMININE | SINGULAR_CASES << PLURAL_SHIFT)) !== 0)
}

/**
 * Where reported content ends in a language that gives no sign of it: measured on annotated news, border by border. What ends the
 * content there in six of ten cases or more ends it here.
 */
import {
  AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, GERUND, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB,
} from '../words/facts.ts'
import {COMMA} from '../words/scan.ts'
import {clauseEnd} from './clauses.ts'
import {formsAt, has, isCapital, isDash, isFinite, kindAt, step} from './look.ts'
import type {Context} from './types.ts'

/** A finite verb between here and the next border. */
const hasPredicate = (c: Context, i: number, to: number): boolean => {
  const end = Math.min(clauseEnd(c, i, to), i + 40)
  for (let j = i; j < end; j = step(c, j, end)) if (isFinite(c, j) && !isCapital(c, j)) return true
  return false
}

/** The content opens with a clause or phrase that its main clause must follow: "that if he wins, the state …". */
const awaitsMain = (c: Context, from: number, i: number): boolean => {
  if (!has(c, from, SUBORDINATOR | PREPOSITION) || has(c, from, COMPLEMENTIZER) && !has(c, from, SUBORDINATOR)) return false
  for (let j = from + 1; j < i; j = step(c, j, i)) if (kindAt(c, j) === COMMA) return false
  return true
}

/**
 * Does the content clause that began at `from` end at the border at `i`: before a clause with a subject of its own, "but he",
 * "and said", ", which", a participle, a dash before a phrase. "Officials said the road was shut, the mayor left" ends at "shut".
 */
export const endsClauseByPlace = (c: Context, i: number, to: number, from: number): boolean => {
  const next = i + 1
  if (next >= to) return true
  if (isDash(c, i)) return has(c, next, DETERMINER | PRONOUN) || isCapital(c, next)
  if (has(c, next, COORDINATOR)) {
    const after = next + 1
    if (has(c, after, CUE_VERB | VERB | AUXILIARY) && isFinite(c, after)) return true
    if (has(c, after, PRONOUN) && !has(c, after, DETERMINER)) return true
    return (has(c, after, DETERMINER) || isCapital(c, after)) && !awaitsMain(c, from, i) && hasPredicate(c, after, to)
  }
  if ((formsAt(c, next) & GERUND) !== 0 && has(c, next, VERB | CUE_VERB)) return true
  if (awaitsMain(c, from, i)) return false
  if (has(c, next, RELATIVE) && !has(c, next, SUBORDINATOR | COMPLEMENTIZER)) return hasPredicate(c, next, to)
  if (has(c, next, DETERMINER) || isCapital(c, next)) return hasPredicate(c, next, to)
  return false
}

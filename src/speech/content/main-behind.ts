/** Where the main clause takes over behind the content of a gerund, in languages whose nouns show case: "Отметив, что мост закроют, | Рогов уехал". */
import {COMPLEMENTIZER, COORDINATOR, FINITE, GERUND} from '../../words/facts.ts'
import {COMMA} from '../../words/scan.ts'
import {NOMINATIVES} from '../grammar/cases.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {holdsPredicate} from '../grammar/likely.ts'
import {formsAt, has, isDash, isFiller, isFinite, kindAt} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {opensAside, opensSubordinate} from '../grammar/subordinate.ts'
import type {Context} from '../types.ts'
import {predicateWithin} from './signs.ts'

/**
 * The border before the main clause of a gerund's sentence; `to` where it stands before the gerund ("Рогов уехал, отметив, что …"), or none is told.
 * @param cue a verb with a content clause
 * @param from where the content begins
 * @param start where the sentence does
 */
export const beforeMain = (c: Context, cue: number, from: number, start: number, to: number): number => {
  if ((formsAt(c, cue) & (GERUND | FINITE)) !== GERUND) return to
  const clause = clauseStart(c, cue, start)
  if (holdsPredicate(c, start, clause)) return to
  // "Рогов, отметив, что мост цел, уехал": the verb alone is awaited
  const awaited = clause > start
  let found = to, own = false
  for (let i = from; i < to; i = clauseEnd(c, i, to) + 1) {
    const end = clauseEnd(c, i, to)
    // "Спросив, когда откроют мост": the question is the content
    if (i === from ? opensSubordinate(c, i) && has(c, i - 1, COMPLEMENTIZER) : opensSubordinate(c, i) || opensAside(c, i, to)) continue
    const states = predicateWithin(c, i, end)
    if (!own || i === from) { own = states || !isSubject(c, i, end); continue }
    if (has(c, i, COORDINATOR) || !states && !(isSubject(c, i, end) && saysMore(c, end, to))) continue
    if (!awaited || opensWithVerb(c, i, end)) return i - 1
    if (found === to) found = i - 1
  }
  return found
}

/** "директор завода Иван Рогов": no more than a subject. */
const isSubject = (c: Context, from: number, to: number): boolean => nounPhrase(c, from, to, NOMINATIVES)?.last === to

/** ", который …", ", закончив ремонт": the comma before what is said of the subject. */
const saysMore = (c: Context, comma: number, to: number): boolean =>
  (kindAt(c, comma) === COMMA || isDash(c, comma)) && (opensSubordinate(c, comma + 1) || opensAside(c, comma + 1, to))

/** "в понедельник уехал" */
const opensWithVerb = (c: Context, from: number, to: number): boolean => {
  let i = from
  while (i < to && !isFinite(c, i)) {
    const next = isFiller(c, i) ? i + 1 : prepositionalPhrase(c, i, to)
    if (next <= i) return predicateWithin(c, i, i + 1)
    i = next
  }
  return i < to
}

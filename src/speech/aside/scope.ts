/** Where the clause begins that an aside stands in: "Мост цел, но, по словам мэра, закрыт", "It was late, and the permit, Lee said, was gone". */
import {COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_VERB, DETERMINER, FINITE, INFINITIVE, PREPOSITION, RELATIVE, SUBORDINATOR} from '../../words/facts.ts'
import {COLON, COMMA, SEMICOLON} from '../../words/scan.ts'
import {clauseStart} from '../grammar/clauses.ts'
import {within} from '../drafts.ts'
import {holdsPredicate} from '../grammar/likely.ts'
import {formsAt, has, isDash, kindAt, step} from '../grammar/look.ts'
import {holdsOwnVerb} from '../content/place-predicate.ts'
import type {Context} from '../types.ts'

/** "О том, что", "О том, как" */
const isTopicOpen = (c: Context, from: number): boolean =>
  has(c, from, PREPOSITION) && has(c, from + 1, DETERMINER) && has(c, from + 3, COMPLEMENTIZER | RELATIVE)

/**
 * Where the clause begins that an aside at the border `i` stands in: "…, что, как полагают, вызовет", "…, хотя, по словам мэра, …",
 * "…, после чего Иванов, как он признался, уехал", "Стоит отметить, что …, как заметил X".
 */
export const scopeOf = (c: Context, i: number, from: number, goesOn: boolean): number => {
  // "О том, что мост закроют, сообщил мэр", "О том, как его закроют, если найдут деньги, рассказал мэр"
  if (!goesOn && kindAt(c, from + 2) === COMMA && isTopicOpen(c, from)) return has(c, from + 3, COMPLEMENTIZER) ? from + 4 : from + 3
  let comma = i
  for (let hops = 0; hops < 2; hops++) {
    const start = clauseStart(c, comma, from)
    // "Сроки назвали; на ремонт, надеется мэр, уйдёт год": of two clauses the one that it stands in
    if (goesOn && start > from && kindAt(c, start - 1) === SEMICOLON) return start
    // "Мать довольна: сын, говорит, стал добрее": behind a colon a clause begun, and before it one with its verb
    if (
      goesOn
      && hops === 0
      && start > from
      && kindAt(c, start - 1) === COLON
      && !holdsPredicate(c, start, comma)
      && holdsPredicate(c, from, start - 1)
    ) return start
    // "В банке предупредили о рисках: доходы, по расчётам экспертов, упадут": behind the colon of another's content
    if (
      start > from
      && kindAt(c, start - 1) === COLON
      && (within(c, 0, from, start - 1)?.cue || hasCueBefore(c, clauseStart(c, start - 1, from), start - 1))
    ) return start
    // "заявил, что мост цел и что, по его мнению, он нужен", "мост, который, по его словам, цел": what stands behind the conjunction, or the relative
    if (goesOn && hops === 0 && i > start && kindAt(c, i) === COMMA && start > from && (has(c, i - 1, COMPLEMENTIZER | RELATIVE) || has(c, i - 1, COORDINATOR) && holdsPredicate(c, start, i))) return i
    // "заявил, что мост цел, дорогу, по его словам, размыло"
    if (
      goesOn
      && hops === 0
      && start > from
      && kindAt(c, start - 1) === COMMA
      && !has(c, start, COORDINATOR)
      && !holdsPredicate(c, start, i)
      && holdsPredicate(c, clauseStart(c, start - 1, from), start - 1)
      && has(c, clauseStart(c, start - 1, from), COMPLEMENTIZER)
    ) return start
    // "мост цел, но, по словам мэра, закрыт": what stands behind the conjunction
    if (goesOn && hops === 0 && i === start + 1 && start > from && has(c, start, COORDINATOR) && kindAt(c, i) === COMMA) return i
    const first = has(c, start, PREPOSITION) && has(c, start + 1, RELATIVE) ? start + 1 : start
    // "Суд шёл год, и его итог, уверяет истец, удивил всех": of two clauses the one that it stands in
    if (
      goesOn
      && hops === 0
      && has(c, start, COORDINATOR)
      && start > from
      && i > start + 1
      && !holdsPredicate(c, start, comma)
      && holdsPredicate(c, from, start)
    ) return start + 1
    // "О том, что мост закроют, сообщил мэр", "О том, как его закроют, рассказал мэр"
    if (hops === 0 && start === from + 3 && isTopicOpen(c, from)) return has(c, start, COMPLEMENTIZER) ? start + 1 : start
    // a clause with its verb is closed by the comma: "Музыку, в которой слышен вальс, написал Белов"
    if (
      has(c, first, COMPLEMENTIZER | SUBORDINATOR | RELATIVE)
      && !has(c, start, DETERMINER)
      && start > from
    ) return (goesOn && hops === 0 && !holdsPredicate(c, first, comma)) || isOwnRemark(c, start, from) ? first + 1 : from
    if (start <= from) return from
    comma = start - 1
  }
  return from
}
/** "Мэр с ним не согласен: мост, отметил он, цел" */
const hasCueBefore = (c: Context, from: number, colon: number): boolean => {
  for (let i = from; i < colon; i = step(c, i, colon)) if (has(c, i, CUE_ADJECTIVE) || has(c, i, CUE_VERB) && (formsAt(c, i) & FINITE) !== 0) return true
  return false
}

/** "It was late, and the permit, Lee said, was gone", "a vote, which is a thing, Lee said, “we like”": of two clauses the one that the aside at `comma` stands in. */
export const scopeByPlace = (c: Context, comma: number, from: number): number => {
  const begin = clauseStart(c, comma, from), first = has(c, begin, COORDINATOR) ? begin + 1 : begin
  // "They came because, in his view, it was dry"
  if (has(c, comma - 1, SUBORDINATOR) && comma - 1 > from) return comma
  if (begin <= from + 1) return from
  if (has(c, begin, RELATIVE) && !has(c, begin, COMPLEMENTIZER | DETERMINER)) return begin
  return (first > begin || isDash(c, begin - 1)) && !holdsOwnVerb(c, first, comma) && holdsOwnVerb(c, from, begin - 1) ? first : from
}

/** "Стоит отметить, что": the author's. */
const isOwnRemark = (c: Context, conjunction: number, from: number): boolean =>
  conjunction - from < 5
  && (formsAt(c, conjunction - 2) & INFINITIVE) !== 0
  && has(c, conjunction - 2, CUE_VERB)

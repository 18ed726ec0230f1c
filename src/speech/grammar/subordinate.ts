/** What opens a clause under another, or says something beside one: conjunctions, relatives, gerunds, participles. */
import {
  ADJECTIVAL, COMPLEMENTIZER, COORDINATOR, DETERMINER, FEMININE, FINITE, GERUND, INSERTED, INSTRUMENTAL, NOMINATIVE, NEGATION, PARTICIPLE, PREPOSITION, RELATIVE,
  SUBORDINATOR, GENITIVES, CUE_PHRASE,
} from '../../words/facts.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import {formsAt, has, isWord, kindAt, known} from './look.ts'
import {ANY_CASE} from './cases.ts'
import {clauseEnd} from './clauses.ts'
import type {Context} from '../types.ts'

/** Does a clause under another open here. */
export const opensSubordinate = (c: Context, i: number): boolean =>
  has(c, i, COMPLEMENTIZER | RELATIVE | SUBORDINATOR) || (has(c, i, PREPOSITION) && has(c, i + 1, RELATIVE)) || asks(c, i) ||
  // "тренер, контракт которого истекает"
  (isWord(c, i) && has(c, i + 1, RELATIVE) && !has(c, i + 1, COMPLEMENTIZER | DETERMINER | SUBORDINATOR) && (formsAt(c, i + 1) & GENITIVES) !== 0)

/** ", который", ", в котором": a relative clause behind its comma. */
export const opensRelative = (c: Context, i: number): boolean => {
  const at = has(c, i, PREPOSITION) ? i + 1 : i
  return kindAt(c, i - 1) === COMMA && has(c, at, RELATIVE) && !has(c, at, COMPLEMENTIZER | SUBORDINATOR)
}

/** "вопрос, останется ли клуб в лиге" */
const asks = (c: Context, i: number): boolean =>
  c.grammar.question !== undefined
  && kindAt(c, i - 1) === COMMA
  && known(c, has(c, i, NEGATION) ? i + 2 : i + 1) === c.grammar.question

/** A gerund, and no adjective beside its noun: "комментируя аварию", not "народная артистка". */
const isGerundHere = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i), next = formsAt(c, i + 1)
  // "благодаря дождю"
  return (forms & (GERUND | FINITE)) === GERUND && !has(c, i, PREPOSITION) && ((forms & ADJECTIVAL) === 0 || (next & NOMINATIVE) === 0 || (next & FEMININE) === 0)
}

/** Does a gerund, a participle or an inserted word open here, that says something beside. */
export const opensAside = (c: Context, first: number, to: number): boolean => {
  const i = has(c, first, COORDINATOR) ? first + 1 : first
  const forms = formsAt(c, i)
  if (isGerundHere(c, i)) return true
  if ((forms & PARTICIPLE) !== 0) return true
  // "наложенный за нарушение", "вызванный засухой": a modifier with nothing to modify
  if ((forms & ADJECTIVAL) !== 0 && has(c, i + 1, PREPOSITION)) return true
  // "проведённый компанией": by whom
  if ((forms & ADJECTIVAL) !== 0 && c.tokens.entry[i] === 0 && (formsAt(c, i + 1) & ANY_CASE) === INSTRUMENTAL) return true
  return (has(c, i, INSERTED) && i + 1 >= to) || has(c, i, CUE_PHRASE)
}

/** "Мост цел, сообщил мэр, отвечая на вопрос, закроют ли его", "Как сообщил мэр, выступая в думе, мост цел": what whose words they are did meanwhile, with the clauses under it. */
export const overGerund = (c: Context, start: number, body: number): number => {
  if (!isGerundHere(c, start)) return start
  let comma = clauseEnd(c, start, body)
  while (comma < body && (opensSubordinate(c, comma + 1) || opensAside(c, comma + 1, body))) comma = clauseEnd(c, comma + 1, body)
  return kindAt(c, comma) === COLON ? body : Math.min(body, comma + 1)
}

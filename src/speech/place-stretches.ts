/** The subject before a verb where commas stand between: a name with what is said of it, between adjuncts. */
import {
  ADJECTIVE, ADVERB, COORDINATOR, CUE_VERB, DETERMINER, GENITIVE, GERUND, HONORIFIC, INSERTED, PASSIVE, PREPOSITION, PRONOUN, RELATIVE,
  SUBORDINATOR, VERB,
} from '../words/facts.ts'
import {COLON, COMMA, OPEN} from '../words/scan.ts'
import {isInnerStop} from './clauses.ts'
import {formsAt, has, isBorder, isCapital, isDash, isEnd, isFinite, isNumber, isOneOf, kindAt, overAbbreviation} from './look.ts'
import {SPEAKING} from './phrases.ts'
import {TIMELIKE, backOver, isMark, relativeStart, runStart, trimLeft} from './place-runs.ts'
import type {Context, Range} from './types.ts'

/**
 * "Tony Hall, the director of the BBC, said"; "Smith, who lives there, said"; "Lee, 69, said": of the stretches between commas the
 * first that can be a subject is the head; appositions and relative clauses belong to it, ages and adjuncts don't.
 */
export const acrossCommas = (c: Context, comma: number, from: number): Range | null => {
  if (isDash(c, comma)) {
    for (let open = comma - 1; open > from && open > comma - 45; open--) {
      if (!isDash(c, open)) continue
      const first = trimLeft(c, runStart(c, open, from), open)
      return first < open ? [first, comma] : null
    }
    return null
  }
  let head: Range | null = null
  for (let last = comma, hops = 0; hops < 8 && comma - last < 80; hops++) {
    const first = stretchStart(c, last, from), kind = stretch(c, first, last)
    if (kind === CLAUSE_OF_STORY) break
    const start = kind === HEAD ? trimLeft(c, has(c, first, SUBORDINATOR) ? first + 1 : first, last) : last
    if (start < last) head = [start, last]
    if (first - 1 < from || (kindAt(c, first - 1) !== COMMA && !isDash(c, first - 1)) || has(c, first, COORDINATOR) && !has(c, first + 1, RELATIVE)) break
    last = first - 1
  }
  if (!head || head[1] === comma) return head
  for (let first = head[1] + 1, aged = false; first < comma;) {
    const last = nextBorder(c, first, comma)
    // "Crane, who has a mill, said": of a surname alone a relative clause tells what else happened
    // so does "the log, a copy of which was found, says" of anybody
    if (has(c, first, RELATIVE) ? isSurname(c, head) : has(c, first, DETERMINER) && !has(c, first, PRONOUN) && stretch(c, first, last) === ADJUNCT) return head
    if (opensApposition(c, first) || isOneOf(c, first, c.words.naming) || aged && (formsAt(c, first) & GENITIVE) !== 0) return [head[0], comma]
    aged = isNumber(c, first) && first + 1 === last
    if (!aged) break
    if (last === comma) return [head[0], comma]
    first = last + 1
  }
  return head
}

/** "Crane", "Mr. Crane" */
const isSurname = (c: Context, [first, last]: Range): boolean => isCapital(c, last - 1) && (last - first === 1 || last - first === 3 && has(c, first, HONORIFIC) && overAbbreviation(c, first) === last - 1)

/** First token of the stretch between commas that ends before `last`. */
export const stretchStart = (c: Context, last: number, from: number): number => {
  for (let i = last - 1; i >= from; i--) {
    const over = backOver(c, i, from)
    if (over < i) { i = over + 1; continue }
    const kind = kindAt(c, i)
    if (isBorder(c, i) || kind === COLON || kind === OPEN || isMark(c, i) || (isEnd(c, i) && !isInnerStop(c, i))) return i + 1
  }
  return from
}
/** Kinds of stretch: a phrase that can be a subject, an adjunct or relative clause, a clause of its own. */
export const HEAD = 0
const ADJUNCT = 1, CLAUSE_OF_STORY = 2

const nextBorder = (c: Context, i: number, to: number): number => { let j = i; while (j < to && kindAt(c, j) !== COMMA && !isDash(c, j)) j++; return j }

/** "While many growers, including Lee, left": behind the conjunction a subject whose verb is to come. */
const opensSubject = (c: Context, i: number, last: number): boolean => {
  for (let j = i + 1; j < last; j++) if (has(c, j, VERB | CUE_VERB | PREPOSITION) && (formsAt(c, j) & GENITIVE) === 0) return false
  return i + 1 < last && (isCapital(c, i + 1) || has(c, i + 1, DETERMINER | SPEAKING))
}

/** What a stretch between commas is: a phrase, an adjunct or relative clause, a clause of its own. */
export const stretch = (c: Context, first: number, last: number): number => {
  let i = first
  while (i < last && has(c, i, COORDINATOR | ADVERB | INSERTED) && !has(c, i, DETERMINER | PRONOUN)) i++
  if (i >= last) return ADJUNCT
  // "both of whom left", "a copy of which was found"
  const of = has(c, i + 1, PREPOSITION) ? i + 1 : i + 2
  if (has(c, i, RELATIVE) || has(c, i + 1, RELATIVE) || has(c, of, PREPOSITION) && has(c, of + 1, RELATIVE) || has(c, i, SUBORDINATOR) && !opensSubject(c, i, last)) return ADJUNCT
  if (has(c, i, SUBORDINATOR)) return HEAD
  if (has(c, i, PREPOSITION) && !has(c, i, DETERMINER)) return phraseAfterAdjunct(c, first, last) ? HEAD : ADJUNCT
  if ((formsAt(c, i) & (GERUND | PASSIVE)) !== 0 && has(c, i, VERB | CUE_VERB) || ((formsAt(c, i) & GERUND) !== 0 && !isCapital(c, i))) return ADJUNCT
  if (isNumber(c, i) && i + 1 >= last || has(c, i, TIMELIKE) && last - i < 4 && !isCapital(c, i + 1)) return ADJUNCT
  if (isFinite(c, i) && !isCapital(c, i)) return CLAUSE_OF_STORY
  for (let j = i; j < last; j++) if (isFinite(c, j) && !isCapital(c, j) && relativeStart(c, j, i) < 0) return CLAUSE_OF_STORY
  return HEAD
}
const phraseAfterAdjunct = (c: Context, first: number, last: number): boolean => trimLeft(c, first, last) < last && isCapital(c, trimLeft(c, first, last)) && !has(c, trimLeft(c, first, last), TIMELIKE) && !isCapital(c, first + 1)

const opensApposition = (c: Context, first: number): boolean => {
  // "Crane, now the mayor, said"
  const i = has(c, first, ADVERB) && !has(c, first, DETERMINER | SPEAKING) && (has(c, first + 1, DETERMINER | SPEAKING) || isNumber(c, first + 1)) ? first + 1 : first
  return has(c, i, DETERMINER | SPEAKING | RELATIVE) || isCapital(c, i)
  || (!isNumber(c, i) && !has(c, i, PREPOSITION | COORDINATOR | ADVERB | SUBORDINATOR) && ((formsAt(c, i) & GERUND) === 0 || has(c, i + 1, SPEAKING | ADJECTIVE)))
}

/** What is said of a name behind it: appositions, relative clauses, ages. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, GERUND, GROUP, PAST, PREPOSITION, PRONOUN, RELATIVE, ROLE, SUBORDINATOR, VERB, SPEAKING,
} from '../../words/facts.ts'
import {COLON, COMMA, HYPHEN, OPEN, POSSESSIVE} from '../../words/scan.ts'
import {clauseEnd, isInnerStop} from '../grammar/clauses.ts'
import {formsAt, has, isBorder, isCapital, isEnd, isFinite, isNumber, isOneOf, isWord, kindAt, overBracket, shaped, step} from '../grammar/look.ts'
import {isOwnVerb, relativeStart} from '../grammar/place-runs.ts'
import {TIMELIKE, isParticiple, isSubjectPronoun} from '../grammar/place-looks.ts'
import type {Context, Range} from '../types.ts'

/**
 * Takes in what is said of a name behind it: "said Ann Lee, a teacher from Hull, who keeps bees". It runs over appositions and
 * relative clauses to the end of the sentence, or to the comma before an adjunct, a participle, a clause of its own.
 */
export const withApposition = (c: Context, first: number, end: number, to: number): Range => {
  let last = end, i = end, aged = false
  while (i < to && i - end < 80) {
    const behind = kindAt(c, i) === COMMA ? i + 1 : i
    // "said the agency, which closed in May": of no name the clause tells what else happened
    if (behind > i && i === end && has(c, behind, RELATIVE) && has(c, behind, PRONOUN) && isWord(c, end - 1) && !isCapital(c, end - 1)) break
    if (
      behind === i
      && !(has(c, i, RELATIVE) && (has(c, i, PRONOUN) || has(c, i, COMPLEMENTIZER) && isFinite(c, i + 1) && !isCapital(c, i + 1) && !has(c, i + 1, PRONOUN)))
    ) break
    const close = nextBorderOut(c, behind, to)
    const age = isNumber(c, behind) && behind + 1 === close
    if (!age) {
      if (!(aged && isHome(c, behind)) && !belongs(c, behind, close, to)) break
      last = close
    }
    aged = age
    i = close
  }
  return [first, last]
}

/** "said Ann Lee, 55, of Hull": where one of that age is from. */
const isHome = (c: Context, i: number): boolean => has(c, i, PREPOSITION) && isOneOf(c, i, c.words.binding) && isCapital(c, i + 1)

const nextBorderOut = (c: Context, i: number, to: number): number => {
  let j = i
  while (
    j < to
    && !isBorder(c, j)
    && kindAt(c, j) !== COLON
    && !(isEnd(c, j) && !isInnerStop(c, j))
  ) j = kindAt(c, j) === OPEN ? Math.max(j + 1, overBracket(c, j, to)) : step(c, j, to)
  return j
}

/** Does the stretch behind a comma still speak of the name before it. */
const belongs = (c: Context, first: number, last: number, to: number): boolean => {
  if (first >= last || isSubjectPronoun(c, first) && !has(c, first, RELATIVE)) return false
  const joined = has(c, first, COORDINATOR)
  const opened = joined ? first + 1 : first, i = isThen(c, opened, last) ? opened + 1 : opened
  // "said some growers, including Ann Lee"
  if (has(c, i, PREPOSITION)) return has(c, i + 1, RELATIVE) || isOneOf(c, i, c.words.naming)
  // "Ann Lee, who, as she said, left": no clause yet
  if (has(c, i, RELATIVE) && !has(c, i, DETERMINER)) return i + 1 < last
  if (has(c, i, COMPLEMENTIZER | SUBORDINATOR | TIMELIKE) || (has(c, i, ADVERB) && !has(c, i, DETERMINER | SPEAKING))) return false
  if ((formsAt(c, i) & GERUND) !== 0 && has(c, i, VERB | CUE_VERB)) return false
  if (!joined && !(has(c, i, DETERMINER | SPEAKING) || isCapital(c, i) || opensWithRole(c, i, to))) return false
  // "the head of a union that works and plans": behind a role and its preposition what looks like a verb is none
  let titled = false
  for (let j = i; j < last; j = step(c, j, last)) {
    // "a baker who worked at the mill here that grinds rye": all that follows is of the relative clause
    if (j > i && has(c, j, RELATIVE) && has(c, j, PRONOUN)) return !hasMainVerb(c, j + 1, last, i)
    if (isFinite(c, j) && !isCapital(c, j) && relativeStart(c, j, i) < 0 && !(j > i + 1 && qualifies(c, j, last))) return titled
    titled ||= has(c, j, ROLE) && !isCapital(c, j) && has(c, j + 1, PREPOSITION)
  }
  return true
}

/** "according to the mayor, the growers who should be paid will wait": behind a relative clause the verb of a clause of its own. */
const hasMainVerb = (c: Context, from: number, to: number, noun: number): boolean => {
  const before = {relative: -1, verb: -1}
  for (let j = from; j < to; j = step(c, j, to)) {
    if (!isFinite(c, j) || isCapital(c, j)) continue
    const relative = relativeStart(c, j, noun)
    if (has(c, j, AUXILIARY) && relative >= 0 && before.verb >= 0 && isWord(c, j - 1) && !has(c, j - 1, COORDINATOR | PRONOUN) && isOwnVerb(c, j, relative, before)) return true
    before.relative = relative
    before.verb = j
  }
  return false
}

/** "a broker based in Hull", "a group called Dig", "a Hull-based firm": a past form that qualifies the noun before it. */
export const qualifies = (c: Context, i: number, last: number): boolean =>
  !has(c, i, AUXILIARY) && (formsAt(c, i) & PAST) !== 0 && (kindAt(c, i - 1) === HYPHEN ||
    isParticiple(c, i) && isWord(c, i - 1) && !has(c, i - 1, PRONOUN | ADVERB) && (has(c, i + 1, PREPOSITION) || i + 1 < last && isCapital(c, i + 1)))
/** "then the mayor", "now senior pastor": an adverb before a determiner or a title. */
const isThen = (c: Context, i: number, last: number): boolean =>
  i + 1 < last && has(c, i, ADVERB) && !has(c, i, DETERMINER | SPEAKING) && (has(c, i + 1, DETERMINER | SPEAKING) || opensWithRole(c, i + 1, last))

/** "former mayor", "chief economist": a role within three words. */
const opensWithRole = (c: Context, i: number, to: number): boolean => {
  for (let j = i; j < Math.min(to, i + 4) && isWord(c, j); j++) if (has(c, j, SPEAKING)) return true
  return false
}

/** "According to Ann Lee, the mayor's director of roads, the road is shut": where the title between the commas ends; `comma` where none stands there. */
export const overTitle = (c: Context, comma: number, to: number): number => {
  const first = comma + 1, end = clauseEnd(c, first, to)
  if (
    kindAt(c, comma) !== COMMA
    || kindAt(c, end) !== COMMA
    || has(c, end + 1, COORDINATOR)
    || !has(c, first, DETERMINER | ROLE) && !shaped(c, first, POSSESSIVE)
    // "according to Lee, firefighters, rescuers and doctors are there"
    || has(c, first, GROUP) && !has(c, first, DETERMINER)
  ) return comma
  let titled = false
  for (let i = first; i < end; i++) {
    if (isFinite(c, i) && !isCapital(c, i)) return comma
    titled ||= has(c, i, ROLE)
  }
  return titled && (isOneOf(c, first, c.words.naming) || !goesOnWithVerb(c, end, to)) ? end : comma
}

/** "According to Lee, her husband, a baker, had left": what stands behind the comma is no clause of its own, but more of the subject before its verb. */
const goesOnWithVerb = (c: Context, comma: number, to: number): boolean => {
  for (let i = comma + 1, hops = 0; i < to && hops < 4; i = clauseEnd(c, i, to) + 1, hops++) {
    const end = clauseEnd(c, i, to), first = has(c, i, ADVERB) && !has(c, i, DETERMINER) ? i + 1 : i
    if (isFinite(c, first) && !isCapital(c, first) && !has(c, first, PRONOUN)) return true
    if (has(c, i, RELATIVE | PREPOSITION | SUBORDINATOR) || (formsAt(c, i) & GERUND) !== 0) continue
    for (let j = i; j < end; j = step(c, j, end)) if (isFinite(c, j) && !isCapital(c, j)) return false
  }
  return false
}

/** "According to Ann Lee, 43, of Hull, the road is shut": the comma behind the age, and behind where one of that age is from. */
export const overAge = (c: Context, comma: number, to: number): number => {
  if (kindAt(c, comma) !== COMMA || !isNumber(c, comma + 1) || kindAt(c, comma + 2) !== COMMA) return comma
  const home = comma + 2, end = isHome(c, home + 1) ? clauseEnd(c, home + 1, to) : home
  return kindAt(c, end) === COMMA ? end : home
}

/** "According to the firm's chief executive, Ann Lee, growers will pay": the comma behind the name of somebody in that role. */
export const overName = (c: Context, first: number, comma: number, to: number): number => {
  const name = comma + 1, end = clauseEnd(c, name, to)
  if (kindAt(c, comma) !== COMMA || kindAt(c, end) !== COMMA || end - name < 2 || end - name > 4) return comma
  for (let i = name; i < end; i++) if (!isCapital(c, i) || has(c, i, DETERMINER | PREPOSITION)) return comma
  for (let i = first; i < comma; i++) if (has(c, i, ROLE) && !isCapital(c, i)) return end
  return comma
}

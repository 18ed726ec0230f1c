/**
 * Where a reported clause ends: one walk to the right that asks at every border whether what follows still belongs to it.
 */
import {COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, FEMININE, INSERTED, MASCULINE, NEGATION, PAST, PLURAL, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR} from '../../words/facts.ts'
import {CLAUSE} from '../../words/frames.ts'
import {CLOSE, COLON, COMMA, OPEN, SEMICOLON} from '../../words/scan.ts'
import {asideAt} from '../aside/aside.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {hasOpen, opensAnaphor, opensCue, predicateBehind, predicateWithin, remarks, sentenceBody, speechAhead} from './signs.ts'
import {holdsPredicate, isInfinitive, isLikelyVerb} from '../grammar/likely.ts'
import {commaInMarks, cueAt, formsAt, has, isBorder, isCapital, isCoordinator, isDash, isFiller, isFinite, isOneOf, isOnlyGerund, kindAt, overBracket, step} from '../grammar/look.ts'
import {opensSubordinate} from '../grammar/subordinate.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {endsClauseByPlace} from './place-clause-end.ts'
import {marksAlone} from './place-predicate.ts'
import type {Context} from '../types.ts'

/** "Crane - who said it was dry - left", "the well – assuming it is deep – may do": a participle or relative clause behind a dash. */
const isInserted = (c: Context, verb: number): boolean => {
  const start = clauseStart(c, verb, c.sentenceFirst[verb]!)
  return isDash(c, start - 1) && (has(c, start, RELATIVE) || isOnlyGerund(c, verb))
}

/** "…, однако эксперт полагает, что": a clause set against the content that has a cue with a content of its own. */
const opensRival = (c: Context, i: number, to: number): boolean => {
  if (!has(c, i, COORDINATOR | INSERTED)) return false
  const end = clauseEnd(c, i + 1, to)
  if (kindAt(c, end) !== COMMA || !has(c, end + 1, COMPLEMENTIZER)) return false
  for (let j = i + 1; j < end; j = step(c, j, end)) if (has(c, j, CUE_VERB) && isFinite(c, j) && ((cueAt(c, j)?.frames ?? 0) & CLAUSE) !== 0) return true
  return false
}

/** "спросил, почему мост закрыт, на что мэр возразил, что": what others said to it. */
const opensAnswer = (c: Context, comma: number, to: number): boolean => {
  if (!has(c, comma + 1, PREPOSITION) || !has(c, comma + 2, COMPLEMENTIZER) || has(c, comma - 1, DETERMINER)) return false
  for (let end = clauseEnd(c, comma + 1, to), j = comma + 3; j < end; j = step(c, j, end)) if (has(c, j, CUE_VERB) && isFinite(c, j)) return true
  return false
}

/** "мост не просто сгнил, а рухнул", "хотя и сгнил, но не рухнул": the conjunction sets what follows against a negation or a concession of the same clause. */
const isContrast = (c: Context, i: number): boolean => {
  if (isOneOf(c, i, c.words.adding)) return false
  for (let comma = i - 1, j = clauseStart(c, comma, c.sentenceFirst[i]!) + 1; j < comma; j++) if (has(c, j, NEGATION | SUBORDINATOR) && !has(c, j, PREPOSITION | PRONOUN)) return true
  return false
}

/** "сообщил, что жив, и сразу уехал": a verb without a subject, in the form of the cue's. */
const returnsToMain = (c: Context, i: number, to: number, verb: number): boolean => {
  if (!has(c, i, COORDINATOR) || isContrast(c, i)) return false
  let at = i + 1
  while (at < to && isFiller(c, at)) at++
  if (!isFinite(c, at) && !isLikelyVerb(c, at)) return false
  const own = formsAt(c, verb), forms = formsAt(c, at), mask = PAST | PLURAL | FEMININE | MASCULINE
  return (own & PAST) !== 0
    && (forms & PAST) !== 0
    && ((own & mask) === (forms & mask) || ((own & PLURAL) === (forms & PLURAL) && (own & forms & (FEMININE | MASCULINE)) !== 0))
}

/** "…, от комментариев отказался", "…, но назвать сроки отказалась": whose words they are says no more. */
const declines = (c: Context, i: number, to: number, verb: number): boolean => {
  const at = has(c, i, COORDINATOR) ? i + 1 : i
  if (!has(c, at, PREPOSITION) && !isInfinitive(c, at)) return false
  const end = clauseEnd(c, at, to)
  if (end < to) return false
  for (let j = at + 1; j < end; j++) if (isOneOf(c, j, c.words.declining)) return (formsAt(c, j) & formsAt(c, verb) & PAST) !== 0
    && ((formsAt(c, j) ^ formsAt(c, verb)) & (PLURAL | FEMININE | MASCULINE)) === 0
  return false
}

/** A content clause whose end is looked for. */
interface Walk {
  c: Context
  from: number
  /** The end of its sentence's words. */
  body: number
  /** The cue's verb. */
  verb: number
  /** The main clause is still to come: "Хотя он сообщил, что …, протокол составлен". */
  main: boolean
}

/** Has the content a predicate of its own before `to`: not "if it rains", not "the bridge, which was old". */
const statesBefore = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = clauseEnd(c, i, to) + 1) if (
    !has(c, i, RELATIVE | SUBORDINATOR) && !(has(c, i, PREPOSITION) && has(c, i + 1, RELATIVE)) && predicateWithin(c, i, to)
  ) return true
  return false
}

/** "Хотя он сообщил, что …, протокол составлен": does the main clause take over at `i`. */
const opensMain = ({c, from, body}: Walk, i: number): boolean => {
  // "Saying that the bridge, which was old, fell, Lee left", "Saying that if it rains, it will fall, Lee left"
  if (!c.grammar.cases && has(c, from - 1, COMPLEMENTIZER) && (isFinite(c, i) && !isCapital(c, i) || has(c, from, SUBORDINATOR)) && !statesBefore(c, from, i - 1)) return false
  if (has(c, i, RELATIVE | SUBORDINATOR | COMPLEMENTIZER | COORDINATOR) || has(c, i, PREPOSITION) && has(c, i + 1, RELATIVE)) return false
  return predicateWithin(c, i, body) || !c.grammar.cases && predicateBehind(c, i, body)
}

/** said it was “a mess,” describing: the comma stands before the mark. */
const endsBehindMarks = ({c, from, body, verb, main}: Walk, behind: number): boolean =>
  main && !has(c, behind, COORDINATOR) && predicateWithin(c, behind, body)
  || opensCue(c, behind, body, verb, from) || asideAt(c, behind, body) !== null || endsClauseByPlace(c, behind - 1, body, from, verb, true)

const endsAtSemicolon = ({c, from, body, verb}: Walk, i: number): boolean => {
  if (opensCue(c, i + 1, body, verb, from) || opensAnaphor(c, i + 1)) return true
  if (i === from || c.grammar.cases || has(c, i + 1, COMPLEMENTIZER | COORDINATOR)) return false
  return predicateWithin(c, i + 1, body) || predicateBehind(c, i + 1, body)
}

/** Of "said it broke: “It is gone,” he added" the marks have a cue of their own; else they go on with it. */
const endsAtColon = ({c, body}: Walk, i: number): boolean =>
  i + 1 >= body || (c.grammar.cases ? speechAhead(c, i + 1, body) : commaInMarks(c, i + 1) >= 0)

/**
 * "заявил, что мост, по словам рабочих, сгнил": an aside in the midst of the content's own clause, or of a relative one, is another's words
 * within it; not "…, что мост сгнил, передаёт «Заря»", "…, что мост сгнил, а дорогу, по словам рабочих, размыло".
 */
const isNested = ({c, from, body}: Walk, i: number, end: number): boolean => {
  if (!c.grammar.cases || kindAt(c, i) !== COMMA || kindAt(c, end) !== COMMA || end + 1 >= body || isCoordinator(c, i - 1) || isCoordinator(c, end + 1)) return false
  return i === from || !holdsPredicate(c, from, i) || opensSubordinate(c, clauseStart(c, i, from)) || has(c, i - 1, COMPLEMENTIZER)
}

/** "…, что мост сгнил, а дорогу, по его словам, размыло": the border of the clause in which the aside behind `i` stands, where that has its verb behind the aside and the one before it its own. */
const clauseBorder = ({c, from}: Walk, i: number): number => {
  const start = clauseStart(c, i, from)
  if (c.grammar.cases && start > from && kindAt(c, start - 1) === COMMA && !holdsPredicate(c, start, i) && holdsPredicate(c, from, start)) return start - 1
  // "…, что мост сгнил и, по его мнению, …"
  return i > from + 1 && isCoordinator(c, i - 1) ? i - 1 : i
}

/** At a comma or a dash. */
const endsAtBorder = (w: Walk, i: number): boolean => {
  const {c, from, body, verb} = w, next = i + 1, comma = kindAt(c, i) === COMMA
  if (opensCue(c, next, body, verb, from)) return true
  const aside = asideAt(c, next, body)
  if (aside) return !isNested(w, i, aside.end)
  if (!c.grammar.cases) { if (endsClauseByPlace(c, i, body, from, verb)) return true }
  else if (comma && (opensRival(c, next, body) || opensAnswer(c, i, body) || returnsToMain(c, next, body, verb) || declines(c, next, body, verb))) return true
  return w.main && comma && opensMain(w, next)
}

/** "said that, despite the “rain,” she was calm": behind what is inserted at its head; `from` where nothing is. */
const overOpening = (c: Context, from: number, body: number): number => {
  if (kindAt(c, from) !== COMMA) return from
  for (let i = from + 1; i < body; i = step(c, i, body)) {
    if (kindAt(c, i) === COMMA) return i + 1
    const behind = commaInMarks(c, i)
    if (behind >= 0) return behind
  }
  return from
}

/** "Crane saying it was late and Lee calling it odd", "said it was late while adding that": what another does or says besides, where nouns show no case. */
const opensBeside = (c: Context, i: number, to: number, verb: number): boolean => {
  if (has(c, i, SUBORDINATOR) && isOneOf(c, i, c.words.beside)) return isOnlyGerund(c, i + 1) && has(c, i + 1, CUE_VERB) && ((cueAt(c, i + 1)?.frames ?? 0) & CLAUSE) !== 0
  if (!isCoordinator(c, i) || !isOnlyGerund(c, verb) || kindAt(c, i + 1) === COMMA) return false
  const end = phraseEnd(c, i + 1, to)
  return end > i + 1 && isOnlyGerund(c, end) && has(c, end, CUE_VERB)
}

/**
 * End of a content clause that begins at `from`.
 * @param verb the cue's verb, whose coordinated fellow ends the content
 */
export const clauseContentEnd = (c: Context, from: number, to: number, verb: number, main = -1): number => {
  const body = sentenceBody(c, from, to), {cases} = c.grammar, inserted = !cases && isInserted(c, verb)
  const w: Walk = {c, from, body, verb, main: main >= 0}
  const marks = cases ? -1 : marksAlone(c, from, body)
  if (marks > 0) return marks
  let i = cases ? from : overOpening(c, from, body)
  while (i < body) {
    if (inserted && isDash(c, i)) return i
    const kind = kindAt(c, i), behind = cases ? -1 : commaInMarks(c, i)
    if (behind >= 0 && behind < body && endsBehindMarks(w, behind)) return behind
    if (kind === SEMICOLON) { if (endsAtSemicolon(w, i)) return i }
    else if (kind === COLON) { if (endsAtColon(w, i)) return i }
    else if (kind === COMMA || isDash(c, i)) { if (endsAtBorder(w, i)) return asideAt(c, i + 1, body) ? clauseBorder(w, i) : i }
    else if (kind === OPEN && !cases) i = Math.max(i, overBracket(c, i, body) - 1)
    else if (kind === OPEN && overBracket(c, i, body) === body && remarks(c, i, body)) return i
    else if (kind === CLOSE && i > from && !hasOpen(c, from, i)) return sentenceBody(c, from, i)
    else if (isCoordinator(c, i) && opensCue(c, i, body, verb, from)) return i
    else if (!cases && opensBeside(c, i, body, verb)) return isBorder(c, i - 1) ? i - 1 : i
    i = step(c, i, body)
  }
  return body
}

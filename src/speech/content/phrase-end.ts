/** Where a reported noun phrase or infinitive ends: its own clauses are in, the cue's next ones are not. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, FINITE, INFINITIVE, MONTH, NEGATION, NEUTER, NOUN, OCCASION, PARTICIPLE, PASSIVE, PLURAL,
  PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import {CLOSE, COLON, COMMA, OPEN, SEMICOLON} from '../../words/scan.ts'
import {asideAt} from '../aside/aside.ts'
import {ANY_CASE} from '../grammar/cases.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {hasOpen, opensAnaphor, opensCue, predicateWithin, quotesWithin, remarks, sentenceBody, speechAhead} from './signs.ts'
import {isLikelyVerb, isPredicate} from '../grammar/likely.ts'
import {formsAt, has, isDash, isFiller, isFinite, isGerund, isNumber, isOneOf, isVerbByPlace, isWord, kindAt, overBracket, step} from '../grammar/look.ts'
import {phraseEndByPlace} from './place-phrase-end.ts'
import {opensRelative} from '../grammar/subordinate.ts'
import type {Context} from '../types.ts'

const isOwnVerb = (c: Context, i: number, verb: number): boolean => {
  if (!isWord(c, i)) return false
  const forms = formsAt(c, i)
  // "Обещание закрыть мост не выполнено": of a noun's clause the predicate
  if (c.grammar.cases && has(c, verb, CUE_NOUN) && !has(c, verb, CUE_VERB) && (forms & PASSIVE) !== 0 && (forms & ANY_CASE) === 0) return true
  if ((forms & FINITE) === 0) return false
  if (c.grammar.cases) {
    if (!has(c, i, VERB | CUE_VERB | AUXILIARY) && (forms & ANY_CASE) !== 0 && !isLikelyVerb(c, i)) return false
    const own = formsAt(c, verb)
    return (own & FINITE) === 0 || ((own & PLURAL) === (forms & PLURAL))
  }
  // a base form after "to" or a modal is the content's own
  if ((forms & INFINITIVE) !== 0 && (isOneOf(c, i - 1, c.words.infinitive) || has(c, i - 1, AUXILIARY | COORDINATOR))) return false
  return has(c, i, VERB | CUE_VERB | AUXILIARY) && (forms & ANY_CASE) === 0 && isVerbByPlace(c, i, verb + 1)
}

/** "…в среду", "…в интервью", "…ещё 12 ноября": when and where it was said, behind what was said. */
const opensAdjunct = (c: Context, i: number, to: number): boolean => {
  if (has(c, i, PREPOSITION)) {
    if (has(c, i + 1, WEEKDAY)) return true
    for (let j = i + 1; j < Math.min(to, i + 4) && isWord(c, j) && !has(c, j, PREPOSITION); j++) if (has(c, j, OCCASION) && has(c, j, NOUN)) return true
    return false
  }
  // "сообщил о пожаре вчера"
  return has(c, i, ADVERB) && (has(c, i, TIME_WORD) || isNumber(c, i + 1) && has(c, i + 2, MONTH))
}

const isOwnVerbSoon = (c: Context, i: number, to: number, verb: number): boolean => {
  let at = i
  while (at < to && at < i + 3 && isFiller(c, at)) at++
  return isOwnVerb(c, at, verb)
}

/** A finite verb between here and the next border: a clause, not a list item. */
const ownVerbWithin = (c: Context, i: number, to: number, verb: number): boolean => {
  const end = clauseEnd(c, i, to)
  for (let j = i; j < end; j = step(c, j, end)) if (isOwnVerb(c, j, verb)) return true
  return false
}

/** "о рисках: доходы, по расчётам, упадут": behind a colon a sentence, not the items of a list. */
const opensSentence = (c: Context, i: number, to: number): boolean => {
  const end = Math.min(to, i + 24)
  for (let j = i; j < end; j = step(c, j, end)) {
    if (has(c, j, RELATIVE | COMPLEMENTIZER) && !has(c, j, DETERMINER)) return false
    if ((formsAt(c, j) & ANY_CASE) === 0 && isPredicate(c, j) || isLikelyVerb(c, j)) return true
  }
  return false
}

/** After a comma a list goes on where the next stretch has no verb of its own and a coordinator is still to come. */
const continuesList = (c: Context, i: number, to: number, verb: number): boolean => {
  if (has(c, i, PRONOUN) && !has(c, i, DETERMINER)) return false
  const end = clauseEnd(c, i, to)
  // "о закрытии моста, дороги и порта и уехал": a verb behind a conjunction goes on with the main clause
  // "требует взыскать ущерб, директор готов заплатить": a predicate too
  for (let j = i; j < end; j = step(c, j, end)) if (isOwnVerb(c, j, verb) || j > i && has(c, j, CUE_ADJECTIVE) && !has(c, j, CUE_VERB) && (formsAt(c, j) & ANY_CASE) === 0)
    return c.grammar.cases && j > i && has(c, j - 1, COORDINATOR)
  return true
}

/** A noun phrase or an infinitive whose end is looked for. */
interface Walk {
  c: Context
  from: number
  /** The end of its sentence's words. */
  body: number
  /** The cue's verb. */
  verb: number
  /** That verb where a verb of its number can be the main clause's, -1 where any can. */
  own: number
  /** Of a noun: "сообщил о гибели", of an infinitive "пообещал помочь". */
  noun: boolean
}

/** What stands at a border: the content ends before it, goes on, or goes on with a clause of its own. */
type Border = 'ends' | 'goes' | 'inside'

/** "о выходе из союза, что, как полагают, …", "…, на что ему ответили", "…, после чего уехал": clauses of the author's. */
const opensAuthors = ({c, body}: Walk, comma: number): boolean => {
  const next = comma + 1
  // the aside's clause
  if (has(c, next, COMPLEMENTIZER | RELATIVE) && kindAt(c, next + 1) === COMMA && asideAt(c, next + 2, body) !== null) return true
  if (!has(c, next, PREPOSITION) || has(c, comma - 1, DETERMINER)) return false
  // "предложил заклеить серьгу, на что ему ответили": what became of it
  if (has(c, next + 1, COMPLEMENTIZER)) return true
  // "сообщил о пожаре, после чего уехал", "…, о чём рассказал и мэр"
  return has(c, next + 1, RELATIVE) && has(c, next + 1, PRONOUN) && (formsAt(c, next + 1) & NEUTER) !== 0
}

/** "о доме, который", "о людях, с которыми", "о домах, построенных", "в год, когда": what is said of a noun of the content. */
const opensOwnClause = ({c}: Walk, comma: number): boolean => {
  const next = comma + 1
  if (
    has(c, next, RELATIVE) && !has(c, next, SUBORDINATOR)
    || has(c, next, PREPOSITION) && has(c, next + 1, RELATIVE)
    || has(c, next, COMPLEMENTIZER)
  ) return true
  return (formsAt(c, next) & (PARTICIPLE | PASSIVE)) !== 0 && !isFinite(c, next)
}

/** What a comma opens. */
const atComma = (w: Walk, comma: number, inside: boolean): Border => {
  const {c, body, own, noun} = w, next = comma + 1
  if (opensAuthors(w, comma)) return 'ends'
  if (opensOwnClause(w, comma)) return 'inside'
  if (isGerund(c, next)) return 'ends'
  if (has(c, next, RELATIVE) && has(c, comma - 1, TIME_WORD)) return 'inside'
  // "…, поскольку он «всегда был частью России»": the reason is theirs where their words stand in it
  if (has(c, next, SUBORDINATOR)) return noun && !quotesWithin(c, next, body) ? 'ends' : 'inside'
  // "пообещал помощь, но мэр ей не верит": a clause of its own, whatever its number
  if (has(c, next, COORDINATOR) && (!continuesList(c, next + 1, body, own) || !inside && predicateWithin(c, next + 1, body))) return 'ends'
  return (inside ? ownVerbWithin(c, next, body, own) : !continuesList(c, next, body, own)) ? 'ends' : 'goes'
}

/** At a comma or a dash. */
const atBorder = (w: Walk, i: number, inside: boolean): Border => {
  const {c, from, body, verb, own} = w, next = i + 1
  // "сообщил о пожаре, при этом": the story goes on
  if (opensAnaphor(c, next) || opensCue(c, next, body, verb, from) || asideAt(c, next, body) !== null) return 'ends'
  return isDash(c, i) ? continuesList(c, next, body, own) ? 'goes' : 'ends' : atComma(w, i, inside)
}

/** "сообщил о дате начала ремонта", "о нарушении правил": a finite cue's clause has no other verb before a comma or a conjunction. */
const isClosed = (c: Context, own: number, from: number): boolean =>
  own >= 0 && own < from && has(c, own, CUE_VERB) && (formsAt(c, own) & (FINITE | PARTICIPLE)) !== PARTICIPLE && isFinite(c, own)

/** Does the content end at a word or a sign that is no border. */
const endsAtWord = ({c, from, body, own}: Walk, i: number, inside: boolean, closed: boolean): boolean => {
  if (has(c, i, COORDINATOR) && isOwnVerbSoon(c, i + 1, body, own)) return true
  if (!inside && i > from && (!closed && isOwnVerb(c, i, own) || has(c, i, SUBORDINATOR) && !has(c, i, PREPOSITION | COORDINATOR | ADVERB))) return true
  return kindAt(c, i) === CLOSE && !hasOpen(c, from, i)
}

const phraseEndByCase = (w: Walk): number => {
  const {c, from, body, noun} = w, closed = isClosed(c, w.own, from)
  let i = from, inside = false
  while (i < body) {
    const kind = kindAt(c, i)
    if (kind === SEMICOLON) return i
    if (kind === COLON) {
      if (speechAhead(c, i + 1, body) || opensSentence(c, i + 1, body)) return i
      inside = true
    }
    if (kind === OPEN) {
      const end = overBracket(c, i, body)
      if (end === i || remarks(c, i, end)) return i
      i = end
      continue
    }
    if (!inside && noun && (i > from || has(c, i, PREPOSITION)) && opensAdjunct(c, i, body)) return kindAt(c, i - 1) === COMMA ? i - 1 : i
    if (kind === COMMA || isDash(c, i)) {
      const border = atBorder(w, i, inside)
      if (border === 'ends') return i
      inside ||= border === 'inside'
      if (border === 'inside' || isDash(c, i)) { i = border === 'inside' ? i + 2 : i + 1; continue }
    } else if (endsAtWord(w, i, inside, closed)) {
      // "не выполнено"
      while (i > from && has(c, i - 1, NEGATION) && (formsAt(c, i) & PASSIVE) !== 0) i--
      return i
    }
    i = step(c, i, body)
  }
  return body
}

/** End of a reported noun phrase or infinitive that begins at `from`. */
export const phraseContentEnd = (c: Context, from: number, to: number, verb: number, kind: 'noun' | 'infinitive' = 'noun'): number => {
  const body = sentenceBody(c, from, to)
  if (!c.grammar.cases) return phraseEndByPlace(c, from, body, verb, kind)
  // "Мэр, которого называют осторожным, заверил": behind a relative clause any verb is the main clause's
  const own = opensRelative(c, clauseStart(c, verb, c.sentenceFirst[verb]!)) ? -1 : verb
  return phraseEndByCase({c, from, body, verb, own, noun: kind === 'noun'})
}

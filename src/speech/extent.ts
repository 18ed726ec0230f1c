/** Where reported content ends: one walk to the right that asks at every border whether what follows still belongs to it. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, FINITE, GERUND, GROUP, INFINITIVE, INSERTED, MONTH, NEUTER, NOUN, OCCASION,
  PARTICIPLE, PASSIVE, PAST, PREPOSITION, PRESENT, PRONOUN, RELATIVE, SUBORDINATOR, VERB, PLURAL, SINGULAR, FEMININE, MASCULINE,
  TIME_WORD, WEEKDAY,
} from '../words/facts.ts'
import {CLAUSE, DIRECT} from '../words/frames.ts'
import {COLON, COMMA, OPEN, SEMICOLON, CLOSE} from '../words/scan.ts'
import {ANY_CASE} from './cases.ts'
import {clauseEnd, clauseStart, isInnerStop} from './clauses.ts'
import {
  cueAt, commaInMarks, formsAt, has, isCapital, isCoordinator, isDash, isEnd, isFiller, isFinite, isGerund, isNumber, isOneOf, isOnlyGerund, isVerbByPlace, isWord,
  kindAt, overBracket, step,
} from './look.ts'
import {asideAt} from './aside.ts'
import {isTimePhrase, prepositionalPhrase} from './prepositional.ts'
import {endsClauseByPlace, phraseEndByPlace} from './place-extent.ts'
import {isInfinitive, isLikelyVerb, isPredicate} from './likely.ts'
import {opensRelative} from './subordinate.ts'
import type {Context} from './types.ts'

/** Index after the last token of a sentence's words: without its final stop. */
export const sentenceBody = (c: Context, from: number, to: number): number => {
  let end = to
  while (end > from && (isEnd(c, end - 1) && !isInnerStop(c, end - 1) || kindAt(c, end - 1) === SEMICOLON || kindAt(c, end - 1) === COMMA)) end--
  return end
}

/** "says"; the base "warn" keeps what it is as a noun. */
const isThird = (forms: number): boolean => (forms & (SINGULAR | INFINITIVE)) === SINGULAR
const agrees = (a: number, b: number): boolean => (a & b & PAST) !== 0 || ((a | b) & PAST) === 0 && isThird(a) === isThird(b)

/** Does a cue with a content of its own begin at `i` (after a border): "и добавил, что", "отметив". */
const opensCue = (c: Context, i: number, to: number, verb: number, from: number): boolean => {
  let at = i, joined = false
  while (at < to && (isCoordinator(c, at) || isFiller(c, at) || has(c, at, ADVERB | INSERTED)) && !has(c, at, CUE_VERB)) {
    joined ||= isCoordinator(c, at)
    at++
  }
  // ", then said he was joking"
  if (!c.grammar.cases && at === i + 1 && kindAt(c, i - 1) === COMMA && has(c, i, ADVERB) && !has(c, i, SUBORDINATOR | PREPOSITION)) joined = true
  // ", а спустя сутки сообщили"
  if (joined && c.grammar.cases && has(c, at, PREPOSITION) && isTimePhrase(c, at, to)) at = prepositionalPhrase(c, at, to)
  if (!has(c, at, CUE_VERB)) return false
  const forms = formsAt(c, at), entry = cueAt(c, at)
  if (!entry) return false
  const own = formsAt(c, verb)
  // "said he was calm and asking for help": what was said goes on
  if ((forms & GERUND) !== 0 && (forms & FINITE) === 0) return !joined || c.grammar.cases || (own & GERUND) !== 0
  if (!joined || (forms & FINITE) === 0) return false
  // "заявил, что … , и добавил": the same number and gender as the first cue's verb
  if (c.grammar.cases) {
    const mask = (forms & PAST) !== 0 ? PAST | PLURAL | FEMININE | MASCULINE : PRESENT | PLURAL | SINGULAR
    // "уверены, что …, и винят": a predicative shows no tense
    const shown = (own & (PAST | PRESENT)) === 0 ? mask & ~(PAST | PRESENT) : mask
    return (own & shown) === (forms & shown) || (own & GERUND) !== 0
  }
  // "says he would sit him down and tell him": his own
  return (entry.frames & (CLAUSE | DIRECT)) !== 0 && agrees(own, forms) && !(entry.class === 'think' && kindAt(c, i - 1) !== COMMA && goesWithOwn(c, i, from, forms))
}

/** "said he was proud and hoped to stay", not "fears it was late and wonders why": the first verb of the content has the same form. */
const goesWithOwn = (c: Context, i: number, from: number, forms: number): boolean => {
  for (let j = from; j < i && j < from + 12; j = step(c, j, i)) if (isFinite(c, j) && (!isCapital(c, j) || has(c, j, PRONOUN))) return has(c, j, PRONOUN) || agrees(formsAt(c, j), forms)
  return false
}

/** "…; об этом сообщает агентство": of what was said, and no part of it. */
const opensAnaphor = (c: Context, i: number): boolean =>
  isOneOf(c, has(c, i, PREPOSITION) ? i + 1 : i, c.words.anaphors)

/** "Crane - who said it was dry - left", "the well – assuming it is deep – may do": a participle or relative clause behind a dash. */
const isInserted = (c: Context, verb: number): boolean => {
  const start = clauseStart(c, verb, c.sentenceFirst[verb]!)
  return isDash(c, start - 1) && (has(c, start, RELATIVE) || isOnlyGerund(c, verb))
}

/**
 * End of a content clause that begins at `from`.
 * @param verb the cue's verb, whose coordinated fellow ends the content
 */
export const clauseContentEnd = (c: Context, from: number, to: number, verb: number, main = -1): number => {
  const body = sentenceBody(c, from, to), inserted = !c.grammar.cases && isInserted(c, verb)
  let i = from
  while (i < body) {
    if (inserted && isDash(c, i)) return i
    const kind = kindAt(c, i), behind = c.grammar.cases ? -1 : commaInMarks(c, i)
    // said it was “a mess,” describing: the comma stands before the mark
    if (behind >= 0 && behind < body && (main >= 0 && !has(c, behind, COORDINATOR) && predicateWithin(c, behind, body) || opensCue(c, behind, body, verb, from) || asideAt(c, behind, body) !== null || endsClauseByPlace(c, behind - 1, body, from, verb, true))) return behind
    if (kind === SEMICOLON) { if (opensCue(c, i + 1, body, verb, from) || opensAnaphor(c, i + 1) || i > from && !c.grammar.cases && !has(c, i + 1, COMPLEMENTIZER | COORDINATOR) && (predicateWithin(c, i + 1, body) || predicateBehind(c, i + 1, body))) return i }
    else if (kind === COLON) {
      // of "said it broke: “It is gone,” he added" the marks have a cue of their own; else they go on with it
      if (c.grammar.cases ? speechAhead(c, i + 1, body) : commaInMarks(c, i + 1) >= 0) return i
      if (i + 1 >= body) return i
    } else if (kind === COMMA || isDash(c, i)) {
      if (opensCue(c, i + 1, body, verb, from)) return i
      if (asideAt(c, i + 1, body) !== null) return i
      if (c.grammar.cases && kind === COMMA && (opensRival(c, i + 1, body) || opensAnswer(c, i, body))) return i
      if (!c.grammar.cases && endsClauseByPlace(c, i, body, from, verb)) return i
      // a comma before "и" with a verb and no subject closes the content: "…, и сразу уехал"
      if (c.grammar.cases && kind === COMMA && (returnsToMain(c, i + 1, body, verb) || declines(c, i + 1, body, verb))) return i
      // "Хотя он сообщил, что …, протокол составлен": the main clause takes over
      if (main >= 0 && kind === COMMA && !has(c, i + 1, RELATIVE | SUBORDINATOR | COMPLEMENTIZER | COORDINATOR) && !(has(c, i + 1, PREPOSITION) && has(c, i + 2, RELATIVE)) && (predicateWithin(c, i + 1, body) || !c.grammar.cases && predicateBehind(c, i + 1, body))) return i
    } else if (kind === OPEN && !c.grammar.cases) i = Math.max(i, overBracket(c, i, body) - 1)
    else if (kind === OPEN && overBracket(c, i, body) === body && remarks(c, i, body)) return i
    else if (kind === CLOSE && i > from && !hasOpen(c, from, i)) return sentenceBody(c, from, i)
    else if (isCoordinator(c, i) && opensCue(c, i, body, verb, from)) return i
    i = step(c, i, body)
  }
  return body
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

const returnsToMain = (c: Context, i: number, to: number, verb: number): boolean => {
  if (!has(c, i, COORDINATOR)) return false
  let at = i + 1
  while (at < to && isFiller(c, at)) at++
  if (!isFinite(c, at) && !isLikelyVerb(c, at)) return false
  const own = formsAt(c, verb), forms = formsAt(c, at), mask = PAST | PLURAL | FEMININE | MASCULINE
  return (own & PAST) !== 0 && (forms & PAST) !== 0 && ((own & mask) === (forms & mask) || ((own & PLURAL) === (forms & PLURAL) && (own & forms & (FEMININE | MASCULINE)) !== 0))
}

/** "…, от комментариев отказался", "…, но назвать сроки отказалась": whose words they are says no more. */
const declines = (c: Context, i: number, to: number, verb: number): boolean => {
  const at = has(c, i, COORDINATOR) ? i + 1 : i
  if (!has(c, at, PREPOSITION) && !isInfinitive(c, at)) return false
  const end = clauseEnd(c, at, to)
  if (end < to) return false
  for (let j = at + 1; j < end; j++) if (isOneOf(c, j, c.words.declining)) return (formsAt(c, j) & formsAt(c, verb) & PAST) !== 0 && ((formsAt(c, j) ^ formsAt(c, verb)) & (PLURAL | FEMININE | MASCULINE)) === 0
  return false
}

/** A verb in a bracket: the author's own remark. */
const remarks = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < to; j++) if (isFinite(c, j) || isLikelyVerb(c, j)) return true
  return false
}

/** Marks of speech right after a colon, over stray signs. */
const speechAhead = (c: Context, i: number, to: number): boolean => {
  for (let j = i; j < Math.min(to, i + 3) && !isWord(c, j); j++) {
    const pair = c.pairAt[j]!
    if (pair >= 0) return c.pairs[pair]?.kind === 'speech'
  }
  return false
}

const hasOpen = (c: Context, from: number, close: number): boolean => {
  for (let j = close - 1; j >= from && j > close - 80; j--) if (kindAt(c, j) === OPEN) return true
  return false
}

const isOwnVerb = (c: Context, i: number, verb: number): boolean => {
  if (!isWord(c, i)) return false
  const forms = formsAt(c, i)
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

/** End of a reported noun phrase or infinitive that begins at `from`: its own clauses are in, the cue's next ones are not. */
export const phraseContentEnd = (c: Context, from: number, to: number, verb: number, kind0: 'noun' | 'infinitive' = 'noun'): number => {
  const body = sentenceBody(c, from, to)
  if (!c.grammar.cases) return phraseEndByPlace(c, from, body, verb, kind0)
  let i = from, inside = false
  // "Мэр, которого называют осторожным, заверил": behind a relative clause any verb is the main clause's
  const own = opensRelative(c, clauseStart(c, verb, c.sentenceFirst[verb]!)) ? -1 : verb
  // "сообщил о дате начала ремонта", "о нарушении правил": a finite cue's clause has no other verb before a comma or a conjunction
  const closed = own >= 0 && own < from && has(c, own, CUE_VERB) && (formsAt(c, own) & (FINITE | PARTICIPLE)) !== PARTICIPLE && isFinite(c, own)
  while (i < body) {
    const kind = kindAt(c, i)
    if (kind === SEMICOLON) return i
    if (kind === COLON) { if (speechAhead(c, i + 1, body) || opensSentence(c, i + 1, body)) return i; inside = true }
    if (kind === OPEN) { const end = overBracket(c, i, body); if (end === i || remarks(c, i, end)) return i; i = end; continue }
    if (!inside && kind0 === 'noun' && i > from && opensAdjunct(c, i, body)) return kindAt(c, i - 1) === COMMA ? i - 1 : i
    if (kind === COMMA || isDash(c, i)) {
      const next = i + 1
      // "сообщил о пожаре, при этом": the story goes on
      if (opensAnaphor(c, next)) return i
      if (opensCue(c, next, body, verb, from) || asideAt(c, next, body) !== null) return i
      if (isDash(c, i)) { if (ownVerbWithin(c, next, body, own)) return i; i = next; continue }
      // "о выходе из союза, что, как полагают, …": the aside's clause
      if (has(c, next, COMPLEMENTIZER | RELATIVE) && kindAt(c, next + 1) === COMMA && asideAt(c, next + 2, body) !== null) return i
      // "предложил заклеить серьгу, на что ему ответили": what became of it
      if (has(c, next, PREPOSITION) && has(c, next + 1, COMPLEMENTIZER) && !has(c, i - 1, DETERMINER)) return i
      // "сообщил о пожаре, после чего уехал", "…, о чём рассказал и мэр"
      if (has(c, next, PREPOSITION) && has(c, next + 1, RELATIVE) && has(c, next + 1, PRONOUN) && (formsAt(c, next + 1) & NEUTER) !== 0 && !has(c, i - 1, DETERMINER)) return i
      if ((has(c, next, RELATIVE) && !has(c, next, SUBORDINATOR)) || (has(c, next, PREPOSITION) && has(c, next + 1, RELATIVE)) || has(c, next, COMPLEMENTIZER)) { inside = true; i = next + 1; continue }
      if ((formsAt(c, next) & (PARTICIPLE | PASSIVE)) !== 0 && !isFinite(c, next)) { inside = true; i = next + 1; continue }
      if (isGerund(c, next)) return i
      // "…, поскольку он «всегда был частью России»": the reason is theirs where their words stand in it
      if (has(c, next, RELATIVE) && has(c, i - 1, TIME_WORD)) { inside = true; i = next + 1; continue }
      if (has(c, next, SUBORDINATOR)) { if (kind0 === 'noun' && !quotesWithin(c, next, body)) return i; inside = true; i = next + 1; continue }
      // "пообещал помощь, но мэр ей не верит": a clause of its own, whatever its number
      if (has(c, next, COORDINATOR) && (!continuesList(c, next + 1, body, own) || !inside && predicateWithin(c, next + 1, body))) return i
      if (inside) { if (ownVerbWithin(c, next, body, own)) return i } else if (!continuesList(c, next, body, own)) return i
    } else if (has(c, i, COORDINATOR) && isOwnVerbSoon(c, i + 1, body, own)) return i
    else if (!closed && !inside && i > from && isOwnVerb(c, i, own)) return i
    else if (!inside && i > from && has(c, i, SUBORDINATOR) && !has(c, i, PREPOSITION | COORDINATOR | ADVERB)) return i
    else if (kind === CLOSE && !hasOpen(c, from, i)) return i
    i = step(c, i, body)
  }
  return body
}

/** "…в среду", "…в интервью", "…ещё 12 ноября": when and where it was said, behind what was said. */
const opensAdjunct = (c: Context, i: number, to: number): boolean => {
  if (has(c, i, PREPOSITION)) {
    if (has(c, i + 1, WEEKDAY)) return true
    for (let j = i + 1; j < Math.min(to, i + 4) && isWord(c, j); j++) if (has(c, j, OCCASION) && has(c, j, NOUN)) return true
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

/** Marks of speech between here and the next border. */
const quotesWithin = (c: Context, i: number, to: number): boolean => {
  const end = clauseEnd(c, i, to)
  for (let j = i; j < end; j = step(c, j, end)) {
    const pair = c.pairAt[j]!
    if (pair >= 0 && c.pairs[pair]?.kind === 'speech') return true
  }
  return false
}

/** A finite verb or a short passive between here and the next border. */
const predicateWithin = (c: Context, i: number, to: number): boolean => {
  const end = clauseEnd(c, i, to)
  for (let j = i; j < end; j = step(c, j, end)) if (isFinite(c, j) || isLikelyVerb(c, j) || ((formsAt(c, j) & (PASSIVE | FINITE)) !== 0 && (formsAt(c, j) & ANY_CASE) === 0)) return true
  return false
}

/** "After he said …, the clerk, Ida Crane, left": the main clause's verb stands behind an apposition. */
const predicateBehind = (c: Context, i: number, to: number): boolean => {
  const comma = clauseEnd(c, i, to), next = kindAt(c, comma) === COMMA ? clauseEnd(c, comma + 1, to) : comma
  return (has(c, i, DETERMINER | GROUP) || isCapital(c, i)) && kindAt(c, next) === COMMA && isFinite(c, next + 1)
}

/** After a comma a list goes on where the next stretch has no verb of its own and a coordinator is still to come. */
const continuesList = (c: Context, i: number, to: number, verb: number): boolean => {
  if (has(c, i, PRONOUN) && !has(c, i, DETERMINER)) return false
  return !ownVerbWithin(c, i, to, verb)
}


/** What stands at the head of a sentence and hands the rest to a source: "По словам X, …", "Как сообщил X, …", "In a new poll, …". */
import {
  ADJECTIVAL, ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, DETERMINER, FEMININE, FINITE, FIRST_PERSON, INSERTED, MASCULINE,
  OUTLET, PARTICIPLE, PASSIVE, PLURAL, PREPOSITION, REFLEXIVE, RELATIVE, SUBORDINATOR, THIRD_PERSON,
} from '../../words/facts.ts'
import {AFTER, CLAUSE} from '../../words/frames.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import {asideAt} from './aside.ts'
import {phraseCueAt} from './phrase-cue.ts'
import {type Aside} from './cue-clause.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {isImpersonal} from '../grammar/impersonal.ts'
import {holdsPredicate, isPredicate} from '../grammar/likely.ts'
import {commaInMarks, cueAt, formsAt, has, isCapital, isDash, isFinite, isOneOf, isOnlyGerund, isWord, kindAt, pairAt, step} from '../grammar/look.ts'
import {GENITIVES, NOMINATIVES} from '../grammar/cases.ts'
import {isTimePhrase, prepositionalPhrase} from '../grammar/prepositional.ts'
import {agentAfter} from '../source/place-passive.ts'
import {pollFirst} from './place-polls.ts'
import {opensAside, opensSubordinate, overGerund} from '../grammar/subordinate.ts'
import {pushClause} from '../drafts.ts'
import type {Context, Range} from '../types.ts'

const CUE: number = CUE_VERB | CUE_NOUN | CUE_ADJECTIVE

/** "По словам X, …", "Как сообщил X, …", "According to X, …" at the head of a sentence. */
export const leading = (c: Context, from: number, body: number): number => {
  let at = from
  while (at < body && has(c, at, ADVERB | INSERTED | COORDINATOR) && !has(c, at, CUE | CUE_PHRASE | PREPOSITION)) { at++; if (kindAt(c, at) === COMMA) at++ }
  // "Напомним, что по данным следствия …"
  if (has(c, at, CUE_VERB) && (formsAt(c, at) & FIRST_PERSON) !== 0 && kindAt(c, at + 1) === COMMA) at += has(c, at + 2, COMPLEMENTIZER) ? 3 : 2
  let phrase = phraseCueAt(c, at, body)
  if (phrase) {
    // "По сообщению РИА Новости со ссылкой на МВД": the nearer one is the source, the other conveys
    let via: Range | null = null
    for (let next = phraseCueAt(c, phrase.end, body); next; next = phraseCueAt(c, phrase.end, body)) { via = phrase.source; phrase = next }
    let first = overDate(c, phrase.end, body)
    first = c.grammar.cases ? overModifier(c, first, body, GENITIVES) : overParticiple(c, first, body)
    if (kindAt(c, first) === COMMA) first++
    // "Citing “duties at home,” he told the Mail": it is he who cites
    if (!phrase.source && !c.grammar.cases && pairAt(c, first)?.kind === 'speech') return from
    pushClause(c, phrase, [{first, last: bodyEnd(c, first, body), pair: -1}], via, 'phrase-first', 0.9)
    return first
  }
  if (c.grammar.cases && isHearsayVerb(c, at)) {
    pushClause(c, {end: at + 1, cue: [at, at + 1], entry: cueAt(c, at)!, source: null, phrase: false}, [{first: at + 2, last: bodyEnd(c, at + 2, body), pair: -1}], null, 'as-said-first', 0.8)
    return at + 2
  }
  const poll = pollFirst(c, from, body)
  if (poll) pushClause(c, poll, [{first: poll.end + 1, last: bodyEnd(c, poll.end + 1, body), pair: -1}], null, 'poll-first', 0.85)
  if (poll || !has(c, at, SUBORDINATOR | COMPLEMENTIZER) || at > from + 2) return from
  const aside = asideAt(c, at, body)
  if (!aside && isOneOf(c, at, c.words.as) && has(c, at + 1, CUE_VERB)) {
    const entry = cueAt(c, at + 1)
    if (entry && isImpersonal(c, at + 1)) {
      pushClause(c, {end: at + 2, cue: [at + 1, at + 2], entry, source: null, phrase: false}, [{first: at + 2, last: bodyEnd(c, at + 2, body), pair: -1}], null, 'as-said-first', 0.8)
      return at + 2
    }
  }
  const told = aside && c.grammar.cases ? beforeContent(c, aside, at, body) : aside ?? toldBy(c, at, body)
  if (told && kindAt(c, told.end) === COMMA) {
    const first = c.grammar.cases ? overGerund(c, overModifier(c, told.end, body, NOMINATIVES) + 1, body) : told.end + 1
    pushClause(c, told, [{first, last: bodyEnd(c, first, body), pair: -1}], null, 'as-said-first', 0.9)
    return first
  }
  return from
}

/**
 * "Как отметил мэр, когда сойдёт лёд, мост откроют", "Как сообщили в полиции, водитель, не справившись с управлением, врезался в столб": the
 * aside without what stands behind its comma, where that is of the content; not of "Как отметил мэр, который был там, мост закроют".
 */
const beforeContent = (c: Context, told: Aside, at: number, body: number): Aside => {
  const comma = clauseEnd(c, at, told.end)
  if (comma >= told.end || isAttributive(c, comma + 1) && statesWithin(c, told.end + 1, body)) return told
  return {...told, end: comma, source: told.source && [told.source[0], Math.min(told.source[1], comma)]}
}

/** Can it be of the noun before the comma: "который", "в котором", "где", "чей", or no relative; not "когда", "чем". */
const isAttributive = (c: Context, i: number): boolean =>
  !has(c, i, RELATIVE) || (formsAt(c, i) & ADJECTIVAL) !== 0 || has(c, i, DETERMINER) || isOneOf(c, i, c.words.wherever)

/** Does a clause stand there whose verb has a subject, or needs none. */
const statesWithin = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = clauseEnd(c, i, to) + 1) {
    const end = clauseEnd(c, i, to)
    if (opensSubordinate(c, i) || opensAside(c, i, end)) continue
    for (let j = i; j < end; j = step(c, j, end)) if (isPredicate(c, j)) {
      if ((formsAt(c, j) & (MASCULINE | FEMININE | PLURAL)) === 0 || holdsPhrase(c, i, end, j)) return true
    }
  }
  return false
}

/** Is the verb at `verb` not alone with its adjuncts. */
const holdsPhrase = (c: Context, from: number, to: number, verb: number): boolean => {
  for (let i = from; i < to;) {
    if (i === verb || has(c, i, ADVERB)) { i++; continue }
    if (!has(c, i, PREPOSITION)) return true
    i = Math.max(i + 1, prepositionalPhrase(c, i, to))
  }
  return false
}

/** "Говорят, мост закроют", "Рогов ушёл. Говорит, так решила семья": a cue with nothing but a comma and a clause that needs no conjunction; not "Говорят, спорят". */
const isHearsayVerb = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i), next = formsAt(c, i + 2)
  if (
    !has(c, i, CUE_VERB)
    || kindAt(c, i + 1) !== COMMA
    || (forms & THIRD_PERSON) === 0
    || (forms & REFLEXIVE) !== 0
    || !isWord(c, i + 2)
    || has(c, i + 2, COMPLEMENTIZER | RELATIVE | COORDINATOR)
  ) return false
  return ((cueAt(c, i)?.frames ?? 0) & (CLAUSE | AFTER)) === (CLAUSE | AFTER) && ((next & FINITE) === 0 || (next & PLURAL) !== (forms & PLURAL))
}

/** "As first reported by the Mule, …" */
const toldBy = (c: Context, at: number, to: number): Aside | null => {
  if (c.grammar.cases || !isOneOf(c, at, c.words.as)) return null
  const verb = has(c, at + 1, ADVERB) ? at + 2 : at + 1
  if (!has(c, verb, CUE_VERB)) return null
  const entry = cueAt(c, verb), source = entry && (entry.frames & CLAUSE) !== 0 ? agentAfter(c, verb) : null
  return entry && source ? {end: clauseEnd(c, source[1], to), cue: [verb, verb + 1], entry, source, phrase: false} : null
}

/**
 * "По словам двух источников, знакомых с делом, …", "По мнению мэра, который был там, …", "Как показал опрос, проведённый в мае, …": the
 * clause of a source in one of `cases`, up to its comma. "Как сообщил мэр, закрытый на ремонт мост откроют" has none.
 */
const overModifier = (c: Context, comma: number, to: number, cases: number): number => {
  if (kindAt(c, comma) !== COMMA) return comma
  const i = comma + 1, forms = formsAt(c, i)
  const modifies = (forms & (ADJECTIVAL | PARTICIPLE)) !== 0 && (forms & cases) !== 0 && (cases === NOMINATIVES || (forms & NOMINATIVES) === 0) && has(c, i + 1, PREPOSITION)
  if (!modifies && !(has(c, i, RELATIVE) && (forms & ADJECTIVAL) !== 0)) return comma
  const end = clauseEnd(c, i, to)
  if (modifies && cases === NOMINATIVES && holdsPredicate(c, i + 1, end)) return comma
  return kindAt(c, end) === COMMA && end + 1 < to ? end : comma
}

/** "According to the report, seen by the Mule, …", "…, which was released on Monday, …": what is said of the source, up to its comma. */
const overParticiple = (c: Context, comma: number, to: number): number => {
  const i = comma + 1
  if (kindAt(c, comma) !== COMMA || !isWord(c, i) || isCapital(c, i)) return comma
  const participle = (formsAt(c, i) & PASSIVE) !== 0 && has(c, i + 1, PREPOSITION) && !has(c, i, PREPOSITION | SUBORDINATOR)
  if (!participle && !(has(c, i, RELATIVE) && !has(c, i, COMPLEMENTIZER | DETERMINER | SUBORDINATOR) && isFinite(c, i + 1))) return comma
  const end = clauseEnd(c, i, to)
  return kindAt(c, end) === COMMA && end + 1 < to && !has(c, end + 1, COORDINATOR | RELATIVE) ? end : comma
}

/** "По данным банка на 2013 год, …": a date behind the source, up to its comma. */
const overDate = (c: Context, i: number, to: number): number => {
  if (!c.grammar.cases || !has(c, i, PREPOSITION) || !isTimePhrase(c, i, to)) return i
  const comma = clauseEnd(c, i, Math.min(to, i + 6))
  return kindAt(c, comma) === COMMA ? comma : i
}

/** "…, сообщает «Заря», …": by which way the words came. */
const isOutletsClause = (c: Context, {source, phrase}: Aside): boolean => {
  for (let i = source?.[0] ?? 0; !phrase && source && i < source[1]; i++) if (has(c, i, OUTLET)) return true
  return false
}

/** The content's end: before an outlet's clause at the end of the sentence; behind “It is dead,” before "meaning", "which is to say". */
const bodyEnd = (c: Context, from: number, body: number): number => {
  for (let i = from; i < body; i = step(c, i, body)) {
    const behind = c.grammar.cases ? -1 : commaInMarks(c, i), doing = has(c, behind, ADVERB) ? behind + 1 : behind
    if (behind >= 0 && behind < body && isOnlyGerund(c, doing) && !has(c, doing, PREPOSITION)) return behind
    if (kindAt(c, i) === COMMA || isDash(c, i)) {
      const aside = asideAt(c, i + 1, body)
      // "По словам мэра, мост, по данным спасателей, сгнил": another's words within
      if (aside && !(c.grammar.cases && kindAt(c, aside.end) === COMMA && aside.end + 1 < body && !isOutletsClause(c, aside) && !holdsPredicate(c, from, i))) return i
    }
    if (kindAt(c, i) === COLON) for (let j = i + 1; j < Math.min(body, i + 4) && !isWord(c, j); j++) if ((c.pairAt[j]!) >= 0) return i
  }
  return body
}

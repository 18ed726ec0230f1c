/** The subject to the left of a verb, over the clauses between them. */
import {
  ACCUSATIVE, ACCUSATIVES, COMPLEMENTIZER, COORDINATOR, FEMININE, GERUND, MASCULINE, NOMINATIVE, PARTICIPLE, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION, RELATIVE,
  ROLE, SPEAKING,
} from '../../words/facts.ts'
import {COMMA, SEMICOLON} from '../../words/scan.ts'
import {NOMINATIVES} from '../grammar/cases.ts'
import {clauseEnd, clauseStart, isInnerStop} from '../grammar/clauses.ts'
import {isLikelyVerb} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isDash, isEnd, isFiller, isFinite, isNumber, isOnlyGerund, isWord, kindAt, step} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {subjectBefore} from './place-subject.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {nameWithin, subjectWithin} from './subject.ts'
import {opensAside, opensSubordinate} from '../grammar/subordinate.ts'
import type {Context, Range} from '../types.ts'

/**
 * "закон, который критики называют «драконовским»": a relative word that can be an accusative is the object where a phrase that is
 * none agrees with the verb.
 */
const besideRelative = (c: Context, relative: number, verb: number): Range | null => {
  const forms = formsAt(c, relative)
  if ((forms & ACCUSATIVES) === 0) return null
  const found = subjectWithin(c, relative + 1, verb, verb, true)
  if (!found) return null
  const plural = (formsAt(c, verb) & PLURAL) !== 0
  const disagrees = (forms & (plural ? NOMINATIVE << PLURAL_SHIFT : NOMINATIVE)) === 0
  const head = nounPhrase(c, found[0], found[1], NOMINATIVES)?.head ?? found[0]
  return disagrees || (formsAt(c, head) & (plural ? ACCUSATIVE << PLURAL_SHIFT : ACCUSATIVE)) === 0 ? found : null
}

/** The subject of a clause that is the verb's own, or stands before it. */
const subjectOfClause = (c: Context, start: number, end: number, verb: number, own: boolean, subordinate: boolean): Range | null => {
  if (isOnlyGerund(c, verb)) return clauseSubject(c, start, end, verb, own)
  return subjectWithin(c, subordinate ? start + 1 : start, end, verb, own) ?? nameWithin(c, start, own ? verb : firstVerb(c, start, end - 1), verb)
}

/** Is the clause beside the main one: subordinate, inserted, or one that a conjunction behind it needs ("Интересно, что тренер ответил"). */
const isBeside = (c: Context, start: number, end: number, subordinate: boolean): boolean =>
  subordinate || opensAside(c, start, end) || end === start + 1 && has(c, end + 1, COMPLEMENTIZER)

/** "Поскольку мэр молчит, …": a subordinate clause with its conjunction has a subject of its own or none. */
const isClosed = (c: Context, start: number, verb: number): boolean => !has(c, start, COORDINATOR | PREPOSITION | RELATIVE) && !concedes(c, start, verb)

/**
 * Subject to the left of the verb. Clauses are walked leftwards from the cue's own: what is subordinate, participial or
 * inserted is passed over; a relative word that is the subject is the source itself.
 */
export const subjectLeft = (c: Context, verb: number, from: number): Range | null => {
  if (!c.grammar.cases) return subjectBefore(c, verb, from)
  let start = clauseStart(c, verb, from), end = verb, own = true, joined = false
  for (let hops = 0; hops < 8; hops++) {
    if (start < end || own) {
      if (own && has(c, start, RELATIVE) && (formsAt(c, start) & NOMINATIVES) !== 0) return besideRelative(c, start, verb) ?? [start, start + 1]
      const subordinate = opensSubordinate(c, start), participial = own && (formsAt(c, start) & PARTICIPLE) !== 0 && start > from && start < verb
      const asked = own ? !participial : !isBeside(c, start, end, subordinate)
      const found = asked ? subjectOfClause(c, start, end, verb, own, subordinate) : subordinate && joined ? relativeSubject(c, start, end, verb) : null
      if (found) return stretchLeft(c, found, from)
      if (asked && own && subordinate && isClosed(c, start, verb)) return null
      joined = own && has(c, start, COORDINATOR)
    }
    own = false
    end = start - 1
    if (end <= from) return null
    const border = kindAt(c, end)
    if (border === SEMICOLON || (isEnd(c, end) && !isInnerStop(c, end))) return null
    start = clauseStart(c, end, from)
  }
  return null
}

/** "Мэр молчит, хотя и признаёт, что": a subordinate clause with nobody of its own, whose verb is in the singular. */
const concedes = (c: Context, start: number, verb: number): boolean => {
  let i = start + 1
  while (i < verb && (isFiller(c, i) || has(c, i, COORDINATOR))) i++
  return i === verb && !has(c, start, COMPLEMENTIZER) && (formsAt(c, verb) & PLURAL) === 0
}

/** "письмо, в котором политик простился, но назвал": the relative clause goes on with a verb in the same form. */
const relativeSubject = (c: Context, from: number, to: number, verb: number): Range | null => {
  const relative = has(c, from, PREPOSITION) ? from + 1 : from, first = firstVerb(c, relative + 1, to)
  if (
    first >= to
    || !has(c, relative, RELATIVE)
    || (formsAt(c, relative) & NOMINATIVES) !== 0
    || (formsAt(c, first) & formsAt(c, verb) & PAST) === 0
  ) return null
  return ((formsAt(c, first) ^ formsAt(c, verb)) & (PLURAL | MASCULINE | FEMININE)) === 0 ? subjectWithin(c, relative + 1, first, verb, true) : null
}

/** The first verb of a clause; its end where there is none. */
const firstVerb = (c: Context, from: number, to: number): number => {
  let i = from
  while (i < to && !isFinite(c, i) && !isLikelyVerb(c, i)) i = step(c, i, to)
  return i
}

/** "Депутаты приняли закон, отметив, что": the subject of the main clause's own verb. */
const clauseSubject = (c: Context, from: number, to: number, gerund: number, own: boolean): Range | null => {
  const verb = firstVerb(c, from, to)
  if (verb < to) return subjectWithin(c, from, verb, verb, true) ?? nameWithin(c, from, verb, verb) ?? subjectWithin(c, verb + 1, to, verb, false)
  return own ? null : subjectWithin(c, from, to, gerund, false)
}

/** "Объявив об отмене концертов, певица …": a gerund that opens its sentence has the subject of the clause behind it. */
export const subjectBehind = (c: Context, gerund: number, from: number, to: number): Range | null => {
  if ((formsAt(c, gerund) & GERUND) === 0 || clauseStart(c, gerund, from) > from) return null
  let comma = clauseEnd(c, gerund, to)
  for (let hop = 0; hop < 4 && kindAt(c, comma) === COMMA; hop++) {
    const end = clauseEnd(c, comma + 1, to)
    if (!opensSubordinate(c, comma + 1) && !opensAside(c, comma + 1, end)) {
      const found = subjectWithin(c, comma + 1, end, gerund, false)
      if (found) return found
    }
    comma = end
  }
  return null
}

/** "Стив Гордон, глава и основатель «Вектора», заявил", "Олег Пак, певец и автор песен, …": two nouns for one person between the commas. */
const withSecondRole = (c: Context, range: Range): Range => {
  if (!has(c, range[1], COORDINATOR) || kindAt(c, range[0] - 1) !== COMMA || !has(c, range[0], ROLE)) return range
  const phrase = nounPhrase(c, range[1] + 1, range[1] + 16, NOMINATIVES)
  return phrase && (has(c, phrase.head, ROLE) || isCapital(c, range[0] - 2)) && kindAt(c, phrase.last) === COMMA ? [range[0], phrase.last] : range
}

/** "Тони Холл, директор BBC, заявил": where the subject found is a bare role between commas, the name before it is the head. */
const stretchLeft = (c: Context, given: Range, from: number): Range => {
  const range = withSecondRole(c, given)
  // "Адвокат потерпевшего — Анна Белова заявила"
  if (isDash(c, range[0] - 1) && isCapital(c, range[0])) {
    const phrase = nounPhrase(c, clauseStart(c, range[0] - 1, from), range[0] - 1, NOMINATIVES)
    if (phrase?.last === range[0] - 1 && has(c, phrase.head, SPEAKING)) return [phrase.first, range[1]]
  }
  if (kindAt(c, range[0] - 1) !== COMMA || !isWord(c, range[0]) && !isNumber(c, range[0])) return range
  const start = clauseStart(c, range[0] - 1, from)
  let i = start
  if (kindAt(c, range[1]) !== COMMA) {
    // "Внучка поэта, певица Анна Белова рассказала"
    const phrase = isCapital(c, range[1] - 1) ? nounPhrase(c, start, range[0] - 1, NOMINATIVES) : null
    return phrase?.last === range[0] - 1 && has(c, phrase.head, ROLE) && !phrase.named ? [start, range[1]] : range
  }
  while (i < range[0] - 1) {
    if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, range[0] - 1)); continue }
    const phrase = nounPhrase(c, i, range[0] - 1, NOMINATIVES)
    // "Его жена, 30-летняя Анна Рогова, заявила", "Её муж, врач по профессии, заявил"
    if (
      phrase?.last === range[0] - 1
      && (phrase.named || i === start && has(c, phrase.head, ROLE) && (isCapital(c, range[1] - 1) || has(c, range[0], ROLE)))
    ) return [phrase.first, range[1]]
    i = phrase && phrase.last > i ? phrase.last : i + 1
  }
  return range
}

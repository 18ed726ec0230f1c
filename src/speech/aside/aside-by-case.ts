/** Clauses that hand their own sentence to a source, in languages whose nouns show case: "…, сообщил мэр", "…, как он признался сам". */
import {
  ACCUSATIVE, ADVERB, CUE_ADJECTIVE, DOCUMENT, FINITE, FIRST_PERSON, GERUND, GROUP, INSERTED, INSTRUMENTAL, PASSIVE, PLURAL, PLURAL_SHIFT, PREPOSITION, PRONOUN,
  REFLEXIVE, ROLE, SPEAKING, SUBORDINATOR, TIME_WORD, DETERMINER, DATIVES,
} from '../../words/facts.ts'
import {ADDRESSEE, AFTER, AFTER_AS, ORIGIN} from '../../words/frames.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import type {CueEntry} from '../../locales/types.ts'
import type {Aside, CueClause} from './cue-clause.ts'
import {joinedTo, overModifiers} from '../source/beside.ts'
import {ANY_CASE, GENITIVES, NOMINATIVES} from '../grammar/cases.ts'
import {collectiveOf, placeOf} from '../source/house.ts'
import {formsAt, has, isCapital, isDash, isNumber, kindAt, known, step} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {apposition, subjectPastGerund, subjectRight} from '../source/subject-right.ts'
import {isReflexive} from '../grammar/impersonal.ts'
import type {Context, Range} from '../types.ts'

/** The aside whose clause ends at `end`. */
export const asideOf = ({verb, rest, entry}: CueClause, source: Range | null, end: number): Aside => ({end, cue: [verb, rest], entry, source, phrase: false})

/** "…, мэр сказал", "— в декабре столица согласилась": a clause of the story, where the verb comes first; "…, он сказал" and "как мэр сказал" are none. */
export const isTold = (c: Context, first: number, at: number, verb: number): boolean =>
  verb > at
  && at === first
  && !has(c, at, PRONOUN)
  && (has(c, at, PREPOSITION) ? hasSubjectBehindAdjuncts(c, at, verb) : !isDash(c, first - 1) && nounPhrase(c, at, verb, NOMINATIVES) !== null)

/** "— в декабре Москва согласилась". */
const hasSubjectBehindAdjuncts = (c: Context, from: number, verb: number): boolean => {
  let i = from
  while (i < verb && has(c, i, PREPOSITION)) i = Math.max(i + 1, prepositionalPhrase(c, i, verb))
  return i < verb && !has(c, i, PRONOUN) && nounPhrase(c, i, verb, NOMINATIVES)?.last === verb
}

/** Who it is, in the case that the cue governs: behind the verb, before it, or the house in which it was said. */
const sourceOf = (c: Context, {at, verb, rest, entry, end}: CueClause): Range | null => {
  if ((entry.frames & ORIGIN) !== 0) return originOf(c, entry, verb + 1, end)
  const right = subjectRight(c, verb, end, rest)
  // "как он признался сам"
  const left = verb > at && (!right || right[1] === right[0] + 1 && has(c, right[0], DETERMINER)) ? nounPhrase(c, at, verb, NOMINATIVES) : null
  if (left) return [left.first, left.last]
  return right ?? ((formsAt(c, verb) & PLURAL) !== 0 ? collectiveOf(c, at, end) : null)
}

/** Can a clause without a source be an aside: "…, сообщается", "…, как отмечалось". */
const standsAlone = (c: Context, {first, at, verb, entry, end}: CueClause): boolean => {
  const forms = formsAt(c, verb), reflexive = (forms & REFLEXIVE) !== 0
  if ((entry.frames & ORIGIN) !== 0 || has(c, verb, CUE_ADJECTIVE) || verb > at && !reflexive) return false
  // "напомним", "признаюсь": the author's
  if ((forms & FIRST_PERSON) !== 0) return false
  return reflexive || (forms & PASSIVE) !== 0 || has(c, first, SUBORDINATOR) || first !== at && !has(c, first, INSERTED) || end - verb <= 3
}

/** "…, установили учёные", "…, показал опрос"; not "…, показали рисунки", "…, однако совет установил власть". */
const findsOut = (c: Context, {at, verb, entry, as}: CueClause, source: Range | null): boolean => {
  if ((entry.frames & (AFTER | AFTER_AS)) !== (AFTER | AFTER_AS) || entry.class === 'think' || as) return true
  return verb === at && source !== null && has(c, nounPhrase(c, source[0], source[1], NOMINATIVES)?.head ?? source[0], SPEAKING | DOCUMENT)
}

/** Is it a clause of the story rather than an aside, with a source or without. */
const isStory = (c: Context, clause: CueClause, source: Range | null): boolean => {
  const {first, verb, rest, entry, end} = clause, forms = formsAt(c, verb), reflexive = (forms & REFLEXIVE) !== 0
  if ((forms & GERUND) !== 0 && (forms & FINITE) === 0) return true
  // complements that make it one: "…, потребовал отставки мэра"
  if (!reflexive && hasObject(c, Math.max(rest, source && source[0] > verb ? source[1] : 0), end, source, entry)) return true
  if (!findsOut(c, clause, source)) return true
  // "Решение важное, считает Рогов: суды его ждали"
  if (kindAt(c, end) === COLON && (!source || source[0] < verb || kindAt(c, first - 1) !== COMMA)) return true
  // "предлагается признание": what is the subject of a passive is the content
  return reflexive && source !== null && !isReflexive(c, entry)
}

/** The source of a cue's clause, in the case that its cue governs, and what belongs to it behind the next border. */
export const asideByCase = (c: Context, clause: CueClause): Aside | null => {
  const {at, verb, end, to} = clause, forms = formsAt(c, verb), named = sourceOf(c, clause)
  if (!named && !standsAlone(c, clause) || isStory(c, clause, named)) return null
  let source = named ?? ((forms & (REFLEXIVE | PASSIVE)) !== 0 ? placeOf(c, at, end) : null)
  // "…, сообщил, ссылаясь на письмо, мэр"
  const behind = source || (forms & REFLEXIVE) !== 0 ? null : subjectPastGerund(c, verb, end, to)
  if (behind) return asideOf(clause, behind, behind[1])
  if (source?.[1] === end) source = apposition(c, source, to)
  const last = overModifiers(c, source && source[1] >= end ? source[1] : end, to, source)
  const joined = source && source[0] > verb ? joinedTo(c, last, to, verb) : null
  if (source && joined) return asideOf(clause, joined.source ? [source[0], joined.source] : source, joined.end)
  return asideOf(clause, source, last)
}

/** A noun phrase left over that is no adjunct: the verb has an object, so it is no aside. */
const hasObject = (c: Context, from: number, to: number, source: Range | null, entry: CueEntry): boolean => {
  for (let i = from; i < to;) {
    if (source && i >= source[0] && i < source[1]) { i = source[1]; continue }
    if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, to)); continue }
    if (has(c, i, ADVERB | INSERTED | TIME_WORD) || isNumber(c, i)) { i++; continue }
    const phrase = nounPhrase(c, i, to, ANY_CASE)
    if (!phrase || phrase.last <= i) { i = step(c, i, to); continue }
    // "заверил журналистов"
    if ((entry.frames & ADDRESSEE) !== 0 && has(c, phrase.head, GROUP | ROLE)) { i = phrase.last; continue }
    if ((phrase.cases & OBJECTIVE) !== 0 && (phrase.cases & DATIVES) === 0 && !isCapital(c, i)) return true
    i = phrase.last
  }
  return false
}
const OBJECTIVE: number = ACCUSATIVE | INSTRUMENTAL | ((ACCUSATIVE | INSTRUMENTAL) << PLURAL_SHIFT)

/** "следует из отчёта": what stands behind the cue's own preposition. */
export const originOf = (c: Context, entry: CueEntry, from: number, to: number): Range | null => {
  for (let i = from; i < to; i = Math.max(i + 1, step(c, i, to))) {
    if (!entry.prepositions.includes(known(c, i))) continue
    const phrase = nounPhrase(c, i + 1, to, GENITIVES)
    return phrase && [phrase.first, phrase.last]
  }
  return null
}

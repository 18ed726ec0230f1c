/** Clauses that hand their own sentence to a source, in languages whose nouns show case: "…, сообщил мэр", "…, как он признался сам". */
import {
  ACCUSATIVE, ADVERB, CUE_ADJECTIVE, DOCUMENT, FINITE, FIRST_PERSON, GERUND, GROUP, INSERTED, INSTRUMENTAL, PASSIVE, PLURAL, PLURAL_SHIFT, PREPOSITION, PRONOUN,
  REFLEXIVE, ROLE, SPEAKING, SUBORDINATOR, TIME_WORD, DETERMINER, DATIVES,
} from '../words/facts.ts'
import {ADDRESSEE, AFTER, AFTER_AS, ORIGIN} from '../words/frames.ts'
import {COLON, COMMA} from '../words/scan.ts'
import type {CueEntry} from '../locales/types.ts'
import type {Aside, CueClause} from './aside.ts'
import {joinedTo, overModifiers} from './beside-source.ts'
import {ANY_CASE, GENITIVES, NOMINATIVES} from './cases.ts'
import {collectiveOf, placeOf} from './house.ts'
import {formsAt, has, isCapital, isDash, isNumber, kindAt, known, step} from './look.ts'
import {nounPhrase} from './phrases.ts'
import {prepositionalPhrase} from './prepositional.ts'
import {apposition, subjectPastGerund, subjectRight} from './source.ts'
import {isReflexive} from './impersonal.ts'
import type {Context, Range} from './types.ts'

/** The aside whose clause ends at `end`. */
export const asideOf = ({verb, rest, entry}: CueClause, source: Range | null, end: number): Aside => ({end, cue: [verb, rest], entry, source, phrase: false})

/** "…, мэр сказал", "— в декабре столица согласилась": a clause of the story, where the verb comes first; "…, он сказал" and "как мэр сказал" are none. */
export const isTold = (c: Context, first: number, at: number, verb: number): boolean =>
  verb > at && at === first && !has(c, at, PRONOUN) && (has(c, at, PREPOSITION) ? hasSubjectBehindAdjuncts(c, at, verb) : !isDash(c, first - 1) && nounPhrase(c, at, verb, NOMINATIVES) !== null)

/** "— в декабре Москва согласилась". */
const hasSubjectBehindAdjuncts = (c: Context, from: number, verb: number): boolean => {
  let i = from
  while (i < verb && has(c, i, PREPOSITION)) i = Math.max(i + 1, prepositionalPhrase(c, i, verb))
  return i < verb && !has(c, i, PRONOUN) && nounPhrase(c, i, verb, NOMINATIVES)?.last === verb
}

/** The source of a cue's clause, in the case that its cue governs, and what belongs to it behind the next border. */
export const asideByCase = (c: Context, clause: CueClause): Aside | null => {
  const {first, at, verb, rest, entry, end, to, as} = clause, forms = formsAt(c, verb), leads = verb > at
  let source = (entry.frames & ORIGIN) !== 0 ? originOf(c, entry, verb + 1, end) : subjectRight(c, verb, end, rest)
  if ((entry.frames & ORIGIN) !== 0 && !source) return null
  // "как он признался сам"
  if (leads && (!source || source[1] === source[0] + 1 && has(c, source[0], DETERMINER))) {
    const left = nounPhrase(c, at, verb, NOMINATIVES)
    if (left) source = [left.first, left.last]
  }
  if (!source && (forms & PLURAL) !== 0) source = collectiveOf(c, at, end)
  if (!source && (leads && (forms & REFLEXIVE) === 0 || has(c, verb, CUE_ADJECTIVE))) return null
  if (!source && (forms & (REFLEXIVE | PASSIVE)) === 0 && !has(c, first, SUBORDINATOR) && (first === at || has(c, first, INSERTED)) && end - verb > 3) return null
  if ((forms & GERUND) !== 0 && (forms & FINITE) === 0) return null
  // complements that make it a clause of the story: "…, потребовал отставки мэра"
  if ((forms & REFLEXIVE) === 0 && hasObject(c, Math.max(rest, source && source[0] > verb ? source[1] : 0), end, source, entry)) return null
  // "…, установили учёные", "…, показал опрос"; not "…, показали рисунки", "…, однако совет установил власть"
  if ((entry.frames & (AFTER | AFTER_AS)) === (AFTER | AFTER_AS) && entry.class !== 'think' && !as && (leads || !source || !has(c, nounPhrase(c, source[0], source[1], NOMINATIVES)?.head ?? source[0], SPEAKING | DOCUMENT))) return null
  // "напомним", "признаюсь": the author's
  if (!source && (forms & FIRST_PERSON) !== 0) return null
  // "Решение важное, считает Рогов: суды его ждали"
  if (kindAt(c, end) === COLON && (!source || source[0] < verb || kindAt(c, first - 1) !== COMMA)) return null
  // "предлагается признание": what is the subject of a passive is the content
  if ((forms & REFLEXIVE) !== 0 && !isReflexive(c, entry) && source) return null
  if (!source && (forms & (REFLEXIVE | PASSIVE)) !== 0) source = placeOf(c, at, end)
  // "…, сообщил, ссылаясь на письмо, мэр"
  const behind = source || (forms & REFLEXIVE) !== 0 ? null : subjectPastGerund(c, verb, end, to)
  if (behind) return asideOf(clause, behind, behind[1])
  let last = end
  if (source?.[1] === end) { source = apposition(c, source, to); last = source[1] }
  last = overModifiers(c, last, to, source)
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

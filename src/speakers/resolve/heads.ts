/** Which name of a phrase is the one of whom it speaks. */
import {
  ABBREVIATION, AUXILIARY, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, GERUND, GROUP, HONORIFIC, NATIONAL, NOMINATIVE, NUMERAL, ORGANIZATION, OUTLET, PASSIVE, PAST, PREPOSITION, PRONOUN, RELATIVE, ROLE, TIME_WORD,
} from '../../words/facts.ts'
import {ALL_CAPS, APOSTROPHE, CLOSE, COMMA, OPEN, POSSESSIVE, STOP} from '../../words/scan.ts'
import {formsAt, has, isCapital, isNumber, isOneOf, isWord, kindAt, overBracket, shaped} from '../../speech/grammar/look.ts'
import type {Context, Range} from '../../speech/types.ts'
import {isLegal} from '../names/bodies.ts'
import {headOf, isPluralNoun, lemma} from './describe.ts'
import {isGivenPart} from '../names/words.ts'
import {isNominative, isUnambiguous} from '../names/nominative.ts'
import {nameRow} from '../rows.ts'
import {seenAt} from '../seen-words.ts'
import type {NameMention, State} from '../types.ts'

/** Names inside a range. */
export const namesIn = (s: State, range: Range): NameMention[] => {
  const found: NameMention[] = []
  for (let i = nameRow(s.names, range[0]); i < s.names.length; i++) {
    const name = s.names[i]!
    if (name.first >= range[1]) break
    found.push(name)
  }
  return found
}

/** "Lee's", "Hutchins'" */
const owns = (c: Context, {last}: NameMention): boolean =>
  shaped(c, last - 1, POSSESSIVE) || !c.grammar.cases && kindAt(c, last) === APOSTROPHE && !isSpaced(c, last)
const isSpaced = (c: Context, i: number): boolean => c.tokens.start[i] !== c.tokens.end[i - 1]

/** Is the name the one that the phrase means, not a complement of its noun. */
const isHeadName = (s: State, name: NameMention, range: Range, wanted: number): boolean => {
  const {c, people} = s
  if (
    name.first === range[0]
    && (!c.grammar.cases || name.last >= range[1] || !name.opens || name.strong || isGivenPart(c, name.parts[0]!) && kindAt(c, name.last) === COMMA)
  ) return !owns(c, name) || name.last >= range[1]
  if (!c.grammar.cases) {
    if (owns(c, name) && name.last < range[1]) return false
    const before = name.first - 1
    if (has(c, before, PREPOSITION)) return false
    // "a study in the journal Wetland Science": where it came out
    if (has(c, headOf(c, range), DOCUMENT) && has(c, before, OUTLET) && !has(c, before, ROLE) && !isCapital(c, before)) return false
    // "Judge Philip Ashworth KC"
    if (name.parts.length > 1 && name.last === range[1] - 1 && shaped(c, name.last, ALL_CAPS)) return true
    // "the Estevez campaign": a noun follows
    return !(isWord(c, name.last) && name.last < range[1] && !has(c, name.last, PREPOSITION | COORDINATOR) && kindAt(c, name.last) !== COMMA)
  }
  const head = headOf(c, range)
  if (head >= name.first) return true
  // "Злата (настоящее имя — Ольга Пыжова)"
  if (isInBracket(c, range[0], name.first)) return false
  // "один из истцов, Андрей Рогов", "сосед, Валера"
  if (
    kindAt(c, name.first - 1) === COMMA
    && name.last >= range[1]
    && (name.parts.length > 1 || isGivenPart(c, name.parts[0]!))
    && isNominative(s, name)
  ) return true
  if (has(c, name.first - 1, PREPOSITION) || has(c, name.first - 1, COORDINATOR)) return false
  if (c.pairAt[name.first - 1]! >= 0) return false
  if (has(c, head, ORGANIZATION | OUTLET | GROUP | DOCUMENT) && !has(c, head, ROLE | NATIONAL)) return false
  if (isPluralNoun(c, head)) return false
  const relation = people.relations.has(lemma(c, head))
  if ((wanted & NOMINATIVE) !== 0) return isNominative(s, name)
    && (name.parts.length > 1 || (has(c, head, ROLE | NATIONAL | HONORIFIC | ABBREVIATION) && !(relation && !name.subject && !isUnambiguous(s, name))))
  if (
    name.parts.length === 1
    && (relation || !(name.person?.roles.some(role => role.heads.includes(lemma(c, head))) ?? false))
  ) return !relation && has(c, head, ROLE | HONORIFIC) && name.first === head + 1
  return !relation || name.first > head + 1 || name.last >= range[1]
}

/** Does a bracket open between the token `from` and the one at `at`, no more than a few before that. */
export const isInBracket = (c: Context, from: number, at: number): boolean => {
  for (let i = at - 1; i > from && i > at - 12; i--) { const kind = kindAt(c, i); if (kind === OPEN) return true; if (kind === CLOSE) return false }
  return false
}

/** "The suspect, identified as Kyle Brandt,", "the blogger, known as Grey Wolf,": the name. */
const calledAs = (s: State, [first, last]: Range): Range | null => {
  const {c} = s
  let comma = first + 1
  while (comma < last && kindAt(c, comma) !== COMMA) comma++
  if (
    kindAt(c, comma) !== COMMA
    || (formsAt(c, comma + 1) & (PASSIVE | PAST)) === 0
    || !isOneOf(c, comma + 2, c.words.as)
    || has(c, first, PRONOUN)
  ) return null
  const name = s.names[nameRow(s.names, comma + 3)]
  return name?.first === comma + 3 && name.person && (kindAt(c, name.last) === COMMA || name.last === last) ? [name.first, name.last] : null
}

/** "Предприниматель | Ваграм Саакян": takes the name right behind a role, where the source ends before it. */
export const withNameBehind = (s: State, given: Range): Range => {
  const {c} = s, called = c.grammar.cases ? null : calledAs(s, given)
  if (called) return called
  let last = given[1]
  // a relative or participial clause or an age is no part of an entity; "коллега, 30-летняя Анна Рогова" is
  for (let i = given[0] + 1; i + 1 < last; i++) {
    if (
      !c.grammar.cases
      && i > given[0]
      && isWord(c, i - 1)
      && has(c, i, RELATIVE)
      && has(c, i, PRONOUN)
      && !has(c, i - 1, PREPOSITION | DETERMINER | PRONOUN)
    ) last = i
    else if (
      kindAt(c, i) === COMMA
      && (
        has(c, i + 1, RELATIVE)
        || isNumber(c, i + 1) && !(c.grammar.cases && isWord(c, i + 2) && !has(c, i + 2, TIME_WORD))
        || has(c, i + 1, PREPOSITION) && (!c.grammar.cases || has(c, i + 2, RELATIVE))
        || (formsAt(c, i + 1) & GERUND) !== 0
        || isOneMore(s, given[0], i + 1)
        || isBareCompany(s, given[0], i)
      )
    ) last = i
  }
  // a name that begins before the source is a part of it: "Ли Сун Хо"
  const over = s.names[nameRow(s.names, given[0]) - 1]
  const range: Range = [over && c.grammar.cases && over.last > given[0] && !over.foreign && !over.quoted && (over.strong || !over.opens) ? over.first : given[0], last]
  const next = s.names[nameRow(s.names, last)]
  if (!next?.person || next.foreign) return range
  const head = headOf(c, range)
  if (next.first === last && c.grammar.cases) return s.inRole.get(head) === next.person ? [range[0], next.last] : range
  // "The colleague, orderly Luis Prado, said", "один из них, Иван Лужин"
  if (
    kindAt(c, last) !== COMMA
    || next.first > last + 5
    || !has(c, head, ROLE) && !(c.grammar.cases && has(c, given[0] + 1, PREPOSITION) && next.first === last + 1)
    || !next.person.strong
  ) return range
  const closes = kindAt(c, next.last)
  if (isWord(c, next.last) || closes === 0) return range
  // "The founder, retired NHL defenseman Gord Kasper, said": between commas other words as well, where no case tells
  const closed = !c.grammar.cases && closes === COMMA
  for (let i = last + 1; i < next.first; i++) {
    if (!isWord(c, i)) return range
    if (closed ? has(c, i, RELATIVE | PREPOSITION | COORDINATOR | DETERMINER | AUXILIARY | CUE_VERB | PRONOUN) : !next.person.roles.some(role => i >= role.first && i < role.last)) return range
  }
  return [next.first, next.last]
}

/** "The plaintiffs, a coalition of bakers and millers": what they are, behind a noun without a name. */
const isOneMore = (s: State, first: number, i: number): boolean => {
  const {c, people} = s
  return !c.grammar.cases
    && has(c, i, DETERMINER)
    && people.fresh.has(seenAt(c, i).lower)
    && has(c, first, DETERMINER)
    && !people.fresh.has(seenAt(c, first).lower)
    && !isCapital(c, i - 2)
}

/** "The company, Britain's sixth-largest grocer": all that follows the comma says what it is. */
const isBareCompany = ({c, people}: State, first: number, comma: number): boolean =>
  !c.grammar.cases && comma === first + 2 && has(c, first, DETERMINER) && !people.fresh.has(seenAt(c, first).lower) && people.companies.has(lemma(c, first + 1))

/** "(по словам) депутата Рогова": a surname by its ending behind a role; of an office that places have too only where the name stands elsewhere as well. */
const isTitled = (s: State, {first, last, person}: NameMention, range: Range): boolean => {
  const {c, people} = s
  if (!c.grammar.cases || last !== first + 1 || headOf(c, range) !== first - 1 || !has(c, first - 1, ROLE) || has(c, first - 1, ORGANIZATION) || c.tokens.entry[first] !== 0) return false
  if (person !== null && person.names.length > 1) return true
  return !people.governing.has(lemma(c, first - 1)) && people.surnames.some(ending => seenAt(c, first).lower.endsWith(ending))
}

/** Of the names in a phrase the one of whom it speaks. */
export const headName = (s: State, inside: readonly NameMention[], range: Range, wanted: number): NameMention | undefined => {
  const {c} = s, [first] = inside
  if (!first) return undefined
  if (
    c.grammar.cases
    && inside.length === 1
    && first.first === range[0]
    && first.last === range[1]
    && first.person?.strong
    && !first.place
    && !first.foreign
  ) return first
  const heads = inside.filter(name => !name.foreign && name.person && isHeadName(s, name, range, wanted))
  // "Van Houten chief executive Pieter de Groot"
  const titled = c.grammar.cases || hasCoordinator(s, range) ? undefined : heads.find(one =>
    one.first > range[0]
    && one.last >= range[1]
    && s.inRole.get(one.first - 1) === one.person)
  return titled ?? heads.find(one => one.person?.strong === true && !one.place)
    ?? heads.find(one =>
      one.first === range[0]
      && (
        one.last >= range[1] - (one.person?.body === true && isLegal(s, one) ? 2 : 0)
        || opensApposition(c, nameEnd(s, one, range[1])) && (one.parts.length > 1 || !one.place && (!c.grammar.cases || isGivenPart(c, one.parts[0]!)))
        || one.parts.length > 1 && has(c, one.last, PREPOSITION)
      ))
    ?? heads.find(one => !one.place && one.last >= range[1] && (headOf(c, range) >= one.first || one.parts.length > 1 || has(c, one.first - 1, HONORIFIC) || isTitled(s, one, range)))
}

/** Behind the brackets or the legal form of a name: "Quorvo Health (NASDAQ: QRVH)", "Nuvio Inc." */
export const nameEnd = (s: State, name: NameMention, to: number): number => {
  const {c, people} = s
  let {last} = name
  const form = kindAt(c, last) === COMMA ? last + 1 : last
  if (!c.grammar.cases && isWord(c, form) && people.legal.has(seenAt(c, form).lower)) last = kindAt(c, form + 1) === STOP ? form + 2 : form + 1
  return kindAt(c, last) === OPEN ? overBracket(c, last, to) : last
}

/** "Wade Purcell, a rancher in Kansas and one of the plaintiffs", "Quorvo Health (NASDAQ: QRVH), a provider": what one is, behind a comma. */
const opensApposition = (c: Context, i: number): boolean => kindAt(c, i) === COMMA && has(c, i + 1, DETERMINER | ROLE | NUMERAL)

/** Is a conjunction within. */
export const hasCoordinator = (s: State, range: Range): boolean => {
  for (let i = range[0]; i < range[1]; i++) if (has(s.c, i, COORDINATOR)) return true
  return false
}

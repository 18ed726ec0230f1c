/** From the words of a source to who is meant. */
import {
  ABBREVIATION, ADJECTIVAL, AUXILIARY, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, FEMININE, GENITIVE, GERUND, GROUP, INSTRUMENTAL, LOCATIVE, MASCULINE, NATIONAL, NOMINATIVE, NUMERAL, ORGANIZATION, OUTLET, PLURAL_CASES, PLURAL_SHIFT,
  PREPOSITION, PRONOUN, RELATIVE, ROLE, SINGULAR_CASES, HONORIFIC,
} from '../words/facts.ts'
import {ALL_CAPS, CLOSE, COMMA, OPEN, POSSESSIVE} from '../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isFinite, isNumber, isWord, kindAt, overBracket, pairAt, shaped} from '../speech/look.ts'
import type {Context, Range} from '../speech/types.ts'
import {nameRow} from './rows.ts'
import {isLegal} from './bodies.ts'
import {genderOfPerson, isNear, personByWord} from './cluster.ts'
import {describe, headOf, isNominative, isProper, isUnambiguous, isPluralNoun, isSentenceFirst, lemma, plainText, properWithin} from './describe.ts'
import {isGivenPart, stemAt} from './names.ts'
import {findKey, keyAt, keyText, seenAt} from './seen-words.ts'
import {bodyBefore, isAged, isTakingUp, mentionBefore, personByClass, personByNearness, personByRole, takeApart, type NounParts} from './nouns.ts'
import {kinNamed, ownedBy} from './owners.ts'
import {kindOf, named, ofPerson} from './referents.ts'
import {outletsBefore, twoNamed, twoOutlets} from './twos.ts'
import {brandBefore, companyBefore, describedAfter, foreignBefore, introducedLater, justSpoke, takenUp, unnamedBefore} from './take-up.ts'
import type {Hint, NameMention, Person, Referent, State} from './types.ts'

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

/** Is the name the one that the phrase means, not a complement of its noun. */
const isHeadName = (s: State, name: NameMention, range: Range, wanted: number): boolean => {
  const {c, people} = s
  if (name.first === range[0] && (!c.grammar.cases || name.last >= range[1] || !name.opens || name.strong)) return !shaped(c, name.last - 1, POSSESSIVE) || name.last >= range[1]
  if (!c.grammar.cases) {
    if (shaped(c, name.last - 1, POSSESSIVE) && name.last < range[1]) return false
    const before = name.first - 1
    if (has(c, before, PREPOSITION)) return false
    // "a study in the journal Wetland Science": where it came out
    if (has(c, headOf(c, range), DOCUMENT) && has(c, before, OUTLET) && !has(c, before, ROLE) && !isCapital(c, before)) return false
    // "the Estevez campaign": a noun follows
    // "Judge Philip Ashworth KC"
    if (name.parts.length > 1 && name.last === range[1] - 1 && shaped(c, name.last, ALL_CAPS)) return true
    return !(isWord(c, name.last) && name.last < range[1] && !has(c, name.last, PREPOSITION | COORDINATOR) && kindAt(c, name.last) !== COMMA)
  }
  const head = headOf(c, range)
  if (head >= name.first) return true
  // "Злата (настоящее имя — Ольга Пыжова)"
  if (isInBracket(c, range[0], name.first)) return false
  if (has(c, name.first - 1, PREPOSITION) || has(c, name.first - 1, COORDINATOR)) return false
  if (c.pairAt[name.first - 1] !== -1 && (c.pairAt[name.first - 1]!) >= 0) return false
  if (has(c, head, ORGANIZATION | OUTLET | GROUP | DOCUMENT) && !has(c, head, ROLE | NATIONAL)) return false
  if (isPluralNoun(c, head)) return false
  const relation = people.relations.has(lemma(c, head))
  if ((wanted & NOMINATIVE) !== 0) return isNominative(s, name) && (name.parts.length > 1 || (has(c, head, ROLE | NATIONAL | HONORIFIC | ABBREVIATION) && !(relation && !name.subject && !isUnambiguous(s, name))))
  if (name.parts.length === 1 && (relation || !(name.person?.roles.some(role => role.heads.includes(lemma(c, head))) ?? false))) return !relation && has(c, head, ROLE | HONORIFIC) && name.first === head + 1
  return !relation || name.first > head + 1 || name.last >= range[1]
}

const isInBracket = (c: Context, from: number, at: number): boolean => {
  for (let i = at - 1; i > from && i > at - 12; i--) { const kind = kindAt(c, i); if (kind === OPEN) return true; if (kind === CLOSE) return false }
  return false
}

/** "Предприниматель | Ваграм Саакян": takes the name right behind a role, where the source ends before it. */
const withNameBehind = (s: State, given: Range): Range => {
  const {c} = s
  let last = given[1]
  // a relative or participial clause or an age is no part of an entity
  for (let i = given[0] + 1; i + 1 < last; i++) {
    if (kindAt(c, i) === COMMA && (has(c, i + 1, RELATIVE) || isNumber(c, i + 1) || (has(c, i + 1, PREPOSITION) && has(c, i + 2, RELATIVE)) || (formsAt(c, i + 1) & GERUND) !== 0 || isOneMore(s, given[0], i + 1))) last = i
  }
  // a name that begins before the source is a part of it: "Ли Сун Хо"
  const over = s.names[nameRow(s.names, given[0]) - 1]
  const range: Range = [over && c.grammar.cases && over.last > given[0] && !over.foreign && !over.quoted ? over.first : given[0], last]
  const next = s.names[nameRow(s.names, last)]
  if (!next?.person || next.foreign) return range
  const head = headOf(c, range)
  if (next.first === last && c.grammar.cases) return s.inRole.get(head) === next.person ? [range[0], next.last] : range
  // "The colleague, orderly Luis Prado, said", "один из них, Иван Лужин"
  if (kindAt(c, last) !== COMMA || next.first > last + 5 || !has(c, head, ROLE) && !(c.grammar.cases && has(c, given[0] + 1, PREPOSITION) && next.first === last + 1) || !next.person.strong) return range
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

/** "Saudi Arabia", "British Ferries": one word that nowhere stands without the nation's before it; no "Australian Hale" of Ann Hale. */
const isNationsOwn = ({c}: State, {person, parts}: NameMention): boolean => {
  if (!person || person.fullest.parts.length > 1 || parts.length > 1 || isGivenPart(c, parts[0]!)) return false
  for (let i = 0; i < person.names.length && i < MOST_HOPS; i++) if (!has(c, person.names[i]!.first - 1, NATIONAL)) return false
  return true
}

/** "The plaintiffs, a coalition of bakers and millers": what they are, behind a noun without a name. */
const isOneMore = (s: State, first: number, i: number): boolean => {
  const {c, people} = s
  return !c.grammar.cases && has(c, i, DETERMINER) && people.fresh.has(seenAt(c, i).lower) && has(c, first, DETERMINER) && !people.fresh.has(seenAt(c, first).lower) && !isCapital(c, i - 2)
}

const NO_HINT: Hint = {direct: false, gender: 0}

/** How many persons a misspelt surname is compared with. */
const MOST_PERSONS = 200

const isMisspelt = ({words}: State, at: number, stem: string): boolean => {
  const key = keyText(words, keyAt(words, at))
  return key !== stem && isNear(key, stem)
}

/** The person whose surname differs by a letter. */
const misspelt = (s: State, stem: string, gender: number): Person | undefined => {
  if (stem.length < 5) return undefined
  for (let i = 0; i < s.persons.length && i < MOST_PERSONS; i++) {
    const person = s.persons[i]!, of = genderOfPerson(person)
    if (!person.strong || (of !== 0 && gender !== 0 && (of & gender) === 0)) continue
    if (person.fullest.parts.some((at, n) => n > 0 && isMisspelt(s, at, stem))) return person
  }
  return undefined
}

/** How many mentions back a noun is followed that takes up one that takes up one. */
export const MOST_HOPS = 6

/** Whom an earlier mention means. */
const byEarlier = (s: State, range: Range): Referent | null => {
  s.hops++
  const who = resolvePhrase(s, range, casesIn(s, range))
  s.hops--
  return who
}

/** Of the names in a phrase the one of whom it speaks. */
const headName = (s: State, inside: readonly NameMention[], range: Range, wanted: number): NameMention | undefined => {
  const {c} = s, [first] = inside
  if (!first) return undefined
  if (c.grammar.cases && inside.length === 1 && first.first === range[0] && first.last === range[1] && first.person?.strong && !first.place && !first.foreign) return first
  const heads = inside.filter(name => !name.foreign && name.person && isHeadName(s, name, range, wanted))
  // "Van Houten chief executive Pieter de Groot"
  const titled = c.grammar.cases || hasCoordinator(s, range) ? undefined : heads.find(one => one.first > range[0] && one.last >= range[1] && s.inRole.get(one.first - 1) === one.person)
  return titled ?? heads.find(one => one.person?.strong === true && !one.place)
    ?? heads.find(one => one.first === range[0] && (one.last >= range[1] - (one.person?.body === true && isLegal(s, one) ? 2 : 0) || (one.parts.length > 1 && (has(c, one.last, PREPOSITION) || opensApposition(c, kindAt(c, one.last) === OPEN ? overBracket(c, one.last, range[1]) : one.last)))))
    ?? heads.find(one => !one.place && one.last >= range[1] && (headOf(c, range) >= one.first || one.parts.length > 1 || has(c, one.first - 1, HONORIFIC)))
}

/** A noun phrase, with or without a name in it. */
export const resolvePhrase = (s: State, given: Range, wanted: number, hint: Hint = NO_HINT): Referent | null => {
  const {c, people} = s
  const range = withNameBehind(s, given)
  if (range[1] <= range[0]) return null
  const outer = pairAt(c, range[0])
  if (outer?.close === range[1] - 1) return named(s, properName(s, [outer.first, outer.last], range, wanted), 'organization', range, -1)
  // "Sotheby's said": a body whose name is a possessive
  if (!c.grammar.cases && shaped(c, range[1] - 1, POSSESSIVE) && isCapital(c, range[1] - 1) && isFinite(c, range[1])) return named(s, plainText(c, range[0], range[1]), 'organization', range, -1)
  const inside = namesIn(s, range)
  // "NHS England", "Police Scotland"
  if (!c.grammar.cases && range[1] - range[0] === 2 && inside[0]?.first === range[0] + 1 && (!inside[0].strong || inside[0].place) && isCapital(c, range[0]) && (has(c, range[0], ORGANIZATION | OUTLET | GROUP) && !has(c, range[0], ROLE) || isNationsOwn(s, inside[0]))) return named(s, plainText(c, range[0], range[1]), 'organization', range, -1)
  const owner = s.inRole.get(headOf(c, range))
  if (owner && !isPluralNoun(c, headOf(c, range)) && !hasCoordinator(s, range)) return ofPerson(s, owner)
  const name = headName(s, inside, range, wanted)
  if (name?.person && !name.person.strong && name.parts.length === 1) {
    // "Индонезиец" that opens its sentence
    const meant = name.opens && name.person.names.length === 1 && range[1] - range[0] === 1 && isNational(s, range[0]) ? personByNearness(s, range, takeApart(s, range)) : null
    if (meant) return ofPerson(s, meant)
    const stem = stemAt(c, name.parts[0]!)
    const near = misspelt(s, stem, name.gender)
    if (near) return ofPerson(s, near)
  }
  if (name?.person && !(name.place && name.parts.length === 1)) {
    // two people: "А и Б"
    const next = inside[inside.indexOf(name) + 1]
    if (next && has(c, next.first - 1, COORDINATOR) && (next.first - 1 <= name.last + 1 || kindAt(c, next.first - 2) === COMMA && next.person?.strong === true) && !next.foreign) return named(s, describe(s, range, wanted), 'group', range, -1)
    if (has(c, name.last, COORDINATOR) && name.last < range[1] - 1 && kindAt(c, name.last) !== CLOSE) return named(s, describe(s, range, wanted), 'group', range, -1)
    return ofPerson(s, name.person)
  }
  const proper = properWithin(c, range, s.names)
  // "газеты «Заря» и «Вестник»"
  const both = proper && c.grammar.cases && has(c, proper[1] + 1, COORDINATOR) ? pairAt(c, proper[1] + 2) : undefined
  if (proper && both && both.close < range[1]) return twoOutlets(s, proper, [both.first, both.last])
  if (proper) return named(s, properName(s, proper, range, wanted), 'organization', range, headOf(c, range))
  if (inside.length > 0 && inside[0]?.foreign && inside[0].first === range[0] && range[1] === inside[inside.length - 1]?.last) return named(s, plainText(c, range[0], range[1]), 'organization', range, -1)
  // a capital alone that the walk did not take for a name
  if (range[1] - range[0] === 1 && isCapital(c, range[0]) && c.tokens.entry[range[0]] === 0) {
    const person = personByWord(s.words, s.byKey, findKey(s.words, range[0]), range[0], 0)
    if (person?.strong) return ofPerson(s, person)
    const near = misspelt(s, stemAt(c, range[0]), 0)
    if (near) return ofPerson(s, near)
    if (person) return ofPerson(s, person)
  }
  const one = oneOf(s, range, wanted)
  if (one) return one
  const parts = takeApart(s, range), {head} = parts, facts = factsAt(c, head)
  // "адвокат сообщила" is a woman's title as well, "сообщил" a man's words
  if (hint.gender === FEMININE || hint.gender !== 0 && (parts.gender & hint.gender) !== 0) parts.gender = hint.gender
  parts.man = c.grammar.cases && hint.gender === MASCULINE
  if ((wanted & NOMINATIVE) !== 0 && isMany(c, head)) parts.plural = true
  const author = authorOf(s, range, parts)
  if (author) return author
  const coordinated = hasCoordinator(s, range)
  const theirs = coordinated ? null : ownedBy(s, range, parts, wanted)
  if (theirs) return named(s, theirs, kindOf(facts, parts.plural), range, head)
  if (parts.plural && !coordinated && c.grammar.cases && isTakingUp(s, parts) && parts.adjectives.length === 0) {
    const two = (facts & OUTLET) !== 0 || parts.lemma === people.press ? outletsBefore(s, range[0]) : twoNamed(s, range[0], parts)
    if (two) return two
  }
  if (((facts & (ROLE | NATIONAL)) !== 0 || isAged(s, range)) && !parts.plural && (!coordinated || has(c, range[0], DETERMINER))) {
    const unnamed = parts.fresh ? null : unnamedBefore(s, range, parts)
    if (unnamed) return unnamed
    const person = parts.fresh ? null : personByRole(s, range, parts) ?? personByClass(s, range, parts)
    if (person) return ofPerson(s, person)
  }
  if ((hint.direct || isNational(s, head)) && !coordinated && isCapital(c, head) === isSentenceFirst(c, head)) {
    const person = personByNearness(s, range, parts)
    if (person) return ofPerson(s, person)
    const last = hint.direct ? justSpoke(s, range, parts) : null
    if (last) return last
  }
  // "Lenta.ru"
  if ((facts & OUTLET) !== 0 && c.tokens.entry[head] === 0) return named(s, plainText(c, head, head + 1), 'organization', range, head)
  // "в Скотланд-Ярде": the lexicon has the name itself
  if (range[1] - range[0] === 1 && (facts & (ORGANIZATION | OUTLET)) !== 0 && isProper(c, head) && !shaped(c, head, ALL_CAPS)) return named(s, lemma(c, head), 'organization', range, head)
  if ((facts & (ORGANIZATION | OUTLET)) !== 0 && (!isProper(c, head) || shaped(c, head, ALL_CAPS)) && (isTakingUp(s, parts) || isShortName(c, range)) && !coordinated && (!(isCapital(c, head) && !isSentenceFirst(c, head)) || shaped(c, head, ALL_CAPS))) {
    const before = bodyBefore(s, range, parts)
    const called = before && !c.grammar.cases ? s.names[nameRow(s.names, before[1])] : undefined
    // "the carrier" after "Irish carrier AerCelt"
    if (before && called?.first === before[1] && called.person && !called.person.strong && !isCapital(c, before[1] - 1)) { const who = ofPerson(s, called.person); who.kind = 'organization'; return who }
    const brand = c.grammar.cases && !parts.plural && people.companies.has(parts.lemma) ? brandBefore(s, range[0], before && properWithin(c, before, s.names) ? before[1] : 0) : null
    if (brand) return brand
    if (before && s.hops < MOST_HOPS) return byEarlier(s, before)
    const foreign = has(c, head, OUTLET) && !parts.plural ? foreignBefore(s, range[0]) : null
    if (foreign) return foreign
    const company = !c.grammar.cases && !has(c, head, OUTLET) && has(c, range[0], DETERMINER) && parts.adjectives.length === 0 && people.companies.has(parts.lemma) ? companyBefore(s, range[0]) : null
    if (company) return company
  }
  const taken = coordinated ? null : takenUp(s, range, parts)
  if (taken) return taken
  const kin = coordinated ? null : kinNamed(s, range, parts, wanted)
  if (kin) return named(s, kin, kindOf(facts, parts.plural), range, head)
  const near = !coordinated && (facts & (ROLE | NATIONAL)) !== 0 ? personByNearness(s, range, parts) : null
  const mentioned = coordinated ? null : mentionBefore(s, range, parts, near !== null)
  // of whom another role is known, none is taken up by this one
  if (!mentioned && near && isSentenceFirst(c, range[0]) && (near.roles.length === 0 || has(c, head, NATIONAL)) && (wanted & NOMINATIVE) !== 0) return ofPerson(s, near)
  if (mentioned && s.hops < MOST_HOPS) return byEarlier(s, mentioned)
  const described = coordinated || (wanted & NOMINATIVE) === 0 ? null : describedAfter(s, range, parts)
  if (described) return described
  const introduced = coordinated ? null : introducedLater(s, range, parts)
  if (introduced) return ofPerson(s, introduced)
  const kind = kindOf(facts, parts.plural || coordinated)
  return named(s, describe(s, range, wanted), kind === 'unknown' && !parts.plural && isWho(s, given) ? 'person' : kind, range, head)
}

/** "Wade Purcell, a rancher in Kansas and one of the plaintiffs", "Quorvo Health (NASDAQ: QRVH), a provider": what one is, behind a comma. */
const opensApposition = (c: Context, i: number): boolean => kindAt(c, i) === COMMA && has(c, i + 1, DETERMINER | ROLE | NUMERAL)

/** "the packer, who asked not to be named": a noun that the lexicon lacks, and a relative for a person. */
const isWho = (s: State, [first, last]: Range): boolean => {
  const {c} = s
  if (c.grammar.cases) return false
  for (let i = first + 1; i <= last && i < first + 8; i++) if (kindAt(c, i) === COMMA) return has(c, i + 1, RELATIVE) && !s.people.things.has(seenAt(c, i + 1).lower)
  return false
}

/** "женщины", "парламентарии": of the nominatives the plural's alone, whatever other cases of the singular look like it. */
const isMany = (c: Context, head: number): boolean => c.grammar.cases && (formsAt(c, head) & (NOMINATIVE | NOMINATIVE << PLURAL_SHIFT)) === NOMINATIVE << PLURAL_SHIFT

/** A name in marks keeps its form behind a noun that is declined for it, and where the grammar wants the nominative. */
const properName = (s: State, proper: Range, range: Range, wanted: number): string => {
  const text = plainText(s.c, proper[0], proper[1])
  if (proper[0] > range[0] + 1 || (wanted & NOMINATIVE) !== 0 || proper[1] - proper[0] > 1) return text
  return s.c.grammar.nominative(text, s.seen, wanted)
}

/** "один из участников": a person of their own, whatever the number of the noun. */
const oneOf = (s: State, range: Range, wanted: number): Referent | null => {
  const {c} = s, first = range[0]
  if (!c.grammar.cases || range[1] - first < 3 || !has(c, first + 1, PREPOSITION) || !has(c, first, DETERMINER | NUMERAL)) return null
  if ((formsAt(c, first) & SINGULAR_CASES) === 0) return null
  const who = named(s, describe(s, range, wanted), 'person', range, -1)
  who.gender = formsAt(c, first) & (MASCULINE | FEMININE)
  return who
}

/** "в сообщении ГУ МВД", "в пресс-релизе, выпущенном Вэнсом": an utterance is its author's. */
const authorOf = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c} = s, {head} = parts
  if (!c.grammar.cases || parts.plural || !s.people.utterances.has(parts.lemma)) return null
  const from = head + 1
  if (from < range[1]) {
    if (!isWord(c, from) || has(c, from, PREPOSITION | RELATIVE)) return null
    const inner: Range = [from, range[1]]
    const name = namesIn(s, inner).find(one => one.person?.strong === true && !one.place)
    if (has(c, headOf(c, inner), ROLE | NATIONAL | GROUP | ORGANIZATION | OUTLET) || name?.first === from) return resolvePhrase(s, inner, GENITIVE)
    return null
  }
  if (kindAt(c, from) !== COMMA || (formsAt(c, from + 1) & ADJECTIVAL) === 0 || (formsAt(c, from + 1) & INSTRUMENTAL) !== 0 && (formsAt(c, from + 1) & LOCATIVE) === 0) return null
  const name = s.names[nameRow(s.names, from + 2)]
  return name?.person && name.first <= from + 3 && !name.place && name.parts.every(part => (formsAt(c, part) & INSTRUMENTAL) !== 0) ? ofPerson(s, name.person) : null
}

/** Is it a word for somebody by nation or place, known or by its ending: "индонезиец", "самарчанин". */
const isNational = (s: State, at: number): boolean => {
  const {c} = s
  if (has(c, at, NATIONAL)) return true
  return c.grammar.cases && c.tokens.entry[at] === 0 && s.people.inhabitants.some(ending => seenAt(c, at).lower.endsWith(ending))
}

/** "СК РФ": capitals and nothing else. */
const isShortName = (c: Context, range: Range): boolean => {
  if (!c.grammar.cases) return false
  for (let i = range[0]; i < range[1]; i++) if (!shaped(c, i, ALL_CAPS)) return false
  return true
}

const hasCoordinator = (s: State, range: Range): boolean => {
  for (let i = range[0]; i < range[1]; i++) if (has(s.c, i, COORDINATOR)) return true
  return false
}

/** Cases that the phrase stands in, by what is before it. */
export const casesIn = (s: State, range: Range): number => {
  const {c} = s
  const forms = formsAt(c, headOf(c, range))
  if (has(c, range[0] - 1, PREPOSITION)) return (forms & SINGULAR_CASES & ~NOMINATIVE) || GENITIVE
  return (forms & NOMINATIVE) !== 0 ? NOMINATIVE : forms & SINGULAR_CASES || forms & PLURAL_CASES
}

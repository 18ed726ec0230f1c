/** From the words of a source to who is meant. */
import {
  ABBREVIATION, COORDINATOR, CUE_PHRASE, CUE_VERB, OCCASION, DETERMINER, DOCUMENT, FEMININE, FIRST_PERSON, GENDERS, GENITIVE, GERUND, GROUP, MASCULINE, NATIONAL, NEUTER, NOMINATIVE, ORGANIZATION, OUTLET, PLURAL_CASES, PREPOSITION,
  PRONOUN, RELATIVE, ROLE, SINGULAR_CASES, HONORIFIC,
} from '../words/facts.ts'
import {ALL_CAPS, CLOSE, COMMA, OPEN, POSSESSIVE} from '../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isWord, kindAt, shaped} from '../speech/look.ts'
import type {Range} from '../speech/types.ts'
import type {EntityKind} from '../tree/types.ts'
import {antecedent, type Candidate} from './antecedents.ts'
import {rowAt, sentenceOf} from './rows.ts'
import {genderOfPerson, isNear, personByWord} from './cluster.ts'
import {describe, headOf, isNominative, isUnambiguous, isPluralNoun, isSentenceFirst, lemma, nameOf, nounGender, plainText, properWithin} from './describe.ts'
import {stemAt, textOf} from './names.ts'
import {bodyBefore, isTakingUp, personByClass, personByNearness, personByRole, phraseAround, takeApart, type NounParts} from './nouns.ts'
import type {Hint, NameMention, NamePart, Person, Referent, State} from './types.ts'

const NO_HINT: Hint = {direct: false, gender: 0}

/** The referent of a person, made once. */
export const ofPerson = (s: State, person: Person): Referent => {
  let who = s.ofPerson.get(person)
  if (!who) {
    who = {
      kind: person.strong || genderOfPerson(person) !== 0 ? 'person' : 'unknown', name: nameOf(s, person), person, noun: null, plural: false, gender: genderOfPerson(person), lemma: person.roles[0]?.heads[0] ?? '',
      outlet: false, aliases: new Set(), mentions: [],
    }
    s.ofPerson.set(person, who)
  }
  return who
}

const keyOf = (s: State, name: string): string => {
  let key = ''
  for (const word of name.split(' ')) key += `${s.c.grammar.stem(word)} `
  return key
}

const named = (s: State, name: string, kind: EntityKind, range: Range | null, head: number): Referent => {
  const key = keyOf(s, name)
  let who = s.referents.get(key)
  if (!who) {
    const plural = head >= 0 && (kind === 'group' || isPluralNoun(s.c, head))
    who = {kind, name, person: null, noun: range, plural, gender: head >= 0 ? nounGender(s.c, head) : 0, lemma: head >= 0 ? lemma(s.c, head) : '', outlet: kind === 'organization' && (head < 0 || has(s.c, head, OUTLET)), aliases: new Set(), mentions: []}
    s.referents.set(key, who)
  }
  return who
}

const kindOf = (facts: number, plural: boolean): EntityKind =>
  (facts & (ROLE | NATIONAL)) !== 0 ? (plural ? 'group' : 'person') : (facts & GROUP) !== 0 ? 'group' : (facts & (ORGANIZATION | OUTLET)) !== 0 ? 'organization' : (facts & DOCUMENT) !== 0 ? 'document' : 'unknown'

const fromCandidate = (s: State, found: Candidate | null): Referent | null => {
  if (!found) return null
  if (found.who) return found.who
  if (found.name?.person) return ofPerson(s, found.name.person)
  if (found.noun) {
    const range = phraseAround(s, found.noun.at)
    return resolvePhrase(s, range, formsAt(s.c, found.noun.at) & SINGULAR_CASES || NOMINATIVE)
  }
  return null
}

/** Names inside a range. */
const namesIn = (s: State, range: Range): NameMention[] => {
  const found: NameMention[] = []
  for (let i = rowAt(s.names, range[0], row => row.first); i < s.names.length; i++) {
    const name = s.names[i] as NameMention
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
    // "the Estevez campaign": a noun follows
    return !(isWord(c, name.last) && name.last < range[1] && !has(c, name.last, PREPOSITION) && kindAt(c, name.last) !== COMMA)
  }
  const head = headOf(c, range)
  if (head >= name.first) return true
  if (has(c, name.first - 1, PREPOSITION) || has(c, name.first - 1, COORDINATOR)) return false
  if (c.pairAt[name.first - 1] !== -1 && (c.pairAt[name.first - 1] as number) >= 0) return false
  if (has(c, head, ORGANIZATION | OUTLET | GROUP | DOCUMENT) && !has(c, head, ROLE | NATIONAL)) return false
  if (isPluralNoun(c, head)) return false
  const relation = people.relations.has(lemma(c, head))
  if ((wanted & NOMINATIVE) !== 0) return isNominative(s, name) && (name.parts.length > 1 || (has(c, head, ROLE | NATIONAL | HONORIFIC | ABBREVIATION) && !(relation && !name.subject && !isUnambiguous(s, name))))
  if (name.parts.length === 1 && (relation || !(name.person?.roles.some(role => role.heads.includes(lemma(c, head))) ?? false))) return !relation && has(c, head, ROLE) && name.first === head + 1
  return !relation || name.first > head + 1 || name.last >= range[1]
}

/** "Предприниматель | Ваграм Саакян": takes the name right behind a role, where the source ends before it. */
const withNameBehind = (s: State, given: Range): Range => {
  const {c} = s
  let last = given[1]
  // a relative or participial clause is no part of a source
  for (let i = given[0] + 1; i + 1 < last; i++) {
    if (kindAt(c, i) === COMMA && (has(c, i + 1, RELATIVE) || (has(c, i + 1, PREPOSITION) && has(c, i + 2, RELATIVE)) || (formsAt(c, i + 1) & GERUND) !== 0)) last = i
  }
  const range: Range = [given[0], last]
  const next = s.names[rowAt(s.names, last, row => row.first)]
  if (!next?.person || next.foreign) return range
  const head = headOf(c, range)
  if (next.first === last && c.grammar.cases) return s.inRole.get(head) === next.person ? [range[0], next.last] : range
  // "The colleague, orderly Luis Prado, said"
  if (kindAt(c, last) !== COMMA || next.first > last + 5 || !has(c, head, ROLE) || !next.person.strong) return range
  const closes = kindAt(c, next.last)
  if (isWord(c, next.last) || closes === 0) return range
  for (let i = last + 1; i < next.first; i++) if (!isWord(c, i) || !next.person.roles.some(role => i >= role.first && i < role.last)) return range
  return [next.first, next.last]
}

/** A noun phrase, with or without a name in it. */
export const resolvePhrase = (s: State, given: Range, wanted: number, hint: Hint = NO_HINT): Referent | null => {
  const {c, people} = s
  const range = withNameBehind(s, given)
  if (range[1] <= range[0]) return null
  const outer = c.pairs[c.pairAt[range[0]] as number]
  if (outer && outer.close === range[1] - 1) return named(s, properName(s, [outer.first, outer.last], range, wanted), 'organization', range, -1)
  const inside = namesIn(s, range)
  const owner = s.inRole.get(headOf(c, range))
  if (owner && !isPluralNoun(c, headOf(c, range)) && !hasCoordinator(s, range)) return ofPerson(s, owner)
  const heads = inside.filter(name => !name.foreign && name.person && isHeadName(s, name, range, wanted))
  const name = heads.find(one => one.person?.strong === true && !one.place) ?? heads.find(one => one.first === range[0] && (range[1] - range[0] <= one.last - one.first + 1 || (one.parts.length > 1 && has(c, one.last, PREPOSITION)))) ?? heads.find(one => !one.place && one.last >= range[1] && headOf(c, range) >= one.first)
  if (name?.person && !name.person.strong && name.parts.length === 1) {
    const stem = (name.parts[0] as NamePart).stem
    const near = stem.length > 4 ? s.persons.slice(0, 200).find(one => one.strong && one.fullest.parts.some((part, i) => i > 0 && isNear(part.stem, stem))) : undefined
    if (near) return ofPerson(s, near)
  }
  if (name?.person && !(name.place && name.parts.length === 1)) {
    // two people: "А и Б"
    const next = inside[inside.indexOf(name) + 1]
    if (next && has(c, next.first - 1, COORDINATOR) && next.first - 1 <= name.last + 1 && !next.foreign) return named(s, describe(s, range, wanted), 'group', range, -1)
    if (has(c, name.last, COORDINATOR) && name.last < range[1] - 1 && kindAt(c, name.last) !== CLOSE) return named(s, describe(s, range, wanted), 'group', range, -1)
    return ofPerson(s, name.person)
  }
  const proper = properWithin(c, range, s.names)
  if (proper) return named(s, properName(s, proper, range, wanted), 'organization', range, headOf(c, range))
  if (inside.length > 0 && inside[0]?.foreign && inside[0].first === range[0] && range[1] === inside[inside.length - 1]?.last) return named(s, plainText(c, range[0], range[1]), 'organization', range, -1)
  // a capital alone that the walk did not take for a name
  if (range[1] - range[0] === 1 && isCapital(c, range[0]) && c.tokens.entry[range[0]] === 0) {
    const person = personByWord(s.byStem, stemAt(c, range[0]), range[0], 0)
    if (person?.strong) return ofPerson(s, person)
    const near = s.persons.slice(0, 200).find(one => one.strong && one.fullest.parts.some((part, i) => i > 0 && part.stem.length > 4 && isNear(part.stem, stemAt(c, range[0]))))
    if (near) return ofPerson(s, near)
    if (person) return ofPerson(s, person)
  }
  const parts = takeApart(s, range), {head} = parts, facts = factsAt(c, head)
  if (hint.gender !== 0) parts.gender = hint.gender
  const coordinated = hasCoordinator(s, range)
  if ((facts & (ROLE | NATIONAL)) !== 0 && !parts.plural && (!coordinated || has(c, range[0], DETERMINER))) {
    const person = parts.fresh ? null : personByRole(s, range, parts) ?? personByClass(s, range, parts)
    if (person) return ofPerson(s, person)
  }
  if (hint.direct && !coordinated && isCapital(c, head) === isSentenceFirst(c, head)) {
    const person = personByNearness(s, range, parts)
    if (person) return ofPerson(s, person)
  }
  if ((facts & (ORGANIZATION | OUTLET)) !== 0 && isTakingUp(s, parts) && !coordinated && (!(isCapital(c, head) && !isSentenceFirst(c, head)) || shaped(c, head, ALL_CAPS))) {
    const before = bodyBefore(s, range, parts)
    if (before) return resolvePhrase(s, before, casesIn(s, before))
    const foreign = has(c, head, OUTLET) && !parts.plural ? foreignBefore(s, range[0]) : null
    if (foreign) return foreign
    const company = !c.grammar.cases && !has(c, head, OUTLET) && has(c, range[0], DETERMINER) && parts.adjectives.length === 0 && people.companies.has(parts.lemma) ? companyBefore(s, range[0]) : null
    if (company) return company
  }
  const taken = coordinated ? null : takenUp(s, range, parts)
  if (taken) return taken
  return named(s, describe(s, range, wanted), kindOf(facts, parts.plural || coordinated), range, head)
}

/** A name in marks keeps its form behind a noun that is declined for it, and where the grammar wants the nominative. */
const properName = (s: State, proper: Range, range: Range, wanted: number): string => {
  const text = plainText(s.c, proper[0], proper[1])
  if (proper[0] > range[0] + 1 || (wanted & NOMINATIVE) !== 0 || proper[1] - proper[0] > 1) return text
  return s.c.grammar.nominative(text, s.seen, wanted)
}

/** The last name in other letters, outside brackets: "издание" of an article that cites the Daily Mirror. */
const foreignBefore = (s: State, at: number): Referent | null => {
  for (let i = rowAt(s.names, at, row => row.first) - 1, n = 0; i >= 0 && n < 30; i--, n++) {
    const name = s.names[i] as NameMention
    if (!name.foreign) continue
    const beside = has(s.c, name.first - 1, OUTLET | OCCASION | CUE_VERB | CUE_PHRASE)
    if (beside || (name.parts.length > 2 && !inBracket(s, name.first))) return outletNamed(s, name)
  }
  return null
}
/** The last name that is no person's and no place's: "the company" after "Crestline Metals". */
const companyBefore = (s: State, at: number): Referent | null => {
  for (let i = rowAt(s.names, at, row => row.first) - 1, n = 0; i >= 0 && n < 30; i--, n++) {
    const {person, parts, place, opens} = s.names[i] as NameMention
    if (!person || person.strong || place || (parts.length < 2 && (opens || person.fullest.parts.length < 2))) continue
    return ofPerson(s, person)
  }
  return null
}

/** Does a bracket open shortly before the token. */
const inBracket = (s: State, at: number): boolean => {
  for (let i = at - 1; i >= at - 6; i--) { const kind = kindAt(s.c, i); if (kind === OPEN) return true; if (kind === CLOSE) return false }
  return false
}
const outletNamed = (s: State, name: NameMention): Referent => {
  let last = name.last
  const row = s.names.indexOf(name)
  for (let i = row + 1; s.names[i]?.first === last && s.names[i]?.foreign; i++) last = s.names[i]?.last ?? last
  return named(s, plainText(s.c, name.first, last), 'organization', [name.first, last], -1)
}

/** Who spoke before and is meant again by a noun of the same kind: "собеседник издания", "сообщение", "журналисты". */
const takenUp = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, here = sentenceOf(s, range[0])
  const bare = isTakingUp(s, parts), outlet = has(c, parts.head, OUTLET), utterance = people.utterances.has(parts.lemma)
  for (let i = s.spoken.length - 1, n = 0; i >= 0 && n < 10; i--, n++) {
    const {who, sentence, at} = s.spoken[i] as State['spoken'][number]
    if (at >= range[0]) continue
    if (utterance && bare && here - sentence <= 4) { if (who.kind === 'organization') return who; continue }
    if (who.person || !who.noun) continue
    if (outlet && bare && who.kind === 'organization' && (has(c, headOf(c, who.noun), OUTLET) || who.outlet)) { if (who.plural === parts.plural) return who }
    if (parts.fresh || who.plural !== parts.plural || who.lemma === '') continue
    const same = who.lemma === parts.lemma
    if (!same && (parts.plural || people.classes.get(parts.lemma)?.has(who.lemma) !== true)) continue
    const other = takeApart(s, who.noun)
    // of two sources the one whose words hold all that this one has, or a noun for an outlet's own
    const covered = parts.complement.every(word => other.complement.includes(word)) && parts.adjectives.every(word => other.adjectives.includes(word))
    if (same ? covered && here - sentence <= 30 : (bare || hasOutlet(s, range)) && here - sentence <= 6) return who
  }
  return null
}

/** Does an outlet stand in the phrase: "собеседник издания", "источник ТАСС". */
const hasOutlet = (s: State, range: Range): boolean => {
  for (let i = range[0]; i < range[1]; i++) if (has(s.c, i, OUTLET) || s.c.pairAt[i] !== -1 && (s.c.pairAt[i] as number) >= 0) return true
  return false
}

const hasCoordinator = (s: State, range: Range): boolean => {
  for (let i = range[0]; i < range[1]; i++) if (has(s.c, i, COORDINATOR)) return true
  return false
}

const casesIn = (s: State, range: Range): number => {
  const {c} = s
  const forms = formsAt(c, headOf(c, range))
  if (has(c, range[0] - 1, PREPOSITION)) return (forms & SINGULAR_CASES & ~NOMINATIVE) || GENITIVE
  return (forms & NOMINATIVE) !== 0 ? NOMINATIVE : forms & (SINGULAR_CASES | PLURAL_CASES)
}

/** The noun before a relative clause: "…, который заявил". */
export const beforeRelative = (s: State, at: number): Referent | null => {
  const {c} = s
  let i = at - 1
  if (has(c, i, PREPOSITION)) i--
  if (kindAt(c, i) !== COMMA) return null
  const forms = formsAt(c, at), plural = (forms & SINGULAR_CASES) === 0
  const gender = forms & (MASCULINE | FEMININE)
  const from = s.sentences[sentenceOf(s, at)] ?? 0
  let name = rowAt(s.names, at, row => row.first) - 1, noun = rowAt(s.nouns, at, row => row.at) - 1
  for (let n = 0; n < 12 && (name >= 0 || noun >= 0); n++) {
    const one = s.names[name], other = s.nouns[noun]
    if (one && (!other || one.first > other.at)) {
      name--
      if (one.first < from) return null
      if (plural || !one.person) continue
      const of = genderOfPerson(one.person)
      if (of === 0 || gender === 0 || (of & gender) !== 0) return ofPerson(s, one.person)
      continue
    }
    if (!other || other.at < from) return null
    noun--
    const isMany = isPluralNoun(c, other.at)
    const of = nounGender(c, other.at)
    if (plural !== isMany || (!plural && gender !== 0 && of !== 0 && (of & gender) === 0)) continue
    const range = phraseAround(s, other.at)
    return resolvePhrase(s, range, casesIn(s, range))
  }
  return null
}

/** Who a pronoun means. */
export const resolvePronoun = (s: State, at: number): Referent | null => {
  const {c} = s, forms = formsAt(c, at)
  // of "его" and "их" the possessive reading counts as well
  const plural = (forms & SINGULAR_CASES) === 0 && (forms & PLURAL_CASES) !== 0
  const gender = plural ? 0 : forms & GENDERS
  const found = antecedent(s, at, {gender: gender & (MASCULINE | FEMININE) ? gender : 0, plural, bodies: true, things: gender === NEUTER},
    candidate => candidate.noun !== null && candidate.noun.at >= at)
  return fromCandidate(s, found)
}

export const isFirstPerson = (s: State, at: number): boolean => (formsAt(s.c, at) & FIRST_PERSON) !== 0
export const isRelative = (s: State, at: number): boolean => has(s.c, at, RELATIVE)
export const isPronoun = (s: State, at: number): boolean => has(s.c, at, PRONOUN)
export {FEMININE, textOf}

/** From the words of a source to who is meant: by a name in it, else by its noun. */
import {
  ADJECTIVAL, DETERMINER, FEMININE, GENITIVE, GROUP, INSTRUMENTAL, LOCATIVE, MASCULINE, NATIONAL, NOMINATIVE, NOMINATIVES, ORGANIZATION, OUTLET, PLURAL_CASES,
  PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, ROLE, SINGULAR_CASES,
} from '../../words/facts.ts'
import {ALL_CAPS, COMMA} from '../../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isWord, kindAt, shaped} from '../../speech/grammar/look.ts'
import type {Context, Range} from '../../speech/types.ts'
import {resolveName} from './by-name.ts'
import {nameRow} from '../rows.ts'
import {hasCoordinator, nameEnd, namesIn, withNameBehind} from './heads.ts'
import {describe, headOf, isProper, isSentenceFirst, lemma, plainText, properWithin} from './describe.ts'
import {seenAt} from '../seen-words.ts'
import {bodyBefore, isAged, isCounted, isNational, isTakingUp, mentionBefore, personByClass, personByNearness, personByRole, takeApart, type NounParts} from './nouns.ts'
import {kinNamed, ownedBy} from './owners.ts'
import {kindOf, named, ofBody, ofPerson} from './referents.ts'
import {outletsBefore, twoNamed} from './twos.ts'
import {expertBefore, justSpoke, namelessBefore, sourceBefore, takenUp, unnamedBefore} from './take-up.ts'
import {describedAfter, introducedLater, namedInLede} from './take-up-lede.ts'
import {brandBefore, companyBefore, firmBefore, foreignBefore, houseBefore} from './take-up-bodies.ts'
import type {Asked, Hint, Person, Referent, State} from '../types.ts'

const NO_HINT: Hint = {direct: false, gender: 0, genderless: false}

/** How many mentions back a noun is followed that takes up one that takes up one. */
export const MOST_HOPS = 6

/** Whom an earlier mention means. */
const byEarlier = (s: State, range: Range): Referent | null => {
  s.hops++
  const who = resolvePhrase(s, range, casesIn(s, range))
  s.hops--
  return who
}

/** A source without a name, by its noun. */
interface Noun extends Asked {
  parts: NounParts
  facts: number
  /** Is a conjunction within. */
  coordinated: boolean
  /** "её соседка" is not she, "his chief of staff" not he. */
  owned: boolean
}

const nounOf = (s: State, asked: Asked): Noun => {
  const {c} = s, {given, range, wanted, hint, inside, head} = asked, parts = takeApart(s, range, head)
  // "адвокат сообщила" is a woman's title as well, "сообщил" a man's words
  if (hint.gender === FEMININE || hint.gender !== 0 && (parts.gender & hint.gender) !== 0) parts.gender = hint.gender
  parts.man = c.grammar.cases && hint.gender === MASCULINE
  if ((wanted & NOMINATIVE) !== 0 && (isMany(c, head) || isCounted(c, range[0], head))) parts.plural = true
  const owned = head > range[0] && has(c, range[0], PRONOUN) && (c.grammar.cases || has(c, range[0], DETERMINER))
  return {given, range, wanted, hint, inside, head, parts, facts: factsAt(c, head), coordinated: hasCoordinator(s, range), owned}
}

/** "в сообщении ГУ МВД", "в пресс-релизе, выпущенном Вэнсом": an utterance is its author's. */
const byAuthor = (s: State, {range, head, parts}: Noun): Referent | null => {
  const {c} = s
  if (!c.grammar.cases || parts.plural || !s.people.utterances.has(parts.lemma)) return null
  const from = head + 1
  if (from < range[1]) {
    if (!isWord(c, from) || has(c, from, PREPOSITION | RELATIVE)) return null
    const inner: Range = [from, range[1]]
    const name = namesIn(s, inner).find(one => one.person?.strong === true && !one.place)
    if (has(c, headOf(c, inner), ROLE | NATIONAL | GROUP | ORGANIZATION | OUTLET) || name?.first === from) return resolvePhrase(s, inner, GENITIVE)
    return null
  }
  if (
    kindAt(c, from) !== COMMA
    || (formsAt(c, from + 1) & ADJECTIVAL) === 0
    || (formsAt(c, from + 1) & INSTRUMENTAL) !== 0 && (formsAt(c, from + 1) & LOCATIVE) === 0
  ) return null
  const name = s.names[nameRow(s.names, from + 2)]
  return name?.person
    && name.first <= from + 3
    && !name.place
    && name.parts.every(part => (formsAt(c, part) & INSTRUMENTAL) !== 0)
    ? ofPerson(s, name.person)
    : null
}

/** "его адвокаты" */
const byOwner = (s: State, {range, wanted, head, parts, facts, coordinated}: Noun): Referent | null => {
  const theirs = coordinated ? null : ownedBy(s, range, parts, wanted)
  return theirs === null ? null : named(s, theirs, kindOf(facts, parts.plural), range, head)
}

/** "женщины", "издания" of two that were named together. */
const byTwo = (s: State, {range, parts, facts, coordinated}: Noun): Referent | null => {
  if (!parts.plural || coordinated || !s.c.grammar.cases || !isTakingUp(s, parts) || parts.adjectives.length > 0) return null
  return (facts & OUTLET) !== 0 || parts.lemma === s.people.press ? outletsBefore(s, range[0]) : twoNamed(s, range[0], parts)
}

/** "министр", "россиянка", "the 29-year-old": who has the role or is one. */
const byRole = (s: State, {range, wanted, hint, parts, facts, coordinated, owned}: Noun): Referent | null => {
  const {c} = s
  if ((facts & (ROLE | NATIONAL)) === 0 && !isAged(s, range) || parts.plural || parts.fresh || coordinated && !has(c, range[0], DETERMINER)) return null
  const unnamed = unnamedBefore(s, range, parts) ?? sourceBefore(s, range, parts)
  if (unnamed) return unnamed
  const role = personByRole(s, range, parts), holder = owned && !role?.roles.some(({heads}) => heads.includes(parts.lemma)) ? null : role
  const nameless = namelessBefore(s, range, parts, holder)
  if (nameless) return nameless
  const person = expertBefore(s, range, parts, holder, hint.gender, (wanted & NOMINATIVE) !== 0) ?? holder ?? (owned ? null : personByClass(s, range, parts))
  return person && ofPerson(s, person)
}

/** The bare noun of a tag: whoever was just spoken of, or just spoke. */
const byNearness = (s: State, {range, hint, head, parts, coordinated, owned}: Noun): Referent | null => {
  const {c} = s
  if (!hint.direct && !isNational(s, head) || owned || coordinated || isCapital(c, head) !== isSentenceFirst(c, head)) return null
  const person = personByNearness(s, range, parts, hint.genderless)
  if (person) return ofPerson(s, person)
  return hint.direct ? justSpoke(s, range, parts) : null
}

/** "Lenta.ru", and "в Скотланд-Ярде", a name that the lexicon has itself. */
const byOwnName = (s: State, {range, head, facts}: Noun): Referent | null => {
  const {c} = s
  if ((facts & OUTLET) !== 0 && c.tokens.entry[head] === 0) return named(s, plainText(c, head, head + 1), 'organization', range, head)
  return range[1] - range[0] === 1
    && (facts & (ORGANIZATION | OUTLET)) !== 0
    && isProper(c, head)
    && !shaped(c, head, ALL_CAPS)
    ? named(s, lemma(c, head), 'organization', range, head)
    : null
}

/** "компания", "СК", "the Company": does a noun for a body take up one. */
const takesUpBody = (s: State, {range, head, parts, facts, coordinated}: Noun): boolean => {
  if ((facts & (ORGANIZATION | OUTLET)) === 0 || coordinated) return false
  const {c} = s
  if (!isTakingUp(s, parts) && !isShortName(c, range)) return false
  return shaped(c, head, ALL_CAPS) || !isProper(c, head) && (!isCapital(c, head) || isSentenceFirst(c, head) || isTheCompany(s, range))
}

/** "the carrier" after "Irish carrier AerCelt": the name beside the mention of a body. */
const nameOfBody = (s: State, before: Range): Person | null => {
  const {c} = s
  if (c.grammar.cases) return null
  const apposed = nameBeforeComma(s, before[0])
  if (apposed) return apposed
  const name = s.names[nameRow(s.names, before[1])]
  return name?.first === before[1] && name.person && !name.person.strong && !isCapital(c, before[1] - 1) ? name.person : null
}

/** The body that a noun for one takes up. */
const byBody = (s: State, noun: Noun): Referent | null => {
  if (!takesUpBody(s, noun)) return null
  const {c, people} = s, {range, head, parts} = noun
  const spoke = houseBefore(s, range, parts)
  if (spoke) return spoke
  const before = bodyBefore(s, range, parts)
  // "Аналитики «Интерфакса» ждали паузы. Мост цел, сообщила пресс-служба": of no paper that was named before
  if (before && people.spokesmen.has(parts.lemma) && has(c, before[0], OUTLET)) return null
  const called = before && nameOfBody(s, before)
  if (called) return ofBody(s, called)
  const company = parts.adjectives.length === 0 && people.companies.has(parts.lemma)
  const brand = c.grammar.cases && !parts.plural && company ? firmBefore(s, range[0]) ?? brandBefore(s, range[0], before && properWithin(c, before, s.names) ? before[1] : 0) : null
  if (brand) return brand
  if (before && s.hops < MOST_HOPS) return byEarlier(s, before)
  const outlet = has(c, head, OUTLET), foreign = outlet && !parts.plural ? foreignBefore(s, range[0]) : null
  if (foreign) return foreign
  return company && !outlet && !c.grammar.cases && has(c, range[0], DETERMINER) ? companyBefore(s, range[0]) : null
}

const byLastSpeaker = (s: State, {range, parts, coordinated}: Noun): Referent | null => coordinated ? null : takenUp(s, range, parts)

/** "адвокаты политика" */
const byKin = (s: State, {range, wanted, head, parts, facts, coordinated}: Noun): Referent | null => {
  const kin = coordinated ? null : kinNamed(s, range, parts, wanted)
  return kin === null ? null : named(s, kin, kindOf(facts, parts.plural), range, head)
}

/** "журналист" after "корреспондент «Вестника»", else the person just spoken of. */
const byMention = (s: State, {range, wanted, head, parts, facts, coordinated}: Noun): Referent | null => {
  if (coordinated) return null
  const {c} = s, near = (facts & (ROLE | NATIONAL)) !== 0 ? personByNearness(s, range, parts) : null
  const mentioned = mentionBefore(s, range, parts, near !== null)
  // of whom another role is known, none is taken up by this one
  if (!mentioned) return near
    && isSentenceFirst(c, range[0])
    && (near.roles.length === 0 || has(c, head, NATIONAL))
    && (wanted & NOMINATIVE) !== 0
    ? ofPerson(s, near)
    : null
  return s.hops < MOST_HOPS ? byEarlier(s, mentioned) : null
}

/** Who is only told of behind it. */
const byLater = (s: State, {range, wanted, parts, coordinated}: Noun): Referent | null => {
  if (coordinated) return null
  const described = (wanted & NOMINATIVE) === 0 ? null : describedAfter(s, range, parts)
  if (described) return described
  const introduced = introducedLater(s, range, parts) ?? namedInLede(s, range, parts)
  return introduced && ofPerson(s, introduced)
}

/** Nobody else is meant: the phrase itself. */
const asDescribed = (s: State, {given, range, wanted, head, parts, facts, coordinated}: Noun): Referent => {
  const kind = kindOf(facts, parts.plural || coordinated)
  return named(s, describe(s, range, wanted), kind === 'unknown' && !parts.plural && isWho(s, given) ? 'person' : kind, range, head)
}

/** In order; the first that knows who is meant wins. */
const STEPS: readonly Step[] = [byAuthor, byOwner, byTwo, byRole, byNearness, byOwnName, byBody, byLastSpeaker, byKin, byMention, byLater]
type Step = (s: State, noun: Noun) => Referent | null

const resolveNoun = (s: State, noun: Noun): Referent => {
  for (const step of STEPS) {
    const who = step(s, noun)
    if (who) return who
  }
  return asDescribed(s, noun)
}

/** Without what the source says of somebody; "дю Буа", "бен Саид" are who bears the surname. */
const trimmed = (s: State, given: Range): Range => {
  const {c} = s, [first, last] = given
  return withNameBehind(s, last === first + 2 && !isCapital(c, first) && isCapital(c, first + 1) && s.people.particles.has(seenAt(c, first).text) ? [first + 1, last] : given)
}

/** A noun phrase, with or without a name in it. */
export const resolvePhrase = (s: State, given: Range, wanted: number, hint: Hint = NO_HINT): Referent | null => {
  const range = trimmed(s, given)
  if (range[1] <= range[0]) return null
  const asked: Asked = {given, range, wanted, hint, inside: namesIn(s, range), head: headOf(s.c, range)}
  return resolveName(s, asked) ?? resolveNoun(s, nounOf(s, asked))
}

/** "the Company": as a release writes it. */
const isTheCompany = ({c, people}: State, [first, last]: Range): boolean =>
  !c.grammar.cases && last - first === 2 && has(c, first, DETERMINER) && people.companies.has(lemma(c, last - 1))

/** "Calyx Foods, a maker of jam": the name that the noun phrase from `first` on says something of, where it is no person's. */
const nameBeforeComma = (s: State, first: number): Person | null => {
  const {c} = s, start = has(c, first, DETERMINER) ? first : first - 1
  if (c.grammar.cases || kindAt(c, start - 1) !== COMMA || !has(c, start, DETERMINER)) return null
  const name = s.names[nameRow(s.names, start) - 1]
  return name && nameEnd(s, name, start) === start - 1 && name.person && !name.person.strong && !name.place ? name.person : null
}

/** "the packer, who asked not to be named": a noun that the lexicon lacks, and a relative for a person. */
const isWho = (s: State, [first, last]: Range): boolean => {
  const {c} = s
  if (c.grammar.cases) return false
  for (let i = first + 1; i <= last && i < first + 8; i++) if (kindAt(c, i) === COMMA) return has(c, i + 1, RELATIVE)
    && !s.people.things.has(seenAt(c, i + 1).lower)
  return false
}

/** "женщины", "парламентарии": of the nominatives the plural's alone, whatever other cases of the singular look like it. */
const isMany = (c: Context, head: number): boolean => c.grammar.cases && (formsAt(c, head) & NOMINATIVES) === NOMINATIVE << PLURAL_SHIFT

/** "СК РФ": capitals and nothing else. */
const isShortName = (c: Context, range: Range): boolean => {
  if (!c.grammar.cases) return false
  for (let i = range[0]; i < range[1]; i++) if (!shaped(c, i, ALL_CAPS)) return false
  return true
}

/** Cases that the phrase stands in, by what is before it. */
export const casesIn = (s: State, range: Range): number => {
  const {c} = s
  const forms = formsAt(c, headOf(c, range))
  if (has(c, range[0] - 1, PREPOSITION)) return (forms & SINGULAR_CASES & ~NOMINATIVE) || GENITIVE
  return (forms & NOMINATIVE) !== 0 ? NOMINATIVE : forms & SINGULAR_CASES || forms & PLURAL_CASES
}

/** From the words of a source to who is meant. */
import {
  ADJECTIVAL, COORDINATOR, DETERMINER, FEMININE, GENITIVE, GIVEN_NAME, GROUP, INSTRUMENTAL, LOCATIVE, MASCULINE, NATIONAL, NOMINATIVE, NUMERAL, ORGANIZATION, OUTLET, PLURAL_CASES, PLURAL_SHIFT,
  PREPOSITION, PRONOUN, RELATIVE, ROLE, SINGULAR_CASES,
} from '../words/facts.ts'
import {ALL_CAPS, CLOSE, COMMA, OPEN, POSSESSIVE} from '../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isFinite, isWord, kindAt, pairAt, shaped} from '../speech/look.ts'
import type {Context, Range} from '../speech/types.ts'
import {nameRow} from './rows.ts'
import {houseNamed, isCrowd} from './houses.ts'
import {hasCoordinator, headName, nameEnd, namesIn, withNameBehind} from './heads.ts'
import {genderOfPerson, isNear, personByWord} from './cluster.ts'
import {describe, headOf, isProper, isPluralNoun, isSentenceFirst, lemma, plainText, properWithin} from './describe.ts'
import {isGivenPart, stemAt} from './names.ts'
import {findKey, keyAt, keyText, seenAt} from './seen-words.ts'
import {bodyBefore, isAged, isCounted, isTakingUp, mentionBefore, personByClass, personByNearness, personByRole, takeApart, type NounParts} from './nouns.ts'
import {kinNamed, ownedBy} from './owners.ts'
import {kindOf, named, ofPerson} from './referents.ts'
import {isLikeBody} from './roles.ts'
import {familyAt, outletsBefore, twoNamed, twoOutlets} from './twos.ts'
import {brandBefore, companyBefore, describedAfter, expertBefore, firmBefore, foreignBefore, houseBefore, introducedLater, justSpoke, namedInLede, namelessBefore, sourceBefore, takenUp, unnamedBefore} from './take-up.ts'
import type {Hint, NameMention, Person, Referent, State} from './types.ts'

/**
 * "Saudi Arabia", "British Ferries", "the American Rights Project": words that nowhere stand without the nation's before them, several
 * not without an article; no "Australian Hale" of Ann Hale.
 */
const isNationsOwn = ({c}: State, mention: NameMention): boolean => {
  const {person, parts} = mention
  if (person?.fullest.parts.length !== parts.length || isGivenPart(c, parts[0]!) || parts.length > 1 && !isLikeBody(c, mention)) return false
  for (let i = 0; i < person.names.length && i < MOST_HOPS; i++) {
    const nation = person.names[i]!.first - 1
    if (!has(c, nation, NATIONAL) || parts.length > 1 && !has(c, nation - 1, DETERMINER)) return false
  }
  return true
}

const NO_HINT: Hint = {direct: false, gender: 0, genderless: false}

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

/** "The Tullys": all who bear the name. */
const isFamily = ({c}: State, at: number): boolean =>
  !c.grammar.cases && has(c, at - 1, DETERMINER) && seenAt(c, at).lower.endsWith('s')

/** "Подрядчик (ООО «Вертикаль»)": the name that a bracket behind the noun gives. */
const firmInBracket = (c: Context, [first, last]: Range): Range | null => {
  if (kindAt(c, last - 1) !== CLOSE || last - first < 6) return null
  const pair = c.pairs[c.closeAt[last - 2]!]
  if (!pair || kindAt(c, pair.open - 2) !== OPEN || pair.open - 3 < first) return null
  return has(c, pair.open - 1, ORGANIZATION) || shaped(c, pair.open - 1, ALL_CAPS) ? [pair.first, pair.last] : null
}

/** "по словам орлова", "иван орлов": a capital forgotten in the name of somebody whom the article names with one. */
const inSmallLetters = (s: State, [first, last]: Range): Person | null => {
  const {c} = s
  if (last - first > 2) return null
  for (let i = first; i < last; i++) if (!isWord(c, i) || isCapital(c, i) || c.tokens.entry[i] !== 0 && (i === last - 1 || !has(c, i, GIVEN_NAME))) return null
  const person = personByWord(s.words, s.byKey, findKey(s.words, last - 1), last - 1, 0)
  return person?.strong ? person : null
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

/** A noun phrase, with or without a name in it. */
export const resolvePhrase = (s: State, given: Range, wanted: number, hint: Hint = NO_HINT): Referent | null => {
  const {c, people} = s
  // "дю Буа", "бен Саид": who bears the surname
  const range = withNameBehind(s, given[1] === given[0] + 2 && !isCapital(c, given[0]) && isCapital(c, given[0] + 1) && people.particles.has(seenAt(c, given[0]).text) ? [given[0] + 1, given[1]] : given)
  if (range[1] <= range[0]) return null
  const outer = pairAt(c, range[0])
  if (outer?.close === range[1] - 1) return named(s, properName(s, [outer.first, outer.last], range, wanted), 'organization', range, -1)
  // "Sotheby's said": a body whose name is a possessive
  if (!c.grammar.cases && shaped(c, range[1] - 1, POSSESSIVE) && isCapital(c, range[1] - 1) && isFinite(c, range[1])) return named(s, plainText(c, range[0], range[1]), 'organization', range, -1)
  // "в Белом доме"
  const pair = range[1] - range[0] === 2 && isCapital(c, range[0]) ? people.pairs.get(`${seenAt(c, range[0]).lower} ${seenAt(c, range[0] + 1).lower}`) : undefined
  if (pair !== undefined) return named(s, pair, 'organization', range, -1)
  const inside = namesIn(s, range)
  if (isCrowd(s, range, inside)) return named(s, plainText(c, range[0], range[1]).toLowerCase(), 'group', range, range[0])
  const house = houseNamed(s, range, inside)
  if (house) return house
  const firm = firmInBracket(c, range)
  if (firm && !inside.some(name => name.first < firm[0])) return named(s, plainText(c, firm[0], firm[1]), 'organization', range, -1)
  // "NHS England", "Police Scotland"
  const front = has(c, range[0], DETERMINER) ? range[0] + 1 : range[0]
  if (!c.grammar.cases && inside[0]?.first === front + 1 && inside[0].last === range[1] && (!inside[0].strong || inside[0].place) && isCapital(c, front) && (range[1] - range[0] === 2 && has(c, front, ORGANIZATION | OUTLET | GROUP) && !has(c, front, ROLE) || isNationsOwn(s, inside[0]))) return named(s, plainText(c, front, range[1]), 'organization', range, -1)
  const owner = s.inRole.get(headOf(c, range))
  if (owner && !isPluralNoun(c, headOf(c, range)) && !hasCoordinator(s, range)) return ofPerson(s, owner)
  const family = (wanted & NOMINATIVE) !== 0 && hint.gender === 0 && range[1] === range[0] + 1 ? familyAt(s, range[0]) : null
  if (family) return family
  const name = headName(s, inside, range, wanted)
  if (name?.person && !name.person.strong && name.parts.length === 1) {
    // "Индонезиец" that opens its sentence
    const meant = name.opens && name.person.names.length === 1 && range[1] - range[0] === 1 && isNational(s, range[0]) ? personByNearness(s, range, takeApart(s, range)) : null
    if (meant) return ofPerson(s, meant)
    const stem = stemAt(c, name.parts[0]!)
    const near = misspelt(s, stem, name.gender)
    if (near) return isFamily(s, name.parts[0]!) ? named(s, plainText(c, name.first, range[1]), 'group', range, -1) : ofPerson(s, near)
  }
  if (name?.person && !(name.place && name.parts.length === 1)) {
    // two people: "А и Б"
    const next = inside[inside.indexOf(name) + 1]
    if (next && has(c, next.first - 1, COORDINATOR) && (next.first - 1 <= name.last + 1 || kindAt(c, next.first - 2) === COMMA && next.person?.strong === true) && !next.foreign) return named(s, describe(s, range, wanted), 'group', range, -1)
    const other = inside[inside.indexOf(name) - 1]
    if (!c.grammar.cases && other && other.person !== name.person && joinedBy(c, other.last, name.first)) return named(s, describe(s, range, wanted), 'group', range, -1)
    if (has(c, name.last, COORDINATOR) && name.last < range[1] - 1 && kindAt(c, name.last) !== CLOSE) return named(s, describe(s, range, wanted), 'group', range, -1)
    return ofPerson(s, name.person)
  }
  const within = properWithin(c, range, s.names)
  // "пресс-служба «Маяка»" is not «Маяк»
  const proper = within && within[0] - 2 >= range[0] && people.departments.has(lemma(c, within[0] - 2)) ? null : within
  // "газеты «Заря» и «Вестник»"
  const both = proper && c.grammar.cases && has(c, proper[1] + 1, COORDINATOR) ? pairAt(c, proper[1] + 2) : undefined
  if (proper && both && both.close < range[1]) return twoOutlets(s, proper, [both.first, both.last])
  if (proper) return named(s, properName(s, proper, range, wanted), 'organization', range, headOf(c, range))
  if (inside.length > 0 && inside[0]?.foreign && inside[0].first === range[0] && range[1] === inside[inside.length - 1]?.last) return named(s, plainText(c, range[0], range[1]), 'organization', range, -1)
  // a capital alone that the walk did not take for a name
  if (range[1] - range[0] === 1 && isCapital(c, range[0]) && (c.tokens.entry[range[0]] === 0 || has(c, range[0], GIVEN_NAME))) {
    const person = personByWord(s.words, s.byKey, findKey(s.words, range[0]), range[0], 0)
    if (person?.strong) return ofPerson(s, person)
    const near = misspelt(s, stemAt(c, range[0]), 0)
    if (near) return ofPerson(s, near)
    if (person) return ofPerson(s, person)
  }
  const small = inSmallLetters(s, range)
  if (small) return ofPerson(s, small)
  const one = oneOf(s, range, wanted)
  if (one) return one
  const parts = takeApart(s, range), {head} = parts, facts = factsAt(c, head)
  // "адвокат сообщила" is a woman's title as well, "сообщил" a man's words
  if (hint.gender === FEMININE || hint.gender !== 0 && (parts.gender & hint.gender) !== 0) parts.gender = hint.gender
  parts.man = c.grammar.cases && hint.gender === MASCULINE
  if ((wanted & NOMINATIVE) !== 0 && (isMany(c, head) || isCounted(c, range[0], head))) parts.plural = true
  const author = authorOf(s, range, parts)
  if (author) return author
  const coordinated = hasCoordinator(s, range)
  const theirs = coordinated ? null : ownedBy(s, range, parts, wanted)
  if (theirs) return named(s, theirs, kindOf(facts, parts.plural), range, head)
  if (parts.plural && !coordinated && c.grammar.cases && isTakingUp(s, parts) && parts.adjectives.length === 0) {
    const two = (facts & OUTLET) !== 0 || parts.lemma === people.press ? outletsBefore(s, range[0]) : twoNamed(s, range[0], parts)
    if (two) return two
  }
  // "её соседка" is not she, "his chief of staff" not he
  const owned = head > range[0] && has(c, range[0], PRONOUN) && (c.grammar.cases || has(c, range[0], DETERMINER))
  if (((facts & (ROLE | NATIONAL)) !== 0 || isAged(s, range)) && !parts.plural && (!coordinated || has(c, range[0], DETERMINER))) {
    const unnamed = parts.fresh ? null : unnamedBefore(s, range, parts) ?? sourceBefore(s, range, parts)
    if (unnamed) return unnamed
    const role = parts.fresh ? null : personByRole(s, range, parts), byRole = owned && !role?.roles.some(({heads}) => heads.includes(parts.lemma)) ? null : role
    const nameless = parts.fresh ? null : namelessBefore(s, range, parts, byRole)
    if (nameless) return nameless
    const person = parts.fresh ? null : expertBefore(s, range, parts, byRole, hint.gender, (wanted & NOMINATIVE) !== 0) ?? byRole ?? (owned ? null : personByClass(s, range, parts))
    if (person) return ofPerson(s, person)
  }
  if ((hint.direct || isNational(s, head)) && !owned && !coordinated && isCapital(c, head) === isSentenceFirst(c, head)) {
    const person = personByNearness(s, range, parts, hint.genderless)
    if (person) return ofPerson(s, person)
    const last = hint.direct ? justSpoke(s, range, parts) : null
    if (last) return last
  }
  // "Lenta.ru"
  if ((facts & OUTLET) !== 0 && c.tokens.entry[head] === 0) return named(s, plainText(c, head, head + 1), 'organization', range, head)
  // "в Скотланд-Ярде": the lexicon has the name itself
  if (range[1] - range[0] === 1 && (facts & (ORGANIZATION | OUTLET)) !== 0 && isProper(c, head) && !shaped(c, head, ALL_CAPS)) return named(s, lemma(c, head), 'organization', range, head)
  if ((facts & (ORGANIZATION | OUTLET)) !== 0 && (!isProper(c, head) || shaped(c, head, ALL_CAPS)) && (isTakingUp(s, parts) || isShortName(c, range)) && !coordinated && (!(isCapital(c, head) && !isSentenceFirst(c, head)) || shaped(c, head, ALL_CAPS) || isTheCompany(s, range))) {
    const spoke = houseBefore(s, range, parts)
    if (spoke) return spoke
    const before = bodyBefore(s, range, parts)
    const called = before && !c.grammar.cases ? s.names[nameRow(s.names, before[1])] : undefined
    // "the carrier" after "Irish carrier AerCelt"
    const apposed = before ? nameBeforeComma(s, before[0]) : null
    if (apposed) { const who = ofPerson(s, apposed); who.kind = 'organization'; return who }
    if (before && called?.first === before[1] && called.person && !called.person.strong && !isCapital(c, before[1] - 1)) { const who = ofPerson(s, called.person); who.kind = 'organization'; return who }
    const brand = c.grammar.cases && !parts.plural && parts.adjectives.length === 0 && people.companies.has(parts.lemma) ? firmBefore(s, range[0]) ?? brandBefore(s, range[0], before && properWithin(c, before, s.names) ? before[1] : 0) : null
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
  const introduced = coordinated ? null : introducedLater(s, range, parts) ?? namedInLede(s, range, parts)
  if (introduced) return ofPerson(s, introduced)
  const kind = kindOf(facts, parts.plural || coordinated)
  return named(s, describe(s, range, wanted), kind === 'unknown' && !parts.plural && isWho(s, given) ? 'person' : kind, range, head)
}

/** "Lee and Ford", "Lee and his wife, Ann": a conjunction right behind the first, and no other border before the next than one comma. */
const joinedBy = (c: Context, first: number, last: number): boolean => {
  if (!has(c, first, COORDINATOR) || last - first > 5) return false
  for (let i = first + 1; i < last; i++) if (!isWord(c, i) && !(kindAt(c, i) === COMMA && i === last - 1)) return false
  return true
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
  for (let i = first + 1; i <= last && i < first + 8; i++) if (kindAt(c, i) === COMMA) return has(c, i + 1, RELATIVE) && !s.people.things.has(seenAt(c, i + 1).lower)
  return false
}

/** "женщины", "парламентарии": of the nominatives the plural's alone, whatever other cases of the singular look like it. */
const isMany = (c: Context, head: number): boolean => c.grammar.cases && (formsAt(c, head) & (NOMINATIVE | NOMINATIVE << PLURAL_SHIFT)) === NOMINATIVE << PLURAL_SHIFT

/** A name in marks keeps its form behind a noun that is declined for it, and where the grammar wants the nominative. */
const properName = (s: State, proper: Range, range: Range, wanted: number): string => {
  const {c} = s, text = plainText(c, proper[0], proper[1])
  if (proper[0] > range[0] + 1 || (wanted & NOMINATIVE) !== 0) return text
  const alone = proper[1] - proper[0] === 1, forms = formsAt(c, proper[0])
  if (!alone && has(c, proper[0] + 1, COORDINATOR)) return text
  // "в «Трёх китах»"
  if (!alone && has(c, proper[0], NUMERAL)) return c.grammar.nominative(text, s.seen, wanted)
  if (alone ? text.length < LONG_NAME || (forms & wanted & LOCATIVE) === 0 || (forms & ADJECTIVAL) !== 0 : (forms & wanted & SINGULAR_CASES) === 0 || (forms & (NOMINATIVE | ADJECTIVAL)) === NOMINATIVE) return alone ? c.grammar.nominative(text, s.seen, wanted) : text
  // "в «Деловой России»", "в «Теплоавтодоре»", "данные «Областных новостей»": as of common nouns
  const {tokens} = c, plain = c.grammar.guess(tokens.text, tokens.start[proper[0]]!, tokens.end[proper[0]]!, false)
  const name = c.grammar.nominative(text.charAt(0).toLowerCase() + text.slice(1), s.seen, !alone && (plain & SINGULAR_CASES) === 0 && (plain & PLURAL_CASES) !== 0 ? wanted << PLURAL_SHIFT : wanted)
  return text.charAt(0) + name.slice(1)
}
/** Shorter names in -е are feminine more often than not: «Лента», «Заря». */
const LONG_NAME = 7

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

/** Cases that the phrase stands in, by what is before it. */
export const casesIn = (s: State, range: Range): number => {
  const {c} = s
  const forms = formsAt(c, headOf(c, range))
  if (has(c, range[0] - 1, PREPOSITION)) return (forms & SINGULAR_CASES & ~NOMINATIVE) || GENITIVE
  return (forms & NOMINATIVE) !== 0 ? NOMINATIVE : forms & SINGULAR_CASES || forms & PLURAL_CASES
}

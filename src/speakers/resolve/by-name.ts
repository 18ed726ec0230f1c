/** Sources that have a name in them, or are one: who is meant by the name. */
import {
  ADJECTIVAL, COORDINATOR, DETERMINER, FEMININE, GIVEN_NAME, GROUP, LOCATIVE, MASCULINE, NATIONAL, NOMINATIVE, NUMERAL, ORGANIZATION, OUTLET, PLURAL_CASES, PLURAL_SHIFT, PREPOSITION,
  ROLE, SINGULAR_CASES,
} from '../../words/facts.ts'
import {ALL_CAPS, CLOSE, COMMA, OPEN, POSSESSIVE} from '../../words/scan.ts'
import {formsAt, has, isCapital, isFinite, isWord, kindAt, pairAt, shaped} from '../../speech/grammar/look.ts'
import type {Context, Range} from '../../speech/types.ts'
import {houseNamed, isCrowd} from './houses.ts'
import {hasCoordinator, headName} from './heads.ts'
import {conflicts, isNear, personByWord} from '../names/cluster.ts'
import {describe, isPluralNoun, lemma, plainText, properWithin} from './describe.ts'
import {isGivenPart, stemAt} from '../names/words.ts'
import {findKey, keyAt, keyText, seenAt} from '../seen-words.ts'
import {isNational, personByNearness, takeApart} from './nouns.ts'
import {named, ofPerson} from './referents.ts'
import {isLikeBody} from '../roles/roles.ts'
import {familyAt, twoOutlets} from './twos.ts'
import type {Asked, NameMention, Person, Referent, State} from '../types.ts'

/** Mentions that are looked at for the nation's word before them. */
const MOST_NAMES = 6

/**
 * "Saudi Arabia", "British Ferries", "the American Rights Project": words that nowhere stand without the nation's before them, several
 * not without an article; no "Australian Hale" of Ann Hale.
 */
const isNationsOwn = ({c}: State, mention: NameMention): boolean => {
  const {person, parts} = mention
  if (person?.fullest.parts.length !== parts.length || isGivenPart(c, parts[0]!) || parts.length > 1 && !isLikeBody(c, mention)) return false
  for (let i = 0; i < person.names.length && i < MOST_NAMES; i++) {
    const nation = person.names[i]!.first - 1
    if (!has(c, nation, NATIONAL) || parts.length > 1 && !has(c, nation - 1, DETERMINER)) return false
  }
  return true
}

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
    const person = s.persons[i]!
    if (!person.strong || conflicts(person, gender)) continue
    if (person.fullest.parts.some((at, n) => n > 0 && isMisspelt(s, at, stem))) return person
  }
  return undefined
}

/** "The Tullys": all who bear the name. */
const isFamily = ({c, people}: State, at: number): boolean =>
  people.many !== '' && has(c, at - 1, DETERMINER) && seenAt(c, at).lower.endsWith(people.many)

/** "Подрядчик (ООО «Вертикаль»)": the name that a bracket behind the noun gives. */
const firmInBracket = (c: Context, [first, last]: Range): Range | null => {
  if (kindAt(c, last - 1) !== CLOSE || last - first < 6) return null
  const pair = c.pairs[c.closeAt[last - 2]!]
  if (!pair || kindAt(c, pair.open - 2) !== OPEN || pair.open - 3 < first) return null
  return has(c, pair.open - 1, ORGANIZATION) || shaped(c, pair.open - 1, ALL_CAPS) ? [pair.first, pair.last] : null
}

/** "по словам орлова", "иван орлов": a capital forgotten in the name of somebody whom the article names with one. */
const inSmallLetters = (s: State, {range: [first, last]}: Asked): Referent | null => {
  const {c} = s
  if (last - first > 2) return null
  for (let i = first; i < last; i++) if (!isWord(c, i) || isCapital(c, i) || c.tokens.entry[i] !== 0 && (i === last - 1 || !has(c, i, GIVEN_NAME))) return null
  const person = personByWord(s.words, s.byKey, findKey(s.words, last - 1), last - 1, 0)
  return person?.strong ? ofPerson(s, person) : null
}

/** "Lee and Ford", "Lee and his wife, Ann": a conjunction right behind the first, and no other border before the next than one comma. */
const joinedBy = (c: Context, first: number, last: number): boolean => {
  if (!has(c, first, COORDINATOR) || last - first > 5) return false
  for (let i = first + 1; i < last; i++) if (!isWord(c, i) && !(kindAt(c, i) === COMMA && i === last - 1)) return false
  return true
}

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
const oneOf = (s: State, {range, wanted}: Asked): Referent | null => {
  const {c} = s, first = range[0]
  if (!c.grammar.cases || range[1] - first < 3 || !has(c, first + 1, PREPOSITION) || !has(c, first, DETERMINER | NUMERAL)) return null
  if ((formsAt(c, first) & SINGULAR_CASES) === 0) return null
  const who = named(s, describe(s, range, wanted), 'person', range, -1)
  who.gender = formsAt(c, first) & (MASCULINE | FEMININE)
  return who
}

/** A body called as the words from `first` on stand. */
const bodyOf = (s: State, first: number, last: number, range: Range): Referent => named(s, plainText(s.c, first, last), 'organization', range, -1)

/** «Заря» and nothing beside it. */
const allInMarks = (s: State, {range, wanted}: Asked): Referent | null => {
  const outer = pairAt(s.c, range[0])
  return outer?.close === range[1] - 1 ? named(s, properName(s, [outer.first, outer.last], range, wanted), 'organization', range, -1) : null
}

/** "Sotheby's said": a body whose name is a possessive. */
const asPossessive = (s: State, {range}: Asked): Referent | null => {
  const {c} = s, last = range[1] - 1
  return !c.grammar.cases && shaped(c, last, POSSESSIVE) && isCapital(c, last) && isFinite(c, range[1]) ? bodyOf(s, range[0], range[1], range) : null
}

/** "в Белом доме": two words that the pack has as a name. */
const asPair = (s: State, {range}: Asked): Referent | null => {
  const {c} = s, [first, last] = range
  const pair = last - first === 2 && isCapital(c, first) ? s.people.pairs.get(`${seenAt(c, first).lower} ${seenAt(c, first + 1).lower}`) : undefined
  return pair === undefined ? null : named(s, pair, 'organization', range, -1)
}

const asCrowd = (s: State, {range, inside}: Asked): Referent | null =>
  isCrowd(s, range, inside) ? named(s, plainText(s.c, range[0], range[1]).toLowerCase(), 'group', range, range[0]) : null

const asHouse = (s: State, {range, inside}: Asked): Referent | null => houseNamed(s, range, inside)

const asFirmInBracket = (s: State, {range, inside}: Asked): Referent | null => {
  const firm = firmInBracket(s.c, range)
  return firm && !inside.some(name => name.first < firm[0]) ? bodyOf(s, firm[0], firm[1], range) : null
}

/** "NHS England", "Police Scotland" */
const asPlacesBody = (s: State, {range, inside: [name]}: Asked): Referent | null => {
  const {c} = s, front = has(c, range[0], DETERMINER) ? range[0] + 1 : range[0]
  if (c.grammar.cases || name?.first !== front + 1 || name.last !== range[1] || name.strong && !name.place || !isCapital(c, front)) return null
  const known = range[1] - range[0] === 2 && has(c, front, ORGANIZATION | OUTLET | GROUP) && !has(c, front, ROLE)
  return known || isNationsOwn(s, name) ? bodyOf(s, front, range[1], range) : null
}

/** "глава МИД РФ" beside a name */
const asHolder = (s: State, {range, head}: Asked): Referent | null => {
  const owner = s.inRole.get(head)
  return owner && !isPluralNoun(s.c, head) && !hasCoordinator(s, range) ? ofPerson(s, owner) : null
}

/** "Лапшины" */
const asFamily = (s: State, {range, wanted, hint}: Asked): Referent | null =>
  (wanted & NOMINATIVE) !== 0 && hint.gender === 0 && range[1] === range[0] + 1 ? familyAt(s, range[0]) : null

/** A word with a capital that nothing else says to be a person's name. */
const byWeakName = (s: State, range: Range, name: NameMention, person: Person): Referent | null => {
  if (person.strong || name.parts.length !== 1) return null
  // "Индонезиец" that opens its sentence
  const meant = name.opens
    && person.names.length === 1
    && range[1] - range[0] === 1
    && isNational(s, range[0])
    ? personByNearness(s, range, takeApart(s, range))
    : null
  if (meant) return ofPerson(s, meant)
  const near = misspelt(s, stemAt(s.c, name.parts[0]!), name.gender)
  if (!near) return null
  return isFamily(s, name.parts[0]!) ? named(s, plainText(s.c, name.first, range[1]), 'group', range, -1) : ofPerson(s, near)
}

/** "А и Б": does the phrase name others beside the one that it means first. */
const namesOthers = ({c}: State, {range, inside}: Asked, name: NameMention): boolean => {
  const at = inside.indexOf(name), next = inside[at + 1], other = inside[at - 1]
  if (
    next
    && has(c, next.first - 1, COORDINATOR)
    && (next.first - 1 <= name.last + 1 || kindAt(c, next.first - 2) === COMMA && next.person?.strong === true)
    && !next.foreign
  ) return true
  if (!c.grammar.cases && other && other.person !== name.person && joinedBy(c, other.last, name.first)) return true
  return has(c, name.last, COORDINATOR) && name.last < range[1] - 1 && kindAt(c, name.last) !== CLOSE
}

/** The name that the phrase is about. */
const byHeadName = (s: State, asked: Asked): Referent | null => {
  const {range, wanted} = asked, name = headName(s, asked.inside, range, wanted)
  if (!name?.person) return null
  const weak = byWeakName(s, range, name, name.person)
  if (weak || name.place && name.parts.length === 1) return weak
  if (namesOthers(s, asked, name)) return named(s, describe(s, range, wanted), 'group', range, -1)
  const who = ofPerson(s, name.person)
  if (who.kind === 'unknown' && s.c.grammar.cases && has(s.c, name.first - 1, ROLE)) who.kind = 'person'
  return who
}

/** "газета «Заря»", "телеканал Press TV" */
const byProperName = (s: State, {range, wanted, head}: Asked): Referent | null => {
  const {c} = s, proper = properWithin(c, range, s.names)
  // "пресс-служба «Маяка»" is not «Маяк»
  if (!proper || proper[0] - 2 >= range[0] && s.people.departments.has(lemma(c, proper[0] - 2))) return null
  // "газеты «Заря» и «Вестник»"
  const both = c.grammar.cases && has(c, proper[1] + 1, COORDINATOR) ? pairAt(c, proper[1] + 2) : undefined
  if (both && both.close < range[1]) return twoOutlets(s, proper, [both.first, both.last])
  return named(s, properName(s, proper, range, wanted), 'organization', range, head)
}

/** "Daily Bell": names in other letters and no more. */
const asForeign = (s: State, {range, inside}: Asked): Referent | null => {
  const [first] = inside
  return first?.foreign && first.first === range[0] && range[1] === inside[inside.length - 1]!.last ? bodyOf(s, range[0], range[1], range) : null
}

/** A capital alone that the walk did not take for a name. */
const byLoneCapital = (s: State, {range: [at, last]}: Asked): Referent | null => {
  const {c} = s
  if (last - at !== 1 || !isCapital(c, at) || c.tokens.entry[at] !== 0 && !has(c, at, GIVEN_NAME)) return null
  const person = personByWord(s.words, s.byKey, findKey(s.words, at), at, 0)
  if (person?.strong) return ofPerson(s, person)
  const meant = misspelt(s, stemAt(c, at), 0) ?? person
  return meant ? ofPerson(s, meant) : null
}

/** In order; the first that knows who is meant wins. */
const STEPS: readonly Step[] = [
  allInMarks, asPossessive, asPair, asCrowd, asHouse, asFirmInBracket, asPlacesBody, asHolder, asFamily, byHeadName, byProperName, asForeign, byLoneCapital, inSmallLetters,
  oneOf,
]
type Step = (s: State, asked: Asked) => Referent | null

/** Who is meant by the name in the phrase, or by the phrase as a name; null where it holds none. */
export const resolveName = (s: State, asked: Asked): Referent | null => {
  for (const step of STEPS) {
    const who = step(s, asked)
    if (who) return who
  }
  return null
}

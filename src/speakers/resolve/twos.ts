/** Two people or outlets joined by "и" and taken up together: "женщины", "супруги", "издания", "они". */
import {COORDINATOR, FEMININE, GROUP, MASCULINE, NATIONAL, NOMINATIVE, OUTLET, PLURAL_CASES, PLURAL_SHIFT, PREPOSITION, ROLE} from '../../words/facts.ts'
import {formsAt, has, isCapital, isWord, pairAt} from '../../speech/grammar/look.ts'
import {genderOfPerson} from '../names/cluster.ts'
import {isPluralNoun, lemma, plainText} from './describe.ts'
import type {Range} from '../../speech/types.ts'
import {isGivenPart} from '../names/words.ts'
import {isNominative, nameOf} from '../names/nominative.ts'
import type {NounParts} from './nouns.ts'
import {named} from './referents.ts'
import {nameRow, sentenceOf} from '../rows.ts'
import {seenAt} from '../seen-words.ts'
import type {NameMention, Person, Referent, State} from '../types.ts'

const MOST_NAMES = 24
const NEAR_SENTENCES = 3
const FAR_SENTENCES = 12
/** How far back two names in marks are looked for. */
const MOST_TOKENS = 60

/** Is it the name of somebody, not of a place. */
const isPersonName = (name: NameMention): boolean => name.person?.strong === true && !name.place && !name.foreign

/** Do only a conjunction and the second one's role stand between the two. */
const areJoined = (s: State, a: NameMention, b: NameMention): boolean => {
  if (a.person === b.person || !has(s.c, a.last, COORDINATOR) || b.first - a.last > 6) return false
  for (let i = a.last + 1; i < b.first; i++) if (s.inRole.get(i) !== b.person && !b.person!.roles.some(role => i >= role.first && i < role.last)) return false
  return true
}

/** Is a noun of the plural right before the names, that says what the two are: "депутаты Госдумы А и Б". */
const titleOf = (s: State, first: number): string => {
  for (let i = first - 1; i > first - 5 && isWord(s.c, i) && !has(s.c, i, PREPOSITION); i--) if (
    has(s.c, i, GROUP | ROLE | NATIONAL)
    && isPluralNoun(s.c, i)
  ) return lemma(s.c, i)
  return ''
}

/** "Лапшины": of a surname in the plural no case of the singular is a nominative. */
const isPluralName = (s: State, at: number): boolean => s.c.tokens.entry[at] === 0 && isCapital(s.c, at) && (formsAt(s.c, at) & (NOMINATIVE | MANY)) === MANY
const MANY = NOMINATIVE << PLURAL_SHIFT

/** "Антон и Мария Лапшины": a given name that shares the surname of the one behind it. */
const shareSurname = (s: State, a: NameMention, b: NameMention): boolean =>
  a.parts.length === 1 && b.parts.length > 1 && isGivenPart(s.c, a.parts[0]!) && isPluralName(s, b.parts[b.parts.length - 1]!)

/** What the two together are called. */
const bothOf = (s: State, a: NameMention, b: NameMention): Referent =>
  group(s, shareSurname(s, a, b) ? plainText(s.c, a.first, b.last) : `${nameOf(s, a.person!)} ${s.people.and} ${nameOf(s, b.person!)}`)

/** Has the person the role, or one that it is the general word for. */
const hasRole = (s: State, person: Person, of: string): boolean => {
  const special = s.people.classes.get(of)
  return person.roles.some(role => role.heads.some(head => head === of || special?.has(head) === true))
}

/** Can the noun of the plural mean these two. */
const fits = (s: State, a: NameMention, b: NameMention, parts: NounParts): boolean => {
  const {people} = s, want = parts.gender & (MASCULINE | FEMININE)
  const genders = genderOfPerson(a.person!) | genderOfPerson(b.person!)
  if (people.couples.has(parts.lemma)) return true
  if (want === FEMININE && (genders & MASCULINE) !== 0) return false
  if (people.men.has(parts.lemma) && (genders & FEMININE) !== 0) return false
  const title = titleOf(s, a.first)
  if (title !== '' && (title === parts.lemma || people.classes.get(parts.lemma)?.has(title) === true)) return true
  return people.anyone.has(parts.lemma) || (hasRole(s, a.person!, parts.lemma) && hasRole(s, b.person!, parts.lemma))
}

/** The last two before the token that are named together, of whom `fit` holds. */
const twoBefore = (s: State, at: number, reach: number, fit: (a: NameMention, b: NameMention) => boolean): [NameMention, NameMention] | null => {
  const here = sentenceOf(s, at)
  for (let i = nameRow(s.names, at) - 1, n = 0; i > 0 && n < MOST_NAMES; i--, n++) {
    const b = s.names[i]!, a = s.names[i - 1]!
    if (here - b.sentence > reach) return null
    if ((isPersonName(a) || shareSurname(s, a, b)) && isPersonName(b) && areJoined(s, a, b) && fit(a, b)) return [a, b]
  }
  return null
}

/** Whom a bare noun of the plural takes up: "женщины" after "Вера Лунёва и Анна Бреннер". */
export const twoNamed = (s: State, at: number, parts: NounParts): Referent | null => {
  const two = twoBefore(s, at, NEAR_SENTENCES, (a, b) => fits(s, a, b, parts))
  return two && bothOf(s, two[0], two[1])
}

/** "Лапшины просят": the two of that surname who were named together, else all who bear it. */
export const familyAt = (s: State, at: number): Referent | null => {
  if (!s.c.grammar.cases || !isPluralName(s, at)) return null
  const {key} = seenAt(s.c, at), two = twoBefore(s, at, FAR_SENTENCES, (_, b) => seenAt(s.c, b.parts[b.parts.length - 1]!).key === key)
  return two ? bothOf(s, two[0], two[1]) : group(s, plainText(s.c, at, at + 1))
}

/** The two that are the subject of a sentence just before: "они". */
export const twoSubjects = (s: State, at: number): {who: Referent, at: number, sentence: number} | null => {
  const two = twoBefore(s, at, 2, (a, b) => isNominative(s, a) && isNominative(s, b) && !has(s.c, a.first - 1, PREPOSITION))
  return two && {who: bothOf(s, two[0], two[1]), at: two[0].first, sentence: two[0].sentence}
}

/** "издания", "журналисты" after two outlets in other letters or in marks: "Bellford и The Looker", «Заря» и «Вестник»". */
export const outletsBefore = (s: State, at: number): Referent | null => {
  const {c} = s, here = sentenceOf(s, at)
  for (let i = nameRow(s.names, at) - 1, n = 0; i > 0 && n < MOST_NAMES; i--, n++) {
    const b = s.names[i]!
    if (here - b.sentence > FAR_SENTENCES) break
    if (!b.foreign || !has(c, b.first - 1, COORDINATOR)) continue
    let row = i - 1
    const a = s.names[row]!
    if (!a.foreign || a.last !== b.first - 1) continue
    while (row > 0 && s.names[row - 1]!.foreign && s.names[row - 1]!.last === s.names[row]!.first) row--
    let last = b.last
    for (let j = i + 1; s.names[j]?.foreign && s.names[j]?.first === last; j++) last = s.names[j]!.last
    return group(s, plainText(c, s.names[row]!.first, last))
  }
  for (let i = at - 1; i > 0 && i > at - MOST_TOKENS; i--) {
    const pair = pairAt(c, i)
    if (pair?.open !== i || !has(c, i - 1, OUTLET) || (formsAt(c, i - 1) & PLURAL_CASES) === 0 || !has(c, pair.close + 1, COORDINATOR)) continue
    const other = pairAt(c, pair.close + 2)
    if (other && isCapital(c, pair.first)) return twoOutlets(s, [pair.first, pair.last], [other.first, other.last])
  }
  return null
}

const group = (s: State, name: string): Referent => {
  const who = named(s, name, 'group', null, -1)
  who.plural = true
  return who
}

/** Two outlets in marks as one speaker. */
export const twoOutlets = (s: State, a: Range, b: Range): Referent => group(s, `${plainText(s.c, a[0], a[1])} ${s.people.and} ${plainText(s.c, b[0], b[1])}`)

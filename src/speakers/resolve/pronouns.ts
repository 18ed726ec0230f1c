/** Who a pronoun means: "он", "его", "they", and the relative that opens a clause. */
import {ADJECTIVE, AUXILIARY, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, FEMININE, FIRST_PERSON, GENDERS, GROUP, LOCATIVE, MASCULINE, NATIONAL, NEUTER, NOMINATIVE, NOUN, OUTLET, PLURAL_CASES, PREPOSITION, RELATIVE, ROLE, SINGULAR_CASES, THIRD_PERSON, VERB} from '../../words/facts.ts'
import {COMMA} from '../../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isWord, kindAt} from '../../speech/grammar/look.ts'
import type {Context, Range, Segment} from '../../speech/types.ts'
import {antecedent, personOf, withModifiers, type Candidate} from './antecedents.ts'
import {clash, conflicts} from '../names/cluster.ts'
import {describe, headOf, isPluralNoun, nounGender} from './describe.ts'
import {phraseAround} from './nouns.ts'
import {kindOf, named, ofPerson} from './referents.ts'
import {casesIn, resolvePhrase} from './resolve.ts'
import {nameRow, nounRow, sentenceOf} from '../rows.ts'
import {seenAt} from '../seen-words.ts'
import {twoSubjects} from './twos.ts'
import type {Person, Referent, State} from '../types.ts'

/** How many names of a content are looked at. */
const MOST_NAMED = 40

const fromCandidate = (s: State, found: Candidate | null): Referent | null => {
  if (!found) return null
  if (found.who) return found.who
  if (found.name?.person) return ofPerson(s, found.name.person)
  if (found.noun) {
    const range = withPartner(s, phraseAround(s, found.noun.at))
    return resolvePhrase(s, range, formsAt(s.c, found.noun.at) & SINGULAR_CASES || NOMINATIVE)
  }
  return null
}

/** "Solheim and her colleagues … They": a group with the name it is joined to. */
const withPartner = (s: State, range: Range): Range => {
  if (s.c.grammar.cases || !has(s.c, range[0] - 1, COORDINATOR)) return range
  const name = s.names[nameRow(s.names, range[0]) - 1]
  return name?.last === range[0] - 1 && has(s.c, range[0], DETERMINER) ? [name.first, range[1]] : range
}

/** "директор завода, который": the person whose phrase ends in the noun. */
const governing = (s: State, row: number, at: number, gender: number): Range | null => {
  const before = s.nouns[row]
  if (!before || !has(s.c, before.at, ROLE | NATIONAL) || before.at < at - 8) return null
  const of = nounGender(s.c, before.at)
  if (clash(of, gender)) return null
  const range = phraseAround(s, before.at)
  return range[1] > at ? range : null
}

/** How far before a relative without a comma the noun stands that it tells of. */
const REACH = 8

/** Are the tokens one noun phrase with what a preposition adds to it: "an official at the ministry". */
const isOnePhrase = (c: Context, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (
    !isWord(c, i)
    || has(c, i, VERB | CUE_VERB | AUXILIARY | RELATIVE) && !has(c, i, NOUN | ADJECTIVE | PREPOSITION)
  ) return false
  return true
}

/** "The judges who ruled", "an anchor at Fox News who asked": the phrase right before, where nouns show no case. */
const beforeRestrictive = (s: State, at: number): Referent | null => {
  const {c} = s, last = at - 1, isThing = s.people.things.has(seenAt(c, at).lower)
  const name = s.names[nameRow(s.names, at) - 1]
  if (name?.last === at && name.person?.strong === true && !name.place) return isThing ? null : ofPerson(s, name.person)
  for (let row = nounRow(s.nouns, at) - 1, n = 0; row >= 0 && n < 3; row--, n++) {
    const {at: noun} = s.nouns[row]!
    if (noun < at - REACH || !isOnePhrase(c, noun + 1, at)) break
    if (noun !== last && (isThing || !has(c, noun, ROLE | NATIONAL | GROUP))) continue
    return described(s, phraseAround(s, noun))
  }
  if (isCapital(c, last) || !has(c, last, NOUN) && c.tokens.entry[last] !== 0) return null
  return described(s, [withModifiers(c, last), at])
}

/** Whom a noun means that a clause tells of: nobody who was named, but for a role that stands before a name. */
const described = (s: State, range: Range): Referent => {
  const {c} = s, head = headOf(c, range), owner = s.inRole.get(head)
  return owner ? ofPerson(s, owner) : named(s, describe(s, range, NOMINATIVE), kindOf(factsAt(c, head), isPluralNoun(c, head)), range, head)
}

/** The noun before a relative clause: "…, который заявил". */
export const beforeRelative = (s: State, at: number): Referent | null => {
  const {c} = s
  let i = at - 1
  if (!c.grammar.cases && isWord(c, i) && !has(c, i, PREPOSITION)) return beforeRestrictive(s, at)
  if (has(c, i, PREPOSITION)) i--
  if (kindAt(c, i) !== COMMA) return null
  // "who" tells no number: what ends before the comma
  const any = !c.grammar.cases
  const forms = formsAt(c, at), plural = !any && (forms & SINGULAR_CASES) === 0
  const gender = forms & (MASCULINE | FEMININE)
  const from = s.sentences[sentenceOf(s, at)] ?? 0
  let name = nameRow(s.names, at) - 1, noun = nounRow(s.nouns, at) - 1
  for (let n = 0; n < 12 && (name >= 0 || noun >= 0); n++) {
    const one = s.names[name], other = s.nouns[noun]
    if (one && (!other || one.first > other.at)) {
      name--
      if (one.first < from) return null
      if (plural || !one.person) continue
      if (!conflicts(one.person, gender)) return ofPerson(s, one.person)
      continue
    }
    if (!other || other.at < from) return null
    noun--
    const isMany = isPluralNoun(c, other.at)
    const of = nounGender(c, other.at)
    if (any ? other.at !== i - 1 : plural !== isMany || (!plural && clash(of, gender))) continue
    const range = governing(s, noun, other.at, gender) ?? phraseAround(s, other.at)
    return resolvePhrase(s, range, casesIn(s, range))
  }
  return null
}

const MOST_TEXTS = 12

/** "Суд получил доклад. В нём говорится", "показала ответ, в котором сказано": the last text that agrees, `reach` sentences back. */
export const textBefore = (s: State, at: number, reach: number): Referent | null => {
  const {c} = s, forms = formsAt(c, at), here = sentenceOf(s, at)
  const plural = (forms & SINGULAR_CASES) === 0, gender = forms & GENDERS
  for (let i = nounRow(s.nouns, at) - 1, n = 0; i >= 0 && n < MOST_TEXTS; i--, n++) {
    const {at: noun, sentence} = s.nouns[i]!
    if (here - sentence > reach) return null
    if (!has(c, noun, DOCUMENT) || isPluralNoun(c, noun) !== plural || (!plural && (formsAt(c, noun) & gender) === 0)) continue
    // "письмо есть в распоряжении редакции": what an outlet has in hand
    if (c.grammar.cases && has(c, noun + 1, OUTLET) && (formsAt(c, noun) & LOCATIVE) !== 0 && has(c, noun - 1, PREPOSITION)) continue
    const range = phraseAround(s, noun)
    return resolvePhrase(s, range, casesIn(s, range))
  }
  return null
}

/** "Dalton, he added, expects to sign it", "Далов, добавил он, подпишет его": of whom it is said, and who does not say it. */
const subjectAround = (s: State, at: number): Person | null => {
  const {c} = s, comma = c.grammar.cases && has(c, at - 1, CUE_VERB) ? at - 2 : at - 1
  if (kindAt(c, comma) !== COMMA) return null
  const name = s.names[nameRow(s.names, comma) - 1]
  return name?.last === comma && c.sentenceFirst[comma] === name.first ? name.person : null
}

/** Persons whom a stretch names, as far as it is looked at. */
const namedWithin = (s: State, {first, last}: Segment, into: Set<Person>): void => {
  for (let i = nameRow(s.names, first), n = 0; n < MOST_NAMED && i < s.names.length && s.names[i]!.first < last; i++, n++) {
    const {person} = s.names[i]!
    if (person?.strong) into.add(person)
  }
}

/** Who a pronoun means: nobody whom the words in `told` name, "Reed was late, he said". In English a noun there may be the one: "The company expects losses, it said". */
export const resolvePronoun = (s: State, at: number, told: readonly Segment[] = []): Referent | null => {
  const {c} = s, forms = formsAt(c, at)
  // "Others said", "Many think": nobody who was named
  if (!c.grammar.cases && (forms & THIRD_PERSON) === 0) return null
  // "Кто-то спросил"
  if (c.grammar.cases && seenAt(c, at).fresh) return null
  // of "его" and "их" the possessive reading counts as well
  const plural = (forms & SINGULAR_CASES) === 0 && (forms & PLURAL_CASES) !== 0
  const gender = plural ? 0 : forms & GENDERS
  // "In a statement, it said": the text is no "it"
  const said = !c.grammar.cases
    && kindAt(c, at - 1) === COMMA
    && has(c, at - 2, DOCUMENT)
    && has(c, s.sentences[sentenceOf(s, at)] ?? 0, PREPOSITION)
    ? at - 2
    : -1
  const other = subjectAround(s, at), others = new Set<Person>()
  for (const stretch of told) namedWithin(s, stretch, others)
  const found = antecedent(s, at, {gender: gender & (MASCULINE | FEMININE) ? gender : 0, plural, bodies: true, things: gender === NEUTER},
    candidate => c.grammar.cases && told.some(stretch => isWithin(candidate, stretch)) || others.size > 0 && others.has(personOf(candidate)!) || candidate.noun !== null && (
      candidate.noun.at >= at
      || candidate.noun.at === said
    )
      || other !== null && personOf(candidate) === other)
  // "Вера Лунёва и Олег Дымов … Они": two subjects, where nothing nearer is many
  const two = plural && c.grammar.cases ? twoSubjects(s, at) : null
  if (
    two
    && (found?.who?.noun == null || found.score < -6 * (sentenceOf(s, at) - two.sentence))
    && (!found?.noun || found.noun.sentence <= two.sentence)
  ) return two.who
  const who = fromCandidate(s, found), sex = gender & (MASCULINE | FEMININE)
  if (who && !c.grammar.cases && (sex === MASCULINE || sex === FEMININE)) {
    learnGender(who, sex)
    if (found?.noun) s.told.set(found.noun.at, sex)
  }
  return who
}

/** "Рогова поддержал сосед. Тот сказал": whoever was named last, in the sentence before. */
export const lastNamed = (s: State, at: number): Referent | null => {
  const {c} = s, forms = formsAt(c, at), here = sentenceOf(s, at), plural = (forms & SINGULAR_CASES) === 0, gender = forms & (MASCULINE | FEMININE)
  const name = s.names[nameRow(s.names, at) - 1], noun = s.nouns[nounRow(s.nouns, at) - 1]
  const person = name?.quoted === false && name.first > (noun?.at ?? -1) ? name.person : null
  if (person) return plural || name!.sentence !== here - 1 || name!.place || conflicts(person, gender) ? null : ofPerson(s, person)
  if (
    noun?.sentence !== here - 1
    || !has(c, noun.at, ROLE | NATIONAL)
    || isPluralNoun(c, noun.at) !== plural
    || !plural && (nounGender(c, noun.at) & gender) === 0
  ) return null
  const range = phraseAround(s, noun.at)
  return resolvePhrase(s, range, casesIn(s, range))
}

const isWithin = ({name, noun}: Candidate, {first, last}: Segment): boolean => {
  const at = name?.first ?? noun?.at ?? -1
  return at >= first && at < last
}

/** "the winner … she": of whom nothing told the gender a pronoun does. */
const learnGender = (who: Referent, gender: number): void => {
  const known = who.gender & (MASCULINE | FEMININE)
  if (known === MASCULINE || known === FEMININE) return
  if (who.kind === 'person') who.gender = gender
  if (who.person && gender === MASCULINE) who.person.masculine++
  if (who.person && gender === FEMININE) who.person.feminine++
}

export const isFirstPerson = (s: State, at: number): boolean => (formsAt(s.c, at) & FIRST_PERSON) !== 0
export const isRelative = (s: State, at: number): boolean => has(s.c, at, RELATIVE)

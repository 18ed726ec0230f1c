/** Whom a pronoun or a bare noun can mean: names, nouns and speakers before it, the nearest that agrees, subjects first. */
import {
  ADJECTIVAL, ADVERB, AUXILIARY, CUE_PHRASE, CUE_VERB, DATIVE, DETERMINER, DOCUMENT, FEMININE, GENDERS, GENITIVE, GROUP, HONORIFIC, INSTRUMENTAL, LOCATIVE, MASCULINE, NATIONAL, NOMINATIVE, NOUN,
  NUMERAL, ORGANIZATION, OUTLET, PLURAL_CASES, PREPOSITION, RELATIVE, ROLE, SINGULAR_CASES, VERB, ADJECTIVE, PLURAL_SHIFT, ABBREVIATION,
} from '../../words/facts.ts'
import {ADDRESSEE} from '../../words/frames.ts'
import {BLOCK_START, CAPITAL, COMMA, POSSESSIVE, STOP} from '../../words/scan.ts'
import {ANY_CASE} from '../../speech/grammar/cases.ts'
import {cueAt, factsAt, formsAt, has, isCapital, isNumber, isOneOf, isWord, kindAt, shaped} from '../../speech/grammar/look.ts'
import type {Context} from '../../speech/types.ts'
import {clash, genderOfPerson} from '../names/cluster.ts'
import {isSentenceFirst} from './describe.ts'
import {isNominative} from '../names/nominative.ts'
import {looksLikePerson} from './referents.ts'
import {nameRow, nounRow, sentenceOf} from '../rows.ts'
import type {NameMention, NounMention, Person, Referent, State} from '../types.ts'

/** What the pronoun or noun says of whom it means. */
export interface Wanted {
  gender: number
  plural: boolean
  /** Bodies count as well. */
  bodies: boolean
  /** No person at all: "it". */
  things: boolean
}

/** One candidate, whichever kind it is. */
export interface Candidate {
  name: NameMention | null
  noun: NounMention | null
  who: Referent | null
  score: number
}

/** The person that a candidate is. */
export const personOf = ({name, who}: Candidate): Person | null => name?.person ?? who?.person ?? null

const FAR_SENTENCES = 14
const MANY = 40

const modifiesByCase = (facts: number, forms: number, cases: number): boolean =>
  (facts & (DETERMINER | NUMERAL)) !== 0 || (forms & ADJECTIVAL) !== 0 && (forms & cases) !== 0 && (facts & (VERB | CUE_VERB)) === 0

/** Does the word at `at` stand before the head `i` of its own phrase: "the former county clerk", "Hull's Mayor", not "said Lee". */
const modifiesByPlace = (c: Context, facts: number, at: number, i: number): boolean => {
  const capital = shaped(c, at, CAPITAL)
  if (facts === 0 && !capital) return true
  if ((facts & (VERB | CUE_VERB)) !== 0) return false
  if ((facts & (DETERMINER | ADJECTIVE | NUMERAL | HONORIFIC | NOUN)) !== 0) return true
  return capital ? !shaped(c, i, CAPITAL) || !shaped(c, at, POSSESSIVE) : (facts & (ROLE | NATIONAL | ORGANIZATION)) !== 0
}

/** First token of the modifiers of the noun or name at `i`. */
export const withModifiers = (c: Context, i: number): number => {
  let first = i
  const cases = formsAt(c, i) & ANY_CASE
  for (let n = 0; n < 5 && isWord(c, first - 1) && !shaped(c, first, BLOCK_START); n++) {
    const facts = factsAt(c, first - 1), forms = formsAt(c, first - 1)
    // "по данным Росстата"
    if ((facts & (PREPOSITION | CUE_PHRASE)) !== 0) break
    const fits = c.grammar.cases ? modifiesByCase(facts, forms, cases) : modifiesByPlace(c, facts, first - 1, i)
    if (!fits) break
    first--
    // "then a student": nothing of the phrase stands before its article
    if (!c.grammar.cases && (facts & DETERMINER) !== 0 && !shaped(c, first, POSSESSIVE)) break
  }
  return first
}

const OBLIQUE = GENITIVE | DATIVE | INSTRUMENTAL | LOCATIVE

/** By its place: before its verb, or behind a cue verb. */
const subjectByPlace = (c: Context, first: number, last: number, name: boolean): boolean => {
  if (isWord(c, first - 1) && has(c, first - 1, PREPOSITION)) return false
  let at = last
  while (has(c, at, ADVERB) && at < last + 3) at++
  if (isWord(c, at) && has(c, at, VERB | CUE_VERB | AUXILIARY)) return true
  // "Lee's fiance, Ed Crane, was away", "One victim, Ed Crane, 81, gave it"
  if (name && kindAt(c, last) === COMMA && kindAt(c, first - 1) === COMMA) {
    const behind = isNumber(c, last + 1) && kindAt(c, last + 2) === COMMA ? last + 3 : last + 1
    if (has(c, behind, VERB | CUE_VERB | AUXILIARY) && !has(c, behind, RELATIVE)) return true
  }
  // "said Lee", but "told Lee"; who was asked answers
  const cue = cueAt(c, first - 1)
  return has(c, first - 1, CUE_VERB) && (((cue?.frames ?? 0) & ADDRESSEE) === 0 || cue?.class === 'ask')
    || (kindAt(c, last) === COMMA && isSentenceFirst(c, first) && (name || has(c, last + 1, RELATIVE)))
}

/** Can the noun at `i` be a subject. */
export const isSubjectNoun = (c: Context, i: number, plural: boolean): boolean => {
  const first = withModifiers(c, i)
  if (!c.grammar.cases) return subjectByPlace(c, first, i + 1, false)
  const forms = formsAt(c, i), wanted = plural ? NOMINATIVE << PLURAL_SHIFT : NOMINATIVE
  if ((forms & wanted) === 0) return false
  if (isWord(c, first - 1)) {
    if (has(c, first - 1, PREPOSITION)) return false
    const oblique = plural ? OBLIQUE << PLURAL_SHIFT : OBLIQUE
    // after a noun it may be that one's genitive
    if ((forms & (oblique | OBLIQUE)) !== 0 && (has(c, first - 1, ROLE | ORGANIZATION | GROUP | OUTLET) || isCapital(c, first - 1))) return false
  }
  return true
}

export const isSubjectName = (s: State, name: NameMention): boolean => {
  const {c} = s
  if (!c.grammar.cases) {
    let first = name.first
    while (has(c, first - 1, HONORIFIC | ROLE) || (kindAt(c, first - 1) === STOP && has(c, first - 2, ABBREVIATION))) first--
    return subjectByPlace(c, first, name.last, true)
  }
  if (isWord(c, name.first - 1) && has(c, name.first - 1, PREPOSITION)) return false
  return isNominative(s, name)
}

const agreesPerson = (gender: number, wanted: number): boolean => !clash(gender, wanted & (MASCULINE | FEMININE))

/** A look for whom the token at `at` means. */
interface Search {
  s: State
  at: number
  /** The sentence of `at`. */
  here: number
  wanted: Wanted
  /** Rules a candidate out. */
  skip: (candidate: Candidate) => boolean
  best: Candidate | null
}

const offer = (look: Search, candidate: Candidate): void => {
  const {s: {c}, wanted, best} = look
  if (best && candidate.score <= best.score || look.skip(candidate)) return
  // "she was the daughter of a tailor": a predicate is nobody new
  if (!c.grammar.cases && !wanted.plural && candidate.noun && isOneOf(c, withModifiers(c, candidate.noun.at) - 1, c.words.be)) return
  look.best = candidate
}

/** Near, a subject, in the author's own words. */
const scoreOf = ({at, here}: Search, sentence: number, token: number, subject: boolean, quoted: boolean): number =>
  -6 * (here - sentence) + (subject ? 8 : 0) - (quoted ? 10 : 0) - (at - token) / 200

const scoreOfName = (look: Search, name: NameMention): number => scoreOf(look, name.sentence, name.first, isSubjectName(look.s, name), name.quoted)

const scoreOfNoun = (look: Search, {sentence, at, quoted}: NounMention, plural: boolean): number =>
  scoreOf(look, sentence, at, isSubjectNoun(look.s.c, at, plural), quoted)

/** Can the name be somebody's who is wanted. */
const isWantedPerson = ({s, wanted}: Search, {person, foreign, first}: NameMention): boolean => {
  const {c} = s
  if (!person || person.body || foreign || !agreesPerson(genderOfPerson(person), wanted.gender)) return false
  if (person.strong) return true
  if (wanted.gender === 0 && (wanted.bodies || c.grammar.cases) || !looksLikePerson(s, person)) return false
  // "at Mill Lane": may be a place
  return c.grammar.cases || !has(c, first - 1, PREPOSITION)
}

/** Persons by their names. */
const lookForPersons = (look: Search): void => {
  const {s, at, here, wanted} = look
  for (let i = nameRow(s.names, at) - 1, n = 0; i >= 0 && n < MANY; i--, n++) {
    const name = s.names[i]!, {person} = name
    if (here - name.sentence > FAR_SENTENCES) break
    if (!person || !isWantedPerson(look, name)) continue
    const often = Math.min(4, person.names.length / 2), unsure = genderOfPerson(person) !== 0 || wanted.gender === 0 ? 0 : 3
    offer(look, {name, noun: null, who: null, score: scoreOfName(look, name) + often - unsure - (person.strong ? 0 : 4)})
  }
}

/** Bodies by their names: "it". */
const lookForBodies = (look: Search): void => {
  const {s, at, here} = look
  for (let i = nameRow(s.names, at) - 1, n = 0; i >= 0 && n < 12; i--, n++) {
    const name = s.names[i]!, {person, place, parts} = name
    if (here - name.sentence > 2) break
    if (!person || person.strong || place || parts.length < 2 && !person.body) continue
    offer(look, {name, noun: null, who: null, score: scoreOfName(look, name)})
  }
}

/** "they": a group, or a body where bodies count. */
const offerGroup = (look: Search, noun: NounMention): void => {
  const {s: {c}, wanted} = look, facts = factsAt(c, noun.at), plural = (facts & GROUP) !== 0 && (formsAt(c, noun.at) & PLURAL_CASES) !== 0
  if (!plural && !(wanted.bodies && (facts & (GROUP | ORGANIZATION | OUTLET)) !== 0)) return
  offer(look, {name: null, noun, who: null, score: scoreOfNoun(look, noun, plural) - (plural ? 0 : 4)})
}

/** Is the noun one thing or person, not "200 head of cattle", "critics". */
const isOne = (c: Context, at: number, forms: number): boolean =>
  c.grammar.cases ? (forms & SINGULAR_CASES) !== 0 : !isNumber(c, at - 1) && ((forms & PLURAL_CASES) === 0 || (forms & SINGULAR_CASES) !== 0)

/** "he", "it", "она": somebody or something by a noun. */
const offerNoun = (look: Search, noun: NounMention): void => {
  const {s, here, wanted} = look, {c} = s, facts = factsAt(c, noun.at), forms = formsAt(c, noun.at), people = (facts & (ROLE | NATIONAL)) !== 0
  // the role before a name is that name's
  if (!isOne(c, noun.at, forms) || s.inRole.has(noun.at)) return
  const fits = people
    ? !wanted.things && agreesPerson(s.told.get(noun.at) ?? forms & GENDERS, wanted.gender)
    : wanted.bodies && (facts & (ORGANIZATION | OUTLET | (wanted.things ? DOCUMENT : 0))) !== 0 && !clash(wanted.gender, forms & GENDERS)
  if (!fits) return
  const near = wanted.things && (facts & ORGANIZATION) !== 0 && noun.sentence === here
  offer(look, {name: null, noun, who: null, score: scoreOfNoun(look, noun, false) - (people ? 2 : near ? 0 : 6)})
}

const lookForNouns = (look: Search): void => {
  const {s, at, here, wanted} = look
  for (let i = nounRow(s.nouns, at) - 1, n = 0; i >= 0 && n < MANY; i--, n++) {
    const noun = s.nouns[i]!
    if (here - noun.sentence > 4) break
    if (wanted.plural) offerGroup(look, noun)
    else offerNoun(look, noun)
  }
}

/** Can whoever spoke at `at` be who is wanted. */
const isWantedSpeaker = ({s: {c}, wanted}: Search, who: Referent, at: number): boolean => {
  const {cases} = c.grammar, person = who.person !== null
  if (wanted.things && who.kind === 'person' && who.person?.strong !== false) return false
  if (wanted.plural) return who.plural || wanted.bodies && !person
  // "в Сан-Ремо сообщили": a place is no "он"
  if (cases && who.person && !who.person.strong && has(c, at - 1, PREPOSITION) && (formsAt(c, at - 1) & LOCATIVE) !== 0) return false
  // a body is neither he nor she
  if (who.plural || !cases && (wanted.gender & (MASCULINE | FEMININE)) !== 0 && who.kind === 'organization') return false
  if ((person || who.kind === 'person') && !agreesPerson(who.gender, wanted.gender)) return false
  return person || who.kind === 'person' || wanted.things || wanted.bodies && (who.gender & wanted.gender) !== 0
}

/** Those who spoke before. */
const lookForSpeakers = (look: Search): void => {
  const {s, at, here, wanted} = look
  for (let i = s.spoken.length - 1, n = 0; i >= 0 && n < 8; i--, n++) {
    const row = s.spoken[i]!, {who} = row, person = who.person !== null
    if (row.at >= at || !isWantedSpeaker(look, who, row.at)) continue
    if (here - row.sentence > FAR_SENTENCES) break
    const thing = person || who.kind === 'person' || wanted.plural || wanted.things ? 0 : 6
    const unsure = who.kind === 'person' && who.gender === 0 && wanted.gender !== 0 ? 3 : 0
    offer(look, {name: null, noun: null, who, score: scoreOf(look, row.sentence, row.at, true, false) + 3 - thing - unsure - (person && who.kind !== 'person' ? 3 : 0)})
  }
}

/** The likeliest of whom the token at `at` can mean; `skip` rules one out. */
export const antecedent = (s: State, at: number, wanted: Wanted, skip: (candidate: Candidate) => boolean): Candidate | null => {
  const look: Search = {s, at, here: sentenceOf(s, at), wanted, skip, best: null}
  if (wanted.things) lookForBodies(look)
  else if (!wanted.plural) lookForPersons(look)
  lookForNouns(look)
  lookForSpeakers(look)
  return look.best
}

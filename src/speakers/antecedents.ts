/** Whom a pronoun or a bare noun can mean: names, nouns and speakers before it, the nearest that agrees, subjects first. */
import {
  ADJECTIVAL, ADVERB, AUXILIARY, CUE_PHRASE, CUE_VERB, DATIVE, DETERMINER, DOCUMENT, FEMININE, GENDERS, GENITIVE, GROUP, HONORIFIC, INSTRUMENTAL, LOCATIVE, MASCULINE, NATIONAL, NOMINATIVE, NOUN,
  NUMERAL, ORGANIZATION, OUTLET, PLURAL_CASES, PREPOSITION, RELATIVE, ROLE, SINGULAR_CASES, VERB, ADJECTIVE, PLURAL_SHIFT, ABBREVIATION,
} from '../words/facts.ts'
import {ADDRESSEE} from '../words/frames.ts'
import {BLOCK_START, CAPITAL, COMMA, POSSESSIVE, STOP} from '../words/scan.ts'
import {ANY_CASE} from '../speech/cases.ts'
import {cueAt, factsAt, formsAt, has, isCapital, isNumber, isOneOf, isWord, kindAt, shaped} from '../speech/look.ts'
import type {Context} from '../speech/types.ts'
import {clash, genderOfPerson} from './cluster.ts'
import {isSentenceFirst} from './describe.ts'
import {isNominative} from './nominative.ts'
import {looksLikePerson} from './referents.ts'
import {nameRow, nounRow, sentenceOf} from './rows.ts'
import type {NameMention, NounMention, Person, Referent, State} from './types.ts'

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

/** First token of the modifiers of the noun or name at `i`. */
export const withModifiers = (c: Context, i: number): number => {
  let first = i
  const cases = formsAt(c, i) & ANY_CASE
  for (let n = 0; n < 5 && isWord(c, first - 1) && !shaped(c, first, BLOCK_START); n++) {
    const facts = factsAt(c, first - 1), forms = formsAt(c, first - 1)
    // "по данным Росстата"
    if ((facts & (PREPOSITION | CUE_PHRASE)) !== 0) break
    const fits = c.grammar.cases
      ? (facts & (DETERMINER | NUMERAL)) !== 0 || ((forms & ADJECTIVAL) !== 0 && (forms & cases) !== 0 && (facts & (VERB | CUE_VERB)) === 0)
      : (facts === 0 && !shaped(c, first - 1, CAPITAL)) || (facts & (DETERMINER | ADJECTIVE | NUMERAL | HONORIFIC | NOUN)) !== 0 && (facts & (VERB | CUE_VERB)) === 0 || ((facts & (VERB | CUE_VERB)) === 0 && !shaped(c, first - 1, CAPITAL) && (facts & (ROLE | NATIONAL | ORGANIZATION)) !== 0) || (shaped(c, first - 1, CAPITAL) && (facts & (VERB | CUE_VERB)) === 0 && (!shaped(c, i, CAPITAL) || !shaped(c, first - 1, POSSESSIVE)))
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
  return has(c, first - 1, CUE_VERB) && (((cue?.frames ?? 0) & ADDRESSEE) === 0 || cue?.class === 'ask') || (kindAt(c, last) === COMMA && isSentenceFirst(c, first) && (name || has(c, last + 1, RELATIVE)))
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

/** Candidates for the token at `at`, best first is the highest score; `skip` rules one out. */
export const antecedent = (s: State, at: number, wanted: Wanted, skip: (candidate: Candidate) => boolean): Candidate | null => {
  const {c} = s, here = sentenceOf(s, at)
  let best: Candidate | null = null
  const offer = (candidate: Candidate): void => {
    if (best && candidate.score <= best.score) return
    if (skip(candidate)) return
    // "she was the daughter of a tailor": a predicate is nobody new
    if (!c.grammar.cases && !wanted.plural && candidate.noun && isOneOf(c, withModifiers(c, candidate.noun.at) - 1, c.words.be)) return
    best = candidate
  }
  const scoreOf = (sentence: number, token: number, subject: boolean, quoted: boolean): number =>
    -6 * (here - sentence) + (subject ? 8 : 0) - (quoted ? 10 : 0) - (at - token) / 200
  if (!wanted.plural && !wanted.things) {
    for (let i = nameRow(s.names, at) - 1, n = 0; i >= 0 && n < MANY; i--, n++) {
      const name = s.names[i]!, {person} = name
      if (here - name.sentence > FAR_SENTENCES) break
      if (!person || person.body || name.foreign || !agreesPerson(genderOfPerson(person), wanted.gender)) continue
      if (!person.strong && !((wanted.gender !== 0 || !wanted.bodies && !c.grammar.cases) && looksLikePerson(s, person))) continue
      // "at Mill Lane": may be a place
      if (!person.strong && !c.grammar.cases && has(c, name.first - 1, PREPOSITION)) continue
      const weight = Math.min(4, person.names.length / 2)
      const known = genderOfPerson(person) !== 0 || wanted.gender === 0 ? 0 : -3
      offer({name, noun: null, who: null, score: scoreOf(name.sentence, name.first, isSubjectName(s, name), name.quoted) + weight + known - (person.strong ? 0 : 4)})
    }
  }
  if (wanted.things) {
    for (let i = nameRow(s.names, at) - 1, n = 0; i >= 0 && n < 12; i--, n++) {
      const name = s.names[i]!
      if (here - name.sentence > 2) break
      if (!name.person || name.person.strong || name.place || (name.parts.length < 2 && !name.person.body)) continue
      offer({name, noun: null, who: null, score: scoreOf(name.sentence, name.first, isSubjectName(s, name), name.quoted)})
    }
  }
  for (let i = nounRow(s.nouns, at) - 1, n = 0; i >= 0 && n < MANY; i--, n++) {
    const noun = s.nouns[i]!
    if (here - noun.sentence > 4) break
    const facts = factsAt(c, noun.at), forms = formsAt(c, noun.at)
    const people = (facts & (ROLE | NATIONAL)) !== 0
    if (wanted.plural) {
      const plural = (facts & GROUP) !== 0 && (forms & PLURAL_CASES) !== 0
      if (!plural && !(wanted.bodies && (facts & (GROUP | ORGANIZATION | OUTLET)) !== 0)) continue
      offer({name: null, noun, who: null, score: scoreOf(noun.sentence, noun.at, isSubjectNoun(c, noun.at, plural), noun.quoted) - (plural ? 0 : 4)})
      continue
    }
    if (people && wanted.things) continue
    // "200 head of cattle"
    if (!c.grammar.cases && isNumber(c, noun.at - 1)) continue
    if (!c.grammar.cases && (forms & PLURAL_CASES) !== 0 && (forms & SINGULAR_CASES) === 0) continue
    if (!people && !(wanted.bodies && (facts & (ORGANIZATION | OUTLET | (wanted.things ? DOCUMENT : 0))) !== 0)) continue
    if (people && !agreesPerson(s.told.get(noun.at) ?? forms & GENDERS, wanted.gender)) continue
    if (!people && clash(wanted.gender, forms & GENDERS)) continue
    if (c.grammar.cases && (forms & SINGULAR_CASES) === 0) continue
    // the role before a name is that name's
    if (s.inRole.has(noun.at)) continue
    offer({name: null, noun, who: null, score: scoreOf(noun.sentence, noun.at, isSubjectNoun(c, noun.at, false), noun.quoted) - (people ? 2 : wanted.things && (facts & ORGANIZATION) !== 0 && noun.sentence === here ? 0 : 6)})
  }
  for (let i = s.spoken.length - 1, n = 0; i >= 0 && n < 8; i--, n++) {
    const row = s.spoken[i]!, {who} = row
    if (row.at >= at) continue
    // "в Сан-Ремо сообщили": a place is no "он"
    if (c.grammar.cases && !wanted.plural && who.person && !who.person.strong && has(c, row.at - 1, PREPOSITION) && (formsAt(c, row.at - 1) & LOCATIVE) !== 0) continue
    if (wanted.things && who.kind === 'person' && who.person?.strong !== false) continue
    // a body is neither he nor she
    if (!c.grammar.cases && !wanted.plural && (wanted.gender & (MASCULINE | FEMININE)) !== 0 && who.kind === 'organization') continue
    const person = who.person !== null
    if (wanted.plural !== who.plural && !(wanted.plural && wanted.bodies && !person)) continue
    if (!wanted.plural && (person || who.kind === 'person') && !agreesPerson(who.gender, wanted.gender)) continue
    if (!wanted.plural && !person && who.kind !== 'person' && !wanted.things && !(wanted.bodies && (who.gender & wanted.gender) !== 0)) continue
    if (here - row.sentence > FAR_SENTENCES) break
    offer({name: null, noun: null, who, score: scoreOf(row.sentence, row.at, true, false) + 3 - (person || who.kind === 'person' || wanted.plural || wanted.things ? 0 : 6) - (who.kind === 'person' && who.gender === 0 && wanted.gender !== 0 ? 3 : 0) - (person && who.kind !== 'person' ? 3 : 0)})
  }
  return best
}

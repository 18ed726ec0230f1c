/** Who can be meant: one referent for each person and each description, however often mentioned. */
import {DOCUMENT, GROUP, NATIONAL, ORGANIZATION, OUTLET, ROLE} from '../../words/facts.ts'
import {folded} from '../../words/classes.ts'
import {has} from '../../speech/grammar/look.ts'
import type {Range} from '../../speech/types.ts'
import type {EntityKind} from '../../tree/types.ts'
import {genderOfPerson} from '../names/cluster.ts'
import {isPluralNoun, lemma, nounGender} from './describe.ts'
import {isGivenPart, isInitialPart} from '../names/words.ts'
import {nameOf} from '../names/nominative.ts'
import {isLikeBody} from '../roles/roles.ts'
import type {Person, Referent, State} from '../types.ts'

/** Two capitals that no lexicon knows and nothing marks as a body. */
export const looksLikePerson = (s: State, {fullest}: Person): boolean =>
  fullest.parts.length > 1
  && !fullest.place
  && !isLikeBody(s.c, fullest)
  && fullest.parts.every(at => isInitialPart(s.c, at) || isGivenPart(s.c, at) || s.c.tokens.entry[at] === 0)

/** The referent of a person, made once. */
export const ofPerson = (s: State, person: Person): Referent => {
  let who = person.referent
  if (!who) {
    who = {
      kind: person.body ? 'organization' : person.strong || genderOfPerson(person) !== 0 || looksLikePerson(s, person) ? 'person' : 'unknown', name: nameOf(s, person), person, noun: null, plural: false, gender: genderOfPerson(person), lemma: person.roles[0]?.heads[0] ?? '',
      outlet: false, mentions: [], id: '',
    }
    person.referent = who
  }
  return who
}

/** The same where it is told that the name is a body's: so for all its mentions. */
export const ofBody = (s: State, person: Person): Referent => {
  const who = ofPerson(s, person)
  who.kind = 'organization'
  return who
}

/** Key of a description: the stems of its words. */
const keyOf = ({c: {grammar}}: State, name: string): string => {
  let key = ''
  for (const word of name.split(' ')) key += `${grammar.stem(word)} `
  return key
}

/** What descriptions with one key share: how many words, the first letter. */
const traitsOf = (name: string, plural: boolean): number => {
  let words = plural ? 1 : 0
  for (let i = name.indexOf(' '); i >= 0; i = name.indexOf(' ', i + 1)) words += 2
  return words << 16 | folded[name.charCodeAt(0)]!
}

const make = ({c}: State, name: string, kind: EntityKind, noun: Range | null, plural: boolean, head: number): Referent =>
  ({kind, name, person: null, noun, plural, gender: head >= 0 ? nounGender(c, head) : 0, lemma: head >= 0 ? lemma(c, head) : '', outlet: kind === 'organization' && (head < 0 || has(c, head, OUTLET)), mentions: [], id: ''})

/** The referent of a name or description, made once. A key is only made where another description looks like it. */
export const named = (s: State, name: string, kind: EntityKind, range: Range | null, head: number): Referent => {
  const plural = head >= 0 && (kind === 'group' || isPluralNoun(s.c, head)), traits = traitsOf(name, plural), alike = s.byTraits.get(traits)
  if (alike?.name === name) return alike
  if (!alike) {
    const who = make(s, name, kind, range, plural, head)
    s.byTraits.set(traits, who)
    return who
  }
  const key = keyOf(s, name)
  // "мэр" is no "мэрия", though one key is theirs
  if (key === keyOf(s, alike.name) && (alike.kind === kind || alike.kind === 'unknown' || kind === 'unknown' || !s.c.grammar.cases)) return alike
  const own = plural ? `${key}+` : s.c.grammar.cases && kind === 'person' ? `${key}!` : key
  let who = s.byKeys.get(own)
  if (!who) s.byKeys.set(own, (who = make(s, name, kind, range, plural, head)))
  return who
}

/** What the head noun says of the kind. */
export const kindOf = (facts: number, plural: boolean): EntityKind =>
  (facts & (ROLE | NATIONAL)) !== 0 ? (plural ? 'group' : 'person') : (facts & GROUP) !== 0 ? 'group' : (facts & (ORGANIZATION | OUTLET)) !== 0 ? 'organization' : (facts & DOCUMENT) !== 0 ? 'document' : 'unknown'

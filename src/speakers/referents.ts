/** Who can be meant: one referent for each person and each description, however often mentioned. */
import {DOCUMENT, GROUP, NATIONAL, ORGANIZATION, OUTLET, ROLE} from '../words/facts.ts'
import {has} from '../speech/look.ts'
import type {Grammar} from '../locales/types.ts'
import type {Range} from '../speech/types.ts'
import type {EntityKind} from '../tree/types.ts'
import {genderOfPerson} from './cluster.ts'
import {isPluralNoun, lemma, nameOf, nounGender} from './describe.ts'
import {isGivenPart, isInitialPart} from './names.ts'
import {isLikeBody} from './roles.ts'
import type {Person, Referent, State} from './types.ts'

/** Two capitals that no lexicon knows and nothing marks as a body. */
export const looksLikePerson = (s: State, {fullest}: Person): boolean =>
  fullest.parts.length > 1 && !fullest.place && !isLikeBody(s.c, fullest) && fullest.parts.every(at => isInitialPart(s.c, at) || isGivenPart(s.c, at) || s.c.tokens.entry[at] === 0)

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

/** Descriptions whose keys were made lately: of one, of many. */
const keys = new WeakMap<Grammar, Map<string, readonly [string, string]>>()
const MOST_KEYS = 1024

/** Key of a description: the stems of its words. */
const keyOf = (s: State, name: string, plural: boolean): string => {
  const {grammar} = s.c
  let known = keys.get(grammar)
  if (!known) keys.set(grammar, (known = new Map<string, readonly [string, string]>()))
  let both = known.get(name)
  if (both === undefined) {
    let key = ''
    for (const word of name.split(' ')) key += `${grammar.stem(word)} `
    if (known.size >= MOST_KEYS) known.clear()
    known.set(name, (both = [key, `${key}+`]))
  }
  return both[plural ? 1 : 0]
}

/** The referent of a name or description, made once. */
export const named = (s: State, name: string, kind: EntityKind, range: Range | null, head: number): Referent => {
  const plural = head >= 0 && (kind === 'group' || isPluralNoun(s.c, head)), key = keyOf(s, name, plural)
  let who = s.referents.get(key)
  if (!who) {
    who = {kind, name, person: null, noun: range, plural, gender: head >= 0 ? nounGender(s.c, head) : 0, lemma: head >= 0 ? lemma(s.c, head) : '', outlet: kind === 'organization' && (head < 0 || has(s.c, head, OUTLET)), mentions: [], id: ''}
    s.referents.set(key, who)
  }
  return who
}

/** What the head noun says of the kind. */
export const kindOf = (facts: number, plural: boolean): EntityKind =>
  (facts & (ROLE | NATIONAL)) !== 0 ? (plural ? 'group' : 'person') : (facts & GROUP) !== 0 ? 'group' : (facts & (ORGANIZATION | OUTLET)) !== 0 ? 'organization' : (facts & DOCUMENT) !== 0 ? 'document' : 'unknown'

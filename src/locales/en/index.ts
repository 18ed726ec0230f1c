/** The English language pack. */
import {
  AUXILIARY, DOCUMENT, FEMININE, GIVEN_NAME, GROUP, HONORIFIC,
  ADJECTIVE, MASCULINE, NATIONAL, NEGATION, NEUTER, NOMINATIVE, ORGANIZATION, OUTLET, PAST, PLURAL, PRESENT, PRONOUN, ROLE, SINGULAR, VERB,
} from '../../words/facts.ts'
import {defineLocale} from '../define-locale.ts'
import type {AddWord, Locale} from '../types.ts'
import {addCues} from './add-cues.ts'
import {CONTRACTED_MANY, CONTRACTED_ONE, FUNCTION_WORDS, NEGATED} from './function-words.ts'
import {guess, guessFacts} from './guess.ts'
import {PLURAL_NOUN, SINGULAR_NOUN, irregularVerbs, plural, verbForms} from './inflect.ts'
import {layoutWords} from './layout.ts'
import {FEMININE_NAMES, MASCULINE_NAMES, SHARED_NAMES} from './names.ts'
import {
  COLLECTIVES, DOCUMENTS, FEMININE_ROLES, GROUPS, HONORIFICS, HONORIFICS_FEMININE, HONORIFICS_MASCULINE, MASCULINE_ROLES,
  NATIONALS, NATIONAL_ADJECTIVES, ORGANIZATIONS, OUTLETS, ROLES,
} from './people.ts'
import {timeWords} from './times.ts'
import {PLAIN_VERBS} from './verbs.ts'
import {nominative, stem} from './names-in-text.ts'

const PERSON = MASCULINE | FEMININE

const addFunctionWords = (add: AddWord): void => {
  for (const rows of FUNCTION_WORDS)
    for (const [words, facts, forms] of rows) for (const word of words.split(' ')) add(word, facts, forms)
  for (const [words, , forms = 0] of NEGATED)
    for (const word of words.split(' ')) add(`${word}n't`, AUXILIARY | VERB | NEGATION, forms)
  const contract = (words: string, endings: readonly string[]): void => {
    for (const word of words.split(' '))
      for (const ending of endings) add(word + ending, PRONOUN | AUXILIARY | VERB, PRESENT | PAST | SINGULAR | PLURAL | NOMINATIVE)
  }
  contract('i', ["'m"])
  contract(CONTRACTED_ONE, ["'s", "'d", "'ll"])
  contract(`i ${CONTRACTED_MANY}`, ["'ve", "'d", "'ll"])
  contract(CONTRACTED_MANY, ["'re"])
}

/** Nouns in both numbers. */
const addNouns = (add: AddWord, words: string, facts: number, gender: number, pluralFacts: number = facts): void => {
  for (const word of words.split(' ')) {
    add(word, facts, SINGULAR_NOUN | gender, word)
    add(plural(word), pluralFacts, PLURAL_NOUN, word)
  }
}

const addEach = (add: AddWord, words: string, facts: number, forms: number): void => {
  for (const word of words.split(' ')) add(word, facts, forms, word)
}

const addPeople = (add: AddWord): void => {
  addNouns(add, ROLES, ROLE, PERSON, ROLE | GROUP)
  addNouns(add, MASCULINE_ROLES, ROLE, MASCULINE, ROLE | GROUP)
  addNouns(add, FEMININE_ROLES, ROLE, FEMININE, ROLE | GROUP)
  addEach(add, GROUPS, GROUP, PLURAL_NOUN)
  addEach(add, COLLECTIVES, GROUP, SINGULAR_NOUN | NEUTER)
  for (const pair of NATIONALS.split('/')) {
    const [one = '', many = ''] = pair.split(' ')
    add(one, NATIONAL | ADJECTIVE, SINGULAR_NOUN | PERSON, one)
    add(many, NATIONAL | GROUP, PLURAL_NOUN, one)
  }
  addEach(add, NATIONAL_ADJECTIVES, ADJECTIVE, 0)
  addNouns(add, ORGANIZATIONS, ORGANIZATION, NEUTER)
  addEach(add, OUTLETS, OUTLET, SINGULAR_NOUN | NEUTER)
  addNouns(add, DOCUMENTS, DOCUMENT, NEUTER)
  addEach(add, HONORIFICS_MASCULINE, HONORIFIC, MASCULINE)
  addEach(add, HONORIFICS_FEMININE, HONORIFIC, FEMININE)
  addEach(add, HONORIFICS, HONORIFIC, PERSON)
}

const addNames = (add: AddWord): void => {
  addEach(add, MASCULINE_NAMES, GIVEN_NAME, SINGULAR_NOUN | MASCULINE)
  addEach(add, FEMININE_NAMES, GIVEN_NAME, SINGULAR_NOUN | FEMININE)
  addEach(add, SHARED_NAMES, GIVEN_NAME, SINGULAR_NOUN | PERSON)
}

const words = (add: AddWord): void => {
  addFunctionWords(add)
  addCues(add)
  const irregular = irregularVerbs()
  for (const verb of PLAIN_VERBS.split(' ')) for (const [form, forms] of verbForms(verb, irregular)) add(form, VERB, forms, verb)
  addPeople(add)
  addNames(add)
}

/** English. */
export const en: Locale = /* @__PURE__ */ defineLocale({
  lang: 'en',
  words,
  grammar: {guess, guessFacts, nominative, stem, binding: ['of', 'for', 'at', 'from', 'with', 'in', 'to'], cases: false},
  layout: layoutWords,
  times: timeWords,
})

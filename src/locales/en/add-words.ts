/** The word lists to lexicon entries. */
import {
  ADJECTIVE, AUXILIARY, DOCUMENT, FEMININE, FIRST_PERSON, GIVEN_NAME, GROUP, HONORIFIC, MASCULINE, NATIONAL, NEGATION, NEUTER, NOMINATIVE, NOUN,
  OCCASION, ORGANIZATION, OUTLET, PAST, PLURAL, PRESENT, PRONOUN, RELATIVE, ROLE, SECOND_PERSON, SINGULAR, THIRD_PERSON, VERB,
} from '../../words/facts.ts'
import type {AddWord, ShelveWords} from '../types.ts'
import {addCues} from './add-cues.ts'
import {COMMON_NOUNS, PLAIN_VERBS} from './common-words.ts'
import {ADVERBIALS, CONTRACTED_MANY, CONTRACTED_ONE, FUNCTION_WORDS, NAME_PARTICLES, NEGATED, PLACE_STARTS, TITLE_STARTS} from './function-words.ts'
import {PLURAL_NOUN, SINGULAR_NOUN, eachVerbForm, irregularVerbs, plural, shelveNouns, shelveVerb, type Irregular} from './inflect.ts'
import {FEMININE_NAMES, MASCULINE_NAMES, SHARED_NAMES} from './names.ts'
import {
  ADJECTIVES, DOCUMENTS, FEMININE_ROLES, GROUPS, HONORIFICS, HONORIFICS_FEMININE, HONORIFICS_MASCULINE, INVARIABLE_NATIONALS,
  MASCULINE_ROLES, NATIONALS, OCCASIONS, ORGANIZATIONS, OUTLETS, OUTLET_NOUNS, ROLES,
} from './people.ts'

const PERSON = MASCULINE | FEMININE

const listed = (words: string): string[] => words.replaceAll('\n', ' ').split(' ')

/** Every word as it stands. */
const addEach = (add: AddWord, words: string, facts: number, forms: number): void => {
  for (const word of listed(words)) add(word, facts, forms, word)
}

/** Nouns in both numbers. */
const addNouns = (add: AddWord, shelve: ShelveWords, words: string, facts: number, gender: number, pluralFacts: number = facts): void => {
  shelveNouns(shelve, words, word => {
    add(word, facts, SINGULAR_NOUN | gender, word)
    add(plural(word), pluralFacts, PLURAL_NOUN, word)
  })
}

/** What a contracted pronoun keeps: "she's" is she. */
const WHO = MASCULINE | FEMININE | NEUTER | FIRST_PERSON | SECOND_PERSON | THIRD_PERSON

const addFunctionWords = (add: AddWord): void => {
  for (const rows of FUNCTION_WORDS)
    for (const [words, facts, forms] of rows) for (const word of words.split(' ')) add(word, facts, forms)
  for (const [words, forms] of NEGATED) for (const word of words.split(' ')) add(`${word}n't`, AUXILIARY | VERB | NEGATION, forms)
  for (const words of [...ADVERBIALS, ...PLACE_STARTS, ...TITLE_STARTS, ...NAME_PARTICLES]) for (const word of words.split(' ')) add(word, 0)
  const persons = new Map(FUNCTION_WORDS[0]!.flatMap(([words, , forms = 0]) => words.split(' ').map((word): [string, number] => [word, forms & WHO])))
  const contract = (words: string, endings: readonly string[]): void => {
    for (const word of words.split(' '))
      for (const ending of endings) add(word + ending, PRONOUN | AUXILIARY | VERB | (word === 'who' ? RELATIVE : 0), PRESENT | PAST | SINGULAR | PLURAL | NOMINATIVE | (persons.get(word) ?? 0))
  }
  contract('i', ["'m"])
  contract(CONTRACTED_ONE, ["'s", "'d", "'ll"])
  contract(`i who ${CONTRACTED_MANY}`, ["'ve", "'d", "'ll"])
  contract(CONTRACTED_MANY, ["'re"])
}

const addVerbs = (add: AddWord, shelve: ShelveWords, irregular: Irregular): void => {
  const addVerb = (verb: string): void => shelveVerb(shelve, verb, irregular, () => {
    eachVerbForm(verb, irregular, (form, forms) => add(form, VERB, forms, verb))
  })
  for (const verb of listed(PLAIN_VERBS)) addVerb(verb)
  for (const verb of irregular.keys()) addVerb(verb)
}

const addPeople = (add: AddWord, shelve: ShelveWords): void => {
  addNouns(add, shelve, ROLES, ROLE, PERSON, ROLE | GROUP)
  addNouns(add, shelve, MASCULINE_ROLES, ROLE, MASCULINE, ROLE | GROUP)
  addNouns(add, shelve, FEMININE_ROLES, ROLE, FEMININE, ROLE | GROUP)
  addEach(add, GROUPS, GROUP, PLURAL_NOUN)
  addNouns(add, shelve, NATIONALS, NATIONAL | ADJECTIVE, PERSON, NATIONAL | GROUP)
  addEach(add, INVARIABLE_NATIONALS, NATIONAL | ADJECTIVE | GROUP, SINGULAR_NOUN | PLURAL_NOUN | PERSON)
  addEach(add, ADJECTIVES, ADJECTIVE, 0)
  addNouns(add, shelve, ORGANIZATIONS, ORGANIZATION, NEUTER)
  addEach(add, OUTLETS, OUTLET, SINGULAR_NOUN | NEUTER)
  addNouns(add, shelve, OUTLET_NOUNS, OUTLET, NEUTER)
  addNouns(add, shelve, DOCUMENTS, DOCUMENT | OCCASION, NEUTER)
  addNouns(add, shelve, OCCASIONS, OCCASION, NEUTER)
  addEach(add, HONORIFICS_MASCULINE, HONORIFIC, MASCULINE)
  addEach(add, HONORIFICS_FEMININE, HONORIFIC, FEMININE)
  addEach(add, HONORIFICS, HONORIFIC, PERSON)
}

const addNames = (add: AddWord): void => {
  addEach(add, MASCULINE_NAMES, GIVEN_NAME, SINGULAR_NOUN | MASCULINE)
  addEach(add, FEMININE_NAMES, GIVEN_NAME, SINGULAR_NOUN | FEMININE)
  addEach(add, SHARED_NAMES, GIVEN_NAME, SINGULAR_NOUN | PERSON)
}

/** Adds every word of the pack. Of a word in several lists the first gives the lemma. */
export const addWords = (add: AddWord, shelve: ShelveWords): void => {
  const irregular = irregularVerbs()
  addFunctionWords(add)
  addCues(add, shelve, irregular)
  addPeople(add, shelve)
  addVerbs(add, shelve, irregular)
  addNouns(add, shelve, COMMON_NOUNS, NOUN, NEUTER)
  addNames(add)
}

/** Adds every word of the pack: reads the tables of this folder. */
import {
  ABBREVIATION, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, DETERMINER, GIVEN_NAME, HONORIFIC,
  INSERTED, MONTH, NEGATION, NOUN, OCCASION, NUMERAL, PAST, PLURAL, PLURAL_CASES, PREPOSITION, PRESENT, PRONOUN, RELATIVE,
  SUBORDINATOR, THIRD_PERSON, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import type {AddWord, ShelveWords} from '../types.ts'
import {addCues} from './cue-entries.ts'
import {formBits} from './form-letters.ts'
import * as closed from './function-words.ts'
import {feminineOf, inflectAdjective, inflectName, inflectNoun, readNoun, type NounKind} from './inflect.ts'
import {LOOKALIKES, LOOKALIKES_FEMININE, UNDECLINED} from './lookalikes.ts'
import {SETTINGS, SETTINGS_FEMININE, SPEAKING_OCCASIONS} from './occasions.ts'
import {FEMININE_NAMES, MASCULINE_NAMES} from './names.ts'
import {nounLists} from './people.ts'
import {shelveNouns} from './shelve-nouns.ts'

const each = (list: string): string[] => list.split(/\s+/)

const addNouns = (add: AddWord, shelve: ShelveWords, list: string, fact: number, kind: NounKind, pluralFact = fact): void => {
  shelveNouns(list, shelve, entry => {
    const {lemma} = readNoun(entry)
    const put = (form: string, bits: number): void => { add(form, bits & PLURAL_CASES ? pluralFact : fact, bits, lemma) }
    inflectNoun(entry, kind, put)
    const woman = feminineOf(entry)
    // of one lemma, so that a role is the same whoever has it
    if (woman !== undefined && kind.living === true) inflectNoun(woman, kind, put)
  })
}

const addClosed = (add: AddWord): void => {
  for (const entry of each(closed.PREPOSITIONS)) {
    const [word = '', cases = ''] = entry.split(':')
    if (cases !== '' || entry.endsWith(':')) add(word, PREPOSITION, formBits(cases))
  }
  for (const entry of each(closed.PRONOUNS)) {
    const [word = '', letters = ''] = entry.split(':')
    add(word, PRONOUN, formBits(letters))
  }
  for (const word of ['его', 'ее', 'их', 'оба', 'обе', 'обоих', 'обеих']) add(word, DETERMINER)
  const bits = closed.PRONOMINAL_BITS.split(' ').map(formBits)
  for (const line of closed.PRONOMINALS.split('\n'))
    line.split(' ').forEach((form, i) => { add(form, DETERMINER, bits[i]) })
  for (const stem of each(closed.ADJECTIVAL_DETERMINERS)) inflectAdjective(stem, false, (form, of) => { add(form, DETERMINER, of) })
  for (const stem of each(closed.ADJECTIVAL_RELATIVES)) inflectAdjective(stem, false, (form, of) => { add(form, RELATIVE, of, stem) })
  const plain: [string, number][] = [
    [closed.COMPLEMENTIZERS, COMPLEMENTIZER], [closed.COORDINATORS, COORDINATOR], [closed.SUBORDINATORS, SUBORDINATOR],
    [closed.RELATIVES, RELATIVE], [closed.NEGATIONS, NEGATION], [closed.PARTICLES, ADVERB], [closed.ADVERBS, ADVERB],
    [closed.TIME_ADVERBS, ADVERB | TIME_WORD], [closed.INSERTED_WORDS, INSERTED], [closed.ABBREVIATIONS, ABBREVIATION],
    [closed.NUMERALS, NUMERAL],
  ]
  for (const [list, fact] of plain) for (const word of each(list)) add(word, fact)
  for (const word of each(closed.BARE_PASTS)) add(word, VERB, formBits('pms'))
  for (const entry of each(closed.HONORIFICS)) {
    const [word = '', letters = ''] = entry.split(':')
    add(word, HONORIFIC, formBits(letters))
  }
  for (const entry of each(closed.AUXILIARIES)) {
    const [word = '', letters = ''] = entry.split(':')
    const past = /л[аои]?$/.test(word) && letters !== '3'
    add(word, AUXILIARY | VERB, formBits(letters) | (past ? PAST | (letters === '' ? PLURAL : 0) : letters === '3' ? PRESENT | THIRD_PERSON : 0))
  }
}

const addTimes = (add: AddWord, shelve: ShelveWords): void => {
  addNouns(add, shelve, closed.TIME_NOUNS, TIME_WORD, {})
  addNouns(add, shelve, closed.MONTHS, TIME_WORD | MONTH, {singularOnly: true})
  addNouns(add, shelve, closed.WEEKDAYS_MASCULINE, TIME_WORD | WEEKDAY, {})
  addNouns(add, shelve, closed.WEEKDAYS_FEMININE, TIME_WORD | WEEKDAY, {})
  addNouns(add, shelve, closed.WEEKDAYS_NEUTER, TIME_WORD | WEEKDAY, {})
}

const addOccasions = (add: AddWord, shelve: ShelveWords): void => {
  addNouns(add, shelve, SPEAKING_OCCASIONS, OCCASION | NOUN, {})
  addNouns(add, shelve, SETTINGS, OCCASION, {})
  addNouns(add, shelve, SETTINGS_FEMININE, OCCASION, {feminine: true})
  addNouns(add, shelve, LOOKALIKES, NOUN, {})
  addNouns(add, shelve, LOOKALIKES_FEMININE, NOUN, {feminine: true})
  addNouns(add, shelve, UNDECLINED, NOUN, {})
}

const addPeople = (add: AddWord, shelve: ShelveWords): void => {
  for (const {words, fact, pluralFact, kind} of nounLists) addNouns(add, shelve, words, fact, kind, pluralFact)
  const addNames = (names: string, female: boolean): void => {
    shelveNouns(names, shelve, entry => {
      const {lemma} = readNoun(entry)
      inflectName(entry, female, (form, bits) => { add(form, GIVEN_NAME, bits, lemma) })
    })
  }
  addNames(MASCULINE_NAMES, false)
  addNames(FEMININE_NAMES, true)
}

export const addWords = (add: AddWord, shelve: ShelveWords): void => {
  addClosed(add)
  addTimes(add, shelve)
  addCues(add, shelve)
  addPeople(add, shelve)
  addOccasions(add, shelve)
}

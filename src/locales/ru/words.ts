/** Adds every word of the pack: reads the tables of this folder. */
import {
  ABBREVIATION, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, DETERMINER, GIVEN_NAME, HONORIFIC,
  INSERTED, MONTH, NEGATION, NOUN, OCCASION, NUMERAL, PAST, PLURAL, PLURAL_CASES, PREPOSITION, PRESENT, PRONOUN, RELATIVE,
  SUBORDINATOR, THIRD_PERSON, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import type {AddWord} from '../types.ts'
import {addCues} from './cue-entries.ts'
import {formBits} from './form-letters.ts'
import * as closed from './function-words.ts'
import {feminineOf, inflectAdjective, inflectName, inflectNoun, readNoun, type NounKind} from './inflect.ts'
import {LOOKALIKES, LOOKALIKES_FEMININE} from './lookalikes.ts'
import {SETTINGS, SPEAKING_OCCASIONS} from './occasions.ts'
import {FEMININE_NAMES, MASCULINE_NAMES} from './names.ts'
import {nounLists} from './people.ts'

const each = (list: string): string[] => list.split(/\s/)

const addNouns = (add: AddWord, list: string, fact: number, kind: NounKind, pluralFact = fact): void => {
  for (const entry of each(list)) {
    const {lemma} = readNoun(entry)
    const putAs = (of: string) => (form: string, bits: number): void => { add(form, bits & PLURAL_CASES ? pluralFact : fact, bits, of) }
    inflectNoun(entry, kind, putAs(lemma))
    const woman = feminineOf(entry)
    if (woman !== undefined) inflectNoun(woman, kind, putAs(woman))
  }
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
  for (const word of ['его', 'ее', 'их']) add(word, DETERMINER)
  const bits = closed.PRONOMINAL_BITS.split(' ').map(formBits)
  for (const line of closed.PRONOMINALS.split('\n'))
    line.split(' ').forEach((form, i) => { add(form, DETERMINER, bits[i]) })
  for (const stem of each(closed.ADJECTIVAL_DETERMINERS)) inflectAdjective(stem, false, (form, of) => { add(form, DETERMINER, of) })
  for (const stem of each(closed.ADJECTIVAL_RELATIVES)) inflectAdjective(stem, false, (form, of) => { add(form, RELATIVE, of, stem) })
  const plain: [string, number][] = [
    [closed.COMPLEMENTIZERS, COMPLEMENTIZER], [closed.COORDINATORS, COORDINATOR], [closed.SUBORDINATORS, SUBORDINATOR],
    [closed.RELATIVES, RELATIVE], [closed.NEGATIONS, NEGATION], [closed.PARTICLES, ADVERB], [closed.ADVERBS, ADVERB],
    [closed.TIME_ADVERBS, ADVERB | TIME_WORD], [closed.INSERTED_WORDS, INSERTED], [closed.ABBREVIATIONS, ABBREVIATION],
    [closed.HONORIFICS, HONORIFIC], [closed.NUMERALS, NUMERAL],
  ]
  for (const [list, fact] of plain) for (const word of each(list)) add(word, fact)
  for (const entry of each(closed.AUXILIARIES)) {
    const [word = '', letters = ''] = entry.split(':')
    const past = /л[аои]?$/.test(word) && letters !== '3'
    add(word, AUXILIARY | VERB, formBits(letters) | (past ? PAST | (letters === '' ? PLURAL : 0) : letters === '3' ? PRESENT | THIRD_PERSON : 0))
  }
}

const addTimes = (add: AddWord): void => {
  addNouns(add, closed.TIME_NOUNS, TIME_WORD, {})
  addNouns(add, closed.MONTHS, TIME_WORD | MONTH, {singularOnly: true})
  addNouns(add, closed.WEEKDAYS_MASCULINE, TIME_WORD | WEEKDAY, {})
  addNouns(add, closed.WEEKDAYS_FEMININE, TIME_WORD | WEEKDAY, {})
  addNouns(add, closed.WEEKDAYS_NEUTER, TIME_WORD | WEEKDAY, {})
}

const addOccasions = (add: AddWord): void => {
  addNouns(add, SPEAKING_OCCASIONS, OCCASION | NOUN, {})
  addNouns(add, SETTINGS, OCCASION, {})
  addNouns(add, LOOKALIKES, NOUN, {})
  addNouns(add, LOOKALIKES_FEMININE, NOUN, {feminine: true})
}

const addPeople = (add: AddWord): void => {
  for (const {words, fact, pluralFact, kind} of nounLists) addNouns(add, words, fact, kind, pluralFact)
  for (const entry of each(MASCULINE_NAMES)) inflectName(entry, false, (form, bits) => { add(form, GIVEN_NAME, bits, readNoun(entry).lemma) })
  for (const entry of each(FEMININE_NAMES)) inflectName(entry, true, (form, bits) => { add(form, GIVEN_NAME, bits, readNoun(entry).lemma) })
}

export const addWords = (add: AddWord): void => {
  addClosed(add)
  addTimes(add)
  addCues(add)
  addPeople(add)
  addOccasions(add)
}


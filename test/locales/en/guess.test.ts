import {describe, expect, test} from 'vitest'
import {
  ADJECTIVE, ADVERB, GERUND, GUESSED, INFINITIVE, NOMINATIVE, NOUN, PASSIVE, PAST, PLURAL_SHIFT, PRESENT, SINGULAR,
} from '../../../src/words/facts.ts'
import {guess, guessFacts} from '../../../src/locales/en/guess.ts'

const isCapital = (word: string): boolean => /^[A-Z]/.test(word)
const formsOf = (word: string): number => guess(`x ${word} x`, 2, 2 + word.length, isCapital(word))
const factsOf = (word: string): number => guessFacts(`x ${word} x`, 2, 2 + word.length, isCapital(word))

describe('forms by ending', () => {
  test.each([
    ['refuelled', PAST | PASSIVE], ['refuelling', GERUND], ['refuels', PRESENT | (NOMINATIVE << PLURAL_SHIFT)],
    ['refuel', INFINITIVE | PRESENT | NOMINATIVE], ['Smith', NOMINATIVE | SINGULAR], ['Fleming', NOMINATIVE | GERUND],
    ['Sanders', NOMINATIVE | (NOMINATIVE << PLURAL_SHIFT)], ['deportation', NOMINATIVE], ['REFUELLED', PAST | NOMINATIVE],
  ])('%s can be', (word, forms) => {
    expect(formsOf(word) & forms).toBe(forms)
    expect(formsOf(word) & GUESSED).toBe(GUESSED)
  })

  test.each([
    ['greed', PAST], ['virus', PRESENT], ['crisis', PRESENT], ['deportation', INFINITIVE], ['grudgingly', NOMINATIVE],
    ['glorious', NOMINATIVE], ['Smith', INFINITIVE], ['Boris', PRESENT],
  ])('%s can’t be', (word, forms) => {
    expect(formsOf(word) & forms).toBe(0)
  })
})

test.each([
  ['grudgingly', ADVERB], ['Grudgingly', ADVERB], ['Emily', 0], ['Connolly', 0], ['Rally', 0], ['Assembly', 0], ['glorious', ADJECTIVE], ['doable', ADJECTIVE], ['deportation', NOUN], ['fly', 0], ['xyz', 0],
])('facts of %s', (word, facts) => {
  expect(factsOf(word)).toBe(facts)
})

test('nothing before the word is read', () => {
  expect(guess('ed', 0, 2, false)).toBe(GUESSED)
  expect(guess('tated', 4, 5, false)).toBe(GUESSED)
})

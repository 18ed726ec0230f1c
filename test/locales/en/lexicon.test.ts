import {describe, expect, test} from 'vitest'
import {en} from '../../../src/locales/en/index.ts'
import type {CueEntry} from '../../../src/locales/types.ts'
import {
  ABBREVIATION, ADVERB, AUXILIARY, COMPLEMENTIZER, CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, DETERMINER, DOCUMENT, FEMININE,
  GENITIVE, GIVEN_NAME, GROUP, HONORIFIC, MASCULINE, MONTH, NATIONAL, NEGATION, NOMINATIVE, NOUN, NUMERAL, OCCASION, ORGANIZATION,
  OUTLET, PASSIVE, PAST, PLURAL_SHIFT, PREPOSITION, PRESENT, PRONOUN, RELATIVE, ROLE, SUBORDINATOR, TIME_WORD, VERB, WEEKDAY,
} from '../../../src/words/facts.ts'
import {
  ABOUT, ADDRESSEE, AFTER, BARE, CLAUSE, DIRECT, NAMING, OBJECT, OBJECT_TO, QUESTION, TO, WEAK,
} from '../../../src/words/frames.ts'
import * as words from '../../../src/words/lexicon.ts'
import {wholeLexicon} from '../../whole-lexicon.ts'

const lexicon = wholeLexicon(en)
const entryOf = (word: string): number => words.findWord(lexicon, word, 0, word.length)
const factsOf = (word: string): number => words.factsOf(lexicon, entryOf(word))
const formsOf = (word: string): number => words.formsOf(lexicon, entryOf(word))
const cueOf = (word: string): CueEntry | undefined => lexicon.cue[entryOf(word)]

describe('what a word can be', () => {
  test.each([
    ['said', CUE_VERB | VERB], ['claims', CUE_VERB | CUE_NOUN | NOUN], ['convinced', CUE_ADJECTIVE], ['according', CUE_PHRASE],
    ['worried', CUE_VERB | CUE_ADJECTIVE], ['that', COMPLEMENTIZER | RELATIVE], ['whether', COMPLEMENTIZER], ['because', SUBORDINATOR],
    ['who', RELATIVE], ['of', PREPOSITION], ['the', DETERMINER], ['his', PRONOUN | DETERMINER], ['would', AUXILIARY],
    ['don’t', AUXILIARY | NEGATION], ["He's", PRONOUN | AUXILIARY], ['they’ve', PRONOUN | AUXILIARY], ['also', ADVERB],
    ['spokeswoman', ROLE], ['officials', ROLE | GROUP], ['police', ORGANIZATION], ['Ministry', ORGANIZATION], ['Texans', NATIONAL | GROUP],
    ['Russian', NATIONAL], ['Reuters', OUTLET], ['report', DOCUMENT | OCCASION | CUE_VERB], ['interview', OCCASION], ['Sen', HONORIFIC | ABBREVIATION],
    ['Angela', GIVEN_NAME], ['Sept', MONTH | ABBREVIATION], ['tuesday', WEEKDAY], ['week', TIME_WORD], ['dozen', NUMERAL], ['went', VERB],
    ['inc', ABBREVIATION],
  ])('%s', (word, facts) => {
    expect(factsOf(word) & facts).toBe(facts)
  })

  test.each([
    ['that', DETERMINER], ['in', ADVERB], ['said', GIVEN_NAME], ['will', GIVEN_NAME], ['so-called', CUE_VERB], ['views', CUE_VERB],
    ['no', ABBREVIATION], ['sat', WEEKDAY],
  ])('%s is not', (word, facts) => {
    expect(entryOf(word)).toBeGreaterThan(0)
    expect(factsOf(word) & facts).toBe(0)
  })

  test('forms', () => {
    expect(formsOf('written') & PASSIVE).toBe(PASSIVE)
    expect(formsOf('wrote')).toBe(PAST)
    expect(formsOf('claims') & PRESENT).toBe(PRESENT)
    expect(formsOf('claims') & (NOMINATIVE << PLURAL_SHIFT)).toBe(NOMINATIVE << PLURAL_SHIFT)
    expect(formsOf('he') & (NOMINATIVE | MASCULINE)).toBe(NOMINATIVE | MASCULINE)
    expect(formsOf('her') & (GENITIVE | FEMININE)).toBe(GENITIVE | FEMININE)
    expect(formsOf('Angela') & (MASCULINE | FEMININE)).toBe(FEMININE)
    expect(formsOf('Taylor') & (MASCULINE | FEMININE)).toBe(MASCULINE | FEMININE)
  })

  test('lemmas', () => {
    const lemmas = ['chairwomen', 'criticised', 'Texans', 'spokesmen'].map(word => lexicon.lemma[entryOf(word)])
    expect(lemmas).toEqual(['chairwoman', 'criticize', 'texan', 'spokesman'])
  })
})

describe('what a cue takes', () => {
  test.each([
    ['said', DIRECT | CLAUSE | BARE | AFTER], ['told', ADDRESSEE | CLAUSE], ['asked', QUESTION | OBJECT_TO], ['promised', TO | CLAUSE],
    ['denied', OBJECT | CLAUSE], ['called', NAMING | DIRECT], ['warned', ABOUT | ADDRESSEE | CLAUSE], ['urged', OBJECT_TO],
    ['stated', CLAUSE], ['criticised', OBJECT], ['cited', OBJECT],
  ])('%s', (word, frames) => {
    expect((cueOf(word)?.frames ?? 0) & frames).toBe(frames)
  })

  test('weak cues', () => {
    expect((cueOf('continued')?.frames ?? 0) & WEAK).toBe(WEAK)
    expect((cueOf('said')?.frames ?? 0) & WEAK).toBe(0)
  })

  test('prepositions', () => {
    expect(cueOf('warned')?.prepositions).toEqual(['of', 'about', 'against'])
  })

  test('groups are tails of their head, longer ones first', () => {
    expect(cueOf('points')?.tails?.map(tail => tail.cue.lemma)).toEqual(['point out'])
    expect(cueOf('spells')?.frames).toBe(0)
    expect(cueOf('made')?.tails?.[0]?.words).toEqual(['it', 'clear'])
    expect(cueOf('according')?.tails?.[0]).toMatchObject({words: ['to'], cue: {frames: BARE | AFTER}})
    expect(cueOf('calls')?.tails?.map(tail => tail.words[0])).toEqual(expect.arrayContaining(['for', 'on']))
  })

  test('a form of verb and noun has both', () => {
    expect(cueOf('claims')?.noun?.lemma).toBe('claim')
    expect(cueOf('claimed')?.noun).toBeUndefined()
  })

  test('a phrase names what stands before it', () => {
    expect(cueOf('view')?.before).toEqual(['in'])
  })

  test('a mark of the list is no part of a lemma', () => {
    expect(lexicon.lemma.some(lemma => lemma?.startsWith('~'))).toBe(false)
    expect(cueOf('stated')?.lemma).toBe('state')
  })
})

test('the pack is wide', () => {
  const lemmas = (fact: number): number =>
    new Set(lexicon.lemma.filter((lemma, entry) => lemma !== undefined && (words.factsOf(lexicon, entry) & fact) !== 0)).size
  expect(lemmas(CUE_VERB)).toBeGreaterThan(280)
  expect(lemmas(ROLE)).toBeGreaterThan(330)
  expect(lemmas(GIVEN_NAME)).toBeGreaterThan(560)
  expect(lemmas(NATIONAL)).toBeGreaterThan(100)
  expect(lexicon.form.length).toBeGreaterThan(5000)
})

test('no list leaves an empty or broken word', () => {
  for (const form of lexicon.form.slice(1)) expect(form).toMatch(/^[a-z][a-z0-9'-]*$/)
})

test('the words behind the head of every cue are in the lexicon: a rule compares entries', () => {
  const lacking = new Set<string>()
  for (const cue of lexicon.cue) for (const {words: behind} of cue?.tails ?? []) for (const word of behind) if (entryOf(word) === 0) lacking.add(word)
  expect([...lacking]).toEqual([])
})

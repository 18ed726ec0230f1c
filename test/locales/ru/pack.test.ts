import {expect, test} from 'vitest'
import {ru} from '../../../src/locales/ru/index.ts'
import {VERBS, VERB_PHRASES} from '../../../src/locales/ru/cues.ts'
import {
  CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, DOCUMENT, GENITIVE, GIVEN_NAME, GROUP, MASCULINE, NATIONAL, NOMINATIVE, ORGANIZATION, OUTLET, PREPOSITION, PRONOUN,
  REFLEXIVE, RELATIVE, ROLE,
} from '../../../src/words/facts.ts'
import {ABOUT, ADDRESSEE, AFTER, CLAUSE, DIRECT, NAMING, OBJECT, OBJECT_TO, TO} from '../../../src/words/frames.ts'
import {factsOf, formsOf} from '../../../src/words/lexicon.ts'
import {wholeLexicon} from '../../whole-lexicon.ts'

const lexicon = wholeLexicon(ru)
const entryOf = (form: string): number => lexicon.form.indexOf(form)
const count = (fact: number): number => new Set(lexicon.form.filter((_, i) => (factsOf(lexicon, i) & fact) !== 0).map(form => lexicon.lemma[entryOf(form)])).size

test('there are enough words of each kind', () => {
  expect(count(CUE_VERB)).toBeGreaterThan(250)
  expect(count(CUE_NOUN)).toBeGreaterThan(50)
  expect(count(CUE_PHRASE)).toBeGreaterThan(25)
  expect(count(ROLE)).toBeGreaterThan(250)
  expect(count(GIVEN_NAME)).toBeGreaterThan(300)
  expect(count(ORGANIZATION)).toBeGreaterThan(150)
})

test.each<[string, number]>([
  ['заявила', CUE_VERB], ['сообщается', CUE_VERB], ['заявление', CUE_NOUN | DOCUMENT], ['словам', CUE_PHRASE], ['согласно', CUE_PHRASE | PREPOSITION], ['уверена', CUE_ADJECTIVE],
  ['пресс-секретаря', ROLE], ['ученые', ROLE | GROUP], ['россиянке', NATIONAL], ['мид', ORGANIZATION], ['интерфаксу', OUTLET], ['докладе', DOCUMENT], ['сергея', GIVEN_NAME], ['который', RELATIVE], ['него', PRONOUN],
  ['властей', GROUP],
])('%s', (form, facts) => { expect(factsOf(lexicon, entryOf(form)) & facts).toBe(facts) })

test.each<[string, string, number, number]>([
  ['сообщил', 'say', DIRECT | CLAUSE | AFTER | ABOUT | ADDRESSEE, OBJECT | TO], ['потребовали', 'order', OBJECT | TO, ABOUT], ['обвинила', 'judge', ABOUT, OBJECT | CLAUSE], ['назвал', 'judge', NAMING, CLAUSE],
  ['призвали', 'order', OBJECT_TO | ABOUT, OBJECT], ['пообещал', 'promise', TO | CLAUSE, ABOUT], ['осудил', 'judge', OBJECT, CLAUSE], ['считается', 'think', CLAUSE, NAMING | AFTER],
])('frames of %s', (form, of, frames, others) => {
  const cue = lexicon.cue[entryOf(form)]
  expect(cue?.class).toBe(of)
  expect((cue?.frames ?? 0) & frames).toBe(frames)
  expect((cue?.frames ?? 0) & others).toBe(0)
})

test('what only looks like a cue is none', () => {
  for (const form of ['называется', 'обвиняется', 'решил', 'начался', 'хотел', 'осужден']) expect(factsOf(lexicon, entryOf(form)) & CUE_VERB).toBe(0)
})

test('phrases hang on a verb of the table', () => {
  const verbs = new Set(VERBS.trim().split('\n').flatMap(line => line.slice(0, line.indexOf(': ')).split(', ')))
  for (const line of VERB_PHRASES.trim().split('\n')) for (const verb of line.slice(0, line.indexOf(': ')).split(', ')) expect([...verbs]).toContain(verb)
  const expressed = lexicon.cue[entryOf('выразил')]
  expect(expressed?.frames).toBe(0)
  expect(expressed?.tails?.find(tail => tail.words.join(' ') === 'надежду')?.cue.frames).toBeGreaterThan(0)
  for (const cue of lexicon.cue) for (const tail of cue?.tails ?? []) for (const word of tail.words) expect(entryOf(word), word).toBeGreaterThan(0)
})

test('forms of one word', () => {
  expect(formsOf(lexicon, entryOf('министра')) & (NOMINATIVE | GENITIVE | MASCULINE)).toBe(GENITIVE | MASCULINE)
  expect(formsOf(lexicon, entryOf('говорится')) & REFLEXIVE).toBe(REFLEXIVE)
  expect(lexicon.cue[entryOf('словам')]?.before).toEqual(['по'])
  expect(lexicon.cue[entryOf('ссылкой')]?.before).toEqual(['с', 'со'])
})

/** Who says it, in English: noun phrases of many kinds before and behind their verb. */
import {describe, expect, it} from 'vitest'
import {parseArticle, quotes} from '../../src/index.ts'

const sources = (text: string): string[] =>
  quotes(parseArticle(text, {lang: 'en'})).map(({source}) => source ? text.slice(...source) : '-')

describe('before its verb and behind it', () => {
  it.each([
    'more than half of voters', 'a third of the growers', '58 percent of voters', 'four in 10 Americans', 'the Office for National Statistics', 'a study by the university',
    'a person close to the talks', 'two people familiar with the matter', 'the mayor of Hull', 'Russian President Ivan Petrov', 'one of the passengers', 'Marks & Spencer',
  ])('%s', source => {
    const opens = source[0]!.toUpperCase() + source.slice(1)
    for (const [text, found] of [
      [`${opens} said that the bridge was safe.`, opens], [`“The bridge is safe,” ${source} said.`, source], [`“The bridge is safe,” said ${source}.`, source],
      [`The bridge was safe, said ${source}.`, source], [`On Monday, ${source} told reporters the bridge was safe.`, source],
    ] as const) expect(sources(text)).toEqual([found])
  })
})

describe('a relative clause whose verb is "be"', () => {
  it.each(['a person who was at the meeting', 'a man who was a baker', 'a person who is close to Lee', 'a man who lived there'])('%s', source => {
    expect(sources(`“The bridge is safe,” ${source} said.`)).toEqual([source])
    expect(sources(`The bridge was safe, ${source} said.`)).toEqual([source])
  })
})

describe('a participle behind those', () => {
  it.each(Object.entries({
    'A third of those asked said that the bridge was safe.': ['A third of those asked'],
    'Most of those surveyed said that the bridge was safe.': ['Most of those surveyed'],
    'Ford asked. The growers said that the bridge was safe.': ['The growers'],
  }))('%s', (text, expected) => { expect(sources(text)).toEqual(expected) })
})

describe('no share', () => {
  it('of a measure', () => { expect(sources('The final was decided by less than a goal.')).toEqual([]) })
})

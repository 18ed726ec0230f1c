/** Who speaks behind what opens a sentence without a comma: src/speech/grammar/place-opener.ts. */
import {describe, expect, it} from 'vitest'
import {parseArticle, quotes} from '../../src/index.ts'

/** Sources as text; '-' where a quote has none. */
const sources = (text: string): string[] =>
  quotes(parseArticle(text, {lang: 'en'})).map(({source}) => source ? text.slice(...source) : '-')

const OPENERS = [
  'In Hull', 'In New York', 'In St. Louis', 'On Monday', 'Last week', 'In Ohio on Monday', 'At a rally in Ohio', 'After the vote', 'Before the game', 'In a statement', 'In 2019',
  'Two days later', 'A week ago', 'That night', 'During the debate', 'Days after the fire', 'Unexpectedly', 'From Hull', 'In the north of Kenya', 'Speaking on Radio 4',
  'At Monday’s hearing', 'But in Hull',
]
const SUBJECTS = [
  'Lee', 'Diego Lopez', 'Mr. Lee', 'the mayor', 'Mayor Ann Lee', 'she', 'two officials', 'Kim Jong Un', 'Bjorn van der Berg', 'Crown Prince Omar bin Said',
  'Sen. Ann Lee (R-Ohio)', 'the group’s leader, Ann Lee,',
]

describe.each(OPENERS)('%s', opener => {
  it.each(SUBJECTS)('%s', subject => {
    for (const rest of ['said the bridge was safe.', 'called the bridge “safe.”', 'denied that the bridge was safe.'])
      expect(sources(`${opener} ${subject} ${rest}`)).toEqual([subject.replace(/,$/, '')])
  })
})

describe('where the phrase behind the preposition is more than a place', () => {
  it.each(Object.entries({
    'In Hull health officials said the bridge was safe.': ['health officials'],
    'In Brussels EU officials said the talks had stalled.': ['EU officials'],
    'In the latest twist prosecutors said the man was armed.': ['prosecutors'],
    'In the Commons Mr. Lee said taxes would fall.': ['Mr. Lee'],
    'On social media residents said the noise was unbearable.': ['residents'],
    'The crash was an incident Lee called “a mess.”': ['Lee'],
  }))('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
  })
})

describe('what opens no sentence with another subject behind it', () => {
  it.each(Object.entries({
    'After the city police said the bridge was safe, growers left.': ['the city police'],
    'After Ann Lee said the bridge was safe, growers left.': ['Ann Lee'],
    'Before the mayor of Hull said the bridge was safe, growers left.': ['the mayor of Hull'],
    'At least two officials said the bridge was safe.': ['At least two officials'],
    'Virtually no growers said the bridge was safe.': ['Virtually no growers'],
    'Nearly all of the growers said the bridge was safe.': ['Nearly all of the growers'],
    'Emily Ford said the bridge was safe.': ['Emily Ford'],
    'Connolly said the bridge was safe.': ['Connolly'],
    'Rally organisers said the bridge was safe.': ['Rally organisers'],
    'Polling of growers shows that the bridge is safe.': ['Polling of growers'],
    'Lee, who in New York said the bridge was safe, left.': ['who'],
  }))('%s', (text, expected) => {
    expect(sources(text)).toEqual(expected)
  })
})

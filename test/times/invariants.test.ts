import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findTimes} from '../../src/times/find.ts'
import {runs, seed} from '../chance.ts'
import {spansIn, tokensOf, wordsIn, type Language} from './find.ts'

/** Words, numbers and signs that times are made of, in any order. */
const PIECES: Record<Language, readonly string[]> = {
  ru: [
    'в', 'на', 'с', 'по', 'до', 'и', 'к', 'около', 'накануне', 'вчера', 'утром', 'вечером', 'ночь', 'во вторник', 'среду', 'декабря', 'мае', 'год', 'года', 'годах', 'лет',
    'назад', 'ранее', 'через', 'два', 'двадцать', 'первого', 'пятый', 'прошлой', 'следующем', 'неделе', 'начале', 'конце', 'квартале', 'половине', 'полугодии', 'веке', 'XIX',
    'зимой', 'летом', 'часов', 'дня', 'мск', 'последний', 'день', 'числах', 'несколько', 'того же дня', 'состоится', 'прошёл', 'январе-мае', 'два-три',
  ],
  en: [
    'in', 'on', 'the', 'of', 'from', 'to', 'and', 'between', 'about', 'yesterday', 'tonight', 'morning', 'night', 'Tuesday', 'weekend', 'December', 'May', 'Dec.', 'year', 'years',
    'ago', 'earlier', 'later', 'two', 'twenty-first', 'first', 'last', 'next', 'this', 'week', 'early', 'late', 'end', 'quarter', 'half', 'century', 'XIX', 'winter', 'mid-2024',
    'p.m.', 'EST', 'o\'clock', 'noon', 'few', 'couple', 'will', 'said', 'nineties', 'mid-May',
  ],
}
const SHARED = [
  '5', '31', '11', '2014', '2025', '14:30', '14.30', '90-х', '1990s', '5-9', '2014-2016', '2023/24', '11.12.2025', '2025-12-11', '2025-12-11T14:05', '5th', '5-го', '25:99',
  ',', '.', '–', '-', '/', '(', ')', '«', '»', ':', '\u00a0', '\n', '\n\n', '\u00ad', '😀', '\ud800', '+', '%', '\'',
]

const textIn = (lang: Language): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...PIECES[lang], ...SHARED), {maxLength: 40}).chain((pieces) =>
    fc.array(fc.constantFrom(' ', ' ', ' ', ''), {minLength: pieces.length, maxLength: pieces.length}).map((gaps) =>
      pieces.map((piece, i) => piece + (gaps[i] ?? '')).join('')))

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d([+-]\d\d:\d\d)?)?$/
const FINE = new Set(['minute', 'hour', 'part-of-day'])

describe.each(['ru', 'en'] satisfies Language[])('invariants, %s', (lang) => {
  const references = fc.constantFrom(undefined, '2025-12-11', '2024-02-29T23:59:00+03:00', '2000-01-01', '0001-01-01', '9999-12-31', '2025-13-45', 'nonsense')

  it('spans are in order, inside the text, with sound intervals', () => {
    fc.assert(fc.property(fc.oneof(textIn(lang), fc.string({unit: 'binary', maxLength: 60})), references, (text, reference) => {
      let last = 0
      for (const span of spansIn(lang, text, reference)) {
        expect(span.start).toBeGreaterThanOrEqual(last)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end))
        last = span.end
        expect(span.from === undefined).toBe(span.to === undefined)
        if (span.from === undefined || span.to === undefined) continue
        expect(span.from).toMatch(ISO)
        expect(span.to).toMatch(ISO)
        expect(span.from.includes('T')).toBe(FINE.has(span.grain))
        expect(span.from < span.to).toBe(true)
      }
    }), {seed, numRuns: runs(2000)})
  })

  it('finds the same again, and nothing where all is skipped', () => {
    fc.assert(fc.property(textIn(lang), (text) => {
      expect(spansIn(lang, text, '2025-12-11')).toEqual(spansIn(lang, text, '2025-12-11'))
      expect(spansIn(lang, text, '2025-12-11', () => true)).toEqual([])
    }), {seed, numRuns: runs(300)})
  })

  it('touches no token that is skipped', () => {
    fc.assert(fc.property(textIn(lang), fc.nat(30), (text, skipped) => {
      const tokens = tokensOf(lang, text)
      if (skipped >= tokens.length) return
      const from = tokens.start[skipped]!, to = tokens.end[skipped]!
      for (const span of findTimes(tokens, 0, tokens.length, wordsIn(lang), '2025-12-11', (token) => token === skipped))
        expect(span.end <= from || span.start >= to).toBe(true)
    }), {seed, numRuns: runs(500)})
  })
})

import {describe, expect, it} from 'vitest'
import {findTimes} from '../../src/times/find.ts'
import {tokensOf, wordsIn, type Language} from './find.ts'

/** Pieces that make rules look far, again and again. */
const FAMILIES: readonly [Language, string][] = [
  ['ru', '5 '], ['ru', '5, '], ['ru', '5 и '], ['ru', '5-'], ['ru', '5–'], ['ru', '2014, '], ['ru', '2014 и '], ['ru', '11.12.'], ['ru', '14:30 '], ['ru', '14:'], ['ru', '/5'],
  ['ru', 'вторник '], ['ru', 'во вторник, '], ['ru', 'в начале '], ['ru', 'начале конце '], ['ru', 'в первой половине '], ['ru', 'двадцать '], ['ru', 'тысяча '], ['ru', 'первого '],
  ['ru', 'XIX '], ['ru', 'XIX–'], ['ru', 'ночь на '], ['ru', 'ночь с 5 на '], ['ru', 'в '], ['ru', 'накануне '], ['ru', 'несколько '], ['ru', 'через '], ['ru', 'декабря, '],
  ['ru', 'января-мая-'], ['ru', 'вечером утром '], ['ru', 'с 5 по '], ['ru', '2023/'], ['ru', '90-х '], ['ru', 'прошлой '], ['ru', 'того же дня '],
  ['en', 'early '], ['en', 'May '], ['en', 'May 5, '], ['en', 'Dec. '], ['en', 'Tuesday, '], ['en', 'the first half of '], ['en', 'in a '], ['en', 'twenty-'], ['en', 'mid-'], ['en', 'mid-2024 '],
  ['en', 'on the end of the '], ['en', 'two or '], ['en', 'a quarter of '], ['en', 'p.m. '], ['en', '5 p.m. to '], ['en', '\'90s and '], ['en', 'tomorrow – '],
]

/** Processor time of one run in milliseconds. */
const cost = (lang: Language, piece: string, count: number): number => {
  const tokens = tokensOf(lang, piece.repeat(count)), words = wordsIn(lang), start = process.cpuUsage()
  findTimes(tokens, 0, tokens.length, words, '2025-12-11')
  return process.cpuUsage(start).user / 1000
}

/** Milliseconds that are not told from noise. */
const NOISE = 10
const ATTEMPTS = 4

describe('time grows with the text, not its square', () => {
  it.each(FAMILIES)('%s: %s', (lang, piece) => {
    const n = 2000
    cost(lang, piece, n)
    let small = Infinity, large = Infinity
    const isLinear = (): boolean => large < Math.max(small, NOISE) * 8 * 3
    // a slow moment is measured again before it is believed
    for (let i = 0; i < ATTEMPTS && !isLinear(); i++) {
      small = Math.min(small, cost(lang, piece, n), cost(lang, piece, n))
      large = Math.min(large, cost(lang, piece, 8 * n))
    }
    expect(large).toBeLessThan(Math.max(small, NOISE) * 8 * 3)
  })
})

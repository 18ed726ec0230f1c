import {describe, it} from 'vitest'
import {findTimes} from '../../src/times/find.ts'
import {expectLinear} from '../growth.ts'
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

describe('time grows with the text, not its square', () => {
  it.each(FAMILIES)('%s: %s', (lang, piece) => {
    const words = wordsIn(lang)
    expectLinear((n) => tokensOf(lang, piece.repeat(n)), 4000, (tokens) => findTimes(tokens, 0, tokens.length, words, '2025-12-11'))
  })
})

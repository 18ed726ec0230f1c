/** Interviews in questions and answers, with names or without, and the lines of a live report. */
import {describe, expect, it} from 'vitest'
import {parseArticle, quotes} from '../../src/index.ts'
import {afterStamp} from '../../src/layout/stamp.ts'

/** `kind speaker: content` of each quote; ` … ` between the parts of a content. */
const told = (text: string, lang: string): string[] => quotes(parseArticle(text, {lang})).map(({kind, speaker, content}) =>
  `${kind} ${speaker?.name ?? '-'}: ${content.map((span) => text.slice(...span)).join(' … ')}`)

describe('questions and answers', () => {
  it.each([
    ['letters', 'Ann Lee, the mayor, met the Post.\n\nQ: When will it open?\n\nA: We hope in May. Steel is late.', 'en',
      ['direct -: When will it open?', 'direct Ann Lee: We hope in May. Steel is late.']],
    ['letters and full stops, an answer of two paragraphs', 'Ann Lee, the mayor, met the Post.\n\nQ. When?\n\nA. In May.\n\nThe steel is late.\n\nQ. Who pays?\n\nA. The state.\n\nThe mayor left.', 'en',
      ['direct -: When?', 'direct Ann Lee: In May. … The steel is late.', 'direct -: Who pays?', 'direct Ann Lee: The state.']],
    ['words', 'На вопросы ответила мэр Анна Лещенко.\n\nВопрос: Когда откроют мост?\n\nОтвет: Надеюсь, в мае.', 'ru',
      ['direct -: Когда откроют мост?', 'direct Анна Лещенко: Надеюсь, в мае.']],
  ] as const)('%s', (_, text, lang, expected) => { expect(told(text, lang)).toEqual(expected) })

  it.each([
    ['an answer without a question', 'A. Lee met the Post.\n\nThe mill is shut.', 'en'],
    ['answers of the paper itself', 'Q: Who pays for the mill?\n\nA: The state pays.\n\nQ: When does it open?\n\nA: In May.', 'en'],
    ['a question without an answer', 'Ann Lee left.\n\nQ: Who pays for the mill?\n\nThe mill is shut.', 'en'],
    ['a list in letters', 'A. Bread.\n\nB. Milk.\n\nC. Salt.', 'en'],
    ['initials', 'В. Орлов уехал.\n\nО. Белова осталась.', 'ru'],
  ] as const)('but not %s', (_, text, lang) => { expect(told(text, lang)).toEqual([]) })
})

describe('lines with names in capitals', () => {
  it.each([
    ['Ann Lee met Tom Moran.\n\nMODERATOR: When will it open?\n\nLEE: In May, I hope.\n\nMORAN: No.', 'en',
      ['direct MODERATOR: When will it open?', 'direct Ann Lee: In May, I hope.', 'direct Tom Moran: No.']],
    ['Мэр Анна Лещенко и строитель Олег Дымов вышли к прессе.\n\nЖУРНАЛИСТ: Когда откроют мост?\n\nЛЕЩЕНКО: Надеюсь, в мае.\n\nДЫМОВ: Нет.', 'ru',
      ['direct ЖУРНАЛИСТ: Когда откроют мост?', 'direct Анна Лещенко: Надеюсь, в мае.', 'direct Олег Дымов: Нет.']],
  ] as const)('%s', (text, lang, expected) => { expect(told(text, lang)).toEqual(expected) })
})

describe('a live report', () => {
  it.each([
    ['14:10 Residents told the Post that it burned.', 'en', ['indirect residents: it burned']],
    ['3:45 p.m. — Police said that it burned.', 'en', ['indirect police: it burned']],
    ['14:10 Жители сообщили, что горит мост.', 'ru', ['indirect жители: горит мост']],
    ['15.02. Мэр Анна Лещенко: «Мост цел, не волнуйтесь».', 'ru', ['direct Анна Лещенко: Мост цел, не волнуйтесь']],
  ] as const)('%s', (text, lang, expected) => { expect(told(text, lang)).toEqual(expected) })

  it.each([
    ['14:10 Residents', 6], ['9.05 — Мэр', 7], ['9:05 PM: “Yes', 9], ['14:10\u00a0«Да', 6],
    ['14:10 the mill', 0], ['14:10', 0], ['14:75 Residents', 0], ['114:10 Residents', 0], ['14:105 Residents', 0], ['14 Residents', 0], ['Residents', 0], ['', 0],
  ] as const)('%j begins at %i', (text, from) => { expect(afterStamp(text, 0, text.length)).toBe(from) })
})

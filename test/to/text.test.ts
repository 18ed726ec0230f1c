import {describe, expect, it} from 'vitest'
import {unified} from 'unified'
import newsastText from '../../src/to/text-plugin.ts'
import {toText} from '../../src/to/text.ts'
import type {Article} from '../../src/tree/types.ts'
import {article, list, marked, paragraph, quote} from '../tree/make.ts'
import {bridge} from './articles.ts'

const STORY = `Мост закроют <на год>

Город & область

КАЗАНЬ, 11 дек — РИА Новости. «Мост «Рубин» не ремонтировали в 2021 году», — сказала мэр Анна Белова, сообщает РИА Новости.

Что дальше

По её словам, проезд будет закрыт. В докладе говорится, что «сроки» «не сорвут». О книге «Мосты» речи нет.

- Белова: Да.
- Нет.

Всё будет хорошо.`

describe('toText', () => {
  it('is the story, without header, byline and sign-off', () => {
    expect(toText(bridge())).toBe(STORY)
  })

  it('leaves out what `omit` says', () => {
    expect(toText(bridge(), {omit: []})).toBe(`date 2025-12-11\n\n${STORY.replace('область\n\n', 'область\n\nАвтор: Ольга Петрова\n\n')}\n\nПоделиться`)
    expect(toText(bridge(), {omit: ['header', 'headline', 'byline', 'paragraph', 'list', 'blockquote', 'signoff']})).toBe('Что дальше')
  })

  it.each([
    ['keep', '“Он сказал: “Да, «нет»””, — „так'], ['«»', '«Он сказал: „Да, «нет»“», — «так'], ['“”', '“Он сказал: ‘Да, “нет”’”, — “так'],
    ['‘’', '‘Он сказал: “Да, ‘нет’”’, — ‘так'], ['„“', '„Он сказал: ‚Да, „нет“‘“, — „так'], ['"', '"Он сказал: \'Да, "нет"\'", — "так'],
  ] as const)('writes marks as %s', (quotes, expected) => {
    const tree = article('“Он сказал: “Да, «нет»””, — „так', {}, paragraph(
      quote('q1', 'direct', {marks: ['“', '”']}, 'Он сказал: ', quote('q2', 'direct', {marks: ['“', '”']}, 'Да, ', marked('term', ['«', '»'], 'нет'))),
      ', — ', quote('q3', 'direct', {marks: ['„', '']}, 'так')))
    expect(toText(tree, {quotes})).toBe(expected)
  })

  it('numbers an ordered list, keeps no-break spaces, is empty for an empty article', () => {
    expect(toText(article('1. а\u00a0 б\n2. в', {}, list(true, ['а\u00a0 б'], ['в'])))).toBe('1. а\u00a0 б\n2. в')
    expect(toText(article('', {}))).toBe('')
  })

  it('throws a TypeError for a wrong option', () => {
    expect(() => toText(bridge(), {quotes: '<>' as never})).toThrow(new TypeError('toText: expected `quotes` to be one of "keep", "«»", "“”", "‘’", "„“", "\\"", got "<>"'))
    expect(() => toText(bridge(), {omit: 'header' as never})).toThrow(new TypeError('toText: expected `omit` to be a list of block types, got "header"'))
    expect(() => toText('text' as unknown as Article)).toThrow(new TypeError('toText: expected an article as `parseArticle` returns it, got a string'))
  })

  it('is a unified compiler', () => {
    const processor = unified().use(newsastText, {quotes: '“”', omit: ['header', 'headline', 'byline', 'crosshead', 'list', 'blockquote', 'signoff']})
    expect(processor.stringify(bridge()).split('\n\n')[0])
      .toBe('КАЗАНЬ, 11 дек — РИА Новости. “Мост ‘Рубин’ не ремонтировали в 2021 году”, — сказала мэр Анна Белова, сообщает РИА Новости.')
  })
})

/** Hand-made articles that the tests of several outputs share. */
import type {Article} from '../../src/tree/types.ts'
import {
  article, blockquote, byline, crosshead, cue, dateline, entity, header, headline, list, marked, paragraph, quote, signoff, source, time,
} from '../tree/make.ts'

export const BRIDGE_INPUT = `date 2025-12-11
Мост закроют <на год>
Город & область
Автор: Ольга Петрова

КАЗАНЬ, 11 дек — РИА Новости. «Мост «Рубин» не ремонтировали в 2021 году», — сказала мэр Анна Белова, сообщает РИА Новости.

Что дальше

По её словам, проезд   будет
закрыт. В докладе говорится, что «сроки» «не сорвут». О книге «Мосты» речи нет.

- Белова: Да.
- Нет.

> Всё будет хорошо.

Поделиться`

/** Every type of block, every kind of quote but `reported`. */
export const bridge = (): Article => article(BRIDGE_INPUT, {
  lang: 'ru',
  meta: {
    title: 'Мост закроют <на год>', subtitle: 'Город & область', date: '2025-12-11', updated: '2025-12-11T14:05+03:00',
    authors: ['Ольга Петрова'], place: 'Казань', agencies: ['РИА Новости'], section: 'Общество', url: 'https://example.org/a?b=1&c=2',
    fields: {date: '2025-12-11'},
  },
  entities: [
    entity('e1', 'Анна Белова', {roles: ['мэр'], aliases: ['Белова'], mentions: [[0, 1]]}),
    entity('e2', 'РИА Новости', {kind: 'organization'}), entity('e3', 'доклад', {kind: 'document'}),
  ],
},
header('date 2025-12-11'), headline(1, 'Мост закроют <на год>'), headline(2, 'Город & область'), byline('Автор: Ольга Петрова'),
paragraph(
  dateline('КАЗАНЬ, 11 дек — РИА Новости.'),
  quote('q1', 'direct', {marks: ['«', '»'], speaker: 'e1', source: 's1', cue: 'c1', via: 'e2'},
    'Мост ', marked('name', ['«', '»'], 'Рубин'), ' не ремонтировали ', time('в 2021 году', {start: '2021-01-01', end: '2022-01-01', grain: 'year'})),
  ', — ', cue('c1', 'сказала'), source('s1', 'e1', 'мэр Анна Белова'), ', сообщает ', source('s2', 'e2', 'РИА Новости'), '.'),
crosshead('Что дальше'),
paragraph(
  cue('c2', 'По её словам'), ', ', quote('q2', 'indirect', {speaker: 'e1', cue: 'c2'}, 'проезд   будет\nзакрыт'), '. В ', source('s3', 'e3', 'докладе'), ' ',
  cue('c3', 'говорится'), ', что ',
  quote('q3', 'mixed', {speaker: 'e3', cue: 'c3', source: 's3'}, marked('scare', ['«', '»'], 'сроки'), ' ', marked('speech', ['«', '»'], 'не сорвут')),
  '. О книге ', marked('title', ['«', '»'], 'Мосты'), ' речи нет.'),
list(false, [source('s4', 'e1', 'Белова'), ': ', quote('q4', 'direct', {speaker: 'e1', source: 's4'}, 'Да.')], ['Нет.']),
quoted(), signoff('Поделиться'))

function quoted(): ReturnType<typeof blockquote> {
  return (cursor) => {
    cursor.at = cursor.input.text.indexOf('Всё')
    return blockquote(quote('q5', 'direct', {speaker: 'e1'}, 'Всё будет хорошо.'))(cursor)
  }
}

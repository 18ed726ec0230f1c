import {expect, it} from 'vitest'
import {speakers} from '../../src/read/speakers.ts'
import {times} from '../../src/read/times.ts'
import type {Article} from '../../src/tree/types.ts'
import {article, entity, paragraph, quote, time} from '../tree/make.ts'

const anna = entity('e1', 'Анна Белова', {roles: ['врач'], aliases: ['Белова'], mentions: [[3, 8]]})
const boris = entity('e2', 'Борис')

it('speakers: in order of their first quote, with counts', () => {
  const tree = article('«А», Б, «В», Г, Д', {entities: [anna, boris, entity('e3', 'Никто')]}, paragraph(
    quote('q1', 'direct', {marks: ['«', '»'], speaker: 'e2'}, 'А'), ', ', quote('q2', 'indirect', {speaker: 'e1'}, 'Б'), ', ',
    quote('q3', 'direct', {marks: ['«', '»'], speaker: 'e2'}, 'В'), ', ', quote('q4', 'reported', {}, 'Г'), ', ', quote('q5', 'mixed', {speaker: 'e9'}, 'Д')))
  const found = speakers(tree)
  expect(found.map(({id, name, kind, roles, aliases, mentions, counts}) => ({id, name, kind, roles, aliases, mentions, counts}))).toEqual([
    {id: 'e2', name: 'Борис', kind: 'person', roles: [], aliases: [], mentions: [], counts: {direct: 2, mixed: 0, indirect: 0, reported: 0}},
    {id: 'e1', name: 'Анна Белова', kind: 'person', roles: ['врач'], aliases: ['Белова'], mentions: [[3, 8]], counts: {direct: 0, mixed: 0, indirect: 1, reported: 0}},
  ])
  expect(found.map((speaker) => speaker.quotes.map((q) => q.text))).toEqual([['А', 'В'], ['Б']])
})

it('times: in text order, also inside quotes', () => {
  const tree = article('«Жду в 2021 году», до вечера, накануне', {}, paragraph(
    quote('q1', 'direct', {marks: ['«', '»']}, 'Жду ', time('в 2021 году', {start: '2021-01-01', end: '2022-01-01', grain: 'year'})), ', ',
    time('до вечера', {grain: 'part-of-day'}), ', ', time('накануне', {start: '2025-12-10', end: '2025-12-11', grain: 'day', approximate: true})))
  expect(times(tree)).toEqual([
    {value: 'в 2021 году', start: '2021-01-01', end: '2022-01-01', grain: 'year', span: [5, 16]},
    {value: 'до вечера', grain: 'part-of-day', span: [19, 28]},
    {value: 'накануне', start: '2025-12-10', end: '2025-12-11', grain: 'day', approximate: true, span: [30, 38]},
  ])
  expect(times(article('', {}))).toEqual([])
})

it.each([speakers, times])('%o throws a TypeError for what is no article', (reader) => {
  expect(() => reader(42 as unknown as Article)).toThrow(new TypeError(`${reader.name}: expected an article as \`parseArticle\` returns it, got a number`))
})

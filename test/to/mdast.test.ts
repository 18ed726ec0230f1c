import {describe, expect, it} from 'vitest'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import newsastMdast, {toMdast, type ToMdastOptions} from '../../src/to/mdast.ts'
import type {Article, Phrase} from '../../src/tree/types.ts'
import {article, cue, headline, list, marked, paragraph, quote, source, type Make} from '../tree/make.ts'
import {bridge, BRIDGE_INPUT} from './articles.ts'

const markdown = (tree: Article, options?: ToMdastOptions): string => unified().use(remarkStringify).stringify(toMdast(tree, options))
const blockquotes = {quotes: 'blockquotes'} as const

describe('toMdast', () => {
  it('writes headings, paragraphs, lists and block quotes', () => {
    expect(markdown(bridge())).toBe(`# Мост закроют <на год>

## Город & область

КАЗАНЬ, 11 дек — РИА Новости. «Мост «Рубин» не ремонтировали в 2021 году», — сказала мэр Анна Белова, сообщает РИА Новости.

## Что дальше

По её словам, проезд будет закрыт. В докладе говорится, что «сроки» «не сорвут». О книге «Мосты» речи нет.

* Белова: Да.
* Нет.

> Всё будет хорошо.
`)
  })

  it('is Markdown text that means the same', () => {
    expect(markdown(article('1. <b>*а* [б](в)', {}, paragraph('1. <b>*а* [б](в)')))).toBe('1\\. \\<b>\\*а\\* \\[б]\\(в)\n')
  })

  it('joins phrases to one text with the positions of the article', () => {
    const tree = article('«Да», — сказал он', {}, paragraph(
      quote('q1', 'direct', {marks: ['«', '»']}, 'Да'), ', — ', cue('c1', 'сказал'), source('s1', undefined, 'он')))
    const at = (offset: number): object => ({line: 1, column: offset + 1, offset})
    expect(toMdast(tree)).toEqual({
      type: 'root', position: {start: at(0), end: at(17)},
      children: [{
        type: 'paragraph', position: {start: at(0), end: at(17)},
        children: [{type: 'text', value: '«Да», — сказал он', position: {start: at(0), end: at(17)}}],
      }],
    })
  })

  it('numbers an ordered list, leaves out empty blocks', () => {
    expect(markdown(article('1. а\n2. б', {}, list(true, ['а'], ['б'])))).toBe('1. а\n2. б\n')
    expect(toMdast(article('', {})).children).toEqual([])
    expect(toMdast(article('  ', {}, paragraph('  '))).children).toEqual([])
  })

  it('hands on the inline nodes of Markdown', () => {
    const position = {start: {line: 1, column: 3, offset: 2}, end: {line: 1, column: 4, offset: 3}}
    const leaf = {type: 'text', value: 'б', position}
    const nodes = [
      {type: 'link', url: 'https://a.b', title: 't', children: [{type: 'strong', children: [leaf], position}]}, {type: 'link', url: 'c', children: [leaf]},
      {type: 'emphasis', children: [leaf]}, {type: 'delete', children: [leaf]}, {type: 'inlineCode', value: 'д'}, {type: 'image', url: 'e', alt: 'f'}, {type: 'custom', children: [leaf]},
    ].map((node): Make<Phrase> => (cursor) => { cursor.at = 3; return {...node, position} as unknown as Phrase })
    const [block] = toMdast(article('а б в', {}, paragraph('а ', ...nodes, ' в'))).children
    const child = {type: 'text', value: 'б', position}
    expect(block).toMatchObject({type: 'paragraph', children: [
      {type: 'text', value: 'а '}, {type: 'link', url: 'https://a.b', title: 't', children: [{type: 'strong', children: [child]}], position}, {type: 'link', url: 'c', children: [child]},
      {type: 'emphasis', children: [child]}, {type: 'delete', children: [child]}, {type: 'inlineCode', value: 'д'}, {type: 'image', url: 'e', alt: 'f'}, {type: 'text', value: 'б в'},
    ]})
  })

  it('throws a TypeError for a wrong option', () => {
    expect(() => toMdast(bridge(), {quotes: 'blocks' as never})).toThrow(new TypeError('toMdast: expected `quotes` to be one of "marks", "blockquotes", got "blocks"'))
    expect(() => toMdast(undefined as never)).toThrow(new TypeError('toMdast: expected an article as `parseArticle` returns it, got undefined'))
  })

  it('is a unified transformer', async () => {
    const tree = await unified().use(newsastMdast, {omit: ['paragraph', 'list', 'blockquote', 'header', 'byline', 'signoff']}).run(bridge())
    expect(unified().use(remarkStringify).stringify(tree)).toBe('# Мост закроют <на год>\n\n## Город & область\n\n## Что дальше\n')
    expect(BRIDGE_INPUT.slice(tree.children[0]?.position?.start.offset, tree.children[0]?.position?.end.offset)).toBe('Мост закроют <на год>')
  })
})

describe('toMdast with block quotes', () => {
  const direct = (id: string, has: [string, string], ...parts: Parameters<typeof quote>[3][]): Make<Phrase> =>
    quote(id, 'direct', {marks: ['«', '»'], has}, ...parts)
  const whole: [string, string] = ['«', '»']

  it('sets off a quote and says below who speaks', () => {
    const tree = article('«Мост „Рубин“ открыт», — сказал мэр.', {}, paragraph(
      direct('q1', whole, 'Мост ', marked('name', ['„', '“'], 'Рубин'), ' открыт'), ', — ', cue('c1', 'сказал'), ' ', source('s1', undefined, 'мэр'), '.'))
    expect(markdown(tree, blockquotes)).toBe('> Мост „Рубин“ открыт\n>\n> — сказал мэр.\n')
  })

  it.each([
    ['«Ждём, — сказал он. — Все».', '> Ждём. Все.\n>\n> — сказал он.\n', ['«', ''], 'Ждём', ', — сказал он. — ', ['', '»'], 'Все', '.'],
    ['«Ждём, — сказал он, — все!»', '> Ждём, все!\n>\n> — сказал он\n', ['«', ''], 'Ждём', ', — сказал он, — ', ['', '»'], 'все!', ''],
    ['«Ждём?» — сказал он. «Все».', '> Ждём? Все.\n>\n> — сказал он.\n', ['«', '»'], 'Ждём?', ' — сказал он. ', ['«', '»'], 'Все', '.'],
    ['«Ждём,» сказал он. «Все.»', '> Ждём. Все.\n>\n> — сказал он.\n', ['«', '»'], 'Ждём,', ' сказал он. ', ['«', '»'], 'Все.', ''],
  ] as const)('joins an interrupted quote: %s', (input, expected, firstHas, first, between, secondHas, second, after) => {
    const tree = article(input, {}, paragraph(
      direct('q1', [...firstHas], first), between, direct('q1', [...secondHas], second), ...(after ? [after] : [])))
    expect(markdown(tree, blockquotes)).toBe(expected)
  })

  it('sets off a quote after a colon', () => {
    const tree = article('Мэр сказал: «Ждём».', {}, paragraph('Мэр сказал: ', direct('q1', whole, 'Ждём'), '.'))
    expect(markdown(tree, blockquotes)).toBe('Мэр сказал:\n\n> Ждём.\n')
  })

  it('makes one block quote of a quote over several paragraphs', () => {
    const tree = article('Мэр сказал:\n«Раз.\n«Два», — добавил он.\n«Три».', {}, paragraph('Мэр сказал:'),
      paragraph(direct('q1', ['«', ''], 'Раз.')), paragraph(direct('q1', whole, 'Два'), ', — добавил он.'), paragraph(direct('q1', whole, 'Три'), '.'))
    expect(markdown(tree, blockquotes)).toBe('Мэр сказал:\n\n> Раз.\n>\n> Два\n>\n> — добавил он.\n\n> Три.\n')
  })

  it('leaves as text what says more than who speaks', () => {
    const inputs: [string, Make<Article['children'][number]>][] = [
      ['«Да», — сказал он. Он ушёл.', paragraph(direct('q1', whole, 'Да'), ', — сказал он. Он ушёл.')],
      ['«Да», — сказал он. «Нет», — она.', paragraph(direct('q1', whole, 'Да'), ', — сказал он. ', direct('q2', whole, 'Нет'), ', — она.')],
      ['Он сказал «да».', paragraph('Он сказал ', direct('q1', whole, 'да'), '.')],
      ['Он: «Да», — и ушёл.', paragraph('Он: ', direct('q1', whole, 'Да'), ', — и ушёл.')],
      ['Он сказал, что да.', paragraph('Он сказал, что ', quote('q1', 'indirect', {}, 'да'), '.')],
    ]
    for (const [input, block] of inputs) expect(markdown(article(input, {}, block), blockquotes)).toBe(`${input}\n`)
  })

  it('touches nothing but paragraphs', () => {
    expect(markdown(article('«Да»', {}, headline(1, direct('q1', whole, 'Да'))), blockquotes)).toBe('# «Да»\n')
  })
})

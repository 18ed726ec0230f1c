import {readFileSync} from 'node:fs'
import type {Nodes, Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '../../src/parse.ts'
import newsastNlcst, {toNlcst} from '../../src/to/nlcst.ts'
import type {Article, Phrase, Span} from '../../src/tree/types.ts'
import {article, header, list, marked, paragraph, quote, type Make} from '../tree/make.ts'
import {bridge, BRIDGE_INPUT} from './articles.ts'

const nlcstToString = (node: Nodes): string => 'children' in node ? node.children.map(nlcstToString).join('') : node.value

/** A retext plugin as users write them: a word that stands twice, capitalised or not. */
const retextAnyRepeatedWord = () => (tree: Root, file: VFile): void => {
  visit(tree, 'SentenceNode', ({children}) => {
    children.forEach((second, i) => {
      const [first, space] = [children[i - 2], children[i - 1]]
      if (first?.type !== 'WordNode' || space?.type !== 'WhiteSpaceNode' || second.type !== 'WordNode' || !first.position || !second.position) return
      const words = [first, second].map((node) => nlcstToString(node).toLowerCase())
      if (words[0] === words[1]) file.message(words.join(' '), {place: {start: first.position.start, end: second.position.end}, source: 'any-repeated-word', ruleId: 'twice'})
    })
  })
}

/** A tree as nested lists: [type, value] of leaves. */
const shape = (node: Nodes): unknown => 'children' in node ? [node.type.replace('Node', ''), ...node.children.map(shape)] : [node.type.replace('Node', ''), node.value]
const one = (input: string, ...spans: Span[]): unknown => shape(toNlcst(article(input, {}, paragraph(input)), input, {sentences: spans}))
const words = (input: string): unknown => (one(input) as unknown[][][])[1]?.[1]?.slice(1)

/** Leaves cover the input, values are slices, parents end where their children do. */
const check = (root: Nodes, input: string): void => {
  let at = 0
  visit(root, (node) => {
    const start = node.position?.start.offset, end = node.position?.end.offset
    if ('value' in node) {
      expect(start).toBe(at)
      expect(input.slice(start, end)).toBe(node.value)
      at = end ?? NaN
    } else if (node.children.length) {
      expect([start, end]).toEqual([node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset])
    }
  })
  expect(at).toBe(input.length)
  expect(nlcstToString(root)).toBe(input)
}

describe('toNlcst', () => {
  it('gives paragraphs, sentences, words and signs', () => {
    expect(one('Да. «Нет?» – он.', [0, 3], [4, 16])).toEqual(['Root', ['Paragraph',
      ['Sentence', ['Word', ['Text', 'Да']], ['Punctuation', '.']], ['WhiteSpace', ' '],
      ['Sentence', ['Punctuation', '«'], ['Word', ['Text', 'Нет']], ['Punctuation', '?'], ['Punctuation', '»'], ['WhiteSpace', ' '], ['Punctuation', '–'],
        ['WhiteSpace', ' '], ['Word', ['Text', 'он']], ['Punctuation', '.']]]])
  })

  it.each([
    ['из-за', [['Word', ['Text', 'из'], ['Punctuation', '-'], ['Text', 'за']]]],
    ['don’t', [['Word', ['Text', 'don'], ['Punctuation', '’'], ['Text', 't']]]],
    ['3,5%', [['Word', ['Text', '3'], ['Punctuation', ','], ['Text', '5']], ['Punctuation', '%']]],
    ['$5+€7', [['Symbol', '$'], ['Word', ['Text', '5']], ['Symbol', '+'], ['Symbol', '€'], ['Word', ['Text', '7']]]],
    ['а👍б', [['Word', ['Text', 'а']], ['Symbol', '👍'], ['Word', ['Text', 'б']]]],
    ['\ud800', [['Symbol', '\ud800']]],
    ['а\u00ad', [['Word', ['Text', 'а\u00ad']]]],
    ['а \u200b \u00a0б', [['Word', ['Text', 'а']], ['WhiteSpace', ' '], ['Symbol', '\u200b'], ['WhiteSpace', ' \u00a0'], ['Word', ['Text', 'б']]]],
    ['(§ 1)… ?!', [['Punctuation', '('], ['Punctuation', '§'], ['WhiteSpace', ' '], ['Word', ['Text', '1']], ['Punctuation', ')'], ['Punctuation', '…'], ['WhiteSpace', ' '], ['Punctuation', '?!']]],
  ])('words of %j', (input, expected) => {
    expect(words(input)).toEqual(expected)
  })

  it('covers the whole input with exact places', () => {
    check(toNlcst(bridge(), BRIDGE_INPUT), BRIDGE_INPUT)
    check(toNlcst(bridge(), BRIDGE_INPUT, {sentences: []}), BRIDGE_INPUT)
    check(toNlcst(bridge(), BRIDGE_INPUT, {sentences: [[0, 40], [100, 130], [131, BRIDGE_INPUT.length]]}), BRIDGE_INPUT)
    const input = '\ufeffdate 1\r\n\r\n  А б.\r\nВ г.  \r\n\r\n- д\r\n- е\r\n'
    const tree = article(input, {}, header('\ufeffdate 1'), paragraph('А б.\r\nВ г.'), list(false, ['д'], ['е']))
    const root = toNlcst(tree, input, {sentences: [[13, 17], [19, 23], [31, 32], [36, 37]]})
    check(root, input)
    expect(shape(root)).toEqual(['Root', ['Source', '\ufeffdate 1'], ['WhiteSpace', '\r\n\r\n  '],
      ['Paragraph', ['Sentence', ['Word', ['Text', 'А']], ['WhiteSpace', ' '], ['Word', ['Text', 'б']], ['Punctuation', '.']], ['WhiteSpace', '\r\n'],
        ['Sentence', ['Word', ['Text', 'В']], ['WhiteSpace', ' '], ['Word', ['Text', 'г']], ['Punctuation', '.']]],
      ['WhiteSpace', '  \r\n\r\n'], ['Source', '-'], ['WhiteSpace', ' '], ['Paragraph', ['Sentence', ['Word', ['Text', 'д']]]],
      ['WhiteSpace', '\r\n'], ['Source', '-'], ['WhiteSpace', ' '], ['Paragraph', ['Sentence', ['Word', ['Text', 'е']]]], ['WhiteSpace', '\r\n']])
  })

  it('cuts sentences at the borders of blocks, and takes what none covers as it is', () => {
    const input = 'А б\n\nВ г', tree = article(input, {}, paragraph('А б'), paragraph('В г'))
    expect(shape(toNlcst(tree, input, {sentences: [[2, 6]]}))).toEqual(['Root',
      ['Paragraph', ['Source', 'А'], ['WhiteSpace', ' '], ['Sentence', ['Word', ['Text', 'б']]]], ['WhiteSpace', '\n\n'],
      ['Paragraph', ['Sentence', ['Word', ['Text', 'В']]], ['WhiteSpace', ' '], ['Source', 'г']]])
  })

  it('finds the sentences itself, by the rules of the article’s language', () => {
    const input = 'Он вышел в 5 ч. утра. А. С. Пушкин ждал. «Да? Нет», — сказал он. Всё', tree = article(input, {lang: 'ru'}, paragraph(input))
    const found: string[] = []
    visit(toNlcst(tree, input), 'SentenceNode', (node) => { found.push(nlcstToString(node)) })
    expect(found).toEqual(['Он вышел в 5 ч. утра.', 'А. С. Пушкин ждал.', '«Да? Нет», — сказал он.', 'Всё'])
    expect(() => toNlcst(tree, input, {locales: []})).toThrow(TypeError)
  })

  it('takes marks for signs and markup for source', () => {
    const input = 'А **«б»** `в`'
    const make = (node: object, from: number, to: number): Make<Phrase> => (cursor) => {
      cursor.at = to
      const at = (offset: number): object => ({line: 1, column: offset + 1, offset})
      return {...node, position: {start: at(from), end: at(to)}} as unknown as Phrase
    }
    const inside: Make<Phrase> = (cursor) => { cursor.at = 4; return quote('q1', 'direct', {marks: ['«', '»']}, 'б')(cursor) }
    const strong: Make<Phrase> = (cursor) => make({type: 'strong', children: [inside(cursor)]}, 2, 9)(cursor)
    const tree = article(input, {}, paragraph('А ', strong, ' ', make({type: 'inlineCode', value: 'в'}, 10, 13)))
    const root = toNlcst(tree, input, {sentences: [[0, 13]]})
    check(root, input)
    expect(shape(root)).toEqual(['Root', ['Paragraph', ['Sentence', ['Word', ['Text', 'А']], ['WhiteSpace', ' '], ['Source', '**«'], ['Word', ['Text', 'б']],
      ['Source', '»**'], ['WhiteSpace', ' '], ['Source', '`в`']]]])
    const plain = 'А «б» в'
    expect(words(plain)).toEqual((shape(toNlcst(article(plain, {}, paragraph('А ', marked('term', ['«', '»'], 'б'), ' в')), plain, {sentences: []})) as unknown[][][])[1]?.[1]?.slice(1))
  })

  it('throws a TypeError for what is not the text of the tree', () => {
    const expected = 'toNlcst: expected the text that the article was read from'
    expect(() => toNlcst(bridge(), 'x')).toThrow(new TypeError(`${expected}, ${BRIDGE_INPUT.length} code units, got one of 1`))
    expect(() => toNlcst(bridge(), null as never)).toThrow(new TypeError(`${expected}, got null`))
    expect(() => toNlcst({} as Article, '')).toThrow(new TypeError('toNlcst: expected an article as `parseArticle` returns it, got an object without `type`'))
  })

  it('is a unified transformer, and lets retext plugins run', async () => {
    const input = '\ufeffОн он Лавров Лавров сказал.'
    const file = new VFile({value: new TextEncoder().encode(input)})
    const root = await unified().use(newsastNlcst).use(retextRepeatedWords).use(retextAnyRepeatedWord).run(article(input, {}, paragraph('\ufeff', 'Он он Лавров Лавров сказал.')), file)
    check(root, input)
    // retext-repeated-words passes over capitalised words by design ("Duran Duran")
    expect(file.messages.map(({source, reason, place}) => ({source, reason, place}))).toEqual([
      {
        source: 'retext-repeated-words', reason: 'Unexpected repeated `он`, remove one occurrence',
        place: {start: {line: 1, column: 2, offset: 1}, end: {line: 1, column: 7, offset: 6}},
      },
      {source: 'any-repeated-word', reason: 'он он', place: {start: {line: 1, column: 2, offset: 1}, end: {line: 1, column: 7, offset: 6}}},
      {source: 'any-repeated-word', reason: 'лавров лавров', place: {start: {line: 1, column: 8, offset: 7}, end: {line: 1, column: 21, offset: 20}}},
    ])
  })

  it('finds the name that is doubled in the seed', async () => {
    const input = readFileSync(new URL('../../fixtures/ru/seed/input.txt', import.meta.url), 'utf8')
    const file = new VFile({value: input})
    check(await unified().use(newsastNlcst).use(retextRepeatedWords).use(retextAnyRepeatedWord).run(parseArticle(input), file), input)
    expect(file.messages.map(({source, reason, place}) => ({source, reason, place}))).toEqual([
      {source: 'any-repeated-word', reason: 'лавров лавров', place: {start: {line: 3, column: 215, offset: 353}, end: {line: 3, column: 228, offset: 366}}},
    ])
    expect(input.slice(353, 366)).toBe('Лавров Лавров')
  })
})

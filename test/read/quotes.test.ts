import {describe, expect, it} from 'vitest'
import {parseArticle} from '../../src/parse.ts'
import {quotes, type QuoteRecord} from '../../src/read/quotes.ts'
import type {Article, Span} from '../../src/tree/types.ts'
import {article, blockquote, cue, elision, entity, marked, note, paragraph, quote, source, text} from '../tree/make.ts'

const lavrov = entity('e1', 'Сергей Лавров', {roles: ['глава МИД РФ', 'министр']})
const ria = entity('e2', 'РИА Новости', {kind: 'organization'})
const slice = (input: string, span: Span | null): string | null => span && input.slice(...span)
/** A record with its spans as the strings that they cut out. */
const read = (input: string, {content, verbatim, cue: c, source: s, ...rest}: QuoteRecord): object => ({
  ...rest, content: content.map((x) => slice(input, x)), verbatim: verbatim.map((x) => slice(input, x)), cue: slice(input, c), source: slice(input, s),
})
const records = (input: string, tree: Article): object[] => quotes(tree).map((record) => read(input, record))

describe('quotes', () => {
  it('gives a direct quote without its marks, with notes and elisions', () => {
    const input = '"Там (в Анкоридже – прим. ред.) были достигнуты понимания. … Смысл ясен", – сказал дипломат, сообщает РИА Новости.'
    const tree = article(input, {entities: [lavrov, ria]}, paragraph(
      quote('q1', 'direct', {marks: ['"', '"'], speaker: 'e1', source: 's1', cue: 'c1', via: 'e2', rule: 'quote-then-cue', confidence: 0.97},
        'Там ', note('(в Анкоридже – прим. ред.)'), ' были достигнуты понимания. ', elision('…'), ' Смысл ясен'),
      ', – ', cue('c1', 'сказал'), ' ', source('s1', 'e1', 'дипломат'), ', сообщает ', source('s2', 'e2', 'РИА Новости'), '.'))
    expect(quotes(tree)).toEqual([{
      id: 'q1', kind: 'direct',
      text: 'Там (в Анкоридже – прим. ред.) были достигнуты понимания. … Смысл ясен',
      content: [[1, 71]], verbatim: [[1, 71]], cue: [76, 82], source: [83, 91],
      speaker: {id: 'e1', name: 'Сергей Лавров', kind: 'person', role: 'глава МИД РФ'},
      via: {id: 'e2', name: 'РИА Новости', kind: 'organization'},
      rule: 'quote-then-cue', confidence: 0.97,
    }])
  })

  it('joins the parts of an interrupted quote', () => {
    const input = '«Мы ждём, — сказал Лавров. — Все ждут».'
    const tree = article(input, {entities: [lavrov]}, paragraph(
      quote('q1', 'direct', {part: 1, marks: ['«', '»'], has: ['«', ''], speaker: 'e1', source: 's1', cue: 'c1'}, 'Мы ждём'),
      ', — ', cue('c1', 'сказал'), ' ', source('s1', 'e1', 'Лавров'), '. — ',
      quote('q1', 'direct', {part: 2, marks: ['«', '»'], has: ['', '»']}, 'Все ждут'), '.'))
    expect(records(input, tree)).toEqual([{
      id: 'q1', kind: 'direct', text: 'Мы ждём. Все ждут', content: ['Мы ждём', 'Все ждут'], verbatim: ['Мы ждём', 'Все ждут'],
      cue: 'сказал', source: 'Лавров', speaker: {id: 'e1', name: 'Сергей Лавров', kind: 'person', role: 'глава МИД РФ'}, via: null,
      rule: 'by-hand', confidence: 1,
    }])
  })

  it.each([
    ['«Мы, — сказал мэр, — уходим из города».', 'Мы уходим из города'],
    ['«Мы уходим! — сказал мэр. — Вода пришла».', 'Мы уходим! Вода пришла'],
    ['"I love," the mayor said, "Paris in May."', 'I love Paris in May.'],
    ['Вечером, сказал мэр, мост закроют.', 'Вечером мост закроют'],
  ])('joins by a space what is one sentence: %s', (input, text) => {
    expect(quotes(parseArticle(input)).map(quote => quote.text)).toEqual([text])
  })

  it('gives the marked words of a mixed quote as verbatim, names in marks left out', () => {
    const input = 'Он сказал, что клуб «Рубин» «не сдастся»  и "будет  биться".'
    const tree = article(input, {entities: [lavrov]}, paragraph(
      source('s1', 'e1', 'Он'), ' ', cue('c1', 'сказал'), ', что ',
      quote('q1', 'mixed', {speaker: 'e1', source: 's1', cue: 'c1'}, 'клуб ', marked('name', ['«', '»'], 'Рубин'),
        marked('speech', ['«', '»'], 'не сдастся'), '  и ', marked('speech', ['"', '"'], 'будет  биться')), '.'))
    expect(records(input, tree)).toMatchObject([{
      text: 'клуб «Рубин» «не сдастся»  и "будет  биться"', content: ['клуб «Рубин» «не сдастся»  и "будет  биться"'],
      verbatim: ['не сдастся', 'будет  биться'], cue: 'сказал', source: 'Он',
    }])
  })

  it('has two contents where the cue stands inside an indirect quote, and no verbatim', () => {
    const input = 'Мост, сообщил мэр, закроют.'
    const tree = article(input, {entities: []}, paragraph(
      quote('q1', 'indirect', {part: 1, source: 's1', cue: 'c1', speaker: 'e9'}, 'Мост'), ', ', cue('c1', 'сообщил'), ' ', source('s1', undefined, 'мэр'),
      ', ', quote('q1', 'indirect', {part: 2}, 'закроют'), '.'))
    expect(records(input, tree)).toMatchObject([{content: ['Мост', 'закроют'], verbatim: [], cue: 'сообщил', source: 'мэр', speaker: null, text: 'Мост закроют'}])
  })

  it('finds a cue in another block, and takes the whole of a quote without marks', () => {
    const input = 'Мэр сказала:\n\nМост закроют.\nСовсем.'
    const tree = article(input, {}, paragraph(source('s1', undefined, 'Мэр'), ' ', cue('c1', 'сказала'), ':'),
      blockquote(quote('q1', 'direct', {source: 's1', cue: 'c1'}, 'Мост закроют.\nСовсем.')))
    expect(records(input, tree)).toMatchObject([{
      content: ['Мост закроют.\nСовсем.'], verbatim: ['Мост закроют.\nСовсем.'], cue: 'сказала', source: 'Мэр',
    }])
  })

  it('gives a quote inside a quote a record of its own, after the outer one', () => {
    const input = '«„Идите“, — велел врач. Я пошла», — сказала Анна.'
    const tree = article(input, {lang: 'ru'}, paragraph(
      quote('q1', 'direct', {marks: ['«', '»'], cue: 'c2', source: 's2'},
        quote('q2', 'direct', {marks: ['„', '“'], cue: 'c1', source: 's1'}, 'Идите'),
        ', — ', cue('c1', 'велел', 'order'), ' ', source('s1', undefined, 'врач'), '. Я пошла'),
      ', — ', cue('c2', 'сказала'), ' ', source('s2', undefined, 'Анна'), '.'))
    expect(records(input, tree)).toMatchObject([
      {id: 'q1', content: ['„Идите“, — велел врач. Я пошла'], cue: 'сказала', source: 'Анна'},
      {id: 'q2', content: ['Идите'], cue: 'велел', source: 'врач'},
    ])
  })

  it('orders by place, the longer first where two begin together', () => {
    const input = 'Всё будет хорошо'
    const tree = article(input, {}, paragraph(quote('q2', 'indirect', {}, quote('q1', 'reported', {}, 'Всё'), ' будет хорошо')))
    expect(quotes(tree).map((q) => q.id)).toEqual(['q2', 'q1'])
  })

  it('leaves out white space inside the marks, and takes an empty quote', () => {
    const input = '« Да\u00a0» и «  » и «»'
    const tree = article(input, {}, paragraph(
      quote('q1', 'direct', {marks: ['«', '»']}, ' Да\u00a0'), ' и ', quote('q2', 'direct', {marks: ['«', '»']}, text('  ')), ' и ',
      quote('q3', 'direct', {marks: ['«', '»']})))
    expect(quotes(tree).map((q) => [q.content, q.text])).toEqual([[[[2, 4]], 'Да'], [[[10, 10]], ''], [[[17, 17]], '']])
  })

  it('leaves out the comma before a closing mark, in content and verbatim', () => {
    const input = '“We wait,” he said. “We wait, and see.” It is “hard, ” he said.'
    const tree = article(input, {lang: 'en'}, paragraph(
      quote('q1', 'direct', {part: 1, marks: ['“', '”']}, 'We wait,'), ' he said. ', quote('q1', 'direct', {part: 2, marks: ['“', '”']}, 'We wait, and see.'),
      ' ', quote('q2', 'mixed', {}, 'It is ', marked('speech', ['“', '”'], 'hard, ')), ' he said.'))
    expect(records(input, tree)).toMatchObject([
      {text: 'We wait. We wait, and see.', content: ['We wait', 'We wait, and see.']}, {content: ['It is “hard, ”'], verbatim: ['hard']},
    ])
  })

  it('begins at a mark inside the content', () => {
    const input = '«„Рубин“ — чемпион», — сказал он.'
    const tree = article(input, {}, paragraph(
      quote('q1', 'direct', {marks: ['«', '»']}, marked('name', ['„', '“'], 'Рубин'), ' — чемпион'), ', — сказал он.'))
    expect(records(input, tree)).toMatchObject([{content: ['„Рубин“ — чемпион'], text: '„Рубин“ — чемпион'}])
  })

  it.each([
    [null, 'got null'], [undefined, 'got undefined'], ['text', 'got a string'], [[], 'got an array'], [{}, 'got an object without `type`'],
    [{type: 'root', children: []}, 'got a node of type "root"'],
  ])('throws a TypeError for %j', (value, message) => {
    expect(() => quotes(value as unknown as Article)).toThrow(new TypeError(`quotes: expected an article as \`parseArticle\` returns it, ${message}`))
  })

  it('throws a TypeError where positions were stripped', () => {
    const tree = article('«Да»', {}, paragraph(quote('q1', 'direct', {marks: ['«', '»']}, 'Да')))
    const stripped = JSON.parse(JSON.stringify(tree, (key, value: unknown) => key === 'position' ? undefined : value)) as Article
    expect(() => quotes(stripped)).toThrow(new TypeError('Expected a node with offsets, got a text without'))
  })
})

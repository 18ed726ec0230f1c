import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import remarkNewsast, {parseMarkdown} from '../../src/from/markdown.ts'
import {quotes, sentences, toString, type Article} from '../../src/index.ts'
import {toMdast} from '../../src/to/mdast.ts'
import {toNlcst} from '../../src/to/nlcst.ts'
import {checkSourced} from './check.ts'
import {shapes, type Shape} from './shape.ts'

const read = (text: string): Article => {
  const tree = parseMarkdown(text)
  checkSourced(tree, text)
  return tree
}
const blocks = (text: string): Shape[] => shapes(read(text))
/** Content, cue and source of every quote as they stand in the file. */
const said = (text: string): unknown[] => quotes(read(text)).map(({content, cue, source, speaker}) =>
  [content.map((span) => text.slice(...span)), cue && text.slice(...cue), source && text.slice(...source), speaker?.name])

describe('blocks', () => {
  it('headings are headline and crossheads', () => {
    expect(blocks('# Мост закроют\n\nОн старый.\n\n## Что дальше\n\nНичего.\n\nИтог\n----\n\nВсё.')).toEqual([
      ['headline 1', 'Мост закроют'], ['paragraph', 'Он старый.'], ['crosshead', 'Что дальше'], ['paragraph', 'Ничего.'], ['crosshead', 'Итог'], ['paragraph', 'Всё.']])
    expect(read('# Мост *закроют*\n\n## На год\n\nОн старый.').meta).toMatchObject({title: 'Мост закроют', subtitle: 'На год'})
  })

  it('lists keep their items, nested ones too, thematic breaks separate', () => {
    expect(blocks('- Один\n  - Два\n    1. Три\n- Четыре\n\n***\n\n1. а\n\n   б\n2. в')).toEqual([
      ['list', ['listItem', 'Один'], ['listItem', 'Два'], ['listItem', 'Три'], ['listItem', 'Четыре']],
      ['ordered', ['listItem', 'а\n\nб'], ['listItem', 'в']]])
  })

  it('a block quote says who is quoted', () => {
    expect(blocks('> Мост закроют.\n> Навсегда.\n>\n> — Анна Белова, мэр')).toEqual([
      ['blockquote', ['quote direct', 'Мост закроют.\nНавсегда.'], '\n\n— ', ['source', 'Анна Белова'], ', мэр']])
    expect(said('> Мост закроют.\n>\n> — Анна Белова')).toEqual([[['Мост закроют.'], null, 'Анна Белова', 'Анна Белова']])
    expect(said('Мэр Анна Белова сказала:\n\n> Мост закроют.\n\nОн старый.')).toEqual([[['Мост закроют.'], 'сказала', 'Мэр Анна Белова', 'Анна Белова']])
  })

  it('a lede of several lines is no byline', () => {
    expect(blocks('# Пекарни закроют\n\n«Злак», сеть пекарен,\nзакроет девять лавок.\n\nДругие останутся.').slice(1).map((block) => block[0])).toEqual(['paragraph', 'paragraph'])
    expect(blocks('# Bakery to shut shops\n\nGolden Crust, the bakery chain, is to\nshut nine of its shops.\n\nOthers stay.').slice(1).map((block) => block[0])).toEqual(['paragraph', 'paragraph'])
    expect(read('# Bakery to shut shops\n\nJane Doe\ncity editor\n\nOthers stay open.').meta.authors).toEqual(['Jane Doe'])
  })

  it('code and raw HTML between paragraphs are no part of the story', () => {
    expect(blocks('Мост.\n\n    «код», — сказал он.\n\n```js\n«код»\n```\n\n<script>alert("«»")</script>\n\nВсё.')).toEqual([
      ['paragraph', 'Мост.'], ['signoff', '«код», — сказал он.'], ['signoff', '«код»'], ['signoff', ['html']], ['paragraph', 'Всё.']])
  })

  it('front matter is metadata, with a plugin for it and without', () => {
    const text = '---\ntitle: Мост закроют\ndate: 2025-12-11\nauthor: Анна Белова\n---\n\nОн старый.'
    expect(read(text).meta).toMatchObject({title: 'Мост закроют', date: '2025-12-11', authors: ['Анна Белова']})
    const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml', 'toml']).use(remarkNewsast)
    expect(processor.runSync(processor.parse(text), new VFile(text))).toEqual(read(text))
    const toml = '+++\ntitle = "Мост"\n+++\n\nОн старый.'
    expect(processor.runSync(processor.parse(toml), new VFile(toml)).meta).toMatchObject({title: 'Мост'})
  })
})

describe('inline nodes', () => {
  it('stay among the phrases', () => {
    expect(blocks('*Мэр* **Анна** Белова ![мост](m.png "t") сказала, что `мост` [закроют](u "t").  \nВсё.')).toEqual([['paragraph',
      ['source', ['emphasis', 'Мэр'], ' ', ['strong', 'Анна'], ' Белова'], ' ', ['image m.png'], ' ', ['cue', 'сказала'], ', что ', ['quote indirect', ['inlineCode', 'мост'], ' ', ['link u', 'закроют']], '.', ['break'], 'Всё.']])
  })

  it('one that opens in a mark and closes outside it is cut, the quote is not', () => {
    expect(blocks('[«Мост](u) закроют», — сказал мэр.')).toEqual([['paragraph',
      ['quote direct', ['link u', 'Мост'], ' закроют'], ', — ', ['cue', 'сказал'], ' ', ['source', 'мэр'], '.']])
    expect(said('«Мост [закроют», — сказал](u) мэр.')).toEqual([[['Мост [закроют'], 'сказал', 'мэр', 'мэр']])
    expect(said('**«Мост** закроют», — *сказал мэр Пётр* Ким.')).toEqual([[['Мост** закроют'], 'сказал', 'мэр Пётр* Ким', 'Пётр Ким']])
  })

  it('markup within a literal is its children', () => {
    const [paragraph] = read('Он ушёл **в** среду.').children
    expect(paragraph?.children[1]).toMatchObject({type: 'time', value: 'в среду', children: [{type: 'strong', children: [{value: 'в'}]}, {type: 'text', value: ' среду'}]})
  })

  it('references lead where they are defined', () => {
    expect(blocks('[дом][a], [a], ![план][b], [нет].\n\n> [b]: p.png "t"\n\n[a]: u')).toEqual([['paragraph', ['link u', 'дом'], ', ', ['link u', 'a'], ', ', ['image p.png'], ', [нет].']])
  })

  it('raw HTML is markup: no part of any text, a <br> is a break', () => {
    const text = 'Мо<!-- «x» -->ст <b>закроют</b>,<br>сказал мэр.', tree = read(text)
    expect(toString(tree)).toBe('Мост закроют,\nсказал мэр.')
    expect(quotes(tree)[0]?.text).toBe('Мост закроют')
    expect(shapes(tree)).toEqual([['paragraph', ['quote indirect', 'Мо', ['html'], 'ст ', ['html'], 'закроют'], ['html'], ',', ['break'], ['cue', 'сказал'], ' ', ['source', 'мэр'], '.']])
    expect(toMdast(tree).children[0]).toMatchObject({children: [{value: 'Мо'}, {type: 'html', value: '<!-- «x» -->'}, {value: 'ст '}, {type: 'html', value: '<b>'}, {}, {}, {}, {type: 'break'}, {}]})
    expect(JSON.stringify(toNlcst(tree, text))).toContain('"SourceNode","value":"<!--"')
    expect(sentences(tree).map((span) => text.slice(...span))).toEqual([text])
  })
})

describe('places', () => {
  it('escapes and references are mapped exactly', () => {
    const text = 'AT&amp;T \\*и\\* &laquo;Р&raquo;&nosuch; &#1040;&#x1F600; &ngE; — \\q'
    const [paragraph] = read(text).children, leaves = paragraph?.children ?? []
    expect(toString(read(text))).toBe('AT&T *и* «Р»&nosuch; А😀 ≧̸ — \\q')
    for (const node of leaves.flatMap((each) => ('children' in each ? each.children : undefined) ?? [each])) {
      if (!('value' in node)) continue
      const offsets = node.data?.offsets ?? [[0, node.position.start.offset ?? 0]]
      offsets.forEach(([index, offset, size], i) => {
        const part = node.value.slice(index, offsets[i + 1]?.[0])
        const decoded: Record<string, string> = {'&amp;': '&', '\\*': '*', '&#1040;': 'А', '&#x1F600;': '😀', '&ngE;': '≧̸', '&laquo;': '«', '&raquo;': '»'}
        const source = text.slice(offset, offset + (size ?? part.length))
        expect(decoded[source] ?? source).toBe(part)
      })
    }
  })

  it('of the file: BOM, CRLF, indents and marks of block quotes count', () => {
    expect(said('\ufeff# Т\r\n\r\n> «Мост\r\n>   закроют», — *сказал*\r\n> он.\r\n')).toEqual([[['Мост\r\n>   закроют'], 'сказал', 'он', undefined]])
  })
})

describe('with GFM', () => {
  const gfm = (text: string): Article => {
    const processor = unified().use(remarkParse).use(remarkGfm).use(remarkNewsast), tree = processor.runSync(processor.parse(text), new VFile(text))
    checkSourced(tree, text)
    return tree
  }

  it('tables are lines, footnotes are no part of the story, the rest stays', () => {
    expect(shapes(gfm('# Т\n\n~~Мост~~[^1] стоит на www.a.b теперь.\n\n| а | б |\n|---|---|\n| «Да», — сказал он. | **2** |\n\n- [x] сделано\n\n[^1]: Сноска.\n'))).toEqual([
      ['headline 1', 'Т'], ['paragraph', ['delete', 'Мост'], ' стоит на ', ['link http://www.a.b', 'www.a.b'], ' теперь.'],
      ['paragraph', 'а б'],
      ['paragraph', ['quote direct', 'Да'], ', — ', ['cue', 'сказал'], ' ', ['source', 'он'], '. ', ['strong', '2']],
      ['list', ['listItem', 'сделано']], ['signoff', 'Сноска.']])
  })
})

it('problems become messages of the file, and onMessage is called', () => {
  const file = new VFile('# Мост\n\nОн сказал: «*Мост* закрыт.'), rules: string[] = []
  const processor = unified().use(remarkParse).use(remarkNewsast, {onMessage: ({ruleId}) => { rules.push(ruleId) }})
  processor.runSync(processor.parse(file), file)
  expect(file.messages.map(({ruleId, source, place}) => ({ruleId, source, place}))).toEqual([
    {ruleId: 'unclosed-mark', source: 'newsast', place: {start: {line: 3, column: 12, offset: 19}, end: {line: 3, column: 13, offset: 20}}}])
  expect(rules).toEqual(['unclosed-mark'])
})

it('a tree nested deeper than any stack is read flat', () => {
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 5, offset: 4}}
  let inline: unknown = {type: 'text', value: 'Мост', position}
  for (let i = 0; i < 20_000; i++) inline = {type: i % 2 ? 'emphasis' : 'strong', children: [inline], position}
  let block: unknown = {type: 'paragraph', children: [inline], position}
  for (let i = 0; i < 20_000; i++) block = {type: 'blockquote', children: [block], position}
  const tree = unified().use(remarkNewsast).runSync({type: 'root', children: [block], position} as never, new VFile('Мост'))
  expect(toString(tree)).toBe('Мост')
})

it('takes text only', () => {
  expect(parseMarkdown(new VFile('*а*')).children).toHaveLength(1)
  expect(parseMarkdown('').children).toEqual([])
  expect(() => parseMarkdown(5 as never)).toThrow(new TypeError('parseMarkdown: expected a string or a VFile, got number (5)'))
})

import {inspect} from 'unist-util-inspect'
import {select, selectAll} from 'unist-util-select'
import {visit} from 'unist-util-visit'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseArticle, quotes, type Article} from '../../src/index.ts'
import newsastHast from '../../src/to/hast.ts'
import newsastJsonLd from '../../src/to/json-ld.ts'
import newsastText from '../../src/to/text-plugin.ts'
import newsast from '../../src/unified.ts'

const TEXT = '«Мост закроют в мае», — сказала мэр Анна Белова.'

describe('unified().use(newsast)', () => {
  it('parses a file to the tree that parseArticle gives', () => {
    expect(unified().use(newsast).parse(TEXT)).toEqual(parseArticle(TEXT))
    expect(unified().use(newsast).parse(new VFile(TEXT))).toEqual(parseArticle(TEXT))
    expect(unified().use(newsast, {lang: 'en'}).parse(TEXT).lang).toBe('en')
  })

  it('counts a BOM in offsets, in text and in bytes', () => {
    const text = `\uFEFF${TEXT}`, tree = parseArticle(text)
    expect(unified().use(newsast).parse(new VFile(text))).toEqual(tree)
    expect(unified().use(newsast).parse(new VFile(new TextEncoder().encode(text)))).toEqual(tree)
    expect(quotes(tree)[0]?.content).toEqual([[2, 20]])
  })

  it('parses an empty file', () => {
    expect(unified().use(newsast).parse(new VFile()).children).toEqual([])
  })

  it('puts problems on the file as messages', () => {
    const file = new VFile({path: 'a/story.txt', value: 'date 2025-13-45 Мост закрыт.\n\nОн сказал: «Мост закрыт.'})
    unified().use(newsast, {lang: 'xx'}).parse(file)
    expect(file.messages.map(({ruleId, source, fatal, place}) => ({ruleId, source, fatal, place}))).toEqual(expect.arrayContaining([
      {ruleId: 'unknown-locale', source: 'newsast', fatal: false, place: undefined},
      {
        ruleId: 'impossible-date', source: 'newsast', fatal: false,
        place: {start: {line: 1, column: 6, offset: 5}, end: {line: 1, column: 16, offset: 15}},
      },
    ]))
    expect(file.messages.map(String)).toContainEqual(expect.stringContaining('a/story.txt:1:6-1:16: '))
  })

  it('calls onMessage too, and takes settings of the processor; options win', () => {
    const rules: string[] = []
    const processor = unified().use(newsast).data('settings', {lang: 'xx', onMessage: ({ruleId}) => { rules.push(ruleId) }})
    const file = new VFile(TEXT)
    processor.parse(file)
    expect(rules).toEqual(['unknown-locale'])
    expect(file.messages).toHaveLength(1)
    expect(unified().use(newsast, {lang: 'ru'}).data('settings', {lang: 'en'}).parse(TEXT).lang).toBe('ru')
  })

  it('leaves nothing of one file to the next', async () => {
    const processor = unified().use(newsast).use(newsastText).freeze()
    const [one, two] = await Promise.all([processor.process('date 2025-13-45 Раз.'), processor.process(TEXT)])
    expect([one.messages.length, two.messages.length]).toEqual([1, 0])
  })
})

describe('with compilers and utilities', () => {
  it('JSON-LD', async () => {
    const file = await unified().use(newsast).use(newsastJsonLd).process(TEXT)
    expect(JSON.parse(String(file))).toMatchObject({'@type': 'NewsArticle', inLanguage: 'ru', hasPart: [{text: 'Мост закроют в мае'}]})
  })

  it('HTML by rehype', async () => {
    const file = await unified().use(newsast).use(newsastHast).use(rehypeStringify).process(TEXT)
    expect(String(file)).toMatch(/<article lang="ru">.*<q data-quote="q1" data-kind="direct"/s)
  })

  it('transforms of the user see an article', () => {
    const count = function () {
      return (tree: Article): void => { tree.data = {found: quotes(tree).length} }
    }
    const processor = unified().use(newsast).use(count)
    expect(processor.runSync(processor.parse(TEXT)).data).toEqual({found: 1})
  })

  it('unist utilities', () => {
    const tree = parseArticle(TEXT), seen: string[] = []
    visit(tree, 'quote', ({kind}) => { seen.push(kind) })
    expect(seen).toEqual(['direct'])
    expect(select('cue', tree)).toMatchObject({value: 'сказала'})
    expect(selectAll('quote[kind=direct] > text', tree)).not.toEqual([])
    expect(inspect(tree, {color: false})).toContain('cue "сказала"')
  })
})

import rehypeStringify from 'rehype-stringify'
import remarkStringify from 'remark-stringify'
import retextRepeatedWords from 'retext-repeated-words'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import newsastHast from '../../src/to/hast.ts'
import newsastJsonLd from '../../src/to/json-ld.ts'
import newsastMdast from '../../src/to/mdast.ts'
import newsastNinjs from '../../src/to/ninjs.ts'
import newsastNlcst from '../../src/to/nlcst.ts'
import newsastText from '../../src/to/text-plugin.ts'
import newsast from '../../src/unified.ts'

const INPUT = '«Мост закроют», — сказала мэр Анна Белова.'

describe('from text, through unified, as users chain it', () => {
  it('text', async () => {
    expect(String(await unified().use(newsast).use(newsastText, {quotes: '“”'}).process(INPUT))).toBe('“Мост закроют”, — сказала мэр Анна Белова.')
  })

  it('Markdown', async () => {
    const processor = unified().use(newsast).use(newsastMdast, {quotes: 'blockquotes'}).use(remarkStringify)
    expect(String(await processor.process(INPUT))).toBe('> Мост закроют\n>\n> — сказала мэр Анна Белова.\n')
  })

  it('HTML', async () => {
    const html = String(await unified().use(newsast).use(newsastHast).use(rehypeStringify).process(INPUT))
    expect(html).toMatch(/^<article lang="ru"><p><q data-quote="q1" data-kind="direct"[^>]*>Мост закроют<\/q>, — сказала <cite[^>]*>мэр Анна Белова<\/cite>\.<\/p><\/article>$/)
  })

  it('JSON-LD', async () => {
    expect(JSON.parse(String(await unified().use(newsast).use(newsastJsonLd).process(INPUT)))).toMatchObject({
      '@context': 'https://schema.org', '@type': 'NewsArticle', inLanguage: 'ru', articleBody: INPUT, hasPart: [{'@type': 'Quotation', text: 'Мост закроют'}],
    })
  })

  it('ninjs', async () => {
    expect(JSON.parse(String(await unified().use(newsast).use(newsastNinjs, {uri: 'urn:x'}).process(INPUT)))).toMatchObject({uri: 'urn:x', language: 'ru', bodies: [{value: INPUT}]})
    await expect(unified().use(newsast).use(newsastNinjs).process(INPUT)).rejects.toThrow(new TypeError('toNinjs: expected `uri` to be an absolute URI, got undefined'))
  })

  it('retext', async () => {
    const processor = unified().use(newsast).use(newsastNlcst).use(retextRepeatedWords), input = '\ufeffОн он ушёл.'
    const file = {value: new TextEncoder().encode(input), messages: []}
    await processor.run(processor.parse(file), file)
    expect(file.messages).toMatchObject([{reason: 'Unexpected repeated `он`, remove one occurrence', place: {start: {offset: 1}, end: {offset: 6}}}])
  })
})

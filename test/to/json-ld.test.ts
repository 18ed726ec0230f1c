import {readFileSync} from 'node:fs'
import jsonld from 'jsonld'
import {describe, expect, it} from 'vitest'
import {unified} from 'unified'
import newsastJsonLd, {toJsonLd} from '../../src/to/json-ld.ts'
import {article, entity, paragraph, quote} from '../tree/make.ts'
import {bridge} from './articles.ts'

const context = JSON.parse(readFileSync(new URL('schema-org-terms.json', import.meta.url), 'utf8')) as object
/** Fails where a property is no term of the stored context. */
const expand = (document: object): Promise<unknown> => jsonld.expand(document, {
  safe: true,
  documentLoader: (url) => url === 'https://schema.org'
    ? Promise.resolve({contextUrl: undefined, documentUrl: url, document: context} as never) : Promise.reject(new Error(`No network: ${url}`)),
} as jsonld.Options.Expand)

const belova = {'@type': 'Person', '@id': '_:e1', name: 'Анна Белова'}
const ria = {'@type': 'Organization', '@id': '_:e2', name: 'РИА Новости'}

describe('toJsonLd', () => {
  it('gives the article with its quotes and names', () => {
    expect(toJsonLd(bridge())).toEqual({
      '@context': 'https://schema.org', '@type': 'NewsArticle',
      headline: 'Мост закроют <на год>', alternativeHeadline: 'Город & область',
      datePublished: '2025-12-11', dateModified: '2025-12-11T14:05:00+03:00',
      author: [{'@type': 'Person', name: 'Ольга Петрова'}],
      dateline: 'КАЗАНЬ, 11 дек — РИА Новости.', locationCreated: {'@type': 'Place', name: 'Казань'},
      sourceOrganization: [ria], articleSection: 'Общество', url: 'https://example.org/a?b=1&c=2', inLanguage: 'ru',
      articleBody: `КАЗАНЬ, 11 дек — РИА Новости. «Мост «Рубин» не ремонтировали в 2021 году», — сказала мэр Анна Белова, сообщает РИА Новости.

Что дальше

По её словам, проезд будет закрыт. В докладе говорится, что «сроки» «не сорвут». О книге «Мосты» речи нет.

- Белова: Да.
- Нет.

Всё будет хорошо.`,
      hasPart: [
        {
          '@type': 'Quotation', '@id': '_:q1', text: 'Мост «Рубин» не ремонтировали в 2021 году', inLanguage: 'ru', creator: belova, spokenByCharacter: belova,
          citation: {'@type': 'CreativeWork', publisher: ria},
        },
        {'@type': 'Quotation', '@id': '_:q3', text: '«сроки» «не сорвут»', inLanguage: 'ru', isBasedOn: {'@type': 'CreativeWork', '@id': '_:e3', name: 'доклад'}},
        {'@type': 'Quotation', '@id': '_:q4', text: 'Да.', inLanguage: 'ru', creator: belova, spokenByCharacter: belova},
        {'@type': 'Quotation', '@id': '_:q5', text: 'Всё будет хорошо.', inLanguage: 'ru', creator: belova, spokenByCharacter: belova},
      ],
      mentions: [{...belova, alternateName: ['Белова'], jobTitle: ['мэр']}, ria, {'@type': 'CreativeWork', '@id': '_:e3', name: 'доклад'}],
    })
  })

  it('has words only where they were said, and knows groups and unknown sources', () => {
    const tree = article('а б', {entities: [entity('e1', 'чиновники', {kind: 'group'}), entity('e2', 'источник', {kind: 'unknown'})]},
      paragraph(quote('q1', 'indirect', {speaker: 'e1'}, 'а'), ' ', quote('q2', 'reported', {speaker: 'e2'}, 'б')))
    const {hasPart, mentions} = toJsonLd(tree, {kinds: ['indirect', 'reported']})
    const group = {'@type': 'Organization', '@id': '_:e1', name: 'чиновники'}
    expect(hasPart).toEqual([
      {'@type': 'Quotation', '@id': '_:q1', text: 'а', inLanguage: 'ru', spokenByCharacter: group},
      {'@type': 'Quotation', '@id': '_:q2', text: 'б', inLanguage: 'ru', creditText: 'источник'},
    ])
    expect(mentions).toEqual([group, {'@type': 'Thing', '@id': '_:e2', name: 'источник'}])
    expect(toJsonLd(tree)).not.toHaveProperty('hasPart')
  })

  it('has no property without a value', () => {
    expect(toJsonLd(article('', {lang: 'en'}))).toEqual({'@context': 'https://schema.org', '@type': 'NewsArticle', inLanguage: 'en', articleBody: ''})
  })

  it('uses terms of schema.org only', async () => {
    const unknown = article('а', {entities: [entity('e1', 'источник', {kind: 'unknown'})]}, paragraph(quote('q1', 'direct', {speaker: 'e1'}, 'а')))
    expect(await expand(toJsonLd(unknown))).toMatchObject([{'http://schema.org/hasPart': [{'http://schema.org/creditText': [{'@value': 'источник'}]}]}])
    const [expanded] = await expand(toJsonLd(bridge(), {kinds: ['direct', 'mixed', 'indirect', 'reported']})) as Record<string, unknown>[]
    expect(Object.keys(expanded ?? {}).sort()).toEqual(['@type', ...[
      'alternativeHeadline', 'articleBody', 'articleSection', 'author', 'dateModified', 'datePublished', 'dateline', 'hasPart', 'headline', 'inLanguage',
      'locationCreated', 'mentions', 'sourceOrganization', 'url',
    ].map((term) => `http://schema.org/${term}`)])
    expect(expanded?.['http://schema.org/hasPart']).toHaveLength(5)
    await expect(expand({...toJsonLd(bridge()), subHeadline: 'x'})).rejects.toThrow('Safe mode validation error.')
  })

  it('throws a TypeError for a wrong argument', () => {
    expect(() => toJsonLd(null as never)).toThrow(new TypeError('toJsonLd: expected an article as `parseArticle` returns it, got null'))
    expect(() => toJsonLd(bridge(), {kinds: 'direct' as never})).toThrow(new TypeError('toJsonLd: expected `kinds` to be a list of kinds of quote, got "direct"'))
  })

  it('is a unified compiler whose text may stand in a script element', () => {
    const text = unified().use(newsastJsonLd, {kinds: []}).stringify(article('</script>', {meta: {title: '<!--'}}, paragraph('</script>')))
    expect(text).toBe(`{
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  "headline": "\\u003c!--",
  "inLanguage": "ru",
  "articleBody": "\\u003c/script>"
}
`)
    expect(JSON.parse(text)).toMatchObject({articleBody: '</script>'})
  })
})

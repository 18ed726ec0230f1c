import {existsSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import {unified} from 'unified'
import {describe, expect, it} from 'vitest'
import {absoluteUri, withFragment} from '../../src/to/ninjs-uri.ts'
import newsastNinjs, {toNinjs, type ToNinjsOptions} from '../../src/to/ninjs.ts'
import type {Article} from '../../src/tree/types.ts'
import {runs, seed} from '../chance.ts'
import {article, entity, paragraph, quote} from '../tree/make.ts'
import {bridge} from './articles.ts'

const SCHEMA = new URL('../../../shared/standards/ninjs-schema_3.1.json', import.meta.url)
const standard = {name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'}

describe('toNinjs', () => {
  it('gives the item', () => {
    const item = toNinjs(bridge())
    expect(item).toEqual({
      uri: 'https://example.org/a?b=1&c=2', standard, type: 'text', language: 'ru', versionCreated: '2025-12-11T14:05:00+03:00',
      by: 'Ольга Петрова', located: 'Казань',
      headlines: [{role: 'main', contentType: 'text/plain', value: 'Мост закроют <на год>'}, {role: 'subtitle', contentType: 'text/plain', value: 'Город & область'}],
      bodies: [{contentType: 'text/plain', charCount: item.bodies[0]?.value.length, value: item.bodies[0]?.value}],
      people: [{name: 'Анна Белова', rel: 'quoted', literal: 'e1'}], organisations: [{name: 'РИА Новости', rel: 'mentioned', literal: 'e2'}],
      infoSources: [{name: 'РИА Новости'}], subjects: [{name: 'Общество'}],
    })
    expect(item.bodies[0]?.value.split('\n\n').slice(1, 3)).toEqual([
      'Что дальше', 'По её словам, проезд будет закрыт. В докладе говорится, что «сроки» «не сорвут». О книге «Мосты» речи нет.'])
  })

  it('gives quotes as associations', () => {
    const tree = article('«Да 👍»', {lang: 'en', entities: [entity('e1', 'Ann')]}, paragraph(
      quote('q1', 'direct', {marks: ['«', '»'], speaker: 'e1'}, 'Да 👍')))
    expect(toNinjs(tree, {uri: 'urn:example:1', quotes: 'associations'})).toEqual({
      uri: 'urn:example:1', standard, type: 'text', language: 'en', bodies: [{contentType: 'text/plain', charCount: 6, value: '«Да 👍»'}],
      people: [{name: 'Ann', rel: 'quoted', literal: 'e1'}],
      associations: [{
        uri: 'urn:example:1#q1', name: 'q1', rel: 'quote', type: 'text', language: 'en', by: 'Ann', bodies: [{contentType: 'text/plain', charCount: 4, value: 'Да 👍'}],
      }],
    })
  })

  it.each([
    ['2025-12-11', {}], ['2025-12-11T14:05', {}], ['2025-12', {}],
    ['2025-12-11T14:05Z', {firstCreated: '2025-12-11T14:05:00Z', versionCreated: '2025-12-11T14:05:00Z'}],
    ['2025-12-11T14:05:07+03:00', {firstCreated: '2025-12-11T14:05:07+03:00', versionCreated: '2025-12-11T14:05:07+03:00'}],
  ])('date %s', (date, expected) => {
    const {firstCreated, versionCreated} = toNinjs(article('', {meta: {date}}), {uri: 'urn:x'})
    expect(JSON.parse(JSON.stringify({firstCreated, versionCreated}))).toEqual(expected)
  })

  it.each<[Article, ToNinjsOptions | undefined, string]>([
    [article('', {}), undefined, 'toNinjs: expected `uri` to be an absolute URI, got undefined'],
    [article('', {meta: {url: 'example.org'}}), undefined, 'toNinjs: expected `uri` to be an absolute URI, got undefined; the article\'s own URL is "example.org"'],
    [bridge(), {uri: '/a'}, 'toNinjs: expected `uri` to be an absolute URI, got "/a"'],
    [bridge(), {uri: 5 as never}, 'toNinjs: expected `uri` to be an absolute URI, got 5'],
    [bridge(), {quotes: 'all' as never}, 'toNinjs: expected `quotes` to be one of "omit", "associations", got "all"'],
    ['x' as never, {}, 'toNinjs: expected an article as `parseArticle` returns it, got a string'],
  ])('throws a TypeError: %#', (tree, options, message) => {
    expect(() => toNinjs(tree, options)).toThrow(new TypeError(message))
  })

  it('is a unified compiler', () => {
    const text = unified().use(newsastNinjs, {uri: 'urn:x'}).stringify(article('Да', {}, paragraph('Да')))
    expect(JSON.parse(text)).toEqual({uri: 'urn:x', standard, type: 'text', language: 'ru', bodies: [{contentType: 'text/plain', charCount: 2, value: 'Да'}]})
    expect(text.endsWith('}\n')).toBe(true)
  })
})

it.each([
  ['https://пример.рф/новости?a=б#в', 'https://%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8?a=%D0%B1#%D0%B2'],
  [' urn:a:b ', 'urn:a:b'], ['https://a.b/100%/%d0?[x]=1', 'https://a.b/100%25/%d0?%5Bx%5D=1'], ['tag:a,2025:b#c#d', 'tag:a,2025:b#c%23d'],
  ['https://a.b/\ud800', 'https://a.b/%EF%BF%BD'], ['https://u:p@a.b:80', 'https://u:p@a.b:80'], ['https://a.b:port/', undefined],
  ['https://', undefined], ['https:', undefined], ['a.b/c', undefined], ['', undefined], [null, undefined],
])('absoluteUri(%j) is %j', (value, expected) => {
  expect(absoluteUri(value)).toBe(expected)
})

it('withFragment puts a fragment in place of another', () => {
  expect(withFragment('https://a.b/#c', 'q1')).toBe('https://a.b/#q1')
})

const present = existsSync(SCHEMA)
describe(present ? 'valid by the schema of IPTC' : `not checked against the schema of IPTC: no ${SCHEMA.pathname}`, () => {
  const validator = (): ((value: unknown) => string) => {
    const ajv = new Ajv2020({strict: false, allErrors: true, schemas: [{$id: 'https://geojson.org/schema/GeoJSON.json', type: 'object'}]})
    addFormats(ajv)
    const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)
    return (value) => validate(value) ? '' : ajv.errorsText(validate.errors)
  }

  it.skipIf(!present)('articles', () => {
    const errors = validator()
    expect(errors(toNinjs(bridge()))).toBe('')
    expect(errors(toNinjs(bridge(), {quotes: 'associations', uri: 'urn:newsml:example.org:20251211:a'}))).toBe('')
    expect(errors(toNinjs(article('', {meta: {date: '2025-12-11T14:05-05:00'}}), {uri: 'urn:x'}))).toBe('')
    expect(errors({...toNinjs(bridge()), quotes: []})).toBe('data must NOT have unevaluated properties')
    expect(errors({...toNinjs(bridge()), uri: 'a b'})).toContain('uri must match format "uri"')
  })

  it.skipIf(!present)('any URI it accepts', () => {
    const errors = validator(), tree = article('«Да»', {}, paragraph(quote('q1', 'direct', {marks: ['«', '»']}, 'Да')))
    fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.webUrl({withFragments: true, withQueryParameters: true})), fc.constantFrom('', 'https://', 'urn:', 'a:/'), (rest, scheme) => {
      if (absoluteUri(scheme + rest) === undefined) return
      expect(errors(toNinjs(tree, {uri: scheme + rest, quotes: 'associations'}))).toBe('')
    }), {seed, numRuns: runs(100)})
  })
})

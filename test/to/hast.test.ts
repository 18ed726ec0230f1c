import {describe, expect, it} from 'vitest'
import rehypeStringify from 'rehype-stringify'
import {unified} from 'unified'
import newsastHast, {toHast, type ToHastOptions} from '../../src/to/hast.ts'
import {htmlDatetime} from '../../src/to/html-time.ts'
import type {Article, Phrase, Time} from '../../src/tree/types.ts'
import {article, blockquote, entity, paragraph, quote, time, type Make} from '../tree/make.ts'
import {bridge} from './articles.ts'

const html = (tree: Article, options?: ToHastOptions): string => unified().use(rehypeStringify).stringify(toHast(tree, options))

describe('toHast', () => {
  it('writes the story', () => {
    expect(html(bridge()).replace(/(<\/?(?:h1|h2|ul|li|blockquote|p|article)\b[^>]*>)/g, '\n$1').replace(/\n(<\/)/g, '$1').trim()).toBe(`
<article lang="ru">
<h1>Мост закроют &#x3C;на год></h1>
<p role="doc-subtitle">Город &#x26; область</p>
<p>КАЗАНЬ, 11 дек — РИА Новости. <q data-quote="q1" data-kind="direct" data-speaker="Анна Белова" data-entity="e1">Мост «Рубин» не ремонтировали <time datetime="2021">в 2021 году</time></q>, — сказала <cite data-entity="e1">мэр Анна Белова</cite>, сообщает <cite data-entity="e2">РИА Новости</cite>.</p>
<h2>Что дальше</h2>
<p>По её словам, <span data-quote="q2" data-kind="indirect" data-speaker="Анна Белова" data-entity="e1">проезд будет закрыт</span>. В <cite data-entity="e3">докладе</cite> говорится, что <span data-quote="q3" data-kind="mixed" data-speaker="доклад" data-entity="e3">«сроки» <q>не сорвут</q></span>. О книге «<cite>Мосты</cite>» речи нет.</p>
<ul>
<li><cite data-entity="e1">Белова</cite>: <span data-quote="q4" data-kind="direct" data-speaker="Анна Белова" data-entity="e1">Да.</span></li>
<li>Нет.</li></ul>
<blockquote data-quote="q5" data-kind="direct" data-speaker="Анна Белова" data-entity="e1">
<p>Всё будет хорошо.</p></blockquote></article>`.trim())
  })

  it('writes header, byline and sign-off where they are asked for', () => {
    expect(html(bridge(), {omit: ['headline', 'paragraph', 'crosshead', 'list', 'blockquote']})).toBe(
      '<article lang="ru"><header><p>date 2025-12-11</p></header><p class="byline">Автор: Ольга Петрова</p><footer><p>Поделиться</p></footer></article>')
  })

  it('lets nothing of the text or the metadata be markup', () => {
    const input = '<script>alert(1)</script> <q onclick="x">&amp;</q>'
    const tree = article(input, {lang: '"><script>', entities: [entity('"e', '"><script>x</script>')]}, paragraph(quote('q">', 'indirect', {speaker: '"e'}, input)))
    expect(html(tree)).toBe('<article lang="&#x22;><script>"><p><span data-quote="q&#x22;>" data-kind="indirect" data-speaker="&#x22;><script>x</script>" data-entity="&#x22;e">'
      + '&#x3C;script>alert(1)&#x3C;/script> &#x3C;q onclick="x">&#x26;amp;&#x3C;/q></span></p></article>')
  })

  it.each([
    ['javascript:alert(1)', '<a>б</a>'], [' JavaScript:x', '<a>б</a>'], ['data:text/html,x', '<a>б</a>'], ['https://a.b/c?d', '<a href="https://a.b/c?d">б</a>'],
    ['/a:b', '<a href="/a:b">б</a>'], ['mailto:a@b', '<a href="mailto:a@b">б</a>'], ['#x', '<a href="#x">б</a>'], ['', '<a href="">б</a>'],
  ])('link to %j', (url, expected) => {
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 2, offset: 1}}
    const link = ((cursor) => { cursor.at = 1; return {type: 'link', url, children: [{type: 'text', value: 'б', position}], position} }) as Make<unknown> as Make<Phrase>
    expect(html(article('б', {}, paragraph(link)))).toBe(`<article lang="ru"><p>${expected}</p></article>`)
  })

  it('writes the other inline nodes of Markdown', () => {
    const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 1, offset: 0}}
    const leaf = {type: 'text', value: 'б', position}
    const nodes = [
      {type: 'emphasis', children: [leaf]}, {type: 'strong', children: [leaf]}, {type: 'delete', children: [leaf]}, {type: 'inlineCode', value: '<'}, {type: 'break'},
      {type: 'image', url: 'javascript:x', alt: '"'}, {type: 'image', url: 'a.png'}, {type: 'html', value: '<b>'}, {type: 'custom', children: [leaf]},
    ].map((node): Make<Phrase> => () => ({...node, position}) as unknown as Phrase)
    expect(html(article('', {}, paragraph(...nodes)))).toBe(
      '<article lang="ru"><p><em>б</em><strong>б</strong><del>б</del><code>&#x3C;</code><br><img alt="&#x22;"><img src="a.png" alt="">б</p></article>')
  })

  it('keeps a block quote of more than its quote whole, and gives unmarked quotes no marks', () => {
    const tree = article('— Да. Он', {}, blockquote('— ', quote('q1', 'direct', {}, 'Да.'), ' Он'))
    expect(html(tree)).toBe('<article lang="ru"><blockquote><p>— <span data-quote="q1" data-kind="direct">Да.</span> Он</p></blockquote></article>')
  })

  it('gives a time without an HTML form its interval', () => {
    const tree = article('в 1990-х, скоро', {}, paragraph(time('в 1990-х', {start: '1990-01-01', end: '2000-01-01', grain: 'decade'}), ', ', time('скоро', {grain: 'day'})))
    expect(html(tree)).toBe('<article lang="ru"><p><span data-grain="decade" data-start="1990-01-01" data-end="2000-01-01">в 1990-х</span>, <span data-grain="day">скоро</span></p></article>')
  })

  it('throws a TypeError for what is no article', () => {
    expect(() => toHast({type: 'root'} as never)).toThrow(new TypeError('toHast: expected an article as `parseArticle` returns it, got a node of type "root"'))
    expect(() => toHast(bridge(), {omit: 1 as never})).toThrow(new TypeError('toHast: expected `omit` to be a list of block types, got 1'))
  })

  it('is a unified transformer', async () => {
    const tree = await unified().use(newsastHast).run(article('Да', {}, paragraph('Да')))
    const at = (offset: number): object => ({line: 1, column: offset + 1, offset}), position = {start: at(0), end: at(2)}
    expect(tree).toEqual({
      type: 'root', position, children: [{
        type: 'element', tagName: 'article', properties: {lang: 'ru'}, position,
        children: [{type: 'element', tagName: 'p', properties: {}, position, children: [{type: 'text', value: 'Да', position}]}],
      }],
    })
  })
})

it.each<[Partial<Time>, string | undefined]>([
  [{grain: 'minute', start: '2025-12-11T14:30+03:00', end: '2025-12-11T14:31+03:00'}, '2025-12-11T14:30+03:00'],
  [{grain: 'minute', start: '2025-12-11T14:30', end: '2025-12-11T15:30'}, undefined],
  [{grain: 'hour', start: '2025-12-31T23:00', end: '2026-01-01T00:00'}, '2025-12-31T23:00'],
  [{grain: 'part-of-day', start: '2025-12-10T18:00', end: '2025-12-11T00:00'}, '2025-12-10'],
  [{grain: 'part-of-day', start: '2025-12-10T18:00', end: '2025-12-12T00:00'}, undefined],
  [{grain: 'day', start: '2024-02-28', end: '2024-02-29'}, '2024-02-28'],
  [{grain: 'day', start: '2025-12-05', end: '2025-12-08'}, undefined],
  [{grain: 'week', start: '2025-12-29', end: '2026-01-05'}, '2026-W01'],
  [{grain: 'week', start: '2021-01-04', end: '2021-01-11'}, '2021-W01'],
  [{grain: 'week', start: '2020-12-28', end: '2021-01-04'}, '2020-W53'],
  [{grain: 'week', start: '2025-12-30', end: '2026-01-06'}, undefined],
  [{grain: 'month', start: '2024-02-01', end: '2024-03-01'}, '2024-02'],
  [{grain: 'month', start: '2024-12-01', end: '2025-01-01'}, '2024-12'],
  [{grain: 'month', start: '2024-02-01', end: '2024-04-01'}, undefined],
  [{grain: 'year', start: '2024-01-01', end: '2025-01-01'}, '2024'],
  [{grain: 'year', start: '2014-01-01', end: '2023-01-01'}, undefined],
  [{grain: 'quarter', start: '2024-01-01', end: '2024-04-01'}, undefined],
  [{grain: 'day', start: 'soon', end: 'later'}, undefined],
  [{grain: 'year'}, undefined],
])('htmlDatetime %j', (fields, expected) => {
  expect(htmlDatetime({type: 'time', value: '', position: {start: {line: 1, column: 1}, end: {line: 1, column: 1}}, grain: 'day', ...fields})).toBe(expected)
})

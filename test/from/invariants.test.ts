/** What holds for any Markdown and any HTML, on generated ones; and that time grows with their length. */
import {existsSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseHtml} from '../../src/from/html.ts'
import {parseMarkdown} from '../../src/from/markdown.ts'
import {sentences, toString, toText, type Article} from '../../src/index.ts'
import {toHast} from '../../src/to/hast.ts'
import {toJsonLd} from '../../src/to/json-ld.ts'
import {toMdast} from '../../src/to/mdast.ts'
import {toNlcst} from '../../src/to/nlcst.ts'
import {runs, seed} from '../chance.ts'
import {expectLinear} from '../growth.ts'
import {checkSourced} from './check.ts'
import {fixtures} from './fixtures.ts'
import {styles, toHtml, toMarkdown} from './render.ts'

const numRuns = runs(300)

const TEXT = [
  '«', '»', '“', '”', '"', "'", '„', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u00ad', '\ufeff', '😀', '\ud83d', '\u0000', '. ', ', — ', ': «', '— ', ',” ', '(…) ',
  'Мост закроют', 'сказал ', ' он', 'По словам мэра, ', 'said ', ' Jane Doe', 'that ', 'в среду', 'on Monday', 'date 2025-12-11 ', 'Автор: ', 'By ',
  '&amp;', '&', '&nosuch;', '&notit', '&#0;', '&#x1F600;', '&ngE;', '&laquo;', '\\', '\\*', '&#99999999;',
]
const MARKDOWN = [
  '*', '**', '_', '~~', '`', '``', '[', '](u)', '][a]', '![', '](<u> "t")', '\n[a]: u\n', '<b>', '</b>', '<br>', '<!-- x -->', '\n<div>\n', '> ', '\n> ', '\n- ', '\n  - ', '\n1. ', '# ', '\n## ', '\n---\n',
  '\n***\n', '\n===\n', '    ', '```', '  \n', '\\\n', '<https://a.b>', '---\ntitle: x\n---\n', '|', '\n|-|-|\n', '[^1]',
]
const HTML = [
  '<p>', '</p>', '<b>', '</b>', '<i>', '</i>', '<a href="u">', '</a>', '<br>', '<q>', '</q>', '<cite>', '</cite>', '<blockquote>', '</blockquote>', '<h1>', '</h1>', '<h2>', '<ul>', '<li>', '</ul>', '<table>', '<tr>', '<td>',
  '</table>', '<figure>', '<figcaption>', '</figure>', '<img src=i>', '<time datetime="2025-12-11">', '</time>', '<article>', '</article>', '<main>', '<nav>', '</nav>', '<script>', '</script>', '<code>', '</code>', '<!-- x -->', '<', '</', '<p', '>', '<svg>',
  '<template>', '<select>', '<footer>', '<pre>', '<textarea>', '<title>', '<head>', '<body>', '<!doctype html>', '<![CDATA[', '<meta name=author content="A B">', '<script type="application/ld+json">{"@type":"NewsArticle","author":"C D"}</script>', '<font>', '<wbr>', '<dd>', '<plaintext>',
]
const soup = (markup: readonly string[]): fc.Arbitrary<string> => fc.array(fc.oneof(
  {weight: 5, arbitrary: fc.constantFrom(...TEXT)}, {weight: 5, arbitrary: fc.constantFrom(...markup)}, {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 5})},
), {maxLength: 40}).map((parts) => parts.join(''))

/** A written article with a stretch cut out. */
const torn = (render: typeof toHtml): fc.Arbitrary<string> => fc.tuple(fc.constantFrom(...fixtures), fc.constantFrom(...Object.keys(styles)), fc.nat(), fc.nat(400))
  .map(([{input}, style, at, size]) => {
    const {file} = render(input, styles[style]), from = at % file.length
    return file.slice(0, from) + file.slice(from + size)
  })

/** Every output takes the tree. */
const write = (tree: Article, text: string): void => {
  expect(toString(toNlcst(tree, text))).toBeDefined()
  for (const output of [toText, toHast, toMdast, toJsonLd, sentences]) output(tree)
}

describe.each([['Markdown', parseMarkdown, MARKDOWN, toMarkdown], ['HTML', parseHtml, HTML, toHtml]] as const)('any %s', (_, parse, markup, render) => {
  const holds = (text: string): void => {
    const tree = parse(text)
    checkSourced(tree, text)
    write(tree, text)
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree)
  }

  it('parses to a tree that keeps its promises', () => {
    fc.assert(fc.property(soup(markup), holds), {seed, numRuns})
  }, 120_000)

  it('also a torn article', () => {
    fc.assert(fc.property(torn(render), holds), {seed, numRuns: Math.ceil(numRuns / 6)})
  }, 120_000)
})

it.each([
  ['HTML', parseHtml, '«&ngE;: «&nosuch;'], ['HTML', parseHtml, '<plaintext><p>said «\r\non Monday«'], ['HTML', parseHtml, '&notit<body>, — По словам мэра, '],
  ['HTML', parseHtml, '\n&ngE;said <q>said '], ['HTML', parseHtml, '<ul>«<img src=i><p>«'], ['HTML', parseHtml, '<i><ul><q>«<p>'], ['HTML', parseHtml, '<plaintext><!doctype html>&amp;<p>said По словам мэра, \r\n'],
  ['Markdown', parseMarkdown, '```\n<div>\n\n> \n  - '], ['Markdown', parseMarkdown, '```\n## \n> \r\n«'], ['Markdown', parseMarkdown, '`\n|-|-|\n    > \n[a]: u\n'], ['Markdown', parseMarkdown, '```\n<div>\n\n  - '], ['Markdown', parseMarkdown, '«\n[a]: u\n\t> *'],
] as const)('%s that was put in the wrong place once', (_, parse, text) => {
  checkSourced(parse(text), text)
})

const SAID = '«Мост закроют в мае», — сказала мэр Анна Белова. '
const families: readonly (readonly [name: string, parse: (text: string) => Article, make: (n: number) => string])[] = [
  ['one line of Markdown', parseMarkdown, (n) => SAID.repeat(n / 50)], ['one line of HTML', parseHtml, (n) => `<p>${SAID.repeat(n / 50)}`],
  ['references in Markdown', parseMarkdown, (n) => '&amp;'.repeat(n / 5)], ['references in HTML', parseHtml, (n) => `<p>${'&amp;&nosuch;'.repeat(n / 12)}`],
  ['links in Markdown', parseMarkdown, (n) => '[«а](b) в» '.repeat(n / 11)], ['links in HTML', parseHtml, (n) => '<a href=x>«а</a> в» '.repeat(n / 20)],
  ['images in Markdown', parseMarkdown, (n) => '![а](b) а<b>'.repeat(n / 12)], ['images in HTML', parseHtml, (n) => '<a href=x><img src=y></a> а '.repeat(n / 28)],
  ['breaks in Markdown', parseMarkdown, (n) => 'а  \n'.repeat(n / 4)], ['breaks in HTML', parseHtml, (n) => 'а<br>б<br><br>'.repeat(n / 14)],
  ['comments', parseHtml, (n) => 'а<!-- б -->'.repeat(n / 11)], ['white space', parseHtml, (n) => `<p>а${' \n'.repeat(n / 2)}б`], ['signs of markup', parseHtml, (n) => '<p>< '.repeat(n / 5)],
  ['<q>', parseHtml, (n) => '<q>а</q> б '.repeat(n / 11)], ['open <q>', parseHtml, (n) => '<div><q>а '.repeat(n / 150)], ['times', parseHtml, (n) => '<time datetime=2025-12-11>а</time> '.repeat(n / 35)],
  ['figures', parseHtml, (n) => '<figure><blockquote>а</blockquote><figcaption>б</figcaption></figure>'.repeat(n / 70)], ['open figures', parseHtml, (n) => '<figure>'.repeat(n / 50)],
  ['cells', parseHtml, (n) => `<table><tr>${'<td>а'.repeat(n / 5)}`], ['articles', parseHtml, (n) => '<article>а</article>'.repeat(n / 20)],
  ['metadata', parseHtml, (n) => '<meta name=author content="А Б">'.repeat(n / 32)], ['JSON-LD', parseHtml, (n) => `<script type="application/ld+json">[${'{"@id":"a","author":"b"},'.repeat(n / 24)}1]</script>`],
]

describe('time is linear', () => {
  it.each(families)('%s', (_, parse, make) => {
    expectLinear(make, 8000, parse)
  }, 60_000)
})

const built = {Markdown: new URL('../../dist/markdown.js', import.meta.url), HTML: new URL('../../dist/html.js', import.meta.url)}

/** What ships is run: vitest makes loops ten times slower. */
describe.skipIf(!existsSync(built.HTML))('5 MB on one line', () => {
  it.each([['Markdown', 'parseMarkdown', ''], ['HTML', 'parseHtml', '<p>']] as const)('%s', async (way, name, before) => {
    const {[name]: parse} = await import(built[way].href) as Record<string, typeof parseHtml>
    const tree = parse?.(before + SAID.repeat(5_000_000 / SAID.length))
    expect(tree?.children).toHaveLength(1)
  }, 120_000)
})

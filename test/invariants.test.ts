/** What the specification promises for any string, on generated ones. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseArticle, quotes, sentences, speakers, times, toText, type Message, type Span} from '../src/index.ts'
import {runs, seed} from './chance.ts'
import {checkTree} from './check-tree.ts'

const numRuns = runs(400)

const FIXTURES = new URL('../fixtures/', import.meta.url)
const articles = ['ru', 'en'].flatMap((locale) => readdirSync(new URL(`${locale}/`, FIXTURES))
  .map((name) => new URL(`${locale}/${name}/input.txt`, FIXTURES)).filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8')))

/** Pieces of real text: lines, sentences, the stretches between signs. */
const pieces = (pattern: RegExp): string[] => [...new Set(articles.flatMap((text) => text.split(pattern)))].filter((piece) => piece.trim())
const lines = pieces(/\r?\n/), stretches = pieces(/(?<=[.!?…»”"] )|(?=[«“„"])/), words = pieces(/[\s,.:;«»“”„"!?()]+/)

const NOISE = [
  '«', '»', '„', '“', '”', '"', "'", '‘', '’', '‹', '›', "''", '``', '「', '」', '»«', '«»', '""', '(', ')', '[', ']', '<', '>', '[sic]', '<…>',
  ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\r', '\r\n\r\n', '\t', '\u00a0', '\u202f', '\u2028', '\u0085', '\f', '\ufeff', '\u00ad', '\u200b', '\u200d', '\u2060',
  '.', ',', ';', ':', '!', '?', '…', '...', ' — ', ' – ', ' - ', '-', ', ', ': ', ', — ', '. — ', ': «', '», — ', ',” ', '* ', '- ', '• ', '1. ', '2) ', '> ', '# ', '***', '---\n', '---',
  '😀', '\ud83d', '\ude00', '𝔸', '\u0000', '\u0301', 'й', 'ﬁ', 'İ', 'ß', '١٢', '新聞', 'שלום',
  ' date 2025-12-11 ', 'date 2025-13-45 ', 'Дата: 11.12.2025\n', 'Автор: ', 'By John Smith\n', 'Title: ', '__proto__: x\n', 'МОСКВА, 11 дек — РИА Новости. ', 'LONDON, Dec 11 (Reuters) - ', 'HD ', 'BYLINE: ',
  ' сказал ', ' сообщил', ' заявил, что ', 'По его словам, ', ' по данным ', ' said ', ' said that ', 'According to ', ' told ', 'он', 'she', 'что', 'that', 'вчера', 'в 2021 году', 'on Monday', '12 декабря', '14:30', 'до 2027 года', '99999999999', 'в 0 году', '31 февраля',
]

const piece = fc.oneof(
  {weight: 4, arbitrary: fc.constantFrom(...NOISE)},
  {weight: 3, arbitrary: fc.constantFrom(...stretches)},
  {weight: 2, arbitrary: fc.constantFrom(...words)},
  {weight: 1, arbitrary: fc.constantFrom(...lines)},
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 6})},
  {weight: 1, arbitrary: fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit)), maxLength: 4})},
)
const soup = fc.array(piece, {maxLength: 40}).map((parts) => parts.join(''))

/** A real article with stretches of it taken out, doubled, or replaced by noise. */
const damaged = fc.tuple(fc.constantFrom(...articles), fc.array(fc.tuple(fc.double({min: 0, max: 1, noNaN: true}), fc.nat(12), piece), {maxLength: 8}))
  .map(([text, edits]) => edits.reduce((all, [place, length, put]) => {
    const at = Math.floor(place * all.length)
    return all.slice(0, at) + put + all.slice(at + length)
  }, text))

/** Clauses of real articles in any order: what a rule looks for beyond a border is something else, or missing. */
const clauses = pieces(/(?<=[,.:;!?—–»”"])\s+|\n+/)
const shuffled = fc.array(fc.oneof({weight: 9, arbitrary: fc.constantFrom(...clauses)}, {weight: 1, arbitrary: fc.constantFrom('\n\n', '\n', 'объявил,', 'said,', 'который', 'who')}), {maxLength: 16})
  .map((parts) => parts.join(' '))

const lineEnds = fc.tuple(fc.constantFrom(...articles), fc.constantFrom('\r\n', '\r', '\n\n', '\u2028', '\n\r'), fc.constantFrom('', '\ufeff', '\ufeff\ufeff', '\n\n'))
  .map(([text, end, before]) => before + text.replace(/\r?\n/g, end))

const families: Record<string, fc.Arbitrary<string>> = {
  'any code units': fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit)), maxLength: 60}),
  'any code points': fc.string({unit: 'binary', maxLength: 60}),
  'soup of news and noise': soup,
  'damaged articles': damaged,
  'clauses in any order': shuffled,
  'articles with other line ends': lineEnds,
}

const inside = (input: string, span: Span | null): void => {
  if (span && !(span[0] >= 0 && span[0] <= span[1] && span[1] <= input.length)) throw new Error(`Span ${String(span)} outside the input`)
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

const checkReaders = (input: string): void => {
  const messages: Message[] = [], tree = parseArticle(input, {onMessage: (message) => { messages.push(message) }})
  for (const {span} of messages) inside(input, span ?? null)
  const ids = new Set<string>()
  for (const {id, content, verbatim, cue, source} of quotes(tree)) {
    if (ids.has(id)) throw new Error(`Two records of ${id}`)
    ids.add(id)
    if (!content.length) throw new Error(`${id} has no content`)
    for (const span of [...content, ...verbatim, cue, source]) inside(input, span)
  }
  speakers(tree)
  for (const {value, span} of times(tree)) if (input.slice(...span) !== value) throw new Error(`Time ${JSON.stringify(value)}`)
  toText(tree)
  for (const spans of [sentences(input), sentences(tree)]) {
    let at = 0, text = ''
    for (const span of spans) {
      inside(input, span)
      if (span[0] < at || span[1] <= span[0]) throw new Error(`Sentence ${String(span)} after ${String(at)}`)
      at = span[1]
      text += letters(input.slice(...span))
    }
    // all that is in no header, dateline or list number
    if (!letters(input).startsWith(text.slice(0, 0)) || text.length > letters(input).length) throw new Error('Sentences hold more than the input')
  }
}

describe.each(Object.entries(families))('%s', (_, arbitrary) => {
  it('parse to a tree that keeps its promises', () => {
    fc.assert(fc.property(arbitrary, (input) => { checkTree(parseArticle(input), input) }), {seed, numRuns})
  })

  it('survive a JSON round trip, and parse alike twice', () => {
    fc.assert(fc.property(arbitrary, (input) => {
      const tree = parseArticle(input), json = JSON.stringify(tree)
      expect(JSON.parse(json)).toStrictEqual(tree)
      expect(JSON.stringify(parseArticle(input))).toBe(json)
    }), {seed, numRuns: Math.ceil(numRuns / 4)})
  })

  it('can be read by every reader', () => {
    fc.assert(fc.property(arbitrary, checkReaders), {seed, numRuns: Math.ceil(numRuns / 2)})
  })
})

it('a comma that ends a paragraph opens nothing in the next', () => {
  // hung once
  for (const input of ['Мэр доволен, объявил,\n\nдальнего', 'Мэр доволен, объявил,\n\nкоторый']) checkTree(parseArticle(input), input)
})

describe('each article', () => {
  it('of the fixtures keeps the promises', () => {
    for (const input of articles) {
      checkTree(parseArticle(input), input)
      checkReaders(input)
    }
  })

  it('in both languages, cut off anywhere', () => {
    const [text = ''] = articles
    for (const lang of ['ru', 'en']) for (let end = 0; end < text.length; end += 37) checkTree(parseArticle(text.slice(0, end), {lang}), text.slice(0, end))
  })
})

describe('known hard inputs', () => {
  it.each([
    '', ' ', '\n', '\r', '\ufeff', '\u0000', '«', '»', '"', '«»', '""', '«\n»', '. . .', '—', '- ', '>', '1.', 'date', ' date 2025-12-11', 'date 2025-12-11 ', '---\n---\n', '---\na: [\n---\n',
    'a: b\n\n', '__proto__: x\nconstructor: y\n\nText.', '«'.repeat(500), '«а '.repeat(300) + '» '.repeat(300), '('.repeat(500), '"'.repeat(501), '\ud800', '«\udc00»', ', — сказал он.', 'said', 'сказал:', 'По его словам',
    'A\u00ad\u00ad: «Б\u00ad», — сказал\u00ad он.', '\ufeff«Да», — сказал он.',
  ])('%j', (input) => {
    checkTree(parseArticle(input), input)
    checkReaders(input)
  })
})

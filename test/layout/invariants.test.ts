import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {DIGIT, LOWER, UPPER, classes} from '../../src/words/classes.ts'
import {runs, seed} from '../chance.ts'
import {expectLinear} from '../growth.ts'
import {RU, run} from './run.ts'

const pieces = [
  RU, 'Берег очищен', 'By Jane Doe', 'Автор: Иван Петров', 'Title: T', 'Date: 2025-12-11', 'date 2025-12-11 ', '11.12.2025, 14:05', '---', '> ', '- ', '— ',
  '1. ', '2. ', '• ', '(', ')', '/', ':', ';', ',', '.', '"', '«', '»', ' ', '\u00a0', '\ufeff', '\u200b', '\n', '\n\n', '\r\n', '\r', '\u2028', '\t', '    ', 'МОСКВА, 11 дек — РИА Новости.',
  'LONDON, Dec 11 (Reuters) - ', '/ТАСС/', 'HD ', 'PD ', 'BODY:', 'Читайте также: ', '😀', '\ud800', '\udc00', '__proto__: 1', 'a', 'Б', '7',
]
const texts = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({unit: 'binary', maxLength: 12})), {maxLength: 40}).map((parts) => parts.join(''))

const isWordUnit = (code: number): boolean => {
  const cls = classes[code]
  return cls === LOWER || cls === UPPER || cls === DIGIT
}

describe('layout', () => {
  test('blocks are in order, apart, and hold every letter and digit', () => {
    fc.assert(fc.property(texts, (text) => {
      const {blocks} = run(text)
      let at = 0
      const free = (from: number, to: number): void => {
        for (let i = from; i < to; i++) if (isWordUnit(text.charCodeAt(i))) throw new Error(`letter outside a block at ${i}`)
      }
      for (const block of blocks) {
        expect(block.start).toBeGreaterThanOrEqual(at)
        expect(block.end).toBeGreaterThan(block.start)
        free(at, block.start)
        if (block.dateline) {
          expect(block.dateline[0]).toBe(block.start)
          expect(block.dateline[1]).toBeLessThanOrEqual(block.end)
        }
        let inner = block.start
        for (const [start, end] of block.items ?? []) {
          expect(start).toBeGreaterThan(inner)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(block.end)
          inner = end
        }
        at = block.end
      }
      expect(at).toBeLessThanOrEqual(text.length)
      free(at, text.length)
    }), {seed, numRuns: runs(3000)})
  })

  test('metadata survives JSON, and holds nothing undefined', () => {
    fc.assert(fc.property(texts, (text) => {
      const {meta, messages} = run(text, {date: '2025-12-20'})
      expect(JSON.parse(JSON.stringify({meta, messages}))).toStrictEqual({meta, messages})
    }), {seed, numRuns: runs(1000)})
  })

  test('the same text gives the same layout', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(run(text)).toEqual(run(text))
    }), {seed, numRuns: runs(200)})
  })
})

/** Inputs that grow by repetition. */
const families: Record<string, (n: number) => string> = {
  'letters': (n) => 'а'.repeat(n),
  'blanks': (n) => ' '.repeat(n),
  'blank lines': (n) => '\n'.repeat(n),
  'blank lines with blanks': (n) => ' \n'.repeat(n / 2),
  'short lines': (n) => 'Аб\n'.repeat(n / 3),
  'names': (n) => 'Заголовок статьи\n' + 'Иван Петров\n'.repeat(n / 12),
  'weak fields': (n) => 'Источник: что-то было\n'.repeat(n / 22),
  'a weak field and unknown ones': (n) => 'Источник: что-то было\n' + 'Ключ: значение\n'.repeat(n / 15),
  'one field again': (n) => 'Title: x\n'.repeat(n / 9),
  'dates': (n) => '11.12.2025\n'.repeat(n / 11),
  'list items': (n) => '- один\n'.repeat(n / 7),
  'dialogue': (n) => '— Что?\n'.repeat(n / 7),
  'broken lists': (n) => '- один\n- два?\n* три\n'.repeat(n / 21),
  'block quotes': (n) => '> один\n'.repeat(n / 7),
  'signs of quotes': (n) => '>'.repeat(n),
  'dashes': (n) => '-'.repeat(n),
  'brackets': (n) => '('.repeat(n),
  'digits': (n) => '1'.repeat(n),
  'colons': (n) => 'a:'.repeat(n / 2),
  'codes': (n) => 'HD x\nPD y\nSN z\n' + 'LP text\n'.repeat(n / 8),
  'front matter': (n) => '---\n' + 'a: b\n'.repeat(n / 5) + '---\n',
  'front matter without an end': (n) => '---\n' + 'a: b\n'.repeat(n / 5),
  'a list in front matter': (n) => '---\nauthors:\n' + '  - Jane Doe\n'.repeat(n / 13) + '---\n',
  'authors': (n) => 'Authors: ' + 'Jane Doe, '.repeat(n / 10) + '\nTitle: T\n\nText.',
  'wrapped lines': (n) => 'one two three four five six seven eight nine ten eleven\n'.repeat(n / 56),
}

describe('time is linear', () => {
  test.each(Object.entries(families))('%s', (_, make) => { expectLinear(make, 60_000, run) })
})

import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {findNotes} from '../../src/marks/notes.ts'
import {findSentences} from '../../src/sentences/sentences.ts'
import {runs, seed} from '../chance.ts'
import {en, read, ru} from './helpers.ts'

const soup = fc.array(fc.constantFrom(
  '«', '»', '„', '“', '”', '"', "'", '‘', '’', '‹', '›', "''", '``', '`', '「', '」', '‚', ' ', ' ', ' ', '\n', 'слово', 'Он', 'сказал', 'said', 'He',
  "don't", '6', '90s', '.', ',', '!', '?', '…', '...', ' — ', '-', ':', '(', ')', '[', ']', '<', '>', 'г.', 'U.S.', 'А.', '\u00ad', '\ud800',
), {maxLength: 60}).map((parts) => parts.join(''))

describe('random soup of marks', () => {
  for (const locale of [ru, en])
    it(`keeps the promises of the records (${locale.lang})`, () => {
      fc.assert(fc.property(soup, (text) => {
        const {tokens, blocks, pairs, messages} = read(text, locale)
        const blockOf = (token: number): number => blocks.findIndex((block) => token >= block.first && token < block.last)
        let before = -1
        for (const [i, pair] of pairs.entries()) {
          expect(pair.open).toBeGreaterThanOrEqual(before)
          before = pair.open
          expect(pair.last).toBeGreaterThanOrEqual(pair.first)
          expect(pair.first === pair.open || pair.first === pair.open + 1).toBe(true)
          if (pair.close >= 0) {
            expect(pair.last).toBe(pair.close)
            expect(blockOf(pair.close)).toBe(blockOf(pair.open))
          }
          expect(pair.last).toBeLessThanOrEqual(blocks[blockOf(pair.open)]?.last ?? 0)
          expect(pair.parent).toBeLessThan(i)
          const parent = pairs[pair.parent]
          if (parent) {
            expect(parent.open).toBeLessThanOrEqual(pair.open)
            expect(parent.last).toBeGreaterThanOrEqual(pair.last)
          }
          const sibling = pairs.slice(i + 1).find((other) => other.parent === pair.parent)
          if (sibling) expect(sibling.open).toBeGreaterThanOrEqual(pair.close >= 0 ? pair.close : pair.last)
          if (pair.next >= 0) {
            expect(pair.next).toBeGreaterThan(i)
            expect(pair.close).toBe(-1)
          }
          expect(pair.confidence).toBeGreaterThan(0)
        }
        for (const {span} of messages) expect(span && span[0] < span[1] && span[1] <= text.length).toBe(true)
        for (const block of blocks) {
          const begins = findSentences(tokens, block.first, block.last, pairs, locale)
          expect(begins[0]).toBe(block.first)
          expect(begins[begins.length - 1]).toBe(block.last)
          for (let k = 1; k < begins.length; k++) expect(begins[k]).toBeGreaterThan(begins[k - 1] ?? -1)
          let end = 0
          for (const note of findNotes(tokens, block.first, block.last, locale)) {
            expect(note.start).toBeGreaterThanOrEqual(end)
            expect(note.end).toBeGreaterThan(note.start)
            end = note.end
          }
        }
      }), {seed, numRuns: runs(3000)})
    })
})

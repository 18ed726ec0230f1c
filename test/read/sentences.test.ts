import {readFileSync} from 'node:fs'
import {select, selectAll} from 'unist-util-select'
import {describe, expect, it} from 'vitest'
import {parseArticle, sentences, type Article, type Quote} from '../../src/index.ts'
import {sourceText} from '../../src/tree/source-text.ts'

const split = (text: string, options = {}): string[] => sentences(text, options).map((span) => text.slice(...span))

describe('sentences of a text', () => {
  it('splits each block', () => {
    expect(split('Мост закрыт\n\nА. С. Пушкин вышел в 5 ч. вечера. Шёл дождь!\n\n• Он ушёл. Совсем.\n• Она нет.')).toEqual([
      'Мост закрыт', 'А. С. Пушкин вышел в 5 ч. вечера.', 'Шёл дождь!', 'Он ушёл.', 'Совсем.', 'Она нет.',
    ])
  })

  it('leaves header and dateline out', () => {
    expect(split('date 2025-12-11 Мост закрыт. Он стар.')).toEqual(['Мост закрыт.', 'Он стар.'])
    expect(split('LONDON, Dec 11 (Reuters) - The bridge is shut. It is old.')).toEqual(['The bridge is shut.', 'It is old.'])
  })

  it('gives nothing for nothing', () => {
    for (const text of ['', ' \n ', '\uFEFF']) expect(sentences(text)).toEqual([])
  })

  it('takes the language asked for', () => {
    expect(split('Mr. Smith left at 5 p.m. on Jan. 5. He ran.', {lang: 'en'})).toEqual(['Mr. Smith left at 5 p.m. on Jan. 5.', 'He ran.'])
  })

  it('refuses what is no text and no node', () => {
    for (const input of [undefined, null, 1, {}, []]) expect(() => sentences(input as never)).toThrow(TypeError)
    expect(() => sentences({type: 'paragraph', children: []} as never)).toThrow(/offsets/)
  })
})

describe('sentences of a node', () => {
  const text = 'Мост закрыт\n\nОн сказал: «Мост стар. Его закроют». Потом ушёл.\r\n\r\nВ «Роще» тихо. Там никого.'
  const tree = parseArticle(text)

  it('are those of the text', () => {
    expect(sentences(tree)).toEqual(sentences(text))
  })

  it('of a block are those in it', () => {
    expect(tree.children.flatMap((block) => sentences(block))).toEqual(sentences(text))
  })

  it('of a direct quote are those inside its marks', () => {
    const quote = select('quote', tree) as Quote
    expect(sentences(quote).map((span) => text.slice(...span))).toEqual(['Мост стар.', 'Его закроют'])
  })
})

describe('sourceText', () => {
  const files = ['ru/seed', 'ru/storm-warning-crlf', 'ru/nested-straight-marks', 'en/crlf-and-nbsp', 'en/british-nested-marks', 'en/quote-over-paragraphs', 'ru/lists-and-crossheads']

  it.each(files)('has every letter and mark of %s where it was', (name) => {
    const input = readFileSync(new URL(`../../fixtures/${name}/input.txt`, import.meta.url), 'utf8'), tree: Article = parseArticle(input)
    // white space is white space, though not always the same; bullets have no node
    const blank = (text: string): string => text.replace(/^(?:[-•*]|\d+[.)])(?=\s)/gm, (bullet) => ' '.repeat(bullet.length)).replace(/\s/g, ' ')
    expect(sourceText(tree)).toHaveLength(input.length)
    expect(blank(sourceText(tree))).toBe(blank(input))
    for (const node of selectAll('paragraph, quote, marked, source', tree)) {
      const start = node.position?.start.offset, end = node.position?.end.offset
      expect(blank(sourceText(node))).toBe(blank(input.slice(start, end)))
    }
  })
})

import {describe, expect, it} from 'vitest'
import {visit} from 'unist-util-visit'
import {select, selectAll} from 'unist-util-select'
import {inspect} from 'unist-util-inspect'
import * as guards from '../../src/tree/guards.ts'
import {insideOf, marksOf, spanOf} from '../../src/tree/phrases.ts'
import {toString} from '../../src/tree/to-string.ts'
import type {NewsastNode} from '../../src/tree/types.ts'
import {bridge, BRIDGE_INPUT} from '../to/articles.ts'
import {article, marked, note, paragraph, quote, text} from './make.ts'

const flat = (value: string): string => value.replace(/\s+/g, ' ')

describe('toString', () => {
  it('is the text at the place of each node, but for white space between nodes', () => {
    visit(bridge(), (node: NewsastNode) => {
      if (node.type === 'article' || node.type === 'list') return
      expect(flat(toString(node))).toBe(flat(BRIDGE_INPUT.slice(...spanOf(node))))
    })
  })

  it('separates blocks by blank lines and items by line breaks', () => {
    const tree = bridge()
    expect(toString({...tree, children: tree.children.slice(-3)} as typeof tree)).toBe('Белова: Да.\nНет.\n\nВсё будет хорошо.\n\nПоделиться')
  })

  it('writes one space, or one line break, for the white space between siblings', () => {
    const tree = article('а   б\r\n  в', {}, paragraph('а', 'б', 'в'))
    expect(toString(tree)).toBe('а б\nв')
  })

  it('writes only the marks that a part has', () => {
    const tree = article('«А, — он. — Б»', {}, paragraph(
      quote('q1', 'direct', {marks: ['«', '»'], has: ['«', '']}, 'А'), ', — он. — ', quote('q1', 'direct', {marks: ['«', '»'], has: ['', '»']}, 'Б')))
    const [paragraphNode] = tree.children
    expect(toString(tree)).toBe('«А, — он. — Б»')
    expect(guards.isParagraph(paragraphNode) && paragraphNode.children.filter(guards.isQuote).map(marksOf)).toEqual([['«', ''], ['', '»']])
  })

  it('hands the marks and their depth to `marks`', () => {
    const tree = article('«а „б “в” “г»', {}, paragraph(
      quote('q1', 'direct', {marks: ['«', '»']}, 'а ', marked('name', ['„', '“'], 'б ', marked('term', ['“', '”'], 'в'), ' '), 'г')))
    expect(toString(tree, {marks: ([open, close], depth) => [`${depth}${open}`, `${close}${depth}`]})).toBe('0«а 1„б 2“в”2 “1г»0')
  })

  it('writes both marks of an empty quote', () => {
    expect(toString(article('«»', {}, paragraph(quote('q1', 'direct', {marks: ['«', '»']}))))).toBe('«»')
  })

  it('takes nodes that are not newsast’s own', () => {
    const at = (start: number, end: number): {start: {line: 1, column: number, offset: number}, end: {line: 1, column: number, offset: number}} =>
      ({start: {line: 1, column: start + 1, offset: start}, end: {line: 1, column: end + 1, offset: end}})
    expect(toString({type: 'emphasis', children: [{type: 'text', value: 'а', position: at(1, 2)}, {type: 'break', position: at(2, 4)}, {type: 'image', position: at(4, 9)}], position: at(0, 10)} as never))
      .toBe('а\n')
  })
})

it('insideOf leaves out the outer marks only', () => {
  const node = quote('q1', 'direct', {marks: ['«', '»']}, 'а ', marked('name', ['„', '“'], 'б'))
  const [block] = article('«а „б“»', {}, paragraph(node)).children
  expect(guards.isParagraph(block) && block.children.map((child) => guards.isQuote(child) && insideOf(child))).toEqual([[1, 6]])
})

it('every guard knows its own nodes and no other value', () => {
  const nodes = new Map<string, unknown>()
  visit(bridge(), (node: NewsastNode) => { nodes.set(node.type, node) })
  const [block] = article('[sic] …', {}, paragraph(note('[sic]'), text('…'))).children
  if (guards.isParagraph(block)) nodes.set('note', block.children[0])
  nodes.set('elision', {type: 'elision'})
  const found = Object.entries(guards).map(([name, test]) => {
    expect([null, undefined, 1, 'text', [], {}, {type: 'other'}].some((value) => test(value))).toBe(false)
    return [name, [...nodes].filter(([, node]) => test(node)).map(([type]) => type)]
  })
  expect(found).toEqual(Object.keys(guards).map((name) => [name, [name.slice(2, 3).toLowerCase() + name.slice(3)]]))
  expect(nodes.size).toBe(found.length)
})

describe('as users of unist use the tree', () => {
  it('unist-util-visit with a guard', () => {
    const kinds: string[] = []
    visit(bridge(), guards.isQuote, (node) => { kinds.push(node.kind) })
    expect(kinds).toEqual(['direct', 'indirect', 'mixed', 'direct', 'direct'])
  })

  it('unist-util-visit with a type, which narrows', () => {
    const starts: (string | undefined)[] = []
    visit(bridge(), 'time', (node) => { starts.push(node.start) })
    expect(starts).toEqual(['2021-01-01'])
  })

  it('unist-util-select', () => {
    expect(selectAll('quote[kind=mixed] > marked[kind=speech] text', bridge()).map((node) => toString(node))).toEqual(['не сорвут'])
    expect(select('paragraph > cue[class=say]', bridge())).toMatchObject({id: 'c1', value: 'сказала'})
  })

  it('unist-util-inspect', () => {
    const tree = article('«Да», — он', {}, paragraph(quote('q1', 'direct', {marks: ['«', '»']}, 'Да'), ', — он'))
    expect(inspect(tree.children[0], {color: false})).toBe([
      'paragraph[2] (1:1-1:11, 0-10)',
      '├─0 quote[1] (1:1-1:5, 0-4)',
      '│   │ kind: "direct"',
      '│   │ id: "q1"',
      '│   │ rule: "by-hand"',
      '│   │ confidence: 1',
      '│   │ marks: ["«","»"]',
      '│   └─0 text "Да" (1:2-1:4, 1-3)',
      '└─1 text ", — он" (1:5-1:11, 4-10)',
    ].join('\n'))
  })
})

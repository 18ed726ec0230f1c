import {parse} from 'yaml'
import {describe, expect, test} from 'vitest'
import {parseArticle, type Message} from '../../src/index.ts'

const BODY = '\nThe Mill Bridge will close in May, the mayor said.\n'

const read = (front: string, yaml: ((text: string) => unknown) | null = parse) => {
  const messages: Message[] = [], text = `---\n${front}\n---\n${BODY}`
  const tree = parseArticle(text, {lang: 'en', ...(yaml === null ? undefined : {yaml}), onMessage: (message) => { messages.push(message) }})
  return {meta: tree.meta, messages, text, types: tree.children.map(({type}) => type)}
}

describe('front matter with a reader of YAML', () => {
  test('folded scalars, anchors, maps and lists within maps', () => {
    const {meta, messages, types} = read('title: >-\n  Mill Bridge\n  to close\nauthors:\n  - &jane {name: Jane Doe, desk: city}\n  - {name: "John \\u0052oe"}\ndate: 2025-12-11\nchecked: *jane')
    expect(meta).toMatchObject({title: 'Mill Bridge to close', authors: ['Jane Doe', 'John Roe'], date: '2025-12-11'})
    expect(messages).toEqual([])
    expect(types).toEqual(['header', 'paragraph'])
  })

  test('numbers, dates and nothing', () => {
    const {meta} = read('title: 1984\nsubtitle:\nsection: null\ndate: 2025-12-11', () => ({title: 1984, subtitle: null, section: null, date: new Date(Date.UTC(2025, 11, 11, 14, 5))}))
    expect(meta).toMatchObject({title: '1984', date: '2025-12-11T14:05:00Z'})
    expect(meta).not.toHaveProperty('section')
    expect(meta).not.toHaveProperty('subtitle')
  })

  test('fields stay as they stood', () => {
    expect(read('title: "Mill Bridge \\u2013 closed"').meta).toMatchObject({title: 'Mill Bridge – closed', fields: {title: '"Mill Bridge \\u2013 closed"'}})
  })

  test('what it can\'t read is a message with a place, and is read without it', () => {
    const {meta, messages, text} = read('title: Mill Bridge\nauthors: [Jane Doe\ndate: 2025-12-11')
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['front-matter'])
    expect(text.slice(...messages[0]!.span!)).toBe('title: Mill Bridge\nauthors: [Jane Doe\ndate: 2025-12-11')
    expect(meta.title).toBe('Mill Bridge')
  })

  test('a text is no map', () => {
    const {meta, messages} = read('title: Mill Bridge', () => 'text')
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['front-matter'])
    expect(meta.title).toBe('Mill Bridge')
  })

  test('__proto__ is a key like others', () => {
    const {meta} = read('title: Mill Bridge\n__proto__: {polluted: yes}')
    expect(meta.title).toBe('Mill Bridge')
    expect('polluted' in {}).toBe(false)
  })
})

test('without one the plain forms are read', () => {
  expect(read('title: Mill Bridge\nauthors: [Jane Doe, John Roe]', null).meta).toMatchObject({title: 'Mill Bridge', authors: ['Jane Doe', 'John Roe']})
})

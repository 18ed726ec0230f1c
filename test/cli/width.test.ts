import {describe, expect, it} from 'vitest'
import {padTo, plain, widthOf, wrap} from '../../src/cli/width.ts'

describe('widthOf', () => {
  it.each([['', 0], ['quote', 5], ['цитата', 6], ['й', 1], ['и\u0306', 1], ['新聞', 4], ['👍', 2], ['\u200b', 0], ['«»', 2]])('%j is %i', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('plain', () => {
  it('shows no line break, no escape sequence, no mark of direction', () => {
    expect(plain('  a\r\n b\t\u001b[31mc\u009b1m\u202e d\u00ad\u200b\ufeff ')).toBe('a b [31mc 1m d')
    expect(plain('10\u00a0000')).toBe('10\u00a0000')
  })
})

describe('wrap', () => {
  it('breaks between words', () => {
    expect(wrap('мост закроют в мае на год', 12)).toEqual(['мост закроют', 'в мае на год'])
    expect(wrap('a bb ccc', 4)).toEqual(['a bb', 'ccc'])
    expect(wrap('', 4)).toEqual([''])
  })

  it('keeps words together that a no-break space joins', () => {
    expect(wrap('всего 10\u00a0000 раз', 8)).toEqual(['всего', '10\u00a0000', 'раз'])
  })

  it('cuts a word that is too long', () => {
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij'])
    expect(wrap('新聞社', 3)).toEqual(['新', '聞', '社'])
    expect(wrap('新聞', 1)).toEqual(['新', '聞'])
    expect(wrap('👍👍', 2)).toEqual(['👍', '👍'])
  })

  it('takes linear time', () => {
    expect(wrap('а'.repeat(200_000), 40)).toHaveLength(5000)
  })
})

it('padTo counts columns', () => {
  expect(padTo('新', 4)).toBe('新  ')
  expect(padTo('долго', 4)).toBe('долго')
})

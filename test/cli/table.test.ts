import {describe, expect, it} from 'vitest'
import {table} from '../../src/cli/table.ts'
import {widthOf} from '../../src/cli/width.ts'
import type {QuoteRecord} from '../../src/read/quotes.ts'
import {readSource} from '../../src/source/source.ts'

const source = readSource('Первая строка.\n«Мост закроют в мае», — сказала мэр.')
const record = (text: string, name?: string, via?: string): QuoteRecord => ({
  id: 'q1', kind: 'direct', text, content: [[16, 34]], verbatim: [], cue: null, source: null,
  speaker: name === undefined ? null : {id: 'e1', name, kind: 'person'},
  via: via === undefined ? null : {id: 'e2', name: via, kind: 'organization'}, rule: 'test', confidence: 1,
})
const LONG = 'Мост закроют в мае, и до конца года поездов не будет, а автобусы пойдут в обход'

describe('table', () => {
  it('shows who, what kind, what and where', () => {
    expect(table([record('Мост закроют в мае', 'Анна Белова', 'РИА Новости')], source, {width: 80, colour: false})).toBe(
      'SPEAKER          KIND    TEXT                  PLACE\n\n' +
      'Анна Белова      direct  Мост закроют в мае      2:2\n' +
      'via РИА Новости\n',
    )
  })

  it.each([50, 60, 80, 120])('fits %i columns', (width) => {
    const shown = table([record(LONG, 'Константин Константинович Константинопольский'), record(LONG)], source, {width, colour: false})
    for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
    expect(shown.replace(/\s+/g, '')).toContain('—direct')
    for (const word of LONG.split(' ')) expect(shown).toContain(word)
  })

  it('has no line that ends in blanks', () => {
    expect(table([record(LONG, 'Анна Белова')], source, {width: 60, colour: false})).not.toMatch(/ \n/)
  })

  it('uses colour only where told', () => {
    const rows = [record('Да', 'Анна Белова')]
    expect(table(rows, source, {width: 80, colour: false})).not.toContain('\u001b')
    const shown = table(rows, source, {width: 80, colour: true})
    expect(shown).toContain('\u001b[1mАнна Белова\u001b[0m')
    expect(shown.replace(/\u001b\[\d+m/g, '').split('\n').map((line) => line.trimEnd()).join('\n')).toBe(table(rows, source, {width: 80, colour: false}))
  })

  it('hands no escape sequence of the text to the terminal', () => {
    expect(table([record('a\u001b]0;b\u0007c', 'd\u009b31me')], source, {width: 80, colour: false})).not.toMatch(/[\u0007\u001b\u009b]/)
  })

  it('says that there is nothing', () => {
    expect(table([], source, {width: 80, colour: false})).toBe('No quotes found.\n')
  })
})

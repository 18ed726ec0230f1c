/** Headers in the forms and spellings in which people have them: every part of the metadata, and the blocks. */
import {describe, expect, test} from 'vitest'
import type {BlockSpan} from '../../src/layout/types.ts'
import {forms as en} from './forms.en.ts'
import {forms as ru} from './forms.ru.ts'
import {fieldsOf, type Form} from './forms.ts'
import {forms as moreEn} from './more-forms.en.ts'
import {forms as moreRu} from './more-forms.ru.ts'
import {run, shortMeta} from './run.ts'

const LETTERS: Readonly<Record<BlockSpan['type'], string>> = {
  header: 'h', headline: 'H', byline: 'B', crosshead: 'C', paragraph: 'p', blockquote: 'Q', list: 'L', signoff: 'X',
}

const lettersOf = (blocks: readonly BlockSpan[]): string =>
  blocks.map(({type, level}) => level === 2 ? 'S' : LETTERS[type]).join('').replace(/h+/g, 'h').replace(/X+/g, 'X')

const without = (meta: Readonly<Record<string, unknown>>, keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(Object.entries(meta).filter(([key]) => !keys.includes(key)))

const check = ([text, meta, blocks, fields, date, skip = []]: Form): void => {
  const found = run(text, date === undefined ? {} : {date})
  expect(without(shortMeta(found.meta), ['fields', ...skip])).toEqual(without(meta, skip))
  if (fields && !skip.includes('fields')) expect(found.meta.fields).toEqual(fieldsOf(text, fields))
  if (blocks !== '' && !skip.includes('types')) expect(lettersOf(found.blocks)).toMatch(new RegExp(`^(?:${blocks.replace(/k/g, '[hB]+').replace(/\?/g, '[hBX]')})$`))
}

const named = (forms: readonly Form[]): [string, Form][] => forms.map((form) => [form[0].slice(0, 120), form])

describe('forms of headers', () => {
  test.each(named(en))('%s', (_, form) => check(form))
  test.each(named(moreEn))('%s', (_, form) => check(form))
  test.each(named(ru))('%s', (_, form) => check(form))
  test.each(named(moreRu))('%s', (_, form) => check(form))
})

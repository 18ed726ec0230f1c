/** Runs layout on a text with the Russian and English packs, as the parser does. */
import {layout} from '../../src/layout/layout.ts'
import type {BlockSpan, Layout, LayoutOptions} from '../../src/layout/types.ts'
import {compileWords} from '../../src/layout/words.ts'
import {layoutWords as en} from '../../src/locales/en/layout.ts'
import {layoutWords as ru} from '../../src/locales/ru/layout.ts'
import {readSource} from '../../src/source/source.ts'
import type {Meta} from '../../src/tree/types.ts'

const words = compileWords([ru, en])

export const run = (text: string, options: LayoutOptions = {}): Layout => layout(readSource(text), words, options)

/** `headline|header|paragraph`; a subtitle is `headline2`. */
export const typesOf = (blocks: readonly BlockSpan[]): string =>
  blocks.map((block) => block.type + (block.level === 2 ? '2' : '')).join('|')

/** A paragraph of each language; the story in most cases. */
export const RU = 'Жители посёлка Дальний вышли на субботник и за один день очистили берег реки от мусора, сообщил глава местной администрации.'
export const EN = 'Residents of the village of Farside turned out on Saturday and cleared the river bank of litter in a single day, the parish council said.'

/** Metadata without what is empty. */
export const shortMeta = ({authors, agencies, fields, ...rest}: Meta): Record<string, unknown> => ({
  ...rest,
  ...(authors.length > 0 ? {authors} : {}),
  ...(agencies.length > 0 ? {agencies} : {}),
  ...(Object.keys(fields).length > 0 ? {fields} : {}),
})

/** Text, metadata without what is empty, block types; the caller's date. */
export type Case = [text: string, meta: Record<string, unknown>, types: string, date?: string]

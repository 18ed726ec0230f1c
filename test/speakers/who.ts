/** Who says what: the speakers' names of a text, quote by quote. */
import {expect, it} from 'vitest'
import {parseArticle} from '../../src/parse.ts'
import {quotes} from '../../src/read/quotes.ts'
import type {Entity} from '../../src/tree/types.ts'

/** Names of the speakers in order of the quotes; null where nobody is named. */
export const who = (text: string, lang = 'ru'): (string | null)[] => quotes(parseArticle(text, {lang})).map(quote => quote.speaker?.name ?? null)

/** The speaker of the last quote. */
export const lastSpeaker = (text: string, lang = 'ru'): string | null => who(text, lang).at(-1) ?? null

export const entities = (text: string, lang = 'ru'): Entity[] => parseArticle(text, {lang}).entities

/** A test for each text: who is the speaker of its last quote. */
export const each = (cases: readonly (readonly [text: string, name: string | null])[], lang = 'ru'): void => {
  for (const [text, name] of cases) it(text, () => { expect(lastSpeaker(text, lang)).toBe(name) })
}

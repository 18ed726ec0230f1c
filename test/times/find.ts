/** findTimes over a text. */
import {en} from '../../src/locales/en/index.ts'
import {ru} from '../../src/locales/ru/index.ts'
import type {Locale} from '../../src/locales/types.ts'
import {findTimes} from '../../src/times/find.ts'
import type {TimeSpan} from '../../src/times/types.ts'
import {timeWordsOf, type CompiledTimeWords} from '../../src/times/words.ts'
import {lexiconOf, type Lexicon} from '../../src/words/lexicon.ts'
import {newTokens, scan, type Tokens} from '../../src/words/scan.ts'

export type Language = 'ru' | 'en'

const packs: Record<Language, Locale> = {ru, en}

export const lexiconIn = (lang: Language): Lexicon => lexiconOf(packs[lang])
export const wordsIn = (lang: Language): CompiledTimeWords => timeWordsOf(packs[lang].times, lexiconIn(lang))

export const tokensOf = (lang: Language, text: string): Tokens => {
  const tokens = newTokens(text, lexiconIn(lang))
  scan(tokens, 0, text.length)
  return tokens
}

export const spansIn = (lang: Language, text: string, reference?: string, skip?: (token: number, tokens: Tokens) => boolean): TimeSpan[] => {
  const tokens = tokensOf(lang, text)
  return findTimes(tokens, 0, tokens.length, wordsIn(lang), reference, skip && ((token) => skip(token, tokens)))
}

/** Value, start, end, grain and "~" for an approximate one. */
export type Expected = [value: string, start: string | null, end: string | null, grain: string, approximate?: '~']

export const timesIn = (lang: Language, text: string, reference?: string): Expected[] =>
  spansIn(lang, text, reference).map((span) => {
    const time: Expected = [text.slice(span.start, span.end), span.from ?? null, span.to ?? null, span.grain]
    if (span.approximate) time.push('~')
    return time
  })

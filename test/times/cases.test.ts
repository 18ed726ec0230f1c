import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseArticle, times} from '../../src/index.ts'
import {timesIn, type Expected, type Language} from './find.ts'

/** Rule or theme, text, reference, times. */
type Case = [group: string, text: string, reference: string | null, times: Expected[]]

/** Themes that are no rule: only times, or none. */
const THEMES = new Set(['names-and-sums', 'ages-and-sums', 'verbs', 'nbsp', 'fine', 'no-reference', 'leap', 'year-turn'])

const casesOf = (file: string): Case[] => JSON.parse(readFileSync(new URL(`cases/${file}.json`, import.meta.url), 'utf8')) as Case[]

/** The times of a whole article, as a user gets them. */
const timesOfArticle = (lang: Language, text: string, date: string | null): Expected[] =>
  times(parseArticle(text, {lang, ...(date !== null && {date})})).map(({value, start, end, grain, approximate}) => {
    const time: Expected = [value, start ?? null, end ?? null, grain]
    if (approximate) time.push('~')
    return time
  })

for (const lang of ['ru', 'en'] satisfies Language[]) {
  const cases = casesOf(lang)

  describe(`times, ${lang}`, () => {
    for (const [group, text, reference, times] of cases)
      it(`${group}: ${text}`, () => expect(timesIn(lang, text, reference ?? undefined)).toEqual(times))
  })

  describe(`times of news sentences, ${lang}`, () => {
    for (const [theme, text, date, expected] of casesOf(`news-${lang}`))
      it(`${theme}: ${text}`, () => expect(timesOfArticle(lang, text, date)).toEqual(expected))
  })

  it(`${lang}: every rule has three texts with a time and three near misses`, () => {
    const counts = new Map<string, [number, number]>()
    for (const [group, , , times] of cases) {
      const count = counts.get(group) ?? [0, 0]
      count[times.length > 0 ? 0 : 1]++
      counts.set(group, count)
    }
    for (const [group, [hits, misses]] of counts)
      if (!THEMES.has(group)) expect(Math.min(hits, misses), group).toBeGreaterThanOrEqual(3)
  })
}

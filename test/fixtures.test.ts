/**
 * Every article of `fixtures/<locale>/<case>`: its tree and its messages are those of `tree.json` and `messages.json`
 * (written anew by `npx vitest run test/fixtures.test.ts --update`; look at the diff), its quotes are compared with the
 * hand-made `quotes.json`.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {parseArticle, quotes, type Article, type Message} from '../src/index.ts'
import {EXACT, FLOORS} from './fixtures.expected.ts'
import {asGold, compare, settleEdges, type Compared, type GoldQuote} from './gold.ts'
import {writeJson} from './write-json.ts'

const FIXTURES = new URL('../fixtures/', import.meta.url)

interface Case {
  name: string
  locale: string
  input: string
  tree: Article
  messages: Message[]
  found: GoldQuote[]
  gold: GoldQuote[] | undefined
}

const read = (path: string): string => readFileSync(new URL(path, FIXTURES), 'utf8')
const pathOf = (path: string): string => fileURLToPath(new URL(path, FIXTURES))
const has = (path: string): boolean => existsSync(new URL(path, FIXTURES))

const load = (locale: string, folder: string): Case => {
  const name = `${locale}/${folder}`, input = read(`${name}/input.txt`), messages: Message[] = []
  const tree = parseArticle(input, {onMessage: (message) => { messages.push(message) }})
  const gold = has(`${name}/quotes.json`) ? JSON.parse(read(`${name}/quotes.json`)) as GoldQuote[] : undefined
  return {name, locale, input, tree, messages, gold, found: quotes(tree).map((record) => asGold(record, input))}
}

const locales = readdirSync(FIXTURES, {withFileTypes: true}).filter((entry) => entry.isDirectory()).map(({name}) => name)
const cases = locales.flatMap((locale) => readdirSync(new URL(`${locale}/`, FIXTURES))
  .filter((folder) => has(`${locale}/${folder}/input.txt`)).map((folder) => load(locale, folder)))

describe.each(cases.map((each) => [each.name, each] as const))('%s', (name, {locale, tree, messages, input, gold}) => {
  it('is read in its language', () => {
    expect(tree.lang).toBe(locale)
  })

  it('has its tree', async () => {
    await expect(writeJson(tree)).toMatchFileSnapshot(pathOf(`${name}/tree.json`))
  })

  it('has its messages', async () => {
    if (messages.length) await expect(writeJson(messages)).toMatchFileSnapshot(pathOf(`${name}/messages.json`))
    else expect(has(`${name}/messages.json`), 'messages.json, where there are no messages').toBe(false)
  })

  it.runIf(gold)('has gold that stands in its text', () => {
    for (const {content, verbatim, cue, source} of gold ?? []) {
      // the cue of "По его словам" leaves out the source in some languages
      for (const text of [...content, ...verbatim, cue ?? '', source ?? '']) expect(input).toContain(text)
    }
  })
})

describe('quotes as by hand', () => {
  it.each(EXACT)('%s, all of them', (name) => {
    const {gold, found = []} = cases.find((each) => each.name === name) ?? {}
    if (!gold) throw new Error(`No fixtures/${name}/quotes.json`)
    expect(settleEdges(gold, found)).toEqual(gold)
  })

  it.each(locales)('%s, most of them', (locale) => {
    const results = cases.filter((each) => each.locale === locale).map(({name, gold = [], found}) => [name, compare(gold, found)] as const)
    const sum = (key: Exclude<keyof Compared, 'misses'>): number => results.reduce((total, [, result]) => total + result[key], 0)
    const share = (key: Exclude<keyof Compared, 'misses'>, of: 'gold' | 'found' | 'matched'): number => Math.round(1000 * sum(key) / Math.max(1, sum(of))) / 10
    const shares = {
      recall: share('matched', 'gold'), precision: share('matched', 'found'), kind: share('kind', 'matched'), cue: share('cue', 'matched'),
      source: share('source', 'matched'), speaker: share('speaker', 'matched'),
    }
    const report = results.filter(([, {misses}]) => misses.length).map(([name, {misses}]) => `${name}\n${misses.map((miss) => `  ${miss}\n`).join('')}`).join('')
    if (process.env.FIXTURES_REPORT) console.log(`${locale}: ${JSON.stringify(shares)}\n${report}`)
    const floors = FLOORS[locale]
    if (!floors) throw new Error(`No floors for ${locale} in fixtures.expected.ts`)
    for (const [key, floor] of Object.entries(floors) as [keyof typeof shares, number][])
      expect(shares[key], `${key} of ${locale} fixtures: ${JSON.stringify(shares)}\n${report}`).toBeGreaterThanOrEqual(floor)
  })

  it('knows each that is exact', () => {
    const exact = cases.filter(({gold, found}) => gold && JSON.stringify(settleEdges(gold, found)) === JSON.stringify(gold)).map(({name}) => name)
    const more = exact.filter((name) => !EXACT.includes(name))
    if (more.length) console.log(`Exact by now, to be added to fixtures.expected.ts: ${more.join(', ')}`)
  })
})

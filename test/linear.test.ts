/**
 * Time grows with the length of the input, whatever is in it. Each family is parsed at n, 2n and 4n; the processor time of
 * this process is measured, the least of several runs, and what is too short to be told from noise passes.
 * `LINEAR_REPORT=1` prints the figures.
 *
 * What ships is measured: vitest makes every import of a source file a look-up, and loops ten times slower.
 */
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import type * as Newsast from '../src/index.ts'
import {families, fill, numbered, type Family} from './families.ts'
import {spent} from './growth.ts'

const built = fileURLToPath(new URL('../dist/index.cjs', import.meta.url))
if (!existsSync(built)) throw new Error('No dist: run `npm run build` first')
const {parseArticle, quotes, sentences, speakers, times, toText} = createRequire(import.meta.url)(built) as typeof Newsast

/** Code units at n. */
const SIZE = 25_000
/** Of a doubling; a quadratic one is 4. */
const MOST = 3.2
/** Milliseconds. */
const TOO_SHORT = 100
/** Milliseconds for a beginning of the input; past it the rest is not tried. */
const TOO_LONG = [[1 / 16, 300], [1 / 4, 900], [1, 3000]] as const

const everything = (text: string): void => {
  const tree = parseArticle(text)
  quotes(tree)
  speakers(tree)
  times(tree)
  toText(tree)
}

/** Least time of each size so far; every call measures once more. */
const measure = (run: (text: string) => unknown, texts: readonly string[]): () => number[] => {
  const best = texts.map(() => Infinity)
  return () => texts.map((text, i) => (best[i] = Math.min(best[i] ?? Infinity, spent(() => run(text)))))
}

const ATTEMPTS = 4

/** The least time of as many runs as it takes to come under a limit. */
const spentAtMost = (limit: number, run: () => unknown): number => {
  let best = Infinity
  for (let attempt = 0; attempt < ATTEMPTS && best >= limit; attempt++) best = Math.min(best, spent(run))
  return best
}

/** Fails where the time at 4n is out of proportion to that at n; measured again and again before that is believed. */
const expectLinear = (title: string, make: Family, run: (text: string) => unknown, size = SIZE): void => {
  run(make(size / 64))
  for (const [share, limit] of TOO_LONG) {
    const text = make(share * size), ms = spentAtMost(limit, () => run(text))
    expect(ms, `${title}: ${String(ms)} ms for ${String(text.length)} code units`).toBeLessThan(limit)
  }
  const texts = [make(size), make(2 * size), make(4 * size)], again = measure(run, texts)
  for (let attempt = 1; ; attempt++) {
    const [small = 0, middle = 0, large = 0] = again(), ratio = Math.sqrt(large / Math.max(small, TOO_SHORT / 8))
    const figures = `${title}: ${[small, middle, large].map((ms) => ms.toFixed(0)).join(', ')} ms at n, 2n, 4n; ${ratio.toFixed(2)} a doubling`
    if (large > TOO_SHORT && ratio > MOST && attempt < ATTEMPTS) continue
    if (process.env.LINEAR_REPORT) console.log(figures)
    if (large > TOO_SHORT) expect(ratio, figures).toBeLessThanOrEqual(MOST)
    return
  }
}

describe('time is linear', () => {
  it.each(Object.entries(families))('%s', (title, make) => {
    expectLinear(title, make, everything)
  }, 120_000)

  it('sentences() of a text and of an article', () => {
    const make = fill('Он сказал: «Да. Нет (ни за что)». А. С. Пушкин ушёл в 5 ч. вечера… ')
    expectLinear('sentences of a text', make, (text) => sentences(text))
    const trees = new Map([1, 2, 4].map((n) => { const text = make(n * SIZE); return [text, parseArticle(text)] as const }))
    expectLinear('sentences of a tree', make, (text) => { const tree = trees.get(text); return tree && sentences(tree) })
  }, 120_000)

  it('one line of 5 MB', () => {
    const text = fill('Министр Сергей Лавров в среду заявил, что «Россия готова», сообщает РИА Новости. ')(5_000_000)
    const piece = text.slice(0, text.length / 8)
    parseArticle(piece)
    const again = measure((input) => parseArticle(input), [piece, text])
    let [small = 0, large = 0] = again()
    for (let attempt = 1; attempt < ATTEMPTS && large / small >= 8 * 2.5; attempt++) [small = 0, large = 0] = again()
    expect(large / small, `${small.toFixed(0)} ms for an eighth, ${large.toFixed(0)} ms for all`).toBeLessThan(8 * 2.5)
  }, 120_000)

  it('a header of 10 000 lines', () => {
    const text = `${numbered((i) => `Field${String(i % 5000)}: value ${String(i)}\n`)(220_000)}\nОн ушёл.`
    expect(spentAtMost(2000, () => parseArticle(text))).toBeLessThan(2000)
  }, 60_000)
})

/**
 * Time grows with the length of the input, whatever is in it. Each family is parsed at n, 2n and 4n; the processor time of
 * this process is measured, the least of several runs, and what is too short to be told from noise passes.
 * `LINEAR_REPORT=1` prints the figures.
 */
import {describe, expect, it} from 'vitest'
import {parseArticle, quotes, sentences, speakers, times, toText} from '../src/index.ts'
import {families, fill, numbered, type Family} from './families.ts'

/** Code units at n. */
const SIZE = 25_000
/** Of a doubling; a quadratic one is 4. */
const MOST = 3.2
/** Milliseconds. */
const TOO_SHORT = 40
/** Milliseconds for a beginning of the input; past it the rest is not tried. */
const TOO_LONG = [[1 / 16, 100], [1 / 4, 150], [1, 600]] as const

const everything = (text: string): void => {
  const tree = parseArticle(text)
  quotes(tree)
  speakers(tree)
  times(tree)
  toText(tree)
}

const spent = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

const least = (run: () => unknown, goodEnough: number): number => {
  let best = Infinity
  for (let i = 0; i < 3 && best > goodEnough; i++) best = Math.min(best, spent(run))
  return best
}

/** Fails where the time at 4n is out of proportion to that at n, measured again before it is believed. */
const expectLinear = (title: string, make: Family, run: (text: string) => unknown, size: number): void => {
  run(make(size / 64))
  for (const [share, limit] of TOO_LONG) {
    const text = make(share * size), ms = spent(() => run(text))
    expect(ms, `${title}: ${String(ms)} ms for ${String(text.length)} code units`).toBeLessThan(limit)
  }
  const [one, two, four] = [make(size), make(2 * size), make(4 * size)] as const
  for (let attempt = 0; ; attempt++) {
    const large = least(() => run(four), TOO_SHORT)
    if (large <= TOO_SHORT) return
    const small = least(() => run(one), 0), middle = least(() => run(two), 0)
    const ratio = Math.sqrt(large / Math.max(small, TOO_SHORT / 8))
    if (process.env.LINEAR_REPORT) console.log(`${title}: ${[small, middle, large].map((ms) => ms.toFixed(0)).join(', ')} ms, ${ratio.toFixed(2)} a doubling`)
    if (ratio <= MOST) return
    if (attempt) expect(ratio, `${title}: ${String(small)}, ${String(middle)}, ${String(large)} ms at n, 2n, 4n; growth by doubling`).toBeLessThanOrEqual(MOST)
  }
}

describe('time is linear', () => {
  it.each(Object.entries(families))('%s', (title, make) => {
    expectLinear(title, make, everything, SIZE)
  }, 120_000)

  it('sentences() of a text and of an article', () => {
    const make = fill('Он сказал: «Да. Нет (ни за что)». А. С. Пушкин ушёл в 5 ч. вечера… ')
    expectLinear('sentences of a text', make, (text) => sentences(text), SIZE)
    const trees = new Map([1, 2, 4].map((n) => { const text = make(n * SIZE); return [text, parseArticle(text)] as const }))
    expectLinear('sentences of a tree', make, (text) => { const tree = trees.get(text); return tree && sentences(tree) }, SIZE)
  }, 120_000)

  it('one line of 5 MB', () => {
    const text = fill('Министр Сергей Лавров в среду заявил, что «Россия готова», сообщает РИА Новости. ')(5_000_000)
    const piece = text.slice(0, text.length / 8)
    parseArticle(piece)
    const small = least(() => parseArticle(piece), 0), large = least(() => parseArticle(text), 0)
    expect(large / small, `${String(small)} ms for an eighth, ${String(large)} ms for all`).toBeLessThan(8 * 2)
  }, 120_000)

  it('a header of 10 000 lines', () => {
    const text = `${numbered((i) => `Field${String(i % 5000)}: value ${String(i)}\n`)(220_000)}\nОн ушёл.`
    expect(least(() => parseArticle(text), 1000)).toBeLessThan(2000)
  }, 60_000)
})

/** How time grows with the input: what tests of linear time measure. */
import {expect} from 'vitest'

/** Processor time of this process in milliseconds: other processes don't count. */
export const spent = (run: () => unknown): number => {
  const start = process.cpuUsage()
  run()
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Milliseconds that are not told from noise. */
const NOISE = 30
/** Four times the input may take this often as long; quadratic time would be 16 times. */
const MOST = 8
const ATTEMPTS = 4

/** Fails where `run` takes out of proportion for an input four times as large; what looks slow is measured again before it is believed. */
export const expectLinear = <T>(make: (n: number) => T, n: number, run: (input: T) => unknown): void => {
  const one = make(n), four = make(4 * n)
  spent(() => run(one))
  let small = Infinity, large = Infinity
  const isLinear = (): boolean => large <= Math.max(small, 1) * MOST + NOISE
  for (let i = 0; i < ATTEMPTS && (i === 0 || !isLinear()); i++) {
    small = Math.min(small, spent(() => run(one)), spent(() => run(one)))
    large = Math.min(large, spent(() => run(four)))
  }
  expect(isLinear(), `${small.toFixed(0)} ms at n, ${large.toFixed(0)} ms at 4n`).toBe(true)
}

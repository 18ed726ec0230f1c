import {expect, it} from 'vitest'
import {expectLinear} from './growth.ts'

const turn = (count: number): number => {
  let sum = 0
  for (let i = 0; i < count; i++) sum = (sum * 31 + i) | 0
  return sum
}

it('time that grows with the square is noticed', () => {
  expect(() => { expectLinear((n) => n, 3_000, (n) => turn(n * n)) }).toThrow(/ms at 4n/)
})

it('time that grows with the length is not', () => {
  expectLinear((n) => n, 3_000_000, turn)
})

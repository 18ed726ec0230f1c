/** Brackets among tokens. */
import {CLOSE, OPEN, type Tokens} from './scan.ts'

/** The bracket that closes the one at `index`, no more than `far` tokens on; -1 where there is none. */
export const closingBracket = ({kind}: Tokens, index: number, to: number, far: number): number => {
  let depth = 0
  for (let i = index; i < to && i < index + far; i++) {
    if (kind[i] === OPEN) depth++
    else if (kind[i] === CLOSE && --depth === 0) return i
  }
  return -1
}

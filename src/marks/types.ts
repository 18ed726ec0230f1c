/** What the marks stage finds. */
import type {MarkedKind} from '../tree/types.ts'

/** A stretch in quotation marks. Token indexes; a mark itself is a token of its own. */
export interface MarkPair {
  /** Token of the opening mark. */
  open: number
  /** Token of the closing mark; -1 where the text never closes it. */
  close: number
  /** First token inside. */
  first: number
  /** Token after the last inside (= close, but for unclosed marks and marks that close two pairs at once). */
  last: number
  /** Index of the pair around this one; -1 at the top. */
  parent: number
  /** Index of the pair that goes on with this quote in the next paragraph; -1 where there is none. */
  next: number
  kind: MarkedKind
  /** How sure the kind is, 0 to 1. */
  confidence: number
}

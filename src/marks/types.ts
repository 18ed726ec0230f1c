/** What the marks stage finds. */
import type {MarkedKind} from '../tree/types.ts'

/** A stretch in quotation marks. Token indexes; a mark itself is a token of its own. */
export interface MarkPair {
  /** Token of the opening mark; = `first` where a quote goes on in a paragraph that has a closing mark only. */
  open: number
  /**
   * Token of the closing mark; -1 where the text never closes it. Two nested pairs have the same one where the text closes
   * both with one mark («слова «Ромашки»): both end before it.
   */
  close: number
  /** First token inside. */
  first: number
  /** Token after the last inside: `close`, or where an unclosed quote is taken to end. */
  last: number
  /** Index of the pair around this one; -1 at the top. */
  parent: number
  /** Index of the pair that goes on with this quote in the next paragraph; -1 where there is none. */
  next: number
  kind: MarkedKind
  /** How sure the kind is, 0 to 1. */
  confidence: number
}

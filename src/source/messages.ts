/** Problems that a reader of the tree may want to know of. None of them stops the parser. */
import type {Span} from '../tree/types.ts'

export type RuleId =
  | 'unclosed-mark' | 'stray-mark' | 'unknown-locale' | 'impossible-date' | 'contradicting-dates' | 'contradicting-authors' | 'repeated-field'
  | 'front-matter' | 'long-header' | 'json-ld'

/** A problem with its place; `newsast/unified` turns it into a `VFileMessage`. */
export interface Message {
  ruleId: RuleId
  /** What was found and what was expected. */
  reason: string
  /** Where in the input; absent for problems of the options. */
  span?: Span
}

/** Editor's notes and words left out. */
import type {Locale} from '../locales/types.ts'
import type {Tokens} from '../words/scan.ts'

/** Offsets, `end` exclusive. */
export interface NoteSpan {
  kind: 'note' | 'elision'
  start: number
  end: number
}

/** Notes and elisions among the tokens `from`–`to` (exclusive), in order. Linear. */
export const findNotes = (tokens: Tokens, from: number, to: number, locale?: Locale): NoteSpan[] => {
  void tokens; void from; void to; void locale
  return []
}

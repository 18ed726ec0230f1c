/** What ties words in marks to who said them. */
import type {CueEntry} from '../../locales/types.ts'
import type {Range} from '../types.ts'

/** A cue with its source, found beside a stretch of speech. */
export interface Link {
  cue: Range | null
  entry: CueEntry | null
  source: Range | null
  /** Token after the cue's clause. */
  end: number
  rule: string
  confidence: number
}

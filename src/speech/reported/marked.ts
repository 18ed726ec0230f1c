/** Marks of speech in a cue's own clause. */
import type {MarkPair} from '../../marks/types.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {isInfinitive} from '../grammar/likely.ts'
import {step} from '../grammar/look.ts'
import type {Context} from '../types.ts'
import type {Candidate} from './candidate.ts'

/** Most tokens between a cue and the first words in marks that it reports. */
const NEAR_BY_CASE = 3, NEAR_BY_PLACE = 5

/** The first words in marks behind the cue, near it: `null` where they are far, or a quote already. */
export const markedBehind = (c: Context, k: Candidate): MarkPair | null => {
  const end = clauseEnd(c, k.cue[1], k.to)
  for (let i = k.cue[1]; i < end; i = step(c, i, end)) {
    // "продолжит поддерживать тех, кто «верит»"
    if (c.grammar.cases && isInfinitive(c, i)) return null
    const index = c.pairAt[i]!
    if (index < 0) continue
    const pair = c.pairs[index]
    if (!pair || pair.close < 0 || c.taken[index] || pair.kind !== 'speech') continue
    return pair.open - k.after > (c.grammar.cases ? NEAR_BY_CASE : NEAR_BY_PLACE) ? null : pair
  }
  return null
}

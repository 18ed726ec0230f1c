/** Words that one quotes from another: "цитирует тренера сайт клуба", "приводит агентство слова мэра". */
import {ACCUSATIVE, CUE_NOUN, GENITIVE, OUTLET, PLURAL_SHIFT, PRONOUN} from '../words/facts.ts'
import {RELAYED} from '../words/frames.ts'
import type {CueEntry} from '../locales/types.ts'
import {has, step} from './look.ts'
import {nounPhrase} from './phrases.ts'
import type {Context, Range} from './types.ts'

const OWNERS: number = GENITIVE | (GENITIVE << PLURAL_SHIFT)
const OBJECTS: number = OWNERS | ACCUSATIVE | (ACCUSATIVE << PLURAL_SHIFT)

/** Who is quoted, behind a verb of quoting: whose "слова", else whom; `null` where neither is said, or the verb is another. */
export const relayedBy = (c: Context, cue: Range, entry: CueEntry, to: number): Range | null => {
  if ((entry.frames & RELAYED) === 0) return null
  for (let i = cue[0] + 1; i < to; i = Math.max(i + 1, step(c, i, to))) {
    if (!has(c, i, CUE_NOUN)) continue
    // "передаёт его слова ТАСС"
    if (has(c, i - 1, PRONOUN)) return [i - 1, i]
    const owner = nounPhrase(c, i + 1, to, OWNERS)
    return owner && [owner.first, owner.last]
  }
  const whom = (c.pairAt[cue[1]] ?? 0) < 0 ? nounPhrase(c, cue[1], to, OBJECTS) : null
  return whom && !has(c, whom.head, OUTLET) ? [whom.first, whom.last] : null
}

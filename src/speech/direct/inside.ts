/** The author's words inside one pair of marks. */
import {COMMA, ELLIPSIS, TERMINAL} from '../../words/scan.ts'
import type {MarkPair} from '../../marks/types.ts'
import {asideAt} from '../aside/aside.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {isCapital, isDash, isEnd, isWord, kindAt, step} from '../grammar/look.ts'
import type {Context} from '../types.ts'
import {verbAside} from './after.ts'
import type {Link} from './link.ts'

/** The author's words within marks: where they begin, where speech goes on, what they say of it. */
export interface Inside {
  at: number
  end: number
  link: Link
}

/** «А, — сказал X. — Б»: where the author speaks, and the cue. */
export const linkInside = (c: Context, pair: MarkPair): Inside | null => {
  const to = pair.last
  for (let i = pair.first + 1; i < to - 1; i = step(c, i, to)) {
    if (!isDash(c, i)) continue
    const before = kindAt(c, i - 1)
    if (before !== COMMA && before !== TERMINAL && before !== ELLIPSIS) continue
    if (!isWord(c, i + 1) || isCapital(c, i + 1)) continue
    const found = asideAt(c, i + 1, to), verb = found ? null : verbAside(c, i + 1, clauseEnd(c, i + 1, to))
    const aside = found ?? (verb && {end: clauseEnd(c, i + 1, to), cue: verb.cue, entry: null, source: verb.source})
    if (!aside) continue
    let end = aside.end
    // adjuncts between the cue and the closing dash
    while (end < to && !isDash(c, end)) { if (end - i > 40) break; end = step(c, end, to) }
    if (!isDash(c, end)) { if (aside.end < to && !isEnd(c, aside.end)) continue; end = aside.end }
    return {at: i, end: Math.min(to, end + 1), link: {cue: aside.cue, entry: aside.entry, source: aside.source, end, rule: 'cue-inside', confidence: 0.96}}
  }
  return null
}

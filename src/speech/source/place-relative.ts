/** The subject before a verb where the clause that ends there is a relative one, with clauses under it. */
import {
  AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB,
} from '../../words/facts.ts'
import {BARE} from '../../words/frames.ts'
import {isInnerStop} from '../grammar/clauses.ts'
import {has, isBorder, isCapital, isEnd, isFinite, isWord} from '../grammar/look.ts'
import {backOver, runStart} from '../grammar/place-runs.ts'
import {trimLeft} from '../grammar/place-trim.ts'
import {isMark} from '../grammar/place-looks.ts'
import type {Context} from '../types.ts'

/**
 * "People whose views of Lee are known say", "Democrats who serve as delegates said": of a relative clause that has its verb, and
 * of the clauses under it theirs, the noun before is the subject. Where it begins; `first`, what else was found, where there is none.
 */
export const overRelative = (c: Context, first: number, end: number, from: number): number => {
  // clauses that are opened from here on, less the verbs that stand there
  let open = 0
  if (has(c, end - 1, COORDINATOR) || has(c, first - 1, COORDINATOR)) return first
  for (let i = end - 1; i > from && i > end - 30; i--) {
    const over = backOver(c, i, from)
    if (over < i) { i = over + 1; continue }
    if (!isWord(c, i)) { if (isBorder(c, i) || isMark(c, i) || isEnd(c, i) && !isInnerStop(c, i)) return first; continue }
    if (has(c, i, PRONOUN) && isFinite(c, i)) return first
    if (isFinite(c, i) && !isCapital(c, i)) {
      if (!isFinite(c, i - 1) && !has(c, i - 1, COORDINATOR)) open--
      const cue = has(c, i, CUE_VERB) ? c.tokens.lexicon.cue[c.tokens.entry[i]!] : undefined
      if (cue && (cue.frames & BARE) !== 0 && i + 1 < end && !has(c, i + 1, COMPLEMENTIZER | PREPOSITION)) open++
      continue
    }
    if (!has(c, i, RELATIVE | COMPLEMENTIZER | SUBORDINATOR) || has(c, i, DETERMINER)) continue
    // "as some growers said" with its own verb, but "who serve as delegates"
    if (open >= 0) { if (has(c, i, PREPOSITION) && !has(c, i + 1, DETERMINER | PRONOUN) && !isCapital(c, i + 1)) continue; return first }
    open++
    if (!has(c, i, RELATIVE) || !has(c, i, PRONOUN) || i > first) continue
    if (open !== 0 || !isWord(c, i - 1) || has(c, i - 1, VERB | CUE_VERB | AUXILIARY | PREPOSITION | COORDINATOR)) return first
    const start = trimLeft(c, runStart(c, i, from), i)
    return start < i ? start : first
  }
  return first
}

/** "said that …", "Officials said the road was shut", "asked when …": the clause behind a cue, in languages without cases. */
import {AUXILIARY, COMPLEMENTIZER, NEUTER, PRONOUN, RELATIVE, SUBORDINATOR} from '../../words/facts.ts'
import {ADDRESSEE, BARE, CLAUSE, OBJECT, QUESTION, WISH} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {formsAt, has, isFinite, isOneOf, isWord, kindAt} from '../grammar/look.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {isSomebody} from '../grammar/place-looks.ts'
import type {Context} from '../types.ts'
import {skipAdjuncts} from './adjunct-by-place.ts'
import {one, type Rule} from './candidate.ts'
import {mainToCome, contentEnd, predicateFrom} from './main-clause.ts'
import {thatBehindInserted, thatBehindAdjuncts, thatBehindWho, thatBehindBe, thatBehindOwner, opensContent} from './conjunction-by-place.ts'

/** cue … that content */
export const clauseAfter: Rule = (c, k) => {
  const {frames} = k.entry
  if ((frames & (CLAUSE | WISH | QUESTION | OBJECT)) === 0) return null
  const main = mainToCome(c, k)
  let i = k.after
  const limit = k.to
  i = skipAdjuncts(c, i, limit, k.entry)
  i = k.noun ? thatBehindBe(c, thatBehindOwner(c, k, i, limit)) : thatBehindAdjuncts(c, k, i, limit)
  // "explained to the panel why"
  if ((frames & QUESTION) !== 0 && isOneOf(c, i, c.words.infinitive)) {
    const end = phraseEnd(c, i + 1, limit)
    if (end > i + 1 && has(c, end, RELATIVE) && isSomebody(c, i + 1, end)) i = end
  }
  if ((frames & ADDRESSEE) !== 0 && !has(c, i, COMPLEMENTIZER)) {
    const end = phraseEnd(c, i, limit)
    const past = skipAdjuncts(c, end, limit, k.entry)
    if (end > i && (has(c, past, COMPLEMENTIZER) || has(c, past, RELATIVE))) i = thatBehindWho(c, past, limit)
    // "told Sen. Ann Lee, head of the board, that"
    else if (end > i && kindAt(c, past) === COMMA) i = Math.max(i, thatBehindInserted(c, past, limit))
  }
  if (kindAt(c, i) === COMMA && has(c, i + 1, COMPLEMENTIZER)) i++
  else if (!isWord(c, i)) i = Math.max(i, thatBehindInserted(c, i, limit))
  if (has(c, i, COMPLEMENTIZER) && !has(c, i, SUBORDINATOR)) {
    // "said that was wrong": a pronoun
    if (
      !k.noun
      && (frames & BARE) !== 0
      && has(c, i, RELATIVE)
      && has(c, i + 1, AUXILIARY)
      && isFinite(c, i + 1)
      && !has(c, i + 1, PRONOUN)
    ) return one(i, contentEnd(c, i, limit, k, main))
    if (has(c, i, RELATIVE) && ((frames & (CLAUSE | WISH)) === 0 || !opensContent(c, i + 1, limit, k))) return null
    // "disputed that claim": no clause
    if (
      (frames & OBJECT) !== 0
      && has(c, i, RELATIVE)
      && clauseEnd(c, i + 1, limit) - i < 4
      && !predicateFrom(c, i + 1, limit)
      && phraseEnd(c, i + 1, limit) === clauseEnd(c, i + 1, limit)
    ) return null
    // "said that, despite the rain, she was calm"
    return one(kindAt(c, i + 1) === COMMA ? i + 2 : i + 1, contentEnd(c, i + 1, limit, k, main))
  }
  if (
    (frames & QUESTION) !== 0 && (has(c, i, COMPLEMENTIZER) || (has(c, i, RELATIVE)))
    || !k.noun && k.entry.class !== 'learn' && opensFree(c, i)
  ) return one(i, contentEnd(c, i, limit, k, main))
  return null
}

/** "criticized what he called a mess", "noted how deep it was": a clause for a thing; "left when it broke" is none. */
const opensFree = (c: Context, i: number): boolean =>
  has(c, i, RELATIVE) && !has(c, i, SUBORDINATOR | COMPLEMENTIZER) && (!has(c, i, PRONOUN) || (formsAt(c, i) & NEUTER) !== 0)

/** The clause behind a colon, in every language. */
import {CUE_ADJECTIVE, CUE_VERB, FINITE, GERUND} from '../../words/facts.ts'
import {CLAUSE} from '../../words/frames.ts'
import {COLON} from '../../words/scan.ts'
import {clauseEnd} from '../clauses.ts'
import {clauseContentEnd, sentenceBody} from '../extent.ts'
import {isLikelyVerb} from '../likely.ts'
import {formsAt, has, isDash, isFinite, isNumber, isWord, kindAt, step} from '../look.ts'
import {one, type Rule} from './candidate.ts'
import {hasOwnTopic} from './topic.ts'

/** "Врач уточнила: вакцины хватит до весны" — a clause with no marks behind a colon. */
export const colonClause: Rule = (c, k) => {
  if ((k.entry.frames & CLAUSE) === 0 || k.noun || !has(c, k.cue[0], CUE_VERB | CUE_ADJECTIVE) || (has(c, k.cue[0], CUE_VERB) && (formsAt(c, k.cue[0]) & (FINITE | GERUND)) === 0)) return null
  const colon = clauseEnd(c, k.cue[1], k.to)
  if (kindAt(c, colon) !== COLON || colon + 3 > k.to || hasOwnTopic(c, k, colon)) return null
  for (let i = k.cue[1]; i < colon; i = step(c, i, colon)) if (isFinite(c, i)) return null
  if (!isWord(c, colon + 1) && !isNumber(c, colon + 1)) return null
  const end = sentenceBody(c, colon + 1, k.to)
  for (let i = colon + 1; i < end; i = step(c, i, end)) if (isFinite(c, i) || isLikelyVerb(c, i) || (formsAt(c, i) & FINITE) !== 0 || isDash(c, i)) return one(colon + 1, clauseContentEnd(c, colon + 1, k.to, k.cue[0]))
  return null
}

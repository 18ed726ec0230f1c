/** The clause behind a colon. */
import {CUE_ADJECTIVE, CUE_VERB, DATIVES, FINITE, GERUND, PASSIVE, PRONOUN, TIME_WORD} from '../../words/facts.ts'
import {CLAUSE, DIRECT, OBJECT} from '../../words/frames.ts'
import {COLON, COMMA, wordAt} from '../../words/scan.ts'
import {asideAt} from '../aside/aside.ts'
import {phraseCueAt} from '../aside/phrase-cue.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {clauseContentEnd} from '../content/clause-end.ts'
import {sentenceBody} from '../content/signs.ts'
import {isLikelyVerb} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isDash, isFiller, isFinite, isNumber, isWord, kindAt, known, pairAt, step} from '../grammar/look.ts'
import {ANY_CASE} from '../grammar/cases.ts'
import {isSomebody} from '../grammar/place-looks.ts'
import {subjectRight} from '../source/subject-right.ts'
import type {Context} from '../types.ts'
import {one, type Candidate, type Rule} from './candidate.ts'
import {hasOwnTopic} from './topic.ts'

/** "Врач уточнила: вакцины хватит до весны" — a clause with no marks behind a colon. */
export const colonClause: Rule = (c, k) => {
  if (k.noun || !has(c, k.cue[0], CUE_VERB | CUE_ADJECTIVE) || (has(c, k.cue[0], CUE_VERB) && (formsAt(c, k.cue[0]) & (FINITE | GERUND)) === 0)) return null
  // "Решение важное, считает Рогов: суды его ждали"
  const start = clauseStart(c, k.cue[0], k.from)
  if (c.grammar.cases && start > k.from && kindAt(c, start - 1) === COMMA && asideAt(c, start, k.to)?.source) return null
  const colon = clauseEnd(c, k.cue[1], k.to)
  if (kindAt(c, colon) !== COLON || colon + 3 > k.to || hasOwnTopic(c, k, colon)) return null
  for (let i = k.cue[1]; i < colon; i = step(c, i, colon)) if (isFinite(c, i)) return null
  if (!isWord(c, colon + 1) && !isNumber(c, colon + 1)) return null
  const end = sentenceBody(c, colon + 1, k.to), first = overParticle(c, colon + 1)
  // "усмехнулся: мол, мост цел"
  if ((k.entry.frames & CLAUSE) === 0 && first === colon + 1) return null
  if (c.grammar.cases && hasOwnSource(c, colon + 1, end)) return null
  for (let i = first; i < end; i = step(c, i, end)) if (
    isFinite(c, i)
    || isLikelyVerb(c, i)
    || c.grammar.cases && pairAt(c, i)?.kind === 'speech' && i > colon + 1
    || (formsAt(c, i) & FINITE) !== 0
    || (formsAt(c, i) & (PASSIVE | ANY_CASE)) === PASSIVE
    || isDash(c, i)
  ) return one(first, clauseContentEnd(c, first, k.to, k.cue[0]))
  // "Теплова парирует: данные готовы": right behind a verb of speech and its subject the colon hands over whatever follows
  return c.grammar.cases
    && (k.entry.frames & (DIRECT | OBJECT)) === DIRECT
    && end - colon > (k.left || k.right ? 2 : 3)
    && isBare(c, k, colon)
    ? one(first, clauseContentEnd(c, first, k.to, k.cue[0]))
    : null
}

/** "сказал: мол, мост цел": the particle says that these are another's words, and is none of them. */
const overParticle = (c: Context, i: number): number =>
  kindAt(c, i + 1) === COMMA && c.grammar.reporting?.includes(known(c, i) || wordAt(c.tokens, i).toLowerCase()) === true ? i + 2 : i

/** "Мэр не согласен: по его словам, мост цел", "Мэр против: мост, отметил он, цел": the clause is handed over by a cue of its own. */
const hasOwnSource = (c: Context, first: number, end: number): boolean => {
  if (phraseCueAt(c, first, end)?.source) return true
  for (let i = first; i < end; i = step(c, i, end)) if (kindAt(c, i) === COMMA && asideAt(c, i + 1, end)?.source) return true
  return false
}

/** Nothing stands between the cue and the colon but its subject and small words. */
const isBare = (c: Context, k: Candidate, colon: number): boolean => {
  for (let i = k.cue[1]; i < colon; i++) if (
    !(k.right && i >= k.right[0] && i < k.right[1])
    && !isFiller(c, i)
    && !has(c, i, TIME_WORD)
    && !(has(c, i, PRONOUN) && (formsAt(c, i) & DATIVES) !== 0)
  ) return false
  return true
}

/** "Lee warns: the well is dry", "Yes, warns Lee: it is": the colon right behind a verb of speech or its subject, where nouns show no case. */
export const colonBehind: Rule = (c, k) => {
  if ((k.entry.frames & DIRECT) === 0 || k.noun || !has(c, k.cue[0], CUE_VERB) || (formsAt(c, k.cue[0]) & FINITE) === 0) return null
  const told = kindAt(c, k.cue[1]) === COLON ? null : subjectRight(c, k.cue[0], k.to), colon = told?.[1] ?? k.cue[1]
  if (
    kindAt(c, colon) !== COLON
    || told && (!isSomebody(c, told[0], told[1]) || told[0] !== k.cue[1] || kindAt(c, k.cue[0] - 1) !== COMMA)
    || !isWord(c, colon + 1) && !isNumber(c, colon + 1)
  ) return null
  const end = sentenceBody(c, colon + 1, k.to)
  for (let i = colon + 1; i < end; i++) {
    if (!isFinite(c, i) || isCapital(c, i)) continue
    if (told) k.agent = told
    return one(colon + 1, clauseContentEnd(c, colon + 1, k.to, k.cue[0]))
  }
  return null
}

/** What an infinitive or words in marks right behind a cue tell, in languages whose nouns show case: "пообещал помочь", "призвал «не ждать», а готовиться". */
import {
  AUXILIARY, COORDINATOR, CUE_VERB, DATIVES, FINITE, GENITIVES, NEGATION, PARTICIPLE, PLURAL, PRONOUN, RELATIVE, SPEAKING,
} from '../../words/facts.ts'
import {OBJECT_TO, TO} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {phraseContentEnd} from '../content/phrase-end.ts'
import {isInfinitive} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isFiller, isOneOf, kindAt, known, pairAt} from '../grammar/look.ts'
import {OBJECTS} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {subjectWithin} from '../source/subject.ts'
import {subjectRight} from '../source/subject-right.ts'
import type {Context, Segment} from '../types.ts'
import {one, type Candidate, type Rule} from './candidate.ts'
import {markedBehind} from './marked.ts'
import type {MarkPair} from '../../marks/types.ts'

/** "пообещал помочь", "попросил жителей уехать" */
export const infinitive: Rule = (c, k) => {
  if ((k.entry.frames & (TO | OBJECT_TO)) === 0) return null
  const before = infinitiveBefore(c, k)
  if (before) return before
  let i = k.after
  for (let skips = 0; skips < 6 && i < k.to && !isInfinitive(c, i); skips++) {
    if (isFiller(c, i)) { i++; continue }
    // "призвал мэрию как можно скорее закрыть мост"
    if (isOneOf(c, i, c.words.as) && has(c, i + 1, AUXILIARY) && isInfinitive(c, i + 3)) return one(i, phraseContentEnd(c, i + 3, k.to, k.cue[0], 'infinitive'))
    // "призвал всех, кто остался, не паниковать"
    const over = kindAt(c, i) === COMMA && (has(c, i + 1, RELATIVE) || (formsAt(c, i + 1) & PARTICIPLE) !== 0) ? clauseEnd(c, i + 1, k.to) : i
    if (over > i && kindAt(c, over) === COMMA) { i = over + 1; continue }
    const phrase = nounPhrase(c, i, k.to, DATIVES | ((k.entry.frames & OBJECT_TO) !== 0 ? OBJECTS : 0))
    if (phrase && phrase.last > i) { i = phrase.last; continue }
    // "обещает его открыть"
    if (has(c, i, PRONOUN) && isInfinitive(c, i + 1)) return one(i, phraseContentEnd(c, i + 1, k.to, k.cue[0], 'infinitive'))
    const end = prepositionalPhrase(c, i, k.to)
    if (end > i && !(k.entry.prepositions.includes(known(c, i)))) { i = end; continue }
    return null
  }
  if (!isInfinitive(c, i)) return null
  // "призвал не выходить", "велел ничего не трогать"
  let first = i
  while (first > k.after && has(c, first - 1, NEGATION)) first--
  return one(first, phraseContentEnd(c, i, k.to, k.cue[0], 'infinitive'))
}

/** "Рассмотреть жалобу обещают до воскресенья", "Построить мост мэр обещает к весне": the infinitive that opens its sentence, up to the cue or who said it. */
const infinitiveBefore = (c: Context, k: Candidate): Segment[] | null => {
  const start = clauseStart(c, k.cue[0], k.from), first = has(c, start, NEGATION) ? start + 1 : start
  if (k.noun || start !== k.from || first >= k.cue[0] || !isInfinitive(c, first) || (formsAt(c, k.cue[0]) & FINITE) === 0) return null
  let source = k.right ? null : subjectWithin(c, first + 1, k.cue[0], k.cue[0], true)
  // "Закрыть мост предложил депутат": the object
  if (source && !isCapital(c, source[0]) && !has(c, source[1] - 1, SPEAKING | PRONOUN) && !has(c, source[0], SPEAKING | PRONOUN)) {
    source = k.left = null
    k.right = subjectRight(c, k.cue[0], k.to)
  }
  if (source ? source[1] !== k.cue[0] : !k.right && (formsAt(c, k.cue[0]) & PLURAL) === 0) return null
  return one(start, source ? source[0] : k.cue[0])
}

/** "призвал «не паниковать» и заняться делом", "призвал «не ждать», а готовиться": the infinitive that a conjunction joins to one in marks; -1 where none does. */
const infinitiveBehind = (c: Context, k: Candidate, {first, close}: MarkPair): number => {
  if ((k.entry.frames & (TO | OBJECT_TO)) === 0 || !isInfinitive(c, has(c, first, NEGATION) ? first + 1 : first)) return -1
  let i = kindAt(c, close + 1) === COMMA ? close + 2 : close + 1
  if (!has(c, i, COORDINATOR)) return -1
  i++
  while (isFiller(c, i) || has(c, i, NEGATION)) i++
  return i < k.to && isInfinitive(c, i) ? i : -1
}

/** Marked words right behind a cue or its object: "раскритиковал «политику двойных стандартов»". */
export const markedWords: Rule = (c, k) => {
  if (k.noun || !has(c, k.cue[0], CUE_VERB)) return null
  const pair = markedBehind(c, k)
  if (!pair) return null
  // "пообещал «наказать виновных» и «вернуть деньги»"
  const next = has(c, pair.close + 1, COORDINATOR) ? pairAt(c, pair.close + 2) : undefined
  if (next?.open === pair.close + 2 && next.close > next.open && next.kind !== 'name' && next.kind !== 'title') return one(pair.open, next.close + 1)
  const joined = infinitiveBehind(c, k, pair)
  if (joined > 0) return one(pair.open, phraseContentEnd(c, joined, k.to, k.cue[0], 'infinitive'))
  // "раскритиковал «трусливую политику» соседей"
  const owner = nounPhrase(c, pair.close + 1, k.to, GENITIVES)
  return one(pair.open, owner && !owner.named ? owner.last : pair.close + 1)
}

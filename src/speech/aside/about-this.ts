/** "Об этом сообщил X", "Такое мнение высказал X": a sentence that hands the one before it to a source. */
import type {CueEntry} from '../../locales/types.ts'
import {CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, PLURAL, PREPOSITION, REFLEXIVE} from '../../words/facts.ts'
import {CLAUSE, ORIGIN} from '../../words/frames.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import {asideAt} from './aside.ts'
import {originOf} from './aside-by-case.ts'
import {cueWithTail, phraseCueAt} from './phrase-cue.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {within} from '../drafts.ts'
import {sentenceBody} from '../content/signs.ts'
import {collectiveOf, placeOf} from '../source/house.ts'
import {isImpersonal} from '../grammar/impersonal.ts'
import {isPredicate} from '../grammar/likely.ts'
import {cueAt, formsAt, has, isFinite, isOneOf, kindAt, known, step} from '../grammar/look.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Context, Range} from '../types.ts'

/** "Об этом говорится в отчёте", "Об этом сообщили в полиции". */
const houseBehind = (c: Context, verb: number, to: number): Range | null => isImpersonal(c, verb) ? placeOf(c, verb + 1, to) : (formsAt(c, verb) & PLURAL) !== 0 ? collectiveOf(c, verb + 1, to) : null

/** Hands the sentence before to a source. */
const handBack = (c: Context, previous: Range, cue: Range, entry: CueEntry | null, source: Range | null, via: Range | null): void => {
  c.quotes.push({
    kind: 'indirect', segments: [{first: previous[0], last: sentenceBody(c, previous[0], previous[1]), pair: -1}], cue, entry,
    source, via, rule: 'about-this', confidence: 0.85, follows: -1,
  })
}

/** "Об этом сообщил X." hands the sentence before to X. */
export const anaphor = (c: Context, from: number, body: number, previous: Range | null): boolean => {
  if (!previous) return false
  if (c.grammar.cases && (thusSaid(c, from, body, previous) || suchWords(c, from, body, previous) || follows(c, from, body, previous))) return true
  for (let i = from; i < Math.min(body, from + 4); i++) {
    if (!isOneOf(c, i, c.words.anaphors)) continue
    if (!has(c, i - 1, PREPOSITION) && i > from) return false
    for (let j = i + 1; j < Math.min(body, i + 8); j = step(c, j, body)) {
      // "Об этом со ссылкой на мэра сообщает газета"
      const cited = phraseCueAt(c, j, body)
      if (cited) {
        const verb = cited.end
        handBack(c, previous, cited.cue, cited.entry, cited.source, has(c, verb, CUE_VERB) ? subjectRight(c, verb, body) : null)
        return true
      }
      if (!has(c, j, CUE_VERB) && !(has(c, j, CUE_ADJECTIVE) && j === i + 1)) {
        if (kindAt(c, j) !== COMMA) continue
        // "Об этом, в частности, рассказал мэр"
        const end = clauseEnd(c, j + 1, body)
        if (j > i + 1 || kindAt(c, end) !== COMMA || end > j + 4) return false
        j = end
        continue
      }
      const found = cueWithTail(c, j, body)
      if (!found?.entry.prepositions.includes(known(c, i - 1))) return false
      if (kindAt(c, clauseEnd(c, j, body)) === COLON) return false
      const teller = subjectRight(c, j, body) ?? subjectLeft(c, j, from) ?? (c.grammar.cases ? houseBehind(c, j, body) : null)
      // "Об этом сообщает Bloomberg со ссылкой на полицию": the agency conveys
      const behind = c.grammar.cases && teller ? phraseCueAt(c, Math.max(teller[1], found.end), body) : null
      const named = behind?.source && behind.entry.before ? behind : null
      handBack(c, previous, named?.cue ?? [j, found.end], named?.entry ?? found.entry, named?.source ?? teller, named ? teller : null)
      return true
    }
    return false
  }
  return false
}

/** "Это следует из отчёта." */
const follows = (c: Context, from: number, body: number, previous: Range): boolean => {
  const entry = has(c, from, DETERMINER) ? cueAt(c, from + 1) : undefined
  if (!entry || (entry.frames & ORIGIN) === 0 || clauseEnd(c, from, body) < body) return false
  const source = originOf(c, entry, from + 2, body)
  if (source) handBack(c, previous, [from + 1, from + 2], entry, source, null)
  return source !== null
}

/**
 * "Такое мнение высказал X.", "Так считает X.", "С таким заявлением выступил X, передаёт ТАСС." hands the sentence before to X; where it has a source
 * already, this one only says so again.
 */
const suchWords = (c: Context, from: number, body: number, previous: Range): boolean => {
  const at = has(c, from, PREPOSITION) ? from + 1 : from
  const so = isOneOf(c, from, c.words.such) && has(c, from + 1, CUE_VERB) && ((cueAt(c, from + 1)?.frames ?? 0) & CLAUSE) !== 0
  if (!so && !opensSuch(c, at)) return false
  const clause = clauseEnd(c, at, body)
  let verb = so ? at + 1 : at + 2
  while (verb < clause && !isPredicate(c, verb)) verb = step(c, verb, clause)
  // a clause with more to say goes its own way
  const conveyed = clause < body ? asideAt(c, clause + 1, body) : null
  if (verb >= clause || clause < body && (!conveyed || conveyed.end < body)) return false
  // "Такой вывод содержится в докладе"
  const source = subjectRight(c, verb, clause)
    ?? (so ? null : subjectLeft(c, verb, at + 2))
    ?? ((formsAt(c, verb) & REFLEXIVE) !== 0 ? placeOf(c, verb + 1, clause) : houseBehind(c, verb, clause))
  if (!source) return false
  if (!within(c, 0, previous[0], previous[1])?.source) handBack(c, previous, [verb, verb + 1], cueAt(c, verb) ?? null, source, conveyed?.source ?? null)
  return true
}

/** «Угрозы нет». "Так ситуацию прокомментировал X": hands words in marks that have no source to X. */
const thusSaid = (c: Context, from: number, body: number, previous: Range): boolean => {
  if (!isOneOf(c, from, c.words.thus)) return false
  const quote = within(c, 0, previous[0], previous[1]), clause = clauseEnd(c, from, body)
  if (quote?.kind !== 'direct' || quote.cue || quote.source || kindAt(c, clause) === COLON) return false
  for (let i = from + 1; i < clause; i = step(c, i, clause)) {
    if (!has(c, i, CUE_VERB) || !isFinite(c, i)) continue
    const found = cueWithTail(c, i, clause), source = subjectRight(c, i, clause) ?? subjectLeft(c, i, from + 1)
    if (!found || !source) return false
    Object.assign(quote, {cue: [i, found.end], entry: found.entry, source, rule: 'about-this'})
    return true
  }
  return false
}

/** "такое мнение", "таким заявлением" */
export const opensSuch = (c: Context, i: number): boolean => isOneOf(c, i, c.words.such) && has(c, i + 1, CUE_NOUN)

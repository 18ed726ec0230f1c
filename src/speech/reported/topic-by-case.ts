/** What is told about, behind a preposition of the cue's own, in languages whose nouns show case: "сообщил о пожаре", "О пожаре рассказал мэр". */
import {
  COMPLEMENTIZER, COORDINATOR, CUE_NOUN, DATIVE, DATIVES, DETERMINER, DOCUMENT, GENITIVES, GIVEN_NAME, INSTRUMENTAL, INSTRUMENTALS, NATIONAL,
  OCCASION, PREPOSITION, PRONOUN, RELATIVE, ROLE, TIME_WORD,
} from '../../words/facts.ts'
import {ABOUT, ADDRESSEE, CLAUSE, NAMING, OBJECT_TO} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseStart} from '../grammar/clauses.ts'
import {phraseContentEnd} from '../content/phrase-end.ts'
import {isInfinitive} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isFiller, isNumber, isOneOf, isWord, kindAt, known, step} from '../grammar/look.ts'
import {OBJECTS} from '../grammar/cases.ts'
import {hearsBeforeCue, nounPhrase} from '../grammar/phrases.ts'
import {isTimePhrase, prepositionalPhrase} from '../grammar/prepositional.ts'
import type {Context, Segment} from '../types.ts'
import {one, type Candidate, type Rule} from './candidate.ts'
import {isOneClause, opensSetting, overFillers, upToSpeaker} from './opening-by-case.ts'

/** "сообщил о пожаре", "обвинил США в шпионаже" */
export const about: Rule = (c, k) => {
  const {frames, prepositions} = k.entry
  if ((frames & ABOUT) === 0) return null
  const addressees = DATIVES | ((frames & (ADDRESSEE | OBJECT_TO | NAMING)) !== 0 || k.entry.class === 'judge' ? OBJECTS : 0)
  let i = k.after
  for (let skips = 0; skips < 6 && i < k.to; skips++) {
    if (prepositions.length > 0 && prepositions.includes(known(c, i))) {
      if (opensSetting(c, i) || agreesWithSomebody(c, k, i)) return null
      const inner = i + 1
      if (inner >= k.to || (!isWord(c, inner) && !isNumber(c, inner) && (c.pairAt[inner]!) < 0)) return null
      return one(has(c, i, PREPOSITION) ? i : inner, phraseContentEnd(c, inner, k.to, k.cue[0]))
    }
    if (isFiller(c, i) || has(c, i, TIME_WORD)) { i++; continue }
    // "заявили и о подготовке": also
    if (has(c, i, COORDINATOR) && prepositions.includes(known(c, i + 1))) { i++; continue }
    const end = beforeTopic(c, k, i, prepositionalPhrase(c, i, k.to))
    if (end > i) { i = end; continue }
    const phrase = nounPhrase(c, i, k.to, addressees)
    // "написала заявление об уходе": the topic is the text's
    if (!phrase || phrase.last <= i || k.entry.class === 'write' && has(c, phrase.head, DOCUMENT | CUE_NOUN)) return null
    i = beforeTopic(c, k, i, phrase.last)
  }
  return null
}

/** "обвинил США в …", "сообщил в своём канале о …": the preposition is the cue's, not the noun's. */
const beforeTopic = (c: Context, {entry: {prepositions}}: Candidate, first: number, last: number): number => {
  let i = first + 1
  while (i < last && !prepositions.includes(known(c, i))) i++
  return Math.min(i, last)
}

/** "с ним согласен", "согласился с тренером": whom one agrees with is nothing that was said; "согласился с решением" is. */
const agreesWithSomebody = (c: Context, k: Candidate, i: number): boolean => {
  if ((k.entry.frames & CLAUSE) === 0 || (formsAt(c, i) & INSTRUMENTAL) === 0) return false
  const head = nounPhrase(c, i + 1, Math.min(c.tokens.length, i + 8), INSTRUMENTALS)?.head ?? i + 1
  return has(c, head, PRONOUN) && !has(c, head, DETERMINER) || has(c, head, ROLE | NATIONAL | GIVEN_NAME)
}

/** Is the preposition at `i` the cue's own, and no time, place or hearer. */
const opensTopic = (c: Context, k: Candidate, i: number): boolean =>
  has(c, i, PREPOSITION)
  && k.entry.prepositions.includes(known(c, i))
  && !isTimePhrase(c, i, k.cue[0])
  && !isOneOf(c, i + 1, c.words.anaphors)
  && !opensSetting(c, i)
  && !agreesWithSomebody(c, k, i)
  && !has(c, i + 1, RELATIVE)

/** "О своих планах мэр рассказал в интервью": the topic before its cue. */
export const aboutBefore: Rule = (c, k) => {
  if ((k.entry.frames & ABOUT) === 0 || k.noun) return null
  const opening = topicFirst(c, k)
  if (opening) return opening
  const start = clauseStart(c, k.cue[0], k.from)
  for (let i = start; i < k.cue[0]; i = Math.max(i + 1, step(c, i, k.cue[0]))) {
    if (!has(c, i, PREPOSITION) || !k.entry.prepositions.includes(known(c, i))) continue
    if (!opensTopic(c, k, i)) return null
    let end = prepositionalPhrase(c, i, k.cue[0])
    while (has(c, end, PREPOSITION) && end < k.cue[0] && !isTimePhrase(c, end, k.cue[0]) && !has(c, end + 1, OCCASION)) {
      const more = prepositionalPhrase(c, end, k.cue[0])
      if (more <= end) break
      end = more
    }
    // "О смерти актрисы Керри Фишер сообщили родные": with a subject behind the cue all the names are its own
    // "О готовности помочь заявил мэр"
    if (isInfinitive(c, end)) end = k.cue[0]
    if (end === i + 1) return null
    if (k.right) while (
      end < k.cue[0]
      && isCapital(c, end)
      && !hearsBeforeCue(c, end, -1)
      && ((formsAt(c, end) & DATIVE) === 0 || (formsAt(c, end) & GENITIVES) !== 0)
    ) end++
    return one(i, end)
  }
  return null
}

/**
 * "О закрытии моста, дороги и порта рассказал Рогов", "О мосте, который закроют в мае, Рогов рассказал «Заре»": a topic that opens its sentence, up to
 * the cue or to who speaks right before it, without times and hearers; null where it does not open it, or a verb of another clause stands between.
 */
const topicFirst = (c: Context, k: Candidate): Segment[] | null => {
  const first = overFillers(c, k.from, k.cue[0])
  // "О том, что мост закроют, рассказал мэр" has a clause
  const that = has(c, first + 1, DETERMINER) && kindAt(c, first + 2) === COMMA && has(c, first + 3, COMPLEMENTIZER | RELATIVE)
  return that || !opensTopic(c, k, first) || !isOneClause(c, first, k.cue[0]) ? null : upToSpeaker(c, k, first, first + 2)
}

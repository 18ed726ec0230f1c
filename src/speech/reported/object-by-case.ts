/** A noun phrase as what a cue reports: "потребовал отставки", "Слова министра опроверг Рогов". */
import {
  ACCUSATIVES, ADJECTIVAL, CUE_NOUN, DATIVES, DETERMINER, GENITIVES, NATIONAL, NEGATION, NOMINATIVE, PLURAL, PREPOSITION, PRONOUN, ROLE,
  SPEAKING, TIME_WORD,
} from '../../words/facts.ts'
import {OBJECT, OBJECT_NEGATED} from '../../words/frames.ts'
import {clauseStart} from '../grammar/clauses.ts'
import {phraseContentEnd} from '../content/phrase-end.ts'
import {formsAt, has, isCapital, isFiller, isOneOf, isWord, known} from '../grammar/look.ts'
import {ANY_CASE, NOMINATIVES, OBJECTS} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import type {Phrase} from '../grammar/phrases.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {nameWithin} from '../source/subject.ts'
import type {Context, Range, Segment} from '../types.ts'
import {one, type Candidate, type Rule} from './candidate.ts'
import {isOneClause, overFillers, upToSpeaker} from './opening-by-case.ts'

/** "потребовал отставки" */
export const object: Rule = (c, k) => {
  if ((k.entry.frames & OBJECT) === 0 && ((k.entry.frames & OBJECT_NEGATED) === 0 || !has(c, k.cue[0] - 1, NEGATION))) return null
  // "Слова министра опроверг Рогов": the object stands before
  if ((k.entry.frames & OBJECT) !== 0 && !k.noun && objectOpening(c, k, true)) return null
  let i = k.after
  while (i < k.to && isFiller(c, i)) i++
  for (let skips = 0; skips < 3; skips++) {
    // "выразил обеспокоенность в связи с ростом цен": the noun has no object behind a phrase
    if (has(c, i, PREPOSITION) && k.cue[1] - k.cue[0] > 1) return null
    if (has(c, i, PREPOSITION)) {
      const end = prepositionalPhrase(c, i, k.to), asked = k.entry.class === 'order' && !isWord(c, end) ? askedOf(c, i, end) : end
      if (asked < end) return one(asked, phraseContentEnd(c, end, k.to, k.cue[0]))
      if (end > i) { i = end; continue }
    }
    const dative = nounPhrase(c, i, k.to, DATIVES)
    const direct = nounPhrase(c, i, k.to, OBJECTS)
    if (dative && !direct) { i = dative.last; continue }
    break
  }
  const phrase = nounPhrase(c, i, k.to, OBJECTS)
  // "обещают каждую весну": when
  if (!phrase || (k.right && i < k.right[1]) || has(c, phrase.first, DETERMINER) && has(c, phrase.head, TIME_WORD)) return null
  // "осудили бывшего мэра": a person is judged by a court
  if (k.entry.class === 'judge' && has(c, phrase.head, ROLE | NATIONAL)) return null
  const end = phraseContentEnd(c, phrase.last, k.to, k.cue[0])
  // "раскритиковал завод за шум": what for
  for (let j = i + 1; k.entry.class === 'judge' && j < end - 1; j++) if (has(c, j, PREPOSITION) && k.entry.prepositions.includes(known(c, j))) return one(j, end)
  return one(i, end)
}

/** "потребовал от мэра публичных объяснений": where what is asked for begins, a genitive behind that of who is asked; `end` where it does not. */
const askedOf = (c: Context, preposition: number, end: number): number => {
  const head = nounPhrase(c, preposition + 1, end, GENITIVES)?.head ?? end
  let at = end - 1
  while (at - 1 > head && (formsAt(c, at - 1) & ADJECTIVAL) !== 0) at--
  return at > head && !isCapital(c, at) && (has(c, head, ROLE | NATIONAL) || isCapital(c, head)) ? at : end
}

/** "Гибель командира подтвердили три источника", "Мэр эти слова отверг": the object right before its cue. */
export const objectBefore: Rule = (c, k) => {
  if ((k.entry.frames & OBJECT) === 0 || k.noun) return null
  const opening = objectOpening(c, k)
  if (opening) return opening
  const start = clauseStart(c, k.cue[0], k.from)
  let found: Range | null = null, others = 0
  for (let i = start; i < k.cue[0];) {
    if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, k.cue[0])); continue }
    const phrase = nounPhrase(c, i, k.cue[0], ANY_CASE)
    if (!phrase || phrase.last <= i) { i++; continue }
    if (found) others++
    found = null
    const last = overTopic(c, phrase, k.cue[0])
    let end = last
    while (end < k.cue[0] && isFiller(c, end)) end++
    if (end === k.cue[0] && nounPhrase(c, i, k.cue[0], ACCUSATIVES) && !has(c, phrase.head, PRONOUN)) found = [phrase.first, last]
    else others++
    i = last
  }
  // "Мэр обвинения отвергает": what looked like the subject's genitive, where nothing follows the verb
  const last = k.cue[0] - 1
  if ((!found || found[0] === start && others === 0) && !k.right && (formsAt(c, k.cue[0]) & PLURAL) === 0 && has(c, last, CUE_NOUN) && (formsAt(c, last) & ACCUSATIVES) !== 0 && last > start && endsThere(c, k.cue[1], k.to) &&
    nounPhrase(c, start, last, NOMINATIVE)?.last === last) return one(last, last + 1)
  // "Мэр Рогов, отвечающий за мосты, эти слова опроверг": whose subject stands before another clause
  const apart = found !== null && k.left != null && k.left[1] < start
  if (!found || !apart && !k.right && others === 0 && (formsAt(c, k.cue[0]) & PLURAL) === 0) return k.right ? null : objectFirst(c, start, k.cue[0])
  return one(found[0], found[1])
}

/**
 * "Слова министра о мосте опроверг Рогов", "Обвинения в краже Рогов подтвердил": a thing that opens its sentence, up to the cue or to who speaks
 * right before it; null where it is somebody, or another verb stands between.
 */
const objectOpening = (c: Context, k: Candidate, behind = false): Segment[] | null => {
  const verb = k.cue[0], first = overFillers(c, k.from, verb), thing = nounPhrase(c, first, verb, ACCUSATIVES)
  if (!thing || !isWord(c, thing.head) || has(c, thing.head, SPEAKING | PRONOUN | TIME_WORD) || isCapital(c, thing.head) && c.sentenceFirst[thing.head] !== thing.head || !isOneClause(c, first, verb)) return null
  return upToSpeaker(c, k, first, first + 1, behind)
}

/** "Слухи об отставке мэр опроверг": what was said, then who denies it, right before the cue. */
const objectFirst = (c: Context, start: number, cue: number): Segment[] | null => {
  const what = nounPhrase(c, start, cue, ACCUSATIVES)
  if (!what || !has(c, what.head, CUE_NOUN)) return null
  const last = overTopic(c, what, cue), subject = nounPhrase(c, last, cue, NOMINATIVES)
  // "Слухи о пожаре Рогов опроверг": a name that looked like a genitive
  const name = subject?.last === cue ? null : nameWithin(c, what.last, cue, cue)
  return subject?.last === cue ? one(what.first, last) : name ? one(what.first, name[0]) : null
}

/** "слова чиновника о готовности", "слухи об отставке": behind a noun for what is said also what it is about. */
const overTopic = (c: Context, {head, last}: Phrase, to: number): number =>
  has(c, head, CUE_NOUN) && has(c, last, PREPOSITION) && isOneOf(c, last, c.words.about) ? prepositionalPhrase(c, last, to) : last

const endsThere = (c: Context, i: number, to: number): boolean => i >= to || !isWord(c, i) && (c.pairAt[i]!) < 0

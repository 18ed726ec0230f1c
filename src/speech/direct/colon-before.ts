/** A clause of the story, a colon, and a whole utterance in marks, in languages whose nouns show case: "Мэр улыбнулся: «Всё будет хорошо»". */
import {COMPLEMENTIZER, DOCUMENT, FIRST_PERSON, GIVEN_NAME, HONORIFIC, NATIONAL, PRONOUN, RELATIVE, ROLE} from '../../words/facts.ts'
import {isPredicate} from '../grammar/likely.ts'
import {COLON, TERMINAL} from '../../words/scan.ts'
import {formsAt, has, isCapital, isDash, isEnd, isOneOf, kindAt, pairAt, stepBack} from '../grammar/look.ts'
import {NOMINATIVES} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Block, Context, Range} from '../types.ts'
import {label} from './announce.ts'
import type {Link} from './link.ts'
import {beginsLarge} from './shape.ts'

/** Shorter words in marks may be a title. */
const LEAST_WORDS = 3

/** The person whom the clause before the colon tells of, or the text that it ends with ("Пришёл ответ: «…»"), says what stands behind it. */
export const subjectColon = (c: Context, open: number, colon: number, from: number): Link | null => {
  const pair = pairAt(c, open)
  if (
    pair?.kind !== 'speech'
    || pair.close < 0
    || pair.last - pair.first < (kindAt(c, pair.last - 1) === TERMINAL ? LEAST_WORDS - 1 : LEAST_WORDS)
    || !beginsLarge(c, pair)
    || !(isEnd(c, pair.last - 1) || isEnd(c, pair.close + 1))
    || kindAt(c, pair.last - 1) !== TERMINAL && !holdsVerb(c, pair.first, pair.last) && !holdsStop(c, pair.first, pair.last - 1)
  ) return null
  const verb = lastVerb(c, colon, from)
  if (verb === null) return null
  const left = verb < 0 ? opening(c, from, colon) : subjectLeft(c, verb, from)
  // "Той же позиции придерживается Анна Белова"
  const source = verb < 0 || left && isPerson(c, left) ? left : subjectRight(c, verb, colon)
  return source
    && (isPerson(c, source) || source[1] === colon && has(c, source[0], DOCUMENT))
    ? {cue: null, entry: null, source, end: open, rule: 'subject-colon', confidence: 0.8}
    : null
}

/** A finite verb, known or by its ending, or "я", "мы": no title, nor is what ends in ! or ?. */
export const holdsVerb = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isPredicate(c, i) || has(c, i, PRONOUN) && (formsAt(c, i) & FIRST_PERSON) !== 0) return true
  return false
}

/** "Характер есть. Мастерства нет": more than one sentence is no title. */
const holdsStop = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isEnd(c, i)) return true
  return false
}

/** The last verb before the colon; -1 where there is none ("Тренер доволен"), `null` where it belongs to a clause under another. */
const lastVerb = (c: Context, colon: number, from: number): number | null => {
  const low = Math.max(from, colon - 23)
  for (let i = stepBack(c, colon, low); i >= low; i = stepBack(c, i, low)) {
    if (has(c, i, COMPLEMENTIZER | RELATIVE)) return null
    if (isPredicate(c, i)) return i
  }
  return -1
}

/** "Тренер доволен", "Анна Белова непреклонна": the noun phrase that opens the sentence. */
const opening = (c: Context, from: number, colon: number): Range | null => {
  const phrase = nounPhrase(c, from, colon, NOMINATIVES)
  return phrase && phrase.last < colon ? [phrase.first, phrase.last] : null
}

/** "Анна Белова, мать двоих детей:", "Рогов — о закрытии моста:": a paragraph that is nothing but who says the next one; `utters`: that is a sentence in marks. */
export const labelAbove = (c: Context, {type, first, last}: Block, utters: boolean): Range | null => {
  const colon = last - 1
  if (type !== 'paragraph' && type !== 'headline' || kindAt(c, colon) !== COLON) return null
  const source = label(c, first, colon) ?? withTopic(c, first, colon)
  return source && (isPerson(c, source) || isCapital(c, first) && c.tokens.entry[first] === 0 && utters) ? source : null
}

/** "Рогов — о закрытии моста", "Рогов о закрытии моста": who speaks, before the topic. */
const withTopic = (c: Context, first: number, colon: number): Range | null => {
  const {last = first} = nounPhrase(c, first, colon, NOMINATIVES) ?? {}, at = isDash(c, last) ? last + 1 : last
  return last > first && isOneOf(c, at, c.words.about) && prepositionalPhrase(c, at, colon) === colon ? [first, last] : null
}

/** A pronoun, or words for or a name of somebody. */
export const isPerson = (c: Context, [first, last]: Range): boolean => {
  if (has(c, first, RELATIVE)) return false
  if (last - first === 1 && has(c, first, PRONOUN)) return true
  for (let i = first; i < last; i++) if (
    has(c, i, ROLE | NATIONAL | GIVEN_NAME | HONORIFIC)
    || i > first && isCapital(c, i) && c.tokens.entry[i] === 0
  ) return true
  return isCapital(c, first) && c.tokens.entry[first] === 0 && c.sentenceFirst[first] !== first
}

/** What opens a sentence before its cue, up to who speaks: without times and hearers, and with no other verb between. */
import {
  ACCUSATIVES, ADJECTIVAL, COORDINATOR, CUE_NOUN, DATIVE, DATIVES, DETERMINER, GENITIVES, GROUP, LOCATIVE, NUMERAL, OCCASION, ORGANIZATION,
  OUTLET, PARTICIPLE, PLURAL, PREPOSITION, PRONOUN, RELATIVE, ROLE, SPEAKING, TIME_WORD, WEEKDAY,
} from '../../words/facts.ts'
import {COMMA} from '../../words/scan.ts'
import {agrees} from '../grammar/agrees.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {isInfinitive, isLikelyVerb, isPredicate} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isFiller, isOneOf, isWord, kindAt, pairAt, step} from '../grammar/look.ts'
import {ANY_CASE, NOMINATIVES, isOblique} from '../grammar/cases.ts'
import {hearsBeforeCue, nounPhrase} from '../grammar/phrases.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {nameWithin} from '../source/subject.ts'
import {subjectRight} from '../source/subject-right.ts'
import type {Context, Range, Segment} from '../types.ts'
import {one, type Candidate} from './candidate.ts'
import type {MarkPair} from '../../marks/types.ts'

/** "Вчера", "Также" */
export const overFillers = (c: Context, from: number, to: number): number => {
  let first = from
  while (first < to && (isFiller(c, first) || has(c, first, TIME_WORD)) && !has(c, first, PREPOSITION)) first++
  return first
}

/**
 * What a sentence opens with, from `first`, up to the cue where who speaks stands behind that, else up to who speaks right before it; null where
 * nobody does. It ends behind `least` at the earliest.
 * @param behind only for who stands behind the cue
 */
export const upToSpeaker = (c: Context, k: Candidate, first: number, least: number, behind = false): Segment[] | null => {
  const verb = k.cue[0]
  // "Угрозы миру нет, заявил мэр": an aside
  if (verb < least || clauseStart(c, verb, first) === verb && clauseStart(c, verb - 1, first) === first) return null
  const last = beforeHearers(c, least, verb), right = k.right ?? subjectRight(c, verb, k.to)
  // "О мосте Рогов рассказал «Заре»"
  const told = right && pairAt(c, right[0]), heard = told?.open === right?.[0] && told && isHearingName(c, told)
  if (right && !heard && isSpeaker(c, right, verb)) {
    k.left = null
    k.right = right
    return one(first, last)
  }
  if (behind) return null
  const who = k.left ?? null, name = nameWithin(c, first + 1, verb, verb)
  const subject = name && (!who || name[0] > who[0] && (!has(c, name[0] - 1, SPEAKING) || isOblique(c, who[0]) && has(c, who[0], NUMERAL))) ? name : who
  if (!subject || subject[1] !== last && subject[1] !== verb || subject[0] < least || !isSpeaker(c, subject, verb)) return null
  k.left = subject
  const comma = subject[0] - 1
  return one(first, kindAt(c, comma) === COMMA ? comma : beforeHearers(c, least, subject[0]))
}

/** A name, a pronoun, a word for one who speaks. */
const isSpeaker = (c: Context, [first, last]: Range, verb: number): boolean => {
  const phrase = nounPhrase(c, first, last, NOMINATIVES), head = phrase?.head ?? first
  if (phrase && !has(c, phrase.last, COORDINATOR) && !agrees(c, phrase, verb) && (formsAt(c, verb) & PLURAL) === 0) return false
  // "Россия отвергает обвинения"
  return isCapital(c, head) || !isWord(c, head) || has(c, head, SPEAKING | PRONOUN) && !has(c, head, CUE_NOUN)
}

/** Is no verb between but those of relative clauses and participles. */
export const isOneClause = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = clauseEnd(c, i, to) + 1) {
    const end = clauseEnd(c, i, to)
    if (i > from && (has(c, i, RELATIVE) || has(c, i, PREPOSITION) && has(c, i + 1, RELATIVE) || (formsAt(c, i) & (PARTICIPLE | ADJECTIVAL)) !== 0)) continue
    for (let j = i; j < end; j = step(c, j, end)) if (isPredicate(c, j) && (isLikelyVerb(c, j) || (formsAt(c, j) & ANY_CASE) === 0) && !isInfinitive(c, j)) return false
  }
  return true
}

/** "обвинил в интервью", but not "рассказал о встрече": a preposition of place before an occasion. */
export const opensSetting = (c: Context, i: number): boolean => has(c, i + 1, OCCASION) && (formsAt(c, i) & LOCATIVE) !== 0 && isOneOf(c, i, c.words.binding)

/** "журналистам", "агентству", not of "помочь жителям". */
const isHearer = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i)
  return has(c, i, OUTLET | ROLE | GROUP) && (forms & DATIVES) !== 0 && (forms & (ACCUSATIVES | GENITIVES)) === 0 && !isInfinitive(c, i - 1) && !has(c, i - 1, PREPOSITION | DETERMINER) && (formsAt(c, i - 1) & ADJECTIVAL) === 0
}

/** "(О ремонте) Лужину (доложил Рогов)", "ТАСС": a name in the dative, an agency right before the cue. */
const isHearingPerson = (c: Context, i: number): boolean =>
  isCapital(c, i) && !has(c, i - 1, PREPOSITION) && (hearsBeforeCue(c, i, -1) || (formsAt(c, i) & DATIVE) !== 0 && (formsAt(c, i) & (GENITIVES | NOMINATIVES)) === 0)

/** «Заре», «Интерфаксу»: a name of one word that can be a dative, behind no body whose name it could be. */
const isHearingName = (c: Context, {open, first, last}: MarkPair): boolean => {
  const {text, start, end} = c.tokens, forms = c.grammar.guess(text, start[first]!, end[first]!, false)
  return last === first + 1 && (forms & DATIVES) !== 0 && (forms & GENITIVES) === 0 && !has(c, open - 1, ORGANIZATION | OUTLET | PREPOSITION)
}

/** Back over when and where it was said, and who hears: "сегодня", "журналистам", «Заре». */
const beforeHearers = (c: Context, from: number, to: number): number => {
  let end = to
  for (let before = to + 1; end < before;) {
    before = end
    // "первыми сообщили"
    while (end > from && (isFiller(c, end - 1) || has(c, end - 1, NUMERAL) || kindAt(c, end - 1) === COMMA) && !has(c, end - 1, PREPOSITION)) end--
    const pair = c.closeAt[end - 1]!
    if (pair >= 0 && c.pairs[pair]!.open > from && isHearingName(c, c.pairs[pair]!)) end = c.pairs[pair]!.open
    else if (end > from && (isHearer(c, end - 1) || isHearingPerson(c, end - 1))) end--
    for (let i = end - 1; i > from && i > end - 5; i--) if (has(c, i, PREPOSITION) && (has(c, i + 1, WEEKDAY) || opensSetting(c, i)) && prepositionalPhrase(c, i, end) === end) end = i
  }
  return end
}

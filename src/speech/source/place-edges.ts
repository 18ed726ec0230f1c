/** Where the phrase in subject position begins and ends: lists, missing commas, times beside it. */
import {
  ADJECTIVE, ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, GENITIVE, GERUND, INSERTED, NATIONAL, NOUN, OUTLET, PASSIVE, PLURAL, PREPOSITION,
  PRONOUN, RELATIVE, ROLE, SUBORDINATOR, VERB, SPEAKING,
} from '../../words/facts.ts'
import {ALL_CAPS, COMMA, HYPHEN, STOP} from '../../words/scan.ts'
import {isInnerStop} from '../grammar/clauses.ts'
import {formsAt, has, isCapital, isEnd, isFinite, isOneOf, isWord, kindAt, shaped} from '../grammar/look.ts'
import {backOver} from '../grammar/place-runs.ts'
import {trimLeft} from '../grammar/place-trim.ts'
import {SUBJECT, TIMELIKE, isCount, isOccasionOrTime, isSubjectPronoun} from '../grammar/place-looks.ts'
import {HEAD, stretch, stretchStart} from './place-stretches.ts'
import type {Context} from '../types.ts'

/** What no noun phrase ends with. */
export const CLOSED_BEFORE: number = VERB | CUE_VERB | PREPOSITION | COORDINATOR | SUBORDINATOR | COMPLEMENTIZER | DETERMINER | ADVERB | INSERTED | TIMELIKE

/** "has less praise than bakers say she deserves": behind "than" in the object of a verb; `first` where none is. */
const thanBefore = (c: Context, first: number, end: number): number => {
  if (!isFinite(c, first - 1) && !has(c, first - 1, VERB)) return first
  for (let i = first + 1; i < end - 1; i++) if (isOneOf(c, i, c.words.comparing)) return isCount(c, i + 1) ? first : i + 1
  return first
}

/** "a move Lee called “a mess”": the name right behind a noun for a deed, a text or a thing; `first` where none is. */
const nameBehind = (c: Context, first: number, end: number): number => {
  let name = end
  while (name > first && isCapital(c, name - 1)) name--
  if (name === end || name < first + 2 || !has(c, first, DETERMINER) || !has(c, name - 1, NOUN | CUE_NOUN | DOCUMENT) || has(c, name - 1, SPEAKING | NATIONAL | OUTLET)) return first
  for (let i = first + 1; i < name; i++) if (has(c, i, PREPOSITION)) return first
  return name
}

/** "a plan some believe would fail", "a mess many growers say he made": a noun, and right behind it another subject; `first` where none is. */
export const contactStart = (c: Context, first: number, end: number): number => {
  const than = thanBefore(c, first, end)
  if (than > first) return than
  const name = nameBehind(c, first, end)
  if (name > first) return name
  for (let i = end - 1; i > first && i > end - 4 && isWord(c, i); i--) {
    if (has(c, i, RELATIVE | PREPOSITION | COORDINATOR) || isFinite(c, i)) break
    if (
      has(c, i, PRONOUN)
      && has(c, i, DETERMINER)
      && !isOneOf(c, i, c.words.floating)
      && (formsAt(c, i) & PLURAL) !== 0
      && (formsAt(c, i) & SUBJECT) !== 0
      && isWord(c, i - 1)
      && !isCapital(c, i - 1)
      && !has(c, i - 1, CLOSED_BEFORE)
    ) return i
  }
  return first
}

/** "Growers, pickers and cooks said", "voters in Ohio, Iowa and Maine say": the list begins before its commas. */
export const overList = (c: Context, first: number, end: number, from: number): number => {
  let joined = false
  for (let i = first + 1; !isSubjectPronoun(c, first) && i < end - 1 && !joined; i++) joined = has(c, i, COORDINATOR)
  let head = first
  for (let items = 0; joined && items < 6 && head - 2 >= from && kindAt(c, head - 1) === COMMA; items++) {
    const start = stretchStart(c, head - 1, from)
    // "bakers, including Lee, Rye and Ford"
    if (isOneOf(c, start, c.words.naming) && kindAt(c, start - 1) === COMMA) {
      const named = stretchStart(c, start - 1, from), whose = trimLeft(c, named, start - 1)
      return stretch(c, named, start - 1) === HEAD && whose < start - 1 ? whose : head
    }
    if (head - start > 12 || has(c, head - 2, ADVERB) || stretch(c, start, head - 1) !== HEAD) break
    const next = trimLeft(c, start, head - 1)
    if (next >= head - 1) break
    head = next
    if (next > start) break
  }
  return head
}

/** "Lee on Friday said", "surveys last week showed", "the mayor in a statement said": without the time or occasion. */
export const beforeTime = (c: Context, first: number, last: number): number => {
  for (let i = first + 1; i < last; i++) {
    if (
      has(c, i, PREPOSITION)
      && (!isOneOf(c, i, c.words.binding) || isOneOf(c, i, c.words.placing))
      && last - i < 7
      && isOccasionOrTime(c, i, last)
      && !isCount(c, i - 1)
      // "a person who was at the meeting"
      && !isOneOf(c, i - 1, c.words.be)
      && !has(c, i - 1, DETERMINER)
      && !isReleased(c, i - 1)
      && !(has(c, first, CUE_NOUN | DOCUMENT) || has(c, i - 1, CUE_NOUN | DOCUMENT))
    ) return i
  }
  let end = last
  while (end - 1 > first && has(c, end - 1, TIMELIKE) && kindAt(c, end - 2) !== HYPHEN && !shaped(c, end - 1, ALL_CAPS)) end--
  if (end === last) return last
  while (end - 1 > first && has(c, end - 1, DETERMINER | ADVERB | PREPOSITION | COMPLEMENTIZER)) end--
  return isReleased(c, end - 1) ? last : end
}

/** "a poll released last week", "a poll published on Friday": the time is its own. */
const isReleased = (c: Context, i: number): boolean => (formsAt(c, i) & PASSIVE) !== 0 && has(c, i, VERB | CUE_VERB)

/** "Ann Lee, the mayor, this past week said": back to the comma; `end` where more than a time stands there. */
export const overTime = (c: Context, end: number, from: number): number => {
  let i = end
  while (i > from && end - i < 4 && has(c, i - 1, TIMELIKE | DETERMINER | PREPOSITION)) i--
  return i < end && has(c, end - 1, TIMELIKE) && kindAt(c, i - 1) === COMMA && i - 1 > from ? i : end
}

/** "Ann Lee of Salem, Ohio said", "The mayor of Hull, Ann Lee said": the comma behind the state or the name is missing; `first` where no place stands before. */
const homeStart = (c: Context, first: number, from: number, end: number): number => {
  if (kindAt(c, first - 1) !== COMMA || !isCapital(c, first - 2) || kindAt(c, end) === COMMA) return first
  for (let i = first; i < end; i++) if (!isCapital(c, i)) return first
  let i = first - 2
  while (i > from && isCapital(c, i)) i--
  if (
    !has(c, i, PREPOSITION)
    || !isOneOf(c, i, c.words.binding)
    || has(c, i + 1, TIMELIKE)
    || i - 1 <= from
    || !isCapital(c, i - 1) && !has(c, i - 1, SPEAKING)
  ) return first
  const head = stretchStart(c, first - 1, from), opens = has(c, head, COORDINATOR) ? head + 1 : head
  for (let j = opens; j < i; j++) if (
    !isCapital(c, j) && !has(c, j, DETERMINER | SPEAKING | ADJECTIVE) && !isOneOf(c, j, c.words.adding) && kindAt(c, j) !== STOP && !(
      (formsAt(c, j) & GENITIVE) !== 0
      && has(c, j, PREPOSITION)
    )
    || (formsAt(c, j) & (GERUND | PASSIVE)) !== 0 && j === opens
  ) return first
  return opens < i && !has(c, opens, PREPOSITION) ? opens : first
}

/** "A neighbour of the family, Ann Lee says", "another friend, Ann Lee told": the title before a name; `first` where none is. */
const titleStart = (c: Context, first: number, from: number, end: number): number => {
  if (kindAt(c, first - 1) !== COMMA || !isCapital(c, first) || end - first < 2) return first
  const start = stretchStart(c, first - 1, from), opens = has(c, start, COORDINATOR) ? start + 1 : start
  if (!has(c, opens, DETERMINER) || kindAt(c, start - 1) === COMMA && isCapital(c, start - 2)) return first
  for (let i = opens + 1; i < first - 1; i++) {
    if (has(c, i, ROLE) && !has(c, i + 1, VERB | CUE_VERB)) return stretch(c, opens, first - 1) === HEAD ? opens : first
    if (has(c, i, PREPOSITION)) break
  }
  return first
}

/** "Significantly, the judge said": a sentence's first word, of whose ending only an adverb is made. */
const isManner = (c: Context, i: number): boolean => {
  const {entry, text, start, end} = c.tokens
  return c.sentenceFirst[i] === i && entry[i] === 0 && ((c.grammar.guessFacts?.(text, start[i]!, end[i]!, false) ?? 0) & ADVERB) !== 0
}

/** "Ann Lee (D-Utah), a supporter of the bill told": the comma that should close the apposition is missing. */
export const overName = (c: Context, first: number, from: number, end: number): number => {
  const state = Math.min(homeStart(c, first, from, end), titleStart(c, first, from, end))
  if (state < first) return state
  if (kindAt(c, first - 1) !== COMMA || !has(c, first, DETERMINER) || has(c, first - 2, TIMELIKE | INSERTED | ADVERB) || isManner(c, first - 2)) return first
  let i = first - 2
  while (i >= from) {
    const over = backOver(c, i, from)
    if (over < i) { i = over; continue }
    if (!isCapital(c, i) && kindAt(c, i) !== 10) break
    i--
  }
  // "In Hull, a poll found"
  if (has(c, i + 1, PREPOSITION)) return first
  return i + 1 < first - 1
    && first - i < 12
    && (i < from || kindAt(c, i) === COMMA || (isEnd(c, i) && !isInnerStop(c, i)))
    && isCapital(c, first - 2)
    ? i + 1
    : first
}

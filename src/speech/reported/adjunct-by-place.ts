/** What may stand between a cue and its content, in languages without cases. */
import type {CueEntry} from '../../locales/types.ts'
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, INFINITIVE, MONTH, NOMINATIVE, NOUN, NUMERAL, OCCASION, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, ROLE, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import type {MarkPair} from '../../marks/types.ts'
import {COMMA, POSSESSIVE} from '../../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isFiller, isNumber, isOneOf, isWord, kindAt, known, overAbbreviation, pairAt, shaped} from '../grammar/look.ts'
import {isTimePhrase} from '../grammar/prepositional.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import type {Context} from '../types.ts'

/** Passes adverbs, time and adjuncts behind a cue. */
export const skipAdjuncts = (c: Context, from: number, to: number, entry: CueEntry): number => {
  let i = from
  for (let moved = true; moved && i < to;) {
    moved = false
    if (opensQuantity(c, i) || opensDegree(c, i)) return i
    const date = overDate(c, i)
    if (date > i) { i = date; moved = true; continue }
    // "said last month the road", "said this week that"
    if (
      has(c, i, DETERMINER)
      && has(c, i + 1, TIME_WORD)
      && !shaped(c, i + 1, POSSESSIVE)
      && (has(c, i + 2, DETERMINER | PRONOUN | COMPLEMENTIZER) || isCapital(c, i + 2))
      && !has(c, i + 2, AUXILIARY)
    ) {
      i += 2
      moved = true
      continue
    }
    if (
      (isFiller(c, i) || (has(c, i, TIME_WORD) && !has(c, i, VERB) && !shaped(c, i, POSSESSIVE)))
      && !has(c, i, PRONOUN | DETERMINER | COMPLEMENTIZER | RELATIVE)
    ) {
      i++
      moved = true
      continue
    }
    if (has(c, i, PREPOSITION) && !entry.prepositions.includes(known(c, i)) && !isInfinitive(c, i)) {
      const end = adjunct(c, i, to)
      if (end > i) { i = end; moved = true }
    }
  }
  return i
}

/** "at least three miners", "up to 40", "about 50 people", "only three": how many, at the head of what is said; not "about 5 p.m.". */
export const opensQuantity = (c: Context, i: number): boolean => {
  let at = i
  if (isOneOf(c, i, c.words.quantifiers)) at += isQuantity(c, i + 1) ? 1 : isQuantity(c, i + 2) ? 2 : 0
  else if (isFiller(c, i) && isQuantity(c, i + 1)) at++
  return at > i && !has(c, at + 1, TIME_WORD | MONTH)
}
/** "unusually high levels": an adverb known by its ending alone, and what it is a degree of; not "said angrily growers would". */
export const opensDegree = (c: Context, i: number): boolean =>
  c.tokens.entry[i] === 0
  && has(c, i, ADVERB)
  && (has(c, i + 1, ADJECTIVE) || isWord(c, i + 1) && factsAt(c, i + 1) === 0 && !isCapital(c, i + 1) && (formsAt(c, i + 1) & NOMINATIVE << PLURAL_SHIFT) === 0)
const isQuantity = (c: Context, i: number): boolean => isNumber(c, i) || has(c, i, NUMERAL)

/** "Dec. 4", "Monday, Dec. 4", "Sept. 11, 2001": the token behind the date that begins at `i`; `i` where none does. */
const overDate = (c: Context, i: number): number => {
  const month = has(c, i, WEEKDAY) && kindAt(c, i + 1) === COMMA ? i + 2 : i
  if (!has(c, month, MONTH) || !isCapital(c, month)) return i
  const day = Math.max(month + 1, overAbbreviation(c, month))
  if (!isNumber(c, day)) return i
  const year = kindAt(c, day + 1) === COMMA ? day + 2 : day + 1
  // "on Tuesday, Dec. 4, the road"
  if (!isNumber(c, year) || c.tokens.end[year]! - c.tokens.start[year]! !== YEAR_DIGITS) return month > i && kindAt(c, day + 1) === COMMA ? day + 2 : day + 1
  return kindAt(c, year + 1) === COMMA ? year + 2 : year + 1
}
const YEAR_DIGITS = 4

/** "on Monday", "in a statement", "at the hearing": a prepositional phrase up to the next one that can open a clause. */
export const adjunct = (c: Context, i: number, to: number): number => {
  const date = overDate(c, i + 1)
  if (date > i + 1) return Math.min(to, date)
  if (isTimePhrase(c, i, to)) {
    let j = i + 1
    // "in 2013 the road": the article is of what follows
    while (j < to && (isNumber(c, j) && !has(c, j - 1, WEEKDAY) || has(c, j, TIME_WORD) || has(c, j, DETERMINER) && has(c, j + 1, TIME_WORD))) j++
    // "in Monday's Post that"
    return shaped(c, j - 1, POSSESSIVE) ? phraseEnd(c, j, to) : j
  }
  for (let j = i + 1; j < Math.min(to, i + 5) && isWord(c, j); j++) if (has(c, j, OCCASION)) return phraseEnd(c, i + 1, to)
  return i
}

/** "to leave", "to never leave", "to “leave now”", "“to leave”" at `i`. */
export const isInfinitive = (c: Context, i: number): boolean => {
  const marked = speechAt(c, i), at = marked ? marked.first : i
  if (!isOneOf(c, at, c.words.infinitive)) return false
  const verb = marked ? at + 1 : speechAt(c, i + 1)?.first ?? i + 1
  if (isWord(c, verb) && ((formsAt(c, verb) & INFINITIVE) !== 0 || isBareNoun(c, verb))) return true
  // "to publicly detail the plan"
  return isFiller(c, verb) && isWord(c, verb + 1) && !isCapital(c, verb + 1)
    && (isBareNoun(c, verb + 1) || (formsAt(c, verb + 1) & INFINITIVE) !== 0 && (has(c, verb + 1, VERB | CUE_VERB | AUXILIARY) || factsAt(c, verb + 1) === 0))
}

/** "to move on", "to soldier on": what is a noun elsewhere, with no word before it that a noun would need. */
const isBareNoun = (c: Context, i: number): boolean =>
  has(c, i, NOUN | ROLE | OCCASION | DOCUMENT | CUE_NOUN)
  && (formsAt(c, i) & (NOMINATIVE | NOMINATIVE << PLURAL_SHIFT)) === NOMINATIVE
  && !isCapital(c, i)
  && !has(c, i, DETERMINER | PRONOUN)

const speechAt = (c: Context, i: number): MarkPair | null => {
  const pair = pairAt(c, i)
  return pair?.kind === 'speech' && pair.close >= 0 && !c.taken[c.pairAt[i]!] ? pair : null
}

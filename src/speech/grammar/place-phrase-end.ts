/** Where a noun phrase ends, in a language whose nouns show no case. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GENITIVE, GERUND, GROUP, INFINITIVE, INSERTED, NUMERAL, ORGANIZATION, PASSIVE, PREPOSITION,
  PRONOUN, RELATIVE, SUBORDINATOR, VERB, WEEKDAY, SPEAKING,
} from '../../words/facts.ts'
import {APOSTROPHE, BY_LAST_PART, HYPHEN, OPEN} from '../../words/scan.ts'
import {
  factsAt, formsAt, has, isCapital, isDash, isFinite, isNumber, isOneOf, isWord, kindAt, known, overAbbreviation, overBracket, overInitial, shaped, step,
} from './look.ts'
import type {Context} from '../types.ts'
import {SUBJECT, OWNERS, isCount, isSubjectPronoun, isMark, TIMELIKE, opensShare, isPercent, isAmpersand, isOccasionOrTime} from './place-looks.ts'

/** "to donate the profits": a word that the lexicon lacks is a verb where an article or a pronoun follows; not "the road to fame". */
const takesObject = (c: Context, i: number): boolean => factsAt(c, i) === 0 && !isCapital(c, i) && has(c, i + 1, DETERMINER | PRONOUN)

/** Behind the sign at `at` that a noun phrase goes on over: a number, a bracket, a title in marks, a hyphen, "&"; -1 at one that ends it. */
const overSign = (c: Context, at: number, first: number, to: number): number => {
  const pair = c.pairAt[at]!
  if (pair >= 0) return c.pairs[pair]?.kind === 'speech' ? -1 : step(c, at, to)
  if (kindAt(c, at) === OPEN) { const end = overBracket(c, at, to); return end === at ? -1 : end }
  if (isNumber(c, at)) return overShare(c, at, to)
  if (kindAt(c, at) === HYPHEN && !isDash(c, at) || at > first && kindAt(c, at) === APOSTROPHE && !isMark(c, at)) return at + 1
  // "of Holt & Wyman"
  return at > first && isAmpersand(c, at) && isCapital(c, at - 1) && isCapital(c, at + 1) ? at + 1 : -1
}

/** "four in 10", "the Office for National Statistics", "a study by the university": a share, a body's name, a text and its author. */
const holdsTogether = (c: Context, at: number): boolean => {
  const before = at - 1, next = at + 1
  if (isCount(c, before)) return isCount(c, next)
  return isCapital(c, before) ? has(c, before, ORGANIZATION) && isCapital(c, next) && isOneOf(c, at, c.words.binding) && !isOneOf(c, at, c.words.placing) : has(c, before, DOCUMENT) && known(c, at) === c.grammar.agent
}

/** "of", and as long as no name stood before it "in", "for": the phrase goes on behind the preposition; not with "in May", "in an interview", "to say". */
const isBound = (c: Context, at: number, first: number, to: number, named: boolean): boolean => {
  const isOf = (formsAt(c, at) & GENITIVE) !== 0
  if (at > first && holdsTogether(c, at)) return true
  if (at === first || !isOf && (named || !isOneOf(c, at, c.words.binding) || isOccasionOrTime(c, at, to))) return false
  const next = at + 1
  return !(isOneOf(c, at, c.words.infinitive) && (formsAt(c, next) & INFINITIVE) !== 0 && (has(c, next, VERB | CUE_VERB | AUXILIARY) || takesObject(c, next)))
}

/** Of the closed classes: "that", "when", "who"; "last", "however"; "Monday"; "he"; "has". */
const closesPhrase = (c: Context, at: number, first: number, facts: number): boolean => {
  if ((facts & (COMPLEMENTIZER | SUBORDINATOR | RELATIVE)) !== 0 && (facts & DETERMINER) === 0) return true
  if ((facts & AUXILIARY) !== 0) return true
  if (at === first) return false
  // but "the recently opened mill"
  const isModifier = (facts & ADVERB) !== 0 && has(c, at - 1, DETERMINER) && !has(c, at - 1, PRONOUN)
  if ((facts & (TIMELIKE | INSERTED)) !== 0 && !isCapital(c, at) && !isModifier) return true
  // but "a Friday editorial"
  return (facts & WEEKDAY) !== 0 && !(has(c, at - 1, DETERMINER) && isWord(c, at + 1)) || isSubjectPronoun(c, at)
}

/** Its predicate, or another phrase right behind it. */
const opensAnother = (c: Context, at: number, first: number, facts: number): boolean => {
  if (at === first) return false
  const isName = isCapital(c, at), forms = formsAt(c, at), before = at - 1
  if (!isName && (forms & SUBJECT) === 0 && (isFinite(c, at) || (facts & (VERB | CUE_VERB)) !== 0 && (forms & (GERUND | FINITE)) !== 0 && !has(c, before, DETERMINER))) return true
  // "tells staff AI chip is late"
  if (isName && has(c, before, GROUP) && !isCapital(c, before) && (before === first || !has(c, first, DETERMINER))) return true
  // "told Mule Foods the well", "called the man her hero"
  return ((facts & (DETERMINER | NUMERAL | ADVERB | PRONOUN | PREPOSITION)) === DETERMINER || (facts & DETERMINER) !== 0 && (forms & OWNERS) !== 0)
    && !has(c, before, PREPOSITION | COORDINATOR | DETERMINER | ADVERB | PRONOUN | NUMERAL)
    && (isWord(c, before) || c.closeAt[before]! >= 0)
}

/** "Lee and Ford", "the mill and the dam", "current and former officials" */
const joinsNouns = (c: Context, and: number, to: number): boolean => {
  const next = and + 1
  return next < to && (
    isCapital(c, next)
    || has(c, next, DETERMINER | SPEAKING)
    || next + 1 < to && has(c, next + 1, SPEAKING) && !has(c, next, VERB | PREPOSITION | PRONOUN | ADVERB)
  )
}

/** End of the noun phrase at `i`: up to a border, a verb, a conjunction, or a preposition that doesn't bind. */
export const phraseEnd = (c: Context, i: number, to: number): number => {
  let at = i, named = false
  while (at < to) {
    if (!isWord(c, at)) {
      const past = overSign(c, at, i, to)
      if (past < 0) break
      at = past
      continue
    }
    const dotted = Math.max(overInitial(c, at), overAbbreviation(c, at))
    if (dotted > at) { at = dotted; named = true; continue }
    const facts = factsAt(c, at)
    // "about half of the growers"
    if (at === i && opensShare(c, at)) { at += isOneOf(c, at + 1, c.words.comparing) ? 2 : 1; continue }
    if ((facts & PREPOSITION) !== 0 && (facts & DETERMINER) === 0) {
      if (!isBound(c, at, i, to, named)) break
      at++
      continue
    }
    if (closesPhrase(c, at, i, facts)) break
    // "one well-connected grower"
    if (shaped(c, at, BY_LAST_PART) && (formsAt(c, at) & PASSIVE) !== 0) { at++; continue }
    if (opensAnother(c, at, i, facts)) break
    if ((facts & COORDINATOR) !== 0) {
      if (!joinsNouns(c, at, to)) break
      at++
      continue
    }
    // not of "a Monday editorial in the Mail"
    if (isCapital(c, at) && (facts & WEEKDAY) === 0) named = true
    at++
  }
  at = beforeAdverbial(c, at, i)
  while (at > i && has(c, at - 1, PREPOSITION | COORDINATOR | DETERMINER) && !has(c, at - 1, PRONOUN)) at--
  return at
}

/** "said Ann Lee at the time": without the words that together are an adverb. */
const beforeAdverbial = (c: Context, end: number, first: number): number => {
  let at = end
  while (at > first && factsAt(c, at - 1) === ADVERB) at--
  return end - at > 1 ? at : end
}

/** Behind the number at `i`: "34%", "6 in 10". */
const overShare = (c: Context, i: number, to: number): number => {
  if (isPercent(c, i + 1)) return i + 2
  return i + 2 < to && has(c, i + 1, PREPOSITION) && isNumber(c, i + 2) ? i + 3 : i + 1
}

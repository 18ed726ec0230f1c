/** Runs of words that may be one noun phrase, in a language whose nouns show no case. */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GENITIVE, GERUND, GROUP, INFINITIVE, INSERTED, MONTH,
  NATIONAL, NEGATION, NEUTER, NOMINATIVE, NUMERAL, OCCASION, OUTLET, PASSIVE, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD, VERB, WEEKDAY, SPEAKING,
} from '../../words/facts.ts'
import {formsOf} from '../../words/lexicon.ts'
import {APOSTROPHE, BY_LAST_PART, CLOSE, COLON, COMMA, HYPHEN, MARK, OPEN, OTHER} from '../../words/scan.ts'
import {isInnerStop} from './clauses.ts'
import {endsInComma, factsAt, formsAt, has, isBorder, isCapital, isDash, isEnd, isFinite, isNumber, isOneOf, isWord, kindAt, overAbbreviation, overBracket, overInitial, shaped, step} from './look.ts'
import type {MarkPair} from '../../marks/types.ts'
import type {Context} from '../types.ts'

export const SUBJECT: number = NOMINATIVE | (NOMINATIVE << PLURAL_SHIFT)
const OWNERS: number = GENITIVE | (GENITIVE << PLURAL_SHIFT)
/** A number, in figures or words. */
export const isCount = (c: Context, i: number): boolean => isNumber(c, i) || has(c, i, NUMERAL)

export const isSubjectPronoun = (c: Context, i: number): boolean =>
  has(c, i, PRONOUN) && (formsAt(c, i) & SUBJECT) !== 0 && !has(c, i, DETERMINER)

/** Is the word before `i` one that only a new phrase can follow: a verb, a conjunction. */
const cutsBefore = (c: Context, i: number): boolean => {
  const facts = factsAt(c, i)
  // "most of that group", "the mayor that evening said"
  if (
    (facts & COMPLEMENTIZER) !== 0
    && (facts & RELATIVE) !== 0
    && (has(c, i - 1, PREPOSITION) || has(c, i + 1, TIME_WORD) && !isCapital(c, i + 1) && !has(c, i - 1, VERB | CUE_VERB) && isFinite(c, i + 2))
  ) return false
  // "more than six in ten"
  if (
    (facts & (COMPLEMENTIZER | SUBORDINATOR | RELATIVE)) !== 0
    && (facts & DETERMINER) === 0
  ) return (facts & RELATIVE) !== 0 || !has(c, i - 1, DETERMINER) || !isCount(c, i + 1)
  // "all mill-related work is late"
  if (shaped(c, i, BY_LAST_PART) && isParticiple(c, i) && isWord(c, i + 1) && !has(c, i + 1, DETERMINER | PREPOSITION | PRONOUN | ADVERB)) return false
  if (isFinite(c, i) && !isCapital(c, i) && (formsAt(c, i) & SUBJECT) === 0) return true
  return (facts & AUXILIARY) !== 0
}

/** `the party's “insiders” said`: one word in marks, no speech. */
const isWordInMarks = (c: Context, {open, first, last}: MarkPair): boolean =>
  last === first + 1 && isWord(c, open - 1) && !has(c, open - 1, VERB | CUE_VERB | AUXILIARY | COMPLEMENTIZER)

/** Back over a bracket that closes at `i`. */
export const backOver = (c: Context, i: number, from: number): number => {
  if (kindAt(c, i) === CLOSE) {
    for (let j = i - 1; j >= Math.max(from, i - 40); j--) if (kindAt(c, j) === OPEN) return j - 1
  }
  const pair = c.closeAt[i]!
  if (pair >= 0 && c.pairs[pair]?.kind !== 'speech') return (c.pairs[pair]?.open ?? i) - 1
  return i
}

/** A quotation mark; the apostrophe of "voters'" is none. */
export const isMark = (c: Context, i: number): boolean =>
  kindAt(c, i) === MARK || (kindAt(c, i) === APOSTROPHE && (c.pairAt[i]! >= 0 || c.closeAt[i]! >= 0 || !isWord(c, i - 1)))

/** First token of the run of words that ends before `to` and holds no border; "the man who won", "scholars I met" are one run. */
export const runStart = (c: Context, to: number, from: number): number => {
  let i = to - 1
  const closed = c.closeAt[i]!
  if (closed >= 0 && isWordInMarks(c, c.pairs[closed]!)) i = c.pairs[closed]!.open - 1
  while (i >= from) {
    // "On “This Week,” Ann Lee said"
    if (c.closeAt[i]! >= 0 && endsInComma(c, i)) break
    const over = backOver(c, i, from)
    if (over < i) { i = over; continue }
    if (isWord(c, i)) {
      if (cutsBefore(c, i)) {
        const open = isFinite(c, i) || isOneOf(c, i - 1, c.words.infinitive) ? relativeStart(c, i, from) : -1
        if (open < 0) break
        i = open - 1
        continue
      }
      if (has(c, i, COORDINATOR) && hasVerb(c, i, from, to)) break
    } else if (isBorder(c, i) || kindAt(c, i) === COLON || kindAt(c, i) === OPEN) break
    else if (isEnd(c, i) && !isInnerStop(c, i)) break
    else if (isMark(c, i)) break
    i--
  }
  return i + 1
}

/** Where the relative clause of the verb at `i` begins, behind a noun: at "who", "that", or at the pronoun of "scholars I met"; else -1. `joined`: it may be the second, "and that". */
export const relativeStart = (c: Context, verb: number, from: number, joined = true): number => {
  for (let i = verb - 1; i > from && i > verb - 9; i--) {
    if (!isWord(c, i)) return -1
    const before = isWord(c, i - 1)
      && !has(c, i - 1, VERB | CUE_VERB | AUXILIARY | PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | ADVERB | PRONOUN & ~DETERMINER)
    if (has(c, i, RELATIVE)) return before || has(c, i - 1, PRONOUN) || joined && has(c, i - 1, COORDINATOR) && isBehindRelative(c, i - 1, from) ? i : -1
    if (i < verb - 2 && isFinite(c, i) && !leadsOn(c, i)) return -1
    if (isSubjectPronoun(c, i)) return before ? i : -1
    if (has(c, i, COMPLEMENTIZER | SUBORDINATOR | COORDINATOR)) return -1
  }
  return -1
}

/**
 * Of two verbs in a row: is the one at `verb` its clause's own, given where its relative begins (-1 for none) and where that of the
 * verb before? "towns he won should": the second is; "a man who did not ask cannot": the third.
 */
export const isOwnVerb = (c: Context, verb: number, relative: number, before: {relative: number, verb: number}): boolean =>
  relative < 0 || relative === before.relative && (has(c, verb, AUXILIARY) || !has(c, before.verb, AUXILIARY))

/** "a union that has backed Mr. Lee and that said": does the conjunction at `i` join two relative clauses. */
const isBehindRelative = (c: Context, i: number, from: number): boolean => {
  let verb = i - 1
  while (verb > from && verb > i - 9 && !(isFinite(c, verb) && !isCapital(c, verb))) verb--
  return isFinite(c, verb) && relativeStart(c, verb, from, false) >= 0
}

/** "a firm called Mule", "fees tied to it": the past form of most verbs qualifies the noun before it as well. */
export const isParticiple = (c: Context, i: number): boolean => {
  const {lexicon, entry, text, start, end} = c.tokens
  const forms = formsOf(lexicon, entry[i]!)
  return ((forms === 0 ? c.grammar.guess(text, start[i]!, end[i]!, false) : forms) & PASSIVE) !== 0
}

/** "did not want to", "asked not to": the verb at `i` only leads on to another, as in "a man who did not want to be named". */
const leadsOn = (c: Context, i: number): boolean => {
  if (has(c, i, AUXILIARY)) return true
  const next = has(c, i + 1, NEGATION) ? i + 2 : i + 1
  return isOneOf(c, next, c.words.infinitive) && !has(c, next + 1, DETERMINER)
}

/** Has the stretch to the left of a coordinator a finite verb of its own, back to the nearest border or conjunction: not "as Lee and Ford said". */
const hasVerb = (c: Context, i: number, from: number, to: number): boolean => {
  for (let j = i - 1; j >= Math.max(from, i - 25); j--) {
    if (isBorder(c, j) || (isEnd(c, j) && !isInnerStop(c, j))) return kindAt(c, j) === COMMA && j === i - 1
    if (
      has(c, j, SUBORDINATOR | COMPLEMENTIZER | RELATIVE)
      && !has(c, j, DETERMINER | AUXILIARY)
      && (isCapital(c, i + 1) || has(c, i + 1, DETERMINER | SPEAKING | PRONOUN) || has(c, i + 2, SPEAKING) || i + 1 < to && has(c, i - 1, SPEAKING))
    ) return false
    if (cutsBefore(c, j)) return true
  }
  return false
}

export const TIMELIKE: number = TIME_WORD | MONTH | WEEKDAY

/** "nearly half of them", "about two-thirds", "over a quarter" */
export const opensShare = (c: Context, i: number): boolean =>
  isOneOf(c, i, c.words.quantifiers)
  && !isOneOf(c, i, c.words.placing)
  && (
    isCount(c, i + 1)
    || has(c, i + 1, DETERMINER) && has(c, i + 2, TIMELIKE) && (
      kindAt(c, i + 3) === COMMA
      || has(c, i + 3, PREPOSITION) && (formsAt(c, i + 3) & GENITIVE) !== 0
    )
  )

/** Drops what stands before the subject in its run: conjunctions, adverbs, "On Monday", "Last week", "In the end". */
export const trimLeft = (c: Context, first: number, to: number): number => {
  let i = first
  for (let moved = true; moved && i < to;) {
    moved = false
    // "nearly half of them"
    if (opensShare(c, i)) break
    if (has(c, i, COORDINATOR | INSERTED) || (has(c, i, ADVERB | NEGATION) && !has(c, i, PRONOUN | DETERMINER | SPEAKING | NUMERAL))) {
      i++
      moved = true
      continue
    }
    let j = i
    if (has(c, j, PREPOSITION)) j++
    else if (!has(c, j, DETERMINER | TIMELIKE)) break
    const start = j
    // "last month a man", "on Monday the mayor": the next determiner is another's
    while (
      j < to
      && (has(c, j, DETERMINER | NUMERAL | TIMELIKE) || isNumber(c, j) || overAbbreviation(c, j) > j)
      && !(j > start && has(c, j - 1, TIMELIKE) && has(c, j, DETERMINER))
    ) j = Math.max(j + 1, overAbbreviation(c, j))
    // "a quarter of voters" is no time; nor is "a May poll", nor "a later" of "in a later interview"
    if (j === start + 2 && has(c, start, DETERMINER) && has(c, j - 1, MONTH | WEEKDAY) && has(c, j, DOCUMENT | OCCASION | OUTLET) && start === i) break
    const later = j > start + 1 && has(c, j - 1, ADVERB) && has(c, start, DETERMINER), isOf = has(c, j, PREPOSITION) && (formsAt(c, j) & GENITIVE) !== 0
    if (j > start && j < to && has(c, j - 1, TIMELIKE) && !later && kindAt(c, j) !== HYPHEN && !isOf) {
      i = j
      moved = true
      continue
    }
    if (start > i) {
      // "At the meeting Smith said", "In Paris the minister said": the phrase ends where another begins
      let k = start + 1
      while (
        k < to
        && !has(c, k, DETERMINER)
        && !isSubjectPronoun(c, k)
        && !(isCapital(c, k) && !isCapital(c, k - 1) && !has(c, k - 1, DETERMINER | PREPOSITION) && overAbbreviation(c, k - 2) !== k)
      ) k++
      // "About four in ten", "at least 21", "Outside experts": no other subject is there
      if (k >= to) return isOneOf(c, i, c.words.quantifiers) && (isCount(c, start) && !isOneOf(c, i, c.words.placing) || isCount(c, start + 1))
        || i === c.sentenceFirst[i] && start + 1 === to && has(c, start, GROUP)
        ? i
        : to
      i = k
      moved = true
    }
  }
  return i
}

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

/** "of", and as long as no name stood before it "in", "for": the phrase goes on behind the preposition; not with "in May", "in an interview", "to say". */
const isBound = (c: Context, at: number, first: number, to: number, named: boolean): boolean => {
  const isOf = (formsAt(c, at) & GENITIVE) !== 0
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
    if (at === i && opensShare(c, at)) { at++; continue }
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
  while (at > i && has(c, at - 1, PREPOSITION | COORDINATOR | DETERMINER) && !has(c, at - 1, PRONOUN)) at--
  return at
}

/** Behind the number at `i`: "34%", "6 in 10". */
const overShare = (c: Context, i: number, to: number): number => {
  if (isPercent(c, i + 1)) return i + 2
  return i + 2 < to && has(c, i + 1, PREPOSITION) && isNumber(c, i + 2) ? i + 3 : i + 1
}

/** The sign in "34% said". */
export const isPercent = (c: Context, i: number): boolean => kindAt(c, i) === OTHER && c.tokens.text.charCodeAt(c.tokens.start[i]!) === 0x25

const isAmpersand = ({tokens: {text, start}}: Context, i: number): boolean => text.charCodeAt(start[i]!) === 0x26

export const isOccasionOrTime = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < Math.min(to, i + 4) && (isWord(c, j) || isNumber(c, j)); j++) {
    // "by voters in May" is no time
    if (has(c, j, RELATIVE) || has(c, j, PREPOSITION) && !has(c, j, DETERMINER)) return false
    if (isNumber(c, j) || has(c, j, TIMELIKE)) return true
    // "in a Gazette interview"
    if (isCapital(c, j)) { if (has(c, j - 1, DETERMINER) && has(c, j + 1, OCCASION) && !isCapital(c, j + 1)) return true; return false }
    if (has(c, j, OCCASION)) return true
  }
  return false
}

/** "Ann Lee", "the mayor", "former mayor Ann Lee": one of the first words is a name, a title, a pronoun. */
export const isSomebody = (c: Context, first: number, last: number): boolean => {
  if (has(c, first, DETERMINER | PRONOUN | NUMERAL | GROUP)) return true
  for (let i = first; i < last && i < first + 3 && isWord(c, i); i++) if (isCapital(c, i) || has(c, i, SPEAKING)) return true
  return false
}

/** Does a finite verb, or "is not", stand right before. */
const isBehindPredicate = (c: Context, first: number, from: number): boolean => {
  let before = first - 1
  while (before > from && has(c, before, NEGATION) && !has(c, before, DETERMINER)) before--
  return before >= from && isFinite(c, before) && (!isCapital(c, before) || has(c, before, PRONOUN))
}

/** "It was the race Lee hoped to win", "It's a plan some like": behind the object of the verb before another subject begins; `first` where none does. */
export const behindObject = (c: Context, first: number, end: number, from: number): number => {
  // "something Lee said"
  if (
    has(c, first, PRONOUN)
    && !has(c, first, DETERMINER)
    && (formsAt(c, first) & NEUTER) !== 0
    && first + 1 < end
    && (isCapital(c, first + 1) || has(c, first + 1, DETERMINER))
  ) return first + 1
  if (!has(c, first, DETERMINER) || !isBehindPredicate(c, first, from)) return first
  for (let i = end - 1; i > first; i--) {
    if (isCapital(c, i) ? isCapital(c, i - 1) : !has(c, i, DETERMINER) || has(c, i, PREPOSITION | ADVERB)) continue
    return isWord(c, i - 1)
      && !isCapital(c, i - 1)
      && !has(c, i - 1, DETERMINER | NUMERAL | PREPOSITION | COORDINATOR | ADVERB | ADJECTIVE | SPEAKING | NATIONAL | PRONOUN | AUXILIARY | VERB | CUE_VERB | RELATIVE | COMPLEMENTIZER | SUBORDINATOR)
      ? i
      : first
  }
  return first
}

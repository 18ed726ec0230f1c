/** Clauses that hand their own sentence to a source: "…, сообщил мэр", "…, по его словам, …", "…, she said". */
import {
  NUMERAL, ADJECTIVAL, ADVERB, AUXILIARY, COMPLEMENTIZER, CUE_ADJECTIVE, CUE_NOUN, TIME_WORD, CUE_PHRASE, CUE_VERB, DETERMINER, FINITE, INSERTED, NEGATION, NEUTER, ORGANIZATION, PASSIVE,
  PAST, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, SUBORDINATOR, VERB, WEEKDAY, GENITIVE, NOMINATIVE, DATIVE, INSTRUMENTAL, PLURAL_SHIFT, COORDINATOR, SPEAKING, ACCUSATIVES,
} from '../../words/facts.ts'
import {ADDRESSEE, AFTER, AFTER_AS, OBJECT_NEGATED, ORIGIN, RELAYED, WEAK} from '../../words/frames.ts'
import {COLON, COMMA, POSSESSIVE} from '../../words/scan.ts'
import {asideByCase, asideOf, isTold} from './aside-by-case.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {cueBehindHabit} from '../grammar/habit.ts'
import {holdsPredicate} from '../grammar/likely.ts'
import {cueAt, formsAt, has, isCapital, isFiller, isFinite, isNumber, isOneOf, isVerbByPlace, isWord, kindAt, known, pairAt, shaped, step} from '../grammar/look.ts'
import {ANY_CASE, GENITIVES} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {agentAfter, isPassiveVerb} from '../source/place-passive.ts'
import {overAge, overName, overTitle, withApposition} from '../source/place-apposition.ts'
import {isOwnVerb, isPercent, isSomebody, opensShare, phraseEnd, relativeStart} from '../grammar/place-runs.ts'
import {subjectRight} from '../source/subject-right.ts'
import {overPaper} from '../source/relayed.ts'
import type {CueEntry, CueTail} from '../../locales/types.ts'
import type {Context, Range} from '../types.ts'

export {originOf} from './aside-by-case.ts'
export {cueAt} from '../grammar/look.ts'

/** A cue's clause or phrase that stands apart from its content. */
export interface Aside {
  /** Token after it (the border or the end of the sentence). */
  end: number
  cue: Range
  entry: CueEntry
  source: Range | null
  /** Of a phrase ("по словам X"): content may follow with no comma. */
  phrase: boolean
}

/** Token after the words of a tail that begin at `i`, with adverbs and adjectives between them; 0 where they do not stand there. */
const tailEnd = (c: Context, tail: CueTail, i: number, to: number): number => {
  let at = i
  for (const word of tail.words) {
    let skips = 0
    while (at < to && skips < 2 && known(c, at) !== word && (has(c, at, ADVERB | DETERMINER) || (formsAt(c, at) & ADJECTIVAL) !== 0)) { at++; skips++ }
    if (at >= to || known(c, at) !== word) return 0
    at++
  }
  return at
}

/** A cue, and the token behind its words. */
interface Found { entry: CueEntry, end: number }

/**
 * The entry of the cue at `i` with the words that follow it, and where it ends: "выразил надежду", "point out".
 * `null` where the head alone is no cue.
 */
export const cueWithTail = (c: Context, i: number, to: number): Found | null => {
  const entry = cueAt(c, i)
  if (!entry) return null
  const {tails} = entry
  if (tails !== undefined && i + 1 < to && (isWord(c, i + 1) || c.pairAt[i + 1]! >= 0)) {
    for (const tail of tails) {
      const end = tailEnd(c, tail, i + 1, to)
      if (end > 0) return {entry: tail.cue, end: tail.inside === true ? i + 1 : end}
      // "приводит агентство слова мэра", "приводит РИА Новости слова мэра"
      const behind = (tail.cue.frames & RELAYED) === 0 ? i + 1 : overPaper(c, i + 1, to)
      if (behind > i + 1 && tailEnd(c, tail, isCapital(c, behind) ? behind + 1 : behind, to) > 0) return {entry: tail.cue, end: i + 1}
    }
  }
  return entry.frames === 0 ? null : {entry, end: i + 1}
}

const OBLIQUE: number = GENITIVE | DATIVE | INSTRUMENTAL
const OBLIQUES: number = OBLIQUE | (OBLIQUE << PLURAL_SHIFT)

/** A prepositional cue that begins at `i`: "по словам мэра", "по его данным", "according to the mayor". */
export const phraseCueAt = (c: Context, i: number, to: number): Aside | null => {
  // the head is the first CUE_PHRASE word within three tokens
  let head = i
  while (head < to && head < i + 4 && !has(c, head, CUE_PHRASE)) {
    if (!isWord(c, head)) return null
    if (
      head > i
      && !has(c, head, PRONOUN | DETERMINER | ADVERB)
      && !(c.grammar.cases && has(c, head, NUMERAL))
      && (formsAt(c, head) & ADJECTIVAL) === 0
      && !shaped(c, head, POSSESSIVE)
      && !shaped(c, head + 1, POSSESSIVE)
    ) return null
    if (head === i && !has(c, head, PREPOSITION | ADVERB | INSERTED)) return null
    head++
  }
  if (head >= to || !has(c, head, CUE_PHRASE)) return null
  const found = cueWithTail(c, head, to)
  if (!found) return null
  const {entry} = found
  let start = i
  while (start < head && !has(c, start, PREPOSITION)) start++
  if (entry.before) {
    if (start >= head || !entry.before.includes(known(c, start))) return null
  } else start = head
  return c.grammar.cases ? phraseByCase(c, start, head, found, to) : phraseByPlace(c, i, start, head, found, to)
}

/** The phrase of a source; none of "пункт, согласно которому", which is a relative clause of the story. */
const phraseOf = (c: Context, start: number, {entry, end: behind}: Found, source: Range | null, end: number): Aside | null =>
  source && has(c, source[0], RELATIVE) ? null : {end, cue: [start, behind], entry, source, phrase: true}

/** "по его словам", "по словам мэра", "согласно сообщению мэра": the pronoun within, or the noun behind in the case that the phrase governs. */
const phraseByCase = (c: Context, start: number, head: number, found: Found, to: number): Aside | null => {
  const {entry, end} = found
  // "по версии же мэра"
  const behind = isFiller(c, end) && nounPhrase(c, end + 1, to, OBLIQUES) ? end + 1 : end
  for (let j = head - 1; j > start; j--) if (has(c, j, PRONOUN)) return phraseOf(c, start, found, [j, j + 1], behind)
  // "со ссылкой на министерство"
  const linked = has(c, behind, PREPOSITION)
    && !has(c, behind, PRONOUN)
    && entry.before?.includes(known(c, start)) === true
    && isOneOf(c, behind, c.words.citing)
    ? behind + 1
    : behind
  const phrase = nounPhrase(c, linked, to, linked > behind ? ANY_CASE : OBLIQUES)
  if (!phrase) return phraseOf(c, start, found, null, behind)
  if (!entry.before && has(c, phrase.head, CUE_NOUN | CUE_PHRASE) && linked === behind) {
    // "согласно сообщению РИА Новости", "согласно предварительным данным": a noun of speech is part of the cue
    const owner = isNumber(c, phrase.head + 1) ? null : nounPhrase(c, phrase.head + 1, to, GENITIVES)
    return {end: owner ? owner.last : phrase.last, cue: [start, phrase.head + 1], entry, source: owner ? [owner.first, owner.last] : null, phrase: true}
  }
  // "с точки зрения закона" is nobody's
  if (end > head + 1 && !has(c, phrase.head, SPEAKING) && !isCapital(c, phrase.head)) return null
  return phraseOf(c, start, found, [phrase.first, phrase.last], phrase.last)
}

/** "in his words", "in the mayor's view", "according to the mayor, a Democrat": the owner within, or the phrase behind. */
const phraseByPlace = (c: Context, i: number, start: number, head: number, found: Found, to: number): Aside | null => {
  const {entry, end: behind} = found
  for (let j = head - 1; j > start; j--) {
    if (shaped(c, j, POSSESSIVE)) return phraseOf(c, start, found, [start + 1, j + 1], behind)
    if (has(c, j, DETERMINER) && has(c, j, PRONOUN)) return phraseOf(c, start, found, [j, j + 1], behind)
  }
  // "in an opinion piece", "in view of the sea": nobody's
  if (entry.before && ((formsAt(c, behind) & GENITIVE) === 0 || !has(c, start + 1, DETERMINER))) return null
  const at = has(c, behind, PREPOSITION) && !opensShare(c, behind) ? behind + 1 : behind, end = phraseEnd(c, at, to), close = clauseEnd(c, at, to)
  if (end <= at) return phraseOf(c, start, found, null, isWord(c, at) ? close : at)
  // "and according to the county has no water"
  if (isFinite(c, end) && has(c, end, AUXILIARY)) return phraseOf(c, start, found, [at, end], end)
  // "According to one estimate the mill is late", "and according to Lee it is": no comma closes the phrase
  if (
    (c.sentenceFirst[i] === i || has(c, i - 1, COORDINATOR))
    && kindAt(c, close) !== COMMA
    && isSomebody(c, end, close)
    && holdsPredicate(c, end, close)
  ) return phraseOf(c, start, found, [at, end], end)
  const source: Range = c.sentenceFirst[i] === i ? [at, isCapital(c, at) ? overTitle(c, overAge(c, close, to), to) : overName(c, at, close, to)] : withApposition(c, at, close, to)
  return phraseOf(c, start, found, source, clauseEnd(c, source[1], to))
}

/** A cue's clause behind a border: of whom its source is to be found. */
export interface CueClause {
  /** Behind the border, and behind "как", "as" and small words. */
  first: number
  at: number
  /** Of the cue, and the token behind its words. */
  verb: number
  rest: number
  entry: CueEntry
  /** The next border; the end of the sentence. */
  end: number
  to: number
  /** Begins with "как", "as". */
  as: boolean
}

/** "…, people briefed on the talks said", "…, a study published Friday found": what is said of a noun, where nouns show no case. */
const isQualifier = (c: Context, i: number, at: number): boolean =>
  i > at && (formsAt(c, i) & PASSIVE) !== 0 && !isPassiveVerb(c, i, at) && has(c, i + 1, PREPOSITION | TIME_WORD | WEEKDAY)

/** A verb of somebody's in a clause that the cue's form allows. */
const canAttribute = (c: Context, i: number): boolean =>
  has(c, i, CUE_VERB) && (formsAt(c, i) & (FINITE | PASSIVE)) !== 0 && !(isCapital(c, i) && has(c, i + 1, CUE_VERB))

/** Another verb, a conjunction: behind it no cue is looked for. */
const closes = (c: Context, i: number): boolean =>
  isFinite(c, i) && !has(c, i, AUXILIARY) && !isCapital(c, i) || has(c, i, COMPLEMENTIZER | RELATIVE) && !has(c, i, DETERMINER)

/** Tokens up to the cue of an aside at most. */
const FAR = 14

/** The cue of the clause, where nouns show their case: before its source or, at the end, behind it and adverbs; -1 where another verb or a conjunction comes first. */
const cueByCase = (c: Context, at: number, end: number): number => {
  for (let j = at; j < end && j - at <= FAR + 1; j = step(c, j, end)) {
    // "…, уверен мэр"
    if (has(c, j, CUE_ADJECTIVE) && !has(c, j, CUE_VERB) || canAttribute(c, j)) return j
    if (closes(c, j)) return -1
  }
  return -1
}

/** The same by place; "people who live there said": over a relative clause of the subject. */
const cueByPlace = (c: Context, at: number, end: number): number => {
  const before = {relative: -1, verb: -1}
  let opened = -1
  for (let j = at; j < end && j - at <= FAR + 1; j = step(c, j, end)) {
    if (isQualifier(c, j, at)) continue
    const relative = opened >= 0 && isFinite(c, j) ? relativeStart(c, j, at) : -1
    if (canAttribute(c, j) && (j === at || isVerbByPlace(c, j, at)) && isOwnVerb(c, j, relative, before) && (before.verb !== j - 1 || (formsAt(c, j) & PAST) !== 0)) return j
    // "Risk, she likes to say, is"
    if (j > at && cueBehindHabit(c, j) > 0) return j + 2
    if (opened < 0 && j > at && opensRelative(c, j)) { opened = j; continue }
    if (isFinite(c, j) && relative >= 0) {
      before.relative = relative
      before.verb = j
      continue
    }
    if (closes(c, j)) return -1
  }
  return -1
}

/** Has the clause a content of its own, behind a conjunction or in marks. */
const holdsContent = (c: Context, from: number, end: number): boolean => {
  if (kindAt(c, end) === COMMA && has(c, end + 1, COMPLEMENTIZER)) return true
  for (let j = from; j < end; j = step(c, j, end)) {
    if (has(c, j, COMPLEMENTIZER) && !has(c, j, DETERMINER | RELATIVE)) return true
    if (c.grammar.cases && isFinite(c, j) && (formsAt(c, j) & ANY_CASE) === 0) return true
    if (pairAt(c, j)?.kind === 'speech') return true
  }
  return false
}

/** "42 percent of voters said", "six in 10 said", not "31 for the plan": whoever they are, they are counted. */
const opensCount = (c: Context, i: number): boolean =>
  !c.grammar.cases && isNumber(c, i) && (isPercent(c, i + 1) || isWord(c, i + 1) && (!has(c, i + 1, PREPOSITION) || isNumber(c, i + 2)))

/**
 * An aside that begins at `i`, after a border: a cue's clause with no content of its own, up to the next border.
 */
export const asideAt = (c: Context, i: number, to: number): Aside | null => {
  if (i >= to || !isWord(c, i) && !opensCount(c, i)) return null
  const as = isOneOf(c, i, c.words.as)
  let at = as ? i + 1 : i
  while (at < to && has(c, at, ADVERB | INSERTED | COORDINATOR) && !has(c, at, CUE_VERB | CUE_PHRASE | PRONOUN | SUBORDINATOR)) at++
  const phrase = phraseCueAt(c, at, to)
  if (phrase) return phrase
  // "…, но предостерегают от", "…, but the judge disagreed" go on with the story
  if (has(c, i, COORDINATOR) && !has(c, i, ADVERB | INSERTED) && (c.grammar.cases || !isOneOf(c, i, c.words.adding))) return null
  const end = clauseEnd(c, at, to)
  if (end - at > 40) return null
  const verb = c.grammar.cases ? cueByCase(c, at, end) : cueByPlace(c, at, end)
  if (verb < 0 || c.grammar.cases && isTold(c, i, at, verb)) return null
  const found = cueWithTail(c, verb, end)
  if (!found || (found.entry.frames & AFTER) === 0 && ((found.entry.frames & AFTER_AS) === 0 || !as || has(c, i + 1, COORDINATOR))) return null
  // "не исключает мэр"
  if (has(c, verb - 1, NEGATION) && ((found.entry.frames & OBJECT_NEGATED) === 0 || verb - 1 > i)) return null
  if (
    c.grammar.cases
    && (formsAt(c, verb) & (PASSIVE | REFLEXIVE)) === 0
    && (found.entry.frames & ORIGIN) === 0
    && has(c, found.end, PREPOSITION)
    && found.entry.prepositions.includes(known(c, found.end))
  ) return null
  if (kindAt(c, end) === COLON && !c.grammar.cases || holdsContent(c, found.end, end)) return null
  const clause: CueClause = {first: i, at, verb, rest: found.end, entry: found.entry, end, to, as}
  return c.grammar.cases ? asideByCase(c, clause) : asideByPlace(c, clause)
}

/** Where nouns show no case: its source, before the cue or behind it. */
const asideByPlace = (c: Context, clause: CueClause): Aside | null => {
  const {first, at, verb, rest, entry, end, to, as} = clause
  // "…, as first reported by the Mule"
  const agent = as && at > first && verb === at && (formsAt(c, verb) & PASSIVE) !== 0 ? agentAfter(c, verb) : null
  if (agent) return asideOf(clause, agent, clauseEnd(c, agent[1], to))
  let source: Range | null = null, stop = isOneOf(c, verb - 1, c.words.infinitive) ? verb - 2 : verb
  while (stop > at && has(c, stop - 1, ADVERB | AUXILIARY) && !has(c, stop - 1, PRONOUN)) stop--
  if (stop > at) {
    const named = holdsQualifier(c, at, verb)
      || holdsRelative(c, at, verb)
      || stop === at + 1 && has(c, at, PRONOUN) && !has(c, at, RELATIVE) && !isOneOf(c, at, c.words.be)
      ? stop
      : overTied(c, at, phraseEnd(c, at, stop), stop)
    if (named !== stop || takesMore(c, rest, clauseEnd(c, rest, to), entry)) return null
    // "…, a court heard": of people it is no more than that they heard it
    if (entry.class === 'learn' && (entry.frames & WEAK) !== 0 && !has(c, stop - 1, ORGANIZATION)) return null
    // "…, something Lee understands": what was said before the comma
    if (has(c, at, PRONOUN) && isCapital(c, at + 1) && (formsAt(c, at) & NEUTER) !== 0) return null
    // "It is too late, people were told", "The mill will shut, it is understood"
    if (!as && rest === verb + 1 && isPassiveVerb(c, verb, at)) {
      const told = (entry.frames & ADDRESSEE) !== 0 || has(c, at, PRONOUN) && (formsAt(c, at) & NEUTER) !== 0
      // "In May, the guards were posted there, according to the mayor": what was done to them is told
      return told ? asideOf(clause, null, end) : null
    }
    source = [at, stop]
  } else if (stopBefore(c, at, verb)) {
    source = subjectRight(c, verb, to)
    // "found the letter, handed it to the mayor"
    if (
      source
      && source[1] - source[0] === 1
      && has(c, source[0], PRONOUN)
      && (formsAt(c, source[0]) & ACCUSATIVES) !== 0
      && !has(c, source[0], DETERMINER | NUMERAL)
    ) return null
    // "…, pledged delegates"
    if (source && !isSomebody(c, source[0], source[1])) return null
  }
  if (!source) return null
  if (source[1] > end) return asideOf(clause, source, clauseEnd(c, source[1], to))
  // "…, X said Monday" but not "…, X said the road was shut"
  for (let j = Math.max(rest, source[0] > verb ? source[1] : 0); j < end; j = step(c, j, end)) if (
    isFinite(c, j)
    && !isCapital(c, j)
    && (formsAt(c, j) & NOMINATIVE) === 0
  ) return null
  return asideOf(clause, source, end)
}

/** "a report by the bank", "two men in the room": to `stop` where a phrase behind the first preposition fills the rest. */
const overTied = (c: Context, at: number, end: number, stop: number): number =>
  end > at && end < stop && has(c, end, PREPOSITION) && !isOneOf(c, end, c.words.infinitive) && phraseEnd(c, end + 1, stop) === stop ? stop : end

/** "people who live there", "a union that runs the mill" */
const opensRelative = (c: Context, i: number): boolean =>
  has(c, i, RELATIVE) && (has(c, i, PRONOUN) && !has(c, i, DETERMINER) || isFinite(c, i + 1)) && isWord(c, i - 1) && !has(c, i - 1, VERB | CUE_VERB | PREPOSITION)

const holdsRelative = (c: Context, at: number, verb: number): boolean => {
  for (let j = at + 1; j < verb; j = step(c, j, verb)) if (opensRelative(c, j)) return true
  return false
}

const holdsQualifier = (c: Context, at: number, verb: number): boolean => {
  for (let j = at; j < verb; j = step(c, j, verb)) if (isQualifier(c, j, at)) return true
  return false
}

/** In "…, Lee has claimed the nomination" the verb has an object of its own, so it is no aside; "told reporters", "said on Monday" have none. */
export const takesMore = (c: Context, from: number, to: number, entry: CueEntry): boolean => {
  let i = from
  while (i < to && has(c, i, ADVERB | INSERTED | TIME_WORD) && !(has(c, i, PREPOSITION) && c.pairAt[i + 1]! >= 0)) i++
  if (i >= to || !isWord(c, i)) return i < to && (c.pairAt[i]!) < 0
  // "…, HBC reported quoting officials"
  if (has(c, i, SUBORDINATOR | CUE_PHRASE)) return false
  if (has(c, i, PREPOSITION)) return entry.prepositions.includes(known(c, i))
    || isOneOf(c, i, c.words.infinitive) && !(has(c, i + 1, PRONOUN) && !has(c, i + 1, DETERMINER))
  if (has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD)) return false
  return (entry.frames & ADDRESSEE) === 0
}

/** Nothing stands before the verb of an aside whose source is behind it. */
const stopBefore = (c: Context, at: number, verb: number): boolean => {
  for (let i = at; i < verb; i++) if (!has(c, i, ADVERB)) return false
  return true
}

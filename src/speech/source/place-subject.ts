/** Who, in a language whose nouns show no case: the phrase in subject position. */
import {
  ADJECTIVE, ACCUSATIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GENITIVE, GERUND, GROUP,
  INFINITIVE, NATIONAL, NEGATION, NEUTER, NUMERAL, OCCASION, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, SPEAKING, SUBORDINATOR, VERB,
  HONORIFIC, MONTH, ROLE, TIME_WORD, WEEKDAY,
} from '../../words/facts.ts'
import {OBJECT_TO} from '../../words/frames.ts'
import {CLOSE, COMMA, STOP} from '../../words/scan.ts'
import {clauseEnd, isInnerStop} from '../grammar/clauses.ts'
import {endsInComma, formsAt, has, isCapital, isDash, isEnd, isFinite, isNumber, isOneOf, isWord, kindAt} from '../grammar/look.ts'
import {backOver, runStart, relativeStart} from '../grammar/place-runs.ts'
import {behindObject, trimLeft} from '../grammar/place-trim.ts'
import {SUBJECT, TIMELIKE, isSubjectPronoun} from '../grammar/place-looks.ts'
import {beforeTime, contactStart, overList, overName, overTime} from './place-edges.ts'
import {overRelative} from './place-relative.ts'
import {acrossCommas, isTimeOnly, listStart} from './place-stretches.ts'
import {PERSONS, canSpeak, holds, isSentBy, isSomeone, addresses, objectStart, shareStart, tells} from './place-tellers.ts'
import type {Context, Range} from '../types.ts'
import {isPassiveVerb, isProgressive, agentAfter} from './place-passive.ts'
import {beforeVerb} from './place-verb-group.ts'
import {subjectAfter} from './place-subject-after.ts'
import {isPerson, overInserted, isInPerfect, isQualified, isSubordinate, isBehindVerb} from './place-subordinate.ts'

/**
 * Subject to the left of `verb`.
 * @param alone not that of a clause before which the verb's own only goes on with: for those who walk over the clauses themselves
 */
export const subjectBefore = (c: Context, verb: number, from: number, alone = false): Range | null => {
  const forms = formsAt(c, verb)
  // "they're": both in one
  if (isSubjectPronoun(c, verb)) return [verb, verb + 1]
  if ((forms & GERUND) !== 0 && (forms & FINITE) === 0 && !isProgressive(c, verb, from)) return alone ? null : ofGerund(c, verb, from)
  // "was told by Lee", but "is convinced that"
  if (isPassiveVerb(c, verb, from) && !has(c, verb, CUE_ADJECTIVE)) return agentAfter(c, verb)
  if ((forms & (INFINITIVE | FINITE)) === INFINITIVE) {
    // "led her to declare"; "went on to say"
    const person = verb - 2
    if (has(c, person, PRONOUN) && !has(c, person, ADVERB) && (formsAt(c, person) & SUBJECT) === 0) return [person, person + 1]
    return alone ? null : ofInfinitive(c, verb - 1, from) ?? announced(c, verb - 1, from)
  }
  return phraseBefore(c, verb, from, alone)
}

/** Who does what stands behind the particle: whoever is led to it, whose verb stands before it, the clause's own subject. */
const ofInfinitive = (c: Context, particle: number, from: number): Range | null =>
  ledBefore(c, particle, from) ?? governing(c, particle, from) ?? mainSubject(c, from, particle + 1)

/** "who need to admit", "was prompted to say", "hopes to try to say": the subject of the verb right before "to"; null where none stands there. */
const governing = (c: Context, particle: number, from: number): Range | null => {
  for (let to = particle, hops = 0; hops < 4; hops++) {
    let i = to - 1
    while (i > from && has(c, i, ADVERB | NEGATION) && !has(c, i, DETERMINER | PRONOUN | AUXILIARY)) i--
    if (i <= from || !has(c, i, VERB | CUE_VERB | AUXILIARY) || isCapital(c, i)) return null
    if (!isOneOf(c, i - 1, c.words.infinitive)) return isFinite(c, i) || isPassiveVerb(c, i, from) ? actsAt(c, phraseBefore(c, i, from), i) : null
    to = i - 1
  }
  return null
}

/** "Mill to close": in a headline, who will do it. */
const announced = (c: Context, particle: number, from: number): Range | null => {
  for (let i = particle - 1; i >= Math.max(from, particle - 12); i--) if (
    !isWord(c, i)
    || has(c, i, PREPOSITION | VERB | CUE_VERB | AUXILIARY | SUBORDINATOR | COMPLEMENTIZER)
    || !isCapital(c, i) && (formsAt(c, i) & GERUND) !== 0
  ) return null
  const found = isOneOf(c, particle, c.words.infinitive)
    && c.sentenceFirst[particle]! >= from
    && particle - from < 12
    ? phraseBefore(c, particle, from, true)
    : null
  return found && canSpeak(c, found[0], found[1] - 1) ? found : null
}

/** The subject of the finite verb at `finite`; nobody of "It is hard to say", "It would be wrong to say", "It's a fact that". */
export const actsAt = (c: Context, subject: Range | null, finite: number): Range | null => {
  let verb = finite
  while (has(c, verb, AUXILIARY) && has(c, verb + 1, AUXILIARY | NEGATION)) verb++
  if (
    !subject
    || subject[1] - subject[0] > 1
    || (formsAt(c, subject[0]) & NEUTER) === 0
    || !has(c, subject[0], PRONOUN)
    || !isOneOf(c, verb, c.words.be)
  ) return subject
  let next = verb + 1
  while (has(c, next, ADVERB | NEGATION)) next++
  return has(c, next, VERB | CUE_VERB) && (formsAt(c, next) & (GERUND | PASSIVE)) !== 0 && !has(c, next, CUE_ADJECTIVE) ? subject : null
}

/** growers, pickers */
const isManyUnknown = (c: Context, i: number): boolean => c.tokens.entry[i] === 0 && !isCapital(c, i) && (formsAt(c, i) & PLURAL) !== 0

/** "led many growers to say", "left some to wonder", "time for Lee to admit": who stands before "to" behind a verb that makes them, or any verb before people. */
const ledBefore = (c: Context, particle: number, from: number): Range | null => {
  let first = particle
  while (first > from && particle - first < 9 && (
    isWord(c, first - 1)
    || isNumber(c, first - 1)
    || backOver(c, first - 1, from) < first - 1
  ) && !isOneOf(c, first - 1, c.words.leading)
    && !(isFinite(c, first - 1) && !isCapital(c, first - 1)) && !has(c, first - 1, VERB | CUE_VERB | COORDINATOR) && !isOneOf(c, first - 1, c.words.infinitive)) first--
  if (first === particle) return null
  const verb = first - 1, cue = c.tokens.lexicon.cue[c.tokens.entry[verb]!]
  if (
    isOneOf(c, verb, c.words.leading)
    || has(c, verb, CUE_VERB) && ((cue?.frames ?? 0) & OBJECT_TO) !== 0
  ) return has(c, first, PRONOUN) || canSpeak(c, first, particle - 1) || isManyUnknown(c, particle - 1) ? [first, particle] : null
  if (!has(c, particle - 1, GROUP | NATIONAL) && !(has(c, particle - 1, PRONOUN) && has(c, particle - 1, DETERMINER))) return null
  return isFinite(c, verb) && !has(c, verb, AUXILIARY) || (formsAt(c, verb) & GERUND) !== 0 && has(c, verb, VERB | CUE_VERB) ? [first, particle] : null
}

/** The phrase in subject position before `verb`, whoever its agent is. */
export const phraseBefore = (c: Context, verb: number, from: number, alone = false): Range | null => {
  const end = overTime(c, beforeVerb(c, verb, from), from)
  if (end <= from) return null
  // "is the first to have pledged"
  if (end < verb && isOneOf(c, end - 1, c.words.infinitive)) return alone ? null : ofInfinitive(c, end - 1, from)
  const pronoun = pronounBefore(c, end, from)
  if (pronoun !== undefined) return pronoun
  if (kindAt(c, end - 1) === COMMA || isDash(c, end - 1)) return acrossCommas(c, end - 1, from)
    ?? (isFinite(c, verb) && !alone ? beforeClause(c, end - 1, from, verb) : null)
  // "Lee, who calls it “a hole,” said"
  const closed = c.closeAt[end - 1]!
  if (closed >= 0 && endsInComma(c, end - 1)) {
    const {open} = c.pairs[closed]!, across = acrossCommas(c, open, from)
    // "called Lee “a fool,” denounced the plan and said"
    return across?.[1] === open ? [across[0], end] : across ?? (isFinite(c, verb) && !alone ? beforeClause(c, end, from, verb) : null)
  }
  const titled = titledBehind(c, end, from)
  if (titled) return titled
  // "hoped to run and said", "turned tougher but said"
  if (!alone && has(c, end - 1, COORDINATOR)) { const main = beforeClause(c, end - 1, from, verb); if (main) return main }
  const start = runStart(c, end, from)
  const unlisted = has(c, end - 1, COORDINATOR) ? unlistedVerb(c, start, end - 1) : -1
  if (unlisted > start) return [trimLeft(c, start, unlisted), unlisted]
  // "which as late as Monday had predicted it"
  const found = trimLeft(c, start, end)
  const nearest = end - found === 1 && has(c, found, WEEKDAY | MONTH) && has(c, found - 1, PREPOSITION) ? end : contactStart(c, found, end)
  const first = has(c, nearest - 1, RELATIVE) && (formsAt(c, nearest - 1) & GENITIVE) !== 0 ? nearest - 1 : overRelative(c, nearest, end, from)
  if (first + 1 === end && kindAt(c, first) === CLOSE) return null
  // "left early, and last June said"
  if (first >= end || isTimeOnly(c, first, end) && has(c, first - 1, COORDINATOR)) return beforeNothing(c, verb, start, end, from, alone)
  // "Clinton herself said"
  const last = has(c, end - 1, PRONOUN) && (formsAt(c, end - 1) & REFLEXIVE) !== 0 && end - 1 > first ? end - 1 : end
  const gap = behindObject(c, first, end, from)
  if (gap > first) return [gap, beforeTime(c, gap, last)]
  const list = start < first && has(c, start, COORDINATOR) ? listStart(c, start, from) : has(c, start - 1, COORDINATOR) ? listStart(c, start - 1, from) : start
  // "a bit of", "the telling part": of a noun that looks like a verb
  if (last - first === 1 && list >= start - 1 && isLoneArticle(c, first)) return null
  const named = list < start - 1 ? list : overName(c, overList(c, first, end, from), from, end)
  return [asWellStart(c, named, from), beforeTime(c, first, last)]
}

/**
 * "On Monday Mr. Lee said", "In Ohio Ms. Crane said", "Last week Sen. Ann Ford said": a name with its title behind when or where it was;
 * not "former Mayor Dr. Lee", "Rep. Mr. Lee".
 */
const titledBehind = (c: Context, end: number, from: number): Range | null => {
  let title = (kindAt(c, end - 1) === CLOSE ? backOver(c, end - 1, from) + 1 : end) - 1
  const last = title
  while (title > from && last - title < 5 && !(has(c, title, HONORIFIC) && isCapital(c, title))) {
    if (isWord(c, title) ? !isCapital(c, title) : kindAt(c, title) !== STOP) return null
    title--
  }
  const before = title - 1
  if (before <= from || last <= title || last - title > 4 || !has(c, title, HONORIFIC)) return null
  if (has(c, before, TIME_WORD | WEEKDAY | MONTH)) return [title, end]
  if (!isCapital(c, before) || has(c, before, HONORIFIC | ROLE)) return null
  let place = before
  while (place > from && isCapital(c, place - 1)) place--
  return has(c, place - 1, PREPOSITION) && !isNounBefore(c, place - 1, from) ? [title, end] : null
}

/** Does the preposition belong to a noun before it: "the mayor of Ohio Mr. Lee". */
const isNounBefore = (c: Context, preposition: number, from: number): boolean =>
  preposition > from && has(c, preposition - 1, ROLE | SPEAKING | GROUP)

/** "Lee as well as Ford said": where the phrase before "as well as" begins; `first` where none stands there. */
const asWellStart = (c: Context, first: number, from: number): number => {
  const as = first - 3
  if (as <= from || !isOneOf(c, first - 1, c.words.as) || !has(c, first - 2, ADVERB) || !isOneOf(c, as, c.words.as)) return first
  const start = trimLeft(c, runStart(c, as, from), as)
  return start < as ? start : first
}

/** "Growers yearn for rain and are convinced that": the first word of the run that can be a verb that the lexicon lacks; -1 where none is. */
const unlistedVerb = (c: Context, start: number, end: number): number => {
  for (let i = start + 1; i < end; i++) if (
    c.tokens.entry[i] === 0
    && !isCapital(c, i)
    && (formsAt(c, i) & FINITE) !== 0
    && isWord(c, i - 1)
    && !has(c, i - 1, DETERMINER | PREPOSITION | ADJECTIVE | NUMERAL | COORDINATOR)
    && (c.tokens.entry[i - 1] !== 0 || isCapital(c, i - 1))
    && (has(c, i + 1, PREPOSITION | DETERMINER | PRONOUN) || isWord(c, i + 1) && (formsAt(c, i + 1) & PLURAL) !== 0)
  ) return i
  return -1
}

/** "a", "the", "another": a determiner that no noun follows and that is no pronoun. */
const isLoneArticle = (c: Context, i: number): boolean => has(c, i, DETERMINER) && !has(c, i, PRONOUN | NUMERAL | SPEAKING) && (formsAt(c, i) & FINITE) === 0

/** Where no phrase stands before the verb: a relative or an auxiliary over what does, or the subject of the clause before. */
const beforeNothing = (c: Context, verb: number, start: number, end: number, from: number, alone: boolean): Range | null => {
  // "with many worried that"
  if (end === verb && has(c, verb, CUE_ADJECTIVE) && tells(c, end - 1)) return [objectStart(c, end - 1, start), end]
  // "who on Tuesday endorsed her", "who has in the past said"
  let who = start - 1
  while (who > from && start - who < 4 && isWord(c, who) && !has(c, who, RELATIVE | VERB | CUE_VERB | PRONOUN | COORDINATOR)) who--
  if (who >= from && has(c, who, RELATIVE) && has(c, who, PRONOUN)) return [who, who + 1]
  // "Lee has in the past said"
  let opener = start - 1
  while (opener > from && has(c, opener, AUXILIARY) && !has(c, opener, PRONOUN)) opener--
  if (opener >= from && has(c, opener, RELATIVE) && has(c, opener, PRONOUN)) return [opener, opener + 1]
  if (opener >= from && opener < start - 1) return phraseBefore(c, opener + 1, from, alone)
  // "and then said"
  const joined = start > from && has(c, start - 1, COORDINATOR) || has(c, start, COORDINATOR)
  return joined && !alone ? beforeClause(c, start, from, verb) : null
}

/** "you", "many of you", "both of whom", "he or she": the pronoun that ends before `end`, and what it belongs to; undefined where there is none. */
const pronounBefore = (c: Context, end: number, from: number): Range | null | undefined => {
  const last = end - 1
  const ofThem = end - 3 >= from && has(c, end - 2, PREPOSITION) && (formsAt(c, end - 2) & GENITIVE) !== 0 && has(c, end - 3, DETERMINER | NUMERAL)
  if (has(c, last, RELATIVE) && !has(c, last, DETERMINER)) return has(c, last, SUBORDINATOR) && !has(c, last, PRONOUN) ? null : [ofThem ? end - 3 : last, end]
  if (!isSubjectPronoun(c, last)) return undefined
  if (ofThem) return [end - 3, end]
  if (end - 3 >= from && isOneOf(c, end - 2, c.words.adding) && isSubjectPronoun(c, end - 3)) return [end - 3, end]
  // "a man who found it said", "Lee and others said"
  if ((formsAt(c, last) & ACCUSATIVES) !== 0 && isFinite(c, end - 2) && !has(c, end - 2, AUXILIARY | CUE_VERB) && relativeStart(c, end - 2, from) >= 0) return undefined
  if (isOneOf(c, end - 2, c.words.adding) && (formsAt(c, last) & PERSONS) === 0) return undefined
  return isDummy(c, last) ? null : [last, end]
}

/** "there" is nobody. */
const isDummy = (c: Context, i: number): boolean => has(c, i, ADVERB)

const ACCUSATIVES: number = ACCUSATIVE | ACCUSATIVE << PLURAL_SHIFT

/** The subject of the clause that a coordinator ties this one to: of the nearest cue in the same tense, else of the nearest verb. */
const beforeClause = (c: Context, at: number, from: number, verb: number): Range | null => {
  const tense = formsAt(c, verb) & FINITE
  let near: Range | null = null, held: Range | null = null
  for (let i = overInserted(c, at, from); i >= Math.max(from, at - 60); i--) {
    // `She said “No!” and left`
    const closed = c.closeAt[i]!
    if (closed >= 0) { i = c.pairs[closed]!.open; continue }
    const over = backOver(c, i, from)
    if (over < i) { i = over + 1; continue }
    if (isEnd(c, i) && !isInnerStop(c, i)) break
    if (!isFinite(c, i) || isCapital(c, i) && !isPerson(c, i) || has(c, i, AUXILIARY) && isFinite(c, i - 1)) continue
    const cue = has(c, i, CUE_VERB) && (formsAt(c, i) & tense) !== 0
    if (near && !cue) continue
    if (has(c, i - 1, COORDINATOR)) continue
    const found = subjectBefore(c, i, from, true)
    if (!found) continue
    if (has(c, found[0], RELATIVE)) {
      if (kindAt(c, at) === COMMA || clauseEnd(c, i, at) < at || tense !== 0 && isInPerfect(c, i, tense)) continue
      return found
    }
    if (isSubordinate(c, found[0], from) || has(c, found[0] - 1, SUBORDINATOR) && (near || isDash(c, clauseEnd(c, i, at))) || isQualified(c, i, found[0])) {
      held ??= found
      continue
    }
    if (cue) return found
    near = found
  }
  return near ?? held
}

/** The participle of a cue that the one behind the conjunction at `and` goes on with, in the same sentence; -1 where a noun for a deed or none stands there. */
const gerundBefore = (c: Context, and: number, from: number): number => {
  for (let i = and - 1; i > Math.max(from, and - 40); i--) {
    if (isEnd(c, i) && !isInnerStop(c, i)) return -1
    if (has(c, i, CUE_VERB) && (formsAt(c, i) & GERUND) !== 0 && (formsAt(c, i) & FINITE) === 0 && !has(c, i - 1, COORDINATOR | PREPOSITION | DETERMINER | AUXILIARY)) return i
  }
  return -1
}

/** Whose words a participle reports: of "Lee wrote to them, saying" the subject; of "a poll showing" the noun before it. */
const ofGerund = (c: Context, verb: number, from: number): Range | null => {
  let before = verb - 1
  while (before > from && has(c, before, ADVERB | NEGATION)) before--
  const share = shareStart(c, before)
  if (share > from && has(c, share - 1, PREPOSITION)) return [share, before + 1]
  if (
    isWord(c, before)
    && (!has(c, before, PRONOUN) || isSomeone(c, before))
    && !has(c, before, PREPOSITION | SUBORDINATOR | COORDINATOR | AUXILIARY | VERB | CUE_VERB | RELATIVE)
  ) {
    const start = runStart(c, before + 1, from), trimmed = trimLeft(c, start, before + 1), first = trimmed > before ? objectStart(c, before, start) : tells(c, before) ? Math.max(trimmed, objectStart(c, before, start)) : trimmed
    if (first <= before && !has(c, before, TIMELIKE | ADVERB) && (formsAt(c, first) & GERUND) === 0) {
      // "Lee released a statement saying", "held a sign saying": hers; "sent an email to growers saying": they only got it
      const sent = has(c, before, OCCASION) && !has(c, before, DOCUMENT | CUE_NOUN)
        || (
          holds(c, first, before, DOCUMENT | CUE_NOUN)
          || !canSpeak(c, first, before)
          || addresses(c, first)
        ) && isSentBy(c, first, from) && c.tokens.lexicon.cue[c.tokens.entry[verb]!]?.class !== 'show'
      return (sent || isOneOf(c, first - 1, c.words.infinitive) && !has(c, first, DETERMINER) ? mainSubject(c, from, verb) : null) ?? [first, before + 1]
    }
  }
  // "with Lee writing that it was late and asking, “Why?”"
  const beside = has(c, before, COORDINATOR) ? gerundBefore(c, before, from) : -1
  if (beside >= 0) return ofGerund(c, beside, from)
  const main = mainSubject(c, from, verb)
  // "Crane, citing a friend, said", "Crane, after citing a friend, left": no verb stands before
  const comma = has(c, before, PREPOSITION) ? before - 1 : before
  return main ?? (kindAt(c, comma) === COMMA && comma > from ? acrossCommas(c, comma, from) : null)
}

/** Subject of the verb of speech before `verb`, else of its clause's own verb. */
export const mainSubject = (c: Context, from: number, verb: number): Range | null => {
  let main: Range | null = null, held: Range | null = null
  for (let i = verb - 1; i >= Math.max(from, verb - 60); i--) {
    const closed = c.closeAt[i]!
    if (closed >= 0) { i = c.pairs[closed]!.open; continue }
    if (!isWord(c, i) || !isFinite(c, i) || isCapital(c, i) && !isPerson(c, i)) continue
    const cue = has(c, i, CUE_VERB) && (formsAt(c, i) & PAST) !== 0
    if (has(c, i, AUXILIARY) && isFinite(c, i - 1)) continue
    if (main && !cue) continue
    // "…," said Lee, adding: the subject is behind; "Ann Lee, the mayor, told growers …, adding": it is not
    const opens = cue && i > from && !isWord(c, i - 1)
    const found = opens && c.closeAt[i - 1]! >= 0 ? subjectAfter(c, i, verb) : subjectBefore(c, i, from, true) ?? (opens ? subjectAfter(c, i, verb) : null)
    if (opens && found && found[0] > i) return found
    if (found && !actsAt(c, found, i)) continue
    // "the man who opened his talk by saying"
    if (found && !main && has(c, found[0], RELATIVE) && clauseEnd(c, i, verb) === verb) return found
    if (!found || has(c, found[0], RELATIVE) || isBehindVerb(c, found[0] - 1)) continue
    if (main && has(c, found[0] - 1, SUBORDINATOR)) continue
    if (isSubordinate(c, found[0], from)) { held ??= found; continue }
    if (cue) return found
    main = found
  }
  return main ?? held
}

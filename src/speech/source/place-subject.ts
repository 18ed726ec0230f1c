/** Who, in a language whose nouns show no case: the phrase in subject position. */
import {
  ACCUSATIVE, ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GENITIVE, GERUND, GROUP, INFINITIVE, INSERTED, NATIONAL, NEGATION, NEUTER, NUMERAL, OCCASION, PASSIVE, PAST, PLURAL_SHIFT, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, SUBORDINATOR, VERB, MONTH, WEEKDAY, SPEAKING,
} from '../../words/facts.ts'
import {BARE, NAMING, OBJECT_TO} from '../../words/frames.ts'
import {ALL_CAPS, CLOSE, COMMA} from '../../words/scan.ts'
import {clauseEnd, clauseStart, isInnerStop} from '../grammar/clauses.ts'
import {endsInComma, formsAt, has, isActing, isCapital, isDash, isEnd, isFinite, isNumber, isOneOf, isWord, kindAt, known, shaped} from '../grammar/look.ts'
import {SUBJECT, TIMELIKE, backOver, behindObject, isOccasionOrTime, isParticiple, isSubjectPronoun, phraseEnd, runStart, trimLeft, relativeStart} from '../grammar/place-runs.ts'
import {withApposition} from './place-apposition.ts'
import {CLOSED_BEFORE, beforeTime, contactStart, overList, overName, overTime} from './place-edges.ts'
import {overRelative} from './place-relative.ts'
import {acrossCommas, listStart} from './place-stretches.ts'
import {PERSONS, canSpeak, holds, isSentBy, isSomeone, objectStart, shareStart, tells} from './place-tellers.ts'
import type {Context, Range} from '../types.ts'

/** "was told", "have been asked": a form of "be" before a participle. */
export const isPassiveVerb = (c: Context, verb: number, from: number): boolean => {
  if ((formsAt(c, verb) & PASSIVE) === 0) return false
  let i = verb - 1
  while (i >= from && has(c, i, ADVERB | NEGATION) && !has(c, i, AUXILIARY)) i--
  return i >= from && isOneOf(c, i, c.words.be)
}

/** "is saying", "are also saying" */
const isProgressive = (c: Context, verb: number, from: number): boolean => {
  let i = verb - 1
  while (i > from && has(c, i, ADVERB | NEGATION) && !has(c, i, AUXILIARY)) i--
  return has(c, i, AUXILIARY)
}

/** "was told by the mayor", "Asked by the mayor whether" */
export const agentAfter = (c: Context, verb: number): Range | null => {
  // "was denounced Friday by the mayor", "on Friday by", "at 19 by"
  let by = verb + 1
  if (known(c, by) !== c.grammar.agent && has(c, by, PREPOSITION)) by++
  if ((has(c, by, TIMELIKE | ADVERB) || isNumber(c, by)) && known(c, by + 1) === c.grammar.agent) by++
  // "began by saying"
  if (known(c, by) !== c.grammar.agent || isActing(c, by + 1)) return null
  const first = c.sentenceFirst[by]!, to = c.sentenceLast[by]!, end = phraseEnd(c, by + 1, to)
  if (end <= by + 1) return null
  // "was opposed by Ann Lee, the mayor"; behind "As reported by the Mail," another's clause begins
  return isPassiveVerb(c, verb, first) && !has(c, clauseStart(c, verb, first), SUBORDINATOR) ? withApposition(c, by + 1, end, to) : [by + 1, end]
}

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
    return alone ? null : ledBefore(c, verb - 1, from) ?? mainSubject(c, from, verb) ?? announced(c, verb - 1, from)
  }
  return phraseBefore(c, verb, from, alone)
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

/** The subject of the verb at `verb`; nobody of "It is hard to say", "It's a fact that". */
export const actsAt = (c: Context, subject: Range | null, verb: number): Range | null => {
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
  ) return has(c, first, PRONOUN) || canSpeak(c, first, particle - 1) ? [first, particle] : null
  if (!has(c, particle - 1, GROUP | NATIONAL) && !(has(c, particle - 1, PRONOUN) && has(c, particle - 1, DETERMINER))) return null
  return isFinite(c, verb) && !has(c, verb, AUXILIARY) || (formsAt(c, verb) & GERUND) !== 0 && has(c, verb, VERB | CUE_VERB) ? [first, particle] : null
}

/** The phrase in subject position before `verb`, whoever its agent is. */
export const phraseBefore = (c: Context, verb: number, from: number, alone = false): Range | null => {
  const end = overTime(c, beforeVerb(c, verb, from), from)
  if (end <= from) return null
  // "many of you said", "both of whom said"
  const ofThem = end - 3 >= from && has(c, end - 2, PREPOSITION) && (formsAt(c, end - 2) & GENITIVE) !== 0 && has(c, end - 3, DETERMINER | NUMERAL)
  if (
    has(c, end - 1, RELATIVE)
    && !has(c, end - 1, DETERMINER)
  ) return has(c, end - 1, SUBORDINATOR) && !has(c, end - 1, PRONOUN) ? null : [ofThem ? end - 3 : end - 1, end]
  if (isSubjectPronoun(c, end - 1) && ofThem) return [end - 3, end]
  // "He or she said"
  if (isSubjectPronoun(c, end - 1) && end - 3 >= from && isOneOf(c, end - 2, c.words.adding) && isSubjectPronoun(c, end - 3)) return [end - 3, end]
  // not of "a man who found it said", "Lee and others said"
  if (
    isSubjectPronoun(c, end - 1)
    && !((formsAt(c, end - 1) & ACCUSATIVES) !== 0 && isFinite(c, end - 2) && !has(c, end - 2, AUXILIARY | CUE_VERB) && relativeStart(c, end - 2, from) >= 0)
    && !(isOneOf(c, end - 2, c.words.adding) && (formsAt(c, end - 1) & PERSONS) === 0)
  ) return isDummy(c, end - 1) ? null : [end - 1, end]
  if (kindAt(c, end - 1) === COMMA || isDash(c, end - 1)) return acrossCommas(c, end - 1, from)
    ?? (isFinite(c, verb) && !alone ? beforeClause(c, end - 1, from, verb) : null)
  // "Lee, who calls it “a hole,” said"
  const closed = c.closeAt[end - 1]!
  if (closed >= 0 && endsInComma(c, end - 1)) {
    const {open} = c.pairs[closed]!, across = acrossCommas(c, open, from)
    return across?.[1] === open ? [across[0], end] : across
  }
  // "hoped to run and said", "turned tougher but said"
  if (!alone && has(c, end - 1, COORDINATOR)) { const main = beforeClause(c, end - 1, from, verb); if (main) return main }
  const start = runStart(c, end, from)
  // "which as late as Monday had predicted it"
  const found = trimLeft(c, start, end)
  const nearest = end - found === 1 && has(c, found, WEEKDAY | MONTH) && has(c, found - 1, PREPOSITION) ? end : contactStart(c, found, end)
  const first = has(c, nearest - 1, RELATIVE) && (formsAt(c, nearest - 1) & GENITIVE) !== 0 ? nearest - 1 : overRelative(c, nearest, end, from)
  if (first + 1 === end && kindAt(c, first) === CLOSE) return null
  if (first >= end) {
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
    // "and then said": the subject of the clause before
    if (
      start > from && (has(c, start - 1, COORDINATOR) || has(c, start, COORDINATOR))
      || has(c, start, COORDINATOR)
    ) return alone ? null : beforeClause(c, start, from, verb)
    return null
  }
  // "Clinton herself said"
  const last = has(c, end - 1, PRONOUN) && (formsAt(c, end - 1) & REFLEXIVE) !== 0 && end - 1 > first ? end - 1 : end
  const gap = behindObject(c, first, end, from)
  if (gap > first) return [gap, beforeTime(c, gap, last)]
  const list = start < first && has(c, start, COORDINATOR) ? listStart(c, start, from) : has(c, start - 1, COORDINATOR) ? listStart(c, start - 1, from) : start
  return [list < start - 1 ? list : overName(c, overList(c, first, end, from), from, end), beforeTime(c, first, last)]
}

/** "there" is nobody. */
const isDummy = (c: Context, i: number): boolean => has(c, i, ADVERB)

const ACCUSATIVES: number = ACCUSATIVE | ACCUSATIVE << PLURAL_SHIFT

/** The token after the subject: back over auxiliaries, adverbs, "however" between commas, and the link verb before an adjective. */
const beforeVerb = (c: Context, verb: number, from: number): number => {
  let end = verb
  while (end > from) {
    const i = end - 1
    if (
      has(c, i, AUXILIARY) && !(has(c, i, PRONOUN))
      || has(c, i, NEGATION) && !has(c, i, PRONOUN)
      || (has(c, i, ADVERB | INSERTED) && !has(c, i, PRONOUN | SPEAKING | COORDINATOR) && !shaped(c, i, ALL_CAPS))
    ) {
      end--
      continue
    }
    // "and most recently said"
    if (has(c, i, ADVERB) && has(c, end, TIMELIKE) && end < verb) { end--; continue }
    // "Lee and Ford both said"
    if (isOneOf(c, i, c.words.floating) && i - 1 > from && isWord(c, i - 1) && (isCapital(c, i - 1) || !has(c, i - 1, CLOSED_BEFORE))) { end--; continue }
    // "have all said", "who both said"
    if (
      has(c, i, DETERMINER)
      && has(c, i, PRONOUN)
      && !has(c, i, RELATIVE)
      && i > from
      && (has(c, i - 1, AUXILIARY) || has(c, i - 1, RELATIVE) && has(c, i - 1, PRONOUN) || isSubjectPronoun(c, i - 1))
    ) {
      end--
      continue
    }
    // "has, however, revealed"
    if (kindAt(c, i) === COMMA && has(c, i - 1, INSERTED | ADVERB)) {
      let j = i - 1
      while (j > from && has(c, j, INSERTED | ADVERB)) j--
      if (kindAt(c, j) === COMMA && j < i - 1) { end = j; continue }
    }
    // "is said to be furious"
    if (end < verb && isOneOf(c, i, c.words.infinitive) && has(c, i - 1, VERB | CUE_VERB)) { end -= 2; continue }
    if (end === verb && has(c, verb, CUE_ADJECTIVE) && !has(c, verb, CUE_VERB) && has(c, i, VERB | CUE_VERB) && !has(c, i, PRONOUN)) { end--; continue }
    break
  }
  return end
}

/** "He's", "They've": subject and verb in one word; not "There's", "It's". */
const isPerson = (c: Context, i: number): boolean =>
  has(c, i, PRONOUN) && (formsAt(c, i) & NEUTER) === 0 && (formsAt(c, i) & PERSONS) !== 0

/** "Lee left — the well, he said, was dry — and said": the last token before what stands between the dashes, else before `at`. */
const overInserted = (c: Context, at: number, from: number): number => {
  let dash = at - 2
  if (isDash(c, at - 1)) while (dash > from && dash > at - 40 && !isDash(c, dash) && !(isEnd(c, dash) && !isInnerStop(c, dash))) dash--
  return isDash(c, at - 1) && isDash(c, dash) ? dash - 1 : at - 1
}

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

/** "men who have left and said": an auxiliary, or the verb behind it, in another tense. */
const isInPerfect = (c: Context, i: number, tense: number): boolean => {
  const aux = has(c, i - 1, AUXILIARY) ? i - 1 : i
  return has(c, aux, AUXILIARY) && (formsAt(c, aux) & tense) === 0
}

/** "met growers and relatives of those hurt in May and said": a participle behind the second of two objects. */
const isQualified = (c: Context, i: number, first: number): boolean =>
  has(c, first - 1, COORDINATOR)
  && kindAt(c, first - 2) !== COMMA
  && isParticiple(c, i)
  && !has(c, i, CUE_VERB)
  && has(c, i + 1, PREPOSITION | TIMELIKE)
  && !has(c, i - 1, PRONOUN | ADVERB | AUXILIARY)

/** "at what Lee called a mess", "on what she said was a mess": behind the verb of the subject at `first` no clause begins that is whole. */
const isCalled = (c: Context, first: number): boolean => {
  let verb = first + 1
  while (verb < first + 4 && !isFinite(c, verb)) verb++
  return has(c, verb, CUE_VERB)
    && (isFinite(c, verb + 1) && !has(c, verb + 1, PRONOUN) || ((c.tokens.lexicon.cue[c.tokens.entry[verb]!]?.frames ?? 0) & NAMING) !== 0)
}

/** "that he left", "what he called", "said he left", "saying he left": a subject within what is said. */
const isSubordinate = (c: Context, first: number, from: number): boolean =>
  first > from
  && (
    (
      has(c, first - 1, COMPLEMENTIZER) && !has(c, first - 1, SUBORDINATOR)
      || has(c, first - 1, RELATIVE) && has(c, first - 1, PRONOUN) && (!has(c, first - 2, PREPOSITION) || isCalled(c, first))
    )
    || has(c, first - 1, CUE_VERB) && (formsAt(c, first - 1) & (FINITE | GERUND)) !== 0
  )

/** Subject to the right of `verb`: `"…," said John Smith, the mayor of Hull.` */
export const subjectAfter = (c: Context, verb: number, to: number): Range | null => {
  let i = verb + 1
  while (i < to && has(c, i, ADVERB) && !has(c, i, DETERMINER | PRONOUN | PREPOSITION)) i++
  if (i >= to || (!isWord(c, i) && !isNumber(c, i) && (c.pairAt[i]!) < 0)) return null
  if (isSubjectPronoun(c, i)) return [i, i + 1]
  if (has(c, i, PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | TIMELIKE | AUXILIARY | COORDINATOR)) return null
  const end = overParticiple(c, phraseEnd(c, i, to), to)
  return end > i ? withApposition(c, i, end, to) : null
}

/** "a source involved in the talks", "an official familiar with the plan": what qualifies the noun behind it belongs to it. */
const overParticiple = (c: Context, end: number, to: number): number => {
  const participle = end < to
    && (formsAt(c, end) & (PAST | PASSIVE)) !== 0
    && !has(c, end, AUXILIARY)
    && has(c, end, VERB | CUE_VERB)
    && has(c, end + 1, PREPOSITION)
    && !isOccasionOrTime(c, end + 1, to)
  const adjective = has(c, end - 1, ADJECTIVE) && !isCapital(c, end - 1) && has(c, end, PREPOSITION)
  if (!participle && !adjective) return end
  const last = phraseEnd(c, participle ? end + 2 : end + 1, to)
  return last > end + 1 ? last : end
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
        ) && isSentBy(c, first, from) && c.tokens.lexicon.cue[c.tokens.entry[verb]!]?.class !== 'show'
      return (sent || isOneOf(c, first - 1, c.words.infinitive) && !has(c, first, DETERMINER) ? mainSubject(c, from, verb) : null) ?? [first, before + 1]
    }
  }
  const main = mainSubject(c, from, verb)
  // "Crane, citing a friend, said", "Crane, after citing a friend, left": no verb stands before
  const comma = has(c, before, PREPOSITION) ? before - 1 : before
  return main ?? (kindAt(c, comma) === COMMA && comma > from ? acrossCommas(c, comma, from) : null)
}

/** "cut its profit forecast, citing", "was angry at the card shown to Hale, insisting": what follows a verb is its object, and the word behind that one no verb. */
const isBehindVerb = (c: Context, i: number): boolean =>
  isFinite(c, i)
  && !isCapital(c, i)
  && !has(c, i, PRONOUN)
  && !(has(c, i, CUE_VERB) && ((c.tokens.lexicon.cue[c.tokens.entry[i]!]?.frames ?? 0) & BARE) !== 0)

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

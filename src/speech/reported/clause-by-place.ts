/** "said that …", "Officials said the road was shut", "asked when …": the clause behind a cue, in languages without cases. */
import {
  ACCUSATIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GENITIVE, GERUND, GROUP, INFINITIVE, INSERTED, NEGATION, NEUTER, NOMINATIVE, NUMERAL, OCCASION,
  PASSIVE, PAST, PLURAL,
  PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD, VERB,
} from '../../words/facts.ts'
import {ABOUT, ADDRESSEE, AFTER, BARE, CLAUSE, DIRECT, OBJECT, QUESTION, RAISING, TO, WISH} from '../../words/frames.ts'
import {COMMA, OTHER} from '../../words/scan.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {clauseContentEnd} from '../content/clause-end.ts'
import {endsInComma, factsAt, formsAt, has, isCapital, isDash, isFiller, isFinite, isGerund, isNumber, isOneOf, isVerbByPlace, isWord, kindAt, known, pairAt, step} from '../grammar/look.ts'
import {isPassiveVerb, phraseBefore} from '../source/place-subject.ts'
import {mainVerbBehind} from '../content/place-clause-end.ts'
import {isTimePhrase} from '../grammar/prepositional.ts'
import {isSomebody, isSubjectPronoun, phraseEnd, isOwnVerb, relativeStart} from '../grammar/place-runs.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Context} from '../types.ts'
import {opensQuantity, skipAdjuncts} from './adjunct-by-place.ts'
import {one, type Candidate, type Rule} from './candidate.ts'

const GENITIVES: number = GENITIVE | (GENITIVE << PLURAL_SHIFT)
const ACCUSATIVES: number = ACCUSATIVE | (ACCUSATIVE << PLURAL_SHIFT)
const SUBJECTS: number = NOMINATIVE | (NOMINATIVE << PLURAL_SHIFT)

/** Where the cue's clause begins, if its main clause is still to come: "While he said that …, …", "After saying that …, …"; else -1. */
const mainToCome = (c: Context, k: Candidate): number => {
  const [cue] = k.cue, start = clauseStart(c, cue, k.from)
  let first = start
  while (first < cue && has(c, first, COORDINATOR)) first++
  const inserted = start - k.from === 2 && has(c, k.from, INSERTED)
  const opens = (start === k.from || inserted)
    && ((has(c, first, SUBORDINATOR) && !has(c, first, ADVERB | COORDINATOR)) || (k.noun && ((formsAt(c, first) & GERUND) !== 0 || has(c, first, PREPOSITION))))
  // "Asked whether …, Lee shrugged", "Noting that …, Lee left"
  const participle = (formsAt(c, cue) & (PASSIVE | FINITE)) === PASSIVE && (first === cue || has(c, first, SUBORDINATOR) && first + 1 === cue)
    || (formsAt(c, cue) & (GERUND | FINITE)) === GERUND && start === k.from && leadsTo(c, first, cue)
  // "Finch, asked whether it would rain, said": behind a comma and before any verb
  const between = first === cue
    && !participle
    && k.entry.class === 'ask'
    && kindAt(c, cue - 1) === COMMA
    && !predicateFrom(c, k.from, cue)
    && saysBehind(c, k.after, k.to)
  return opens || participle || between ? start : -1
}

/** A comma and a verb of speech right behind it. */
const saysBehind = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i + 1 < to; i = step(c, i, to)) if (kindAt(c, i) === COMMA && has(c, i + 1, CUE_VERB) && isFinite(c, i + 1)) return true
  return false
}

/** "After", "While also", "By": nothing but these stands before the participle. */
const leadsTo = (c: Context, first: number, cue: number): boolean => {
  for (let i = first; i < cue; i++) if (!has(c, i, SUBORDINATOR | PREPOSITION | ADVERB)) return false
  return true
}

/** Where the content ends; before the sentence's own verb where the cue stands in a relative clause of its subject. */
const contentEnd = (c: Context, i: number, to: number, k: Candidate, main: number): number => {
  const end = clauseContentEnd(c, i, to, k.cue[0], main)
  // "Her view is that": the sentence's verb stands before
  if (k.noun && has(c, i - 1, COMPLEMENTIZER) && isOneOf(c, i - 2, c.words.be)) return end
  const relative = k.noun ? subjectNoun(c, k) : relativeOf(c, k)
  const verb = relative < 0 ? -1 : mainVerbBehind(c, i, end, relative)
  return verb > i ? verb : end
}

/** The noun of "Claims that Lee stole it were denied", where no verb stands before it; else -1. */
const subjectNoun = (c: Context, {cue: [cue], from}: Candidate): number => {
  if (kindAt(c, cue - 1) === COMMA) return -1
  for (let i = clauseStart(c, cue, from); i < cue; i++) if (isFinite(c, i) && !isCapital(c, i) || has(c, i, PREPOSITION | SUBORDINATOR)) return -1
  return cue
}

/** The "who" of "Growers who say", "Lee, who says", where no verb stands before it; else -1. */
const relativeOf = (c: Context, k: Candidate): number => {
  let i = k.cue[0] - 1
  while (i > k.from && has(c, i, ADVERB | AUXILIARY)) i--
  if (!has(c, i, RELATIVE) || has(c, i, ADVERB | AUXILIARY | SUBORDINATOR) || i === k.from) return -1
  for (let j = i - 1; j >= Math.max(k.from, i - 24); j--) if (isFinite(c, j) && !isCapital(c, j) && kindAt(c, i - 1) !== COMMA) return -1
  return i
}

/** cue … that content */
export const clauseAfter: Rule = (c, k) => {
  const {frames} = k.entry
  if ((frames & (CLAUSE | WISH | QUESTION | OBJECT)) === 0) return null
  const main = mainToCome(c, k)
  let i = k.after
  const limit = k.to
  i = skipAdjuncts(c, i, limit, k.entry)
  i = k.noun ? thatBehindBe(c, thatBehindOwner(c, k, i, limit)) : thatBehindAdjuncts(c, k, i, limit)
  // "explained to the panel why"
  if ((frames & QUESTION) !== 0 && isOneOf(c, i, c.words.infinitive)) {
    const end = phraseEnd(c, i + 1, limit)
    if (end > i + 1 && has(c, end, RELATIVE) && isSomebody(c, i + 1, end)) i = end
  }
  if ((frames & ADDRESSEE) !== 0 && !has(c, i, COMPLEMENTIZER)) {
    const end = phraseEnd(c, i, limit)
    const past = skipAdjuncts(c, end, limit, k.entry)
    if (end > i && (has(c, past, COMPLEMENTIZER) || has(c, past, RELATIVE))) i = past
    // "told Sen. Ann Lee, head of the board, that"
    else if (end > i && kindAt(c, past) === COMMA) i = Math.max(i, thatBehindInserted(c, past, limit))
  }
  if (kindAt(c, i) === COMMA && has(c, i + 1, COMPLEMENTIZER)) i++
  else if (!isWord(c, i)) i = Math.max(i, thatBehindInserted(c, i, limit))
  if (has(c, i, COMPLEMENTIZER) && !has(c, i, SUBORDINATOR)) {
    // "said that was wrong": a pronoun
    if (
      !k.noun
      && (frames & BARE) !== 0
      && has(c, i, RELATIVE)
      && has(c, i + 1, AUXILIARY)
      && isFinite(c, i + 1)
      && !has(c, i + 1, PRONOUN)
    ) return one(i, contentEnd(c, i, limit, k, main))
    if (has(c, i, RELATIVE) && ((frames & (CLAUSE | WISH)) === 0 || !opensContent(c, i + 1, limit, k))) return null
    // "disputed that claim": no clause
    if (
      (frames & OBJECT) !== 0
      && has(c, i, RELATIVE)
      && clauseEnd(c, i + 1, limit) - i < 4
      && !predicateFrom(c, i + 1, limit)
      && phraseEnd(c, i + 1, limit) === clauseEnd(c, i + 1, limit)
    ) return null
    return one(i + 1, contentEnd(c, i + 1, limit, k, main))
  }
  if (
    (frames & QUESTION) !== 0 && (has(c, i, COMPLEMENTIZER) || (has(c, i, RELATIVE)))
    || !k.noun && k.entry.class !== 'learn' && opensFree(c, i)
  ) return one(i, contentEnd(c, i, limit, k, main))
  return null
}

/** "criticized what he called a mess", "noted how deep it was": a clause for a thing; "left when it broke" is none. */
const opensFree = (c: Context, i: number): boolean =>
  has(c, i, RELATIVE) && !has(c, i, SUBORDINATOR | COMPLEMENTIZER) && (!has(c, i, PRONOUN) || (formsAt(c, i) & NEUTER) !== 0)

/** "said, however, that", "told HBC, where she works, that", "said – on air, as it happens – that": the conjunction behind the two borders that open at `i`; -1 where there is none. */
const thatBehindInserted = (c: Context, i: number, to: number): number => {
  const comma = kindAt(c, i) === COMMA
  if (!comma && !isDash(c, i)) return -1
  for (let close = clauseEnd(c, i + 1, to), hops = 0; hops < 3 && close < to && close < i + 22; hops++) {
    if (isDash(c, close) ? !comma : comma && kindAt(c, close) === COMMA) return has(c, close + 1, COMPLEMENTIZER)
      && has(c, close + 1, RELATIVE)
      && (!isFinite(c, close + 2) || has(c, close + 2, PRONOUN))
      ? close + 1
      : -1
    close = clauseEnd(c, close + 1, to)
  }
  return -1
}

/** "noted in a column in the Times that", "told a crowd in Salem, Ohio, that": the conjunction behind adjuncts; `i` where there is none. */
const thatBehindAdjuncts = (c: Context, k: Candidate, i: number, to: number): number => {
  const addressee = (k.entry.frames & ADDRESSEE) !== 0
  // but "It is believed in Hull that"
  if (
    k.entry.prepositions.includes(known(c, i))
    && !isTimePhrase(c, i, to)
    && (has(c, k.cue[0], CUE_ADJECTIVE) || !isPassiveVerb(c, k.cue[0], k.from))
  ) return i
  if (!addressee && !has(c, i, PREPOSITION | TIME_WORD) && !has(c, i - 1, OCCASION | DOCUMENT) && !(has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD))) return i
  let asked = (k.entry.frames & QUESTION) !== 0
  for (let j = has(c, i - 1, OCCASION | DOCUMENT) ? i : i + 1; j < Math.min(to, i + 22); j = step(c, j, to)) {
    // "asked during a lunch held by the board if the mill would close"
    if (isOneOf(c, j, c.words.infinitive) || k.entry.prepositions.includes(known(c, j))) asked = false
    if (asked && has(c, j, COMPLEMENTIZER) && !has(c, j, RELATIVE)) return j
    // "asked the man to leave, and that", "comment beyond a statement saying that"
    if (has(c, j, COMPLEMENTIZER) && has(c, j, RELATIVE)) return has(c, j - 1, COORDINATOR)
      || has(c, j - 1, CUE_VERB) && (formsAt(c, j - 1) & GERUND) !== 0
      || isFinite(c, j + 1) && !isCapital(c, j + 1) && !has(c, j + 1, PRONOUN)
      ? i
      : j
    // "in an interview taped on Friday that"
    const that = isWord(c, j) ? -1 : thatBehindInserted(c, j, to)
    if (that >= 0) return that
    if (isWord(c, j) ? isFinite(c, j) && !isCapital(c, j) && !(
      has(c, j - 1, OCCASION | DOCUMENT)
      && (formsAt(c, j) & PAST) !== 0
    ) : !isNumber(c, j) && c.pairAt[j]! < 0 && !(kindAt(c, j) === COMMA && (addressee || isCapital(c, j + 1) || has(c, j + 1, COMPLEMENTIZER)))) return i
  }
  return i
}

/** "Her answer was that", "The message is that": the conjunction behind the verb; `i` where there is none. */
const thatBehindBe = (c: Context, i: number): number =>
  isOneOf(c, i, c.words.be) && isFinite(c, i) && has(c, i + 1, COMPLEMENTIZER) && has(c, i + 1, RELATIVE) && !isFinite(c, i + 2) ? i + 1 : i

/** "the contention of Ann Lee that", "a claim by the mayor in May that": the conjunction behind whose it is; `i` where there is none. */
const thatBehindOwner = (c: Context, k: Candidate, i: number, to: number): number => {
  if (known(c, i) !== c.grammar.agent && (!isOneOf(c, i, c.words.binding) || isOneOf(c, i, c.words.placing))) return i
  const end = phraseEnd(c, i + 1, to)
  if (end <= i + 1 || !isSomebody(c, i + 1, end) || has(c, i + 1, PRONOUN) && !has(c, i + 1, DETERMINER)) return i
  const that = skipAdjuncts(c, end, to, k.entry)
  if (!has(c, that, COMPLEMENTIZER) || !has(c, that, RELATIVE) || isFinite(c, that + 1)) return i
  k.agent = [i + 1, end]
  return that
}

/** Behind "that": a clause, not a relative ("reports that track") or a pronoun ("mention that on the trail"). */
const opensContent = (c: Context, i: number, to: number, k: Candidate): boolean => {
  if (i >= to || !isWord(c, i) && c.pairAt[i]! < 0 && !isAmount(c, i) && kindAt(c, i) !== COMMA) return false
  if (isFinite(c, i) && !isCapital(c, i) && (!has(c, i, PRONOUN) || has(c, i, RELATIVE))) return k.noun ? false : !has(c, i, AUXILIARY)
  return !k.noun || predicateFrom(c, i, to)
}

const predicateFrom = (c: Context, i: number, to: number): boolean => {
  for (let j = i; j < to; j = step(c, j, to)) if (isFinite(c, j) && !isCapital(c, j)) return true
  return false
}

/** "said words of Rice, Rhodes and Pratt were wrong": the last of a list, and the verb that it is the subject of. */
const endsList = (c: Context, from: number, to: number): boolean => {
  let joined = -1
  for (let i = from; i < to && i < from + 12; i = step(c, i, to)) {
    if (isFinite(c, i) && !isCapital(c, i)) return joined >= 0 && i > joined + 1 && i < joined + 6 && !has(c, joined + 1, PRONOUN)
    if (has(c, i, COORDINATOR)) { if (joined >= 0 || i > from + 4) return false; joined = i }
    else if (!isWord(c, i) || has(c, i, RELATIVE | SUBORDINATOR | COMPLEMENTIZER)) return false
  }
  return false
}

/** Does what stands between the border at `from` and the one before `to` close as it opened: comma to comma, dash to dash. */
const isPairedBorder = (c: Context, from: number, to: number): boolean => kindAt(c, from) === COMMA ? kindAt(c, to) === COMMA : isDash(c, to)

/** "said the talks, which began in May, had failed", "said the talks – the third this year – had failed": the verb comes behind what is said of the subject. */
const hasVerbBehindBorders = (c: Context, border: number, to: number): boolean => {
  let at = border
  for (let hop = 0; hop < 4 && at < to && (kindAt(c, at) === COMMA || isDash(c, at)); hop++) {
    let next = at + 1
    // "wrote a letter, but Lee, who was away, …"
    if (hop === 0 && has(c, next, COORDINATOR)) return false
    // "her mother, who is 84, now had to walk"
    while (hop > 0 && next < to && isFiller(c, next)) next++
    if (hop > 0 && isPairedBorder(c, border, at) && (isFinite(c, next) && !isCapital(c, next) && !has(c, next, PRONOUN) || pairAt(c, next)?.kind === 'speech')) return true
    at = clauseEnd(c, next, to)
    if (endsList(c, next, at)) return true
  }
  return false
}

/** "the", "he", "she's", a name: a subject behind who was told. */
const opensClause = (c: Context, i: number): boolean =>
  isAmount(c, i) || isWord(c, i) && (has(c, i, DETERMINER | PRONOUN) || isCapital(c, i)) && (!isFinite(c, i) || has(c, i, PRONOUN)) && !has(c, i, RELATIVE)

/** "told reporters in Hull there was no plan": the word that stands for a subject. */
const isThere = (c: Context, i: number): boolean => has(c, i, PRONOUN) && has(c, i, ADVERB) && !has(c, i, DETERMINER | RELATIVE)

/** people, officials: a subject with no word before it. */
const isManyAt = (c: Context, i: number): boolean => has(c, i, GROUP) && (formsAt(c, i) & PLURAL) !== 0

/** "PM tells voters taxes will fall", "told reporters 40 people died": a verb that wants to know whom, and people with no word before them. */
const isToldAlone = (c: Context, k: Candidate, i: number): boolean => {
  const next = i + 1
  if ((k.entry.frames & (ADDRESSEE | ABOUT | OBJECT | TO)) !== ADDRESSEE || !isManyAt(c, i) || isCapital(c, i)) return false
  // "told reporters all of it was true", "told reporters keeping it open was costly"
  if (isAmount(c, next) || has(c, next, DETERMINER | NUMERAL) && !has(c, next, PREPOSITION | RELATIVE | COMPLEMENTIZER) || isGerund(c, next) && has(c, next + 1, PRONOUN | DETERMINER)) return true
  return isWord(c, next) && !isFinite(c, next) && (formsAt(c, next) & GERUND) === 0
    && !has(c, next, PREPOSITION | COORDINATOR | COMPLEMENTIZER | SUBORDINATOR | RELATIVE | ADVERB | TIME_WORD | DETERMINER | PRONOUN)
}

/** "It is believed the man fled"; "Lee was shown a red card and left" tells what happened. */
const isImpersonal = (c: Context, k: Candidate): boolean => {
  const subject = phraseBefore(c, k.cue[0], k.from)
  return subject !== null && has(c, subject[0], PRONOUN)
}

/** "said under the plan, the road would be shut": a phrase, a comma, and behind it a clause with a subject and a verb of its own. */
const opensFronted = (c: Context, k: Candidate, i: number): boolean => {
  const [cue] = k.cue, start = clauseStart(c, cue, k.from)
  if (
    !has(c, i, PREPOSITION)
    || k.entry.class !== 'say'
    || !isFinite(c, cue)
    || has(c, start, PREPOSITION | SUBORDINATOR | RELATIVE)
    || !subjectLeft(c, cue, k.from)
    || (formsAt(c, i) & GENITIVES) !== 0
    || k.entry.prepositions.includes(known(c, i))
  ) return false
  const comma = clauseEnd(c, i, k.to), end = clauseEnd(c, comma + 1, k.to)
  if (kindAt(c, comma) !== COMMA || !opensClause(c, comma + 1)) return false
  for (let j = comma + 1; j < end; j = step(c, j, end)) if (
    isFinite(c, j)
    && (!isCapital(c, j) || has(c, j, PRONOUN))
    && (j > comma + 1 || has(c, j, PRONOUN))
  ) return relativeStart(c, j, comma + 1) < 0
  return false
}

/** "believe if they can do that, he will win": a subordinate clause, its comma, and the subject of the clause that it belongs to. */
const opensCondition = (c: Context, i: number, to: number): boolean => {
  const comma = clauseEnd(c, i, to)
  return has(c, i, SUBORDINATOR) && has(c, i, COMPLEMENTIZER) && kindAt(c, comma) === COMMA && opensClause(c, comma + 1) && predicateFrom(c, i, comma) && predicateFrom(c, comma + 1, clauseEnd(c, comma + 1, to))
}

/** 40, $5 million */
const isAmount = (c: Context, i: number): boolean => isNumber(c, i) || kindAt(c, i) === OTHER && isNumber(c, i + 1)

/** "Officials said the road was shut" */
export const bareClause: Rule = (c, k) => {
  if ((k.entry.frames & BARE) === 0 || !has(c, k.cue[0], CUE_VERB | CUE_ADJECTIVE) || k.noun) return null
  if ((k.entry.frames & ADDRESSEE) === 0 && isPassiveVerb(c, k.cue[0], k.from) && !isImpersonal(c, k)) return null
  // “…,” said a man who saw it: a verb right behind a comma and its mark has its content before it
  // so has one behind the first comma of its sentence: "The wells, said Ann Lee, a miner, are dry"
  const comma = k.cue[0] - 1, marks = c.closeAt[comma] ?? -1
  if (marks >= 0 ? endsInComma(c, c.pairs[marks]!.last) : kindAt(c, comma) === COMMA && isFinite(c, k.cue[0]) && clauseStart(c, comma, k.from) === k.from) {
    const told = subjectRight(c, k.cue[0], k.to)?.[1] ?? -1
    if (told >= 0 && clauseEnd(c, told, k.to) === told) return null
  }
  let i = skipAdjuncts(c, k.after, k.to, k.entry)
  if (isToldAlone(c, k, i)) i++
  else if ((k.entry.frames & ADDRESSEE) !== 0) {
    const told = phraseEnd(c, i, k.to), end = isFinite(c, told) && isThere(c, told - 1) ? told - 1 : told
    const past = end > i ? skipAdjuncts(c, end, k.to, k.entry) : i
    if (past > i && opensClause(c, past)) i = past
  }
  // "worries him most": an object
  if (has(c, i, PRONOUN) && !has(c, i, DETERMINER | RELATIVE) && (formsAt(c, i) & ACCUSATIVES) !== 0 && (formsAt(c, i) & SUBJECTS) === 0) return null
  if (!isWord(c, i) && !isAmount(c, i) && (c.pairAt[i]!) < 0) return null
  // "It seems the mill shut", not "The mill seems weaker than it was"
  if ((k.entry.frames & RAISING) !== 0 && !(isImpersonal(c, k) && opensClause(c, i))) return null
  if (opensCondition(c, i, k.to)) return one(i, contentEnd(c, i, k.to, k, -1))
  if (has(c, i, COORDINATOR | COMPLEMENTIZER | AUXILIARY | RELATIVE) && !has(c, i, DETERMINER | PRONOUN) && (formsAt(c, i) & GERUND) === 0) return null
  if (opensFronted(c, k, i)) return one(i, contentEnd(c, i, k.to, k, -1))
  if (
    has(c, i, PREPOSITION)
    && !has(c, i, DETERMINER | SUBORDINATOR)
    && !isNumber(c, i + 1)
    && !has(c, i + 1, NUMERAL | ADVERB)
    && !opensQuantity(c, i)
  ) return null
  if (has(c, i, SUBORDINATOR) && !has(c, i, DETERMINER) && k.entry.prepositions.length + (k.entry.frames & OBJECT) > 0) return null
  if ((isFinite(c, i) || has(c, i, VERB)) && !isCapital(c, i) && (formsAt(c, i) & SUBJECTS) === 0 && (formsAt(c, i) & GERUND) === 0) return null
  // a subject, then a verb, before the next border
  const isSpeech = (k.entry.frames & (DIRECT | AFTER | OBJECT | ABOUT)) === (DIRECT | AFTER)
  const end = clauseEnd(c, i, k.to)
  const before = {relative: -1, verb: -1}
  let seen = false
  for (let j = i; j < end; j = step(c, j, end)) {
    // said the plan “is a mess”
    if (pairAt(c, j)?.kind === 'speech' && !c.taken[c.pairAt[j]!] && (k.entry.frames & (DIRECT | AFTER)) === (DIRECT | AFTER)) { seen = true; break }
    if (isWord(c, j) && j > i && isFinite(c, j) && !isCapital(c, j)) {
      const relative = relativeStart(c, j, i), isOwn = isOwnVerb(c, j, relative, before)
      before.relative = relative
      before.verb = j
      if (!isOwn) continue
      // "denied two counts of fraud but was convicted": the verb goes on with the cue's subject
      seen = !has(c, j - 1, COORDINATOR)
      // "said the flour and finished bread would keep"
      if (!seen && isSpeech) continue
      break
    }
    // a verb that the lexicon doesn't know, behind one that takes hardly anything else; not "told reporters at the scene"
    if (
      j > i + (isManyAt(c, i) ? 0 : 1)
      && isSpeech
      && isWord(c, j)
      && factsAt(c, j) === 0
      && !(has(c, j - 1, DETERMINER) && (j + 1 === end || has(c, j + 1, PREPOSITION)))
      && !isCapital(c, j)
      && (formsAt(c, j) & FINITE) !== 0
    ) {
      seen = true
      break
    }
    // "said little beyond noting that it was dry"
    if (has(c, j, COMPLEMENTIZER) && (formsAt(c, j - 1) & GERUND) !== 0 && has(c, j - 2, PREPOSITION)) return null
    // "showed jurors emails in which Lee bragged": the verb is the relative's
    if (has(c, j, RELATIVE) && (j === i || has(c, j - 1, PREPOSITION) && !has(c, j, COMPLEMENTIZER))) { if (j === i) return null; break }
  }
  if (!seen && has(c, i, PRONOUN | AUXILIARY) && isFinite(c, i)) seen = true
  // "said he back-pedals": whatever the word behind it is, it is his verb; "said it in May" has an object
  if (!seen && isSubjectPronoun(c, i) && isWord(c, i + 1)) seen = (formsAt(c, i) & ACCUSATIVES) === 0 || !has(c, i + 1, PREPOSITION | ADVERB | TIME_WORD)
  if (!seen && (k.entry.frames & OBJECT) === 0) seen = hasVerbBehindBorders(c, end, k.to)
  return seen ? one(i, contentEnd(c, i, k.to, k, mainToCome(c, k))) : null
}

const continuesNoun = (c: Context, i: number, from: number): boolean =>
  i >= from
  && isWord(c, i)
  && (
    has(c, i, DETERMINER) && !has(c, i, PRONOUN)
    || !has(c, i, VERB | CUE_VERB | AUXILIARY | PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | ADVERB | PRONOUN | TIME_WORD | INSERTED | NEGATION)
  )

/** "despite claims the dam would fail", "fears the talks are off"; not "the statements he had made", which lack an object. */
export const nounClause: Rule = (c, k) => {
  if (!k.noun || (k.entry.frames & CLAUSE) === 0 || isCapital(c, k.cue[0]) || !opensClause(c, k.after) || subjectNoun(c, k) >= 0) return null
  const subject = phraseEnd(c, k.after, k.to)
  if (subject <= k.after || !has(c, subject, AUXILIARY) || isCapital(c, subject)) return null
  let next = subject + 1
  while (next < k.to && isFiller(c, next)) next++
  if (!isOneOf(c, subject, c.words.be) && c.pairAt[next]! < 0 && (formsAt(c, next) & INFINITIVE) === 0) return null
  return one(k.after, contentEnd(c, k.after, k.to, k, -1))
}

/** "a plan that Lee said would fail", "which they believe is true", "a probe they say was slow": a clause whose subject is the relative word, or the noun, before the source. */
export const gapClause: Rule = (c, k) => {
  if ((k.entry.frames & BARE) === 0 || k.noun || !has(c, k.cue[0], CUE_VERB)) return null
  const i = skipAdjuncts(c, k.after, k.to, k.entry)
  if (!isWord(c, i) || !isFinite(c, i) || isCapital(c, i) || has(c, i, PRONOUN) || !isVerbByPlace(c, i, k.from)) return null
  const source = subjectLeft(c, k.cue[0], k.from)
  if (!source) return null
  // "which even critics say was late"
  const before = source[0] - 1, noun = has(c, before, ADVERB) && has(c, before - 1, RELATIVE) ? before - 1 : before, end = clauseContentEnd(c, i, k.to, k.cue[0])
  if (has(c, noun, RELATIVE)) {
    const verb = kindAt(c, noun - 1) === COMMA ? mainVerbBehind(c, i, end, noun) : -1
    return one(i, verb > i ? verb : end)
  }
  if (end <= i || i > k.after || !continuesNoun(c, noun, k.from)) return null
  let first = noun
  while (noun - first < 6 && !has(c, first, DETERMINER) && continuesNoun(c, first - 1, k.from)) first--
  return [{first, last: source[0], pair: -1}, {first: i, last: end, pair: -1}]
}

/** "Officials said the road was shut": a clause behind a cue with no word that joins them, in languages without cases. */
import {
  ACCUSATIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_VERB, DETERMINER, FINITE, GENITIVE, GERUND, GROUP, NOMINATIVE, NUMERAL,
  PLURAL, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD, VERB,
} from '../../words/facts.ts'
import {ABOUT, ADDRESSEE, AFTER, BARE, DIRECT, OBJECT, RAISING, TO} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {
  endsInComma, factsAt, formsAt, has, isAmount, isCapital, isDash, isFiller, isFinite, isGerund, isNumber, isWord, kindAt, known, pairAt, step,
} from '../grammar/look.ts'
import {phraseBefore} from '../source/place-subject.ts'
import {isPassiveVerb} from '../source/place-passive.ts'
import {isOwnVerb, relativeStart} from '../grammar/place-runs.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {isSubjectPronoun} from '../grammar/place-looks.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Context} from '../types.ts'
import {opensQuantity, skipAdjuncts} from './adjunct-by-place.ts'
import {one, type Candidate, type Rule} from './candidate.ts'
import {mainToCome, contentEnd, predicateFrom} from './main-clause.ts'

const GENITIVES: number = GENITIVE | (GENITIVE << PLURAL_SHIFT)

const ACCUSATIVES: number = ACCUSATIVE | (ACCUSATIVE << PLURAL_SHIFT)

const SUBJECTS: number = NOMINATIVE | (NOMINATIVE << PLURAL_SHIFT)

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
    while (hop > 0 && next < to && (isFiller(c, next) || has(c, next, TIME_WORD) || has(c, next, DETERMINER) && has(c, next + 1, TIME_WORD))) next++
    if (hop > 0 && isPairedBorder(c, border, at) && (isFinite(c, next) && !isCapital(c, next) && !has(c, next, PRONOUN) || pairAt(c, next)?.kind === 'speech')) return true
    at = clauseEnd(c, next, to)
    if (endsList(c, next, at)) return true
  }
  return false
}

/** "the", "he", "she's", a name: a subject behind who was told. */
export const opensClause = (c: Context, i: number): boolean =>
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

/** "say if it snows, the road will shut": a subordinate clause, its comma, and the subject of the clause that it belongs to. */
const opensCondition = (c: Context, i: number, to: number): boolean => {
  if (!has(c, i, SUBORDINATOR) || !has(c, i, COMPLEMENTIZER)) return false
  const comma = clauseEnd(c, i, to), main = comma + 1
  return kindAt(c, comma) === COMMA && opensClause(c, main) && predicateFrom(c, i, comma) && predicateFrom(c, main, clauseEnd(c, main, to))
}

/** “…,” said a man who saw it; "The wells, said Ann Lee, a miner, are dry": a verb right behind a comma, or its mark, has its content before it. */
const isBehindContent = (c: Context, {cue: [cue], from, to}: Candidate): boolean => {
  const comma = cue - 1, marks = c.closeAt[comma] ?? -1
  const opens = marks >= 0 ? endsInComma(c, c.pairs[marks]!.last) : kindAt(c, comma) === COMMA && isFinite(c, cue) && clauseStart(c, comma, from) === from
  const told = opens ? subjectRight(c, cue, to)?.[1] ?? -1 : -1
  return told >= 0 && clauseEnd(c, told, to) === told
}

/** Behind whom it is told: "told reporters the road was shut". */
const behindAddressee = (c: Context, k: Candidate): number => {
  const i = skipAdjuncts(c, k.after, k.to, k.entry)
  if (isToldAlone(c, k, i)) return i + 1
  if ((k.entry.frames & ADDRESSEE) === 0) return i
  const told = phraseEnd(c, i, k.to), end = isFinite(c, told) && isThere(c, told - 1) ? told - 1 : told
  const past = end > i ? skipAdjuncts(c, end, k.to, k.entry) : i
  return past > i && opensClause(c, past) ? past : i
}

/** "said and", "worries about it", "thinks before he acts", "said goodbye": what stands at `i` is no subject. */
const opensNoSubject = (c: Context, k: Candidate, i: number): boolean => {
  const takesMore = k.entry.prepositions.length + (k.entry.frames & OBJECT) > 0
  if (has(c, i, PREPOSITION) && !has(c, i, DETERMINER | SUBORDINATOR) && !isNumber(c, i + 1) && !has(c, i + 1, NUMERAL | ADVERB) && !opensQuantity(c, i)) return true
  if (has(c, i, SUBORDINATOR) && !has(c, i, DETERMINER) && takesMore) return true
  return (isFinite(c, i) || has(c, i, VERB)) && !isCapital(c, i) && (formsAt(c, i) & SUBJECTS) === 0 && (formsAt(c, i) & GERUND) === 0
}

/** A verb that the lexicon doesn't know, behind one that takes hardly anything else: "said the ferry yaws badly"; not "told reporters at the scene". */
const isUnlistedVerb = (c: Context, from: number, j: number, end: number): boolean =>
  j > from + (isManyAt(c, from) ? 0 : 1)
  && factsAt(c, j) === 0
  && !(has(c, j - 1, DETERMINER) && (j + 1 === end || has(c, j + 1, PREPOSITION)))
  && !isCapital(c, j)
  && (formsAt(c, j) & FINITE) !== 0

/** Of a clause's verb: it stands there; it may yet; what stands there is no clause. */
const FOUND = 1, OPEN = 0, NEVER = -1

/** A subject at `i`, then a verb of its own, before the border at `end`. */
const verbOf = (c: Context, k: Candidate, i: number, end: number): number => {
  const isDirect = (k.entry.frames & (DIRECT | AFTER)) === (DIRECT | AFTER)
  const isSpeech = isDirect && (k.entry.frames & (OBJECT | ABOUT)) === 0
  const before = {relative: -1, verb: -1}
  for (let j = i; j < end; j = step(c, j, end)) {
    // said the plan “is a mess”
    if (isDirect && pairAt(c, j)?.kind === 'speech' && !c.taken[c.pairAt[j]!]) return FOUND
    if (isWord(c, j) && j > i && isFinite(c, j) && !isCapital(c, j)) {
      const relative = relativeStart(c, j, i), isOwn = isOwnVerb(c, j, relative, before)
      before.relative = relative
      before.verb = j
      if (!isOwn) continue
      // "denied two counts of fraud but was convicted": the verb goes on with the cue's subject
      if (!has(c, j - 1, COORDINATOR)) return FOUND
      // "said the flour and finished bread would keep", but "confirmed the death but did not say why"
      if (isSpeech && !has(c, j, AUXILIARY)) continue
      return isSpeech ? NEVER : OPEN
    }
    if (isSpeech && isWord(c, j) && isUnlistedVerb(c, i, j, end)) return FOUND
    // "said little beyond noting that it was dry"
    if (has(c, j, COMPLEMENTIZER) && (formsAt(c, j - 1) & GERUND) !== 0 && has(c, j - 2, PREPOSITION)) return NEVER
    // "showed jurors emails in which Lee bragged": the verb is the relative's
    if (has(c, j, RELATIVE) && j === i) return NEVER
    if (has(c, j, RELATIVE) && has(c, j - 1, PREPOSITION) && !has(c, j, COMPLEMENTIZER)) return OPEN
  }
  return OPEN
}

/** A clause whose verb the lexicon doesn't tell: "said he back-pedals", "said the talks, which began in May, had failed". */
const mayHoldVerb = (c: Context, k: Candidate, i: number, end: number): boolean => {
  if (has(c, i, PRONOUN | AUXILIARY) && isFinite(c, i)) return true
  // whatever the word behind "he" is, it is his verb; "said it in May" has an object
  if (isSubjectPronoun(c, i) && isWord(c, i + 1) && ((formsAt(c, i) & ACCUSATIVES) === 0 || !has(c, i + 1, PREPOSITION | ADVERB | TIME_WORD))) return true
  return (k.entry.frames & OBJECT) === 0 && hasVerbBehindBorders(c, end, k.to)
}

/** "Officials said the road was shut" */
export const bareClause: Rule = (c, k) => {
  if ((k.entry.frames & BARE) === 0 || !has(c, k.cue[0], CUE_VERB | CUE_ADJECTIVE) || k.noun) return null
  if ((k.entry.frames & ADDRESSEE) === 0 && isPassiveVerb(c, k.cue[0], k.from) && !isImpersonal(c, k)) return null
  if (isBehindContent(c, k)) return null
  const i = behindAddressee(c, k)
  // "worries him most": an object
  if (has(c, i, PRONOUN) && !has(c, i, DETERMINER | RELATIVE) && (formsAt(c, i) & ACCUSATIVES) !== 0 && (formsAt(c, i) & SUBJECTS) === 0) return null
  if (!isWord(c, i) && !isAmount(c, i) && (c.pairAt[i]!) < 0) return null
  // "It seems the mill shut", not "The mill seems weaker than it was"
  if ((k.entry.frames & RAISING) !== 0 && !(isImpersonal(c, k) && opensClause(c, i))) return null
  if (opensCondition(c, i, k.to)) return one(i, contentEnd(c, i, k.to, k, -1))
  if (has(c, i, COORDINATOR | COMPLEMENTIZER | AUXILIARY | RELATIVE) && !has(c, i, DETERMINER | PRONOUN) && (formsAt(c, i) & GERUND) === 0) return null
  if (opensFronted(c, k, i)) return one(i, contentEnd(c, i, k.to, k, -1))
  if (opensNoSubject(c, k, i)) return null
  const end = clauseEnd(c, i, k.to), verb = verbOf(c, k, i, end)
  return verb === FOUND || verb === OPEN && mayHoldVerb(c, k, i, end) ? one(i, contentEnd(c, i, k.to, k, mainToCome(c, k))) : null
}

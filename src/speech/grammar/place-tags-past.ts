/** Past tense or participle: "surveyed", "said". */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, HONORIFIC, MONTH, NEUTER, NOMINATIVES,
  NOUN, NUMERAL, OCCASION, PASSIVE, PAST, PLURAL, PREPOSITION, PRESENT, PRONOUN, ROLE, SINGULAR, SUBORDINATOR, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import {ADDRESSEE, BARE, CLAUSE, DIRECT} from '../../words/frames.ts'
import {BY_LAST_PART, CAPITAL, COMMA, POSSESSIVE} from '../../words/scan.ts'
import {cueAt, factsAt, formsAt, has, isActing, isOneOf, isWord, kindAt, known, shaped} from './look.ts'
import {CLAUSE_WORD, PLURAL_NOUN, PRE_NOUN, VERBAL, asVerb, factsBefore, owns, takesComplement, takesObject} from './place-beside.ts'
import type {Context} from '../types.ts'

/** "Sotheby's said that", "St. Ann's said on Monday": a name that is a possessive itself; of "Lee's reported debts" it is none. */
const isNameOwner = (c: Context, before: number, i: number): boolean => {
  const cue = cueAt(c, i)
  return shaped(c, before, CAPITAL)
    && cue !== undefined
    && (cue.frames & (BARE | CLAUSE)) !== 0
    && (takesComplement(c, i) || has(c, i + 1, PREPOSITION | TIME_WORD))
}

/** "he's said the road was shut": has, but "he's told that", "it's said that". */
const isContractedHave = (c: Context, before: number, i: number): boolean => {
  const cue = cueAt(c, i)
  return has(c, before, PRONOUN)
    && (formsAt(c, before) & NEUTER) === 0
    && cue !== undefined
    && (cue.frames & (DIRECT | BARE | ADDRESSEE)) === (DIRECT | BARE)
    && takesComplement(c, i)
}

/** "a man who wished to stay anonymous said the road was shut", "the other said it was", "has in the past said that", "Growers I spoke to said it": behind an adjective, a second determiner or a preposition behind one, but no noun follows. */
const endsPhrase = (c: Context, i: number, before: number): boolean =>
  (
    (before & PRE_NOUN) === ADJECTIVE
    || ((before & PRE_NOUN) === DETERMINER || (before & PRE_NOUN) === PREPOSITION) && has(c, i - 2, DETERMINER)
    || isOneOf(c, i - 1, c.words.infinitive) && has(c, i, CUE_VERB)
  )
  && has(c, i + 1, DETERMINER | PRONOUN | COMPLEMENTIZER)

/** "the most trusted baker", "a less known pier" */
const isDegree = (c: Context, i: number): boolean => has(c, i, ADVERB) && has(c, i, DETERMINER) && has(c, i - 1, DETERMINER) && !has(c, i - 1, PRONOUN)

/** "his worn pocket-sized book": joined by a hyphen, behind what qualifies the same noun; not "who co-founded the firm". */
const isJoined = (c: Context, i: number, before: number): boolean =>
  shaped(c, i, BY_LAST_PART) && (formsAt(c, before) & (PASSIVE | PAST)) === PASSIVE && isWord(c, i + 1) && !has(c, i + 1, DETERMINER | PRONOUN | PREPOSITION | CLAUSE_WORD)

/** "another unaligned grower": what is not so is seldom done. */
const isNegative = (c: Context, i: number, before: number): boolean => {
  const {entry, text, start} = c.tokens
  return entry[i] === 0 && has(c, before, DETERMINER) && text.startsWith(c.grammar.negative ?? '\n', start[i]) && isWord(c, i + 1)
}

/** "surveyed", "said": past or participle; `true` where it can be a participle behind its noun. */
export const tagPast = (c: Context, i: number, before: number): boolean => {
  const {facts: column} = c.tokens
  const facts = factsBefore(c, before) & ~NUMERAL
  if (before >= 0) {
    if (isOneOf(c, before, c.words.be) && !isContractedHave(c, before, i)) { asVerb(c, i, PASSIVE); return false }
    if ((facts & AUXILIARY) !== 0) { asVerb(c, i, PAST); return false }
    if (
      (facts & PRE_NOUN) !== 0 && (facts & PRONOUN) === 0 && !endsPhrase(c, i, facts)
      || shaped(c, before, POSSESSIVE) && !isNameOwner(c, before, i)
      || owns(c, before)
      || isDegree(c, before)
      || isJoined(c, i, before)
      || isNegative(c, i, before)
    ) {
      asVerb(c, i, PASSIVE)
      // "his proposed ban": no clause of its own
      if (isWord(c, i + 1) && !has(c, i + 1, PREPOSITION | CLAUSE_WORD | AUXILIARY | PRONOUN | ADVERB)) column[i] = (column[i]!) & ~VERBAL | ADJECTIVE
      return false
    }
    if ((facts & DETERMINER) !== 0 && (formsAt(c, before) & NOMINATIVES) === 0 && !takesComplement(c, i)) { asVerb(c, i, PASSIVE); return false }
  }
  // "And retired Gen. Ann Lee said"
  if (before >= 0 && (facts & COORDINATOR) !== 0 && c.sentenceFirst[before] === before && has(c, i + 1, HONORIFIC | ROLE)) {
    column[i] = column[i]! & ~VERBAL | ADJECTIVE
    return false
  }
  // "When asked …", "Asked whether …, Lee shrugged"
  if (before < 0 ? c.sentenceFirst[i] === i && has(c, i + 1, CLAUSE_WORD | PREPOSITION | TIME_WORD) : (facts & SUBORDINATOR) !== 0 && (facts & PRONOUN) === 0) {
    asVerb(c, i, PASSIVE)
    return false
  }
  // "a third of those asked said": those who were
  if (before === i - 1 && isPointed(c, before) && has(c, i + 1, CUE_VERB | VERB | AUXILIARY) && (formsAt(c, i + 1) & (PAST | PRESENT)) !== 0) { asVerb(c, i, PASSIVE); column[i]! &= ~CUE_VERB; return false }
  const by = agentBehind(c, i)
  if (by > i && !isActing(c, by + 1) && !isMeans(c, by + 1) && (before >= 0 ? !has(c, before, PRONOUN) : kindAt(c, i - 1) === COMMA)) {
    asVerb(c, i, PASSIVE)
    return false
  }
  asVerb(c, i, PAST)
  const cue = cueAt(c, i)
  if (
    before < 0
    || (facts & CLAUSE_WORD) !== 0
    || (facts & (PRONOUN | DETERMINER)) === PRONOUN
    || takesObject(c, i)
    || (cue && (cue.frames & (BARE | CLAUSE)) !== 0 && !((facts & (DOCUMENT | OCCASION)) !== 0 && isOneOf(c, i + 1, c.words.placing)))
  ) return false
  return isWord(c, i + 1)
}

/** "those", "these": a pronoun for many that points at them, behind a preposition. */
const isPointed = (c: Context, i: number): boolean =>
  has(c, i, PRONOUN) && has(c, i, DETERMINER) && (formsAt(c, i) & PLURAL) !== 0 && (formsAt(c, i) & SINGULAR) === 0 && has(c, i - 1, PREPOSITION)

/** "found by", "released Sunday by", "issued in May by": where the preposition of the agent stands, or `i`. */
const agentBehind = (c: Context, i: number): number => {
  let by = i + 1
  if (has(c, by, PREPOSITION) && known(c, by) !== c.grammar.agent) by++
  if (has(c, by, DETERMINER)) by++
  if (has(c, by, TIME_WORD | MONTH | WEEKDAY)) by++
  else by = i + 1
  return known(c, by) === c.grammar.agent ? by : i
}

/** "said by phone that": how it was said, and what. */
const isMeans = (c: Context, i: number): boolean =>
  (factsAt(c, i) & ~(NOUN | OCCASION | DOCUMENT)) === 0
  && !shaped(c, i, CAPITAL)
  && (formsAt(c, i) & PLURAL_NOUN) === 0
  && has(c, i + 1, COMPLEMENTIZER | DETERMINER | PRONOUN)

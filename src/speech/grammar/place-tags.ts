/**
 * Which words are verbs, in a language whose nouns show no case: one walk over the tokens, before the rules, decides for every
 * form that can be two things ("plans", "support", "surveyed") by the words beside it, and leaves the bits of that reading only.
 */
import {
  ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, CUE_VERB, DETERMINER, DOCUMENT, FIRST_PERSON, GERUND, GUESSED, INFINITIVE, NEUTER, NOMINATIVE, NOMINATIVES, NOUN, OCCASION,
  PASSIVE, PAST, PLURAL, PREPOSITION, PRESENT, PRONOUN, RELATIVE, SINGULAR, SPEAKING, SUBORDINATOR, TIME_WORD,
} from '../../words/facts.ts'
import {BARE, CLAUSE} from '../../words/frames.ts'
import {APOSTROPHE, CAPITAL, COMMA, HYPHEN, MARK, NUMBER, POSSESSIVE, WORD} from '../../words/scan.ts'
import {cueAt, factsAt, formsAt, has, isCapital, isEnd, isFinite, isNumber, isOneOf, isWord, kindAt, shaped} from './look.ts'
import {CLAUSE_WORD, PLURAL_NOUN, PRE_NOUN, VERBAL, asNoun, asVerb, isPluralAt, takesComplement, takesObject, wordBefore} from './place-beside.ts'
import {tagPast} from './place-tags-past.ts'
import {isInnerStop} from './clauses.ts'
import {behindOpener} from './place-opener.ts'
import {isTitleCase, lowerWords} from './title-case.ts'
import type {Block, Context} from '../types.ts'
import {leadsTail, onlySays, speaksBehind, statesThat} from './place-tags-cues.ts'
import {tagBase} from './place-tags-base.ts'
import {tagThird, isBare} from './place-tags-third.ts'

/** Nouns that name a text or an occasion are verbs as well, more often than not. */
const PLACED: number = NOUN | DOCUMENT | OCCASION

/** "to release a report", "to visit the mill": a bare noun behind "to" with an object of its own. */
const isDoing = (c: Context, i: number, form: number): boolean =>
  (form & PLURAL_NOUN) === 0
  && (form & NOMINATIVE) !== 0
  && isOneOf(c, i - 1, c.words.infinitive)
  && has(c, i + 1, DETERMINER | PRONOUN)
  && !has(c, i + 1, RELATIVE)
  && !has(c, i + 2, TIME_WORD)

/** A word the lexicon doesn't know: a verb behind "he", "who", "they", "to", or behind a name with an object to come; else a noun. */
const tagUnknown = (c: Context, i: number, forms: number, before: number): void => {
  // "it's hard"
  if (before < 0 || (forms & (GERUND | PRESENT)) !== PRESENT || isOneOf(c, before, c.words.be)) return
  const third = (forms & (SINGULAR | INFINITIVE)) === SINGULAR, facts = factsAt(c, before), bare = (facts & (PRONOUN | RELATIVE)) !== 0 && (facts & DETERMINER) === 0
  // "someone else"
  if (bare && !third && (facts & RELATIVE) === 0 && (formsAt(c, before) & (SINGULAR | PLURAL | FIRST_PERSON)) === SINGULAR) return
  // "a gap that border guards say is wide", but "gaps that border the mill"
  if (bare && !third && has(c, before, COMPLEMENTIZER) && isWord(c, before - 1) && !isPluralAt(c, before - 1)) return
  if (bare && (formsAt(c, before) & NOMINATIVES) !== 0 || bare && (facts & RELATIVE) !== 0) asVerb(c, i, forms & ~NOMINATIVES & ~GUESSED)
  else if (
    third
    && takesComplement(c, i)
    && !has(c, i + 1, COMPLEMENTIZER)
    && (facts & (PRE_NOUN | CLAUSE_WORD | AUXILIARY | VERBAL)) === 0
    && !isPluralAt(c, before)
    && !isBare(c, before)
    && !shaped(c, before, POSSESSIVE)
    && !isNumber(c, before)
  ) asVerb(c, i, forms & ~NOMINATIVES & ~GUESSED)
}

/** Is this verb surely the finite one of its clause. */
const isSure = (c: Context, i: number): boolean => {
  if (has(c, i, AUXILIARY)) return (formsAt(c, i) & (PAST | PRESENT)) !== 0
  // "a letter issued in May called on them": behind it a word that only goes with the verb
  if (takesObject(c, i) || leadsTail(c, i)) return true
  const cue = cueAt(c, i)
  return has(c, i, CUE_VERB) && cue !== undefined && (cue.frames & (BARE | CLAUSE)) !== 0
}

/** Behind "in turn", "at the time", not behind "in response to the plan", "in part of the town"; `i` where no such words stand. */
const adverbialEnd = (c: Context, i: number): number => {
  const {entry} = c.tokens
  for (const rest of c.words.adverbials.get(entry[i]!) ?? []) {
    let at = i + 1
    for (const word of rest) { if (entry[at] !== word) break; at++ }
    if (at === i + 1 + rest.length && kindAt(c, at) !== HYPHEN && !has(c, at, PREPOSITION)) return at
  }
  return i
}

const tagBlock = (c: Context, block: Block): void => {
  const {tokens, grammar} = c
  const {kind, facts, forms, shape} = tokens
  // a participle that may stand behind its noun: "a source involved in the talks said"
  // the same before ", who were there, said": the commas are its relative clause's
  let pending = -1, apart = -1
  for (let i = block.first; i < block.last; i++) {
    if (kind[i] === COMMA) {
      const who = pending >= 0 && has(c, i + 1, RELATIVE) && has(c, i + 1, PRONOUN) && (formsAt(c, i + 1) & NEUTER) === 0
      const held = pending
      pending = apart
      apart = who ? held : -1
      continue
    }
    if (kind[i] !== WORD) { if (kind[i] !== APOSTROPHE && kind[i] !== HYPHEN && kind[i] !== NUMBER) pending = apart = -1; continue }
    let fact = facts[i]!
    const adverb = (fact & PREPOSITION) !== 0 ? adverbialEnd(c, i) : i
    if (adverb > i) { for (; i < adverb; i++) { facts[i] = ADVERB; forms[i] = 0 } i--; continue }
    const capital = ((shape[i]!) & CAPITAL) !== 0
    if (fact === 0 && !capital && grammar.guessFacts) {
      formsAt(c, i)
      facts[i] = fact = grammar.guessFacts(tokens.text, tokens.start[i]!, tokens.end[i]!, capital)
      // "to revive their bids": no adjective
      if ((fact & ADJECTIVE) !== 0 && isOneOf(c, i - 1, c.words.infinitive) && has(c, i + 1, DETERMINER)) { asVerb(c, i, INFINITIVE); continue }
    }
    // "Unexpectedly Lee said": the capital is the sentence's
    if (fact === 0 && capital && c.sentenceFirst[i] === i && grammar.guessFacts) facts[i] = fact = grammar.guessFacts(tokens.text, tokens.start[i]!, tokens.end[i]!, true)
    const form = formsAt(c, i)
    // "Lee hoped to show he had won": a subject opens a clause as well
    if ((fact & CLAUSE_WORD) !== 0 && (fact & DETERMINER) === 0 || (fact & (PRONOUN | DETERMINER)) === PRONOUN && (form & NOMINATIVES) !== 0) pending = -1
    if (!capital && (fact & (VERBAL | PLACED)) !== 0 && (form & INFINITIVE) === 0 && isDoing(c, i, form)) { asVerb(c, i, INFINITIVE); continue }
    if ((fact & (VERBAL | AUXILIARY)) === 0) {
      // an unknown verb shows itself by -ed only
      if (fact !== 0 || capital || (form & GUESSED) === 0) continue
      if ((form & (PAST | PASSIVE)) !== (PAST | PASSIVE)) { tagUnknown(c, i, form, wordBefore(c, i, block.first)); continue }
    }
    // "last week"
    if ((fact & VERBAL) !== 0 && (fact & DETERMINER) !== 0 && has(c, i + 1, TIME_WORD)) { facts[i] = fact & ~VERBAL; continue }
    if (!capital && onlySays(c, i) && !statesThat(c, i) && !speaksBehind(c, i)) { asNoun(c, i); continue }
    if (capital && i > block.first && (kind[i - 1] === WORD || kind[i - 1] === COMMA) && block.type !== 'headline' && c.sentenceFirst[i] !== i) {
      facts[i] = fact & ~(VERBAL | AUXILIARY)
      forms[i] = NOMINATIVE | SINGULAR
      continue
    }
    // "to be", "to put", to “read it”: the base, though the past looks like it
    if (
      (form & INFINITIVE) !== 0
      && ((fact & AUXILIARY) !== 0 || (form & (PAST | PASSIVE)) !== 0)
      && isOneOf(c, kind[i - 1] === MARK ? i - 2 : i - 1, c.words.infinitive)
    ) {
      forms[i] = INFINITIVE
      continue
    }
    if ((fact & AUXILIARY) === 0) {
      if ((form & GERUND) !== 0) continue
      const before = wordBefore(c, i, block.first)
      if ((form & PAST) !== 0 && (form & PASSIVE) !== 0) {
        if (tagPast(c, i, before)) { if (pending < 0) pending = i; else if (isSure(c, i)) { forms[pending] = PASSIVE; pending = -1 } continue }
      } else if ((form & PASSIVE) !== 0) {
        if (before >= 0 && has(c, before, AUXILIARY) && !isOneOf(c, before, c.words.be)) forms[i] = PAST
      } else if ((form & INFINITIVE) !== 0) tagBase(c, i, before)
      else if ((form & (PRESENT | SINGULAR)) === (PRESENT | SINGULAR)) tagThird(c, i, before)
    }
    if (pending >= 0 && ((forms[i]!) & (PAST | PRESENT)) !== 0 && has(c, i, VERBAL | AUXILIARY)) {
      if (isSure(c, i) && !isOneOf(c, i - 1, c.words.infinitive)) forms[pending] = PASSIVE
      pending = -1
    }
  }
}

/** Tags all blocks. Linear; looks one word ahead, and back over adverbs only. */
export const tagByPlace = (c: Context): void => {
  for (const block of c.blocks) {
    if (block.type === 'other') continue
    if (isTitleCase(c, block)) lowerWords(c, block)
    tagBlock(c, block)
    openWithPhrases(c, block)
  }
}

/** "After the fire the bridge was shut", "Days after the vote Lee, a baker, left": before another subject the conjunction is a preposition. */
const openWithPhrases = (c: Context, {first, last}: Block): void => {
  const {facts, kind} = c.tokens
  for (let i = first; i < last; i++) {
    if ((facts[i]! & (SUBORDINATOR | PREPOSITION)) !== (SUBORDINATOR | PREPOSITION)) continue
    let end = i + 1
    while (end < last && end - i < MOST_OPENING && !(isFinite(c, end) && !isCapital(c, end)) && kind[end] !== COMMA && !(isEnd(c, end) && !isInnerStop(c, end))) end++
    // "After the vote, the mayor said"
    const alone = kind[end] === COMMA && end - i < 4 && has(c, end - 1, OCCASION | NOUN) && !has(c, end - 1, SPEAKING | DOCUMENT)
    if (alone || (isFinite(c, end) || kind[end] === COMMA) && behindOpener(c, i, end) < end) facts[i]! &= ~SUBORDINATOR
  }
}
/** Tokens of a phrase that opens a sentence and of its subject, at most. */
const MOST_OPENING = 16

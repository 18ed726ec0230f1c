/**
 * Which words are verbs, in a language whose nouns show no case: one walk over the tokens, before the rules, decides for every
 * form that can be two things ("plans", "support", "surveyed") by the words beside it, and leaves the bits of that reading only.
 */
import {
  ACCUSATIVE, ACCUSATIVES, ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, FIRST_PERSON, GERUND, GIVEN_NAME, GROUP, GUESSED, INFINITIVE, INSERTED, NEGATION, NOMINATIVE,
  NOMINATIVES, NOUN, NUMERAL, OCCASION, OUTLET, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION, PRESENT, PRONOUN, RELATIVE, ROLE, SINGULAR, SUBORDINATOR, TIME_WORD, VERB,
} from '../../words/facts.ts'
import {AFTER, BARE, CLAUSE} from '../../words/frames.ts'
import {APOSTROPHE, BY_LAST_PART, CAPITAL, COLON, COMMA, HYPHEN, MARK, NUMBER, OPEN, POSSESSIVE, TERMINAL, WORD} from '../../words/scan.ts'
import {cueAt, factsAt, formsAt, has, isActing, isBorder, isNumber, isOneOf, isWord, kindAt, known, shaped} from './look.ts'
import {
  CLAUSE_WORD, NOUNISH, PLURAL_NOUN, PRE_NOUN, VERBAL, asNoun, asVerb, factsBefore,
  headBefore, holdsFinite, isPluralAt, owns, takesComplement, takesObject, wordBefore,
} from './place-beside.ts'
import {tagPast} from './place-tags-past.ts'
import {isTitleCase, lowerWords} from './title-case.ts'
import type {Block, Context} from '../types.ts'

/** Of a tag left in the text: <tweet id="1">. */
const LESS_THAN = 0x3c

/** "said that support for it grew", "said that claims of it were false": behind the conjunction a subject. */
const isSaidThat = (c: Context, that: number): boolean =>
  has(c, that, COMPLEMENTIZER)
  && (has(c, that - 1, CUE_VERB) || kindAt(c, that - 1) === COMMA && has(c, that - 2, INSERTED))

/** "Let us know what you think", "Lee, let us remember, left": the clause begins with a verb, and its object is before `i`. */
const isLetBefore = (c: Context, pronoun: number): boolean => {
  const verb = pronoun - 1
  return has(c, pronoun, PRONOUN) && (formsAt(c, pronoun) & FIRST_PERSON) !== 0 && (formsAt(c, pronoun) & ACCUSATIVES) === ACCUSATIVE << PLURAL_SHIFT
    && has(c, verb, VERB) && (c.sentenceFirst[verb] === verb || kindAt(c, verb - 1) === COMMA)
}

/** "support", "plan": verb or noun. */
const tagBase = (c: Context, i: number, before: number): void => {
  // "top Republican donors"
  if (before < 0 && has(c, i, ADJECTIVE) && kindAt(c, i - 1) === COMMA && has(c, i + 1, ADJECTIVE | GROUP | ROLE)) { asNoun(c, i); return }
  const forms = formsAt(c, i) & ~NOMINATIVES, facts = factsBefore(c, before), nounish = has(c, i, NOUNISH)
  if (before < 0) {
    // "growers, including Lee, privately worry about it"
    if (
      kindAt(c, i - 1) === COMMA && takesComplement(c, i)
      || kindAt(c, i - 2) === COMMA && has(c, i, CUE_VERB) && cueAt(c, i)?.prepositions.includes(known(c, i + 1)) === true
    ) asVerb(c, i, forms)
    else if (nounish) asNoun(c, i)
    else if (
      c.sentenceFirst[i] === i
      || kindAt(c, i - 1) === OPEN
      || c.tokens.text.charCodeAt((c.tokens.start[i]!) - 1) === LESS_THAN
    ) c.tokens.forms[i] = INFINITIVE
    else asVerb(c, i, forms)
    return
  }
  if (isOneOf(c, before, c.words.infinitive)) { asVerb(c, i, INFINITIVE); return }
  if ((facts & AUXILIARY) !== 0 && (facts & PRONOUN) === 0 && (formsAt(c, before) & PASSIVE) === 0 && !isOneOf(c, before, c.words.be)) {
    asVerb(c, i, forms)
    return
  }
  if (isLetBefore(c, before)) { asVerb(c, i, INFINITIVE); return }
  if ((facts & (PRONOUN | AUXILIARY)) !== 0 && (facts & DETERMINER) === 0) { if (owns(c, before)) asNoun(c, i); else asVerb(c, i, forms); return }
  // "would neither confirm nor deny it"
  if ((facts & DETERMINER) !== 0 && (facts & (NEGATION | ADVERB)) !== 0 && has(c, before - 1, AUXILIARY) && !isOneOf(c, before - 1, c.words.be)) {
    asVerb(c, i, INFINITIVE)
    return
  }
  if ((facts & COORDINATOR) !== 0 && has(c, before - 1, VERBAL) && (c.tokens.forms[before - 1]! & (INFINITIVE | PAST | PRESENT)) === INFINITIVE) {
    asVerb(c, i, INFINITIVE)
    return
  }
  if ((facts & CLAUSE_WORD) !== 0) {
    if (takesComplement(c, i) || (facts & RELATIVE) !== 0 && !isSaidThat(c, before)) asVerb(c, i, forms); else asNoun(c, i)
    return
  }
  if ((facts & PRE_NOUN) !== 0 || isNumber(c, before) || shaped(c, before, POSSESSIVE)) {
    // "some say", "many think"
    if (
      (facts & PRONOUN) !== 0 && !owns(c, before) && !nounish && has(c, i, CUE_VERB) && kindAt(c, i + 1) === COMMA
      || ((facts & PRONOUN) !== 0 && !owns(c, before) || !nounish && ((facts & NUMERAL) !== 0 || isNumber(c, before))) && takesComplement(c, i)
    ) asVerb(c, i, forms)
    else asNoun(c, i)
    return
  }
  const after = factsAt(c, i + 1)
  // "Polls show voters tire of it"
  if (
    speaksBehind(c, i)
    || opensTail(c, i)
    || (facts & DOCUMENT) !== 0 && isPluralAt(c, before) && has(c, i, CUE_VERB) && !has(c, i + 1, PREPOSITION | AUXILIARY)
  ) {
    asVerb(c, i, forms)
    return
  }
  if (
    isPluralAt(c, before)
    && ((after & AUXILIARY) === 0 || !nounish && has(c, i, CUE_VERB))
    && !(has(c, i, NOUN | CUE_NOUN) && !takesComplement(c, i) && !isActing(c, i + 1))
  ) {
    asVerb(c, i, forms)
    return
  }
  // "many residents worry about it"
  if (has(c, before, GROUP) && has(c, i, CUE_VERB) && cueAt(c, i)?.prepositions.includes(known(c, i + 1)) === true) { asVerb(c, i, forms); return }
  // "Ford and Lee agree"
  if (shaped(c, before, CAPITAL) && has(c, before - 1, COORDINATOR) && takesComplement(c, i)) { asVerb(c, i, forms); return }
  if (has(c, i, CUE_VERB) && takesComplement(c, i) && headBefore(c, i) > 0) { asVerb(c, i, forms); return }
  // "critics like Ford say", "those surveyed say stricter laws": no noun at all
  if (!nounish && has(c, i, CUE_VERB) && (takesComplement(c, i) || !isWord(c, i + 1) || i + 1 < c.sentenceLast[i]! && !has(c, i + 1, PREPOSITION | AUXILIARY))) { asVerb(c, i, forms); return }
  asNoun(c, i)
}

/**
 * `“…,” Ann Lee notes.`, `“…?” the ad states`, `…, new figures show.`: a few words stand between the marks of a quote, or a comma,
 * and the cue, and its clause ends behind it.
 */
const speaksBehind = (c: Context, i: number): boolean => {
  if (!has(c, i, CUE_VERB) || (isWord(c, i + 1) && !has(c, i + 1, PREPOSITION | SUBORDINATOR | ADVERB))) return false
  const first = c.sentenceFirst[i]!
  for (let j = i - 1; j >= 0 && j > i - 9; j--) {
    const closed = c.closeAt[j]!
    if (closed >= 0) { const marks = c.pairs[closed]!; return kindAt(c, marks.last - 1) === COMMA || kindAt(c, marks.last - 1) === TERMINAL }
    // a former aide in the Lee campaign
    if (
      isBorder(c, j)
      && kindAt(c, j) !== COLON
      && (j > first + 3 || holdsFinite(c, first, j))
    ) return !isWord(c, i + 1)
      && (
        shaped(c, i - 1, CAPITAL) && !(has(c, i, NOUNISH) && headBefore(c, i) < 0)
        || isPluralAt(c, i - 1)
        || has(c, i - 1, DOCUMENT | OUTLET)
        || headBefore(c, i) > 0
      )
    if (
      j < first
      || !isWord(c, j)
      || has(c, j, VERBAL | AUXILIARY | COORDINATOR) && !((c.tokens.forms[j]! & (PASSIVE | PAST)) === PASSIVE && has(c, j + 1, PREPOSITION))
    ) return false
  }
  return false
}

/** "Ann Lee points out": behind it a word that only goes with the verb. */
const opensTail = (c: Context, i: number): boolean =>
  !isOneOf(c, i + 1, c.words.binding) && !isOneOf(c, i + 1, c.words.placing) && leadsTail(c, i)
const leadsTail = (c: Context, i: number): boolean => cueAt(c, i)?.tails?.some(({words}) => words[0] === known(c, i + 1)) === true

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

/** "plans", "says": verb or plural noun. */
const tagThird = (c: Context, i: number, before: number): void => {
  const forms = formsAt(c, i) & ~NOMINATIVES, facts = factsBefore(c, before), nounish = has(c, i, NOUNISH)
  if (before < 0) {
    if (nounish && !(kindAt(c, i - 1) === COMMA && (takesComplement(c, i) || goesOnBehind(c, i - 1)))) asNoun(c, i)
    else asVerb(c, i, forms)
    return
  }
  // "the missive says", "the 27-year-old says": by its ending alone an adjective
  const guessed = !nounish && takesComplement(c, i) && (c.tokens.entry[before] === 0 || shaped(c, before, BY_LAST_PART))
  if ((facts & PRE_NOUN) !== 0 && (facts & PRONOUN) === 0 && !guessed || isNumber(c, before) || shaped(c, before, POSSESSIVE) || owns(c, before)) { asNoun(c, i); return }
  // "both sides to blame"
  if ((facts & PRONOUN) !== 0 && (facts & DETERMINER) !== 0) {
    if ((formsAt(c, before) & (SINGULAR | PLURAL)) !== PLURAL && (takesComplement(c, i) || !nounish)) asVerb(c, i, forms); else asNoun(c, i)
    return
  }
  if ((facts & (PRONOUN | RELATIVE)) !== 0) { if (nounish && isSaidThat(c, before) && !takesComplement(c, i)) asNoun(c, i); else asVerb(c, i, forms); return }
  if (!nounish || speaksBehind(c, i) || opensTail(c, i)) { asVerb(c, i, forms); return }
  if (
    (facts & (VERBAL | AUXILIARY)) !== 0 && ((formsAt(c, before) & GERUND) === 0 || (facts & AUXILIARY) !== 0) && !has(c, i + 1, COMPLEMENTIZER)
    || isBare(c, before) && !(takesComplement(c, i) && isPluralAt(c, before) && headBefore(c, i) < 0)
  ) {
    asNoun(c, i)
    return
  }
  // "Lee calls for rain", "It ends here, and calls for rain"
  if ((shaped(c, before, CAPITAL) || (facts & COORDINATOR) !== 0 && kindAt(c, before - 1) === COMMA) && leadsTail(c, i)) { asVerb(c, i, forms); return }
  // "Ann Lee votes for the tax"
  if (isFullNameBefore(c, before) && has(c, i, CUE_VERB) && cueAt(c, i)?.prepositions.includes(known(c, i + 1)) === true) { asVerb(c, i, forms); return }
  // "a poll shows differences"
  if ((facts & DOCUMENT) !== 0 && !isPluralAt(c, before) && has(c, i, CUE_VERB) && isWord(c, i + 1) && !has(c, i + 1, PREPOSITION | AUXILIARY)) {
    asVerb(c, i, forms)
    return
  }
  if (takesComplement(c, i) && (!(isPluralAt(c, before) && !shaped(c, before, CAPITAL)) || headBefore(c, i) < 0)) asVerb(c, i, forms)
  else asNoun(c, i)
}

/** "Ann Lee": two capitals, the first a given name. */
const isFullNameBefore = (c: Context, i: number): boolean => shaped(c, i, CAPITAL) && has(c, i - 1, GIVEN_NAME) && shaped(c, i - 1, CAPITAL)

/** In "making racist remarks", "to high ratings" the word before has no determiner, so that it is no subject of what looks like its verb. */
const isBare = (c: Context, i: number): boolean =>
  !shaped(c, i, CAPITAL) && (has(c, i - 1, PREPOSITION) && !has(c, i - 1, DETERMINER) || has(c, i - 1, VERBAL) && isWord(c, i - 1))

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

/** Behind the last colon before `to`; `from` where there is none. */
const behindColon = (c: Context, from: number, to: number): number => {
  let i = to
  while (i > from && i > to - 12 && kindAt(c, i - 1) !== COLON) i--
  return kindAt(c, i - 1) === COLON ? i : from
}

/** "Rain, she noted, moves with the wind": behind the comma that closes the clause of a cue in the past the verb of its content follows. */
const goesOnBehind = (c: Context, comma: number): boolean => {
  const cue = comma - 1, first = c.sentenceFirst[comma]!
  if (
    !has(c, cue, CUE_VERB)
    || (formsAt(c, cue) & (PAST | PASSIVE)) === 0
    || ((cueAt(c, cue)?.frames ?? 0) & AFTER) === 0
    || has(c, comma + 1, PREPOSITION)
  ) return false
  for (let i = cue - 1; i > first && i > cue - 6 && (isWord(c, i) || kindAt(c, i) === COMMA); i--) if (kindAt(c, i) === COMMA) return i < cue - 1
    && !holdsFinite(c, behindColon(c, first, i), i)
  return false
}

/** Is this verb surely the finite one of its clause. */
const isSure = (c: Context, i: number): boolean => {
  if (has(c, i, AUXILIARY)) return (formsAt(c, i) & (PAST | PRESENT)) !== 0
  // "a letter issued in May called on them": behind it a word that only goes with the verb
  if (takesObject(c, i) || leadsTail(c, i)) return true
  const cue = cueAt(c, i)
  return has(c, i, CUE_VERB) && cue !== undefined && (cue.frames & (BARE | CLAUSE)) !== 0
}

/** Of "states": a verb before "that" alone. */
const onlySays = (c: Context, i: number): boolean =>
  (c.tokens.facts[i]! & CUE_VERB) !== 0 && cueAt(c, i)?.frames === CLAUSE && (c.tokens.forms[i]! & (PRESENT | SINGULAR)) === (PRESENT | SINGULAR)

/** "The law states that nobody may enter", not "the states that vote in March". */
const statesThat = (c: Context, i: number): boolean => {
  const that = i + 1
  if (
    !has(c, that, COMPLEMENTIZER)
    || !has(c, that, RELATIVE)
    || has(c, i - 1, DETERMINER | PREPOSITION | ADJECTIVE | NUMERAL) && !has(c, i - 1, PRONOUN)
  ) return false
  return has(c, that + 1, DETERMINER | PRONOUN | NUMERAL) || shaped(c, that + 1, CAPITAL) || has(c, that + 2, AUXILIARY)
}

const tagBlock = (c: Context, block: Block): void => {
  const {tokens, grammar} = c
  const {kind, facts, forms, shape} = tokens
  // a participle that may stand behind its noun: "a source involved in the talks said"
  let pending = -1
  for (let i = block.first; i < block.last; i++) {
    if (kind[i] !== WORD) { if (kind[i] !== APOSTROPHE && kind[i] !== HYPHEN && kind[i] !== NUMBER) pending = -1; continue }
    let fact = facts[i]!
    const capital = ((shape[i]!) & CAPITAL) !== 0
    if (fact === 0 && !capital && grammar.guessFacts) {
      formsAt(c, i)
      facts[i] = fact = grammar.guessFacts(tokens.text, tokens.start[i]!, tokens.end[i]!, capital)
      // "to revive their bids": no adjective
      if ((fact & ADJECTIVE) !== 0 && isOneOf(c, i - 1, c.words.infinitive) && has(c, i + 1, DETERMINER)) { asVerb(c, i, INFINITIVE); continue }
    }
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
    if (!capital && onlySays(c, i) && !statesThat(c, i)) { asNoun(c, i); continue }
    if (capital && i > block.first && (kind[i - 1] === WORD || kind[i - 1] === COMMA) && block.type !== 'headline' && c.sentenceFirst[i] !== i) {
      facts[i] = fact & ~(VERBAL | AUXILIARY)
      forms[i] = NOMINATIVE | SINGULAR
      continue
    }
    // "to be", "to put", to “read it”: the base, though the past looks like it
    if (
      (form & INFINITIVE) !== 0
      && ((fact & AUXILIARY) !== 0 || (form & PAST) !== 0)
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
  }
}


/** "plans", "says": a verb of the third person or a noun in the plural. */
import {
  AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GERUND, GIVEN_NAME, GROUP, NATIONAL, NOMINATIVES, PASSIVE, PLURAL, PREPOSITION,
  PRONOUN, RELATIVE, ROLE, SINGULAR,
} from '../../words/facts.ts'
import {BY_LAST_PART, CAPITAL, COMMA, POSSESSIVE} from '../../words/scan.ts'
import {formsAt, has, isNumber, isWord, kindAt, shaped} from './look.ts'
import {NOUNISH, PRE_NOUN, VERBAL, asNoun, asVerb, factsBefore, headBefore, isPluralAt, owns, takesComplement} from './place-beside.ts'
import type {Context} from '../types.ts'
import {isSaidThat, takesItsPreposition, speaksBehind, opensTail, leadsTail, goesOnBehind} from './place-tags-cues.ts'

/** "plans", "says": verb or plural noun. */
export const tagThird = (c: Context, i: number, before: number): void => {
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
    (facts & (VERBAL | AUXILIARY)) !== 0
    && ((formsAt(c, before) & GERUND) === 0 || (facts & AUXILIARY) !== 0)
    && (!has(c, i + 1, COMPLEMENTIZER) || takesNoun(c, before))
    || isBare(c, before) && !(takesComplement(c, i) && isPluralAt(c, before) && headBefore(c, i) < 0)
  ) {
    asNoun(c, i)
    return
  }
  // "Lee calls for rain", "It ends here, and calls for rain"
  if ((shaped(c, before, CAPITAL) || (facts & COORDINATOR) !== 0 && kindAt(c, before - 1) === COMMA) && leadsTail(c, i)) { asVerb(c, i, forms); return }
  // "Ann Lee votes for the tax"
  if (isFullNameBefore(c, before) && has(c, i, CUE_VERB) && takesItsPreposition(c, i)) { asVerb(c, i, forms); return }
  // "a poll shows differences"
  if ((facts & DOCUMENT) !== 0 && !isPluralAt(c, before) && has(c, i, CUE_VERB) && isWord(c, i + 1) && !has(c, i + 1, PREPOSITION | AUXILIARY)) {
    asVerb(c, i, forms)
    return
  }
  if (takesComplement(c, i) && (!(isPluralAt(c, before) && !shaped(c, before, CAPITAL)) || headBefore(c, i) < 0)) asVerb(c, i, forms)
  else asNoun(c, i)
}

/** "Bakers face claims that", "Lee made charges that", not "the letter obtained claims that": a verb before that is no participle. */
const takesNoun = (c: Context, verb: number): boolean => {
  const forms = formsAt(c, verb)
  if ((forms & FINITE) === 0) return false
  return (forms & PASSIVE) === 0 || shaped(c, verb - 1, CAPITAL) || has(c, verb - 1, ROLE | GROUP | NATIONAL) || has(c, verb - 1, PRONOUN) && !has(c, verb - 1, DETERMINER)
}

/** "Ann Lee": two capitals, the first a given name. */
const isFullNameBefore = (c: Context, i: number): boolean => shaped(c, i, CAPITAL) && has(c, i - 1, GIVEN_NAME) && shaped(c, i - 1, CAPITAL)

/** In "making racist remarks", "to high ratings" the word before has no determiner, so that it is no subject of what looks like its verb. */
export const isBare = (c: Context, i: number): boolean =>
  !shaped(c, i, CAPITAL) && (has(c, i - 1, PREPOSITION) && !has(c, i - 1, DETERMINER) || has(c, i - 1, VERBAL) && isWord(c, i - 1))

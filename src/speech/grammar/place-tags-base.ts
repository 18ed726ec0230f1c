/** "support", "plan": a verb or a noun in the singular. */
import {
  ACCUSATIVE, ACCUSATIVES, ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, FINITE, FIRST_PERSON, GERUND, GROUP, INFINITIVE, NEGATION,
  NOMINATIVES, NOUN, NUMERAL, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION, PRESENT, PRONOUN, RELATIVE, ROLE, VERB,
} from '../../words/facts.ts'
import {CAPITAL, COMMA, OPEN, POSSESSIVE} from '../../words/scan.ts'
import {formsAt, has, isActing, isNumber, isOneOf, isWord, kindAt, shaped} from './look.ts'
import {CLAUSE_WORD, NOUNISH, PRE_NOUN, VERBAL, asNoun, asVerb, factsBefore, headBefore, isPluralAt, owns, takesComplement} from './place-beside.ts'
import type {Context} from '../types.ts'
import {isSaidThat, takesItsPreposition, speaksBehind, opensTail} from './place-tags-cues.ts'

/** Of a tag left in the text: <tweet id="1">. */
const LESS_THAN = 0x3c

/** "Let us know what you think", "Lee, let us remember, left": the clause begins with a verb, and its object is before `i`. */
const isLetBefore = (c: Context, pronoun: number): boolean => {
  const verb = pronoun - 1
  return has(c, pronoun, PRONOUN) && (formsAt(c, pronoun) & FIRST_PERSON) !== 0 && (formsAt(c, pronoun) & ACCUSATIVES) === ACCUSATIVE << PLURAL_SHIFT
    && has(c, verb, VERB) && (c.sentenceFirst[verb] === verb || kindAt(c, verb - 1) === COMMA)
}

/** "Support the plan": the form at the head of a sentence is no more than that. */
const BARE_BASE = -1

/** "support", "plan": verb or noun. */
export const tagBase = (c: Context, i: number, before: number): void => {
  const form = before < 0 ? baseAtBorder(c, i) : baseBehind(c, i, before)
  if (form === 0) asNoun(c, i)
  else if (form === BARE_BASE) c.tokens.forms[i] = INFINITIVE
  else asVerb(c, i, form)
}

/** The verb's forms that it has with no word before it, 0 for a noun, or `BARE_BASE`. */
const baseAtBorder = (c: Context, i: number): number => {
  const behindComma = kindAt(c, i - 1) === COMMA
  // "top Republican donors"
  if (has(c, i, ADJECTIVE) && behindComma && has(c, i + 1, ADJECTIVE | GROUP | ROLE)) return 0
  const forms = formsAt(c, i) & ~NOMINATIVES
  // "growers, including Lee, privately worry about it"
  if (behindComma && takesComplement(c, i) || kindAt(c, i - 2) === COMMA && has(c, i, CUE_VERB) && takesItsPreposition(c, i)) return forms
  if (has(c, i, NOUNISH)) return 0
  const opens = c.sentenceFirst[i] === i || kindAt(c, i - 1) === OPEN || c.tokens.text.charCodeAt((c.tokens.start[i]!) - 1) === LESS_THAN
  return opens ? BARE_BASE : forms
}

/** So, by the word before it. */
const baseBehind = (c: Context, i: number, before: number): number => {
  const forms = formsAt(c, i) & ~NOMINATIVES, facts = factsBefore(c, before), isBe = isOneOf(c, before, c.words.be)
  if (isOneOf(c, before, c.words.infinitive)) return INFINITIVE
  if ((facts & AUXILIARY) !== 0 && (facts & PRONOUN) === 0 && (formsAt(c, before) & PASSIVE) === 0 && !isBe) return forms
  if (isLetBefore(c, before)) return INFINITIVE
  if ((facts & (PRONOUN | AUXILIARY)) !== 0 && (facts & DETERMINER) === 0) return owns(c, before) ? 0 : forms
  // "would neither confirm nor deny it"
  if ((facts & DETERMINER) !== 0 && (facts & (NEGATION | ADVERB)) !== 0 && has(c, before - 1, AUXILIARY) && !isOneOf(c, before - 1, c.words.be)) return INFINITIVE
  if ((facts & COORDINATOR) !== 0 && has(c, before - 1, VERBAL) && (c.tokens.forms[before - 1]! & (INFINITIVE | PAST | PRESENT)) === INFINITIVE) return INFINITIVE
  if ((facts & CLAUSE_WORD) !== 0) return takesComplement(c, i) || (facts & RELATIVE) !== 0 && !isSaidThat(c, before) || (facts & COORDINATOR) !== 0 && has(c, i, CUE_VERB) && !has(c, i, NOUNISH) ? forms : 0
  if ((facts & PRE_NOUN) !== 0 || isNumber(c, before) || shaped(c, before, POSSESSIVE)) return isSaidByMany(c, i, before, facts) ? forms : 0
  return isBehindSubject(c, i, before, facts) ? forms : 0
}

/** "some say", "many think", "the poor say": who it is that says it stands before without a noun. */
const isSaidByMany = (c: Context, i: number, before: number, facts: number): boolean => {
  const nounish = has(c, i, NOUNISH), isPeople = (facts & PRONOUN) !== 0 && !owns(c, before)
  if (isPeople && !nounish && has(c, i, CUE_VERB) && kindAt(c, i + 1) === COMMA) return true
  // "…,” the two write."
  if (!nounish && (facts & NUMERAL) !== 0 && has(c, before - 1, DETERMINER) && speaksBehind(c, i)) return true
  return (isPeople || !nounish && ((facts & NUMERAL) !== 0 || isNumber(c, before))) && takesComplement(c, i)
}

/** "Growers": a sentence's first word may be a name by its capital only. */
const isManyFirst = (c: Context, i: number): boolean => c.sentenceFirst[i] === i && c.tokens.entry[i] === 0 && (formsAt(c, i) & PLURAL) !== 0

/** "voters support deportation", "growers support banning it": a noun for people in the plural is no first part of another. */
const isOfMany = (c: Context, i: number, before: number): boolean => {
  const next = i + 1
  if (!has(c, i, CUE_VERB) || !isPluralAt(c, before) && !isManyFirst(c, before) || !isWord(c, next)) return false
  if ((formsAt(c, next) & GERUND) !== 0 && (formsAt(c, next) & FINITE) === 0) return true
  return has(c, before, GROUP) && !has(c, next, PREPOSITION | AUXILIARY | VERB | CUE_VERB | ADVERB | COORDINATOR | COMPLEMENTIZER) && !isActing(c, next)
}

/** "Polls show voters tire of it", "many residents worry about it", "Ford and Lee agree", "critics like Ford say": a noun before it is its subject. */
const isBehindSubject = (c: Context, i: number, before: number, facts: number): boolean => {
  const isCue = has(c, i, CUE_VERB), nounish = has(c, i, NOUNISH), completes = takesComplement(c, i)
  const isMany = isPluralAt(c, before) || (isCue && completes || !nounish) && isManyFirst(c, before)
  if (speaksBehind(c, i) || opensTail(c, i) || isOfMany(c, i, before)) return true
  if ((facts & DOCUMENT) !== 0 && isMany && isCue && !has(c, i + 1, PREPOSITION | AUXILIARY)) return true
  if (isMany && (!has(c, i + 1, AUXILIARY) || !nounish && isCue) && !(has(c, i, NOUN | CUE_NOUN) && !completes && !isActing(c, i + 1))) return true
  if (has(c, before, GROUP) && isCue && takesItsPreposition(c, i)) return true
  if (shaped(c, before, CAPITAL) && has(c, before - 1, COORDINATOR) && completes) return true
  if (isCue && completes && headBefore(c, i) > 0) return true
  // "those surveyed say stricter laws": no noun at all
  return !nounish && isCue && (completes || !isWord(c, i + 1) || i + 1 < c.sentenceLast[i]! && !has(c, i + 1, PREPOSITION | AUXILIARY))
}

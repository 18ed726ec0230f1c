/** "Накануне матча" is no time of its own, "накануне глава МИД заявил" is. */
import {GENITIVE, GUESSED, NOMINATIVE, PLURAL_CASES, PLURAL_SHIFT, PREPOSITION, PRONOUN, VERB, ADVERB, CUE_VERB, COORDINATOR} from '../words/facts.ts'
import {CAPITAL, NUMBER, WORD} from '../words/scan.ts'
import {BLOCK, EVE_OF, MONTH, PART, PREPOSITION as TIME_PREPOSITION, TENSE} from './kinds.ts'
import {NONE, is, kindAt, role, take, type Reader} from './reader.ts'
import {isNoVerbForm, isPastForm} from './words.ts'

const NO_NOUN = PREPOSITION | VERB | ADVERB | CUE_VERB | COORDINATOR | PRONOUN

const isPastVerb = (reader: Reader, at: number): boolean => {
  if (kindAt(reader, at) !== WORD) return false
  const {tokens, words} = reader
  const start = tokens.start[at]!, end = tokens.end[at]!
  return isPastForm(words, tokens.text, start, end) && !isNoVerbForm(words, tokens.text, start, end)
}

/** True where the word at `at` is what the eve belongs to. */
export const isEveOfSomething = (reader: Reader, at: number): boolean => {
  const kind = kindAt(reader, at)
  if (kind === NUMBER) return is(reader, at + 1, MONTH)
  if (kind !== WORD) return false
  const bits = take(reader, at, BLOCK)
  if (bits !== NONE && bits & EVE_OF) return true
  if (role(reader, at, TIME_PREPOSITION) || is(reader, at, TENSE) || is(reader, at, PART)) return false
  const {tokens} = reader
  const facts = tokens.facts[at]!, forms = tokens.forms[at]!
  if (facts & NO_NOUN) return false
  const cases = (forms | forms >> PLURAL_SHIFT) & (NOMINATIVE | GENITIVE)
  if (forms !== 0 && !(forms & GUESSED) && cases !== 0 && cases !== (NOMINATIVE | GENITIVE)) return cases === GENITIVE
  if (isPastVerb(reader, at)) return false
  if ((tokens.shape[at]!) & CAPITAL) return false
  // A subject has its verb soon after it.
  for (let i = at + 1; i <= at + 4; i++) if (isPastVerb(reader, i) || is(reader, i, TENSE)) return false
  return forms === 0 || (forms & PLURAL_CASES) !== 0 || (forms & GENITIVE) !== 0
}

/** Where a verb's own words begin: auxiliaries, adverbs, "however" before it. */
import {ADVERB, AUXILIARY, COORDINATOR, CUE_ADJECTIVE, CUE_VERB, DETERMINER, GERUND, INSERTED, NEGATION, PRONOUN, RELATIVE, VERB, SPEAKING} from '../../words/facts.ts'
import {ALL_CAPS, COMMA} from '../../words/scan.ts'
import {formsAt, has, isCapital, isDash, isOneOf, isWord, kindAt, shaped} from '../grammar/look.ts'
import {TIMELIKE, isSubjectPronoun} from '../grammar/place-looks.ts'
import {CLOSED_BEFORE} from './place-edges.ts'
import type {Context} from '../types.ts'

/** The token after the subject: back over auxiliaries, adverbs, "however" between commas, and the link verb before an adjective. */
export const beforeVerb = (c: Context, verb: number, from: number): number => {
  let end = verb, isPredicative = has(c, verb, CUE_ADJECTIVE) && !has(c, verb, CUE_VERB)
  while (end > from) {
    const i = end - 1
    if (
      has(c, i, AUXILIARY) && !(has(c, i, PRONOUN))
      || has(c, i, NEGATION) && !has(c, i, PRONOUN)
      || (has(c, i, ADVERB | INSERTED) && !has(c, i, PRONOUN | SPEAKING | COORDINATOR) && !shaped(c, i, ALL_CAPS))
    ) {
      end--
      isPredicative &&= !has(c, i, AUXILIARY)
      continue
    }
    // "and most recently said"
    if (has(c, i, ADVERB) && has(c, end, TIMELIKE) && end < verb) { end--; continue }
    // "Lee and Ford both said"
    if (isOneOf(c, i, c.words.floating) && i - 1 > from && (isDash(c, i - 1) || isWord(c, i - 1) && (isCapital(c, i - 1) || !has(c, i - 1, CLOSED_BEFORE)))) { end--; continue }
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
    // "are growing frustrated", "came away convinced"
    if (isPredicative && has(c, i, VERB | CUE_VERB) && !has(c, i, PRONOUN)) { end--; isPredicative = (formsAt(c, i) & GERUND) !== 0; continue }
    break
  }
  return end
}

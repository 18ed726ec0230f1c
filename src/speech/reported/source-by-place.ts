/** Whose words a cue reports, by its form, in languages without cases. */
import {
  ACCUSATIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GENITIVE, GERUND, GIVEN_NAME, GUESSED, NEUTER, NUMERAL, PAST, PLURAL_SHIFT, PREPOSITION,
  PRESENT, PRONOUN, RELATIVE, SUBORDINATOR, VERB,
} from '../../words/facts.ts'
import {NAMING} from '../../words/frames.ts'
import {COMMA, POSSESSIVE} from '../../words/scan.ts'
import {SPEAKING} from '../phrases.ts'
import {clauseStart} from '../clauses.ts'
import {formsAt, has, isCapital, isFinite, isNumber, isWord, kindAt, shaped} from '../look.ts'
import {withApposition} from '../place-apposition.ts'
import {mainSubject} from '../place.ts'
import {phraseEnd} from '../place-runs.ts'
import {subjectLeft, subjectRight} from '../source.ts'
import type {Context, Range} from '../types.ts'
import type {Candidate} from './candidate.ts'

/** The source of a cue by its form; `null` where the text names none. */
export const sourceByPlace = (c: Context, k: Candidate, first: number, end: number): Range | null => {
  const cue = k.cue[0]
  if (k.agent) return k.agent
  if (has(c, cue, CUE_VERB)) {
    const left = subjectLeft(c, cue, k.from)
    if (left) return left
    if ((formsAt(c, cue) & (GERUND | FINITE)) === GERUND) return subjectBehind(c, k, end)
    const right = k.right ?? subjectRight(c, cue, k.to)
    return right && right[1] > first && right[0] < end ? null : right
  }
  if (has(c, cue, CUE_NOUN)) return nounSource(c, k)
  // "scrapped the visit, wary of the crowd"
  return subjectLeft(c, cue, k.from) ?? subjectRight(c, cue, k.to) ?? mainSubject(c, k.from, cue)
}

/** "Noting that the road was shut, Lee turned back": a participle that opens its sentence has the subject of the clause behind it. */
const subjectBehind = (c: Context, k: Candidate, end: number): Range | null => {
  const i = end + 1
  if (kindAt(c, end) !== COMMA || clauseStart(c, k.cue[0], k.from) > k.from) return null
  const last = phraseEnd(c, i, k.to)
  return last > i && !has(c, i, PREPOSITION) ? withApposition(c, i, last, k.to) : null
}

/** "his claim", "the mayor's claim", "They made the claim that". */
const nounSource = (c: Context, k: Candidate): Range | null => {
  const noun = k.cue[0]
  for (let j = noun - 1; j >= Math.max(k.from, noun - 3); j--) {
    if (has(c, j, PRONOUN) && has(c, j, DETERMINER)) {
      if ((formsAt(c, j) & (GENITIVE | GENITIVE << PLURAL_SHIFT)) !== 0) return [j, j + 1]
      // "made several claims"
      break
    }
    if (shaped(c, j, POSSESSIVE)) {
      let first = j
      while (first > k.from && (isCapital(c, first - 1) || has(c, first - 1, DETERMINER)) && !has(c, first - 1, PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB)) first--
      return [first, j + 1]
    }
    if (!isWord(c, j) || has(c, j, PREPOSITION | VERB)) break
  }
  const start = clauseStart(c, noun, k.from)
  for (let j = noun - 1; j >= start; j--) if (isFinite(c, j) || (formsAt(c, j) & (PAST | GUESSED)) === (PAST | GUESSED)) return subjectLeft(c, j, k.from)
  return null
}

/** Of "There are fears that it broke" nobody. */
export const somebody = (c: Context, source: Range | null): Range | null =>
  source && source[1] - source[0] === 1 && has(c, source[0], PRONOUN) && has(c, source[0], ADVERB) && !has(c, source[0], DETERMINER) ? null : source

/** "who wanted to leave" tells of a person: it reports no more than one time in three. */
export const isWeakSource = (c: Context, source: Range | null, rule: string): boolean =>
  source !== null && source[1] - source[0] === 1 && rule === 'infinitive' && has(c, source[0], RELATIVE)

/**
 * Is the verb at `i` a finite one, and can its subject speak: a name, a person, a body, a text, "they"; a count; not "it", "who", "the storm".
 * @param inPresent the verb must be in the present, or in its progressive form
 * @param byText only a text can: "The poll found Lee ahead", not "The man found a key"
 */
export const isSpoken = (c: Context, i: number, source: Range | null, inPresent: boolean, byText: boolean): boolean => {
  const forms = formsAt(c, i)
  if (!source || (forms & FINITE) === 0 && !has(c, i - 1, AUXILIARY) && ((forms & GERUND) === 0 || kindAt(c, i - 1) !== COMMA) || inPresent && (forms & (PRESENT | GERUND)) === 0) return false
  const [first, last] = source
  if (byText) { for (let j = first; j < last; j++) if (has(c, j, DOCUMENT)) return true; return false }
  if (has(c, first, PRONOUN) && (!has(c, first, DETERMINER) || last - first === 1) && !has(c, first, RELATIVE)) return (formsAt(c, first) & NEUTER) === 0
  for (let j = first; j < last; j++) if (has(c, j, SPEAKING | DOCUMENT | GIVEN_NAME | NUMERAL) || isNumber(c, j) || isCapital(c, j) && (c.sentenceFirst[j] !== j || j === last - 1)) return true
  return false
}

/**
 * "which Lee called a mess", "what he said was a mistake": the relative word before the source is a part of what was said, for it
 * stands for one; -1 where there is none. A bare "that" is one only where the content has no subject of its own.
 */
export const relativeBefore = (c: Context, source: Range | null, cue: number, content: number): number => {
  const i = (source?.[0] ?? 0) - 1
  if (i < 0 || !source || source[1] > cue || content < cue || !has(c, i, RELATIVE)) return -1
  // "a debate in which Lee said the well was dry", but "of what Lee called a mess"
  if (has(c, i - 1, PREPOSITION) && ((c.tokens.lexicon.cue[c.tokens.entry[cue]!]?.frames ?? 0) & NAMING) === 0) return -1
  if (has(c, i, COMPLEMENTIZER)) return isFinite(c, content) && !has(c, content, PRONOUN) && isWord(c, i - 1) && !has(c, i - 1, VERB | CUE_VERB) ? i : -1
  return has(c, i, PRONOUN) && !has(c, i, DETERMINER) && (formsAt(c, i) & (NEUTER | ACCUSATIVE)) !== 0 ? i : -1
}

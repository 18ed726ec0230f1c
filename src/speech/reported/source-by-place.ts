/** Whose words a cue reports, by its form, in languages without cases. */
import {
  ACCUSATIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, FEMININE, FINITE, FIRST_PERSON, GENITIVE, GERUND, GIVEN_NAME, GUESSED, INFINITIVE, MASCULINE, NEUTER,
  NUMERAL, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION, PRESENT, PRONOUN, RELATIVE, SECOND_PERSON, SINGULAR, SUBORDINATOR, THIRD_PERSON, VERB, SPEAKING,
} from '../../words/facts.ts'
import {ADDRESSEE, NAMING} from '../../words/frames.ts'
import {COLON, COMMA, HYPHEN, POSSESSIVE} from '../../words/scan.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {endsInComma, formsAt, has, isCapital, isFinite, isGerund, isNumber, isOneOf, isWord, kindAt, shaped} from '../grammar/look.ts'
import {withApposition} from '../source/place-apposition.ts'
import {actsAt, mainSubject} from '../source/place-subject.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {isParticiple} from '../grammar/place-looks.ts'
import {canSpeak} from '../source/place-tellers.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Context, Range} from '../types.ts'
import type {Candidate} from './candidate.ts'

/** The source of a cue by its form; `null` where the text names none. */
export const sourceByPlace = (c: Context, k: Candidate, first: number, end: number): Range | null => {
  const cue = k.cue[0]
  if (k.agent) return k.agent
  if (has(c, cue, CUE_VERB)) {
    if (isAsked(c, k, end)) return null
    const left = subjectLeft(c, cue, k.from)
    if (left) return left
    if (
      (formsAt(c, cue) & (GERUND | FINITE)) === GERUND
      || isGerund(c, cue - 1) && has(c, cue - 1, AUXILIARY)
      || (formsAt(c, cue) & PASSIVE) !== 0 && has(c, cue, CUE_ADJECTIVE) && clauseStart(c, cue, k.from) === cue
    ) return subjectBehind(c, k, end)
    const right = k.right ?? subjectRight(c, cue, k.to)
    // “told police it was late”: who is told
    return right && (right[1] > first && right[0] < end || right[0] === k.cue[1] && right[1] <= first && (k.entry.frames & ADDRESSEE) !== 0) ? null : right
  }
  if (has(c, cue, CUE_NOUN)) return nounSource(c, k)
  // "Worried that it would rain, the mayor left"; "scrapped the visit, wary of the crowd"
  return (k.entry.class !== 'ask' && clauseStart(c, cue, k.from) === cue ? subjectBehind(c, k, end) : null)
    ?? subjectLeft(c, cue, k.from)
    ?? subjectRight(c, cue, k.to)
    ?? mainSubject(c, k.from, cue)
}

/** "Finch, asked whether it would rain, said", "“No,” Finch said, asked about it": who is asked, not who asks. */
const isAsked = (c: Context, {cue: [cue], entry}: Candidate, end: number): boolean =>
  kindAt(c, cue - 1) === COMMA && entry.class === 'ask' && isParticiple(c, cue)
  && (kindAt(c, end) === COMMA && isFinite(c, end + 1) && !isCapital(c, end + 1) || has(c, cue - 2, CUE_VERB) && isFinite(c, cue - 2) && !isCapital(c, cue - 2))

/** "Now, after saying", "It failed: By refusing": is the clause that begins at `start` the first of its sentence, or behind a colon. */
const isFirst = (c: Context, start: number, from: number): boolean => {
  let i = start - 1
  if (kindAt(c, i) === COLON) return true
  while (i >= from && (kindAt(c, i) === COMMA || has(c, i, ADVERB | COORDINATOR))) i--
  return i < from
}

/** "Noting that the road was shut, Lee turned back": a participle that opens its sentence has the subject of the clause behind it. */
const subjectBehind = (c: Context, k: Candidate, end: number): Range | null => {
  if (!isFirst(c, clauseStart(c, k.cue[0], k.from), k.from)) return null
  // “After praising the crew, which had worked all night, he left”, `Calling it “a mess,” Lee left`
  let i = end
  for (let hops = 0; hops < 3 && kindAt(c, i) === COMMA && (has(c, i + 1, PREPOSITION) || has(c, i + 1, RELATIVE)); hops++) i = clauseEnd(c, i + 1, k.to)
  if (kindAt(c, i) === COMMA) i++
  else if (i > end || !endsInComma(c, i)) return null
  // "After saying that, Lee only rarely spoke"
  let last = phraseEnd(c, i, k.to)
  while (last - 1 > i && has(c, last - 1, ADVERB) && isWord(c, last) && !has(c, last - 1, PRONOUN | SPEAKING)) last--
  return last > i && !has(c, i, PREPOSITION) ? withApposition(c, i, last, k.to) : null
}

/** Classes of verbs that take another's words for their object. */
const TAKING: ReadonlySet<string> = new Set(['judge', 'deny', 'learn', 'ask', 'order'])

/** "renewed his call", "toned down her claims", "to voice their fears": who does with it what the verb says; null where it may be another's. */
const doerOf = (c: Context, k: Candidate, owner: number): Range | null => {
  let verb = owner - 1
  if (has(c, verb, PREPOSITION) && !isOneOf(c, verb, c.words.binding) && !isOneOf(c, verb, c.words.placing)) verb--
  if (
    verb < k.from
    || !has(c, verb, VERB | CUE_VERB)
    || has(c, verb, AUXILIARY)
    || isCapital(c, verb)
    || (formsAt(c, verb) & (FINITE | INFINITIVE | GERUND)) === 0
  ) return null
  if (has(c, verb, CUE_VERB) && TAKING.has(c.tokens.lexicon.cue[c.tokens.entry[verb]!]?.class ?? '')) return null
  const source = subjectLeft(c, verb, k.from), own = formsAt(c, owner)
  if (!source || (own & THIRD_PERSON) === 0) return null
  return has(c, source[0], PRONOUN)
    && source[1] - source[0] === 1
    && ((formsAt(c, source[0]) & THIRD_PERSON) === 0 || (formsAt(c, source[0]) & own & (SINGULAR | PLURAL)) === 0)
    && !has(c, source[0], RELATIVE)
    ? null
    : source
}

/** "his claim", "the mayor's claim", "They made the claim that". */
const nounSource = (c: Context, k: Candidate): Range | null => {
  const noun = k.cue[0]
  let j = noun - 1
  for (; j >= Math.max(k.from, noun - 5); j--) {
    if (has(c, j, PRONOUN) && has(c, j, DETERMINER)) {
      if ((formsAt(c, j) & (GENITIVE | GENITIVE << PLURAL_SHIFT)) !== 0) return doerOf(c, k, j) ?? [j, j + 1]
      // "made several claims", but "Lee's most serious claim"
      if (has(c, j, ADVERB)) continue
      break
    }
    if (shaped(c, j, POSSESSIVE)) {
      let first = j
      while (
        first > k.from
        && (isCapital(c, first - 1) || has(c, first - 1, DETERMINER))
        && !has(c, first - 1, PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB)
      ) first--
      return [first, j + 1]
    }
    if (!isWord(c, j) || has(c, j, PREPOSITION | VERB)) break
  }
  const start = clauseStart(c, noun, k.from)
  for (let i = noun - 1; i >= start; i--) {
    if (!isFinite(c, i) && (formsAt(c, i) & (PAST | GUESSED)) !== (PAST | GUESSED)) continue
    return actsAt(c, subjectLeft(c, i, k.from), i)
  }
  // "held rallies in the hope of rain"
  const main = c.tokens.entry[j] === c.words.placing[0] && j > k.from ? mainSubject(c, k.from, noun) : null
  return main && (has(c, main[0], PRONOUN) || canSpeak(c, main[0], main[1] - 1)) ? main : null
}

/** "faced questions about", "sparked fears of": the subject is not whose they are. */
export const isDrawn = (c: Context, k: Candidate, source: Range | null): boolean => {
  if (!k.noun || !source || source[1] > k.cue[0]) return false
  for (let i = k.cue[0] - 1; i >= source[1] && (isWord(c, i) || kindAt(c, i) === HYPHEN); i--) if (has(c, i, VERB | CUE_VERB)) return isOneOf(c, i, c.words.drawing)
  return false
}

const PERSONS: number = FIRST_PERSON | SECOND_PERSON | THIRD_PERSON | MASCULINE | FEMININE

/** Of "There are fears that it broke", "There's talk of it" nobody. */
export const somebody = (c: Context, source: Range | null): Range | null =>
  source
    && source[1] - source[0] === 1
    && has(c, source[0], PRONOUN)
    && (
      has(c, source[0], ADVERB) && !has(c, source[0], DETERMINER)
      || has(c, source[0], AUXILIARY) && !has(c, source[0], RELATIVE) && (formsAt(c, source[0]) & PERSONS) === 0
    )
    ? null
    : source

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
  if (
    !source
    || (forms & FINITE) === 0 && !has(c, i - 1, AUXILIARY) && ((forms & GERUND) === 0 || kindAt(c, i - 1) !== COMMA)
    || inPresent && (forms & (PRESENT | GERUND)) === 0
  ) return false
  const [first, last] = source
  if (byText) { for (let j = first; j < last; j++) if (has(c, j, DOCUMENT)) return true; return false }
  if (has(c, first, PRONOUN) && (!has(c, first, DETERMINER) || last - first === 1) && !has(c, first, RELATIVE)) return (formsAt(c, first) & NEUTER) === 0
  for (let j = first; j < last; j++) if (
    has(c, j, SPEAKING | DOCUMENT | GIVEN_NAME | NUMERAL)
    || isNumber(c, j)
    || isCapital(c, j) && (c.sentenceFirst[j] !== j || j === last - 1)
  ) return true
  return false
}

/**
 * "which Lee called a mess", "what he said was a mistake": the relative word before the source is a part of what was said, for it
 * stands for one; -1 where there is none. A bare "that" is one only where the content has no subject of its own.
 */
export const relativeBefore = (c: Context, source: Range | null, cue: number, content: number): number => {
  const before = (source?.[0] ?? 0) - 1, i = has(c, before, ADVERB) && has(c, before - 1, RELATIVE) ? before - 1 : before
  if (i < 0 || !source || source[1] > cue || content < cue || !has(c, i, RELATIVE)) return -1
  // "a debate in which Lee said the well was dry", but "of what Lee called a mess"
  if (has(c, i - 1, PREPOSITION) && ((c.tokens.lexicon.cue[c.tokens.entry[cue]!]?.frames ?? 0) & NAMING) === 0) return -1
  if (has(c, i, COMPLEMENTIZER)) return isFinite(c, content) && !has(c, content, PRONOUN) && isWord(c, i - 1) && !has(c, i - 1, VERB | CUE_VERB) ? i : -1
  return has(c, i, PRONOUN) && !has(c, i, DETERMINER) && (formsAt(c, i) & (NEUTER | ACCUSATIVE)) !== 0 ? i : -1
}

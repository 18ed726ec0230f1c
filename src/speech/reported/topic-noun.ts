/** "questions about the plan", "is candid about it": whatever noun or adjective stands before "about", it tells of words or thoughts. */
import type {CueEntry} from '../../locales/types.ts'
import {
  ADJECTIVE, ADVERB, AUXILIARY, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, GERUND, NEUTER, NUMERAL, OCCASION, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD, VERB, SPEAKING,
} from '../../words/facts.ts'
import {ABOUT} from '../../words/frames.ts'
import {formsAt, has, isCapital, isNumber, isWord, known} from '../grammar/look.ts'
import type {Context} from '../types.ts'
import type {Candidate} from './candidate.ts'
import {about} from './phrase-by-place.ts'
import {sourceByPlace} from './source-by-place.ts'

/** Words before "about" that are no noun. */
const NO_NOUN: number = VERB | CUE_VERB | AUXILIARY | PREPOSITION | ADVERB | PRONOUN | DETERMINER | NUMERAL | TIME_WORD | RELATIVE | SUBORDINATOR | COORDINATOR
/** "about" that counts: "about 20 people". */
const COUNTS: number = NUMERAL | TIME_WORD

/** The quote whose cue is the word before the topic's preposition at `i`, where that is no cue of its own. */
export const topicNoun = (c: Context, i: number, from: number, to: number): void => {
  const word = i - 1, topic = c.grammar.topic
  if (
    topic === undefined
    || word <= from
    || known(c, i) !== topic
    || !isWord(c, word)
    || isCapital(c, word)
    || isNumber(c, i + 1)
    || has(c, i + 1, COUNTS)
  ) return
  const adjective = has(c, word, ADJECTIVE) && has(c, word - 1, AUXILIARY | ADVERB)
  if (
    !adjective && has(c, word, NO_NOUN | ADJECTIVE)
    || has(c, word, CUE_NOUN | CUE_ADJECTIVE | SPEAKING | OCCASION)
    || (formsAt(c, word) & GERUND) !== 0
  ) return
  const entry: CueEntry = {lemma: topic, class: 'say', frames: ABOUT, prepositions: [topic]}
  const k: Candidate = {cue: [word, i], entry, from, to, left: undefined, right: null, agent: null, after: i, noun: !adjective}
  const segments = about(c, k)
  if (!segments) return
  c.tokens.facts[word] = c.tokens.facts[word]! | (adjective ? CUE_ADJECTIVE : CUE_NOUN)
  const source = sourceByPlace(c, k, i + 1, segments[0]!.last)
  // nor is "there", "it" anybody
  if (
    source
    && !(has(c, source[0], PRONOUN) && (formsAt(c, source[0]) & NEUTER) !== 0 || has(c, source[0], ADVERB))
  ) c.quotes.push({kind: 'reported', segments, cue: k.cue, entry, source, via: null, rule: 'topic', confidence: 0.45, follows: -1})
}

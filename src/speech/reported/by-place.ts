/** Mixed, indirect and reported speech in languages without cases: the rules in order, and what a cue must be for them. */
import {
  ADJECTIVE, CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, FINITE, GENITIVE, GERUND, INFINITIVE, PASSIVE, PREPOSITION, PRONOUN, RELATIVE,
} from '../../words/facts.ts'
import {ABOUT, BARE, CLAUSE, NAMING, OBJECT, OBJECT_TO, QUESTION, RAISING, STATIVE, TO, WEAK, WISH} from '../../words/frames.ts'
import {POSSESSIVE} from '../../words/scan.ts'
import type {CueEntry} from '../../locales/types.ts'
import {cueWithTail} from '../aside/phrase-cue.ts'
import {formsAt, has, isOneOf, isVerbByPlace, shaped} from '../grammar/look.ts'
import {agentAfter} from '../source/place-passive.ts'
import type {Context, Segment} from '../types.ts'
import type {Candidate, NamedRule} from './candidate.ts'
import {clauseAfter} from './clause-by-place.ts'
import {bareClause} from './bare-clause.ts'
import {gapClause, nounClause} from './gap-clause.ts'
import {colonBehind} from './colon-clause.ts'
import {about, answer, infinitive, markedWords, naming, object, passive, raises} from './phrase-by-place.ts'
import {isDrawn, isSpoken, isWeakSource, relativeBefore, somebody, sourceByPlace} from './source-by-place.ts'

/** The frames that a rule matches, for those of them that only a subject that can speak makes a cue. */
const FRAMES_OF: Readonly<Record<string, number>> = {
  'clause': CLAUSE | QUESTION | WISH, 'bare-clause': BARE, 'gap-clause': BARE, 'infinitive': TO | OBJECT_TO, 'about': ABOUT, 'naming': NAMING, 'object': OBJECT, 'marked-words': OBJECT,
}
/** Classes of verbs whose object is told of by an infinitive too: "to denounce the plan". */
const JUDGING: readonly string[] = ['deny', 'judge', 'order']
const OBJECTS: readonly string[] = ['object', 'marked-words']

/** In order; the first that finds content wins. */
const RULES: readonly NamedRule[] = [
  ['clause', clauseAfter, 'indirect', 0.9],
  ['colon-clause', colonBehind, 'indirect', 0.7],
  ['infinitive', infinitive, 'reported', 0.75],
  ['about', about, 'reported', 0.75],
  ['naming', naming, 'reported', 0.7],
  ['answer', answer, 'reported', 0.7],
  ['bare-clause', bareClause, 'indirect', 0.85],
  ['noun-clause', nounClause, 'indirect', 0.6],
  ['gap-clause', gapClause, 'indirect', 0.75],
  ['marked-words', markedWords, 'reported', 0.7],
  ['passive', passive, 'reported', 0.5],
  ['object', object, 'reported', 0.6],
]

/** Is the form at `i` one that attributes: finite, gerund, infinitive with its particle, a noun. */
const canHost = (c: Context, i: number, from: number): boolean => {
  const forms = formsAt(c, i)
  if (!has(c, i, CUE_VERB) || (forms & GERUND) !== 0) return true
  // "whose credits include": a noun
  if (has(c, i - 1, RELATIVE) && (formsAt(c, i - 1) & GENITIVE) !== 0) return false
  if ((forms & FINITE) !== 0 && (forms & PASSIVE) === 0) return true
  if ((forms & (INFINITIVE | PASSIVE)) === INFINITIVE) return isOneOf(c, i - 1, c.words.infinitive)
  // "his proposed ban", "pledged delegates": a participle before a noun
  return !(i > from && (has(c, i - 1, DETERMINER | ADJECTIVE | PREPOSITION) || shaped(c, i - 1, POSSESSIVE)) && !has(c, i - 1, PRONOUN & ~DETERMINER))
}

/** "saw the plan as a trap": whatever the tense, that is what somebody thinks of it. */
const isLikened = (c: Context, [content]: readonly Segment[]): boolean => {
  for (let i = content!.first + 1; i < content!.last - 1; i++) if (isOneOf(c, i, c.words.as)) return true
  return false
}

/** "a claim", "their plans": no verb stands there. */
const isNounHere = (c: Context, i: number, from: number): boolean => !has(c, i, CUE_VERB) || has(c, i, CUE_NOUN) && !isVerbByPlace(c, i, from)

/** The cue at `i` with what it takes there; null where the word is none. */
const candidateAt = (c: Context, i: number, from: number, to: number): Candidate | null => {
  const verb = has(c, i, CUE_VERB), asNoun = isNounHere(c, i, from)
  if (verb && !asNoun && !isVerbByPlace(c, i, from) && (formsAt(c, i) & INFINITIVE) === 0) return null
  const found = cueWithTail(c, i, to)
  if (!found) return null
  if (asNoun && verb && !found.entry.noun) return null
  const entry = asNoun && found.entry.noun ? found.entry.noun : found.entry
  const agent = isParticipleCue(c, i, asNoun) ? agentAfter(c, i) : null
  return {cue: [i, found.end], entry, from, to, left: undefined, right: null, agent, after: agent?.[1] ?? found.end, noun: asNoun && !has(c, i, CUE_ADJECTIVE)}
}

const isParticipleCue = (c: Context, i: number, asNoun: boolean): boolean => !asNoun && (formsAt(c, i) & (PASSIVE | FINITE)) === PASSIVE

/** "to say that": a plan or a purpose, whose content a clause with "that" or a topic shows; "to say the road was shut", "to denounce the plan". */
const isOfPurpose = (c: Context, i: number): boolean => (formsAt(c, i) & (INFINITIVE | FINITE | PASSIVE)) === INFINITIVE && !raises(c, i - 2, i - 1)

/** Is this rule tried on what takes only some: a word that is seldom a cue, a cue that shares its subject with another, one of a purpose. */
const isTried = (name: string, {frames, class: cue}: CueEntry, shared: boolean, purpose: boolean): boolean => {
  if (name === 'clause') return true
  if ((frames & WEAK) !== 0 && name !== 'marked-words' && name !== 'naming' && name !== 'passive') return false
  if (shared && name !== 'about' && name !== 'bare-clause') return false
  if (!purpose || name === 'about' || name === 'naming') return true
  return name === 'object' && JUDGING.includes(cue) || name === 'bare-clause' && cue === 'say'
}

/** Words in marks, what is done to somebody, or a feeling with nobody to say or have it are more often no speech. */
const needsSource = (c: Context, {cue: [cue], entry, from}: Candidate, name: string): boolean => {
  if (name === 'marked-words') return true
  if (name !== 'object' && name !== 'about') return false
  const asNoun = isNounHere(c, cue, from)
  return isParticipleCue(c, cue, asNoun) && (name === 'object' || entry.class !== 'ask') || asNoun && name === 'about' && entry.class === 'feel'
}

/** Tries every rule on the cue at `i`; true where one found content. */
export const tryCueByPlace = (c: Context, i: number, from: number, to: number, shared: boolean): boolean => {
  const k = canHost(c, i, from) ? candidateAt(c, i, from, to) : null
  if (!k) return false
  const {entry} = k, purpose = has(c, i, CUE_VERB) && isOfPurpose(c, i)
  for (const [name, rule, kind, confidence] of RULES) {
    if (!isTried(name, entry, shared, purpose)) continue
    const segments = rule(c, k)
    c.trace?.push({rule: name, at: c.tokens.start[i]!, found: segments !== null})
    if (!segments) continue
    const source = (entry.frames & RAISING) !== 0 ? null : sourceByPlace(c, k, segments[0]!.first, segments[segments.length - 1]!.last)
    if (isWeakSource(c, source, name)) return false
    if (
      entry.spoken !== undefined
      && (entry.spoken & FRAMES_OF[name]!) !== 0
      && !isSpoken(c, i, source, (entry.frames & STATIVE) !== 0 && OBJECTS.includes(name) && !isLikened(c, segments), entry.class === 'learn')
    ) continue
    if (source === null && needsSource(c, k, name)) return false
    const opener = relativeBefore(c, source, i, segments[0]!.first)
    if (opener >= 0) segments.unshift({first: opener, last: opener + 1, pair: -1})
    c.quotes.push({kind, segments, cue: k.cue, entry, source: isDrawn(c, k, source) ? null : somebody(c, source), via: null, rule: name, confidence: source ? confidence : confidence - 0.15, follows: -1})
    return true
  }
  return false
}

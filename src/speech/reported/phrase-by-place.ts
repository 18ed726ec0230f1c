/** A noun phrase or an infinitive as what a cue reports, in languages without cases. */
import {
  ADJECTIVE, ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DETERMINER, GENITIVE, GERUND, GIVEN_NAME, HONORIFIC, INFINITIVE, NEGATION, NOMINATIVE, NUMERAL, OCCASION, PASSIVE, PAST, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, ROLE, SUBORDINATOR, TIME_WORD,
} from '../../words/facts.ts'
import {ABOUT, ADDRESSEE, AFTER, BARE, CLAUSE, DIRECT, NAMING, OBJECT, OBJECT_TO, RAISING, STATIVE, TO} from '../../words/frames.ts'
import {COLON, COMMA, POSSESSIVE} from '../../words/scan.ts'
import {clauseEnd, isInnerStop} from '../grammar/clauses.ts'
import {phraseContentEnd} from '../content/phrase-end.ts'
import {quotesWithin} from '../content/signs.ts'
import {cueAt, factsAt, formsAt, has, isBorder, isCapital, isEnd, isFiller, isFinite, isNumber, isOneOf, isWord, kindAt, known, pairAt, shaped, step} from '../grammar/look.ts'
import {isTimePhrase} from '../grammar/prepositional.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {isSubjectPronoun} from '../grammar/place-looks.ts'
import {phraseBefore} from '../source/place-subject.ts'
import {isPassiveVerb} from '../source/place-passive.ts'
import {adjunct, isInfinitive, opensDegree, skipAdjuncts} from './adjunct-by-place.ts'
import type {Context} from '../types.ts'
import {one, type Candidate, type Rule} from './candidate.ts'
import {markedBehind} from './marked.ts'

/** Does "seemed", "appears" at `verb` only lead on to a cue behind "to": "seemed to blame the mayor", not "seemed to say so little". */
export const raises = (c: Context, verb: number, particle: number): boolean => {
  const cue = particle + 1
  if (((cueAt(c, verb)?.frames ?? 0) & RAISING) === 0 || !has(c, cue, CUE_VERB)) return false
  const entry = cueAt(c, cue)
  return entry !== undefined && entry.class !== 'think' && (entry.frames & (CLAUSE | OBJECT | ABOUT)) !== 0 && (has(c, cue + 1, DETERMINER | PRONOUN | COMPLEMENTIZER) || isCapital(c, cue + 1))
}

/** "vowed during the campaign never to", "promised in the hall to": behind a phrase for when or where, the infinitive right behind it; `i` where none is. */
const overPlace = (c: Context, i: number, {entry, to}: Candidate): number => {
  // "hopes one day to", "promised last year to"
  if (has(c, i, DETERMINER | NUMERAL) && has(c, i + 1, TIME_WORD)) return isInfinitive(c, i + 2) ? i + 2 : i
  if (!has(c, i, PREPOSITION) || entry.prepositions.includes(known(c, i)) || (formsAt(c, i) & GENITIVE) !== 0) return i
  const end = phraseEnd(c, i + 1, to)
  let next = end
  while (isFiller(c, next) || has(c, next, NEGATION)) next++
  return end > i + 1 && isInfinitive(c, next) ? end : i
}

/** "asked the faithful to pray": before the particle of an infinitive that the lexicon lacks, which looks like a noun behind a preposition. */
const beforeUnlisted = (c: Context, first: number, end: number): number => {
  for (let i = first + 1; i < end - 1; i++) if (isOneOf(c, i, c.words.infinitive) && factsAt(c, i + 1) === 0 && !isCapital(c, i + 1) && (formsAt(c, i + 1) & INFINITIVE) !== 0) return i
  return end
}

/** "promised to help", "urged residents to leave" */
export const infinitive: Rule = (c, k) => {
  if ((k.entry.frames & (TO | OBJECT_TO)) === 0) return null
  let i = (k.entry.frames & TO) !== 0 ? skipAdjuncts(c, k.after, k.to, k.entry) : k.after, person = -1
  for (let skips = 0; skips < 6 && i < k.to && !isInfinitive(c, i); skips++) {
    if (isFiller(c, i)) { i++; continue }
    // "called on Lee, who runs the mill, to sell it"
    const close = person >= 0 && kindAt(c, i) === COMMA ? clauseEnd(c, i + 1, k.to) : i
    if (kindAt(c, close) === COMMA && isInfinitive(c, close + 1)) { i = close + 1; continue }
    const past = (k.entry.frames & TO) !== 0 && person < 0 && !k.noun ? overPlace(c, i, k) : i
    if (past > i) { i = past; continue }
    // "told friends he wants to play"
    if (person >= 0 && (isSubjectPronoun(c, i) || isFinite(c, i) && !isCapital(c, i))) return null
    if ((k.entry.frames & OBJECT_TO) !== 0) { const end = beforeUnlisted(c, i, phraseEnd(c, i, k.to)); if (end > i) { person = i; i = end; continue } }
    return null
  }
  if (!isInfinitive(c, i)) return null
  // "seemed to blame the mayor": the verb behind it says what was said
  if (raises(c, k.cue[0], i)) return null
  if ((k.entry.frames & RAISING) !== 0 || isPassiveVerb(c, k.cue[0], k.from)) {
    // "Lee is expected to speak": both belong to it
    const subject = phraseBefore(c, k.cue[0], k.from)
    // "was told not to travel"
    const first = has(c, i - 1, NEGATION) && i - 1 >= k.after ? i - 1 : i
    return subject ? [{first: subject[0], last: subject[1], pair: -1}, {first, last: phraseContentEnd(c, i, k.to, k.cue[0], 'infinitive'), pair: -1}] : null
  }
  // "vowed not to run"
  const first = person >= 0 ? person : has(c, i - 1, NEGATION) && i - 1 >= k.after ? i - 1 : i
  return one(first, phraseContentEnd(c, i, k.to, k.cue[0], 'infinitive'))
}

/** "called for calm" */
export const about: Rule = (c, k) => {
  const {frames, prepositions} = k.entry
  if ((frames & ABOUT) === 0) return null
  let i = k.after
  for (let skips = 0; skips < 6 && i < k.to; skips++) {
    if (prepositions.length > 0 && prepositions.includes(known(c, i))) {
      if (isTimePhrase(c, i, k.to)) return null
      // "spoke of meetings", but "asked Lee about statements"
      if (has(c, i + 1, OCCASION) && known(c, i) !== c.grammar.topic) return null
      const inner = i + 1
      if (inner >= k.to || (!isWord(c, inner) && !isNumber(c, inner) && (c.pairAt[inner]!) < 0)) return null
      return one(inner, overInserted(c, phraseContentEnd(c, inner, k.to, k.cue[0]), k))
    }
    if (isFiller(c, i) || has(c, i, TIME_WORD)) { i++; continue }
    const end = adjunct(c, i, k.to)
    if (end > i) { i = end; continue }
    // "talked to growers about the well"
    const past = has(c, i, PREPOSITION) ? phraseEnd(c, i + 1, k.to) : i
    if (past > i + 1 && known(c, past) === c.grammar.topic && prepositions.includes(known(c, past))) { i = past; continue }
    if ((frames & ADDRESSEE) !== 0) { const end = phraseEnd(c, i, k.to); if (end > i) { i = end; continue } }
    return null
  }
  return null
}

/** "praised Lee, who dug the well, as “a man of his word”": over what is inserted to the marks behind a preposition; `end` where there are none. */
const overInserted = (c: Context, end: number, k: Candidate): number => {
  for (let comma = end, hops = 0; hops < 2 && kindAt(c, comma) === COMMA; hops++) {
    const close = clauseEnd(c, comma + 1, k.to), next = close + 1
    if (kindAt(c, close) !== COMMA) return end
    if ((k.entry.frames & NAMING) !== 0 && isOneOf(c, next, c.words.as)) return phraseContentEnd(c, next, k.to, k.cue[0])
    if (has(c, next, PREPOSITION) || isOneOf(c, next, c.words.as))
      for (let j = next + 1; j < next + 5 && j < k.to; j++) if (
        pairAt(c, j)?.kind === 'speech'
        && !c.taken[c.pairAt[j]!]
      ) return phraseContentEnd(c, j, k.to, k.cue[0])
    comma = close
  }
  return end
}

/** "said no to the plan", "half said so", "said the same of the bridge": a word that stands for what was said. */
export const answer: Rule = (c, k) => {
  if (k.noun || (k.entry.frames & (DIRECT | BARE)) === 0 || k.entry.class !== 'say' && k.entry.class !== 'think') return null
  const first = k.after, word = has(c, first, DETERMINER) && !isOneOf(c, first, c.words.answers) ? first + 1 : first, next = word + 1
  if (!isOneOf(c, word, c.words.answers) || isCapital(c, word)) return null
  // "said so much", "said no such thing"
  if (isWord(c, next) && !has(c, next, PREPOSITION | COORDINATOR | SUBORDINATOR | TIME_WORD)) return null
  // "said so in the poll": where
  return one(first, word === first && !isOneOf(c, next, c.words.infinitive) || !has(c, next, PREPOSITION) ? next : phraseContentEnd(c, first, k.to, k.cue[0]))
}

/** disappointing, unfounded: a participle that the lexicon lacks, of no verb that has an object here. */
const isParticipial = (c: Context, i: number): boolean =>
  isWord(c, i)
  && c.tokens.entry[i] === 0
  && !isCapital(c, i)
  && (formsAt(c, i) & (GERUND | PASSIVE | PAST)) !== 0

/** "called it “a mistake”" */
export const naming: Rule = (c, k) => {
  if ((k.entry.frames & NAMING) === 0) return null
  const first = k.after, end = clauseEnd(c, first, k.to)
  // "called that unfair"
  const isThat = has(c, first, COMPLEMENTIZER) && has(c, first, RELATIVE) && !isFinite(c, first + 1)
  const object = isThat || has(c, first, PRONOUN) && !has(c, first, DETERMINER) ? first + 1 : phraseEnd(c, first, end)
  if (object <= first && (c.pairAt[first]!) < 0) return null
  for (let i = first, hops = 0; i < k.to && hops < 3; i = step(c, i, k.to)) {
    if (pairAt(c, i)?.kind === 'speech') return one(first, phraseContentEnd(c, i, k.to, k.cue[0]))
    if (isEnd(c, i) && !isInnerStop(c, i) || has(c, i, COORDINATOR) && has(c, i + 1, CUE_VERB) && isFinite(c, i + 1)) break
    // "called Lee, his rival, “a fool”", "calling him, among other things, “a fool”"
    if (kindAt(c, i) === COMMA) { hops++; if (has(c, i + 1, COORDINATOR | RELATIVE | SUBORDINATOR)) break }
    else if (isBorder(c, i) || kindAt(c, i) === COLON || hops > 0 && isFinite(c, i) && !isCapital(c, i)) break
  }
  // "called him a brave man", "called the plan unfair"
  if ((formsAt(c, k.cue[0]) & PASSIVE) !== 0 || (k.entry.frames & (CLAUSE | OBJECT)) !== 0) return null
  const isNamed = isWord(c, object)
    && (object === first + 1 && (isThat || has(c, first, PRONOUN)) || has(c, object, DETERMINER | ADJECTIVE))
    && !has(c, object, PREPOSITION | COORDINATOR | TIME_WORD)
    && !(has(c, object, ADVERB) && !isWord(c, object + 1))
  if (isNamed) return one(first, phraseContentEnd(c, object, k.to, k.cue[0]))
  // "called the closure unusual", "called Lee unfit": the adjective ends the phrase
  // "called the charge unfounded": or stands behind it, where it looks like a verb
  const last = object - first > 1 && isParticipial(c, object) && (!isWord(c, object + 1) || has(c, object + 1, COORDINATOR)) ? object : object - 1
  const isAdjective = isWord(c, last)
    && !isCapital(c, last)
    && (last - first > 1 && has(c, first, DETERMINER) ? has(c, last, ADJECTIVE) || isParticipial(c, last) : last > first && isCapital(c, last - 1) && (
      has(c, last, ADJECTIVE)
      || factsAt(c, last) === 0 && (formsAt(c, last) & NOMINATIVE << PLURAL_SHIFT) === 0
    ))
  return isAdjective ? one(first, phraseContentEnd(c, last, k.to, k.cue[0])) : null
}

/** "…, explained Dr. Ann Lee": who says what stands before the comma. */
const isTeller = (c: Context, {entry, cue, after}: Candidate, i: number, end: number): boolean =>
  (entry.frames & AFTER) !== 0 && entry.class !== 'show' && kindAt(c, cue[0] - 1) === COMMA && i === after && clauseEnd(c, end, c.sentenceLast[i]!) === end
  && isCapital(c, i) && has(c, i, HONORIFIC | GIVEN_NAME | ROLE) && isCapital(c, end - 1) && !shaped(c, end - 2, POSSESSIVE)

/** "denied the charges" */
export const object: Rule = (c, k) => {
  if ((k.entry.frames & OBJECT) === 0) return null
  let i = k.after
  while (i < k.to && isFiller(c, i) && !has(c, i, DETERMINER) && !opensDegree(c, i)) i++
  // "rejected that claim"
  const first = ((k.entry.frames & CLAUSE) === 0 || phraseEnd(c, i + 1, k.to) === clauseEnd(c, i + 1, k.to))
    && has(c, i, COMPLEMENTIZER)
    && has(c, i, RELATIVE)
    && isWord(c, i + 1)
    && !isFinite(c, i + 1)
    && !isCapital(c, i + 1)
    && !has(c, i + 1, PRONOUN | TIME_WORD)
    ? i + 1
    : i
  if (
    i >= k.to
    || first === i && has(c, i, PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | TIME_WORD) && !has(c, i, DETERMINER)
    || has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD)
  ) return null
  const end = phraseEnd(c, first, k.to)
  if (isTeller(c, k, i, end)) return null
  // "expressed concern that": the noun is the cue
  if (k.entry.class === 'feel' && end > i && has(c, end - 1, CUE_NOUN) && (has(c, end, COMPLEMENTIZER) || has(c, end, PREPOSITION))) return null
  return end > first ? one(i, overInserted(c, phraseContentEnd(c, first, k.to, k.cue[0]), k)) : null
}

/** "praised his “deep faith” in people" */
export const markedWords: Rule = (c, k) => {
  if (k.noun || k.entry.class === 'show' || !has(c, k.cue[0], CUE_VERB) || (k.entry.frames & (DIRECT | OBJECT | NAMING | TO)) === 0) return null
  // "was dismissed as “a mess”": the passive's
  if (isPassiveVerb(c, k.cue[0], k.from) && isOneOf(c, skipAdjuncts(c, k.after, k.to, k.entry), c.words.as)) return null
  // all she says is “No”
  const first = isOneOf(c, k.after, c.words.be) ? k.after + 1 : k.after
  const marks = markedBehind(c, k), end = marks ? phraseContentEnd(c, first, k.to, k.cue[0]) : first
  // "put him on its list of “young growers”": the marks are no part of it
  return marks && end > marks.open ? one(first, end) : null
}

/** "The plan was denounced by Lee", "Lee is seen as a rival": what a passive says something of, and as what. */
export const passive: Rule = (c, k) => {
  const [verb] = k.cue
  if ((k.entry.frames & (OBJECT | CLAUSE | NAMING)) === 0 || !has(c, verb, CUE_VERB) || !isPassiveVerb(c, verb, k.from)) return null
  const as = skipAdjuncts(c, k.after, k.to, k.entry), isAs = isOneOf(c, as, c.words.as)
  // documents that were “seen by” a paper are none; "is described as “a mess”" is one
  if (!(isAs && (k.entry.class === 'think' || quotesWithin(c, as + 1, k.to))) && (!k.agent || (k.entry.frames & STATIVE) !== 0)) return null
  const subject = phraseBefore(c, verb, k.from)
  if (!subject) return null
  const segments = [{first: subject[0], last: subject[1], pair: -1}]
  if (isAs) segments.push({first: as, last: phraseContentEnd(c, as, k.to, verb), pair: -1})
  return segments
}

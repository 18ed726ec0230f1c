/**
 * Mixed, indirect and reported speech: a cue's frame is matched against what stands around it. One rule a function, in
 * the order of the array at the end; the first that finds content wins.
 */
import {
  ADJECTIVE, ADVERB, NUMERAL, AUXILIARY, COMPLEMENTIZER, CUE_ADJECTIVE, GUESSED, PAST, CUE_NOUN, CUE_VERB, DATIVE, DETERMINER, FEMININE,
  FINITE, FIRST_PERSON, MASCULINE, PRESENT, GERUND, INFINITIVE, INSERTED, NEGATION, NEUTER, NOMINATIVE, PARTICIPLE, PASSIVE, PLURAL,
  PLURAL_SHIFT, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, SUBORDINATOR, TIME_WORD, VERB, INSTRUMENTAL, ACCUSATIVE, GENITIVE,
  COORDINATOR, OCCASION,
} from '../words/facts.ts'
import {ABOUT, ADDRESSEE, AFTER, BARE, CLAUSE, DIRECT, NAMING, OBJECT, OBJECT_TO, QUESTION, RAISING, TO, WEAK, WISH} from '../words/frames.ts'
import {COLON, COMMA, POSSESSIVE} from '../words/scan.ts'
import type {CueEntry} from '../locales/types.ts'
import {collectiveOf, cueWithTail, placeOf} from './aside.ts'
import {clauseEnd, clauseStart} from './clauses.ts'
import {isImpersonal} from './direct.ts'
import {isLikelyVerb} from './likely.ts'
import {clauseContentEnd, phraseContentEnd, sentenceBody} from './extent.ts'
import {factsAt, formsAt, has, isCapital, isDash, isFiller, isFinite, isNumber, isVerbByPlace, isWord, kindAt, known, shaped, step} from './look.ts'
import {ANY_CASE, isTimePhrase, nounPhrase, prepositionalPhrase} from './phrases.ts'
import {phraseEnd, relativeStart} from './place-runs.ts'
import {isPassiveVerb, phraseBefore} from './place.ts'
import {subjectBehind, subjectLeft, subjectRight} from './source.ts'
import type {Context, QuoteDraft, Range, Segment} from './types.ts'

/** A cue in its sentence, with what the rules share. */
interface Candidate {
  cue: Range
  entry: CueEntry
  /** Sentence. */
  from: number
  to: number
  /** Subject to the right of the cue, where there is one. */
  right: Range | null
  /** Where complements may begin: behind the cue, its adverbs, and the subject to its right. */
  after: number
  /** The cue is a noun here. */
  noun: boolean
}
type Rule = (c: Context, k: Candidate) => Segment[] | null

const one = (first: number, last: number): Segment[] | null => last > first ? [{first, last, pair: -1}] : null
const OBLIQUE_OBJECT: number = INSTRUMENTAL | (INSTRUMENTAL << PLURAL_SHIFT)
const DATIVES: number = DATIVE | (DATIVE << PLURAL_SHIFT)
const OBJECTS: number = ACCUSATIVE | GENITIVE | ((ACCUSATIVE | GENITIVE) << PLURAL_SHIFT)
const SUBJECTS: number = NOMINATIVE | (NOMINATIVE << PLURAL_SHIFT)

/** Passes adverbs, time, adjuncts and an addressee behind a cue. */
const skipAdjuncts = (c: Context, from: number, to: number, entry: CueEntry, addressee: boolean): number => {
  let i = from
  for (let moved = true; moved && i < to;) {
    moved = false
    if ((isFiller(c, i) || (has(c, i, TIME_WORD) && !has(c, i, VERB))) && !has(c, i, PRONOUN | DETERMINER | COMPLEMENTIZER | RELATIVE)) { i++; moved = true; continue }
    if (has(c, i, PREPOSITION) && !entry.prepositions.includes(known(c, i)) && !isInfinitiveAt(c, i)) {
      const end = c.grammar.cases ? prepositionalPhrase(c, i, to) : placeAdjunct(c, i, to)
      if (end > i) { i = end; moved = true; continue }
    }
    if (addressee && c.grammar.cases) {
      const phrase = nounPhrase(c, i, to, DATIVES | ((entry.frames & ADDRESSEE) !== 0 ? OBJECTS : 0))
      if (phrase && phrase.last > i) { i = phrase.last; moved = true; addressee = false; continue }
    }
  }
  return i
}

/** "on Monday", "in a statement", "at the hearing": a prepositional phrase up to the next one that can open a clause. */
const placeAdjunct = (c: Context, i: number, to: number): number => {
  if (isTimePhrase(c, i, to)) {
    let j = i + 1
    while (j < to && (isNumber(c, j) || has(c, j, TIME_WORD | DETERMINER))) j++
    return j
  }
  for (let j = i + 1; j < Math.min(to, i + 5) && isWord(c, j); j++) if (has(c, j, OCCASION)) return phraseEnd(c, i + 1, to)
  return i
}

/** An infinitive at `i`: its first token where it is one; English needs its "to". */
const isInfinitiveAt = (c: Context, i: number): boolean => {
  if (c.grammar.cases) {
    const forms = formsAt(c, i)
    if (!isWord(c, i) || (forms & INFINITIVE) === 0) return false
    // "провести" is a verb, "новости" is none
    return (forms & ANY_CASE) === 0 || c.tokens.text.charCodeAt((c.tokens.end[i]!) - 4) === 0x435
  }
  return known(c, i) === c.grammar.infinitive && isWord(c, i + 1) && (formsAt(c, i + 1) & INFINITIVE) !== 0
}

/** cue … , что content — cue … that content */
const clauseAfter: Rule = (c, k) => {
  const {frames} = k.entry
  if ((frames & (CLAUSE | WISH | QUESTION)) === 0) return null
  const start = clauseStart(c, k.cue[0], k.from)
  // the main clause is still to come: "Хотя он сообщил, что …, …", "Отвечая на вопрос, когда …, …", "Заявление о том, что …, вызвало …"
  const opens = start === k.from && ((has(c, start, SUBORDINATOR) && !has(c, start, ADVERB | COORDINATOR)) || (k.noun && (formsAt(c, start) & GERUND) !== 0))
  const main = opens || (formsAt(c, k.cue[0]) & (PARTICIPLE | FINITE)) === PARTICIPLE ? start : k.noun && c.grammar.cases && start === k.from && !verbWithin(c, start, k.cue[0]) ? start : -1
  if (c.grammar.cases) {
    // the comma before "что" forgotten
    if (has(c, k.after, COMPLEMENTIZER) && !has(c, k.after, PRONOUN | ADVERB)) return one(k.after + 1, clauseContentEnd(c, k.after + 1, k.to, k.cue[0], main))
    let border = clauseEnd(c, k.cue[1], k.to)
    for (let i = k.cue[1]; i < border; i = step(c, i, border)) if ((isFinite(c, i) || isInfinitiveAt(c, i)) && (formsAt(c, i) & ANY_CASE) === 0) return null
    for (let hop = 0; hop < (k.noun ? 1 : 3) && kindAt(c, border) === COMMA; hop++) {
      // "те, что касаются": a relative clause
      if (has(c, border - 1, DETERMINER) && (formsAt(c, border - 1) & (NEUTER | GENITIVE)) === 0) return null
      const next = border + 1
      let at = next
      while (has(c, at, ADVERB | INSERTED) && !has(c, at, COMPLEMENTIZER | RELATIVE) && at < next + 2) at++
      if (has(c, at, COMPLEMENTIZER)) {
        if (hop === 0 && hasOwnTopic(c, k, border)) return null
        return one(at + 1, clauseContentEnd(c, at + 1, k.to, k.cue[0], main))
      }
      if ((frames & QUESTION) !== 0 && (has(c, at, RELATIVE) || (has(c, at, PREPOSITION) && has(c, at + 1, RELATIVE)) || hasParticle(c, at, k.to))) {
        if (hop === 0 && hasOwnTopic(c, k, border)) return null
        if (hop > 0) return null
        return one(at, clauseContentEnd(c, at, k.to, k.cue[0]))
      }
      // an inserted stretch without a verb of its own: "заявил, выступая в Думе, что"
      if (opensClauseOfStory(c, next) || hasCue(c, next, k.to)) return null
      border = clauseEnd(c, next, k.to)
      if (border - next > 14) return null
    }
    return null
  }
  let i = k.after
  const limit = k.to
  i = skipAdjuncts(c, i, limit, k.entry, false)
  if (!k.noun) i = thatBehindAdjuncts(c, i, limit, (frames & ADDRESSEE) !== 0)
  if ((frames & ADDRESSEE) !== 0 && !has(c, i, COMPLEMENTIZER)) {
    const end = phraseEnd(c, i, limit)
    const past = skipAdjuncts(c, end, limit, k.entry, false)
    if (end > i && (has(c, past, COMPLEMENTIZER) || has(c, past, RELATIVE))) i = past
  }
  if (kindAt(c, i) === COMMA && !has(c, i + 1, COMPLEMENTIZER)) {
    // "said, however, that"
    const close = clauseEnd(c, i + 1, limit)
    if (kindAt(c, close) === COMMA && has(c, close + 1, COMPLEMENTIZER) && close - i < 12) i = close + 1
  } else if (kindAt(c, i) === COMMA) i++
  if (has(c, i, COMPLEMENTIZER) && !has(c, i, SUBORDINATOR)) {
    // "said that was wrong": a pronoun
    if (!k.noun && (frames & BARE) !== 0 && has(c, i, RELATIVE) && has(c, i + 1, AUXILIARY) && isFinite(c, i + 1) && !has(c, i + 1, PRONOUN)) return one(i, clauseContentEnd(c, i, limit, k.cue[0], main))
    if (has(c, i, RELATIVE) && ((frames & (CLAUSE | WISH)) === 0 || !opensContent(c, i + 1, limit, k))) return null
    return one(i + 1, clauseContentEnd(c, i + 1, limit, k.cue[0], main))
  }
  if ((frames & QUESTION) !== 0 && (has(c, i, COMPLEMENTIZER) || (has(c, i, RELATIVE)))) return one(i, clauseContentEnd(c, i, limit, k.cue[0]))
  return null
}

const verbWithin = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = step(c, i, to)) if (isFinite(c, i) || isLikelyVerb(c, i)) return true
  return false
}

/** "noted in a column in the Times that", "told a crowd in Salem, Ohio, that": the conjunction behind adjuncts; `i` where there is none. */
const thatBehindAdjuncts = (c: Context, i: number, to: number, addressee: boolean): number => {
  if (!addressee && !has(c, i, PREPOSITION | TIME_WORD) && !(has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD))) return i
  for (let j = i + 1; j < Math.min(to, i + 22); j = step(c, j, to)) {
    if (has(c, j, COMPLEMENTIZER) && has(c, j, RELATIVE)) return isFinite(c, j + 1) && !isCapital(c, j + 1) ? i : j
    if (isWord(c, j) ? isFinite(c, j) && !isCapital(c, j) : !isNumber(c, j) && c.pairAt[j]! < 0 && !(addressee && kindAt(c, j) === COMMA)) return i
  }
  return i
}

/** Behind "that": a clause, not a relative ("reports that track") or a pronoun ("mention that on the trail"). */
const opensContent = (c: Context, i: number, to: number, k: Candidate): boolean => {
  if (i >= to || (!isWord(c, i) && (c.pairAt[i]!) < 0 && !isNumber(c, i) && kindAt(c, i) !== COMMA)) return false
  if (isFinite(c, i) && !isCapital(c, i) && (!has(c, i, PRONOUN) || has(c, i, RELATIVE))) return k.noun ? false : !has(c, i, AUXILIARY)
  return !k.noun || predicateFrom(c, i, to)
}
const predicateFrom = (c: Context, i: number, to: number): boolean => {
  for (let j = i; j < to; j = step(c, j, to)) if (isFinite(c, j) && !isCapital(c, j)) return true
  return false
}

/** "сообщил о пожаре, что вызвало панику": the cue has its topic, the clause is none. */
const hasOwnTopic = (c: Context, k: Candidate, border: number): boolean => {
  if ((k.entry.frames & ABOUT) === 0) return false
  for (let i = k.cue[1]; i < border; i = step(c, i, border)) {
    if (has(c, i, PREPOSITION) && k.entry.prepositions.includes(known(c, i)) && !isCapital(c, i + 1) && !isOccasionAhead(c, i, border)) return !has(c, i + 1, DETERMINER) || i + 2 < border && !isFiller(c, i + 2)
  }
  return false
}
/** "на своей странице", "в интервью" */
const isOccasionAhead = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < Math.min(to, i + 4) && isWord(c, j); j++) if (has(c, j, OCCASION)) return true
  return false
}
const hasParticle = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < Math.min(to, i + 6); j++) { if (c.grammar.question !== undefined && known(c, j) === c.grammar.question) return true; if (!isWord(c, j)) return false }
  return false
}
const hasCue = (c: Context, from: number, to: number): boolean => {
  const end = clauseEnd(c, from, to)
  for (let i = from; i < end; i = step(c, i, end)) if (has(c, i, CUE_VERB) && (formsAt(c, i) & (FINITE | GERUND)) !== 0) return true
  return false
}
const opensClauseOfStory = (c: Context, i: number): boolean => has(c, i, COMPLEMENTIZER | COORDINATOR) || (has(c, i, SUBORDINATOR) && !has(c, i, ADVERB))

/** "Officials said the road was shut" */
const bareClause: Rule = (c, k) => {
  if ((k.entry.frames & BARE) === 0 || c.grammar.cases || !has(c, k.cue[0], CUE_VERB | CUE_ADJECTIVE) || k.noun) return null
  let i = skipAdjuncts(c, k.after, k.to, k.entry, false)
  if ((k.entry.frames & ADDRESSEE) !== 0) {
    const end = phraseEnd(c, i, k.to)
    if (end > i && isWord(c, end) && (has(c, end, DETERMINER | PRONOUN) || isCapital(c, end)) && !isFinite(c, end)) i = skipAdjuncts(c, end, k.to, k.entry, false)
  }
  if (!isWord(c, i) && !isNumber(c, i) && (c.pairAt[i]!) < 0) return null
  if (has(c, i, COORDINATOR | COMPLEMENTIZER | AUXILIARY | RELATIVE) && !has(c, i, DETERMINER | PRONOUN)) return null
  if (has(c, i, PREPOSITION) && !has(c, i, DETERMINER | SUBORDINATOR) && !isNumber(c, i + 1) && !has(c, i + 1, NUMERAL | ADVERB)) return null
  if (has(c, i, SUBORDINATOR) && !has(c, i, DETERMINER) && k.entry.prepositions.length + (k.entry.frames & OBJECT) > 0) return null
  if ((isFinite(c, i) || has(c, i, VERB)) && !isCapital(c, i) && (formsAt(c, i) & SUBJECTS) === 0 && (formsAt(c, i) & GERUND) === 0) return null
  // a subject, then a verb, before the next border
  const isSpeech = (k.entry.frames & (DIRECT | AFTER | OBJECT | ABOUT)) === (DIRECT | AFTER)
  const end = clauseEnd(c, i, k.to)
  let seen = false
  for (let j = i; j < end; j = step(c, j, end)) {
    if (isWord(c, j) && j > i && isFinite(c, j) && !isCapital(c, j)) { if (relativeStart(c, j, i) >= 0) continue; seen = true; break }
    // a verb that the lexicon doesn't know, behind one that takes hardly anything else
    if (j > i + 1 && isSpeech && isWord(c, j) && factsAt(c, j) === 0 && !isCapital(c, j) && (formsAt(c, j) & FINITE) !== 0) { seen = true; break }
    if (has(c, j, RELATIVE) && j === i) return null
  }
  if (!seen && has(c, i, PRONOUN | AUXILIARY) && isFinite(c, i)) seen = true
  return seen ? one(i, clauseContentEnd(c, i, k.to, k.cue[0])) : null
}

/** "Врач уточнила: вакцины хватит до весны" — a clause with no marks behind a colon. */
const colonClause: Rule = (c, k) => {
  if ((k.entry.frames & CLAUSE) === 0 || k.noun || !has(c, k.cue[0], CUE_VERB) || (formsAt(c, k.cue[0]) & (FINITE | GERUND)) === 0) return null
  const colon = clauseEnd(c, k.cue[1], k.to)
  if (kindAt(c, colon) !== COLON || colon + 3 > k.to || hasOwnTopic(c, k, colon)) return null
  for (let i = k.cue[1]; i < colon; i = step(c, i, colon)) if (isFinite(c, i)) return null
  if (!isWord(c, colon + 1) && !isNumber(c, colon + 1)) return null
  const end = sentenceBody(c, colon + 1, k.to)
  for (let i = colon + 1; i < end; i = step(c, i, end)) if (isFinite(c, i) || isLikelyVerb(c, i) || (formsAt(c, i) & FINITE) !== 0 || isDash(c, i)) return one(colon + 1, clauseContentEnd(c, colon + 1, k.to, k.cue[0]))
  return null
}

/** "пообещал помочь", "promised to help", "urged residents to leave" */
const infinitive: Rule = (c, k) => {
  if ((k.entry.frames & (TO | OBJECT_TO)) === 0) return null
  let i = k.after, person = -1
  for (let skips = 0; skips < 6 && i < k.to && !isInfinitiveAt(c, i); skips++) {
    if (c.grammar.cases) {
      if (isFiller(c, i)) { i++; continue }
      const phrase = nounPhrase(c, i, k.to, DATIVES | ((k.entry.frames & OBJECT_TO) !== 0 ? OBJECTS : 0))
      if (phrase && phrase.last > i) { i = phrase.last; continue }
      const end = prepositionalPhrase(c, i, k.to)
      if (end > i && !(k.entry.prepositions.includes(known(c, i)))) { i = end; continue }
    } else if (isFiller(c, i)) { i++; continue }
    else if ((k.entry.frames & OBJECT_TO) !== 0) { const end = phraseEnd(c, i, k.to); if (end > i) { person = i; i = end; continue } }
    return null
  }
  if (!isInfinitiveAt(c, i)) return null
  if (!c.grammar.cases && ((k.entry.frames & RAISING) !== 0 || isPassiveVerb(c, k.cue[0], k.from))) {
    // "Lee is expected to speak": both belong to it
    const subject = phraseBefore(c, k.cue[0], k.from)
    return subject && [{first: subject[0], last: subject[1], pair: -1}, {first: i, last: phraseContentEnd(c, i, k.to, k.cue[0], 'infinitive'), pair: -1}]
  }
  return one(person >= 0 && !c.grammar.cases ? person : i, phraseContentEnd(c, i, k.to, k.cue[0], 'infinitive'))
}

/** "сообщил о пожаре", "called for calm" */
const about: Rule = (c, k) => {
  if ((k.entry.frames & ABOUT) === 0) return null
  let i = k.after
  for (let skips = 0; skips < 6 && i < k.to; skips++) {
    if (k.entry.prepositions.length > 0 && k.entry.prepositions.includes(known(c, i))) {
      if (isTimePhrase(c, i, k.to) && !c.grammar.cases) return null
      if (has(c, i + 1, OCCASION)) return null
      const inner = i + 1
      if (inner >= k.to || (!isWord(c, inner) && !isNumber(c, inner) && (c.pairAt[inner]!) < 0)) return null
      return one(c.grammar.cases && has(c, i, PREPOSITION) ? i : inner, phraseContentEnd(c, inner, k.to, k.cue[0]))
    }
    if (isFiller(c, i) || has(c, i, TIME_WORD)) { i++; continue }
    // "заявили и о подготовке": also
    if (c.grammar.cases && has(c, i, COORDINATOR) && k.entry.prepositions.includes(known(c, i + 1))) { i++; continue }
    const end = c.grammar.cases ? prepositionalPhrase(c, i, k.to) : placeAdjunct(c, i, k.to)
    if (end > i) { i = end; continue }
    const phrase = c.grammar.cases ? nounPhrase(c, i, k.to, DATIVES | ((k.entry.frames & (ADDRESSEE | OBJECT_TO | NAMING)) !== 0 || k.entry.class === 'judge' ? OBJECTS : 0)) : null
    if (phrase && phrase.last > i) {
      // "обвинил США в …": the preposition is the cue's, not the noun's
      let j = i + 1
      while (j < phrase.last && !k.entry.prepositions.includes(known(c, j))) j++
      i = j
      continue
    }
    if (!c.grammar.cases && (k.entry.frames & ADDRESSEE) !== 0) { const end = phraseEnd(c, i, k.to); if (end > i) { i = end; continue } }
    return null
  }
  return null
}

/** "О своих планах мэр рассказал в интервью": the topic before its cue. */
const aboutBefore: Rule = (c, k) => {
  if ((k.entry.frames & ABOUT) === 0 || !c.grammar.cases || k.noun) return null
  const start = clauseStart(c, k.cue[0], k.from)
  for (let i = start; i < k.cue[0]; i = Math.max(i + 1, step(c, i, k.cue[0]))) {
    if (!has(c, i, PREPOSITION) || !k.entry.prepositions.includes(known(c, i))) continue
    if (isTimePhrase(c, i, k.cue[0]) || c.grammar.anaphors?.includes(known(c, i + 1)) === true || has(c, i + 1, OCCASION | RELATIVE)) return null
    let end = prepositionalPhrase(c, i, k.cue[0])
    while (has(c, end, PREPOSITION) && end < k.cue[0] && !isTimePhrase(c, end, k.cue[0]) && !has(c, end + 1, OCCASION)) { const more = prepositionalPhrase(c, end, k.cue[0]); if (more <= end) break; end = more }
    return one(i, end)
  }
  return null
}

/** "Гибель командира подтвердили три источника", "Мэр эти слова отверг": the object right before its cue. */
const objectBefore: Rule = (c, k) => {
  if ((k.entry.frames & OBJECT) === 0 || !c.grammar.cases || k.noun) return null
  const start = clauseStart(c, k.cue[0], k.from)
  let found: Range | null = null, others = 0
  for (let i = start; i < k.cue[0];) {
    if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, k.cue[0])); continue }
    const phrase = nounPhrase(c, i, k.cue[0], ANY_CASE)
    if (!phrase || phrase.last <= i) { i++; continue }
    if (found) others++
    found = null
    let end = phrase.last
    while (end < k.cue[0] && isFiller(c, end)) end++
    if (end === k.cue[0] && nounPhrase(c, i, k.cue[0], ACCUSATIVE | (ACCUSATIVE << PLURAL_SHIFT)) && !has(c, phrase.head, PRONOUN)) found = [phrase.first, phrase.last]
    else others++
    i = phrase.last
  }
  if (!found) return null
  if (!k.right && others === 0 && (formsAt(c, k.cue[0]) & PLURAL) === 0) return null
  return one(found[0], found[1])
}

/** "назвал его ошибкой", "called it a mistake" */
const naming: Rule = (c, k) => {
  if ((k.entry.frames & NAMING) === 0) return null
  const end = clauseEnd(c, k.after, k.to)
  if (c.grammar.cases) {
    for (let i = k.after; i < end;) {
      const pair = c.pairAt[i]!
      if (pair >= 0) { const p = c.pairs[pair]; if (p && p.kind !== 'name' && p.kind !== 'title' && p.close >= 0) return [{first: i, last: p.close + 1, pair: -1}]; i = step(c, i, end); continue }
      if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, end)); continue }
      const phrase = nounPhrase(c, i, end, OBLIQUE_OBJECT)
      if (phrase && (phrase.cases & OBLIQUE_OBJECT) !== 0 && !has(c, phrase.head, PRONOUN)) return one(has(c, phrase.first - 1, ADVERB) && phrase.first - 1 >= k.after ? phrase.first - 1 : phrase.first, phraseContentEnd(c, phrase.last, k.to, k.cue[0]))
      const other = nounPhrase(c, i, end, ANY_CASE)
      i = other && other.last > i ? other.last : i + 1
    }
    return null
  }
  const first = k.after
  const object = phraseEnd(c, first, end)
  if (object <= first && (c.pairAt[first]!) < 0) return null
  let marked = false, lastMark = first
  for (let i = first; i < end; i = step(c, i, end)) if ((c.pairAt[i]!) >= 0 && c.pairs[c.pairAt[i]!]?.kind === 'speech') { marked = true; lastMark = i; break }
  if (!marked) return null
  return one(first, phraseContentEnd(c, lastMark, k.to, k.cue[0]))
}

/** "потребовал отставки", "denied the charges" */
const object: Rule = (c, k) => {
  if ((k.entry.frames & OBJECT) === 0) return null
  let i = k.after
  while (i < k.to && isFiller(c, i)) i++
  if (c.grammar.cases) {
    for (let skips = 0; skips < 3; skips++) {
      if (has(c, i, PREPOSITION)) { const end = prepositionalPhrase(c, i, k.to); if (end > i) { i = end; continue } }
      const dative = nounPhrase(c, i, k.to, DATIVES)
      const direct = nounPhrase(c, i, k.to, OBJECTS)
      if (dative && !direct) { i = dative.last; continue }
      break
    }
    const phrase = nounPhrase(c, i, k.to, OBJECTS)
    if (!phrase || (k.right && i < k.right[1])) return null
    return one(i, phraseContentEnd(c, phrase.last, k.to, k.cue[0]))
  }
  if (i >= k.to || has(c, i, PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | TIME_WORD) && !has(c, i, DETERMINER) || has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD)) return null
  const end = phraseEnd(c, i, k.to)
  // "expressed concern that": the noun is the cue
  if (k.entry.class === 'feel' && end > i && has(c, end - 1, CUE_NOUN) && (has(c, end, COMPLEMENTIZER) || has(c, end, PREPOSITION))) return null
  return end > i ? one(i, phraseContentEnd(c, Math.max(end, i + 1), k.to, k.cue[0])) : null
}

/** Marked words right behind a cue or its object: "раскритиковал «политику двойных стандартов»". */
const markedWords: Rule = (c, k) => {
  if (k.noun || !has(c, k.cue[0], CUE_VERB)) return null
  if (!c.grammar.cases && (k.entry.frames & (DIRECT | OBJECT | NAMING | TO)) === 0) return null
  const end = clauseEnd(c, k.cue[1], k.to)
  for (let i = k.cue[1]; i < end; i = step(c, i, end)) {
    const index = c.pairAt[i]!
    if (index < 0) continue
    const pair = c.pairs[index]
    if (!pair || pair.close < 0 || c.taken[index] || pair.kind !== 'speech') continue
    if (pair.open - k.after > 3) return null
    // "praised his “deep faith” in people"
    if (!c.grammar.cases) return one(k.after, phraseContentEnd(c, k.after, k.to, k.cue[0]))
    return [{first: pair.open, last: pair.close + 1, pair: -1}]
  }
  return null
}

/** In order; the first that finds content wins. */
export const RULES: readonly (readonly [name: string, rule: Rule, kind: 'indirect' | 'reported', confidence: number])[] = [
  ['clause', clauseAfter, 'indirect', 0.9],
  ['colon-clause', colonClause, 'indirect', 0.8],
  ['infinitive', infinitive, 'reported', 0.75],
  ['about', about, 'reported', 0.75],
  ['about-before', aboutBefore, 'reported', 0.7],
  ['naming', naming, 'reported', 0.7],
  ['bare-clause', bareClause, 'indirect', 0.85],
  ['marked-words', markedWords, 'reported', 0.7],
  ['object', object, 'reported', 0.6],
  ['object-before', objectBefore, 'reported', 0.6],
]

/** Is the form at `i` one that attributes: finite, gerund, participle, a verbal noun. */
const canHost = (c: Context, i: number, from: number): boolean => {
  const forms = formsAt(c, i)
  if (!has(c, i, CUE_VERB)) return true
  // the author's own "напомним", "отметим"
  if (c.grammar.cases && (forms & FIRST_PERSON) !== 0 && (forms & PLURAL) !== 0 && !has(c, i - 1, PRONOUN) && i <= from + 1) return false
  if (c.grammar.cases && (forms & (FINITE | GERUND)) !== 0) return true
  if (!c.grammar.cases && (forms & GERUND) !== 0) return true
  if (c.grammar.cases) return (forms & (PARTICIPLE | PASSIVE)) !== 0
  if ((forms & FINITE) !== 0 && (forms & PASSIVE) === 0) return true
  if ((forms & (INFINITIVE | PASSIVE)) === INFINITIVE) return known(c, i - 1) === c.grammar.infinitive
  // "his proposed ban", "pledged delegates": a participle before a noun
  return !(i > from && (has(c, i - 1, DETERMINER | ADJECTIVE | PREPOSITION) || shaped(c, i - 1, POSSESSIVE)) && !has(c, i - 1, PRONOUN & ~DETERMINER))
}

/** The source of a cue by its form. */
const sourceFor = (c: Context, k: Candidate): Range | null => {
  const verb = k.cue[0], forms = formsAt(c, verb)
  if (has(c, verb, CUE_VERB)) {
    const shared = sharedSource(c, k)
    if (shared !== undefined) return shared
    if (c.grammar.cases && isImpersonal(c, verb)) return placeSource(c, k)
    if (c.grammar.cases && (forms & PASSIVE) !== 0 && (forms & FINITE) === 0) return null
    if (c.grammar.cases && (forms & PARTICIPLE) !== 0 && (forms & FINITE) === 0) return headBefore(c, verb, k.from)
    return subjectLeft(c, verb, k.from) ?? (c.grammar.cases ? subjectBehind(c, verb, k.from, k.to) : null) ?? k.right ?? subjectRight(c, verb, k.to) ??
      (isIndefinite(c, verb) ? collectiveOf(c, clauseStart(c, verb, k.from), clauseEnd(c, verb, k.to)) : null)
  }
  if (has(c, verb, CUE_NOUN)) return nounSource(c, k)
  return subjectLeft(c, verb, k.from) ?? subjectRight(c, verb, k.to)
}

/** "выразил уверенность, что …, и отметил, что …": a verb behind a conjunction has the source of the cue in the same form before it. */
const sharedSource = (c: Context, k: Candidate): Range | null | undefined => {
  if (!c.grammar.cases) return undefined
  let i = k.cue[0] - 1
  while (i > k.from && isFiller(c, i) && !has(c, i, COORDINATOR)) i--
  const gerund = (formsAt(c, k.cue[0]) & (GERUND | FINITE)) === GERUND && !subjectLeft(c, k.cue[0], k.from)
  if (!has(c, i, COORDINATOR) && !gerund) return undefined
  const same = formsAt(c, k.cue[0]) & SAME_FORM
  for (let q = c.quotes.length - 1; q >= 0; q--) {
    const quote = c.quotes[q]
    if (!quote?.cue || quote.cue[0] < k.from) return undefined
    if (quote.cue[0] < k.cue[0] && has(c, quote.cue[0], CUE_VERB) && (gerund || (formsAt(c, quote.cue[0]) & SAME_FORM) === same) && quote.source) return quote.source
  }
  return undefined
}
const SAME_FORM: number = PAST | PRESENT | PLURAL | MASCULINE | FEMININE | NEUTER | GERUND | REFLEXIVE

const placeSource = (c: Context, k: Candidate): Range | null =>
  placeOf(c, clauseStart(c, k.cue[0], k.from), clauseEnd(c, k.cue[0], k.to))

const headBefore = (c: Context, verb: number, from: number): Range | null => {
  const comma = clauseStart(c, verb, from) - 1
  if (kindAt(c, comma) !== COMMA) return null
  let found: Range | null = null
  const start = clauseStart(c, comma, from)
  for (let i = start; i < comma;) {
    const phrase = has(c, i, PREPOSITION) ? null : nounPhrase(c, i, comma, ANY_CASE)
    if (phrase) found = [phrase.first, phrase.last]
    i = phrase && phrase.last > i ? phrase.last : i + 1
  }
  return found
}

const GENITIVES: number = GENITIVE | (GENITIVE << PLURAL_SHIFT)

const nounSource = (c: Context, k: Candidate): Range | null => {
  const noun = k.cue[0]
  for (let j = noun - 1; j >= Math.max(k.from, noun - 3); j--) {
    if (has(c, j, PRONOUN) && has(c, j, DETERMINER)) return [j, j + 1]
    if (((c.tokens.shape[j]!) & 32) !== 0) {
      let first = j
      while (first > k.from && (isCapital(c, first - 1) || has(c, first - 1, DETERMINER)) && (c.grammar.cases || !has(c, first - 1, PREPOSITION | SUBORDINATOR | COORDINATOR | ADVERB))) first--
      return [first, j + 1]
    }
    if (!isWord(c, j) || has(c, j, PREPOSITION | VERB)) break
  }
  if (c.grammar.cases) {
    const phrase = nounPhrase(c, noun + 1, k.to, GENITIVES)
    if (phrase) return [phrase.first, phrase.last]
  }
  const start = clauseStart(c, noun, k.from)
  for (let j = noun - 1; j >= start; j--) if (isFinite(c, j) || (formsAt(c, j) & (PAST | GUESSED)) === (PAST | GUESSED)) return subjectLeft(c, j, k.from) ?? (c.grammar.cases ? subjectRight(c, j, noun) : null)
  if (c.grammar.cases) for (let j = noun + 1; j < clauseEnd(c, noun, k.to); j++) if (isFinite(c, j)) return subjectRight(c, j, k.to)
  return null
}

/** "его обвиняют в", "эту информацию опровергли": a plural verb with no subject means people unnamed. */
const isIndefinite = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i)
  if (c.grammar.cases && (forms & GERUND) !== 0) return true
  return c.grammar.cases && (forms & PLURAL) !== 0 && (forms & FINITE) !== 0 && (forms & (FIRST_PERSON | REFLEXIVE)) === 0
}

/** Is the source of a verbal noun its own: "заявление мэра о", "его слова о". */
const isOwner = (c: Context, k: Candidate, source: Range | null): boolean =>
  source !== null && (source[0] === k.cue[1] || source[1] === k.cue[0] || source[1] === k.cue[0] - 1)

/** "who endorsed him" tells of a person; "I think" talks: measured, neither reports more than one time in three. */
const isWeakSource = (c: Context, source: Range | null, rule: string, cue: number): boolean => {
  if (!source || source[1] - source[0] !== 1) return false
  if (rule === 'object' || rule === 'infinitive') return has(c, source[0], RELATIVE)
  return rule === 'bare-clause' && (formsAt(c, source[0]) & FIRST_PERSON) !== 0 && (formsAt(c, cue) & PAST) === 0
}

/** Tries every rule on the cue at `i`; pushes what is found. Returns the token to go on from. */
export const tryCue = (c: Context, i: number, from: number, to: number, shared: boolean): boolean => {
  if (!canHost(c, i, from)) return false
  // "не уточняется, куда"
  if (c.grammar.cases && has(c, i - 1, NEGATION) && (formsAt(c, i) & REFLEXIVE) !== 0 && isImpersonal(c, i)) return false
  if (!c.grammar.cases && has(c, i, CUE_VERB) && !has(c, i, CUE_NOUN) && !isVerbByPlace(c, i, from) && (formsAt(c, i) & INFINITIVE) === 0) return false
  const found = cueWithTail(c, i, to)
  if (!found) return false
  const {entry} = found
  const verb = has(c, i, CUE_VERB)
  const nounEntry = !verb || (c.grammar.cases ? (formsAt(c, i) & (FINITE | GERUND | PASSIVE)) === 0 : has(c, i, CUE_NOUN) && !isVerbByPlace(c, i, from))
  if (nounEntry && verb && !entry.noun && !c.grammar.cases) return false
  const used = nounEntry && entry.noun ? entry.noun : entry
  const right = verb && c.grammar.cases && (formsAt(c, i) & GERUND) === 0 && !subjectLeft(c, i, from) ? subjectRight(c, i, to) : null
  let after = found.end
  if (right && right[0] >= found.end) {
    after = right[1]
  }
  if (!verb && c.grammar.cases && has(c, i, CUE_NOUN)) {
    const owner = nounPhrase(c, found.end, to, GENITIVES)
    if (owner) after = owner.last
  }
  const k: Candidate = {cue: [i, found.end], entry: used, from, to, right, after, noun: nounEntry && !has(c, i, CUE_ADJECTIVE)}
  // "to say that": a plan or a purpose, whose content only a clause or a topic shows
  const bareInfinitive = !c.grammar.cases && verb && (formsAt(c, i) & (INFINITIVE | FINITE | PASSIVE)) === INFINITIVE
  for (const [name, rule, kind, confidence] of RULES) {
    if ((used.frames & WEAK) !== 0 && name !== 'clause' && name !== 'marked-words' && name !== 'naming') continue
    if (kind === 'reported' && (formsAt(c, i) & (PARTICIPLE | REFLEXIVE)) !== 0 && isImpersonal(c, i)) continue
    if (shared && name !== 'clause' && name !== 'about') continue
    if (bareInfinitive && name !== 'clause' && name !== 'about' && name !== 'naming') continue
    const segments = rule(c, k)
    c.trace?.push({rule: name, at: c.tokens.start[i]!, found: segments !== null})
    if (!segments) continue
    if (name !== 'clause' && kind === 'reported' && has(c, i - 1, NEGATION) && c.grammar.cases) return false
    const source = (used.frames & RAISING) !== 0 ? null : name === 'object-before' && right ? right : sourceFor(c, k)
    if (name === 'object-before' && source?.[0] === segments[0]?.first) return false
    if (!c.grammar.cases && isWeakSource(c, source, name, i)) return false
    // a topic or an object with nobody to say it is more often no speech
    if (source === null && !isIndefinite(c, i) && (name.startsWith('about') || name.startsWith('object') || name === 'marked-words')) return false
    if (k.noun && name === 'about' && c.grammar.cases && !isOwner(c, k, source)) return false
    const quote: QuoteDraft = {kind, segments, cue: k.cue, entry: used, source, via: null, rule: name, confidence: source ? confidence : confidence - 0.15, follows: -1}
    c.quotes.push(quote)
    return true
  }
  return false
}


/** Clauses that hand their own sentence to a source: "…, сообщил мэр", "…, по его словам, …", "…, she said". */
import {
  NUMERAL, ACCUSATIVE, ADJECTIVAL, ADVERB, AUXILIARY, COMPLEMENTIZER, CUE_ADJECTIVE, CUE_NOUN, TIME_WORD, CUE_PHRASE, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GERUND, INSERTED, NEGATION, PASSIVE, PREPOSITION, PRONOUN, REFLEXIVE,
  RELATIVE, SUBORDINATOR, WEEKDAY, GENITIVE, GROUP, DATIVE, INSTRUMENTAL, PLURAL, PLURAL_SHIFT, COORDINATOR, FIRST_PERSON, ROLE, SPEAKING,
} from '../words/facts.ts'
import {ADDRESSEE, AFTER, AFTER_AS, OBJECT_NEGATED, ORIGIN, RELAYED} from '../words/frames.ts'
import {COLON, COMMA, POSSESSIVE} from '../words/scan.ts'
import {clauseEnd} from './clauses.ts'
import {collectiveOf, placeOf} from './house.ts'
import {formsAt, has, isCapital, isDash, isFinite, isNumber, isOneOf, isVerbByPlace, isWord, kindAt, known, shaped, step} from './look.ts'
import {ANY_CASE, NOMINATIVES} from './cases.ts'
import {nounPhrase} from './phrases.ts'
import {prepositionalPhrase} from './prepositional.ts'
import {agentAfter, isPassiveVerb} from './place.ts'
import {overTitle, withApposition} from './place-apposition.ts'
import {isSomebody, phraseEnd} from './place-runs.ts'
import {apposition, subjectPastGerund, subjectRight} from './source.ts'
import {overPaper} from './relayed.ts'
import {joinedTo, overModifiers} from './beside-source.ts'
import type {CueEntry, CueTail} from '../locales/types.ts'
import type {Context, Range} from './types.ts'

/** A cue's clause or phrase that stands apart from its content. */
export interface Aside {
  /** Token after it (the border or the end of the sentence). */
  end: number
  cue: Range
  entry: CueEntry
  source: Range | null
  /** Of a phrase ("по словам X"): content may follow with no comma. */
  phrase: boolean
}

export const cueAt = (c: Context, i: number): CueEntry | undefined =>
  i >= 0 && i < c.tokens.length ? c.tokens.lexicon.cue[c.tokens.entry[i]!] : undefined

/** Token after the words of a tail that begin at `i`, with adverbs and adjectives between them; 0 where they do not stand there. */
const tailEnd = (c: Context, tail: CueTail, i: number, to: number): number => {
  let at = i
  for (const word of tail.words) {
    let skips = 0
    while (at < to && skips < 2 && known(c, at) !== word && (has(c, at, ADVERB | DETERMINER) || (formsAt(c, at) & ADJECTIVAL) !== 0)) { at++; skips++ }
    if (at >= to || known(c, at) !== word) return 0
    at++
  }
  return at
}

/**
 * The entry of the cue at `i` with the words that follow it, and where it ends: "выразил надежду", "point out".
 * `null` where the head alone is no cue.
 */
export const cueWithTail = (c: Context, i: number, to: number): {entry: CueEntry, end: number} | null => {
  const entry = cueAt(c, i)
  if (!entry) return null
  const {tails} = entry
  if (tails !== undefined && i + 1 < to && (isWord(c, i + 1) || c.pairAt[i + 1]! >= 0)) {
    for (const tail of tails) {
      const end = tailEnd(c, tail, i + 1, to)
      if (end > 0) return {entry: tail.cue, end: tail.inside === true ? i + 1 : end}
      // "приводит агентство слова мэра", "приводит РИА Новости слова мэра"
      const behind = (tail.cue.frames & RELAYED) === 0 ? i + 1 : overPaper(c, i + 1, to)
      if (behind > i + 1 && tailEnd(c, tail, isCapital(c, behind) ? behind + 1 : behind, to) > 0) return {entry: tail.cue, end: i + 1}
    }
  }
  return entry.frames === 0 ? null : {entry, end: i + 1}
}

const OBLIQUE: number = GENITIVE | DATIVE | INSTRUMENTAL
const OBLIQUES: number = OBLIQUE | (OBLIQUE << PLURAL_SHIFT)

/** A prepositional cue that begins at `i`: "по словам мэра", "по его данным", "according to the mayor". */
export const phraseCueAt = (c: Context, i: number, to: number): Aside | null => {
  // the head is the first CUE_PHRASE word within three tokens
  let head = i
  while (head < to && head < i + 4 && !has(c, head, CUE_PHRASE)) {
    if (!isWord(c, head)) return null
    if (head > i && !has(c, head, PRONOUN | DETERMINER | ADVERB) && !(c.grammar.cases && has(c, head, NUMERAL)) && (formsAt(c, head) & (1 << 27)) === 0 && !shaped(c, head, POSSESSIVE) && !shaped(c, head + 1, POSSESSIVE)) return null
    if (head === i && !has(c, head, PREPOSITION | ADVERB | INSERTED)) return null
    head++
  }
  if (head >= to || !has(c, head, CUE_PHRASE)) return null
  const found = cueWithTail(c, head, to)
  if (!found) return null
  const {entry} = found
  let start = i
  while (start < head && !has(c, start, PREPOSITION)) start++
  if (entry.before) {
    if (start >= head || !entry.before.includes(known(c, start))) return null
  } else start = head
  let at = found.end
  let source: Range | null = null
  if (c.grammar.cases) {
    for (let j = start + 1; j < head; j++) if (has(c, j, PRONOUN | DETERMINER) && has(c, j, PRONOUN)) source = [j, j + 1]
    // "со ссылкой на министерство"
    const linked = has(c, at, PREPOSITION) && !has(c, at, PRONOUN) && entry.before?.includes(known(c, start)) === true && known(c, at) === 'на' ? at + 1 : at
    if (!source) {
      const phrase = nounPhrase(c, linked, to, linked > at ? ANY_CASE : OBLIQUES)
      if (phrase && !entry.before && has(c, phrase.head, CUE_NOUN | CUE_PHRASE) && linked === at) {
        // "согласно сообщению РИА Новости", "согласно предварительным данным": a noun of speech is part of the cue
        const owner = isNumber(c, phrase.head + 1) ? null : nounPhrase(c, phrase.head + 1, to, GENITIVE | (GENITIVE << PLURAL_SHIFT))
        return {end: owner ? owner.last : phrase.last, cue: [start, phrase.head + 1], entry, source: owner ? [owner.first, owner.last] : null, phrase: true}
      }
      // "с точки зрения закона" is nobody's
      if (phrase && found.end > head + 1 && !has(c, phrase.head, SPEAKING) && !isCapital(c, phrase.head)) return null
      if (phrase) { source = [phrase.first, phrase.last]; at = phrase.last }
    }
  } else {
    for (let j = start + 1; j < head; j++) if (has(c, j, DETERMINER) && has(c, j, PRONOUN) || shaped(c, j, POSSESSIVE)) source = [shaped(c, j, POSSESSIVE) ? start + 1 : j, j + 1]
    // "in an opinion piece", "in view of the sea": nobody's
    if (!source && entry.before && ((formsAt(c, at) & GENITIVE) === 0 || !has(c, start + 1, DETERMINER))) return null
    if (!source) {
      if (has(c, at, PREPOSITION)) at++
      const end = phraseEnd(c, at, to), close = clauseEnd(c, at, to)
      if (end > at) {
        // "and according to the county has no water"
        const goesOn = isFinite(c, end) && has(c, end, AUXILIARY)
        source = goesOn ? [at, end] : c.sentenceFirst[i] === i ? [at, isCapital(c, at) ? overTitle(c, close, to) : close] : withApposition(c, at, close, to)
        at = goesOn ? end : clauseEnd(c, source[1], to)
      } else if (isWord(c, at)) at = close
    }
  }
  // "пункт, согласно которому" is a relative clause of the story
  if (source && has(c, source[0], RELATIVE)) return null
  return {end: at, cue: [start, found.end], entry, source, phrase: true}
}

/**
 * An aside that begins at `i`, after a border: a cue's clause with no content of its own, up to the next border.
 */
export const asideAt = (c: Context, i: number, to: number): Aside | null => {
  if (i >= to || !isWord(c, i)) return null
  let at = i
  if (isOneOf(c, at, c.words.as)) at++
  while (at < to && has(c, at, ADVERB | INSERTED | COORDINATOR) && !has(c, at, CUE_VERB | CUE_PHRASE | PRONOUN | SUBORDINATOR)) at++
  const phrase = phraseCueAt(c, at, to)
  // "…, но предостерегают от" goes on with the story
  if (!phrase && c.grammar.cases && has(c, i, COORDINATOR) && !has(c, i, ADVERB | INSERTED)) return null
  if (phrase) return phrase
  const end = clauseEnd(c, at, to)
  if (end - at > 40) return null
  // the cue verb first, its source behind; else source, adverbs, cue verb at the end
  let verb = -1, qualified = false
  for (let j = at; j < end; j = step(c, j, end)) {
    // "…, people briefed on the talks said", "…, a study published Friday found"
    if (!c.grammar.cases && j > at && (formsAt(c, j) & PASSIVE) !== 0 && !isPassiveVerb(c, j, at) && has(c, j + 1, PREPOSITION | TIME_WORD | WEEKDAY)) { qualified = true; continue }
    // "…, уверен мэр"
    if (c.grammar.cases && has(c, j, CUE_ADJECTIVE) && !has(c, j, CUE_VERB)) { verb = j; break }
    if (has(c, j, CUE_VERB) && (formsAt(c, j) & (FINITE | PASSIVE)) !== 0 && !(isCapital(c, j) && has(c, j + 1, CUE_VERB)) && (c.grammar.cases || j === at || isVerbByPlace(c, j, at))) { verb = j; break }
    if (isFinite(c, j) && !has(c, j, AUXILIARY) && !isCapital(c, j)) return null
    if (has(c, j, COMPLEMENTIZER | RELATIVE) && !has(c, j, DETERMINER)) return null
    if (j - at > 14) return null
  }
  if (verb < 0) return null
  // "…, мэр сказал", "— в декабре столица согласилась": a clause of the story in Russian, where the verb comes first; "…, он сказал" and "как мэр сказал" are none
  if (c.grammar.cases && verb > at && at === i && !has(c, at, PRONOUN) && (has(c, at, PREPOSITION) ? hasSubjectBehindAdjuncts(c, at, verb) : !isDash(c, i - 1) && nounPhrase(c, at, verb, NOMINATIVES) !== null)) return null
  const found = cueWithTail(c, verb, end)
  if (!found || (found.entry.frames & AFTER) === 0 && ((found.entry.frames & AFTER_AS) === 0 || !isOneOf(c, i, c.words.as) || has(c, i + 1, COORDINATOR))) return null
  // "не исключает мэр"
  if (has(c, verb - 1, NEGATION) && ((found.entry.frames & OBJECT_NEGATED) === 0 || verb - 1 > i)) return null
  if (c.grammar.cases && (formsAt(c, verb) & (PASSIVE | REFLEXIVE)) === 0 && (found.entry.frames & ORIGIN) === 0 && has(c, found.end, PREPOSITION) && found.entry.prepositions.includes(known(c, found.end))) return null
  // no content of its own: no conjunction behind the border, no colon
  if (kindAt(c, end) === COLON && !c.grammar.cases) return null
  if (kindAt(c, end) === COMMA && has(c, end + 1, COMPLEMENTIZER)) return null
  for (let j = found.end; j < end; j = step(c, j, end)) {
    if (has(c, j, COMPLEMENTIZER) && !has(c, j, DETERMINER | RELATIVE)) return null
    if (c.grammar.cases ? isFinite(c, j) && (formsAt(c, j) & ANY_CASE) === 0 : false) return null
    const pair = c.pairAt[j]!
    if (pair >= 0 && c.pairs[pair]?.kind === 'speech') return null
  }
  let source: Range | null = null
  const leading = verb - at
  if (c.grammar.cases) {
    source = (found.entry.frames & ORIGIN) !== 0 ? originOf(c, found.entry, verb + 1, end) : subjectRight(c, verb, end, found.end)
    if ((found.entry.frames & ORIGIN) !== 0 && !source) return null
    // "как он признался сам"
    if (leading > 0 && (!source || source[1] === source[0] + 1 && has(c, source[0], DETERMINER))) {
      const left = nounPhrase(c, at, verb, 1 | (1 << PLURAL_SHIFT))
      if (left) source = [left.first, left.last]
    }
    if (!source && (formsAt(c, verb) & PLURAL) !== 0) source = collectiveOf(c, at, end)
    if (!source && (leading > 0 && (formsAt(c, verb) & REFLEXIVE) === 0 || has(c, verb, CUE_ADJECTIVE))) return null
    if (!source && (formsAt(c, verb) & (REFLEXIVE | PASSIVE)) === 0 && !has(c, i, SUBORDINATOR) && (i === at || has(c, i, INSERTED)) && end - verb > 3) return null
    // complements that make it a clause of the story: "…, потребовал отставки мэра"
    if ((formsAt(c, verb) & GERUND) !== 0 && (formsAt(c, verb) & FINITE) === 0) return null
    const rest = Math.max(found.end, source && source[0] > verb ? source[1] : 0)
    if ((formsAt(c, verb) & REFLEXIVE) === 0 && hasObject(c, rest, end, source, found.entry)) return null
    // "…, установили учёные", "…, показал опрос"; not "…, показали рисунки", "…, однако совет установил власть"
    if ((found.entry.frames & (AFTER | AFTER_AS)) === (AFTER | AFTER_AS) && found.entry.class !== 'think' && !isOneOf(c, i, c.words.as) && (leading > 0 || !source || !has(c, nounPhrase(c, source[0], source[1], NOMINATIVES)?.head ?? source[0], SPEAKING | DOCUMENT))) return null
    // "напомним", "признаюсь": the author's
    if (!source && (formsAt(c, verb) & FIRST_PERSON) !== 0) return null
    // "Решение важное, считает Рогов: суды его ждали"
    if (kindAt(c, end) === COLON && (!source || source[0] < verb || kindAt(c, i - 1) !== COMMA)) return null
    // "предлагается признание": what is the subject of a passive is the content
    if ((formsAt(c, verb) & REFLEXIVE) !== 0 && isImpersonalForm(found.entry) && source) return null
    if (!source && (formsAt(c, verb) & (REFLEXIVE | PASSIVE)) !== 0) source = placeOf(c, at, end)
    // "…, сообщил, ссылаясь на письмо, мэр"
    const behind = source || (formsAt(c, verb) & REFLEXIVE) !== 0 ? null : subjectPastGerund(c, verb, end, to)
    if (behind) return {end: behind[1], cue: [verb, found.end], entry: found.entry, source: behind, phrase: false}
    let last = end
    if (source?.[1] === end) { source = apposition(c, source, to); last = source[1] }
    last = overModifiers(c, last, to, source)
    const joined = source && source[0] > verb ? joinedTo(c, last, to, verb) : null
    if (joined) { source = joined.source ? [source![0], joined.source] : source; last = joined.end }
    return {end: last, cue: [verb, found.end], entry: found.entry, source, phrase: false}
  } else {
    // "…, as first reported by the Mule"
    const agent = at > i && leading === 0 && isOneOf(c, i, c.words.as) && (formsAt(c, verb) & PASSIVE) !== 0 ? agentAfter(c, verb) : null
    if (agent) return {end: clauseEnd(c, agent[1], to), cue: [verb, found.end], entry: found.entry, source: agent, phrase: false}
    if (leading > 0) {
      let stop = verb
      while (stop > at && has(c, stop - 1, ADVERB | AUXILIARY) && !has(c, stop - 1, PRONOUN)) stop--
      if (stop > at) {
        const end = qualified || stop === at + 1 && has(c, at, PRONOUN) && !has(c, at, RELATIVE) && !isOneOf(c, at, c.words.be) ? stop : phraseEnd(c, at, stop)
        if (end !== stop || takesMore(c, found.end, end === stop ? clauseEnd(c, found.end, to) : stop, found.entry)) return null
        source = [at, stop]
      }
    }
    if (!source && stopBefore(c, at, verb)) {
      source = subjectRight(c, verb, to)
      // "found the letter, handed it to the mayor"
      if (source && source[1] - source[0] === 1 && has(c, source[0], PRONOUN) && (formsAt(c, source[0]) & (ACCUSATIVE | ACCUSATIVE << PLURAL_SHIFT)) !== 0 && !has(c, source[0], DETERMINER | NUMERAL)) return null
      // "…, pledged delegates"
      if (source && !isSomebody(c, source[0], source[1])) return null
    }
    if (!source) return null
    if (source[1] > end) return {end: clauseEnd(c, source[1], to), cue: [verb, found.end], entry: found.entry, source, phrase: false}
    // "…, X said Monday" but not "…, X said the road was shut"
    const rest = Math.max(found.end, source[0] > verb ? source[1] : 0)
    for (let j = rest; j < end; j = step(c, j, end)) if (isFinite(c, j) && !isCapital(c, j) && (formsAt(c, j) & 1) === 0) return null
  }
  return {end, cue: [verb, found.end], entry: found.entry, source, phrase: false}
}

/** "— в декабре Москва согласилась". */
const hasSubjectBehindAdjuncts = (c: Context, from: number, verb: number): boolean => {
  let i = from
  while (i < verb && has(c, i, PREPOSITION)) i = Math.max(i + 1, prepositionalPhrase(c, i, verb))
  return i < verb && !has(c, i, PRONOUN) && nounPhrase(c, i, verb, NOMINATIVES)?.last === verb
}

/** In "…, Lee has claimed the nomination" the verb has an object of its own, so it is no aside; "told reporters", "said on Monday" have none. */
export const takesMore = (c: Context, from: number, to: number, entry: CueEntry): boolean => {
  let i = from
  while (i < to && has(c, i, ADVERB | INSERTED | TIME_WORD) && !(has(c, i, PREPOSITION) && c.pairAt[i + 1]! >= 0)) i++
  if (i >= to || !isWord(c, i)) return i < to && (c.pairAt[i]!) < 0
  if (has(c, i, SUBORDINATOR)) return false
  if (has(c, i, PREPOSITION)) return entry.prepositions.includes(known(c, i)) || isOneOf(c, i, c.words.infinitive) && !(has(c, i + 1, PRONOUN) && !has(c, i + 1, DETERMINER))
  if (has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD)) return false
  return (entry.frames & ADDRESSEE) === 0
}

/** Nothing stands before the verb of an aside whose source is behind it. */
const stopBefore = (c: Context, at: number, verb: number): boolean => {
  for (let i = at; i < verb; i++) if (!has(c, i, ADVERB)) return false
  return true
}

/** The reflexive form of a verb that is none itself: "сообщается" of "сообщать". */
const isImpersonalForm = (entry: CueEntry): boolean => !entry.lemma.endsWith('ся') && !entry.lemma.endsWith('сь')

/** A noun phrase left over that is no adjunct: the verb has an object, so it is no aside. */
const hasObject = (c: Context, from: number, to: number, source: Range | null, entry: CueEntry): boolean => {
  for (let i = from; i < to;) {
    if (source && i >= source[0] && i < source[1]) { i = source[1]; continue }
    if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, to)); continue }
    if (has(c, i, ADVERB | INSERTED | TIME_WORD) || kindAt(c, i) === 5) { i++; continue }
    const phrase = nounPhrase(c, i, to, ANY_CASE)
    if (!phrase || phrase.last <= i) { i = step(c, i, to); continue }
    // "заверил журналистов"
    if ((entry.frames & ADDRESSEE) !== 0 && has(c, phrase.head, GROUP | ROLE)) { i = phrase.last; continue }
    if ((phrase.cases & OBJECTIVE) !== 0 && (phrase.cases & (DATIVE | (DATIVE << PLURAL_SHIFT))) === 0 && !isCapital(c, i)) return true
    i = phrase.last
  }
  return false
}
const OBJECTIVE: number = ACCUSATIVE | INSTRUMENTAL | ((ACCUSATIVE | INSTRUMENTAL) << PLURAL_SHIFT)

/** "следует из отчёта": what stands behind the cue's own preposition. */
export const originOf = (c: Context, entry: CueEntry, from: number, to: number): Range | null => {
  for (let i = from; i < to; i = Math.max(i + 1, step(c, i, to))) {
    if (!entry.prepositions.includes(known(c, i))) continue
    const phrase = nounPhrase(c, i + 1, to, GENITIVE | (GENITIVE << PLURAL_SHIFT))
    return phrase && [phrase.first, phrase.last]
  }
  return null
}

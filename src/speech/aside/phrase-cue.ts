/** Cues with the words that belong to them, and cues that are phrases: "выразил надежду", "по словам мэра", "according to the mayor". */
import {
  NUMERAL, ADJECTIVAL, ADVERB, AUXILIARY, CUE_NOUN, CUE_PHRASE, DETERMINER, INSERTED, PREPOSITION, PRONOUN, RELATIVE, GENITIVE, DATIVE, INSTRUMENTAL,
  PLURAL_SHIFT, COORDINATOR, DOCUMENT, ROLE, SPEAKING,
} from '../../words/facts.ts'
import {RELAYED} from '../../words/frames.ts'
import {COMMA, POSSESSIVE} from '../../words/scan.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {holdsPredicate} from '../grammar/likely.ts'
import {cueAt, formsAt, has, isCapital, isFiller, isFinite, isNumber, isOneOf, isWord, kindAt, known, shaped} from '../grammar/look.ts'
import {ANY_CASE, GENITIVES} from '../grammar/cases.ts'
import {nounPhrase, type Phrase} from '../grammar/phrases.ts'
import {overAge, overName, overTitle, withApposition} from '../source/place-apposition.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {isSomebody, opensShare} from '../grammar/place-looks.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {overPaper} from '../source/relayed.ts'
import type {CueEntry, CueTail} from '../../locales/types.ts'
import type {Context, Range} from '../types.ts'
import type {Aside} from './cue-clause.ts'

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

/** A cue, and the token behind its words. */
interface Found { entry: CueEntry, end: number }

/**
 * The entry of the cue at `i` with the words that follow it, and where it ends: "выразил надежду", "point out".
 * `null` where the head alone is no cue.
 */
export const cueWithTail = (c: Context, i: number, to: number): Found | null => {
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
    if (
      head > i
      && !has(c, head, PRONOUN | DETERMINER | ADVERB)
      && !(c.grammar.cases && has(c, head, NUMERAL))
      && (formsAt(c, head) & ADJECTIVAL) === 0
      && !shaped(c, head, POSSESSIVE)
      && !shaped(c, head + 1, POSSESSIVE)
    ) return null
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
  return c.grammar.cases ? phraseByCase(c, start, head, found, to) : phraseByPlace(c, i, start, head, found, to)
}

/** The phrase of a source; none of "пункт, согласно которому", which is a relative clause of the story. */
const phraseOf = (c: Context, start: number, {entry, end: behind}: Found, source: Range | null, end: number): Aside | null =>
  source && has(c, source[0], RELATIVE) ? null : {end, cue: [start, behind], entry, source, phrase: true}

/** "по его словам", "по словам мэра", "согласно сообщению мэра": the pronoun within, or the noun behind in the case that the phrase governs. */
const phraseByCase = (c: Context, start: number, head: number, found: Found, to: number): Aside | null => {
  const {entry, end} = found
  // "по версии же мэра"
  const behind = isFiller(c, end) && nounPhrase(c, end + 1, to, OBLIQUES) ? end + 1 : end
  for (let j = head - 1; j > start; j--) if (has(c, j, PRONOUN)) return phraseOf(c, start, found, [j, j + 1], behind)
  // "со ссылкой на министерство"
  const linked = has(c, behind, PREPOSITION)
    && !has(c, behind, PRONOUN)
    && entry.before?.includes(known(c, start)) === true
    && isOneOf(c, behind, c.words.citing)
    ? behind + 1
    : behind
  const phrase = nounPhrase(c, linked, to, linked > behind ? ANY_CASE : OBLIQUES)
  // "по информации с места событий, …"
  const place = !phrase && has(c, behind, PREPOSITION) ? prepositionalPhrase(c, behind, to) : behind
  if (!phrase) return phraseOf(c, start, found, null, kindAt(c, place) === COMMA ? place : behind)
  if (!entry.before && has(c, phrase.head, CUE_NOUN | CUE_PHRASE) && linked === behind) {
    // "согласно сообщению РИА Новости", "согласно предварительным данным": a noun of speech is part of the cue
    const owner = isNumber(c, phrase.head + 1) ? null : nounPhrase(c, phrase.head + 1, to, GENITIVES)
    const last = owner ? withRest(c, owner, to) : phrase.last
    return {end: last, cue: [start, phrase.head + 1], entry, source: owner ? [owner.first, last] : null, phrase: true}
  }
  // "со ссылкой на слова Рогова"
  const whose = linked > behind && has(c, phrase.head, CUE_NOUN) && !has(c, phrase.head, DOCUMENT) ? nounPhrase(c, phrase.head + 1, to, GENITIVES) : null
  if (whose) return {end: whose.last, cue: [start, phrase.head + 1], entry, source: [whose.first, whose.last], phrase: true}
  // "с точки зрения закона" is nobody's
  if (end > head + 1 && !has(c, phrase.head, SPEAKING) && !isCapital(c, phrase.head)) return null
  const last = withRest(c, phrase, to)
  return phraseOf(c, start, found, [phrase.first, last], last)
}

/** "по данным МВД и ФСБ", "по словам мэра, Ивана Рогова, …": behind another of the same case, and behind a name or an office between commas. */
const withRest = (c: Context, phrase: Phrase, to: number): number => {
  let {last} = phrase
  for (let hops = 0; hops < 3 && isOneOf(c, last, c.words.adding); hops++) {
    const next = nounPhrase(c, last + 1, to, phrase.cases)
    if (!next || has(c, next.head, CUE_PHRASE)) break
    last = next.last
  }
  if (kindAt(c, last) !== COMMA) return last
  const next = nounPhrase(c, last + 1, to, phrase.cases)
  return next && kindAt(c, next.last) === COMMA && (next.named || has(c, next.head, ROLE)) && (phrase.named || has(c, phrase.head, SPEAKING)) ? next.last : last
}

/** "in his words", "in the mayor's view", "according to the mayor, a Democrat": the owner within, or the phrase behind. */
const phraseByPlace = (c: Context, i: number, start: number, head: number, found: Found, to: number): Aside | null => {
  const {entry, end: behind} = found
  for (let j = head - 1; j > start; j--) {
    if (shaped(c, j, POSSESSIVE)) return phraseOf(c, start, found, [start + 1, j + 1], behind)
    if (has(c, j, DETERMINER) && has(c, j, PRONOUN)) return phraseOf(c, start, found, [j, j + 1], behind)
  }
  // "in an opinion piece", "in view of the sea": nobody's
  if (entry.before && ((formsAt(c, behind) & GENITIVE) === 0 || !has(c, start + 1, DETERMINER))) return null
  const at = has(c, behind, PREPOSITION) && !opensShare(c, behind) ? behind + 1 : behind, end = phraseEnd(c, at, to), close = clauseEnd(c, at, to)
  if (end <= at) return phraseOf(c, start, found, null, isWord(c, at) ? close : at)
  // "and according to the county has no water"
  if (isFinite(c, end) && has(c, end, AUXILIARY)) return phraseOf(c, start, found, [at, end], end)
  // "According to one estimate the mill is late", "and according to Lee it is": no comma closes the phrase
  if (
    (c.sentenceFirst[i] === i || has(c, i - 1, COORDINATOR))
    && kindAt(c, close) !== COMMA
    && isSomebody(c, end, close)
    && holdsPredicate(c, end, close)
  ) return phraseOf(c, start, found, [at, end], end)
  const source: Range = c.sentenceFirst[i] === i ? [at, isCapital(c, at) ? overTitle(c, overAge(c, close, to), to) : overName(c, at, close, to)] : withApposition(c, at, close, to)
  return phraseOf(c, start, found, source, clauseEnd(c, source[1], to))
}

/** A cue before words in marks: `X сказал: «…»`, `X said, "…"`. */
import {ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, GERUND, INFINITIVE, NEGATION, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD} from '../../words/facts.ts'
import {APOSTROPHE, COLON, COMMA, NUMBER, STOP} from '../../words/scan.ts'
import {ADDRESSEE, DIRECT, NAMING, UTTER, WEAK} from '../../words/frames.ts'
import {phraseCueAt} from '../aside/phrase-cue.ts'
import {blockIndexAt, isInnerStop, sentenceStart} from '../grammar/clauses.ts'
import {beforeTopic} from '../aside/colon-source.ts'
import {cueAt, MOST_INNER, formsAt, has, isCapital, isDash, isEnd, isFinite, isOneOf, isWord, kindAt, pairAt, stepBack} from '../grammar/look.ts'
import {isLikelyVerb} from '../grammar/likely.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {MarkPair} from '../../marks/types.ts'
import type {Block, Context} from '../types.ts'
import {announces, label} from './announce.ts'
import {actorBehind, cueBefore, ownerOf, sourceOf} from './cue-before.ts'
import {isPerson, labelAbove, subjectColon} from './colon-before.ts'
import type {Link} from './link.ts'
import {relayedBy} from '../source/relayed.ts'
import {beginsLarge, goesOn, lastSign} from './shape.ts'

/** `X сказал: «…»`, `X said: "…"`, `X said, "…"`. */
export const linkBefore = (c: Context, open: number, block: Block): Link | null => {
  let at = open - 1
  if (at < block.first) return linkAbove(c, open, block)
  while (at > block.first && at > open - MOST_INNER && kindAt(c, at) === APOSTROPHE) at--
  if (isDash(c, at)) {
    if (kindAt(c, at - 1) !== COLON) return labelDash(c, open, at, block)
    at--
  }
  const atColon = kindAt(c, at) === COLON, comma = kindAt(c, at) === COMMA
  if (!atColon && !comma && !isWord(c, at)) return null
  const from = sentenceStart(c, at, block.first)
  // "говорил, что: «…»": a clause
  if (atColon && has(c, at - 1, COMPLEMENTIZER)) return null
  if (!atColon && !comma) return touching(c, open, at, from)
  if (comma && !c.grammar.cases && !has(c, at - 1, CUE_VERB | AUXILIARY)) {
    const link = verbRightBefore(c, open, at - 1, from)
    if (link) return link
  }
  const cue = cueBefore(c, at, from)
  if (!cue) return atColon ? withoutCue(c, open, at, from, block) : null
  const own = atColon && !c.grammar.cases ? clauseColon(c, open, at, from) : null
  // "Lee said it was over, but he had one more rule: “…”", "Asked what she feared, Lee demurred: “…”"
  if (own && own.cue![0] >= cue.end && own.source![0] >= cue.end && (has(c, own.source![0] - 1, COORDINATOR) || cue.index === from)) return own
  // a comma ties only a cue that stands near: "X said on Monday, “…”"
  if (comma && (open - cue.end > 14 || has(c, open - 2, COMPLEMENTIZER))) return null
  if (comma && (!wordsOnly(c, cue.end, at) || !c.grammar.cases && (holdsThat(c, cue.end, at) || cue.end !== at && isTitle(c, open)))) return null
  const source = relayedBy(c, [cue.index, cue.end], cue.entry, at)
    ?? (has(c, cue.index, CUE_VERB | CUE_ADJECTIVE) ? sourceOf(c, cue.index, from, at) : ownerOf(c, cue.index, from, at))
    ?? actorBehind(c, open, cue.index, from)
  return {cue: [cue.index, cue.end], entry: cue.entry, source, end: open, rule: atColon ? 'cue-colon' : 'cue-comma', confidence: atColon ? 0.97 : 0.95}
}

/** The cue, or the name, in the paragraph before, which ends with a colon. */
const linkAbove = (c: Context, open: number, block: Block): Link | null => {
  const before = c.blocks[blockIndexAt(c, block.first) - 1]
  const link = before && before.type !== 'headline' ? announces(c, before) : null
  if (link) return {cue: link.cue, entry: link.entry, source: link.source, end: open, rule: 'cue-colon', confidence: 0.93}
  const stated = before ? statedAbove(c, open, before) : null
  if (stated) return stated
  const above = before && c.grammar.cases ? labelAbove(c, before, isUtterance(c, open)) : null
  return above && {cue: null, entry: null, source: above, end: open, rule: 'label-colon', confidence: 0.8}
}

/** "Lee issued the following statement:", the words in marks in a paragraph of their own. */
const statedAbove = (c: Context, open: number, {first, last, type}: Block): Link | null => {
  const colon = last - 1
  if (type === 'headline' || kindAt(c, colon) !== COLON || !isUtterance(c, open)) return null
  const from = sentenceStart(c, colon, first), cue = cueBefore(c, colon, from)
  if (cue?.end !== colon || !has(c, cue.index, CUE_NOUN)) return null
  const source = ownerOf(c, cue.index, from, colon)
  return source && {cue: [cue.index, cue.end], entry: cue.entry, source, end: open, rule: 'cue-colon', confidence: 0.9}
}

/** A colon at `at`, and no cue before it: a phrase, a name, a topic, any other clause. */
const withoutCue = (c: Context, open: number, at: number, from: number, block: Block): Link | null => {
  const phrase = phraseCueAt(c, from, at)
  if (phrase) return {cue: phrase.cue, entry: phrase.entry, source: phrase.source, end: open, rule: 'phrase-colon', confidence: 0.9}
  // "Мэр: «Ладья» вышла в финал": a name in marks that the clause goes on behind
  const name = (c.grammar.cases ? pairAt(c, open)?.kind === 'speech' : isToldWhen(c, open, block)) || !goesOn(c, open) ? label(c, from, at) : null
  // "Тренер Рогов — о дубле: «…»"
  const topical = !name && c.grammar.cases && isUtterance(c, open) ? beforeTopic(c, from, at) : null
  const source = topical && isPerson(c, topical) ? topical : name
  if (source) return {cue: null, entry: null, source, end: open, rule: 'label-colon', confidence: 0.8}
  // "О дубле Пахомова: «…»"
  if (
    c.grammar.cases
    && isTopic(c, from, at)
    && isUtterance(c, open)
  ) return {cue: null, entry: null, source: null, end: open, rule: 'topic-colon', confidence: 0.8}
  // any other clause before a colon: its subject speaks
  return c.grammar.cases ? subjectColon(c, open, at, from) : clauseColon(c, open, at, from) ?? colonAlone(c, open, at, from)
}

/** Straight after a noun, the cue or its subject: "с надписью «…»", `said "…"`, `сказал X "…"`. */
const touching = (c: Context, open: number, at: number, from: number): Link | null => {
  // "с надписью «Мы вместе»", "со словами «Я устал»"
  const uttered = uttering(c, at, from), noun = uttered < 0 ? undefined : cueAt(c, uttered)
  // "по словам «Зари»" names the source
  if (noun && (noun.frames & UTTER) !== 0 && !phraseCueAt(c, uttered - 1, c.sentenceLast[open]!)) return {cue: [uttered, uttered + 1], entry: noun, source: ownerOf(c, uttered, from, open) ?? actorBehind(c, open, uttered, from), end: open, rule: 'noun-touching', confidence: 0.8}
  const cue = cueBefore(c, open, from)
  if (!cue || open - cue.end > 6 || !wordsOnly(c, cue.end, open)) return null
  if (!has(c, cue.index, CUE_VERB) || (cue.entry.frames & DIRECT) === 0) return null
  // would have more to say “once it is over”
  // nor is “before it is too late” what ministers are asked to intervene for
  if (
    !c.grammar.cases
    && isOneOf(c, cue.index - 1, c.words.infinitive)
    && (has(c, cue.index - 2, DETERMINER | NEGATION) || (cue.entry.frames & WEAK) !== 0)
  ) return null
  // "what she called “a mess”" is a name for something; "felt “ignored”" is no utterance
  if (!c.grammar.cases && ((cue.entry.frames & NAMING) !== 0 || cue.entry.class === 'think' && !beginsLarge(c, c.pairs[c.pairAt[open]!]!))) return null
  if (has(c, open - 1, COMPLEMENTIZER | PREPOSITION | RELATIVE | COORDINATOR)) return null
  if (!c.grammar.cases && cue.end === open && (cue.entry.frames & ADDRESSEE) !== 0 && isName(c, open)) return null
  if (
    !c.grammar.cases
    && (goesOn(c, open) || cue.end !== open && !((cue.entry.frames & ADDRESSEE) !== 0 && isCapital(c, open + 1) && phraseEnd(c, cue.end, open) === open))
  ) return null
  return {cue: [cue.index, cue.end], entry: cue.entry, source: sourceOf(c, cue.index, from, open), end: open, rule: 'cue-touching', confidence: 0.85}
}

/** `Union leader Moira Dunn – “Workers will see nothing.”`: a paragraph that is a name, a dash and whole sentences in marks. */
const labelDash = (c: Context, open: number, dash: number, block: Block): Link | null => {
  const pair = pairAt(c, open)
  if (!pair || pair.close < 0 || !isUtterance(c, open) || !isEnd(c, pair.last - 1) || block.type !== 'paragraph' || pair.close + 1 < block.last) return null
  const source = label(c, block.first, dash)
  return source && isPerson(c, source) ? {cue: null, entry: null, source, end: open, rule: 'label-colon', confidence: 0.8} : null
}

/** "надпись", "выкрик из толпы", "слова мэра": the noun right before the marks, over what belongs to it; -1 where there is none. */
const uttering = (c: Context, at: number, from: number): number => {
  if (has(c, at, CUE_NOUN)) return at
  // "(цитата по «Заре»)"
  if (has(c, at, PREPOSITION)) return -1
  for (let i = at - 1; c.grammar.cases && i >= from && i > at - 4; i--) {
    if (!isWord(c, i) || isFinite(c, i)) return -1
    if (has(c, i, CUE_NOUN)) return has(c, i + 1, PREPOSITION) && prepositionalPhrase(c, i + 1, at + 1) === at + 1 ? i : -1
  }
  return -1
}

/** "told “Bread and Boats” on Monday": no more than a name, whose words go on behind it. */
const isName = (c: Context, open: number): boolean => {
  const pair = pairAt(c, open)
  return pair !== undefined && pair.close >= 0 && !isEnd(c, lastSign(c, pair)) && !isEnd(c, pair.close + 1) && capitalsIn(c, pair) >= 0
}

/** “Bread and Boats”: the number of capitals in marks that hold no other words but small ones; -1 where they do. */
const capitalsIn = (c: Context, pair: MarkPair): number => {
  let capitals = 0
  for (let i = pair.first; i < pair.last; i++) if (isCapital(c, i)) capitals++; else if (isWord(c, i) && !has(c, i, COORDINATOR | PREPOSITION | DETERMINER)) return -1
  return capitals
}

/** More than a name. */
const isUtterance = (c: Context, open: number): boolean => {
  const pair = pairAt(c, open)
  return pair !== undefined && pair.last - pair.first > 2 && beginsLarge(c, pair)
}

/** "О дубле Пахомова": nothing but what is spoken about. */
const isTopic = (c: Context, from: number, colon: number): boolean => {
  if (!isOneOf(c, from, c.words.about)) return false
  for (let i = from + 1; i < colon; i++) if (isWord(c, i) && (isFinite(c, i) || isLikelyVerb(c, i))) return false
  return colon - from < 12
}

/** `Lee had one message: “Go home now.”`: before a whole sentence in marks any clause with a subject announces. */
const clauseColon = (c: Context, open: number, colon: number, from: number): Link | null => {
  const pair = pairAt(c, open)
  if (!pair || !beginsLarge(c, pair) || pair.close < 0 || !isEnd(c, pair.last - 1) || capitalsIn(c, pair) > 1) return null
  for (let i = stepBack(c, colon, from + 1); i > from; i = stepBack(c, i, from + 1)) {
    if (has(c, i, COMPLEMENTIZER | SUBORDINATOR) && !has(c, i, PREPOSITION)) return null
    if (!isWord(c, i) || !isFinite(c, i) || isCapital(c, i)) continue
    if (isOneOf(c, i, c.words.be) && i + 1 < colon || (formsAt(c, i) & INFINITIVE) !== 0 && has(c, i - 1, AUXILIARY | ADVERB | NEGATION)) return null
    const source = subjectLeft(c, i, from)
    return source && !has(c, source[0], RELATIVE) ? {cue: [i, i + 1], entry: null, source, end: open, rule: 'clause-colon', confidence: 0.7} : null
  }
  return null
}

/** `Here’s Hale in May 1992: “We dig.”`, `More from Lee: “Dig on.”`: what stands before the colon is no clause; the last name there speaks. */
const colonAlone = (c: Context, open: number, colon: number, from: number): Link | null => {
  const pair = pairAt(c, open)
  if (!pair || pair.close < 0 || pair.last - pair.first < 5 || !beginsLarge(c, pair) || !isEnd(c, pair.last - 1)) return null
  let last = colon
  while (last > from && !(isCapital(c, last - 1) && !has(c, last - 1, TIME_WORD | PREPOSITION | ADVERB))) last--
  let first = last
  // "From Lee and Ford", "Ann M. Lee"
  while (
    first > from
    && (
      isCapital(c, first - 1) && !has(c, first - 1, PREPOSITION | ADVERB | PRONOUN)
      || first < last && (isInnerStop(c, first - 1) || isOneOf(c, first - 1, c.words.adding) && isCapital(c, first - 2))
    )
  ) first--
  return {cue: null, entry: null, source: first < last ? [first, last] : null, end: open, rule: 'alone-colon', confidence: 0.8}
}

/** `Lee boomed, “Dig it deeper.”` */
const verbRightBefore = (c: Context, open: number, verb: number, from: number): Link | null => {
  const pair = pairAt(c, open)
  if (!isFinite(c, verb) || isCapital(c, verb) || !pair || pair.close < 0 || !beginsLarge(c, pair) || !isEnd(c, pair.last - 1)) return null
  const source = subjectLeft(c, verb, from)
  return source && !has(c, source[0], RELATIVE) ? {cue: [verb, verb + 1], entry: null, source, end: open, rule: 'clause-colon', confidence: 0.7} : null
}

/** `Lee: ‘I am not finished’ as Rovers win` — a headline: what was said, and when. */
const isToldWhen = (c: Context, open: number, {type}: Block): boolean => {
  const pair = pairAt(c, open)
  return type === 'headline' && pair !== undefined && beginsLarge(c, pair) && pair.last - pair.first > 2 && has(c, pair.close + 1, SUBORDINATOR)
}

/** "said in her book, “A Life in Salt”": every long word has a capital. */
const isTitle = (c: Context, open: number): boolean => {
  const pair = c.pairs[c.pairAt[open]!]
  if (!pair || pair.last - pair.first > 9 || has(c, open - 2, TIME_WORD) || (formsAt(c, open - 2) & GERUND) !== 0) return false
  for (let i = pair.first; i < pair.last; i++) {
    if (isWord(c, i) && (has(c, i, PRONOUN) && !has(c, i, DETERMINER) || !isCapital(c, i) && c.tokens.end[i]! - c.tokens.start[i]! > 3)) return false
  }
  return true
}

/** In "said that while he waits, “…”" the marks are a part of the clause. */
const holdsThat = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (has(c, i, COMPLEMENTIZER) && !has(c, i, SUBORDINATOR)) return true
  return false
}

const wordsOnly = (c: Context, from: number, to: number): boolean => {
  for (let j = from; j < to; j++) if (!isWord(c, j) && kindAt(c, j) !== NUMBER && kindAt(c, j) !== COMMA && kindAt(c, j) !== STOP) return false
  return true
}

/** What the rules of classify.ts ask of a pair: the words inside, the signs and words around. */
import type {Locale} from '../locales/types.ts'
import {
  AUXILIARY, COMPLEMENTIZER, CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, FINITE, GUESSED, PAST, VERB,
} from '../words/facts.ts'
import {
  ALL_CAPS, APOSTROPHE, CAPITAL, COLON, COMMA, HYPHEN, MARK, NUMBER, OPEN, SEMICOLON, TERMINAL, WORD, type Tokens,
} from '../words/scan.ts'
import {isStopSign, seemsToEnd} from '../sentences/stops.ts'
import {folded} from '../words/classes.ts'
import {HASH_START, hashStep} from '../words/hashes.ts'
import {isDash, spaceBefore, type Side} from './direction.ts'
import type {MarkPair} from './types.ts'
import {UTTERING, markBits, type CompiledMarkWords} from './words.ts'

/** What stands directly before a pair. */
export const AT_START = 0
export const AFTER_STOP = 1
export const AFTER_COLON = 2
const AFTER_COMMA = 3
export const AFTER_DASH = 4
export const AFTER_WORD = 5
const AFTER_OPEN = 6
const AFTER_MARK = 7

export interface Features {
  /** Words and numbers inside, pairs within included; counting ends at {@link LONG}. */
  words: number
  /** Of these, with a capital; the first one too. */
  capitals: number
  allCaps: boolean
  /** First word inside begins with a capital. */
  capital: boolean
  /** A sign that ends a sentence stands last inside. */
  ends: boolean
  /** ? or ! stands last inside. */
  asks: boolean
  /** A comma stands last inside: "…," she said. */
  comma: boolean
  /** Commas, dashes, colons inside. */
  breaks: number
  /** Words of an utterance inside: pronouns of the first and second person and the like. */
  uttering: number
  /** Finite verbs inside, known, or the first by its ending. */
  verbs: number
  /** One of the `AFTER_…` values. */
  before: number
  /** `Fact` and mark bits of the word before, of the one before that, and of a third. */
  bits: number
  facts: number
  bits2: number
  bits3: number
  /** A cue verb among the last words before the mark. */
  cueBefore: boolean
  /** что, that right before. */
  thatBefore: boolean
  /** A colon follows: «Было страшно»: рассказ очевидца. */
  colonAfter: boolean
  /** A cue follows: "— сказал", ", said". */
  cueAfter: boolean
  /** A cue stands elsewhere in the sentence. */
  cueNear: boolean
  /** The sentence ends, or the block, with the pair. */
  final: boolean
  /** Nothing else stands in the block. */
  whole: boolean
  /** The pair is joined to a word by a hyphen. */
  joined: boolean
  /** A capitalised word right before and after. */
  betweenNames: boolean
  /** The language puts names in marks as a rule. */
  namesInMarks: boolean
  /** Inside another pair. */
  nested: boolean
  /** = stands right before: the value of an attribute. */
  valued: boolean
  /** A number stands before, if need be with the code it is of: "ст. 105 «Убийство»", "статья 158 УК РФ «кража»". */
  numbered: boolean
  /** The same short words stand in marks elsewhere in the text. */
  repeated: boolean
  /** An opening mark follows after a comma or "и": one of a list. */
  listed: boolean
}

/** Words that are counted inside a pair. */
export const LONG = 24
/** Of these, words whose ending is asked for a verb, until there is one. */
const GUESSED_WORDS = 8
/** Tokens of the sentence around that are looked at. */
const AROUND = 40

const CUE: number = CUE_VERB | CUE_PHRASE | CUE_NOUN | CUE_ADJECTIVE

const factsAt = (tokens: Tokens, index: number): number => tokens.facts[index]!
const has = (tokens: Tokens, index: number, bit: number): boolean => ((tokens.shape[index]!) & bit) !== 0

/** Looks for a cue in the sentence before (`step` -1) or after a pair. */
const cueAround = (tokens: Tokens, from: number, step: number, block: Side, bits: number): boolean => {
  for (let i = from, n = 0; n < AROUND && i >= block.first && i < block.last; i += step, n++) {
    if (seemsToEnd(tokens, i, block.last)) return false
    if (tokens.kind[i] === WORD && (factsAt(tokens, i) & bits) !== 0) return true
  }
  return false
}

/** A cue among the `near` words of the author's that begin at `at`. */
const cueSoon = (tokens: Tokens, at: number, last: number, near: number): boolean => {
  for (let i = at; i < last && i < at + near; i++) {
    if (tokens.kind[i] !== WORD) {
      if (tokens.kind[i] === COMMA && i > at) continue
      return false
    }
    if (factsAt(tokens, i) & CUE_VERB) return true
  }
  return false
}

const inside = (tokens: Tokens, pair: MarkPair, locale: Locale | undefined, words: CompiledMarkWords | undefined, f: Features): void => {
  let letters = false
  for (let i = pair.first; i < pair.last && f.words < LONG; i++) {
    const kind = tokens.kind[i]
    if (kind === COMMA || kind === COLON || kind === SEMICOLON || isDash(tokens, i)) f.breaks++
    if (kind !== WORD && kind !== NUMBER) continue
    f.words++
    if (kind === NUMBER) continue
    if (has(tokens, i, CAPITAL)) f.capitals++
    if (!letters) {
      f.capital = has(tokens, i, CAPITAL)
      // "No", "Да" are no capitals throughout
      f.allCaps = has(tokens, i, ALL_CAPS) || (tokens.end[i]!) - (tokens.start[i]!) < 2
      letters = true
    }
    if (!has(tokens, i, ALL_CAPS) && (tokens.end[i]!) - (tokens.start[i]!) > 2) f.allCaps = false
    if (markBits(words, tokens, i) & UTTERING) f.uttering++
    let forms = tokens.forms[i]!
    const facts = factsAt(tokens, i)
    if (f.verbs === 0 && f.words <= GUESSED_WORDS && facts === 0 && forms === 0 && locale && !(has(tokens, i, CAPITAL) && i > pair.first))
      forms = locale.grammar.guess(tokens.text, tokens.start[i]!, tokens.end[i]!, false)
    if (((facts & (VERB | AUXILIARY)) !== 0 && (facts & ~(VERB | AUXILIARY | CUE_VERB)) === 0) || (forms & GUESSED && forms & FINITE)) f.verbs++
  }
  // «360»: a number is a name as a capital is
  if (!letters && f.words > 0) f.capital = true
  // “‘All for one,’” she said
  let sign = pair.last - 1
  while (sign > pair.first && (tokens.kind[sign] === MARK || tokens.kind[sign] === APOSTROPHE)) sign--
  const tail = tokens.kind[sign]
  f.ends = pair.last > pair.first && isStopSign(tail)
  f.asks = tail === TERMINAL
  f.comma = tail === COMMA
}

const before = (tokens: Tokens, pair: MarkPair, block: Side, words: CompiledMarkWords | undefined, f: Features): void => {
  const at = pair.open - 1
  if (at < block.first) return
  const kind = tokens.kind[at]
  f.before = kind === COLON ? AFTER_COLON : kind === COMMA ? AFTER_COMMA : isDash(tokens, at) ? AFTER_DASH
    : isStopSign(kind) || kind === SEMICOLON ? AFTER_STOP
    : kind === OPEN ? AFTER_OPEN : kind === WORD || kind === NUMBER ? AFTER_WORD : AFTER_MARK
  f.valued = tokens.text.charCodeAt(tokens.start[at]!) === 0x3d
  let number = at
  while (number > block.first && number > at - 3 && has(tokens, number, ALL_CAPS)) number--
  f.numbered = tokens.kind[number] === NUMBER
  if (f.before === AFTER_WORD) {
    f.bits = markBits(words, tokens, at)
    f.facts = factsAt(tokens, at)
    f.thatBefore = (f.facts & COMPLEMENTIZER) !== 0
    if (at > block.first) f.bits2 = markBits(words, tokens, at - 1)
    if (at - 1 > block.first) f.bits3 = markBits(words, tokens, at - 2)
  }
  for (let i = at, n = 0; i >= block.first && n < 6; i--, n++) {
    if (i < at && seemsToEnd(tokens, i, block.last)) break
    if (tokens.kind[i] === WORD && factsAt(tokens, i) & CUE_VERB) f.cueBefore = true
  }
  f.cueNear = cueAround(tokens, at, -1, block, CUE)
  f.joined = kind === HYPHEN && !spaceBefore(tokens, pair.open)
}

/** An unknown word in lower case that ends as a verb in the past. */
const isPast = (tokens: Tokens, i: number, locale: Locale): boolean =>
  tokens.kind[i] === WORD
  && tokens.facts[i] === 0
  && !has(tokens, i, CAPITAL)
  && (locale.grammar.guess(tokens.text, tokens.start[i]!, tokens.end[i]!, false) & PAST) !== 0

const after = (tokens: Tokens, pair: MarkPair, block: Side, locale: Locale | undefined, f: Features): void => {
  if (pair.close < 0) {
    f.cueAfter = pair.last < block.last
    return
  }
  let at = pair.close + 1
  f.final = at >= block.last
  if (f.final) return
  const kind = tokens.kind[at]
  if (kind === HYPHEN && !spaceBefore(tokens, at)) f.joined = true
  f.final = f.ends && kind === WORD && has(tokens, at, CAPITAL) || seemsToEnd(tokens, at, block.last)
  if (f.before === AFTER_WORD && kind === WORD && has(tokens, at, CAPITAL) && has(tokens, pair.open - 1, CAPITAL)) f.betweenNames = true
  f.colonAfter = kind === COLON
  const comma = kind === COMMA
  if (comma) at++
  // "…",- сказал он
  const dash = at < block.last && (isDash(tokens, at) || comma && tokens.kind[at] === HYPHEN && at + 1 < block.last && spaceBefore(tokens, at + 1))
  if (dash) at++
  if (comma || dash || f.comma || f.ends) f.cueAfter = cueSoon(tokens, at, block.last, f.comma && !f.namesInMarks ? 12 : dash ? 8 : 6)
  // «Пустое», — отмахнулся мэр; «Мы победим», — уверен тренер
  if (
    dash
    && (comma || f.asks)
    && !f.cueAfter
    && locale?.grammar.cases
  ) f.cueAfter = at < block.last && (isPast(tokens, at, locale) || (factsAt(tokens, at) & CUE_ADJECTIVE) !== 0)
  f.listed = comma && !dash && at < block.last && isOpening(tokens, at)
  f.cueNear ||= cueAround(tokens, pair.close + 1, 1, block, CUE)
}

const isOpening = (tokens: Tokens, index: number): boolean => {
  const code = tokens.text.charCodeAt(tokens.start[index]!)
  return code === 0xab || code === 0x22 || code === 0x201c || code === 0x201e
}

/**
 * The features of a pair. Looks at a bounded number of tokens.
 * @param words the locale's
 */
export const featuresOf = (tokens: Tokens, pair: MarkPair, block: Side, locale: Locale | undefined, words: CompiledMarkWords | undefined): Features => {
  const f: Features = {
    words: 0, capitals: 0, allCaps: false, capital: false, ends: false, asks: false, comma: false, breaks: 0, uttering: 0, verbs: 0, before: AT_START,
    bits: 0, facts: 0, bits2: 0, bits3: 0, cueBefore: false, thatBefore: false, colonAfter: false, cueAfter: false, cueNear: false, final: false,
    whole: pair.open === block.first && pair.last >= block.last - 2, joined: false, betweenNames: false, nested: pair.parent >= 0,
    namesInMarks: locale?.marks?.namesInMarks ?? true,
    valued: false, numbered: false, repeated: false, listed: false,
  }
  inside(tokens, pair, locale, words, f)
  before(tokens, pair, block, words, f)
  after(tokens, pair, block, locale, f)
  return f
}

/** Letters of a word that are its own in every case: "бочонки", "бочонков". */
const STEM = 5

/** A number that pairs with the same few words share, in any case of theirs; 0 for a longer pair. */
export const keyOf = (tokens: Tokens, pair: MarkPair): number => {
  if (pair.last - pair.first > 3 || pair.last === pair.first) return 0
  let hash = HASH_START
  for (let i = pair.first; i < pair.last; i++) {
    const start = tokens.start[i]!, end = Math.min(tokens.end[i]!, start + STEM)
    for (let at = start; at < end; at++) hash = hashStep(hash, folded[tokens.text.charCodeAt(at)]!)
    hash = hashStep(hash, 0x20)
  }
  return hash
}

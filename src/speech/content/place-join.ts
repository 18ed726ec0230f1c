/**
 * Sentences in marks that have no cue of their own go on with the quote before them, in a language without cases: of
 * `Lee said the road was shut. “It is a mess.”` both sentences are hers.
 */
import {AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR} from '../../words/facts.ts'
import type {MarkPair} from '../../marks/types.ts'
import {DIRECT} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {cueWithTail} from '../aside/phrase-cue.ts'
import {clauseEnd} from '../grammar/clauses.ts'
import {beginsLarge, looksWhole} from '../direct/shape.ts'
import {clauseContentEnd} from './clause-end.ts'
import {sentenceBody} from './signs.ts'
import {withMarks} from '../drafts.ts'
import {endsInComma, has, isEnd, isFinite, isNumber, isVerbByPlace, isWord, kindAt, pairAt, step} from '../grammar/look.ts'
import {holdsOwnVerb} from './place-predicate.ts'
import {skipAdjuncts} from '../reported/adjunct-by-place.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Block, Context, QuoteDraft} from '../types.ts'

/** Does the pair fill its sentence: nothing but marks and stops stands around it. */
const fillsSentence = (c: Context, open: number, close: number): boolean => {
  if (c.sentenceFirst[open] !== open) return false
  let end = close + 1
  while (end < c.tokens.length && isEnd(c, end)) end++
  return c.sentenceLast[open]! <= end
}

const cueOf = (quote: QuoteDraft | undefined): number => quote?.cue?.[0] ?? -1

/** Quotes of one sentence that are looked at, newest first. */
const MOST_CUES = 12

/** Of the quotes whose cues stand in `[first, last)`, from index `at` on, the one whose cue stands last and in no other's content. */
const lastBefore = (sorted: readonly QuoteDraft[], at: number, last: number): QuoteDraft | null => {
  let end = at
  while (end < sorted.length && cueOf(sorted[end]) < last) end++
  const begin = Math.max(at, end - MOST_CUES)
  for (let q = end - 1; q >= begin; q--) {
    const quote = sorted[q]!, cue = cueOf(quote)
    let isHeld = false
    for (let o = begin; o < end && !isHeld; o++) isHeld = o !== q && sorted[o]!.segments.some(s => s.first <= cue && cue < s.last)
    if (!isHeld) return quote
  }
  return null
}

/** `Lee said it was a mess: “Look at it.”` is one quote: what was announced goes on from the clause that was found last. */
export const mergeAnnounced = (c: Context, announced: QuoteDraft): void => {
  const clause = c.quotes[c.quotes.length - 1]
  const at = c.quotes.indexOf(announced)
  if (!clause || at < 0 || clause === announced) return
  for (const s of announced.segments) if (!clause.segments.some(held => held.first <= s.first && s.last <= held.last)) clause.segments.push(withMarks(c, s))
  c.quotes.splice(at, 1)
}

/** Where what goes on with a quote behind its cue's comma begins: behind "that", at a verb, at `and “no good”`; -1 where nothing does. */
const tailAt = (c: Context, i: number): number => {
  if (has(c, i, COMPLEMENTIZER)) return has(c, i, SUBORDINATOR) ? -1 : i + 1
  const pair = has(c, i, COORDINATOR) ? pairAt(c, i + 1) : undefined
  return pair ? pair.close >= 0 && !c.taken[c.pairAt[i + 1]!] && !beginsLarge(c, pair) ? i : -1 : has(c, i, AUXILIARY) && !has(c, i, PRONOUN) && isFinite(c, i) ? i : -1
}

/** `“It is bad luck,” he said, that both had come`: the clause behind the cue is a part of what was said. */
export const takeTails = (c: Context, since: number): void => {
  for (let q = since; q < c.quotes.length; q++) {
    const quote = c.quotes[q]!
    if (quote.kind !== 'direct' || !quote.cue || !quote.rule.startsWith('quote-cue') || quote.segments.length > 1) continue
    const [segment] = quote.segments, marks = c.pairs[segment?.pair ?? -1]
    if (!segment || !marks || marks.close < 0 || marks.close > quote.cue[0]) continue
    const from = Math.max(quote.cue[1], quote.source?.[1] ?? 0), to = c.sentenceLast[quote.cue[0]]!
    const comma = clauseEnd(c, from, to)
    if (kindAt(c, comma) !== COMMA || !endsInComma(c, marks.last) && !has(c, comma + 1, COMPLEMENTIZER)) continue
    const begin = tailAt(c, comma + 1), end = begin < 0 ? -1 : clauseContentEnd(c, begin, to, quote.cue[0])
    if (end <= begin) continue
    quote.kind = 'mixed'
    quote.segments = [withMarks(c, segment), {first: begin, last: end, pair: -1}]
  }
}

/** Is what stands before the comma at `comma` a clause that goes on in what was said: one with a verb of its own and no cue, "If it rains". */
const opensLead = (c: Context, first: number, comma: number): boolean => {
  const from = has(c, first, COORDINATOR) ? first + 1 : first
  if (has(c, from, COMPLEMENTIZER) !== has(c, from, SUBORDINATOR) || has(c, from, PREPOSITION | RELATIVE | CUE_VERB)) return false
  for (let i = from + 1; i < comma; i++) if (has(c, i, CUE_VERB | SUBORDINATOR) || !isWord(c, i) && !isNumber(c, i)) return false
  return holdsOwnVerb(c, from, comma)
}

/** `The well is ours, Lee said: “We dug it.”`, `If it rains, Lee said, there is one thing to do: “Wait.”`: the clause before the cue was said too. */
export const takeLeads = (c: Context, since: number): void => {
  for (let q = since; q < c.quotes.length; q++) {
    const quote = c.quotes[q]!, {cue, source, segments} = quote
    if (quote.kind !== 'direct' || !cue || !source || !isFinite(c, cue[0]) || quote.rule !== 'cue-comma' && quote.rule !== 'cue-colon') continue
    const begin = Math.min(cue[0], source[0]), first = c.sentenceFirst[begin]!, marks = segments[0]!.first
    if (
      begin - first < 5
      || kindAt(c, begin - 1) !== COMMA
      || c.sentenceFirst[marks] !== first
      || has(c, source[0], RELATIVE)
      || !opensLead(c, first, begin - 1)
    ) continue
    quote.kind = 'mixed'
    quote.segments = [{first, last: begin - 1, pair: -1}, ...segments.map(s => withMarks(c, s))]
    const comma = clauseEnd(c, Math.max(cue[1], source[1]), marks)
    if (kindAt(c, comma) === COMMA) quote.segments[1]!.first = comma + 1
  }
}

/** Words and signs in marks that are no mere irony. */
const LEAST = 4

/** `“It broke,” said Lee. But “nobody came to mend it.”`: the sentence behind the quote's has words in marks and no cue: it goes on. */
const goOnWithin = (c: Context, pair: MarkPair, sorted: readonly QuoteDraft[], at: number, to: number): void => {
  const first = c.sentenceFirst[pair.open]!, last = Math.min(c.sentenceLast[pair.open]!, to)
  if (pair.last - pair.first < LEAST) return
  let held: QuoteDraft | null = null
  for (let q = at; q < sorted.length && q < at + MOST_CUES && cueOf(sorted[q]) < last; q++) {
    const quote = sorted[q]!
    if (cueOf(quote) >= first || quote.segments.some(s => s.first < last && s.last > first)) return
    held = quote.kind === 'direct' && quote.rule.startsWith('quote-cue') ? quote : held
  }
  if (!held) return
  held.kind = 'mixed'
  held.segments = [...held.segments.map(s => withMarks(c, s)), {first, last: sentenceBody(c, first, last), pair: -1}]
}

/** `“…,” she said. The rain had stopped. “…”`: the quote of the sentence before the one at `before`. */
const overSentence = (c: Context, quote: QuoteDraft | undefined, before: number, block: Block): QuoteDraft | null =>
  before > block.first && quote?.kind === 'direct' && quote.rule.startsWith('quote-cue') && cueOf(quote) >= c.sentenceFirst[before - 1]! ? quote : null

/** `Ann Lee agreed. “The road is shut.”`: of the sentence `[from, to)` that ends with a verb of speech, its source; null where it has more to say. */
const cueBeforeStop = (c: Context, from: number, to: number): QuoteDraft | null => {
  for (let i = from; i < to; i = step(c, i, to)) {
    if (!has(c, i, CUE_VERB) || !isFinite(c, i) || !isVerbByPlace(c, i, from)) continue
    const found = cueWithTail(c, i, to)
    if (!found || (found.entry.frames & DIRECT) === 0) return null
    if (skipAdjuncts(c, found.end, sentenceBody(c, from, to), found.entry) < sentenceBody(c, from, to)) return null
    const source = subjectLeft(c, i, from)
    return source && {kind: 'direct', segments: [], cue: [i, found.end], entry: found.entry, source, via: null, rule: 'cue-stop', confidence: 0.8, follows: -1}
  }
  return null
}

/** Joins what stands alone in marks to the quote of the sentence before it. `since`: the first quote of the block. */
export const joinByPlace = (c: Context, block: Block, pairsIn: readonly number[], since: number): void => {
  let reached: QuoteDraft | null = null, end = -1, sorted: QuoteDraft[] | null = null, at = 0
  for (const index of pairsIn) {
    const pair = c.pairs[index]
    if (!pair || pair.close < 0 || c.taken[index] || pair.kind !== 'speech') continue
    const first = c.sentenceFirst[pair.open]!
    if (pair.open <= block.first || first <= block.first) continue
    const fills = looksWhole(c, pair) && fillsSentence(c, pair.open, pair.close), before = c.sentenceFirst[first - 1]!
    sorted ??= c.quotes.slice(since).filter(quote => quote.cue).sort((a, b) => cueOf(a) - cueOf(b))
    while (at < sorted.length && cueOf(sorted[at]) < Math.max(before, block.first)) at++
    if (!fills) { goOnWithin(c, pair, sorted, at, block.last); continue }
    const held: QuoteDraft | null = end === pair.open ? reached : lastBefore(sorted, at, pair.open) ?? overSentence(c, sorted[at - 1], before, block)
    if (!held) {
      const stopped = end === pair.open ? null : cueBeforeStop(c, Math.max(before, block.first), first)
      if (stopped) {
        c.taken[index] = 1
        c.quotes.push({...stopped, segments: [{first: pair.first, last: pair.last, pair: index}]})
      }
      continue
    }
    held.segments.push(held.kind === 'direct' ? {first: pair.first, last: pair.last, pair: index} : {first: pair.open, last: pair.close + 1, pair: -1})
    c.taken[index] = 1
    reached = held
    end = c.sentenceLast[pair.open]!
  }
}

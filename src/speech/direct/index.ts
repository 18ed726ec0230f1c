/**
 * Direct speech in marks: stretches that a cue beside them hands to a source. `before.ts` looks to the left of the marks,
 * `after.ts` to the right, `inside.ts` between them.
 */
import type {MarkPair} from '../../marks/types.ts'
import {COLON, COMMA, HYPHEN, TERMINAL} from '../../words/scan.ts'
import {blockIndexAt, isInnerStop, sentenceEnd} from '../grammar/clauses.ts'
import {COORDINATOR, CUE_PHRASE, SUBORDINATOR} from '../../words/facts.ts'
import {ADDRESSEE, NAMING, RELAYED, UTTER} from '../../words/frames.ts'
import {has, isDash, isEnd, isFinite, kindAt} from '../grammar/look.ts'
import {relativeStart} from '../grammar/place-runs.ts'
import type {Block, Context, QuoteDraft, Segment} from '../types.ts'
import {bylineAfter} from './after-by-place.ts'
import {linkAfter, speaks} from './after.ts'
import {linkBefore} from './before.ts'
import {sourceAfterColon} from './colon-after.ts'
import {clauseContentEnd} from '../content/clause-end.ts'
import {within} from '../drafts.ts'
import {linkInside, type Inside} from './inside.ts'
import type {Link} from './link.ts'
import {paperOf} from '../source/relayed.ts'
import {beginsLarge, goesOn, isCrosshead, lastSign, looksWhole, opensSentence, standsAlone, trimComma} from './shape.ts'

/** All segments of a chain of pairs (a quote over several paragraphs). */
const chainOf = (c: Context, index: number): number[] => {
  const chain: number[] = []
  for (let i = index; i >= 0 && chain.length < 1000; i = c.pairs[i]?.next ?? -1) chain.push(i)
  return chain
}

const segmentsOf = (c: Context, chain: number[]): Segment[] =>
  chain.map(i => { const p = c.pairs[i]!; return {first: p.first, last: trimComma(c, p.first, p.last), pair: i} })

const draft = (c: Context, segments: Segment[], link: Link): QuoteDraft => ({
  kind: 'direct', segments, cue: link.cue, entry: link.entry, source: link.source, via: c.grammar.cases && link.cue && link.source && link.entry && (link.entry.frames & RELAYED) !== 0 && link.source[0] >= link.cue[0] ? paperOf(c, link.cue, link.source, link.end) : null, rule: link.rule, confidence: link.confidence, follows: -1,
})

/** «Срок вышел, — сказал мэр. — Ждём»: a quote in two parts, with the author's words between them. */
const takeInside = (c: Context, index: number, chain: readonly number[], inside: Inside): void => {
  const pair = c.pairs[index]!
  const first: Segment = {first: pair.first, last: trimComma(c, pair.first, inside.at), pair: index}
  const second: Segment = {first: inside.end, last: trimComma(c, inside.end, pair.last), pair: index}
  const parts = second.last > second.first ? [first, second] : [first]
  for (const i of chain) c.taken[i] = 1
  parts.push(...segmentsOf(c, chain.slice(1)))
  pair.kind = 'speech'
  c.quotes.push(draft(c, parts, inside.link))
}

/** May the words in marks be speech: as they were classified, or by the comma and dash behind them. */
const maySpeak = (c: Context, pair: MarkPair): boolean => {
  if (pair.kind === 'speech' || pair.confidence < (c.grammar.cases ? 0.71 : 0.7)) return true
  if (!c.grammar.cases) return kindAt(c, pair.last - 1) === COMMA && c.sentenceFirst[pair.open] === pair.open
  // «Рина, держись», — пишут они; «Позор!» — пишут они
  return pair.last - pair.first > 1
    && (kindAt(c, pair.close + 1) === COMMA && isDash(c, pair.close + 2) || kindAt(c, pair.last - 1) === TERMINAL && isDash(c, pair.close + 1))
}

/** The cue behind the marks, of which `last` are the last of a quote over paragraphs. */
const linkBehind = (c: Context, pair: MarkPair, last: MarkPair, block: Block): Link | null => {
  if (!maySpeak(c, pair) || last.close < 0 || !opensSentence(c, pair, block)) return null
  const link = linkAfter(c, last, blockOf(c, last.close, block))
  if (!link || pair.kind === 'speech') return link
  // "Eight years," Lee, 51, said: a comma within the marks is speech's
  return link.rule === 'quote-cue'
    || link.rule === 'quote-verb' && speaks(c, pair)
    || link.rule === 'quote-cue-far' && kindAt(c, pair.last - 1) === COMMA
    ? link
    : null
}

/** Can the cue before the marks be theirs, though a comma alone or nothing stands between. */
const holds = (c: Context, pair: MarkPair, link: Link, block: Block): boolean => {
  if (
    (link.rule === 'cue-comma' || link.rule === 'cue-touching' && c.grammar.cases)
    && !beginsLarge(c, pair)
    && (c.grammar.cases || !fillsUp(c, pair, link))
  ) return false
  // "По мнению тренера, «Заря» — лучший клуб": the sentence goes on with the name
  return !(link.rule === 'cue-comma' && c.grammar.cases && pair.kind !== 'speech' && pair.close + 1 < block.last && !isEnd(c, pair.close + 1))
}

/** Marks of speech with no cue beside them: a paragraph of their own, or a sentence of theirs. */
const linkOfNone = (c: Context, pair: MarkPair, last: MarkPair, block: Block): Link | null => {
  const whole = pair.open <= block.first + 1, byline = whole && !c.grammar.cases ? bylineAfter(c, last) : null
  if (
    pair.kind !== 'speech'
    || !whole && !(c.grammar.cases && isOwnSentence(c, pair))
    || !looksWhole(c, pair)
    || !c.grammar.cases && isCrosshead(c, pair, block)
  ) return null
  if (!byline && !standsAlone(c, last, blockOf(c, last.close, block))) return null
  return {cue: null, entry: null, source: byline, end: pair.last, rule: byline ? 'quote-byline' : whole ? 'quote-alone' : 'quote-sentence', confidence: 0.8}
}

/** `Her husband nodded. “We are going home.”`: whole sentences in marks that no cue took, where nouns show no case; `since`: the block's first quote. */
export const sentencesInMarks = (c: Context, block: Block, pairsIn: readonly number[], since: number): void => {
  if (block.type !== 'paragraph') return
  for (const index of pairsIn) {
    const pair = c.pairs[index]!
    if (pair.kind !== 'speech' || pair.close < 0 || c.taken[index] || !isOwnSentence(c, pair) || !looksWhole(c, pair) || !standsAlone(c, pair, block) || within(c, since, pair.first, pair.last)) continue
    c.taken[index] = 1
    c.quotes.push(draft(c, segmentsOf(c, [index]), {cue: null, entry: null, source: null, end: pair.last, rule: 'quote-sentence', confidence: 0.8}))
  }
}

/** `"…," she said "…"`: the stop is forgotten. */
const touchesCue = (c: Context, {cue, source}: Link, next: MarkPair): boolean =>
  !c.grammar.cases && beginsLarge(c, next) && isEnd(c, lastSign(c, next)) && next.open === Math.max(cue?.[1] ?? 0, source?.[1] ?? 0)

/** The pairs after the cue's sentence that go on with the same speech: `"…," said X. "…"`. Returns the index of the last one taken. */
const takeFollowing = (c: Context, quote: QuoteDraft, link: Link, pairsIn: readonly number[], n: number, block: Block): number => {
  if (!link.rule.startsWith('quote-cue') && link.rule !== 'quote-verb') return n
  const tail = sentenceEnd(c, link.end, block.last)
  let reached: number = link.end, taken = n
  for (let m = n + 1; m < pairsIn.length; m++) {
    const nextIndex = pairsIn[m]!, next = c.pairs[nextIndex]
    if (!next || c.taken[nextIndex]) break
    // marks within the cue's own clause: "…," she told “Today”
    const touches = reached === link.end && touchesCue(c, link, next)
    if (next.open < reached && !touches) continue
    const own = next.open < tail ? linkBefore(c, next.open, block) : null
    const gap = touches || reached === link.end && tail === next.open ? 2 : gapAfter(c, reached, next.open)
    if (gap < 0 && next.open < tail && !own) continue
    // "…," Lee said as a man yelled: "…"
    if (
      !c.grammar.cases
      && own?.cue
      && (reached < next.open - 1 || beginsLarge(c, next))
      && own.cue[0] >= Math.max(link.cue?.[1] ?? 0, link.source?.[1] ?? 0)
    ) break
    // a whole sentence in marks behind the cue's is no name: «…», — сказал он. «Его ждали все».
    const sentence = gap > 1 && next.confidence < 0.9 && next.last - next.first > 2 && next.close >= 0 && isEnd(c, next.close + 1)
    if (next.kind !== 'speech' && !sentence || gap < 0 || !looksWhole(c, next) && gap > 1) break
    if (next.close >= 0 && (gap > 1 || c.grammar.cases || looksWhole(c, next)) && linkAfter(c, next, block)) break
    const chain = c.grammar.cases ? chainOf(c, nextIndex) : withoutOwnCue(c, chainOf(c, nextIndex), block)
    for (const i of chain) c.taken[i] = 1
    quote.segments.push(...segmentsOf(c, chain))
    reached = quoteEnd(c, nextIndex)
    taken = m
  }
  return taken
}

/** Direct quotes in marks of one block; `pairsIn` are its top-level pairs in order. */
export const findDirect = (c: Context, block: Block, pairsIn: readonly number[]): void => {
  for (let n = 0; n < pairsIn.length; n++) {
    const index = pairsIn[n]!, pair = c.pairs[index]
    if (!pair || c.taken[index] || pair.last <= pair.first) continue
    let chain = chainOf(c, index)
    const lastPair = c.pairs[chain[chain.length - 1]!]!
    // the author's words within tell speech from any name
    const inside = chain.length === 1 || c.grammar.cases ? linkInside(c, pair) : null
    if (inside) { takeInside(c, index, chain, inside); continue }
    let link = linkBehind(c, pair, lastPair, block)
    const before = pair.kind === 'speech' || pair.confidence < 0.9 ? linkBefore(c, pair.open, block) : null
    // "One man broke in: “…,” the man shouted"
    const spoken = !c.grammar.cases && chain.length === 1 && link?.rule === 'quote-cue' && !has(c, link.cue![0], CUE_PHRASE)
    if (
      before
      && (before.rule === 'cue-colon' && !spoken || !link)
    ) link = pair.kind === 'speech' || before.rule !== 'cue-touching' || isUttered(before, pair.open) ? before : null
    if (link && !holds(c, pair, link, block)) link = null
    link ??= sourceAfterColon(c, pair, block) ?? linkOfNone(c, pair, lastPair, block)
    c.trace?.push({rule: link?.rule ?? 'direct', at: c.tokens.start[pair.open]!, found: link !== null})
    if (!link) continue
    // `Lee said: "It broke. // "It burned," he added.`: the last paragraph's cue is its own
    if (link === before && !c.grammar.cases) chain = withoutOwnCue(c, chain, block)
    for (const i of chain) c.taken[i] = 1
    const quote = draft(c, segmentsOf(c, chain), link)
    // `Lee said, “We will meet” in the hall`: the clause goes on behind the marks
    if (!c.grammar.cases && link.rule === 'cue-comma' && link.cue && chain.length === 1 && goesOn(c, pair.open)) {
      quote.kind = 'mixed'
      quote.segments = [{first: pair.open, last: clauseContentEnd(c, pair.open, c.sentenceLast[pair.open]!, link.cue[0]), pair: -1}]
    }
    if (c.grammar.cases && link.rule === 'quote-cue') takeListedBefore(c, quote, pairsIn, n)
    // «А», «Б» и «В»
    if (link.rule.endsWith('-touching') || !c.grammar.cases && link.rule === 'cue-comma') n = addListed(c, quote, pairsIn, n)
    n = takeFollowing(c, quote, link, pairsIn, n, block)
    c.quotes.push(quote)
  }
}

/** `Lee said that he was sorry. “It broke my heart.”`: a sentence of more than a few words, behind one that has ended. */
const isOwnSentence = (c: Context, pair: MarkPair): boolean =>
  (pair.last - pair.first > 4 || !c.grammar.cases && isFinite(c, pair.first + 1)) && isEnd(c, pair.last - 1) && isEnd(c, pair.open - 1) && !isInnerStop(c, pair.open - 1)

/** A quote over paragraphs without the last one where that has a cue of its own: `said Lee. "It broke. // "It burned," he added.` */
const withoutOwnCue = (c: Context, chain: number[], block: Block): number[] => {
  const last = c.pairs[chain[chain.length - 1]!]!
  return chain.length > 1 && last.close >= 0 && linkAfter(c, last, blockOf(c, last.close, block)) ? chain.slice(0, -1) : chain
}

/** `He added, “actually, it was me.”`: in lower case, yet to the end of the sentence; not of `The well, he added, “was dry.”` */
const fillsUp = (c: Context, pair: MarkPair, link: Link): boolean => {
  if (!isEnd(c, pair.last - 1) || pair.close < 0 || !link.cue || !link.source) return false
  const first = Math.min(link.source[0], link.cue[0]), from = c.sentenceFirst[pair.open]!
  if (c.closeAt[first - 1]! >= 0) return false
  // "said the road was shut, “not for the first time.”"
  if (((link.entry?.frames ?? 0) & NAMING) !== 0) return false
  for (let i = Math.max(link.cue[1], link.source[1]); i < pair.open; i++) if (
    isFinite(c, i) && (link.entry === null || (link.entry.frames & ADDRESSEE) === 0 || relativeStart(c, i, link.cue[1]) < 0)
    || has(c, i, SUBORDINATOR)
    || kindAt(c, i) === COMMA && i < pair.open - 1
  ) return false
  return kindAt(c, first - 1) !== COMMA && !isDash(c, first - 1) || first - from < 3 && has(c, from, COORDINATOR)
}

/** "кричал «Ура»": the verb takes words alone, and stands right before them. */
const isUttered = (link: Link, open: number): boolean => link.entry !== null && (link.entry.frames & UTTER) !== 0 && link.cue?.[1] === open

const quoteEnd = (c: Context, index: number): number => { const p = c.pairs[index]!; return p.close >= 0 ? p.close + 1 : p.last }

const blockOf = (c: Context, token: number, block: Block): Block => {
  if (token < block.last) return block
  return c.blocks[blockIndexAt(c, token)] ?? block
}

/** More words in marks behind a comma or "и": of the same quote. Returns the index of the last one taken. */
const addListed = (c: Context, quote: QuoteDraft, pairsIn: readonly number[], n: number): number => {
  for (let m = n + 1; m < pairsIn.length; m++) {
    const index = pairsIn[m]!, pair = c.pairs[index], before = c.pairs[pairsIn[m - 1]!]
    if (!pair || !before || c.taken[index] || pair.open !== before.close + 2 || pair.close < 0) return m - 1
    if (kindAt(c, before.close + 1) !== COMMA && !has(c, before.close + 1, COORDINATOR)) return m - 1
    c.taken[index] = 1
    quote.segments.push(...segmentsOf(c, [index]))
  }
  return pairsIn.length - 1
}

/** «Позор!», «Держись!» — пишут они: what stands before it in marks, a comma or "и" between. */
const takeListedBefore = (c: Context, quote: QuoteDraft, pairsIn: readonly number[], n: number): void => {
  for (let m = n - 1, open = c.pairs[pairsIn[n]!]!.open; m >= 0; m--) {
    const index = pairsIn[m]!, pair = c.pairs[index]!
    if (c.taken[index] || pair.close < 0 || pair.close !== open - 2 || kindAt(c, open - 1) !== COMMA && !has(c, open - 1, COORDINATOR)) return
    c.taken[index] = 1
    quote.segments.unshift(...segmentsOf(c, [index]))
    open = pair.open
  }
}

/** Only a stop, comma or dash stands between the cue's clause and the next mark: 1 for a comma or dash, 2 for a stop, -1 for more. */
const gapAfter = (c: Context, from: number, open: number): number => {
  let strength = 1
  for (let i = from; i < open; i++) {
    if (isEnd(c, i)) strength = 2
    else if (kindAt(c, i) !== COMMA && !isDash(c, i) && kindAt(c, i) !== COLON && kindAt(c, i) !== HYPHEN) return -1
  }
  return strength
}

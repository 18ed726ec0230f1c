/**
 * Direct speech: stretches in marks (or set off without them) that a cue beside them hands to a source. Rules in order;
 * each looks at one place relative to the marks.
 */
import {ADVERB, AUXILIARY, COORDINATOR, CUE_NOUN, CUE_VERB, FINITE, GERUND, INSERTED, NEGATION, PASSIVE, PLURAL, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, VERB, PAST, COMPLEMENTIZER, INFINITIVE, SUBORDINATOR} from '../words/facts.ts'
import {APOSTROPHE, COLON, COMMA, ELLIPSIS, HYPHEN, MARK, NUMBER, STOP, TERMINAL, LINE_BEFORE} from '../words/scan.ts'
import {ADDRESSEE, CLAUSE, DIRECT} from '../words/frames.ts'
import type {MarkPair} from '../marks/types.ts'
import type {CueEntry} from '../locales/types.ts'
import {asideAt, collectiveOf, cueAt, cueWithTail, phraseCueAt, type Aside} from './aside.ts'
import {blockIndexAt, clauseEnd, clauseStart, isInnerStop} from './clauses.ts'
import {isImpersonal} from './impersonal.ts'
import {isLikelyVerb} from './likely.ts'
import {formsAt, has, isCapital, isDash, isEnd, isFinite, isVerbByPlace, isWord, kindAt, known, shaped, step} from './look.ts'
import {nounPhrase} from './phrases.ts'
import {phraseEnd} from './place-runs.ts'
import {subjectLeft, subjectRight} from './source.ts'
import type {Block, Context, QuoteDraft, Range, Segment} from './types.ts'

/** A cue with its source, found beside a stretch of speech. */
export interface Link {
  cue: Range | null
  entry: CueEntry | null
  source: Range | null
  /** Token after the cue's clause. */
  end: number
  rule: string
  confidence: number
}

/** Where the sentence around `i` begins, not before `from`. */
export const sentenceStart = (c: Context, i: number, from: number): number => Math.max(from, i < c.tokens.length ? c.sentenceFirst[i]! : from)

/** Where the sentence that `i` is in ends: after its stop, not after `to`. */
export const sentenceEnd = (c: Context, i: number, to: number): number => i < to ? Math.min(to, c.sentenceLast[i]!) : to

/** The cue verb or noun nearest before `at` in its sentence, with the last clause first. */
const cueBefore = (c: Context, at: number, from: number): {index: number, entry: CueEntry, end: number} | null => {
  let inner: {index: number, entry: CueEntry, end: number} | null = null
  for (let j = at - 1; j >= Math.max(from, at - 40); j--) {
    const close = c.closeAt[j]!
    if (close >= 0) { j = c.pairs[close]?.open ?? j; continue }
    if (isEnd(c, j) && !isInnerStop(c, j)) return inner
    if (has(c, j, CUE_VERB) && (c.grammar.cases || isVerbByPlace(c, j, from) || j === from)) {
      const found = cueWithTail(c, j, at)
      if (found && !inner) {
        inner = {index: j, ...found}
        // "рассказал, что назвали его так случайно: «…»": the verb over the content clause speaks
        if (!underConjunction(c, j, from)) return inner
      } else if (found && (found.entry.frames & CLAUSE) !== 0) return {index: j, ...found}
    } else if (has(c, j, CUE_NOUN) && j >= at - 12) {
      const entry = cueAt(c, j)
      if (entry && !inner && !verbBefore(c, j, from)) return {index: j, entry, end: j + 1}
    }
  }
  return inner
}

/** Does a conjunction open the clause of the verb at `i`. */
const underConjunction = (c: Context, i: number, from: number): boolean => {
  for (let j = i - 1; j >= Math.max(from, i - 12); j--) {
    if (has(c, j, COMPLEMENTIZER) && !has(c, j, PRONOUN)) return true
    if (kindAt(c, j) === COMMA) return false
  }
  return false
}

const verbBefore = (c: Context, i: number, from: number): boolean => {
  for (let j = i - 1; j >= Math.max(from, i - 8); j--) {
    if (isEnd(c, j)) return false
    if (has(c, j, CUE_VERB)) return true
  }
  return false
}

const sourceOf = (c: Context, verb: number, from: number, to: number): Range | null => {
  const forms = formsAt(c, verb)
  if ((forms & REFLEXIVE) !== 0 && (forms & (PAST | FINITE)) !== 0 && isImpersonal(c, verb)) return null
  return subjectLeft(c, verb, from) ?? subjectRight(c, verb, to) ?? (c.grammar.cases && (forms & PLURAL) !== 0 ? collectiveOf(c, clauseStart(c, verb, from), to) : null)
}

/** Does the block end with a colon and a cue that takes words after it. */
export const announces = (c: Context, block: Block): Aside | null => {
  const colon = block.last - 1
  if (kindAt(c, colon) !== COLON) return null
  const from = sentenceStart(c, colon, block.first)
  const phrase = phraseCueAt(c, from, colon)
  if (phrase) return phrase
  for (let j = colon - 1; j >= from; j--) {
    if (isEnd(c, j) && !isInnerStop(c, j)) break
    if (!has(c, j, CUE_VERB) || (formsAt(c, j) & (FINITE | GERUND)) === 0 || !(c.grammar.cases || isVerbByPlace(c, j, from))) continue
    const found = cueWithTail(c, j, colon)
    if (!found || (found.entry.frames & DIRECT) === 0) continue
    const source = subjectLeft(c, j, from) ?? subjectRight(c, j, colon)
    return source || c.grammar.cases ? {cue: [j, found.end], entry: found.entry, source, end: colon, phrase: false} : null
  }
  return null
}

/** `X сказал: «…»`, `X said: "…"`, `X said, "…"`. */
const linkBefore = (c: Context, open: number, block: Block): Link | null => {
  let at = open - 1
  if (at < block.first) {
    // the cue stands in the paragraph before, which ends with a colon
    const before = c.blocks[blockIndexAt(c, block.first) - 1]
    const link = before && before.type !== 'headline' ? announces(c, before) : null
    return link && {cue: link.cue, entry: link.entry, source: link.source, end: open, rule: 'cue-colon', confidence: 0.93}
  }
  while (at > block.first && kindAt(c, at) === APOSTROPHE) at--
  const colon = kindAt(c, at) === COLON, comma = kindAt(c, at) === COMMA
  if (isDash(c, at) && kindAt(c, at - 1) === COLON) at--
  const atColon = colon || kindAt(c, at) === COLON
  if (!atColon && !comma && !isWord(c, at)) return null
  const from = sentenceStart(c, at, block.first)
  if (atColon || comma) {
    const cue = cueBefore(c, at, from)
    if (cue) {
      // a comma ties only a cue that stands near: "X said on Monday, “…”"
      if (!atColon && (open - cue.end > 14 || has(c, open - 2, COMPLEMENTIZER))) return null
      if (!atColon && !wordsOnly(c, cue.end, at)) return null
      const source = has(c, cue.index, CUE_VERB) ? sourceOf(c, cue.index, from, at) : ownerOf(c, cue.index, from, at)
      return {cue: [cue.index, cue.end], entry: cue.entry, source, end: open, rule: atColon ? 'cue-colon' : 'cue-comma', confidence: atColon ? 0.97 : 0.95}
    }
    if (atColon) {
      const phrase = phraseCueAt(c, from, at)
      if (phrase) return {cue: phrase.cue, entry: phrase.entry, source: phrase.source, end: open, rule: 'phrase-colon', confidence: 0.9}
      const name = label(c, from, at)
      if (name) return {cue: null, entry: null, source: name, end: open, rule: 'label-colon', confidence: 0.8}
      // any other clause before a colon: its subject speaks
      return null
    }
    return null
  }
  // straight after the cue or its subject: `said "…"`, `сказал X "…"`
  const cue = cueBefore(c, open, from)
  if (!cue || open - cue.end > 6 || !wordsOnly(c, cue.end, open)) return null
  if (!has(c, cue.index, CUE_VERB) || (cue.entry.frames & 1) === 0) return null
  if (has(c, open - 1, COMPLEMENTIZER | PREPOSITION | RELATIVE | COORDINATOR)) return null
  if (!c.grammar.cases && (goesOn(c, open) || cue.end !== open && !((cue.entry.frames & ADDRESSEE) !== 0 && isCapital(c, open + 1) && phraseEnd(c, cue.end, open) === open))) return null
  return {cue: [cue.index, cue.end], entry: cue.entry, source: sourceOf(c, cue.index, from, open), end: open, rule: 'cue-touching', confidence: 0.85}
}

/** `said “X” because …`: the clause goes on behind the marks, so they are a part of it. */
const goesOn = (c: Context, open: number): boolean => {
  const pair = c.pairs[c.pairAt[open]!]
  if (!pair || pair.close < 0 || isEnd(c, pair.last - 1)) return false
  const next = pair.close + 1
  if (kindAt(c, pair.last - 1) === COMMA && beginsLarge(c, pair) && (formsAt(c, next) & GERUND) !== 0) return false
  return (isWord(c, next) && !has(c, next, COORDINATOR)) || kindAt(c, next) === NUMBER
}

const wordsOnly = (c: Context, from: number, to: number): boolean => {
  for (let j = from; j < to; j++) if (!isWord(c, j) && kindAt(c, j) !== 5 && kindAt(c, j) !== COMMA && kindAt(c, j) !== STOP) return false
  return true
}

/** Whose words: the genitive after a noun ("слова мэра"), the possessive before it, the verb's subject. */
const ownerOf = (c: Context, noun: number, from: number, to: number): Range | null => {
  const after = c.grammar.cases ? nounPhrase(c, noun + 1, to, 2 | (2 << 6)) : null
  if (after) return [after.first, after.last]
  for (let j = noun - 1; j >= from && j > noun - 20; j--) if (isFinite(c, j)) return subjectLeft(c, j, from)
  return null
}

/** A short noun phrase that is all there is before a colon: `Иванова: «…»`, `MAYOR: “…”`. */
export const label = (c: Context, from: number, colon: number): Range | null => {
  if (colon - from > 12 || colon <= from || c.pairs[c.pairAt[from]!]?.kind === 'speech') return null
  const end = c.grammar.cases ? nounPhrase(c, from, colon, 1 | (1 << 6))?.last ?? from : phraseEnd(c, from, colon)
  if (end === colon) return [from, colon]
  // "Анна Белова, директор музея: …"
  if (kindAt(c, end) === COMMA && isCapital(c, from)) return [from, colon]
  // "Bellingcat и The Insider: …"
  for (let i = from; i < colon; i++) if (!isCapital(c, i) && !has(c, i, COORDINATOR)) return null
  return [from, colon]
}

/** The last sign or word in the marks, behind inner closing marks: `“‘Don't,’”`. */
const lastSign = (c: Context, pair: MarkPair): number => {
  let i = pair.last - 1
  while (i > pair.first && (kindAt(c, i) === MARK || kindAt(c, i) === APOSTROPHE)) i--
  return i
}

/** `«…», — сказал X`, `"…," X said`, `"…," said X`, `«…», — по словам X`. */
const linkAfter = (c: Context, pair: MarkPair, block: Block): Link | null => {
  let at = pair.close + 1
  if (at >= block.last) return null
  const sign = lastSign(c, pair), ended = isEnd(c, sign)
  let joined = kindAt(c, sign) === COMMA || ended
  let dashed = false
  // the stop may stand behind the mark: «…». — сказал он
  if (kindAt(c, at) === COMMA) { at++; joined = true } else if (kindAt(c, at) === STOP && isDash(c, at + 1)) at++
  if (isDash(c, at) || (kindAt(c, at) === HYPHEN && at > pair.close)) { at++; joined = true; dashed = true }
  if (!joined || at >= block.last) return null
  if (!isWord(c, at) && (c.pairAt[at]!) < 0 && kindAt(c, at) !== 5) return null
  if (shaped(c, at, LINE_BEFORE) && !dashed && isCapital(c, at) && ended && c.grammar.cases) return null
  const end = sentenceEnd(c, at, block.last)
  const aside = asideAt(c, at, end)
  // "…?" He answered, "…": the cue looks ahead
  if (aside && ended && !dashed && opensSpeech(c, aside.end)) return null
  // "….” He said, twice, that"
  if (aside && !c.grammar.cases && kindAt(c, sign) === STOP && kindAt(c, aside.end) === COMMA && opensThat(c, aside.end + 1, end)) return null
  if (!aside && !c.grammar.cases && !dashed) return linkByPlace(c, at, end, ended)
  if (aside && (!aside.phrase || dashed || !isCapital(c, at))) return {cue: aside.cue, entry: aside.entry, source: aside.source, end: aside.end, rule: 'quote-cue', confidence: 0.97}
  // a cue with more to say: "…," said X, adding that …; "…," he said of the plan
  const stop = clauseEnd(c, at, end)
  for (let j = at; j < stop && j < at + 18; j = step(c, j, stop)) {
    if (has(c, j, CUE_VERB) && (formsAt(c, j) & (FINITE | PASSIVE | GERUND)) !== 0) {
      const found = cueWithTail(c, j, stop)
      if (!found) continue
      if (j > at && has(c, j - 1, NEGATION)) return null
      if (!dashed && c.grammar.cases && isCapital(c, at) && ended) return null
      if (!dashed && !c.grammar.cases && kindAt(c, sign) === STOP && isCapital(c, at)) return null
      if ((found.entry.frames & 1) === 0 && !dashed) return null
      const source = subjectRight(c, j, stop) ?? subjectLeft(c, j, at)
      return {cue: [j, found.end], entry: found.entry, source, end: stop, rule: 'quote-cue-more', confidence: 0.93}
    }
    if (isFinite(c, j) && !has(c, j, AUXILIARY) && !dashed) return null
  }
  if (!dashed || !c.grammar.cases || isCapital(c, at)) return null
  const verb = verbAside(c, at, stop)
  return verb && {cue: verb.cue, entry: null, source: verb.source, end: stop, rule: 'quote-verb', confidence: 0.8}
}

/** `— усмехнулся тренер`, `— смеётся она`: beside speech any verb with a subject behind it attributes. */
export const verbAside = (c: Context, at: number, stop: number): {cue: Range, source: Range} | null => {
  for (let j = at; j < stop && j < at + 4; j++) {
    const forms = formsAt(c, j)
    if (isWord(c, j) && !isCapital(c, j) && (forms & FINITE) !== 0 && !has(c, j, AUXILIARY | PREPOSITION | PRONOUN) && ((forms & 0xfff) === 0 || isLikelyVerb(c, j) || has(c, j, VERB))) {
      const source = subjectRight(c, j, stop)
      if (source) return {cue: [j, j + 1], source}
    }
    if (!has(c, j, ADVERB | VERB | INSERTED | PREPOSITION)) break
  }
  return null
}

/** An inserted word or two between commas, then a conjunction. */
const opensThat = (c: Context, i: number, to: number): boolean => {
  const comma = clauseEnd(c, i, to)
  return comma - i < 5 && kindAt(c, comma) === COMMA && has(c, comma + 1, COMPLEMENTIZER)
}

const opensSpeech = (c: Context, i: number): boolean =>
  (kindAt(c, i) === COMMA || kindAt(c, i) === COLON) && (c.pairAt[i + 1]!) >= 0

/** `"…," Ann Lee, a teacher who lives in Hull, told the Mail when asked` — the first cue verb whose subject begins at `at`. */
const linkByPlace = (c: Context, at: number, end: number, ended: boolean): Link | null => {
  const limit = Math.min(end, at + 45)
  let relative = false
  for (let j = at; j < limit; j = step(c, j, limit)) {
    if (!isWord(c, j)) continue
    if (j === at && has(c, j, COORDINATOR | PREPOSITION | COMPLEMENTIZER) && !isCapital(c, j)) return null
    if (has(c, j, RELATIVE) && j > at) { relative = true; continue }
    const verb = has(c, j, CUE_VERB) && (formsAt(c, j) & (FINITE | PASSIVE)) !== 0 && (j === at || isVerbByPlace(c, j, at))
    if (verb && !(isCapital(c, j) && j === at)) {
      const found = cueWithTail(c, j, end)
      if (relative && kindAt(c, j - 1) !== COMMA) { relative = false; continue }
      if (!found || (found.entry.frames & DIRECT) === 0 || opensSpeech(c, clauseEnd(c, found.end, end))) return null
      if (ended && isNotCueSentence(c, found.end, end)) return null
      const source = j === at ? subjectRight(c, j, end) : subjectLeft(c, j, at) ?? null
      return source ? {cue: [j, found.end], entry: found.entry, source, end: clauseEnd(c, j, end), rule: 'quote-cue-far', confidence: 0.92} : null
    }
    if (isFinite(c, j) && !has(c, j, AUXILIARY) && !relative && !isCapital(c, j)) return null
  }
  return null
}

/** After a quote that ended its own sentence, "X said the plan …" begins a new one; "Lee told the Mail when asked" does not. */
const isNotCueSentence = (c: Context, from: number, end: number): boolean => {
  if (has(c, from, COMPLEMENTIZER)) return true
  let i = phraseEnd(c, from, end)
  if (known(c, i) === c.grammar.infinitive && (formsAt(c, i + 1) & INFINITIVE) !== 0) return true
  for (; i < end; i = step(c, i, end)) {
    if (has(c, i, SUBORDINATOR | PREPOSITION) && !has(c, i, COMPLEMENTIZER)) return false
    if (!isWord(c, i)) return kindAt(c, i) === COLON || (c.pairAt[i]!) >= 0
    if (isFinite(c, i) || has(c, i, COMPLEMENTIZER)) return true
  }
  return false
}

/** The author's words inside one pair of marks: «А, — сказал X. — Б». */
const linkInside = (c: Context, pair: MarkPair): {at: number, end: number, link: Link} | null => {
  const to = pair.last
  for (let i = pair.first + 1; i < to - 1; i = step(c, i, to)) {
    if (!isDash(c, i)) continue
    const before = kindAt(c, i - 1)
    if (before !== COMMA && before !== TERMINAL && before !== ELLIPSIS) continue
    if (!isWord(c, i + 1) || isCapital(c, i + 1)) continue
    const found = asideAt(c, i + 1, to), verb = found ? null : verbAside(c, i + 1, clauseEnd(c, i + 1, to))
    const aside = found ?? (verb && {end: clauseEnd(c, i + 1, to), cue: verb.cue, entry: null, source: verb.source})
    if (!aside) continue
    let end = aside.end
    // adjuncts between the cue and the closing dash
    while (end < to && !isDash(c, end)) { if (end - i > 40) break; end = step(c, end, to) }
    if (!isDash(c, end)) { if (aside.end < to && !isEnd(c, aside.end)) continue; end = aside.end }
    return {at: i, end: Math.min(to, end + 1), link: {cue: aside.cue, entry: aside.entry, source: aside.source, end, rule: 'cue-inside', confidence: 0.96}}
  }
  return null
}

const trimComma = (c: Context, first: number, last: number): number => {
  let end = last
  while (end > first && kindAt(c, end - 1) === COMMA) end--
  return end
}

/** All segments of a chain of pairs (a quote over several paragraphs). */
const chainOf = (c: Context, index: number): number[] => {
  const chain: number[] = []
  for (let i = index; i >= 0 && chain.length < 1000; i = c.pairs[i]?.next ?? -1) chain.push(i)
  return chain
}

const segmentsOf = (c: Context, chain: number[]): Segment[] =>
  chain.map(i => { const p = c.pairs[i]!; return {first: p.first, last: trimComma(c, p.first, p.last), pair: i} })

const draft = (segments: Segment[], link: Link): QuoteDraft => ({
  kind: 'direct', segments, cue: link.cue, entry: link.entry, source: link.source, via: null, rule: link.rule, confidence: link.confidence, follows: -1,
})

/** Direct quotes in marks of one block; `pairsIn` are its top-level pairs in order. */
export const findDirect = (c: Context, block: Block, pairsIn: readonly number[]): void => {
  for (let n = 0; n < pairsIn.length; n++) {
    const index = pairsIn[n]!
    const pair = c.pairs[index]
    if (!pair || c.taken[index]) continue
    if (pair.last <= pair.first) continue
    const chain = chainOf(c, index), lastPair = c.pairs[chain[chain.length - 1]!]!
    const segments = segmentsOf(c, chain)
    const whole = pair.open <= block.first + 1
    let link: Link | null = null
    if (pair.kind === 'speech' || pair.confidence < 0.7) {
      const inside = chain.length === 1 ? linkInside(c, pair) : null
      if (inside) {
        const first: Segment = {first: pair.first, last: trimComma(c, pair.first, inside.at), pair: index}
        const second: Segment = {first: inside.end, last: trimComma(c, inside.end, pair.last), pair: index}
        const parts = second.last > second.first ? [first, second] : [first]
        c.taken[index] = 1
        c.quotes.push(draft(parts, inside.link))
        continue
      }
      const opens = opensSentence(c, pair, block)
      link = lastPair.close >= 0 && opens ? linkAfter(c, lastPair, blockOf(c, lastPair.close, block)) : null
      if (link && pair.kind !== 'speech' && link.rule !== 'quote-cue') link = null
    }
    const before = pair.kind === 'speech' || pair.confidence < 0.9 ? linkBefore(c, pair.open, block) : null
    if (before && (before.rule === 'cue-colon' || !link)) link = pair.kind === 'speech' || before.rule !== 'cue-touching' ? before : null
    if (link && (link.rule === 'cue-comma' || (link.rule === 'cue-touching' && c.grammar.cases)) && !beginsLarge(c, pair)) link = null
    if (!link && pair.kind === 'speech' && whole && looksWhole(c, pair) && standsAlone(c, lastPair, blockOf(c, lastPair.close, block))) {
      link = {cue: null, entry: null, source: null, end: pair.last, rule: 'quote-alone', confidence: 0.8}
    }
    c.trace?.push({rule: link?.rule ?? 'direct', at: c.tokens.start[pair.open]!, found: link !== null})
    if (!link) continue
    for (const i of chain) c.taken[i] = 1
    const quote = draft(segments, link)
    // "…," said X. "…": the pair after the cue's sentence goes on with the same speech
    const follows = link.rule.startsWith('quote-cue') || link.rule === 'quote-verb', tail = follows ? sentenceEnd(c, link.end, block.last) : 0
    let reached: number = link.end
    for (let m = n + 1; m < pairsIn.length && follows; m++) {
      const nextIndex = pairsIn[m]!, next = c.pairs[nextIndex]
      if (!next || c.taken[nextIndex]) break
      // marks within the cue's own clause: "…," she told “Today”
      if (next.open < reached) continue
      const gap = reached === link.end && tail === next.open ? 2 : gapAfter(c, reached, next.open)
      if (gap < 0 && next.open < tail && !linkBefore(c, next.open, block)) continue
      if (next.kind !== 'speech' || gap < 0 || !looksWhole(c, next) && gap > 1) break
      if (next.close >= 0 && (gap > 1 || c.grammar.cases || looksWhole(c, next)) && linkAfter(c, next, block)) break
      const nextChain = chainOf(c, nextIndex)
      for (const i of nextChain) c.taken[i] = 1
      quote.segments.push(...segmentsOf(c, nextChain))
      reached = quoteEnd(c, nextIndex)
      n = m
    }
    c.quotes.push(quote)
  }
}

const quoteEnd = (c: Context, index: number): number => { const p = c.pairs[index]!; return p.close >= 0 ? p.close + 1 : p.last }

const blockOf = (c: Context, token: number, block: Block): Block => {
  if (token < block.last) return block
  return c.blocks[blockIndexAt(c, token)] ?? block
}

/** Only a stop, comma or dash stands between the cue's clause and the next mark: 1 for a comma or dash, 2 for a stop, -1 for more. */
const gapAfter = (c: Context, from: number, open: number): number => {
  let strength = 1
  for (let i = from; i < open; i++) {
    if (isEnd(c, i)) strength = 2
    else if (kindAt(c, i) !== COMMA && !isDash(c, i) && kindAt(c, i) !== COLON) return -1
  }
  return strength
}

/** Begins with a capital or a number: not the middle of a sentence. */
const beginsLarge = (c: Context, pair: MarkPair): boolean => {
  let i = pair.first
  while (i < pair.last && !isWord(c, i) && kindAt(c, i) !== 5) i++
  return isCapital(c, i) || kindAt(c, i) === 5
}

/** Do the marks open their sentence (conjunctions and inserted words aside): else they are part of a clause of the story. */
const opensSentence = (c: Context, pair: MarkPair, block: Block): boolean => {
  let i = pair.open - 1
  const from = sentenceStart(c, pair.open, block.first)
  while (i >= from && (has(c, i, COORDINATOR | ADVERB | INSERTED) || !isWord(c, i))) {
    if ((c.closeAt[i]!) >= 0 || kindAt(c, i) === COLON) return true
    i--
  }
  return i < from
}

/** Begins with a capital, or ends with a stop: a whole utterance, not a fragment. */
export const looksWhole = (c: Context, pair: MarkPair): boolean => {
  let i = pair.first
  while (i < pair.last && !isWord(c, i) && kindAt(c, i) !== 5) i++
  return isCapital(c, i) || kindAt(c, i) === 5 || isEnd(c, pair.last - 1)
}

/** Nothing of the story stands after it in its block, or a new sentence does. */
const standsAlone = (c: Context, pair: MarkPair, block: Block): boolean => {
  if (pair.close < 0) return true
  let i = pair.close + 1
  const ended = isEnd(c, pair.last - 1) || isEnd(c, i)
  while (i < block.last && (isEnd(c, i) || kindAt(c, i) === COMMA)) i++
  return i >= block.last || (ended && (isCapital(c, i) || (c.pairAt[i]!) >= 0))
}

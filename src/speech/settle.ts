/** Puts the found quotes in order: speech marks inside a reported clause make it mixed; rivals for one content are settled. */
import {blockIndexAt} from './grammar/clauses.ts'
import {WITHIN, withMarks} from './drafts.ts'
import {COORDINATOR, FINITE, FIRST_PERSON, PAST, PLURAL, PRONOUN, RELATIVE, SINGULAR} from '../words/facts.ts'
import {COMMA, OPEN} from '../words/scan.ts'
import {formsAt, has, isNumber, isOnlyGerund, isWord, kindAt} from './grammar/look.ts'
import type {Context, QuoteDraft, Segment} from './types.ts'

/** A word or a number stands in it. */
const hasWords = (c: Context, {first, last}: Segment): boolean => {
  for (let i = first; i < last; i++) if (isWord(c, i) || isNumber(c, i)) return true
  return false
}

const holdsMarkedSpeech = (c: Context, quote: QuoteDraft): boolean => {
  for (const s of quote.segments) {
    for (let i = s.first; i < s.last; i++) {
      const index = c.pairAt[i]!
      if (index < 0) continue
      const pair = c.pairs[index]
      if (pair?.kind === 'speech' && (pair.close >= 0 ? pair.close < s.last : pair.last <= s.last)) return true
    }
  }
  return false
}

/** Tokens of its content. */
const sizeOf = (quote: QuoteDraft): number => {
  let sum = 0
  for (const s of quote.segments) sum += s.last - s.first
  return sum
}

/** Does a quote's content hold the other's cue: "Lee said it was over, the Mail reported". */
const holdsCue = (a: QuoteDraft, {cue}: QuoteDraft): boolean => cue !== null && a.segments.some(s => s.first <= cue[0] && cue[0] < s.last)

/** So, in Russian, where the other is named: not of "Жильцы рассказали, что жаловались на запах". */
const tellsOf = (c: Context, a: QuoteDraft, b: QuoteDraft): boolean =>
  holdsCue(a, b) && (!c.grammar.cases || b.source !== null && b.source[0] !== a.source?.[0] && !has(c, b.source[0], PRONOUN))

/** Same content under two cues: the surer one stays, then the one found first. */
const isRival = (a: QuoteDraft, b: QuoteDraft): boolean => {
  let shared = 0
  for (const s of a.segments) for (const t of b.segments) shared += Math.max(0, Math.min(s.last, t.last) - Math.max(s.first, t.first))
  if (shared === 0) return false
  const one = sizeOf(a), other = sizeOf(b), least = Math.min(one, other), most = Math.max(one, other)
  // but for the marks around a few words they are the same
  return shared / least > 0.8 && (shared / most > 0.7 || shared === least && most - least <= 2 && least > 2)
}

/** A paragraph that is nothing but a quote goes on with the direct quote that ended the paragraph before it. */
const mergeParagraphs = (c: Context, kept: QuoteDraft[]): void => {
  for (let i = 1; i < kept.length; i++) {
    const quote = kept[i]!
    if (quote.rule !== 'quote-alone') continue
    const start = (quote.segments[0]!).first
    const block = blockIndexAt(c, start)
    const before = c.blocks[block - 1]
    if (!before) continue
    for (let j = i - 1; j >= 0; j--) {
      const other = kept[j]!
      // another's words within it
      if (other.rule === WITHIN) continue
      const last = other.segments[other.segments.length - 1]
      if (!last || last.first < before.first) break
      if (other.kind !== 'direct' && (c.grammar.cases || other.entry?.class === 'ask') || other.cue === null || last.first >= before.last) continue
      // `“…,” Lee said, adding that it rained`: her own words go on
      if (
        other.kind !== 'direct'
        && isOnlyGerund(c, other.cue[0])
        && kept[j - 1]?.kind === 'direct'
        && c.sentenceFirst[kept[j - 1]!.cue?.[0] ?? 0] === c.sentenceFirst[other.cue[0]]
      ) continue
      // what follows it in its paragraph is only its cue's sentence
      const tail = Math.max(last.last, other.cue[1], other.source?.[1] ?? 0)
      if (before.last - tail > (c.grammar.cases ? 30 : 50) || (other.kind !== 'direct' && before.last - tail > 2)) break
      if (other.kind === 'direct') other.segments.push(...quote.segments)
      else { other.kind = 'mixed'; for (const s of quote.segments) other.segments.push(withMarks(c, s)) }
      kept.splice(i, 1)
      i--
      break
    }
  }
}

/** Is the cue within another's content the finite verb of someone named there. */
const isToldAgain = (c: Context, {source}: QuoteDraft, cue: number): boolean =>
  source !== null && (formsAt(c, cue) & FINITE) !== 0 && (formsAt(c, cue) & (PAST | SINGULAR)) !== 0
  && !has(c, source[0], RELATIVE) && (!has(c, source[0], PRONOUN) || (formsAt(c, source[0]) & (FIRST_PERSON | PLURAL)) === 0)

const WEAK_RULES = new Set(['object', 'about', 'infinitive', 'marked-words', 'passive', 'topic'])

/**
 * A cue within another's content ("Lee said the mayor told him the road was shut"): measured on English news, one clause in
 * three is counted as a quote of its own where its verb is finite and its subject another; hardly a topic, an object or an
 * infinitive, and none of "who say", "they believe", "saying", "his claim".
 */
const weighNested = (c: Context, kept: QuoteDraft[]): void => {
  for (let i = kept.length - 1; i >= 0; i--) {
    const quote = kept[i]
    if (!quote?.cue || quote.kind === 'direct') continue
    const [first] = quote.cue
    for (let j = i - 1; j >= Math.max(0, i - 8); j--) {
      const outer = kept[j]!
      if (!holdsCue(outer, quote)) continue
      // "Lee said polls show it is over": nearly all of it is the same; both stay of "Lee said it was over, the Mail reported"
      if (
        quote.source === null
        || WEAK_RULES.has(quote.rule)
        || quote.rule !== 'phrase-aside' && !isToldAgain(c, quote, first)
        || quote.entry?.class === 'think' && quote.source[0] === outer.source?.[0]
        || (has(c, quote.source[0], PRONOUN) || (outer.cue?.[0] ?? 0) < first) && isRival(outer, quote)
      ) kept.splice(i, 1)
      else quote.confidence = Math.min(quote.confidence, c.confidence.nested ?? 0.35)
      break
    }
  }
}

/** The measured shares of a pack, by rule: those without a source, those of a class of cue, all others. */
interface Shares {
  own: number | undefined
  unsourced: number | undefined
  byClass: Map<string, number>
}

const sharesOf = (confidence: Context['confidence']): Map<string, Shares> => {
  const known = compiled.get(confidence)
  if (known) return known
  const shares = new Map<string, Shares>()
  for (const [key, value] of Object.entries(confidence)) {
    const colon = key.indexOf(':'), unsourced = key.endsWith('-'), rule = colon >= 0 ? key.slice(0, colon) : unsourced ? key.slice(0, -1) : key
    let of = shares.get(rule)
    if (!of) shares.set(rule, of = {own: undefined, unsourced: undefined, byClass: new Map()})
    if (colon >= 0) of.byClass.set(key.slice(colon + 1), value)
    else of[unsourced ? 'unsourced' : 'own'] = value
  }
  compiled.set(confidence, shares)
  return shares
}
const compiled = new WeakMap<Context['confidence'], Map<string, Shares>>()

/** How often quotes of its kind are right: by rule and class of cue where they differ, else by rule, else what the rule says itself. */
const measured = (shares: ReadonlyMap<string, Shares>, {rule, source, entry, confidence: own}: QuoteDraft): number => {
  const of = shares.get(rule)
  if (!of) return own
  return source ? of.byClass.get(entry?.class ?? '') ?? of.own ?? own : of.unsourced ?? own
}

/** How far before words in marks the quote is looked for whose content announces them, in quotes. */
const MOST_NEAR = 12

/** "Lee said the mayor asked: “Who is there?”": words in marks whose cue ends another's content are a part of that content. */
const takeAnnounced = (c: Context, quotes: readonly QuoteDraft[]): void => {
  for (let i = 0; i < quotes.length; i++) {
    const {kind, cue, source, segments} = quotes[i]!
    if (kind !== 'direct' || !cue || !source || segments.length > 1 || segments[0]!.pair < 0) continue
    const marks = c.pairs[segments[0]!.pair]!
    if (marks.close < 0 || cue[1] > marks.open) continue
    for (let j = Math.max(0, i - MOST_NEAR); j < Math.min(quotes.length, i + MOST_NEAR); j++) {
      const other = quotes[j]!, last = other.segments[other.segments.length - 1]!
      if (
        other.kind !== 'direct'
        && last.first <= Math.min(cue[0], source[0])
        && last.last >= cue[1]
        && last.last <= marks.open
        && last.last >= marks.open - 2
      ) last.last = marks.close + 1
    }
  }
}

export const settle = (c: Context): void => {
  const kept: QuoteDraft[] = []
  takeAnnounced(c, c.quotes)
  for (const quote of c.quotes) {
    if (!quote.segments.every(s => hasWords(c, s))) quote.segments = quote.segments.filter(s => hasWords(c, s))
    if (quote.segments.length === 0) continue
    // "сказал, что мост цел, но, по словам рабочих, закрыт": the conjunction is of what others say
    const end = quote.segments[quote.segments.length - 1]!
    if (
      c.grammar.cases
      && quote.kind !== 'direct'
      && has(c, end.last - 1, COORDINATOR)
      && kindAt(c, end.last - 2) === COMMA
      && end.last - 2 > end.first
    ) end.last -= 2
    // "[sic] said that": a note has no name
    if (quote.source && kindAt(c, quote.source[0]) === OPEN) quote.source = null
    if (quote.kind !== 'direct' && holdsMarkedSpeech(c, quote)) quote.kind = 'mixed'
    let rival = -1
    for (let i = kept.length - 1; i >= Math.max(0, kept.length - 12); i--) if (
      isRival(kept[i]!, quote)
      && !tellsOf(c, kept[i]!, quote)
      && !tellsOf(c, quote, kept[i]!)
    ) {
      rival = i
      break
    }
    if (rival >= 0) {
      const other = kept[rival]!
      if (other.kind !== 'direct' && (quote.kind === 'direct' || quote.confidence > other.confidence + 0.1)) kept[rival] = quote
      continue
    }
    kept.push(quote)
  }
  kept.sort((a, b) => (a.segments[0]?.first ?? 0) - (b.segments[0]?.first ?? 0) || sizeOf(b) - sizeOf(a))
  const shares = sharesOf(c.confidence)
  for (const quote of kept) quote.confidence = measured(shares, quote)
  if (!c.grammar.cases) weighNested(c, kept)
  mergeParagraphs(c, kept)
  // a quote with no cue of its own goes on from the one before
  for (let i = 1; i < kept.length; i++) {
    const quote = kept[i]!
    if (quote.rule !== 'quote-alone' && quote.rule !== 'quote-sentence') continue
    for (let j = i - 1; j >= 0; j--) if (
      kept[j]?.rule !== WITHIN
      && (kept[j]?.kind === 'direct' || kept[j]?.kind === 'mixed' || kept[j]?.kind === 'indirect')
    ) {
      quote.follows = j
      break
    }
  }
  c.quotes = kept
}

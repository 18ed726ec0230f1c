/** Quotes as drafts: how clauses become one, which one holds a token. */
import type {Aside} from './aside/cue-clause.ts'
import type {Context, QuoteDraft, Range, Segment} from './types.ts'

/** Rule of words in marks within somebody else's speech. */
export const WITHIN = 'quote-within'

/** Adds what an aside hands to its source, if anything of it is left. */
export const pushClause = (c: Context, aside: Aside, segments: readonly Segment[], via: Range | null, rule: string, confidence: number): void => {
  const kept = segments.filter(s => s.last > s.first)
  if (kept.length === 0) return
  c.quotes.push({kind: 'indirect', segments: kept, cue: aside.cue, entry: aside.entry, source: aside.source, via, rule, confidence, follows: -1})
}

/** How many quotes back one is looked for. */
const MOST_BACK = 64

/** Of the last quotes, down to the one at `since`, the newest that reaches into the range. */
export const within = (c: Context, since: number, from: number, to: number): QuoteDraft | null => {
  for (let q = c.quotes.length - 1; q >= Math.max(since, c.quotes.length - MOST_BACK); q--) {
    const quote = c.quotes[q]!
    if (quote.segments.some(s => s.first < to && s.last > from)) return quote
  }
  return null
}

/** The quote found before that holds the cue. */
export const userOf = (c: Context, i: number): QuoteDraft | null => {
  for (let q = c.quotes.length - 1; q >= Math.max(0, c.quotes.length - 12); q--) {
    const quote = c.quotes[q]!
    if (quote.cue && i >= quote.cue[0] && i < quote.cue[1]) return quote
  }
  return null
}

/** Do marks open at the token that a quote found already has (a direct one, or an indirect one's marks)? */
export const opensTaken = (c: Context, i: number): boolean => {
  const pair = c.pairAt[i]!
  return pair >= 0 && c.taken[pair] === 1
}

/** A part of a quote with the marks around it. */
export const withMarks = (c: Context, segment: Segment): Segment => {
  const marks = c.pairs[segment.pair]
  return marks ? {first: marks.open, last: marks.close >= 0 ? marks.close + 1 : marks.last, pair: -1} : segment
}

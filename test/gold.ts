/** What the quotes of a fixture are by hand (`quotes.json`), and how the program's are compared with them. */
import type {QuoteRecord} from '../src/read/quotes.ts'
import type {QuoteKind, Span} from '../src/tree/types.ts'

/** One quote of `quotes.json`. Every string is one of the input, but for names, which are in the nominative. */
export interface GoldQuote {
  kind: QuoteKind
  content: string[]
  verbatim: string[]
  cue: string | null
  source: string | null
  speaker: string | null
  via?: string
}

/** A record of `quotes()` in the form of the gold. */
export const asGold = (record: QuoteRecord, input: string): GoldQuote => {
  const at = (span: Span | null): string | null => span && input.slice(...span)
  return {
    kind: record.kind,
    content: record.content.map((span) => input.slice(...span)), verbatim: record.verbatim.map((span) => input.slice(...span)),
    cue: at(record.cue), source: at(record.source), speaker: record.speaker?.name ?? null,
    ...(record.via ? {via: record.via.name} : undefined),
  }
}

const words = (text: string): string[] => text.toLowerCase().replace(/ё/g, 'е').split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** Prepositions that may lead the content of a reported quote: by custom they are left out in English, and kept in Russian. */
const LEADING = new Set(['of', 'about', 'for', 'to', 'on', 'against', 'over', 'with', 'into', 'at', 'from'])

/** The words of a content, so that spaces, signs and the edges of spans do not count. */
export const contentKey = ({kind, content}: GoldQuote): string => {
  const all = words(content.join(' ')), [first] = all
  return (kind === 'reported' && first !== undefined && LEADING.has(first) ? all.slice(1) : all).join(' ')
}

const sameWords = (a: string | null, b: string | null): boolean => words(a ?? '').join(' ') === words(b ?? '').join(' ')

/** Two names of one speaker: the words of the shorter are among those of the longer. */
const sameName = (a: string | null, b: string | null): boolean => {
  const [short = [], long = []] = [words(a ?? ''), words(b ?? '')].sort((x, y) => x.length - y.length)
  return short.length ? short.every((word) => long.includes(word)) : !long.length
}

export interface Compared {
  gold: number
  found: number
  /** Same content words. */
  matched: number
  /** Of the matched. */
  kind: number
  cue: number
  source: number
  speaker: number
  /** What is wrong, a line each. */
  misses: string[]
}

const short = (text: string): string => text.length > 90 ? `${text.slice(0, 60)} … ${text.slice(-25)}` : text
const show = (quote: GoldQuote): string => `${quote.kind.padEnd(8)} ${short(quote.content.join(' | '))} — ${quote.cue ?? '∅'}, ${quote.source ?? '∅'}`

/** Matches each gold quote with the first free record of the same content words, one of the same kind and cue before others. */
export const compare = (gold: readonly GoldQuote[], found: readonly GoldQuote[]): Compared => {
  const free = new Set(found), misses: string[] = []
  const result: Compared = {gold: gold.length, found: found.length, matched: 0, kind: 0, cue: 0, source: 0, speaker: 0, misses}
  for (const quote of gold) {
    const key = contentKey(quote), same = [...free].filter((other) => contentKey(other) === key)
    const match = same.find((other) => other.kind === quote.kind && sameWords(other.cue, quote.cue)) ?? same.find((other) => other.kind === quote.kind) ?? same[0]
    if (!match) {
      misses.push(`missed  ${show(quote)}`)
      continue
    }
    free.delete(match)
    result.matched++
    if (match.kind === quote.kind) result.kind++
    else misses.push(`kind    ${match.kind} for ${show(quote)}`)
    if (sameWords(match.cue, quote.cue)) result.cue++
    else misses.push(`cue     ${match.cue ?? '∅'} for ${show(quote)}`)
    if (sameWords(match.source, quote.source)) result.source++
    else misses.push(`source  ${match.source ?? '∅'} for ${show(quote)}`)
    if (sameName(match.speaker, quote.speaker)) result.speaker++
    else misses.push(`speaker ${match.speaker ?? '∅'} for ${quote.speaker ?? '∅'}: ${show(quote)}`)
  }
  for (const quote of free) misses.push(`extra   ${show(quote)}`)
  return result
}

/** Gold and found alike but for a leading preposition of a reported content: the gold's form of it is taken. */
export const settleEdges = (gold: readonly GoldQuote[], found: readonly GoldQuote[]): GoldQuote[] => found.map((quote, i) => {
  const other = gold[i]
  return other?.kind === 'reported' && quote.kind === 'reported' && contentKey(other) === contentKey(quote) ? {...quote, content: other.content} : quote
})

/** What the stages found, as nodes to be: where each stands, and what makes it. */
import type {Layout} from '../layout/types.ts'
import type {NoteSpan} from '../marks/notes.ts'
import type {MarkPair} from '../marks/types.ts'
import {positionOf, type Source as Input} from '../source/source.ts'
import type {QuoteDraft, Range, Segment} from '../speech/types.ts'
import type {TimeSpan} from '../times/types.ts'
import type {Tokens} from '../words/scan.ts'
import type {Speakers} from '../speakers/types.ts'
import {addInline, type InlineNode} from './inline.ts'
import type {Cue, Elision, Marked, Note, Phrase, Quote, Source, Span, Time} from './types.ts'

/** Everything that the stages found. */
export interface Findings {
  input: Input
  lang: string
  layout: Layout
  tokens: Tokens
  pairs: readonly MarkPair[]
  /** Pairs that are segments of direct quotes. */
  taken: Uint8Array
  quotes: readonly QuoteDraft[]
  speakers: Speakers
  notes: readonly NoteSpan[]
  times: readonly TimeSpan[]
  /** Nodes of markup among the phrases; absent for plain text. */
  inline?: readonly InlineNode[]
}

/** Makes the node of an item; `start` and `end` are those of the item or of the part of it that is left. */
export type Make = (made: Made, item: Item, children: Phrase[], start: number, end: number) => Phrase

/** A node to be: outer range, the range of its children, and how to make it. Offsets. */
export interface Item {
  start: number
  end: number
  innerStart: number
  innerEnd: number
  /** Of equal ranges the lower rank is outside. A whole number: fractions are kept apart from what has them. */
  rank: number
  /** A quote may be cut in two where it would cross another node; all else gives way. */
  divisible: boolean
  /** A literal: has children only where markup stands within it. */
  literal: boolean
  make: Make
  /** Index of what it is made of: the quote, pair, note, time, node of markup. */
  of: number
  /** Of a quote: the index of its segment. */
  segment: number
}

/** What the makers share. */
export interface Made {
  found: Findings
  /** Quote → ids of its source and its cue. */
  sources: (string | undefined)[]
  cues: (string | undefined)[]
  /** Ids of the sources and cues that became nodes, and the quotes that did. */
  ids: Set<string>
  quotes: Quote[]
}

/** `children` of a literal, which has the key only where there are some. */
export const ifAny = (children: Phrase[]): {children: Phrase[]} | undefined => children.length > 0 ? {children} : undefined

const makeSource: Make = ({found, sources, ids}, {of}, children, start, end): Source => {
  const id = sources[of]!, entity = found.speakers.speaker[of], position = positionOf(found.input, start, end)
  ids.add(id)
  return entity === undefined ? {type: 'source', id, children, position} : {type: 'source', id, entity, children, position}
}

const makeCue: Make = ({found, cues, ids}, {of}, children, start, end): Cue => {
  const id = cues[of]!, cueClass = found.quotes[of]!.entry?.class ?? 'say'
  const value = found.input.text.slice(start, end), position = positionOf(found.input, start, end)
  ids.add(id)
  return children.length > 0 ? {type: 'cue', id, class: cueClass, value, children, position} : {type: 'cue', id, class: cueClass, value, position}
}

/** The signs of a pair around a segment of a direct quote: '' where the segment does not reach to one, or there is none. */
const signsAround = ({input: {text}, tokens: {start, end}}: Findings, pair: MarkPair, s: Segment): [open: string, close: string] => [
  opensWith(pair, s) ? text.slice(start[pair.open], end[pair.open]) : '',
  closesWith(pair, s) && pair.close >= 0 ? text.slice(start[pair.close], end[pair.close]) : '',
]
const opensWith = (pair: MarkPair, s: Segment): boolean => s.first === pair.first && pair.open < pair.first
const closesWith = (pair: MarkPair, s: Segment): boolean => s.last >= pair.last - 1

/** The pair whose marks are a segment's own. */
const pairOf = ({pairs}: Findings, {kind}: QuoteDraft, {pair}: Segment): MarkPair | undefined => pair >= 0 && kind === 'direct' ? pairs[pair] : undefined

/** A quote of which the keys are there that stand before its rule. */
type QuoteHead = Pick<Quote, 'type' | 'kind' | 'id'> & Partial<Quote>

/** Adds the keys that stand last in every quote. */
const complete: (node: QuoteHead, draft: QuoteDraft, children: Phrase[], position: Quote['position']) => asserts node is Quote = (node, {rule, confidence}, children, position) => {
  node.rule = rule
  node.confidence = confidence
  node.children = children
  node.position = position
}

const makeQuote: Make = ({found, sources, cues, quotes}, {of, segment}, children, start, end): Quote => {
  const draft = found.quotes[of]!, s = draft.segments[segment]!, pair = pairOf(found, draft, s)
  const speaker = found.speakers.speaker[of], source = sources[of], cue = cues[of], via = found.speakers.via[of]
  const node: QuoteHead = {type: 'quote', kind: draft.kind, id: `q${String(of + 1)}`}
  if (draft.segments.length > 1) node.part = segment + 1
  if (pair) node.marks = signsAround(found, pair, s)
  if (speaker !== undefined) node.speaker = speaker
  if (source !== undefined) node.source = source
  if (cue !== undefined) node.cue = cue
  if (via !== undefined) node.via = via
  complete(node, draft, children, positionOf(found.input, start, end))
  quotes.push(node)
  return node
}

const makeMarked: Make = ({found}, {of}, children, start, end): Marked => {
  const {input, tokens} = found, {open, close, kind} = found.pairs[of]!
  const marks: Marked['marks'] = [input.text.slice(tokens.start[open], tokens.end[open]), input.text.slice(tokens.start[close], tokens.end[close])]
  return {type: 'marked', kind, marks, children, position: positionOf(input, start, end)}
}

const makeNote: Make = ({found: {input, notes}}, {of}, children, start, end): Note | Elision => {
  const {kind} = notes[of]!, value = input.text.slice(start, end), position = positionOf(input, start, end)
  return children.length > 0 ? {type: kind, value, children, position} : {type: kind, value, position}
}

const makeTime: Make = ({found: {input, times}}, {of}, children, start, end): Time => {
  const {from, to, grain, approximate} = times[of]!, value = input.text.slice(start, end), position = positionOf(input, start, end)
  // the common kinds, made at once
  if (children.length === 0) {
    if (from === undefined && to === undefined && !approximate) return {type: 'time', value, grain, position}
    if (from !== undefined && to !== undefined) return approximate ? {type: 'time', value, start: from, end: to, grain, approximate, position} : {type: 'time', value, start: from, end: to, grain, position}
  }
  return {
    type: 'time', value, ...ifAny(children), ...(from === undefined ? {} : {start: from}), ...(to === undefined ? {} : {end: to}), grain,
    ...(approximate ? {approximate: true} : {}), position,
  }
}

/** Stretches that markup may not cross. */
const fencesOf = ({blocks}: Layout): Span[] => blocks.flatMap(({start, end, items, dateline}) => [[start, end] as Span, ...(items ?? []), ...(dateline ? [dateline] : [])])

/** A literal, of which the children are none until markup is found within it. */
const literalOf = (start: number, end: number, rank: number, make: Make, of: number): Item =>
  ({start, end, innerStart: end, innerEnd: end, rank, divisible: false, literal: true, make, of, segment: 0})

/** A range of tokens as one number. */
const keyOf = ([first, last]: Range): number => first * 0x2000000 + last

/** The items of a quote's source and cue, where no quote before it has the same. */
const addAttribution = (items: Item[], made: Made, quote: QuoteDraft, q: number, known: {sources: Map<number, string>, cues: Map<number, string>}): void => {
  const {start: starts, end: ends} = made.found.tokens, {source, cue} = quote
  if (source) {
    let id = known.sources.get(keyOf(source))
    if (id === undefined) {
      known.sources.set(keyOf(source), (id = `s${String(known.sources.size + 1)}`))
      const start = starts[source[0]]!, end = ends[source[1] - 1]!
      items.push({start, end, innerStart: start, innerEnd: end, rank: 2, divisible: false, literal: false, make: makeSource, of: q, segment: 0})
    }
    made.sources[q] = id
  }
  if (cue) {
    let id = known.cues.get(keyOf(cue))
    if (id === undefined) {
      known.cues.set(keyOf(cue), (id = `c${String(known.cues.size + 1)}`))
      const start = starts[cue[0]]!, end = ends[cue[1] - 1]!
      const holds = source !== null && source[0] >= cue[0] && source[1] <= cue[1]
      items.push({start, end, innerStart: holds ? start : end, innerEnd: end, rank: holds ? 1 : 4, divisible: false, literal: true, make: makeCue, of: q, segment: 0})
    }
    made.cues[q] = id
  }
}

/** The item of one segment of a quote, with the marks that are its own. */
const segmentItem = (found: Findings, quote: QuoteDraft, q: number, segment: number): Item => {
  const {start: starts, end: ends} = found.tokens, s = quote.segments[segment]!, pair = pairOf(found, quote, s)
  let start = starts[s.first]!, end = ends[s.last - 1]!, innerStart = start, innerEnd = end
  if (pair && opensWith(pair, s)) {
    innerStart = ends[pair.open]!
    start = starts[pair.open]!
  }
  if (pair && closesWith(pair, s)) {
    innerEnd = pair.close >= 0 ? starts[pair.close]! : ends[pair.last - 1]!
    end = pair.close >= 0 ? ends[pair.close]! : innerEnd
  }
  return {start, end, innerStart, innerEnd, rank: 0, divisible: true, literal: false, make: makeQuote, of: q, segment}
}

/** The items of all marks, quotes, sources, cues, notes and times, in text order; tells `made` the ids of sources and cues. */
export const itemsOf = (found: Findings, made: Made): Item[] => {
  const {tokens: {start: starts, end: ends}, quotes, pairs, taken, notes, times} = found
  const items: Item[] = []
  const known = {sources: new Map<number, string>(), cues: new Map<number, string>()}
  for (let q = 0; q < quotes.length; q++) {
    const quote = quotes[q]!
    made.sources.push(undefined)
    made.cues.push(undefined)
    addAttribution(items, made, quote, q, known)
    for (let n = 0; n < quote.segments.length; n++) items.push(segmentItem(found, quote, q, n))
  }
  for (let p = 0; p < pairs.length; p++) {
    const {open, close, first, last} = pairs[p]!
    if (taken[p] || close < 0 || last <= first || open === first) continue
    items.push({
      start: starts[open]!, end: ends[close]!, innerStart: ends[open]!, innerEnd: last < close ? ends[last - 1]! : starts[close]!,
      rank: 3, divisible: false, literal: false, make: makeMarked, of: p, segment: 0,
    })
  }
  for (let n = 0; n < notes.length; n++) items.push(literalOf(notes[n]!.start, notes[n]!.end, 5, makeNote, n))
  for (let t = 0; t < times.length; t++) items.push(literalOf(times[t]!.start, times[t]!.end, 6, makeTime, t))
  if (found.inline) addInline(items, found.inline, fencesOf(found.layout))
  return items.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
}

/** Spans to nodes: what the stages found becomes a tree with positions. The only place that makes nodes. */
import type {BlockSpan, Layout} from '../layout/types.ts'
import type {NoteSpan} from '../marks/notes.ts'
import type {MarkPair} from '../marks/types.ts'
import {positionOf, type Source as Input} from '../source/source.ts'
import type {QuoteDraft, Range} from '../speech/types.ts'
import type {TimeSpan} from '../times/types.ts'
import type {Tokens} from '../words/scan.ts'
import type {Speakers} from '../speakers/types.ts'
import {addInline, type InlineNode} from './inline.ts'
import type {Article, Block, Cue, ListItem, Marked, Phrase, Quote, Source, Span, Time} from './types.ts'

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

/** A node to be: outer range, the range of its children, and how to make it. Offsets. */
export interface Item {
  start: number
  end: number
  innerStart: number
  innerEnd: number
  /** Of equal ranges the lower rank is outside. */
  rank: number
  /** A quote may be cut in two where it would cross another node; all else gives way. */
  divisible: boolean
  /** A literal: has children only where markup stands within it. */
  literal?: true
  make(children: Phrase[], start: number, end: number): Phrase
}

const DEPTH = 48

const ifAny = (children: Phrase[]): {children: Phrase[]} | undefined => children.length > 0 ? {children} : undefined

/** Stretches that markup may not cross. */
const fencesOf = ({blocks}: Layout): Span[] => blocks.flatMap(({start, end, items, dateline}) => [[start, end] as Span, ...(items ?? []), ...(dateline ? [dateline] : [])])

/** What became nodes of what quotes point at, and the quotes. */
interface Made {
  /** Ids of sources and cues. */
  ids: Set<string>
  quotes: Quote[]
}

/** Makes the items of all marks, quotes, sources, cues, notes and times, in text order; tells `made` of their nodes. */
const itemsOf = (f: Findings, made: Made): Item[] => {
  const {tokens, input} = f
  const {text} = input
  const startOf = (token: number): number => tokens.start[token]!
  const endOf = (token: number): number => tokens.end[token]!
  const items: Item[] = []
  const literal = (start: number, end: number, rank: number, make: (value: string, children: {children: Phrase[]} | undefined) => Phrase): void => {
    items.push({start, end, innerStart: end, innerEnd: end, rank, divisible: false, literal: true, make: (children, a, b) => make(text.slice(a, b), ifAny(children))})
  }
  const sources = new Map<number, string>(), cues = new Map<number, string>()
  const key = (range: Range): number => range[0] * 0x2000000 + range[1]
  const sourceId = (range: Range, quote: number): string => {
    const known = sources.get(key(range))
    if (known !== undefined) return known
    const id = `s${String(sources.size + 1)}`
    sources.set(key(range), id)
    const entity = f.speakers.bySource[quote]
    const start = startOf(range[0]), end = endOf(range[1] - 1)
    items.push({
      start, end, innerStart: start, innerEnd: end, rank: 0.5, divisible: false,
      make: (children, a, b): Source => {
        made.ids.add(id)
        const position = positionOf(input, a, b)
        return entity === undefined ? {type: 'source', id, children, position} : {type: 'source', id, entity, children, position}
      },
    })
    return id
  }
  const cueId = (range: Range, quote: QuoteDraft): string => {
    const known = cues.get(key(range))
    if (known !== undefined) return known
    const id = `c${String(cues.size + 1)}`
    cues.set(key(range), id)
    const start = startOf(range[0]), end = endOf(range[1] - 1)
    const {source} = quote
    const holds = source !== null && source[0] >= range[0] && source[1] <= range[1]
    items.push({
      start, end, innerStart: holds ? start : end, innerEnd: end, rank: holds ? 0.4 : 4, divisible: false, literal: true,
      make: (children): Cue => {
        made.ids.add(id)
        const value = text.slice(start, end), position = positionOf(input, start, end), cueClass = quote.entry?.class ?? 'say'
        return children.length > 0 ? {type: 'cue', id, class: cueClass, value, children, position} : {type: 'cue', id, class: cueClass, value, position}
      },
    })
    return id
  }
  f.quotes.forEach((quote, q) => {
    const id = `q${String(q + 1)}`
    const source = quote.source ? sourceId(quote.source, q) : undefined
    const cue = quote.cue ? cueId(quote.cue, quote) : undefined
    const speaker = f.speakers.speaker[q], via = f.speakers.via[q]
    quote.segments.forEach((s, n) => {
      const pair = s.pair >= 0 ? f.pairs[s.pair] : undefined
      let start = startOf(s.first), end = endOf(s.last - 1), innerStart = start, innerEnd = end
      let marks: [string, string] | undefined
      if (pair && quote.kind === 'direct') {
        const opens = s.first === pair.first && pair.open < pair.first, closes = s.last >= pair.last - 1
        const open = opens ? text.slice(startOf(pair.open), endOf(pair.open)) : ''
        const close = closes && pair.close >= 0 ? text.slice(startOf(pair.close), endOf(pair.close)) : ''
        marks = [open, close]
        if (opens) { innerStart = endOf(pair.open); start = startOf(pair.open) }
        if (closes) {
          innerEnd = pair.close >= 0 ? startOf(pair.close) : endOf(pair.last - 1)
          if (pair.close >= 0) end = endOf(pair.close)
          else end = innerEnd
        }
      }
      items.push({
        start, end, innerStart, innerEnd, rank: 0, divisible: true,
        make: (children, a, b): Quote => {
          const head: Pick<Quote, 'type' | 'kind' | 'id' | 'part' | 'marks' | 'speaker' | 'source' | 'cue' | 'via'> = {type: 'quote', kind: quote.kind, id}
          if (quote.segments.length > 1) head.part = n + 1
          if (marks) head.marks = marks
          if (speaker !== undefined) head.speaker = speaker
          if (source !== undefined) head.source = source
          if (cue !== undefined) head.cue = cue
          if (via !== undefined) head.via = via
          const node = Object.assign(head, {rule: quote.rule, confidence: quote.confidence, children, position: positionOf(input, a, b)})
          made.quotes.push(node)
          return node
        },
      })
    })
  })
  f.pairs.forEach((pair, p) => {
    if (f.taken[p]) return
    if (pair.close < 0 || pair.last <= pair.first || pair.open === pair.first) return
    const open = pair.open, close = pair.close
    items.push({
      start: startOf(open), end: endOf(close), innerStart: endOf(open), innerEnd: pair.last < close ? endOf(pair.last - 1) : startOf(close), rank: 1, divisible: false,
      make: (children, a, b): Marked => ({
        type: 'marked', kind: pair.kind, marks: [text.slice(startOf(open), endOf(open)), text.slice(startOf(close), endOf(close))], children, position: positionOf(input, a, b),
      }),
    })
  })
  for (const note of f.notes) {
    literal(note.start, note.end, 5, (value, inside) => {
      const position = positionOf(input, note.start, note.end)
      return inside ? {type: note.kind, value, ...inside, position} : {type: note.kind, value, position}
    })
  }
  for (const t of f.times) {
    literal(t.start, t.end, 6, (value, inside): Time => {
      const {from, to, grain} = t, position = positionOf(input, t.start, t.end)
      // the common kind, made at once
      if (from !== undefined && to !== undefined && !t.approximate && !inside) return {type: 'time', value, start: from, end: to, grain, position}
      return {
        type: 'time', value, ...inside, ...(from === undefined ? {} : {start: from}), ...(to === undefined ? {} : {end: to}), grain,
        ...(t.approximate ? {approximate: true} : {}), position,
      }
    })
  }
  if (f.inline) addInline(items, f.inline, fencesOf(f.layout), text, (start, end) => positionOf(input, start, end))
  return items.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
}

/** A stretch that is being filled with children. */
interface Open {
  item: Item | null
  children: Phrase[]
  /** End of what children cover so far. */
  at: number
  end: number
}

/** The children of `[start, end)`: items nested by range, text between them. `from` is the first item to look at. */
const fill = (input: Input, items: readonly Item[], from: number, start: number, end: number): [children: Phrase[], next: number] => {
  const stack: Open[] = [{item: null, children: [], at: start, end}]
  const {text} = input
  const addText = (open: Open, to: number): void => {
    if (to > open.at) open.children.push({type: 'text', value: text.slice(open.at, to), position: positionOf(input, open.at, to)})
    open.at = Math.max(open.at, to)
  }
  const close = (): void => {
    const open = stack.pop()!
    addText(open, open.end)
    const parent = stack[stack.length - 1]!
    const item = open.item!
    parent.children.push(item.make(open.children, item.start, item.end))
    parent.at = item.end
  }
  const pending: Item[] = []
  let next = from
  for (;;) {
    const fromList = items[next], waiting = pending[0]
    let item: Item | undefined
    if (waiting && (!fromList || fromList.start >= end || waiting.start <= fromList.start)) { item = waiting; pending.shift() }
    else if (fromList && fromList.start < end) { item = fromList; next++ }
    if (!item) break
    while (stack.length > 1 && item.start >= (stack[stack.length - 1]!).end) close()
    const top = stack[stack.length - 1]!
    if (item.start < top.at || item.innerEnd > end) continue
    if (item.end > top.end) {
      if (!item.divisible || item.start >= top.end) continue
      // the part within this node, and what is left after it
      const cut = top.item ? top.item.end : top.end
      if (cut < item.end && pending.length < 8) pending.push({...item, start: cut, innerStart: Math.max(cut, item.innerStart)})
      item = {...item, end: top.end, innerEnd: Math.min(item.innerEnd, top.end)}
      if (item.innerEnd <= item.innerStart) continue
    }
    if (stack.length > DEPTH) continue
    addText(top, item.start)
    if (item.innerStart >= item.innerEnd) {
      top.children.push(item.make([], item.start, item.end))
      top.at = item.end
    } else stack.push({item, children: [], at: item.innerStart, end: item.innerEnd})
  }
  while (stack.length > 1) close()
  const root = stack[0]!
  addText(root, end)
  return [root.children, next]
}

const blockNode = (f: Findings, block: BlockSpan, children: Phrase[], items: ListItem[]): Block => {
  const position = positionOf(f.input, block.start, block.end)
  switch (block.type) {
    case 'headline': return {type: 'headline', level: block.level ?? 1, children, position}
    case 'list': return {type: 'list', ordered: block.ordered ?? false, children: items, position}
    default: return {type: block.type, children, position}
  }
}

/** Makes the tree. Linear in the input and what was found in it. */
export const build = (f: Findings): Article => {
  const made: Made = {ids: new Set(), quotes: []}
  const items = itemsOf(f, made)
  let next = 0
  const children: Block[] = []
  const take = (start: number, end: number): Phrase[] => {
    while (next < items.length && (items[next]!).start < start) next++
    const [phrases, after] = fill(f.input, items, next, start, end)
    next = after
    return phrases
  }
  for (const block of f.layout.blocks) {
    if (block.type === 'list' && block.items) {
      const list = block.items.map(([start, end]): ListItem => ({type: 'listItem', children: take(start, end), position: positionOf(f.input, start, end)}))
      children.push(blockNode(f, block, [], list))
      continue
    }
    if (block.dateline) {
      const [start, end] = block.dateline
      const inside = f.inline ? take(start, end) : []
      const dateline: Phrase = {type: 'dateline', value: f.input.text.slice(start, end), ...(inside.length > 1 || inside[0]?.type !== 'text' ? ifAny(inside) : {}), position: positionOf(f.input, start, end)}
      children.push(blockNode(f, block, [dateline, ...take(end, block.end)], []))
      continue
    }
    children.push(blockNode(f, block, take(block.start, block.end), []))
  }
  dropDangling(made)
  return {type: 'article', lang: f.lang, meta: f.layout.meta, entities: f.speakers.entities, children, position: positionOf(f.input, 0, f.input.text.length)}
}

/** A source or cue that crossed another node is not made; quotes must not point at it. */
const dropDangling = ({ids, quotes}: Made): void => {
  for (const quote of quotes) {
    if (quote.source !== undefined && !ids.has(quote.source)) delete quote.source
    if (quote.cue !== undefined && !ids.has(quote.cue)) delete quote.cue
  }
}

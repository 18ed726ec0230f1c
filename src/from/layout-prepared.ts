/** What markup says of the blocks, for the layout: headline and crossheads, block quotes, lists, what is no part of the story. */
import type {KnownBlock} from '../layout/lines.ts'
import {classes, DASH, HYPHEN, STOP, TERMINAL} from '../words/classes.ts'
import type {BlockSpan} from '../layout/types.ts'
import type {Span} from '../tree/types.ts'
import type {Prepared, Run} from './assemble.ts'

/** Text above a headline that is no heading of the first depth, and the longest line that says who is quoted. */
const MOST_ABOVE = 300
const LONGEST_ATTRIBUTION = 160

/** The run that is the headline: the first heading of depth 1, or one that hardly anything stands before. */
const findHeadline = (runs: readonly Run[]): Run | undefined => {
  const first = runs.find(({block}) => block.kind === 'heading' && block.depth === 1)
  if (first) return first
  let above = 0
  for (const run of runs) {
    if (run.block.kind === 'heading') return run
    if (run.block.kind !== 'aside' && run.block.kind !== 'matter') above += run.end - run.start
    if (above > MOST_ABOVE || run.block.kind === 'quote' || run.block.kind === 'item') return undefined
  }
  return undefined
}

/** The one heading of its depth right under the headline is a subtitle; of several, the first of the crossheads. */
const findSubtitle = (runs: readonly Run[], headline: Run | undefined): Run | undefined => {
  const next = headline && runs[runs.indexOf(headline) + 1]
  if (next?.block.kind !== 'heading') return undefined
  return runs.some((run) => run !== next && run !== headline && run.block.kind === 'heading' && run.block.depth <= next.block.depth) ? undefined : next
}

const isBlankOrDash = (code: number): boolean => {
  const cls = classes[code]
  return cls === DASH || cls === HYPHEN || code === 0x20 || code === 0xa0
}

/** `— X`: the last line of a block quote; null where the line is none. */
const attributionOf = (prepared: Prepared, line: number, stated: boolean): Span | null => {
  const {source: {text}, lines} = prepared
  const start = lines.start[line]!, end = lines.end[line]!, cls = classes[text.charCodeAt(start)]
  if (end - start > LONGEST_ATTRIBUTION) return null
  if (!stated) {
    if (cls !== DASH && !text.startsWith('--', start) && !text.startsWith('- ', start)) return null
    const last = classes[text.charCodeAt(end - 1)]
    if (last === STOP || last === TERMINAL) return null
  }
  for (let i = start; i < end; i++) if (!isBlankOrDash(text.charCodeAt(i))) return [start, end]
  return null
}

/** The paragraphs of a block quote, the last with who is quoted where the quote says so. */
const quoteBlocks = (prepared: Prepared, runs: readonly Run[]): KnownBlock[] => {
  const {lines, source: {text}} = prepared
  const last = runs.at(-1)!, alone = runs.length === 1
  const opening = classes[text.charCodeAt(runs[0]!.start)]
  const speech = opening === DASH || opening === HYPHEN
  const line = last.next - 1
  const attribution = (alone && line === last.line) || (speech && !last.block.attribution) ? null : attributionOf(prepared, line, last.block.attribution)
  const known = runs.map((run): KnownBlock => ({block: {type: 'blockquote', start: run.start, end: run.end}, next: run.next}))
  if (!attribution) return known
  if (line === last.line) {
    known.pop()
    const before = known.at(-1)!
    known[known.length - 1] = {block: {...before.block, end: lines.end[line]!, attribution}, next: last.next}
  } else {
    const own = known.at(-1)!
    own.block.attribution = attribution
  }
  return known
}

const listBlock = (runs: readonly Run[]): KnownBlock => {
  const items: Span[] = []
  let item = -1
  for (const run of runs) {
    const before = items.at(-1)
    if (before && run.block.item === item) before[1] = run.end
    else items.push([run.start, run.end])
    item = run.block.item
  }
  const last = runs.at(-1)!
  return {block: {type: 'list', start: runs[0]!.start, end: last.end, ordered: runs[0]!.block.group?.ordered ?? false, items}, next: last.next}
}

/** The blocks that markup says what they are, by their first line. */
export const knownBlocks = (prepared: Prepared): Map<number, KnownBlock> => {
  const {runs} = prepared, known = new Map<number, KnownBlock>()
  const headline = findHeadline(runs), subtitle = findSubtitle(runs, headline)
  for (let r = 0; r < runs.length;) {
    const run = runs[r]!, {kind, group} = run.block
    let after = r + 1
    if (group) while (after < runs.length && runs[after]!.block.group === group && runs[after]!.block.kind === kind) after++
    const same = runs.slice(r, after)
    const add = (block: BlockSpan): unknown => known.set(run.line, {block, next: run.next})
    switch (kind) {
      case 'heading':
        if (run === headline || run === subtitle) add({type: 'headline', start: run.start, end: run.end, level: run === headline ? 1 : 2})
        else add({type: 'crosshead', start: run.start, end: run.end})
        break
      case 'aside': add({type: 'signoff', start: run.start, end: run.end}); break
      case 'row': add({type: 'paragraph', start: run.start, end: run.end}); break
      case 'quote': {
        let line = run.line
        for (const each of quoteBlocks(prepared, same)) {
          known.set(line, each)
          line = each.next
        }
        break
      }
      case 'item': known.set(run.line, listBlock(same)); break
      case 'paragraph': case 'matter': break
    }
    r = after
  }
  return known
}

/** Nodes of markup among the phrases: where one crosses what the stages found, the markup is cut, not the finding. */
import type {Position} from 'unist'
import {positionOf} from '../source/source.ts'
import type {Item, Make} from './items.ts'
import type {Phrase, Span} from './types.ts'

/** A node of markup over a stretch of the text. */
export interface InlineNode {
  start: number
  end: number
  /** Holds no phrases: a line break, code. */
  leaf: boolean
  make: (children: Phrase[], position: Position, value: string) => Phrase
}

/** A place where a node of markup is cut unless it holds the whole of what has the place. */
interface Border {
  at: number
  /** Of what the border is of. */
  start: number
  end: number
}

const bordersOf = (items: readonly Item[], fences: readonly Span[]): Border[] => {
  const borders: Border[] = []
  for (const {start, end, innerStart, innerEnd} of items) {
    borders.push({at: start, start, end}, {at: end, start, end})
    if (innerStart < innerEnd) {
      if (innerStart !== start) borders.push({at: innerStart, start, end})
      if (innerEnd !== end) borders.push({at: innerEnd, start, end})
    }
  }
  for (const [start, end] of fences) borders.push({at: start, start, end}, {at: end, start, end})
  return borders.sort((a, b) => a.at - b.at)
}

/** Index of the first border after an offset. */
const firstAfter = (borders: readonly Border[], offset: number): number => {
  let low = 0, high = borders.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (borders[middle]!.at <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The stretches into which the findings cut a node of markup. */
const cut = ({start, end, leaf}: InlineNode, borders: readonly Border[]): Span[] => {
  if (leaf) return [[start, end]]
  const spans: Span[] = []
  let from = start
  for (let i = firstAfter(borders, start); i < borders.length; i++) {
    const border = borders[i]!
    if (border.at >= end) break
    if (border.at === from || (border.start >= start && border.end <= end)) continue
    spans.push([from, border.at])
    from = border.at
  }
  spans.push([from, end])
  return spans
}

const makeInline: Make = ({found: {input, inline}}, {of}, children, start, end) =>
  inline![of]!.make(children, positionOf(input, start, end), input.text.slice(start, end))

/**
 * Adds the nodes of markup to what is to become nodes. A finding that is a literal gets children where markup stands
 * within it.
 *
 * @param fences stretches that no node may cross: blocks, items of lists, datelines
 */
export const addInline = (items: Item[], nodes: readonly InlineNode[], fences: readonly Span[]): void => {
  const borders = bordersOf(items, fences), literals = items.filter((item) => item.literal)
  const added: Item[] = []
  nodes.forEach((node, of) => {
    for (const [start, end] of cut(node, borders))
      added.push({start, end, innerStart: node.leaf ? end : start, innerEnd: end, rank: -1, divisible: !node.leaf, literal: false, make: makeInline, of, segment: 0})
  })
  added.sort((a, b) => a.start - b.start)
  literals.sort((a, b) => a.start - b.start)
  let i = 0
  for (const literal of literals) {
    while (i < added.length && added[i]!.start < literal.start) i++
    for (let j = i; j < added.length && added[j]!.start < literal.end; j++) {
      const {start, end} = added[j]!
      if (end > literal.end || (start === literal.start && end === literal.end)) continue
      literal.innerStart = literal.start
      break
    }
  }
  for (const item of added) items.push(item)
}

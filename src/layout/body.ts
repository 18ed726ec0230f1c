/** The story's lines: paragraphs, crossheads, lists, block quotes, sign-offs. */
import {DASH, DIGIT, HYPHEN, LOWER, UPPER, classes} from '../words/classes.ts'
import {applyDateline, datelineAt} from './dateline.ts'
import type {Draft} from './draft.ts'
import {firstInner, lastClass, lastJoined, type Lines} from './lines.ts'
import {readBlockquote, readList} from './lists.ts'
import {isSignoff, readCredits} from './signoff.ts'
import type {BlockSpan} from './types.ts'

/** Code units and words that a crosshead has at most. */
const LONGEST_CROSSHEAD = 80
const MOST_WORDS = 12

const countBlanks = (text: string, start: number, end: number): number => {
  let count = 0
  for (let i = start; i < end; i++) if (text.charCodeAt(i) === 0x20 || text.charCodeAt(i) === 0xa0) count++
  return count
}

/** True where a line reads as a heading: short, a capital or mark first, no final punctuation. */
const looksLikeHeading = (text: string, start: number, end: number): boolean => {
  if (end - start > LONGEST_CROSSHEAD) return false
  const opening = classes[text.charCodeAt(start)]
  if (opening === LOWER || opening === DASH || opening === HYPHEN) return false
  const inner = firstInner(text, start, end), first = classes[text.charCodeAt(inner)]
  if (inner === end || (first !== UPPER && first !== DIGIT && first !== LOWER)) return false
  const last = lastClass(text, start, end)
  if (last !== LOWER && last !== UPPER && last !== DIGIT) return false
  return countBlanks(text, start, end) < MOST_WORDS
}

/** A heading stands between two paragraphs, the next of which is longer. */
const isCrosshead = (lines: Lines, i: number, last: number, before: BlockSpan | undefined): boolean => {
  const {text} = lines
  const start = lines.start[i]!, end = lines.end[last]!
  if (!before || !looksLikeHeading(text, start, end) || last + 1 >= lines.length) return false
  if (before.type === 'crosshead' || before.type === 'signoff') return false
  if (before.type === 'paragraph' && text.charCodeAt(before.end - 1) === 0x3a) return false
  const next = last + 1, nextStart = lines.start[next]!, nextEnd = lines.end[lastJoined(lines, next)]!
  return nextEnd - nextStart > end - start && !looksLikeHeading(text, nextStart, nextEnd)
}

const mayOpenList = (code: number): boolean => code < 0x30
  ? code === 0x2a || code === 0x2b || code === 0x2d
  : code <= 0x39 || code === 0xb7 || (code >= 0x2010 && code < 0x2800)

/** Paragraphs at whose start a dateline is looked for. */
const DATELINE_PARAGRAPHS = 2

/** Adds the blocks of the lines from `from` up to `to`. */
export const readBody = (lines: Lines, from: number, to: number, draft: Draft, blocks: BlockSpan[]): void => {
  const {text} = lines, {words} = draft
  let i = from, paragraphs = 0
  /** Lines before it are known to be no list. */
  let listless = from
  /** The line before ended in a colon. */
  let introduced = false
  while (i < to) {
    const known = lines.known?.get(i)
    if (known) {
      blocks.push(known.block)
      i = known.next
      introduced = text.charCodeAt(known.block.end - 1) === 0x3a
      continue
    }
    const start = lines.start[i]!
    const code = text.charCodeAt(start)
    if (code === 0x3e) {
      const quote = readBlockquote(lines, i)
      for (const block of quote.blocks) blocks.push(block)
      i = quote.next
      introduced = false
      continue
    }
    if (i >= listless && (mayOpenList(code) || text.charCodeAt(start + 1) === 0x29)) {
      const list = readList(lines, i, introduced)
      if (list.block) {
        blocks.push(list.block)
        i = list.next
        introduced = false
        continue
      }
      listless = list.next
    }
    const last = lastJoined(lines, i), end = lines.end[last]!
    if (isSignoff(text, start, end, words)) {
      readCredits(draft, start, end)
      blocks.push({type: 'signoff', start, end})
    } else if (end - start <= LONGEST_CROSSHEAD && isCrosshead(lines, i, last, blocks[blocks.length - 1])) blocks.push({type: 'crosshead', start, end})
    else {
      const block: BlockSpan = {type: 'paragraph', start, end}
      if (paragraphs++ < DATELINE_PARAGRAPHS && draft.meta.place === undefined) {
        const dateline = datelineAt(draft, start, end)
        if (dateline) {
          applyDateline(draft, dateline)
          block.dateline = dateline.span
        }
      }
      blocks.push(block)
    }
    introduced = text.charCodeAt(end - 1) === 0x3a
    i = last + 1
  }
}

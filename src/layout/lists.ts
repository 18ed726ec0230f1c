/** Bulleted and numbered lists, block quotes. */
import {COMMA, DASH, DIGIT, HYPHEN, LOWER, MARK, SEMICOLON, UPPER, classes} from '../words/classes.ts'
import type {Span} from '../tree/types.ts'
import {lastClass, lastJoined, type Lines} from './lines.ts'
import type {BlockSpan} from './types.ts'
import {isBlank, skipBlanks} from './phrase.ts'

/** What opens an item: its kind, its number where it has one, and where its text begins. */
interface Bullet {
  kind: 'sign' | 'dash' | 'number' | 'letter'
  /** The sign, or what follows the number. */
  sign: number
  value: number
  content: number
}

const SIGNS: ReadonlySet<number> = new Set([0x2a, 0x2b, 0x2022, 0x2023, 0x2043, 0xb7, 0x25aa, 0x25ab, 0x25a0, 0x25cf, 0x25cb, 0x25e6, 0x25ba, 0x25b6, 0x2713, 0x2714, 0x2192])

/** The bullet at the start of a line. Looks at its first few code units. */
const readBullet = (text: string, start: number, end: number): Bullet | null => {
  const first = text.charCodeAt(start), cls = classes[first]
  const after = (i: number): number => i < end && isBlank(text.charCodeAt(i)) ? skipBlanks(text, i, end) : 0
  if (cls === DASH || cls === HYPHEN) {
    const content = after(start + 1)
    return content > 0 && content < end ? {kind: 'dash', sign: first, value: 0, content} : null
  }
  if (SIGNS.has(first)) {
    const content = skipBlanks(text, start + 1, end)
    const spaced = content > start + 1 || first > 0x7f
    return content < end && spaced ? {kind: 'sign', sign: first, value: 0, content} : null
  }
  let i = start, value = 0
  while (i < end && i < start + 3 && classes[text.charCodeAt(i)] === DIGIT) value = value * 10 + (text.charCodeAt(i++) & 15)
  const numbered = i > start
  if (!numbered && classes[text.charCodeAt(i + 1)] !== UPPER && (cls === LOWER || cls === UPPER)) i++
  if (i === start) return null
  const sign = text.charCodeAt(i)
  if (sign !== 0x29 && !(numbered && sign === 0x2e)) return null
  const content = after(i + 1)
  if (content === 0 || content >= end) return null
  return numbered ? {kind: 'number', sign, value, content} : {kind: 'letter', sign, value: first, content}
}

/** A dash opens an item only where its line doesn't read as speech: "— Что вы думаете?" */
const isUnfinished = (text: string, start: number, end: number): boolean => {
  const cls = lastClass(text, start, end)
  return cls === SEMICOLON || cls === COMMA || cls === LOWER || cls === UPPER || cls === DIGIT
}

/** "… , - said he." within an item: a line of speech after all. */
const hasSpokenDash = (text: string, start: number, end: number): boolean => {
  for (let i = start + 1; i < end - 1; i++) {
    const cls = classes[text.charCodeAt(i)]
    if ((cls === DASH || cls === HYPHEN) && isBlank(text.charCodeAt(i + 1)) && isBlank(text.charCodeAt(i - 1))) {
      const before = text.charCodeAt(i - 2)
      // «…», — said he: the words have marks of their own
      if (before === 0x2c && classes[text.charCodeAt(i - 3)] === MARK) continue
      if (before === 0x2c || before === 0x21 || before === 0x3f || before === 0x2e || before === 0x2026) return true
    }
  }
  return false
}

/** "* Mill to shut", above another such line: the first item of a list that sums the story up. */
export const opensList = ({text, start, end}: Lines, i: number): boolean => {
  const bullet = SIGNS.has(text.charCodeAt(start[i]!)) ? readBullet(text, start[i]!, end[i]!) : null
  return bullet !== null && i + 1 < start.length && readBullet(text, start[i + 1]!, end[i + 1]!)?.sign === bullet.sign
}

const LONGEST_LOOK = 600

/**
 * The list that begins at line `from`, null where there is none, and the line after the last one that was looked at: a
 * run of lines with bullets is a list as a whole or not at all.
 * @param introduced true where the line before ends in a colon
 */
export const readList = (lines: Lines, from: number, introduced: boolean): {block: BlockSpan | null; next: number} => {
  const {text} = lines
  const items: Span[] = []
  let next = from, kind: Bullet['kind'] | null = null, sign = 0, value = 0, unfinished = 0, spoken = false
  while (next < lines.length) {
    if (lines.known?.has(next)) break
    const start = lines.start[next]!
    const bullet = readBullet(text, start, lines.end[next]!)
    if (!bullet) break
    if (kind !== null) {
      if (bullet.kind !== kind || bullet.sign !== sign) break
      if (kind === 'number' && bullet.value !== value + 1) break
      if (kind === 'letter' && bullet.value !== value + 1 && bullet.value !== value + 2) break
      if (kind === 'dash' && lines.gap[next]! > 0 && !introduced) break
    }
    kind = bullet.kind
    sign = bullet.sign
    value = bullet.value
    let last = lastJoined(lines, next)
    while (last + 1 < lines.length && lines.gap[last + 1] === 0 && (lines.indent[last + 1]!) > (lines.indent[next]!)
      && !readBullet(text, lines.start[last + 1]!, lines.end[last + 1]!)) last++
    const end = lines.end[last]!
    items.push([bullet.content, end])
    if (kind === 'dash') {
      if (isUnfinished(text, bullet.content, end)) unfinished++
      if (end - start < LONGEST_LOOK ? hasSpokenDash(text, start, end) : !introduced) spoken = true
    }
    next = last + 1
  }
  const [first] = items, final = items[items.length - 1]
  if (!first || !final || items.length < 2) return {block: null, next}
  if (kind === 'dash') {
    const asHyphen = classes[sign] === HYPHEN
    const allOpen = unfinished >= items.length - 1
    if (spoken || !(allOpen || (asHyphen && (introduced ? !asksAny(text, items) : items.length > 2 && isTold(text, items))))) return {block: null, next}
  }
  const block: BlockSpan = {
    type: 'list', start: lines.start[from]!, end: final[1], ordered: kind === 'number' || kind === 'letter', items,
  }
  return {block, next}
}

const asksAny = (text: string, items: Span[]): boolean => items.some(([, end]) => text.charCodeAt(end - 1) === 0x3f)

/** Three lines or more after hyphens, of which none asks or cries: what happened, point by point. */
const isTold = (text: string, items: Span[]): boolean => items.every(([start, end]) => {
  for (let i = start; i < end; i++) { const code = text.charCodeAt(i); if (code === 0x3f || code === 0x21) return false }
  return true
})

const LONGEST_ATTRIBUTION = 160

/** The block quote that begins at line `from`: lines with `>`; one block a paragraph of it. Its last line may say who is quoted: `> — X`. */
export const readBlockquote = (lines: Lines, from: number): {blocks: BlockSpan[]; next: number} => {
  const {text} = lines
  const blocks: BlockSpan[] = []
  let next = from, open = false
  while (next < lines.length && text.charCodeAt(lines.start[next]!) === 0x3e && (next === from || lines.gap[next] === 0)) {
    const end = lines.end[next]!
    let start = lines.start[next]!
    while (start < end && (text.charCodeAt(start) === 0x3e || isBlank(text.charCodeAt(start)))) start++
    if (start < end) {
      const last = blocks[blocks.length - 1]
      if (open && last) last.end = end
      else if (last && classes[text.charCodeAt(start)] === DASH && end - start <= LONGEST_ATTRIBUTION && isUnfinished(text, start, end)) {
        last.attribution = [start, end]
        last.end = end
      }
      else blocks.push({type: 'blockquote', start, end})
      open = isUnfinished(text, start, end)
    } else open = false
    next++
  }
  return {blocks, next}
}

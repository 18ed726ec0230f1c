/** Everything above the story, line by line: which recogniser is asked of which line, and in what order. */
import {DIGIT, classes} from '../words/classes.ts'
import {byline, fields, info, label, nameLine, signoff} from './credits.ts'
import {crammed} from './crammed.ts'
import type {Draft} from './draft.ts'
import {bodyLine, publication} from './export-lines.ts'
import {signAfterKey, skipStars} from './fields.ts'
import {isBar, readLabel} from './info-line.ts'
import type {Lines} from './lines.ts'
import {isBlank, skipBlanks} from './phrase.ts'
import {breadcrumb, isStepSign, masthead} from './site.ts'
import {datedTitle} from './dated-title.ts'
import {aboveHeadline, headline, known, markedHeadline, seed, subtitle} from './titles.ts'
import {LONGEST_STOPPED, type Recogniser, type Top} from './top-state.ts'
import type {BlockSpan} from './types.ts'
import type {CompiledWords} from './words.ts'

// what a look at a line tells of it, as bits: most recognisers need not be asked

/** A number. */
const NUMBERED = 1
/** A bar or a bullet. */
const BARRED = 1 << 1
/** A sign after a key. */
const KEYED = 1 << 2
/** The first words are a label: "Updated", "Last updated". */
const LABELLED = 1 << 3
/** No longer than a label. */
const SHORT = 1 << 4
/** A sign between the steps of a trail. */
const STEPPED = 1 << 5

const LONGEST_LABEL = 50

const factsOf = (text: string, start: number, end: number, words: CompiledWords): number => {
  let facts = end - start <= LONGEST_LABEL ? SHORT : 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code >= 0x61 && code < 0x7b) continue
    if (classes[code] === DIGIT) facts |= NUMBERED
    else if (isBar(code)) facts |= BARRED | STEPPED
    else if (isStepSign(code)) facts |= STEPPED
  }
  if (signAfterKey(text, skipStars(text, start, end), end) > 0) facts |= KEYED
  return facts === SHORT && readLabel(text, start, end, words) ? facts | LABELLED : facts
}

/** The recognisers in the order in which they are tried; the first that takes the line wins. */
const recognise = (top: Top, facts: number): boolean =>
  ((facts & KEYED) !== 0 && fields(top))
  || ((facts & (NUMBERED | BARRED | LABELLED)) !== 0 && info(top))
  || ((facts & STEPPED) !== 0 && breadcrumb(top))
  || ((facts & SHORT) !== 0 && bodyLine(top))
  || publication(top)
  || ((facts & SHORT) !== 0 && masthead(top))
  || byline(top)
  || ((facts & (SHORT | KEYED)) !== 0 && label(top))
  || signoff(top) || headline(top) || nameLine(top) || subtitle(top)

/** A line too long for the rest of them, or a sentence under the headline. */
const recogniseStory = (top: Top, facts: number): boolean => ((facts & KEYED) !== 0 && fields(top)) || signoff(top)

const LONGEST_OTHER = 320

/** Takes signs of Markdown off a line: `# Title` and `*By Ann Lee*`. */
const trimMarkdown = ({text, start, end}: Lines, i: number): void => {
  const code = text.charCodeAt(start[i]!)
  let first = start[i]!, last = end[i]!
  while (text.charCodeAt(first) === code) first++
  if (code === 0x23 ? !isBlank(text.charCodeAt(first)) : text.charCodeAt(last - 1) !== code || isBlank(text.charCodeAt(first))) return
  if (code !== 0x23) while (last > first && text.charCodeAt(last - 1) === code) last--
  first = skipBlanks(text, first, last)
  if (first === last) return
  start[i] = first
  end[i] = last
}

const readLine: Recogniser = (top) => {
  const {lines, at} = top, opening = lines.text.charCodeAt(lines.start[at]!)
  if (opening === 0x23 || opening === 0x2a || opening === 0x5f) trimMarkdown(lines, at)
  if (lines.known?.has(at)) return known(top)
  const end = lines.end[at]!, size = end - lines.start[at]!
  const isStory = size > LONGEST_OTHER || (top.headline && size > LONGEST_STOPPED && lines.text.charCodeAt(end - 1) === 0x2e)
  const facts = factsOf(lines.text, lines.start[at]!, isStory ? Math.min(end, lines.start[at]! + LONGEST_LABEL) : end, top.draft.words)
  return (isStory ? recogniseStory(top, facts) : recognise(top, facts)) || aboveHeadline(top)
}

/** Reads what stands above the story from line `from` on; returns the line where the story begins. */
export const readTop = (lines: Lines, from: number, draft: Draft, blocks: BlockSpan[]): number => {
  const top: Top = {
    draft, lines, blocks, at: from, titled: draft.meta.title !== undefined, headline: false, subtitled: false, credited: false, done: false, release: false, nameLines: 0, captions: 0,
    marked: markedHeadline(lines),
  }
  if (top.at >= lines.length || seed(top) || crammed(top) || datedTitle(top)) return top.at
  while (!top.done && top.at < lines.length && readLine(top));
  return top.at
}

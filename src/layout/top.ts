/** Everything above the story, line by line: fields, headline, subtitle, byline, date, section, captions. */
import {DIGIT, LOWER, UPPER, classes} from '../words/classes.ts'
import {applyByline, isRoleLine, isUnsigned, readByline, readNameLine, type Byline} from './byline.ts'
import {datelineAt} from './dateline.ts'
import {addAgency, addField, addMoment, type Draft} from './draft.ts'
import {applyRun, isRule, readFieldRun, signAfterKey, skipStars} from './fields.ts'
import {isHeadline, retells} from './headline.ts'
import {applyInfoLine, readInfoLine, readLabelLine, isBar, readLabel} from './info-line.ts'
import {lastClass, lastJoined, type Lines} from './lines.ts'
import {readMoment} from './dates.ts'
import {bodyLine, publication} from './export-lines.ts'
import {readSeedHeader} from './seed.ts'
import {isSignoff, readCredits} from './signoff.ts'
import {breadcrumb, endOfTitle, isStepSign, masthead} from './site.ts'
import {isSender, openRelease, takeSender} from './release.ts'
import type {BlockSpan} from './types.ts'
import {LONGEST_STOPPED, push, withoutBracket, type Recogniser, type Top} from './top-state.ts'
import type {CompiledWords} from './words.ts'
import {isBlank, skipBlanks, tidy} from './phrase.ts'
import {CAPTION, CAPTIONED, RELEASE, findOpener, isAt} from './phrases.ts'

/** Lines without a headline, name lines, and subtitles and captions that are looked at. */
const MOST_NAME_LINES = 3
const MOST_CAPTIONS = 4
const LONGEST_SUBTITLE = 200

const fields: Recogniser = (top) => {
  const {lines, draft} = top
  const run = readFieldRun(lines, top.at, draft.words)
  if (!run) return false
  const [only] = run.fields
  const byline = run.fields.length === 1 && only?.field.name === 'author'
    ? readByline(draft.text, run.start, run.end, draft.words) : null
  applyRun(draft, run)
  push(top, byline ? 'byline' : 'header', run.start, run.end)
  if (draft.meta.title !== undefined) top.titled = true
  if (run.body > 0) {
    lines.start[run.next - 1] = run.body
    top.at = run.next - 1
    top.done = true
    return true
  }
  if (run.fields[run.fields.length - 1]?.field.name === 'body') top.done = true
  top.at = run.next
  return true
}

const info: Recogniser = (top) => {
  const {lines, draft} = top
  const start = lines.start[top.at]!, end = lines.end[top.at]!
  const pieces = readInfoLine(draft.text, start, end, draft.words)
  if (!pieces) return false
  applyInfoLine(draft, pieces)
  push(top, pieces.some(({type}) => type === 'moment' || type === 'ago') ? 'header' : 'byline', start, end)
  top.at++
  if (top.titled) top.credited = true
  return true
}

const takeByline = (top: Top, byline: Byline, start: number, end: number): true => {
  const {draft, lines} = top
  applyByline(draft, byline, start, end)
  let last = end
  top.at++
  if (top.at < lines.length && isRoleLine(draft.text, lines.start[top.at]!, lines.end[top.at]!, draft.words) && lines.gap[top.at] === 0) last = lines.end[top.at++]!
  top.blocks.push({type: 'byline', start, end: last})
  if (top.titled) top.credited = true
  return true
}

const byline: Recogniser = (top) => {
  const {lines, draft} = top
  const start = lines.start[top.at]!, end = lines.end[top.at]!
  const found = readByline(draft.text, start, end, draft.words)
  if (found) return takeByline(top, found, start, end)
  if (!top.titled || !isUnsigned(draft.text, start, end, draft.words)) return false
  push(top, 'byline', start, end)
  top.at++
  return top.credited = true
}

/** The next line goes on this one: "Golden Crust, the bakery chain," / "is to shut". A role under a name does not. */
const goesOn = ({lines, draft: {text, words}, at}: Top): boolean => {
  const next = at + 1, start = lines.start[next]!
  return lines.joined[next] === true && classes[text.charCodeAt(start)] === LOWER && !isRoleLine(text, start, lines.end[next]!, words)
}

/** A name alone: only under a headline, or with what its bearer does. */
const nameLine: Recogniser = (top) => {
  const {lines, draft} = top
  if (!top.titled || top.nameLines >= MOST_NAME_LINES || top.at + 1 >= lines.length || goesOn(top)) return false
  const start = lines.start[top.at]!, end = lines.end[top.at]!
  if (end - start > 100) return false
  top.nameLines++
  const found = readNameLine(draft.text, start, end, draft.words, true)
  return found ? takeByline(top, found, start, end) : false
}

const label: Recogniser = (top) => {
  const {lines, draft} = top
  const start = lines.start[top.at]!, end = lines.end[top.at]!
  const found = top.at + 1 < lines.length ? readLabelLine(draft.text, start, end, draft.words) : null
  if (!found) return false
  const value = draft.text.slice(start, end)
  if (found === 'section') draft.meta.section ??= value
  else if (found === 'url') draft.meta.url ??= value
  else if (found === 'agency') addAgency(draft, withoutBracket(value))
  push(top, 'header', start, end)
  top.at++
  return true
}

const signoff: Recogniser = (top) => {
  const {lines, draft} = top
  const start = lines.start[top.at]!, end = lines.end[top.at]!
  if (!isRule(draft.text, start, end) && !isSignoff(draft.text, start, end, draft.words) && !(top.titled && isCaption(top, start, end))) return false
  readCredits(draft, start, end)
  push(top, 'signoff', start, end)
  top.at++
  if (isAt(draft.text, start, end, RELEASE, draft.words.phrases)) openRelease(top)
  return true
}

const isCaption = (top: Top, start: number, end: number): boolean => {
  const {draft: {text, words}} = top
  if (end - start > 160) return false
  const opener = findOpener(text, start, end, CAPTIONED, words.openers)
  if (opener === undefined) {
    const open = text.charCodeAt(end - 1) === 0x29 ? text.lastIndexOf('(', end) : -1
    return open > start && isAt(text, open + 1, end - 1, CAPTION, words.phrases)
  }
  const last = lastClass(text, start, end)
  return (last === LOWER || last === UPPER || last === DIGIT)
}

const headline: Recogniser = (top) => {
  const {lines, draft} = top
  if (top.headline || top.credited || top.marked > top.at) return false
  const last = lastJoined(lines, top.at), start = lines.start[top.at]!, end = lines.end[last]!
  if (datelineAt(draft, start, end)) return false
  if (top.release && isSender(top, start, end)) return takeSender(top, start, end)
  const dated = last + 1 < lines.length && datelineAt(draft, lines.start[last + 1]!, lines.end[lastJoined(lines, last + 1)]!) !== null
  if (!isHeadline(lines, top.at, last, dated, draft.words)) return false
  draft.meta.title ??= tidy(draft.text.slice(start, endOfTitle(draft, start, end)))
  top.blocks.push({type: 'headline', start, end, level: 1})
  top.headline = top.titled = true
  top.at = last + 1
  return true
}

/** A line under the headline without a final stop: a second headline, or the caption of a photo that names what the story tells of. */
const subtitle: Recogniser = (top) => {
  const {lines, draft, blocks} = top
  if (!top.headline || top.captions >= MOST_CAPTIONS) return false
  const last = lastJoined(lines, top.at), start = lines.start[top.at]!, end = lines.end[last]!
  if (end - start > LONGEST_SUBTITLE || last + 1 >= lines.length) return false
  const {text} = draft, opening = classes[text.charCodeAt(start)], closing = lastClass(text, start, end)
  const previous = blocks[blocks.length - 1]
  if (previous?.type === 'headline' && text.charCodeAt(previous.end - 1) === 0x3b && lines.gap[top.at] === 0) return takeSubtitle(top, start, end, last)
  if (opening === LOWER || (closing !== LOWER && closing !== UPPER && closing !== DIGIT)) return false
  if (datelineAt(draft, start, end) || /^[-–—•*\d]/.test(text.slice(start, start + 1))) return false
  top.captions++
  const isDeck = !top.subtitled && !top.credited && previous?.type === 'headline' && !retells(lines, start, end, last + 1)
  if (!isDeck && top.credited) return false
  if (isDeck) return takeSubtitle(top, start, end, last)
  blocks.push({type: 'signoff', start, end})
  top.at = last + 1
  return true
}

const takeSubtitle = (top: Top, start: number, end: number, last: number): true => {
  top.draft.meta.subtitle ??= tidy(top.draft.text.slice(start, end))
  top.subtitled = true
  top.blocks.push({type: 'headline', start, end, level: 2})
  top.at = last + 1
  return true
}

/** What a look at a line tells of it, as bits: most recognisers need not be asked. */
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

/** The form `[title] date ISO body` on the first line. */
const seed = (top: Top): boolean => {
  const {lines, draft} = top
  if (lines.known?.has(top.at)) return false
  const found = readSeedHeader(draft.text, lines.start[top.at]!, lines.end[top.at]!, draft.words.inlineKeys)
  if (!found) return false
  if (found.title) {
    top.blocks.push({type: 'headline', start: found.title[0], end: found.title[1], level: 1})
    draft.meta.title ??= tidy(draft.text.slice(...found.title))
  }
  top.blocks.push({type: 'header', start: found.header[0], end: found.header[1]})
  addField(draft, found.keyword, draft.text.slice(...found.date), found.date)
  const moment = readMoment(draft.text, ...found.date, draft.words)
  if (moment) addMoment(draft, 'date', moment)
  if (found.body < lines.end[top.at]!) lines.start[top.at] = found.body
  else top.at++
  return true
}

/** A block that markup says what it is: a headline, or what is no part of the story. Any other ends the top. */
const known: Recogniser = (top) => {
  const {draft: {meta, text}, lines, blocks} = top
  const found = lines.known?.get(top.at)
  if (!found || (found.block.type !== 'headline' && found.block.type !== 'signoff')) return false
  const {block, next} = found, title = tidy(text.slice(block.start, block.end))
  if (block.type === 'headline') {
    if (block.level === 2) meta.subtitle ??= title
    else meta.title ??= title
    top.headline = top.titled = true
    top.subtitled = block.level === 2
  }
  blocks.push(block)
  top.at = next
  return true
}

/** What no recogniser takes above a headline that markup tells. */
const aboveHeadline: Recogniser = (top) => {
  const {lines} = top
  if (top.at >= top.marked) return false
  const last = lastJoined(lines, top.at)
  top.blocks.push({type: 'paragraph', start: lines.start[top.at]!, end: lines.end[last]!})
  top.at = last + 1
  return true
}

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

const markedHeadline = ({known: marked}: Lines): number => {
  if (marked) for (const [line, {block}] of marked) if (block.type === 'headline' && block.level === 1) return line
  return -1
}

/** Reads what stands above the story from line `from` on; returns the line where the story begins. */
export const readTop = (lines: Lines, from: number, draft: Draft, blocks: BlockSpan[]): number => {
  const top: Top = {
    draft, lines, blocks, at: from, titled: draft.meta.title !== undefined, headline: false, subtitled: false, credited: false, done: false, release: false, nameLines: 0, captions: 0,
    marked: markedHeadline(lines),
  }
  if (top.at >= lines.length || seed(top)) return top.at
  while (!top.done && top.at < lines.length && readLine(top));
  return top.at
}

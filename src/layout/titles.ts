/** Lines above the story that are its titles: the headline, the subtitle, and what markup says of either. */
import {DIGIT, LOWER, UPPER, classes} from '../words/classes.ts'
import {datelineAt} from './dateline.ts'
import {readMoment} from './dates.ts'
import {addField, addMoment} from './draft.ts'
import {isHeadline, retells} from './headline.ts'
import {lastClass, lastJoined, type Lines} from './lines.ts'
import {tidy} from './phrase.ts'
import {isSender, takeSender} from './release.ts'
import {readSeedHeader} from './seed.ts'
import {endOfTitle} from './site.ts'
import type {Recogniser, Top} from './top-state.ts'

/** Captions that are looked at. */
const MOST_CAPTIONS = 4
const LONGEST_SUBTITLE = 200

export const headline: Recogniser = (top) => {
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
export const subtitle: Recogniser = (top) => {
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

/** The form `[title] date ISO body` on the first line. */
export const seed = (top: Top): boolean => {
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
export const known: Recogniser = (top) => {
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
export const aboveHeadline: Recogniser = (top) => {
  const {lines} = top
  if (top.at >= top.marked) return false
  const last = lastJoined(lines, top.at)
  top.blocks.push({type: 'paragraph', start: lines.start[top.at]!, end: lines.end[last]!})
  top.at = last + 1
  return true
}

/** Line of the headline that markup tells; -1 where there is none. */
export const markedHeadline = ({known: marked}: Lines): number => {
  if (marked) for (const [line, {block}] of marked) if (block.type === 'headline' && block.level === 1) return line
  return -1
}

/** Press releases: who sends them stands where other texts have their headline. */
import {LOWER, MARK, UPPER, classes} from '../words/classes.ts'
import {addAgency} from './draft.ts'
import {isHeadline} from './headline.ts'
import {lastJoined} from './lines.ts'
import {isBlank, tidy} from './phrase.ts'
import {push, type Top} from './top-state.ts'

/** Lines below within which the headline of a release stands. */
const FARTHEST = 3
const LONGEST_SENDER = 60
/** Above the line: sender, address, date. */
const MOST_BLOCKS = 8

/** Does a headline stand at or shortly below the line. */
const headlineFrom = ({lines, draft: {words}}: Top, from: number): boolean => {
  for (let i = from; i < lines.length && i < from + FARTHEST; i++) {
    const last = lastJoined(lines, i)
    if (lines.end[last]! - lines.start[i]! > 20 && isHeadline(lines, i, last, false, words)) return true
  }
  return false
}

/** "PRESS RELEASE": what looked like the headline above it was the sender's, where one stands below. */
export const openRelease = (top: Top): void => {
  top.release = true
  if (!top.headline || !headlineFrom(top, top.at)) return
  const {draft: {meta}, blocks} = top
  for (let i = blocks.length - 1; i >= 0 && i >= blocks.length - MOST_BLOCKS; i--) {
    const block = blocks[i]!
    if (block.type === 'headline') { block.type = 'header'; delete block.level }
  }
  delete meta.title
  delete meta.subtitle
  top.headline = top.titled = top.subtitled = top.credited = false
}

/** "Hadley Foods", "АО «Заря»" above a headline: every word with a capital or in marks. */
export const isSender = (top: Top, start: number, end: number): boolean => {
  const {text} = top.draft
  if (end - start > LONGEST_SENDER) return false
  let opens = true, marks = 0
  for (let i = start; i < end; i++) {
    const cls = classes[text.charCodeAt(i)]
    // a mark before a word opens, one behind it closes
    if (cls === MARK) marks = opens ? marks + 1 : Math.max(0, marks - 1)
    if (opens && cls === LOWER && marks === 0) return false
    if (cls === UPPER || cls === LOWER) opens = false
    if (isBlank(text.charCodeAt(i))) opens = true
  }
  return headlineFrom(top, top.at + 1)
}

export const takeSender = (top: Top, start: number, end: number): true => {
  addAgency(top.draft, tidy(top.draft.text.slice(start, end)))
  push(top, 'header', start, end)
  top.at++
  return true
}

/** Lines above the story that say by whom, when and where: fields, dates, bylines, names, labels, captions. */
import {DIGIT, LOWER, UPPER, classes} from '../words/classes.ts'
import {applyByline, isRoleLine, isUnsigned, readByline, readNameLine, type Byline} from './byline.ts'
import {addAgency} from './draft.ts'
import {applyRun, isRule, readFieldRun} from './fields.ts'
import {applyInfoLine, readInfoLine, readLabelLine} from './info-line.ts'
import {lastClass} from './lines.ts'
import {CAPTION, CAPTIONED, RELEASE, findOpener, isAt} from './phrases.ts'
import {openRelease} from './release.ts'
import {isSignoff, readCredits} from './signoff.ts'
import {push, withoutBracket, type Recogniser, type Top} from './top-state.ts'

/** Lines with a name alone that are looked at. */
const MOST_NAME_LINES = 3

export const fields: Recogniser = (top) => {
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

export const info: Recogniser = (top) => {
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
  if (
    top.at < lines.length
    && isRoleLine(draft.text, lines.start[top.at]!, lines.end[top.at]!, draft.words)
    && lines.gap[top.at] === 0
  ) last = lines.end[top.at++]!
  top.blocks.push({type: 'byline', start, end: last})
  if (top.titled) top.credited = true
  return true
}

export const byline: Recogniser = (top) => {
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
export const nameLine: Recogniser = (top) => {
  const {lines, draft} = top
  if (!top.titled || top.nameLines >= MOST_NAME_LINES || top.at + 1 >= lines.length || goesOn(top)) return false
  const start = lines.start[top.at]!, end = lines.end[top.at]!
  if (end - start > 100) return false
  top.nameLines++
  const found = readNameLine(draft.text, start, end, draft.words, true)
  return found ? takeByline(top, found, start, end) : false
}

export const label: Recogniser = (top) => {
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

export const signoff: Recogniser = (top) => {
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

/** A headline and a date on the line where the story begins, no sign between them: "Council shuts pier March 3, 2025 The council said …". */
import type {Span} from '../tree/types.ts'
import {CLOSE, DIGIT, ELLIPSIS, LOWER, MARK, STOP, TERMINAL, UPPER, classes} from '../words/classes.ts'
import {isStory} from './crammed.ts'
import {readMoment, type Moment} from './dates.ts'
import {addMoment} from './draft.ts'
import {isBlank, skipBlanks, tidy} from './phrase.ts'
import type {Top} from './top-state.ts'

/** Code units in which the date is sought. */
const LONGEST_TITLE = 250
const SHORTEST_TITLE = 3
/** Letters of a preposition or an article at most, in Latin and other letters: "the March 3, 2025 vote", "от 3 марта 2025". */
const SMALL_LATIN = 3, SMALL_OTHER = 2
const FIRST_OTHER = 0x250
const LEFT_BRACKET = 0x5b, RIGHT_BRACKET = 0x5d, MINUS = 0x2d

/** The headline before the date, without its brackets; null where the date belongs to a sentence. */
const titleBefore = (text: string, start: number, end: number): Span | null => {
  if (text.charCodeAt(start) === LEFT_BRACKET && text.charCodeAt(end - 1) === RIGHT_BRACKET) return [start + 1, end - 1]
  let count = 0, word = end
  for (let i = start; i < end; i++) {
    if (!isBlank(text.charCodeAt(i))) { if (i === start || isBlank(text.charCodeAt(i - 1))) { count++; word = i } continue }
    // "The court ruled. On": a sentence has ended
    if (isEnding(text.charCodeAt(i - 1)) && classes[text.charCodeAt(i + 1)] === UPPER && i - word > SMALL_LATIN) return null
  }
  if (count < SHORTEST_TITLE) return null
  const last = classes[text.charCodeAt(end - 1)]
  if (last !== LOWER && last !== UPPER && last !== DIGIT && last !== CLOSE && last !== MARK) return null
  const small = text.charCodeAt(word) < FIRST_OTHER ? SMALL_LATIN : SMALL_OTHER
  return classes[text.charCodeAt(word)] === LOWER && end - word <= small ? null : [start, end]
}

const isEnding = (code: number): boolean => { const cls = classes[code]; return cls === STOP || cls === TERMINAL || cls === ELLIPSIS }

const isWhole = ({year, month, day}: Moment): boolean => year !== undefined && month !== undefined && day !== undefined

/** Alone at the head of a story a date is one of its words, but as digits, or with a time, a stamp. */
const isStamp = (text: string, {start, hour}: Moment): boolean => hour !== undefined || text.charCodeAt(start + 4) === MINUS

/** Takes the headline and the date off the line. */
export const datedTitle = ({at: line, lines, draft, blocks}: Top): boolean => {
  const {text, words, meta} = draft, start = lines.start[line]!, end = lines.end[line]!
  if (lines.known?.has(line)) return false
  for (let at = start, limit = Math.min(end, start + LONGEST_TITLE); at < limit; at = skipBlanks(text, wordEnd(text, at, end), end)) {
    const first = classes[text.charCodeAt(at)]!
    const moment = first === DIGIT || first === UPPER ? readMoment(text, at, end, words) : null
    if (!moment || !isWhole(moment)) continue
    const body = skipBlanks(text, moment.end, end)
    if (!isBlank(text.charCodeAt(body - 1)) || !isStory(text, body, end)) return false
    let last = at
    while (last > start && isBlank(text.charCodeAt(last - 1))) last--
    const title = last > start ? titleBefore(text, start, last) : null
    if (last > start ? !title : !isStamp(text, moment)) return false
    if (title) {
      blocks.push({type: 'headline', start: title[0], end: title[1], level: 1})
      meta.title ??= tidy(text.slice(...title))
    }
    blocks.push({type: 'header', start: moment.start, end: moment.end})
    addMoment(draft, 'date', moment)
    lines.start[line] = body
    return true
  }
  return false
}

const wordEnd = (text: string, start: number, end: number): number => { let i = start; while (i < end && !isBlank(text.charCodeAt(i))) i++; return i }

/** From what the rules read to whole phrases: parts that belong together, ranges, the words before. */
import {CAPITAL, COLON, COMMA, DASH, NUMBER, OPEN, OTHER, WORD} from '../words/scan.ts'
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, INSERTED, NEGATION, PREPOSITION as PREPOSITION_FACT, PRONOUN, RELATIVE, SUBORDINATOR, VERB,
} from '../words/facts.ts'
import {
  ABOUT, AND, ARTICLE, AT, BETWEEN, BLOCK, DAYS, FROM, JOIN, MEASURE, MONTH, NAMED_DAY, NAME_AFTER, NAME_BEFORE, OF, OWN, PREPOSITION, SCORE, SET_FOR, THROUGH, TO, WEEKDAY, YEAR, YEARS,
} from './kinds.ts'
import {NONE, is, kindAt, past, role, take, touches, type Reader} from './reader.ts'
import {readAt} from './rules/index.ts'
import {isClock, isDay, isTimeOfDay, merge, type Read, type When} from './when.ts'

/** Parts of one time, at most: weekday, date, part of the day, clock. */
const MOST_PARTS = 4

const mergeReads = (a: Read, b: Read): Pick<Read, 'when' | 'until'> | undefined => {
  if (a.series || b.series || (a.until && b.until)) return undefined
  const when = merge(a.when, b.when)
  if (!when) return undefined
  if (!a.until && !b.until) return {when}
  const until = a.until ? merge(a.until, b.when) : b.until && merge(a.when, b.until)
  return until && {when, until}
}

/** What may stand between two parts: nothing, a comma, a preposition, "of the". */
const glued = (reader: Reader, a: Read): Read | undefined => {
  const comma = kindAt(reader, a.end) === COMMA
  let at = comma ? a.end + 1 : a.end
  const bare = at
  const bits = role(reader, at, PREPOSITION)
  if (bits & (JOIN | OF)) at = past(reader, reader.next, ABOUT)
  at = past(reader, at, ARTICLE, 0)
  const b = readAt(reader, at)
  if (!b) return undefined
  // A day after a day stands in apposition, with no preposition.
  if (isDay(a.when) && isDay(b.when) && at !== bare) return undefined
  if (comma && !isDay(a.when) && !isTimeOfDay(a.when)) return undefined
  return bits & FROM ? {...b, opened: bits} : b
}

/** The time at a token with all its parts. */
const chain = (reader: Reader, at: number): Read | undefined => {
  let read = readAt(reader, at)
  for (let parts = 1; read && parts < MOST_PARTS; parts++) {
    const next = glued(reader, read), both = next && mergeReads(read, next)
    if (!next || !both) break
    read = {...both, end: next.end, ...(next.opened && {opened: next.opened})}
  }
  return read
}

/** Bits of the preposition left of a time, over its article. */
const leftRole = (reader: Reader, at: number): number => {
  const before = take(reader, at - 1, ARTICLE) === NONE ? at - 1 : at - 2
  return role(reader, before, PREPOSITION)
}

const comparable = (a: When, b: When): boolean =>
  !a.impossible && !b.impossible && (isTimeOfDay(a) || isTimeOfDay(b) ? isClock(a) && isClock(b) : true)

/** "в мае – июне", "from Monday to Friday", "с 14:00 до 18:00". */
const ranged = (reader: Reader, at: number, first: Read): Read => {
  if (first.until || first.series || first.when.few !== undefined) return first
  const bits = role(reader, first.end, PREPOSITION)
  const dash = kindAt(reader, first.end) === DASH || (kindAt(reader, first.end) === 8)
  let next = reader.next
  if (dash) next = first.end + 1
  else {
    const left = leftRole(reader, at) | (first.opened ?? 0)
    if (!(bits & THROUGH) && !(bits & TO && left & FROM) && !(bits & AND && left & BETWEEN)) return first
  }
  const second = chain(reader, past(reader, next, ARTICLE, 0))
  if (!second || second.until || second.series || second.when.few !== undefined || !comparable(first.when, second.when)) return first
  const {needs: _, ...until} = second.when
  if (dash && second.when.needs === 'preposition' && first.when.grain !== second.when.grain) return first
  return {when: first.when, until, end: second.end}
}

/** A word after a bare year that does not make it a number of things. */
const FREE = PREPOSITION_FACT | PRONOUN | COORDINATOR | SUBORDINATOR | COMPLEMENTIZER | RELATIVE | AUXILIARY | VERB | CUE_VERB | NEGATION | ADVERB | INSERTED

const isCounted = (reader: Reader, at: number): boolean => {
  const block = take(reader, at, BLOCK)
  return block !== NONE && (block & MEASURE) !== 0
}

/** What stands after digits lets them be a year or clock time. `strict`: no unknown noun either. */
const isFree = (reader: Reader, at: number, strict: boolean): boolean => {
  const kind = kindAt(reader, at)
  if (kind === OTHER) return false
  if (kind === NUMBER) return !strict
  if (kind !== WORD) return true
  if (isCounted(reader, at)) return false
  return !strict || ((reader.tokens.shape[at] as number) & CAPITAL) !== 0 || ((reader.tokens.facts[at] as number) & FREE) !== 0
}

interface Left {
  /** First token of the phrase. */
  start: number
  /** Bits of its preposition; 0 without one. */
  role: number
  about: boolean
}

/** The preposition, article and "about" before a time. */
const leftOf = (reader: Reader, at: number, when: When): Left => {
  let start = at, bits = 0, about = false
  for (let steps = 0; steps < 4; steps++) {
    const before = start - 1
    if (bits === 0) {
      const found = role(reader, before, PREPOSITION)
      if (found & JOIN && reader.next === start) {
        start = before
        bits = found
        continue
      }
      if (is(reader, before, ARTICLE) && reader.next === start) {
        start = before
        continue
      }
    }
    if (is(reader, before, ABOUT) && reader.next === start) {
      start = before
      about = true
      continue
    }
    if (take(reader, before, DAYS) === 2) {
      start = before
      continue
    }
    // more than, no later than: phrases
    const phrase = start - 2
    if (is(reader, phrase, ABOUT) && reader.next === start) {
      start = phrase
      about = true
      continue
    }
    break
  }
  // "the December meeting": the article is not of the month
  if (bits === 0 && start < at && take(reader, at - 1, ARTICLE) === 0 && (is(reader, at, MONTH) || is(reader, at, WEEKDAY) || when.grain === 'year' && kindAt(reader, at) === NUMBER))
    start = at
  return {start, role: bits, about}
}

const blockAt = (reader: Reader, at: number): number => {
  const bits = take(reader, at, BLOCK)
  return bits === NONE ? 0 : bits
}

/** "улица 8 Марта", "площадь 1905 года", "September 11 Memorial", "Black Friday", "in her 20s". */
const isName = (reader: Reader, left: Left, at: number, read: Read): boolean => {
  const before = blockAt(reader, left.start - 1), direct = blockAt(reader, at - 1)
  if (before & NAME_BEFORE || direct & NAME_BEFORE) return true
  if (read.when.grain === 'decade' && direct & OWN) return true
  if (read.when.weekday !== undefined && direct & NAMED_DAY) return true
  return (blockAt(reader, read.end) & NAME_AFTER) !== 0 && ((reader.tokens.shape[read.end] as number) & CAPITAL) !== 0
}

const afterScore = (reader: Reader, at: number): boolean =>
  (blockAt(reader, at - 1) & SCORE) !== 0 || (blockAt(reader, at - 2) & SCORE) !== 0

/** What the expression needs is there. */
const isMet = (reader: Reader, left: Left, read: Read): boolean => {
  switch (read.when.needs) {
    case 'day': return false
    case 'preposition': return left.role !== 0 || left.about || read.until !== undefined
    case 'year': {
      const end = read.firstEnd ?? read.end
      if (left.role & YEARS) return isFree(reader, end, false)
      return (left.role & YEAR) !== 0 && isFree(reader, end, true)
    }
    case 'dot': return (left.role & AT) !== 0 && isFree(reader, read.end, true)
    case 'clock': {
      if (!isFree(reader, read.end, false) || afterScore(reader, left.start)) return false
      if (left.role & AT || left.about || read.until) return true
      if (read.when.minute === undefined) return false
      const before = kindAt(reader, left.start - 1)
      return before === -1 || before === DASH || before === COLON || before === OPEN
    }
    default: return true
  }
}

export interface Phrase extends Read {
  /** First token, the preposition included. */
  start: number
  /** The preposition says that the day is to come. */
  isSet: boolean
}

/** "(1939–1945)". */
const inBrackets = (reader: Reader, at: number, read: Read): boolean =>
  read.until !== undefined && kindAt(reader, at - 1) === OPEN && kindAt(reader, read.end) === 16

/** The whole phrase whose first word of weight is at `at`. Undefined where there is none that counts. */
export const phraseAt = (reader: Reader, at: number): Phrase | undefined => {
  const first = chain(reader, at)
  if (!first) return undefined
  if (first.when.impossible || first.until?.impossible) return {...first, start: at, isSet: false}
  const read = ranged(reader, at, first)
  let left = leftOf(reader, at, read.when)
  // ’90s
  if (read.when.shortDecade && kindAt(reader, at - 1) === 7 && touches(reader, at)) {
    left = leftOf(reader, at - 1, read.when)
    if (read.when.needs) left = {...left, role: left.role || JOIN}
  }
  if (read.when.shortDecade && take(reader, at - 1, ARTICLE) === 0 && left.role === 0) left = {...left, role: JOIN}
  if (isName(reader, left, at, read)) return {...read, when: {...read.when, impossible: true}, start: at, isSet: false}
  if (!isMet(reader, left, read) && !inBrackets(reader, at, read)) return undefined
  return {...read, start: left.start, isSet: (left.role & SET_FOR) !== 0 && read.when.grain === 'day', ...(left.about && {when: {...read.when, approximate: true as const}})}
}

/** From what the rules read to whole phrases: parts that belong together, ranges, the words before. */
import {APOSTROPHE, CAPITAL, CLOSE, COLON, COMMA, DASH, HYPHEN, NUMBER, OPEN, OTHER, POSSESSIVE, WORD} from '../words/scan.ts'
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, INSERTED, NEGATION, PREPOSITION as PREPOSITION_FACT, PRONOUN, RELATIVE, SUBORDINATOR, VERB,
} from '../words/facts.ts'
import {
  ABOUT, AHEAD, AND, ARTICLE, AT, BETWEEN, BLOCK, DAY, DAYS, EVERY, FROM, JOIN, LIMIT, MEASURE, MONTH, NAMED_DAY, NAME_AFTER, NAME_BEFORE, OF, ONTO, OWN, PREPOSITION, SCORE, SET_FOR, SPENT, STEP, THROUGH, TO, TOWARD, WEEKDAY, YEAR, YEARS,
} from './kinds.ts'
import {NONE, digitsAt, is, kindAt, past, role, take, touches, type Reader} from './reader.ts'
import {isSentenceEnd} from './tense.ts'
import {kindsOf} from './words.ts'
import {readAt} from './rules/index.ts'
import {zoneAfter} from './rules/clock.ts'
import {halfDayBefore, isClock, isDay, isWeek, isTimeOfDay, merge, withFields, withoutNeed, type Read, type When} from './when.ts'

/** Parts of one time, at most: weekday, date, part of the day, clock. */
const MOST_PARTS = 4

const mergeReads = (a: Read, b: Read): Read | undefined => {
  if (a.series || b.series || (a.until && b.until)) return undefined
  const when = merge(a.when, b.when)
  if (!when) return undefined
  const until = a.until ? merge(a.until, b.when) : b.until && merge(a.when, b.until)
  return until || (!a.until && !b.until) ? {when, until, series: undefined, opened: b.opened, firstEnd: undefined, end: b.end} : undefined
}

/** "завтра – 25 июля", "через неделю — 9 июля": the day told again. */
const isApposed = (reader: Reader, a: Read): boolean =>
  (kindAt(reader, a.end) === DASH || kindAt(reader, a.end) === HYPHEN)
  && a.when.shift !== undefined
  && a.when.edge === undefined
  && !a.until

/** What may stand between two parts: nothing, a comma, a preposition, "of the". */
const glued = (reader: Reader, a: Read): Read | undefined => {
  const comma = kindAt(reader, a.end) === COMMA || isApposed(reader, a)
  let at = comma ? a.end + 1 : a.end
  const bare = at
  const bits = role(reader, at, PREPOSITION)
  if (bits & (JOIN | OF)) at = reader.next
  const about = at
  at = past(reader, at, ABOUT)
  const approximate = at > about
  at = past(reader, at, ARTICLE, 0)
  const b = readAt(reader, at)
  if (!b) return undefined
  // A day after a day stands in apposition, with no preposition.
  if (isDay(a.when) && isDay(b.when) && at !== bare) return undefined
  if (comma && !isDay(a.when) && !isClock(a.when) && !(isWeek(a.when) && isDay(b.when))) return undefined
  if (approximate) b.when.approximate = true
  if (bits & FROM) b.opened = bits
  return b
}

const isYearly = (when: When): boolean => when.month !== undefined || when.season !== undefined || when.quarter !== undefined
const hasYear = (when: When): boolean => when.year !== undefined || when.yearShift !== undefined

/** "в июле и августе 2019 года": the year is of both. */
const withSharedYear = (reader: Reader, read: Read): Read => {
  const {when} = read
  if (!isYearly(when) || hasYear(when) || read.until || read.series || when.step !== undefined) return read
  const isComma = kindAt(reader, read.end) === COMMA
  if (!isComma && !(role(reader, read.end, PREPOSITION) & AND)) return read
  const second = readAt(reader, past(reader, pastJoin(reader, read.end + 1), ARTICLE, 0))?.when
  if (!second || !isYearly(second) || !hasYear(second) || second.grain !== when.grain) return read
  when.year = second.year
  when.yearShift = second.yearShift
  return read
}

const pastJoin = (reader: Reader, at: number): number => (role(reader, at, PREPOSITION) & JOIN ? reader.next : at)

const isDated = (when: When): boolean => when.day !== undefined || when.weekday !== undefined || when.shift !== undefined

/** The time at a token with all its parts. */
const chain = (reader: Reader, at: number): Read | undefined => {
  let read = readAt(reader, at)
  for (let parts = 1; read && parts < MOST_PARTS; parts++) {
    const next = glued(reader, read), both = next && mergeReads(read, next)
    if (!both) break
    read = both
  }
  // "в 8 утра 14 февраля по местному времени"
  if (read?.when.hour !== undefined && read.when.zone === undefined && !read.until && isDated(read.when)) {
    const zone = zoneAfter(reader, read.end)
    if (zone !== undefined) {
      read.when.zone = zone
      read.end = reader.next
    }
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
  const dash = kindAt(reader, first.end) === DASH || kindAt(reader, first.end) === HYPHEN
  let next = reader.next
  if (dash) next = first.end + 1
  else {
    const left = leftRole(reader, at) | (first.opened ?? 0)
    if (!(bits & THROUGH) && !(bits & TO && left & FROM) && !(bits & AND && left & BETWEEN)) return first
  }
  const second = chain(reader, past(reader, next, ARTICLE, 0))
  if (!second || second.until || second.series || second.when.few !== undefined || !comparable(first.when, second.when)) return first
  if (first.when.shift !== undefined && second.when.shift === undefined && second.when.weekday === undefined && !isTimeOfDay(second.when)) return first
  if (dash && second.when.needs === 'preposition' && first.when.grain !== second.when.grain) return first
  const until = withoutNeed(second.when), {hour, minute = 0} = first.when
  if (first.when.needs === 'clock' && hour !== undefined && until.halfDay && until.hour !== undefined) first.when.hour = halfDayBefore(hour, minute, until)
  return {when: first.when, until, series: undefined, opened: undefined, firstEnd: undefined, end: second.end}
}

/** A word after a bare year that does not make it a number of things. */
const FREE = PREPOSITION_FACT | PRONOUN | DETERMINER | COORDINATOR | SUBORDINATOR | COMPLEMENTIZER | RELATIVE | AUXILIARY | VERB | CUE_VERB | NEGATION | ADVERB | INSERTED

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
  return !strict || ((reader.tokens.shape[at]!) & CAPITAL) !== 0 || ((reader.tokens.facts[at]!) & FREE) !== 0
}

interface Left {
  /** First token of the phrase. */
  start: number
  /** Bits of its preposition; 0 without one. */
  role: number
  about: boolean
}

/** Start of the word or of the phrase of two words that ends before `at` and is of the kind; `at` where there is none. */
const startOf = (reader: Reader, at: number, kind: number, fits: (value: number) => boolean): number => {
  for (const start of [at - 2, at - 1]) {
    const value = take(reader, start, kind)
    if (value !== NONE && reader.next === at && fits(value)) return start
  }
  return at
}

/** The word before means something to times. */
const isKnown = (reader: Reader, at: number): boolean => at >= reader.from && kindsOf(reader.words, reader.tokens.entry[at]!) !== 0

const isJoin = (bits: number): boolean => (bits & JOIN) !== 0
const isAny = (): boolean => true
const isWeightless = (value: number): boolean => value === 2

/** 14, but not 14th. */
const isPlainNumber = (reader: Reader, at: number): boolean => kindAt(reader, at) === NUMBER && digitsAt(reader, at).suffix === ''

/** True for what an article before it does not belong to: "the December meeting", "a Friday tweet", "the 2016 campaign". */
const isAttribute = (reader: Reader, at: number, when: When): boolean =>
  is(reader, at, MONTH)
  || (when.day !== undefined && isPlainNumber(reader, at))
  || (when.weekday !== 8 && is(reader, at, WEEKDAY))
  || (when.grain === 'year' && kindAt(reader, at) === NUMBER)

/** Not "talked about today", "think about in 2015", "more than last year", "about the '60s". */
const canBeAbout = (reader: Reader, at: number, from: number, bits: number): boolean =>
  !is(reader, at, DAY) && !is(reader, at, STEP) && !(reader.words.data.nounOf && (bits !== 0 || take(reader, from, ARTICLE) === 0))

/** The preposition, article and "about" before a time. */
const leftOf = (reader: Reader, at: number, read: Read): Left => {
  let start = at, bits = 0, about = false
  const owner = ((reader.tokens.shape[read.end - 1]!) & POSSESSIVE) !== 0
  const hasArticle = is(reader, at - 1, ARTICLE)
  // "in last night's debate", "at the October 28 debate": what stands before is of the noun
  if (
    owner
    || (hasArticle && (isAttribute(reader, at, read.when) || (read.when.decade !== undefined && take(reader, at - 1, ARTICLE) === 1)))
  ) return {start, role: 0, about}
  for (let steps = 0; steps < 4; steps++) {
    const from = start
    if (!isKnown(reader, from - 1)) break
    if (bits === 0) {
      start = startOf(reader, from, PREPOSITION, isJoin)
      // "tune in tonight"
      if (start < from && !(is(reader, at, DAY) && is(reader, start, AHEAD) && read.when.few === undefined)) {
        bits = role(reader, start, PREPOSITION)
        continue
      }
      start = startOf(reader, from, ARTICLE, isAny)
      if (start < from) continue
    }
    start = canBeAbout(reader, at, from, bits) ? startOf(reader, from, ABOUT, isAny) : from
    if (start < from) {
      about = true
      continue
    }
    start = startOf(reader, from, DAYS, isWeightless)
    if (start === from) break
  }
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
  if ((read.when.weekday !== undefined || is(reader, at, DAY)) && direct & NAMED_DAY && (reader.tokens.shape[at]!) & CAPITAL) return true
  if (read.when.weekday !== undefined && direct & NAMED_DAY) return true
  // "The Sunday Times"
  if (
    is(reader, at, WEEKDAY)
    && read.end === at + 1
    && take(reader, at - 1, ARTICLE) === 0
    && kindAt(reader, at + 1) === WORD
    && reader.tokens.shape[at + 1]! & CAPITAL
  ) return true
  // "The Tonight Show", "the overnight hours"
  if (is(reader, at, DAY) && reader.next === at + 1 && is(reader, at - 1, ARTICLE)) return true
  return (blockAt(reader, read.end) & NAME_AFTER) !== 0 && ((reader.tokens.shape[read.end]!) & CAPITAL) !== 0
}

const afterScore = (reader: Reader, at: number): boolean =>
  (blockAt(reader, at - 1) & SCORE) !== 0 || (blockAt(reader, at - 2) & SCORE) !== 0

/** What the expression needs is there. */
const isMet = (reader: Reader, left: Left, at: number, read: Read): boolean => {
  switch (read.when.needs) {
    case 'day': return false
    case 'toward': return (left.role & TOWARD) !== 0
    case 'preposition':
      // "to fall short", "to spring"
      if (read.when.season !== undefined && reader.words.data.nounOf && left.start === at - 1 && left.role & TO) return false
      if (left.role & EVERY && read.when.weekday === 8) return false
      // "for evening prayers"
      if (read.when.hours && left.role & SET_FOR && left.start === at - 1) return false
      if (left.role & SPENT && (read.when.hours || read.when.season !== undefined)) return false
      // "in July and August"
      return left.role !== 0
        || left.about
        || read.until !== undefined
        || (left.start - 1 === reader.last && (role(reader, reader.last, PREPOSITION) & AND) !== 0)
    case 'decade': return (left.role & YEAR) !== 0
    case 'year': {
      const end = read.firstEnd ?? read.end
      if (left.about && (left.role & TO || (read.when.year ?? 0) < 1500)) return false
      if (left.about && left.role === 0) return isFree(reader, end, true)
      if (left.role & YEARS || (left.role !== 0 && read.until)) return isFree(reader, end, false)
      return (left.role & YEAR) !== 0 && isFree(reader, end, true)
    }
    case 'dot': return (left.role & AT) !== 0 && isFree(reader, read.end, true)
    case 'clock': {
      // "at the 15:20 mark"
      if (!isFree(reader, read.end, false) || afterScore(reader, left.start) || take(reader, at - 1, ARTICLE) === 0) return false
      if (left.role & AT || left.about || read.until) return true
      if (read.when.minute === undefined) return false
      const before = kindAt(reader, left.start - 1)
      return before === -1 || before === DASH || before === COLON || before === OPEN
    }
    default: return true
  }
}

export interface Phrase extends Omit<Read, 'until' | 'series' | 'firstEnd'> {
  /** First token, the preposition included. */
  start: number
  until: When | undefined
  series: Read['series'] | undefined
  firstEnd: number | undefined
  /** The preposition says that the day is to come. */
  isSet: boolean
  /** The preposition makes it the nearest, before or after: until. */
  isLimit: boolean
}

/** "(1939–1945)". */
const inBrackets = (reader: Reader, at: number, read: Read): boolean =>
  read.until !== undefined && kindAt(reader, at - 1) === OPEN && kindAt(reader, read.end) === CLOSE

const phraseOf = ({until, series, firstEnd, end}: Read, when: When, start: number, isSet: boolean, isLimit: boolean): Phrase =>
  ({when, until, series, firstEnd, end, start, isSet, isLimit})

/** The whole phrase whose first word of weight is at `at`. Undefined where there is none that counts. */
export const phraseAt = (reader: Reader, at: number): Phrase | undefined => {
  const first = chain(reader, at)
  if (!first) return undefined
  if (first.when.impossible || first.until?.impossible) return phraseOf(first, first.when, at, false, false)
  const read = withSharedYear(reader, ranged(reader, at, first))
  let left = leftOf(reader, at, read)
  // ’90s
  if (read.when.shortDecade && kindAt(reader, at - 1) === APOSTROPHE && touches(reader, at)) {
    left = leftOf(reader, at - 1, read)
    read.when.needs = undefined
  }
  if (read.when.grain === 'decade' && take(reader, at - 1, ARTICLE) === 0 && left.role === 0) left = {...left, role: JOIN}
  if (isName(reader, left, at, read)) return phraseOf(read, withFields(read.when, {impossible: true}), at, false, false)
  if (!isMet(reader, left, at, read) && !inBrackets(reader, at, read)) return undefined
  const {grain, weekday} = read.when
  // "На 3 апреля выявлено" is as of that day
  const isSet = grain === 'day'
    && (
      (left.role & ONTO && left.start > reader.from && !isSentenceEnd(reader, left.start - 1))
      || ((left.role & (SET_FOR | LIMIT)) !== 0 && weekday !== undefined)
    )
  return phraseOf(read, left.about ? withFields(read.when, {approximate: true}) : read.when, left.start, isSet, (left.role & LIMIT) !== 0)
}

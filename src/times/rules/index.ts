/** The rules in the order in which they are tried. */
import {
  AHEAD, AMOUNT, ARTICLE, BLOCK, CARDINAL, DAY, DECADE, EDGE, HALF, MONTH, NEEDY, NOON, ORDINAL, PART, QUARTER, SEASON, STEP, STEPS, TENSE, UNIT, VAGUE, WEEKDAY,
} from '../kinds.ts'
import {canStart} from '../can-start.ts'
import {NONE, digitsAt, needOf, take, type Reader} from '../reader.ts'
import {BY_LAST_PART, NUMBER} from '../../words/scan.ts'
import {kindsOf} from '../words.ts'
import {settled, type Read, type When} from '../when.ts'
import {clockDigits, clockHour, halfHour, noon, oneOclock, part} from './clock.ts'
import {dayMonth, daysOfMonth, dottedDate, hyphenMonth, isoDate, month, monthDay, slashDate} from './dates.ts'
import {ago, ahead, relativeDay, stepped, unitAhead} from './relative.ts'
import {numbered, type NumberRule} from './series.ts'
import {edge, halfOf, hyphenEdge, namedDecade, namedQuarter, nthOf, ownedEdge, quarterOf, season} from './spans.ts'
import {centuryOf, decadeOf, lastYearOf, yearNoun, yearOf} from './years.ts'

/** One way to read a time at a token. */
interface Rule {
  name: string
  /** Kinds of the first word; {@link DIGITS}, {@link PAIR}, {@link TRIPLE}, {@link OTHER_WORD} for a word that the lexicon lacks or knows by its last part only. */
  first: number
  read: (reader: Reader, at: number) => Read | undefined
}

/** Digits in one part; in two; in more. Kinds that begin no time lend their bits. */
const DIGITS = 1 << ARTICLE, PAIR = 1 << BLOCK, TRIPLE = 1 << TENSE, OTHER_WORD = 1 << NEEDY
const on = (...kinds: number[]): number => kinds.reduce((bits, kind) => bits | 1 << kind, 0)

const single = (read: (reader: Reader, at: number) => When | undefined) => (reader: Reader, at: number): Read | undefined => {
  const when = read(reader, at)
  return when && {when, end: reader.next}
}

const weekday = (reader: Reader, at: number): When | undefined => {
  const weekday = take(reader, at, WEEKDAY), next = reader.next
  if (weekday === NONE) return undefined
  const need = needOf(reader, at)
  reader.next = next
  return {grain: 'day', weekday, ...need}
}

/** After a number. */
const NUMBER_RULES: readonly NumberRule[] = [
  dayMonth, daysOfMonth, clockHour, decadeOf, centuryOf, quarterOf,
  (reader, n, at) => halfOf(reader, n, at, nested), (reader, n, at) => nthOf(reader, n, at, nested),
  (reader, n, at, last) => { const year = (last ? lastYearOf : yearOf)(reader, n, at); return year?.needs ? undefined : year },
]
/** A number alone. */
const BARE_RULES: readonly NumberRule[] = [yearOf]
const ALL_RULES: readonly NumberRule[] = [...NUMBER_RULES, ...BARE_RULES]

const NUMBERS = DIGITS | PAIR | OTHER_WORD | on(CARDINAL, ORDINAL)

const RULES: readonly Rule[] = [
  {name: 'iso-date', first: TRIPLE, read: single(isoDate)},
  {name: 'dotted-date', first: TRIPLE, read: single(dottedDate)},
  {name: 'slash-date', first: DIGITS, read: single(slashDate)},
  {name: 'clock-digits', first: DIGITS | PAIR | TRIPLE, read: clockDigits},
  {name: 'ago', first: DIGITS | PAIR | OTHER_WORD | on(CARDINAL, VAGUE, AMOUNT, UNIT), read: ago},
  {name: 'ahead', first: on(AHEAD), read: ahead},
  {name: 'unit-ahead', first: on(UNIT), read: unitAhead},
  {name: 'number', first: NUMBERS, read: (reader, at) => numbered(reader, at, NUMBER_RULES, BARE_RULES, ALL_RULES)},
  {name: 'month-day', first: on(MONTH), read: monthDay},
  {name: 'month', first: on(MONTH), read: single(month)},
  {name: 'relative-day', first: on(DAY), read: single(relativeDay)},
  {name: 'weekday', first: on(WEEKDAY), read: single(weekday)},
  {name: 'step', first: on(STEP, STEPS), read: single(stepped)},
  {name: 'edge', first: on(EDGE), read: single((reader, at) => edge(reader, at, nested))},
  {name: 'owned-edge', first: on(UNIT), read: single(ownedEdge)},
  {name: 'season', first: on(SEASON), read: single(season)},
  {name: 'part', first: on(PART), read: single(part)},
  {name: 'one-oclock', first: on(UNIT), read: single(oneOclock)},
  {name: 'half-hour', first: on(HALF), read: single(halfHour)},
  {name: 'noon', first: on(NOON), read: single(noon)},
  {name: 'quarter', first: on(QUARTER, HALF), read: single(namedQuarter)},
  {name: 'decade', first: on(DECADE), read: single(namedDecade)},
  {name: 'year-noun', first: on(UNIT), read: single(yearNoun)},
  {name: 'hyphen-month', first: OTHER_WORD, read: hyphenMonth},
  {name: 'hyphen-edge', first: OTHER_WORD, read: single(hyphenEdge)},
]

/** Of all first words. */
const FIRST = RULES.reduce((bits, rule) => bits | rule.first, 0)

/** Kinds of the word at `at`. */
const firstBits = (reader: Reader, at: number): number => {
  const {tokens, words} = reader
  if (tokens.kind[at] === NUMBER) {
    const {length} = digitsAt(reader, at).parts
    return length < 2 ? DIGITS : length < 3 ? PAIR : TRIPLE
  }
  const entry = tokens.entry[at]!
  if (entry === 0 || ((tokens.shape[at]!) & BY_LAST_PART) !== 0) return OTHER_WORD
  return kindsOf(words, entry) & FIRST & ~(OTHER_WORD | DIGITS | PAIR | TRIPLE)
}

/** The rules for the kinds of a first word, made on first use. */
const rulesFor = new Map<number, readonly Rule[]>()

/** The caller's own: it may change what it says. */
const settledRead = ({when, until, series, opened, firstEnd, end}: Read): Read =>
  ({when: settled(when), until: until && settled(until), series, opened, firstEnd, end})

/** The first rule that reads a time at the token. */
export const readAt = (reader: Reader, at: number): Read | undefined => {
  if (at < reader.from || at >= reader.to || !canStart(reader.tokens, reader.words, at, reader.to) || reader.skip?.(at)) return undefined
  const bits = firstBits(reader, at)
  let rules = rulesFor.get(bits)
  if (!rules) rulesFor.set(bits, (rules = RULES.filter((rule) => (rule.first & bits) !== 0)))
  for (const rule of rules) {
    const read = rule.read(reader, at)
    if (read) {
      reader.next = read.end
      return settledRead(read)
    }
  }
  return undefined
}

/** Edges and halves hold another time; that one at most one more. */
const nested = (reader: Reader, at: number): When | undefined => {
  if (reader.depth > 1) return undefined
  reader.depth++
  const read = readAt(reader, at)
  reader.depth--
  if (!read || read.until || read.series) return undefined
  reader.next = read.end
  return read.when
}

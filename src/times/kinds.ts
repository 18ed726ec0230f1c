/** What a word can mean to the times stage: kinds as bit positions, each with a number that says which. */
import type {Grain} from '../tree/types.ts'
import {MONTH as MONTH_FACT, NUMERAL, TIME_WORD, WEEKDAY as WEEKDAY_FACT} from '../words/facts.ts'

/** 1–12. */
export const MONTH = 0
/** 1–7 from Monday, 8 the weekend. */
export const WEEKDAY = 1
/** 0 winter, 1 spring, 2 summer, 3 autumn. */
export const SEASON = 2
/** Part of the day: first hour × 100 + hour after the last. */
export const PART = 3
/** A unit, as in {@link UNITS}. */
export const UNIT = 4
/** The unit stands in the plural. */
export const MANY = 5
export const CARDINAL = 6
/** 99 is the last. */
export const ORDINAL = 7
/** -1 last, 0 this, 1 next, ±2 the one after (2: "next" that may follow an article), ±9 reckoned from the day spoken of. */
export const STEP = 8
/** A step in the plural, for a weekend. */
export const STEPS = 9
/** 0 beginning, 1 middle, 2 end; +3 where it stands before the unit as an adjective. */
export const EDGE = 10
/** A day and part, by {@link dayCode}. */
export const DAY = 11
/** After an amount: -1 ago, -2 ago where nothing follows, 1 from now, 2 later. */
export const AGO = 12
/** Before an amount: 1 in, 2 later, 3 in, where the verb is not past. */
export const AHEAD = 13
/** Role bits, below. */
export const PREPOSITION = 14
/** 0 the, 1 a. */
export const ARTICLE = 15
/** About, nearly: approximate. */
export const ABOUT = 16
/** 0 a few, 2 a couple. */
export const VAGUE = 17
/** Minutes east of Greenwich, or one of the codes below. */
export const ZONE = 18
/** Half of something; 1 or 2 where the word says which half of the year, 9 half-year. */
export const HALF = 19
/** 0 the noun, 1–4 a named one. */
export const QUARTER = 20
/** Its first year; two digits where the century is not said. */
export const DECADE = 21
/** What an hour belongs to: first hour × 100 + hour after the last. */
export const MERIDIEM = 22
/** Noon, midnight: the hour. */
export const NOON = 23
/** -1 a verb in the past, 1 in the future, 2 the auxiliary that makes the participle after it none. */
export const TENSE = 24
/** Bits, below. */
export const BLOCK = 25
/** A number of units: count × 16 + unit. */
export const AMOUNT = 26
/** Counts only with a preposition, a day or a year beside it; 2: with a day only; 3: after a preposition of {@link TOWARD}. */
export const NEEDY = 27
/** A time only with a capital; what else it means, only without. */
export const PROPER = 28
/** Stands before a clock time with no other sign of one: часов, o'clock. */
export const OCLOCK = 29
/** 0 "the days" (of a month, by tens), 3 the same or one of them, 1 a third of a month; 2 earlier, later: part of the phrase, of no weight. */
export const DAYS = 30

/** Names of the kinds in a language pack. */
export type KindName =
  | 'month' | 'weekday' | 'season' | 'part' | 'unit' | 'many' | 'cardinal' | 'ordinal' | 'step' | 'steps' | 'edge' | 'day' | 'ago' | 'ahead'
  | 'preposition' | 'article' | 'about' | 'vague' | 'zone' | 'half' | 'quarter' | 'decade' | 'meridiem' | 'noon' | 'tense' | 'block' | 'amount'
  | 'needy' | 'proper' | 'oclock' | 'days'

export const kinds: Readonly<Record<KindName, number>> = {
  month: MONTH, weekday: WEEKDAY, season: SEASON, part: PART, unit: UNIT, many: MANY, cardinal: CARDINAL, ordinal: ORDINAL,
  step: STEP, steps: STEPS, edge: EDGE, day: DAY, ago: AGO, ahead: AHEAD, preposition: PREPOSITION, article: ARTICLE,
  about: ABOUT, vague: VAGUE, zone: ZONE, half: HALF, quarter: QUARTER, decade: DECADE, meridiem: MERIDIEM, noon: NOON,
  tense: TENSE, block: BLOCK, amount: AMOUNT, needy: NEEDY, proper: PROPER, oclock: OCLOCK, days: DAYS,
}

/** Facts that a word of each kind brings to the lexicon. */
export const kindFacts: Partial<Record<KindName, number>> = {
  month: MONTH_FACT | TIME_WORD, weekday: WEEKDAY_FACT | TIME_WORD, season: TIME_WORD, part: TIME_WORD, unit: TIME_WORD,
  day: TIME_WORD, cardinal: NUMERAL, ordinal: NUMERAL,
}

/** Kinds whose words can begin a time (what stands left of them is found from there). */
export const STARTS: number = 1 << MONTH | 1 << WEEKDAY | 1 << SEASON | 1 << PART | 1 << UNIT | 1 << CARDINAL | 1 << ORDINAL | 1 << STEP
  | 1 << STEPS | 1 << EDGE | 1 << DAY | 1 << AHEAD | 1 << VAGUE | 1 << QUARTER | 1 << HALF | 1 << DECADE | 1 << NOON | 1 << AMOUNT

/** Kinds whose words can follow a number or a word of {@link WEAK_STARTS} in a time. */
export const FOLLOWERS: number = 1 << MONTH | 1 << WEEKDAY | 1 << SEASON | 1 << PART | 1 << UNIT | 1 << CARDINAL | 1 << ORDINAL | 1 << EDGE | 1 << AGO
  | 1 << AHEAD | 1 << ARTICLE | 1 << HALF | 1 << QUARTER | 1 << MERIDIEM | 1 << OCLOCK | 1 << DAYS | 1 << ZONE
/** Kinds whose words can follow "in", "через". */
export const AMOUNTS: number = 1 << CARDINAL | 1 << VAGUE | 1 << AMOUNT | 1 << UNIT | 1 << ABOUT

/** Those of them that begin none unless a word of the pack, a number or a sign follows. */
export const WEAK_STARTS: number = 1 << UNIT | 1 << CARDINAL | 1 << ORDINAL | 1 << STEP | 1 << STEPS | 1 << VAGUE | 1 << HALF

/** Roles of a preposition: part of the time's value. */
export const JOIN = 1
/** Opens a range: from. */
export const FROM = 2
/** Goes on with a range: to. */
export const TO = 4
/** May stand before a clock time. */
export const AT = 8
/** A bare year may follow where no noun follows the year. */
export const YEAR = 16
/** A bare year may follow. */
export const YEARS = 32
/** between … and. */
export const BETWEEN = 64
export const AND = 128
export const OF = 256
/** The night "на" a day; a day after it is one set for the future; before an amount it makes a difference and no time. */
export const ONTO = 512
/** Goes on with a range with no word before it: through. */
export const THROUGH = 1024
/** A weekday after it is one set for the future: for. */
export const SET_FOR = 2048
/** So long a time: за ночь. */
export const SPENT = 4096
/** Days in the plural after it are those of every week: по выходным. */
export const EVERY = 8192
/** к: by the time. */
export const TOWARD = 16_384
/** A day after it is one that was to come: до, until. */
export const LIMIT = 32_768

/** Bits of BLOCK. A street, a square: what follows is a name. */
export const NAME_BEFORE = 1
/** Memorial, Street: what stands before is a name. */
export const NAME_AFTER = 2
/** A thing that is counted: a number before it is no year and no clock time. */
export const MEASURE = 4
/** his, her: a decade after it is of a life. */
export const OWN = 8
/** Good, Black: a weekday after it is a name. */
export const NAMED_DAY = 16
/** A score: the number after it is no clock time. */
export const SCORE = 32
/** What stands before is compared, not reckoned from the article: than. */
export const THAN = 64
/** накануне. */
export const EVE = 128
/** Nouns in the case that shows what "накануне" belongs to. */
export const EVE_OF = 256
/** Where "a day" is plainly counted: "the third time in a week". */
export const COUNTING = 512
/** An amount before it is reckoned from an event: after. */
export const AFTER_EVENT = 1024

export const UNITS: readonly Grain[] = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'century']
export const MINUTE_UNIT = 0
export const HOUR_UNIT = 1
export const DAY_UNIT = 2
export const WEEK_UNIT = 3
export const MONTH_UNIT = 4
export const QUARTER_UNIT = 5
export const YEAR_UNIT = 6
export const DECADE_UNIT = 7
export const CENTURY_UNIT = 8

/** A zone whose name says nothing of Greenwich: local time. */
export const LOCAL_ZONE = 9999
/** Added to the winter offset where summer time is kept as in the United States, in the European Union. */
export const US_RULE = 10_000
export const EU_RULE = 20_000

/** Value of a DAY word: days from the reference and part of the day; part 9999 is "these days". */
export const dayCode = (shift: number, part = 24): number => (shift + 10) * 10_000 + part
export const THESE_DAYS = 9999
export const SAME_DAY = 8888
/** "recent days", "the coming days": with a shift of -1 and 1. */
export const NEAR_DAYS = 7777
export const amountCode = (count: number, unit: number): number => count * 16 + unit

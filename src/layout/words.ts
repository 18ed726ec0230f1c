/** What a language pack gives layout: data only. Several packs are put together, so that a text may mix their headers. */
import {
  ACRONYM, AGENCY, AGENCY_START, AGO, AND, BIO, BYLINE, CAPTION, CAPTIONED, CONTINUER, CORRESPONDENT, COUNTED, DATE_FILLER, HALF, KEY, KEY_FILLER, MASTHEAD, MONTH,
  NEAR_DAY, PARTICLE, PAST, PLAIN, RELEASE, REPORTER, ROLE, SECTION, SIGNOFF, SIGNOFF_END, SIGNOFF_LINE, STOPPED, SUFFIX, WEEKDAY, WITHIN, YEAR_WORD, ZONE,
  addOpener, addPhrase, newOpeners, newPhrases, type Openers, type Phrases,
} from './phrases.ts'

/**
 * Header fields that layout knows. `other` is a field that is kept as it stood and means nothing more, `mail` one of a
 * letter, which makes its `subject` the title; so does a `sender`, who is the author.
 */
export type FieldName = typeof FIELD_NAMES[number]

const FIELD_NAMES = [
  'title', 'subtitle', 'date', 'updated', 'time', 'author', 'place', 'source', 'section', 'url', 'body', 'subject', 'sender', 'mail', 'other',
] as const

/** Words are in lower case, without a final full stop, `ё` written `е`, unless said otherwise. */
export interface LayoutWords {
  /** Every form of each month's name, full and short, January first. */
  months: readonly (readonly string[])[]
  weekdays: readonly string[]
  /** Zone abbreviation → offset: `мск` → `+03:00`. A second offset is that of the North American summer: `-05:00/-04:00`. */
  zones: Readonly<Record<string, string>>
  /** Words that mean nothing within a date: `года`, `в`, `at`, `of`. */
  dateFillers: readonly string[]
  /** Words that go with a year: `г`, `года`. */
  yearWords: readonly string[]
  /** Words after a clock time: `pm` → 12, `am` → 0. */
  halves: Readonly<Record<string, 0 | 12>>
  /** Which number comes first in 12/11/2025; in a text that opens in Cyrillic it's the day all the same. */
  slashDates: 'day-first' | 'month-first'
  /**
   * Keys of `Key: value` lines, by what they mean; a key of several known words needs no entry. With a question mark: one
   * that often opens a headline or a sentence too ("Источник: …"), and is a header only beside another field. Those of dates
   * open a line without a colon as well: "Updated 11 December".
   */
  keys: Readonly<Partial<Record<FieldName, readonly string[]>>>
  /** Words that add nothing to a key: `last` updated, дата `публикации`. */
  keyFillers: readonly string[]
  /** Words of the header form `[title] date 2025-12-11 body`. */
  inlineKeys: readonly string[]
  /** What opens a byline without a colon: `by`, `from`. */
  bylineOpeners: readonly string[]
  /** Parts of a byline that name no author: `staff writer`, `корреспондент`. */
  roles: readonly string[]
  /** What stands between an author's name and what the author does, below the story: `is`. */
  bio: readonly string[]
  /** What follows a name and belongs to it: `jr`. */
  suffixes: readonly string[]
  /** What stands between two authors: `and`, `и`. */
  and: readonly string[]
  /** What stands between a name and a place: `in`, `в`. */
  within: readonly string[]
  /** Openers of lines at the end of, or within, a story that are no part of it; matched at the start of a line. */
  signoffOpeners: readonly string[]
  /** Openers that a sentence of the story may share: only of a short line without a comma. */
  shortSignoffOpeners: readonly string[]
  /** An opener and what must come after it on the same line: `follow` … `on twitter`. */
  signoffPairs: readonly (readonly [opener: string, part: string])[]
  /** Openers of credits whose value has to be an outlet or a name: `источник:`. */
  creditOpeners: readonly string[]
  /** How a line ends that is none of the story: `contributed to this report`. */
  signoffEndings: readonly string[]
  /** Lines that are a sign-off as a whole, or in each of their words. */
  signoffLines: readonly string[]
  /** Openers of credits that name reporters: `reporting by`. */
  reporterOpeners: readonly string[]
  /** Openers of photo captions. */
  captionOpeners: readonly string[]
  /** Agencies and outlets as they are to be written. */
  agencies: readonly string[]
  /** Opens or ends the name of a paper that stands above the headline: `gazette`, `вестник`. */
  mastheads: readonly string[]
  /** Lines that say that a press release follows: `press release`. */
  releases: readonly string[]
  /** Words before an agency in a dateline: `корр`. */
  correspondents: readonly string[]
  /** Section names that stand alone on a line or beside a date. */
  sections: readonly string[]
  /** What follows a number in a line under the headline: `min` (read), `views`. */
  counted: readonly string[]
  /** What follows a span of time that has passed since: `ago`, `назад`. */
  ago: readonly string[]
  /** Days told from the day of reading: `yesterday` → −1. */
  nearDays: Readonly<Record<string, number>>
  /** How a line ends that names an edition or counts documents. */
  editionEndings: readonly string[]
  /** Small words of a place or personal name, kept in lower case: `на`, `de`. */
  particles: readonly string[]
  /** Places that are abbreviations and stay in capitals: `сша`. */
  acronyms: readonly string[]
  /** Abbreviations that end in a full stop and no sentence, at a headline's end: `г`, `u.s`, `jr`. */
  stops: readonly string[]
  /** Words that sentences have and headlines of the same script leave out: `the`, `was`. Empty where there are none. */
  plain: readonly string[]
  /** Of these, what tells of the past: no headline with a full stop has them. */
  past: readonly string[]
  /** First words of a paragraph that goes on from the one before: `кроме`, `however`. */
  continuers: readonly string[]
}

type ListKey = {[K in keyof LayoutWords]: LayoutWords[K] extends readonly string[] ? K : never}[keyof LayoutWords]

/** Lists of phrases and what each of them is. */
const LISTS: readonly (readonly [key: ListKey, kind: number])[] = [
  ['weekdays', WEEKDAY], ['dateFillers', DATE_FILLER], ['yearWords', YEAR_WORD], ['counted', COUNTED], ['ago', AGO], ['suffixes', SUFFIX], ['roles', ROLE],
  ['bio', BIO], ['agencies', AGENCY], ['sections', SECTION], ['captionOpeners', CAPTION], ['signoffLines', SIGNOFF_LINE], ['and', AND], ['within', WITHIN],
  ['particles', PARTICLE], ['acronyms', ACRONYM], ['stops', STOPPED], ['continuers', CONTINUER], ['plain', PLAIN], ['past', PAST], ['keyFillers', KEY_FILLER], ['mastheads', MASTHEAD], ['releases', RELEASE],
]

/** Lists of openers, their kinds, and what else must hold. */
const OPENERS: readonly (readonly [key: ListKey, kind: number, rule: 'any' | 'credit' | 'short'])[] = [
  ['signoffOpeners', SIGNOFF, 'any'], ['creditOpeners', SIGNOFF, 'credit'], ['shortSignoffOpeners', SIGNOFF, 'short'], ['bylineOpeners', BYLINE, 'any'],
  ['reporterOpeners', REPORTER, 'any'], ['captionOpeners', CAPTIONED, 'any'], ['correspondents', CORRESPONDENT, 'any'], ['agencies', AGENCY_START, 'any'],
]

/** The words of one pack or several, ready for looking up. */
export interface CompiledWords {
  phrases: Phrases
  openers: Openers
  inlineKeys: readonly string[]
  editionEndings: readonly string[]
  monthFirst: boolean
}

const addKeys = (phrases: Phrases, {keys}: LayoutWords): void => {
  for (const name of FIELD_NAMES) {
    for (const key of keys[name] ?? []) {
      const weak = key.endsWith('?')
      addPhrase(phrases, weak ? key.slice(0, -1) : key, KEY).meaning ??= {name, weak}
    }
  }
}

const addValues = (phrases: Phrases, values: Readonly<Record<string, number>>, kind: number): void => {
  for (const form of Object.keys(values)) addPhrase(phrases, form, kind).number = values[form]!
}

/** Puts packs together; where they disagree the first one wins, but for slashed dates, where month-first does. */
export const compileWords = (packs: readonly LayoutWords[]): CompiledWords => {
  const phrases = newPhrases(), openers = newOpeners()
  for (const pack of packs) {
    pack.months.forEach((forms, month) => {
      for (const form of forms) addPhrase(phrases, form, MONTH).number = month + 1
    })
    for (const [key, kind] of LISTS) for (const form of pack[key]) addPhrase(phrases, form, kind)
    for (const form of Object.keys(pack.zones)) addPhrase(phrases, form, ZONE).zone ||= pack.zones[form]!
    addValues(phrases, pack.halves, HALF)
    addValues(phrases, pack.nearDays, NEAR_DAY)
    addKeys(phrases, pack)
    for (const [key, kind, rule] of OPENERS) for (const form of pack[key]) addOpener(openers, {form, kind, rule, part: ''})
    for (const [form, part] of pack.signoffPairs) addOpener(openers, {form, kind: SIGNOFF, rule: 'pair', part})
    for (const form of pack.signoffEndings) addOpener(openers, {form, kind: SIGNOFF_END, rule: 'any', part: ''}, form.length - 2)
  }
  return {
    phrases, openers, inlineKeys: packs.flatMap((pack) => pack.inlineKeys), editionEndings: packs.flatMap((pack) => pack.editionEndings),
    monthFirst: packs.some((pack) => pack.slashDates === 'month-first'),
  }
}

/** What a language pack gives layout: data only. Several packs are put together, so that a text may mix their headers. */
import type {Meaning} from './keys.ts'
import {makeOpeners, makeSet, makeTable, startOf, type Openers, type Table} from './phrase.ts'

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

const mergeKeys = (packs: readonly LayoutWords[]): LayoutWords['keys'] => {
  const keys: Partial<Record<FieldName, readonly string[]>> = {}
  for (const pack of packs) for (const name of FIELD_NAMES) keys[name] = [...keys[name] ?? [], ...pack.keys[name] ?? []]
  return keys
}

/** Puts packs together; where they disagree the first one wins, but for slashed dates, where month-first does. */
export const mergeLayoutWords = (packs: readonly LayoutWords[]): LayoutWords => {
  const list = (key: ListKey): string[] => [...new Set(packs.flatMap((pack) => pack[key]))]
  const record = <T>(of: (pack: LayoutWords) => Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(packs.map(of).reverse().flatMap((each) => Object.entries(each)))
  return {
    months: Array.from({length: 12}, (_, month) => packs.flatMap((pack) => pack.months[month] ?? [])),
    slashDates: packs.some((pack) => pack.slashDates === 'month-first') ? 'month-first' : 'day-first',
    zones: record((pack) => pack.zones),
    halves: record((pack) => pack.halves),
    keys: mergeKeys(packs),
    weekdays: list('weekdays'), yearWords: list('yearWords'), inlineKeys: list('inlineKeys'), suffixes: list('suffixes'), signoffEndings: list('signoffEndings'),
    ago: list('ago'), bio: list('bio'), nearDays: record((pack) => pack.nearDays), past: list('past'), counted: list('counted'), editionEndings: list('editionEndings'), dateFillers: list('dateFillers'), keyFillers: list('keyFillers'),
    bylineOpeners: list('bylineOpeners'), roles: list('roles'), and: list('and'), within: list('within'),
    signoffPairs: packs.flatMap((pack) => pack.signoffPairs),
    signoffOpeners: list('signoffOpeners'), shortSignoffOpeners: list('shortSignoffOpeners'), creditOpeners: list('creditOpeners'),
    signoffLines: list('signoffLines'), reporterOpeners: list('reporterOpeners'),
    captionOpeners: list('captionOpeners'), agencies: list('agencies'), correspondents: list('correspondents'),
    sections: list('sections'), particles: list('particles'), acronyms: list('acronyms'), stops: list('stops'), continuers: list('continuers'), plain: list('plain'),
  }
}

type ListKey = {[K in keyof LayoutWords]: LayoutWords[K] extends readonly string[] ? K : never}[keyof LayoutWords]

/** How a line may open that is no part of the story, and what else must hold. */
export interface SignoffOpener {
  opener: string
  kind: 'any' | 'short' | 'pair' | 'credit'
  /** Of a pair. */
  part: string
}

/** The words as maps and sets. */
export interface CompiledWords {
  months: Table<number>
  weekdays: Table<string>
  zones: Table<string>
  dateFillers: Table<string>
  yearWords: Table<string>
  inlineKeys: readonly string[]
  suffixes: Table<string>
  counted: Table<string>
  ago: Table<string>
  bio: Table<string>
  nearDays: Table<number>
  editionEndings: readonly string[]
  /** By their last two code units. */
  signoffEndings: Openers
  halves: Table<number>
  monthFirst: boolean
  keys: ReadonlyMap<string, Meaning>
  keyFillers: ReadonlySet<string>
  bylineOpeners: Openers
  roles: Table<string>
  and: ReadonlySet<string>
  within: ReadonlySet<string>
  /** First two code units, folded → the openers that begin with them. */
  signoffs: ReadonlyMap<number, readonly SignoffOpener[]>
  signoffLines: Table<string>
  reporterOpeners: Openers
  captionOpeners: Openers
  captions: Table<string>
  correspondents: Openers
  /** First two code units of each agency, folded, as one number: most words begin like none. */
  agencyStarts: ReadonlySet<number>
  /** Folded form → the form to be written. */
  agencies: Table<string>
  sections: Table<string>
  particles: ReadonlySet<string>
  acronyms: ReadonlySet<string>
  stops: ReadonlySet<string>
  continuers: ReadonlySet<string>
  plain: ReadonlySet<string>
  past: ReadonlySet<string>
}

const compileKeys = ({keys}: LayoutWords): Map<string, Meaning> => {
  const out = new Map<string, Meaning>()
  for (const name of FIELD_NAMES) {
    for (const key of keys[name] ?? []) {
      const weak = key.endsWith('?'), form = weak ? key.slice(0, -1) : key
      if (!out.has(form)) out.set(form, {name, weak})
    }
  }
  return out
}

const compile = (words: LayoutWords): CompiledWords => {
  const signoffs = new Map<number, SignoffOpener[]>()
  const add = (opener: string, kind: SignoffOpener['kind'], part = ''): void => {
    const first = startOf(opener, 0), group = signoffs.get(first)
    if (group) group.push({opener, kind, part})
    else signoffs.set(first, [{opener, kind, part}])
  }
  for (const opener of words.signoffOpeners) add(opener, 'any')
  for (const opener of words.creditOpeners) add(opener, 'credit')
  for (const opener of words.shortSignoffOpeners) add(opener, 'short')
  for (const [opener, part] of words.signoffPairs) add(opener, 'pair', part)
  return {
    months: makeTable(words.months.flatMap((forms, month) => forms.map((form) => [form, month + 1] as const))),
    weekdays: makeSet(words.weekdays),
    zones: makeTable(Object.entries(words.zones)),
    dateFillers: makeSet(words.dateFillers),
    yearWords: makeSet(words.yearWords),
    inlineKeys: words.inlineKeys,
    suffixes: makeSet(words.suffixes),
    counted: makeSet(words.counted),
    ago: makeSet(words.ago),
    bio: makeSet(words.bio),
    nearDays: makeTable(Object.entries(words.nearDays)),
    editionEndings: words.editionEndings,
    signoffEndings: makeOpeners(words.signoffEndings, -2),
    halves: makeTable(Object.entries(words.halves)),
    monthFirst: words.slashDates === 'month-first',
    keys: compileKeys(words),
    keyFillers: new Set(words.keyFillers),
    bylineOpeners: makeOpeners(words.bylineOpeners),
    roles: makeSet(words.roles),
    and: new Set(words.and),
    within: new Set(words.within),
    signoffs,
    signoffLines: makeSet(words.signoffLines),
    reporterOpeners: makeOpeners(words.reporterOpeners),
    captionOpeners: makeOpeners(words.captionOpeners),
    captions: makeSet(words.captionOpeners),
    correspondents: makeOpeners(words.correspondents),
    agencyStarts: new Set(words.agencies.map((name) => startOf(name, 0))),
    agencies: makeTable(words.agencies.map((name) => [name, name] as const)),
    sections: makeSet(words.sections),
    particles: new Set(words.particles),
    acronyms: new Set(words.acronyms),
    stops: new Set(words.stops),
    continuers: new Set(words.continuers),
    plain: new Set(words.plain),
    past: new Set(words.past),
  }
}

const compiled = new WeakMap<LayoutWords, CompiledWords>()

/** Compiles once for each object of words. */
export const compileWords = (words: LayoutWords): CompiledWords => {
  let found = compiled.get(words)
  if (!found) compiled.set(words, found = compile(words))
  return found
}

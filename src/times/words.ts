/** What a language pack gives times: data only; and the table made of it, by lexicon entry. */
import type {AddWord} from '../locales/types.ts'
import {IGNORABLE, classes, folded} from '../words/classes.ts'
import {HASH_START, hashStep} from '../words/hashes.ts'
import {findWord, type Lexicon} from '../words/lexicon.ts'
import {AFTER_AHEAD, AFTER_WEAK, BEFORE_AMOUNT, PHRASE, SECOND, STRONG, WEAK} from './can-start.ts'
import {
  AHEAD, AMOUNTS, AND, ARTICLE, BLOCK, FOLLOWERS, FROM, OF, PREPOSITION, STARTS, THROUGH, TO, WEAK_STARTS, kindFacts, kinds, type KindName,
} from './kinds.ts'
import {STOP} from '../words/scan.ts'

/** A number and the forms that mean it, parted by blanks; `_` stands for a blank within a form of several words. */
export type FormRow = readonly [value: number, forms: string]

export interface TimeWords {
  /** "December 11", and 12/11/2025 is the 11th of December. */
  monthFirst: boolean
  /** The beginning of the year, not the year's beginning: a noun before the unit needs its preposition. */
  nounOf: boolean
  /** 14.30 after a preposition is a clock time. */
  dotClock: boolean
  /** Months are written small: one with a capital inside a sentence is a name. */
  smallMonths: boolean
  /** What may follow digits, with or without a hyphen: 1 an ordinal, 2 a decade, 3 both. */
  suffixes: Readonly<Record<string, number>>
  /** Endings of verbs in the past, two letters or more before them; of the future; of words that only look so. `_` is the beginning of a word. */
  past: string
  future: string
  neither: string
  /** Beginnings and endings that together make a word one of the future: по…нет, вы…ит. */
  futureStarts: string
  futureEnds: string
  /** Rows by kind: see kinds.ts for what the numbers mean. */
  words: Readonly<Partial<Record<KindName, readonly FormRow[]>>>
}

/** Several words that mean one thing. `rest` holds entries; -STOP for a full stop that touches. */
export interface TimePhrase {
  rest: readonly number[]
  kind: number
  value: number
}

export interface CompiledTimeWords {
  data: TimeWords
  lexicon: Lexicon
  /** Lexicon entries from here on mean nothing to times: the tables end. */
  size: number
  /** Lexicon entry → bits of the kinds that the word alone can be. */
  is: Int32Array
  /** Lexicon entry → bits of the kinds that phrases beginning with it are. */
  opens: Int32Array
  /** Lexicon entry × 32 + kind → the number that goes with it. */
  values: Map<number, number>
  /** Lexicon entry → phrases that it begins, the longest first. */
  phrases: Map<number, TimePhrase[]>
  /** Lexicon entry → how the word can begin a time, see can-start.ts; 0 where it can not. */
  starts: Uint8Array
  /** Lexicon entry → what the word can follow. */
  follows: Uint8Array
  /** First code unit of a word → 1 where an edge before a hyphen ("mid-") may begin so. */
  edgeInitials: Uint8Array
  /** There are such edges. */
  hasEdges: boolean
  /** Endings and beginnings of verbs, made when the first is asked for. */
  forms: VerbForms | undefined
}

interface VerbForms {
  past: EndingSet
  future: EndingSet
  neither: EndingSet
  futureStarts: EndingSet
  futureEnds: EndingSet
}

/** Hashes of endings and of what they end in, from the last letter to the first (of beginnings from the first): true where one is whole. */
type EndingSet = ReadonlyMap<number, boolean>

/** Stands in an ending for the beginning of the word. */
const WORD_START = 0x5f

const endingSet = (endings: string, way: -1 | 1 = -1): EndingSet => {
  const out = new Map<number, boolean>()
  for (const ending of endings.split(' ')) {
    let hash = HASH_START
    for (let i = way < 0 ? ending.length - 1 : 0, left = ending.length; left > 0; i += way, left--) {
      hash = hashStep(hash, folded[ending.charCodeAt(i)]!)
      if (left === 1) out.set(hash, true)
      else if (!out.has(hash)) out.set(hash, false)
    }
  }
  return out
}

const formsOf = (words: CompiledTimeWords): VerbForms => {
  const {past, future, neither, futureStarts, futureEnds} = words.data
  return (words.forms ??= {
    past: endingSet(past), future: endingSet(future), neither: endingSet(neither), futureStarts: endingSet(futureStarts, 1), futureEnds: endingSet(futureEnds),
  })
}

/** True where the word at `start`–`end` ends in one of the set and is longer by so many letters. */
const endsIn = (set: EndingSet, text: string, start: number, end: number, longer: number): boolean => {
  let hash = HASH_START
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at)
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, folded[code]!)
    const whole = set.get(hash)
    if (whole === undefined) return false
    if (whole && at - start >= longer) return true
  }
  return set.has(hashStep(hash, WORD_START))
}

/** Letters of the shortest of the set that the word at `start`–`end` begins with; 0 where there is none. */
const startIn = (set: EndingSet, text: string, start: number, end: number): number => {
  let hash = HASH_START
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, folded[code]!)
    const whole = set.get(hash)
    if (whole === undefined) return 0
    if (whole) return at + 1 - start
  }
  return 0
}

/** True where the word only looks like a verb. */
export const isNoVerbForm = (words: CompiledTimeWords, text: string, start: number, end: number): boolean => endsIn(formsOf(words).neither, text, start, end, 0)

/** True where the word has the ending of a verb in the past. */
export const isPastForm = (words: CompiledTimeWords, text: string, start: number, end: number): boolean => endsIn(formsOf(words).past, text, start, end, 2)

/** True where the word has the ending of a verb in the future, or a beginning and an ending that make it one. */
export const isFutureForm = (words: CompiledTimeWords, text: string, start: number, end: number): boolean => {
  const {future, futureStarts, futureEnds} = formsOf(words)
  if (endsIn(future, text, start, end, 0)) return true
  const first = startIn(futureStarts, text, start, end)
  return first > 0 && endsIn(futureEnds, text, start + first, end, 0)
}

const isKindName = (name: string): name is KindName => Object.hasOwn(kinds, name)

const eachForm = (words: TimeWords, visit: (form: string, kind: KindName, value: number) => void): void => {
  for (const [name, rows] of Object.entries(words.words))
    if (isKindName(name)) for (const [value, forms] of rows) for (const form of forms.split(' ')) if (form !== '') visit(form, name, value)
}

const isPhrase = (form: string): boolean => form.includes('_') || form.includes('.')

/** Words and full stops of a form, in order. */
const partsOf = (form: string): string[] => form.replaceAll('.', '_._').split('_').filter((part) => part !== '')

/** Adds the words of a pack to the lexicon, so that the scan knows them. */
export const addWordsOf = (words: TimeWords, add: AddWord): void => {
  // "sat", "may": times only with a capital, so that the lexicon is told nothing of them
  const proper = new Set((words.words.proper ?? []).flatMap(([, forms]) => forms.split(' ')))
  eachForm(words, (form, name) => {
    if (!isPhrase(form)) add(form, proper.has(form) ? 0 : kindFacts[name] ?? 0)
    else for (const part of partsOf(form)) if (part !== '.') add(part, 0)
  })
}

/** The stronger of what a word can begin with already and with one more kind. */
const strengthOf = (old: number, bit: number, phrase: boolean): number => {
  const strength = phrase ? PHRASE : bit === 1 << AHEAD ? BEFORE_AMOUNT : WEAK_STARTS & bit ? WEAK : STRONG
  if (old === 0 || old === strength) return strength
  // phrases are looked for with each of them
  return strength === PHRASE ? old : old === PHRASE ? strength : STRONG
}

const followsAs = (kind: number, value: number): number => {
  const bit = 1 << kind
  const amount = AMOUNTS & bit || (kind === ARTICLE && value === 1) ? AFTER_AHEAD : 0
  return amount | (FOLLOWERS & bit || (kind === PREPOSITION && value & (AND | TO | OF | FROM | THROUGH)) ? AFTER_WEAK : 0)
}

const compile = (data: TimeWords, lexicon: Lexicon): CompiledTimeWords => {
  const size = lexicon.form.length
  const is = new Int32Array(size), opens = new Int32Array(size), starts = new Uint8Array(size), follows = new Uint8Array(size)
  const values = new Map<number, number>(), phrases = new Map<number, TimePhrase[]>()
  // not off the shelves: no word of time waits there
  const entryOf = (word: string): number => findWord(lexicon, word, 0, word.length, false)
  const addPhrase = (form: string, kind: number, value: number, united: boolean): number => {
    const [entry = 0, ...rest] = partsOf(form).map((part) => (part === '.' ? -STOP : entryOf(part)))
    if (entry <= 0 || rest.length === 0 || rest.includes(0)) return 0
    const [second = 0] = rest, own = phrases.get(entry) ?? []
    opens[entry] = opens[entry]! | 1 << kind
    if (STARTS & 1 << kind && second > 0) follows[second] = follows[second]! | SECOND
    const same = united ? own.find((phrase) => phrase.kind === kind && phrase.rest.join() === rest.join()) : undefined
    if (same) same.value |= value
    else own.push({rest, kind, value})
    phrases.set(entry, own)
    return entry
  }
  eachForm(data, (form, name, value) => {
    const kind = kinds[name], bit = 1 << kind, united = kind === PREPOSITION || kind === BLOCK, phrase = isPhrase(form)
    const entry = phrase ? addPhrase(form, kind, value, united) : entryOf(form)
    if (entry === 0) return
    if (!phrase) {
      const key = entry * 32 + kind
      values.set(key, united ? (values.get(key) ?? 0) | value : value)
      is[entry] = is[entry]! | bit
    }
    if ((STARTS & bit) !== 0) starts[entry] = strengthOf(starts[entry]!, bit, phrase)
    follows[entry] = follows[entry]! | followsAs(kind, value)
  })
  const edgeInitials = new Uint8Array(0x10000)
  for (const [value, forms] of data.words.edge ?? [])
    for (const form of value > 2 ? forms.split(' ') : [])
      for (const initial of [form.charCodeAt(0), form.toUpperCase().charCodeAt(0)]) edgeInitials[initial] = 1
  for (const own of phrases.values()) own.sort((a, b) => b.rest.length - a.rest.length)
  let end = size
  while (end > 1 && (is[end - 1]! | opens[end - 1]! | follows[end - 1]!) === 0) end--
  return {
    data, lexicon, size: end, is: is.slice(0, end), opens: opens.slice(0, end), values, phrases, starts: starts.slice(0, end), follows: follows.slice(0, end),
    edgeInitials, hasEdges: edgeInitials.includes(1), forms: undefined,
  }
}

const compiled = new WeakMap<Lexicon, CompiledTimeWords>()

/** The table of a pack's words for a lexicon, made on first use. */
export const timeWordsOf = (words: TimeWords, lexicon: Lexicon): CompiledTimeWords => {
  let table = compiled.get(lexicon)
  if (table?.data !== words) compiled.set(lexicon, (table = compile(words, lexicon)))
  return table
}

/** Bits of the kinds that the word of the entry is, or that phrases beginning with it are. */
export const kindsOf = ({size, is, opens}: CompiledTimeWords, entry: number): number => entry < size ? is[entry]! | opens[entry]! : 0

/** What the word of the entry can follow. */
export const followsOf = ({size, follows}: CompiledTimeWords, entry: number): number => entry < size ? follows[entry]! : 0

/** The number that goes with a word of the lexicon as one of the kind; `none` where it is not. */
export const valueOf = (words: CompiledTimeWords, entry: number, kind: number, none: number): number =>
  entry < words.size && words.is[entry]! & 1 << kind ? words.values.get(entry * 32 + kind) ?? none : none

/** What a language pack gives times: data only; and the table made of it, by lexicon entry. */
import type {AddWord} from '../locales/types.ts'
import {IGNORABLE, classes, folded} from '../words/classes.ts'
import {foldWord, type Lexicon} from '../words/lexicon.ts'
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

export interface Meaning {
  /** Bits of the kinds that the word alone can be. */
  is: number
  /** Bits of the kinds that phrases beginning with it are. */
  opens: number
  values: number[]
  /** Longest first. */
  phrases: TimePhrase[]
}

export interface CompiledTimeWords {
  data: TimeWords
  lexicon: Lexicon
  /** Lexicon entry → index into `meanings`; 0 where the word means nothing here. */
  index: Int32Array
  /** Lexicon entry → how the word can begin a time, see can-start.ts; 0 where it can not. */
  starts: Uint8Array
  /** Lexicon entry → what the word can follow. */
  follows: Uint8Array
  /** First code unit of a word → 1 where an edge before a hyphen ("mid-") may begin so. */
  edgeInitials: Uint8Array
  /** There are such edges. */
  hasEdges: boolean
  meanings: Meaning[]
  past: EndingSet
  future: EndingSet
  neither: EndingSet
  futureStarts: EndingSet
  futureEnds: EndingSet
}

/** Endings by their folded code units, from the last to the first; beginnings the other way round. */
export interface EndingSet {
  /** An ending begins here. */
  whole: boolean
  before: Map<number, EndingSet>
}

/** Stands in an ending for the beginning of the word. */
const WORD_START = 0x5f

const endingSet = (endings: string, way: -1 | 1 = -1): EndingSet => {
  const root: EndingSet = {whole: false, before: new Map()}
  for (const ending of endings.split(' ')) {
    let node = root
    for (let i = way < 0 ? ending.length - 1 : 0; i >= 0 && i < ending.length; i += way) {
      const code = folded[ending.charCodeAt(i)]!
      let next = node.before.get(code)
      if (!next) node.before.set(code, (next = {whole: false, before: new Map()}))
      node = next
    }
    if (ending !== '') node.whole = true
  }
  return root
}

/** True where the word at `start`–`end` ends in one of the set and is longer by so many letters. */
export const endsIn = (set: EndingSet, text: string, start: number, end: number, longer = 2): boolean => {
  let node = set
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at)
    if (classes[code] === IGNORABLE) continue
    const next = node.before.get(folded[code]!)
    if (!next) return false
    node = next
    if (node.whole && at - start >= longer) return true
  }
  return node.before.has(WORD_START)
}

/** Letters of the shortest of the set that the word at `start`–`end` begins with; 0 where there is none. */
const startIn = (set: EndingSet, text: string, start: number, end: number): number => {
  let node = set
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (classes[code] === IGNORABLE) continue
    const next = node.before.get(folded[code]!)
    if (!next) return 0
    node = next
    if (node.whole) return at + 1 - start
  }
  return 0
}

/** True where the word has the ending of a verb in the future, or a beginning and an ending that make it one. */
export const isFutureForm = (words: CompiledTimeWords, text: string, start: number, end: number): boolean => {
  if (endsIn(words.future, text, start, end, 0)) return true
  const first = startIn(words.futureStarts, text, start, end)
  return first > 0 && endsIn(words.futureEnds, text, start + first, end, 0)
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

const newMeaning = (): Meaning => ({is: 0, opens: 0, values: [], phrases: []})

const compile = (data: TimeWords, lexicon: Lexicon): CompiledTimeWords => {
  const index = new Int32Array(lexicon.facts.length), starts = new Uint8Array(lexicon.facts.length), follows = new Uint8Array(lexicon.facts.length)
  const meanings: Meaning[] = [newMeaning()]
  // not by lookUp: it would take words off their shelves
  const entries = new Map<string, number>()
  for (let entry = 1; entry < lexicon.form.length; entry++) entries.set(lexicon.form[entry]!, entry)
  const entryOf = (word: string): number => entries.get(word) ?? entries.get(foldWord(word)) ?? 0
  const meaningOf = (entry: number): Meaning => {
    let at = index[entry]!
    if (at === 0) {
      at = meanings.length
      index[entry] = at
      meanings.push(newMeaning())
    }
    return meanings[at]!
  }
  eachForm(data, (form, name, value) => {
    const kind = kinds[name], bit = 1 << kind, united = kind === PREPOSITION || kind === BLOCK
    let entry: number
    if (!isPhrase(form)) {
      entry = entryOf(form)
      if (entry === 0) return
      const meaning = meaningOf(entry), old = meaning.values[kind]
      meaning.is |= bit
      meaning.values[kind] = old !== undefined && united ? old | value : value
    } else {
      const [first = 0, ...rest] = partsOf(form).map((part) => (part === '.' ? -STOP : entryOf(part)))
      entry = first
      if (entry <= 0 || rest.length === 0 || rest.includes(0)) return
      const meaning = meaningOf(entry), [second = 0] = rest
      meaning.opens |= bit
      if (STARTS & bit && second > 0) follows[second] = follows[second]! | SECOND
      const same = united ? meaning.phrases.find((phrase) => phrase.kind === kind && phrase.rest.join() === rest.join()) : undefined
      if (same) same.value |= value
      else meaning.phrases.push({rest, kind, value})
    }
    if (STARTS & bit) starts[entry] = strengthOf(starts[entry]!, bit, isPhrase(form))
    follows[entry] = follows[entry]! | followsAs(kind, value)
  })
  const edgeInitials = new Uint8Array(0x10000)
  for (const [value, forms] of data.words.edge ?? [])
    for (const form of value > 2 ? forms.split(' ') : [])
      for (const initial of [form.charCodeAt(0), form.toUpperCase().charCodeAt(0)]) edgeInitials[initial] = 1
  for (const meaning of meanings) meaning.phrases.sort((a, b) => b.rest.length - a.rest.length)
  return {
    data, lexicon, index, starts, follows, edgeInitials, hasEdges: edgeInitials.includes(1), meanings, past: endingSet(data.past), future: endingSet(data.future), neither: endingSet(data.neither),
    futureStarts: endingSet(data.futureStarts, 1), futureEnds: endingSet(data.futureEnds),
  }
}

const compiled = new WeakMap<Lexicon, CompiledTimeWords>()

/** The table of a pack's words for a lexicon, made on first use. */
export const timeWordsOf = (words: TimeWords, lexicon: Lexicon): CompiledTimeWords => {
  let table = compiled.get(lexicon)
  if (table?.data !== words) compiled.set(lexicon, (table = compile(words, lexicon)))
  return table
}

const grown = (from: Uint8Array, size: number): Uint8Array => {
  const to = new Uint8Array(size)
  to.set(from)
  return to
}

/** Makes room for words that the lexicon has taken in since; they mean nothing here. */
export const fitTimeWords = (table: CompiledTimeWords): void => {
  const size = table.lexicon.facts.length
  if (table.index.length >= size) return
  const {index} = table
  table.index = new Int32Array(size)
  table.index.set(index)
  table.starts = grown(table.starts, size)
  table.follows = grown(table.follows, size)
}

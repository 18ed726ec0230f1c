/** Words as they stand, read once: a table over their code units, so that a word met again costs neither a slice nor a key. */
import type {Context} from '../speech/types.ts'
import type {Lexicon} from '../words/lexicon.ts'
import {peopleOf} from './people-words.ts'
import {single} from './names/single.ts'
import {isVague} from './people-words.ts'

export interface SeenWord {
  text: string
  lower: string
  /** Key that its cases share, without doubled letters; of an initial its letter. */
  key: string
  /** Stands before somebody new; says nothing of who is meant. */
  fresh: boolean
  vague: boolean
}

/** What the letters of a word tell, in the low bits of its number; the bits above number its key. */
export const PLACE = 1, PLACE_NAME = 2, PATRONYMIC = 4, HYPHENED = 8
const KEY_SHIFT = 4

/** The words of one language that texts had lately. */
export interface Table {
  /** By slot: a second hash of the word, its index in `words` plus one (0 where free), its number, the last text with it in a name. */
  slots: Int32Array
  words: SeenWord[]
  /** By the number of a key: the last text with it in a name, its number in that one. */
  own: Int32Array
  /** By number. */
  keys: string[]
  keyNumbers: Map<string, number>
  /** Counts texts. */
  text: number
}

const WORD = 1, NUMBER = 2, TEXT = 3, COLUMNS = 4
/** A text begins with a new table where the old one has more words. */
const MOST_WORDS = 4096
const HASH_STEP = 0x01000193, CHECK_STEP = 0x5bd1e995

/** Room for what most texts have, so that one long text leaves none behind. */
const emptyTable = (): Table => ({slots: new Int32Array(2 * MOST_WORDS * COLUMNS), words: [], own: new Int32Array(2 * MOST_WORDS), keys: [], keyNumbers: new Map(), text: 0})

const tables = new WeakMap<Lexicon, Table>()
/** The table asked for last: a text has one language. */
let lastLexicon: Lexicon | undefined, lastTable: Table | undefined

const tableOf = (c: Context): Table => {
  const {lexicon} = c.tokens
  if (lexicon === lastLexicon && lastTable) return lastTable
  let table = tables.get(lexicon)
  if (!table) tables.set(lexicon, (table = emptyTable()))
  lastLexicon = lexicon
  return lastTable = table
}

/** Second hash of the word whose slot was asked for last. */
let check = 0

/** Where the word stands in the table, or would. As in the lexicon two hashes tell words apart, so that no letters are compared. */
const slotOf = (slots: Int32Array, text: string, start: number, end: number): number => {
  let hash = 0
  check = end - start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    hash = Math.imul(hash ^ code, HASH_STEP)
    check = Math.imul(check ^ code, CHECK_STEP) ^ check >>> 15
  }
  const last = slots.length - COLUMNS
  let slot = Math.imul(hash ^ hash >>> 15, COLUMNS) & last
  while (slots[slot + WORD] !== 0 && slots[slot] !== check) slot = (slot + COLUMNS) & last
  return slot
}

/** Twice the slots. */
const widen = (table: Table): void => {
  const {slots, words} = table
  table.slots = new Int32Array(2 * slots.length)
  for (let slot = 0; slot < slots.length; slot += COLUMNS) {
    const word = words[slots[slot + WORD]! - 1]
    if (word) table.slots.set(slots.subarray(slot, slot + COLUMNS), slotOf(table.slots, word.text, 0, word.text.length))
  }
}

const keyNumber = (table: Table, key: string): number => {
  let number = table.keyNumbers.get(key)
  if (number === undefined) {
    table.keyNumbers.set(key, (number = table.keys.push(key) - 1))
    if (2 * number >= table.own.length) { const {own} = table; table.own = new Int32Array(2 * own.length); table.own.set(own) }
  }
  return number
}

/** Slot of the token's word, which gets one where it has none. */
const slotAt = (c: Context, table: Table, i: number): number => {
  const {text} = c.tokens, start = c.tokens.start[i]!, end = c.tokens.end[i]!
  const slot = slotOf(table.slots, text, start, end)
  if (table.slots[slot + WORD] !== 0) return slot
  const own = check
  if (2 * COLUMNS * table.words.length >= table.slots.length) {
    // half the slots are taken
    widen(table)
    return slotAt(c, table, i)
  }
  const word = text.slice(start, end), lower = word.toLowerCase(), key = word.length === 1 ? lower : single(c.grammar.stem(word)), people = peopleOf(c)
  const {lexicon, entry} = c.tokens, lemma = lexicon.lemma[entry[i]!] ?? lexicon.form[entry[i]!]!
  const bits = (people.placeStems.has(key) ? PLACE : 0) | (people.places.has(lower) ? PLACE_NAME : 0) | (people.patronymics.some(ending => key.endsWith(ending)) ? PATRONYMIC : 0) | (key.includes('-') ? HYPHENED : 0)
  table.words.push({text: word, lower, key, fresh: people.fresh.has(lower) || people.fresh.has(lemma), vague: isVague(people, lower)})
  table.slots.set([own, table.words.length, keyNumber(table, key) << KEY_SHIFT | bits, 0], slot)
  return slot
}

/** What stands where no token is. */
const NOTHING: SeenWord = {text: '', lower: '', key: '', fresh: false, vague: false}

/** The token at `i` as a word; an empty one before the first and behind the last. */
export const seenAt = (c: Context, i: number): SeenWord => {
  if (i < 0 || i >= c.tokens.length) return NOTHING
  // the slot first: to find it may widen the table
  const table = tableOf(c), slot = slotAt(c, table, i)
  return table.words[table.slots[slot + WORD]! - 1]!
}

/** The words in the names of the text in hand. */
export interface NameWords {
  c: Context
  table: Table
  /** Token of a word of a name → the number of its key in this text, above the bits that its letters tell. */
  numbers: Int32Array
  /** Number of a key in this text, from 1 → in the table. */
  keys: number[]
}

/**
 * Begins a text.
 * @param numbers a column of zeros
 */
export const nameWords = (c: Context, numbers: Int32Array): NameWords => {
  const table = tableOf(c)
  if (table.words.length > MOST_WORDS) Object.assign(table, emptyTable())
  table.text++
  return {c, table, numbers, keys: [0]}
}

/** Number in this text of a key of the table, which it gets where it has none. */
const ownNumber = ({table: {own, text}, keys}: NameWords, key: number): number => {
  if (own[2 * key] !== text) {
    own[2 * key] = text
    own[2 * key + 1] = keys.length
    keys.push(key)
  }
  return own[2 * key + 1]!
}

/** Reads the token at `i` as a word of a name. */
export const readNameWord = (words: NameWords, i: number): number => {
  const {c, table} = words, slot = slotAt(c, table, i), number = table.slots[slot + NUMBER]!
  table.slots[slot + TEXT] = table.text
  return words.numbers[i] = ownNumber(words, number >> KEY_SHIFT) << KEY_SHIFT | number & ((1 << KEY_SHIFT) - 1)
}

/** The number of a key in this text, which it gets where it has none. */
export const addKey = (words: NameWords, key: string): number => ownNumber(words, keyNumber(words.table, key))

/** The number that the key of the token's word has, 0 where no name has it. */
export const findKey = ({c, table}: NameWords, i: number): number => {
  const slot = slotAt(c, table, i), key = table.slots[slot + NUMBER]! >> KEY_SHIFT
  return table.own[2 * key] === table.text ? table.own[2 * key + 1]! : 0
}

/** Number of the key of a word of a name. */
export const keyAt = ({numbers}: NameWords, i: number): number => numbers[i]! >> KEY_SHIFT

/** The key itself. */
export const keyText = ({table, keys}: NameWords, key: number): string => table.keys[keys[key]!]!

/** Does a name of this text have the word as it stands. */
export const isInNames = ({table: {slots, text}}: NameWords, word: string): boolean => {
  const slot = slotOf(slots, word, 0, word.length)
  return slots[slot + WORD] !== 0 && slots[slot + TEXT] === text
}

/** Words as they stand, read once: a table over their code units, so that a word met again costs neither a slice nor a key. */
import type {Grammar} from '../locales/types.ts'
import type {Context} from '../speech/types.ts'

export interface SeenWord {
  text: string
  lower: string
  /** Key that its cases share, without doubled letters. */
  key: string
  /** A country or town that the pack knows; undefined where it was not asked for yet. */
  place: boolean | undefined
}

interface Table {
  /** Slot → a second hash of the word and its index in `words`, plus one; 0 where free. */
  slots: Int32Array
  words: SeenWord[]
}

const MOST_WORDS = 4096
const MASK = MOST_WORDS * 4 - 1
const HASH_STEP = 0x01000193, CHECK_STEP = 0x5bd1e995

const tables = new WeakMap<Grammar, Table>()
/** The table asked for last: a text has one grammar. */
let lastGrammar: Grammar | undefined, lastTable: Table | undefined

/** A key without doubled letters, by which misspelt names meet. */
export const single = (stem: string): string => {
  let i = 1
  while (i < stem.length && stem.charCodeAt(i) !== stem.charCodeAt(i - 1)) i++
  if (i >= stem.length) return stem
  let out = stem.slice(0, i)
  for (; i < stem.length; i++) if (stem[i] !== stem[i - 1]) out += stem[i] ?? ''
  return out
}

const tableOf = (grammar: Grammar): Table => {
  if (grammar === lastGrammar && lastTable) return lastTable
  let table = tables.get(grammar)
  if (!table) tables.set(grammar, (table = {slots: new Int32Array(2 * MASK + 2), words: []}))
  lastGrammar = grammar
  lastTable = table
  return table
}

/** The token at `i` as a word. As in the lexicon two hashes tell words apart, so that no letters are compared. */
export const seenAt = (c: Context, i: number): SeenWord => {
  const {text} = c.tokens, start = c.tokens.start[i]!, end = c.tokens.end[i]!
  const table = tableOf(c.grammar), {slots, words} = table
  let hash = 0, check = end - start
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    hash = Math.imul(hash ^ code, HASH_STEP)
    check = Math.imul(check ^ code, CHECK_STEP) ^ check >>> 15
  }
  let slot = (hash ^ hash >>> 15) & MASK
  for (; slots[2 * slot + 1] !== 0; slot = (slot + 1) & MASK) if (slots[2 * slot] === check) return words[slots[2 * slot + 1]! - 1]!
  const word = text.slice(start, end)
  const made: SeenWord = {text: word, lower: word.toLowerCase(), key: single(c.grammar.stem(word)), place: undefined}
  if (words.length >= MOST_WORDS) {
    slots.fill(0)
    words.length = 0
    return made
  }
  words.push(made)
  slots[2 * slot] = check
  slots[2 * slot + 1] = words.length
  return made
}

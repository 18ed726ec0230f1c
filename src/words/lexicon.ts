/**
 * The word list of a locale: an open-addressing table over two hashes of the code units, so that a look-up cuts no string and reads
 * none. A pack may put words on a shelf, by the letters that they begin with: they get into the table when the first word comes
 * that begins so. Most articles need a tenth of a language.
 */
import type {CueEntry, Locale} from '../locales/types.ts'
import {IGNORABLE, classes, folded} from './classes.ts'

export interface Lexicon {
  /**
   * Two numbers a place: the second hash of a word, and twice its entry, plus 1 where the shelves have nothing more of it; 0
   * where free. The first hash tells the place. The number of places is a power of two. Two words near one place with one second
   * hash would be one: with a million words that is to be expected once in two thousand languages.
   */
  table: Int32Array
  mask: number
  /** Places that are taken. */
  taken: number
  /** Entry → its form, folded. Entry 0 is "unknown". */
  form: string[]
  /** Two numbers an entry, `Fact` and `Form` bits side by side: a word's are read together, from one far place. As long as there is room for entries. */
  bits: Int32Array
  lemma: (string | undefined)[]
  cue: (CueEntry | undefined)[]
  /** Place in the pack's order of what gave the lemma, the cue: of two the earlier one holds. */
  lemmaOrder: number[]
  cueOrder: number[]
  /** Hash of the first letters → what waits for them; open addressing, 0 where free. */
  shelfKeys: Int32Array
  shelves: (number[] | undefined)[]
  /** Shelves that are not empty. */
  waiting: number
  /** What adds the words that wait: a shelf names its place here. */
  expand: (() => void)[]
  /** Place in the pack's order of what is added now: twice the place in `expand`, one more for what comes after it at once. */
  order: number
  /** Words that were looked for on the shelves. */
  strangers: number
}

/** Words looked for on the shelves after which all are opened: so much text is read that to note down more costs more than their words. */
const PATIENCE = 20_000

/** Stands in the table for a word that is in no list, on no shelf. */
const ABSENT = 1

/** Places that are looked at for one to note an unknown word: a text made to fill them must not make look-ups slow. */
const CROWDED = 16

/** Letters by which words are shelved, at most. */
export const LONGEST_SHELF = 7

export const HASH_START: number = 0x811c9dc5 | 0
export const CHECK_START: number = 0x2545f491

/** One step of the first hash (FNV-1a over folded code units). */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
/** One step of the second. */
export const checkStep = (check: number, code: number): number => Math.imul(check ^ code, 0x9e3779b1 | 0)

/** The form as the table knows it: folded, without ignorable signs. */
export const foldWord = (word: string): string => {
  let out = ''
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (classes[code] !== IGNORABLE) out += String.fromCharCode(folded[code] ?? code)
  }
  return out
}

/** First hash of a folded form. */
const hashOf = (form: string): number => {
  let hash = HASH_START
  for (let i = 0; i < form.length; i++) hash = hashStep(hash, form.charCodeAt(i))
  return hash
}

/** First hash of the letters by which a word is shelved. */
const hashOfStart = (word: string): number => {
  let hash = HASH_START
  for (let i = 0, letters = 0; i < word.length && letters < LONGEST_SHELF; i++) {
    const code = word.charCodeAt(i)
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, folded[code]!)
    letters++
  }
  return hash
}

const checkOf = (form: string): number => {
  let check = CHECK_START
  for (let i = 0; i < form.length; i++) check = checkStep(check, form.charCodeAt(i))
  return check
}

/** `Fact` bits of an entry. */
export const factsOf = (lexicon: Lexicon, entry: number): number => lexicon.bits[2 * entry]!
/** `Form` bits of an entry. */
export const formsOf = (lexicon: Lexicon, entry: number): number => lexicon.bits[2 * entry + 1]!

const spread = (hash: number): number => hash ^ (hash >>> 15)

/** Entries there is room for in the beginning: what an article or two need. */
const ROOM = 8192

const grown = (from: Int32Array): Int32Array => {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}

/** Twice the places; unknown words are forgotten. */
const widen = (lexicon: Lexicon): void => {
  const table = new Int32Array(lexicon.table.length * 2), mask = (table.length >> 1) - 1
  for (let entry = 1; entry < lexicon.form.length; entry++) {
    const form = lexicon.form[entry]!
    let place = spread(hashOf(form)) & mask
    while (table[2 * place + 1] !== 0) place = (place + 1) & mask
    table[2 * place] = checkOf(form)
    table[2 * place + 1] = 2 * entry
  }
  lexicon.table = table
  lexicon.mask = mask
  lexicon.taken = lexicon.form.length - 1
}

/** Notes that one more place is taken. Five of eight may be: a wider table would be farther from the processor. */
const take = (lexicon: Lexicon): void => {
  if (++lexicon.taken * 8 > lexicon.mask * 5) widen(lexicon)
}

/** Entry of a word, made where there is none. */
const entryFor = (lexicon: Lexicon, word: string): number => {
  const {table, mask} = lexicon
  let hash = HASH_START, check = CHECK_START, form = word
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i), own = folded[code]!
    if (own !== code || classes[code] === IGNORABLE) form = ''
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, own)
    check = checkStep(check, own)
  }
  if (form !== word) form = foldWord(word)
  let place = spread(hash) & mask
  for (; table[2 * place + 1] !== 0; place = (place + 1) & mask) {
    const value = table[2 * place + 1]!
    if (table[2 * place] !== check) continue
    if (value === ABSENT) break
    if (lexicon.form[value >> 1] === form) return value >> 1
  }
  const entry = lexicon.form.length
  table[2 * place] = check
  table[2 * place + 1] = 2 * entry
  lexicon.form.push(form)
  lexicon.lemma.push(undefined)
  lexicon.cue.push(undefined)
  lexicon.lemmaOrder.push(0)
  lexicon.cueOrder.push(0)
  if (2 * entry + 2 === lexicon.bits.length) lexicon.bits = grown(lexicon.bits)
  take(lexicon)
  return entry
}

/** Slot of the shelf for a hash, or where it would be. */
const shelfOf = (keys: Int32Array, hash: number): number => {
  const mask = keys.length - 1
  let slot = spread(hash) & mask
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/**
 * Takes a pack's words in; what it shelves is added later. Linear in their number.
 * @param room entries to begin with, a power of two
 */
export const compileLexicon = (words: Locale['words'], room: number = ROOM): Lexicon => {
  const lexicon: Lexicon = {
    table: new Int32Array(room * 4), mask: room * 2 - 1, taken: 0, form: [''], bits: new Int32Array(room * 2),
    lemma: [undefined], cue: [undefined], lemmaOrder: [0], cueOrder: [0],
    shelfKeys: new Int32Array(room / 2), shelves: new Array<number[] | undefined>(room / 2).fill(undefined), waiting: 0, expand: [], order: -1, strangers: 0,
  }
  const add = (raw: string, fact: number, formBits = 0, lemma?: string, cue?: CueEntry): void => {
    const entry = entryFor(lexicon, raw)
    lexicon.bits[2 * entry] = factsOf(lexicon, entry) | fact
    lexicon.bits[2 * entry + 1] = formsOf(lexicon, entry) | formBits
    if (lemma !== undefined && (lexicon.lemma[entry] === undefined || lexicon.order < (lexicon.lemmaOrder[entry]!))) {
      lexicon.lemma[entry] = lemma
      lexicon.lemmaOrder[entry] = lexicon.order
    }
    if (cue !== undefined && (lexicon.cue[entry] === undefined || lexicon.order < (lexicon.cueOrder[entry]!))) {
      lexicon.cue[entry] = cue
      lexicon.cueOrder[entry] = lexicon.order
    }
  }
  const shelve = (prefixes: readonly string[], expand: () => void): void => {
    const place = lexicon.expand.length
    lexicon.expand.push(expand)
    lexicon.order = 2 * place + 1
    for (const prefix of prefixes) {
      const hash = hashOfStart(prefix)
      const slot = shelfOf(lexicon.shelfKeys, hash), shelf = lexicon.shelves[slot]
      if (shelf) shelf.push(place)
      else {
        lexicon.shelfKeys[slot] = hash
        lexicon.shelves[slot] = [place]
        if (++lexicon.waiting * 2 > lexicon.shelfKeys.length) widenShelves(lexicon)
      }
    }
  }
  words(add, shelve)
  return lexicon
}

const widenShelves = (lexicon: Lexicon): void => {
  const {shelfKeys, shelves} = lexicon
  lexicon.shelfKeys = new Int32Array(shelfKeys.length * 2)
  lexicon.shelves = new Array<number[] | undefined>(shelfKeys.length * 2).fill(undefined)
  for (let i = 0; i < shelfKeys.length; i++) {
    if (shelfKeys[i] === 0) continue
    const slot = shelfOf(lexicon.shelfKeys, shelfKeys[i]!)
    lexicon.shelfKeys[slot] = shelfKeys[i]!
    lexicon.shelves[slot] = shelves[i]
  }
}

const compiled = new WeakMap<Locale, Lexicon>()

/** The lexicon of a locale, made on first use. */
export const lexiconOf = (locale: Locale): Lexicon => {
  let lexicon = compiled.get(locale)
  if (!lexicon) compiled.set(locale, (lexicon = compileLexicon((add, shelve) => { locale.words(add, shelve) })))
  return lexicon
}

const nothing = (): void => undefined

/** Adds the words of a shelf. What stands on several is added by the first that is opened. */
const open = (lexicon: Lexicon, shelf: readonly number[]): void => {
  for (const place of shelf) {
    lexicon.order = 2 * place
    const expand = lexicon.expand[place]!
    lexicon.expand[place] = nothing
    expand()
  }
}

const openAll = (lexicon: Lexicon): void => {
  const {shelves} = lexicon
  lexicon.shelves = []
  lexicon.waiting = 0
  open(lexicon, shelves.flatMap((shelf) => shelf ?? []).sort((a, b) => a - b))
}

/** Adds what waits for words that begin as the one at `start`–`end` of `text` does. */
const unshelve = (lexicon: Lexicon, text: string, start: number, end: number): void => {
  const {shelfKeys, shelves} = lexicon, mask = shelfKeys.length - 1
  let hash = HASH_START
  for (let i = start, letters = 0; i < end && letters < LONGEST_SHELF; i++) {
    const code = text.charCodeAt(i)
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, folded[code]!)
    letters++
    let slot = spread(hash) & mask
    while (shelfKeys[slot] !== 0 && shelfKeys[slot] !== hash) slot = (slot + 1) & mask
    const shelf = shelfKeys[slot] === 0 ? undefined : shelves[slot]
    if (!shelf) continue
    shelves[slot] = undefined
    lexicon.waiting--
    open(lexicon, shelf)
  }
}

/** Notes that the shelves have nothing more of a word; of an unknown one only where its places are not crowded. Its entry. */
const noteChecked = (lexicon: Lexicon, hash: number, check: number): number => {
  const {table, mask} = lexicon
  let place = spread(hash) & mask
  for (let looks = 0; ; looks++) {
    const value = table[2 * place + 1]!
    if (value === 0) {
      if (looks > CROWDED) return 0
      break
    }
    if (table[2 * place] === check) {
      table[2 * place + 1] = value | 1
      return value >> 1
    }
    place = (place + 1) & mask
  }
  table[2 * place] = check
  table[2 * place + 1] = ABSENT
  take(lexicon)
  return 0
}

/** What the table has of a word. */
const valueOf = ({table, mask}: Lexicon, hash: number, check: number): number => {
  for (let place = spread(hash) & mask; ; place = (place + 1) & mask) {
    const value = table[2 * place + 1]!
    if (value === 0 || table[2 * place] === check) return value
  }
}

/** Entry of the word at `start`–`end` of `text`, whose hashes are `hash` and `check`; 0 where there is none. */
export const lookUp = (lexicon: Lexicon, hash: number, check: number, text: string, start: number, end: number): number => {
  const value = valueOf(lexicon, hash, check)
  if ((value & 1) !== 0 || lexicon.waiting === 0) return value >> 1
  if (++lexicon.strangers > PATIENCE) openAll(lexicon)
  else unshelve(lexicon, text, start, end)
  return noteChecked(lexicon, hash, check)
}

/**
 * Looks a stretch of text up without a scan's hashes.
 * @param shelved false: only in the table, nothing is taken off a shelf
 */
export const findWord = (lexicon: Lexicon, text: string, start: number, end: number, shelved: boolean = true): number => {
  let hash = HASH_START, check = CHECK_START
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, folded[code]!)
    check = checkStep(check, folded[code]!)
  }
  return shelved ? lookUp(lexicon, hash, check, text, start, end) : valueOf(lexicon, hash, check) >> 1
}

/**
 * The word list of a locale: an open-addressing table over two hashes of the code units, so that a look-up cuts no string and reads
 * none. A pack may put words on a shelf, by the letters that they begin with: they get into the table when the first word comes
 * that begins so. Most articles need a tenth of a language.
 */
import type {CueEntry, Locale} from '../locales/types.ts'
import {IGNORABLE, classes, folded} from './classes.ts'
import {CHECK_START, HASH_START, checkStep, hashStep, spread} from './hashes.ts'
import {newShelves, shelve, unshelve, unshelveAll, type Shelves} from './shelves.ts'

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
  /** As long as there is room for entries, and so the next three. */
  lemma: (string | undefined)[]
  cue: (CueEntry | undefined)[]
  /** Place in the pack's order of what gave the lemma, the cue: of two the earlier one holds. */
  lemmaOrder: Int32Array
  cueOrder: Int32Array
  shelves: Shelves
  /** Words that were looked for on the shelves. */
  strangers: number
}

/** Words looked for on the shelves after which all are opened: so much text is read that to note down more costs more than their words. */
const PATIENCE = 20_000

/** Stands in the table for a word that is in no list, on no shelf. */
const ABSENT = 1

/** Places that are looked at for one to note an unknown word: a text made to fill them must not make look-ups slow. */
const CROWDED = 16

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

const checkOf = (form: string): number => {
  let check = CHECK_START
  for (let i = 0; i < form.length; i++) check = checkStep(check, form.charCodeAt(i))
  return check
}

/** `Fact` bits of an entry. */
export const factsOf = (lexicon: Lexicon, entry: number): number => lexicon.bits[2 * entry]!
/** `Form` bits of an entry. */
export const formsOf = (lexicon: Lexicon, entry: number): number => lexicon.bits[2 * entry + 1]!

/** Entries there is room for in the beginning: what an article or two need. */
const ROOM = 8192

const grown = (from: Int32Array): Int32Array => {
  const to = new Int32Array(from.length * 2)
  to.set(from)
  return to
}

/** Room for as many entries again. */
const makeRoom = (lexicon: Lexicon): void => {
  const {lemma, cue} = lexicon, {length} = lemma
  lexicon.bits = grown(lexicon.bits)
  lexicon.lemma = lemma.concat(new Array<undefined>(length).fill(undefined))
  lexicon.cue = cue.concat(new Array<undefined>(length).fill(undefined))
  lexicon.lemmaOrder = grown(lexicon.lemmaOrder)
  lexicon.cueOrder = grown(lexicon.cueOrder)
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
  if (2 * entry === lexicon.bits.length) makeRoom(lexicon)
  take(lexicon)
  return entry
}

/** A cue, and those within it, with the fields that all of them have: rules read them at every step, and objects of one shape are read fastest. */
const shaped = ({lemma, class: of, frames, spoken, prepositions, tails, before, noun}: CueEntry): CueEntry => ({
  lemma, class: of, frames, spoken, prepositions, tails: tails?.map(tail => ({...tail, cue: shaped(tail.cue)})), before, noun: noun && shaped(noun),
})

/**
 * Takes a pack's words in; what it shelves is added later. Linear in their number.
 * @param room entries to begin with, a power of two
 */
export const compileLexicon = (words: Locale['words'], room: number = ROOM): Lexicon => {
  const lexicon: Lexicon = {
    table: new Int32Array(room * 4), mask: room * 2 - 1, taken: 0, form: [''], bits: new Int32Array(room * 2),
    lemma: new Array<undefined>(room).fill(undefined), cue: new Array<undefined>(room).fill(undefined), lemmaOrder: new Int32Array(room), cueOrder: new Int32Array(room),
    shelves: newShelves(room / 2), strangers: 0,
  }
  let given: CueEntry | undefined, kept: CueEntry | undefined
  const add = (raw: string, fact: number, formBits = 0, lemma?: string, cue?: CueEntry): void => {
    const entry = entryFor(lexicon, raw)
    lexicon.bits[2 * entry] = factsOf(lexicon, entry) | fact
    lexicon.bits[2 * entry + 1] = formsOf(lexicon, entry) | formBits
    const {order} = lexicon.shelves
    if (lemma !== undefined && (lexicon.lemma[entry] === undefined || order < lexicon.lemmaOrder[entry]!)) {
      lexicon.lemma[entry] = lemma
      lexicon.lemmaOrder[entry] = order
    }
    if (cue !== undefined && (lexicon.cue[entry] === undefined || order < lexicon.cueOrder[entry]!)) {
      // the forms of a word come one after another
      if (cue !== given) kept = shaped(given = cue)
      lexicon.cue[entry] = kept
      lexicon.cueOrder[entry] = order
    }
  }
  words(add, (list, start, end, expand) => { shelve(lexicon.shelves, list, start, end, expand) })
  return lexicon
}

const compiled = new WeakMap<Locale, Lexicon>()

/** The lexicon of a locale, made on first use. */
export const lexiconOf = (locale: Locale): Lexicon => {
  let lexicon = compiled.get(locale)
  if (!lexicon) compiled.set(locale, (lexicon = compileLexicon((add, shelve) => { locale.words(add, shelve) })))
  return lexicon
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
  if ((value & 1) !== 0 || lexicon.shelves.filled === 0) return value >> 1
  if (++lexicon.strangers > PATIENCE) unshelveAll(lexicon.shelves)
  else unshelve(lexicon.shelves, text, start, end)
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

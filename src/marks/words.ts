/** What a language pack gives the marks and the sentences: data only. */
import type {Locale} from '../locales/types.ts'
import {IGNORABLE, classes, folded} from '../words/classes.ts'
import {CHECK_START, HASH_START, checkStep, hashStep} from '../words/hashes.ts'
import {compileLexicon, factsOf, foldWord, lookUp, type Lexicon} from '../words/lexicon.ts'
import {BY_LAST_PART, POSSESSIVE, WORD, type Tokens} from '../words/scan.ts'

/**
 * Word lists. An entry is a word form in any case, a trailing full stop left out; one that ends in a hyphen stands for all words
 * that begin so and have up to {@link ENDING} letters more: "газет-" is газета, газете, газетами.
 */
export interface MarkWords {
  /** Names of bodies and works stand in marks as a rule («Газпром»), not only now and then. */
  namesInMarks: boolean
  /** Nouns that are followed by a name in marks, газета, теплоход, newspaper. */
  naming: readonly string[]
  /** Nouns that are followed by a title in marks: фильм, роман, закон, film, song. */
  titling: readonly string[]
  /** Words that announce a nickname or a name: прозвище, dubbed, nicknamed. */
  calling: readonly string[]
  /** Words that keep what follows at a distance: называемый, so-called. */
  distancing: readonly string[]
  /** Words that announce a word as a word: слово, термин, word, phrase. */
  wording: readonly string[]
  /** Words after which, or in which, an apostrophe stands for lost letters: em, til; without the apostrophe. */
  elided: readonly string[]
  /** Words that make a bracket an editor's note: прим, ред, sic. */
  noting: readonly string[]
  /** Verb forms and pronouns that make words in marks an utterance: я, мы, нам, we, you. */
  uttering: readonly string[]
  /** Names of bodies that stand before a name in marks: ООО, ОАО, АО. */
  legal: readonly string[]
  /** Abbreviations after which the sentence goes on whatever follows: ул, г-н, им, Gen. Lexicon abbreviations may end one. */
  leading: readonly string[]
  /** Abbreviations before a number: No, ст, рис. */
  numbering: readonly string[]
  /** Capitalised words that begin a sentence more often than they are a name: он, в, the, he. */
  starting: readonly string[]
}

export const NAMING: number = 1 << 0
export const TITLING: number = 1 << 1
export const CALLING: number = 1 << 2
export const DISTANCING: number = 1 << 3
export const WORDING: number = 1 << 4
export const ELIDED: number = 1 << 5
export const NOTING: number = 1 << 6
export const UTTERING: number = 1 << 7
export const LEGAL: number = 1 << 8
export const LEADING: number = 1 << 9
export const STARTING: number = 1 << 10
export const NUMBERING: number = 1 << 11

/** Letters that may follow a stem. */
const ENDING = 3
const STEM_SHIFT = 16

const NONE: MarkWords = {
  namesInMarks: true,
  naming: [], titling: [], calling: [], distancing: [], wording: [], elided: [], noting: [], uttering: [], legal: [],
  leading: [], starting: [], numbering: [],
}

const BITS: readonly (readonly [Exclude<keyof MarkWords, 'namesInMarks'>, number])[] = [
  ['naming', NAMING], ['titling', TITLING], ['calling', CALLING], ['distancing', DISTANCING], ['wording', WORDING],
  ['elided', ELIDED], ['noting', NOTING], ['uttering', UTTERING], ['legal', LEGAL], ['leading', LEADING],
  ['starting', STARTING], ['numbering', NUMBERING],
]

/** The lists of a locale. */
export interface CompiledMarkWords {
  /** `facts` hold the bits above. */
  lexicon: Lexicon
  /** By the hash of two letters, cut to {@link STARTS}: 1 where a stem begins so. */
  stemStarts: Uint8Array
  /** The lexicon of the text whose words were asked for last. */
  asker: Lexicon | null
  /** Entry of that lexicon → bits of its word, or {@link UNASKED}. */
  bits: Int32Array
}

const UNASKED = -1
/** Most words begin as no stem does: a table of so many starts tells. */
const STARTS = 1 << 10
/** Letters of a start; a stem has no fewer. */
const START = 2

const compiled = new WeakMap<Locale, CompiledMarkWords>()

/** The compiled lists of a locale. Made on first use. */
export const markWordsOf = (locale: Locale): CompiledMarkWords => {
  let words = compiled.get(locale)
  if (!words) {
    const lists = locale.marks ?? NONE, stemStarts = new Uint8Array(STARTS)
    const lexicon = compileLexicon(add => {
      for (const [list, bit] of BITS)
        for (const word of lists[list]) {
          if (word.endsWith('-')) {
            add(word.slice(0, -1), bit << STEM_SHIFT)
            stemStarts[startOf(word)] = 1
          } else add(word, bit)
        }
    }, 1024)
    words = {lexicon, stemStarts, asker: null, bits: new Int32Array(0)}
    compiled.set(locale, words)
  }
  return words
}

const startOf = (stem: string): number => {
  const form = foldWord(stem)
  return hashStep(hashStep(HASH_START, form.charCodeAt(0)), form.charCodeAt(1)) & (STARTS - 1)
}

/** Makes room to note the bits of every entry of the text's lexicon. */
const prepare = (words: CompiledMarkWords, lexicon: Lexicon): void => {
  const bits = new Int32Array(lexicon.bits.length >> 1).fill(UNASKED)
  if (words.asker === lexicon) bits.set(words.bits)
  words.asker = lexicon
  words.bits = bits
}

/** The bits above of the word at `index`; 0 for a sign, or a word in no list. A word that the text's lexicon has is looked up once. */
export const markBits = (words: CompiledMarkWords | undefined, tokens: Tokens, index: number): number => {
  if (words === undefined || tokens.kind[index] !== WORD) return 0
  const entry = tokens.entry[index]!
  if (entry === 0 || ((tokens.shape[index]!) & (POSSESSIVE | BY_LAST_PART)) !== 0) return bitsIn(words, tokens.text, tokens.start[index]!, tokens.end[index]!)
  if (words.asker !== tokens.lexicon || entry >= words.bits.length) prepare(words, tokens.lexicon)
  const known = words.bits[entry]!
  return known === UNASKED ? words.bits[entry] = bitsIn(words, tokens.text, tokens.start[index]!, tokens.end[index]!) : known
}

/** The bits of the word at `start`–`end` of a text, and of the stems that it may begin with. */
const bitsIn = ({lexicon, stemStarts}: CompiledMarkWords, text: string, start: number, end: number): number => {
  let ending = -ENDING, stemmed = false
  for (let i = start; i < end; i++) if (classes[text.charCodeAt(i)] !== IGNORABLE) ending++
  let hash = HASH_START, check = CHECK_START, bits = 0
  for (let i = start, letters = 0; i < end; i++) {
    const code = text.charCodeAt(i)
    if (classes[code] === IGNORABLE) continue
    if (letters === START) stemmed = stemStarts[hash & (STARTS - 1)] === 1
    if (stemmed && letters >= ending) bits |= factsOf(lexicon, lookUp(lexicon, hash, check, text, start, i)) >>> STEM_SHIFT
    hash = hashStep(hash, folded[code]!)
    check = checkStep(check, folded[code]!)
    letters++
  }
  const whole = factsOf(lexicon, lookUp(lexicon, hash, check, text, start, end))
  return bits | (whole & 0xffff) | (whole >>> STEM_SHIFT)
}

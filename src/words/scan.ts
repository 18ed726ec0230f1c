/**
 * The one scan over the text: code units to tokens. A token is a word, a number or a sign; white space makes none.
 * Words keep inner hyphens and apostrophes; a second pass looks their entries up.
 */
import {
  APOSTROPHE, CLOSE, COLON, COMMA, DASH, DIGIT, ELLIPSIS, HYPHEN, IGNORABLE, LOWER, MARK, NEWLINE, OPEN, OTHER, SEMICOLON,
  SPACE, STOP, SURROGATE, TERMINAL, UPPER, classes, folded, wordUnits,
} from './classes.ts'
import {COORDINATOR, DETERMINER, GIVEN_NAME, HONORIFIC, MONTH, NATIONAL, OUTLET, PREPOSITION, PRONOUN, SUBORDINATOR, WEEKDAY} from './facts.ts'
import {CHECK_START, HASH_START, checkStep, hashStep} from './hashes.ts'
import {factsOf, findWord, formsOf, lookUp, type Lexicon} from './lexicon.ts'

/** Kinds of token; a sign has the class of its code unit. */
export const WORD: number = 3
export const NUMBER: number = 5
export {APOSTROPHE, CLOSE, COLON, COMMA, DASH, ELLIPSIS, HYPHEN, MARK, OPEN, OTHER, SEMICOLON, STOP, TERMINAL}

/** Shape bits. */
export const SPACE_BEFORE: number = 1
/** A line break before it. */
export const LINE_BEFORE: number = 2
/** Begins with a capital, or with the article of a name: "аль-Масри". */
export const CAPITAL: number = 4
/** Two or more letters, all capitals. */
export const ALL_CAPS: number = 8
/** One capital letter: an initial, where a full stop follows. */
export const INITIAL: number = 16
/** Ends in ’s or ' : a possessive; `entry` is that of the word without it. */
export const POSSESSIVE: number = 32
/** `entry` is that of the part after the last hyphen. */
export const BY_LAST_PART: number = 64
/** First token of a block. */
export const BLOCK_START: number = 128

/** Tokens as columns; `length` rows count, the arrays may be longer. */
export interface Tokens {
  text: string
  lexicon: Lexicon
  length: number
  start: Int32Array
  end: Int32Array
  kind: Uint8Array
  shape: Uint8Array
  /** Index into the lexicon; 0 is unknown. */
  entry: Int32Array
  /** `Fact` bits of the entry. */
  facts: Int32Array
  /** `Form` bits: of the entry, or guessed later where 0. */
  forms: Int32Array
}

/** All tables are made here: of one shape, so that reads of their columns stay fast. */
const tableOf = (
  text: string, lexicon: Lexicon, start: Int32Array, end: Int32Array, kind: Uint8Array, shape: Uint8Array,
  entry: Int32Array, facts: Int32Array, forms: Int32Array,
): Tokens => ({text, lexicon, length: 0, start, end, kind, shape, entry, facts, forms})

/** A table that nobody uses any more. */
let spare: Tokens | null = null
/** Longer columns are not kept: 1 MB. */
const LONGEST_KEPT = 1 << 16

/** An empty table. Rows after its last are 0. */
export const newTokens = (text: string, lexicon: Lexicon): Tokens => {
  const size = (text.length >> 2) + 64, kept = spare
  if (kept === null || kept.start.length < size) {
    return tableOf(
      text, lexicon, new Int32Array(size), new Int32Array(size), new Uint8Array(size), new Uint8Array(size),
      new Int32Array(size), new Int32Array(size), new Int32Array(size),
    )
  }
  spare = null
  const {length, start, end, kind, shape, entry, facts, forms} = kept
  start.fill(0, 0, length)
  end.fill(0, 0, length)
  kind.fill(0, 0, length)
  shape.fill(0, 0, length)
  entry.fill(0, 0, length)
  facts.fill(0, 0, length)
  forms.fill(0, 0, length)
  return tableOf(text, lexicon, start, end, kind, shape, entry, facts, forms)
}

/** Gives the columns back for the next text; the table must not be read afterwards. */
export const releaseTokens = (tokens: Tokens): void => {
  if (tokens.start.length > LONGEST_KEPT || (spare !== null && spare.start.length > tokens.start.length)) return
  tokens.text = ''
  spare = tokens
}

const grow = (tokens: Tokens): void => {
  const size = tokens.start.length * 2
  const wide = (from: Int32Array): Int32Array => { const to = new Int32Array(size); to.set(from); return to }
  const narrow = (from: Uint8Array): Uint8Array => { const to = new Uint8Array(size); to.set(from); return to }
  tokens.start = wide(tokens.start)
  tokens.end = wide(tokens.end)
  tokens.entry = wide(tokens.entry)
  tokens.facts = wide(tokens.facts)
  tokens.forms = wide(tokens.forms)
  tokens.kind = narrow(tokens.kind)
  tokens.shape = narrow(tokens.shape)
}

const isAlnum = (cls: number): boolean => cls === LOWER || cls === UPPER || cls === DIGIT

const holdsLetter = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (classes[text.charCodeAt(i)] !== DIGIT) return true
  return false
}

const FULL_STOP = 0x2e
/** Stands for the place of a hyphen in the name of a site: it has none. */
const DOMAIN = -2
/** Ends of names of sites that papers cite; those that are words a sentence may begin with ("it", "me") are left out. */
const DOMAINS: readonly string[] = ['ru', 'ру', 'рф', 'su', 'com', 'net', 'org', 'info', 'news', 'media', 'life', 'tv', 'by', 'kz', 'ua', 'de', 'uk', 'eu']

/** Does the end of a site's name stand at `from`: the "ru" of "Lenta.ru", the "Ru" of "Газета.Ru". */
const endsDomain = (text: string, from: number, to: number): boolean => {
  let end = from
  while (end < to && isAlnum(classes[text.charCodeAt(end)]!)) if (++end - from > 5) return false
  return DOMAINS.some(name => {
    if (name.length !== end - from) return false
    for (let i = from; i < end; i++) if (folded[text.charCodeAt(i)] !== name.charCodeAt(i - from)) return false
    return true
  })
}

/** Of a word: two or more letters, all capitals. */
const isAllCaps = (text: string, start: number, end: number): boolean => {
  let letters = 0
  for (let i = start; i < end; i++) {
    const own = classes[text.charCodeAt(i)]
    if (own === LOWER) return false
    if (own === UPPER) letters++
  }
  return letters > 1
}

/** Adds the tokens of `text.slice(from, to)`. Linear. */
export const scan = (tokens: Tokens, from: number, to: number): void => {
  const {text, length: first} = tokens
  let shape = BLOCK_START, i = from
  while (i < to) {
    const code = text.charCodeAt(i)
    const cls = classes[code]!
    if (cls === SPACE) { shape |= SPACE_BEFORE; i++; continue }
    if (cls === NEWLINE) { shape |= LINE_BEFORE | SPACE_BEFORE; i++; continue }
    if (cls === IGNORABLE) { i++; continue }
    const at = tokens.length
    if (at === tokens.start.length) grow(tokens)
    const start = i
    let kind = cls, end
    if (cls === LOWER || cls === UPPER || cls === DIGIT) {
      kind = cls === DIGIT ? NUMBER : WORD
      let hash = HASH_START, check = CHECK_START, hyphen = -1, lettered = false
      scanning: for (; ; i++) {
        const run = i
        for (; i < to; i++) {
          const unit = wordUnits[text.charCodeAt(i)]!
          if (unit === 0) break
          hash = hashStep(hash, unit)
          check = checkStep(check, unit)
        }
        if (i === to) break
        if (kind === NUMBER) lettered ||= holdsLetter(text, run, i)
        const sign = text.charCodeAt(i)
        switch (classes[sign]) {
          case IGNORABLE: continue
          case APOSTROPHE:
            if (kind === NUMBER || i + 1 >= to || !isAlnum(classes[text.charCodeAt(i + 1)]!)) break scanning
            hash = hashStep(hash, 0x27)
            check = checkStep(check, 0x27)
            continue
          case HYPHEN:
            if (i + 1 >= to || !isAlnum(classes[text.charCodeAt(i + 1)]!)) break scanning
            hyphen = i
            hash = hashStep(hash, 0x2d)
            check = checkStep(check, 0x2d)
            continue
          case STOP: case COMMA: case COLON:
            // "Lenta.ru", "Lenta.Ru", but no space left out in "he said.By Friday"
            if (sign === FULL_STOP && (kind === WORD ? cls === UPPER || classes[text.charCodeAt(i + 1)] !== UPPER : classes[text.charCodeAt(i + 1)] === LOWER) && endsDomain(text, i + 1, to)) {
              // "59.ru"
              kind = WORD
              if (hyphen < 0) hyphen = DOMAIN
              hash = hashStep(hash, sign)
              check = checkStep(check, sign)
              continue
            }
            // 3,5 – 14:05 – 11.12.2025
            if (kind !== NUMBER || lettered || i + 1 >= to || classes[text.charCodeAt(i + 1)] !== DIGIT) break scanning
            hash = hashStep(hash, sign)
            check = checkStep(check, sign)
            continue
          default: break scanning
        }
      }
      end = i
      if (cls === UPPER) {
        shape |= CAPITAL
        if (end - start === 1) shape |= INITIAL
        else if (isAllCaps(text, start, end)) shape |= ALL_CAPS
      }
      tokens.facts[at] = hash
      tokens.forms[at] = check
      tokens.entry[at] = hyphen
    } else {
      i++
      if (cls === SURROGATE) {
        if (i < to && (code & 0xfc00) === 0xd800 && (text.charCodeAt(i) & 0xfc00) === 0xdc00) i++
        kind = OTHER
      } else if (cls === STOP || cls === TERMINAL || cls === ELLIPSIS || cls === DASH || cls === HYPHEN) {
        // a run of like signs is one token: "...", "?!", "--"
        while (i < to && (classes[text.charCodeAt(i)] === cls || (cls === TERMINAL && classes[text.charCodeAt(i)] === STOP))) i++
        if (cls === STOP && i - start > 1) kind = ELLIPSIS
        if (cls === TERMINAL && i < to && classes[text.charCodeAt(i)] === ELLIPSIS) i++
      } else if (cls === MARK || cls === APOSTROPHE) {
        // '' and `` are one mark; of three behind a word the inner one closes first
        if ((code === 0x27 || code === 0x60) && i < to && text.charCodeAt(i) === code && (shape !== 0 || text.charCodeAt(i + 1) !== code || text.charCodeAt(i + 2) === code)) i++
      }
      end = i
    }
    tokens.start[at] = start
    tokens.end[at] = end
    tokens.kind[at] = kind
    tokens.shape[at] = shape
    tokens.length = at + 1
    shape = 0
  }
  lookUpWords(tokens, first)
  if (isShouted(tokens, first)) quieten(tokens, first)
}

/** Fewer words in capitals are a heading, or a body's name. */
const FEWEST_SHOUTED = 8

/** "THE MAYOR SAID ON FRIDAY …": no word of the block has a small letter. */
const isShouted = ({length, kind, shape, start, end}: Tokens, first: number): boolean => {
  let words = 0
  for (let at = first; at < length; at++) {
    if (kind[at] !== WORD || end[at]! - start[at]! < 2) continue
    if ((shape[at]! & ALL_CAPS) === 0) return false
    words++
  }
  return words >= FEWEST_SHOUTED
}

/** Words that have a capital wherever they stand. */
const ALWAYS_CAPITAL: number = GIVEN_NAME | NATIONAL | MONTH | WEEKDAY | HONORIFIC

/** Does a sentence go on behind a token of the kind. */
const goesOn = (kind: number): boolean => kind === WORD || kind === COMMA || kind === NUMBER

/** Of a block all in capitals: what the lexicon knows as a common word is one in small letters, but at the head of a sentence; the rest may be names. */
const quieten = ({length, kind, shape, entry, facts}: Tokens, first: number): void => {
  for (let at = first; at < length; at++) {
    if (kind[at] !== WORD) continue
    const small = entry[at] !== 0 && (facts[at]! & ALWAYS_CAPITAL) === 0 && at > first && goesOn(kind[at - 1]!)
    shape[at] = shape[at]! & ~(small ? ALL_CAPS | CAPITAL | INITIAL : ALL_CAPS)
  }
}

/** Small words, that make another sort of word where they end it. */
const SMALL: number = PREPOSITION | PRONOUN | DETERMINER | COORDINATOR | SUBORDINATOR

/** "аль-Масри": a name all the same; the lexicon has its article with the hyphen. */
const hasArticle = (lexicon: Lexicon, text: string, start: number, hyphen: number): boolean =>
  classes[text.charCodeAt(start)] === LOWER && classes[text.charCodeAt(hyphen + 1)] === UPPER && (factsOf(lexicon, findWord(lexicon, text, start, hyphen + 1)) & HONORIFIC) !== 0

/**
 * Puts entries, facts and forms where {@link scan} noted a word's two hashes and its last hyphen. All words at once: the look-ups, each
 * of which waits for a far place in memory, wait together.
 */
const lookUpWords = (tokens: Tokens, first: number): void => {
  const {text, lexicon, length, start: starts, end: ends, kind: kinds, shape, entry, facts, forms} = tokens
  for (let at = first; at < length; at++) {
    const kind = kinds[at]
    if (kind !== WORD && kind !== NUMBER) continue
    const start = starts[at]!, end = ends[at]!, hyphen = entry[at]!
    let found = lookUp(lexicon, facts[at]!, forms[at]!, text, start, end)
    if (kind === WORD && end - start > 2) {
      // Smith's
      if (folded[text.charCodeAt(end - 1)] === 0x73 && folded[text.charCodeAt(end - 2)] === 0x27) {
        shape[at] = shape[at]! | POSSESSIVE
        if (found === 0) found = findWord(lexicon, text, start, end - 2)
      } else if (found === 0 && hyphen > 0) {
        if (hasArticle(lexicon, text, start, hyphen)) shape[at] = shape[at]! | CAPITAL
        found = findWord(lexicon, text, hyphen + 1, end)
        // "make-up" is no preposition, "mother-of-one" no pronoun
        if ((factsOf(lexicon, found) & SMALL) !== 0) found = 0
        if (found !== 0) shape[at] = shape[at]! | BY_LAST_PART
      }
    }
    entry[at] = found
    facts[at] = found === 0 && hyphen === DOMAIN ? OUTLET : factsOf(lexicon, found)
    forms[at] = formsOf(lexicon, found)
  }
}

/** The token as it stands in the text. For names and tests, not for look-ups. */
export const wordAt = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index])

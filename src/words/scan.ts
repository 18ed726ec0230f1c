/**
 * The one scan over the text: code units to tokens. A token is a word, a number or a sign; white space makes none.
 * Words keep inner hyphens and apostrophes; a second pass looks their entries up.
 */
import {
  APOSTROPHE, COLON, COMMA, DASH, DIGIT, ELLIPSIS, HYPHEN, IGNORABLE, LOWER, MARK, NEWLINE, OTHER, SPACE, STOP, SURROGATE, TERMINAL, UPPER, classes, folded,
  wordUnits,
} from './classes.ts'
import {COMPLEMENTIZER, COORDINATOR, DETERMINER, HONORIFIC, OUTLET, PREPOSITION, PRONOUN, SUBORDINATOR} from './facts.ts'
import {CHECK_START, HASH_START, checkStep, hashStep} from './hashes.ts'
import {factsOf, findWord, formsOf, lookUp, type Lexicon} from './lexicon.ts'
import {isShouted, quieten} from './shouted.ts'
import {ALL_CAPS, BLOCK_START, BY_LAST_PART, CAPITAL, INITIAL, LINE_BEFORE, NUMBER, POSSESSIVE, SPACE_BEFORE, WORD, grow, type Tokens} from './tokens.ts'

export * from './tokens.ts'

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
  let shape = BLOCK_START, i = from, doubled = false
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
            if (
              sign === FULL_STOP
              && (kind === WORD ? cls === UPPER || classes[text.charCodeAt(i + 1)] !== UPPER : classes[text.charCodeAt(i + 1)] === LOWER)
              && endsDomain(text, i + 1, to)
            ) {
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
        if (
          (code === 0x27 || code === 0x60)
          && i < to
          && text.charCodeAt(i) === code
          && (shape !== 0 || text.charCodeAt(i + 1) !== code || text.charCodeAt(i + 2) === code)
        ) i++
        // ""We are ready,"" she said: doubled, as a table writes them; "ООО "Ромашка"" closes two
        else if (code === 0x22 && text.charCodeAt(i) === code) {
          if (doubled || opensDoubled(text, i + 1, to, shape)) {
            doubled = !doubled
            i++
          }
        }
      } else if (cls === OTHER && isTypedAngle(text, code, i, to, shape)) {
        kind = MARK
        i++
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

/** <<text>>: typed for « », against the text that it is about; no arrow (">> more") and no rule ("<<<<"). `next` is behind the first sign. */
const isTypedAngle = (text: string, code: number, next: number, to: number, shape: number): boolean => {
  if (code !== 0x3c && code !== 0x3e || next >= to || text.charCodeAt(next) !== code || text.charCodeAt(next + 1) === code) return false
  if (code === 0x3e) return shape === 0 && text.charCodeAt(next - 2) !== code
  const after = next + 1 < to ? classes[text.charCodeAt(next + 1)]! : SPACE
  return after !== SPACE && after !== NEWLINE && text.charCodeAt(next - 2) !== code
}

/** ""Text"": two straight marks behind a space and before a letter, and two more within the block. */
const opensDoubled = (text: string, after: number, to: number, shape: number): boolean => {
  if (shape === 0 || after >= to || !isAlnum(classes[text.charCodeAt(after)]!)) return false
  const next = text.indexOf('""', after)
  return next > 0 && next + 1 < to
}

/** The first letter of its block. */
const CYRILLIC = 0x400
/** Small words, that make another sort of word where they end it. */
const SMALL: number = PREPOSITION | PRONOUN | DETERMINER | COORDINATOR | SUBORDINATOR

/** "аль-Масри": a name all the same; the lexicon has its article with the hyphen. */
const hasArticle = (lexicon: Lexicon, text: string, start: number, hyphen: number): boolean =>
  classes[text.charCodeAt(start)] === LOWER
  && classes[text.charCodeAt(hyphen + 1)] === UPPER
  && (factsOf(lexicon, findWord(lexicon, text, start, hyphen + 1)) & HONORIFIC) !== 0

/** "министр Ли", where the small word "ли" has no capital within a sentence; in English, headlines give capitals to such words. */
const isLi = ({text, lexicon, start, kind, shape}: Tokens, at: number, found: number): boolean =>
  (shape[at]! & (CAPITAL | ALL_CAPS | LINE_BEFORE)) === CAPITAL
  && kind[at - 1] === WORD
  && text.charCodeAt(start[at]!) >= CYRILLIC
  && (factsOf(lexicon, found) & COMPLEMENTIZER) !== 0

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
    if (end - start === 2 && at > first && isLi(tokens, at, found)) found = 0
    entry[at] = found
    facts[at] = found === 0 && hyphen === DOMAIN ? OUTLET : factsOf(lexicon, found)
    forms[at] = formsOf(lexicon, found)
  }
}

/** The token as it stands in the text. For names and tests, not for look-ups. */
export const wordAt = (tokens: Tokens, index: number): string =>
  tokens.text.slice(tokens.start[index], tokens.end[index])

/** What a source is called: its noun phrase in the nominative, the name in it, its key. */
import {
  ADJECTIVAL, ADJECTIVE, ADVERB, DATIVE, DETERMINER, GENDERS, GENITIVE, GIVEN_NAME, GROUP, HONORIFIC, INSTRUMENTAL, LOCATIVE, NATIONAL, NOMINATIVE, NOUN, NUMERAL, ORGANIZATION,
  OUTLET, PARTICIPLE, PASSIVE, PAST, PLURAL_SHIFT, PREPOSITION, RELATIVE, ROLE, DOCUMENT, SINGULAR_CASES, PLURAL_CASES, VERB, WEEKDAY,
} from '../../words/facts.ts'
import {UPPER, classes} from '../../words/classes.ts'
import {ALL_CAPS, BLOCK_START, CLOSE, OPEN, POSSESSIVE, SPACE_BEFORE} from '../../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isEnd, isNumber, isWord, kindAt, overAbbreviation, overBracket, pairAt, shaped} from '../../speech/grammar/look.ts'
import {modifiesBody} from '../../speech/grammar/modifiers.ts'
import type {Context, Range} from '../../speech/types.ts'
import {textOf} from '../names/words.ts'
import {seenAt} from '../seen-words.ts'
import type {NameMention, State} from '../types.ts'

/** Nouns for those who can speak. */
const SPEAKER_NOUN: number = ROLE | NATIONAL | GROUP | ORGANIZATION | OUTLET | DOCUMENT

export const isSentenceFirst = (c: Context, i: number): boolean => {
  if (i === 0 || shaped(c, i, BLOCK_START)) return true
  if (isEnd(c, i - 1)) return true
  return !isWord(c, i - 1) && isCapital(c, i) && (isEnd(c, i - 2) || shaped(c, i - 1, BLOCK_START))
}

/** Lemma of the word, '' where the lexicon has none. */
export const lemma = (c: Context, i: number): string => {
  const entry = c.tokens.entry[i]!
  return entry === 0 ? '' : (c.tokens.lexicon.lemma[entry] ?? c.tokens.lexicon.form[entry] ?? '')
}

/** The lexicon has this word as a name of its own, with a capital. */
export const isProper = (c: Context, i: number): boolean => {
  const of = lemma(c, i)
  return of !== '' && classes[of.charCodeAt(0)] === UPPER
}

/** The lexicon's name of its own, or by its capital within a sentence one that no case tells: "the Wall Street Journal". */
export const isNamed = (c: Context, i: number): boolean => isProper(c, i) || !c.grammar.cases && isCapital(c, i) && !isSentenceFirst(c, i)

/** "Secretary of State Lee's office": where the owner stands; the first token where a preposition before it shows another head, "a message on the city's site". */
const ownerIn = (c: Context, [first, last]: Range): number => {
  for (let i = first; i < last - 1; i++) {
    if (shaped(c, i, POSSESSIVE)) return i
    if (has(c, i, PREPOSITION) && !((formsAt(c, i) & GENITIVE) !== 0 && isCapital(c, i + 1))) return first
  }
  return first
}

/** The head of a noun phrase: its first noun that is no modifier. */
export const headOf = (c: Context, range: Range): number => {
  const cased = c.grammar.cases
  let head = -1
  for (let i = cased ? range[0] : ownerIn(c, range); i < range[1]; i++) {
    if (kindAt(c, i) === OPEN) { const end = overBracket(c, i, range[1]); if (end > i) { i = end - 1; continue } }
    if (!isWord(c, i)) { if (head >= 0 && !cased) break; continue }
    const facts = factsAt(c, i)
    if (head >= 0 && (facts & (PREPOSITION | RELATIVE)) !== 0) break
    if ((facts & (PREPOSITION | DETERMINER | NUMERAL | ADVERB)) !== 0 && (facts & SPEAKER_NOUN) === 0) continue
    if (!cased) {
      // "the former Texas senator": the last noun of the group is the head
      if (shaped(c, i, POSSESSIVE)) { head = -1; continue }
      // "a source close to the club", "people familiar with it"
      if (
        head >= i - 1
        && head >= 0
        && has(c, head, SPEAKER_NOUN)
        && !isCapital(c, i)
        && (has(c, i, ADJECTIVE) || has(c, i, ADVERB | VERB) && !has(c, i, NOUN))
        && has(c, i + 1, PREPOSITION)
        && (formsAt(c, i + 1) & GENITIVE) === 0
      ) break
      // "a study published on Monday", "a report prepared by the firm": what is said of a noun behind it
      if (
        head >= i - 1
        && head >= 0
        && has(c, head, SPEAKER_NOUN)
        && !isCapital(c, i)
        && (formsAt(c, i) & (PASSIVE | PAST)) !== 0
        && has(c, i + 1, PREPOSITION | WEEKDAY)
      ) break
      head = i
      continue
    }
    const forms = formsAt(c, i)
    if (head < 0 && (forms & ADJECTIVAL) !== 0 && i + 1 < range[1] && modifiesBody(c, i)) continue
    if ((facts & SPEAKER_NOUN) !== 0 && (head < 0 || (forms & ADJECTIVAL) === 0)) return head < 0 ? i : head
    if ((forms & (ADJECTIVAL | PARTICIPLE)) !== 0 && i + 1 < range[1] && (isWord(c, i + 1) || isNumber(c, i + 1))) { if (head < 0) continue; break }
    if (head < 0) head = i
    else break
  }
  return head >= 0 ? head : range[0]
}

/** Cases that the cue's grammar wants of its source. */
export const wantedCases = (c: Context, cue: Range | null, phrase: boolean, range: Range): number => {
  if (!c.grammar.cases || cue === null || !phrase) return has(c, range[0] - 1, PREPOSITION) ? formsAt(c, range[0] - 1) & SINGULAR_CASES : NOMINATIVE
  if (has(c, range[0] - 1, PREPOSITION)) return (formsAt(c, range[0] - 1) & SINGULAR_CASES) || GENITIVE | DATIVE | INSTRUMENTAL | LOCATIVE
  return GENITIVE | DATIVE | INSTRUMENTAL | LOCATIVE
}

const BLANK = 0x20

/** Is a stretch plain as it stands: no brackets, nothing between its tokens but single blanks. */
export const isPlainAsIs = ({tokens: {text, kind, start, end}}: Context, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) {
    if (kind[i] === OPEN || kind[i] === CLOSE) return false
    if (i === first) continue
    const gap = start[i]! - end[i - 1]!
    if (gap !== 0 && (gap !== 1 || text.charCodeAt(end[i - 1]!) !== BLANK)) return false
  }
  return true
}

/** The text of a stretch without bracketed aliases, white space as one blank. */
export const plainText = (c: Context, first: number, last: number): string => {
  if (isPlainAsIs(c, first, last)) return textOf(c, first, last)
  let out = ''
  for (let i = first; i < last; i++) {
    if (kindAt(c, i) === OPEN) {
      const end = overBracket(c, i, last + 1)
      if (end > i) { i = end - 1; continue }
    }
    if (kindAt(c, i) === CLOSE) continue
    const blank = out !== '' && shaped(c, i, SPACE_BEFORE)
    out += (blank ? ' ' : '') + textOf(c, i, i + 1)
  }
  return out
}

/** Is the word one of a text all in capitals, that may have none of its own. */
export const isShouted = (c: Context, i: number): boolean => {
  const {text, start, end} = c.tokens, isUpper = (at: number): boolean => classes[text.charCodeAt(at)] === UPPER
  // "BBC's" has a small letter
  return end[i]! - start[i]! > 1 && !shaped(c, i, ALL_CAPS) && isUpper(start[i]!) && isUpper(start[i]! + 1) && isUpper(end[i]! - 1)
}

/** Without a leading capital that only the sentence gave it. */
export const lowerFirst = (c: Context, text: string, first: number): string => {
  if (text.length > 1 && isShouted(c, first)) return text.toLowerCase()
  if (!isCapital(c, first) || shaped(c, first, ALL_CAPS) || text.length < 2 || !isSentenceFirst(c, first)) return text
  const facts = factsAt(c, first)
  if ((facts & GIVEN_NAME) !== 0 || isProper(c, first) || (facts & NATIONAL) !== 0 && !c.grammar.cases) return text
  // "Сборщики клюквы": no name has a noun in small letters behind it
  if (
    c.tokens.entry[first] === 0
    && (formsAt(c, first) & ADJECTIVAL) === 0
    && !(c.grammar.cases && isWord(c, first + 1) && !isCapital(c, first + 1) && text.charCodeAt(c.tokens.end[first]! - c.tokens.start[first]!) === BLANK)
  ) return text
  return text.charAt(0).toLowerCase() + text.slice(1)
}

/** The name in marks or in another script behind a generic noun: газета «Известия», телеканал Press TV. */
export const properWithin = (c: Context, range: Range, names: readonly NameMention[]): Range | null => {
  let generic = -1
  for (let i = range[0]; i < range[1]; i++) {
    const pair = pairAt(c, i)
    if (pair && pair.close >= 0 && pair.last <= range[1] && pair.last > pair.first) {
      return generic === i - 1 || i === range[0] ? [pair.first, pair.last] : null
    }
    if (!isWord(c, i)) continue
    const facts = factsAt(c, i)
    if (generic >= 0) {
      if (i === generic + 1 && has(c, generic, OUTLET) && isCapital(c, i) && !isCapital(c, generic - 1 < range[0] ? i : generic)) return [i, range[1]]
      if (
        i === generic + 1
        && isCapital(c, i)
        && (shaped(c, i, ALL_CAPS) || names.some(name => name.first === i && name.foreign))
        && has(c, generic, OUTLET)
      ) return [i, range[1]]
      return null
    }
    if ((facts & (ORGANIZATION | OUTLET)) !== 0 && !shaped(c, i, ALL_CAPS) && !isProper(c, i)) { generic = i; continue }
    if ((formsAt(c, i) & ADJECTIVAL) !== 0 || (facts & (NUMERAL | DETERMINER)) !== 0) continue
    // any noun right before marks: "Медиахолдинг «Башинформ»"
    if ((c.pairAt[i + 1]!) >= 0 && (facts & (ROLE | GROUP)) === 0 && (formsAt(c, i) & NOMINATIVE << PLURAL_SHIFT & (c.grammar.cases ? -1 : 0)) === 0) {
      generic = i
      continue
    }
    return null
  }
  return null
}

/** A description in the nominative, without a leading capital that only the sentence gave it. */
export const describe = (s: State, range: Range, wanted: number): string => {
  const {c} = s
  let first = range[0]
  while (
    first + 1 < range[1]
    && (has(c, first, HONORIFIC) && overAbbreviation(c, first) === first && !has(c, first + 1, PREPOSITION) && !c.grammar.cases)
  ) first++
  if (first + 1 < range[1] && has(c, first, DETERMINER) && s.people.articles.has(seenAt(c, first).lower)) first++
  const text = plainText(c, first, range[1])
  const head = headOf(c, [first, range[1]])
  const plural = (formsAt(c, head) & (NOMINATIVE << PLURAL_SHIFT)) !== 0 || isPluralNoun(c, head)
  if (c.grammar.cases && (wanted & NOMINATIVE) !== 0) return lowerFirst(c, text, first)
  const lowered = lowerFirst(c, text, first)
  const context = plural ? wanted | wanted << PLURAL_SHIFT : wanted | (formsAt(c, head) & GENDERS)
  // "Европейского суда": declined as a description, whatever its capital
  if (head > first && isCapital(c, first) && !shaped(c, first, ALL_CAPS) && (formsAt(c, first) & ADJECTIVAL) !== 0 && has(c, head, SPEAKER_NOUN)) {
    const name = c.grammar.nominative(lowered.charAt(0).toLowerCase() + lowered.slice(1), s.seen, context)
    return lowered.charAt(0) + name.slice(1)
  }
  return c.grammar.nominative(lowered, s.seen, context)
}

/**
 * "в Красном Кресте", "в Минеральных Водах", "в «Трёх китах»": a name of two words and more, none of them a person's, in the nominative as
 * if it were no name, with its capitals.
 */
export const bodyInNominative = ({c, seen}: State, text: string, wanted: number): string => {
  const words = text.split(' '), made = c.grammar.nominative(words.map(word => word.charAt(0).toLowerCase() + word.slice(1)).join(' '), seen, wanted | wanted << PLURAL_SHIFT).split(' ')
  return made.length !== words.length ? text : made.map((word, i) => words[i]!.charAt(0) + word.slice(1)).join(' ')
}

/** Gender of the head noun, 0 where unknown or many. */
export const nounGender = (c: Context, head: number): number => (formsAt(c, head) & SINGULAR_CASES) === 0 ? 0 : formsAt(c, head) & GENDERS
export const isPluralNoun = (c: Context, head: number): boolean => {
  const forms = formsAt(c, head)
  return (forms & PLURAL_CASES) !== 0 && (forms & SINGULAR_CASES) === 0
}

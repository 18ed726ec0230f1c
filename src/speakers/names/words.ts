/** Words of names: which can be one, and what each is in it: initial, given name, patronymic, place. */
import {
  ABBREVIATION, ADJECTIVAL, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_PHRASE, CUE_VERB, DETERMINER, DOCUMENT, FEMININE, GIVEN_NAME, GROUP, HONORIFIC,
  INSERTED, MASCULINE, MONTH, NATIONAL, NEGATION, NUMERAL, ORGANIZATION, OUTLET, PREPOSITION, PRONOUN, RELATIVE, ROLE, SINGULAR_CASES, SUBORDINATOR, TIME_WORD,
  VERB, WEEKDAY,
} from '../../words/facts.ts'
import {ALL_CAPS, BLOCK_START, BY_LAST_PART, CAPITAL, COMMA, INITIAL, STOP, WORD} from '../../words/scan.ts'
import {isLikelyVerb} from '../../speech/grammar/likely.ts'
import {formsAt, has, isWord, kindAt, shaped} from '../../speech/grammar/look.ts'
import type {Context} from '../../speech/types.ts'
import type {PeopleIndex} from '../people-words.ts'
import {PATRONYMIC, PLACE, seenAt, type NameWords} from '../seen-words.ts'
import type {NameMention} from '../types.ts'

/** What reading names needs, and where they are put. */
export interface NameReader {
  c: Context
  people: PeopleIndex
  words: NameWords
  /** The article's own letters are beyond the Latin blocks. */
  far: boolean
  /** Tokens that a source begins with, where grammar tells. */
  sources: ReadonlySet<number>
  names: NameMention[]
}

const NO_SURNAME: number = PREPOSITION | COMPLEMENTIZER | COORDINATOR | SUBORDINATOR | RELATIVE | PRONOUN | DETERMINER | NEGATION | ADVERB | AUXILIARY | INSERTED
  | TIME_WORD | MONTH | WEEKDAY | NUMERAL | CUE_PHRASE | HONORIFIC
const SMALL_NAME: number = DETERMINER | PRONOUN | COMPLEMENTIZER | SUBORDINATOR | RELATIVE | NEGATION | ADVERB | CUE_PHRASE
/** Of words that open and join clauses. */
const CLAUSAL: number = PREPOSITION | PRONOUN | AUXILIARY | COMPLEMENTIZER | COORDINATOR | SUBORDINATOR | RELATIVE
const BODY: number = ORGANIZATION | OUTLET | GROUP | NATIONAL | DOCUMENT

export const textOf = (c: Context, first: number, last: number): string =>
  last > first ? c.tokens.text.slice(c.tokens.start[first], c.tokens.end[last - 1]) : ''

/** Letters beyond the Latin blocks. */
export const isFarScript = (c: Context, i: number): boolean => c.tokens.text.charCodeAt(c.tokens.start[i]!) >= 0x370

/** The key of the word at `i`, that its cases share. */
export const stemAt = (c: Context, i: number): string => seenAt(c, i).key

/** Does the word open a sentence or stretch of speech. */
export const isOpening = (c: Context, i: number): boolean => {
  if (i === 0 || shaped(c, i, BLOCK_START)) return true
  const before = kindAt(c, i - 1)
  return before !== WORD && before !== COMMA && (before !== STOP || !shaped(c, i - 2, INITIAL))
}

/** Letters that a surname in capitals has at least: shorter words are short for bodies. */
const CAPS_NAME = 5

/** "Российская пловчиха": an adjective with a capital from its sentence, but "Зорницкий прибыл". */
const opensWithAdjective = (c: Context, i: number): boolean => {
  const {kind, shape, facts} = c.tokens
  if (facts[i] !== 0 || kind[i + 1] !== WORD || (shape[i + 1]! & CAPITAL) !== 0 || !isOpening(c, i)) return false
  const adjective = (formsAt(c, i) & ADJECTIVAL) !== 0 && !has(c, i + 1, CUE_VERB | VERB | AUXILIARY) && !isLikelyVerb(c, i + 1)
  return adjective || (facts[i + 1]! & (ROLE | BODY)) !== 0
}

/** Is the word at `i` one with a capital that nothing is known of. */
const isUnknownName = ({tokens: {kind, shape, facts}}: Context, i: number): boolean =>
  kind[i] === WORD && (shape[i]! & (CAPITAL | ALL_CAPS)) === CAPITAL && facts[i] === 0

/** Can the word at `i` be part of a name, given whether a given name or an initial stands before it. */
export const isNameWord = (c: Context, i: number, after: boolean): boolean => {
  const {tokens} = c, {cases} = c.grammar
  // "Марина К. Её соседка": another sentence
  if (tokens.kind[i] !== WORD || after && c.sentenceFirst[i] === i) return false
  if (!after && cases && opensWithAdjective(c, i)) return false
  const shape = tokens.shape[i]!
  // "Олег ДЯТЛОВ"
  if (after && (shape & (ALL_CAPS | INITIAL)) === ALL_CAPS && tokens.entry[i] === 0 && cases) return tokens.end[i]! - tokens.start[i]! >= CAPS_NAME
  if ((shape & CAPITAL) === 0 || (shape & (ALL_CAPS | INITIAL)) !== 0) return false
  // "Рахимова-Ли" is no particle
  const facts = (shape & BY_LAST_PART) !== 0 && (tokens.facts[i]! & SMALL_NAME) !== 0 ? 0 : tokens.facts[i]!
  if ((facts & GIVEN_NAME) !== 0 || facts === 0) return true
  // "Nev Turnbull"
  if (facts === ABBREVIATION && !cases) return isUnknownName(c, i + 1)
  // "актёр Том Грин", "генерал Ли Сун Хо": small words with a capital inside a sentence
  if (cases && (facts & SMALL_NAME) !== 0 && (facts & ~SMALL_NAME) === 0 && !isOpening(c, i)) return after || isUnknownName(c, i + 1)
  if ((facts & NO_SURNAME) !== 0) return after && (facts & CLAUSAL) === 0
  // a common noun or verb as a surname: "Cook", "Baker"
  if (after) return (facts & BODY) === 0 || (facts & (ROLE | NATIONAL)) !== 0
  if (cases) return false
  // "United boss Ally Kerr", "her agent Dean Marsh": a role with a capital behind one without is a given name
  if (
    (facts & (BODY | ROLE | HONORIFIC)) === ROLE
    && (tokens.facts[i - 1]! & ROLE) !== 0
    && !shaped(c, i - 1, CAPITAL)
    && shaped(c, i + 1, CAPITAL)
  ) return true
  return (facts & (BODY | ROLE | ABBREVIATION)) === 0
}

export const isInitial = (c: Context, i: number): boolean => isWord(c, i) && shaped(c, i, INITIAL) && kindAt(c, i + 1) === STOP

/** Of a word of a name: is it an initial, a given name. */
export const isInitialPart = (c: Context, at: number): boolean => (c.tokens.shape[at]! & INITIAL) !== 0
export const isGivenPart = (c: Context, at: number): boolean => (c.tokens.facts[at]! & GIVEN_NAME) !== 0 && !isInitialPart(c, at)
export const isPlacePart = (words: NameWords, at: number): boolean => (words.numbers[at]! & PLACE) !== 0
/** Is it a patronymic, in any case. */
export const isPatronymic = (words: NameWords, at: number): boolean => (words.numbers[at]! & PATRONYMIC) !== 0

/** `Form` bits of a word of a name: of one that is another word too ("Том", "Ли") all that a name can be. */
export const formsInName = (c: Context, at: number): number => {
  const facts = c.tokens.facts[at]!
  return facts === 0 || (facts & GIVEN_NAME) !== 0 || !c.grammar.cases ? formsAt(c, at) : SINGULAR_CASES | MASCULINE | FEMININE
}

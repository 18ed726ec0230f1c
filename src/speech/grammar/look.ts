/** Small questions about tokens that every rule asks. */
import {
  ABBREVIATION, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, FINITE, GERUND, GUESSED, INSERTED, NEGATION, PASSIVE, PREPOSITION, PRONOUN,
  ROLE, VERB,
} from '../../words/facts.ts'
import {
  APOSTROPHE, BY_LAST_PART, CAPITAL, CLOSE, COLON, COMMA, DASH, HYPHEN, INITIAL, MARK, NUMBER, OPEN, OTHER, SEMICOLON, SPACE_BEFORE, STOP, WORD,
} from '../../words/scan.ts'
import type {CueEntry} from '../../locales/types.ts'
import type {MarkPair} from '../../marks/types.ts'
import {isStopSign} from '../../sentences/stops.ts'
import type {Context} from '../types.ts'

export const kindAt = (c: Context, i: number): number => (i >= 0 && i < c.tokens.length ? (c.tokens.kind[i]!) : 0)
export const factsAt = (c: Context, i: number): number => (i >= 0 && i < c.tokens.length ? (c.tokens.facts[i]!) : 0)
export const has = (c: Context, i: number, facts: number): boolean => (factsAt(c, i) & facts) !== 0
export const shaped = (c: Context, i: number, shape: number): boolean =>
  i >= 0 && i < c.tokens.length && ((c.tokens.shape[i]!) & shape) !== 0

/** `Form` bits: the lexicon's, else those that the ending suggests. */
export const formsAt = (c: Context, i: number): number => {
  const {tokens} = c
  if (i < 0 || i >= tokens.length || tokens.kind[i] !== WORD) return 0
  const known = tokens.forms[i]!
  // an entry without facts is there for other stages (times, marks)
  if (known !== 0 || tokens.facts[i] !== 0) return known
  const guess = c.grammar.guess(tokens.text, tokens.start[i]!, tokens.end[i]!, ((tokens.shape[i]!) & CAPITAL) !== 0)
  tokens.forms[i] = guess
  return guess
}

/** What the lexicon has of a word that attributes. */
export const cueAt = (c: Context, i: number): CueEntry | undefined =>
  i >= 0 && i < c.tokens.length ? c.tokens.lexicon.cue[c.tokens.entry[i]!] : undefined

export const isWord = (c: Context, i: number): boolean => kindAt(c, i) === WORD
export const isCapital = (c: Context, i: number): boolean => isWord(c, i) && shaped(c, i, CAPITAL)
/** A dash, or a hyphen set off by a space; not that of "low- and high-rise". */
export const isDash = (c: Context, i: number): boolean => {
  const kind = kindAt(c, i)
  return kind === DASH || (kind === HYPHEN && (shaped(c, i, SPACE_BEFORE) || shaped(c, i + 1, SPACE_BEFORE) && !has(c, i + 1, COORDINATOR)))
}
export const isEnd = (c: Context, i: number): boolean => isStopSign(kindAt(c, i))
/** Separates clauses or inserted phrases: a comma, a semicolon, a colon, a dash. */
export const isBorder = (c: Context, i: number): boolean => {
  const kind = kindAt(c, i)
  return kind === COMMA || kind === SEMICOLON || kind === COLON || ((kind === DASH || kind === HYPHEN) && isDash(c, i))
}

/** The pair that the token opens. A look for the pair -1 would be one by name, hundreds of times as slow. */
export const pairAt = (c: Context, i: number): MarkPair | undefined => {
  const pair = c.pairAt[i]!
  return pair >= 0 ? c.pairs[pair] : undefined
}

/** The token after `i`, over a stretch in marks or brackets that opens at `i`. */
export const step = (c: Context, i: number, limit: number): number => {
  const pair = c.pairAt[i]!
  if (pair >= 0) {
    const p = c.pairs[pair]
    if (p) return Math.min(limit, p.close >= 0 ? Math.max(p.close + 1, i + 1) : Math.max(p.last, i + 1))
  }
  return i + 1
}

/** The token before `i`, over stretches in marks that close there, however many, but no further than to `low`. */
export const stepBack = (c: Context, i: number, low: number): number => {
  let j = i - 1
  while (j >= low && j >= 0 && c.closeAt[j]! >= 0) j = c.pairs[c.closeAt[j]!]!.open - 1
  return j
}

/** Golf clubs are “just getting by,” Lee said: of a pair that opens at `i` and ends in a comma the token behind it; else -1. */
export const commaInMarks = (c: Context, i: number): number => {
  const pair = pairAt(c, i)
  return pair && pair.close >= 0 && endsInComma(c, pair.last) ? pair.close + 1 : -1
}

/** More marks do not close in one place. */
export const MOST_INNER: number = 5

/** Does a comma stand before `last`, behind inner closing marks: “it is ‘done,’” */
export const endsInComma = (c: Context, last: number): boolean => {
  let i = last - 1
  while (i > last - MOST_INNER && (kindAt(c, i) === MARK || kindAt(c, i) === APOSTROPHE)) i--
  return kindAt(c, i) === COMMA
}

/** Skips a bracket that opens at `i`; `i` itself where it doesn't close before `limit`. */
export const overBracket = (c: Context, i: number, limit: number): number => {
  const end = Math.min(limit, i + 60)
  for (let j = i + 1; j < end; j++) {
    const kind = kindAt(c, j)
    if (kind === CLOSE) return j + 1
    if (kind === OPEN) return i
  }
  return i
}

/** A word that may stand between a subject and its verb, or between a verb and its complement. */
export const isFiller = (c: Context, i: number): boolean => {
  const f = factsAt(c, i)
  if ((f & (ADVERB | NEGATION | INSERTED)) !== 0 && (f & (PRONOUN | CUE_VERB | PREPOSITION)) === 0) return true
  // "немедленно": an ending that only adverbs have
  return f === 0 && c.grammar.cases && isWord(c, i) && (formsAt(c, i) === GUESSED || opensAsAdverb(c, i))
}

/** "Неожиданно Рогов заявил": its capital is the sentence's. */
const opensAsAdverb = ({grammar, sentenceFirst, tokens: {text, start, end, entry}}: Context, i: number): boolean =>
  entry[i] === 0 && sentenceFirst[i] === i && grammar.guess(text, start[i]!, end[i]!, false) === GUESSED

export const isFinite = (c: Context, i: number): boolean =>
  isWord(c, i) && (formsAt(c, i) & FINITE) !== 0 && (factsAt(c, i) & (VERB | CUE_VERB | AUXILIARY)) !== 0
/** A gerund, whatever else it may be. */
export const isGerund = (c: Context, i: number): boolean => isWord(c, i) && (formsAt(c, i) & GERUND) !== 0
/** A gerund that is no verb of its own clause as well: "посоветовав", "saying". Its subject never stands there. */
export const isOnlyGerund = (c: Context, i: number): boolean => (formsAt(c, i) & (GERUND | FINITE)) === GERUND

/** "by saying", "by making it clear", not "by leading growers". */
export const isActing = (c: Context, i: number): boolean =>
  isGerund(c, i) && !shaped(c, i, BY_LAST_PART) && (has(c, i, CUE_VERB) || has(c, i + 1, COMPLEMENTIZER | DETERMINER | PREPOSITION | PRONOUN))

export const isNumber = (c: Context, i: number): boolean => kindAt(c, i) === NUMBER

/** 40, $5 million */
export const isAmount = (c: Context, i: number): boolean => isNumber(c, i) || kindAt(c, i) === OTHER && isNumber(c, i + 1)

/** "А." — an initial and its stop: the token after them, else `i`. */
export const overInitial = (c: Context, i: number): number =>
  isWord(c, i) && shaped(c, i, INITIAL) && kindAt(c, i + 1) === STOP ? i + 2 : i
/** "и. о. губернатора": the office behind two letters with their stops; -1 where none stands there. */
export const officeActedFor = (c: Context, i: number): number =>
  isLetter(c, i) && isLetter(c, i + 2) && has(c, i + 4, ROLE) ? i + 4 : -1
const isLetter = (c: Context, i: number): boolean => isWord(c, i) && c.tokens.start[i]! + 1 === c.tokens.end[i] && kindAt(c, i + 1) === STOP
/** "Sen." — an abbreviation and its stop. */
export const overAbbreviation = (c: Context, i: number): number =>
  has(c, i, ABBREVIATION) && kindAt(c, i + 1) === STOP ? i + 2 : i
export const isCoordinator = (c: Context, i: number): boolean => has(c, i, COORDINATOR)
/** The word as the lexicon has it, '' where it doesn't. */
export const known = (c: Context, i: number): string =>
  i >= 0 && i < c.tokens.length ? (c.tokens.lexicon.form[c.tokens.entry[i]!]!) : ''
/** Is the word one of a grammar's: `c.words` has their entries. */
export const isOneOf = (c: Context, i: number, entries: readonly number[]): boolean => i >= 0 && i < c.tokens.length && entries.includes(c.tokens.entry[i]!)
/** A word that has no entry, in lower case as it stands. For the few places where a cue's preposition is compared. */
export const lemmaAt = (c: Context, i: number): string => c.tokens.lexicon.lemma[c.tokens.entry[i]!] ?? ''

/** In a language without cases: is a form that is noun and verb alike ("claims", "report") a verb here; see place-tags.ts. */
export const isVerbByPlace = (c: Context, i: number, from: number): boolean =>
  !(isCapital(c, i) && i > from) && has(c, i, VERB | CUE_VERB) && (formsAt(c, i) & (FINITE | GERUND | PASSIVE)) !== 0

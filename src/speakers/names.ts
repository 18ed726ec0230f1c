/** Runs of capitals that can be names, cut where a genitive before a name ends: "президента Чечни | Рамзана Кадырова". */
import {
  ABBREVIATION, ADJECTIVAL, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_PHRASE, DETERMINER, FEMININE, GENITIVE, GIVEN_NAME, HONORIFIC, INSERTED, MASCULINE, MONTH,
  NEGATION, NOMINATIVE, NUMERAL, PREPOSITION, PRONOUN, RELATIVE, ROLE, SINGULAR_CASES, SUBORDINATOR, TIME_WORD, WEEKDAY, GENDERS, ORGANIZATION, OUTLET, GROUP, NATIONAL, DOCUMENT,
} from '../words/facts.ts'
import {ALL_CAPS, BLOCK_START, CAPITAL, COMMA, INITIAL, OTHER, POSSESSIVE, STOP, WORD} from '../words/scan.ts'
import {formsAt, has, isWord, kindAt, pairAt, shaped} from '../speech/look.ts'
import type {Context} from '../speech/types.ts'
import type {PeopleIndex} from './people-words.ts'
import {seenAt} from './seen-words.ts'
import type {NameMention, NamePart} from './types.ts'

const CLOSED: number = PREPOSITION | COMPLEMENTIZER | COORDINATOR | SUBORDINATOR | RELATIVE | PRONOUN | DETERMINER | NEGATION | ADVERB | AUXILIARY | INSERTED
  | TIME_WORD | MONTH | WEEKDAY | NUMERAL | CUE_PHRASE | HONORIFIC
const SMALL: number = DETERMINER | PRONOUN | COMPLEMENTIZER | SUBORDINATOR | RELATIVE | NEGATION | ADVERB | CUE_PHRASE
const AMPERSAND = 0x26
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

/** Can the word at `i` be part of a name, given whether a given name or an initial stands before it. */
const isNameWord = (c: Context, i: number, after: boolean): boolean => {
  const {tokens} = c
  if (tokens.kind[i] !== WORD) return false
  const shape = tokens.shape[i]!
  // "Российская пловчиха": an adjective with a capital from its sentence
  if (!after && (tokens.facts[i]!) === 0 && c.grammar.cases && isOpening(c, i) && tokens.kind[i + 1] === WORD && ((tokens.shape[i + 1]!) & CAPITAL) === 0 && ((formsAt(c, i) & ADJECTIVAL) !== 0 || ((tokens.facts[i + 1]!) & (ROLE | BODY)) !== 0)) return false
  if ((shape & CAPITAL) === 0 || (shape & (ALL_CAPS | INITIAL)) !== 0) return false
  const facts = tokens.facts[i]!
  if ((facts & GIVEN_NAME) !== 0 || facts === 0) return true
  // "актёр Том Грин", "генерал Ли Сун Хо": small words with a capital inside a sentence
  if (c.grammar.cases && (facts & SMALL) !== 0 && (facts & ~SMALL) === 0 && !isOpening(c, i)) {
    return (after && tokens.kind[i + 1] !== WORD) || (tokens.kind[i + 1] === WORD && (tokens.shape[i + 1]! & (CAPITAL | ALL_CAPS)) === CAPITAL && tokens.facts[i + 1] === 0)
  }
  if ((facts & CLOSED) !== 0) return after && (facts & (PREPOSITION | PRONOUN | AUXILIARY | COMPLEMENTIZER | COORDINATOR | SUBORDINATOR | RELATIVE)) === 0
  // a common noun or verb as a surname: "Cook", "Baker"
  if (after) return (facts & BODY) === 0 || (facts & (ROLE | NATIONAL)) !== 0
  return (facts & (BODY | ROLE | ABBREVIATION)) === 0 && !c.grammar.cases
}

const isInitial = (c: Context, i: number): boolean => isWord(c, i) && shaped(c, i, INITIAL) && kindAt(c, i + 1) === STOP

/** Is the word a patronymic, in any case. */
export const isPatronymic = (stem: string, people: PeopleIndex): boolean => {
  for (const ending of people.patronymics) if (stem.endsWith(ending)) return true
  return false
}

/** `Form` bits of a word of a name: of one that is another word too ("Том", "Ли") all that a name can be. */
export const formsInName = (c: Context, at: number): number => {
  const facts = c.tokens.facts[at]!
  return facts === 0 || (facts & GIVEN_NAME) !== 0 || !c.grammar.cases ? formsAt(c, at) : SINGULAR_CASES | MASCULINE | FEMININE
}

/** Gender that the words of a name agree on. */
const genderOf = (c: Context, parts: readonly NamePart[]): number => {
  let gender = MASCULINE | FEMININE
  for (const part of parts) {
    if (part.initial) continue
    const of = formsInName(c, part.at) & GENDERS
    if (part.given && (of & (MASCULINE | FEMININE)) !== 0) gender &= of
    else if (!part.given && c.grammar.cases && (of & (MASCULINE | FEMININE)) !== 0 && (of & gender) !== 0) gender &= of
  }
  return gender === (MASCULINE | FEMININE) ? 0 : gender
}

/** Where a second name begins within a run, -1 for nowhere. */
const cutAt = (c: Context, parts: readonly NamePart[], people: PeopleIndex): number => {
  for (let j = 1; j < parts.length; j++) {
    const part = parts[j]!, before = parts[j - 1]!, next = parts[j + 1]
    if (shaped(c, before.at, POSSESSIVE)) return j
    if (before.initial) continue
    if (part.initial && next && !before.given && (j > 1 || isOpening(c, before.at)) && !(next.initial && j + 2 >= parts.length)) return j
    // "Каримова Лолла Каримова": a surname again, with its given name
    if (next && j > 1 && parts.slice(1, j).some(one => one.stem === next.stem)) return j
    if (!part.given || before.given || !next) continue
    // "в Нижнекаменске Юлия Саркисова": a place that its preposition governs, and a name that it does not
    if (c.grammar.cases && j === 1 && has(c, before.at - 1, PREPOSITION) && (formsAt(c, part.at) & formsAt(c, before.at - 1) & SINGULAR_CASES) === 0) return j
    // what stands before it must be able to be a genitive
    if (c.grammar.cases && !isOpening(c, before.at) && (formsAt(c, before.at) & GENITIVE) === 0 && !before.place) continue
    if (isPatronymic(next.stem, people) || isPatronymic(before.stem, people)) continue
    if (j === 1 || !(parts[j - 2]!).given) return j
  }
  const first = parts[0]!
  // "президент Валмерии Аурел Нистор": no name begins with a form that is no nominative
  if (parts.length > 2 && c.grammar.cases && !first.given && !first.initial && kindAt(c, first.at - 1) === WORD && !shaped(c, first.at - 1, CAPITAL)) {
    const forms = formsAt(c, first.at), second = formsAt(c, (parts[1]!).at)
    if ((forms & GENITIVE) !== 0 && (forms & NOMINATIVE) === 0 && (second & GENITIVE) === 0) return 1
  }
  if (parts.length > 1 && !first.given && !first.initial && people.places.has(seenAt(c, first.at).lower)) return 1
  return -1
}

/** "Сергей Сергей Лавров": a word said twice is one. */
const withoutDoubles = (parts: readonly NamePart[]): readonly NamePart[] => {
  for (let i = 1; i < parts.length; i++)
    if (parts[i]!.stem === parts[i - 1]!.stem && !parts[i]!.initial) return parts.filter((part, j) => j === 0 || part.stem !== parts[j - 1]!.stem || part.initial)
  return parts
}

/** Has it initials, a given name before others, a patronymic. */
const isFullName = (parts: readonly NamePart[], people: PeopleIndex): boolean => {
  for (let i = 0; i < parts.length; i++) {
    const {initial, given, stem} = parts[i]!
    if (initial || (given && i + 1 < parts.length) || (i > 0 && stem.length > 5 && isPatronymic(stem, people))) return true
  }
  return false
}

const isPlace = (part: NamePart): boolean => part.place

/** A name of the given parts. */
const mentionOf = (c: Context, parts: readonly NamePart[], foreign: boolean, sentence: number, quoted: boolean, people: PeopleIndex): NameMention => {
  const kept = withoutDoubles(parts), first = parts[0]!, last = parts[parts.length - 1]!
  const given = kept.length > 1 && isFullName(kept, people)
  let end = last.at + 1
  const opens = isOpening(c, first.at)
  const place = !given && (kept.length === 1 || (formsAt(c, first.at) & ADJECTIVAL) !== 0) && kept.some(isPlace)
  if (last.initial) end++
  let gender = genderOf(c, kept)
  // Mr. Smith, г-на Ветрова
  const title = kindAt(c, first.at - 1) === STOP ? first.at - 2 : first.at - 1
  if (gender === 0 && has(c, title, HONORIFIC)) {
    const of = formsAt(c, title) & (MASCULINE | FEMININE)
    if (of !== (MASCULINE | FEMININE)) gender = of
  }
  return {first: first.at, last: end, parts: kept, sentence, quoted, strong: given || has(c, first.at - 1, HONORIFIC), foreign, opens, place, subject: false, governed: 0, gender, person: null}
}

/**
 * Reads the run of name words at `i`.
 * @returns the token after it; `i` where there is none
 */
export const readNames = (
  c: Context, i: number, limit: number, people: PeopleIndex, farScript: boolean, sentence: number, quoted: boolean, into: NameMention[],
): number => {
  if (!isInitial(c, i) && !isNameWord(c, i, false)) return i
  const parts: NamePart[] = []
  let at = i, foreign = false
  while (at < limit) {
    const before = parts.length > 0 ? parts[parts.length - 1] : undefined
    const nick = before ? pairAt(c, at) : undefined
    if (before && nick && nick.close >= 0 && nick.last - nick.first <= 2 && nick.close + 1 < limit && isNameWord(c, nick.close + 1, true)) {
      // Robert "Bob" Hale
      at = nick.close + 1
      continue
    }
    if (before && kindAt(c, at) === OTHER && c.tokens.text.charCodeAt(c.tokens.start[at]!) === AMPERSAND && isNameWord(c, at + 1, true)) { at++; continue }
    if (isInitial(c, at)) {
      if (before && !before.initial && before.at + 1 < at) break
      const {text, lower} = seenAt(c, at)
      parts.push({at, text, stem: lower, initial: true, given: false, place: people.placeStems.has(lower)})
      at += 2
      continue
    }
    if (before && kindAt(c, at) === WORD && !shaped(c, at, CAPITAL)) {
      // "Людвиг ван Бетховен"
      const start = c.tokens.start[at]!, end = c.tokens.end[at]!
      if (end - start > 4 || at + 1 >= limit || !isNameWord(c, at + 1, true) || !people.particles.has(c.tokens.text.slice(start, end))) break
      at++
      continue
    }
    if (before && !isNameWord(c, at, before.given || before.initial)) break
    const other = isFarScript(c, at) !== farScript
    if (before && !before.initial && other !== foreign) break
    foreign = other
    const word = seenAt(c, at)
    parts.push({at, text: word.text, stem: word.key, initial: false, given: (c.tokens.facts[at]! & GIVEN_NAME) !== 0, place: word.place ??= people.placeStems.has(word.key)})
    at++
    if (shaped(c, at - 1, POSSESSIVE)) break
    if (parts.length === 8) break
  }
  if (parts.length === 0) return i
  if (parts[0]!.initial && parts.every(part => part.initial)) return Math.max(at, i)
  let rest: readonly NamePart[] = parts
  for (let cut = cutAt(c, rest, people); cut > 0; cut = cutAt(c, rest, people)) {
    into.push(mentionOf(c, rest.slice(0, cut), foreign, sentence, quoted, people))
    rest = rest.slice(cut)
  }
  into.push(mentionOf(c, rest, foreign, sentence, quoted, people))
  return at
}


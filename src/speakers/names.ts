/** Runs of capitals that can be names, cut where a genitive before a name ends: "президента Чечни | Рамзана Кадырова". */
import {
  ABBREVIATION, ADJECTIVAL, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_PHRASE, DETERMINER, FEMININE, GENITIVE, GIVEN_NAME, HONORIFIC, INSERTED, MASCULINE, MONTH,
  NEGATION, NOMINATIVE, NUMERAL, PREPOSITION, PRONOUN, RELATIVE, ROLE, SINGULAR_CASES, SUBORDINATOR, TIME_WORD, WEEKDAY, ORGANIZATION, OUTLET, GROUP, NATIONAL, DOCUMENT, CUE_VERB, VERB,
} from '../words/facts.ts'
import {ALL_CAPS, BLOCK_START, BY_LAST_PART, CAPITAL, COMMA, HYPHEN, INITIAL, OTHER, POSSESSIVE, STOP, WORD} from '../words/scan.ts'
import {formsAt, has, isWord, kindAt, pairAt, shaped} from '../speech/look.ts'
import {isLikelyVerb} from '../speech/likely.ts'
import type {Context} from '../speech/types.ts'
import type {PeopleIndex} from './people-words.ts'
import {lemma} from './describe.ts'
import {PATRONYMIC, PLACE, PLACE_NAME, keyAt, keyText, readNameWord, seenAt, type NameWords} from './seen-words.ts'
import type {NameMention} from './types.ts'

const NO_SURNAME: number = PREPOSITION | COMPLEMENTIZER | COORDINATOR | SUBORDINATOR | RELATIVE | PRONOUN | DETERMINER | NEGATION | ADVERB | AUXILIARY | INSERTED
  | TIME_WORD | MONTH | WEEKDAY | NUMERAL | CUE_PHRASE | HONORIFIC
const SMALL_NAME: number = DETERMINER | PRONOUN | COMPLEMENTIZER | SUBORDINATOR | RELATIVE | NEGATION | ADVERB | CUE_PHRASE
const AMPERSAND = 0x26
const BODY: number = ORGANIZATION | OUTLET | GROUP | NATIONAL | DOCUMENT

export const textOf = (c: Context, first: number, last: number): string =>
  last > first ? c.tokens.text.slice(c.tokens.start[first], c.tokens.end[last - 1]) : ''

/** Letters beyond the Latin blocks. */
export const isFarScript = (c: Context, i: number): boolean => c.tokens.text.charCodeAt(c.tokens.start[i]!) >= 0x370

/** The key of the word at `i`, that its cases share. */
export const stemAt = (c: Context, i: number): string => seenAt(c, i).key

/** Does the word open a sentence or stretch of speech. */
const isOpening = (c: Context, i: number): boolean => {
  if (i === 0 || shaped(c, i, BLOCK_START)) return true
  const before = kindAt(c, i - 1)
  return before !== WORD && before !== COMMA && (before !== STOP || !shaped(c, i - 2, INITIAL))
}

/** Letters that a surname in capitals has at least: shorter words are short for bodies. */
const CAPS_NAME = 5

/** Can the word at `i` be part of a name, given whether a given name or an initial stands before it. */
const isNameWord = (c: Context, i: number, after: boolean): boolean => {
  const {tokens} = c
  // "Марина К. Её соседка": another sentence
  if (tokens.kind[i] !== WORD || after && c.sentenceFirst[i] === i) return false
  const shape = tokens.shape[i]!
  // "Российская пловчиха": an adjective with a capital from its sentence, but "Зорницкий прибыл"
  if (!after && (tokens.facts[i]!) === 0 && c.grammar.cases && isOpening(c, i) && tokens.kind[i + 1] === WORD && ((tokens.shape[i + 1]!) & CAPITAL) === 0 && ((formsAt(c, i) & ADJECTIVAL) !== 0 && !has(c, i + 1, CUE_VERB | VERB | AUXILIARY) && !isLikelyVerb(c, i + 1) || ((tokens.facts[i + 1]!) & (ROLE | BODY)) !== 0)) return false
  // "Олег ДЯТЛОВ"
  if (after && (shape & (ALL_CAPS | INITIAL)) === ALL_CAPS && tokens.entry[i] === 0 && c.grammar.cases) return tokens.end[i]! - tokens.start[i]! >= CAPS_NAME
  if ((shape & CAPITAL) === 0 || (shape & (ALL_CAPS | INITIAL)) !== 0) return false
  // "Рахимова-Ли" is no particle
  const facts = (shape & BY_LAST_PART) !== 0 && (tokens.facts[i]! & SMALL_NAME) !== 0 ? 0 : tokens.facts[i]!
  if ((facts & GIVEN_NAME) !== 0 || facts === 0) return true
  // "Nev Turnbull"
  if (facts === ABBREVIATION && !c.grammar.cases) return tokens.kind[i + 1] === WORD && (tokens.shape[i + 1]! & (CAPITAL | ALL_CAPS)) === CAPITAL && tokens.facts[i + 1] === 0
  // "актёр Том Грин", "генерал Ли Сун Хо": small words with a capital inside a sentence
  if (c.grammar.cases && (facts & SMALL_NAME) !== 0 && (facts & ~SMALL_NAME) === 0 && !isOpening(c, i)) {
    return after || (tokens.kind[i + 1] === WORD && (tokens.shape[i + 1]! & (CAPITAL | ALL_CAPS)) === CAPITAL && tokens.facts[i + 1] === 0)
  }
  if ((facts & NO_SURNAME) !== 0) return after && (facts & (PREPOSITION | PRONOUN | AUXILIARY | COMPLEMENTIZER | COORDINATOR | SUBORDINATOR | RELATIVE)) === 0
  // a common noun or verb as a surname: "Cook", "Baker"
  if (after) return (facts & BODY) === 0 || (facts & (ROLE | NATIONAL)) !== 0
  if (c.grammar.cases) return false
  // "United boss Ally Kerr", "her agent Dean Marsh": a role with a capital behind one without is a given name
  if ((facts & (BODY | ROLE | HONORIFIC)) === ROLE && (tokens.facts[i - 1]! & ROLE) !== 0 && !shaped(c, i - 1, CAPITAL) && shaped(c, i + 1, CAPITAL)) return true
  return (facts & (BODY | ROLE | ABBREVIATION)) === 0
}

const isInitial = (c: Context, i: number): boolean => isWord(c, i) && shaped(c, i, INITIAL) && kindAt(c, i + 1) === STOP

/** Of a word of a name: is it an initial, a given name. */
export const isInitialPart = (c: Context, at: number): boolean => (c.tokens.shape[at]! & INITIAL) !== 0
export const isGivenPart = (c: Context, at: number): boolean => (c.tokens.facts[at]! & GIVEN_NAME) !== 0 && !isInitialPart(c, at)
const isPlacePart = (words: NameWords, at: number): boolean => (words.numbers[at]! & PLACE) !== 0
/** Is it a patronymic, in any case. */
export const isPatronymic = (words: NameWords, at: number): boolean => (words.numbers[at]! & PATRONYMIC) !== 0

/** `Form` bits of a word of a name: of one that is another word too ("Том", "Ли") all that a name can be. */
export const formsInName = (c: Context, at: number): number => {
  const facts = c.tokens.facts[at]!
  return facts === 0 || (facts & GIVEN_NAME) !== 0 || !c.grammar.cases ? formsAt(c, at) : SINGULAR_CASES | MASCULINE | FEMININE
}

/** Gender that the words of a name agree on. */
const genderOf = (c: Context, parts: readonly number[]): number => {
  let gender = MASCULINE | FEMININE
  for (const at of parts) {
    if (isInitialPart(c, at)) continue
    const of = formsInName(c, at) & (MASCULINE | FEMININE)
    // "Айлин Кючюк": ends as a man's surname, and may be a woman's given name
    if (of === MASCULINE && at === parts[0] && parts.length > 1 && !isGivenPart(c, at)) continue
    if (of !== 0 && (isGivenPart(c, at) || (c.grammar.cases && (of & gender) !== 0))) gender &= of
  }
  return gender === (MASCULINE | FEMININE) ? 0 : gender
}

/** "Minister", "Rep.": before a name, and of men and women; no "mother". */
const isOffice = (c: Context, i: number): boolean =>
  has(c, i, HONORIFIC) && (formsAt(c, i) & (MASCULINE | FEMININE)) === (MASCULINE | FEMININE)

/** "житель Актобе Серик Ким": behind a noun for who rules or lives somewhere. */
const isLocal = (people: PeopleIndex, c: Context, i: number): boolean => has(c, i, ROLE) && people.local.has(lemma(c, i))

/** Where a second name begins within a run of several words, -1 for nowhere. */
const cutAt = ({c, people, words}: NameReader, parts: readonly number[]): number => {
  const {cases} = c.grammar, first = parts[0]!
  // "премьер Сорании": behind a nominative one word that is none and takes no noun with it
  if (cases && parts.length > 2 && has(c, first - 1, ROLE) && (formsAt(c, first - 1) & NOMINATIVE) !== 0 && (formsAt(c, first) & (NOMINATIVE | ADJECTIVAL)) === 0 && !isGivenPart(c, first) && !isInitialPart(c, first)) return 1
  for (let j = 1; j < parts.length; j++) {
    const part = parts[j]!, before = parts[j - 1]!, next = parts[j + 1]
    if (shaped(c, before, POSSESSIVE)) return j
    if (isInitialPart(c, before)) continue
    // "San Mateo-based Nuvio"
    if (!cases && people.seated !== '' && seenAt(c, before).lower.endsWith(people.seated)) return j
    const given = isGivenPart(c, before)
    if (next !== undefined && !given && isInitialPart(c, part) && (j > 1 || isOpening(c, before)) && !(isInitialPart(c, next) && j + 2 >= parts.length)) return j
    // "Каримова Лолла Каримова": a surname again, with its given name
    if (next !== undefined && j > 1) for (let k = 1; k < j; k++) if (keyAt(words, parts[k]!) === keyAt(words, next)) return j
    // "муж Павловой Роман": whose husband he is
    if (cases && next === undefined && j === 1 && !given && isGivenPart(c, part) && (formsAt(c, part) & NOMINATIVE) !== 0 && (formsAt(c, before) & (GENITIVE | FEMININE)) === (GENITIVE | FEMININE) && people.relations.has(lemma(c, before - 1))) return j
    if (next === undefined || given || !isGivenPart(c, part)) continue
    // "премьер Сорании Хамза Юсуф Дикко": behind a place that was cut off
    if (cases && j === 1 && kindAt(c, before - 1) === WORD && shaped(c, before - 1, CAPITAL) && c.tokens.entry[before - 1] === 0 && (formsAt(c, before) & formsAt(c, part) & NOMINATIVE) !== 0) continue
    // "в Нижнекаменске Юлия Саркисова": a place that its preposition governs, and a name that it does not
    if (cases && j === 1 && has(c, before - 1, PREPOSITION) && (formsAt(c, part) & formsAt(c, before - 1) & SINGULAR_CASES) === 0) return j
    // what stands before it must be able to be a genitive
    if (cases && !isOpening(c, before) && (formsAt(c, before) & GENITIVE) === 0 && !isPlacePart(words, before) && !(j === 1 && isLocal(people, c, before - 1))) continue
    // "Громова Татьяна Львовна", but "защитник Ивановой Анна Сергеевна"
    if (isPatronymic(words, next) && j === 1 && parts.length === 3 && (formsAt(c, before) & formsAt(c, part) & SINGULAR_CASES) !== 0 || isPatronymic(words, before)) continue
    // "защитник Кирилла Белова Анна Рогова": two given names of which no case is one
    if (j === 1 || !isGivenPart(c, parts[j - 2]!) || cases && (formsAt(c, parts[j - 2]!) & formsAt(c, part) & SINGULAR_CASES) === 0) return j
  }
  if (isGivenPart(c, first) || isInitialPart(c, first)) return -1
  // "Minister for Housing Grania Tully", but "mother of Tully Grania Penn"
  if (!cases && parts.length > 2 && has(c, first - 1, PREPOSITION) && isOffice(c, first - 2) && !isInitialPart(c, parts[parts.length - 2]!)) return parts.length - 2
  // "президент Валмерии Аурел Нистор", "Мэр Нижнего Дола Эльдар Касумян": no name begins with a form that is no nominative
  if (parts.length > 2 && cases && kindAt(c, first - 1) === WORD && (!shaped(c, first - 1, CAPITAL) || has(c, first - 1, ROLE)) && (formsAt(c, first) & NOMINATIVE) === 0) {
    let j = 0
    while (j < parts.length && (formsAt(c, parts[j]!) & GENITIVE) !== 0) j++
    if (j > 0 && j < parts.length && (j === 1 || j + 2 <= parts.length)) return j
  }
  return (words.numbers[first]! & PLACE_NAME) !== 0 ? 1 : -1
}

/** "Папа Римский Климент", "патриарх Московский Кирилл": of what he is the head, before a name and no patronymic. */
const isSee = ({c, people, words}: NameReader, [first, second, third]: readonly number[]): boolean =>
  c.grammar.cases && second !== undefined && !isGivenPart(c, first!) && (formsAt(c, first!) & ADJECTIVAL) !== 0 && (third === undefined || !isPatronymic(words, third))
  && isLocal(people, c, first! - 1) && (formsAt(c, first!) & formsAt(c, first! - 1) & SINGULAR_CASES) !== 0

/** "Сергей Сергей Лавров": a word said twice is one. */
const withoutDoubles = ({c, words}: Pick<NameReader, 'c' | 'words'>, parts: readonly number[]): readonly number[] => {
  for (let i = 1; i < parts.length; i++)
    if (keyAt(words, parts[i]!) === keyAt(words, parts[i - 1]!) && !isInitialPart(c, parts[i]!)) return withoutDoubles({c, words}, parts.filter((_, j) => j !== i))
  return parts
}

/** Has it initials, a given name before others, a patronymic. */
const isFullName = ({c, words}: NameReader, parts: readonly number[]): boolean => {
  for (let i = 0; i < parts.length; i++) {
    const at = parts[i]!
    if (isInitialPart(c, at) || (i + 1 < parts.length && isGivenPart(c, at)) || (i > 0 && isPatronymic(words, at) && keyText(words, keyAt(words, at)).length > 5)) return true
  }
  return false
}

/** Adds a name of the given parts. */
const addMention = (r: NameReader, parts: readonly number[], foreign: boolean, sentence: number, quoted: boolean): void => {
  const {c, words} = r, single = parts.length === 1
  const kept = single ? parts : withoutDoubles(r, parts), first = parts[0]!, last = parts[parts.length - 1]!
  const given = kept.length > 1 && isFullName(r, kept)
  let place = false
  if (!given) for (const at of kept) place ||= isPlacePart(words, at)
  place &&= kept.length === 1 || (formsAt(c, first) & ADJECTIVAL) !== 0
  let gender = genderOf(c, kept)
  // Mr. Smith, г-на Ветрова
  const title = kindAt(c, first - 1) === STOP ? first - 2 : first - 1
  if (gender === 0 && has(c, title, HONORIFIC)) {
    const of = formsAt(c, title) & (MASCULINE | FEMININE)
    if (of !== (MASCULINE | FEMININE)) gender = of
  }
  r.names.push({
    first, last: isInitialPart(c, last) ? last + 2 : last + 1, parts: kept, sentence, quoted, strong: given || has(c, first - 1, HONORIFIC), foreign, opens: isOpening(c, first), place,
    subject: false, governed: 0, gender, person: null,
  })
}

/** What reading names needs, and where they are put. */
export interface NameReader {
  c: Context
  people: PeopleIndex
  words: NameWords
  /** The article's own letters are beyond the Latin blocks. */
  far: boolean
  names: NameMention[]
}

/** "Hale & Co": the form of a firm, which is part of its name behind this sign. */
const isCompany = ({c, people}: NameReader, i: number): boolean => shaped(c, i, CAPITAL) && people.legal.has(seenAt(c, i).lower)

/** "ван", "де": a small word within a name. */
const isParticle = ({c, people}: NameReader, i: number, limit: number): boolean =>
  i + 1 < limit && c.tokens.end[i]! - c.tokens.start[i]! < 5 && people.particles.has(seenAt(c, i).text)

/** Words of the run in hand. */
const run: number[] = []

/**
 * Reads the run of name words at `i`.
 * @returns the token after it; `i` where there is none
 */
export const readNames = (r: NameReader, i: number, limit: number, sentence: number, quoted: boolean): number => {
  const {c, words, far} = r, {kind, shape, start, text} = c.tokens
  if (!isInitial(c, i) && !isNameWord(c, i, false)) return i
  let at = i, foreign = false, size = 0, initials = 0
  while (at < limit) {
    const before = size > 0 ? run[size - 1]! : -1, wasInitial = before >= 0 && isInitialPart(c, before)
    if (kind[at] !== WORD) {
      if (before < 0) break
      // "Ж.-П. Морель"
      if (wasInitial && kind[at] === HYPHEN && isInitial(c, at + 1)) { at++; continue }
      const nick = pairAt(c, at)
      // Robert "Bob" Hale
      if (nick && nick.close >= 0 && nick.last - nick.first <= 2 && nick.close + 1 < limit && isNameWord(c, nick.close + 1, true)) { at = nick.close + 1; continue }
      if (kind[at] !== OTHER || text.charCodeAt(start[at]!) !== AMPERSAND || !isNameWord(c, at + 1, true) && !isCompany(r, at + 1)) break
      at++
      continue
    }
    if (isInitial(c, at)) {
      if (before >= 0 && !wasInitial && before + 1 < at) break
      readNameWord(words, at)
      run[size++] = at
      initials++
      at += 2
      continue
    }
    if (before >= 0) {
      if ((shape[at]! & CAPITAL) === 0) {
        // "Людвиг ван Бетховен"
        if (!isParticle(r, at, limit)) break
        // "Lukas van der Berg"
        if (!isNameWord(c, at + 1, true) && !(kind[at + 1] === WORD && (shape[at + 1]! & CAPITAL) === 0 && isParticle(r, at + 1, limit) && isNameWord(c, at + 2, true))) break
        at++
        continue
      }
      if (!isNameWord(c, at, wasInitial || isGivenPart(c, before)) && !(kind[at - 1] === OTHER && isCompany(r, at))) break
    }
    const other = isFarScript(c, at) !== far
    if (before >= 0 && !wasInitial && other !== foreign) break
    foreign = other
    readNameWord(words, at)
    run[size++] = at
    at++
    if (size === 8 || (shape[at - 1]! & POSSESSIVE) !== 0) break
  }
  if (size === initials) return Math.max(at, i)
  let rest: readonly number[] = size === 1 ? [run[0]!] : run.slice(0, size)
  if (isSee(r, rest)) rest = rest.slice(1)
  while (rest.length > 1) {
    const cut = cutAt(r, rest)
    if (cut < 0) break
    addMention(r, rest.slice(0, cut), foreign, sentence, quoted)
    rest = rest.slice(cut)
  }
  addMention(r, rest, foreign, sentence, quoted)
  return at
}

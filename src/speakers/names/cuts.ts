/** Where a run of words with capitals is more than one name: "премьер Сорании | Хамза Дикко", "муж Павловой | Роман". */
import {ADJECTIVAL, FEMININE, GENITIVE, HONORIFIC, MASCULINE, NOMINATIVE, PREPOSITION, ROLE, SINGULAR_CASES} from '../../words/facts.ts'
import {CAPITAL, POSSESSIVE, WORD} from '../../words/scan.ts'
import {formsAt, has, kindAt, shaped} from '../../speech/grammar/look.ts'
import type {Context} from '../../speech/types.ts'
import type {PeopleIndex} from '../people-words.ts'
import {lemma} from '../resolve/describe.ts'
import {isGivenPart, isInitialPart, isOpening, isPatronymic, isPlacePart, type NameReader} from './words.ts'
import {PLACE_NAME, keyAt, seenAt} from '../seen-words.ts'

/** "Minister", "Rep.": before a name, and of men and women; no "mother". */
const isOffice = (c: Context, i: number): boolean =>
  has(c, i, HONORIFIC) && (formsAt(c, i) & (MASCULINE | FEMININE)) === (MASCULINE | FEMININE)

/** "житель Актобе Серик Ким": behind a noun for who rules or lives somewhere. */
const isLocal = (people: PeopleIndex, c: Context, i: number): boolean => has(c, i, ROLE) && people.local.has(lemma(c, i))

const isGenitive = (c: Context, at: number): boolean => (formsAt(c, at) & GENITIVE) !== 0

/** Cases that both words can be in. */
const sharedCases = (c: Context, one: number, other: number): number => formsAt(c, one) & formsAt(c, other) & SINGULAR_CASES

/** "премьер Сорании | Хамза Дикко": behind a nominative one word that is none and takes no noun with it. */
const isOwnerOnly = (c: Context, first: number): boolean =>
  has(c, first - 1, ROLE) && (formsAt(c, first - 1) & NOMINATIVE) !== 0 && (formsAt(c, first) & (NOMINATIVE | ADJECTIVAL)) === 0
  && !isGivenPart(c, first) && !isInitialPart(c, first)

/** "Рогов А. Лунёв": an initial in the middle begins a name, unless it ends one. */
const initialBegins = ({c}: NameReader, parts: readonly number[], j: number): boolean => {
  const before = parts[j - 1]!, next = parts[j + 1]
  if (next === undefined || isGivenPart(c, before) || !isInitialPart(c, parts[j]!)) return false
  return (j > 1 || isOpening(c, before)) && !(isInitialPart(c, next) && j + 2 >= parts.length)
}

/** "Каримова | Лолла Каримова": a surname again, with its given name. */
const comesAgain = ({words}: NameReader, parts: readonly number[], j: number): boolean => {
  const next = parts[j + 1]
  if (next === undefined) return false
  for (let k = 1; k < j; k++) if (keyAt(words, parts[k]!) === keyAt(words, next)) return true
  return false
}

/** "муж Павловой | Роман": whose husband he is. */
const isRelation = ({c, people}: NameReader, parts: readonly number[]): boolean => {
  const [before, part] = parts
  if (!c.grammar.cases || before === undefined || part === undefined || parts.length > 2 || isGivenPart(c, before) || !isGivenPart(c, part)) return false
  return (formsAt(c, part) & NOMINATIVE) !== 0
    && (formsAt(c, before) & (GENITIVE | FEMININE)) === (GENITIVE | FEMININE)
    && people.relations.has(lemma(c, before - 1))
}

/** "президента Чечни | Рамзана Кадырова": a given name behind a word that is none of its own. */
const givenBegins = ({c, people, words}: NameReader, parts: readonly number[], j: number): boolean => {
  const {cases} = c.grammar, part = parts[j]!, before = parts[j - 1]!, next = parts[j + 1]
  if (next === undefined || isGivenPart(c, before) || !isGivenPart(c, part)) return false
  if (cases && j === 1) {
    // "премьер Сорании Хамза Юсуф Дикко": behind a place that was cut off
    const cutOff = kindAt(c, before - 1) === WORD && shaped(c, before - 1, CAPITAL) && c.tokens.entry[before - 1] === 0
    if (cutOff && (formsAt(c, before) & formsAt(c, part) & NOMINATIVE) !== 0) return false
    // "в Нижнекаменске | Юлия Саркисова": a place that its preposition governs, and a name that it does not
    if (has(c, before - 1, PREPOSITION) && sharedCases(c, part, before - 1) === 0) return true
  }
  // what stands before it must be able to be a genitive
  if (cases && !isOpening(c, before) && !isGenitive(c, before) && !isPlacePart(words, before) && !(j === 1 && isLocal(people, c, before - 1))) return false
  // "Громова Татьяна Львовна", but "защитник Ивановой | Анна Сергеевна"
  if (isPatronymic(words, before) || isPatronymic(words, next) && j === 1 && parts.length === 3 && sharedCases(c, before, part) !== 0) return false
  // "защитник Кирилла Белова | Анна Рогова": two given names of which no case is one
  return j === 1 || !isGivenPart(c, parts[j - 2]!) || cases && sharedCases(c, parts[j - 2]!, part) === 0
}

/** Does another name begin at the part `j`. */
const beginsAnother = (r: NameReader, parts: readonly number[], j: number): boolean => {
  const {c, people} = r, before = parts[j - 1]!
  if (shaped(c, before, POSSESSIVE)) return true
  if (isInitialPart(c, before)) return false
  // "После Евровидения | Рогов заявил"
  if (r.sources.has(parts[j]!)) return true
  // "San Mateo-based | Nuvio"
  if (!c.grammar.cases && people.seated !== '' && seenAt(c, before).lower.endsWith(people.seated)) return true
  return initialBegins(r, parts, j) || comesAgain(r, parts, j) || j === 1 && isRelation(r, parts) || givenBegins(r, parts, j)
}

/** "президент Валмерии | Аурел Нистор", "Мэр Нижнего Дола | Эльдар Касумян": no name begins with a form that is no nominative; -1 where this one does. */
const behindGenitives = (c: Context, parts: readonly number[]): number => {
  const first = parts[0]!
  if (kindAt(c, first - 1) !== WORD || shaped(c, first - 1, CAPITAL) && !has(c, first - 1, ROLE) || (formsAt(c, first) & NOMINATIVE) !== 0) return -1
  let j = 0
  while (j < parts.length && isGenitive(c, parts[j]!)) j++
  return j > 0 && j < parts.length && (j === 1 || j + 2 <= parts.length) ? j : -1
}

/** Where a second name begins within a run of several words, -1 for nowhere. */
export const cutAt = (r: NameReader, parts: readonly number[]): number => {
  const {c, words} = r, {cases} = c.grammar, first = parts[0]!, several = parts.length > 2
  if (cases && several && isOwnerOnly(c, first)) return 1
  for (let j = 1; j < parts.length; j++) if (beginsAnother(r, parts, j)) return j
  if (isGivenPart(c, first) || isInitialPart(c, first)) return -1
  // "Minister for Housing | Grania Tully", but "mother of Tully Grania Penn"
  if (!cases && several && has(c, first - 1, PREPOSITION) && isOffice(c, first - 2) && !isInitialPart(c, parts[parts.length - 2]!)) return parts.length - 2
  const behind = cases && several ? behindGenitives(c, parts) : -1
  return behind >= 0 ? behind : (words.numbers[first]! & PLACE_NAME) !== 0 ? 1 : -1
}

/** "Папа Римский | Климент", "патриарх Московский | Кирилл": of what he is the head, before a name and no patronymic. */
export const isSee = ({c, people, words}: NameReader, [first, second, third]: readonly number[]): boolean =>
  c.grammar.cases && second !== undefined && !isGivenPart(c, first!) && (formsAt(c, first!) & ADJECTIVAL) !== 0 && (third === undefined || !isPatronymic(words, third))
  && isLocal(people, c, first! - 1) && sharedCases(c, first!, first! - 1) !== 0

/** Role phrases beside names: "глава МИД РФ Сергей Лавров", "Тони Холл, директор BBC", "Cobb's spokeswoman, Tess Ahn". */
import {
  ACCUSATIVE, ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_PHRASE, CUE_VERB, FEMININE, FINITE, HONORIFIC, MASCULINE, NATIONAL, NEUTER, NOMINATIVE, NOUN, ORGANIZATION, OUTLET, PAST, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, ROLE,
  GENITIVE, SINGULAR_CASES, SUBORDINATOR, VERB, AUXILIARY, GENDERS, GERUND, ADJECTIVAL, DETERMINER, ADJECTIVE, PLURAL_CASES, ABBREVIATION,
} from '../../words/facts.ts'
import {ALL_CAPS, BLOCK_START, CAPITAL, CLOSE, COMMA, OPEN, OTHER, POSSESSIVE, STOP} from '../../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isDash, isNumber, isWord, kindAt, pairAt, shaped, stepBack} from '../../speech/grammar/look.ts'
import {ANY_CASE, GENITIVES, NOMINATIVES} from '../../speech/grammar/cases.ts'
import {nounPhrase} from '../../speech/grammar/phrases.ts'
import type {Context} from '../../speech/types.ts'
import {lemma} from '../resolve/describe.ts'
import {formsInName, isGivenPart, isInitialPart, stemAt} from '../names/words.ts'
import {isNominative} from '../names/nominative.ts'
import type {NameMention, Person, Role, State} from '../types.ts'

const STOPPERS: number = COMPLEMENTIZER | SUBORDINATOR | RELATIVE | CUE_PHRASE | AUXILIARY
const FAR = 20

const isVerbal = (c: Context, i: number): boolean =>
  has(c, i, VERB | CUE_VERB) && (formsAt(c, i) & (FINITE | GERUND)) !== 0 && (formsAt(c, i) & ANY_CASE) === 0

/** Cases that all words of a name can share, by their looks. */
const casesByLooks = (c: Context, mention: NameMention): number => {
  let cases = SINGULAR_CASES
  const last = mention.parts[mention.parts.length - 1]
  for (const at of mention.parts) if (
    !isInitialPart(c, at)
    && (at === last || isGivenPart(c, at))
  ) cases &= formsInName(c, at) & SINGULAR_CASES || SINGULAR_CASES
  // "Никос Ставру": no dative where the first name is none; "мэр Нижнего Дола": no nominative
  const first = mention.parts[0]!
  if (
    first !== last
    && !isInitialPart(c, first)
    && !isGivenPart(c, first)
    && ((cases & formsInName(c, first) & ~ACCUSATIVE) === 0 || isOblique(c, first))
  ) cases = formsInName(c, first) & SINGULAR_CASES || cases
  return cases || SINGULAR_CASES
}

/** "Нижнего", "Великой": an adjective in another case than the nominative. */
const isOblique = (c: Context, i: number): boolean => (formsInName(c, i) & (ADJECTIVAL | NOMINATIVE)) === ADJECTIVAL

/** The same without the nominative where the name is no nominative: "Лаврова" of Лавров. */
const narrowed = (s: State, mention: NameMention, cases: number): number =>
  (cases & NOMINATIVE) !== 0 && (cases & ~NOMINATIVE) !== 0 && !isNominative(s, mention) ? cases & ~NOMINATIVE : cases

const roleOf = (c: Context, first: number, last: number, cases: number): Role => {
  const heads: string[] = [], others: number[] = []
  let head = -1
  for (let i = first; i < last; i++) {
    if (!isWord(c, i)) continue
    const facts = factsAt(c, i)
    if (
      (facts & (ROLE | NATIONAL | HONORIFIC)) !== 0
      && (!c.grammar.cases || (formsAt(c, i) & cases) !== 0)
      && !has(c, i - 1, PREPOSITION)
      && !shaped(c, i, POSSESSIVE)
    ) {
      if (head < 0) head = i
      heads.push(lemma(c, i))
    }
    else if ((facts & (PREPOSITION | COORDINATOR | DETERMINER)) === 0) others.push(i)
  }
  return {first, last, head, heads, others, words: null, cases}
}

/** Keys of the words around a role's nouns. */
export const wordsOf = (c: Context, role: Role): readonly string[] => role.words ??= role.others.map(i => stemAt(c, i))

/** The leftmost role left of the name that agrees with it, -1 for none; of "мэр Анна Белова и строитель Олег Дымов" no other name's. */
const agreeingRole = (c: Context, mention: NameMention, from: number, cases: number): number => {
  const low = Math.max(from, mention.first - FAR)
  let start = -1, i = stepBack(c, mention.first, low), comma = 0
  for (; i >= low; i = stepBack(c, i, low)) {
    const kind = kindAt(c, i)
    if (kind === CLOSE || kind === OPEN || isNumber(c, i)) continue
    if (kind === COMMA || isDash(c, i)) {
      // "внучка классика, певица Варвара Визбор"; "адвокат — Матвей Цзена"
      if (comma > 3 || (start < 0 && kind === COMMA && i !== mention.first - 1) || (start < 0 && i < mention.first - 1)) break
      comma++
      continue
    }
    if (!isWord(c, i)) { if (kind === STOP && has(c, i - 1, ABBREVIATION) || kind === OTHER && isNumber(c, i + 1)) continue; break }
    if (has(c, i, STOPPERS) || isVerbal(c, i)) break
    const facts = factsAt(c, i), forms = formsAt(c, i)
    // an unknown verb: "посетил"
    if (facts === 0 && (forms & (PAST | GENITIVES)) === PAST && !shaped(c, i, CAPITAL) && !has(c, i - 1, PREPOSITION)) break
    // "студент МГТУ им Баумана Иван Петров"
    if ((facts & PRONOUN) !== 0 && (facts & DETERMINER) === 0 && ((facts & ABBREVIATION) === 0 || i === mention.first - 1)) break
    const shared = forms & cases
    const agrees = shared !== 0 && (shared !== ACCUSATIVE || (forms & SINGULAR_CASES) === ACCUSATIVE || (forms & NOMINATIVE) === 0)
    // right before an undeclined foreign name every case will do
    if (
      (facts & (ROLE | NATIONAL)) !== 0
      && (forms & SINGULAR_CASES) !== 0
      && (agrees || (start < 0 && i === mention.first - 1 && mention.parts.length > 1 && !mention.strong && !isOblique(c, mention.parts[0]!)))
    ) {
      start = i
      // "на выборах президента побеждает националист Иван Пак": what stands before agrees with that too
      if ((shared & NOMINATIVE) !== 0) cases = shared
    }
    else if (
      start >= 0
      && (
        comma > 0 && (facts & PREPOSITION) !== 0
        || (facts & COORDINATOR) !== 0 && isCapital(c, i - 1) && (isGivenPart(c, i - 2) || kindAt(c, i - 2) === STOP && isInitialPart(c, i - 3))
      )
    ) break
  }
  return start
}

/** "тренер гостей Юхани Пелтола", "форвард «Зари» Талком": behind a role in the nominative and its genitives a name that can be one is one, unless it may be another genitive. */
const isSubjectRole = ({c, people}: State, {parts, first, subject}: NameMention, role: number, cases: number): boolean => {
  const name = parts[0]!
  if (
    subject
    || isGivenPart(c, name)
    || isInitialPart(c, name)
    || (cases & NOMINATIVE) === 0
    || (formsAt(c, role) & SINGULAR_CASES) !== NOMINATIVE
    || first === role + 1 && people.relations.has(lemma(c, role))
  ) return false
  if (parts.length < 2 && (cases & GENITIVE) !== 0) return false
  for (let i = role + 1; i < first; i++) {
    const close = pairAt(c, i)?.close ?? -1
    if (close > i && close < first) { i = close; continue }
    if (!isWord(c, i) || has(c, i, PREPOSITION | COORDINATOR) || (formsAt(c, i) & GENITIVES) === 0) return false
  }
  return true
}

/** Left of the name, where nouns show case: the role phrase that agrees with it. */
const beforeByCase = (s: State, mention: NameMention, from: number): Role | null => {
  const {c} = s
  let cases = casesByLooks(c, mention), start = agreeingRole(c, mention, from, cases)
  if (start >= 0 && isSubjectRole(s, mention, start, cases)) {
    mention.subject = true
    mention.person!.nominative = null
    mention.person!.shown = undefined
  } else if (start >= 0 && (cases & NOMINATIVE) !== 0 && cases !== NOMINATIVE) {
    // whether the name is in the nominative costs more than to see that it makes no difference
    const oblique = cases & ~NOMINATIVE, other = agreeingRole(c, mention, from, oblique)
    if ((other !== start || (formsAt(c, start) & NOMINATIVE) !== 0) && !isNominative(s, mention)) { cases = oblique; start = other }
  }
  if (start < 0) return null
  // adjectives before the head
  let first = start
  const agree = formsAt(c, start) & cases, person = mention.person!
  // "мэра Валерия Белова" is no "Валерия Белова"
  if (
    mention.parts.length > 1
    && !mention.subject
    && mention.governed === 0
    && agree !== 0
    && (formsAt(c, start) & NOMINATIVES) === 0
    && person.fullest === mention
    && mention.parts.every(at => isInitialPart(c, at) || (formsInName(c, at) & agree) !== 0)
  ) {
    mention.governed = agree
    person.nominative = null
    person.shown = undefined
  }
  while (
    first - 1 >= from
    && isWord(c, first - 1)
    && !has(c, first - 1, PREPOSITION | COORDINATOR | PRONOUN | STOPPERS)
    && !isVerbal(c, first - 1)
    && (formsAt(c, first - 1) & ADJECTIVAL) !== 0
    && (formsAt(c, first - 1) & agree) !== 0
  ) first--
  return roleOf(c, first, trimmed(c, mention.first), agree)
}

/** End of a role phrase without the comma or dash before the name. */
const trimmed = (c: Context, end: number): number => (isWord(c, end - 1) || isNumber(c, end - 1) || kindAt(c, end - 1) === STOP || (c.closeAt[end - 1]!) >= 0 || kindAt(c, end - 1) === CLOSE ? end : end - 1)

/** Left of the name by place: titles and the noun group that runs up to it. */
const beforeByPlace = (c: Context, mention: NameMention, from: number): Role | null => {
  let i = mention.first - 1, found = false
  if (kindAt(c, i) === COMMA && has(c, i - 1, ROLE)) i--
  const end = i + 1
  for (; i >= from && i >= mention.first - FAR; i--) {
    if (kindAt(c, i) === STOP && has(c, i - 1, ABBREVIATION)) continue
    if (!isWord(c, i)) break
    const facts = factsAt(c, i)
    if ((facts & (ROLE | HONORIFIC | NATIONAL)) !== 0) { found = true; continue }
    if (shaped(c, i, POSSESSIVE)) break
    if ((facts & (PRONOUN | STOPPERS | COORDINATOR)) !== 0 || (!found && !isCapital(c, i))) break
    if ((facts & PREPOSITION) !== 0 && !(isCapital(c, i - 1) && isCapital(c, i + 1))) break
    if ((facts & DETERMINER) !== 0) break
    if ((facts & (VERB | CUE_VERB)) !== 0 && (facts & ADJECTIVE) === 0 && !isCapital(c, i)) break
  }
  return found ? roleOf(c, i + 1, end, 0) : null
}

/** Right of the name, between commas or in brackets. */
const after = (s: State, mention: NameMention, to: number): Role | null => {
  const {c} = s
  const open = mention.last
  const kind = kindAt(c, open)
  if (kind !== COMMA && kind !== OPEN) return null
  if (!isWord(c, open + 1) || has(c, open + 1, STOPPERS | CUE_VERB)) return null
  if (c.grammar.cases) {
    const looks = casesByLooks(c, mention), limit = Math.min(to, open + 24)
    let phrase = nounPhrase(c, open + 1, limit, looks)
    if (!phrase || !has(c, phrase.head, ROLE | NATIONAL)) return null
    const cases = (phrase.cases & NOMINATIVE) !== 0 ? narrowed(s, mention, looks) : looks
    if (cases !== looks) phrase = nounPhrase(c, open + 1, limit, cases)
    if (!phrase || !has(c, phrase.head, ROLE | NATIONAL)) return null
    const end = kindAt(c, phrase.last)
    if (phrase.last < to && end !== COMMA && end !== CLOSE && !isDash(c, phrase.last) && end !== STOP) return null
    return roleOf(c, phrase.first, phrase.last, phrase.cases)
  }
  // "Diaz, herself a survivor", "Diaz, then a student"
  const first = has(c, open + 1, PRONOUN) && (formsAt(c, open + 1) & REFLEXIVE) !== 0
    || has(c, open + 1, ADVERB) && has(c, open + 2, DETERMINER)
    ? open + 2
    : open + 1
  let i = first, head = -1
  if (!has(c, i, DETERMINER | ADJECTIVE | ROLE | PRONOUN) && !isCapital(c, i)) return null
  for (; i < to && i < open + FAR && isWord(c, i) && !has(c, i, STOPPERS); i++) {
    if (has(c, i, PREPOSITION)) break
    if (has(c, i, ROLE)) head = i
    else if (isVerbal(c, i)) break
  }
  if (head < 0) return null
  while (i < to && i < open + FAR && (isWord(c, i) && !has(c, i, STOPPERS) && !isVerbal(c, i))) i++
  return roleOf(c, first, i, 0)
}

/** "Crestline Metals", "Golden Crust": common words, and no given name. */
export const isLikeBody = (c: Context, mention: NameMention): boolean => {
  if (c.grammar.cases || mention.strong || mention.parts.length < 2) return false
  const last = mention.parts[mention.parts.length - 1]
  return mention.parts.some(at => has(c, at, NOUN | ADJECTIVE | ORGANIZATION))
    || (last !== undefined && (formsAt(c, last) & PLURAL_CASES) !== 0 && !shaped(c, last, POSSESSIVE))
}

/** "Union organiser Kath Beddoes", "Dilys Rowe, 83,": only people stand right behind a noun, or before an age. */
const isPersonByPlace = (c: Context, mention: NameMention): boolean => {
  if (kindAt(c, mention.last) === COMMA && isNumber(c, mention.last + 1) && kindAt(c, mention.last + 2) === COMMA) return true
  const before = mention.first - 1
  if (c.grammar.cases || !isWord(c, before) || shaped(c, before, CAPITAL) || shaped(c, mention.first, BLOCK_START)) return false
  return (c.tokens.entry[before] === 0 && !has(c, before, ADVERB))
    || has(c, before, NOUN | ROLE) && !has(c, before, VERB | CUE_VERB | PREPOSITION | ADJECTIVE | OUTLET | ORGANIZATION)
}

/** Is one of the nouns from `row` on, in steps of `by`, somebody's role, within `from`–`to`. */
const isRoleWithin = (s: State, row: number, by: number, from: number, to: number): boolean => {
  const {nouns} = s, {facts} = s.c.tokens
  for (let i = row; i >= 0 && i < nouns.length; i += by) {
    const {at} = nouns[i]!
    if (at < from || at >= to) return false
    if ((facts[at]! & (ROLE | NATIONAL)) !== 0) return true
  }
  return false
}

/** "Moran's daughter, Patrice, runs the shop", "his brother, Cam,": one name between commas behind somebody's kin is that one's. */
const isApposed = (c: Context, {first, last, parts}: NameMention, {head}: Role): boolean =>
  !c.grammar.cases && parts.length === 1 && head === first - 2 && kindAt(c, last) === COMMA && (shaped(c, head - 1, POSSESSIVE) || has(c, head - 1, PRONOUN))

/** Gives a role phrase to the person of the mention; `beside` where it stands right before the name. */
const addRole = (s: State, mention: NameMention, person: Person, role: Role | null, beside: boolean): void => {
  const {c} = s
  if (!role || role.heads.length === 0) return
  const head = role.heads[0]!
  // of a lone surname only what stands right before it
  if (mention.parts.length === 1 && !beside && !isGivenPart(c, mention.parts[0]!)) return
  if (mention.parts.length === 1 && !person.strong && c.grammar.cases && !(isNominative(s, mention) && (formsAt(c, role.first) & NOMINATIVE) !== 0)) return
  if (isLikeBody(c, mention) && role.heads.every(one => s.people.corporate.has(one))) return
  // "Певица Злата (настоящее имя — Анна Белова)": a role right before one name is no other's
  if (!beside && c.grammar.cases && role.last <= mention.first) for (let i = role.first; i < role.last; i++) {
    const owner = s.inRole.get(i)
    if (owner !== undefined && owner !== person) return
  }
  person.strong = true
  const gender = formsAt(c, role.head) & GENDERS
  if (gender === FEMININE) person.feminine += 2
  else if (gender === MASCULINE && has(c, role.last - 1, HONORIFIC)) person.masculine += 2
  for (let i = role.first; i < role.last; i++) if (has(c, i, ROLE | NATIONAL) && !s.inRole.has(i)) s.inRole.set(i, person)
  if (person.roles.length < 8 && !person.roles.some(one => one.heads[0] === head && one.others.length >= role.others.length)) person.roles.push(role)
  for (const one of role.heads) {
    const list = s.byRole.get(one)
    if (!list) s.byRole.set(one, [person])
    else if (list.length < 16 && !list.includes(person)) list.push(person)
  }
}

/**
 * Finds the role phrases of a mention and gives them to its person.
 * @param row index of the first noun behind the mention's first word
 */
export const readRoles = (s: State, mention: NameMention, row: number): void => {
  const {c} = s, {person} = mention
  if (!person || person.body || mention.foreign || mention.place) return
  // "корреспондент РИА Новости"
  if (
    c.grammar.cases
    && mention.parts.length === 1
    && has(c, mention.first - 1, OUTLET)
    && shaped(c, mention.first - 1, ALL_CAPS)
    && (formsAt(c, mention.first) & NEUTER) !== 0
  ) return
  const from = s.sentences[mention.sentence] ?? 0, to = s.sentences[mention.sentence + 1] ?? c.tokens.length
  if (c.grammar.cases) {
    const {first, last} = mention, sign = kindAt(c, last)
    const isBefore = isRoleWithin(s, row - 1, -1, Math.max(first - FAR, from), first),
      isBehind = (sign === COMMA || sign === OPEN) && isRoleWithin(s, row, 1, first, last + FAR + 4)
    if (!isBefore && !isBehind) return
    if (mention.parts.length > 1 && isPersonByPlace(c, mention)) person.strong = mention.strong = true
    const before = isBefore ? beforeByCase(s, mention, from) : null
    addRole(s, mention, person, before, before?.last === first)
    if (isBehind) addRole(s, mention, person, after(s, mention, to), mention.person?.strong ?? false)
    return
  }
  if (mention.parts.length > 1 && isPersonByPlace(c, mention)) person.strong = mention.strong = true
  const before = beforeByPlace(c, mention, from)
  addRole(s, mention, person, before, before !== null && (before.last === mention.first || isApposed(c, mention, before)))
  addRole(s, mention, person, after(s, mention, to), mention.person?.strong ?? false)
}

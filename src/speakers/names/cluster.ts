/** Mentions of one name together: full names first, then surnames and given names alone. */
import {ADJECTIVE, FEMININE, GENITIVE, GROUP, MASCULINE, NATIONAL, NOUN, PREPOSITION, ROLE} from '../../words/facts.ts'
import {formsAt, has} from '../../speech/grammar/look.ts'
import type {Context} from '../../speech/types.ts'
import {locate} from './located.ts'
import {isGivenPart, isInitialPart, isPatronymic} from './words.ts'
import type {PeopleIndex} from '../people-words.ts'
import {atOfName, inOrder} from '../rows.ts'
import {HYPHENED, addKey, keyAt, keyText, seenAt, type NameWords} from '../seen-words.ts'
import type {NameMention, Person, Persons} from '../types.ts'

/** Common words that may open a sentence before a surname. */
const ANY_NOUN: number = NOUN | ROLE | NATIONAL | GROUP | ADJECTIVE

/** More candidates than this share a word only in made-up texts. */
const MOST = 12

export const genderOfPerson = (person: Person): number =>
  person.masculine === person.feminine ? 0 : person.masculine > person.feminine ? MASCULINE : FEMININE

/** Two genders, 0 where unknown, that nobody has at once. */
export const clash = (a: number, b: number): boolean => a !== 0 && b !== 0 && (a & b) === 0
export const conflicts = (person: Person, gender: number): boolean => clash(genderOfPerson(person), gender)

/** Does each word of the shorter name stand in the longer one, initials by their letter. */
const fits = (w: NameWords, a: readonly number[], b: readonly number[]): boolean => {
  const {c} = w, [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let used = 0, whole = 0
  for (const part of short) {
    const key = keyAt(w, part), initial = isInitialPart(c, part)
    let found = -1
    for (let j = 0; j < long.length && j < 31; j++) {
      if ((used >> j & 1) !== 0) continue
      const other = long[j]!
      if (key === keyAt(w, other) || ((initial || isInitialPart(c, other)) && startAlike(w, key, keyAt(w, other)))) { found = j; break }
    }
    if (found < 0) return false
    if (!initial && !isInitialPart(c, long[found]!)) whole++
    used |= 1 << found
  }
  return whole > 0
}

const startAlike = (w: NameWords, a: number, b: number): boolean => keyText(w, a).startsWith(keyText(w, b).charAt(0))

/** The last word that is no initial; -1 for none. */
const lastPart = (c: Context, parts: readonly number[]): number => {
  for (let i = parts.length - 1; i >= 0; i--) if (!isInitialPart(c, parts[i]!)) return parts[i]!
  return -1
}

/** "Л. И. Шпак" is more than "Людмила Ивановна". */
const weight = (w: NameWords, parts: readonly number[]): number => {
  let sum = 0
  for (const at of parts) sum += isInitialPart(w.c, at) || isPatronymic(w, at) ? 1 : 3
  return sum
}

const join = (w: NameWords, person: Person, mention: NameMention): void => {
  mention.person = person
  person.names.push(mention)
  if (mention.parts.length > 1 && weight(w, mention.parts) > weight(w, person.fullest.parts)) person.fullest = mention
  if (mention.strong) person.strong = true
  if (mention.gender === MASCULINE) person.masculine++
  else if (mention.gender === FEMININE) person.feminine++
}

const putUnder = (persons: Persons, key: number, person: Person): void => {
  const list = persons[key]
  if (!list) persons[key] = [person]
  else if (list.length < MOST && !list.includes(person)) list.push(person)
}

const index = (w: NameWords, persons: Persons, person: Person, {parts}: NameMention): void => {
  for (const at of parts) {
    if (isInitialPart(w.c, at)) continue
    putUnder(persons, keyAt(w, at), person)
    if ((w.numbers[at]! & HYPHENED) !== 0) indexHalves(w, persons, person, keyText(w, keyAt(w, at)))
  }
}

/** Of a double surname either half. */
const indexHalves = (w: NameWords, persons: Persons, person: Person, key: string): void => {
  for (let i = key.indexOf('-'), from = 0; i > 0; from = i + 1, i = key.indexOf('-', from)) {
    if (i - from > 3) putUnder(persons, addKey(w, key.slice(from, i)), person)
    if (!key.includes('-', i + 1) && key.length - i > 4) putUnder(persons, addKey(w, key.slice(i + 1)), person)
  }
}

const make = (mention: NameMention): Person => ({names: [], newest: -1, fullest: mention, roles: [], masculine: 0, feminine: 0, strong: false, body: false, nominative: null, shown: undefined, surnamed: undefined, referent: null})

/** "земли Гессен Фолькер Буфье" after "Фолькер Буфье": what stands before the name known is no part of it. */
const trim = (w: NameWords, mention: NameMention, person: Person): void => {
  const first = keyAt(w, person.fullest.parts[0]!)
  const at = mention.parts.findIndex(part => keyAt(w, part) === first)
  if (at > 0) cutTo(mention, mention.parts.slice(at))
}

/** Drops words before the name proper. */
const cutTo = (mention: NameMention, parts: readonly number[]): void => {
  mention.parts = parts
  mention.first = parts[0]!
  mention.opens = false
}

/** Do two words differ by one letter, or by two that changed places. */
export const isNear = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return a === b
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  const rest = (x: string, from: number): string => x.slice(from)
  return rest(a, i + 1) === rest(b, i + 1) || rest(a, i + 1) === rest(b, i) || rest(a, i) === rest(b, i + 1)
    || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
}

/** "Керри Фишер" after "Кэрри Фишер": one surname, and given names that differ by a letter. */
const byMisspelling = (w: NameWords, {parts, gender}: NameMention, persons: Persons): Person | null => {
  if (parts.length !== 2 || parts.some(at => isInitialPart(w.c, at))) return null
  const list = persons[keyAt(w, parts[1]!)]
  if (list) for (const person of list) {
    const {parts: other} = person.fullest
    if (
      other.length === 2
      && keyAt(w, other[1]!) === keyAt(w, parts[1]!)
      && isNear(keyText(w, keyAt(w, other[0]!)), keyText(w, keyAt(w, parts[0]!)))
      && !conflicts(person, gender)
    ) return person
  }
  return null
}

/** "Виктор Фёдорович" is Виктор Янукович, where there is one Виктор. */
const byPatronymic = (w: NameWords, {parts}: NameMention, byKey: Persons, persons: readonly Person[]): Person | null => {
  const {c} = w, [given, second] = parts
  if (given === undefined || second === undefined || parts.length !== 2 || !isGivenPart(c, given) || !isPatronymic(w, second)) return null
  // "Людмила Ивановна" is Л. И. Шпак
  const byInitials = persons.slice(0, 200).filter(({fullest: {parts: [a, b, ...rest]}}) =>
    rest.length === 1
    && isInitialPart(c, a!)
    && isInitialPart(c, b!)
    && startAlike(w, keyAt(w, given), keyAt(w, a!))
    && startAlike(w, keyAt(w, second), keyAt(w, b!)))
  if (byInitials.length === 1) return byInitials[0]!
  const key = keyAt(w, given), same = (byKey[key] ?? []).filter(person => keyAt(w, person.fullest.parts[0]!) === key)
  return same.length === 1 ? same[0]! : null
}

/** First token of the person's last mention before `at`, -1 for none. */
export const lastBefore = (person: Person, at: number): number => {
  const {names} = person
  let low = 0, high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]!).first < at) low = middle + 1
    else high = middle
  }
  return low > 0 ? (names[low - 1]!).first : -1
}

/** Of the persons with a word the one meant: a surname before a given name, the last one mentioned before, else the first after. */
export const personByWord = (w: NameWords, persons: Persons, key: number, at: number, gender: number): Person | null => {
  const list = persons[key]
  let best: Person | null = null, bestScore = -Infinity
  if (list) for (const person of list) {
    if (conflicts(person, gender)) continue
    if (list.length === 1) return person
    const {parts} = person.fullest
    let score = keyAt(w, lastPart(w.c, parts)) === key ? 4e8 : 0
    // of "Aaron Tully" and "Becca Tully" the one named last, though the lexicon knows no Becca
    if (person.strong || !w.c.grammar.cases && parts.length > 1 && !person.fullest.place) score += 2e8
    const last = Math.max(lastBefore(person, at), person.newest < at ? person.newest : -1)
    // of "Cllr Steve Hadfield" and "his wife, Cllr Anne Hadfield" the one who was "Hadfield" before
    if (!w.c.grammar.cases && person.newest >= 0 && person.newest < at) score += 5e7
    score += last >= 0 ? 1e8 + last : -(person.names[0]?.first ?? 0) / 1e3
    if (score > bestScore) { best = person; bestScore = score }
  }
  return best
}

/** "канцлер Эстмара Лиза Хартманн": the place before the name is no part of it. */
const withoutPlace = (c: Context, mention: NameMention): void => {
  const {parts} = mention, first = parts[0]!
  if (parts.length < 2 || isGivenPart(c, first) || isInitialPart(c, first)) return
  if (c.grammar.cases ? (formsAt(c, first) & GENITIVE) === 0 : parts.length < 3) return
  cutTo(mention, parts.slice(1))
}

/** "в Елшанке Каплан отказалась": a place behind "в", and the surname of somebody named before. */
const withoutHouse = (w: NameWords, mention: NameMention, persons: Persons, people: PeopleIndex): void => {
  const {c} = w, {parts, first} = mention
  if (
    !c.grammar.cases
    || parts.length !== 2
    || mention.strong
    || isGivenPart(c, first)
    || !has(c, first - 1, PREPOSITION)
    || !people.within.has(seenAt(c, first - 1).lower)
  ) return
  if (persons[keyAt(w, parts[1]!)]?.some(({strong}) => strong) === true) cutTo(mention, [parts[1]!])
}

/** The first of the persons whom the mention can name. */
const fitting = (w: NameWords, persons: readonly Person[] | undefined, {parts, gender}: NameMention): Person | null => {
  if (persons) for (const person of persons) if (!conflicts(person, gender) && fits(w, person.fullest.parts, parts)) return person
  return null
}

/** "Late Okafor", "Brightwell Health Appoints", "Peter Dalton Pins": of a headline's capitals only those that the story has as a name. */
const shorten = (w: NameWords, mention: NameMention, persons: Persons): void => {
  const {parts} = mention, size = parts.length
  if (fitting(w, persons[keyAt(w, parts[size - 1]!)], mention)) return
  const known = (some: readonly number[]): boolean => some.some(at => persons[keyAt(w, at)]?.some(person => fits(w, person.fullest.parts, some)))
  for (let n = size - 1; n > 0 && size < 6; n--) {
    const front = parts.slice(0, n), back = parts.slice(size - n)
    const kept = known(front) ? front : known(back) ? back : null
    if (!kept) continue
    mention.parts = kept
    mention.first = kept[0]!
    mention.last = kept[n - 1]! + 1
    return
  }
}

/** Token behind the headline, where capitals may mark every word. */
const headlineEnd = ({grammar, blocks}: Context): number => {
  const first = blocks[0]
  return !grammar.cases && first?.type === 'headline' ? first.last : 0
}

/** Clusters all mentions. Every mention gets its person, every person its mentions in order. */
export const cluster = (w: NameWords, names: readonly NameMention[], people: PeopleIndex): {persons: Person[], byKey: Persons} => {
  const {c} = w, persons: Person[] = [], byKey: Persons = []
  const located = locate(w, names, people)
  const later: NameMention[] = [], titles: NameMention[] = [], titled = headlineEnd(c)
  const take = (mention: NameMention): void => {
    const surname = lastPart(c, mention.parts), first = mention.parts[0]!
    let found: Person | null = null
    if (surname >= 0) found = fitting(w, byKey[keyAt(w, surname)], mention)
    if (surname >= 0 && !found && first !== surname) found = fitting(w, byKey[keyAt(w, first)], mention)
    if (found && !mention.strong && mention.parts.length > found.fullest.parts.length && found.strong) trim(w, mention, found)
    found ??= byMisspelling(w, mention, byKey) ?? byPatronymic(w, mention, byKey, persons)
    if (!found) persons.push((found = make(mention)))
    join(w, found, mention)
    index(w, byKey, found, mention)
  }
  for (const mention of names) {
    if (mention.parts.length < 2) continue
    if (!mention.foreign && located[keyAt(w, mention.parts[0]!)]) withoutPlace(c, mention)
    withoutHouse(w, mention, byKey, people)
    if (mention.first < titled && (!mention.strong || mention.parts.length > 2)) titles.push(mention)
    else if (mention.opens && !mention.strong) later.push(mention)
    else take(mention)
  }
  for (const mention of later) {
    // "Прислуга Макафи": a common noun that opens its sentence, before somebody else's surname
    const first = mention.parts[0]!, rest = mention.parts.slice(1), known = rest.length > 0 && byKey[keyAt(w, rest[0]!)]
    const own = byKey[keyAt(w, first)]
    // "Crown Street Capital", where no ending tells: nothing but a given name or unknown words can be somebody's
    const personal = c.grammar.cases || (rest.length > 0 && isGivenPart(c, rest[0]!)) || rest.every(at => c.tokens.entry[at] === 0)
    const long = personal && rest.length > 1 && !rest.some(at => isInitialPart(c, at)) && keyText(w, keyAt(w, first)).length > 5
    // "Jess Corkum" after "Liam Corkum": where no ending tells, a word that the lexicon lacks may be a given name
    const common = c.grammar.cases
      || has(c, mention.first, ANY_NOUN)
      || people.adverbs !== '' && seenAt(c, first).text.endsWith(people.adverbs)
      || people.particles.has(seenAt(c, first).lower)
    if ((known && common || long) && !own && !mention.foreign && !byMisspelling(w, mention, byKey)) {
      cutTo(mention, rest)
      if (rest.length < 2) continue
      mention.strong = true
    }
    take(mention)
  }
  for (const mention of titles) {
    shorten(w, mention, byKey)
    if (mention.parts.length > 1) take(mention)
  }
  for (const mention of names) {
    if (mention.parts.length !== 1) continue
    const key = keyAt(w, mention.parts[0]!)
    let found = personByWord(w, byKey, key, mention.first, mention.gender)
    if (!found) {
      persons.push((found = make(mention)))
      putUnder(byKey, key, found)
    }
    mention.person = found
    found.newest = mention.first
  }
  // singles join last, so that the binary search above reads sorted lists
  for (const mention of names) if (mention.parts.length === 1 && mention.person) join(w, mention.person, mention)
  for (const {names: own} of persons) if (own.length > 1) inOrder(own, atOfName)
  return {persons, byKey}
}

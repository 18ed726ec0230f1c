/** Mentions of one name together: full names first, then surnames and given names alone. */
import {ADJECTIVE, FEMININE, GENITIVE, GROUP, MASCULINE, NATIONAL, NOUN, PREPOSITION, ROLE} from '../words/facts.ts'
import {WORD} from '../words/scan.ts'
import {formsAt, has, kindAt} from '../speech/look.ts'
import type {Context} from '../speech/types.ts'
import {isPatronymic} from './names.ts'
import type {PeopleIndex} from './people-words.ts'
import type {NameMention, NamePart, Person} from './types.ts'

/** Common words that may open a sentence before a surname. */
const ANY_NOUN: number = NOUN | ROLE | NATIONAL | GROUP | ADJECTIVE

/** More candidates than this share a word only in made-up texts. */
const MOST = 12

export const genderOfPerson = (person: Person): number =>
  person.masculine === person.feminine ? 0 : person.masculine > person.feminine ? MASCULINE : FEMININE

const conflicts = (person: Person, mention: NameMention): boolean => {
  const gender = genderOfPerson(person)
  return gender !== 0 && mention.gender !== 0 && (gender & mention.gender) === 0
}

/** Does each word of the shorter name stand in the longer one, initials by their letter. */
const fits = (a: readonly NamePart[], b: readonly NamePart[]): boolean => {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  let used = 0, words = 0
  for (const part of short) {
    let found = -1
    for (let j = 0; j < long.length && j < 31; j++) {
      if ((used >> j & 1) !== 0) continue
      const other = long[j]!
      if (part.stem === other.stem || ((part.initial || other.initial) && part.stem.startsWith(other.stem.charAt(0)))) { found = j; break }
    }
    if (found < 0) return false
    if (!part.initial && !(long[found]!).initial) words++
    used |= 1 << found
  }
  return words > 0
}

const lastPart = (parts: readonly NamePart[]): NamePart | undefined => {
  for (let i = parts.length - 1; i >= 0; i--) if (!(parts[i]!).initial) return parts[i]
  return undefined
}

const weight = ({parts}: NameMention): number => {
  let sum = 0
  for (const part of parts) sum += part.initial ? 1 : 3
  return sum
}

const join = (person: Person, mention: NameMention): void => {
  mention.person = person
  person.names.push(mention)
  if (weight(mention) > weight(person.fullest)) person.fullest = mention
  if (mention.strong) person.strong = true
  if (mention.gender === MASCULINE) person.masculine++
  else if (mention.gender === FEMININE) person.feminine++
}

const putUnder = (map: Map<string, Person[]>, key: string, person: Person): void => {
  const list = map.get(key)
  if (!list) map.set(key, [person])
  else if (list.length < MOST && !list.includes(person)) list.push(person)
}

const index = (map: Map<string, Person[]>, person: Person, mention: NameMention): void => {
  for (const part of mention.parts) {
    if (part.initial) continue
    putUnder(map, part.stem, person)
    // of a double surname either half
    for (let i = part.stem.indexOf('-'), from = 0; i > 0; from = i + 1, i = part.stem.indexOf('-', from)) {
      if (i - from > 3) putUnder(map, part.stem.slice(from, i), person)
      if (!part.stem.includes('-', i + 1) && part.stem.length - i > 4) putUnder(map, part.stem.slice(i + 1), person)
    }
  }
}

const make = (mention: NameMention): Person => ({names: [], newest: -1, fullest: mention, roles: [], masculine: 0, feminine: 0, strong: false, body: false, nominative: null, words: [], referent: null})

/** "земли Гессен Фолькер Буфье" after "Фолькер Буфье": what stands before the name known is no part of it. */
const trim = (mention: NameMention, person: Person): void => {
  const first = person.fullest.parts[0]
  const at = mention.parts.findIndex(part => part.stem === first?.stem)
  if (at <= 0) return
  mention.parts = mention.parts.slice(at)
  mention.first = (mention.parts[0]!).at
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
const byMisspelling = (mention: NameMention, map: ReadonlyMap<string, Person[]>): Person | null => {
  const [given, surname] = mention.parts
  if (mention.parts.length !== 2 || !given || !surname || given.initial || surname.initial) return null
  for (const person of map.get(surname.stem) ?? []) {
    const [other, last] = person.fullest.parts
    if (person.fullest.parts.length === 2 && last?.stem === surname.stem && other && isNear(other.stem, given.stem) && !conflicts(person, mention)) return person
  }
  return null
}

/** "Виктор Фёдорович" is Виктор Янукович, where there is one Виктор. */
const byPatronymic = (mention: NameMention, map: Map<string, Person[]>, persons: readonly Person[], people: PeopleIndex): Person | null => {
  const [given, second] = mention.parts
  if (!given || !second || mention.parts.length !== 2 || !given.given || !isPatronymic(second.stem, people)) return null
  // "Людмила Ивановна" is Л. И. Шпак
  const byInitials = persons.slice(0, 200).filter(one => one.fullest.parts.length === 3 && one.fullest.parts[0]?.initial && one.fullest.parts[1]?.initial
    && given.stem.startsWith(one.fullest.parts[0].stem) && second.stem.startsWith(one.fullest.parts[1].stem))
  if (byInitials.length === 1) return byInitials[0] ?? null
  const same = (map.get(given.stem) ?? []).filter(person => person.fullest.parts[0]?.stem === given.stem)
  return same.length === 1 ? same[0] ?? null : null
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
export const personByWord = (map: ReadonlyMap<string, Person[]>, stem: string, at: number, gender: number): Person | null => {
  let best: Person | null = null, bestScore = -Infinity
  for (const person of map.get(stem) ?? []) {
    const of = genderOfPerson(person)
    if (of !== 0 && gender !== 0 && (of & gender) === 0) continue
    const {parts} = person.fullest
    let score = lastPart(parts)?.stem === stem ? 4e8 : 0
    if (person.strong) score += 2e8
    const last = Math.max(lastBefore(person, at), person.newest < at ? person.newest : -1)
    score += last >= 0 ? 1e8 + last : -(person.names[0]?.first ?? 0) / 1e3
    if (score > bestScore) { best = person; bestScore = score }
  }
  return best
}

/** Names that stand alone after "в", "in": places, unless they are somebody's. */
const locate = (c: Context, names: readonly NameMention[], people: PeopleIndex): Set<string> => {
  const located = new Set<string>(), known = c.tokens.lexicon.form
  const cased = c.grammar.cases
  let many = false
  for (let i = 0; i < names.length; i++) {
    const {parts, first, last, opens, strong} = names[i]!, part = parts[0]!
    if (parts.length > 2) many ||= !strong
    if (parts.length > 1 || part.given) continue
    if (has(c, first - 1, PREPOSITION) && people.within.has(known[c.tokens.entry[first - 1]!]!)) located.add(part.stem)
    if (!cased || opens) continue
    // "министр рыболовства Норланда | Йенс Оттергор"
    const next = names[i + 1]
    if (next?.first === last && next.parts[0]?.given === true && kindAt(c, part.at - 1) === WORD) located.add(part.stem)
  }
  // the same where the given name is not known, and Норланда stands alone elsewhere
  if (cased && many) {
    const alone = new Set<string>()
    for (const {parts} of names) if (parts.length === 1 && !parts[0]!.given) alone.add(parts[0]!.stem)
    for (const {parts, strong} of names) {
      const first = parts[0]!
      if (parts.length > 2 && !strong && kindAt(c, first.at - 1) === WORD && !has(c, first.at - 1, PREPOSITION) && alone.has(first.stem)) located.add(first.stem)
    }
  }
  if (located.size > 0) for (const mention of names) if (mention.parts.length === 1 && located.has(mention.parts[0]!.stem)) mention.place = true
  return located
}

/** "канцлер Эстмара Лиза Хартманн": the place before the name is no part of it. */
const withoutPlace = (c: Context, mention: NameMention): void => {
  const [first, second] = mention.parts
  if (!first || !second || first.given || first.initial) return
  if (c.grammar.cases ? (formsAt(c, first.at) & GENITIVE) === 0 : mention.parts.length < 3) return
  mention.parts = mention.parts.slice(1)
  mention.first = second.at
  mention.opens = false
}

/** The first of the persons whom the mention can name. */
const fitting = (persons: readonly Person[] | undefined, mention: NameMention): Person | null => {
  if (persons) for (const person of persons) if (!conflicts(person, mention) && fits(person.fullest.parts, mention.parts)) return person
  return null
}

/** "Late Okafor", "Brightwell Health Appoints": of a headline's capitals only those that the story has as a name. */
const shorten = (mention: NameMention, map: ReadonlyMap<string, Person[]>): void => {
  const {parts} = mention, size = parts.length
  if (fitting(map.get(parts[size - 1]!.stem), mention)) return
  const known = (some: readonly NamePart[]): boolean => {
    for (const {stem} of some) for (const person of map.get(stem) ?? []) if (fits(person.fullest.parts, some)) return true
    return false
  }
  for (let n = size - 1; n > 0 && size < 6; n--) {
    const front = parts.slice(0, n), back = parts.slice(size - n)
    const kept = known(front) ? front : known(back) ? back : null
    if (!kept) continue
    mention.parts = kept
    mention.first = kept[0]!.at
    mention.last = kept[n - 1]!.at + 1
    return
  }
}

/** Token behind the headline, where capitals may mark every word. */
const headlineEnd = ({grammar, blocks}: Context): number => {
  const first = blocks[0]
  return !grammar.cases && first?.type === 'headline' ? first.last : 0
}

const isInOrder = (names: readonly NameMention[]): boolean => {
  for (let i = 1; i < names.length; i++) if (names[i]!.first < names[i - 1]!.first) return false
  return true
}

/** Clusters all mentions. Every mention gets its person, every person its mentions in order. */
export const cluster = (c: Context, names: readonly NameMention[], people: PeopleIndex): {persons: Person[], byStem: Map<string, Person[]>, seen: Set<string>} => {
  const persons: Person[] = [], byStem = new Map<string, Person[]>(), seen = new Set<string>()
  for (const mention of names) for (const part of mention.parts) if (!part.initial) seen.add(part.text)
  const located = locate(c, names, people)
  const later: NameMention[] = [], titles: NameMention[] = [], titled = headlineEnd(c)
  const take = (mention: NameMention): void => {
    const surname = lastPart(mention.parts)
    let found: Person | null = null
    if (surname) found = fitting(byStem.get(surname.stem), mention)
    if (surname && !found && mention.parts[0] !== surname) found = fitting(byStem.get(mention.parts[0]!.stem), mention)
    if (found && !mention.strong && mention.parts.length > found.fullest.parts.length && found.strong) trim(mention, found)
    found ??= byMisspelling(mention, byStem) ?? byPatronymic(mention, byStem, persons, people)
    if (!found) persons.push((found = make(mention)))
    join(found, mention)
    index(byStem, found, mention)
  }
  for (const mention of names) {
    if (mention.parts.length < 2) continue
    if (!mention.foreign && located.has((mention.parts[0]!).stem)) withoutPlace(c, mention)
    if (mention.first < titled && !mention.strong) titles.push(mention)
    else if (mention.opens && !mention.strong) later.push(mention)
    else take(mention)
  }
  for (const mention of later) {
    // "Прислуга Макафи": a common noun that opens its sentence, before somebody else's surname
    const rest = mention.parts.slice(1), known = rest[0] && byStem.has(rest[0].stem)
    const own = byStem.has((mention.parts[0]!).stem)
    // "Crown Street Capital", where no ending tells: nothing but a given name or unknown words can be somebody's
    const personal = c.grammar.cases || rest[0]?.given === true || rest.every(part => c.tokens.entry[part.at] === 0)
    const long = personal && rest.length > 1 && !rest.some(part => part.initial) && (mention.parts[0]!).stem.length > 5
    // "Jess Corkum" after "Liam Corkum": where no ending tells, a word that the lexicon lacks may be a given name
    const common = c.grammar.cases || has(c, mention.first, ANY_NOUN) || mention.parts[0]!.text.endsWith('ly')
    if ((known && common || long) && !own && !mention.foreign && !byMisspelling(mention, byStem)) {
      mention.parts = rest
      mention.first = (rest[0]!).at
      mention.opens = false
      if (rest.length < 2) continue
      mention.strong = true
    }
    take(mention)
  }
  for (const mention of titles) {
    shorten(mention, byStem)
    if (mention.parts.length > 1) take(mention)
  }
  for (const mention of names) {
    const part = mention.parts[0]
    if (mention.parts.length !== 1 || !part) continue
    let found = personByWord(byStem, part.stem, mention.first, mention.gender)
    if (!found) {
      persons.push((found = make(mention)))
      putUnder(byStem, part.stem, found)
    }
    mention.person = found
    found.newest = mention.first
  }
  // singles join last, so that the binary search above reads sorted lists
  for (const mention of names) if (mention.parts.length === 1 && mention.person) join(mention.person, mention)
  for (const {names: own} of persons) if (!isInOrder(own)) own.sort((a, b) => a.first - b.first)
  return {persons, byStem, seen}
}

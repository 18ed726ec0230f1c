/** A person's name in the nominative: as a mention shows it, else as its endings tell. */
import {CUE_NOUN, CUE_PHRASE, DATIVE, DOCUMENT, GENITIVE, INSTRUMENTAL, LOCATIVE, NOMINATIVE, OUTLET, PREPOSITION, ROLE, SINGULAR_CASES} from '../../words/facts.ts'
import {LOWER, UPPER, classes} from '../../words/classes.ts'
import {CAPITAL, SPACE_BEFORE, STOP} from '../../words/scan.ts'
import {factsAt, formsAt, has, isWord, kindAt, shaped} from '../../speech/grammar/look.ts'
import type {Context} from '../../speech/types.ts'
import {genderOfPerson} from './cluster.ts'
import {isPlainAsIs, isShouted} from '../resolve/describe.ts'
import {formsInName, isGivenPart, isInitialPart, textOf} from './words.ts'
import {keyAt} from '../seen-words.ts'
import type {NameMention, Person, State} from '../types.ts'

const isPlain = (c: Context, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (!isWord(c, i) && kindAt(c, i) !== STOP) return false
  return true
}
const textBetween = (c: Context, from: number, to: number): string => {
  let out = ''
  for (let i = from; i < to; i++) out += (shaped(c, i, SPACE_BEFORE) ? ' ' : '') + textOf(c, i, i + 1)
  return shaped(c, to, SPACE_BEFORE) ? `${out} ` : out
}

const isLetter = (code: number): boolean => classes[code] === UPPER || classes[code] === LOWER

/** "ANNA BELOV-REED": as names are written. */
const withCapitals = (text: string): string => {
  let out = ''
  for (let i = 0; i < text.length; i++) out += i > 0 && isLetter(text.charCodeAt(i - 1)) ? text.charAt(i).toLowerCase() : text.charAt(i)
  return out
}

/** The words of a mention as a name; see {@link wordsOf}. */
export const nameText = (c: Context, mention: NameMention): string => {
  const text = wordsOf(c, mention), last = mention.parts[mention.parts.length - 1]!
  return isShouted(c, last) && text === text.toUpperCase() ? withCapitals(text) : text
}

/** Drops titles, numbers of years and the like before a name: the plain words of the mention. */
const wordsOf = (c: Context, mention: NameMention): string => {
  const {parts, first, last} = mention
  if (parts.length === last - first && isPlainAsIs(c, first, last)) return textOf(c, first, last)
  let out = '', end = first
  for (const at of parts) {
    // what stands between: particles of the name, "&", a nickname
    if (at > end && !isPlain(c, end - 1, at)) out += textBetween(c, end, at) + textOf(c, at, at + 1) + (isInitialPart(c, at) ? '.' : '')
    else {
      for (let i = end; i < at; i++) if (isWord(c, i) && !shaped(c, i, CAPITAL)) out += ` ${textOf(c, i, i + 1)}`
      out += (out === '' ? '' : ' ') + textOf(c, at, at + 1) + (isInitialPart(c, at) ? '.' : '')
    }
    end = at + (isInitialPart(c, at) ? 2 : 1)
  }
  return out
}

/** Can every word of the name be in the nominative, by its looks; `only` where one of them can be in no other case. */
const looksNominative = (c: Context, {parts}: NameMention, only = false): boolean => {
  let sure = !only
  for (const at of parts) {
    if (isInitialPart(c, at)) continue
    const forms = formsInName(c, at)
    if ((forms & NOMINATIVE) === 0) return false
    sure ||= (forms & (GENITIVE | DATIVE | INSTRUMENTAL | LOCATIVE)) === 0
  }
  return sure
}
const looksOnlyNominative = (c: Context, mention: NameMention): boolean => looksNominative(c, mention, true)

/** Cases that what stands right before the token asks for: a preposition, a cue phrase, a title in no nominative ("письмо директора Р. Алиева"); 0 for none. */
const casesBefore = (c: Context, at: number): number => {
  const facts = factsAt(c, at - 1)
  // "согласно" has no forms of its own
  if ((facts & PREPOSITION) !== 0) return formsAt(c, at - 1) & SINGULAR_CASES || ((facts & CUE_PHRASE) !== 0 ? DATIVE : 0)
  if ((facts & CUE_PHRASE) !== 0 && has(c, at - 2, PREPOSITION)) return GENITIVE
  // "слова Александра Лукашенко", "письма Евгения Пригожина"
  if ((facts & (CUE_NOUN | DOCUMENT)) !== 0 && (facts & (ROLE | OUTLET)) === 0) return GENITIVE
  const forms = (facts & ROLE) !== 0 ? formsAt(c, at - 1) : NOMINATIVE
  return (forms & NOMINATIVE) !== 0 ? 0 : forms & GENITIVE || forms & SINGULAR_CASES
}

/** Are all words of two names of one length the same but for their cases. */
const isSameName = ({c, words}: State, {parts}: NameMention, other: NameMention): boolean => {
  for (let i = 0; i < parts.length; i++) {
    const a = parts[i]!, b = other.parts[i]!
    if (isInitialPart(c, a) !== isInitialPart(c, b) || keyAt(words, a) !== keyAt(words, b)) return false
  }
  return true
}

/** "Юхани Пелтола ушёл. Пелтола сказал": the surname alone is a subject elsewhere, and stands in the same form. */
const isAlone = (c: Context, {names}: Person, {parts}: NameMention): boolean => {
  const surname = parts[parts.length - 1]!
  return parts.length > 1
    && !isGivenPart(c, parts[0]!)
    && (formsInName(c, surname) & INSTRUMENTAL) === 0
    && names.some(one => one.subject && one.parts.length === 1 && textOf(c, one.first, one.first + 1) === textOf(c, surname, surname + 1))
}

/** The mention that shows the person's fullest name in the nominative; null where none does for sure. */
const shownBy = (s: State, person: Person): NameMention | null => {
  if (person.shown !== undefined) return person.shown
  const {c} = s, {fullest, names} = person, size = fullest.parts.length
  if (fullest.foreign) return person.shown = null
  let looks: NameMention | null = null
  for (const name of names) {
    if (name.parts.length !== size || !isSameName(s, name, fullest)) continue
    // "Ким Чен Ына ждали. Ким Чен Ын приехал": what looked like a nominative is the subject's with an ending
    if (name.subject) return person.shown = looks && !nameText(c, looks).startsWith(nameText(c, name)) ? looks : name
    // "в Афинах", "по словам Ким Чен Ына": behind a preposition or a phrase no nominative, whatever the ending
    if (!looks && looksOnlyNominative(c, name) && !has(c, name.first - 1, PREPOSITION) && casesBefore(c, name.first) === 0) looks = name
  }
  if (looks) return person.shown = looks
  return person.shown = isAlone(c, person, fullest) ? fullest : null
}

/** The person's fullest name in the nominative. */
export const nameOf = (s: State, person: Person): string => {
  if (person.nominative !== null) return person.nominative
  const {c} = s, {fullest} = person, shown = c.grammar.cases ? shownBy(s, person) : null
  if (shown) return person.nominative = nameText(c, shown)
  const context = c.grammar.cases && !fullest.foreign ? genderOfPerson(person) | (casesBefore(c, fullest.first) || fullest.governed) : 0
  const text = nameText(c, fullest), made = c.grammar.nominative(text, s.seen, context), cases = context & SINGULAR_CASES
  // "Мехрибан Алиевой", "Ким Чен Ына": a gender guessed by one word can be wrong
  return person.nominative = made === text && cases !== 0 && (cases & NOMINATIVE) === 0 ? c.grammar.nominative(text, s.seen, cases) : made
}

/** No other case looks like this. */
export const isUnambiguous = (s: State, mention: NameMention): boolean => looksOnlyNominative(s.c, mention) || mention.foreign

/** Does this mention of a person stand in the nominative. */
export const isNominative = (s: State, mention: NameMention): boolean => {
  const {c} = s
  if (!c.grammar.cases) return true
  if (!looksNominative(c, mention)) return mention.foreign
  if (mention.subject || looksOnlyNominative(c, mention) || !mention.person) return true
  const shown = shownBy(s, mention.person)
  if (shown) return mention.parts.every(at =>
    isInitialPart(c, at)
    || shown.parts.some(other => keyAt(s.words, at) === keyAt(s.words, other) && isSameWord(c, at, other)))
  const words = nameOf(s, mention.person).split(' ')
  return mention.parts.every(at => isInitialPart(c, at) || words.includes(textOf(c, at, at + 1)))
}

/** Are two tokens the same letters. */
const isSameWord = ({tokens: {text, start, end}}: Context, a: number, b: number): boolean => {
  const from = start[a]!, to = start[b]!, size = end[a]! - from
  if (end[b]! - to !== size) return false
  for (let i = 0; i < size; i++) if (text.charCodeAt(from + i) !== text.charCodeAt(to + i)) return false
  return true
}

/** Lone capitals that are nobody's name, in languages whose nouns show case: houses behind "в", plurals at the head of a sentence. */
import {ADJECTIVAL, GIVEN_NAME, LOCATIVE, LOCATIVES, NOMINATIVE, NOMINATIVES, PLURAL_SHIFT, PREPOSITION} from '../../words/facts.ts'
import {ALL_CAPS} from '../../words/scan.ts'
import {formsAt, has, isCapital, shaped} from '../../speech/grammar/look.ts'
import type {Context, Range} from '../../speech/types.ts'
import {bodyInNominative, isSentenceFirst, plainText} from './describe.ts'
import {named, ofPerson} from './referents.ts'
import {seenAt} from '../seen-words.ts'
import type {NameMention, Referent, State} from '../types.ts'


/** As the word would be in small letters. */
const asCommon = ({grammar, tokens: {text, start, end}}: Context, i: number): number => grammar.guess(text, start[i]!, end[i]!, false)

/** "в Красном Кресте", "в Минеральных Водах": the first of two capitals is an adjective that agrees with the other. */
const isOfTwo = (c: Context, first: number): boolean => {
  if (!isCapital(c, first + 1) || has(c, first, GIVEN_NAME) || shaped(c, first + 1, ALL_CAPS)) return false
  const forms = asCommon(c, first)
  return (forms & ADJECTIVAL) !== 0 && (formsAt(c, first + 1) & forms & LOCATIVES) !== 0
}

/** The place that "в Афинах", "в Софии" names, unless it is somebody's surname. */
const placeNamed = (s: State, range: Range, name: NameMention): Referent | null => {
  const {c} = s, {person} = name
  if (!person || name.foreign || person.roles.length > 0) return null
  const own = person.fullest.parts.length === 1
  if (!own && !has(c, range[0], GIVEN_NAME)) return null
  const who = own ? ofPerson(s, person) : named(s, c.grammar.nominative(plainText(c, range[0], range[1]), s.seen, LOCATIVE), 'unknown', range, -1)
  who.kind = 'unknown'
  return who
}

/** The body or place in whose house it was said: one or two capitals behind "в", which are no person's. */
export const houseNamed = (s: State, range: Range, inside: readonly NameMention[]): Referent | null => {
  const {c, people} = s, [first, last] = range
  if (
    !c.grammar.cases
    || last - first > 2
    || !isCapital(c, first)
    || shaped(c, first, ALL_CAPS)
    || !has(c, first - 1, PREPOSITION)
    || !people.within.has(seenAt(c, first - 1).lower)
  ) return null
  const name = inside[0]
  if (last - first === 2) return name?.strong !== true && isOfTwo(c, first) ? named(s, bodyInNominative(s, plainText(c, first, last), LOCATIVE), 'organization', range, -1) : null
  return name && !isCapital(c, last) ? placeNamed(s, range, name) : null
}

/** Mentions that are looked at. */
const MOST = 20

/** "Поклонники заявили": a noun in the plural that the lexicon lacks and that has a capital only where a sentence begins; no family ("Рудины", "Зуевы"). */
export const isCrowd = ({c, people}: State, [first, last]: Range, inside: readonly NameMention[]): boolean => {
  const name = inside[0], person = name?.person
  if (
    !c.grammar.cases
    || last - first !== 1
    || !person
    || name.parts.length > 1
    || person.strong
    || person.fullest.parts.length > 1
    || c.tokens.entry[first] !== 0
  ) return false
  if ((asCommon(c, first) & NOMINATIVES) !== NOMINATIVE << PLURAL_SHIFT) return false
  for (let i = 0; i < person.names.length && i < MOST; i++) if (!isSentenceFirst(c, person.names[i]!.first)) return false
  return !people.families.some(ending => seenAt(c, first).lower.endsWith(ending))
}

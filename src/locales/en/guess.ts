/** What the ending and the capital of an unknown English word say. */
import {
  ADJECTIVE, ADVERB, GERUND, GUESSED, INFINITIVE, NOMINATIVE, NOUN, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PRESENT, SINGULAR,
} from '../../words/facts.ts'

const NAME = GUESSED | NOMINATIVE | SINGULAR
const NOUNS = (NOMINATIVE << PLURAL_SHIFT) | PLURAL

/** The last four letters in lower case, as one number: 8 bits each, the last letter lowest. */
const endingOf = (text: string, start: number, end: number): number => {
  let ending = 0
  for (let i = Math.max(start, end - 4); i < end; i++) ending = (ending << 8) | ((text.charCodeAt(i) | 0x20) & 0xff)
  return ending
}

const LY = 0x6c79, ED = 0x6564, ING = 0x696e67, SS = 0x7373, US = 0x7573, IS = 0x6973
const S = 0x73, EE = 0x65
/** -ness, -ment, -tion, -sion, -ship, -ance, -ence, -ists: nouns. */
const NOUN_ENDINGS = new Set([0x6e657373, 0x6d656e74, 0x74696f6e, 0x73696f6e, 0x73686970, 0x616e6365, 0x656e6365])
/** -able, -ible, -less: adjectives; and of three letters -ful, -ous, -ive, -ish, -ial, -ary. */
const ADJECTIVE_ENDINGS = new Set([0x61626c65, 0x69626c65, 0x6c657373])
const SHORT_ADJECTIVE_ENDINGS = new Set([0x66756c, 0x6f7573, 0x697665, 0x697368, 0x69616c, 0x617279])

/** `Form` bits, all readings; a word in capitals that ends as a verb does may be a name or a verb. */
export const guess = (text: string, start: number, end: number, capital: boolean): number => {
  if (end - start < 3) return capital ? NAME : GUESSED
  const ending = endingOf(text, start, end), two = ending & 0xffff
  const name = capital ? NAME : GUESSED
  if (two === LY && !capital) return GUESSED
  if (two === ED && (ending >> 16 & 0xff) !== EE) return name | PAST | PASSIVE
  if ((ending & 0xffffff) === ING) return name | GERUND
  if ((ending & 0xff) === S && two !== SS && two !== US && two !== IS) return capital ? NAME | NOUNS : GUESSED | NOUNS | PRESENT | SINGULAR
  if (capital) return NAME
  if (ADJECTIVE_ENDINGS.has(ending) || SHORT_ADJECTIVE_ENDINGS.has(ending & 0xffffff)) return GUESSED
  return NOUN_ENDINGS.has(ending) || two === US || two === IS ? NAME : NAME | INFINITIVE | PRESENT | PLURAL
}

/** `Fact` bits: -ly adverb, -ous adjective, -tion noun; 0 where the ending says nothing. */
export const guessFacts = (text: string, start: number, end: number, capital: boolean): number => {
  if (capital || end - start < 4) return 0
  const ending = endingOf(text, start, end)
  if ((ending & 0xffff) === LY) return ADVERB
  if (ADJECTIVE_ENDINGS.has(ending) || SHORT_ADJECTIVE_ENDINGS.has(ending & 0xffffff)) return ADJECTIVE
  return NOUN_ENDINGS.has(ending) ? NOUN : 0
}

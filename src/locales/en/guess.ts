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
const NESS = 0x6e657373, MENT = 0x6d656e74, TION = 0x74696f6e, SION = 0x73696f6e, SHIP = 0x73686970, ANCE = 0x616e6365, ENCE = 0x656e6365
const ABLE = 0x61626c65, IBLE = 0x69626c65, LESS = 0x6c657373
const FUL = 0x66756c, OUS = 0x6f7573, IVE = 0x697665, IAL = 0x69616c, ARY = 0x617279

/** `NOUN` or `ADJECTIVE` where the ending makes the word one; else 0. */
const madeBy = (ending: number): number => {
  switch (ending) {
    case NESS: case MENT: case TION: case SION: case SHIP: case ANCE: case ENCE: return NOUN
    case ABLE: case IBLE: case LESS: return ADJECTIVE
    default:
  }
  switch (ending & 0xffffff) {
    case FUL: case OUS: case IVE: case IAL: case ARY: return ADJECTIVE
    default: return 0
  }
}

/** `Form` bits, all readings; a word in capitals that ends as a verb does may be a name or a verb. */
export const guess = (text: string, start: number, end: number, capital: boolean): number => {
  if (end - start < 3) return capital ? NAME : GUESSED
  const ending = endingOf(text, start, end), two = ending & 0xffff
  const name = capital ? NAME : GUESSED
  if (two === LY && !capital) return GUESSED
  if (two === ED && (ending >> 16 & 0xff) !== EE) return name | PAST | PASSIVE
  if ((ending & 0xffffff) === ING) return name | GERUND
  if ((ending & 0xff) === S && two !== SS && two !== US && two !== IS) {
    if (capital) return NAME | NOUNS
    // "connections" is no verb
    return madeBy(endingOf(text, start, end - 1)) === NOUN ? GUESSED | NOUNS : GUESSED | NOUNS | PRESENT | SINGULAR
  }
  if (capital) return NAME
  const made = madeBy(ending)
  if (made === ADJECTIVE) return GUESSED
  return made === NOUN || two === US || two === IS ? NAME : NAME | INFINITIVE | PRESENT | PLURAL
}

const ADVERBS = /(?:e[dt]|ing|al|ous|ive|[ae]nt|ful|less|[ai]b|ate|ic|wise)ly$/
/** "Unexpectedly", "Tellingly": by its ending no name, as "Emily", "Connolly", no noun, as "Family", "Rally", "Assembly". */
const isManner = (text: string, start: number, end: number): boolean =>
  end - start > 6 && (endingOf(text, start, end) & 0xffff) === LY && ADVERBS.test(text.slice(start, end).toLowerCase())

/** `Fact` bits: -ly adverb, -ous adjective, -tion noun; 0 where the ending says nothing. Of a word in capitals only a long ending makes an adverb. */
export const guessFacts = (text: string, start: number, end: number, capital: boolean): number => {
  if (capital) return isManner(text, start, end) ? ADVERB : 0
  if (end - start < 4) return 0
  const ending = endingOf(text, start, end)
  return (ending & 0xffff) === LY ? ADVERB : madeBy(ending)
}

/** Does a noun phrase agree with a verb, in languages whose nouns show case. */
import {
  ADJECTIVAL, COORDINATOR, DETERMINER, FEMININE, FINITE, GENITIVE, GERUND, GROUP, MASCULINE, NEUTER, NOMINATIVE, NUMERAL, PAST, PLURAL,
  PLURAL_SHIFT, PRONOUN, ROLE, SPEAKING,
} from '../../words/facts.ts'
import {DIGIT, classes} from '../../words/classes.ts'
import {formsAt, has, isCapital, isNumber, step} from './look.ts'
import {LONE, NOMINATIVES} from './cases.ts'
import {type Phrase} from './phrases.ts'
import type {Context} from '../types.ts'

/** "29-летний" */
const isWordy = ({tokens: {text, end}}: Context, i: number): boolean => classes[text.charCodeAt(end[i]! - 1)] !== DIGIT

/** "несколько книг", "400 тысяч", "пять заводов"; not "первый секретарь". */
const isCounted = (c: Context, phrase: Phrase): boolean =>
  (has(c, phrase.first, NUMERAL) || isNumber(c, phrase.first) && !isWordy(c, phrase.first))
  && !has(c, phrase.first, DETERMINER)
  && phrase.head > phrase.first
  && ((formsAt(c, phrase.head) & NOMINATIVES) === 0 || (formsAt(c, phrase.head) & (GENITIVE << PLURAL_SHIFT)) !== 0)

/** Could the phrase be the subject of the verb form at `verb`: number first, then gender (врач сказала). */
export const agrees = (c: Context, phrase: Phrase, verb: number): boolean => {
  const forms = formsAt(c, verb)
  // a gerund shows neither
  if ((forms & (GERUND | FINITE)) === GERUND) return true
  const plural = (forms & PLURAL) !== 0
  if (plural) return (phrase.cases & (NOMINATIVE << PLURAL_SHIFT)) !== 0 || isMany(c, phrase)
  if ((phrase.cases & NOMINATIVE) === 0) return false
  // "утверждает обратное"
  if (
    phrase.last === phrase.first + 1
    && c.tokens.entry[phrase.head] === 0
    && !isCapital(c, phrase.head)
    && (formsAt(c, phrase.head) & (ADJECTIVAL | MASCULINE | FEMININE | NEUTER)) === (ADJECTIVAL | NEUTER)
  ) return false
  if ((forms & PAST) === 0) return true
  // "написала несколько книг": what is counted has a verb in the plural or the neuter
  if ((forms & (MASCULINE | FEMININE)) !== 0 && isCounted(c, phrase)) return false
  const want = forms & (MASCULINE | FEMININE)
  // "о назначении Ивановой сообщила служба": an adjective's nominative in -ой is a man's; Черных is anybody's
  if (want === FEMININE && c.tokens.entry[phrase.head] === 0 && (formsAt(c, phrase.head) & (LONE | GENITIVE << PLURAL_SHIFT)) === LONE) return false
  if (want === MASCULINE && isWomans(c, phrase.head)) return false
  if (want === 0 || phrase.gender === 0 || (phrase.gender & want) !== 0) return true
  // a woman with a masculine title; a body whose own gender is not known
  return want === FEMININE ? has(c, phrase.head, ROLE) || isForeignName(c, phrase.head) : phrase.named && (
    isCapital(c, phrase.head)
    || c.pairAt[phrase.head]! >= 0
  ) && !has(c, phrase.head, SPEAKING | PRONOUN)
}

/** "Тихонова", "Синицына": in the nominative a woman. */
const isWomans = ({tokens: {entry, end, text}}: Context, i: number): boolean => {
  if (entry[i] !== 0) return false
  const at = end[i]!, letter = text.charCodeAt(at - 2)
  if (text.charCodeAt(at - 1) !== A) return false
  const vowel = text.charCodeAt(at - 3)
  return letter === V ? vowel === O || vowel === E : letter === N && (vowel === I || vowel === Y)
}
/** а в н о е и ы */
const A = 0x430, V = 0x432, N = 0x43d, O = 0x43e, E = 0x435, I = 0x438, Y = 0x44b

/** "сказала Грин", "заявила Тэтчер": a surname that is not declined for a woman; its ending looks masculine. */
const isForeignName = (c: Context, i: number): boolean => isCapital(c, i) && c.tokens.entry[i] === 0

/** Two joined by "и", a number, a collective: "мэр и губернатор", "ряд СМИ". */
const isMany = (c: Context, phrase: Phrase): boolean => {
  if ((phrase.cases & NOMINATIVE) === 0) return false
  if (has(c, phrase.head, GROUP)) return true
  // what stands in marks is a name: «360», «Пять озёр»
  for (let i = phrase.first; i < phrase.last; i = step(c, i, phrase.last)) if (has(c, i, COORDINATOR | NUMERAL) || isNumber(c, i)) return true
  return false
}

/** The subject to the right of a verb, with what is said of it between commas. */
import {
  COMPLEMENTIZER, COORDINATOR, CUE_VERB, FINITE, GIVEN_NAME, NOMINATIVE, PLURAL, PLURAL_SHIFT, PRONOUN, RELATIVE, ROLE, SPEAKING, SUBORDINATOR, VERB,
} from '../../words/facts.ts'
import {ALL_CAPS, COMMA} from '../../words/scan.ts'
import {ANY_CASE, NOMINATIVES} from '../grammar/cases.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {isImpersonal} from '../grammar/impersonal.ts'
import {isInfinitive} from '../grammar/likely.ts'
import {formsAt, has, isBorder, isCapital, isEnd, kindAt, shaped, step} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {subjectAfter} from './place-subject-after.ts'
import {isPassiveVerb} from './place-passive.ts'
import {lastName, subjectWithin} from './subject.ts'
import {overGerund} from '../grammar/subordinate.ts'
import type {Context, Range} from '../types.ts'

/** Subject to the right of the verb, or of the words that go with it ("подводит итог"): "заявил в понедельник глава …", "said John Smith". */
export const subjectRight = (c: Context, verb: number, to: number, after: number = verb + 1): Range | null => {
  const end = clauseEnd(c, after, to)
  if (c.grammar.cases) {
    const found = subjectWithin(c, after, end, verb, false) ?? nameBehind(c, verb, end)
    return found && !isInfinitivesOwn(c, verb + 1, found) ? apposition(c, found, to) : null
  }
  return isPassiveVerb(c, verb, Math.max(0, verb - 6)) ? null : subjectAfter(c, verb, to)
}

/** "предложили запретить самокаты": behind an infinitive a thing is its object. */
const isInfinitivesOwn = (c: Context, from: number, [first, last]: Range): boolean => {
  let i = from
  while (i < first && !isInfinitive(c, i)) i = step(c, i, first)
  const head = nounPhrase(c, first, last, NOMINATIVES)?.head ?? first
  return i < first && !isCapital(c, head) && !has(c, head, SPEAKING | PRONOUN)
}

/** "сказал журналистам Рогов", "рассказала посетителям выставки Рогова": where no subject stands on either side, the name that looked like a genitive. */
const nameBehind = (c: Context, verb: number, end: number): Range | null => {
  const forms = formsAt(c, verb)
  if (
    (forms & FINITE) === 0
    || (forms & PLURAL) !== 0
    || isImpersonal(c, verb)
    || subjectWithin(c, clauseStart(c, verb, c.sentenceFirst[verb]!), verb, verb, true)
  ) return null
  const name = lastName(c, verb + 1, end, verb)
  return name && (c.tokens.entry[name[1] - 1] === 0 && !shaped(c, name[1] - 1, ALL_CAPS) || has(c, name[1] - 1, GIVEN_NAME)) ? name : null
}

/** "Иван Петров, директор завода, " — a second phrase in the same case between commas belongs to the first. */
export const apposition = (c: Context, range: Range, to: number): Range => {
  const comma = range[1]
  if (kindAt(c, comma) !== COMMA || comma + 1 >= to) return range
  if (!has(c, comma + 1, SPEAKING) && (formsAt(c, comma + 1) & ANY_CASE) === 0) return range
  if (has(c, comma + 1, COMPLEMENTIZER | RELATIVE | SUBORDINATOR | COORDINATOR | PRONOUN | CUE_VERB | VERB)) return range
  const phrase = nounPhrase(c, comma + 1, to, NOMINATIVES)
  // "рассказал глава ведомства, рабочие не пострадали": of one person no many
  if (phrase && (phrase.cases & NOMINATIVE) === 0 && ((nounPhrase(c, range[0], range[1], NOMINATIVES)?.cases ?? NOMINATIVES) & NOMINATIVE << PLURAL_SHIFT) === 0) return range
  // "один из истцов, Андрей Ломов"
  if (!phrase || !has(c, phrase.head, ROLE) && !(phrase.named && isCapital(c, phrase.head) && !isCapital(c, comma - 1))) return range
  const after = phrase.last
  return after >= to || isBorder(c, after) || isEnd(c, after) ? [range[0], after] : range
}

/** "сообщил, ссылаясь на письмо, мэр": the subject of a verb that ends at the comma `comma`, where it fills the clause behind that of the gerund. */
export const subjectPastGerund = (c: Context, verb: number, comma: number, to: number): Range | null => {
  const first = kindAt(c, comma) === COMMA ? overGerund(c, comma + 1, to) : comma + 1
  const last = first > comma + 1 && first < to ? clauseEnd(c, first, to) : first
  const found = last > first ? subjectWithin(c, first, last, verb, false) : null
  return found?.[0] === first && found[1] === last ? found : null
}

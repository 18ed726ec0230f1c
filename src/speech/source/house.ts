/** The body in whose house, and the document in whose pages, something was said: "в мэрии сообщили", "в отчёте говорится". */
import {
  ACCUSATIVES, ADJECTIVAL, ADVERB, AUXILIARY, COORDINATOR, CUE_VERB, DATIVE, DATIVES, DOCUMENT, GIVEN_NAME, GROUP, INSERTED, LOCATIVE, LOCATIVES, NEGATION, NOUN,
  OCCASION, ORGANIZATION, OUTLET, PLURAL, PREPOSITION, TIME_WORD,
} from '../../words/facts.ts'
import {ALL_CAPS, COMMA} from '../../words/scan.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {isPredicate} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isFiller, isOneOf, isOnlyGerund, isWord, kindAt, shaped, step} from '../grammar/look.ts'
import {ANY_CASE, NOMINATIVES, lastLetter} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {isTimePhrase} from '../grammar/prepositional.ts'
import {opensAside, opensSubordinate} from '../grammar/subordinate.ts'
import type {Context, Range} from '../types.ts'

/**
 * "в ведомстве отметили", "сообщили в полиции": with no subject and a plural verb, the body in whose house it was said; else any
 * place that is no occasion and no time: "пояснили в водоканале", "считают в Кабуле".
 */
export const collectiveOf = (c: Context, from: number, to: number): Range | null => {
  let other: Range | null = null, clear = true
  for (let i = from; i < to; i = Math.max(i + 1, step(c, i, to))) {
    if (!has(c, i, PREPOSITION) || (formsAt(c, i) & LOCATIVE) === 0) {
      // "признали вину в суде": with an object before it the place is only a place
      if (
        isWord(c, i)
        && !isFiller(c, i)
        && !has(c, i, CUE_VERB | ADVERB | INSERTED | TIME_WORD | NEGATION | AUXILIARY | OUTLET)
        && !isHearer(c, i)
      ) clear = false
      continue
    }
    // "в порту": the second locative looks like a dative, which no preposition of place governs
    const phrase = nounPhrase(c, i + 1, to, LOCATIVES) ?? nounPhrase(c, i + 1, to, DATIVE)
    if (!phrase) continue
    if (has(c, phrase.head, ORGANIZATION | OUTLET | GROUP) || shaped(c, phrase.head, ALL_CAPS)) return [phrase.first, phrase.last]
    if (!other && clear && isOneOf(c, i, c.words.binding) && !isTimePhrase(c, i, to) && isHouse(c, phrase.head)) other = [phrase.first, phrase.last]
  }
  return other
}

/** In the dative and nothing that an object can be: "журналистам". */
const isHearer = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i)
  return (forms & DATIVES) !== 0 && (forms & ACCUSATIVES) === 0
}

/** A name in marks, a place that is a given name too ("в Софии"), or a noun that is nothing else by the lexicon. */
const isHouse = (c: Context, i: number): boolean =>
  c.pairAt[i]! >= 0 || isWord(c, i) && !has(c, i, isCapital(c, i) && !isCapital(c, i + 1) ? ~(NOUN | GIVEN_NAME) : ~NOUN) && !isWhither(c, i)

/** у, ю */
const WHITHER = [0x443, 0x44e]
/** "кричали в трубку": a noun in -у is whither; those where something is said in -у too ("в порту") the lexicon has. */
const isWhither = (c: Context, i: number): boolean => !isCapital(c, i) && c.tokens.entry[i] === 0 && WHITHER.includes(lastLetter(c, i))

/** The first plural verb of a stretch, known or by its ending; -1 where none stands there, -2 where the first verb is another. */
const pluralVerb = (c: Context, from: number, to: number): number => {
  for (let i = from; i < to; i = step(c, i, to)) if (isPredicate(c, i)) return (formsAt(c, i) & PLURAL) !== 0 ? i : -2
  return -1
}

/** A relative, participial or inserted clause: "подписанном директором", "однако". */
const isPassedOver = (c: Context, from: number, to: number): boolean => {
  if (opensSubordinate(c, from) || opensAside(c, from, to) || (formsAt(c, from) & ADJECTIVAL) !== 0) return true
  for (let i = from; i < to; i++) if (!has(c, i, INSERTED | COORDINATOR | ADVERB)) return false
  return true
}

/**
 * The house of a plural verb, or of a gerund, in its own clause or before it: "В министерстве, куда мы обратились, подтвердили",
 * "В банке отказались от комментариев, отметив, что", "В мэрии сначала молчали, а потом заявили".
 */
export const houseOf = (c: Context, verb: number, from: number, to: number): Range | null => {
  let start = clauseStart(c, verb, from)
  const own = collectiveOf(c, start, clauseEnd(c, verb, to))
  if (own) return own
  const goesOn = isOnlyGerund(c, verb) || has(c, start, COORDINATOR)
  for (let hops = 0; hops < 6 && start > from && kindAt(c, start - 1) === COMMA; hops++) {
    const end = start - 1
    start = clauseStart(c, end, from)
    if (isPassedOver(c, start, end)) continue
    const main = pluralVerb(c, start, end)
    return main === -2 || main >= 0 !== goesOn ? null : collectiveOf(c, start, end)
  }
  return null
}

/** "говорится в пресс-релизе": the document in whose pages it stands. */
export const placeOf = (c: Context, from: number, to: number): Range | null => {
  for (let i = from; i < to; i = Math.max(i + 1, step(c, i, to))) {
    if (!has(c, i, PREPOSITION) || (formsAt(c, i) & LOCATIVE) === 0 || isTimePhrase(c, i, to)) continue
    const phrase = nounPhrase(c, i + 1, to, ANY_CASE & ~NOMINATIVES)
    if (phrase && phrase.last > i + 1 && (!has(c, phrase.head, TIME_WORD | OCCASION) || has(c, phrase.head, DOCUMENT))) return [phrase.first, phrase.last]
  }
  return null
}

/** The same before the verb's clause: "В письме, подписанном директором, говорится". */
export const placeBefore = (c: Context, verb: number, from: number): Range | null => {
  let start = clauseStart(c, verb, from)
  for (let hops = 0; hops < 4 && start > from && kindAt(c, start - 1) === COMMA; hops++) {
    const end = start - 1
    start = clauseStart(c, end, from)
    if (isPassedOver(c, start, end)) continue
    return pluralVerb(c, start, end) === -1 ? placeOf(c, start, end) : null
  }
  return null
}

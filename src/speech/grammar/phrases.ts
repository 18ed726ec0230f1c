/**
 * Noun phrases, left to right: modifiers, a head, its genitive chain, names in apposition, a bracketed alias. Where nouns
 * show their case a word joins only in a case that fits; else position decides.
 */
import {
  ADVERB, COORDINATOR, DETERMINER, DOCUMENT, GENDERS, GENITIVE, GIVEN_NAME, MONTH, NOMINATIVE, NUMERAL, ORGANIZATION, OUTLET, PLURAL_SHIFT, PREPOSITION,
  ROLE, TIME_WORD, WEEKDAY,
} from '../../words/facts.ts'
import {COMMA, HYPHEN, OPEN, OTHER} from '../../words/scan.ts'
import {GENITIVES, NOMINATIVES, casesOf, endsOrdinal, isDative, isOblique, isYear, lastLetter, readingsOf} from './cases.ts'
import {formsAt, has, isCapital, isNumber, isWord, kindAt, officeActedFor, overBracket, overInitial} from './look.ts'
import {afterHead} from './phrase-after-head.ts'
import {beforeHead} from './phrase-before-head.ts'
import {ENDS, PASSED, TAKEN, isPointing, listsGenitive, lookAtWord, newDraft, take, type PhraseDraft, type Step} from './phrase-draft.ts'
import type {MarkPair} from '../../marks/types.ts'
import type {Context} from '../types.ts'

export {hearsBeforeCue} from './phrase-after-head.ts'

/** A noun phrase. */
export interface Phrase {
  first: number
  last: number
  /** Token of the head noun, name or pronoun. */
  head: number
  /** Cases that all of head, modifiers and apposition can be in. */
  cases: number
  /** Gender bits of the head, 0 where unknown. */
  gender: number
  /** Ends in or consists of a name. */
  named: boolean
}

/** м */
const M = 0x43c
const AMPERSAND = 0x26, PERCENT = 0x25

/** «Ъ» */
const isOneLetter = ({tokens: {start, end}}: Context, {first, last}: MarkPair): boolean =>
  last - first === 1 && (end[first] ?? 0) - (start[first] ?? 0) === 1

/** газета «Известия»; «Спартак» заявил */
const marks = (d: PhraseDraft): Step => {
  const {c, at, head} = d, index = c.pairAt[at]!
  if (index < 0) return PASSED
  const pair = c.pairs[index]!
  if (pair.close < 0 || pair.close >= d.limit || pair.kind === 'speech') return ENDS
  // "В мае «Интерфакс» сообщил", "При этом «Интерфакс» сообщил": a time, a pronoun in another case takes no name
  if (head >= 0 ? has(c, head, TIME_WORD | MONTH | WEEKDAY) && !has(c, head, OUTLET) : isPointing(d) && (readingsOf(c, pair.last - 1) & d.agree) === 0) return ENDS
  if (head < 0) d.head = at
  // "в мэрии «Интерфаксу» сообщили", "в мэрии «Ъ» сообщили": a paper in the dative, or of one letter, only hears; so does that of «сообщил «Заре» «Интерфакс»»
  else if (c.pairAt[head]! >= 0 || isDative(c, pair.last - 1) || has(c, head, ORGANIZATION) && isOneLetter(c, pair)) return ENDS
  d.named = true
  return take(d, pair.close + 1)
}

/** "Иван Рогов (Зуев)", "№ 17", "M&A" */
const bracketOrSign = (d: PhraseDraft): Step => {
  const {c, at, head} = d, kind = kindAt(c, at)
  if (kind === OPEN) {
    const end = head >= 0 ? overBracket(c, at, d.limit) : at
    return end === at ? ENDS : take(d, end)
  }
  if (kind !== OTHER || head < 0 || at + 1 >= d.limit) return PASSED
  return isNumber(c, at + 1) || isWord(c, at + 1) && c.tokens.text.charCodeAt(c.tokens.start[at]!) === AMPERSAND ? take(d, at + 2) : PASSED
}

/** "отчёта 2023 года", "капитан 2-го ранга", "статье 49 кодекса", "Telegram-канал 112" */
const numberBehind = (d: PhraseDraft): Step => {
  const {c, at, head} = d, more = at + 1 < d.limit, time = has(c, at + 1, TIME_WORD | MONTH)
  if (!d.own && more && isYear(c, at) && !has(c, head, TIME_WORD | MONTH | WEEKDAY)) return take(d, at + 2)
  if (more && !time && has(c, head, ROLE) && endsOrdinal(c, at) && (casesOf(formsAt(c, at + 1)) & GENITIVES) !== 0) return take(d, at + 2)
  return has(c, head, DOCUMENT | OUTLET | ORGANIZATION) && head === at - 1 && !time && kindAt(c, at + 1) !== OTHER ? take(d, at + 1) : ENDS
}

/** "62% россиян заявили" */
const numberBefore = (d: PhraseDraft): Step => {
  const {c, at} = d
  d.numbered = true
  const percent = ((d.wanted & ~NOMINATIVES) === 0 || (readingsOf(c, at + 2) & GENITIVES) !== 0) && kindAt(c, at + 1) === OTHER && c.tokens.text.charCodeAt(c.tokens.start[at + 1]!) === PERCENT
  return take(d, percent ? at + 2 : at + 1)
}

const number = (d: PhraseDraft): Step => !isNumber(d.c, d.at) ? PASSED : d.head >= 0 ? numberBehind(d) : isPointing(d) && !isYear(d.c, d.at) ? ENDS : numberBefore(d)

/** "представители США, Канады и Великобритании" */
const comma = (d: PhraseDraft): Step =>
  d.head >= 0 && kindAt(d.c, d.at) === COMMA && listsGenitive(d.c, d.at, d.limit, d.agree) ? take(d, d.at + 1) : PASSED

/** "А. С. Пушкин", "Ж.-К. Юнкер"; "Марина К. рассказала": a surname that is held back. */
const initials = (d: PhraseDraft): Step => {
  const {c, at, limit} = d, one = overInitial(c, at)
  if (one === at) return PASSED
  const two = kindAt(c, one) === HYPHEN ? overInitial(c, one + 1) : one, after = two > one + 1 ? two : one
  if (after < limit && (isCapital(c, after) || overInitial(c, after) > after)) {
    if (d.head < 0) d.head = at
    d.named = d.own = true
    return take(d, after)
  }
  if (one > limit || d.head < 0 || !has(c, at - 1, GIVEN_NAME) || !isCapital(c, at - 1)) return PASSED
  d.named = d.own = true
  return take(d, one)
}

/** "и. о. губернатора": the office in the genitive, whatever the case of who acts for it. */
const acting = (d: PhraseDraft): Step => {
  const office = d.head < 0 && !isPointing(d) ? officeActedFor(d.c, d.at) : -1
  if (office < 0 || office >= d.limit || (readingsOf(d.c, office) & GENITIVES) === 0) return PASSED
  d.head = office
  return take(d, office + 1)
}

const word = (d: PhraseDraft): Step => {
  if (!isWord(d.c, d.at)) return ENDS
  if (acting(d) !== PASSED) return TAKEN
  const step = initials(d)
  if (step !== PASSED) return step
  lookAtWord(d)
  return d.head < 0 ? beforeHead(d) : afterHead(d)
}

/** A noun or adjective in none of the cases. */
const disagrees = (c: Context, i: number, cases: number): boolean => readingsOf(c, i) !== 0 && (readingsOf(c, i) & cases) === 0

/** Of a phrase without a head: "один из членов совета"; an adjective or number alone, "двое", "последний". */
const withoutHead = ({c, first, limit, wanted, at, agree, numbered}: PhraseDraft): Phrase | null => {
  if (at === first) return null
  // "При этом её муж", "При этом 22-летний студент": what stands behind shows another case
  if (at > first + 1 && has(c, first, DETERMINER) && (agree & NOMINATIVES) === 0 && (isNumber(c, first + 1) || disagrees(c, first + 1, agree))) return {first, last: first + 1, head: first, cases: agree, gender: formsAt(c, first) & GENDERS, named: false}
  const head = at - 1, gender = formsAt(c, head) & GENDERS
  if (has(c, at, PREPOSITION) && casesOf(formsAt(c, at)) === GENITIVE && has(c, head, DETERMINER | NUMERAL)) {
    const of = nounPhrase(c, at + 1, limit, GENITIVES)
    if (of) return {first, last: of.last, head, cases: agree, gender, named: of.named}
  }
  if (!isWord(c, head)) return null
  // "Клуб первым объявил": a number that shows another case
  if (numbered && (wanted & ~NOMINATIVES) === 0 && has(c, head, NUMERAL) && (isOblique(c, head) || lastLetter(c, head) === M)) return null
  return {first, last: at, head, cases: agree, gender, named: false}
}

/**
 * The noun phrase that begins at `i`, in one of `wanted` cases; `null` where none does. For languages whose nouns show case.
 */
export const nounPhrase = (c: Context, i: number, limit: number, wanted: number): Phrase | null => {
  const d = newDraft(c, i, limit, wanted)
  while (d.at < limit) {
    const step = marks(d) || bracketOrSign(d) || number(d) || comma(d) || word(d)
    if (step === ENDS) break
  }
  return d.head < 0 ? withoutHead(d) : {first: i, last: d.at, head: d.head, cases: d.agree, gender: d.gender, named: d.named}
}

/** The subject's run of names and nouns joined by "и", "and" or commas: extends `phrase` where the verb is plural. */
export const coordinated = (c: Context, phrase: Phrase, limit: number): Phrase => {
  let last = phrase.last, found = phrase
  while (last < limit) {
    let at = last
    if (kindAt(c, at) === COMMA) at++
    if (has(c, at, COORDINATOR)) { at++; if (has(c, at, ADVERB)) at++ }
    if (at === last) break
    const next = nounPhrase(c, at, limit, NOMINATIVES)
    if (!next) break
    found = {...phrase, last: next.last, cases: NOMINATIVE << PLURAL_SHIFT, gender: 0}
    last = next.last
  }
  return found
}

/** What belongs to the head of a noun phrase behind it: its genitive chain, names in apposition, what is tied by a preposition. */
import {
  ABBREVIATION, ACCUSATIVE, ADJECTIVAL, ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DATIVE, GENDERS, GENITIVE, GIVEN_NAME, HONORIFIC, MONTH, NATIONAL,
  NEGATION, NOMINATIVE, NUMERAL, OUTLET, PARTICIPLE, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, ROLE, SINGULAR_CASES, SPEAKING, SUBORDINATOR, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import {ALL_CAPS} from '../../words/scan.ts'
import {GENITIVES, INSTRUMENTALS, NOMINATIVES, UNDECLINED, endsOrdinal, isOblique, isVerbal, lastLetter, readingsOf} from './cases.ts'
import {isInfinitive} from './likely.ts'
import {formsAt, has, isCapital, isOneOf, isWord, overAbbreviation, shaped} from './look.ts'
import {ENDS, PASSED, joinsGenitive, take, type PhraseDraft, type Step} from './phrase-draft.ts'
import {attached} from './prepositional.ts'
import type {Context} from '../types.ts'

/** "им" */
const NAMESAKE: number = ABBREVIATION | PRONOUN

const joined = (d: PhraseDraft): Step =>
  (d.facts & COORDINATOR) !== 0 && joinsGenitive(d.c, d.at, d.limit, d.agree) ? take(d, d.at + 1) : PASSED

/** "студент МГТУ им. Баумана", "РГУ им Косыгина": the abbreviation, and no pronoun. */
const namesake = (d: PhraseDraft): Step => {
  if ((d.facts & NAMESAKE) !== NAMESAKE) return PASSED
  const behind = Math.max(d.at + 1, overAbbreviation(d.c, d.at))
  return behind < d.limit && isCapital(d.c, behind) ? take(d, behind) : PASSED
}

const CLAUSAL: number = COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | NEGATION | PRONOUN | RELATIVE

const otherClause = ({facts, capital}: PhraseDraft): Step => (facts & CLAUSAL) !== 0 && !capital ? ENDS : PASSED

/** "представитель США в ООН", "источник «Ведомостей» в правительстве", but not "депутат Иванов в Думе". */
const tied = (d: PhraseDraft): Step => {
  const {c, at, limit} = d
  // "Ким Со Хён", "Ли На": with a capital behind a name it is part of it
  if ((d.facts & PREPOSITION) === 0 || d.capital && isCapital(c, at - 1)) return PASSED
  const end = attached(c, at, limit, d.head)
  const closed = d.own || d.named && !isOneOf(c, at, c.words.binding)
  const namedBehind = end < limit && isCapital(c, end) && (readingsOf(c, end) & d.agree) !== 0 && !(isCapital(c, at - 1) && isCapital(c, at - 2))
  return end === at || closed && !namedBehind ? ENDS : take(d, end)
}

/** "прокуратура начала проверку": behind one who acts no noun. */
const predicate = ({c, at, facts, capital, head}: PhraseDraft): Step =>
  (isVerbal(c, at) || (facts & VERB) !== 0 && has(c, head, SPEAKING)) && !capital ? ENDS : PASSED

/** A name in apposition, or in the genitive chain; an unknown word right behind a name belongs to it. */
const nameBehind = (d: PhraseDraft): Step => {
  const {c, at, limit, cases, head} = d
  if (!d.capital) return PASSED
  // "сообщил «Заре» Минздрав"
  if (c.pairAt[head]! >= 0 && c.sentenceFirst[head] !== head) return ENDS
  if (hearsBeforeCue(c, at, head) || has(c, head, TIME_WORD | MONTH | WEEKDAY) && !has(c, head, SPEAKING)) return ENDS
  const known = c.tokens.entry[at] !== 0, caps = shaped(c, at, ALL_CAPS)
  // "Со ссылкой на врачей Рогов заявил": one man's name behind many
  if (!known && !caps && !isCapital(c, at - 1) && (d.agree & SINGULAR_CASES) === 0 && (d.agree & NOMINATIVES) === 0 && (cases & NOMINATIVE) !== 0 && (cases & GENITIVE) === 0 && isVerbal(c, isCapital(c, at + 1) ? at + 2 : at + 1)) return ENDS
  // "Анны Рыбак": so is a noun behind a given name
  const run = isCapital(c, at - 1) && (known
    ? has(c, at - 1, GIVEN_NAME) && (d.facts & ROLE) !== 0 || (d.facts & PREPOSITION) !== 0
    : isCapital(c, at - 2) || has(c, at - 1, GIVEN_NAME) || c.tokens.entry[at - 1] === 0)
  // "Лондон" could be a genitive plural by its ending, and is not; "Скрипалей" is one
  const chain = !known && (cases & ACCUSATIVE) !== 0 && !caps ? GENITIVE : GENITIVES
  if (
    (cases & (d.agree | chain)) === 0
    && cases !== 0
    && !run
    && !isPlaceBetween(d, known)
    && !isCourtesy(c, at, head)
    && !isUndeclined(c, at, limit, head)
  ) return ENDS
  if ((cases & chain) === 0 && !run) d.agree = (d.agree & cases) || d.agree
  const isGiven = has(c, at, GIVEN_NAME)
  d.named = true
  d.given ||= isGiven
  d.own ||= isGiven || (
    !known
    && !has(c, at - 1, OUTLET)
    && !caps
    && (cases & d.agree) !== 0
    && ((d.forms & GENDERS) === 0 || d.gender === 0 || (d.forms & d.gender) !== 0)
  )
  return take(d, at + 1)
}

/** "премьера земли Гессен Фолькера Буфье": a place that is not declined, with the name behind it. */
const isPlaceBetween = ({c, at, limit, agree}: PhraseDraft, known: boolean): boolean =>
  (!known || has(c, at, GIVEN_NAME)) && !isCapital(c, at - 1) && (readingsOf(c, at - 1) & GENITIVES) !== 0
  && isCapital(c, at + 1) && at + 1 < limit && (readingsOf(c, at + 1) & agree) !== 0

/** "г-жи Гончар": behind a title of courtesy any name. */
const isCourtesy = (c: Context, at: number, head: number): boolean => head === at - 1 && has(c, head, HONORIFIC)

/** "руководителя центра Лусине Карян": a name of a vowel that is not declined, and another behind it. */
const isUndeclined = (c: Context, at: number, limit: number, head: number): boolean =>
  has(c, head, ROLE)
  && isCapital(c, at + 1)
  && at + 1 < limit
  && (c.tokens.entry[at] === 0 || c.tokens.entry[at + 1] === 0)
  && UNDECLINED.includes(lastLetter(c, at))

/** A small word of a name: "ван", "де". */
const isParticle = (c: Context, i: number): boolean =>
  isWord(c, i) && !isCapital(c, i) && (c.tokens.facts[i]! & ~GIVEN_NAME) === 0 && c.tokens.end[i]! - c.tokens.start[i]! <= 3

/** Ян ван Ремортел, Пабло де ла Крус, Омар бен Саид; "т. н." and the like. */
const particle = (d: PhraseDraft): Step => {
  const {c, at} = d
  if (isCapital(c, at - 1) && isParticle(c, at)) {
    const behind = isParticle(c, at + 1) ? at + 2 : at + 1
    if (behind < d.limit && isCapital(c, behind)) return take(d, behind)
  }
  const after = overAbbreviation(c, at)
  return after > at && after < d.limit ? take(d, after) : PASSED
}

const timeOrManner = ({facts, cases}: PhraseDraft): Step =>
  (facts & TIME_WORD) !== 0 && (cases & GENITIVES) === 0 || (facts & ADVERB) !== 0 && cases === 0 ? ENDS : PASSED

/** "скульптор иван рогов рассказал": a paragraph all in small letters. */
const smallName = (d: PhraseDraft): Step => {
  const {c, at, limit} = d
  if (d.facts !== GIVEN_NAME || !has(c, d.head, ROLE)) return PASSED
  if (at + 1 >= limit || isCapital(c, c.sentenceFirst[at]!) || !isWord(c, at + 1) || c.tokens.entry[at + 1] !== 0 || isVerbal(c, at + 1)) return PASSED
  const cases = c.grammar.guess(c.tokens.text, c.tokens.start[at + 1]!, c.tokens.end[at + 1]!, true)
  if ((cases & d.agree & d.cases) === 0) return PASSED
  d.named = d.own = true
  return take(d, at + 2)
}

const isLatin = ({tokens: {text, start}}: Context, i: number): boolean => text.charCodeAt(start[i]!) < 0x250

/** ТАСС, РИА Новости: its name shows no case. */
const isUndeclinedOutlet = (c: Context, i: number): boolean => has(c, i, OUTLET) && (formsAt(c, i) & (DATIVE | GENITIVE)) === (DATIVE | GENITIVE)

/** "глава ГИБДД района подполковник Ринат Валиев" */
const secondRole = (d: PhraseDraft): Step => {
  const {c, at, head, facts, cases} = d
  if ((facts & ROLE) === 0) return PASSED
  if (has(c, head, ROLE) && (cases & d.agree) !== 0 && (!d.named || (isCapital(c, at + 1) && !shaped(c, at + 1, ALL_CAPS)))) {
    d.agree &= cases
    return take(d, at + 1)
  }
  // "рассказал газете врио губернатора", "рассказал ТАСС замминистра": a role that is not declined, behind an outlet that hears
  return has(c, head, OUTLET) && (cases & NOMINATIVE) !== 0 && ((d.agree & NOMINATIVE) === 0 || isCapital(c, head) && isUndeclinedOutlet(c, head)) ? ENDS : PASSED
}

/**
 * "в «Заречье» факт сделки подтвердили": a name in marks has nothing in the genitive; "от мэрии навести порядок"; "Игорь Рогов уход тренера
 * прокомментировал": behind somebody's name no noun of another thing.
 */
const other = ({c, at, head, given}: PhraseDraft): Step =>
  c.pairAt[head]! >= 0 || isInfinitive(c, at) || given && isCapital(c, at - 1) ? ENDS : PASSED

const genitive = (d: PhraseDraft): Step => (d.cases & GENITIVES) !== 0 ? take(d, d.at + 1) : PASSED

/** "капитан первого ранга", "представители двух компаний" */
const numeral = (d: PhraseDraft): Step => {
  const {c, at} = d
  if ((d.facts & NUMERAL) === 0 || d.cases !== 0 || at + 1 >= d.limit) return PASSED
  const next = readingsOf(c, at + 1)
  const rank = has(c, d.head, ROLE) && endsOrdinal(c, at) && (next & GENITIVE) !== 0 && !has(c, at + 1, TIME_WORD | MONTH)
  return rank || isOblique(c, at) && (next & (GENITIVE << PLURAL_SHIFT)) !== 0 ? take(d, at + 1) : PASSED
}

/** "заведующий отделением", "командующий войсками" */
const governed = (d: PhraseDraft): Step => {
  const {c, at, head} = d
  if ((d.cases & INSTRUMENTALS) === 0 || (d.facts & (ROLE | NATIONAL)) !== 0 || head !== at - 1 && !(d.governing && head === at - 2)) return ENDS
  if ((formsAt(c, head) & (has(c, head, ROLE) ? ADJECTIVAL : PARTICIPLE)) === 0) return ENDS
  d.governing = true
  return take(d, at + 1)
}

/**
 * The steps behind the head, in the order in which they are asked. A modifier whose noun takes it into the chain stands in the
 * genitive too; all else ends the phrase.
 */
export const afterHead = (d: PhraseDraft): Step =>
  joined(d) || namesake(d) || otherClause(d) || tied(d) || predicate(d) || nameBehind(d) || particle(d) || timeOrManner(d) || smallName(d) || secondRole(d)
  || other(d) || genitive(d) || numeral(d) || governed(d)

/**
 * "в пресс-службе компании ТАСС сообщили", "источник в полиции РИА Новости рассказал": an agency whose name shows no case only hears, right
 * before the cue; not "источник ТАСС сообщил".
 */
export const hearsBeforeCue = (c: Context, i: number, head: number): boolean => {
  if (
    !isUndeclinedOutlet(c, i)
    || has(c, i - 1, OUTLET)
    // "газета The New York Times сообщила"
    || isLatin(c, i) && isCapital(c, i - 1) && isLatin(c, i - 1)
    || i - 1 === head && has(c, head, ROLE)
  ) return false
  return has(c, isCapital(c, i + 1) ? i + 2 : i + 1, CUE_VERB)
}

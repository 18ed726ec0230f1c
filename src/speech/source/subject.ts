/** Which phrase of a clause is its verb's subject, in languages whose nouns show case. */
import {
  ACCUSATIVES, ADJECTIVAL, ADVERB, COMPLEMENTIZER, COORDINATOR, DATIVE, DETERMINER, GENITIVE, GENITIVES, GIVEN_NAME, GUESSED, INSERTED, MONTH, NATIONAL, NOMINATIVE, ORGANIZATION, OUTLET,
  PARTICIPLE, PAST, PLURAL, PREPOSITION, PRONOUN, ROLE, SINGULAR, SINGULAR_CASES, SPEAKING, TIME_WORD,
} from '../../words/facts.ts'
import {ALL_CAPS, COMMA} from '../../words/scan.ts'
import {agrees} from '../grammar/agrees.ts'
import {ANY_CASE, NOMINATIVES, isDative, lastLetter, readingsOf} from '../grammar/cases.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {collectiveOf} from './house.ts'
import {isInfinitive, isLikelyVerb} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isFiller, isFinite, isNumber, isWord, kindAt, officeActedFor, overInitial, pairAt, shaped, step} from '../grammar/look.ts'
import {coordinated, hearsBeforeCue, nounPhrase, type Phrase} from '../grammar/phrases.ts'
import {isPercent} from '../grammar/place-looks.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import type {Context, Range} from '../types.ts'

/** Over what no subject begins with: times, adjuncts, adverbs, infinitives; `i` where one may begin. */
const overOther = (c: Context, i: number, to: number): number => {
  if (isNumber(c, i) && has(c, i + 1, TIME_WORD | MONTH)) return i + 2
  // "Зимой 2019-го"
  if (isNumber(c, i) && c.sentenceFirst[i] !== i && has(c, i - 1, TIME_WORD | MONTH) && !isPercent(c, i + 1) && !isCompound(c, i)) return i + 1
  if (officeActedFor(c, i) > 0) return i
  if (has(c, i, PREPOSITION) && !has(c, i, SPEAKING) && overInitial(c, i) === i) return Math.max(i + 1, prepositionalPhrase(c, i, to))
  return isFiller(c, i) || has(c, i, COORDINATOR | INSERTED) || isInfinitive(c, i) || has(c, i, TIME_WORD) && !isSubjectTime(c, i) ? i + 1 : i
}

/** "22-летний": a number and an adjective; not "2019-го". */
const isCompound = ({tokens: {text, start, end}}: Context, i: number): boolean => {
  const word = text.slice(start[i], end[i]), hyphen = word.indexOf('-')
  return hyphen > 0 && hyphen + ENDING < word.length
}
/** Letters behind the hyphen of an ordinal, at most. */
const ENDING = 4

const canBeSubject = (c: Context, phrase: Phrase, verb: number): boolean =>
  agrees(c, phrase, verb) && !isMeasure(c, phrase) && !isParticipial(c, phrase) && !isVerbBefore(c, phrase, verb)

/** "рассказал «Ведомостям» один из участников", "рассказали «Заре» чиновник, близкий к мэрии, и банкир": a name in marks is the hearer where a subject follows. */
const overHearer = (c: Context, phrase: Phrase, to: number, verb: number): Phrase => {
  if (phrase.head !== phrase.first || c.pairAt[phrase.head]! < 0 && !isHearingOutlet(c, phrase)) return phrase
  const next = nounPhrase(c, phrase.last, to, NOMINATIVES), behind = next && (formsAt(c, verb) & PLURAL) !== 0 ? coordinated(c, next, to) : next
  return behind && (agrees(c, behind, verb) || has(c, behind.head, ROLE) && kindAt(c, behind.last) === COMMA) ? behind : phrase
}

/** "пояснили «Ъ» в Минтрансе", "В мэрии «Ъ» сообщили": where a body in the plural spoke, a paper beside it only hears. */
const isHouseHeard = (c: Context, phrase: Phrase, from: number, to: number, verb: number, last: boolean): boolean => {
  if ((formsAt(c, verb) & PLURAL) === 0 || c.pairAt[phrase.first]! < 0 && !isHearingOutlet(c, phrase)) return false
  if (last) return phrase.first > from && collectiveOf(c, from, phrase.first) !== null
  return phrase.last < to && collectiveOf(c, phrase.last, to) !== null || collectiveOf(c, clauseStart(c, verb, c.sentenceFirst[verb]!), verb) !== null
}

/** The subject within `[from, to)`: of the phrases that can be it, the last or the first. */
export const subjectWithin = (c: Context, from: number, to: number, verb: number, last: boolean): Range | null => {
  let found: Range | null = null, foreign: Range | null = null, heard: Range | null = null, before: Phrase | null = null, somebody = false
  for (let i = from; i < to;) {
    // "В мэрии заявили что рабочие должны": behind "что" without its comma stands another clause
    if (!last && has(c, i, COMPLEMENTIZER) && !has(c, i, PRONOUN | ADVERB)) break
    const over = overOther(c, i, to)
    if (over > i) { i = over; continue }
    const here = nounPhrase(c, i, to, NOMINATIVES)
    if (!here || here.last <= i) {
      const other = nounPhrase(c, i, to, ANY_CASE)
      // a foreign name whose ending misleads: "Буффье", "Дом"
      if (other && !foreign && isForeignSubject(c, i, other, verb)) foreign = [other.first, other.last]
      if (other && !last && (formsAt(c, verb) & PLURAL) === 0) heard = nameBesideHearer(c, other) ?? heard
      i = other && other.last > i ? other.last : step(c, i, to)
      continue
    }
    // "«Вестнику Севера» рассказали в мэрии"
    if (last && hears(c, here)) { i = here.last; continue }
    let phrase = (formsAt(c, verb) & PLURAL) !== 0 ? coordinated(c, here, to) : here
    if (canBeSubject(c, phrase, verb)) {
      if (before && before.last + 1 === phrase.first && has(c, before.last, COORDINATOR) && phrase.named) phrase = {...phrase, first: before.first}
      before = phrase.named ? null : phrase
      if (!last) phrase = overHearer(c, phrase, to, verb)
      if (isHouseHeard(c, phrase, from, to, verb, last)) return null
      if (!last) return [heard?.[1] === phrase.first && !has(c, phrase.first, GIVEN_NAME) && isCapital(c, phrase.first) ? heard[0] : phrase.first, phrase.last]
      // "Источник в полиции ТАСС сообщил": the last is the subject, where it is no hearer
      if (!found || !hearsBeforeCue(c, phrase.first, -1) && !(somebody && isBesideSomebody(c, phrase, i))) {
        found = [phrase.first, phrase.last]
        somebody = namesSomebody(c, phrase)
      }
    }
    i = phrase.last
  }
  return found && last ? withForename(c, found, from) : found ?? foreign ?? heard
}

/** Letters of a syllable of an Asian name. */
const SYLLABLE = 4

/** A capital word whose ending tells of no case, or of all: "Чжоу", "Эли"; or a syllable, "Сок". */
const isUndeclinedName = (c: Context, i: number): boolean => {
  if (!isCapital(c, i) || shaped(c, i, ALL_CAPS) || c.tokens.entry[i] !== 0) return false
  const cases = readingsOf(c, i) & SINGULAR_CASES
  return cases === 0 || cases === SINGULAR_CASES || (cases & (NOMINATIVE | GENITIVE)) === NOMINATIVE && c.tokens.end[i]! - c.tokens.start[i]! <= SYLLABLE
}

/**
 * "На брифинге Ли Цзян заявил", "В Сочи Юн Сок Ёль заявил": of a foreign name the first words, which looked like a genitive of the noun
 * before them; not "в Осло Рогов".
 */
const withForename = (c: Context, [first, last]: Range, from: number): Range => {
  let at = first
  if (isCapital(c, first) && c.tokens.entry[first] === 0) while (at - 1 > from && isUndeclinedName(c, at - 1) && !isPlaced(c, at - 1)) at--
  // behind a name that may be declined nothing is told
  const before = at - 1, known = !isCapital(c, before) || c.tokens.entry[before] !== 0 && !has(c, before, GIVEN_NAME) || has(c, before - 1, PREPOSITION)
  return known && (isWord(c, before) || c.closeAt[before]! >= 0) ? [at, last] : [first, last]
}

/** "сказал журналистам Диего": a foreign name behind those who hear that looks like a genitive of theirs. */
const nameBesideHearer = (c: Context, {head, last}: Phrase): Range | null => {
  const first = head + 1
  if (first >= last || isCapital(c, head) || !has(c, head, SPEAKING) || !isDative(c, head) || (formsAt(c, first) & GUESSED) === 0) return null
  if (!isCapital(c, first) || !isCapital(c, last - 1)) return null
  return [first, last]
}

/** Behind somebody no subject: a thing ("Президент Иван Рогов уход тренера прокомментировал"), a place ("Зоолог Аксель Линд из университета Осло"), "сам". */
const isBesideSomebody = (c: Context, {first, last, head}: Phrase, i: number): boolean =>
  isThing(c, head) || first === head && has(c, head - 1, ORGANIZATION) || last === i + 1 && has(c, i, DETERMINER)

/** A role, a person's name, a pronoun. */
const namesSomebody = (c: Context, phrase: Phrase): boolean =>
  has(c, phrase.head, ROLE)
  || phrase.named && (has(c, phrase.head, GIVEN_NAME) || isCapital(c, phrase.last - 1) && has(c, phrase.last - 2, GIVEN_NAME))
  || isOther(c, phrase)

/** "она", "те": a pronoun in the nominative. */
const isOther = (c: Context, {first, last, head}: Phrase): boolean =>
  last === first + 1
  && (has(c, head, DETERMINER) || has(c, head, PRONOUN) && (formsAt(c, head) & ANY_CASE & ~NOMINATIVES) === 0)
/** "«Вестнику Севера» рассказали в мэрии": a name in marks that is a dative. */
const hears = (c: Context, {head}: Phrase): boolean => { const pair = pairAt(c, head); return pair?.open === head && isDative(c, pair.first) }

/** A noun whose accusative is its nominative, and that names nobody. */
const isThing = (c: Context, i: number): boolean => (formsAt(c, i) & ACCUSATIVES) !== 0 && !isCapital(c, i) && !has(c, i, SPEAKING | PRONOUN)

/** -у, -ю and no nominative: "Рогову"; not "Авиакомпании", which may be many. */
const hasDativeEnding = (c: Context, i: number): boolean =>
  (formsAt(c, i) & (DATIVE | NOMINATIVES)) === DATIVE && (lastLetter(c, i) === 0x443 || lastLetter(c, i) === 0x44e)

/** "Буффье", "Дом": a name that the lexicon lacks is the subject all the same; in the dative ("Орлову доложил Белов") and at the head of a sentence only where none follows. */
const isForeignSubject = (c: Context, i: number, phrase: Phrase, verb: number): boolean => {
  if (!isCapital(c, i) || c.tokens.entry[i] !== 0) return false
  // "Чалого обвиняют", "Рогову сообщили": one man, in another case by the looks, does not do what many do; "Диего сказал" only looks like one
  if ((formsAt(c, verb) & (PLURAL | SINGULAR)) === PLURAL && ((formsAt(c, i) & ADJECTIVAL) !== 0 || phrase.last === i + 1 && hasDativeEnding(c, i)) && !has(c, phrase.last, COORDINATOR)) return false
  const inside = c.sentenceFirst[i] !== i || isCapital(c, i + 1)
  if (inside && (i > verb || phrase.last > i + 1 || (formsAt(c, i) & DATIVE) === 0)) return true
  if (i > verb) return false
  if (!inside && phrase.last !== i + 1) return false
  return subjectWithin(c, verb + 1, clauseEnd(c, verb + 1, Math.min(c.sentenceLast[i]!, verb + 20)), verb, false) === null
}

/**
 * "При вступлении в должность Савчук пообещала", "На допросе Костенко признал": right before the verb, a name that looked like
 * the genitive of the phrase it follows.
 */
export const nameWithin = (c: Context, from: number, verb: number, cue: number): Range | null =>
  isFinite(c, verb) || isLikelyVerb(c, verb) || verb === cue ? lastName(c, from, verb, cue) : null

/** The name that a stretch ends with, adjuncts behind it aside, where it can be the subject of the verb at `cue`. */
export const lastName = (c: Context, from: number, to: number, cue: number): Range | null => {
  let end = to
  while (end > from && (isFiller(c, end - 1) || has(c, end - 1, TIME_WORD))) end--
  for (let i = end - 1, before = end - 10; i > from && i > before; i--) {
    // "накануне матча": an adjunct between the name and the verb
    if (has(c, i, PREPOSITION) && prepositionalPhrase(c, i, end) === end) { end = i; while (end > from && isFiller(c, end - 1)) end--; i = end; continue }
    if (
      !isCapital(c, i)
      || has(c, i - 1, PREPOSITION | COORDINATOR)
      || (isCapital(c, i - 1) && !endsGenitive(c, i - 1) && !isPlaced(c, i - 1) && !has(c, i - 1, OUTLET))
      || overInitial(c, i - 2) === i
    ) continue
    const phrase = nounPhrase(c, i, end, NOMINATIVE)
    if (phrase?.last === end && agrees(c, phrase, cue)) return withForename(c, [phrase.first, phrase.last], from)
  }
  return null
}
/** "В Москве Рогов заявил", "В Нижнем Доле Рогов заявил": a place that its preposition governs, or a form that is no nominative. */
const isPlaced = (c: Context, i: number): boolean => {
  if ((readingsOf(c, i) & NOMINATIVES) === 0) return true
  if (has(c, i, GIVEN_NAME)) return false
  if (!isCapital(c, i - 1) || has(c, i - 1, PREPOSITION)) return has(c, i - 1, PREPOSITION)
  const {text, start, end} = c.tokens
  return has(c, i - 2, PREPOSITION) && (c.grammar.guess(text, start[i - 1]!, end[i - 1]!, false) & ADJECTIVAL) !== 0
}

/** "В отравлении Скрипалей Лондон обвинил": an unknown name that ends as a genitive; "После Рождества Рогов заявил": a known word in that case. */
const endsGenitive = (c: Context, i: number): boolean =>
  (formsAt(c, i) & GENITIVES) !== 0 && ((formsAt(c, i) & GUESSED) !== 0 || (formsAt(c, i) & NOMINATIVE) === 0 && !has(c, i, SPEAKING))

/** "сменившая на посту лидера": a participle with nothing to modify is no subject; a noun made of one is in the lexicon. */
const isParticipial = (c: Context, phrase: Phrase): boolean =>
  (formsAt(c, phrase.head) & PARTICIPLE) !== 0 && !has(c, phrase.head, SPEAKING) && phrase.first > 0 && has(c, phrase.head + 1, PREPOSITION)
/** "Посмотрела и сказала, что", "Приехал глава района и говорит": a verb at the head of its sentence. */
const isVerbBefore = (c: Context, {first, last}: Phrase, verb: number): boolean => {
  if (last !== first + 1 || c.tokens.entry[first] !== 0 || c.sentenceFirst[first] !== first) return false
  if (has(c, last, COORDINATOR)) return last + 1 === verb
  const {text, start, end} = c.tokens
  return !isCapital(c, last)
    && has(c, last, ROLE | NATIONAL)
    && (formsAt(c, last) & NOMINATIVES) !== 0
    && (c.grammar.guess(text, start[first]!, end[first]!, false) & PAST) !== 0
}
const isSubjectTime = (c: Context, i: number): boolean => has(c, i, SPEAKING)
const isMeasure = (c: Context, phrase: Phrase): boolean => has(c, phrase.head, TIME_WORD) && !has(c, phrase.head, SPEAKING)

/** "сказал ТАСС директор", "сообщили РИА Новости в мэрии": an outlet whose name shows no case. */
const isHearingOutlet = (c: Context, phrase: Phrase): boolean => has(c, phrase.head, OUTLET) && (formsAt(c, phrase.head) & DATIVE) !== 0

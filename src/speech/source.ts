/** Who: the noun phrase that a cue's grammar points to. */
import {
  ACCUSATIVE, ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DATIVE, DETERMINER, FEMININE, FINITE, GERUND, INSERTED, MASCULINE, MONTH, NOMINATIVE, OUTLET,
  GIVEN_NAME, NATIONAL, ORGANIZATION, PARTICIPLE, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, ROLE, SUBORDINATOR, TIME_WORD, VERB, SPEAKING,
  GENITIVES, ACCUSATIVES,
} from '../words/facts.ts'
import {ALL_CAPS, COMMA, SEMICOLON} from '../words/scan.ts'
import {formsAt, has, isBorder, isCapital, isDash, isEnd, isFiller, isFinite, isNumber, isOnlyGerund, isWord, kindAt, overInitial, pairAt, shaped, step} from './look.ts'
import {isInfinitive, isLikelyVerb} from './likely.ts'
import {ANY_CASE, NOMINATIVES, isDative} from './cases.ts'
import {coordinated, hearsBeforeCue, nounPhrase, type Phrase} from './phrases.ts'
import {prepositionalPhrase} from './prepositional.ts'
import {clauseEnd, clauseStart, isInnerStop} from './clauses.ts'
import {isPassiveVerb, subjectAfter, subjectBefore} from './place.ts'
import {isImpersonal} from './impersonal.ts'
import {agrees} from './agrees.ts'
import {collectiveOf} from './house.ts'
import {opensAside, opensSubordinate, overGerund} from './subordinate.ts'
import type {Context, Range} from './types.ts'

/** Over what no subject begins with: times, adjuncts, adverbs, infinitives; `i` where one may begin. */
const overOther = (c: Context, i: number, to: number): number => {
  if (isNumber(c, i) && has(c, i + 1, TIME_WORD | MONTH)) return i + 2
  if (has(c, i, PREPOSITION) && !has(c, i, SPEAKING) && overInitial(c, i) === i) return Math.max(i + 1, prepositionalPhrase(c, i, to))
  return isFiller(c, i) || has(c, i, COORDINATOR | INSERTED) || isInfinitive(c, i) || has(c, i, TIME_WORD) && !isSubjectTime(c, i) ? i + 1 : i
}

const canBeSubject = (c: Context, phrase: Phrase, verb: number): boolean =>
  agrees(c, phrase, verb) && !isMeasure(c, phrase) && !isParticipial(c, phrase) && !isVerbBefore(c, phrase, verb)

/** "рассказал «Ведомостям» один из участников", "рассказали «Заре» чиновник, близкий к мэрии, и банкир": a name in marks is the hearer where a subject follows. */
const overHearer = (c: Context, phrase: Phrase, to: number, verb: number): Phrase => {
  if (phrase.head !== phrase.first || c.pairAt[phrase.head]! < 0 && !isHearingOutlet(c, phrase)) return phrase
  const behind = nounPhrase(c, phrase.last, to, NOMINATIVES)
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
  let found: Range | null = null, foreign: Range | null = null, before: Phrase | null = null, somebody = false
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
      if (!last) return [phrase.first, phrase.last]
      // "Источник в полиции ТАСС сообщил": the last is the subject, where it is no hearer
      if (!found || !hearsBeforeCue(c, phrase.first, -1) && !(somebody && isBesideSomebody(c, phrase, i))) {
        found = [phrase.first, phrase.last]
        somebody = namesSomebody(c, phrase)
      }
    }
    i = phrase.last
  }
  return found ?? foreign
}

/** Behind somebody no subject: a thing ("Президент Иван Рогов уход тренера прокомментировал"), a place ("Зоолог Аксель Линд из университета Осло"), "сам". */
const isBesideSomebody = (c: Context, {first, last, head}: Phrase, i: number): boolean =>
  isThing(c, head) || first === head && has(c, head - 1, ORGANIZATION) || last === i + 1 && has(c, i, DETERMINER)

/** A role, a person's name, a pronoun. */
const namesSomebody = (c: Context, phrase: Phrase): boolean =>
  has(c, phrase.head, ROLE) || phrase.named && (has(c, phrase.head, GIVEN_NAME) || isCapital(c, phrase.last - 1) && has(c, phrase.last - 2, GIVEN_NAME)) || isOther(c, phrase)

/** "она", "те": a pronoun in the nominative. */
const isOther = (c: Context, {first, last, head}: Phrase): boolean => last === first + 1 && (has(c, head, DETERMINER) || has(c, head, PRONOUN) && (formsAt(c, head) & ANY_CASE & ~NOMINATIVES) === 0)
/** "«Вестнику Севера» рассказали в мэрии": a name in marks that is a dative. */
const hears = (c: Context, {head}: Phrase): boolean => { const pair = pairAt(c, head); return pair?.open === head && isDative(c, pair.first) }

/** A noun whose accusative is its nominative, and that names nobody. */
const isThing = (c: Context, i: number): boolean => (formsAt(c, i) & ACCUSATIVES) !== 0 && !isCapital(c, i) && !has(c, i, SPEAKING | PRONOUN)

/** "Буффье", "Дом": a name that the lexicon lacks is the subject all the same; in the dative ("Орлову доложил Белов") and at the head of a sentence only where none follows. */
const isForeignSubject = (c: Context, i: number, phrase: Phrase, verb: number): boolean => {
  if (!isCapital(c, i) || c.tokens.entry[i] !== 0) return false
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
const lastName = (c: Context, from: number, to: number, cue: number): Range | null => {
  let end = to
  while (end > from && (isFiller(c, end - 1) || has(c, end - 1, TIME_WORD))) end--
  for (let i = end - 1, before = end - 10; i > from && i > before; i--) {
    // "накануне матча": an adjunct between the name and the verb
    if (has(c, i, PREPOSITION) && prepositionalPhrase(c, i, end) === end) { end = i; while (end > from && isFiller(c, end - 1)) end--; i = end; continue }
    if (!isCapital(c, i) || has(c, i - 1, PREPOSITION | COORDINATOR) || (isCapital(c, i - 1) && !endsGenitive(c, i - 1) && !has(c, i - 1, OUTLET)) || overInitial(c, i - 2) === i) continue
    const phrase = nounPhrase(c, i, end, NOMINATIVE)
    if (phrase?.last === end && agrees(c, phrase, cue)) return [phrase.first, phrase.last]
  }
  return null
}
/** "В отравлении Скрипалей Лондон обвинил": an unknown name that ends as a genitive. */
const endsGenitive = (c: Context, i: number): boolean => c.tokens.entry[i] === 0 && (formsAt(c, i) & GENITIVES) !== 0

/** "сменившая на посту лидера": a participle with nothing to modify is no subject; a noun made of one is in the lexicon. */
const isParticipial = (c: Context, phrase: Phrase): boolean =>
  (formsAt(c, phrase.head) & PARTICIPLE) !== 0 && !has(c, phrase.head, SPEAKING) && phrase.first > 0 && has(c, phrase.head + 1, PREPOSITION)
/** "Посмотрела и сказала, что", "Приехал глава района и говорит": a verb at the head of its sentence. */
const isVerbBefore = (c: Context, {first, last}: Phrase, verb: number): boolean => {
  if (last !== first + 1 || c.tokens.entry[first] !== 0 || c.sentenceFirst[first] !== first) return false
  if (has(c, last, COORDINATOR)) return last + 1 === verb
  const {text, start, end} = c.tokens
  return !isCapital(c, last) && has(c, last, ROLE | NATIONAL) && (formsAt(c, last) & NOMINATIVES) !== 0 && (c.grammar.guess(text, start[first]!, end[first]!, false) & PAST) !== 0
}
const isSubjectTime = (c: Context, i: number): boolean => has(c, i, SPEAKING)
const isMeasure = (c: Context, phrase: Phrase): boolean => has(c, phrase.head, TIME_WORD) && !has(c, phrase.head, SPEAKING)

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
  if ((forms & FINITE) === 0 || (forms & PLURAL) !== 0 || isImpersonal(c, verb) || subjectWithin(c, clauseStart(c, verb, c.sentenceFirst[verb]!), verb, verb, true)) return null
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

/**
 * "закон, который критики называют «драконовским»": a relative word that can be an accusative is the object where a phrase that is
 * none agrees with the verb.
 */
const besideRelative = (c: Context, relative: number, verb: number): Range | null => {
  const forms = formsAt(c, relative)
  if ((forms & ACCUSATIVES) === 0) return null
  const found = subjectWithin(c, relative + 1, verb, verb, true)
  if (!found) return null
  const plural = (formsAt(c, verb) & PLURAL) !== 0
  const disagrees = (forms & (plural ? NOMINATIVE << PLURAL_SHIFT : NOMINATIVE)) === 0
  const head = nounPhrase(c, found[0], found[1], NOMINATIVES)?.head ?? found[0]
  return disagrees || (formsAt(c, head) & (plural ? ACCUSATIVE << PLURAL_SHIFT : ACCUSATIVE)) === 0 ? found : null
}

/** The subject of a clause that is the verb's own, or stands before it. */
const subjectOfClause = (c: Context, start: number, end: number, verb: number, own: boolean, subordinate: boolean): Range | null => {
  if (isOnlyGerund(c, verb)) return clauseSubject(c, start, end, verb, own)
  return subjectWithin(c, subordinate ? start + 1 : start, end, verb, own) ?? nameWithin(c, start, own ? verb : firstVerb(c, start, end - 1), verb)
}

/** Is the clause beside the main one: subordinate, inserted, or one that a conjunction behind it needs ("Интересно, что тренер ответил"). */
const isBeside = (c: Context, start: number, end: number, subordinate: boolean): boolean =>
  subordinate || opensAside(c, start, end) || end === start + 1 && has(c, end + 1, COMPLEMENTIZER)

/** "Поскольку мэр молчит, …": a subordinate clause with its conjunction has a subject of its own or none. */
const isClosed = (c: Context, start: number, verb: number): boolean => !has(c, start, COORDINATOR | PREPOSITION | RELATIVE) && !concedes(c, start, verb)

/**
 * Subject to the left of the verb. Clauses are walked leftwards from the cue's own: what is subordinate, participial or
 * inserted is passed over; a relative word that is the subject is the source itself.
 */
export const subjectLeft = (c: Context, verb: number, from: number): Range | null => {
  if (!c.grammar.cases) return subjectBefore(c, verb, from)
  let start = clauseStart(c, verb, from), end = verb, own = true, joined = false
  for (let hops = 0; hops < 8; hops++) {
    if (start < end || own) {
      if (own && has(c, start, RELATIVE) && (formsAt(c, start) & NOMINATIVES) !== 0) return besideRelative(c, start, verb) ?? [start, start + 1]
      const subordinate = opensSubordinate(c, start), participial = own && (formsAt(c, start) & PARTICIPLE) !== 0 && start > from && start < verb
      const asked = own ? !participial : !isBeside(c, start, end, subordinate)
      const found = asked ? subjectOfClause(c, start, end, verb, own, subordinate) : subordinate && joined ? relativeSubject(c, start, end, verb) : null
      if (found) return stretchLeft(c, found, from)
      if (asked && own && subordinate && isClosed(c, start, verb)) return null
      joined = own && has(c, start, COORDINATOR)
    }
    own = false
    end = start - 1
    if (end <= from) return null
    const border = kindAt(c, end)
    if (border === SEMICOLON || (isEnd(c, end) && !isInnerStop(c, end))) return null
    start = clauseStart(c, end, from)
  }
  return null
}

/** "Мэр молчит, хотя и признаёт, что": a subordinate clause with nobody of its own, whose verb is in the singular. */
const concedes = (c: Context, start: number, verb: number): boolean => {
  let i = start + 1
  while (i < verb && (isFiller(c, i) || has(c, i, COORDINATOR))) i++
  return i === verb && !has(c, start, COMPLEMENTIZER) && (formsAt(c, verb) & PLURAL) === 0
}

/** "письмо, в котором политик простился, но назвал": the relative clause goes on with a verb in the same form. */
const relativeSubject = (c: Context, from: number, to: number, verb: number): Range | null => {
  const relative = has(c, from, PREPOSITION) ? from + 1 : from, first = firstVerb(c, relative + 1, to)
  if (first >= to || !has(c, relative, RELATIVE) || (formsAt(c, relative) & NOMINATIVES) !== 0 || (formsAt(c, first) & formsAt(c, verb) & PAST) === 0) return null
  return ((formsAt(c, first) ^ formsAt(c, verb)) & (PLURAL | MASCULINE | FEMININE)) === 0 ? subjectWithin(c, relative + 1, first, verb, true) : null
}

/** The first verb of a clause; its end where there is none. */
const firstVerb = (c: Context, from: number, to: number): number => {
  let i = from
  while (i < to && !isFinite(c, i) && !isLikelyVerb(c, i)) i = step(c, i, to)
  return i
}

/** "Депутаты приняли закон, отметив, что": the subject of the main clause's own verb. */
const clauseSubject = (c: Context, from: number, to: number, gerund: number, own: boolean): Range | null => {
  const verb = firstVerb(c, from, to)
  if (verb < to) return subjectWithin(c, from, verb, verb, true) ?? nameWithin(c, from, verb, verb) ?? subjectWithin(c, verb + 1, to, verb, false)
  return own ? null : subjectWithin(c, from, to, gerund, false)
}

/** "Объявив об отмене концертов, певица …": a gerund that opens its sentence has the subject of the clause behind it. */
export const subjectBehind = (c: Context, gerund: number, from: number, to: number): Range | null => {
  if ((formsAt(c, gerund) & GERUND) === 0 || clauseStart(c, gerund, from) > from) return null
  let comma = clauseEnd(c, gerund, to)
  for (let hop = 0; hop < 4 && kindAt(c, comma) === COMMA; hop++) {
    const end = clauseEnd(c, comma + 1, to)
    if (!opensSubordinate(c, comma + 1) && !opensAside(c, comma + 1, end)) {
      const found = subjectWithin(c, comma + 1, end, gerund, false)
      if (found) return found
    }
    comma = end
  }
  return null
}

/** "сказал ТАСС директор", "сообщили РИА Новости в мэрии": an outlet whose name shows no case. */
const isHearingOutlet = (c: Context, phrase: Phrase): boolean => has(c, phrase.head, OUTLET) && (formsAt(c, phrase.head) & DATIVE) !== 0

/** "Стив Гордон, глава и основатель «Вектора», заявил", "Олег Пак, певец и автор песен, …": two nouns for one person between the commas. */
const withSecondRole = (c: Context, range: Range): Range => {
  if (!has(c, range[1], COORDINATOR) || kindAt(c, range[0] - 1) !== COMMA || !has(c, range[0], ROLE)) return range
  const phrase = nounPhrase(c, range[1] + 1, range[1] + 16, NOMINATIVES)
  return phrase && (has(c, phrase.head, ROLE) || isCapital(c, range[0] - 2)) && kindAt(c, phrase.last) === COMMA ? [range[0], phrase.last] : range
}

/** "Тони Холл, директор BBC, заявил": where the subject found is a bare role between commas, the name before it is the head. */
const stretchLeft = (c: Context, given: Range, from: number): Range => {
  const range = withSecondRole(c, given)
  // "Адвокат потерпевшего — Анна Белова заявила"
  if (isDash(c, range[0] - 1) && isCapital(c, range[0])) {
    const phrase = nounPhrase(c, clauseStart(c, range[0] - 1, from), range[0] - 1, NOMINATIVES)
    if (phrase?.last === range[0] - 1 && has(c, phrase.head, SPEAKING)) return [phrase.first, range[1]]
  }
  if (kindAt(c, range[0] - 1) !== COMMA || !isWord(c, range[0]) && !isNumber(c, range[0])) return range
  const start = clauseStart(c, range[0] - 1, from)
  let i = start
  if (kindAt(c, range[1]) !== COMMA) {
    // "Внучка поэта, певица Анна Белова рассказала"
    const phrase = isCapital(c, range[1] - 1) ? nounPhrase(c, start, range[0] - 1, NOMINATIVES) : null
    return phrase?.last === range[0] - 1 && has(c, phrase.head, ROLE) && !phrase.named ? [start, range[1]] : range
  }
  while (i < range[0] - 1) {
    if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, range[0] - 1)); continue }
    const phrase = nounPhrase(c, i, range[0] - 1, NOMINATIVES)
    // "Его жена, 30-летняя Анна Рогова, заявила", "Её муж, врач по профессии, заявил"
    if (phrase?.last === range[0] - 1 && (phrase.named || i === start && has(c, phrase.head, ROLE) && (isCapital(c, range[1] - 1) || has(c, range[0], ROLE)))) return [phrase.first, range[1]]
    i = phrase && phrase.last > i ? phrase.last : i + 1
  }
  return range
}


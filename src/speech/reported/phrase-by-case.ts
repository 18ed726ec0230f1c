/** A noun phrase or an infinitive as what a cue reports, in languages whose nouns show case. */
import {
  ACCUSATIVE, ACCUSATIVES, ADJECTIVAL, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DATIVE, DATIVES, DETERMINER, DOCUMENT, FINITE, GENITIVE, GENITIVES, GIVEN_NAME, GROUP,
  INSTRUMENTAL, INSTRUMENTALS, LOCATIVE, NATIONAL, NEGATION, NOMINATIVE, NUMERAL, OCCASION, ORGANIZATION, OUTLET, PARTICIPLE, PLURAL, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, ROLE,
  SPEAKING, TIME_WORD, WEEKDAY,
} from '../../words/facts.ts'
import {ABOUT, ADDRESSEE, CLAUSE, NAMING, NAMING_MARKED, OBJECT, OBJECT_NEGATED, OBJECT_TO, TO} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {agrees} from '../grammar/agrees.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {phraseContentEnd} from '../content/phrase-end.ts'
import {isInfinitive, isLikelyVerb, isPredicate} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isFiller, isNumber, isOneOf, isWord, kindAt, known, pairAt, step} from '../grammar/look.ts'
import {ANY_CASE, NOMINATIVES, isOblique} from '../grammar/cases.ts'
import {hearsBeforeCue, nounPhrase, type Phrase} from '../grammar/phrases.ts'
import {isTimePhrase, prepositionalPhrase} from '../grammar/prepositional.ts'
import {nameWithin, subjectWithin} from '../source/subject.ts'
import {subjectRight} from '../source/subject-right.ts'
import type {Context, Range, Segment} from '../types.ts'
import {one, type Candidate, type Rule} from './candidate.ts'
import {saidBefore} from './beside-object.ts'
import {markedBehind} from './marked.ts'
import type {MarkPair} from '../../marks/types.ts'

const CALLED: number = ADJECTIVAL | INSTRUMENTAL
const OBJECTS: number = ACCUSATIVE | GENITIVE | ((ACCUSATIVE | GENITIVE) << PLURAL_SHIFT)

/** "пообещал помочь", "попросил жителей уехать" */
export const infinitive: Rule = (c, k) => {
  if ((k.entry.frames & (TO | OBJECT_TO)) === 0) return null
  const before = infinitiveBefore(c, k)
  if (before) return before
  let i = k.after
  for (let skips = 0; skips < 6 && i < k.to && !isInfinitive(c, i); skips++) {
    if (isFiller(c, i)) { i++; continue }
    // "призвал мэрию как можно скорее закрыть мост"
    if (isOneOf(c, i, c.words.as) && has(c, i + 1, AUXILIARY) && isInfinitive(c, i + 3)) return one(i, phraseContentEnd(c, i + 3, k.to, k.cue[0], 'infinitive'))
    // "призвал всех, кто остался, не паниковать"
    const over = kindAt(c, i) === COMMA && (has(c, i + 1, RELATIVE) || (formsAt(c, i + 1) & PARTICIPLE) !== 0) ? clauseEnd(c, i + 1, k.to) : i
    if (over > i && kindAt(c, over) === COMMA) { i = over + 1; continue }
    const phrase = nounPhrase(c, i, k.to, DATIVES | ((k.entry.frames & OBJECT_TO) !== 0 ? OBJECTS : 0))
    if (phrase && phrase.last > i) { i = phrase.last; continue }
    // "обещает его открыть"
    if (has(c, i, PRONOUN) && isInfinitive(c, i + 1)) return one(i, phraseContentEnd(c, i + 1, k.to, k.cue[0], 'infinitive'))
    const end = prepositionalPhrase(c, i, k.to)
    if (end > i && !(k.entry.prepositions.includes(known(c, i)))) { i = end; continue }
    return null
  }
  if (!isInfinitive(c, i)) return null
  // "призвал не выходить", "велел ничего не трогать"
  let first = i
  while (first > k.after && has(c, first - 1, NEGATION)) first--
  return one(first, phraseContentEnd(c, i, k.to, k.cue[0], 'infinitive'))
}

/** "Рассмотреть жалобу обещают до воскресенья", "Построить мост мэр обещает к весне": the infinitive that opens its sentence, up to the cue or who said it. */
const infinitiveBefore = (c: Context, k: Candidate): Segment[] | null => {
  const start = clauseStart(c, k.cue[0], k.from), first = has(c, start, NEGATION) ? start + 1 : start
  if (k.noun || start !== k.from || first >= k.cue[0] || !isInfinitive(c, first) || (formsAt(c, k.cue[0]) & FINITE) === 0) return null
  let source = k.right ? null : subjectWithin(c, first + 1, k.cue[0], k.cue[0], true)
  // "Закрыть мост предложил депутат": the object
  if (source && !isCapital(c, source[0]) && !has(c, source[1] - 1, SPEAKING | PRONOUN) && !has(c, source[0], SPEAKING | PRONOUN)) {
    source = k.left = null
    k.right = subjectRight(c, k.cue[0], k.to)
  }
  if (source ? source[1] !== k.cue[0] : !k.right && (formsAt(c, k.cue[0]) & PLURAL) === 0) return null
  return one(start, source ? source[0] : k.cue[0])
}

/** "сообщил о пожаре", "обвинил США в шпионаже" */
export const about: Rule = (c, k) => {
  const {frames, prepositions} = k.entry
  if ((frames & ABOUT) === 0) return null
  const addressees = DATIVES | ((frames & (ADDRESSEE | OBJECT_TO | NAMING)) !== 0 || k.entry.class === 'judge' ? OBJECTS : 0)
  let i = k.after
  for (let skips = 0; skips < 6 && i < k.to; skips++) {
    if (prepositions.length > 0 && prepositions.includes(known(c, i))) {
      if (opensSetting(c, i) || agreesWithSomebody(c, k, i)) return null
      const inner = i + 1
      if (inner >= k.to || (!isWord(c, inner) && !isNumber(c, inner) && (c.pairAt[inner]!) < 0)) return null
      return one(has(c, i, PREPOSITION) ? i : inner, phraseContentEnd(c, inner, k.to, k.cue[0]))
    }
    if (isFiller(c, i) || has(c, i, TIME_WORD)) { i++; continue }
    // "заявили и о подготовке": also
    if (has(c, i, COORDINATOR) && prepositions.includes(known(c, i + 1))) { i++; continue }
    const end = beforeTopic(c, k, i, prepositionalPhrase(c, i, k.to))
    if (end > i) { i = end; continue }
    const phrase = nounPhrase(c, i, k.to, addressees)
    // "написала заявление об уходе": the topic is the text's
    if (!phrase || phrase.last <= i || k.entry.class === 'write' && has(c, phrase.head, DOCUMENT | CUE_NOUN)) return null
    i = beforeTopic(c, k, i, phrase.last)
  }
  return null
}

/** "обвинил США в …", "сообщил в своём канале о …": the preposition is the cue's, not the noun's. */
const beforeTopic = (c: Context, {entry: {prepositions}}: Candidate, first: number, last: number): number => {
  let i = first + 1
  while (i < last && !prepositions.includes(known(c, i))) i++
  return Math.min(i, last)
}

/** "обвинил в интервью", but not "рассказал о встрече": a preposition of place before an occasion. */
const opensSetting = (c: Context, i: number): boolean => has(c, i + 1, OCCASION) && (formsAt(c, i) & LOCATIVE) !== 0 && isOneOf(c, i, c.words.binding)

/** "с ним согласен", "согласился с тренером": whom one agrees with is nothing that was said; "согласился с решением" is. */
const agreesWithSomebody = (c: Context, k: Candidate, i: number): boolean => {
  if ((k.entry.frames & CLAUSE) === 0 || (formsAt(c, i) & INSTRUMENTAL) === 0) return false
  const head = nounPhrase(c, i + 1, Math.min(c.tokens.length, i + 8), INSTRUMENTALS)?.head ?? i + 1
  return has(c, head, PRONOUN) && !has(c, head, DETERMINER) || has(c, head, ROLE | NATIONAL | GIVEN_NAME)
}

/** Is the preposition at `i` the cue's own, and no time, place or hearer. */
const opensTopic = (c: Context, k: Candidate, i: number): boolean =>
  has(c, i, PREPOSITION)
  && k.entry.prepositions.includes(known(c, i))
  && !isTimePhrase(c, i, k.cue[0])
  && !isOneOf(c, i + 1, c.words.anaphors)
  && !opensSetting(c, i)
  && !agreesWithSomebody(c, k, i)
  && !has(c, i + 1, RELATIVE)

/** "О своих планах мэр рассказал в интервью": the topic before its cue. */
export const aboutBefore: Rule = (c, k) => {
  if ((k.entry.frames & ABOUT) === 0 || k.noun) return null
  const opening = topicFirst(c, k)
  if (opening) return opening
  const start = clauseStart(c, k.cue[0], k.from)
  for (let i = start; i < k.cue[0]; i = Math.max(i + 1, step(c, i, k.cue[0]))) {
    if (!has(c, i, PREPOSITION) || !k.entry.prepositions.includes(known(c, i))) continue
    if (!opensTopic(c, k, i)) return null
    let end = prepositionalPhrase(c, i, k.cue[0])
    while (has(c, end, PREPOSITION) && end < k.cue[0] && !isTimePhrase(c, end, k.cue[0]) && !has(c, end + 1, OCCASION)) {
      const more = prepositionalPhrase(c, end, k.cue[0])
      if (more <= end) break
      end = more
    }
    // "О смерти актрисы Керри Фишер сообщили родные": with a subject behind the cue all the names are its own
    // "О готовности помочь заявил мэр"
    if (isInfinitive(c, end)) end = k.cue[0]
    if (end === i + 1) return null
    if (k.right) while (
      end < k.cue[0]
      && isCapital(c, end)
      && !hearsBeforeCue(c, end, -1)
      && ((formsAt(c, end) & DATIVE) === 0 || (formsAt(c, end) & GENITIVES) !== 0)
    ) end++
    return one(i, end)
  }
  return null
}

/**
 * "О закрытии моста, дороги и порта рассказал Рогов", "О мосте, который закроют в мае, Рогов рассказал «Заре»": a topic that opens its sentence, up to
 * the cue or to who speaks right before it, without times and hearers; null where it does not open it, or a verb of another clause stands between.
 */
const topicFirst = (c: Context, k: Candidate): Segment[] | null => {
  const first = overFillers(c, k.from, k.cue[0])
  // "О том, что мост закроют, рассказал мэр" has a clause
  const that = has(c, first + 1, DETERMINER) && kindAt(c, first + 2) === COMMA && has(c, first + 3, COMPLEMENTIZER | RELATIVE)
  return that || !opensTopic(c, k, first) || !isOneClause(c, first, k.cue[0]) ? null : upToSpeaker(c, k, first, first + 2)
}

/** "Вчера", "Также" */
const overFillers = (c: Context, from: number, to: number): number => {
  let first = from
  while (first < to && (isFiller(c, first) || has(c, first, TIME_WORD)) && !has(c, first, PREPOSITION)) first++
  return first
}

/**
 * What a sentence opens with, from `first`, up to the cue where who speaks stands behind that, else up to who speaks right before it; null where
 * nobody does. It ends behind `least` at the earliest.
 * @param behind only for who stands behind the cue
 */
const upToSpeaker = (c: Context, k: Candidate, first: number, least: number, behind = false): Segment[] | null => {
  const verb = k.cue[0]
  // "Угрозы миру нет, заявил мэр": an aside
  if (verb < least || clauseStart(c, verb, first) === verb && clauseStart(c, verb - 1, first) === first) return null
  const last = beforeHearers(c, least, verb), right = k.right ?? subjectRight(c, verb, k.to)
  // "О мосте Рогов рассказал «Заре»"
  const told = right && pairAt(c, right[0]), heard = told?.open === right?.[0] && told && isHearingName(c, told)
  if (right && !heard && isSpeaker(c, right, verb)) {
    k.left = null
    k.right = right
    return one(first, last)
  }
  if (behind) return null
  const who = k.left ?? null, name = nameWithin(c, first + 1, verb, verb)
  const subject = name && (!who || name[0] > who[0] && (!has(c, name[0] - 1, SPEAKING) || isOblique(c, who[0]) && has(c, who[0], NUMERAL))) ? name : who
  if (!subject || subject[1] !== last && subject[1] !== verb || subject[0] < least || !isSpeaker(c, subject, verb)) return null
  k.left = subject
  const comma = subject[0] - 1
  return one(first, kindAt(c, comma) === COMMA ? comma : beforeHearers(c, least, subject[0]))
}

/** A name, a pronoun, a word for one who speaks. */
const isSpeaker = (c: Context, [first, last]: Range, verb: number): boolean => {
  const phrase = nounPhrase(c, first, last, NOMINATIVES), head = phrase?.head ?? first
  if (phrase && !has(c, phrase.last, COORDINATOR) && !agrees(c, phrase, verb) && (formsAt(c, verb) & PLURAL) === 0) return false
  // "Россия отвергает обвинения"
  return isCapital(c, head) || !isWord(c, head) || has(c, head, SPEAKING | PRONOUN) && !has(c, head, CUE_NOUN)
}

/** Is no verb between but those of relative clauses and participles. */
const isOneClause = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = clauseEnd(c, i, to) + 1) {
    const end = clauseEnd(c, i, to)
    if (i > from && (has(c, i, RELATIVE) || has(c, i, PREPOSITION) && has(c, i + 1, RELATIVE) || (formsAt(c, i) & (PARTICIPLE | ADJECTIVAL)) !== 0)) continue
    for (let j = i; j < end; j = step(c, j, end)) if (isPredicate(c, j) && (isLikelyVerb(c, j) || (formsAt(c, j) & ANY_CASE) === 0) && !isInfinitive(c, j)) return false
  }
  return true
}

/** "журналистам", "агентству", not of "помочь жителям". */
const isHearer = (c: Context, i: number): boolean => {
  const forms = formsAt(c, i)
  return has(c, i, OUTLET | ROLE | GROUP) && (forms & DATIVES) !== 0 && (forms & (ACCUSATIVES | GENITIVES)) === 0 && !isInfinitive(c, i - 1) && !has(c, i - 1, PREPOSITION | DETERMINER) && (formsAt(c, i - 1) & ADJECTIVAL) === 0
}

/** "(О ремонте) Лужину (доложил Рогов)", "ТАСС": a name in the dative, an agency right before the cue. */
const isHearingPerson = (c: Context, i: number): boolean =>
  isCapital(c, i) && !has(c, i - 1, PREPOSITION) && (hearsBeforeCue(c, i, -1) || (formsAt(c, i) & DATIVE) !== 0 && (formsAt(c, i) & (GENITIVES | NOMINATIVES)) === 0)

/** «Заре», «Интерфаксу»: a name of one word that can be a dative, behind no body whose name it could be. */
const isHearingName = (c: Context, {open, first, last}: MarkPair): boolean => {
  const {text, start, end} = c.tokens, forms = c.grammar.guess(text, start[first]!, end[first]!, false)
  return last === first + 1 && (forms & DATIVES) !== 0 && (forms & GENITIVES) === 0 && !has(c, open - 1, ORGANIZATION | OUTLET | PREPOSITION)
}

/** Back over when and where it was said, and who hears: "сегодня", "журналистам", «Заре». */
const beforeHearers = (c: Context, from: number, to: number): number => {
  let end = to
  for (let before = to + 1; end < before;) {
    before = end
    // "первыми сообщили"
    while (end > from && (isFiller(c, end - 1) || has(c, end - 1, NUMERAL) || kindAt(c, end - 1) === COMMA) && !has(c, end - 1, PREPOSITION)) end--
    const pair = c.closeAt[end - 1]!
    if (pair >= 0 && c.pairs[pair]!.open > from && isHearingName(c, c.pairs[pair]!)) end = c.pairs[pair]!.open
    else if (end > from && (isHearer(c, end - 1) || isHearingPerson(c, end - 1))) end--
    for (let i = end - 1; i > from && i > end - 5; i--) if (has(c, i, PREPOSITION) && (has(c, i + 1, WEEKDAY) || opensSetting(c, i)) && prepositionalPhrase(c, i, end) === end) end = i
  }
  return end
}

/** "назвал его ошибкой" */
export const naming: Rule = (c, k) => {
  const {frames} = k.entry
  if ((frames & (NAMING | NAMING_MARKED)) === 0) return null
  const end = clauseEnd(c, k.after, k.to)
  for (let i = k.after; i < end;) {
    const pair = c.pairAt[i]!
    if (pair >= 0) {
      const p = c.pairs[pair]
      if (p && p.kind !== 'name' && p.kind !== 'title' && p.close >= 0) return one(i, namedEnd(c, p.close + 1, k))
      i = step(c, i, end)
      continue
    }
    if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, end)); continue }
    const phrase = nounPhrase(c, i, end, INSTRUMENTALS)
    // "назвав их сотрудниками": the pronoun is the object
    if (phrase && phrase.head > i && i === k.after && has(c, i, PRONOUN)) { i++; continue }
    if (
      phrase
      && (frames & NAMING) !== 0
      && (phrase.cases & INSTRUMENTALS) !== 0
      && !isCounted(c, phrase)
      && !has(c, phrase.head, PRONOUN | DETERMINER)
      && !isForeign(c, phrase.head)
    ) {
      // "мальчика назвали Иваном"
      if (isCapital(c, phrase.first)) return null
      const first = has(c, phrase.first - 1, ADVERB) && phrase.first - 1 >= k.after ? phrase.first - 1 : phrase.first
      // "назвала бредом сообщения о": what is named stands behind its name
      const inverse = first === k.after && k.cue[1] - k.cue[0] === 1 ? objectBehind(c, phrase.head + 1, phrase.last, end) : -1
      return one(first, inverse > 0 ? inverse : phraseContentEnd(c, phrase.last, k.to, k.cue[0]))
    }
    const other = nounPhrase(c, i, end, ANY_CASE)
    // "считает цену завышенной": a modifier with no noun behind it is what the object is called
    const at = (other?.last ?? 0) - 1
    if (
      (frames & NAMING) !== 0
      && at > i
      && !isCapital(c, at)
      && c.tokens.facts[at] === 0
      && (formsAt(c, at) & CALLED) === CALLED
    ) return one(at, phraseContentEnd(c, at + 1, k.to, k.cue[0]))
    i = other && other.last > i ? other.last : i + 1
  }
  return null
}

/** "назвал две улицы": of what is counted the noun may stand in another case. */
const isCounted = (c: Context, {first, head}: {first: number, head: number}): boolean =>
  (has(c, first, NUMERAL) || isNumber(c, first)) && (formsAt(c, head) & INSTRUMENTALS) === 0

/** A word in other letters shows no case: "назвали Phrynocephalus". */
const isForeign = (c: Context, i: number): boolean => isWord(c, i) && c.tokens.entry[i] === 0 && c.tokens.text.charCodeAt(c.tokens.start[i]!) < 0x250

/** "назвала его «вором», который «живёт на чужие деньги»": a clause that goes on in marks belongs to the name; else the marks end it. */
const namedEnd = (c: Context, close: number, k: Candidate): number => {
  // "«старым» и «опасным»"
  const more = has(c, close, COORDINATOR) ? pairAt(c, close + 1) : undefined
  if (more?.open === close + 1 && more.close > more.open && more.kind !== 'name' && more.kind !== 'title') return more.close + 1
  if (kindAt(c, close) !== COMMA || !has(c, close + 1, RELATIVE)) return close
  const end = clauseEnd(c, close + 1, k.to)
  for (let i = close + 1; i < end; i++) if (pairAt(c, i)?.kind === 'speech') return end
  return close
}

/** Where the object begins behind the name: at the first noun that can be no genitive, else at the first that can be an accusative; -1 where none does. */
const objectBehind = (c: Context, from: number, last: number, to: number): number => {
  let doubtful = -1
  for (let i = from; i < to && isWord(c, i) && !has(c, i, PREPOSITION); i++) {
    const forms = formsAt(c, i)
    if ((forms & OBJECTS) === 0) return doubtful
    if ((forms & GENITIVES) === 0 || i >= last) return i
    if (doubtful < 0 && (forms & ACCUSATIVES) !== 0) doubtful = i
  }
  return doubtful
}

/** "Причиной отставки источник назвал ссору", "В мэрии причиной аварии назвали износ": the name before its cue, what is named behind it. */
export const namingBefore: Rule = (c, k) => {
  if ((k.entry.frames & NAMING) === 0 || k.noun) return null
  const start = clauseStart(c, k.cue[0], k.from)
  if (!nameFrom(c, start, k) && !nameBehindSource(c, start, k)) return null
  const what = nounPhrase(c, k.after, k.to, ACCUSATIVES)
  return what && !has(c, what.head, PRONOUN) ? one(k.after, phraseContentEnd(c, what.last, k.to, k.cue[0])) : null
}

/** A noun in the instrumental that begins at `i`; the token behind it, else 0. */
const nameFrom = (c: Context, i: number, k: Candidate): number => {
  const name = has(c, i, PREPOSITION | ADVERB) ? null : nounPhrase(c, i, k.cue[0], INSTRUMENTALS)
  return name && !has(c, name.head, PRONOUN | TIME_WORD) && !(isCapital(c, name.head) && name.head > k.from) ? name.last : 0
}

const nameBehindSource = (c: Context, start: number, k: Candidate): boolean => {
  for (let i = start + 1; i < k.cue[0] && i < start + 12; i++) if (isWord(c, i) && nameFrom(c, i, k) === k.cue[0]) return saidBefore(c, start, i, k.cue[0]) !== null
  return false
}

/** "потребовал отставки" */
export const object: Rule = (c, k) => {
  if ((k.entry.frames & OBJECT) === 0 && ((k.entry.frames & OBJECT_NEGATED) === 0 || !has(c, k.cue[0] - 1, NEGATION))) return null
  // "Слова министра опроверг Рогов": the object stands before
  if ((k.entry.frames & OBJECT) !== 0 && !k.noun && objectOpening(c, k, true)) return null
  let i = k.after
  while (i < k.to && isFiller(c, i)) i++
  for (let skips = 0; skips < 3; skips++) {
    // "выразил обеспокоенность в связи с ростом цен": the noun has no object behind a phrase
    if (has(c, i, PREPOSITION) && k.cue[1] - k.cue[0] > 1) return null
    if (has(c, i, PREPOSITION)) {
      const end = prepositionalPhrase(c, i, k.to), asked = k.entry.class === 'order' && !isWord(c, end) ? askedOf(c, i, end) : end
      if (asked < end) return one(asked, phraseContentEnd(c, end, k.to, k.cue[0]))
      if (end > i) { i = end; continue }
    }
    const dative = nounPhrase(c, i, k.to, DATIVES)
    const direct = nounPhrase(c, i, k.to, OBJECTS)
    if (dative && !direct) { i = dative.last; continue }
    break
  }
  const phrase = nounPhrase(c, i, k.to, OBJECTS)
  // "обещают каждую весну": when
  if (!phrase || (k.right && i < k.right[1]) || has(c, phrase.first, DETERMINER) && has(c, phrase.head, TIME_WORD)) return null
  // "осудили бывшего мэра": a person is judged by a court
  if (k.entry.class === 'judge' && has(c, phrase.head, ROLE | NATIONAL)) return null
  const end = phraseContentEnd(c, phrase.last, k.to, k.cue[0])
  // "раскритиковал завод за шум": what for
  for (let j = i + 1; k.entry.class === 'judge' && j < end - 1; j++) if (has(c, j, PREPOSITION) && k.entry.prepositions.includes(known(c, j))) return one(j, end)
  return one(i, end)
}

/** "потребовал от мэра публичных объяснений": where what is asked for begins, a genitive behind that of who is asked; `end` where it does not. */
const askedOf = (c: Context, preposition: number, end: number): number => {
  const head = nounPhrase(c, preposition + 1, end, GENITIVES)?.head ?? end
  let at = end - 1
  while (at - 1 > head && (formsAt(c, at - 1) & ADJECTIVAL) !== 0) at--
  return at > head && !isCapital(c, at) && (has(c, head, ROLE | NATIONAL) || isCapital(c, head)) ? at : end
}

/** "Гибель командира подтвердили три источника", "Мэр эти слова отверг": the object right before its cue. */
export const objectBefore: Rule = (c, k) => {
  if ((k.entry.frames & OBJECT) === 0 || k.noun) return null
  const opening = objectOpening(c, k)
  if (opening) return opening
  const start = clauseStart(c, k.cue[0], k.from)
  let found: Range | null = null, others = 0
  for (let i = start; i < k.cue[0];) {
    if (has(c, i, PREPOSITION)) { i = Math.max(i + 1, prepositionalPhrase(c, i, k.cue[0])); continue }
    const phrase = nounPhrase(c, i, k.cue[0], ANY_CASE)
    if (!phrase || phrase.last <= i) { i++; continue }
    if (found) others++
    found = null
    const last = overTopic(c, phrase, k.cue[0])
    let end = last
    while (end < k.cue[0] && isFiller(c, end)) end++
    if (end === k.cue[0] && nounPhrase(c, i, k.cue[0], ACCUSATIVES) && !has(c, phrase.head, PRONOUN)) found = [phrase.first, last]
    else others++
    i = last
  }
  // "Мэр обвинения отвергает": what looked like the subject's genitive, where nothing follows the verb
  const last = k.cue[0] - 1
  if ((!found || found[0] === start && others === 0) && !k.right && (formsAt(c, k.cue[0]) & PLURAL) === 0 && has(c, last, CUE_NOUN) && (formsAt(c, last) & ACCUSATIVES) !== 0 && last > start && endsThere(c, k.cue[1], k.to) &&
    nounPhrase(c, start, last, NOMINATIVE)?.last === last) return one(last, last + 1)
  // "Мэр Рогов, отвечающий за мосты, эти слова опроверг": whose subject stands before another clause
  const apart = found !== null && k.left != null && k.left[1] < start
  if (!found || !apart && !k.right && others === 0 && (formsAt(c, k.cue[0]) & PLURAL) === 0) return k.right ? null : objectFirst(c, start, k.cue[0])
  return one(found[0], found[1])
}

/**
 * "Слова министра о мосте опроверг Рогов", "Обвинения в краже Рогов подтвердил": a thing that opens its sentence, up to the cue or to who speaks
 * right before it; null where it is somebody, or another verb stands between.
 */
const objectOpening = (c: Context, k: Candidate, behind = false): Segment[] | null => {
  const verb = k.cue[0], first = overFillers(c, k.from, verb), thing = nounPhrase(c, first, verb, ACCUSATIVES)
  if (!thing || !isWord(c, thing.head) || has(c, thing.head, SPEAKING | PRONOUN | TIME_WORD) || isCapital(c, thing.head) && c.sentenceFirst[thing.head] !== thing.head || !isOneClause(c, first, verb)) return null
  return upToSpeaker(c, k, first, first + 1, behind)
}

/** "Слухи об отставке мэр опроверг": what was said, then who denies it, right before the cue. */
const objectFirst = (c: Context, start: number, cue: number): Segment[] | null => {
  const what = nounPhrase(c, start, cue, ACCUSATIVES)
  if (!what || !has(c, what.head, CUE_NOUN)) return null
  const last = overTopic(c, what, cue), subject = nounPhrase(c, last, cue, NOMINATIVES)
  // "Слухи о пожаре Рогов опроверг": a name that looked like a genitive
  const name = subject?.last === cue ? null : nameWithin(c, what.last, cue, cue)
  return subject?.last === cue ? one(what.first, last) : name ? one(what.first, name[0]) : null
}

/** "слова чиновника о готовности", "слухи об отставке": behind a noun for what is said also what it is about. */
const overTopic = (c: Context, {head, last}: Phrase, to: number): number =>
  has(c, head, CUE_NOUN) && has(c, last, PREPOSITION) && isOneOf(c, last, c.words.about) ? prepositionalPhrase(c, last, to) : last

const endsThere = (c: Context, i: number, to: number): boolean => i >= to || !isWord(c, i) && (c.pairAt[i]!) < 0

/** "призвал «не паниковать» и заняться делом", "призвал «не ждать», а готовиться": the infinitive that a conjunction joins to one in marks; -1 where none does. */
const infinitiveBehind = (c: Context, k: Candidate, {first, close}: MarkPair): number => {
  if ((k.entry.frames & (TO | OBJECT_TO)) === 0 || !isInfinitive(c, has(c, first, NEGATION) ? first + 1 : first)) return -1
  let i = kindAt(c, close + 1) === COMMA ? close + 2 : close + 1
  if (!has(c, i, COORDINATOR)) return -1
  i++
  while (isFiller(c, i) || has(c, i, NEGATION)) i++
  return i < k.to && isInfinitive(c, i) ? i : -1
}

/** Marked words right behind a cue or its object: "раскритиковал «политику двойных стандартов»". */
export const markedWords: Rule = (c, k) => {
  if (k.noun || !has(c, k.cue[0], CUE_VERB)) return null
  const pair = markedBehind(c, k)
  if (!pair) return null
  // "пообещал «наказать виновных» и «вернуть деньги»"
  const next = has(c, pair.close + 1, COORDINATOR) ? pairAt(c, pair.close + 2) : undefined
  if (next?.open === pair.close + 2 && next.close > next.open && next.kind !== 'name' && next.kind !== 'title') return one(pair.open, next.close + 1)
  const joined = infinitiveBehind(c, k, pair)
  if (joined > 0) return one(pair.open, phraseContentEnd(c, joined, k.to, k.cue[0], 'infinitive'))
  // "раскритиковал «трусливую политику» соседей"
  const owner = nounPhrase(c, pair.close + 1, k.to, GENITIVES)
  return one(pair.open, owner && !owner.named ? owner.last : pair.close + 1)
}

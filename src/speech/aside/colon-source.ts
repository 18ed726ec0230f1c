/** Who says what stands behind a colon or before a dash, with no cue: "СМИ: самолёт сел", "Мост закроют — мэр". */
import {
  ADJECTIVAL, ADVERB, AUXILIARY, COORDINATOR, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GROUP, NEGATION, NOMINATIVE, ORGANIZATION, OUTLET, PASSIVE, PAST, PREPOSITION, PRONOUN, ROLE,
  SPEAKING, VERB,
} from '../../words/facts.ts'
import {ALL_CAPS, COLON, COMMA, INITIAL, STOP, wordAt} from '../../words/scan.ts'
import {peopleOf} from '../../speakers/people-words.ts'
import {ANY_CASE, NOMINATIVES} from '../grammar/cases.ts'
import {label} from '../direct/announce.ts'
import {goesOn} from '../direct/shape.ts'
import {isLikelyVerb} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isDash, isFinite, isNumber, isWord, kindAt, known, lemmaAt, pairAt, shaped, step} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {isPercent} from '../grammar/place-looks.ts'
import type {Context, Range} from '../types.ts'

/** Hands a stretch to the source that a colon or a dash sets apart. */
const pushLabelled = (c: Context, first: number, last: number, source: Range, rule: string): void => {
  c.quotes.push({kind: 'indirect', segments: [{first, last, pair: -1}], cue: null, entry: null, source, via: null, rule, confidence: 0.7, follows: -1})
}

/** "Депутат Лужин - о ценах: …": who speaks, up to the dash and the topic. */
export const beforeTopic = (c: Context, from: number, colon: number): Range | null => {
  for (let i = from + 1; i < colon; i++) if (isDash(c, i)) return c.grammar.cases && has(c, i + 1, PREPOSITION) ? label(c, from, i) : null
  return null
}

/** "Мост закроют — мэр", "Погибли двое — СК": who says what a headline has before its last dash. */
export const headlineDash = (c: Context, from: number, body: number): boolean => {
  if (!c.grammar.cases) return false
  let dash = body - 1
  while (dash > from + 1 && dash > body - FAR_DASH && !isDash(c, dash)) dash--
  const phrase = isDash(c, dash) ? nounPhrase(c, dash + 1, body, NOMINATIVES) : null
  if (phrase?.last !== body || !has(c, phrase.head, SPEAKING) && !(isCapital(c, phrase.head) && c.tokens.entry[phrase.head] === 0)) return false
  const isBody = has(c, phrase.head, ORGANIZATION | OUTLET | GROUP) || shaped(c, phrase.head, ALL_CAPS) || has(c, phrase.head, ROLE) && peopleOf(c).anonymous.has(lemmaAt(c, phrase.head))
  if (!isBody && isApposed(c, dash) || !states(c, from, dash)) return false
  pushLabelled(c, from, dash, [phrase.first, phrase.last], 'headline-dash')
  return true
}

/** "победила женщина — Анна Белова", "победил «Спартак» — чемпион страны", "задержан Олег Дятлов — мэр города": the person behind the dash is the same again. */
const isApposed = (c: Context, dash: number): boolean => {
  const before = dash - 1
  if (isNumber(c, before) || isPercent(c, before)) return false
  return !isWord(c, before)
    || (has(c, before, SPEAKING) || isCapital(c, before) && c.tokens.entry[before] === 0 && !shaped(c, before, ALL_CAPS) && !has(c, before - 1, PREPOSITION)) && (formsAt(c, before) & NOMINATIVES) !== 0
}

/** Has a headline a predicate: "Мост открыт", "Пострадавших нет", "Нужно закрыть мост". */
const states = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = step(c, i, to)) {
    if (!isWord(c, i) || i > from && isCapital(c, i)) continue
    const forms = formsInLower(c, i), shown = has(c, i, VERB | CUE_VERB) && has(c, i, AUXILIARY) && forms === 0
    if (shown || has(c, i, NEGATION) && !has(c, i, ADVERB | PRONOUN) && (i === from || i + 1 === to)) return true
    // "открыт", "Задержаны (трое)"; "новый план" is none
    if ((forms & PASSIVE) !== 0 && ((forms & ANY_CASE) === 0 || c.tokens.entry[i] === 0 && (i === from ? i + 1 < to : i + 1 === to && (formsAt(c, i - 1) & ADJECTIVAL) === 0))) return true
    if ((forms & (FINITE | PAST)) !== 0 && !has(c, i, ~(CUE_VERB | VERB | ((forms & PAST) === 0 ? AUXILIARY : 0)))) return true
  }
  return false
}

/** Forms of a word, that of a headline's first as if it had no capital: "Погибли". */
const formsInLower = (c: Context, i: number): number => {
  const {entry, text, start, end} = c.tokens
  return entry[i] === 0 && isCapital(c, i) ? c.grammar.guess(text, start[i]!, end[i]!, false) : formsAt(c, i)
}
const FAR_DASH = 12

/** "The Latest: …", "Rovers 2-1 Town: …", "Election LIVE: …": a column, a match, a kind of text. */
const namesNobody = (c: Context, from: number, colon: number): boolean => {
  if (has(c, from, DETERMINER) || isRubric(c, colon - 1)) return true
  for (let i = from; i < colon; i++) if (isNumber(c, i)) return true
  return false
}
/** Does the word at `i` say what kind of text follows: "live", «видео». */
export const isRubric = (c: Context, i: number): boolean => c.grammar.rubrics?.includes(known(c, i) || wordAt(c.tokens, i).toLowerCase()) === true

/** "МЧС: пострадавших нет", "Источник РБК: …", "Тренер Анна Рогова: …" — a body, a group or somebody with a name, and a clause with a verb. */
const tellsInBody = (c: Context, [first, last]: Range, body: number): boolean => {
  const phrase = nounPhrase(c, first, last, NOMINATIVES)
  if (!phrase || !has(c, phrase.head, SPEAKING) || !phrase.named && !has(c, phrase.head, ORGANIZATION | OUTLET | GROUP)) return false
  for (let i = last + 1; i < body; i = step(c, i, body)) if (
    isFinite(c, i)
    || isLikelyVerb(c, i)
    || isWord(c, i) && (formsAt(c, i) & PASSIVE) !== 0
  ) return true
  return false
}

/** A paragraph's source before a colon, in languages whose nouns show case. */
export const bodyColon = (c: Context, from: number, body: number): boolean => {
  for (let i = from + 1; i < Math.min(body, from + 8); i++) {
    if (kindAt(c, i) !== COLON) continue
    const source = label(c, from, i)
    if (!source || i + 2 >= body || pairAt(c, i + 1)?.kind === 'speech' || !tellsInBody(c, source, body)) return false
    pushLabelled(c, i + 1, body, source, 'body-colon')
    return true
  }
  return false
}

/** Can the label be somebody: "Мэр Кедровска", "Олег Дятлов", "Завод «Маяк»", one word; not "Ремонт моста", "Чемпионат Европы", "ПОЖАР НА СКЛАДЕ". */
const mayBeSomebody = (c: Context, from: number, colon: number): boolean => {
  if (colon - from === 1) return !isRubric(c, from)
  const next = from + 1
  if (shaped(c, from, INITIAL) && kindAt(c, next) === STOP) return true
  if (
    isCapital(c, from)
    && c.tokens.entry[from] === 0
    && (isCapital(c, next) && !shaped(c, next, ALL_CAPS) ? (formsAt(c, next) & NOMINATIVE) !== 0 || shaped(c, from, ALL_CAPS) : kindAt(c, next) === COMMA || has(c, next, COORDINATOR))
  ) return true
  for (let i = from; i < colon; i++) if (
    c.pairAt[i]! >= 0
    || has(c, i, SPEAKING | DOCUMENT) && (formsAt(c, i) & NOMINATIVES) !== 0 && !has(c, i - 1, PREPOSITION)
  ) return true
  return false
}

/** "Источник РБК: …", "СМИ: …": so it is in the body as well, but for "Источник: …" alone, which names the paper. */
export const isHearsayLabel = (c: Context, from: number): boolean => {
  if (
    !c.grammar.cases
    || !has(c, from, ROLE | GROUP)
    || !isCapital(c, from)
    || kindAt(c, from + 1) === COLON && (formsAt(c, from) & NOMINATIVE) !== 0
  ) return false
  let colon = from + 1
  while (colon < from + 8 && kindAt(c, colon) !== COLON) colon++
  if (colon === from + 8) return false
  return has(c, from, ROLE) ? peopleOf(c).anonymous.has(lemmaAt(c, from)) : has(c, from, GROUP) && shaped(c, from, ALL_CAPS)
}

/** "СМИ: самолёт сел" — a headline's or a sentence's source before a colon. */
export const headlineColon = (c: Context, from: number, body: number): boolean => {
  for (let i = from + 1; i < Math.min(body, from + 8); i++) {
    if (kindAt(c, i) !== COLON) continue
    const source = label(c, from, i) ?? beforeTopic(c, from, i)
    if (!source || i + 2 >= body || c.grammar.cases && !mayBeSomebody(c, source[0], source[1])) return false
    const pair = c.pairAt[i + 1]!
    if (pair >= 0 && (c.taken[pair] || c.grammar.cases && !goesOn(c, i + 1))) return false
    // "Обзор прессы: …"
    if (c.grammar.cases ? isRubric(c, from) : namesNobody(c, from, i)) return false
    pushLabelled(c, i + 1, body, source, 'headline-colon')
    return true
  }
  return false
}

/** A source for what stands before it, "Об этом сообщил X", or behind its colon: "СМИ: самолёт сел". */
import {AUXILIARY, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_VERB, DETERMINER, DOCUMENT, FINITE, GROUP, NOMINATIVE, ORGANIZATION, OUTLET, PASSIVE, PAST, PLURAL, PREPOSITION, REFLEXIVE, ROLE, SPEAKING, VERB} from '../words/facts.ts'
import {COLON, COMMA, wordAt, ALL_CAPS, INITIAL, STOP} from '../words/scan.ts'
import {asideAt, cueAt, cueWithTail, phraseCueAt, originOf} from './aside.ts'
import {CLAUSE, ORIGIN} from '../words/frames.ts'
import {clauseEnd} from './clauses.ts'
import {label} from './direct/announce.ts'
import {goesOn} from './direct/before.ts'
import {collectiveOf, placeOf} from './house.ts'
import {isImpersonal} from './impersonal.ts'
import {sentenceBody} from './extent.ts'
import {within} from './drafts.ts'
import {isLikelyVerb, isPredicate} from './likely.ts'
import {formsAt, has, isCapital, isDash, isFinite, isNumber, isOneOf, isWord, kindAt, known, pairAt, step, lemmaAt, shaped} from './look.ts'
import {NOMINATIVES} from './cases.ts'
import {nounPhrase} from './phrases.ts'
import {subjectLeft, subjectRight} from './source.ts'
import type {Context, Range} from './types.ts'

/** "Об этом говорится в отчёте", "Об этом сообщили в полиции". */
const houseBehind = (c: Context, verb: number, to: number): Range | null => isImpersonal(c, verb) ? placeOf(c, verb + 1, to) : (formsAt(c, verb) & PLURAL) !== 0 ? collectiveOf(c, verb + 1, to) : null

/** "Об этом сообщил X." hands the sentence before to X. */
export const anaphor = (c: Context, from: number, body: number, previous: Range | null): boolean => {
  if (!previous) return false
  if (c.grammar.cases && (thusSaid(c, from, body, previous) || suchWords(c, from, body, previous) || follows(c, from, body, previous))) return true
  for (let i = from; i < Math.min(body, from + 4); i++) {
    if (!isOneOf(c, i, c.words.anaphors)) continue
    if (!has(c, i - 1, PREPOSITION) && i > from) return false
    for (let j = i + 1; j < Math.min(body, i + 8); j = step(c, j, body)) {
      // "Об этом со ссылкой на мэра сообщает газета"
      const cited = phraseCueAt(c, j, body)
      if (cited) {
        const verb = cited.end
        c.quotes.push({
          kind: 'indirect', segments: [{first: previous[0], last: sentenceBody(c, previous[0], previous[1]), pair: -1}], cue: cited.cue, entry: cited.entry,
          source: cited.source, via: has(c, verb, CUE_VERB) ? subjectRight(c, verb, body) : null, rule: 'about-this', confidence: 0.85, follows: -1,
        })
        return true
      }
      if (!has(c, j, CUE_VERB) && !(has(c, j, CUE_ADJECTIVE) && j === i + 1)) {
        if (kindAt(c, j) !== COMMA) continue
        // "Об этом, в частности, рассказал мэр"
        const end = clauseEnd(c, j + 1, body)
        if (j > i + 1 || kindAt(c, end) !== COMMA || end > j + 4) return false
        j = end
        continue
      }
      const found = cueWithTail(c, j, body)
      if (!found?.entry.prepositions.includes(known(c, i - 1))) return false
      if (kindAt(c, clauseEnd(c, j, body)) === COLON) return false
      const teller = subjectRight(c, j, body) ?? subjectLeft(c, j, from) ?? (c.grammar.cases ? houseBehind(c, j, body) : null)
      // "Об этом сообщает Bloomberg со ссылкой на полицию": the agency conveys
      const behind = c.grammar.cases && teller ? phraseCueAt(c, Math.max(teller[1], found.end), body) : null
      const named = behind?.source && behind.entry.before ? behind : null
      c.quotes.push({
        kind: 'indirect', segments: [{first: previous[0], last: sentenceBody(c, previous[0], previous[1]), pair: -1}], cue: named?.cue ?? [j, found.end], entry: named?.entry ?? found.entry,
        source: named?.source ?? teller, via: named ? teller : null, rule: 'about-this', confidence: 0.85, follows: -1,
      })
      return true
    }
    return false
  }
  return false
}

/** Hands the sentence before to a source. */
const handBack = (c: Context, previous: Range, cue: Range, source: Range, via: Range | null): void => {
  c.quotes.push({
    kind: 'indirect', segments: [{first: previous[0], last: sentenceBody(c, previous[0], previous[1]), pair: -1}], cue, entry: cueAt(c, cue[0]) ?? null,
    source, via, rule: 'about-this', confidence: 0.85, follows: -1,
  })
}

/** "Это следует из отчёта." */
const follows = (c: Context, from: number, body: number, previous: Range): boolean => {
  const entry = has(c, from, DETERMINER) ? cueAt(c, from + 1) : undefined
  if (!entry || (entry.frames & ORIGIN) === 0 || clauseEnd(c, from, body) < body) return false
  const source = originOf(c, entry, from + 2, body)
  if (source) handBack(c, previous, [from + 1, from + 2], source, null)
  return source !== null
}

/**
 * "Такое мнение высказал X.", "Так считает X.", "С таким заявлением выступил X, передаёт ТАСС." hands the sentence before to X; where it has a source
 * already, this one only says so again.
 */
const suchWords = (c: Context, from: number, body: number, previous: Range): boolean => {
  const at = has(c, from, PREPOSITION) ? from + 1 : from
  const so = isOneOf(c, from, c.words.such) && has(c, from + 1, CUE_VERB) && ((cueAt(c, from + 1)?.frames ?? 0) & CLAUSE) !== 0
  if (!so && !opensSuch(c, at)) return false
  const clause = clauseEnd(c, at, body)
  let verb = so ? at + 1 : at + 2
  while (verb < clause && !isPredicate(c, verb)) verb = step(c, verb, clause)
  // a clause with more to say goes its own way
  const conveyed = clause < body ? asideAt(c, clause + 1, body) : null
  if (verb >= clause || clause < body && (!conveyed || conveyed.end < body)) return false
  // "Такой вывод содержится в докладе"
  const source = subjectRight(c, verb, clause) ?? (so ? null : subjectLeft(c, verb, at + 2)) ?? ((formsAt(c, verb) & REFLEXIVE) !== 0 ? placeOf(c, verb + 1, clause) : houseBehind(c, verb, clause))
  if (!source) return false
  if (!within(c, 0, previous[0], previous[1])?.source) handBack(c, previous, [verb, verb + 1], source, conveyed?.source ?? null)
  return true
}

/** «Угрозы нет». "Так ситуацию прокомментировал X": hands words in marks that have no source to X. */
const thusSaid = (c: Context, from: number, body: number, previous: Range): boolean => {
  if (!isOneOf(c, from, c.words.thus)) return false
  const quote = within(c, 0, previous[0], previous[1]), clause = clauseEnd(c, from, body)
  if (quote?.kind !== 'direct' || quote.cue || quote.source || kindAt(c, clause) === COLON) return false
  for (let i = from + 1; i < clause; i = step(c, i, clause)) {
    if (!has(c, i, CUE_VERB) || !isFinite(c, i)) continue
    const found = cueWithTail(c, i, clause), source = subjectRight(c, i, clause) ?? subjectLeft(c, i, from + 1)
    if (!found || !source) return false
    Object.assign(quote, {cue: [i, found.end], entry: found.entry, source, rule: 'about-this'})
    return true
  }
  return false
}

/** "такое мнение", "таким заявлением" */
export const opensSuch = (c: Context, i: number): boolean => isOneOf(c, i, c.words.such) && has(c, i + 1, CUE_NOUN)

/** "Депутат Лужин - о ценах: …": who speaks, up to the dash and the topic. */
export const beforeTopic = (c: Context, from: number, colon: number): Range | null => {
  for (let i = from + 1; i < colon; i++) if (isDash(c, i)) return c.grammar.cases && has(c, i + 1, PREPOSITION) ? label(c, from, i) : null
  return null
}

/** "Мост закроют — мэр": who says what a headline has before its last dash. */
export const headlineDash = (c: Context, from: number, body: number): boolean => {
  if (!c.grammar.cases) return false
  let dash = body - 1
  while (dash > from + 1 && dash > body - FAR_DASH && !isDash(c, dash)) dash--
  const phrase = isDash(c, dash) ? nounPhrase(c, dash + 1, body, NOMINATIVES) : null
  if (phrase?.last !== body || !has(c, phrase.head, SPEAKING) && !(isCapital(c, phrase.head) && c.tokens.entry[phrase.head] === 0)) return false
  // "победила женщина — Анна Белова", "победил «Спартак» — чемпион страны": the same again
  const before = dash - 1, isBody = has(c, phrase.head, ORGANIZATION | OUTLET)
  if (!isBody && (!isWord(c, before) || has(c, before, SPEAKING) && (formsAt(c, before) & NOMINATIVES) !== 0)) return false
  for (let i = from; i < dash; i = step(c, i, dash)) {
    if (!isWord(c, i) || i > from && isCapital(c, i) || (formsAt(c, i) & (FINITE | PAST)) === 0 || has(c, i, ~(CUE_VERB | VERB | ((formsAt(c, i) & PAST) === 0 ? AUXILIARY : 0)))) continue
    c.quotes.push({kind: 'indirect', segments: [{first: from, last: dash, pair: -1}], cue: null, entry: null, source: [phrase.first, phrase.last], via: null, rule: 'headline-dash', confidence: 0.7, follows: -1})
    return true
  }
  return false
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
  for (let i = last + 1; i < body; i = step(c, i, body)) if (isFinite(c, i) || isLikelyVerb(c, i) || isWord(c, i) && (formsAt(c, i) & PASSIVE) !== 0) return true
  return false
}

/** A paragraph's source before a colon, in languages whose nouns show case. */
export const bodyColon = (c: Context, from: number, body: number): boolean => {
  for (let i = from + 1; i < Math.min(body, from + 8); i++) {
    if (kindAt(c, i) !== COLON) continue
    const source = label(c, from, i)
    if (!source || i + 2 >= body || pairAt(c, i + 1)?.kind === 'speech' || !tellsInBody(c, source, body)) return false
    c.quotes.push({kind: 'indirect', segments: [{first: i + 1, last: body, pair: -1}], cue: null, entry: null, source, via: null, rule: 'body-colon', confidence: 0.7, follows: -1})
    return true
  }
  return false
}

/** Can the label be somebody: "Мэр Кедровска", "Олег Дятлов", "Завод «Маяк»", one word; not "Ремонт моста", "Чемпионат Европы", "ПОЖАР НА СКЛАДЕ". */
const isSomebody = (c: Context, from: number, colon: number): boolean => {
  if (colon - from === 1) return !isRubric(c, from)
  const next = from + 1
  if (shaped(c, from, INITIAL) && kindAt(c, next) === STOP) return true
  if (isCapital(c, from) && c.tokens.entry[from] === 0 && (isCapital(c, next) && !shaped(c, next, ALL_CAPS) ? (formsAt(c, next) & NOMINATIVE) !== 0 || shaped(c, from, ALL_CAPS) : kindAt(c, next) === COMMA || has(c, next, COORDINATOR))) return true
  for (let i = from; i < colon; i++) if (c.pairAt[i]! >= 0 || has(c, i, SPEAKING | DOCUMENT) && (formsAt(c, i) & NOMINATIVES) !== 0 && !has(c, i - 1, PREPOSITION)) return true
  return false
}

/** "Источник РБК: …", "СМИ: …": so it is in the body as well, but for "Источник: …" alone, which names the paper. */
export const isHearsay = (c: Context, from: number): boolean => {
  if (!c.grammar.cases || !has(c, from, ROLE | GROUP) || !isCapital(c, from) || kindAt(c, from + 1) === COLON && (formsAt(c, from) & NOMINATIVE) !== 0) return false
  let colon = from + 1
  while (colon < from + 8 && kindAt(c, colon) !== COLON) colon++
  if (colon === from + 8) return false
  return has(c, from, ROLE) ? c.people?.anonymous.split(' ').includes(lemmaAt(c, from)) === true : has(c, from, GROUP) && shaped(c, from, ALL_CAPS)
}

/** "СМИ: самолёт сел" — a headline's or a sentence's source before a colon. */
export const headlineColon = (c: Context, from: number, body: number): boolean => {
  for (let i = from + 1; i < Math.min(body, from + 8); i++) {
    if (kindAt(c, i) !== COLON) continue
    const source = label(c, from, i) ?? beforeTopic(c, from, i)
    if (!source || i + 2 >= body || c.grammar.cases && !isSomebody(c, source[0], source[1])) return false
    const pair = c.pairAt[i + 1]!
    if (pair >= 0 && (c.taken[pair] || c.grammar.cases && !goesOn(c, i + 1))) return false
    // "Обзор прессы: …"
    if (c.grammar.cases ? isRubric(c, from) : namesNobody(c, from, i)) return false
    c.quotes.push({kind: 'indirect', segments: [{first: i + 1, last: body, pair: -1}], cue: null, entry: null, source, via: null, rule: 'headline-colon', confidence: 0.7, follows: -1})
    return true
  }
  return false
}

/** Whose a quote is that names no source: the speaker before, or whoever the sentence before is about. */
import {FINITE, GERUND, ORGANIZATION, PASSIVE, PLURAL, PREPOSITION, REFLEXIVE} from '../../words/facts.ts'
import {blockIndexAt} from '../../speech/grammar/clauses.ts'
import {formsAt, has, isWord} from '../../speech/grammar/look.ts'
import {ANSWER_TURN, QUESTION_TURN} from '../../speech/direct/turns.ts'
import type {Context, Range} from '../../speech/types.ts'
import {isSubjectName} from './antecedents.ts'
import {phraseAround} from './nouns.ts'
import {ofPerson} from './referents.ts'
import {casesIn, resolvePhrase} from './resolve.ts'
import {nameRow, nounRow, sentenceOf} from '../rows.ts'
import {seenAt} from '../seen-words.ts'
import type {Person, Referent, State} from '../types.ts'

/** The subject of the sentence before, where it is a person who came in after the token: whose words a quote alone may be. */
const newSubject = (s: State, from: number, to: number): Referent | null => {
  for (let i = nameRow(s.names, from), n = 0; i < s.names.length && n < 12; i++, n++) {
    const name = s.names[i]!
    if (name.first >= to) return null
    if (name.person?.strong && !name.foreign && !name.quoted && isSubjectName(s, name)) return ofPerson(s, name.person)
  }
  return null
}

const MOST_LINES = 60
const LINE = 'dash-line'

/** Lines of an interview, without a name at any of them: question and answer in turn. */
const answerer = (s: State, index: number, speakers: readonly (Referent | null)[]): Referent | null => {
  const {c} = s
  let first = index, line = 0, asked = false, own: Referent | null = null
  for (let q = index - 1; q >= 0 && q > index - MOST_LINES; q--) {
    const {rule, cue} = c.quotes[q]!
    if (!isLine(rule) || rule === LINE && cue !== null) continue
    first = q
    line++
    // a scene, whose lines have their own cues; not of "— Год прошёл, — смеётся фермер", where somebody only asks
    if (rule === 'dash-cue') { if (line % 2 === 1) return null; own ??= speakers[q] ?? null; continue }
    if (line % 2 === 1) asked ||= isQuestion(s, q)
  }
  if (line % 2 === 0) return null
  for (let q = index + 1, n = line; !asked && q < c.quotes.length && q < index + MOST_LINES; q++) {
    const {rule, cue} = c.quotes[q]!
    if (cue === null && rule === LINE && ++n % 2 === 0) asked = isQuestion(s, q)
  }
  if (!asked) return null
  return own ?? interviewed(s, c.quotes[first]!.segments[0]!.first)
}

/** "Мы поговорили с тренером «Вымпела» Игорем Лосем.": who is named before the first line of an interview. */
const interviewed = (s: State, at: number): Referent | null => {
  const row = nameRow(s.names, at)
  let only: Person | null = null, persons = 0
  for (let i = row - 1; i >= 0 && i > row - 8; i--) {
    const name = s.names[i]!, {person} = name
    if (!person?.strong || name.foreign || name.quoted || name.place) continue
    if (isSubjectName(s, name) || i === 0) return ofPerson(s, person)
    if (person !== only) persons++
    only = person
  }
  return only && persons === 1 ? ofPerson(s, only) : null
}

const isLine = (rule: string | undefined): boolean => rule === LINE || rule === 'dash-cue'

/** `— Опять? — спросил врач. // — Опять, — вздохнула хозяйка. // — А таблетки?`: of two who talk line by line the one whose turn it is. */
const inTurn = (s: State, index: number, speakers: readonly (Referent | null)[]): Referent | null => {
  const {c} = s, lines: number[] = []
  let block = blockIndexAt(c, c.quotes[index]!.segments[0]!.first)
  for (let q = index - 1, n = 0; q >= 0 && n < 12 && lines.length < 2; q--, n++) {
    const {rule, segments} = c.quotes[q]!
    if (!isLine(rule)) continue
    if (blockIndexAt(c, segments[0]!.first) !== --block) return null
    lines.push(q)
  }
  const [other, own] = lines
  if (other === undefined || own === undefined) return null
  return speakers[other] && speakers[own] !== speakers[other] ? speakers[own] ?? null : null
}

/** A question that another line answers. */
const isAsked = (s: State, index: number): boolean => isQuestion(s, index) && s.c.quotes[index + 1]?.rule === LINE && s.c.quotes[index + 1]!.cue === null

/** A line right behind another: it is somebody else's turn. */
const isReply = ({c}: State, index: number): boolean => {
  const before = c.quotes[index - 1]
  return isLine(before?.rule) && blockIndexAt(c, before!.segments[0]!.first) === blockIndexAt(c, c.quotes[index]!.segments[0]!.first) - 1
}

/** Does the quote end in a question mark. */
const isQuestion = ({c}: State, q: number): boolean => {
  const last = c.quotes[q]!.segments.at(-1)!.last
  return c.tokens.text.charCodeAt(c.tokens.end[last - 1]! - 1) === QUESTION
}
const QUESTION = 0x3F

/** The nearest quote of a rule before the one at `index`; -1 for none. */
const lastOf = (c: Context, index: number, rule: string): number => {
  for (let q = index - 1; q >= 0 && q > index - MOST_LINES; q--) if (c.quotes[q]!.rule === rule) return q
  return -1
}

/** The first line of the interview that the quote at `index` is one of, as far as is looked back. */
const firstTurn = (c: Context, index: number): number => {
  let first = index
  for (let q = index - 1; q >= 0 && q > index - MOST_LINES; q--) if (c.quotes[q]!.rule === QUESTION_TURN || c.quotes[q]!.rule === ANSWER_TURN) first = q
  return first
}

/** "Там отметили": the body that spoke last, or is named in the sentence before or in this one. */
const bodyThere = (s: State, index: number, at: number, speakers: readonly (Referent | null)[]): Referent | null => {
  const {c} = s, here = sentenceOf(s, at)
  let other: Range | null = null
  for (let i = nounRow(s.nouns, at) - 1, n = 0; i >= 0 && n < 8; i--, n++) {
    const {at: noun, sentence, quoted} = s.nouns[i]!
    if (here - sentence > 1) break
    if (!has(c, noun, ORGANIZATION) || quoted) continue
    const range = phraseAround(s, noun)
    // "источник в мэрии сказал, что решение суда там восприняли спокойно": where somebody is, before what something is of
    if (has(c, range[0] - 1, PREPOSITION)) return resolvePhrase(s, range, casesIn(s, range))
    other ??= range
  }
  if (other) return resolvePhrase(s, other, casesIn(s, other))
  const who = speakers[index - 1]
  return who && who.kind !== 'person' ? who : null
}

/** A quote with no source: that of the one it follows, of another in its sentence, or whoever spoke just before. */
export const withoutSource = (s: State, index: number, speakers: readonly (Referent | null)[]): Referent | null => {
  const {c} = s, quote = c.quotes[index]!
  if (quote.source) return null
  const at = quote.cue?.[0] ?? quote.segments[0]?.first ?? 0, here = sentenceOf(s, at)
  if (quote.cue === null && (quote.rule === 'quote-alone' || quote.rule === 'quote-sentence')) {
    const start = s.sentences[Math.max(0, here - 1)] ?? 0
    const before = quote.follows >= 0 ? c.quotes[quote.follows]?.segments.at(-1)?.last ?? 0 : start
    const who = newSubject(s, Math.max(before, start), at)
    if (who) return who
  }
  if (quote.rule === QUESTION_TURN) return null
  if (quote.rule === ANSWER_TURN) return speakers[lastOf(c, index, ANSWER_TURN)] ?? interviewed(s, c.quotes[firstTurn(c, index)]!.segments[0]!.first)
  if (quote.follows >= 0) return speakers[quote.follows] ?? null
  if (quote.cue === null && quote.rule === LINE) {
    const who = inTurn(s, index, speakers) ?? answerer(s, index, speakers)
    // "— Олег Игоревич, зачем мост?", "— Старый устал.": who asks is nobody who spoke before
    if (who || isAsked(s, index) || isReply(s, index)) return who
  }
  const forms = quote.cue ? formsAt(c, at) : 0
  if (quote.cue && (forms & (FINITE | GERUND)) === 0) return null
  // "Там отметили", "пояснили там"
  if (quote.cue && (forms & PLURAL) !== 0) for (const there of [at - 1, quote.cue[1]]) if (
    isWord(c, there)
    && s.people.there.has(seenAt(c, there).lower)
  ) return bodyThere(s, index, there, speakers)
  if ((forms & (REFLEXIVE | PASSIVE | PLURAL)) !== 0 && (forms & GERUND) === 0) return null
  for (let q = index - 1, n = 0; q >= 0 && n < 4; q--, n++) {
    const other = c.quotes[q]!, who = speakers[q]
    if (!who) continue
    const last = sentenceOf(s, other.cue?.[0] ?? other.segments[0]?.first ?? 0)
    return here - last > 1 ? null : who
  }
  return null
}

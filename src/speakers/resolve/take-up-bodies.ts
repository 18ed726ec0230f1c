/** Bodies that a general noun takes up: "издание", "компания", "the company", "ведомство". */
import {COORDINATOR, CUE_PHRASE, CUE_VERB, DETERMINER, DOCUMENT, GROUP, OCCASION, ORGANIZATION, OUTLET, PREPOSITION, ROLE} from '../../words/facts.ts'
import {ADDRESSEE} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {cueAt, has, isCapital, kindAt, pairAt} from '../../speech/grammar/look.ts'
import type {Context, Range} from '../../speech/types.ts'
import {isSubjectName} from './antecedents.ts'
import {isInBracket} from './heads.ts'
import {isSentenceFirst, plainText} from './describe.ts'
import {isTakingUp, type NounParts} from './nouns.ts'
import {named, ofPerson} from './referents.ts'
import {nameRow, sentenceOf} from '../rows.ts'
import {seenAt} from '../seen-words.ts'
import type {NameMention, Person, Referent, State} from '../types.ts'

/** How many sentences back a firm is taken up. */
const FIRM_NEAR = 3

/** Tokens before a name in a bracket. */
const MOST_WITHIN = 7

/** The last name in other letters, outside brackets: "издание" of an article that cites the Daily Mirror. */
export const foreignBefore = (s: State, at: number): Referent | null => {
  let cited: NameMention | null = null
  for (let i = nameRow(s.names, at) - 1, n = 0; i >= 0 && n < 30; i--, n++) {
    const name = s.names[i]!
    if (!name.foreign) continue
    if (cited && name.sentence !== cited.sentence) break
    const beside = has(s.c, name.first - 1, OUTLET | OCCASION | CUE_VERB | CUE_PHRASE)
    if (beside) return outletNamed(s, name)
    if (cited || name.parts.length < 3 || isInBracket(s.c, name.first - MOST_WITHIN, name.first)) continue
    // "пишет Evening Bell со ссылкой на The Hull Post": the one that writes before the one that it cites
    cited = name
    if (!has(s.c, name.first - 1, PREPOSITION)) break
  }
  return cited && outletNamed(s, cited)
}

/** "Raj Mehta", then "Mehta": a person; of a body the first word would stand for all. */
const isSurnamed = ({c}: State, person: Person): boolean => {
  const {fullest: {parts: full}, names} = person, surname = full[full.length - 1]!
  return person.surnamed ??= full.length > 1 && names.some(({parts}) => parts.length === 1 && seenAt(c, parts[0]!) === seenAt(c, surname))
}

/** "Last spring Nuvio fell", "Nuvio", more than once: one word that is nowhere a person's, and behind no preposition, where a place may stand ("mayor of Hull"). */
const isCompanyWord = ({c}: State, {first, opens}: NameMention, {names, masculine, feminine}: Person): boolean => {
  if (c.tokens.entry[first] !== 0 || masculine + feminine > 0 || opens && names.length < 2) return false
  return !has(c, first - 1, PREPOSITION)
}

/** How far back a name in marks is looked for, in tokens. */
const BRAND_NEAR = 300

/**
 * "«Нафта» купила завод. В компании сообщили": the last name in marks or in other letters ("Nuvio закрыла офис") that a sentence begins
 * with, alone or behind one noun ("Сеть «Маяк» закрылась"), down to the token `to`.
 */
export const brandBefore = (s: State, at: number, to: number): Referent | null => {
  const {c} = s
  for (let i = at - 1; i >= to && i > at - BRAND_NEAR; i--) {
    const pair = pairAt(c, i)
    if (isCapital(c, i) && c.tokens.entry[i] === 0 && (c.sentenceFirst[i] === i || c.sentenceFirst[i] === i - 1)) {
      const name = s.names[nameRow(s.names, i)]
      if (name?.first === i && name.foreign && !has(c, i - 1, PREPOSITION | OUTLET | DOCUMENT | ROLE | GROUP)) return outletNamed(s, name)
    }
    if (pair?.open !== i || pair.close < 0 || pair.kind !== 'name') continue
    const first = has(c, i - 1, PREPOSITION | OUTLET | DOCUMENT | ROLE | GROUP) || c.sentenceFirst[i] === i ? i : i - 1
    if (c.sentenceFirst[i] === first) return named(s, plainText(c, pair.first, pair.last), 'organization', [pair.first, pair.last], -1)
  }
  return null
}

/** "В «Нафте» подтвердили сделку. В компании сообщили": the body that spoke last, where it is nothing but a name. */
export const firmBefore = (s: State, at: number): Referent | null => {
  const row = s.spoken[s.spoken.length - 1]
  if (!row || row.at >= at || sentenceOf(s, at) - row.sentence > FIRM_NEAR) return null
  const {who} = row
  return who.kind === 'organization'
    && !who.person
    && !who.plural
    && who.lemma === ''
    && (isCapital(s.c, row.at) || pairAt(s.c, row.at) !== undefined)
    && !has(s.c, row.at, OUTLET)
    ? who
    : null
}

/** "told Radio Humberside", "told the Mail": who only heard it. */
const isTold = (c: Context, first: number): boolean => {
  let i = first - 1
  while (has(c, i, DETERMINER | OUTLET) && i > first - 4) i--
  return has(c, i, CUE_VERB) && ((cueAt(c, i)?.frames ?? 0) & ADDRESSEE) !== 0
}

/** "Marks' brother, Kip, …": the name of somebody. */
const isApposed = (c: Context, first: number): boolean => kindAt(c, first - 1) === COMMA && has(c, first - 2, ROLE)

/** The name of a body that a bare noun takes up: "the company" after "Crestline Metals"; a subject or speaker before what stands beside one. */
export const companyBefore = (s: State, at: number): Referent | null => {
  const here = sentenceOf(s, at)
  let best: Referent | null = null, bestScore = -Infinity
  const offer = (who: Referent, sentence: number, first: number, subject: boolean): void => {
    const score = (subject ? 8 : 0) - 3 * (here - sentence) - (at - first) / 1000
    if (score > bestScore) { best = who; bestScore = score }
  }
  for (let i = nameRow(s.names, at) - 1, n = 0; i >= 0 && n < 30; i--, n++) {
    const name = s.names[i]!, {person, parts, place, opens} = name
    // "a Texas-based company", "Raj Mehta" of "Mehta": no company's name
    if (
      !person
      || person.strong
      || place
      || isTold(s.c, name.first)
      || isApposed(s.c, name.first)
      || isSurnamed(s, person)
      || has(s.c, name.last, ORGANIZATION) && !isCapital(s.c, name.last)
      || (parts.length < 2 && !person.body && (person.fullest.parts.length < 2 ? !isCompanyWord(s, name, person) : opens))
    ) continue
    offer(ofPerson(s, person), name.sentence, name.first, isSubjectName(s, name) && !has(s.c, has(s.c, name.first - 1, DETERMINER) ? name.first - 2 : name.first - 1, COORDINATOR | PREPOSITION))
  }
  for (let i = s.spoken.length - 1, n = 0; i >= 0 && n < 4; i--, n++) {
    const {who, sentence, at: first} = s.spoken[i]!
    if (
      first >= at
      || who.plural
      || (who.person ? who.person.strong || who.kind === 'person' : who.kind !== 'organization' || !isCapital(s.c, first) || isSentenceFirst(s.c, first) && who.noun !== null && !isCapital(s.c, first + 1))
    ) continue
    offer(who, sentence, first, true)
  }
  // typed as a plain Referent again: the closure above sets it
  const found = best as Referent | null
  if (found) found.kind = 'organization'
  return found
}

const outletNamed = (s: State, name: NameMention): Referent => {
  let last = name.last
  const row = nameRow(s.names, name.first)
  for (let i = row + 1; s.names[i]?.first === last && s.names[i]?.foreign; i++) last = s.names[i]?.last ?? last
  return named(s, plainText(s.c, name.first, last), 'organization', [name.first, last], -1)
}

/** "О пожаре сообщило МЧС. В прокуратуре начали проверку, сообщили там. Ведомство уточнило": the house that spoke last, before one with more words. */
export const houseBefore = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, row = s.spoken[s.spoken.length - 1]
  if (!row || !c.grammar.cases || parts.plural || row.at >= range[0] || sentenceOf(s, range[0]) - row.sentence > 1 || !isTakingUp(s, parts)) return null
  const {who} = row
  return !who.person && who.noun && parts.lemma !== who.lemma && people.bodies.get(parts.lemma)?.has(who.lemma.toLowerCase()) === true ? who : null
}

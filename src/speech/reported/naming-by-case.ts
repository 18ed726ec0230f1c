/** What somebody or something is called: "назвал его ошибкой", "Причиной аварии назвали износ". */
import {
  ACCUSATIVES, ADJECTIVAL, ADVERB, COORDINATOR, DETERMINER, GENITIVES, INSTRUMENTAL, INSTRUMENTALS, NUMERAL, PREPOSITION, PRONOUN, RELATIVE,
  TIME_WORD,
} from '../../words/facts.ts'
import {NAMING, NAMING_MARKED} from '../../words/frames.ts'
import {COMMA} from '../../words/scan.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {phraseContentEnd} from '../content/phrase-end.ts'
import {formsAt, has, isCapital, isNumber, isWord, kindAt, pairAt, step} from '../grammar/look.ts'
import {ANY_CASE, OBJECTS} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {prepositionalPhrase} from '../grammar/prepositional.ts'
import type {Context} from '../types.ts'
import {one, type Candidate, type Rule} from './candidate.ts'
import {saidBefore} from './beside-object.ts'

const CALLED: number = ADJECTIVAL | INSTRUMENTAL

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

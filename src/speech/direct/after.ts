/** A cue after words in marks: `«…», — сказал X`, `"…," X said`. */
import {ADVERB, AUXILIARY, COMPLEMENTIZER, CUE_VERB, FINITE, FIRST_PERSON, GERUND, INFINITIVE, INSERTED, NEGATION, PASSIVE, PLURAL, PREPOSITION, PRONOUN, SECOND_PERSON, VERB, THIRD_PERSON} from '../../words/facts.ts'
import {DIRECT} from '../../words/frames.ts'
import {COMMA, HYPHEN, LINE_BEFORE, NUMBER, STOP} from '../../words/scan.ts'
import type {MarkPair} from '../../marks/types.ts'
import {opensSuch} from '../aside/about-this.ts'
import {asideAt} from '../aside/aside.ts'
import {cueWithTail} from '../aside/phrase-cue.ts'
import {type Aside} from '../aside/cue-clause.ts'
import {ANY_CASE} from '../grammar/cases.ts'
import {clauseEnd, sentenceEnd} from '../grammar/clauses.ts'
import {houseOf} from '../source/house.ts'
import {isLikelyVerb, isPredicate} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isDash, isEnd, isFinite, isOneOf, isWord, kindAt, pairAt, shaped, step} from '../grammar/look.ts'
import {relayedBy} from '../source/relayed.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Block, Context, Range} from '../types.ts'
import {linkByPlace, opensSpeech} from './after-by-place.ts'
import type {Link} from './link.ts'
import {beginsLarge, lastSign} from './shape.ts'

/** What stands between a closing mark and the words behind it. */
interface Behind {
  c: Context
  /** The first word. */
  at: number
  /** The end of its sentence. */
  end: number
  /** The last sign within the marks. */
  sign: number
  /** It ends a sentence. */
  ended: boolean
  dashed: boolean
}

/** Looks over the comma and the dash behind the marks; null where the words cannot belong to them. */
const lookBehind = (c: Context, pair: MarkPair, last: number): Behind & {joined: boolean} | null => {
  const sign = lastSign(c, pair), ended = isEnd(c, sign)
  let at = pair.close + 1, joined = kindAt(c, sign) === COMMA || ended, dashed = false
  // the stop may stand behind the mark: «…». — сказал он
  if (kindAt(c, at) === COMMA) { at++; joined = true } else if (kindAt(c, at) === STOP && (isDash(c, at + 1) || kindAt(c, at + 1) === HYPHEN)) at++
  if (isDash(c, at) || (kindAt(c, at) === HYPHEN && at > pair.close)) { at++; joined = true; dashed = true }
  return at < last ? {c, at, end: -1, sign, ended, dashed, joined} : null
}

/** Can a sentence or clause that belongs to the marks begin there. */
const mayBegin = ({c, at, ended, dashed}: Behind): boolean => {
  if (!isWord(c, at) && c.pairAt[at]! < 0 && kindAt(c, at) !== NUMBER) return false
  return !(shaped(c, at, LINE_BEFORE) && !dashed && isCapital(c, at) && ended && c.grammar.cases)
}

/** Does the cue look ahead: `"…?" He answered, "…"`, `“….” He said, twice, that`. */
const looksAhead = ({c, end, sign, ended, dashed}: Behind, aside: Aside): boolean =>
  ended && !dashed && opensSpeech(c, aside.end)
  || !c.grammar.cases && kindAt(c, sign) === STOP && kindAt(c, aside.end) === COMMA && opensThat(c, aside.end + 1, end)

/** `«Рубин», по словам тренера, играл плохо`: no words but a name, whose sentence goes on behind the cue. */
const isSubject = ({c, end, ended, dashed}: Behind, pair: MarkPair, aside: Aside): boolean =>
  c.grammar.cases
  && !ended
  && !dashed
  && kindAt(c, pair.close + 1) === COMMA
  && kindAt(c, aside.end) === COMMA
  && aside.end + 2 < end
  && isWord(c, aside.end + 1)
  && !isCapital(c, aside.end + 1)
  && !speaks(c, pair)

/** Does a verb attribute in this form; «…», — любил повторять Рогов. */
const attributes = ({c, at, dashed}: Behind, j: number): boolean => {
  const {cases} = c.grammar, forms = formsAt(c, j)
  return (forms & (cases ? FINITE | PASSIVE | GERUND : FINITE | PASSIVE)) !== 0
    || cases && dashed && j > at && (forms & INFINITIVE) !== 0 && isPredicate(c, j - 1)
}

/** «…» — так Рогов описал мост: a name right before its verb. */
const namedLeft = (c: Context, verb: number, at: number): Range | null => {
  if (!c.grammar.cases || !isOneOf(c, at, c.words.thus)) return null
  const left = subjectLeft(c, verb, at)
  return left?.[1] === verb && isCapital(c, left[1] - 1) ? left : null
}

/** "that was how Lee put it": the cue's own words are nobody. */
const outside = ([, end]: Range, found: Range | null): Range | null => found && found[0] < end ? null : found

/** Who says it, of a cue with more to say. */
const sourceAround = (c: Context, verb: number, at: number, cue: Range, entry: Aside['entry'], stop: number): Range | null =>
  relayedBy(c, cue, entry, stop) ?? namedLeft(c, verb, at) ?? outside(cue, subjectRight(c, verb, stop)) ?? subjectLeft(c, verb, at)
    ?? (c.grammar.cases && (formsAt(c, verb) & PLURAL) !== 0 ? houseOf(c, verb, at, stop) : null)

/** A cue with more to say: `"…," said X, adding that …`, `"…," he said of the plan`; 'none' where nothing behind the marks can be one. */
const cueWithMore = (b: Behind, stop: number): Link | 'none' | null => {
  const {c, at, sign, ended, dashed} = b, {cases} = c.grammar
  for (let j = at; j < stop && j < at + 18; j = step(c, j, stop)) {
    if (!has(c, j, CUE_VERB) || !attributes(b, j)) {
      if (isFinite(c, j) && !has(c, j, AUXILIARY) && !dashed) return 'none'
      continue
    }
    const found = cueWithTail(c, j, stop)
    if (!found) continue
    // «Сказки», — не верит Рогов
    if (j > at && has(c, j - 1, NEGATION)) return dashed && cases ? null : 'none'
    const otherSentence = isCapital(c, at) && (cases ? ended : kindAt(c, sign) === STOP)
    if (!dashed && (otherSentence || (found.entry.frames & DIRECT) === 0)) return 'none'
    const cue: Range = [j, found.end]
    return {cue, entry: found.entry, source: sourceAround(c, j, at, cue, found.entry, stop), end: stop, rule: 'quote-cue-more', confidence: 0.93}
  }
  return null
}

/** `«…», — сказал X`, `"…," X said`, `"…," said X`, `«…», — по словам X`. */
export const linkAfter = (c: Context, pair: MarkPair, block: Block): Link | null => {
  const b = lookBehind(c, pair, block.last)
  if (!b) return null
  const {at, ended, dashed} = b, {cases} = c.grammar
  if (!b.joined) return !cases || has(c, at, CUE_VERB) ? withoutComma(c, pair, at, sentenceEnd(c, at, block.last)) : null
  if (!mayBegin(b)) return null
  const end = b.end = sentenceEnd(c, at, block.last), aside = asideAt(c, at, end)
  if (aside && (looksAhead(b, aside) || isSubject(b, pair, aside))) return null
  if (!aside && !cases && !dashed) return linkByPlace(c, at, end, ended)
  if (aside && (!aside.phrase || dashed || !isCapital(c, at))) {
    const source = relayedBy(c, aside.cue, aside.entry, aside.end) ?? aside.source
    return {cue: aside.cue, entry: aside.entry, source, end: cases ? aside.end : untilMoreSpeech(c, aside.end, end), rule: 'quote-cue', confidence: 0.97}
  }
  const stop = clauseEnd(c, at, end), found = cueWithMore(b, stop)
  if (found) return found === 'none' ? null : found
  if (!dashed || !cases || isCapital(c, at)) return null
  const verb = verbAside(c, at, stop) ?? verbInHouse(c, at, stop)
  return verb && {cue: verb.cue, entry: null, source: verb.source, end: stop, rule: 'quote-verb', confidence: 0.8}
}

/** `"…," she said, laughing, "…"`: over clauses without a subject up to the comma before more speech; `from` where there is none. */
const untilMoreSpeech = (c: Context, from: number, to: number): number => {
  let at = from, cue = false
  for (let hops = 0; hops < 3 && at + 1 < to && kindAt(c, at) === COMMA; hops++) {
    const next = at + 1, pair = pairAt(c, next)
    // "she said, adding, “It was mine”" begins another
    if (pair?.kind === 'speech') return cue && beginsLarge(c, pair) ? from : at
    if (!has(c, next, PREPOSITION | ADVERB) && (formsAt(c, next) & (GERUND | PASSIVE)) === 0) return from
    // "arguing that the mill “must go”"
    if (has(c, next, CUE_VERB) && has(c, next + 1, COMPLEMENTIZER)) return from
    cue ||= has(c, next, CUE_VERB)
    at = clauseEnd(c, next, to)
  }
  return from
}

/** `“It is a battle” Lee said.`, `"Мы поможем" сказал мэр.`: a clause in marks, its comma forgotten, and a cue's sentence that holds no more. */
const withoutComma = (c: Context, pair: MarkPair, at: number, end: number): Link | null => {
  if (!beginsLarge(c, pair) || (pair.last - pair.first < 5 || c.grammar.cases && pair.kind !== 'speech') && !speaks(c, pair)) return null
  const aside = asideAt(c, at, end)
  return aside?.source
    && !aside.phrase
    && (isEnd(c, aside.end) || kindAt(c, aside.end) === COMMA)
    ? {cue: aside.cue, entry: aside.entry, source: aside.source, end: aside.end, rule: 'quote-cue', confidence: 0.85}
    : null
}

/** A verb, "я", "вы": a name has none. */
export const speaks = (c: Context, pair: MarkPair): boolean => {
  for (let i = pair.first; i < pair.last; i++) if (
    isFinite(c, i)
    || isLikelyVerb(c, i)
    || has(c, i, PRONOUN) && (formsAt(c, i) & (FIRST_PERSON | SECOND_PERSON)) !== 0
  ) return true
  return false
}

/** `— усмехнулся тренер`, `— смеётся она`, `— разводит руками мэр`: beside speech any verb with a subject behind it attributes. */
export const verbAside = (c: Context, at: number, stop: number): {cue: Range, source: Range} | null => {
  // "— такое мнение высказал мэр"
  const from = opensSuch(c, at) ? at + 2 : at
  for (let j = from; j < stop && j < from + 4; j++) {
    const source = isLikelyPredicate(c, j, from) ? subjectRight(c, j, stop) : null
    if (source) return {cue: [j, j + 1], source}
    if (!has(c, j, ADVERB | VERB | INSERTED | PREPOSITION | NEGATION)) break
  }
  return null
}

/** A finite verb, or the first word with an ending of one. */
const isLikelyPredicate = (c: Context, j: number, first: number): boolean => {
  const forms = formsAt(c, j)
  if (!isWord(c, j) || isCapital(c, j) || (forms & FINITE) === 0 || has(c, j, AUXILIARY | PREPOSITION | PRONOUN)) return false
  return (forms & ANY_CASE) === 0 || isLikelyVerb(c, j) || has(c, j, VERB) || j === first && c.tokens.facts[j] === 0 && (forms & THIRD_PERSON) !== 0
}

/** `— учили в армии`: a verb in the plural with a house. */
const verbInHouse = (c: Context, at: number, stop: number): {cue: Range, source: Range} | null => {
  const source = isPredicate(c, at) && (formsAt(c, at) & PLURAL) !== 0 && !has(c, at, AUXILIARY) ? houseOf(c, at, at, stop) : null
  return source && {cue: [at, at + 1], source}
}

/** An inserted word or two between commas, then a conjunction. */
const opensThat = (c: Context, i: number, to: number): boolean => {
  const comma = clauseEnd(c, i, to)
  return comma - i < 5 && kindAt(c, comma) === COMMA && has(c, comma + 1, COMPLEMENTIZER)
}

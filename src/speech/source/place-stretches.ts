/** The subject before a verb where commas stand between: a name with what is said of it, between adjuncts. */
import {
  ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_VERB, DETERMINER, FINITE, GENITIVE, GERUND, HONORIFIC, INFINITIVE, INSERTED, NOMINATIVE, NUMERAL, PASSIVE, PLURAL_SHIFT, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, ROLE,
  SUBORDINATOR, VERB, SPEAKING,
} from '../../words/facts.ts'
import {COLON, COMMA, OPEN} from '../../words/scan.ts'
import {isInnerStop} from '../grammar/clauses.ts'
import {formsAt, has, isBorder, isCapital, isDash, isEnd, isFinite, isNumber, isOneOf, isOnlyGerund, isWord, kindAt, overAbbreviation} from '../grammar/look.ts'
import {backOver, relativeStart, runStart} from '../grammar/place-runs.ts'
import {behindOpener} from '../grammar/place-opener.ts'
import {trimLeft} from '../grammar/place-trim.ts'
import {TIMELIKE, isMark, opensShare, isParticiple} from '../grammar/place-looks.ts'
import {qualifies} from './place-apposition.ts'
import type {MarkPair} from '../../marks/types.ts'
import type {Context, Range} from '../types.ts'

/**
 * "Tony Hall, the director of the BBC, said"; "Smith, who lives there, said"; "Lee, 69, said": of the stretches between commas the
 * first that can be a subject is the head; appositions and relative clauses belong to it, ages and adjuncts don't.
 */
export const acrossCommas = (c: Context, comma: number, from: number): Range | null => {
  if (isDash(c, comma)) {
    for (let open = comma - 1; open > from && open > comma - 45; open--) {
      if (!isDash(c, open)) continue
      const first = trimLeft(c, runStart(c, open, from), open)
      // "Crane — who was late — said": not what else is told of a name
      const last = isOneOf(c, open + 1, c.words.naming)
        || stretch(c, open + 1, comma) !== ADJUNCT && (opensShare(c, open + 1) || !has(c, open + 1, PREPOSITION))
        ? comma
        : open
      return first < open ? [first, last] : null
    }
    return null
  }
  let head: Range | null = null, held: Range | null = null, awaits = NOTHING
  for (let last = comma, hops = 0; hops < 8 && comma - last < 80; hops++) {
    const first = stretchStart(c, last, from), kind = stretch(c, first, last)
    // "Many growers asked for this, including Ford, say"
    if (kind === CLAUSE_OF_STORY && isOneOf(c, last + 1, c.words.naming) && c.sentenceFirst[first] === first && isQualified(c, first, last)) {
      head = [trimLeft(c, first, last), last]
      break
    }
    const awaited = kind === CLAUSE_OF_STORY ? awaitedBy(c, first, last) : NOTHING
    if (awaited !== NOTHING) { if (awaits === NOTHING) held = head; awaits = awaited } else if (kind === CLAUSE_OF_STORY) {
      // "It rained when Lee, the mayor, said"
      const begin = runStart(c, last, from)
      if (
        begin > first
        && has(c, begin - 1, SUBORDINATOR | COMPLEMENTIZER)
        && !isOneOf(c, begin - 1, c.words.as)
        && stretch(c, begin, last) === HEAD
        && trimLeft(c, begin, last) < last
      ) head = [trimLeft(c, begin, last), last]
      break
    }
    if (awaits === CLAUSE ? has(c, first, RELATIVE) : kind === HEAD && isCapital(c, first)) awaits = NOTHING
    const items = kind === HEAD ? listStart(c, first, from) : first
    if (items < first) { head = [items, last]; break }
    const start = kind === HEAD ? trimLeft(c, has(c, first, SUBORDINATOR) ? first + 1 : first, last) : last
    if (start < last) head = [start, last]
    if (
      first - 1 < from
      || opensShare(c, start)
      || (kindAt(c, first - 1) !== COMMA && !isDash(c, first - 1))
      || has(c, first, COORDINATOR) && awaits === NOTHING && !has(c, first + 1, RELATIVE)
    ) break
    last = first - 1
  }
  // "In a letter, dated May 2, the mayor, Ann Lee, wrote": no relative clause is there
  if (awaits !== NOTHING) head = held
  if (!head || head[1] === comma) return head
  for (let first = head[1] + 1, aged = false; first < comma;) {
    const last = nextBorder(c, first, comma)
    // "Crane, who has a mill, said": of a surname alone a relative clause tells what else happened
    // so does "the log, a copy of which was found, says" of anybody
    if (has(c, first, RELATIVE) ? isSurname(c, head) : has(c, first, DETERMINER) && !has(c, first, PRONOUN) && stretch(c, first, last) === ADJUNCT) return head
    if (
      opensApposition(c, first)
      || opensShare(c, head[0])
      || isOneOf(c, first, c.words.naming)
      || aged && (formsAt(c, first) & GENITIVE) !== 0
      || isHome(c, first)
    ) return [head[0], beforeDoing(c, last, comma, from)]
    aged = isNumber(c, first) && first + 1 === last
    if (!aged) break
    if (last === comma) return [head[0], comma]
    first = last + 1
  }
  return head
}

/** What must stand farther to the left of a stretch with a verb for it to be no clause of its own: the relative clause that it goes on with, a name. */
const NOTHING = 0, CLAUSE = 1, NAME = 2

/** "Lee, whose home, Hull, is small, and warmly backed Ford, said": a verb without a subject; "Ann Lee, a lawyer allied with Ford, said": one that qualifies. */
const awaitedBy = (c: Context, first: number, last: number): number => {
  let i = has(c, first, COORDINATOR) ? first + 1 : first
  while (has(c, i, ADVERB) && !has(c, i, DETERMINER | PRONOUN)) i++
  if (isFinite(c, i) && !isCapital(c, i) && !has(c, i, PRONOUN)) return CLAUSE
  return has(c, first, DETERMINER) && isQualified(c, first, last) ? NAME : NOTHING
}

/** "a lawyer allied with Ford": no verb is there but what qualifies a noun. */
const isQualified = (c: Context, first: number, last: number): boolean => {
  for (let j = first; j < last; j++) if (isFinite(c, j) && !isCapital(c, j) && relativeStart(c, j, first) < 0 && !qualifies(c, j, last)) return false
  return true
}

/** "Ann Lee, the mayor, speaking on a panel, said": the comma before what the name does meanwhile. */
const beforeDoing = (c: Context, first: number, comma: number, from: number): number => {
  const start = stretchStart(c, comma, from)
  return start > first && (formsAt(c, start) & GERUND) !== 0 && !isCapital(c, start) && !opensTitle(c, start) ? start - 1 : comma
}

/** "growers, pickers, and cooks": where the list begins whose last phrase, with its conjunction, begins at `last`; `last` where none does. */
export const listStart = (c: Context, last: number, from: number): number => {
  if (!isOneOf(c, last, c.words.adding) || kindAt(c, last - 1) !== COMMA) return last
  let first = last
  for (let items = 0; items < 6 && first - 1 > from && kindAt(c, first - 1) === COMMA; items++) {
    const start = stretchStart(c, first - 1, from)
    if (first - start > 14 || stretch(c, start, first - 1) !== HEAD) return last
    const begin = trimLeft(c, has(c, start, SUBORDINATOR) ? start + 1 : start, first - 1)
    if (begin >= first - 1) return last
    if (begin > start || kindAt(c, start - 1) !== COMMA) return items > 0 ? begin : last
    first = start
  }
  return last
}

/** "Crane", "Mr. Crane" */
const isSurname = (c: Context, [first, last]: Range): boolean =>
  isCapital(c, last - 1)
  && (last - first === 1 || last - first === 3 && has(c, first, HONORIFIC) && overAbbreviation(c, first) === last - 1)

/** Words in marks within a clause, no speech of their own. */
const isFragment = (c: Context, {open, last}: MarkPair): boolean =>
  isWord(c, open - 1) && !isEnd(c, last - 1) && kindAt(c, last - 1) !== COMMA

/** Where the relative clause between commas begins that holds the words in marks which close at `i`; -1 where none does. */
const relativeBefore = (c: Context, i: number, from: number): number => {
  for (let j = i; j >= Math.max(from, i - 40); j--) {
    const closed = c.closeAt[j]!
    if (closed >= 0 && isFragment(c, c.pairs[closed]!)) { j = c.pairs[closed]!.open; continue }
    if (isBorder(c, j)) return has(c, j + 1, RELATIVE) ? j + 1 : -1
    if (isMark(c, j) || isEnd(c, j) && !isInnerStop(c, j)) return -1
  }
  return -1
}

/** First token of the stretch between commas that ends before `last`. */
export const stretchStart = (c: Context, last: number, from: number): number => {
  for (let i = last - 1; i >= from; i--) {
    const over = backOver(c, i, from)
    if (over < i) { i = over + 1; continue }
    const kind = kindAt(c, i), closed = c.closeAt[i]!
    // "Lee, who rates it a “buy”, said"
    const relative = closed >= 0 ? relativeBefore(c, i, from) : -1
    if (relative >= 0) return relative
    if (isBorder(c, i) || kind === COLON || kind === OPEN || isMark(c, i) || (isEnd(c, i) && !isInnerStop(c, i))) return i + 1
  }
  return from
}
/** Kinds of stretch: a phrase that can be a subject, an adjunct or relative clause, a clause of its own. */
export const HEAD = 0
const ADJUNCT = 1, CLAUSE_OF_STORY = 2

const nextBorder = (c: Context, i: number, to: number): number => { let j = i; while (j < to && kindAt(c, j) !== COMMA && !isDash(c, j)) j++; return j }

/** "While many growers, including Lee, left": behind the conjunction a subject whose verb is to come. */
const opensSubject = (c: Context, i: number, last: number): boolean => {
  for (let j = i + 1; j < last; j++) if (has(c, j, VERB | CUE_VERB | PREPOSITION) && (formsAt(c, j) & GENITIVE) === 0) return false
  return i + 1 < last && (isCapital(c, i + 1) || has(c, i + 1, DETERMINER | SPEAKING))
}

/** What a stretch between commas is: a phrase, an adjunct or relative clause, a clause of its own. */
export const stretch = (c: Context, first: number, last: number): number => {
  let i = first
  while (i < last && has(c, i, COORDINATOR | ADVERB | INSERTED) && !has(c, i, DETERMINER | PRONOUN)) i++
  if (i >= last) return ADJUNCT
  // "both of whom left", "a copy of which was found"
  // but "That letter, dated May 2, said"
  const of = has(c, i + 1, PREPOSITION) ? i + 1 : i + 2
  const points = c.sentenceFirst[i] === i && has(c, i, COMPLEMENTIZER) && !isFinite(c, i + 1)
  if (
    has(c, i, RELATIVE) && !has(c, i, SUBORDINATOR) && !points
    || has(c, i + 1, RELATIVE)
    || has(c, of, PREPOSITION) && has(c, of + 1, RELATIVE)
    || has(c, i, SUBORDINATOR) && !opensSubject(c, i, last)
  ) return ADJUNCT
  if (has(c, i, SUBORDINATOR)) return HEAD
  // "about half, 51 percent, say", "Just under a quarter, 23 percent, say"
  if (opensShare(c, i)) return HEAD
  if (has(c, i, PREPOSITION) && !has(c, i, DETERMINER)) return phraseAfterAdjunct(c, i, last) ? HEAD : ADJUNCT
  // "Bakers, concerned about rents, said", "Of 40 bakers, many of them old, Lee said"
  if (has(c, i, CUE_ADJECTIVE) && !isCapital(c, i) && has(c, i + 1, PREPOSITION | COMPLEMENTIZER) || isSomeOfThem(c, i, last)) return ADJUNCT
  // "retired welder Ed Crane"
  if (!isCapital(c, i) && has(c, i, VERB) && isParticiple(c, i) && leadsToName(c, i + 1, last)) return HEAD
  // "Speaking on Radio 4 the group's leader, Ann Lee, said"
  if (c.sentenceFirst[i] === i && isOnlyGerund(c, i) && has(c, i + 1, PREPOSITION) && phraseAfterAdjunct(c, i + 1, last)) return HEAD
  if ((formsAt(c, i) & (GERUND | PASSIVE)) !== 0 && has(c, i, VERB | CUE_VERB) || ((formsAt(c, i) & GERUND) !== 0 && !isCapital(c, i))) return ADJUNCT
  if (isTimeOnly(c, i, last) || isNumber(c, i) && i + 1 >= last || has(c, i, TIMELIKE) && last - i < 4 && !isCapital(c, i + 1)) return ADJUNCT
  if (isLet(c, i)) return ADJUNCT
  if (isFinite(c, i) && !isCapital(c, i)) return CLAUSE_OF_STORY
  for (let j = i; j < last; j++) if (isFinite(c, j) && !isCapital(c, j) && relativeStart(c, j, i) < 0) return CLAUSE_OF_STORY
  return HEAD
}
/** "many of them old": some of those that were named before, and what they are. */
const isSomeOfThem = (c: Context, i: number, last: number): boolean =>
  i + 3 < last && has(c, i, DETERMINER | NUMERAL) && has(c, i + 1, PREPOSITION) && (formsAt(c, i + 1) & GENITIVE) !== 0
  && has(c, i + 2, PRONOUN) && !has(c, i + 2, DETERMINER) && (formsAt(c, i + 2) & (NOMINATIVE | NOMINATIVE << PLURAL_SHIFT)) === 0

/** "Lee, let us remember, said" */
const isLet = (c: Context, i: number): boolean => has(c, i, VERB) && has(c, i + 1, PRONOUN) && (formsAt(c, i + 2) & (INFINITIVE | FINITE)) === INFINITIVE

/** "welder Ed Crane", "Gen. Crane": no more than nouns before a name. */
const leadsToName = (c: Context, first: number, last: number): boolean => {
  for (let i = first; i < last && i < first + 4; i++) {
    if (isCapital(c, i)) return i > first || has(c, i, HONORIFIC | ROLE)
    if (!isWord(c, i) || has(c, i, PREPOSITION | ADVERB | PRONOUN | DETERMINER | VERB | CUE_VERB)) return false
  }
  return false
}

/** "this week", "last May" */
export const isTimeOnly = (c: Context, first: number, last: number): boolean => {
  let i = first
  while (i < last && (has(c, i, DETERMINER | TIMELIKE | NUMERAL) || isNumber(c, i))) i++
  return i === last && has(c, last - 1, TIMELIKE)
}
/** "Ann Lee, of Hull Council, said", "Lee, 34, from Hull, said" */
const isHome = (c: Context, i: number): boolean =>
  isOneOf(c, i, c.words.binding)
  && !isOneOf(c, i, c.words.placing)
  && has(c, i, PREPOSITION)
  && isCapital(c, i + 1)
  && !has(c, i + 1, TIMELIKE)

/** "In the end Lee, a baker", "On Monday the group's leader, Ann Lee": does a subject stand behind the phrase of the preposition at `first`. */
const phraseAfterAdjunct = (c: Context, first: number, last: number): boolean => {
  const opener = behindOpener(c, first, last), subject = opener < last ? opener : trimLeft(c, first, last)
  if (subject >= last || has(c, subject, TIMELIKE)) return false
  if (isCapital(c, subject) && !isCapital(c, first + 1)) return true
  if (!has(c, subject, DETERMINER | HONORIFIC) || opener === last && !has(c, subject - 1, TIMELIKE)) return false
  for (let i = subject; i < last; i++) if (has(c, i, TIMELIKE) || isFinite(c, i) && !isCapital(c, i)) return false
  return has(c, last - 1, SPEAKING) || isCapital(c, last - 1)
}

/** "acting political director", "leading lawyer" */
const opensTitle = (c: Context, i: number): boolean => {
  for (let j = i + 1; j < i + 4 && isWord(c, j) && !has(c, j, DETERMINER | PREPOSITION | PRONOUN); j++) if (has(c, j, ROLE)) return true
  return false
}

const opensApposition = (c: Context, first: number): boolean => {
  // "Crane, now the mayor, said"
  const i = has(c, first, ADVERB)
    && !has(c, first, DETERMINER | SPEAKING)
    && (has(c, first + 1, DETERMINER | SPEAKING) || isNumber(c, first + 1))
    ? first + 1
    : first
  // "Crane, when asked, said", "Crane, himself a baker, said", "Crane, wary of rain, said"
  if (
    has(c, i, CUE_ADJECTIVE)
    || isLet(c, i)
    || has(c, i, PRONOUN) && (formsAt(c, i) & REFLEXIVE) !== 0
    || has(c, i, RELATIVE) && !has(c, i, PRONOUN) && !has(c, i, COMPLEMENTIZER)
  ) return false
  return has(c, i, DETERMINER | SPEAKING | RELATIVE) || isCapital(c, i)
  || (!isNumber(c, i) && !has(c, i, PREPOSITION | COORDINATOR | ADVERB | SUBORDINATOR) && ((formsAt(c, i) & GERUND) === 0 || opensTitle(c, i)))
}

/** Clauses behind a border that hand their sentence to a source: "…, сообщил X", "…, по словам X, …", "…, X said, …". */
import {COMPLEMENTIZER, COORDINATOR, CUE_PHRASE, CUE_VERB, DOCUMENT, OCCASION, OUTLET, RELATIVE, SPEAKING, SUBORDINATOR} from '../../words/facts.ts'
import {AFTER} from '../../words/frames.ts'
import {COLON, COMMA, OPEN} from '../../words/scan.ts'
import {asideAt} from './aside.ts'
import {takesMore} from './aside-by-place.ts'
import {cueWithTail, phraseCueAt} from './phrase-cue.ts'
import {type Aside} from './cue-clause.ts'
import {isInserted, isTold} from './content.ts'
import {scopeByPlace, scopeOf} from './scope.ts'
import {clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {farAside} from '../direct/after-by-place.ts'
import {opensTaken, pushClause, userOf, within} from '../drafts.ts'
import {clauseContentEnd} from '../content/clause-end.ts'
import {commaInMarks, has, isBorder, isCapital, isDash, isFinite, isWord, kindAt, known, overBracket, pairAt, step} from '../grammar/look.ts'
import {goesOnByPlace, isStatement} from '../content/place-statement.ts'
import {holdsOwnVerb} from '../content/place-predicate.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {isSomebody} from '../grammar/place-looks.ts'
import {overGerund} from '../grammar/subordinate.ts'
import type {Context, QuoteDraft, Range, Segment} from '../types.ts'

/** Is the outlet's clause only the way by which another's words came: "…, сказал мэр, сообщает РИА Новости". */
const isOutlet = (c: Context, range: Range | null): boolean => {
  if (!range) return false
  for (let i = range[0]; i < range[1]; i++) if (has(c, i, OUTLET)) return true
  return false
}

/** "Lee said it was over, as first reported by the Mail": the agent conveys it. */
const isAgent = (c: Context, {source}: Aside): boolean => source !== null && c.grammar.agent !== undefined && known(c, source[0] - 1) === c.grammar.agent

/** "Lee said it was over, the Mail reported": that she said so is what the paper reports. */
const isToldBefore = (quote: QuoteDraft | null, from: number): boolean =>
  quote?.cue != null && quote.kind !== 'direct' && quote.cue[0] >= from && quote.segments[0]!.first >= quote.cue[1]

/** "…, the mayor, Ann Lee, said": a subject with what is said of it between commas. */
const apposedAside = (c: Context, at: number, to: number): Aside | null => {
  const comma = clauseEnd(c, at, to), cue = clauseEnd(c, comma + 1, to) + 1
  if (
    kindAt(c, comma) !== COMMA
    || kindAt(c, cue - 1) !== COMMA
    || !has(c, cue, CUE_VERB)
    || !isFinite(c, cue)
    || phraseEnd(c, at, comma) !== comma
    || !isSomebody(c, at, comma)
  ) return null
  const found = cueWithTail(c, cue, to), end = found ? clauseEnd(c, found.end, to) : 0
  return found
    && (found.entry.frames & AFTER) !== 0
    && !takesMore(c, found.end, end, found.entry)
    ? {end, cue: [cue, found.end], entry: found.entry, source: [at, cue - 1], phrase: false}
    : null
}

/** "It is so old, Lee said, that it will fall": what was said is the clause before the cue too, where it has a verb and no cue. */
const withThat = (c: Context, comma: number, from: number, to: number, since: number): boolean => {
  let cue = comma + 1
  while (cue < to && cue < comma + 12 && isWord(c, cue) && !has(c, cue, CUE_VERB)) cue++
  const quote = has(c, cue, CUE_VERB) && isFinite(c, cue) ? userOf(c, cue) : null
  if (quote?.rule !== 'clause' || !quote.source || Math.min(quote.source[0], cue) !== comma + 1) return false
  const [content] = quote.segments
  if (!content || !has(c, content.first - 1, COMPLEMENTIZER) || kindAt(c, content.first - 2) !== COMMA) return false
  if (within(c, since, from, comma) || has(c, from, SUBORDINATOR) || !holdsOwnVerb(c, from, comma)) return false
  quote.segments.unshift({first: from, last: comma, pair: -1})
  return true
}

/** A walk through a sentence, border by border. */
interface Walk {
  c: Context
  from: number
  body: number
  /** Quotes from this one on are of the sentence. */
  since: number
  /** The token that is looked at. */
  at: number
  /** Where the piece of content begins that is being read. */
  start: number
  pieces: Segment[]
  first: Aside | null
  via: Range | null
  /** A dash that opened what is not closed yet, -1 for none. */
  dash: number
}

/** What a step says: it is not its business; it took what stands there; there is nothing more to find. */
type Step = typeof PASSED | typeof TAKEN | typeof DONE
const PASSED = 0, TAKEN = 1, DONE = 2

/** Goes on at the end of the aside. */
const over = (w: Walk, {end}: Aside): Step => {
  w.at = Math.max(w.at, end - 1)
  return TAKEN
}

const pushPiece = ({pieces, start}: Walk, last: number): void => { pieces.push({first: start, last, pair: -1}) }

const push = (w: Walk, aside: Aside, first: number, last: number, rule: string, confidence: number): Step => {
  pushClause(w.c, aside, [{first, last, pair: -1}], null, rule, confidence)
  return DONE
}

/** "Мэр назвал сроки: по его словам, мост откроют в мае" */
const colon = (w: Walk): Step => {
  const {c, at, body} = w
  if (kindAt(c, at) !== COLON) return PASSED
  const phrase = phraseCueAt(c, at + 1, body)
  if (phrase) return push(w, phrase, kindAt(c, phrase.end) === COMMA ? phrase.end + 1 : phrase.end, body, 'phrase-first', 0.85)
  // "Crane disagreed: The rules, she wrote, are old"
  if (!c.grammar.cases && !w.first && isCapital(c, at + 1)) w.start = at + 1
  return PASSED
}

/** "towns like Hull (most there vote, Lee said)": what stands in brackets is told of alone. */
const bracket = (w: Walk): Step => {
  const {c, at} = w, close = kindAt(c, at) !== OPEN ? 0 : overBracket(c, at, w.body + 1) - 1
  if (close <= at) return PASSED
  asides(c, at + 1, close, c.quotes.length)
  if (at === w.from) w.start = close + 1
  w.at = close
  return TAKEN
}

/** `Lee said, “I will not go,” according to the Mail`: of marks that a quote holds already. */
const behindTaken = (w: Walk, behind: number): Step => {
  if (w.first || w.at <= w.from) return PASSED
  const told = phraseCueAt(w.c, behind, w.body)
  if (!told || userOf(w.c, told.cue[0])) return PASSED
  pushPiece(w, behind)
  w.first = told
  w.start = told.end
  w.at = told.end - 1
  return TAKEN
}

/** "Мост цел, сообщил мэр: «Его проверили»": the clause before the cue and the marks behind it. */
const beforeColon = (w: Walk, aside: Aside): Step => {
  const {c, from, at} = w
  if (!c.grammar.cases || kindAt(c, aside.end) !== COLON || !aside.source || at <= from || w.first || within(c, w.since, from, at)) return PASSED
  return push(w, aside, Math.max(w.start, scopeOf(c, at, from, false)), at, 'aside', 0.88)
}

/** "The mill is old, and according to Lee, it will shut": of two clauses the one behind it. */
const secondOfTwo = (w: Walk, aside: Aside): Step => {
  const {c, body} = w
  if (c.grammar.cases || !aside.phrase || w.first || !has(c, w.at + 1, COORDINATOR)) return PASSED
  const next = kindAt(c, aside.end) === COMMA ? aside.end + 1 : aside.end
  return isSomebody(c, next, body)
    && holdsOwnVerb(c, next, body)
    ? push(w, aside, next, clauseContentEnd(c, next, body, aside.cue[0]), 'phrase-first', 0.85)
    : PASSED
}

/** "По предварительным данным, пострадали трое, сообщили в мэрии": nobody's data are those of who tells of them. */
const ofNobody = (w: Walk, {phrase, source, cue, entry}: Aside): Step => {
  const unsourced = w.c.grammar.cases && !w.first && !phrase && source ? within(w.c, w.since, w.from, w.at) : null
  if (unsourced?.rule !== 'phrase-first' || unsourced.source) return PASSED
  Object.assign(unsourced, {cue, entry, source, rule: 'aside'})
  return DONE
}

/** "…, сказал мэр, сообщает РИА Новости": where the words have another's cue already, a second one is at most the way by which they came. */
const conveyed = (w: Walk, aside: Aside): Step => {
  const {c, from, first} = w, {cases} = c.grammar
  const relayed = isAgent(c, aside) || !cases && aside.phrase && first !== null && !first.phrase
  const quote = first || aside.phrase && !cases ? null : within(c, relayed ? 0 : w.since, from, w.at)
  if (!first && !quote) return PASSED
  if (relayed || isOutlet(c, aside.source)) {
    const held = quote ?? c.quotes[c.quotes.length - 1]
    if (held && !held.via) held.via = aside.source
    if (cases || relayed || !isToldBefore(quote, from)) {
      if (first) {
        pushPiece(w, w.at)
        w.start = aside.end
        w.via = aside.source
      }
      return over(w, aside)
    }
  }
  return first ? over(w, aside) : PASSED
}

/** neither was won over – “not a word of it,” Lee said: the marks alone */
const marksAlone = (w: Walk, aside: Aside, marked: number): Step => {
  const {c, at} = w
  if (marked < 0 || !isDash(c, at - 1) && kindAt(c, at - 1) !== OPEN) return PASSED
  const index = c.pairAt[at]!, {first, last} = c.pairs[index]!, {cue, entry, source} = aside
  c.taken[index] = 1
  c.quotes.push({kind: 'direct', segments: [{first, last: last - 1, pair: index}], cue, entry, source, via: null, rule: 'quote-cue', confidence: 0.9, follows: -1})
  return over(w, aside)
}

/** Where the piece before the aside begins. */
const beginOf = ({c, from, body, at, start, dash}: Walk, aside: Aside, marked: number): number => {
  const {end} = aside
  if (c.grammar.cases) return Math.max(start, scopeOf(c, at, from, end + 1 < body))
  // "The mill is old — nobody wants it, Lee said": of two clauses the one that it stands in
  if (!aside.phrase && dash >= start && (!has(c, dash + 1, SUBORDINATOR) || kindAt(c, end) === COMMA) && holdsOwnVerb(c, dash + 1, at)) return dash + 1
  const goesOn = marked < 0 && kindAt(c, end) === COMMA && !has(c, end + 1, SUBORDINATOR) && goesOnByPlace(c, end + 1, aside) && holdsOwnVerb(c, end + 1, body)
  return goesOn ? scopeByPlace(c, at, start) : start
}

/** "…, пишет газета со ссылкой на два источника": the paper conveys. */
const withCited = (w: Walk, aside: Aside): Aside => {
  if (!aside.phrase) for (let j = aside.cue[1]; j < aside.end; j = step(w.c, j, aside.end)) {
    const cited = phraseCueAt(w.c, j, w.body)
    if (!cited?.entry.before || !cited.source) continue
    w.via = aside.source
    return {...aside, cue: cited.cue, entry: cited.entry, source: cited.source, end: Math.max(aside.end, cited.end)}
  }
  return aside
}

/** Tokens of an adjunct before the first comma of a sentence. */
const FEW = 8

/** "Last May, according to the bank, the guards left": before it stands no clause, so that what follows the comma is no apposition. */
const withoutRest = ({c, body, at, start}: Walk, aside: Aside): Aside => {
  const {source, end} = aside
  if (c.grammar.cases || !aside.phrase || !source || end < body || at - start > FEW || holdsOwnVerb(c, start, at)) return aside
  const comma = clauseEnd(c, source[0], end)
  return kindAt(c, comma) === COMMA && comma < source[1] ? {...aside, source: [source[0], comma], end: comma} : aside
}

/** The first aside of the sentence: what stands before it is its content. */
const takeFirst = (w: Walk, found: Aside, marked: number): Step => {
  const {c} = w
  if (w.at === w.from) return TAKEN
  const aside = withoutRest(w, found)
  w.start = beginOf(w, aside, marked)
  pushPiece(w, marked < 0 ? w.at : marked)
  w.first = withCited(w, aside)
  const kind = kindAt(c, aside.end)
  w.start = kind === COMMA || kind === COLON || isDash(c, aside.end) ? aside.end + 1 : aside.end
  return over(w, aside)
}

/** A name, a text, somebody who can speak: not "according to plan", "according to size". */
const isAuthority = (c: Context, [first, last]: Range): boolean => {
  for (let i = first; i < last && i < first + FEW; i++) if (isCapital(c, i) || has(c, i, SPEAKING | DOCUMENT | OCCASION)) return true
  return false
}

/** Does somebody say something in the stretch: "Lee said that two had come according to the report". */
const holdsCue = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = step(c, i, to)) if (has(c, i, CUE_VERB) && isFinite(c, i) && !isCapital(c, i)) return true
  return false
}

/** "The mill is shut according to the mayor": the one phrase that needs no comma before it. */
const withoutComma = (w: Walk): Step => {
  const {c, from, body, at} = w, cue = at + 1
  if (c.grammar.cases || w.first || at <= from || !has(c, cue, CUE_PHRASE) || isBorder(c, at) || isFinite(c, at)) return PASSED
  const aside = phraseCueAt(c, cue, body)
  if (!aside?.source || aside.cue[0] !== cue || aside.cue[1] === cue + 1 || !isAuthority(c, aside.source) || userOf(c, cue) || within(c, w.since, from, cue)) return PASSED
  const clause = clauseStart(c, cue, w.start), first = isFinite(c, clause) ? w.start : clause
  if (has(c, first, SUBORDINATOR | COMPLEMENTIZER | RELATIVE) || pairAt(c, first) || !holdsOwnVerb(c, first, cue) || holdsCue(c, first, cue)) return PASSED
  return push(w, aside, first, cue, 'phrase-aside', 0.88)
}

/** What a border opens: an aside, or nothing. */
const border = (w: Walk): Step => {
  const {c, body, at} = w, {cases} = c.grammar, behind = cases ? -1 : commaInMarks(c, at), taken = behind >= 0 && opensTaken(c, at)
  if (taken && behindTaken(w, behind) !== PASSED) return TAKEN
  const marked = taken ? -1 : behind
  if (marked < 0 && kindAt(c, at) !== COMMA && !isDash(c, at)) return PASSED
  const aside = asideAt(c, marked < 0 ? at + 1 : marked, body)
    ?? (marked >= 0 ? farAside(c, marked, body) : cases || w.first ? null : apposedAside(c, at + 1, body))
  if (!aside && !w.first && !cases && withThat(c, at, w.from, body, w.since)) return DONE
  const user = aside && userOf(c, aside.cue[0])
  if (aside && !user) return secondOfTwo(w, aside) || ofNobody(w, aside) || conveyed(w, aside) || marksAlone(w, aside, marked) || takeFirst(w, aside, marked)
  if (aside && user?.rule === 'cue-colon' && beforeColon(w, aside) === DONE) return DONE
  if (isDash(c, at)) w.dash = w.dash < 0 ? at : -1
  return PASSED
}

/** "мост, который, по его словам, сгнил, закроют": an aside right behind the relative tells of its clause alone. */
const restEnd = ({c, body, start, pieces: [piece]}: Walk): number => {
  const relative = piece!.first - 1
  return piece!.last === piece!.first && has(c, relative, RELATIVE) && !has(c, relative, COMPLEMENTIZER) && isBorder(c, relative - 1) ? clauseEnd(c, start, body) : body
}

/** What stands behind the last aside, and the quote of all pieces. */
const finish = (w: Walk, first: Aside): void => {
  const {c, body, pieces} = w, {cases} = c.grammar
  if (cases && w.start < body) w.start = overGerund(c, w.start, body)
  if (
    w.start < body
    && (cases || goesOnByPlace(c, w.start, first) || first.phrase && !isStatement(c, pieces))
  ) pushPiece(w, cases ? restEnd(w) : clauseContentEnd(c, w.start, body, first.cue[0]))
  if (!isTold(c, first, pieces)) return
  if (cases && pieces.length > 1 && isInserted(c, pieces[0]!, first.phrase)) pieces.shift()
  pushClause(c, first, pieces, w.via, first.phrase ? 'phrase-aside' : 'aside', 0.88)
}

/** "…, сообщил X", "…, по словам X, …", "…, X said, …" behind a border of the sentence `[from, body)`. */
export const asides = (c: Context, from: number, body: number, since: number): void => {
  const w: Walk = {c, from, body, since, at: from, start: from, pieces: [], first: null, via: null, dash: -1}
  for (; w.at < body; w.at = step(c, w.at, body)) if ((colon(w) || bracket(w) || withoutComma(w) || border(w)) === DONE) return
  if (w.first) finish(w, w.first)
}

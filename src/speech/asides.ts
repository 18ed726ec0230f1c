/** Clauses behind a border that hand their sentence to a source: "…, сообщил X", "…, по словам X, …", "…, X said, …". */
import {ADVERB, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, CUE_VERB, DETERMINER, DOCUMENT, FINITE, FIRST_PERSON, INFINITIVE, INSERTED, NEGATION, OUTLET, PASSIVE, PLURAL, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, SPEAKING, SUBORDINATOR} from '../words/facts.ts'
import {COLON, COMMA, OPEN, SEMICOLON} from '../words/scan.ts'
import {AFTER} from '../words/frames.ts'
import {asideAt, cueWithTail, phraseCueAt, takesMore, type Aside} from './aside.ts'
import {clauseEnd, clauseStart} from './clauses.ts'
import {farAside} from './direct/after-by-place.ts'
import {clauseContentEnd} from './extent.ts'
import {holdsPredicate} from './likely.ts'
import {commaInMarks, formsAt, has, isCapital, isDash, isFinite, isOneOf, isWord, kindAt, known, overBracket, step} from './look.ts'
import {ANY_CASE, NOMINATIVES} from './cases.ts'
import {nounPhrase} from './phrases.ts'
import {goesOnByPlace, holdsOwnVerb, isStatement, isSubjectApart} from './place-extent.ts'
import {isSomebody, phraseEnd} from './place-runs.ts'
import {overGerund} from './subordinate.ts'
import {opensTaken, pushClause, userOf, within} from './drafts.ts'
import type {Context, QuoteDraft, Range, Segment} from './types.ts'

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
  if (kindAt(c, comma) !== COMMA || kindAt(c, cue - 1) !== COMMA || !has(c, cue, CUE_VERB) || !isFinite(c, cue) || phraseEnd(c, at, comma) !== comma || !isSomebody(c, at, comma)) return null
  const found = cueWithTail(c, cue, to), end = found ? clauseEnd(c, found.end, to) : 0
  return found && (found.entry.frames & AFTER) !== 0 && !takesMore(c, found.end, end, found.entry) ? {end, cue: [cue, found.end], entry: found.entry, source: [at, cue - 1], phrase: false} : null
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

/** "…, сообщил X", "…, по словам X, …", "…, X said, …" behind a border. */
export const asides = (c: Context, from: number, body: number, since: number): void => {
  let start = from
  const pieces: Segment[] = []
  let first: Aside | null = null, via: Range | null = null, dash = -1
  for (let i = from; i < body; i = step(c, i, body)) {
    if (kindAt(c, i) === COLON) {
      const phrase = phraseCueAt(c, i + 1, body)
      if (phrase) {
        pushClause(c, phrase, [{first: kindAt(c, phrase.end) === COMMA ? phrase.end + 1 : phrase.end, last: body, pair: -1}], null, 'phrase-first', 0.85)
        return
      }
      // "Crane disagreed: The rules, she wrote, are old"
      if (!c.grammar.cases && !first && isCapital(c, i + 1)) start = i + 1
    }
    // "towns like Hull (most there vote, Lee said)": what stands in brackets is told of alone
    const close = kindAt(c, i) !== OPEN ? 0 : overBracket(c, i, body + 1) - 1
    if (close > i) { asides(c, i + 1, close, c.quotes.length); if (i === from) start = close + 1; i = close; continue }
    const behind = c.grammar.cases ? -1 : commaInMarks(c, i), taken = behind >= 0 && opensTaken(c, i), marked = taken ? -1 : behind
    // Lee said, “I will not go,” according to the Mail
    const told = taken && i > from ? phraseCueAt(c, behind, body) : null
    if (told && !first && !userOf(c, told.cue[0])) { pieces.push({first: start, last: behind, pair: -1}); first = told; start = told.end; i = told.end - 1; continue }
    if (marked < 0 && kindAt(c, i) !== COMMA && !isDash(c, i)) continue
    const aside: Aside | null = asideAt(c, marked < 0 ? i + 1 : marked, body) ?? (marked >= 0 ? farAside(c, marked, body) : c.grammar.cases || first ? null : apposedAside(c, i + 1, body))
    if (!aside && !first && !c.grammar.cases && withThat(c, i, from, body, since)) return
    const user = aside && userOf(c, aside.cue[0])
    // "Мост цел, сообщил мэр: «Его проверили»": the clause before the cue and the marks behind it
    if (user?.rule === 'cue-colon' && c.grammar.cases && kindAt(c, aside!.end) === COLON && aside!.source && i > from && !first && !within(c, since, from, i)) {
      pushClause(c, aside!, [{first: Math.max(start, scopeOf(c, i, from, false)), last: i, pair: -1}], null, 'aside', 0.88)
      return
    }
    // "The mill is old, and according to Lee, it will shut": of two clauses the one behind it
    if (!c.grammar.cases && aside?.phrase && !user && !first && has(c, i + 1, COORDINATOR)) {
      const next = kindAt(c, aside.end) === COMMA ? aside.end + 1 : aside.end
      if (isSomebody(c, next, body) && holdsOwnVerb(c, next, body)) { pushClause(c, aside, [{first: next, last: clauseContentEnd(c, next, body, aside.cue[0]), pair: -1}], null, 'phrase-first', 0.85); return }
    }
    if (!aside || user) { if (isDash(c, i)) dash = dash < 0 ? i : -1; continue }
    const relayed = isAgent(c, aside) || !c.grammar.cases && aside.phrase && first !== null && !first.phrase
    // "По предварительным данным, пострадали трое, сообщили в мэрии": nobody's data are those of who tells of them
    const unsourced = c.grammar.cases && !first && !aside.phrase && aside.source ? within(c, since, from, i) : null
    if (unsourced?.rule === 'phrase-first' && !unsourced.source) { Object.assign(unsourced, {cue: aside.cue, entry: aside.entry, source: aside.source, rule: 'aside'}); return }
    if (first || !(aside.phrase && !c.grammar.cases) && within(c, relayed ? 0 : since, from, i)) {
      const quote = first ? null : within(c, relayed ? 0 : since, from, i), outlet = relayed || isOutlet(c, aside.source)
      if (outlet) {
        const held = quote ?? c.quotes[c.quotes.length - 1]
        if (held && !held.via) held.via = aside.source
      }
      if (outlet && (c.grammar.cases || relayed || !isToldBefore(quote, from))) {
        if (first) { pieces.push({first: start, last: i, pair: -1}); start = aside.end; via = aside.source }
        i = Math.max(i, aside.end - 1)
        continue
      }
      if (first) { i = Math.max(i, aside.end - 1); continue }
    }
    // neither was won over – “not a word of it,” Lee said: the marks alone
    if (marked >= 0 && (isDash(c, i - 1) || kindAt(c, i - 1) === OPEN)) {
      const index = c.pairAt[i]!, pair = c.pairs[index]!
      c.taken[index] = 1
      c.quotes.push({kind: 'direct', segments: [{first: pair.first, last: pair.last - 1, pair: index}], cue: aside.cue, entry: aside.entry, source: aside.source, via: null, rule: 'quote-cue', confidence: 0.9, follows: -1})
      i = Math.max(i, aside.end - 1)
      continue
    }
    if (i === from) continue
    if (c.grammar.cases) start = Math.max(start, scopeOf(c, i, from, aside.end + 1 < body))
    // "The mill is old — nobody wants it, Lee said": of two clauses the one that it stands in
    else if (!aside.phrase && dash >= start && (!has(c, dash + 1, SUBORDINATOR) || kindAt(c, aside.end) === COMMA) && holdsOwnVerb(c, dash + 1, i)) start = dash + 1
    else if (marked < 0 && kindAt(c, aside.end) === COMMA && !has(c, aside.end + 1, SUBORDINATOR) && goesOnByPlace(c, aside.end + 1, aside) && holdsOwnVerb(c, aside.end + 1, body)) start = scopeByPlace(c, i, start)
    pieces.push({first: start, last: marked < 0 ? i : marked, pair: -1})
    first = aside
    // "…, пишет газета со ссылкой на два источника": the paper conveys
    if (!aside.phrase) for (let j = aside.cue[1]; j < aside.end; j = step(c, j, aside.end)) {
      const cited = phraseCueAt(c, j, body)
      if (cited?.entry.before && cited.source) { via = aside.source; first = {...aside, cue: cited.cue, entry: cited.entry, source: cited.source, end: Math.max(aside.end, cited.end)}; break }
    }
    start = kindAt(c, aside.end) === COMMA || kindAt(c, aside.end) === COLON || isDash(c, aside.end) ? aside.end + 1 : aside.end
    i = Math.max(i, aside.end - 1)
  }
  if (!first) return
  if (c.grammar.cases && start < body) start = overGerund(c, start, body)
  if (start < body && (c.grammar.cases || goesOnByPlace(c, start, first) || first.phrase && !isStatement(c, pieces))) pieces.push({first: start, last: c.grammar.cases ? body : clauseContentEnd(c, start, body, first.cue[0]), pair: -1})
  if (!c.grammar.cases && !first.phrase && !isAnswer(c, pieces) && isSubjectApart(c, pieces, first)) return
  // "Мэр, напротив, считает цену высокой": the subject before its verb
  // "Пассажирка, однако, утверждает обратное": so it is where a thing stands behind the verb
  if (c.grammar.cases && (!first.source || !isSpeaker(c, first.source)) && !first.phrase && has(c, first.cue[0], CUE_VERB) && (formsAt(c, first.cue[0]) & (REFLEXIVE | PASSIVE)) === 0 && isSubjectAlone(c, pieces)) return
  if (c.grammar.cases && isRemark(c, pieces)) return
  if (c.grammar.cases && pieces.length > 1 && isInserted(c, pieces[0]!, first.phrase)) pieces.shift()
  if (!c.grammar.cases && !isStatement(c, pieces) && !isAnswer(c, pieces) && !(first.phrase && pieces.some(s => s.last - s.first > 4))) return
  pushClause(c, first, pieces, via, first.phrase ? 'phrase-aside' : 'aside', 0.88)
}
/**
 * Where the clause begins that an aside at the border `i` stands in: "…, что, как полагают, вызовет", "…, хотя, по словам мэра, …",
 * "…, после чего Иванов, как он признался, уехал", "Стоит отметить, что …, как заметил X".
 */
const scopeOf = (c: Context, i: number, from: number, goesOn: boolean): number => {
  let comma = i
  for (let hops = 0; hops < 2; hops++) {
    const start = clauseStart(c, comma, from)
    // "Сроки назвали; на ремонт, надеется мэр, уйдёт год": of two clauses the one that it stands in
    if (goesOn && start > from && kindAt(c, start - 1) === SEMICOLON) return start
    // "Мать довольна: сын, говорит, стал добрее": behind a colon a clause begun, and before it one with its verb
    if (goesOn && hops === 0 && start > from && kindAt(c, start - 1) === COLON && !holdsPredicate(c, start, comma) && holdsPredicate(c, from, start - 1)) return start
    // "В банке предупредили о рисках: доходы, по расчётам экспертов, упадут": behind the colon of another's content
    if (start > from && kindAt(c, start - 1) === COLON && (within(c, 0, from, start - 1)?.cue || hasCueBefore(c, clauseStart(c, start - 1, from), start - 1))) return start
    // "мост цел, но, по словам мэра, закрыт": what stands behind the conjunction
    if (goesOn && hops === 0 && i === start + 1 && start > from && has(c, start, COORDINATOR) && kindAt(c, i) === COMMA) return i
    const first = has(c, start, PREPOSITION) && has(c, start + 1, RELATIVE) ? start + 1 : start
    // "Суд шёл год, и его итог, уверяет истец, удивил всех": of two clauses the one that it stands in
    if (goesOn && hops === 0 && has(c, start, COORDINATOR) && start > from && i > start + 1 && !holdsPredicate(c, start, comma) && holdsPredicate(c, from, start)) return start + 1
    // "О том, что мост закроют, сообщил мэр", "О том, как его закроют, рассказал мэр"
    if (hops === 0 && start === from + 3 && has(c, start, COMPLEMENTIZER | RELATIVE) && has(c, from, PREPOSITION) && has(c, from + 1, DETERMINER)) return has(c, start, COMPLEMENTIZER) ? start + 1 : start
    // a clause with its verb is closed by the comma: "Музыку, в которой слышен вальс, написал Белов"
    if (has(c, first, COMPLEMENTIZER | SUBORDINATOR | RELATIVE) && !has(c, start, DETERMINER) && start > from) return (goesOn && hops === 0 && !holdsPredicate(c, first, comma)) || isOwnRemark(c, start, from) ? first + 1 : from
    if (start <= from) return from
    comma = start - 1
  }
  return from
}
/** "Мэр с ним не согласен: мост, отметил он, цел" */
const hasCueBefore = (c: Context, from: number, colon: number): boolean => {
  for (let i = from; i < colon; i = step(c, i, colon)) if (has(c, i, CUE_ADJECTIVE) || has(c, i, CUE_VERB) && (formsAt(c, i) & FINITE) !== 0) return true
  return false
}

/** "It was late, and the permit, Lee said, was gone", "a vote, which is a thing, Lee said, “we like”": of two clauses the one that the aside at `comma` stands in. */
const scopeByPlace = (c: Context, comma: number, from: number): number => {
  const begin = clauseStart(c, comma, from), first = has(c, begin, COORDINATOR) ? begin + 1 : begin
  if (begin <= from + 1) return from
  if (has(c, begin, RELATIVE) && !has(c, begin, COMPLEMENTIZER | DETERMINER)) return begin
  return (first > begin || isDash(c, begin - 1)) && !holdsOwnVerb(c, first, comma) && holdsOwnVerb(c, from, begin - 1) ? first : from
}

/** "Стоит отметить, что": the author's. */
const isOwnRemark = (c: Context, conjunction: number, from: number): boolean => conjunction - from < 5 && (formsAt(c, conjunction - 2) & INFINITIVE) !== 0 && has(c, conjunction - 2, CUE_VERB)

/** "Напомним, ранее прокуратура уже высказалась": the author turns to the reader, and nothing more stands before the cue. */
const isRemark = (c: Context, pieces: readonly Segment[]): boolean =>
  pieces.length === 1 && pieces[0]!.last - pieces[0]!.first === 1 && (formsAt(c, pieces[0]!.first) & (FIRST_PERSON | PLURAL)) === (FIRST_PERSON | PLURAL)

/** "Правда, добавил он, мост старый", "Так, по данным мэрии, …": a word of the author's that ties it to what was told. */
const isInserted = (c: Context, {first, last}: Segment, phrase: boolean): boolean => {
  for (let i = first; i < last; i++) if (!has(c, i, INSERTED) && !(phrase && isOneOf(c, i, c.words.thus)) || has(c, i, CUE_VERB)) return false
  return true
}

/** "Probably not, says Lee": a few words that say yes or no. */
const isAnswer = (c: Context, pieces: readonly Segment[]): boolean => {
  const [piece] = pieces
  if (!piece || pieces.length > 1 || piece.last - piece.first > 3 || c.sentenceFirst[piece.first] !== piece.first) return false
  for (let i = piece.first; i < piece.last; i++) if (has(c, i, NEGATION) && !has(c, i, PREPOSITION)) return true
  return false
}

/** A name, a pronoun or a noun for one who speaks. */
const isSpeaker = (c: Context, [first, last]: Range): boolean => {
  const head = nounPhrase(c, first, last, ANY_CASE)?.head ?? first
  return !isWord(c, head) || isCapital(c, head) || has(c, head, SPEAKING | PRONOUN | DOCUMENT)
}

/** Is the content a noun phrase in the nominative and inserted words. */
const isSubjectAlone = (c: Context, pieces: readonly Segment[]): boolean => {
  const [piece] = pieces
  if (!piece || pieces.length > 1) return false
  const phrase = nounPhrase(c, piece.first, piece.last, NOMINATIVES)
  if (!phrase) return false
  for (let i = phrase.last; i < piece.last; i++) if (isWord(c, i) && !has(c, i, INSERTED | ADVERB)) return false
  return true
}

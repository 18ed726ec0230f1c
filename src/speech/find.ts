/** Speech, block by block: direct speech first, then what cues report sentence by sentence. */
import {ADJECTIVAL, ADVERB, COORDINATOR, CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, DETERMINER, FINITE, FIRST_PERSON, GENITIVE, INFINITIVE, INSERTED, OUTLET, PARTICIPLE, PASSIVE, PLURAL, PLURAL_SHIFT, PREPOSITION, REFLEXIVE, RELATIVE, COMPLEMENTIZER, SUBORDINATOR} from '../words/facts.ts'
import {COMMA, COLON, OPEN} from '../words/scan.ts'
import {asideAt, cueAt, cueWithTail, phraseCueAt, type Aside} from './aside.ts'
import {clauseEnd, clauseStart, sentenceEnd} from './clauses.ts'
import {findDirect} from './direct/index.ts'
import {farAside} from './direct/after-by-place.ts'
import {label} from './direct/announce.ts'
import {collectiveOf, placeOf} from './house.ts'
import {isImpersonal} from './impersonal.ts'
import {clauseContentEnd, sentenceBody} from './extent.ts'
import {isLikelyVerb} from './likely.ts'
import {commaInMarks, formsAt, has, isDash, isFinite, isOneOf, isWord, kindAt, known, pairAt, step} from './look.ts'
import {ANY_CASE, NOMINATIVES, isTimePhrase, nounPhrase} from './phrases.ts'
import {tryCue} from './reported/index.ts'
import {goesOnByPlace, isStatement, isSubjectApart} from './place-extent.ts'
import {pollFirst} from './place-polls.ts'
import {joinByPlace, mergeAnnounced, takeTails} from './place-join.ts'
import {tagByPlace} from './place-tags.ts'
import {subjectLeft, subjectRight} from './source.ts'
import {findNested} from './nested.ts'
import {settle} from './settle.ts'
import {findUnmarked} from './unmarked.ts'
import type {Context, QuoteDraft, Range, Segment} from './types.ts'

const CUE: number = CUE_VERB | CUE_NOUN | CUE_ADJECTIVE

/** Is the outlet's clause only the way by which another's words came: "…, сказал мэр, сообщает РИА Новости". */
const isOutlet = (c: Context, range: Range | null): boolean => {
  if (!range) return false
  for (let i = range[0]; i < range[1]; i++) if (has(c, i, OUTLET)) return true
  return false
}

const pushClause = (c: Context, aside: Aside, segments: Segment[], rule: string, confidence: number): void => {
  const kept = segments.filter(s => s.last > s.first)
  if (kept.length === 0) return
  c.quotes.push({kind: 'indirect', segments: kept, cue: aside.cue, entry: aside.entry, source: aside.source, via: pending.via, rule, confidence, follows: -1})
}

/** Quotes of this sentence that reach into the range, newest first. */
const within = (c: Context, since: number, from: number, to: number): QuoteDraft | null => {
  for (let q = c.quotes.length - 1; q >= since; q--) {
    const quote = c.quotes[q]!
    if (quote.segments.some(s => s.first < to && s.last > from)) return quote
  }
  return null
}

/** "По словам X, …", "Как сообщил X, …", "According to X, …" at the head of a sentence. */
const leading = (c: Context, from: number, body: number): number => {
  let at = from
  while (at < body && has(c, at, ADVERB | INSERTED | COORDINATOR) && !has(c, at, CUE | CUE_PHRASE | PREPOSITION)) { at++; if (kindAt(c, at) === COMMA) at++ }
  // "Напомним, что по данным следствия …"
  if (has(c, at, CUE_VERB) && (formsAt(c, at) & FIRST_PERSON) !== 0 && kindAt(c, at + 1) === COMMA) at += has(c, at + 2, COMPLEMENTIZER) ? 3 : 2
  let phrase = phraseCueAt(c, at, body)
  if (phrase) {
    // "По сообщению РИА Новости со ссылкой на МВД": the nearer one is the source, the other conveys
    let via: Range | null = null
    for (let next = phraseCueAt(c, phrase.end, body); next; next = phraseCueAt(c, phrase.end, body)) { via = phrase.source; phrase = next }
    let first = overDate(c, phrase.end, body)
    if (c.grammar.cases) first = overModifier(c, first, body)
    if (kindAt(c, first) === COMMA) first++
    pending.via = via
    pushClause(c, phrase, [{first, last: bodyEnd(c, first, body), pair: -1}], 'phrase-first', 0.9)
    pending.via = null
    return first
  }
  const poll = pollFirst(c, from, body)
  if (poll) pushClause(c, poll, [{first: poll.end + 1, last: clauseContentEnd(c, poll.end + 1, body, poll.cue[0]), pair: -1}], 'poll-first', 0.85)
  if (poll || !has(c, at, SUBORDINATOR | COMPLEMENTIZER) || at > from + 2) return from
  const aside = asideAt(c, at, body)
  if (!aside && isOneOf(c, at, c.words.as) && has(c, at + 1, CUE_VERB)) {
    const entry = cueAt(c, at + 1)
    if (entry && isImpersonal(c, at + 1)) {
      pushClause(c, {end: at + 2, cue: [at + 1, at + 2], entry, source: null, phrase: false}, [{first: at + 2, last: bodyEnd(c, at + 2, body), pair: -1}], 'as-said-first', 0.8)
      return at + 2
    }
  }
  if (aside && kindAt(c, aside.end) === COMMA) {
    pushClause(c, aside, [{first: aside.end + 1, last: bodyEnd(c, aside.end + 1, body), pair: -1}], 'as-said-first', 0.9)
    return aside.end + 1
  }
  return from
}

/** "По словам двух источников, знакомых с делом, …", "По мнению мэра, который был там, …": the source's own clause, up to its comma. */
const overModifier = (c: Context, comma: number, to: number): number => {
  if (kindAt(c, comma) !== COMMA) return comma
  const i = comma + 1, forms = formsAt(c, i)
  const modifies = (forms & (ADJECTIVAL | PARTICIPLE)) !== 0 && (forms & OBLIQUES) !== 0 && (forms & NOMINATIVES) === 0 && has(c, i + 1, PREPOSITION)
  if (!modifies && !(has(c, i, RELATIVE) && (formsAt(c, i) & ANY_CASE) !== 0 && !has(c, i, COMPLEMENTIZER | DETERMINER))) return comma
  const end = clauseEnd(c, i, to)
  return kindAt(c, end) === COMMA && end + 1 < to ? end : comma
}
const OBLIQUES: number = GENITIVE | (GENITIVE << PLURAL_SHIFT)

/** "По данным банка на 2013 год, …": a date behind the source, up to its comma. */
const overDate = (c: Context, i: number, to: number): number => {
  if (!c.grammar.cases || !has(c, i, PREPOSITION) || !isTimePhrase(c, i, to)) return i
  const comma = clauseEnd(c, i, Math.min(to, i + 6))
  return kindAt(c, comma) === COMMA ? comma : i
}

/** The content's end: before an outlet's clause at the end of the sentence. */
const bodyEnd = (c: Context, from: number, body: number): number => {
  for (let i = from; i < body; i = step(c, i, body)) {
    if ((kindAt(c, i) === COMMA || isDash(c, i)) && asideAt(c, i + 1, body)) return i
    if (kindAt(c, i) === COLON) for (let j = i + 1; j < Math.min(body, i + 4) && !isWord(c, j); j++) if ((c.pairAt[j]!) >= 0) return i
  }
  return body
}

/** "…, сообщил X", "…, по словам X, …", "…, X said, …" behind a border. */
const asides = (c: Context, from: number, body: number, since: number): void => {
  let start = from
  const pieces: Segment[] = []
  let first: Aside | null = null
  for (let i = from; i < body; i = step(c, i, body)) {
    if (kindAt(c, i) === COLON) {
      const phrase = phraseCueAt(c, i + 1, body)
      if (phrase) {
        pushClause(c, phrase, [{first: kindAt(c, phrase.end) === COMMA ? phrase.end + 1 : phrase.end, last: body, pair: -1}], 'phrase-first', 0.85)
        return
      }
    }
    const marked = c.grammar.cases || opensTaken(c, i) ? -1 : commaInMarks(c, i)
    if (marked < 0 && kindAt(c, i) !== COMMA && !isDash(c, i)) continue
    const aside = asideAt(c, marked < 0 ? i + 1 : marked, body) ?? (marked < 0 ? null : farAside(c, marked, body))
    if (!aside || userOf(c, aside.cue[0])) continue
    if (first || !(aside.phrase && !c.grammar.cases) && within(c, since, from, i)) {
      const quote = first ? null : within(c, since, from, i)
      if (isOutlet(c, aside.source)) {
        const held = quote ?? c.quotes[c.quotes.length - 1]
        if (held && !held.via) held.via = aside.source
        if (first) { pieces.push({first: start, last: i, pair: -1}); start = aside.end; pending.via = aside.source }
        i = Math.max(i, aside.end - 1)
        continue
      }
      if (first) { i = Math.max(i, aside.end - 1); continue }
    }
    if (i === from) continue
    // neither was won over – “not a word of it,” Lee said: the marks alone
    if (marked >= 0 && (isDash(c, i - 1) || kindAt(c, i - 1) === OPEN)) {
      const index = c.pairAt[i]!, pair = c.pairs[index]!
      c.taken[index] = 1
      c.quotes.push({kind: 'direct', segments: [{first: pair.first, last: pair.last - 1, pair: index}], cue: aside.cue, entry: aside.entry, source: aside.source, via: null, rule: 'quote-cue', confidence: 0.9, follows: -1})
      i = Math.max(i, aside.end - 1)
      continue
    }
    if (c.grammar.cases) start = Math.max(start, scopeOf(c, i, from, aside.end + 1 < body))
    pieces.push({first: start, last: marked < 0 ? i : marked, pair: -1})
    first = aside
    // "…, пишет газета со ссылкой на два источника": the paper conveys
    if (!aside.phrase) for (let j = aside.cue[1]; j < aside.end; j = step(c, j, aside.end)) {
      const cited = phraseCueAt(c, j, body)
      if (cited?.entry.before && cited.source) { pending.via = aside.source; first = {...aside, cue: cited.cue, entry: cited.entry, source: cited.source, end: Math.max(aside.end, cited.end)}; break }
    }
    start = kindAt(c, aside.end) === COMMA || isDash(c, aside.end) ? aside.end + 1 : aside.end
    if (aside.phrase && kindAt(c, aside.end) !== COMMA && !isDash(c, aside.end)) start = aside.end
    i = Math.max(i, aside.end - 1)
  }
  if (!first) return
  if (start < body && (c.grammar.cases || goesOnByPlace(c, start, first))) pieces.push({first: start, last: c.grammar.cases ? body : clauseContentEnd(c, start, body, first.cue[0]), pair: -1})
  if (!c.grammar.cases && !first.phrase && isSubjectApart(c, pieces, first)) { pending.via = null; return }
  // "Мэр, напротив, считает цену высокой": the subject before its verb
  if (c.grammar.cases && !first.source && !first.phrase && has(c, first.cue[0], CUE_VERB) && (formsAt(c, first.cue[0]) & (REFLEXIVE | PASSIVE)) === 0 && isSubjectAlone(c, pieces)) { pending.via = null; return }
  if (!c.grammar.cases && !isStatement(c, pieces) && !(first.phrase && pieces.some(s => s.last - s.first > 4))) { pending.via = null; return }
  const before = c.quotes.length
  pushClause(c, first, pieces, first.phrase ? 'phrase-aside' : 'aside', 0.88)
  if (c.quotes.length > before && pending.via) (c.quotes[c.quotes.length - 1]!).via = pending.via
  pending.via = null
}
/**
 * Where the clause begins that an aside at the border `i` stands in: "…, что, как полагают, вызовет", "…, хотя, по словам мэра, …",
 * "…, после чего Иванов, как он признался, уехал", "Стоит отметить, что …, как заметил X".
 */
const scopeOf = (c: Context, i: number, from: number, goesOn: boolean): number => {
  let comma = i
  for (let hops = 0; hops < 2; hops++) {
    const start = clauseStart(c, comma, from)
    const first = has(c, start, PREPOSITION) && has(c, start + 1, RELATIVE) ? start + 1 : start
    // "Суд шёл год, и его итог, уверяет истец, удивил всех": of two clauses the one that it stands in
    if (goesOn && hops === 0 && has(c, start, COORDINATOR) && start > from && i > start + 1 && !hasVerb(c, start, comma) && hasVerb(c, from, start)) return start + 1
    // a clause with its verb is closed by the comma: "Музыку, в которой слышен вальс, написал Белов"
    if (has(c, first, COMPLEMENTIZER | SUBORDINATOR | RELATIVE) && !has(c, start, DETERMINER) && start > from) return (hops === 0 && !hasVerb(c, first, comma)) || isOwnRemark(c, start, from) ? first + 1 : from
    if (start <= from) return from
    comma = start - 1
  }
  return from
}
const hasVerb = (c: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i = step(c, i, to)) if (isFinite(c, i) || isLikelyVerb(c, i) || (formsAt(c, i) & (FINITE | ANY_CASE)) !== 0 && (formsAt(c, i) & ANY_CASE) === 0) return true
  return false
}
/** "Стоит отметить, что": the author's. */
const isOwnRemark = (c: Context, conjunction: number, from: number): boolean => conjunction - from < 5 && (formsAt(c, conjunction - 2) & INFINITIVE) !== 0 && has(c, conjunction - 2, CUE_VERB)

/** Is the content a noun phrase in the nominative and inserted words. */
const isSubjectAlone = (c: Context, pieces: readonly Segment[]): boolean => {
  const [piece] = pieces
  if (!piece || pieces.length > 1) return false
  const phrase = nounPhrase(c, piece.first, piece.last, NOMINATIVES)
  if (!phrase) return false
  for (let i = phrase.last; i < piece.last; i++) if (isWord(c, i) && !has(c, i, INSERTED | ADVERB)) return false
  return true
}

const pending: {via: Range | null} = {via: null}

/** "Об этом говорится в отчёте", "Об этом сообщили в полиции". */
const houseBehind = (c: Context, verb: number, to: number): Range | null => isImpersonal(c, verb) ? placeOf(c, verb + 1, to) : (formsAt(c, verb) & PLURAL) !== 0 ? collectiveOf(c, verb + 1, to) : null

/** "Об этом сообщил X." hands the sentence before to X. */
const anaphor = (c: Context, from: number, body: number, previous: Range | null): boolean => {
  if (!previous) return false
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
      if (!has(c, j, CUE_VERB)) { if (kindAt(c, j) === COMMA) return false; continue }
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

/** "СМИ: самолёт сел" — a headline's or a sentence's source before a colon. */
const headlineColon = (c: Context, from: number, body: number): boolean => {
  for (let i = from + 1; i < Math.min(body, from + 8); i++) {
    if (kindAt(c, i) !== COLON) continue
    const source = label(c, from, i)
    if (!source || i + 2 >= body) return false
    const pair = c.pairAt[i + 1]!
    if (pair >= 0 && (c.grammar.cases || c.taken[pair])) return false
    // "The Latest: …" names a column, not a speaker
    if (!c.grammar.cases && has(c, from, DETERMINER)) return false
    c.quotes.push({kind: 'indirect', segments: [{first: i + 1, last: body, pair: -1}], cue: null, entry: null, source, via: null, rule: 'headline-colon', confidence: 0.7, follows: -1})
    return true
  }
  return false
}

/** Do marks open at the token that a quote found already has (a direct one, or an indirect one's marks)? */
const opensTaken = (c: Context, i: number): boolean => {
  const pair = c.pairAt[i]!
  return pair >= 0 && c.taken[pair] === 1
}

/** Does a word of the stretch attribute anything, whatever its use here. */
const hasCue = (c: Context, from: number, to: number): boolean => {
  const {facts} = c.tokens
  for (let i = from; i < to; i++) if (((facts[i]!) & (CUE | CUE_PHRASE)) !== 0) return true
  return false
}

const sentence = (c: Context, from: number, to: number, previous: Range | null, headline: boolean): void => {
  const body = sentenceBody(c, from, to)
  const since = c.quotes.length
  if (headline && headlineColon(c, from, body)) return
  if (!hasCue(c, from, body) && !c.grammar.polls || anaphor(c, from, body, previous)) return
  const start = leading(c, from, body)
  let inner = -1
  for (let i = start; i < body; i = opensTaken(c, i) ? step(c, i, c.tokens.length) : i + 1) {
    if (opensTaken(c, i)) continue
    // what a cue in marks reports ends with them
    const marks = c.grammar.cases || i < inner ? undefined : pairAt(c, i)
    if (marks && marks.close >= 0 && marks.last <= body) inner = marks.last
    if (!has(c, i, CUE) || !isWord(c, i) || !cueAt(c, i)) continue
    const user = userOf(c, i)
    if (!user) tryCue(c, i, from, i < inner ? inner : to, false)
    // "заявил, что мост закроют: «…»" has a clause and words in marks
    else if (user.rule === 'cue-colon' && tryCue(c, i, from, to, true) && !c.grammar.cases) mergeAnnounced(c, user)
  }
  asides(c, start, body, since)
}

/** The quote found before that holds the cue. */
const userOf = (c: Context, i: number): QuoteDraft | null => {
  for (let q = c.quotes.length - 1; q >= Math.max(0, c.quotes.length - 12); q--) {
    const quote = c.quotes[q]!
    if (quote.cue && i >= quote.cue[0] && i < quote.cue[1]) return quote
  }
  return null
}

/**
 * Finds the speech of a block: `pairsIn` are its top-level pairs in order, `before` the last sentence of the paragraph before it. Its
 * own last sentence where it is a paragraph, for the next.
 */
const findInBlock = (c: Context, index: number, pairsIn: readonly number[], before: Range | null): Range | null => {
  const block = c.blocks[index]!
  if (block.type === 'other' || block.last <= block.first) return before
  const since = c.quotes.length
  if (findUnmarked(c, index)) { if (c.grammar.cases) findNested(c, since); return before }
  findDirect(c, block, pairsIn)
  if (!c.grammar.cases) takeTails(c, since)
  // "Об этом сообщает ТАСС" may open the paragraph behind
  let previous: Range | null = c.grammar.cases && block.type === 'paragraph' ? before : null
  for (let from = block.first; from < block.last;) {
    const to = sentenceEnd(c, from, block.last)
    sentence(c, from, to, previous, block.type === 'headline' || index === 0)
    previous = [from, to]
    from = to
  }
  if (c.grammar.cases) findNested(c, since)
  else joinByPlace(c, block, pairsIn, since)
  return block.type === 'paragraph' ? previous : null
}

/** Finds all reported speech of an article. */
export const findSpeech = (c: Context): void => {
  if (!c.grammar.cases) tagByPlace(c)
  let before: Range | null = null
  for (let index = 0, p = 0; index < c.blocks.length; index++) {
    const {first, last} = c.blocks[index]!, pairsIn: number[] = []
    for (let pair = c.pairs[p]; pair !== undefined && pair.open < last; pair = c.pairs[++p]) if (pair.parent < 0 && pair.open >= first) pairsIn.push(p)
    before = findInBlock(c, index, pairsIn, before)
  }
  settle(c)
}

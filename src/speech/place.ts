/** Who, in a language whose nouns show no case: the phrase in subject position. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, FINITE, INSERTED, MONTH, NEGATION, NUMERAL, OCCASION,
  PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD, VERB, WEEKDAY, NOMINATIVE, PLURAL_SHIFT, GERUND, GENITIVE, PASSIVE, REFLEXIVE, CUE_ADJECTIVE, CUE_NOUN,
  DOCUMENT, GROUP, INFINITIVE, OUTLET, PAST, ROLE,
} from '../words/facts.ts'
import {CLOSE, COLON, COMMA, HYPHEN, OPEN} from '../words/scan.ts'
import {
  factsAt, formsAt, has, isBorder, isCapital, isDash, isEnd, isFinite, isNumber, isWord, kindAt, known, overAbbreviation, overBracket,
  overInitial, step,
} from './look.ts'
import {SPEAKING} from './phrases.ts'
import {isInnerStop} from './clauses.ts'
import type {Context, Range} from './types.ts'

const SUBJECT: number = NOMINATIVE | (NOMINATIVE << PLURAL_SHIFT)
const isSubjectPronoun = (c: Context, i: number): boolean =>
  has(c, i, PRONOUN) && (formsAt(c, i) & SUBJECT) !== 0 && !has(c, i, DETERMINER)

/** Is the word before `i` one that only a new phrase can follow: a verb, a conjunction. */
const cutsBefore = (c: Context, i: number): boolean => {
  const facts = factsAt(c, i)
  if ((facts & (COMPLEMENTIZER | SUBORDINATOR | RELATIVE)) !== 0 && (facts & DETERMINER) === 0) return true
  if (isFinite(c, i) && !isCapital(c, i) && (formsAt(c, i) & SUBJECT) === 0) return true
  return (facts & AUXILIARY) !== 0
}

/** Back over a bracket that closes at `i`. */
const backOver = (c: Context, i: number, from: number): number => {
  if (kindAt(c, i) === CLOSE) {
    for (let j = i - 1; j >= Math.max(from, i - 40); j--) if (kindAt(c, j) === OPEN) return j - 1
  }
  const pair = c.closeAt[i]!
  if (pair >= 0 && c.pairs[pair]?.kind !== 'speech') return (c.pairs[pair]?.open ?? i) - 1
  return i
}

/** First token of the run of words that ends before `to` and holds no border; "the man who won", "scholars I met" are one run. */
const runStart = (c: Context, to: number, from: number): number => {
  let i = to - 1
  while (i >= from) {
    const over = backOver(c, i, from)
    if (over < i) { i = over; continue }
    if (isWord(c, i)) {
      if (cutsBefore(c, i)) {
        const open = isFinite(c, i) ? relativeStart(c, i, from) : -1
        if (open < 0) break
        i = open - 1
        continue
      }
      if (has(c, i, COORDINATOR) && hasVerb(c, i, from)) break
    } else if (isBorder(c, i) || kindAt(c, i) === COLON || kindAt(c, i) === OPEN) break
    else if (isEnd(c, i) && !isInnerStop(c, i)) break
    else if (kindAt(c, i) === 6 || kindAt(c, i) === 7) break
    i--
  }
  return i + 1
}

/** Where the relative clause of the verb at `i` begins, behind a noun: at "who", "that", or at the pronoun of "scholars I met"; else -1. */
export const relativeStart = (c: Context, verb: number, from: number): number => {
  for (let i = verb - 1; i > from && i > verb - 9; i--) {
    if (!isWord(c, i)) return -1
    const before = isWord(c, i - 1) && !has(c, i - 1, VERB | CUE_VERB | AUXILIARY | PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | ADVERB | PRONOUN & ~DETERMINER)
    if (has(c, i, RELATIVE)) return before || has(c, i - 1, PRONOUN) ? i : -1
    if (i < verb - 2 && isFinite(c, i)) return -1
    if (isSubjectPronoun(c, i)) return before ? i : -1
    if (has(c, i, COMPLEMENTIZER | SUBORDINATOR | COORDINATOR)) return -1
  }
  return -1
}

/** Has the stretch to the left of a coordinator a finite verb of its own, back to the nearest border. */
const hasVerb = (c: Context, i: number, from: number): boolean => {
  for (let j = i - 1; j >= Math.max(from, i - 25); j--) {
    if (isBorder(c, j) || (isEnd(c, j) && !isInnerStop(c, j))) return kindAt(c, j) === COMMA && j === i - 1
    if (cutsBefore(c, j)) return true
  }
  return false
}

const TIMELIKE: number = TIME_WORD | MONTH | WEEKDAY

/** Drops what stands before the subject in its run: conjunctions, adverbs, "On Monday", "Last week", "In the end". */
const trimLeft = (c: Context, first: number, to: number): number => {
  let i = first
  for (let moved = true; moved && i < to;) {
    moved = false
    if (has(c, i, COORDINATOR | INSERTED | NEGATION) || (has(c, i, ADVERB) && !has(c, i, PRONOUN | DETERMINER | SPEAKING | NUMERAL))) { i++; moved = true; continue }
    let j = i
    if (has(c, j, PREPOSITION)) j++
    else if (!has(c, j, DETERMINER | TIMELIKE)) break
    const start = j
    while (j < to && (has(c, j, DETERMINER | NUMERAL | TIMELIKE) || isNumber(c, j) || overAbbreviation(c, j) > j)) j = Math.max(j + 1, overAbbreviation(c, j))
    if (j > start && j < to && has(c, j - 1, TIMELIKE) && kindAt(c, j) !== HYPHEN) { i = j; moved = true; continue }
    if (start > i) {
      // "At the meeting Smith said", "In Paris the minister said": the phrase ends where another begins
      let k = start + 1
      while (k < to && !has(c, k, DETERMINER) && !isSubjectPronoun(c, k) && !(isCapital(c, k) && !isCapital(c, k - 1) && !has(c, k - 1, DETERMINER | PREPOSITION))) k++
      if (k >= to) return to
      i = k
      moved = true
    }
  }
  return i
}

/** "was told", "have been asked": a form of "be" before a participle. */
export const isPassiveVerb = (c: Context, verb: number, from: number): boolean => {
  if ((formsAt(c, verb) & PASSIVE) === 0) return false
  let i = verb - 1
  while (i >= from && has(c, i, ADVERB | NEGATION) && !has(c, i, AUXILIARY)) i--
  return i >= from && c.grammar.be?.includes(known(c, i)) === true
}

/** "was told by the mayor" */
const agentAfter = (c: Context, verb: number): Range | null => {
  if (known(c, verb + 1) !== c.grammar.agent) return null
  const end = phraseEnd(c, verb + 2, c.tokens.length)
  return end > verb + 2 ? [verb + 2, end] : null
}

/** Subject to the left of `verb`. */
export const subjectBefore = (c: Context, verb: number, from: number): Range | null => {
  const forms = formsAt(c, verb)
  if ((forms & GERUND) !== 0 && (forms & FINITE) === 0 && !has(c, verb - 1, AUXILIARY)) return ofGerund(c, verb, from)
  if (isPassiveVerb(c, verb, from)) return agentAfter(c, verb)
  if ((forms & (INFINITIVE | FINITE)) === INFINITIVE) {
    // "led her to declare"; "went on to say"
    const person = verb - 2
    if (has(c, person, PRONOUN) && (formsAt(c, person) & SUBJECT) === 0) return [person, person + 1]
    return mainSubject(c, from, verb)
  }
  return phraseBefore(c, verb, from)
}

/** The phrase in subject position before `verb`, whoever its agent is. */
export const phraseBefore = (c: Context, verb: number, from: number): Range | null => {
  const end = beforeVerb(c, verb, from)
  if (end <= from) return null
  if (has(c, end - 1, RELATIVE) && !has(c, end - 1, DETERMINER)) return [end - 1, end]
  if (isSubjectPronoun(c, end - 1)) return isDummy(c, end - 1) ? null : [end - 1, end]
  if (kindAt(c, end - 1) === COMMA || isDash(c, end - 1)) return acrossCommas(c, end - 1, from) ?? (isFinite(c, verb) ? beforeClause(c, end - 1, from, verb) : null)
  const start = runStart(c, end, from)
  const first = trimLeft(c, start, end)
  if (first >= end) {
    // "and then said": the subject of the clause before
    if (start > from && (has(c, start - 1, COORDINATOR) || has(c, start, COORDINATOR)) || has(c, start, COORDINATOR)) return beforeClause(c, start, from, verb)
    return null
  }
  // "Clinton herself said"
  const last = has(c, end - 1, PRONOUN) && (formsAt(c, end - 1) & REFLEXIVE) !== 0 && end - 1 > first ? end - 1 : end
  return [overName(c, first, from), last]
}

/** "there" is nobody. */
const isDummy = (c: Context, i: number): boolean => has(c, i, ADVERB)

/** The token after the subject: back over auxiliaries, adverbs, "however" between commas, and the link verb before an adjective. */
const beforeVerb = (c: Context, verb: number, from: number): number => {
  let end = verb
  while (end > from) {
    const i = end - 1
    if (has(c, i, AUXILIARY) && !(has(c, i, PRONOUN)) || has(c, i, NEGATION) && !has(c, i, PRONOUN) || (has(c, i, ADVERB | INSERTED) && !has(c, i, PRONOUN | SPEAKING | COORDINATOR))) { end--; continue }
    // "has, however, revealed"
    if (kindAt(c, i) === COMMA && has(c, i - 1, INSERTED | ADVERB)) {
      let j = i - 1
      while (j > from && has(c, j, INSERTED | ADVERB)) j--
      if (kindAt(c, j) === COMMA && j < i - 1) { end = j; continue }
    }
    if (end === verb && has(c, verb, CUE_ADJECTIVE) && !has(c, verb, CUE_VERB) && has(c, i, VERB | CUE_VERB)) { end--; continue }
    break
  }
  return end
}

/** "Ann Lee (D-Utah), a supporter of the bill told": the comma that should close the apposition is missing. */
const overName = (c: Context, first: number, from: number): number => {
  if (kindAt(c, first - 1) !== COMMA || !has(c, first, DETERMINER)) return first
  let i = first - 2
  while (i >= from) {
    const over = backOver(c, i, from)
    if (over < i) { i = over; continue }
    if (!isCapital(c, i) && kindAt(c, i) !== 10) break
    i--
  }
  return i + 1 < first - 1 && first - i < 12 && (i < from || kindAt(c, i) === COMMA || (isEnd(c, i) && !isInnerStop(c, i))) && isCapital(c, first - 2) ? i + 1 : first
}

/** The subject of the clause that a coordinator ties this one to: of the nearest cue in the same tense, else of the nearest verb. */
const beforeClause = (c: Context, at: number, from: number, verb: number): Range | null => {
  const tense = formsAt(c, verb) & FINITE
  let near: Range | null = null
  for (let i = at - 1; i >= Math.max(from, at - 60); i--) {
    if (isEnd(c, i) && !isInnerStop(c, i)) break
    if (!isFinite(c, i) || isCapital(c, i) || has(c, i, AUXILIARY) && isFinite(c, i - 1)) continue
    const cue = has(c, i, CUE_VERB) && (formsAt(c, i) & tense) !== 0
    if (near && !cue) continue
    if (has(c, i - 1, COORDINATOR)) continue
    const found = subjectBefore(c, i, from)
    if (!found || has(c, found[0], RELATIVE)) continue
    if (cue) return found
    near = found
  }
  return near
}

/**
 * "Tony Hall, the director of the BBC, said"; "Smith, who lives there, said"; "Lee, 69, said": of the stretches between commas the
 * first that can be a subject is the head; appositions and relative clauses belong to it, ages and adjuncts don't.
 */
const acrossCommas = (c: Context, comma: number, from: number): Range | null => {
  if (isDash(c, comma)) {
    for (let open = comma - 1; open > from && open > comma - 45; open--) {
      if (!isDash(c, open)) continue
      const first = trimLeft(c, runStart(c, open, from), open)
      return first < open ? [first, comma] : null
    }
    return null
  }
  let head: Range | null = null
  for (let last = comma, hops = 0; hops < 8 && comma - last < 80; hops++) {
    const first = stretchStart(c, last, from), kind = stretch(c, first, last)
    if (kind === CLAUSE_OF_STORY) break
    const start = kind === HEAD ? trimLeft(c, first, last) : last
    if (start < last) head = [start, last]
    if (first - 1 < from || (kindAt(c, first - 1) !== COMMA && !isDash(c, first - 1)) || has(c, first, COORDINATOR)) break
    last = first - 1
  }
  if (!head || head[1] === comma) return head
  for (let first = head[1] + 1; first < comma;) {
    const last = nextBorder(c, first, comma)
    if (opensApposition(c, first)) return [head[0], comma]
    if (!(isNumber(c, first) && first + 1 === last)) break
    first = last + 1
  }
  return head
}

/** First token of the stretch between commas that ends before `last`. */
const stretchStart = (c: Context, last: number, from: number): number => {
  for (let i = last - 1; i >= from; i--) {
    const over = backOver(c, i, from)
    if (over < i) { i = over + 1; continue }
    const kind = kindAt(c, i)
    if (isBorder(c, i) || kind === COLON || kind === OPEN || kind === 6 || kind === 7 || (isEnd(c, i) && !isInnerStop(c, i))) return i + 1
  }
  return from
}
const HEAD = 0, ADJUNCT = 1, CLAUSE_OF_STORY = 2

const nextBorder = (c: Context, i: number, to: number): number => { let j = i; while (j < to && kindAt(c, j) !== COMMA && !isDash(c, j)) j++; return j }

/** What a stretch between commas is: a phrase, an adjunct or relative clause, a clause of its own. */
const stretch = (c: Context, first: number, last: number): number => {
  let i = first
  while (i < last && has(c, i, COORDINATOR | ADVERB | INSERTED) && !has(c, i, DETERMINER | PRONOUN)) i++
  if (i >= last) return ADJUNCT
  if (has(c, i, RELATIVE | SUBORDINATOR) || has(c, i + 1, RELATIVE)) return ADJUNCT
  if (has(c, i, PREPOSITION) && !has(c, i, DETERMINER)) return phraseAfterAdjunct(c, first, last) ? HEAD : ADJUNCT
  if ((formsAt(c, i) & (GERUND | PASSIVE)) !== 0 && has(c, i, VERB | CUE_VERB) || ((formsAt(c, i) & GERUND) !== 0 && !isCapital(c, i))) return ADJUNCT
  if (isNumber(c, i) && i + 1 >= last) return ADJUNCT
  if (isFinite(c, i) && !isCapital(c, i)) return CLAUSE_OF_STORY
  for (let j = i; j < last; j++) if (isFinite(c, j) && !isCapital(c, j) && relativeStart(c, j, i) < 0) return CLAUSE_OF_STORY
  return HEAD
}
const phraseAfterAdjunct = (c: Context, first: number, last: number): boolean => trimLeft(c, first, last) < last && isCapital(c, trimLeft(c, first, last)) && !isCapital(c, first + 1)

const opensApposition = (c: Context, i: number): boolean =>
  has(c, i, DETERMINER | SPEAKING | RELATIVE) || isCapital(c, i) || (!isNumber(c, i) && !has(c, i, PREPOSITION | COORDINATOR | ADVERB))

/** Subject to the right of `verb`: `"…," said John Smith, the mayor of Hull.` */
export const subjectAfter = (c: Context, verb: number, to: number): Range | null => {
  let i = verb + 1
  while (i < to && has(c, i, ADVERB) && !has(c, i, DETERMINER | PRONOUN | PREPOSITION)) i++
  if (i >= to || (!isWord(c, i) && !isNumber(c, i) && (c.pairAt[i]!) < 0)) return null
  if (isSubjectPronoun(c, i)) return [i, i + 1]
  if (has(c, i, PREPOSITION | COMPLEMENTIZER | SUBORDINATOR | TIMELIKE | AUXILIARY | COORDINATOR)) return null
  const end = phraseEnd(c, i, to)
  return end > i ? withApposition(c, i, end, to) : null
}

/** End of the noun phrase at `i`: up to a border, a verb, a conjunction, or a preposition that doesn't bind. */
export const phraseEnd = (c: Context, i: number, to: number): number => {
  let at = i, named = false
  while (at < to) {
    if ((c.pairAt[at]!) >= 0) { if (c.pairs[c.pairAt[at]!]?.kind === 'speech') break; at = step(c, at, to); continue }
    if (kindAt(c, at) === OPEN) { const end = overBracket(c, at, to); if (end === at) break; at = end; continue }
    const dotted = Math.max(overInitial(c, at), overAbbreviation(c, at))
    if (dotted > at) { at = dotted; named = true; continue }
    if (isNumber(c, at)) { at++; continue }
    if (kindAt(c, at) === HYPHEN && !isDash(c, at)) { at++; continue }
    if (!isWord(c, at)) break
    const facts = factsAt(c, at)
    if ((facts & PREPOSITION) !== 0 && (facts & DETERMINER) === 0) {
      const binds = (formsAt(c, at) & GENITIVE) !== 0 || (!named && at > i && c.grammar.binding.includes(known(c, at)))
      if (!binds || at === i || isOccasionOrTime(c, at, to) || (known(c, at) === c.grammar.infinitive && (formsAt(c, at + 1) & INFINITIVE) !== 0 && has(c, at + 1, VERB | CUE_VERB | AUXILIARY))) break
      at++
      continue
    }
    if ((facts & (COMPLEMENTIZER | SUBORDINATOR | RELATIVE)) !== 0 && !has(c, at, DETERMINER)) break
    if (at > i && (facts & (TIMELIKE | INSERTED)) !== 0 && !isCapital(c, at)) break
    if (at > i && (facts & WEEKDAY) !== 0) break
    if (at > i && isSubjectPronoun(c, at)) break
    if ((facts & AUXILIARY) !== 0) break
    if (at > i && isFinite(c, at) && !isCapital(c, at) && (formsAt(c, at) & SUBJECT) === 0) break
    if (at > i && (facts & (VERB | CUE_VERB)) !== 0 && (formsAt(c, at) & (GERUND | FINITE)) !== 0 && !isCapital(c, at) && !has(c, at - 1, DETERMINER) && (formsAt(c, at) & SUBJECT) === 0) break
    if ((facts & COORDINATOR) !== 0) {
      if (at + 1 >= to || !(isCapital(c, at + 1) || has(c, at + 1, DETERMINER | SPEAKING))) break
      at++
      continue
    }
    if (isCapital(c, at)) named = true
    at++
  }
  while (at > i && has(c, at - 1, PREPOSITION | COORDINATOR | DETERMINER) && !has(c, at - 1, PRONOUN)) at--
  return at
}

export const isOccasionOrTime = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < Math.min(to, i + 4) && (isWord(c, j) || isNumber(c, j)); j++) {
    if (isNumber(c, j)) return true
    if (has(c, j, OCCASION | TIMELIKE)) return true
    if (isCapital(c, j)) return false
  }
  return false
}

/**
 * Takes in what is said of a name behind it: "said Ann Lee, a teacher from Hull, who keeps bees". It runs over appositions and
 * relative clauses to the end of the sentence, or to the comma before an adjunct, a participle, a clause of its own.
 */
export const withApposition = (c: Context, first: number, end: number, to: number): Range => {
  let last = end, i = end
  while (i < to && i - end < 80) {
    const behind = kindAt(c, i) === COMMA ? i + 1 : i
    if (behind === i && !has(c, i, RELATIVE)) break
    const close = nextBorderOut(c, behind, to)
    const age = isNumber(c, behind) && behind + 1 === close
    if (!age) {
      if (!belongs(c, behind, close, to)) break
      last = close
    }
    i = close
  }
  return [first, last]
}

const nextBorderOut = (c: Context, i: number, to: number): number => {
  let j = i
  while (j < to && !isBorder(c, j) && kindAt(c, j) !== COLON && !(isEnd(c, j) && !isInnerStop(c, j))) j = kindAt(c, j) === OPEN ? Math.max(j + 1, overBracket(c, j, to)) : step(c, j, to)
  return j
}

/** Does the stretch behind a comma still speak of the name before it. */
const belongs = (c: Context, first: number, last: number, to: number): boolean => {
  if (first >= last || isSubjectPronoun(c, first) && !has(c, first, RELATIVE)) return false
  const joined = has(c, first, COORDINATOR)
  const i = joined ? first + 1 : first
  if (has(c, i, RELATIVE) && !has(c, i, DETERMINER)) return true
  if (has(c, i, PREPOSITION)) return has(c, i + 1, RELATIVE)
  if (has(c, i, COMPLEMENTIZER | SUBORDINATOR | TIMELIKE) || (has(c, i, ADVERB) && !has(c, i, DETERMINER | SPEAKING) && !isThen(c, i, last))) return false
  if ((formsAt(c, i) & GERUND) !== 0 && has(c, i, VERB | CUE_VERB)) return false
  if (!joined && !(has(c, i, DETERMINER | SPEAKING) || isCapital(c, i) || opensWithRole(c, i, to))) return false
  for (let j = i; j < last; j = step(c, j, last)) if (isFinite(c, j) && !isCapital(c, j) && relativeStart(c, j, i) < 0) return false
  return true
}
/** "then the mayor": an adverb before a determiner. */
const isThen = (c: Context, i: number, last: number): boolean => i + 1 < last && has(c, i + 1, DETERMINER | SPEAKING)

/** "former mayor", "chief economist": a role within three words. */
const opensWithRole = (c: Context, i: number, to: number): boolean => {
  for (let j = i; j < Math.min(to, i + 4) && isWord(c, j); j++) if (has(c, j, SPEAKING)) return true
  return false
}

/** Whose words a participle reports: of "Lee wrote to them, saying" the subject; of "a poll showing" the noun before it. */
const ofGerund = (c: Context, verb: number, from: number): Range | null => {
  let before = verb - 1
  while (before > from && has(c, before, ADVERB)) before--
  if (isWord(c, before) && !has(c, before, PREPOSITION | PRONOUN | SUBORDINATOR | COORDINATOR | AUXILIARY | VERB | CUE_VERB | RELATIVE)) {
    const start = runStart(c, before + 1, from), first = trimLeft(c, start, before + 1)
    const speaks = has(c, before, DOCUMENT | CUE_NOUN | OUTLET) || (first < before && !has(c, before, GROUP | ROLE) && !isCapital(c, before))
    if (first <= before && (speaks || start === from)) return [first, before + 1]
  }
  return mainSubject(c, from, verb)
}

/** Subject of the verb of speech before `verb`, else of its clause's own verb. */
const mainSubject = (c: Context, from: number, verb: number): Range | null => {
  let main: Range | null = null
  for (let i = verb - 1; i >= Math.max(from, verb - 60); i--) {
    if (!isWord(c, i) || !isFinite(c, i) || isCapital(c, i)) continue
    const cue = has(c, i, CUE_VERB) && (formsAt(c, i) & PAST) !== 0
    if (has(c, i, AUXILIARY) && isFinite(c, i - 1)) continue
    if (main && !cue) continue
    const found = subjectBefore(c, i, from)
    if (!found || has(c, found[0], RELATIVE)) continue
    if (cue) return found
    main = found
  }
  return main
}

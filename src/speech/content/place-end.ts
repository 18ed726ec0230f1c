/**
 * Where reported content ends in a language that gives no sign of it: measured on annotated news, border by border. What ends the
 * content there in six of ten cases or more ends it here.
 */
import {
  ACCUSATIVE, ADJECTIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, FINITE, FIRST_PERSON, GERUND, HONORIFIC, INFINITIVE, MONTH, NEGATION, NEUTER, NOMINATIVE, OCCASION, OUTLET, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PREPOSITION, PRESENT, PRONOUN,
  RELATIVE, ROLE, SECOND_PERSON, SINGULAR, SUBORDINATOR, THIRD_PERSON, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'
import {ABOUT, CLAUSE, NAMING, OBJECT_TO, RAISING} from '../../words/frames.ts'
import {CLOSE, COLON, COMMA, OPEN, POSSESSIVE, SEMICOLON} from '../../words/scan.ts'
import {asideAt} from '../aside/aside.ts'
import {clauseEnd, isInnerStop} from '../grammar/clauses.ts'
import {commaInMarks, formsAt, has, isBorder, isCapital, isDash, isEnd, isFinite, isNumber, isOneOf, isWord, kindAt, known, overBracket, pairAt, shaped, step} from '../grammar/look.ts'
import {isCount, isParticiple, isSubjectPronoun, isOwnVerb, relativeStart} from '../grammar/place-runs.ts'
import type {Context, Segment} from '../types.ts'

/** A finite verb, "he's" at the head of a sentence too. */
const isPredicate = (c: Context, i: number): boolean => isFinite(c, i) && (!isCapital(c, i) || has(c, i, PRONOUN))

/** A finite verb between here and the next border; `own`: one that no relative clause holds. */
const hasPredicate = (c: Context, i: number, to: number, own: boolean = false): boolean => {
  const end = Math.min(clauseEnd(c, i, to), i + 40)
  for (let j = i; j < end; j = step(c, j, end)) if (isPredicate(c, j) && !(own && relativeStart(c, j, i) >= 0)) return true
  return false
}

/** Words in marks may be the predicate: said it “was a mess”. */
const holdsMarks = (c: Context, from: number, to: number): boolean => {
  const end = Math.min(to, from + 40)
  for (let i = from; i < end; i = step(c, i, end)) if (pairAt(c, i)?.kind === 'speech') return true
  return false
}

/**
 * The content, or its last clause, opens with a clause or phrase that its main clause must follow: "that if he wins, the state …",
 * "that the state lost, but when he wins, it …".
 */
const awaitsMain = (c: Context, first: number, i: number): boolean => {
  let start = first
  for (let j = Math.max(first + 1, i - 40); j < i; j = step(c, j, i)) if (
    has(c, j, COORDINATOR)
    || has(c, j, COMPLEMENTIZER) && has(c, j + 1, SUBORDINATOR)
  ) start = j + 1
  if (start > first && opensAdjunct(c, start, i, first)) return true
  return opensAdjunct(c, first, i, first)
}

const opensAdjunct = (c: Context, start: number, i: number, first: number): boolean => {
  let from = start
  // "even after he left, he …", "that, in May, he …"
  while (from < i && has(c, from, ADVERB | COMPLEMENTIZER) && !has(c, from, SUBORDINATOR | PREPOSITION)) from++
  if (!has(c, from, SUBORDINATOR | PREPOSITION) || from === first && has(c, from, COMPLEMENTIZER) && !has(c, from, SUBORDINATOR)) return false
  for (let j = from + 1; j < i; j = step(c, j, i)) if (kindAt(c, j) === COMMA) return false
  return true
}

/** "the rally - itself a long affair - was dull": between two dashes, and the clause goes on with its verb or with words in marks. */
const isInserted = (c: Context, dash: number, to: number): boolean => {
  for (let i = dash + 1; i < to && i < dash + 40; i = step(c, i, to)) if (isDash(c, i)) return isFinite(c, i + 1) && !has(c, i + 1, PRONOUN)
    || (c.pairAt[i + 1]!) >= 0
  return false
}

/** "nations that include Peru", "it was late and that the pump, …": what stands before the comma is a subject yet, whose verb is to come. */
const isSubjectOnly = (c: Context, from: number, i: number): boolean => {
  let first = from
  for (let j = Math.max(from + 1, i - 40); j < i; j = step(c, j, i)) if (
    has(c, j, COMPLEMENTIZER)
    && has(c, j, RELATIVE)
    && has(c, j - 1, COORDINATOR)
  ) first = j + 1
  if (first === from && clauseEnd(c, from, i) !== i) return false
  const before = {relative: -1, verb: -1}
  for (let j = first; j < i; j = step(c, j, i)) {
    if (pairAt(c, j)?.kind === 'speech') return false
    if (!isPredicate(c, j)) continue
    const relative = relativeStart(c, j, first)
    if (isOwnVerb(c, j, relative, before)) return false
    before.relative = relative
    before.verb = j
  }
  return true
}

/** A clause with words in marks and no cue of its own: "…, and the mill “will shut.”" goes on with what was said. */
const saysMore = (c: Context, i: number, to: number): boolean => {
  const end = Math.min(clauseEnd(c, i, to), i + 40)
  let marks = false
  for (let j = i; j < end; j = step(c, j, end)) {
    if (has(c, j, CUE_VERB)) return false
    if (pairAt(c, j)?.kind === 'speech') marks = true
  }
  return marks
}

/** Forms of "it", "you": the object of the verb right before. */
const OBJECTS: number = ACCUSATIVE | (ACCUSATIVE << PLURAL_SHIFT)

/**
 * Within what a relative clause reports, where the sentence's own verb stands: of "Growers who say it is dry were few" before "were",
 * of "Lee, who says it is dry, has left" at the comma; -1 where there is none.
 */
export const mainVerbBehind = (c: Context, from: number, to: number, relative: number): number => {
  const apart = kindAt(c, relative - 1) === COMMA
  let seen = false, opened = false
  for (let i = from; i < to; i = step(c, i, to)) {
    if (apart ? kindAt(c, i) === COMMA : isBorder(c, i) && !isWord(c, i)) {
      if (!apart) return -1
      if (isFinite(c, i + 1) && !isCapital(c, i + 1) && !has(c, i + 1, PRONOUN)) return i
    } else if (isFinite(c, i) && !isCapital(c, i) && !has(c, i, PRONOUN)) {
      if (!apart && seen && !opened && !has(c, i - 1, AUXILIARY | NEGATION)) return i
      seen = true
      opened = has(c, i, CUE_VERB)
    } else if (
      has(c, i, RELATIVE | COMPLEMENTIZER | SUBORDINATOR | COORDINATOR)
      || isSubjectPronoun(c, i) && !((formsAt(c, i) & OBJECTS) !== 0 && isFinite(c, i - 1))
    ) opened = true
  }
  return -1
}

/** "…, while Lee said it was wet", "…, even though many doubt it", "…, compared with 40 percent in May": another's words are no part of what was said. */
const isOfAnother = (c: Context, i: number, to: number): boolean =>
  isCount(c, has(c, i + 1, PREPOSITION) ? has(c, i + 2, DETERMINER) ? i + 3 : i + 2 : i + 1) || holdsCue(c, i + 1, to, VOICED) || holdsCueBehind(c, i + 1, to)

/** "while Lee, whose mill it is, said it was wet" */
const holdsCueBehind = (c: Context, i: number, to: number): boolean => {
  const comma = clauseEnd(c, i, to), close = has(c, comma + 1, RELATIVE) && !hasPredicate(c, i, comma) ? clauseEnd(c, comma + 1, to) : to
  return close + 1 < to && has(c, close + 1, CUE_VERB) && isFinite(c, close + 1)
}

/** "…, with Lee calling it a mess": another's words behind a preposition. */
const opensAbsolute = (c: Context, i: number, to: number): boolean => {
  if (!has(c, i, PREPOSITION) || (formsAt(c, i + 1) & GERUND) !== 0) return false
  for (let j = i + 2; j < to && j < i + 7 && (isWord(c, j) || isNumber(c, j)) && !isPredicate(c, j); j++) {
    const frames = (formsAt(c, j) & GERUND) !== 0 && has(c, j, CUE_VERB) ? c.tokens.lexicon.cue[c.tokens.entry[j]!]?.frames ?? 0 : 0
    if ((frames & (CLAUSE | NAMING)) !== 0) return !has(c, j - 1, PREPOSITION | DETERMINER | AUXILIARY | ADJECTIVE | RELATIVE)
  }
  return false
}

/** Frames of what somebody says, demands or calls another. */
const VOICED: number = ABOUT | CLAUSE | NAMING | OBJECT_TO

/** A finite verb of speech between here and the next border. */
const holdsCue = (c: Context, i: number, to: number, frames: number = CLAUSE): boolean => {
  const end = Math.min(clauseEnd(c, i, to), i + 23)
  for (let j = i; j < end; j = step(c, j, end)) {
    if (!has(c, j, CUE_VERB) || !isFinite(c, j)) continue
    const own = c.tokens.lexicon.cue[c.tokens.entry[j]!]?.frames ?? 0
    if ((own & RAISING) === 0 && (own & frames) !== 0) return true
  }
  return false
}

/**
 * Does the content clause that began at `from` end at the border at `i`: before a clause with a subject of its own, "but he",
 * "and said", ", which", a participle, a dash before a phrase. "Officials said the road was shut, the mayor left" ends at "shut".
 * @param cue the verb that reports it
 */
export const endsClauseByPlace = (c: Context, i: number, to: number, from: number, cue: number, marked: boolean = false): boolean => {
  const next = i + 1
  if (next >= to) return true
  if (!hasPredicate(c, from, i) && !holdsMarks(c, from, i) || isSubjectOnly(c, from, i)) return false
  if (isDash(c, i) && isInserted(c, i, to)) return false
  // "said the well was dry - and the mill shut"
  if (isDash(c, i)) return has(c, next, DETERMINER | PRONOUN)
    || isCapital(c, next)
    || has(c, next, COORDINATOR) && !has(c, next + 1, COMPLEMENTIZER) && hasPredicate(c, next + 1, to)
  // said she “keeps bees,” which he liked
  if (marked && has(c, next, RELATIVE)) return false
  if (saysMore(c, next, to)) return false
  if (has(c, next, COORDINATOR)) {
    const after = next + 1
    // said it was dry, but wants a pump: no verb beside "said"
    if (
      has(c, after, CUE_VERB | VERB | AUXILIARY)
      && isFinite(c, after)
    ) return (formsAt(c, cue) & PAST) === 0 || (formsAt(c, after) & PAST) !== 0 || (formsAt(c, after) & (SINGULAR | PLURAL)) === (SINGULAR | PLURAL)
    if (has(c, after, PRONOUN) && !has(c, after, DETERMINER)) return true
    // "…, but nearly half say it will rain", not "…, and that Lee said so"
    if (!has(c, after, COMPLEMENTIZER) && !awaitsMain(c, from, i) && holdsCue(c, after, to)) return true
    return (has(c, after, DETERMINER) || isCapital(c, after)) && !awaitsMain(c, from, i) && hasPredicate(c, after, to)
  }
  const doing = has(c, next, ADVERB) ? next + 1 : next
  if ((formsAt(c, doing) & GERUND) !== 0 && has(c, doing, CUE_VERB) && !has(c, doing, PREPOSITION)) return true
  if (opensAbsolute(c, next, to)) return true
  if (awaitsMain(c, from, i)) return false
  const beside = isOneOf(c, next, c.words.beside) ? next : next + 1
  if (
    isOneOf(c, beside, c.words.beside) && (beside === next || has(c, next, ADVERB))
    || beside > next && has(c, next, ADVERB) && isOneOf(c, beside, c.words.as)
  ) return isOfAnother(c, beside, to)
  if (has(c, next, RELATIVE) && !has(c, next, SUBORDINATOR | COMPLEMENTIZER)) return hasPredicate(c, next, to)
  if (has(c, next, DETERMINER) || isCapital(c, next)) return hasPredicate(c, next, to)
  if (isSubjectPronoun(c, next)) return true
  return false
}

/**
 * Where a reported noun phrase or infinitive ends: at "and" with a verb of the story, at a comma that no list needs, before the
 * time or occasion of the speech ("on Thursday", "in an interview"); relative clauses without a comma belong to it.
 */
export const phraseEndByPlace = (c: Context, from: number, body: number, verb: number, kind: 'noun' | 'infinitive'): number => {
  let inside = kind === 'infinitive'
  for (let i = from; i < body; i = step(c, i, body)) {
    const sign = kindAt(c, i), behind = commaInMarks(c, i)
    if (behind >= 0 && behind < body) { if (endsPhrase(c, behind, body)) return behind; continue }
    if (sign === OPEN) { const end = overBracket(c, i, body); if (end > i) { i = end - 1; continue } }
    // "her one flaw - “she talks too much” - "
    if (isDash(c, i) && pairAt(c, i + 1)?.kind === 'speech') continue
    if (sign === SEMICOLON || sign === COLON || sign === CLOSE || isDash(c, i) || (isEnd(c, i) && !isInnerStop(c, i))) return i
    if (sign === COMMA) { if (!(kind === 'infinitive' && listsVerbs(c, i + 1, body)) && endsPhrase(c, i + 1, body)) return i; continue }
    if (!isWord(c, i)) continue
    if (i > from && kind === 'noun' && isNameApart(c, from, i, verb)) return i
    if (
      !inside
      && i > from
      && kind === 'noun'
      && !isAhead(c, verb)
      && opensOccasion(c, i, body)
    ) return has(c, i - 1, ADVERB | COORDINATOR) && i - 1 > from ? i - 1 : i
    if (has(c, i, RELATIVE | COMPLEMENTIZER | SUBORDINATOR) || (has(c, i, PRONOUN) && has(c, i, AUXILIARY) && !has(c, i - 1, VERB))) { inside = true; continue }
    if (i === from) continue
    if (opensZeroRelative(c, i)) inside = true
    if (has(c, i, COORDINATOR)) {
      const next = has(c, i + 1, ADVERB) ? i + 2 : i + 1
      if (
        isFinite(c, next)
        && has(c, next, VERB | CUE_VERB | AUXILIARY)
        && !isCapital(c, next)
        && (!inside || (formsAt(c, next) & FINITE) === (formsAt(c, verb) & FINITE))
      ) return i
      if (!inside && (formsAt(c, next) & formsAt(c, verb) & GERUND) !== 0 && has(c, next, VERB | CUE_VERB)) return i
      if (hasSubjectAndVerb(c, next, body)) return i
      continue
    }
    if (
      kind === 'noun'
      && has(c, i, PREPOSITION)
      && !UNSPOKEN.has(classOf(c, verb))
      && (isOneOf(c, i, c.words.placing) && isOccasion(c, i, body) || !inside && !isAhead(c, verb) && isOfSaying(c, i, body))
    ) return i
    if (kind === 'noun' && has(c, i, DETERMINER) && has(c, i + 1, TIME_WORD) && (i + 2 >= body || !isWord(c, i + 2)) && !has(c, i - 1, PREPOSITION)) return i
    if (kind === 'noun' && has(c, i, WEEKDAY) && !has(c, i - 1, PREPOSITION | DETERMINER)) return i
    // "declined to comment beyond a statement saying that": the text says it
    if (kind === 'infinitive' && classOf(c, verb) === 'deny' && isSaying(c, i)) return i
    if (!inside && isFinite(c, i) && !isCapital(c, i) && !mayBeNoun(c, i, verb)) {
      if (relativeStart(c, i, from) < 0 && !isParticiple(c, i)) return i
      inside = true
    }
  }
  return body
}

/** "told them not to read, watch or listen": verbs in a row that "or" ends. */
const listsVerbs = (c: Context, i: number, to: number): boolean => {
  if (!isWord(c, i) || isCapital(c, i) || isFinite(c, i) || has(c, i, DETERMINER | PRONOUN | PREPOSITION | SUBORDINATOR | COORDINATOR)) return false
  for (let j = i + 1; j < to && j < i + 9 && isWord(c, j); j++) if (has(c, j, COORDINATOR)) return (formsAt(c, j + 1) & INFINITIVE) !== 0
  return false
}

/** "opposed the dam before it was built", "mentioned the leak when he was asked", "defended Lee by noting": how, when or why it was said. */
const opensOccasion = (c: Context, i: number, to: number): boolean => {
  if (known(c, i) === c.grammar.agent) return (formsAt(c, i + 1) & GERUND) !== 0 && has(c, i + 1, CUE_VERB)
  return has(c, i, SUBORDINATOR) && !has(c, i, COMPLEMENTIZER) && (isSubjectPronoun(c, i + 1) || !has(c, i, PREPOSITION) && hasPredicate(c, i + 1, to, true))
}

/** "the town's dance halls", "touted his tax cuts": what only its place makes a verb, or in the present behind a cue in the past. */
const mayBeNoun = (c: Context, i: number, verb: number): boolean =>
  c.tokens.entry[i] === 0 || (formsAt(c, i) & PRESENT) !== 0 && (formsAt(c, verb) & PAST) !== 0 && !has(c, i, AUXILIARY)

/** Does what begins at `next`, behind a comma, end a reported noun phrase or infinitive. */
const endsPhrase = (c: Context, next: number, body: number): boolean => {
  if (has(c, next, COORDINATOR)) return hasPredicate(c, next, body) || asideAt(c, next, body)?.phrase === true
  if (isNumber(c, next) && kindAt(c, next + 1) === COMMA) return false
  // "points to the mill, as well as the pump", "cited Lee, as one who would know"
  if (isOneOf(c, next, c.words.as) && !isSubjectPronoun(c, next + 1)) return asideAt(c, next, body) !== null
  // "called for tests of all wells, including those that"
  if (isOneOf(c, next, c.words.naming) || saysMore(c, next, body)) return false
  // called it “a toy,” apparently meaning it
  const doing = has(c, next, ADVERB) ? next + 1 : next
  if (has(c, next, RELATIVE | SUBORDINATOR) || (formsAt(c, doing) & GERUND) !== 0 && has(c, doing, VERB | CUE_VERB) && !has(c, doing, PREPOSITION)) return true
  if (has(c, next, PREPOSITION) && has(c, next + 1, RELATIVE)) return true
  return hasPredicate(c, next, body, true) || isApposition(c, next, body) || asideAt(c, next, body) !== null
}

/** "praised Lee, the new mayor": a phrase with an article that no "and" makes one of a list. */
const isApposition = (c: Context, i: number, to: number): boolean => {
  if (!has(c, i, DETERMINER) || has(c, i, PRONOUN)) return false
  for (let j = i + 1; j < Math.min(to, i + 40); j = step(c, j, to)) if (has(c, j, COORDINATOR)) return false
  return true
}

/** "progress the panel has made", "steps Lee took": a subject right behind a noun. */
const opensZeroRelative = (c: Context, i: number): boolean =>
  isSubjectPronoun(c, i) && !has(c, i, RELATIVE) && (formsAt(c, i) & ACCUSATIVE) === 0 || (
    has(c, i, DETERMINER) && !has(c, i + 1, TIME_WORD) && !has(c, i, PREPOSITION | ADVERB)
    || isCapital(c, i) && !isCapital(c, i - 1) && !has(c, i - 1, ROLE | HONORIFIC)
  ) && isWord(c, i - 1)
  && !has(c, i - 1, PREPOSITION | DETERMINER | COORDINATOR | ADVERB | VERB | CUE_VERB | AUXILIARY | ADJECTIVE | NEGATION)

/** "in an interview", "on his show": a phrase whose noun is where or in what something is said. */
const isOccasion = (c: Context, i: number, to: number): boolean => {
  for (let j = i + 1; j < Math.min(to, i + 4) && isWord(c, j) && !isCapital(c, j) && !has(c, j, RELATIVE); j++) if (has(c, j, OCCASION)) return true
  return false
}

const classOf = (c: Context, verb: number): string => c.tokens.lexicon.cue[c.tokens.entry[verb]!]?.class ?? ''

/** saying, noting: not "setting up" */
const isSaying = (c: Context, i: number): boolean =>
  has(c, i, CUE_VERB) && (formsAt(c, i) & GERUND) !== 0 && classOf(c, i) === 'say' && ((c.tokens.lexicon.cue[c.tokens.entry[i]!]?.frames ?? 0) & CLAUSE) !== 0

/** "called for a vote in May": what is demanded or promised has a time of its own. */
const isAhead = (c: Context, verb: number): boolean => {
  const cue = classOf(c, verb)
  return cue === 'order' || cue === 'promise'
}

/** "wrote about a row in a meeting", "see a threat in the talks": what is written, thought or shown is not spoken somewhere. */
const UNSPOKEN: ReadonlySet<string> = /* @__PURE__ */ new Set(['write', 'think', 'show'])

/** "on Monday", "on Twitter", "in May 2015" at the end of what is said: when and where it was said. */
const isOfSaying = (c: Context, i: number, to: number): boolean => {
  if (!isOneOf(c, i, c.words.placing) || !has(c, i + 1, WEEKDAY | MONTH | OUTLET) || shaped(c, i + 1, POSSESSIVE)) return false
  let last = i + 2
  while (last < to && (isNumber(c, last) || has(c, last, TIME_WORD))) last++
  return last >= to || isBorder(c, last)
}

const PERSONS: number = FIRST_PERSON | SECOND_PERSON | THIRD_PERSON

/** "endorsed Lee in the spring", "met with them after the vote", "blasted Lee last week", not "showed Lee in the lead": a name alone is nowhere. */
const isNameApart = (c: Context, from: number, i: number, verb: number): boolean => {
  const tells = isOneOf(c, i, c.words.placing) ? isOneOf(c, i, c.words.binding) : has(c, i, DETERMINER) ? has(c, i + 1, TIME_WORD) : has(c, i, SUBORDINATOR) && !isOneOf(c, i, c.words.as)
  if (!tells || i - from > 6 || classOf(c, verb) === 'show') return false
  for (let j = from; j < i; j++) if (!isCapital(c, j) && (!has(c, j, PRONOUN) || has(c, j, DETERMINER) || (formsAt(c, j) & PERSONS) === 0)) return false
  return true
}

/** "and the mayor agreed": a new clause. */
const hasSubjectAndVerb = (c: Context, i: number, to: number): boolean =>
  ((
    has(c, i, PRONOUN)
    && !has(c, i, DETERMINER | RELATIVE)
  ) && (formsAt(c, i) & (NOMINATIVE | NOMINATIVE << PLURAL_SHIFT)) !== 0 && hasPredicate(c, i, to, true))

/** Can the stretches around an aside be what was said: a finite verb, and no lone "While …" clause. "In contrast, Lee said" is none. */
export const isStatement = (c: Context, pieces: readonly Segment[]): boolean => {
  let predicates = 0
  const opening = pieces[0]?.first ?? 0
  // "Asked if it would rain, Lee laughed"
  if (
    has(c, opening, CUE_VERB)
    && (formsAt(c, opening) & PASSIVE) !== 0
    && c.sentenceFirst[opening] === opening
    && has(c, opening + 1, SUBORDINATOR | PREPOSITION | COMPLEMENTIZER | RELATIVE)
  ) return false
  for (const {first, last} of pieces) {
    const opens = first < last && has(c, first, SUBORDINATOR) && !has(c, first, COMPLEMENTIZER) && hasPredicate(c, first, last) ? 1 : 0
    let count = 0
    for (let i = first; i < last && count < 2; i = step(c, i, last)) {
      if (isPredicate(c, i)) count++
      const pair = c.pairAt[i]!
      if (pair >= 0 && c.pairs[pair]?.kind === 'speech') count += 2
    }
    predicates += count - opens
  }
  return predicates > 0
}

/** A finite verb in `[first, last)`, or marks of speech, that no relative clause holds. */
export const holdsOwnVerb = (c: Context, first: number, last: number): boolean => {
  for (let i = first; i < last; i = step(c, i, last)) if (isPredicate(c, i) && relativeStart(c, i, first) < 0 || pairAt(c, i)?.kind === 'speech') return true
  return false
}

/**
 * Is "Ann Lee, who leads the union, said members plan to strike" no aside: what stands before the cue is no clause of its own, and
 * what stands behind has no verb either.
 */
export const isSubjectApart = (c: Context, pieces: readonly Segment[], aside: {cue: readonly [number, number], source: readonly [number, number] | null}): boolean => {
  const [before, behind] = pieces
  if (!before || aside.source === null || aside.source[0] < aside.cue[0] || holdsOwnVerb(c, before.first, before.last)) return false
  return !behind || !holdsOwnVerb(c, behind.first, behind.last)
}

/**
 * Does what stands behind an aside go on with what was said: "The road, Lee said, is shut", not "…, Lee said, adding that", "… - Lee
 * said - a relief for all", "…, said Ann Lee of the union, a body that".
 */
export const goesOnByPlace = (c: Context, i: number, aside: {cue: readonly [number, number], source: readonly [number, number] | null}): boolean => {
  if ((formsAt(c, i) & GERUND) !== 0 && has(c, i, VERB | CUE_VERB)) return false
  if (isDash(c, i - 1)) return (c.pairAt[i]!) >= 0 || isFinite(c, i)
  return !(
    aside.source !== null
    && aside.source[0] > aside.cue[0]
    && (has(c, i, DETERMINER) && !has(c, i, PRONOUN) || has(c, i, RELATIVE) && has(c, i, PRONOUN) && (formsAt(c, i) & NEUTER) === 0)
  )
}

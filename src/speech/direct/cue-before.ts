/** The cue that words in marks after a colon or a comma belong to. */
import {ADJECTIVE, COMPLEMENTIZER, CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, DETERMINER, FINITE, GERUND, INFINITIVE, NEGATION, OCCASION, PAST, PLURAL, PREPOSITION, REFLEXIVE, PRONOUN} from '../../words/facts.ts'
import {COLON, COMMA, POSSESSIVE} from '../../words/scan.ts'
import {CLAUSE, DIRECT} from '../../words/frames.ts'
import type {CueEntry} from '../../locales/types.ts'
import {cueWithTail} from '../aside/phrase-cue.ts'
import {GENITIVES, INSTRUMENTALS} from '../grammar/cases.ts'
import {clauseEnd, clauseStart, isInnerStop} from '../grammar/clauses.ts'
import {houseOf, placeOf} from '../source/house.ts'
import {isImpersonal} from '../grammar/impersonal.ts'
import {holdsPredicate, isLikelyVerb, isPredicate} from '../grammar/likely.ts'
import {cueAt, formsAt, has, isEnd, isFinite, isOneOf, isOnlyGerund, isVerbByPlace, kindAt, pairAt, shaped, step, stepBack} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {isPassiveVerb} from '../source/place-passive.ts'
import {subjectWithin} from '../source/subject.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Context, Range} from '../types.ts'

/** The cue verb or noun nearest before `at` in its sentence, with the last clause first. */
export const cueBefore = (c: Context, at: number, from: number): {index: number, entry: CueEntry, end: number} | null => {
  const comma = !c.grammar.cases && kindAt(c, at) === COMMA
  let other: {index: number, entry: CueEntry, end: number} | null = null
  let inner: {index: number, entry: CueEntry, end: number} | null = null
  const low = Math.max(from, at - 40)
  for (let j = stepBack(c, at, low); j >= low; j = stepBack(c, j, low)) {
    if (isEnd(c, j) && !isInnerStop(c, j)) return inner ?? other
    if (
      has(c, j, CUE_VERB)
      && (c.grammar.cases || (isVerbByPlace(c, j, from) && !isOccasionNoun(c, j)) || j === from || isOneOf(c, j - 1, c.words.infinitive))
    ) {
      const found = cueWithTail(c, j, at)
      // "told the mayors who gathered in Hull, “…”", "in a written statement, “…”"
      if (found && comma && ((found.entry.frames & DIRECT) === 0 || (formsAt(c, j) & (FINITE | GERUND | INFINITIVE)) === 0 && !isPassiveVerb(c, j, from))) {
        other ??= {index: j, ...found}
        continue
      }
      // "стоит ждать звонков: «…»"
      if (found && c.grammar.cases && (formsAt(c, j) & INFINITIVE) !== 0 && (found.entry.frames & DIRECT) === 0) continue
      if (found && !inner) {
        inner = {index: j, ...found}
        // "рассказал, что назвали его так случайно: «…»": the verb over the content clause speaks; not of "рассказал, что мэр спросил: «…»"
        // "tweeting that it was late and asking, “Why?”"
        const beside = found.end === at && (found.entry.frames & DIRECT) !== 0 && (comma || c.grammar.cases && isTold(c, j, from))
        if (beside || !underConjunction(c, j, from)) return inner
      } else if (found && (found.entry.frames & CLAUSE) !== 0) return {index: j, ...found}
    } else if (has(c, j, CUE_ADJECTIVE) && j >= at - 8 && !inner) {
      // "Мэр уверен: «…»"
      const entry = cueAt(c, j)
      if (entry && (entry.frames & DIRECT) !== 0) return {index: j, entry, end: j + 1}
    } else if (has(c, j, CUE_NOUN) && j >= at - 12) {
      const entry = cueAt(c, j)
      // "по его словам, …: «…»" has a source of its own
      if (has(c, j, CUE_PHRASE) && (has(c, j - 1, PREPOSITION) || has(c, j - 2, PREPOSITION) && c.grammar.cases)) continue
      if (entry && !inner && !verbBefore(c, j, from)) return {index: j, entry, end: j + 1}
    }
  }
  return inner ?? other
}

/** "said after the hearing: “…”", "at Monday's briefing, “…”": behind an article, an adjective or an owner it is a noun for where it was said; not of "with one writing". */
const isOccasionNoun = (c: Context, i: number): boolean =>
  has(c, i, OCCASION)
  && isOnlyGerund(c, i)
  && (has(c, i - 1, DETERMINER | ADJECTIVE) && (!has(c, i - 1, PRONOUN) || (formsAt(c, i - 1) & GENITIVES) !== 0) || shaped(c, i - 1, POSSESSIVE))

/** Has the verb under a conjunction a subject of its own, or is it nobody's: "что ему заявили". */
const isTold = (c: Context, verb: number, from: number): boolean =>
  (formsAt(c, verb) & FINITE) !== 0 && !has(c, verb - 1, NEGATION) && ((formsAt(c, verb) & PLURAL) !== 0 || subjectLeft(c, verb, from) !== null)

/** Does a conjunction open the clause of the verb at `i`. */
const underConjunction = (c: Context, i: number, from: number): boolean => {
  for (let j = i - 1; j >= Math.max(from, i - 12); j--) {
    if (has(c, j, COMPLEMENTIZER) && !has(c, j, PRONOUN)) return true
    if (kindAt(c, j) === COMMA) return false
  }
  return false
}

const verbBefore = (c: Context, i: number, from: number): boolean => {
  for (let j = i - 1; j >= Math.max(from, i - 8); j--) {
    if (isEnd(c, j)) return false
    if (has(c, j, CUE_VERB)) return true
  }
  return false
}

/** Whose words the verb at `verb` brings. */
export const sourceOf = (c: Context, verb: number, from: number, to: number): Range | null => {
  const forms = formsAt(c, verb)
  if ((forms & REFLEXIVE) !== 0 && (forms & (PAST | FINITE)) !== 0 && isImpersonal(c, verb)) return placeOf(c, clauseStart(c, verb, from), to)
  // "Мост цел, сообщил мэр: «…»"
  const opens = c.grammar.cases && verb > from && kindAt(c, verb - 1) === COMMA ? subjectRight(c, verb, to) : null
  const right = opens ?? subjectLeft(c, verb, from) ?? subjectRight(c, verb, to)
  // "В клубе опубликовали заявление: «…»": what was published is nobody
  const spoken = right && c.grammar.cases && (forms & PLURAL) !== 0 && right[0] > verb && has(c, right[0], CUE_NOUN)
  return (spoken ? null : right) ?? (c.grammar.cases && (forms & PLURAL) !== 0 ? houseOf(c, verb, from, to) : null)
}

/** Whose words: the genitive after a noun ("слова мэра"), the possessive before it, the verb's subject. */
export const ownerOf = (c: Context, noun: number, from: number, to: number): Range | null => {
  const after = c.grammar.cases ? nounPhrase(c, noun + 1, to, GENITIVES) : null
  if (after) return [after.first, after.last]
  let other = -1
  for (let j = noun - 1; j >= from && j > noun - 20; j--) {
    const left = isFinite(c, j) ? subjectLeft(c, j, from) : undefined
    if (left || left === null && !c.grammar.cases) return left
    if (other < 0 && (left === null || isLikelyVerb(c, j) || (formsAt(c, j) & GERUND) !== 0)) other = j
    if (left === null) break
  }
  // "Завод прислал комментарий: «…»", "В клубе молчат, прислав комментарий: «…»"
  if (
    other >= 0
    && c.grammar.cases
    && kindAt(c, to) === COLON
  ) return subjectLeft(c, other, from) ?? ((formsAt(c, other) & (PLURAL | GERUND)) !== 0 ? houseOf(c, other, from, to) : null)
  return null
}

/** "Добавив: «Мост закроют», Рогов ушёл", "Со словами «Мост закроют» Рогов ушёл": who acts in the clause behind the words in marks, where none stands before them. */
export const actorBehind = (c: Context, open: number, cue: number, from: number): Range | null => {
  const pair = pairAt(c, open)
  if (!c.grammar.cases || !pair || pair.close < 0 || !isOnlyGerund(c, cue) && ((formsAt(c, cue) & INSTRUMENTALS) === 0 || cueAt(c, cue)?.class !== 'say') || holdsPredicate(c, from, open)) return null
  const first = pair.close + 1, start = kindAt(c, first) === COMMA ? first + 1 : first, end = clauseEnd(c, start, c.sentenceLast[open]!)
  for (let i = start; i < end; i = step(c, i, end)) if (isPredicate(c, i)) {
    return subjectWithin(c, start, i, i, true) ?? subjectWithin(c, i + 1, end, i, false) ?? subjectWithin(c, from, cue, i, true)
  }
  return null
}

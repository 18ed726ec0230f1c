/** A cue some way after words in marks, in languages without cases: `"…," Ann Lee, a teacher who lives in Hull, told the Mail`. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_VERB, DETERMINER, FINITE, INFINITIVE, INSERTED, NUMERAL, PASSIVE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, TIME_WORD,
} from '../../words/facts.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import {ADDRESSEE, DIRECT} from '../../words/frames.ts'
import {cueWithTail} from '../aside/phrase-cue.ts'
import {type Aside} from '../aside/cue-clause.ts'
import type {MarkPair} from '../../marks/types.ts'
import {blockIndexAt, clauseEnd, clauseStart} from '../grammar/clauses.ts'
import {formsAt, has, isCapital, isDash, isEnd, isFinite, isOneOf, isVerbByPlace, isWord, kindAt, step} from '../grammar/look.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Context, Range} from '../types.ts'
import type {Link} from './link.ts'

/** `"…," Ann Lee, a teacher who lives in Hull, told the Mail when asked` — the first cue verb whose subject begins at `at`. */
export const linkByPlace = (c: Context, at: number, end: number, ended: boolean): Link | null => {
  // "….” Perhaps, he said, it is": the next sentence
  if (ended && has(c, at, ADVERB | INSERTED) && kindAt(c, at + 1) === COMMA) return null
  const name = ended ? null : surnameAt(c, at, end)
  if (name) return name
  const limit = Math.min(end, at + 45)
  // free: of "the man who built it", whose clause no comma closes
  let relative = false, free = false, apart = false
  for (let j = at; j < limit; j = step(c, j, limit)) {
    if (!isWord(c, j)) continue
    if (j === at && has(c, j, COORDINATOR | PREPOSITION | COMPLEMENTIZER) && !isCapital(c, j)) return null
    if (has(c, j, RELATIVE) && j > at) { relative = true; free = kindAt(c, j - 1) !== COMMA; continue }
    const verb = has(c, j, CUE_VERB) && (formsAt(c, j) & (FINITE | PASSIVE)) !== 0 && (j === at || isVerbByPlace(c, j, at))
    if (verb && !(isCapital(c, j) && j === at)) {
      const found = cueWithTail(c, j, end)
      if (relative && kindAt(c, j - 1) !== COMMA) { relative = false; continue }
      if (!found) return null
      if ((found.entry.frames & DIRECT) === 0) return anyVerb(c, j, at, end, ended)
      if (ended && opensSpeech(c, clauseEnd(c, found.end, end))) return null
      if (ended && (isNotCueSentence(c, found.end, end) || (found.entry.frames & ADDRESSEE) === 0 && hasObject(c, found.end))) return null
      const source: Range | null = apart ? [at, j] : j === at ? subjectRight(c, j, end) : subjectLeft(c, j, at) ?? null
      return source ? {cue: [j, found.end], entry: found.entry, source, end: clauseEnd(c, j, end), rule: 'quote-cue-far', confidence: 0.92} : null
    }
    if (!isFinite(c, j) || has(c, j, AUXILIARY) || isCapital(c, j)) continue
    if (relative) { if (free) relative = false; continue }
    // "Ann Lee, now 81 and retired in Hull, said"
    let close = clauseEnd(c, j, limit)
    for (let hops = 0; hops < 3 && kindAt(c, close) === COMMA && isCapital(c, close + 1); hops++) close = clauseEnd(c, close + 1, limit)
    if (
      clauseStart(c, j, at) === at
      || kindAt(c, close) !== COMMA
      || !has(c, close + 1, CUE_VERB)
      || (formsAt(c, close + 1) & (FINITE | PASSIVE)) === 0
    ) return anyVerb(c, j, at, end, ended)
    j = close
    apart = true
  }
  return null
}

/** `“…,” Will wrote`, `“…,” Near said`: between a comma in marks and a verb of speech a capital is a name, whatever the word else is. */
const surnameAt = (c: Context, at: number, end: number): Link | null => {
  const verb = at + 1
  if (!isCapital(c, at) || !has(c, at, PREPOSITION | AUXILIARY | SUBORDINATOR) || has(c, at, PRONOUN | DETERMINER | ADVERB)) return null
  if (!has(c, verb, CUE_VERB) || (formsAt(c, verb) & (FINITE | PASSIVE)) === 0) return null
  const found = cueWithTail(c, verb, end)
  return found && (found.entry.frames & DIRECT) !== 0
    ? {cue: [verb, found.end], entry: found.entry, source: [at, verb], end: clauseEnd(c, verb, end), rule: 'quote-cue', confidence: 0.9}
    : null
}

/** `“It is here!” beamed Ann Lee`, `“It is here,” Lee mocks.`: beside words in marks that want more any verb with a subject attributes. */
const anyVerb = (c: Context, verb: number, at: number, end: number, ended: boolean): Link | null => {
  if (isOneOf(c, verb, c.words.be)) return null
  const source = verb === at ? subjectRight(c, verb, end) : subjectLeft(c, verb, at)
  if (!source || source[0] < at || has(c, source[0], RELATIVE) || !(isCapital(c, source[0]) || has(c, source[0], DETERMINER | PRONOUN | NUMERAL))) return null
  // a sentence of the story: "“…!” Lee opened the door."
  if (ended && (verb > at || isCapital(c, verb))) return null
  return {cue: [verb, verb + 1], entry: null, source, end: clauseEnd(c, verb, end), rule: 'quote-verb', confidence: 0.75}
}

/** The well was “a mess,” Ann Lee, a miner, told the panel. */
export const farAside = (c: Context, i: number, to: number): Aside | null => {
  const link = linkByPlace(c, i, to, false)
  return link?.cue && link.entry ? {end: link.end, cue: link.cue, entry: link.entry, source: link.source, phrase: false} : null
}

/** `“It will rain.” — Ann Lee`, the dash and the name on the line of the quote or on the next one. */
export const bylineAfter = (c: Context, pair: MarkPair): Range | null => {
  const dash = pair.close + 1, block = pair.close < 0 || !isDash(c, dash) ? undefined : c.blocks[blockIndexAt(c, dash)]
  if (!block) return null
  let end = block.last
  while (end > dash + 1 && isEnd(c, end - 1)) end--
  if (end - dash < 2 || end - dash > LONGEST_BYLINE || !isCapital(c, dash + 1)) return null
  const named = phraseEnd(c, dash + 1, end)
  if (named !== end && kindAt(c, named) !== COMMA) return null
  for (let i = dash + 1; i < end; i++) if (isFinite(c, i) && !isCapital(c, i)) return null
  // "— Ann Lee, on the steps of the hall"
  return [dash + 1, has(c, named + 1, PREPOSITION) ? named : end]
}
/** Tokens of a name with its title. */
const LONGEST_BYLINE = 9

/** "She noted a planned march": an object right behind the verb, no day ("said this week"). */
const hasObject = (c: Context, i: number): boolean => has(c, i, DETERMINER) && !has(c, i + 1, TIME_WORD)

/** After a quote that ended its own sentence, "X said the plan …" begins a new one; "Lee told the Mail when asked" does not. */
const isNotCueSentence = (c: Context, from: number, end: number): boolean => {
  if (has(c, from, COMPLEMENTIZER)) return true
  let i = phraseEnd(c, from, end)
  if (isOneOf(c, i, c.words.infinitive) && (formsAt(c, i + 1) & INFINITIVE) !== 0) return true
  for (; i < end; i = step(c, i, end)) {
    if (has(c, i, SUBORDINATOR | PREPOSITION) && !has(c, i, COMPLEMENTIZER)) return false
    if (!isWord(c, i)) return kindAt(c, i) === COLON || (c.pairAt[i]!) >= 0
    if (isFinite(c, i) || has(c, i, COMPLEMENTIZER)) return true
  }
  return false
}

/** Words in marks behind a comma or a colon. */
export const opensSpeech = (c: Context, i: number): boolean =>
  (kindAt(c, i) === COMMA || kindAt(c, i) === COLON) && (c.pairAt[i + 1]!) >= 0

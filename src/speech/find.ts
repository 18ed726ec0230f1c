/** Speech, block by block: direct speech first, then what cues report sentence by sentence. */
import {CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, PREPOSITION} from '../words/facts.ts'
import {COLON, OTHER} from '../words/scan.ts'
import {sentenceEnd} from './grammar/clauses.ts'
import {findDirect, sentencesInMarks} from './direct/index.ts'
import {sentenceBody} from './content/signs.ts'
import {cueAt, has, isNumber, isWord, kindAt, pairAt, step} from './grammar/look.ts'
import {tryCue} from './reported/index.ts'
import {topicNoun} from './reported/topic-noun.ts'
import {joinByPlace, mergeAnnounced, takeLeads, takeTails} from './content/place-join.ts'
import {tagByPlace} from './grammar/place-tags.ts'
import {findTitles} from './grammar/place-titles.ts'
import {verbMarks} from './reported/verb-marks.ts'
import {findNested, quotesWithin} from './direct/nested.ts'
import {settle} from './settle.ts'
import {freeParticles, quietHeadlines} from './grammar/title-case.ts'
import {findUnmarked} from './direct/unmarked.ts'
import {opensTaken, userOf} from './drafts.ts'
import {leading} from './aside/leading.ts'
import {asides} from './aside/asides.ts'
import {anaphor} from './aside/about-this.ts'
import {bodyColon, headlineColon, headlineDash, isHearsayLabel, isRubric} from './aside/colon-source.ts'
import type {Block, Context, Range} from './types.ts'

const CUE: number = CUE_VERB | CUE_NOUN | CUE_ADJECTIVE

/** Does a word of the stretch attribute anything, whatever its use here. */
const hasCue = (c: Context, from: number, to: number): boolean => {
  const {facts} = c.tokens
  for (let i = from; i < to; i++) if (((facts[i]!) & (CUE | CUE_PHRASE)) !== 0) return true
  return false
}

/** Does the block follow the time of a line of news as it breaks: it says what a headline does. */
const isBreaking = (c: Context, index: number): boolean => {
  const before = c.blocks[index - 1]
  return c.grammar.cases && before?.type === 'other' && before.layout === c.blocks[index]!.layout
}

const sentence = (c: Context, first: number, to: number, previous: Range | null, headline: boolean, opens: boolean): void => {
  // "EXCLUSIVE: The mill will close, sources say"
  const from = kindAt(c, first + 1) === COLON && isRubric(c, first) ? first + 2 : first
  const body = sentenceBody(c, from, to)
  const since = c.quotes.length
  if (isHearsayLabel(c, from) && headlineColon(c, from, body)) return
  if (headline && (headlineColon(c, from, body) || c.blocks.length > 1 && headlineDash(c, from, body))) return
  if (opens && c.grammar.cases && bodyColon(c, from, body)) return
  if (!hasCue(c, from, body) && !c.grammar.polls || anaphor(c, from, body, previous)) return
  const start = leading(c, from, body)
  let inner = -1
  for (let i = start; i < body; i = opensTaken(c, i) ? step(c, i, c.tokens.length) : i + 1) {
    if (opensTaken(c, i)) continue
    // what a cue in marks reports ends with them
    const marks = i < inner ? undefined : pairAt(c, i)
    if (marks && marks.close >= 0 && marks.last <= body) inner = marks.last
    if (!has(c, i, CUE) || !isWord(c, i) || !cueAt(c, i)) { if (has(c, i, PREPOSITION) && !userOf(c, i - 1)) topicNoun(c, i, from, to); continue }
    const user = userOf(c, i)
    if (!user) tryCue(c, i, from, i < inner ? inner : to, false)
    // "заявил, что мост закроют: «…»" has a clause and words in marks
    else if (user.rule === 'cue-colon' && tryCue(c, i, from, to, true) && !c.grammar.cases) mergeAnnounced(c, user)
  }
  asides(c, start, body, since)
  if (!c.grammar.cases) verbMarks(c, from, body, since)
}

/** "⚡️ Мост закроют — мэр", "💬 «Мост закроют», — мэр": behind the signs that adorn a block's beginning. */
const overSigns = (c: Context, {first, last}: Block): number => {
  let i = first
  while (i + 1 < last && kindAt(c, i) === OTHER && c.pairAt[i]! < 0 && !(isNumber(c, i + 1) && c.tokens.end[i] === c.tokens.start[i + 1])) i++
  return i
}

/**
 * Finds the speech of a block: `pairsIn` are its top-level pairs in order, `before` the last sentence of the paragraph before it. Its
 * own last sentence where it is a paragraph, for the next.
 */
const findInBlock = (c: Context, index: number, pairsIn: readonly number[], before: Range | null): Range | null => {
  const whole = c.blocks[index]!, first = overSigns(c, whole), block = first > whole.first ? {...whole, first} : whole
  if (block.type === 'other' || block.last <= block.first) return before
  const since = c.quotes.length
  if (findUnmarked(c, index)) { quotesWithin(c, since); if (c.grammar.cases) findNested(c, since); return before }
  findDirect(c, block, pairsIn)
  if (!c.grammar.cases) { takeTails(c, since); takeLeads(c, since) }
  // "Об этом сообщает ТАСС" may open the paragraph behind
  let previous: Range | null = c.grammar.cases && block.type === 'paragraph' ? before : null
  for (let from = block.first; from < block.last;) {
    const to = sentenceEnd(c, from, block.last)
    const opens = from === block.first, headline = block.type === 'headline' || opens && (index === 0 || to === block.last && isBreaking(c, index))
    sentence(c, from, to, previous, headline, opens && block.type === 'paragraph')
    previous = [from, to]
    from = to
  }
  if (!c.grammar.cases) { joinByPlace(c, block, pairsIn, since); sentencesInMarks(c, block, pairsIn, since) }
  quotesWithin(c, since)
  if (c.grammar.cases) findNested(c, since)
  return block.type === 'paragraph' ? previous : null
}

/** Finds all reported speech of an article. */
export const findSpeech = (c: Context): void => {
  freeParticles(c)
  if (c.grammar.cases) quietHeadlines(c)
  else { tagByPlace(c); findTitles(c) }
  let before: Range | null = null
  for (let index = 0, p = 0; index < c.blocks.length; index++) {
    const {first, last} = c.blocks[index]!, pairsIn: number[] = []
    for (let pair = c.pairs[p]; pair !== undefined && pair.open < last; pair = c.pairs[++p]) if (pair.parent < 0 && pair.open >= first) pairsIn.push(p)
    before = findInBlock(c, index, pairsIn, before)
  }
  settle(c)
}

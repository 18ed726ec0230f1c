/** Another's words within direct speech: «Следователь говорит, что записи стёрты, но я ему не верю». */
import {CUE_VERB, FINITE, FIRST_PERSON, PRONOUN, SECOND_PERSON} from '../../words/facts.ts'
import {isInnerStop} from '../grammar/clauses.ts'
import {linkAfter} from './after.ts'
import {linkBefore} from './before.ts'
import {beginsLarge, trimComma} from './shape.ts'
import {WITHIN} from '../drafts.ts'
import {formsAt, has, isEnd, isWord, step} from '../grammar/look.ts'
import {tryCue} from '../reported/index.ts'
import type {Block, Context, QuoteDraft, Range} from '../types.ts'

/** Rules whose finds are kept: what people say of one another in speech is seldom more than a clause or a plan. */
const KEPT: ReadonlySet<string> = new Set(['clause', 'infinitive'])

const isSpeaker = (c: Context, source: Range): boolean =>
  !(source[1] - source[0] === 1 && has(c, source[0], PRONOUN) && (formsAt(c, source[0]) & (FIRST_PERSON | SECOND_PERSON)) !== 0)

const isKept = (c: Context, quote: QuoteDraft): boolean => KEPT.has(quote.rule) && quote.source !== null && isSpeaker(c, quote.source)

/** Tokens of a sentence that is looked through: each cue of it may walk to its end. */
const LONGEST = 160

const inSentence = (c: Context, from: number, to: number): void => {
  if (to - from > LONGEST) return
  for (let i = from; i < to; i = step(c, i, to)) {
    if (!isWord(c, i) || !has(c, i, CUE_VERB) || (formsAt(c, i) & FINITE) === 0) continue
    const before = c.quotes.length
    if (tryCue(c, i, from, to, false) && !isKept(c, c.quotes[c.quotes.length - 1]!)) c.quotes.length = before
  }
}

/** "He told me, ‘Go home,’ and I went" — words in marks that somebody in the speech `[first, last)` has said. */
const markedWithin = (c: Context, first: number, last: number, line: boolean): void => {
  let from = first
  for (let i = first; i < last; i = step(c, i, last)) {
    const index = c.pairAt[i]!
    if (index < 0) { if (isEnd(c, i) && !isInnerStop(c, i)) from = i + 1; continue }
    const pair = c.pairs[index]!
    if (pair.open !== i || pair.close < 0 || pair.close >= last || pair.kind !== 'speech' || c.taken[index] && !line) continue
    const around: Block = {first: from, last, type: 'paragraph', layout: -1}
    const link = linkBefore(c, i, around) ?? linkAfter(c, pair, around)
    if (
      !link?.cue
      || !link.source
      || !TOLD.has(link.rule)
      || !has(c, link.cue[0], CUE_VERB)
      || !isSpeaker(c, link.source)
      || link.rule === 'quote-cue' && !beginsLarge(c, pair)
    ) continue
    c.taken[index] = 1
    c.quotes.push({kind: 'direct', segments: [{first: pair.first, last: trimComma(c, pair.first, pair.last), pair: index}], cue: link.cue, entry: link.entry, source: link.source, via: null, rule: WITHIN, confidence: 0.8, follows: -1})
  }
}
/** Rules by which words in marks within speech are another's: a cue with its source beside them. */
const TOLD: ReadonlySet<string> = new Set(['cue-colon', 'cue-comma', 'quote-cue'])

/** Finds words in marks within the direct speech found since the quote at `since`. */
export const quotesWithin = (c: Context, since: number): void => {
  for (const quote of c.quotes.slice(since)) if (quote.kind === 'direct') for (const {first, last} of quote.segments) markedWithin(c, first, last, c.grammar.cases && quote.segments[0]!.pair < 0)
}

/** Looks through the direct speech found since the quote at `since`, sentence by sentence. */
export const findNested = (c: Context, since: number): void => {
  for (const quote of c.quotes.slice(since)) {
    if (quote.kind !== 'direct') continue
    for (const {first, last} of quote.segments) {
      let from = first
      for (let i = first; i < last; i = step(c, i, last)) {
        if (!isEnd(c, i) || isInnerStop(c, i)) continue
        inSentence(c, from, i + 1)
        from = i + 1
      }
      if (from < last) inSentence(c, from, last)
    }
  }
}

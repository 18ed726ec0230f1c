/** Another's words within direct speech: «Следователь говорит, что записи стёрты, но я ему не верю». */
import {CUE_VERB, FINITE, FIRST_PERSON, PRONOUN, SECOND_PERSON} from '../words/facts.ts'
import {isInnerStop} from './clauses.ts'
import {formsAt, has, isEnd, isWord, step} from './look.ts'
import {tryCue} from './reported/index.ts'
import type {Context, QuoteDraft, Range} from './types.ts'

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

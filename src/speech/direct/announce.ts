/** Paragraphs and labels that end in a colon and hand over what follows. */
import {COORDINATOR, CUE_VERB, FINITE, GERUND} from '../../words/facts.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import {DIRECT} from '../../words/frames.ts'
import {cueWithTail, phraseCueAt} from '../aside/phrase-cue.ts'
import {type Aside} from '../aside/cue-clause.ts'
import {NOMINATIVES} from '../grammar/cases.ts'
import {isInnerStop, sentenceStart} from '../grammar/clauses.ts'
import {holdsPredicate} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isEnd, isFinite, isVerbByPlace, kindAt, pairAt} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Block, Context, Range} from '../types.ts'

/** Does the block end with a colon and a cue that takes words after it. */
export const announces = (c: Context, block: Block): Aside | null => {
  const colon = block.last - 1
  if (kindAt(c, colon) !== COLON) return null
  const from = sentenceStart(c, colon, block.first)
  const phrase = phraseCueAt(c, from, colon)
  if (phrase) return phrase
  for (let j = colon - 1; j >= from; j--) {
    if (isEnd(c, j) && !isInnerStop(c, j)) break
    if (!has(c, j, CUE_VERB) || (formsAt(c, j) & (FINITE | GERUND)) === 0 || !(c.grammar.cases || isVerbByPlace(c, j, from))) continue
    const found = cueWithTail(c, j, colon)
    if (!found || (found.entry.frames & DIRECT) === 0) continue
    const source = subjectLeft(c, j, from) ?? subjectRight(c, j, colon)
    return source || c.grammar.cases ? {cue: [j, found.end], entry: found.entry, source, end: colon, phrase: false} : null
  }
  return null
}

/** A short noun phrase that is all there is before a colon: `Иванова: «…»`, `MAYOR: “…”`. */
export const label = (c: Context, from: number, colon: number): Range | null => {
  if (colon - from > 12 || colon <= from || pairAt(c, from)?.kind === 'speech') return null
  const end = c.grammar.cases ? nounPhrase(c, from, colon, NOMINATIVES)?.last ?? from : phraseEnd(c, from, colon)
  if (end === colon) return [from, colon]
  // "Yes, warns Lee: …": a clause
  for (let i = from; i < colon; i++) if (!c.grammar.cases && has(c, i, CUE_VERB) && !isCapital(c, i) && isFinite(c, i) && isVerbByPlace(c, i, from)) return null
  // "Анна Белова, директор музея: …"
  if (kindAt(c, end) === COMMA && isCapital(c, from) && !(c.grammar.cases && holdsPredicate(c, end, colon))) return [from, colon]
  // "Bellingcat и The Insider: …"
  for (let i = from; i < colon; i++) if (!isCapital(c, i) && !has(c, i, COORDINATOR)) return null
  return [from, colon]
}

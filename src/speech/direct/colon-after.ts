/** Words in marks that open a heading, a colon or a dash, and who says them: "«Было страшно»: пассажиры о посадке", "«Мост закроем» — мэр", "‘It shook’: survivors tell of blast". */
import type {MarkPair} from '../../marks/types.ts'
import {LOCATIVE, PREPOSITION, SPEAKING} from '../../words/facts.ts'
import {COLON} from '../../words/scan.ts'
import {formsAt, has, isCapital, isDash, isFinite, isOneOf, isVerbByPlace, kindAt, step} from '../grammar/look.ts'
import {NOMINATIVES} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {phraseEnd} from '../grammar/place-phrase-end.ts'
import type {Block, Context, Range} from '../types.ts'
import {holdsVerb} from './colon-before.ts'
import type {Link} from './link.ts'

/** The source behind the colon of a heading, where it is one who can speak. */
export const sourceAfterColon = (c: Context, pair: MarkPair, block: Block): Link | null => {
  const opens = block.type === 'headline' || block.type === 'crosshead' || block.last === c.blocks[0]!.last
  if (!opens || pair.open !== block.first || pair.close < 0) return null
  const dash = c.grammar.cases && isDash(c, pair.close + 1)
  if (dash ? !holdsVerb(c, pair.first, pair.last) : pair.kind !== 'speech' || kindAt(c, pair.close + 1) !== COLON) return null
  const source = c.grammar.cases ? byCase(c, pair.close + 2, block.last) : byPlace(c, pair.close + 2, block.last)
  return source && {cue: null, entry: null, source, end: source[1], rule: 'quote-colon', confidence: 0.85}
}

/** "врачи о нехватке лекарств", "глава Минтранса — о дорогах": up to the topic. */
const byCase = (c: Context, from: number, to: number): Range | null => {
  const phrase = nounPhrase(c, from, to, NOMINATIVES)
  if (!phrase || !has(c, phrase.head, SPEAKING) && !phrase.named) return null
  for (let i = phrase.head + 1; i < phrase.last; i++) if (
    has(c, i, PREPOSITION)
    && (formsAt(c, i) & LOCATIVE) !== 0
    && !isOneOf(c, i, c.words.binding)
  ) return [from, i]
  return [from, phrase.last]
}

/** "survivors describe scenes", "Ann Lee on her new play", "families return home": up to the word that names who speaks and the name behind it. */
const byPlace = (c: Context, from: number, to: number): Range | null => {
  let end = phraseEnd(c, from, to)
  for (let i = from + 1; i < end; i = step(c, i, end)) if (isFinite(c, i) && isVerbByPlace(c, i, from)) end = i
  for (let i = end - 1; i >= from; i--) {
    if (!has(c, i, SPEAKING)) continue
    let last = i + 1
    while (last < end && isCapital(c, last)) last++
    return [from, last]
  }
  return null
}

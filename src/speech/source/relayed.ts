/** Words that one quotes from another: "цитирует тренера сайт клуба", "приводит агентство слова мэра". */
import {ACCUSATIVES, CUE_NOUN, GIVEN_NAME, NATIONAL, NEUTER, OUTLET, PRONOUN, ROLE} from '../../words/facts.ts'
import {RELAYED} from '../../words/frames.ts'
import type {CueEntry} from '../../locales/types.ts'
import {formsAt, has, isCapital, pairAt, step} from '../grammar/look.ts'
import {GENITIVES, NOMINATIVES} from '../grammar/cases.ts'
import {nounPhrase, type Phrase} from '../grammar/phrases.ts'
import type {Context, Range} from '../types.ts'

const OBJECTS: number = GENITIVES | ACCUSATIVES

/** Who is quoted, behind a verb of quoting: whose "слова", else whom; `null` where neither is said, or the verb is another. */
export const relayedBy = (c: Context, cue: Range, entry: CueEntry, to: number): Range | null => {
  if ((entry.frames & RELAYED) === 0) return null
  for (let i = cue[0] + 1; i < to; i = Math.max(i + 1, step(c, i, to))) {
    if (!has(c, i, CUE_NOUN)) continue
    // "передаёт его слова ТАСС"
    if (has(c, i - 1, PRONOUN)) return [i - 1, i]
    const owner = nounPhrase(c, i + 1, to, GENITIVES)
    return owner && [owner.first, withoutPaper(c, owner)]
  }
  const at = cue[1], behind = overPaper(c, at, to)
  // "цитирует его ТАСС"
  if (has(c, at, PRONOUN) && overPaper(c, at + 1, to) > at + 1) return [at, at + 1]
  const quoted = behind > at ? nounPhrase(c, behind, to, OBJECTS) : null
  if (
    quoted
    && (has(c, quoted.head, ROLE | NATIONAL | GIVEN_NAME) || isName(c, quoted.head) && (formsAt(c, quoted.head) & NEUTER) === 0)
  ) return [quoted.first, quoted.last]
  const whom = pairAt(c, at)?.open === at ? null : nounPhrase(c, at, to, OBJECTS)
  return whom && !has(c, whom.head, OUTLET) ? [whom.first, withoutPaper(c, whom)] : null
}

/** Who conveys the words of `source`: "цитирует Рогова «Заря»", "приводит слова мэра газета Delo". */
export const paperOf = (c: Context, cue: Range, source: Range, to: number): Range | null => {
  for (let i = cue[1]; i < to;) {
    if (i >= source[0] && i < source[1]) { i = source[1]; continue }
    const phrase = has(c, i, OUTLET) || pairAt(c, i)?.open === i && (i === cue[1] || i === source[1]) ? nounPhrase(c, i, to, NOMINATIVES) : null
    if (phrase) return [phrase.first, phrase.last]
    i = Math.max(i + 1, step(c, i, to))
  }
  return null
}

/** "цитирует газета «Заря» чиновника", "цитирует ТАСС Ивана Петрова": the token behind the paper right behind the verb. */
export const overPaper = (c: Context, i: number, to: number): number => {
  let at = i
  if (has(c, at, OUTLET)) at++
  // РИА Новости, Times
  while (at > i && at < to && isCapital(c, at) && (c.tokens.text.charCodeAt(c.tokens.start[at]!) < 0x250 || has(c, at, OUTLET))) at++
  const pair = pairAt(c, at)
  return pair?.open === at && pair.close > at && pair.close < to ? pair.close + 1 : at
}

/** "цитирует главу ведомства ТАСС", "цитирует Петрова «Заря»": where the words for who is quoted end before a paper that shows no case. */
const withoutPaper = (c: Context, {first, last, head}: Phrase): number => {
  // РИА Новости
  const pair = c.closeAt[last - 1]!, two = has(c, last - 2, OUTLET) && isCapital(c, last - 1), open = pair >= 0 ? c.pairs[pair]!.open : two ? last - 2 : last - 1
  if (open > head && open < last - 1 && has(c, open + 1, OUTLET)) return open
  return open > head
    && (open < last - 1 && !two ? isName(c, open - 1) : has(c, open, OUTLET) && (open > head + 1 || first < head || isName(c, head)))
    ? open
    : last
}

const isName = (c: Context, i: number): boolean => isCapital(c, i) && (c.tokens.entry[i] === 0 || has(c, i, GIVEN_NAME))

/** Reads a text the way the stages do: a line is a block. */
import {en} from '../../src/locales/en/index.ts'
import {ru} from '../../src/locales/ru/index.ts'
import type {Locale} from '../../src/locales/types.ts'
import {classifyMarks} from '../../src/marks/classify.ts'
import {pairMarks, type MarkBlock} from '../../src/marks/pair.ts'
import type {MarkPair} from '../../src/marks/types.ts'
import type {Message} from '../../src/source/messages.ts'
import {lexiconOf} from '../../src/words/lexicon.ts'
import {newTokens, scan, type Tokens} from '../../src/words/scan.ts'

export {en, ru}

export interface Reading {
  tokens: Tokens
  blocks: MarkBlock[]
  pairs: MarkPair[]
  messages: Message[]
  /** Name of the rule that classified each pair. */
  rules: Map<MarkPair, string>
}

export const read = (text: string, locale: Locale = ru): Reading => {
  const tokens = newTokens(text, lexiconOf(locale)), blocks: MarkBlock[] = [], messages: Message[] = []
  for (let from = 0; from <= text.length;) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    const first = tokens.length
    scan(tokens, from, to)
    if (tokens.length > first) blocks.push({first, last: tokens.length, quotable: true})
    from = to + 1
  }
  const pairs = pairMarks(tokens, blocks, messages, locale)
  const rules = new Map<MarkPair, string>()
  classifyMarks(tokens, blocks, pairs, locale, (pair, rule) => rules.set(pair, rule))
  return {tokens, blocks, pairs, messages, rules}
}

/** What stands inside a pair. */
export const inside = ({tokens}: Reading, pair: MarkPair): string =>
  tokens.text.slice(tokens.start[pair.first], pair.last > pair.first ? tokens.end[pair.last - 1] : tokens.start[pair.first])

/** The inside of every pair, one of a pair deeper with a > for each level; ~ for one that is not closed, + for one that goes on. */
export const outline = (text: string, locale: Locale = ru): string[] => {
  const reading = read(text, locale)
  return reading.pairs.map((pair) => {
    let depth = ''
    for (let at = pair.parent; at >= 0; at = reading.pairs[at]?.parent ?? -1) depth += '>'
    return depth + (pair.close < 0 ? '~' : '') + (pair.next >= 0 ? '+' : '') + inside(reading, pair)
  })
}

/** Sentences of an article's blocks, from the tree and its text. */
import {chooseLocale} from '../locales/choose.ts'
import type {Locale} from '../locales/types.ts'
import {classifyMarks} from '../marks/classify.ts'
import {pairMarks} from '../marks/pair.ts'
import {findSentences} from '../sentences/sentences.ts'
import {isHeader, isList} from '../tree/guards.ts'
import {spanOf} from '../tree/phrases.ts'
import type {Article, Block, ListItem, Span} from '../tree/types.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {newTokens, scan} from '../words/scan.ts'

/** What holds phrases: blocks, and the items of lists. */
export const unitsOf = (tree: Article): (Block | ListItem)[] =>
  tree.children.flatMap((block): (Block | ListItem)[] => isList(block) ? block.children : [block])

/** Spans of the sentences, in order; none reaches over the border of a block. */
export const sentencesOf = (tree: Article, text: string, locales: readonly Locale[]): Span[] => {
  const locale = chooseLocale(text, tree.lang, locales, [])
  const tokens = newTokens(text, lexiconOf(locale))
  const blocks = unitsOf(tree).filter((unit) => !isHeader(unit)).map((unit) => {
    const first = tokens.length
    scan(tokens, ...spanOf(unit))
    return {first, last: tokens.length, quotable: unit.type === 'paragraph' || unit.type === 'blockquote' || unit.type === 'listItem'}
  })
  const pairs = pairMarks(tokens, blocks, [], locale)
  classifyMarks(tokens, blocks, pairs, locale)
  return blocks.flatMap(({first, last}) => {
    const begins = findSentences(tokens, first, last, pairs, locale), out: Span[] = []
    for (let i = 0; i + 1 < begins.length; i++) {
      const start = tokens.start[begins[i] ?? 0], end = tokens.end[(begins[i + 1] ?? 1) - 1]
      if (start !== undefined && end !== undefined) out.push([start, end])
    }
    return out
  })
}

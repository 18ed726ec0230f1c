/** The sentences of a text, of an article, or of one node of it. */
import type {Node as UnistNode} from 'unist'
import {chooseLocale} from '../locales/choose.ts'
import {en} from '../locales/en/index.ts'
import {ru} from '../locales/ru/index.ts'
import type {Locale} from '../locales/types.ts'
import {classifyMarks} from '../marks/classify.ts'
import {pairMarks} from '../marks/pair.ts'
import {parseArticle} from '../parse.ts'
import {findSentences} from '../sentences/sentences.ts'
import {isArticle, isBlockquote, isDateline, isHeader, isList, isListItem, isParagraph} from '../tree/guards.ts'
import {childrenOf, hasMarks, insideOf, spanOf} from '../tree/phrases.ts'
import {sourceText} from '../tree/source-text.ts'
import type {Span} from '../tree/types.ts'
import {lexiconOf} from '../words/lexicon.ts'
import {newTokens, scan} from '../words/scan.ts'

export interface SentencesOptions {
  /** BCP 47 tag; by default that of the article, or guessed from the letters. */
  lang?: string
  /** Language packs to choose from; Russian and English by default. */
  locales?: readonly Locale[]
}

/** What is split on its own: no sentence reaches over its border. */
interface Unit {
  span: Span
  /** Speech may go on from one such unit to the next. */
  quotable: boolean
}

/** A dateline is no sentence; nor are the marks around a quote part of what stands in them. */
const spanInside = (node: UnistNode): Span => {
  if (hasMarks(node)) return insideOf(node)
  const [start, end] = spanOf(node), first = childrenOf(node)[0]
  return isDateline(first) ? [spanOf(first)[1], end] : [start, end]
}

const unitsOf = (node: UnistNode): Unit[] => {
  if (isArticle(node)) return node.children.filter((block) => !isHeader(block)).flatMap(unitsOf)
  if (isList(node)) return node.children.flatMap(unitsOf)
  return [{span: spanInside(node), quotable: isParagraph(node) || isBlockquote(node) || isListItem(node)}]
}

/**
 * Splits stretches of a text.
 *
 * @param base offset of the text's first code unit in the input that the spans are of
 */
const split = (text: string, base: number, units: readonly Unit[], locale: Locale): Span[] => {
  const tokens = newTokens(text, lexiconOf(locale))
  const blocks = units.map(({span: [start, end], quotable}) => {
    const first = tokens.length
    scan(tokens, start - base, end - base)
    return {first, last: tokens.length, quotable}
  })
  const pairs = pairMarks(tokens, blocks, [], locale)
  classifyMarks(tokens, blocks, pairs, locale)
  return blocks.flatMap(({first, last}) => {
    const begins = findSentences(tokens, first, last, pairs, locale), out: Span[] = []
    for (let i = 0; i + 1 < begins.length; i++) out.push([base + tokens.start[begins[i]!]!, base + tokens.end[begins[i + 1]! - 1]!])
    return out
  })
}

/**
 * The sentences of a text, or of a node of a tree, in order: of an article, every block but its header; of a quote, what
 * stands inside its marks. None reaches over the border of a block or of a list item. Spans are of the input in UTF-16
 * code units, without the white space around.
 *
 * @param input a text, which is parsed first, or a node with offsets
 * @throws {TypeError} where `input` is neither, or has no offsets.
 */
export const sentences = (input: string | UnistNode, options: SentencesOptions = {}): Span[] => {
  const locales = options.locales ?? [ru, en]
  const given = options.lang === undefined ? {} : {lang: options.lang}
  if (typeof input === 'string') {
    const tree = parseArticle(input, {...given, locales})
    return split(input, 0, unitsOf(tree), chooseLocale(input, tree.lang, locales, []))
  }
  if (typeof input !== 'object' || (input as unknown) === null || typeof input.type !== 'string')
    throw new TypeError(`sentences: expected a text or a node of a tree, got ${(input as unknown) === null ? 'null' : typeof input}`)
  const text = sourceText(input), lang = options.lang ?? (isArticle(input) ? input.lang : undefined)
  return split(text, spanOf(input)[0], unitsOf(input), chooseLocale(text, lang, locales, []))
}

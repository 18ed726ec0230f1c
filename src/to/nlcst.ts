/** The article as an nlcst tree, for retext. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import {en} from '../locales/en/index.ts'
import {ru} from '../locales/ru/index.ts'
import type {Locale} from '../locales/types.ts'
import {checkArticle} from '../tree/check.ts'
import type {Article, Span} from '../tree/types.ts'
import {buildNlcst} from './nlcst-build.ts'
import {sentencesOf} from './nlcst-sentences.ts'

export interface ToNlcstOptions {
  /** Sentences of the input, in order. Default: by the rules of the article's language. */
  sentences?: readonly Span[]
  /** Language packs to choose from by the article's language; Russian and English by default. */
  locales?: readonly Locale[]
}

const checkText = (tree: Article, input: unknown): string => {
  const expected = 'toNlcst: expected the text that the article was read from'
  if (typeof input !== 'string') throw new TypeError(`${expected}, got ${input === null ? 'null' : typeof input}`)
  const length = tree.position.end.offset
  if (length !== input.length) throw new TypeError(`${expected}, ${length ?? 'an unknown number of'} code units, got one of ${input.length}`)
  return input
}

/**
 * The article as an nlcst tree. Its nodes cover the input without a gap, each with its position: `ParagraphNode`s of
 * `SentenceNode`s for every block and list item, `SourceNode`s for the header, for bullets and for markup.
 *
 * @param input the text that the article was read from
 * @throws {TypeError} where `tree` is no article, or `input` is not its text.
 */
export const toNlcst = (tree: Article, input: string, options: ToNlcstOptions = {}): Root => {
  const text = checkText(checkArticle(tree, 'toNlcst'), input)
  return buildNlcst(tree, text, options.sentences ?? sentencesOf(tree, text, options.locales ?? [ru, en]))
}

/** `unified().use(newsast).use(newsastNlcst).use(retextRepeatedWords)`: turns the article into an nlcst tree. */
const newsastNlcst: Plugin<[ToNlcstOptions?], Article, Root> = function (options) {
  return (tree, {value}) =>
    // a VFile's own `toString` drops a BOM, which offsets count
    toNlcst(tree, typeof value === 'string' ? value : new TextDecoder('utf-8', {ignoreBOM: true}).decode(value), options)
}

export default newsastNlcst

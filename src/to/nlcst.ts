/** The article as an nlcst tree, for retext. */
import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Locale} from '../locales/types.ts'
import {sentences} from '../read/sentences.ts'
import {decode} from '../source/decode.ts'
import {checkArticle} from '../tree/check.ts'
import type {Article, Span} from '../tree/types.ts'
import {buildNlcst} from './nlcst-build.ts'

export interface ToNlcstOptions {
  /** Sentences of the input, in order. Default: those of `sentences(tree)`. */
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
 * `SentenceNode`s for every block and list item, `SourceNode`s for the header and the dateline, for bullets and for markup.
 *
 * @param input the text that the article was read from
 * @throws {TypeError} where `tree` is no article, or `input` is not its text.
 */
export const toNlcst = (tree: Article, input: string, options: ToNlcstOptions = {}): Root => {
  const text = checkText(checkArticle(tree, 'toNlcst'), input)
  return buildNlcst(tree, text, options.sentences ?? sentences(tree, options.locales ? {locales: options.locales} : {}))
}

/** `unified().use(newsast).use(newsastNlcst).use(retextRepeatedWords)`: turns the article into an nlcst tree. */
const newsastNlcst: Plugin<[ToNlcstOptions?], Article, Root> = function (options) {
  return (tree, file) => toNlcst(tree, decode(file.value), options)
}

export default newsastNlcst

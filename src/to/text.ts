/** The story as plain text. */
import {checkArticle} from '../tree/check.ts'
import {isList} from '../tree/guards.ts'
import {toString, type Marks} from '../tree/to-string.ts'
import type {Article, Block} from '../tree/types.ts'
import {collapse, oneOf, storyBlocks, type StoryOptions} from './story.ts'

/** Quotation marks to write: `keep` those of the text, or one outer style with the inner one that goes with it. */
export type QuoteStyle = 'keep' | '«»' | '“”' | '‘’' | '„“' | '"'

/** Marks by depth; deeper ones begin again at the first. */
const STYLES: Record<Exclude<QuoteStyle, 'keep'>, readonly [Marks, Marks]> = {
  '«»': [['«', '»'], ['„', '“']],
  '“”': [['“', '”'], ['‘', '’']],
  '‘’': [['‘', '’'], ['“', '”']],
  '„“': [['„', '“'], ['‚', '‘']],
  '"': [['"', '"'], ["'", "'"]],
}

const QUOTE_STYLES: readonly QuoteStyle[] = ['keep', '«»', '“”', '‘’', '„“', '"']

export interface ToTextOptions extends StoryOptions {
  /** Default `keep`. A mark that the text never closes is not closed either. */
  quotes?: QuoteStyle
}

/** How {@link toString} is to write the marks. */
const restyle = (style: QuoteStyle): (marks: Marks, depth: number) => Marks => (marks, depth) => {
  if (style === 'keep') return marks
  const [open, close] = STYLES[style][depth % 2 ? 1 : 0]
  return [marks[0] && open, marks[1] && close]
}

/**
 * The story as text: blocks separated by blank lines, one line each; items of a list on a line each, after `- ` or their
 * number. White space inside a block is single spaces.
 *
 * @throws {TypeError} where `tree` is no article or an option is none of the allowed.
 */
export const toText = (tree: Article, options: ToTextOptions = {}): string => {
  const article = checkArticle(tree, 'toText')
  const marks = restyle(oneOf('toText', 'quotes', options.quotes ?? 'keep', QUOTE_STYLES))
  const line = (node: Block | Block['children'][number]): string => collapse(toString(node, {marks})).trim()
  return storyBlocks(article, 'toText', options.omit).map((block) =>
    isList(block)
      ? block.children.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${line(item)}`).join('\n')
      : line(block)).join('\n\n')
}

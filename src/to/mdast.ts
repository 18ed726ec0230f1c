/** The story as an mdast tree. */
import type {Blockquote as MdastBlockquote, Root, RootContent} from 'mdast'
import type {Plugin} from 'unified'
import {checkArticle} from '../tree/check.ts'
import type {Article, Block} from '../tree/types.ts'
import {paragraphOf, toPhrasing, trim} from './mdast-inline.ts'
import {setOff} from './mdast-quotes.ts'
import {oneOf, storyBlocks, type StoryOptions} from './story.ts'

export interface ToMdastOptions extends StoryOptions {
  /**
   * `marks` (default): every quote is text with the marks it has. `blockquotes`: a paragraph that is a direct quote and the
   * words that attribute it becomes a block quote with a last line `— said X.`, a quote after a colon one without; all
   * other quotes stay text with marks.
   */
  quotes?: 'marks' | 'blockquotes'
}

const toBlock = (block: Block): RootContent | undefined => {
  const {position} = block
  if (block.type === 'list') {
    return {
      type: 'list', ordered: block.ordered, spread: false, position,
      children: block.children.map((item) =>
        ({type: 'listItem', spread: false, children: [paragraphOf(trim(toPhrasing(item.children)), item)], position: item.position})),
    }
  }
  const children = trim(toPhrasing(block.children))
  if (!children.length) return undefined
  switch (block.type) {
    case 'headline': return {type: 'heading', depth: block.level, children, position}
    case 'crosshead': return {type: 'heading', depth: 2, children, position}
    case 'blockquote': return {type: 'blockquote', children: [paragraphOf(children, block)], position}
    default: return paragraphOf(children, block)
  }
}

/** Block quotes in place of direct quotes; a quote over several paragraphs is one. */
const withBlockquotes = (blocks: readonly Block[]): RootContent[] => {
  const out: RootContent[] = []
  let open: {id: string, quote: MdastBlockquote} | undefined
  for (const block of blocks) {
    const found = block.type === 'paragraph' ? setOff(block) : undefined
    if (!found) {
      const node = toBlock(block)
      if (node) out.push(node)
      open = undefined
      continue
    }
    if (open?.id === found.id && !found.lead) {
      open.quote.children.push(...found.quote.children)
      if (open.quote.position && found.quote.position)
        open.quote.position = {start: open.quote.position.start, end: found.quote.position.end}
    } else {
      if (found.lead) out.push(found.lead)
      out.push(found.quote)
      open = found
    }
    if (found.attributed) open = undefined
  }
  return out
}

/**
 * The story as an mdast tree, positions those of the article. Headline and crossheads are headings.
 *
 * @throws {TypeError} where `tree` is no article or an option is none of the allowed.
 */
export const toMdast = (tree: Article, options: ToMdastOptions = {}): Root => {
  const article = checkArticle(tree, 'toMdast')
  const quotes = oneOf('toMdast', 'quotes', options.quotes ?? 'marks', ['marks', 'blockquotes'])
  const blocks = storyBlocks(article, 'toMdast', options.omit)
  const children = quotes === 'blockquotes' ? withBlockquotes(blocks) : blocks.flatMap((block) => toBlock(block) ?? [])
  return {type: 'root', children, position: article.position}
}

/** `unified().use(newsast).use(newsastMdast).use(remarkStringify)`: turns the article into an mdast tree. */
const newsastMdast: Plugin<[ToMdastOptions?], Article, Root> = function (options) {
  return (tree) => toMdast(tree, options)
}

export default newsastMdast

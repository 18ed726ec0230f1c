/**
 * Markdown in: `parseMarkdown(text)`, or `unified().use(remarkParse).use(remarkNewsast)`. Needs `unified` and
 * `remark-parse`, which are optional peers of the package.
 */
import type {Root} from 'mdast'
import remarkParse from 'remark-parse'
import {unified, type Plugin} from 'unified'
import {textOf, type FileLike, type ParseOptions} from '../parse.ts'
import {decode} from '../source/decode.ts'
import {messagesTo} from '../source/file-messages.ts'
import type {Article} from '../tree/types.ts'
import {defaultOf} from './default-of.ts'
import {frontMatterEnd, proseOfMdast} from './mdast.ts'
import {readProse} from './read-prose.ts'

/** What {@link parseMarkdown} and the plugin take: the options of `parseArticle`. */
export type MarkdownOptions = ParseOptions

/** Front matter as blank lines, so that the parser of Markdown makes nothing of it; offsets stay. */
const withoutMatter = (text: string): string => {
  const end = frontMatterEnd(text)
  return end > 0 ? text.slice(0, end).replace(/[^\r\n\ufeff]/g, ' ') + text.slice(end) : text
}

/**
 * Reads a news article in Markdown into a tree. Quotes, cues and sources are found across inline markup as if the text were
 * plain; emphasis, links, code, line breaks and images stay among the phrases. Positions are those of the file. Any string
 * parses.
 *
 * @param input the text, or a VFile that holds it
 * @throws {TypeError} where `input` is no text
 */
export const parseMarkdown = (input: string | FileLike, options: MarkdownOptions = {}): Article => {
  const text = textOf(input, 'parseMarkdown')
  return readProse(proseOfMdast(unified().use(defaultOf(remarkParse)).parse(withoutMatter(text)), text), options)
}

/**
 * Turns an mdast tree into an article: `unified().use(remarkParse).use(remarkNewsast)`, with remark-frontmatter and remark-gfm
 * before it where they are wanted. The file has to hold the text that the tree was parsed from. Problems become messages of
 * the file.
 *
 * @param options of {@link parseMarkdown}
 */
const remarkNewsast: Plugin<[(Readonly<MarkdownOptions> | null)?], Root, Article> = function (options) {
  return (tree, file) => {
    const text = decode(file.value), add = messagesTo(file, text)
    return readProse(proseOfMdast(tree, text), {
      ...options,
      onMessage: (message) => {
        add(message)
        options?.onMessage?.(message)
      },
    })
  }
}

export default remarkNewsast

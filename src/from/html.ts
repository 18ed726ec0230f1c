/**
 * HTML in: `parseHtml(html)`, or `unified().use(rehypeParse).use(rehypeNewsast)`. Needs `unified` and `rehype-parse`, which
 * are optional peers of the package.
 */
import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified, type Plugin} from 'unified'
import {DEFAULT_LOCALES, layoutWordsOf, textOf, type FileLike, type ParseOptions} from '../parse.ts'
import {decode} from '../source/decode.ts'
import {messagesTo} from '../source/file-messages.ts'
import type {Article} from '../tree/types.ts'
import {defaultOf} from './default-of.ts'
import {proseOfHast} from './hast.ts'
import {leadingDate} from './html-times.ts'
import {pageTitle, readHtmlMeta} from './html-meta.ts'
import {readProse} from './read-prose.ts'

/** What {@link parseHtml} and the plugin take: the options of `parseArticle`. */
export type HtmlOptions = ParseOptions

const read = (tree: Root, text: string, options: HtmlOptions): Article => {
  const prose = proseOfHast(tree, text), stated = readHtmlMeta(tree, text, layoutWordsOf(options.locales ?? DEFAULT_LOCALES))
  const date = stated.meta.date ?? leadingDate(prose)
  if (date !== undefined) stated.meta.date = date
  const article = readProse(prose, options, stated), title = article.meta.title ?? pageTitle(tree)
  if (title !== undefined) article.meta.title = title
  return article
}

/** Elements around an element; a page has a few dozen. */
const DEEPEST = 300
const TAG = /<(\/?)([a-zA-Z][^\s/<>]*)[^<>]*>/g
const VOID: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/** The file with blanks for the tags that stand deeper than any page's: the parser's own recursion would not end well. */
const withoutDepth = (text: string): string => {
  let depth = 0
  return text.replace(TAG, (tag: string, closes: string, name: string) => {
    if (VOID.has(name.toLowerCase())) return tag
    if (closes) depth--
    const kept = depth < DEEPEST
    if (!closes) depth++
    depth = Math.max(depth, 0)
    return kept ? tag : ' '.repeat(tag.length)
  })
}

const parse = (text: string): Root => {
  const processor = unified().use(defaultOf(rehypeParse))
  try {
    return processor.parse(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return processor.parse(withoutDepth(text))
  }
}

/**
 * Reads a news article in HTML into a tree: of a page, its `<article>` or its `<main>`, without menus, forms and scripts.
 * Quotes, cues and sources are found across inline markup as if the text were plain. What JSON-LD, OpenGraph and `<meta>`
 * state is the metadata; where the text contradicts it there is a message. Positions are those of the file. Any string
 * parses. It removes no boilerplate that the markup does not tell: run Readability before it where that is needed.
 *
 * @param input the HTML, or a VFile that holds it
 * @throws {TypeError} where `input` is no text
 */
export const parseHtml = (input: string | FileLike, options: HtmlOptions = {}): Article => {
  const text = textOf(input, 'parseHtml')
  return read(parse(text), text, options)
}

/**
 * Turns a hast tree into an article: `unified().use(rehypeParse).use(rehypeNewsast)`. The file has to hold the text that the
 * tree was parsed from. Problems become messages of the file.
 *
 * @param options of {@link parseHtml}
 */
const rehypeNewsast: Plugin<[(Readonly<HtmlOptions> | null)?], Root, Article> = function (options) {
  return (tree, file) => {
    const text = decode(file.value), add = messagesTo(file, text)
    return read(tree, text, {
      ...options,
      onMessage: (message) => {
        add(message)
        options?.onMessage?.(message)
      },
    })
  }
}

export default rehypeNewsast

/** Layout of a text that was taken out of markup: what markup says holds, the rest is read as in plain text. */
import type {Meta} from '../tree/types.ts'
import {readBody} from './body.ts'
import {addAuthors, finishMeta, newDraft, say} from './draft.ts'
import {readEnd} from './end.ts'
import {readFrontMatter} from './front-matter.ts'
import type {Lines} from './lines.ts'
import {foldPhrase} from './phrase.ts'
import {readTop} from './top.ts'
import type {BlockSpan, Layout, LayoutOptions} from './types.ts'
import type {CompiledWords} from './words.ts'

/** The last word of a name: "J. Doe" and "Jane Doe" are one. */
const surnameOf = (name: string): string => foldPhrase(name).split(' ').at(-1) ?? ''

/** Authors whom the text names and the file does not. */
const otherAuthors = (found: readonly string[], stated: readonly string[]): string[] => {
  const surnames = new Set(stated.map(surnameOf))
  return found.filter((name) => !surnames.has(surnameOf(name)))
}

/**
 * Finds the blocks and the metadata of lines, some of which are known.
 *
 * @param stated what the file says of the article outside its text; it holds against what the text says
 */
export const layoutPrepared = (lines: Lines, words: CompiledWords, options: LayoutOptions, stated?: Meta): Layout => {
  const draft = newDraft(lines.text, words, options)
  if (stated) {
    const {authors, ...meta} = stated
    draft.meta = {...meta, authors: [], agencies: [...meta.agencies], fields: {...meta.fields}}
    addAuthors(draft, authors)
  }
  const blocks: BlockSpan[] = []
  const matter = readFrontMatter(lines, draft)
  if (matter) blocks.push({type: 'header', start: lines.start[0]!, end: matter.end})
  const from = readTop(lines, matter?.next ?? 0, draft, blocks), first = blocks.length
  readBody(lines, from, lines.length, draft, blocks)
  readEnd(draft, blocks, first)
  const meta = finishMeta(draft)
  if (!stated?.authors.length) return {blocks, meta, messages: draft.messages}
  const others = otherAuthors(meta.authors, stated.authors), line = blocks.find(({type}) => type === 'byline') ?? blocks.find(({type}) => type === 'header')
  if (others.length > 0 && line)
    say(draft, 'contradicting-authors', `The text names as author ${others.join(', ')}, the page ${stated.authors.join(', ')}, which counts`, [line.start, line.end])
  return {blocks, meta: {...meta, authors: stated.authors}, messages: draft.messages}
}

/** Layout of a text that was taken out of markup: what markup says holds, the rest is read as in plain text. */
import type {Meta} from '../tree/types.ts'
import {readBody} from './body.ts'
import {addAuthors, finishMeta, newDraft} from './draft.ts'
import {readEnd} from './end.ts'
import {readFrontMatter} from './front-matter.ts'
import type {LayoutOptions} from './layout.ts'
import type {Lines} from './lines.ts'
import {readTop} from './top.ts'
import type {BlockSpan, Layout} from './types.ts'
import {compileWords, type LayoutWords} from './words.ts'

/**
 * Finds the blocks and the metadata of lines, some of which are known.
 *
 * @param stated what the file says of the article outside its text; it holds against what the text says
 */
export const layoutPrepared = (lines: Lines, words: LayoutWords, options: LayoutOptions, stated?: Meta): Layout => {
  const draft = newDraft(lines.text, compileWords(words), options.date)
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
  return {blocks, meta: stated?.authors.length ? {...meta, authors: stated.authors} : meta, messages: draft.messages}
}

/** Layout: what each line of the input is, and what the article says of itself. The stages in order. */
import type {Source} from '../source/source.ts'
import {readBody} from './body.ts'
import {applyCoded, isCoded, readCoded} from './database.ts'
import {newDraft, finishMeta, type Draft} from './draft.ts'
import {readEnd} from './end.ts'
import {readFrontMatter} from './front-matter.ts'
import {joinLines, readLines, type Lines} from './lines.ts'
import {readTop} from './top.ts'
import type {BlockSpan, Layout, LayoutOptions} from './types.ts'
import type {CompiledWords} from './words.ts'

/** An export with codes: its fields are headers, what stands under LP and TD is the story. */
const readExport = (lines: Lines, draft: Draft, blocks: BlockSpan[]): void => {
  for (const coded of readCoded(lines)) {
    const start = lines.start[coded.from]!
    if (coded.name !== 'body') {
      applyCoded(draft, lines, coded)
      const last = blocks[blocks.length - 1], end = lines.end[coded.to]!
      if (last?.type === 'header') last.end = end
      else blocks.push({type: 'header', start, end})
      continue
    }
    const [from] = coded.value
    const last = blocks[blocks.length - 1]
    if (last?.type === 'header') last.end = start + 2
    else blocks.push({type: 'header', start, end: start + 2})
    const beside = from < lines.end[coded.from]! && from > start
    if (beside) lines.start[coded.from] = from
    if (beside || coded.to > coded.from) readBody(lines, beside ? coded.from : coded.from + 1, coded.to + 1, draft, blocks)
  }
}

/**
 * Finds the blocks and the metadata. Never throws; linear.
 * @param words of one pack or several, by `compileWords`
 */
export const layout = (source: Source, words: CompiledWords, options: LayoutOptions): Layout => {
  const lines = readLines(source)
  const draft = newDraft(source.text, words, options)
  const blocks: BlockSpan[] = []
  if (isCoded(lines)) readExport(lines, draft, blocks)
  else {
    const matter = readFrontMatter(lines, draft)
    if (matter) blocks.push({type: 'header', start: lines.start[0]!, end: matter.end})
    joinLines(lines)
    const from = readTop(lines, matter?.next ?? 0, draft, blocks)
    const first = blocks.length
    readBody(lines, from, lines.length, draft, blocks)
    readEnd(draft, blocks, first)
  }
  return {blocks, meta: finishMeta(draft), messages: draft.messages}
}

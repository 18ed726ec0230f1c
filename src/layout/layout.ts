/** Layout: what each line of the input is, and what the article says of itself. */
import type {Source} from '../source/source.ts'
import type {Message} from '../source/messages.ts'
import type {Meta} from '../tree/types.ts'
import {readBody} from './body.ts'
import {isHeadline} from './headline.ts'
import {joinLines, lastJoined, readLines} from './lines.ts'
import {readSeedHeader} from './seed.ts'
import type {BlockSpan, Layout} from './types.ts'
import {compileWords, type LayoutWords} from './words.ts'

export interface LayoutOptions {
  /** The reference date, ISO 8601: gives the year to a dateline that has none. */
  date?: string
}

/**
 * Finds the blocks and the metadata. Never throws; linear.
 * @param words of one locale, or of several by `mergeLayoutWords`
 */
export const layout = (source: Source, words: LayoutWords, options: LayoutOptions): Layout => {
  void options
  const {text} = source
  const known = compileWords(words)
  const lines = readLines(source)
  joinLines(lines)
  const blocks: BlockSpan[] = [], messages: Message[] = []
  const meta: Meta = {authors: [], agencies: [], fields: {}}
  let i = 0
  if (lines.length > 0) {
    const start = lines.start[0] as number, end = lines.end[0] as number
    const seed = readSeedHeader(text, start, end)
    if (seed) {
      if (seed.title) {
        blocks.push({type: 'headline', start: seed.title[0], end: seed.title[1], level: 1})
        meta.title = text.slice(...seed.title)
      }
      blocks.push({type: 'header', start: seed.header[0], end: seed.header[1]})
      meta.date = meta.fields['date'] = text.slice(...seed.date)
      if (seed.body < end) lines.start[0] = seed.body
      else i++
    } else {
      const last = lastJoined(lines, 0)
      if (isHeadline(lines, 0, last, false, known)) {
        blocks.push({type: 'headline', start, end: lines.end[last] as number, level: 1})
        meta.title = text.slice(start, lines.end[last])
        i = last + 1
      }
    }
  }
  readBody(lines, i, known, blocks)
  return {blocks, meta, messages}
}

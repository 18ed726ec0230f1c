/** What stands below the story: the author's name, the date, the fields of an export. Read from the last block upwards. */
import {applyByline, readByline, readNameLine} from './byline.ts'
import type {Draft} from './draft.ts'
import {applyField, readField, standsAlone} from './fields.ts'
import {applyInfoLine, readInfoLine} from './info-line.ts'
import {isAddress} from './signoff.ts'
import type {BlockSpan} from './types.ts'

const LONGEST = 200
const LONGEST_STOPPED = 100
/** Blocks that are looked at. */
const MOST = 40

/** Gives the last blocks their type where it is no paragraph after all. */
export const readEnd = (draft: Draft, blocks: BlockSpan[], first: number): void => {
  const {text, words, meta} = draft
  for (let i = blocks.length - 1; i > first && i >= blocks.length - MOST; i--) {
    const block = blocks[i]!, {start, end, type} = block
    if (type === 'signoff') continue
    if ((type !== 'paragraph' && type !== 'crosshead') || end - start > (text.charCodeAt(end - 1) === 0x2e ? LONGEST_STOPPED : LONGEST)) return
    const found = readByline(text, start, end, words) ?? readNameLine(text, start, end, words, false)
    if (found) {
      applyByline(draft, found, start, end)
      block.type = 'byline'
      continue
    }
    const pieces = readInfoLine(text, start, end, words)
    if (pieces) {
      applyInfoLine(draft, pieces)
      block.type = 'header'
      continue
    }
    const field = readField(text, start, end, words)
    if (field && standsAlone(field, text, words)) {
      applyField(draft, field.key, field.name, [field.value, end])
      block.type = 'header'
      continue
    }
    if (!isAddress(text.slice(start, end))) return
    meta.url ??= text.slice(start, end)
    block.type = 'header'
  }
}

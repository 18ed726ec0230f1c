/** What stands below the story: the author's name, the date, the fields of an export. Read from the last block upwards. */
import {COLON, UPPER, classes} from '../words/classes.ts'
import {applyByline, readByline, readNameLine} from './byline.ts'
import type {Draft} from './draft.ts'
import {applyField, readField, standsAlone} from './fields.ts'
import {applyInfoLine, readInfoLine} from './info-line.ts'
import {isAddress} from './signoff.ts'
import type {BlockSpan} from './types.ts'
import type {CompiledWords} from './words.ts'
import {endOfWord, skipBlanks} from './phrase.ts'
import {ROLE, BIO, isAt} from './phrases.ts'

const LONGEST = 200
const LONGEST_STOPPED = 100
/** Blocks that are looked at. */
const MOST = 40

const LONGEST_BIO = 400
const MOST_NAME_WORDS = 4
/** Words after "is" within which it is said what an author does. */
const FARTHEST_ROLE = 5

/** "Ann Lee is a reporter at the Echo.": who wrote it. */
const isBio = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  let i = start, count = 0
  while (count < MOST_NAME_WORDS && classes[text.charCodeAt(i)] === UPPER) {
    i = skipBlanks(text, endOfWord(text, i, end), end)
    count++
  }
  if (count < 2 || !isAt(text, i, i = endOfWord(text, i, end), BIO, words.phrases)) return false
  for (count = 0; count < FARTHEST_ROLE && i < end; count++) {
    i = skipBlanks(text, i, end)
    const stop = endOfWord(text, i, end)
    if (stop === i) return false
    if (isAt(text, i, stop, ROLE, words.phrases)) return true
    i = stop
  }
  return false
}

/** "Media contact:" above a name: no author. */
const isAnnounced = (text: string, before: BlockSpan | undefined): boolean => before?.type === 'signoff' && classes[text.charCodeAt(before.end - 1)] === COLON

/** Gives the last blocks their type where it is no paragraph after all. */
export const readEnd = (draft: Draft, blocks: BlockSpan[], first: number): void => {
  const {text, words, meta} = draft
  for (let i = blocks.length - 1; i > first && i >= blocks.length - MOST; i--) {
    const block = blocks[i]!, {start, end, type} = block
    if (type === 'signoff') continue
    if (type === 'paragraph' && end - start <= LONGEST_BIO && isBio(text, start, end, words)) {
      block.type = 'signoff'
      continue
    }
    if ((type !== 'paragraph' && type !== 'crosshead') || end - start > (text.charCodeAt(end - 1) === 0x2e ? LONGEST_STOPPED : LONGEST)) return
    const found = readByline(text, start, end, words) ?? readNameLine(text, start, end, words, false)
    if (found && isAnnounced(text, blocks[i - 1])) {
      block.type = 'signoff'
      continue
    }
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

/** Names of papers that no pack lists, told by a word in them. */
import {LOWER, UPPER, classes} from '../words/classes.ts'
import {endOfWord, skipBlanks} from './phrase.ts'
import {MASTHEAD, PARTICLE, isAt} from './phrases.ts'
import type {CompiledWords} from './words.ts'

/** Code units. */
export const LONGEST_PAPER = 40
const MOST_WORDS = 4

/** What the words of a paper's name say: "Hull Daily Mail", "Вестник Заречья", "Омские новости"; not "Club attacks the Post". */
export const readPaper = (text: string, start: number, end: number, {phrases}: CompiledWords): 'paper' | 'section' | null => {
  if (end - start > LONGEST_PAPER || classes[text.charCodeAt(start)] !== UPPER) return null
  let count = 0, first = false, last = false, small = 0
  for (let i = start; i < end;) {
    const stop = endOfWord(text, i, end)
    if (stop === i || ++count > MOST_WORDS) return null
    const named = isAt(text, i, stop, MASTHEAD, phrases)
    if (i === start) first = named
    last = named
    if (classes[text.charCodeAt(i)] === LOWER && !isAt(text, i, stop, PARTICLE, phrases)) small++
    i = skipBlanks(text, stop, end)
  }
  if (!first && !last || count < 2 || small > (count === 2 ? 1 : 0)) return null
  // "Новости спорта": what they are about
  return small > 0 && !last ? 'section' : 'paper'
}

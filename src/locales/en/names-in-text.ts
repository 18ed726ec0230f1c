/** Names as English texts write them: without ’s, and one key a name. */
import {folded} from '../../words/classes.ts'
import {foldWord} from '../../words/lexicon.ts'

/** Where the name ends when ’s, or ’ after s, is taken off. */
const endOfName = (name: string): number => {
  const end = name.length
  const isApostrophe = (at: number): boolean => at > 0 && folded[name.charCodeAt(at)] === 0x27
  if (isApostrophe(end - 1)) return end - 1
  const last = folded[name.charCodeAt(end - 1)]
  return last === 0x73 && isApostrophe(end - 2) ? end - 2 : end
}

/** Titles before a name, with and without the full stop. */
const TITLES = new Set('mr mrs ms miss mister messrs dr sen rep gov gen lt sgt prof rev col capt cpl sir'.split(' '))

const isSmall = (name: string, at: number): boolean => name.charCodeAt(at) >= 0x61

/** "Mr. Smith's" → "Smith". */
export const nominative = (name: string): string => {
  let from = 0
  const to = endOfName(name)
  for (;;) {
    const blank = name.indexOf(' ', from)
    if (blank < 0 || blank >= to) break
    const word = name.slice(from, name.charAt(blank - 1) === '.' ? blank - 1 : blank)
    // "rep for Lind": a noun
    if (!TITLES.has(foldWord(word)) || isSmall(name, from) && isSmall(name, blank + 1)) break
    from = blank + 1
  }
  return name.slice(from, to)
}

/** "Clinton’s" → "clinton". */
export const stem = (word: string): string => foldWord(word.slice(0, endOfName(word)))

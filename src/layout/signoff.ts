/** Lines that are no part of the story: credits, share buttons, advertisements, links to other stories. */
import {folded} from '../words/classes.ts'
import type {CompiledWords} from './words.ts'
import {foldPhrase} from './words.ts'

/** Code units beyond which a line is a paragraph whatever it opens with. */
const LONGEST_SIGNOFF = 500
const LONGEST_WHOLE = 40

const opensWith = (text: string, start: number, end: number, opener: string): boolean => {
  if (end - start < opener.length) return false
  for (let i = 0; i < opener.length; i++) if (folded[text.charCodeAt(start + i)] !== folded[opener.charCodeAt(i)]) return false
  return true
}

/** True where the line opens like a sign-off, or is one as a whole. Looks at the first code unit of most lines only. */
export const isSignoff = (text: string, start: number, end: number, words: CompiledWords): boolean => {
  if (end - start > LONGEST_SIGNOFF) return false
  const openers = words.signoffOpeners.get(folded[text.charCodeAt(start)] as number)
  if (openers) for (const opener of openers) if (opensWith(text, start, end, opener)) return true
  return end - start <= LONGEST_WHOLE && words.signoffLines.has(foldPhrase(text.slice(start, end)))
}

/** Looking rows up by token: all lists are in text order. */
import type {NameMention, NounMention, State} from './types.ts'

/** Index of the first row at or after the token. */
const rowAt = <T>(rows: readonly T[], at: number, of: (row: T) => number): number => {
  let low = 0, high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (of(rows[middle]!) < at) low = middle + 1
    else high = middle
  }
  return low
}

/** Puts rows in text order; most come so. */
export const inOrder = <T>(rows: T[], of: (row: T) => number): T[] => {
  for (let i = 1; i < rows.length; i++) if (of(rows[i]!) < of(rows[i - 1]!)) return rows.sort((a, b) => of(a) - of(b))
  return rows
}

export const atOfName = (name: NameMention): number => name.first
const atOfNoun = (noun: NounMention): number => noun.at
const atOfSentence = (first: number): number => first

export const nameRow = (names: readonly NameMention[], at: number): number => rowAt(names, at, atOfName)
export const nounRow = (nouns: readonly NounMention[], at: number): number => rowAt(nouns, at, atOfNoun)

/** Number of the sentence that the token is in. */
export const sentenceOf = (s: State, at: number): number => Math.max(0, rowAt(s.sentences, at + 1, atOfSentence) - 1)

/** What the key of a header field means: "Дата публикации", "Article URL", "Last updated". */
import type {CompiledWords, FieldName} from './words.ts'
import {foldPhrase} from './phrase.ts'
import {KEY_FILLER, lookUp, isIn, type Phrase} from './phrases.ts'

export interface Meaning {
  /** Undefined where the packs don't know the key. */
  name: FieldName | undefined
  /** The key often opens a headline or a sentence as well. */
  weak: boolean
}

const UNKNOWN: Meaning = {name: undefined, weak: false}

const MOST_WORDS = 4

/** Of the words of one key, the one that stands first here says what it means: a "publication date" is a date. */
const ORDER: readonly FieldName[] = ['other', 'updated', 'date', 'time', 'url', 'author', 'subtitle', 'title', 'source', 'section', 'place']

const ofPhrase = (phrase: string, {phrases}: CompiledWords): Meaning | null => lookUp(phrase, 0, phrase.length, phrases)?.meaning ?? null

const ofWord = (word: string, words: CompiledWords): Meaning | null =>
  ofPhrase(word, words) ?? (word.endsWith('s') ? ofPhrase(word.slice(0, -1), words) : null)

/** The meaning of a key as a whole, else of its words, small words and a plural's ending in brackets apart. */
export const meaningOf = (key: string, words: CompiledWords): Meaning => {
  const folded = foldPhrase(key), bracket = folded.indexOf('('), phrase = bracket > 0 ? folded.slice(0, bracket).trim() : folded
  const whole = ofPhrase(folded, words) ?? ofPhrase(phrase, words) ?? (phrase.includes('-') ? ofPhrase(phrase.split('-').join(''), words) : null)
  if (whole) return whole
  const parts = phrase.split(' ')
  if (parts.length > MOST_WORDS) return UNKNOWN
  let best = ORDER.length, weak = true
  for (const part of parts) {
    if (isIn(part, KEY_FILLER, words.phrases)) continue
    const meaning = ofWord(part, words)
    const rank = meaning?.name === undefined ? -1 : ORDER.indexOf(meaning.name)
    if (!meaning || rank < 0) return UNKNOWN
    if (rank < best) best = rank
    weak &&= meaning.weak
  }
  return {name: ORDER[best], weak}
}

/** The kind of date that a word of a label announces: "updated", "опубликовано". */
export const dateKindOf = (word: Phrase | undefined): 'date' | 'updated' | null => {
  const name = word?.meaning?.name
  return name === 'updated' ? 'updated' : name === 'date' || name === 'time' ? 'date' : null
}

/** The words of a grammar as entries of its lexicon: rules compare numbers, where a word's letters would have to be fetched first. */
import type {Grammar} from '../../locales/types.ts'
import {findWord, type Lexicon} from '../../words/lexicon.ts'

/** Entries; words that the lexicon lacks have none. */
export interface GrammarWords {
  as: readonly number[]
  about: readonly number[]
  anaphors: readonly number[]
  be: readonly number[]
  such: readonly number[]
  thus: readonly number[]
  answers: readonly number[]
  doing: readonly number[]
  citing: readonly number[]
  declining: readonly number[]
  comparing: readonly number[]
  timing: readonly number[]
  topics: readonly number[]
  infinitive: readonly number[]
  polls: readonly number[]
  placing: readonly number[]
  quantifiers: readonly number[]
  binding: readonly number[]
  naming: readonly number[]
  beside: readonly number[]
  leading: readonly number[]
  floating: readonly number[]
  adding: readonly number[]
  wherever: readonly number[]
  opening: readonly number[]
  opensPlace: readonly number[]
  opensTitle: readonly number[]
  particles: readonly number[]
  drawing: readonly number[]
  /** Of words that together are one adverb: what may follow the first of them. */
  adverbials: ReadonlyMap<number, readonly (readonly number[])[]>
}

const entriesOf = (lexicon: Lexicon, words: readonly string[] = []): number[] => {
  const entries: number[] = []
  for (const word of words) {
    const entry = findWord(lexicon, word, 0, word.length)
    if (entry !== 0) entries.push(entry)
  }
  return entries
}

const adverbialsOf = (lexicon: Lexicon, adverbials: readonly string[] = []): ReadonlyMap<number, readonly number[][]> => {
  const found = new Map<number, number[][]>()
  for (const words of adverbials) {
    const [first = 0, ...rest] = entriesOf(lexicon, words.split(' ')), known = found.get(first)
    if (known) known.push(rest)
    else found.set(first, [rest])
  }
  return found
}

const compiled = new WeakMap<Lexicon, GrammarWords>()

/** The words of a grammar. Made on first use. */
export const grammarWordsOf = (grammar: Grammar, lexicon: Lexicon): GrammarWords => {
  let words = compiled.get(lexicon)
  if (!words) {
    const of = (list?: readonly string[]): number[] => entriesOf(lexicon, list)
    words = {
      as: of(grammar.as),
      about: of(grammar.about),
      anaphors: of(grammar.anaphors),
      be: of(grammar.be),
      such: of(grammar.such),
      thus: of(grammar.thus),
      answers: of(grammar.answers),
      doing: of(grammar.doing),
      citing: of(grammar.citing),
      declining: of(grammar.declining),
      comparing: of(grammar.comparing),
      timing: of(grammar.timing),
      topics: of(grammar.topics),
      infinitive: of(grammar.infinitive === undefined ? [] : [grammar.infinitive]),
      polls: of(grammar.polls),
      placing: of(grammar.placing),
      quantifiers: of(grammar.quantifiers),
      binding: of(grammar.binding),
      naming: of(grammar.naming),
      beside: of(grammar.beside),
      leading: of(grammar.leading),
      floating: of(grammar.floating),
      adding: of(grammar.adding),
      wherever: of(grammar.wherever),
      opening: of(grammar.opening),
      opensPlace: of(grammar.opensPlace),
      opensTitle: of(grammar.opensTitle),
      particles: of(grammar.particles),
      drawing: of(grammar.drawing),
      adverbials: adverbialsOf(lexicon, grammar.adverbials),
    }
    compiled.set(lexicon, words)
  }
  return words
}

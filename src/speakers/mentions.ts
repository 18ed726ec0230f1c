/** One walk over the article: its sentences, the names in it, and the nouns for people and bodies. */
import {GROUP, NATIONAL, ORGANIZATION, OUTLET, ROLE, DOCUMENT, GIVEN_NAME} from '../words/facts.ts'
import {CAPITAL, WORD} from '../words/scan.ts'
import {isOneOf, kindAt, shaped} from '../speech/grammar/look.ts'
import type {Context} from '../speech/types.ts'
import {isFarScript, isInitialPart, type NameReader} from './names/words.ts'
import {readNames} from './names/runs.ts'
import type {PeopleIndex} from './people-words.ts'
import type {NameWords} from './seen-words.ts'
import type {NameMention, NounMention} from './types.ts'

const NOUNS: number = ROLE | NATIONAL | GROUP | ORGANIZATION | OUTLET | DOCUMENT

export interface Mentions {
  names: NameMention[]
  nouns: NounMention[]
  sentences: number[]
}

/** "In Paris | Lee said": names side by side, and a preposition that begins a sentence before them. */
const isBehindOpener = (c: Context, at: number): boolean => {
  let i = at - 1
  while (i > at - 8 && kindAt(c, i) === WORD && shaped(c, i, CAPITAL) && c.sentenceFirst[i] !== i) i--
  return i < at - 1 && c.sentenceFirst[i] === i && isOneOf(c, i, c.words.opening)
}

/** Where a source begins that the grammar has told from another name: by their cases, or by the place of the other. */
const sourcesOf = (c: Context): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const {source} of c.quotes) if (source && (c.grammar.cases || isBehindOpener(c, source[0]))) found.add(source[0])
  return found
}

/** Are most of the lexicon's words beyond the Latin blocks; the first known word tells. */
const scriptOf = (c: Context): boolean => {
  for (let i = 0; i < c.tokens.length; i++) if (c.tokens.kind[i] === WORD && c.tokens.entry[i] !== 0 && c.tokens.shape[i] === 1) return isFarScript(c, i)
  return false
}

/** "земли Гессен Фолькера Буфье (Volker Bouffier)": the alias in other letters has as many words as the name. */
const trimByAlias = (c: Context, names: NameMention[]): void => {
  if (names.length < 2) return
  const alias = names[names.length - 1], name = names[names.length - 2]
  if (!alias?.foreign || !name || name.foreign || alias.first !== name.last + 1 || name.strong) return
  const more = name.parts.length - alias.parts.length
  if (more < 1 || alias.parts.length < 2 || name.parts.some(part => isInitialPart(c, part))) return
  name.parts = name.parts.slice(more)
  name.first = name.parts[0]!
  name.strong = true
  name.opens = false
}

export const findMentions = (c: Context, people: PeopleIndex, words: NameWords): Mentions => {
  const names: NameMention[] = [], nouns: NounMention[] = [], sentences: number[] = []
  const {tokens, sentenceLast, pairs} = c, {kind, shape, facts} = tokens, reader: NameReader = {c, people, words, far: scriptOf(c), sources: sourcesOf(c), names}
  let nextPair = 0
  for (const block of c.blocks) {
    if (block.last <= block.first) continue
    // behind the marked speech that opens before the token in hand
    let quoteEnd = -1
    sentences.push(block.first)
    let sentenceEnd = sentenceLast[block.first]!
    for (let i = block.first; i < block.last;) {
      const fact = facts[i]!, isName = (shape[i]! & CAPITAL) !== 0
      // most tokens are neither, and one question tells
      if ((shape[i]! & CAPITAL | fact & NOUNS) === 0 || kind[i] !== WORD) { i++; continue }
      while (i >= sentenceEnd && sentenceEnd < block.last) {
        sentences.push(sentenceEnd)
        sentenceEnd = Math.max(sentenceLast[sentenceEnd]!, sentenceEnd + 1)
      }
      for (; nextPair < pairs.length && pairs[nextPair]!.open <= i; nextPair++) if (pairs[nextPair]!.kind === 'speech') quoteEnd = Math.max(quoteEnd, pairs[nextPair]!.last)
      if (isName) {
        const end = readNames(reader, i, block.last, sentences.length - 1, i < quoteEnd)
        if (end > i) {
          trimByAlias(c, names)
          i = end
          continue
        }
      }
      if ((fact & NOUNS) !== 0 && (fact & GIVEN_NAME) === 0) nouns.push({at: i, sentence: sentences.length - 1, quoted: i < quoteEnd})
      i++
    }
    for (; sentenceEnd < block.last; sentenceEnd = Math.max(sentenceLast[sentenceEnd]!, sentenceEnd + 1)) sentences.push(sentenceEnd)
  }
  return {names, nouns, sentences}
}

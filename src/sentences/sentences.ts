/**
 * Splits blocks into sentences. Each full stop, ? ! and … is a candidate; the first rule of the list that fits decides.
 *
 * Quotes and brackets: a candidate inside a pair or bracket splits only where the pair is a text of its own, which it is where it
 * fills whole sentences (it begins one, and its last sentence ends it). `«Как же так?! Куда?» — спросил он.` is one
 * sentence, as the author's words go on; `"We left. It was late."` is two; and `"Yes. Now," he said. "Later."` is two: up to
 * "said.", and "Later.".
 */
import type {Locale} from '../locales/types.ts'
import type {MarkPair} from '../marks/types.ts'
import {markWordsOf} from '../marks/words.ts'
import {spaceBefore} from '../marks/direction.ts'
import type {MarkedKind} from '../tree/types.ts'
import {closingBracket} from '../words/brackets.ts'
import {APOSTROPHE, CAPITAL, CLOSE, MARK, NUMBER, OPEN, type Tokens} from '../words/scan.ts'
import {RULES, type Candidate} from './rules.ts'
import {isStopSign} from './stops.ts'

/** Levels of brackets that are followed. */
const MAX_DEPTH = 16
/** Tokens after which a bracket that is not closed is none. */
const FAR = 200

/** First pair with `open` at or after a token. Logarithmic. */
const firstPair = (pairs: readonly MarkPair[], from: number): number => {
  let low = 0, high = pairs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pairs[middle]!).open < from) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Token indexes at which sentences begin, then `to`: sentence `i` is the tokens `[b[i], b[i + 1])`, its text from the start of
 * the first to the end of the last. `[from]` where there are no tokens. Linear.
 * @param from first token of the block
 * @param to token after its last
 * @param pairs all pairs of the text, by `open`
 * @param locale whose word lists are asked
 * @param explain told of each candidate, by the token of its sign, with the rule that decided
 */
export const findSentences = (
  tokens: Tokens, from: number, to: number, pairs: readonly MarkPair[], locale?: Locale,
  explain?: (token: number, rule: string, splits: boolean) => void,
): number[] => {
  const begins: number[] = [from]
  const around: Around[] = []
  const candidate: Candidate = {tokens, words: locale && markWordsOf(locale), at: from, next: from, from, block: from, to, closes: undefined, closed: false}
  let pair = firstPair(pairs, from), sentence = from
  for (let i = from; i < to; i++) {
    while (around.length > 0 && i > (around[around.length - 1]!).end) around.pop()
    const free = around.length === 0 || (around[around.length - 1]!).whole
    let found = pairs[pair]
    while (found?.open === i) {
      pair++
      const end = found.close >= 0 ? found.close : found.last - 1
      if (around.length < MAX_DEPTH && end < to)
        around.push({end, whole: free && isWhole(tokens, found, sentence, to), kind: found.open === sentence ? undefined : found.kind})
      found = pairs[pair]
    }
    const kind = tokens.kind[i]
    if (kind === OPEN && around.length < MAX_DEPTH) {
      const close = closingBracket(tokens, i, to, FAR)
      const stopped = close > 0 && isStopSign(tokens.kind[close - 1])
      if (close > 0) around.push({end: close, whole: free && i === sentence && stopped, kind: undefined})
      continue
    }
    if (!isStopSign(kind)) continue
    // what closes after the sign belongs to the sentence
    let next = i + 1, closed = false, closes: MarkedKind | undefined
    for (let open = pair; next < to && isCloser(tokens, next, pairs[open]); next++) {
      if (tokens.kind[next] !== CLOSE) closed = true
      for (const each of around) if (each.end === next) closes ??= each.kind
    }
    if (next >= to) break
    let splits = false, rule = 'inside'
    if (!isInPart(around, next)) {
      candidate.at = i
      candidate.next = next
      candidate.from = sentence
      candidate.closes = closes
      candidate.closed = closed
      for (const each of RULES) {
        const verdict = each.decide(candidate)
        if (verdict === 0) continue
        splits = verdict > 0
        rule = each.name
        break
      }
    }
    explain?.(i, rule, splits)
    if (!splits) continue
    begins.push(next)
    sentence = next
    i = next - 1
  }
  if (to > from) begins.push(to)
  return begins
}

/** A pair or bracket around the place. */
interface Around {
  /** Its last token. */
  end: number
  /** Sentences end inside it. */
  whole: boolean
  /** Of a pair that doesn't begin the sentence. */
  kind: MarkedKind | undefined
}

/** Does a pair or bracket that is a part of its sentence reach to the token. */
const isInPart = (around: readonly Around[], token: number): boolean => {
  for (const {end, whole} of around) if (end >= token && !whole) return true
  return false
}

/** A bracket or mark that closes right after the sign; `open` is the next pair that opens. */
const isCloser = (tokens: Tokens, index: number, open: MarkPair | undefined): boolean => {
  const kind = tokens.kind[index]
  if (kind === CLOSE) return true
  if (kind !== MARK && kind !== APOSTROPHE) return false
  return open?.open !== index && !spaceBefore(tokens, index)
}

/** The pair begins a sentence and ends one: nothing of the author's hangs on it. */
const isWhole = (tokens: Tokens, pair: MarkPair, sentence: number, to: number): boolean => {
  if (pair.close < 0) return true
  if (pair.open !== sentence) return false
  const after = pair.close + 1
  if (after >= to) return true
  if (isStopSign(tokens.kind[after])) return true
  return isStopSign(tokens.kind[pair.last - 1]) && beginsSentence(tokens, after)
}

const beginsSentence = (tokens: Tokens, index: number): boolean =>
  ((tokens.shape[index]!) & CAPITAL) !== 0 || tokens.kind[index] === NUMBER || tokens.kind[index] === MARK

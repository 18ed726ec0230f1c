/** Tells what each pair of marks is for. The first rule of the list that fits decides. */
import type {Locale} from '../locales/types.ts'
import type {MarkedKind} from '../tree/types.ts'
import {COORDINATOR, CUE_VERB} from '../words/facts.ts'
import {CAPITAL, COMMA, WORD, type Tokens} from '../words/scan.ts'
import {
  AFTER_COLON, AFTER_DASH, AFTER_STOP, AFTER_WORD, AT_START, LONG, featuresOf, keyOf, type Features,
} from './features.ts'
import type {MarkBlock} from './pair.ts'
import type {MarkPair} from './types.ts'
import {CALLING, DISTANCING, LEGAL, NAMING, TITLING, WORDING, markWordsOf} from './words.ts'

/** One reason for a kind. */
export interface MarkRule {
  name: string
  kind: MarkedKind
  /** Share of the pairs it decides that are of the kind, 0 to 1. */
  confidence: number
  fits(f: Features): boolean
}

/** Sentences are longer than this; names are not. */
const SHORT = 4

/** Most words of more than one have a capital, as in titles and names. */
const isTitleCase = (f: Features): boolean => f.capitals > 1 && f.capitals * 2 >= f.words
const beginsUtterance = (f: Features): boolean =>
  f.before === AT_START || f.before === AFTER_STOP || f.before === AFTER_COLON || f.before === AFTER_DASH
const speaks = (f: Features): boolean => f.verbs > 0 || f.uttering > 0
const isClause = (f: Features): boolean => speaks(f) || f.breaks > 0
/** Where names need no marks, capitals after a cue are no sure sign of one. */
const mayName = (f: Features): boolean => f.namesInMarks || !f.cueBefore
/** A cue verb stands right before. */
const isSaid = (f: Features): boolean => f.before === AFTER_WORD && (f.facts & CUE_VERB) !== 0

const rule = (name: string, kind: MarkedKind, confidence: number, fits: (f: Features) => boolean): MarkRule => ({name, kind, confidence, fits})

const MARK_RULES: readonly MarkRule[] = [
  // id="5"
  rule('attribute', 'term', 0.9, (f) => f.valued),
  // Robert "Bob" Hale
  rule('between-names', 'name', 0.95, (f) => f.betweenNames && f.words <= 3 && !f.ends && !f.comma && f.capital && !f.cueBefore),
  // экс-«Спартак»
  rule('joined', 'name', 0.9, (f) => f.joined && f.words <= SHORT),
  // ООО «Ромашка»
  rule('legal-form', 'name', 0.98, (f) => (f.bits & LEGAL) !== 0 && f.words < 12),
  // слово «кофе»
  rule('word', 'term', 0.8, (f) => (f.bits & WORDING) !== 0 && f.words <= 6 && !f.asks),
  // так называемых «друзей»
  rule('distance', 'scare', 0.85, (f) => (f.bits & DISTANCING) !== 0 && f.words <= 8),
  rule('called', 'name', 0.85, (f) => (f.bits & CALLING) !== 0 && f.words <= 6 && !f.ends && f.capital),
  // газета «Известия»
  rule('naming-noun', 'name', 0.95, (f) => (f.bits & NAMING) !== 0 && f.words <= 10 && !f.asks && !speaks(f) && (f.capital || !f.cueNear)),
  // фильм «Брат»
  rule('titling-noun', 'title', 0.92, (f) => (f.bits & TITLING) !== 0 && f.words <= 14 && (f.capital || !f.cueNear && f.words <= 3)),
  rule('colon', 'speech', 0.97, (f) => f.before === AFTER_COLON && (f.cueBefore || f.ends || f.words > SHORT || speaks(f)) && !f.listed),
  // «…», — сказал он
  rule('cue-after', 'speech', 0.97, (f) => f.cueAfter && (beginsUtterance(f) ? !f.nested || f.words > 2 : f.words > SHORT || speaks(f))),
  // «Было страшно»: пассажиры о посадке
  rule('before-colon', 'speech', 0.85, (f) => f.colonAfter && f.before === AT_START && f.words > 1 && speaks(f)),
  rule('whole-block', 'speech', 0.9, (f) => f.whole && (f.words > SHORT || f.ends)),
  // yelled "Stop!"
  rule('said', 'speech', 0.85, (f) => isSaid(f) && (f.asks || f.uttering > 0 || f.words > SHORT)),
  rule('all-capitals', 'name', 0.9, (f) => f.allCaps && f.words <= 3 && !f.asks),
  rule('title-case', 'name', 0.85, (f) => isTitleCase(f) && f.words <= 8 && !f.asks && f.uttering === 0 && mayName(f)),
  // статья 158 УК РФ «кража», часть 2 «Кража группой лиц»
  rule('numbered', 'title', 0.7, (f) => f.numbered && (f.capital || f.namesInMarks) && f.words < LONG && !f.asks),
  rule('capital', 'name', 0.85, (f) => f.capital && f.words <= SHORT && f.before === AFTER_WORD && !f.ends && f.uttering === 0 && !f.thatBefore && mayName(f)),
  rule('long', 'speech', 0.95, (f) => f.words >= LONG),
  rule('that', 'speech', 0.95, (f) => f.thatBefore && f.words > 2),
  rule('nested', 'scare', 0.7, (f) => f.nested && f.words < SHORT && f.before === AFTER_WORD && !f.asks),
  rule('sentence', 'speech', 0.95, (f) => f.capital && (f.ends || f.comma) && f.words > 2),
  rule('cue-near', 'speech', 0.9, (f) => f.cueNear && !f.capital && (f.words > 2 || isClause(f))),
  rule('cue-before', 'speech', 0.8, (f) => f.cueBefore && (f.words > 1 && !f.capital || f.ends || !f.namesInMarks)),
  rule('clause', 'speech', 0.9, (f) => f.words > SHORT && isClause(f)),
  rule('short-clause', 'speech', 0.8, (f) => !f.namesInMarks && f.capital && f.before === AT_START && f.uttering > 0 && speaks(f) && f.cueNear),
  rule('capital-phrase', 'name', 0.7, (f) => f.capital && f.words <= 8),
  rule('repeated', 'term', 0.7, (f) => f.repeated && f.namesInMarks),
  rule('cue-near-short', 'speech', 0.6, (f) => f.cueNear && (!f.capital || f.ends || f.comma)),
  rule('rest', 'scare', 0.6, () => true),
]

/** Rules less sure than this yield to the kind of the item before in a list. */
const SURE = 0.9
/** Tokens between two items of a list: "«А» Иванова, «Б» и «В»". */
const GAP = 6

/** True where the pair is one more item after the one before: only names, commas and "and" stand between them. */
const isListed = (tokens: Tokens, before: MarkPair, pair: MarkPair): boolean => {
  if (before.close < 0 || before.parent !== pair.parent || pair.open <= before.close + 1 || pair.open - before.close > GAP) return false
  for (let i = before.close + 1; i < pair.open; i++) {
    if (tokens.kind[i] === COMMA || ((tokens.facts[i]!) & COORDINATOR) !== 0) continue
    if (tokens.kind[i] !== WORD || ((tokens.shape[i]!) & CAPITAL) === 0) return false
  }
  return tokens.kind[pair.open - 1] === COMMA || ((tokens.facts[pair.open - 1]!) & COORDINATOR) !== 0
}

/** The pairs whose few words stand in marks more than once. */
const repeatedIn = (tokens: Tokens, pairs: readonly MarkPair[]): Set<MarkPair> => {
  const first = new Map<number, MarkPair>(), repeated = new Set<MarkPair>()
  for (const pair of pairs) {
    const key = keyOf(tokens, pair)
    if (key === 0) continue
    const other = first.get(key)
    if (other) repeated.add(other).add(pair)
    else first.set(key, pair)
  }
  return repeated
}

/**
 * Sets `kind` and `confidence` of each pair. Linear.
 * @param blocks those that the pairs were found in
 * @param locale whose word lists are asked; without it, signs and capitals alone decide
 * @param explain told of the rule that decided each pair
 */
export const classifyMarks = (
  tokens: Tokens, blocks: readonly MarkBlock[], pairs: readonly MarkPair[], locale?: Locale, explain?: (pair: MarkPair, rule: string, f: Features) => void,
): void => {
  const words = locale && markWordsOf(locale), repeated = repeatedIn(tokens, pairs)
  let b = 0, before: MarkPair | undefined
  for (const pair of pairs) {
    while (b + 1 < blocks.length && pair.open >= (blocks[b]!).last) b++
    const f = featuresOf(tokens, pair, blocks[b]!, locale, words)
    f.repeated = repeated.has(pair)
    for (const rule of MARK_RULES) {
      if (!rule.fits(f)) continue
      pair.kind = rule.kind
      pair.confidence = rule.confidence
      if (before && pair.confidence < SURE && before.kind !== 'speech' && isListed(tokens, before, pair)) {
        pair.kind = before.kind
        explain?.(pair, 'list', f)
      } else explain?.(pair, rule.name, f)
      break
    }
    before = pair
  }
  for (const pair of pairs) {
    const next = pair.next >= 0 ? pairs[pair.next] : undefined
    if (!next) continue
    pair.kind = next.kind = 'speech'
    pair.confidence = next.confidence = 0.95
  }
}

/** Tells what each pair of marks is for. The first rule of the list that fits decides. */
import type {Locale} from '../locales/types.ts'
import type {MarkedKind} from '../tree/types.ts'
import type {Tokens} from '../words/scan.ts'
import {
  AFTER_COLON, AFTER_COMMA, AFTER_DASH, AFTER_STOP, AFTER_WORD, AT_START, LONG, featuresOf, type Features,
} from './features.ts'
import type {MarkBlock} from './pair.ts'
import type {MarkPair} from './types.ts'
import {CALLING, DISTANCING, LEGAL, NAMING, TITLING, WORDING} from './words.ts'

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
const beginsUtterance = (f: Features): boolean => f.before === AT_START || f.before === AFTER_STOP || f.before === AFTER_COLON || f.before === AFTER_DASH
const isClause = (f: Features): boolean => f.verbs > 0 || f.uttering > 0 || f.breaks > 0

export const MARK_RULES: readonly MarkRule[] = [
  // "Роберт "Боб" Хейл"
  {name: 'between-names', kind: 'name', confidence: 0.95, fits: (f) => f.betweenNames && f.words <= 3 && !f.ends && !f.comma},
  // экс-«Спартак»
  {name: 'joined', kind: 'name', confidence: 0.9, fits: (f) => f.joined && f.words <= SHORT},
  // ООО «Ромашка»
  {name: 'legal-form', kind: 'name', confidence: 0.98, fits: (f) => (f.bits & LEGAL) !== 0 && f.words < 12},
  // слово «кофе»
  {name: 'word', kind: 'term', confidence: 0.8, fits: (f) => (f.bits & WORDING) !== 0 && f.words <= SHORT},
  // так называемых «друзей»
  {name: 'distance', kind: 'scare', confidence: 0.85, fits: (f) => (f.bits & DISTANCING) !== 0 && f.words <= 8},
  {name: 'called', kind: 'name', confidence: 0.85, fits: (f) => (f.bits & CALLING) !== 0 && f.words <= 6 && !f.ends},
  // газета «Известия»
  {name: 'naming-noun', kind: 'name', confidence: 0.95, fits: (f) => (f.bits & NAMING) !== 0 && f.capital && f.words <= 8 && !f.cueAfter},
  {name: 'titling-noun', kind: 'title', confidence: 0.92, fits: (f) => (f.bits & TITLING) !== 0 && f.words <= 14 && (f.capital || f.words <= 3)},
  {name: 'colon-and-cue', kind: 'speech', confidence: 0.97, fits: (f) => f.before === AFTER_COLON && (f.cueBefore || f.ends || f.words > SHORT || isClause(f)) && !f.listed},
  // «…», — сказал он
  {name: 'cue-after', kind: 'speech', confidence: 0.97, fits: (f) => f.cueAfter && (beginsUtterance(f) || f.words > SHORT || isClause(f))},
  {name: 'whole-block', kind: 'speech', confidence: 0.9, fits: (f) => f.whole && (f.words > SHORT || f.ends)},
  {name: 'all-capitals', kind: 'name', confidence: 0.9, fits: (f) => f.allCaps && f.words <= 3 && !f.ends},
  {name: 'title-case', kind: 'name', confidence: 0.85, fits: (f) => isTitleCase(f) && f.words <= 8 && !f.ends && f.uttering === 0},
  {name: 'capital', kind: 'name', confidence: 0.85, fits: (f) => f.capital && f.words <= SHORT && f.before === AFTER_WORD && !f.ends && f.uttering === 0 && !f.thatBefore},
  {name: 'long', kind: 'speech', confidence: 0.9, fits: (f) => f.words >= LONG},
  {name: 'that', kind: 'speech', confidence: 0.9, fits: (f) => f.thatBefore && f.words > 2},
  {name: 'sentence', kind: 'speech', confidence: 0.9, fits: (f) => f.capital && (f.ends || f.comma) && f.words > 2},
  {name: 'cue-near', kind: 'speech', confidence: 0.8, fits: (f) => f.cueNear && !f.capital && (f.words > 2 || isClause(f))},
  {name: 'clause', kind: 'speech', confidence: 0.75, fits: (f) => f.words > SHORT && isClause(f)},
  {name: 'capital-short', kind: 'name', confidence: 0.7, fits: (f) => f.capital && f.words <= SHORT},
  {name: 'cue-before', kind: 'speech', confidence: 0.7, fits: (f) => f.cueBefore || f.before === AFTER_COMMA && f.cueNear},
  {name: 'rest', kind: 'scare', confidence: 0.6, fits: () => true},
]

/**
 * Sets `kind` and `confidence` of each pair. Linear.
 * @param blocks those that the pairs were found in
 * @param locale whose word lists are asked; without it, signs and capitals alone decide
 * @param explain told of the rule that decided each pair
 */
export const classifyMarks = (
  tokens: Tokens, blocks: readonly MarkBlock[], pairs: readonly MarkPair[], locale?: Locale, explain?: (pair: MarkPair, rule: string, f: Features) => void,
): void => {
  let b = 0
  for (const pair of pairs) {
    while (b + 1 < blocks.length && pair.open >= (blocks[b] as MarkBlock).last) b++
    const f = featuresOf(tokens, pair, blocks[b] as MarkBlock, locale)
    for (const rule of MARK_RULES) {
      if (!rule.fits(f)) continue
      pair.kind = rule.kind
      pair.confidence = rule.confidence
      explain?.(pair, rule.name, f)
      break
    }
  }
  for (const pair of pairs) {
    const next = pairs[pair.next]
    if (!next) continue
    pair.kind = next.kind = 'speech'
    pair.confidence = next.confidence = 0.95
  }
}

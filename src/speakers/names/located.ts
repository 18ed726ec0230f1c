/** Which lone names are places: by the preposition or the noun before them, or the full name behind. */
import {CUE_VERB, FEMININE, GENITIVE, MASCULINE, NOMINATIVE, PAST, PREPOSITION, ROLE, VERB} from '../../words/facts.ts'
import {WORD} from '../../words/scan.ts'
import {formsAt, has, kindAt} from '../../speech/grammar/look.ts'
import type {Context} from '../../speech/types.ts'
import {lemma} from '../resolve/describe.ts'
import {isGivenPart} from './words.ts'
import type {PeopleIndex} from '../people-words.ts'
import {keyAt, type NameWords} from '../seen-words.ts'
import type {NameMention} from '../types.ts'

/** How far behind or before a name its verb is looked for. */
const VERB_NEAR = 4

/** "мэр Зеленска", "жительница Сосновки": behind a noun for those who rule or live somewhere a genitive, and no woman's surname ("мэр Белова сообщила"). */
const isComplement = (c: Context, {first, last}: NameMention, people: PeopleIndex): boolean => {
  const head = first - 1, forms = formsAt(c, first)
  if (
    !has(c, head, ROLE)
    || (formsAt(c, head) & (NOMINATIVE | GENITIVE)) !== NOMINATIVE
    || (forms & GENITIVE) === 0
    || !people.local.has(lemma(c, head))
  ) return false
  if ((forms & NOMINATIVE) === 0) return true
  if (!people.genitives.includes(c.tokens.text.charAt(c.tokens.end[first]! - 1))) return false
  if ((formsAt(c, head) & MASCULINE) === 0) return true
  for (let i = last; i < last + VERB_NEAR; i++) if (isHers(c, i)) return false
  for (let i = head - 1; i > head - VERB_NEAR; i--) if (isHers(c, i)) return false
  return true
}
/** A verb in the past with a woman for its subject. */
const isHers = (c: Context, i: number): boolean => has(c, i, CUE_VERB | VERB) && (formsAt(c, i) & (PAST | FEMININE)) === (PAST | FEMININE)

/** Names that stand alone after "в", "in": places, unless they are somebody's. By key. */
export const locate = (w: NameWords, names: readonly NameMention[], people: PeopleIndex): boolean[] => {
  const {c} = w, located: boolean[] = [], known = c.tokens.lexicon.form
  const cased = c.grammar.cases
  const ruled: number[] = []
  let many = false
  for (let i = 0; i < names.length; i++) {
    const {parts, first, last, opens, strong} = names[i]!, part = parts[0]!
    if (parts.length > 2) many ||= !strong
    if (parts.length > 1 || isGivenPart(c, part)) continue
    if (has(c, first - 1, PREPOSITION) && people.within.has(known[c.tokens.entry[first - 1]!]!)) located[keyAt(w, part)] = true
    else if (cased && !strong && isComplement(c, names[i]!, people)) ruled.push(keyAt(w, part))
    if (!cased || opens) continue
    // "министр рыболовства Норланда | Йенс Оттергор"
    const next = names[i + 1]
    if (next?.first === last && isGivenPart(c, next.parts[0]!) && kindAt(c, part - 1) === WORD) located[keyAt(w, part)] = true
  }
  // the same where the given name is not known, and Норланда stands alone elsewhere
  if (cased && many) {
    const alone: boolean[] = []
    for (const {parts} of names) if (parts.length === 1 && !isGivenPart(c, parts[0]!)) alone[keyAt(w, parts[0]!)] = true
    for (const {parts, strong} of names) {
      const first = parts[0]!
      if (
        parts.length > 2
        && !strong
        && kindAt(c, first - 1) === WORD
        && !has(c, first - 1, PREPOSITION)
        && alone[keyAt(w, first)]
      ) located[keyAt(w, first)] = true
    }
  }
  // unless it is somebody's surname
  if (ruled.length > 0) {
    const surnames: boolean[] = []
    for (const {parts} of names) if (parts.length > 1) surnames[keyAt(w, parts[parts.length - 1]!)] = true
    for (const key of ruled) if (surnames[key] !== true) located[key] = true
  }
  if (located.length > 0) for (const mention of names) if (mention.parts.length === 1 && located[keyAt(w, mention.parts[0]!)]) mention.place = true
  return located
}

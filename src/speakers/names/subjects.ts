/** Names that are the subject of a cue: they stand in the nominative, and a verb in the past tells their gender. */
import {ACCUSATIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, FEMININE, GENDERS, GENITIVE, MASCULINE, NOMINATIVE, PAST, PREPOSITION} from '../../words/facts.ts'
import {formsAt, has} from '../../speech/grammar/look.ts'
import {relayedBy} from '../../speech/source/relayed.ts'
import type {Context, QuoteDraft, Range} from '../../speech/types.ts'
import {isGivenPart, isInitialPart} from './words.ts'
import {nameRow} from '../rows.ts'
import type {NameMention} from '../types.ts'

/** "слова Рогова о мосте": a noun's owner, in the genitive. */
const isOwned = (c: Context, cue: Range, source: Range): boolean =>
  c.grammar.cases && source[0] === cue[1] && has(c, cue[0], CUE_NOUN) && !has(c, cue[0], CUE_VERB)

/** Is the source the subject of its cue's verb. */
const isSubject = (c: Context, quote: QuoteDraft): boolean => {
  const {source, cue} = quote
  if (!source || !cue || has(c, source[0] - 1, PREPOSITION)) return false
  if (source[0] >= cue[0] && source[1] <= cue[1]) return false
  return !has(c, cue[0], CUE_PHRASE | PREPOSITION) && !isOwned(c, cue, source)
}

/** "По словам Валерия Белова", "по словам мэра Валерия Белова", "слова Белова": what a cue's phrase or noun governs is no nominative. */
const readGoverned = (c: Context, names: readonly NameMention[], {entry}: QuoteDraft, source: Range, cue: Range): void => {
  if (!c.grammar.cases || entry?.before === undefined && !isOwned(c, cue, source) || source[0] !== cue[1]) return
  const name = names[nameRow(names, source[1]) - 1]
  if (name && name.first >= source[0] && name.last >= source[1] && !name.foreign) name.governed = GENITIVE
}

/** Marks the names that are subjects, before names are clustered. */
export const readSubjects = (c: Context, names: readonly NameMention[]): void => {
  for (const quote of c.quotes) {
    const {source, cue} = quote
    if (!source || !cue) continue
    if (!isSubject(c, quote)) { readGoverned(c, names, quote, source, cue); continue }
    const relayed = c.grammar.cases && quote.entry !== null && relayedBy(c, cue, quote.entry, source[1])?.[0] === source[0]
    const name = names[nameRow(names, source[1]) - 1]
    if (!name || name.first < source[0] || name.foreign) continue
    // the whole source, or a full name at its end
    const whole = name.first === source[0] && name.last >= source[1]
    if (!whole && (name.parts.length < 2 || name.last < source[1])) continue
    if (relayed) { name.governed = GENITIVE | ACCUSATIVE; continue }
    // "представитель МИД Лодары Катрин Балье": a place before a full name is declined as it wants
    if (!name.parts.every((at, n) =>
      isInitialPart(c, at)
      || (n === 0 && name.parts.length > 2 && !isGivenPart(c, at))
      || (formsAt(c, at) & NOMINATIVE) !== 0)) continue
    name.subject = true
    const forms = formsAt(c, cue[0]), gender = forms & GENDERS & (MASCULINE | FEMININE)
    if ((forms & PAST) !== 0 && gender !== 0 && gender !== (MASCULINE | FEMININE)) name.gender = gender
  }
}

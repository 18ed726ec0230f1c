/** What a noun phrase may begin with, up to its head: pronouns, numerals, adjectives, participles with a phrase of their own. */
import {
  ACCUSATIVE, ADJECTIVAL, ADVERB, AUXILIARY, CUE_NOUN, DETERMINER, GENDERS, GROUP, INFINITIVE, NATIONAL, NOMINATIVE, NUMERAL, ORGANIZATION, PARTICIPLE,
  PRONOUN, RELATIVE, ROLE, SPEAKING,
} from '../../words/facts.ts'
import {GENITIVES, NOMINATIVES, casesOf, isLone, isOblique, isVerbal, readingsOf} from './cases.ts'
import {isInfinitive} from './likely.ts'
import {factsAt, has, isCapital, isNumber, isWord, overAbbreviation} from './look.ts'
import {CLOSED, agreesWithNext, asModifier, isNoun, modifiesBody, overComplement, overTeller} from './modifiers.ts'
import {ENDS, PASSED, TAKEN, isPointing, take, type PhraseDraft, type Step} from './phrase-draft.ts'

/** "и", "не", "что"; "В мэрии пообещали перенести остановку": no subject, though "новости" are one. */
const noNominal = ({c, at, facts, forms, wanted}: PhraseDraft): Step => {
  if ((facts & CLOSED) !== 0 && (facts & (SPEAKING | PRONOUN)) === 0) return ENDS
  return isVerbal(c, at) || (forms & INFINITIVE) !== 0 && (wanted & ~NOMINATIVES) === 0 && isInfinitive(c, at) ? ENDS : PASSED
}

/** "он", but "его дочь", "их представитель". */
const pronoun = (d: PhraseDraft): Step => {
  const {c, at, limit, facts} = d
  if ((facts & PRONOUN) === 0) return PASSED
  const owns = (facts & DETERMINER) !== 0 && at + 1 < limit && isWord(c, at + 1) && readingsOf(c, at + 1) !== 0 && !isVerbal(c, at + 1)
  if (owns && (factsAt(c, at + 1) & (CLOSED | PRONOUN | AUXILIARY)) === 0) return take(d, at + 1)
  if ((d.cases & d.agree) === 0) return ENDS
  d.head = at
  d.agree &= d.cases
  d.gender = d.forms & GENDERS
  d.at = at + 1
  return ENDS
}

/** "пять", "около", "г.": what shows no case. */
const undeclined = (d: PhraseDraft): Step => {
  const {c, at, facts} = d
  if ((facts & NUMERAL) !== 0 && casesOf(d.forms) === 0) {
    // "При этом два источника сообщили"; not of "в этих двух городах", "каждого третьего"
    if (isPointing(d) && (casesOf(c.grammar.guess(c.tokens.text, c.tokens.start[at]!, c.tokens.end[at]!, false)) & d.agree) === 0) return ENDS
    d.numbered = true
    // "двух человек"
    if (isOblique(c, at)) d.agree &= ~NOMINATIVES
    return take(d, at + 1)
  }
  if (d.cases !== 0) return PASSED
  if ((facts & ADVERB) !== 0) return at > d.first ? take(d, at + 1) : ENDS
  const next = overAbbreviation(c, at)
  return next > at ? take(d, next) : ENDS
}

/** "Белый дом", "в Большом театре" */
const titled = (d: PhraseDraft): Step => {
  const cases = d.capital && d.c.tokens.entry[d.at] === 0 ? asModifier(d.c, d.at, d.limit, d.agree) : 0
  if (cases === 0) return PASSED
  d.agree &= cases
  return take(d, d.at + 1)
}

/** "опрошенные РБК эксперты" */
const told = (d: PhraseDraft): Step => {
  const {c, at} = d, fits = d.cases & d.agree
  if ((d.forms & ADJECTIVAL) === 0 || fits === 0 || isNoun(c, at)) return PASSED
  const over = overTeller(c, at + 1, d.limit, fits)
  if (over <= at) return PASSED
  d.agree = fits
  return take(d, over)
}

/** "новый мэр", "этот врач", "знакомого с ним бизнесмена": what modifies the head, alone or with a phrase of its own. */
const modifier = (d: PhraseDraft): Step => {
  const {c, at, limit, facts} = d, fits = d.cases & d.agree, pointing = (facts & (DETERMINER | RELATIVE)) !== 0
  if (!pointing && ((d.forms & (ADJECTIVAL | PARTICIPLE)) === 0 || isNoun(c, at) && !(at + 1 < limit && modifiesBody(c, at)))) return PASSED
  // "из данных банка": a noun too
  if (pointing && (facts & CUE_NOUN) === 0 || agreesWithNext(c, at, limit, fits)) {
    if (fits === 0) return ENDS
    d.agree = fits
    return take(d, at + 1)
  }
  const over = fits !== 0 ? overComplement(c, at + 1, limit, fits) : at
  if (over <= at + 1) return PASSED
  d.agree = fits
  return take(d, over)
}

/** The head itself, where one of its cases fits. */
const head = (d: PhraseDraft): Step => {
  const {c, at, cases, wanted} = d
  if (d.numbered && !isOblique(c, at - 1)) d.agree |= NOMINATIVES & wanted
  // "причиной кризиса": an ending of the instrumental that looks like an adjective's with no noun to agree with
  const lone = c.tokens.entry[at] === 0 && !isCapital(c, at) && isLone(c, at) && isWord(c, at + 1) && at + 1 < d.limit
  const counted = d.numbered && cases !== 0 && !isOblique(c, at - 1) && (isNumber(c, at - 1) || has(c, at - 1, NUMERAL))
  const fits = lone
    ? cases & d.agree & ~(NOMINATIVE | ACCUSATIVE)
    : counted ? wanted : d.numbered ? wanted & (cases | ((cases & GENITIVES) !== 0 ? NOMINATIVES : 0)) : cases & d.agree
  if (fits === 0) return ENDS
  d.agree = fits
  d.head = at
  d.gender = d.forms & GENDERS
  d.named = d.own = d.capital && !has(c, at, ROLE | GROUP | ORGANIZATION | NATIONAL)
  d.at = at + 1
  return TAKEN
}

/** The steps up to the head, in the order in which they are asked. */
export const beforeHead = (d: PhraseDraft): Step =>
  noNominal(d) || pronoun(d) || undeclined(d) || titled(d) || told(d) || modifier(d) || head(d)

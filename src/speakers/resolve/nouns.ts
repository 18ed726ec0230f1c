/** Role nouns and bodies without a name: "дипломат", "глава ведомства", "the senator", "компания". */
import {DETERMINER, FEMININE, GENDERS, GROUP, MASCULINE, MONTH, NATIONAL, NOMINATIVE, NOUN, ORGANIZATION, OUTLET, PREPOSITION, ROLE, DOCUMENT, ADJECTIVE, NUMERAL, WEEKDAY} from '../../words/facts.ts'
import {ALL_CAPS, POSSESSIVE, OTHER} from '../../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isNumber, isWord, kindAt, pairAt, shaped} from '../../speech/grammar/look.ts'
import {ANY_CASE} from '../../speech/grammar/cases.ts'
import {nounPhrase} from '../../speech/grammar/phrases.ts'
import type {Context, Range} from '../../speech/types.ts'
import {antecedent, isSubjectNoun, personOf, withModifiers, type Candidate} from './antecedents.ts'
import {nounRow, sentenceOf} from '../rows.ts'
import {genderOfPerson, lastBefore} from '../names/cluster.ts'
import {headOf, isPluralNoun, isNamed, isSentenceFirst, lemma, properWithin} from './describe.ts'
import {textOf} from '../names/words.ts'
import {hasAny, isShortFor, meets, nationFits, nationOf, sharesPrefix} from '../roles/words.ts'
import {wordsOf} from '../roles/roles.ts'
import {seenAt} from '../seen-words.ts'
import type {Person, State} from '../types.ts'

/** A noun phrase taken apart. */
export interface NounParts {
  head: number
  lemma: string
  /** Lemma and the first word of its complement: "глава государства". */
  phrase: string
  /** Keys of adjectives and of the complement. */
  adjectives: string[]
  complement: string[]
  gender: number
  plural: boolean
  fresh: boolean
  /** Its verb is a man's. */
  man: boolean
}

/** "источник «Зари» в полиции": behind the paper that heard it; the head itself where nothing more says who it is. */
const hearerWithin = (c: Context, head: number, to: number): number => {
  const pair = pairAt(c, head + 1)
  const last = pair && pair.close >= 0 ? pair.close + 1 : has(c, head + 1, OUTLET) ? head + 2 : head
  return last < to && has(c, last, PREPOSITION) ? last : head
}

export const takeApart = (s: State, range: Range, head: number = headOf(s.c, range)): NounParts => {
  const {c, people} = s
  const adjectives: string[] = [], complement: string[] = []
  let fresh = false, phrase = ''
  // "33-летний мужчина"
  if (c.grammar.cases && isNumber(c, range[0] - 1)) adjectives.push(textOf(c, range[0] - 1, range[0]))
  const heard = people.anonymous.has(lemma(c, head)) ? hearerWithin(c, head, range[1]) : head
  for (let i = range[0]; i < range[1]; i++) {
    if (i > head && i < heard) continue
    if (i !== head && isNumber(c, i) && (i > head || c.grammar.cases)) (i > head ? complement : adjectives).push(textOf(c, i, i + 1))
    if (i === head || !isWord(c, i)) continue
    const word = seenAt(c, i)
    if (word.fresh) { fresh = true; continue }
    if (has(c, i, DETERMINER | PREPOSITION | NUMERAL)) continue
    if (i < head) { if (!word.vague) adjectives.push(word.key) }
    else {
      // "глава венгерского правительства"
      if (complement.length === 0 || complement.length === 1 && people.nations.has(complement[0]!)) phrase = word.lower
      complement.push(word.key)
    }
  }
  const of = lemma(c, head) || seenAt(c, head).lower
  const prefix = adjectives.length > 0 && !c.grammar.cases ? `${adjectives[adjectives.length - 1] ?? ''} ${of}` : phrase === '' ? '' : `${of} ${phrase}`
  return {head, lemma: of, phrase: prefix, adjectives, complement, gender: formsAt(c, head) & GENDERS, plural: isPluralNoun(c, head), fresh, man: false}
}

/** Of the persons with a fitting role the one meant by the noun phrase. */
export const personByRole = (s: State, range: Range, parts: NounParts): Person | null => {
  const {c, people, byRole} = s
  const at = range[0]
  let best: Person | null = null, bestScore = 0
  const early = c.grammar.cases && at < s.lede
  const row = s.spoken[s.spoken.length - 1], justNow = c.grammar.cases && row && sentenceOf(s, at) - row.sentence <= 1 ? row.who.person : null
  const isRuler = people.classes.get(people.ruler)?.has(parts.lemma) === true
  const nation = people.nations.size === 0 ? -1 : nationOf(s, parts.adjectives.length > 0 ? parts.adjectives : parts.complement)
  const offer = (person: Person, base: number, viaPhrase: boolean): void => {
    const gender = genderOfPerson(person)
    if ((parts.gender & (MASCULINE | FEMININE)) === FEMININE && gender === MASCULINE || parts.man && person.fullest.gender === FEMININE) return
    if (nation >= 0 && !nationFits(s, person, nation)) return
    const last = lastBefore(person, at)
    let score = base
    // before its name only the very same words, but for a headline or lede, which keep the name back
    if (last < 0) { if (base < 3 && !early) return; score -= 1 + person.names[0]!.first / c.tokens.length }
    if (parts.complement.length > 0 && !viaPhrase) {
      const words = person.roles.flatMap(role => wordsOf(c, role))
      if (parts.complement.every(word =>
        words.some(own => own === word || sharesPrefix(own, word) || (nation >= 0 && people.nations.get(own) === nation && people.nations.get(word) === nation))
        || person.roles.some(role => isShortFor(people, word, role.heads[0] ?? '', wordsOf(c, role))))) score += 4
      else if (meets(parts.complement, words)) score += 2
      else if (words.length > 0 && !parts.complement.every(word => isGeneric(s, word))) return
      // "Защитник Иван Рогов сказал, … «Гола не было», — добавил игрок «Зари»": of whose club nothing is known, and who just spoke
      else if (words.length === 0) score += person === justNow ? 4 : -1
    }
    // "Наставник «Волны» Иван Рогов сказал … По мнению тренера", though the coach of the others was named before; no office, of which there is one
    if (person === justNow && base < 3 && !isRuler) score += 1.2
    if (
      parts.adjectives.length > 0
      && person.roles.some(role => meets(parts.adjectives, wordsOf(c, role)) || (nation >= 0 && nationOf(s, wordsOf(c, role)) === nation))
    ) score += 2
    score += last / (c.tokens.length + 1)
    if (score > bestScore) { best = person; bestScore = score }
  }
  for (const person of byRole.get(parts.lemma) ?? []) offer(person, 3, false)
  const fromClass = (name: string, base: number, viaPhrase: boolean): void => {
    const roles = people.classes.get(name)
    if (!roles || !hasAny(roles, byRole)) return
    for (const [role, beside] of roles) {
      for (const person of byRole.get(role) ?? []) {
        const wants = beside.every(word => word !== '')
        if (
          wants
          && !person.roles.some(one =>
            one.heads.includes(role)
            && beside.some(word => wordsOf(c, one).some(own => own.startsWith(word) || word.startsWith(own) && own.length > 2)))
        ) continue
        offer(person, wants ? base + 0.6 : base, viaPhrase)
      }
    }
  }
  if (parts.phrase.length > 0) fromClass(parts.phrase, 2.5, true)
  fromClass(parts.lemma, 2, false)
  return best
}

/** A complement that names no body or place in particular: ведомства, государства. */
export const isGeneric = ({people}: State, word: string): boolean => people.bodyStems.some(stem => sharesPrefix(stem, word))

/** Is the phrase a noun that takes up somebody: alone, or with words that say no more. */
export const isTakingUp = (s: State, parts: NounParts): boolean => !parts.fresh && parts.complement.length === 0

/** "the 29-year-old" */
export const isAged = (s: State, range: Range): boolean =>
  s.people.aged !== '' && range[1] - range[0] <= 3 && isNumber(s.c, range[1] - 1) && textOf(s.c, range[1] - 1, range[1]).endsWith(s.people.aged)

const isNobody = (candidate: Candidate): boolean => personOf(candidate) === null

/** The person that a word for anybody takes up: "мужчина", "россиянка", "the Texan". */
export const personByClass = (s: State, range: Range, parts: NounParts): Person | null => {
  const {c, people} = s, aged = isAged(s, range)
  if (!aged && !isTakingUp(s, parts)) return null
  if (!aged && !people.anyone.has(parts.lemma) && !has(c, parts.head, NATIONAL)) return null
  const found = antecedent(s, range[0], {gender: parts.gender & (MASCULINE | FEMININE), plural: false, bodies: false, things: false},
    isNobody)
  const person = found && personOf(found)
  // "мальчик" is nobody who has an office
  if (!found || !person || people.young.has(parts.lemma) && person.roles.length > 0) return null
  // somebody of the last sentences, or whom the article is about
  const near = sentenceOf(s, range[0]) - (found.name ? found.name.sentence : sentenceOf(s, lastBefore(person, range[0])))
  return near <= 1 || person.names.length >= 3 || found.who ? person : null
}

/** Nouns that are no person's: bodies, groups, texts. */
const IMPERSONAL = ORGANIZATION | OUTLET | GROUP | DOCUMENT

/** A bare noun for one person, whose role nobody has: whoever was just spoken of, "моряк", "the witness". */
export const personByNearness = (s: State, range: Range, parts: NounParts, genderless = false): Person | null => {
  const {c} = s
  // "глава государства" says no more than "президент"
  if (
    (!isTakingUp(s, parts) && (parts.fresh || parts.complement.length !== 1 || !s.people.classes.has(parts.phrase)))
    || parts.adjectives.length > 0
    || parts.plural
    || s.people.anonymous.has(parts.lemma)
  ) return null
  const facts = factsAt(c, parts.head)
  if ((facts & IMPERSONAL) !== 0 && (facts & (ROLE | NATIONAL)) === 0) return null
  const gender = parts.gender & (MASCULINE | FEMININE)
  if (c.grammar.cases ? gender === 0 : !has(c, range[0], DETERMINER)) return null
  const near = (gender: number): Person | null => {
    const found = antecedent(s, range[0], {gender, plural: false, bodies: false, things: false}, isNobody)
    return found && found.score >= NEAR ? personOf(found) : null
  }
  // "«Клиенты ушли», — говорит топ-менеджер": a woman's title as well, where the verb tells nothing
  const any = genderless
    && c.grammar.cases
    && gender === MASCULINE
    && (facts & ROLE) !== 0
    && !s.people.anyone.has(parts.lemma)
    && !s.people.relations.has(parts.lemma)
  return near(gender) ?? (any ? near(0) : null)
}
/** Score of a subject or speaker of the sentence before, about. */
const NEAR = -5

/** Is it a word for somebody by nation or place, known or by its ending: "индонезиец", "самарчанин". */
export const isNational = (s: State, at: number): boolean => {
  const {c} = s
  if (has(c, at, NATIONAL)) return true
  return c.grammar.cases && c.tokens.entry[at] === 0 && s.people.inhabitants.some(ending => seenAt(c, at).lower.endsWith(ending))
}

/** The phrase around the noun at `at`: its modifiers, what depends on it. */
export const phraseAround = (s: State, at: number): Range => {
  const {c} = s, first = withModifiers(c, at)
  if (!c.grammar.cases) {
    let last = at + 1
    // "the firm in May" says when
    if (c.grammar.binding.includes(textOf(c, last, last + 1)) && !has(c, last + 1, MONTH | WEEKDAY)) {
      last++
      while (last < at + 6 && (isCapital(c, last) || has(c, last, DETERMINER | ADJECTIVE))) last++
      if (last > at + 2 && isWord(c, last) && has(c, last, NOUN | ORGANIZATION)) last++
      // "a man in a striped shirt": no more of it than stands here
      if (last < at + 3 || !isCapital(c, last - 1) && has(c, last - 1, DETERMINER | ADJECTIVE)) last = at + 1
    }
    return [first, last]
  }
  // a headline has no stop
  const phrase = nounPhrase(c, first, Math.min(c.sentenceLast[at]!, at + 16), ANY_CASE)
  const last = phrase && phrase.last > at ? phrase.last : at + 1
  // "приказ № 7"
  return [first, kindAt(c, last) === OTHER && isNumber(c, last + 1) ? last + 2 : last]
}

/** "два источника", "трое рабочих", but not "второй источник": a number before the noun, and that in no nominative. */
export const isCounted = (c: Context, first: number, head: number): boolean => {
  if (!c.grammar.cases || (formsAt(c, head) & NOMINATIVE) !== 0) return false
  for (let i = first; i < head; i++) if (has(c, i, NUMERAL) || isNumber(c, i)) return true
  return false
}

/** How many sentences back a noun is taken up that nobody spoke by yet. */
const NEAR_SENTENCES = 3

/**
 * A noun for the same with more words, that was mentioned just before: "журналист" after "корреспондент «Вестника»",
 * "документ" after "приказ № 7", "собеседник" after "источник в порту".
 */
export const mentionBefore = (s: State, range: Range, parts: NounParts, onlySame: boolean): Range | null => {
  const {c, people} = s, here = sentenceOf(s, range[0])
  if (!isTakingUp(s, parts) || parts.adjectives.length > 0 || (!c.grammar.cases && (!parts.plural || !has(c, range[0], DETERMINER)))) return null
  const facts = factsAt(c, parts.head), anybody = people.anyone.has(parts.lemma)
  const wanted = (facts & DOCUMENT) !== 0 ? DOCUMENT : (facts & ROLE) !== 0 ? ROLE : 0
  const special = people.classes.get(parts.lemma)
  if (wanted === 0) return null
  const reach = wanted === DOCUMENT || people.anonymous.has(parts.lemma) ? 12 : NEAR_SENTENCES
  for (let i = nounRow(s.nouns, range[0]) - 1, n = 0; i >= 0 && n < 20; i--, n++) {
    const {at, sentence} = s.nouns[i]!
    if (here - sentence > reach) return null
    if (!has(c, at, wanted) || s.inRole.has(at) || isPluralNoun(c, at) !== parts.plural) continue
    const of = lemma(c, at), gender = formsAt(c, at) & parts.gender & (MASCULINE | FEMININE)
    if (!parts.plural && wanted === ROLE && gender === 0) continue
    const fits = of === parts.lemma || (wanted === DOCUMENT || !onlySame) && (special?.has(of) === true || (anybody && here - sentence <= 2))
    if (!fits) continue
    const around = phraseAround(s, at)
    // "адвокат обвиняемого": a noun takes up no phrase that it is in
    if (around[1] > range[0] || !parts.plural && isCounted(c, around[0], at)) continue
    const other = takeApart(s, around)
    if (
      other.head !== at
      || (
        other.complement.length === 0
        && (of === parts.lemma ? other.adjectives.length === 0 : !c.grammar.cases || !anybody || people.anyone.has(of) || !isSubjectNoun(c, at, false))
      )
    ) continue
    return around
  }
  return null
}

const BODY = ORGANIZATION | OUTLET
const BODY_LOOK_BACK = 60

/** The body that a bare noun takes up: the last one before it with the same or a special noun and more words. */
export const bodyBefore = (s: State, range: Range, parts: NounParts): Range | null => {
  const {c, people} = s
  const special = people.bodies.get(`${parts.adjectives[0] ?? ''} ${parts.lemma}`) ?? people.bodies.get(parts.lemma) ?? people.bodies.get(parts.phrase)
  for (let i = nounRow(s.nouns, range[0]) - 1, n = 0; i >= 0 && n < BODY_LOOK_BACK; i--, n++) {
    const {at, quoted} = s.nouns[i]!
    // «На уровне дворовой лиги»: what somebody said of another
    if (!has(c, at, BODY) || quoted && c.grammar.cases) continue
    // "the group leader": a part of another noun; "the Texas-based company": a name no more than "the company" is
    if (
      !c.grammar.cases
      && (isWord(c, at + 1) && has(c, at + 1, ROLE) || shaped(c, at, POSSESSIVE) && !isCapital(c, at) || seenAt(c, at - 1).lower.includes('-'))
    ) continue
    if (shaped(c, parts.head, ALL_CAPS) && !shaped(c, at, ALL_CAPS)) {
      const around = phraseAround(s, at), words: string[] = []
      for (let j = around[0]; j < around[1]; j++) if (isWord(c, j)) words.push(seenAt(c, j).lower)
      if (isShortFor(people, seenAt(c, parts.head).lower, '', words)) return around
      continue
    }
    const of = lemma(c, at), name = isCapital(c, at) && (!isSentenceFirst(c, at) || shaped(c, at, ALL_CAPS))
    const wantsOutlet = has(c, parts.head, OUTLET) && !isNamed(c, parts.head)
    const fits = special?.has(of.toLowerCase()) === true || of === parts.lemma || (wantsOutlet && name && has(c, at, OUTLET))
    // "Суд" is none of "судов области"
    if (!fits || c.grammar.cases && parts.plural !== isPluralNoun(c, at)) continue
    const around = phraseAround(s, at)
    // "Полиция" that opens its sentence says more than "ведомство"
    const other = of !== parts.lemma && isSentenceFirst(c, around[0]) && special?.has(of.toLowerCase()) === true && isPluralNoun(c, at) === parts.plural
    const more = around[1] - around[0] > 1 || (name && of !== parts.lemma) || other
    if (!more || (shaped(c, at, ALL_CAPS) && has(c, at + 1, PREPOSITION))) continue
    const apart = takeApart(s, around)
    // "следственное управление" is no "управление на дороге"
    if (
      of === parts.lemma
      && parts.adjectives.length > 0
      && (apart.adjectives.length > 0 || !isCapital(c, at + 1))
      && !parts.adjectives.some(word => apart.adjectives.includes(word))
    ) continue
    if (
      apart.complement.length === 0
      && properWithin(c, around, s.names) === null
      && !name
      && !other
      && (of !== parts.lemma || apart.adjectives.length === 0)
    ) continue
    return around
  }
  return null
}

/** Runs of capitals that can be names, cut where a genitive before a name ends: "президента Чечни | Рамзана Кадырова". */
import {ADJECTIVAL, HONORIFIC, FEMININE, MASCULINE} from '../../words/facts.ts'
import {CAPITAL, HYPHEN, OTHER, POSSESSIVE, STOP, WORD} from '../../words/scan.ts'
import {formsAt, has, kindAt, pairAt, shaped} from '../../speech/grammar/look.ts'
import type {Context} from '../../speech/types.ts'
import {cutAt, isSee} from './cuts.ts'
import {formsInName, isFarScript, isGivenPart, isInitial, isInitialPart, isNameWord, isOpening, isPatronymic, isPlacePart, type NameReader} from './words.ts'
import {keyAt, keyText, readNameWord, seenAt} from '../seen-words.ts'

const AMPERSAND = 0x26

/** Gender that the words of a name agree on. */
const genderOf = (c: Context, parts: readonly number[]): number => {
  let gender = MASCULINE | FEMININE
  for (const at of parts) {
    if (isInitialPart(c, at)) continue
    const of = formsInName(c, at) & (MASCULINE | FEMININE)
    // "Айлин Кючюк": ends as a man's surname, and may be a woman's given name
    if (of === MASCULINE && at === parts[0] && parts.length > 1 && !isGivenPart(c, at)) continue
    if (of !== 0 && (isGivenPart(c, at) || (c.grammar.cases && (of & gender) !== 0))) gender &= of
  }
  return gender === (MASCULINE | FEMININE) ? 0 : gender
}

/** "Сергей Сергей Лавров": a word said twice is one. */
const withoutDoubles = ({c, words}: Pick<NameReader, 'c' | 'words'>, parts: readonly number[]): readonly number[] => {
  for (let i = 1; i < parts.length; i++)
    if (
      keyAt(words, parts[i]!) === keyAt(words, parts[i - 1]!)
      && !isInitialPart(c, parts[i]!)
    ) return withoutDoubles({c, words}, parts.filter((_, j) => j !== i))
  return parts
}

/** Has it initials, a given name before others, a patronymic. */
const isFullName = ({c, words}: NameReader, parts: readonly number[]): boolean => {
  for (let i = 0; i < parts.length; i++) {
    const at = parts[i]!
    if (
      isInitialPart(c, at)
      || (i + 1 < parts.length && isGivenPart(c, at))
      || (i > 0 && isPatronymic(words, at) && keyText(words, keyAt(words, at)).length > 5)
    ) return true
  }
  return false
}

/** Adds a name of the given parts. */
const addMention = (r: NameReader, parts: readonly number[], foreign: boolean, sentence: number, quoted: boolean): void => {
  const {c, words} = r, single = parts.length === 1
  const kept = single ? parts : withoutDoubles(r, parts), first = parts[0]!, last = parts[parts.length - 1]!
  const given = kept.length > 1 && isFullName(r, kept)
  let place = false
  if (!given) for (const at of kept) place ||= isPlacePart(words, at)
  place &&= kept.length === 1 || (formsAt(c, first) & ADJECTIVAL) !== 0
  let gender = genderOf(c, kept)
  // Mr. Smith, г-на Ветрова
  const title = kindAt(c, first - 1) === STOP ? first - 2 : first - 1
  if (gender === 0 && has(c, title, HONORIFIC)) {
    const of = formsAt(c, title) & (MASCULINE | FEMININE)
    if (of !== (MASCULINE | FEMININE)) gender = of
  }
  r.names.push({
    first, last: isInitialPart(c, last) ? last + 2 : last + 1, parts: kept, sentence, quoted, strong: given || has(c, first - 1, HONORIFIC), foreign, opens: isOpening(c, first), place,
    subject: false, governed: 0, gender, person: null,
  })
}

/** "Hale & Co": the form of a firm, which is part of its name behind this sign. */
const isCompany = ({c, people}: NameReader, i: number): boolean => shaped(c, i, CAPITAL) && people.legal.has(seenAt(c, i).lower)

/** "ван", "де": a small word within a name. */
const isParticle = ({c, people}: NameReader, i: number, limit: number): boolean =>
  i + 1 < limit && c.tokens.end[i]! - c.tokens.start[i]! < 5 && people.particles.has(seenAt(c, i).text)

/** Words of the run in hand. */
const run: number[] = []

/** Within a name over what is no word of it: the token behind, `at` where the name ends. */
const overInner = (r: NameReader, at: number, limit: number, before: number): number => {
  const {c} = r, {kind, shape, start, text} = c.tokens
  if (before < 0) return at
  if (kind[at] === WORD) {
    if ((shape[at]! & CAPITAL) !== 0 || !isParticle(r, at, limit)) return at
    // "Людвиг ван Бетховен", "Lukas van der Berg"
    const two = kind[at + 1] === WORD && (shape[at + 1]! & CAPITAL) === 0 && isParticle(r, at + 1, limit)
    return isNameWord(c, at + 1, true) || two && isNameWord(c, at + 2, true) ? at + 1 : at
  }
  // "Ж.-П. Морель"
  if (isInitialPart(c, before) && kind[at] === HYPHEN && isInitial(c, at + 1)) return at + 1
  // Robert "Bob" Hale
  const nick = pairAt(c, at)
  if (nick && nick.close >= 0 && nick.last - nick.first <= 2 && nick.close + 1 < limit && isNameWord(c, nick.close + 1, true)) return nick.close + 1
  return kind[at] === OTHER && text.charCodeAt(start[at]!) === AMPERSAND && (isNameWord(c, at + 1, true) || isCompany(r, at + 1)) ? at + 1 : at
}

/** Does the word at `at` go on with the name whose last word is `before`. */
const goesOn = (r: NameReader, at: number, before: number): boolean =>
  isNameWord(r.c, at, isInitialPart(r.c, before) || isGivenPart(r.c, before)) || r.c.tokens.kind[at - 1] === OTHER && isCompany(r, at)

/** Adds the names that the words are. */
const addNames = (r: NameReader, words: readonly number[], foreign: boolean, sentence: number, quoted: boolean): void => {
  let rest = isSee(r, words) ? words.slice(1) : words
  while (rest.length > 1) {
    const cut = cutAt(r, rest)
    if (cut < 0) break
    addMention(r, rest.slice(0, cut), foreign, sentence, quoted)
    rest = rest.slice(cut)
  }
  addMention(r, rest, foreign, sentence, quoted)
}

/** Words of a name at most. */
const MOST_WORDS = 8

/**
 * Reads the run of name words at `i`.
 * @returns the token after it; `i` where there is none
 */
export const readNames = (r: NameReader, i: number, limit: number, sentence: number, quoted: boolean): number => {
  const {c, words, far} = r, {kind, shape} = c.tokens
  if (!isInitial(c, i) && !isNameWord(c, i, false)) return i
  let at = i, foreign = false, size = 0, initials = 0
  while (at < limit) {
    const before = size > 0 ? run[size - 1]! : -1, wasInitial = before >= 0 && isInitialPart(c, before)
    if (isInitial(c, at)) {
      if (before >= 0 && !wasInitial && before + 1 < at) break
      readNameWord(words, at)
      run[size++] = at
      initials++
      at += 2
      continue
    }
    if (kind[at] !== WORD || before >= 0 && (shape[at]! & CAPITAL) === 0) {
      const over = overInner(r, at, limit, before)
      if (over === at) break
      at = over
      continue
    }
    if (before >= 0 && !goesOn(r, at, before)) break
    const other = isFarScript(c, at) !== far
    if (before >= 0 && !wasInitial && other !== foreign) break
    foreign = other
    readNameWord(words, at)
    run[size++] = at
    at++
    if (size === MOST_WORDS || (shape[at - 1]! & POSSESSIVE) !== 0) break
  }
  if (size === initials) return Math.max(at, i)
  addNames(r, size === 1 ? [run[0]!] : run.slice(0, size), foreign, sentence, quoted)
  return at
}

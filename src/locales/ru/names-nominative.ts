/** Names in any case to the nominative, and a key that the cases of a name share. */
import {
  ACCUSATIVE, DATIVE, FEMININE, GENDERS, GENITIVE, INSTRUMENTAL, LOCATIVE, MASCULINE, NOMINATIVE, SINGULAR_CASES,
} from '../../words/facts.ts'
import {countedInNominative, describedInNominative, isBodyName, isBodyStart} from './descriptions-nominative.ts'
import {formTable, type FormTable} from './form-table.ts'
import {inflectName, readNoun} from './inflect.ts'
import type {WordSet} from '../types.ts'
import {readingOf, renamed, type Reading} from './endings.ts'
import {readingsByEnding} from './name-endings.ts'
import {FEMININE_NAMES, MASCULINE_NAMES} from './names.ts'
import {placeInNominative} from './places.ts'
import {shelveNouns} from './shelve-nouns.ts'

let givenNames: FormTable<Reading> | undefined

/** Form of a given name → its readings. */
const readGivenNames = (): FormTable<Reading> => {
  const table = formTable<Reading>()
  const add = (list: string, female: boolean): void => {
    shelveNouns(list, table.wait, entry => {
      const {lemma} = readNoun(entry)
      inflectName(entry, female, (form, bits) => { table.put(fold(form), readingOf(lemma, bits, 30)) })
    })
  }
  add(MASCULINE_NAMES, false)
  add(FEMININE_NAMES, true)
  return table
}

const fold = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}

const isGivenName = (word: string): boolean => (givenNames ??= readGivenNames()).get(fold(word)) !== undefined

/** Cases with what speaks for each beforehand. */
const CASES: readonly [of: number, prior: number][] = [
  [NOMINATIVE, 5], [GENITIVE, 3], [DATIVE, 2], [INSTRUMENTAL, 2], [ACCUSATIVE, 1], [LOCATIVE, 1],
]
const BOTH = [MASCULINE, FEMININE] as const
/** A case in a gender: what the words of a name share. */
const WAYS = CASES.length * BOTH.length

const isCapitalCode = (code: number): boolean => (code >= 0x410 && code <= 0x42f) || code === 0x401
const isLowerCode = (code: number): boolean => (code >= 0x430 && code <= 0x44f) || code === 0x451

/** "аль-Масри": an article, and the name behind its hyphen. */
const isWithArticle = (word: string): boolean => isLowerCode(word.charCodeAt(0)) && isCapitalCode(word.charCodeAt(word.indexOf('-') + 1))

/** Initials, Latin letters, abbreviations and small words such as "фон" are the same in all cases. */
const isFixed = (word: string): boolean => {
  if (word.endsWith('.') || !isCapitalCode(word.charCodeAt(0)) && !isWithArticle(word)) return true
  for (let i = 1; i < word.length; i++) if (isLowerCode(word.charCodeAt(i))) return false
  return true
}

/** A known name with the letters that the text has for it: Артёму → Артём. */
const asWritten = (word: string, lemma: string): string => {
  const folded = fold(word), target = fold(lemma)
  let same = 0
  while (same < target.length && folded[same] === target[same]) same++
  return word.slice(0, same) + lemma.slice(same)
}

const ALL: number = SINGULAR_CASES | MASCULINE | FEMININE
/** Shorter first parts of a name can be articles, or syllables. */
const SHORT_HEAD = 4
const CONSONANTS = 'бвгджзклмнпрстфхцчшщ'

/** A word's place in its name. */
const ALONE = 0, FIRST = 1, INNER = 2, LAST = 3
/** Added to the place: the name before it shows no case ("Марио", "Хаяо"). */
const AFTER_FIXED = 4

const readings = (word: string, place: number): Reading[] => {
  givenNames ??= readGivenNames()
  const known = givenNames.get(fold(word)) ?? []
  const own = known.map(one => renamed(one, asWritten(word, one.nominative)))
  const at = place & 3
  // "Ким Чен Ына": a syllable that is a given name too may stay as it is
  if (known.length > 0 && at === FIRST) return word.length < SHORT_HEAD && CONSONANTS.includes(word.slice(-1)) ? [...own, readingOf(word, ALL, 3)] : own
  const all = [...own, ...readingsByEnding(word)]
  // "Ким Чен Ына", "Жан-Клода": what is not the last word may stay as it is
  if ((at === FIRST || at === INNER) && CONSONANTS.includes(word.slice(-1))) all.push(readingOf(word, ALL, 3))
  if (place < AFTER_FIXED) return all
  // "Гвидо Вестервелле": where the given name shows no case, the surname ends in a vowel more often than it is declined
  return all.map(one =>
    one.nominative === word
    && (one.bits & SINGULAR_CASES) === SINGULAR_CASES
    && 'иеэо'.includes(word.slice(-1))
    ? readingOf(one.nominative, one.bits, one.weight + 8)
    : one)
}

/** Readings of Джонса-Смита: of each part by itself, where both can be of one case; in Жан-Клода, Стросс-Кана the first part stays. */
const readingsOf = (word: string, place: number): Reading[] => {
  const hyphen = word.indexOf('-')
  if (hyphen < 1) return readings(word, place)
  if ((givenNames ??= readGivenNames()).get(fold(word))) return readings(word, place)
  const head = word.slice(0, hyphen)
  // Юнус-бека
  if (!isCapitalCode(word.charCodeAt(hyphen + 1))) return readingsByEnding(word.slice(hyphen + 1)).map(one => renamed(one, `${head}-${one.nominative}`))
  const left = isWithArticle(word) ? [] : readings(head, INNER), right = readingsOf(word.slice(hyphen + 1), place)
  // "Аль-Башира": an article is the same in all cases
  if (left.length === 0 || hyphen < SHORT_HEAD) left.push(readingOf(head, ALL, 3))
  return left.flatMap(a => right.flatMap((b): Reading[] => {
    const cases = a.bits & b.bits & SINGULAR_CASES, genders = a.bits & b.bits & GENDERS
    return cases && genders ? [readingOf(`${a.nominative}-${b.nominative}`, cases | genders, (a.weight + b.weight) / 2)] : []
  }))
}

/** A word read once: its readings, what they weigh and, by way, the one that weighs most, -1 for none. */
interface ReadWord { readings: readonly Reading[], weights: readonly number[], best: readonly number[] }

const weighed = (readings: readonly Reading[], weights: readonly number[]): ReadWord => {
  const best: number[] = []
  for (const bits of waysBits) {
    let found = -1, weight = -20
    for (let i = 0; i < readings.length; i++) {
      if ((readings[i]!.bits & bits) !== bits || weights[i]! <= weight) continue
      weight = weights[i]!
      found = i
    }
    best.push(found)
  }
  return {readings, weights, best}
}
const waysBits: readonly number[] = BOTH.flatMap(gender => CASES.map(([of]) => of | gender))

/** Words read lately, by place: names come again and again. */
const memory = new Map<string, (ReadWord | undefined)[]>()
const MOST_WORDS = 4096

const readWord = (word: string, place: number, seen: WordSet): ReadWord => {
  let places = memory.get(word)
  if (!places) {
    if (memory.size >= MOST_WORDS) memory.clear()
    places = []
    memory.set(word, places)
  }
  let read = places[place]
  if (!read) {
    const found = readingsOf(word, place)
    read = weighed(found, found.map(one => one.weight))
    places[place] = read
  }
  // what a reading weighs in this article
  const {readings, weights} = read
  let own: number[] | undefined
  for (let i = 0; i < readings.length; i++) {
    const {nominative: made} = readings[i]!
    if (made !== word && seen.has(made)) (own ??= [...weights])[i]! += 20
  }
  return own ? weighed(readings, own) : read
}

const NOTHING: ReadWord = {readings: [], weights: [], best: new Array<number>(WAYS).fill(-1)}
const VOWEL_ENDS = 'оиуэею'

/** Is a given name one that shows no case: Марио, Джузеппе, Ли. */
const isUndeclined = (word: string): boolean => VOWEL_ENDS.includes(word.slice(-1)) && isGivenNameAsIs(word)
const isGivenNameAsIs = (word: string): boolean => {
  const known = (givenNames ??= readGivenNames()).get(fold(word))
  return known === undefined ? 'оэ'.includes(word.slice(-1)) : known.every(one => (one.bits & SINGULAR_CASES) === SINGULAR_CASES)
}

/**
 * The nominative of a name or a description.
 *
 * @param phrase a name ("Сергея Лаврова") or a description ("источника в полиции"), in any case
 * @param seen words of the article: of two nominatives the one that the article has wins
 * @param context `Form` bits that the grammar around demands: a case, a gender; 0 where nothing is known
 */
export const nominative = (phrase: string, seen: WordSet, context = 0): string => {
  const words = phrase.split(' ')
  if (words.length === 1 && isCapitalCode(phrase.charCodeAt(0)) && (context & LOCATIVE) !== 0 && (context & ~(LOCATIVE | ACCUSATIVE | GENDERS)) === 0) {
    // "в Лондоне сообщили"; of a word that the article has in the nominative that one
    const place = placeInNominative(phrase)
    if (place !== undefined && !seen.has(`${phrase.slice(0, -1)}а`)) return place
  }
  const counted = words.length === 2 ? countedInNominative(words) : undefined
  if (counted !== undefined) return counted
  if (isDescription(words)) return describedInNominative(words, context, (name, cases) => nominative(name, seen, cases), isGivenName)
  const fixed = words.length > 1 && isUndeclined(words[0]!) ? AFTER_FIXED : 0
  const all = words.map((word, i) => isFixed(word) ? NOTHING : readWord(word, words.length === 1 ? ALONE : i === 0 ? FIRST : fixed + (i + 1 < words.length ? INNER : LAST), seen))
  let best = -1, bestScore = -Infinity
  for (let way = 0; way < WAYS; way++) {
    const bits = waysBits[way]!, [of, prior] = CASES[way % CASES.length]!
    // a lone surname says little of its case: it stays, if nothing else tells
    let score = prior + (of === NOMINATIVE && words.length === 1 && context === 0 ? 5 : 0)
    if (context & SINGULAR_CASES && (context & of) === 0) score -= 40
    if (context & GENDERS && (context & bits & GENDERS) === 0) score -= 40
    for (const read of all) {
      if (read.readings.length === 0) continue
      const found = read.best[way]!
      score += found < 0 ? -20 : read.weights[found]!
    }
    if (score > bestScore) { bestScore = score; best = way }
  }
  let out = ''
  for (let i = 0; i < words.length; i++) {
    const read = all[i]!, found = read.best[best]!
    out += (i > 0 ? ' ' : '') + (found < 0 ? words[i]! : read.readings[found]!.nominative)
  }
  return out
}

/** Words that begin names, and whether a body's name can begin so. */
const bodyStarts = new Map<string, boolean>()
const startsBody = (word: string): boolean => {
  let starts = bodyStarts.get(word)
  if (starts === undefined) {
    if (bodyStarts.size >= MOST_WORDS) bodyStarts.clear()
    bodyStarts.set(word, (starts = isBodyStart(word, isGivenName)))
  }
  return starts
}

/** Is it no name: it begins in lower case, or as the name of a body does. */
const isDescription = (words: readonly string[]): boolean => {
  const code = (words[0] ?? '').charCodeAt(0)
  if (isLowerCode(code) || (code >= 0x30 && code <= 0x39)) return !isWithArticle(words[0] ?? '')
  return isCapitalCode(code) ? startsBody(words[0] ?? '') && isBodyName(words) : words.some(word => isCapitalCode(word.charCodeAt(0)))
}

const SILENT_END = 'аеиоуыэюяйьъ'
const cutSoft = (word: string): string => {
  let end = word.length
  while (end > 0 && SILENT_END.includes(word.charAt(end - 1))) end--
  return word.slice(0, end)
}

/** Nominatives in -ом, -ем, -им that are no instrumentals. */
const KEPT = new Set(['артем', 'ефрем', 'вифлеем', 'салем', 'рустем', 'ахтем'])
const FLEETING = new Map([['павел', 'павл'], ['лев', 'льв']])
const VOWELS = 'аеиоуыэюя'

const stemOfPart = (part: string): string => {
  const word = fold(part)
  const fleeting = FLEETING.get(word)
  if (fleeting !== undefined) return fleeting
  let base = word
  if (!KEPT.has(word)) {
    const three = word.slice(-3), two = word.slice(-2), before = word.charAt(word.length - 4)
    if ((three === 'ого' || three === 'его' || three === 'ому' || three === 'ему') && word.length > 5 && !VOWELS.includes(before)) base = word.slice(0, -3)
    else if (two === 'ом' || two === 'ем' || two === 'ым' || two === 'ых' || two === 'их') base = word.slice(0, -2)
    else if (two === 'им' && /[сц]к$/.test(word.slice(0, -2))) base = word.slice(0, -2)
  }
  const cut = cutSoft(base)
  if (cut.length > 1) return cut.length > 3 && cut.endsWith('ец') && !VOWELS.includes(cut.charAt(cut.length - 3)) ? `${cut.slice(0, -2)}ц` : cut
  // Ким, Цой, Ли
  if (base.length > 1 && base !== word && !/[ыи][мх]$/.test(word)) return base
  return word.length > 2 && SILENT_END.includes(word.slice(-1)) ? word.slice(0, -1) : word
}

/** A key that all the cases of one name share; of a surname also its masculine and feminine. */
export const stem = (word: string): string =>
  word.includes('-') ? word.split('-').map(stemOfPart).join('-') : stemOfPart(word)

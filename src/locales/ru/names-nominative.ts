/** Names in any case to the nominative, and a key that the cases of a name share. */
import {
  ACCUSATIVE, DATIVE, FEMININE, GENDERS, GENITIVE, INSTRUMENTAL, LOCATIVE, MASCULINE, NOMINATIVE, SINGULAR_CASES,
} from '../../words/facts.ts'
import {describedInNominative} from './descriptions-nominative.ts'
import {formTable, type FormTable} from './form-table.ts'
import {inflectName, readNoun, startsOfNoun} from './inflect.ts'
import {readingsByEnding, type Reading} from './name-endings.ts'
import {FEMININE_NAMES, MASCULINE_NAMES} from './names.ts'

let givenNames: FormTable<Reading> | undefined

/** Form of a given name → its readings. */
const readGivenNames = (): FormTable<Reading> => {
  const table = formTable<Reading>()
  const add = (list: string, female: boolean): void => {
    for (const entry of list.split(/\s/)) table.wait(startsOfNoun(entry).map(fold), put => {
      const {lemma} = readNoun(entry)
      inflectName(entry, female, (form, bits) => { put(fold(form), {nominative: lemma, bits, weight: 30}) })
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

/** Initials, Latin letters, abbreviations and small words such as "фон" are the same in all cases. */
const isFixed = (word: string): boolean => word.endsWith('.') || !/[а-яё]/.test(word) || !/^[А-ЯЁ]/.test(word)

const readings = (word: string, first: boolean): Reading[] => {
  givenNames ??= readGivenNames()
  const known = givenNames.get(fold(word)) ?? []
  const byEnding = known.length > 0 && first ? [] : readingsByEnding(word)
  return [...known.map(one => ({...one, nominative: asWritten(word, one.nominative)})), ...byEnding]
}

/** A known name with the letters that the text has for it: Артёму → Артём. */
const asWritten = (word: string, lemma: string): string => {
  const folded = fold(word), target = fold(lemma)
  let same = 0
  while (same < target.length && folded[same] === target[same]) same++
  return word.slice(0, same) + lemma.slice(same)
}

/** Readings of Джонса-Смита: of each part by itself, where both can be of one case. */
const readingsOf = (word: string, first: boolean): Reading[] => {
  const hyphen = word.indexOf('-')
  if (hyphen < 1 || !/^[А-ЯЁ]/.test(word.slice(hyphen + 1))) return readings(word, first)
  const left = readings(word.slice(0, hyphen), first), right = readingsOf(word.slice(hyphen + 1), first)
  return left.flatMap(a => right.flatMap((b): Reading[] => {
    const cases = a.bits & b.bits & SINGULAR_CASES, genders = a.bits & b.bits & GENDERS
    return cases && genders ? [{nominative: `${a.nominative}-${b.nominative}`, bits: cases | genders, weight: (a.weight + b.weight) / 2}] : []
  }))
}

/**
 * The nominative of a name or a description.
 *
 * @param phrase a name ("Сергея Лаврова") or a description ("источника в полиции"), in any case
 * @param seen words of the article: of two nominatives the one that the article has wins
 * @param context `Form` bits that the grammar around demands: a case, a gender; 0 where nothing is known
 */
export const nominative = (phrase: string, seen: ReadonlySet<string>, context = 0): string => {
  const words = phrase.split(' ')
  const firstName = words.findIndex(word => /^[А-ЯЁ]/.test(word))
  if (firstName > 0 || (firstName < 0 && /^[а-яё0-9]/.test(phrase)))
    return describedInNominative(phrase, context, (name, cases) => nominative(name, seen, cases), isGivenName)
  // what a reading weighs in this article; the word as it stands where nothing fits
  const all = words.map((word, i) => isFixed(word) ? [] : readingsOf(word, i === 0 && words.length > 1).map(({nominative, bits, weight}): Reading =>
    ({nominative, bits, weight: nominative !== word && seen.has(nominative) ? weight + 20 : weight})))
  const chosen = [...words]
  let best = phrase, bestScore = -Infinity
  for (const gender of [MASCULINE, FEMININE]) {
    for (const [of, prior] of CASES) {
      // a lone surname says little of its case: it stays, if nothing else tells
      let score = prior + (of === NOMINATIVE && words.length === 1 && context === 0 ? 5 : 0)
      if (context & SINGULAR_CASES && (context & of) === 0) score -= 40
      if (context & GENDERS && (context & gender) === 0) score -= 40
      for (let i = 0; i < words.length; i++) {
        const fitting = all[i] ?? []
        if (fitting.length === 0) continue
        let found = words[i] ?? '', weight = -20
        for (const reading of fitting) {
          if ((reading.bits & of) === 0 || (reading.bits & gender) === 0 || reading.weight <= weight) continue
          weight = reading.weight
          found = reading.nominative
        }
        score += weight
        chosen[i] = found
      }
      if (score > bestScore) { bestScore = score; best = chosen.join(' ') }
    }
  }
  return best
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

/** Tables of endings, read backwards: the ending of a form → that of the nominative, with cases, genders and a weight. */
import {formBits} from './form-letters.ts'

/** A way to read a word: its nominative, the cases and genders in which it would look as it does, how likely that is, and the facts of the list that it is of. */
export interface Reading { nominative: string, bits: number, weight: number, fact: number }

/** All readings are made here: of one shape, so that reading them stays fast. */
export const readingOf = (nominative: string, bits: number, weight: number, fact: number = 0): Reading => ({nominative, bits, weight, fact})

/** The same of a word with other letters. */
export const renamed = ({bits, weight, fact}: Reading, nominative: string): Reading => readingOf(nominative, bits, weight, fact)

interface Row { before: string, ending: string, nominative: string, unchanged: boolean, bits: number, weight: number }

/** The rows by the last letter of their ending; those with none stand under ''. */
const rowsByLast = (table: string): Map<string, Row[]> => {
  const map = new Map<string, Row[]>()
  for (const row of table.trim().split(/[|\n]/)) {
    const [before = '', change = '', cases = '', genders = '', weight = ''] = row.split(' ')
    const [ending = '', to = ''] = change.split('>')
    const list = map.get(ending.slice(-1)) ?? [], nominative = to === '-' ? '' : to
    map.set(ending.slice(-1), list)
    list.push({before, ending, nominative, unchanged: ending === nominative, bits: formBits(cases + genders), weight: Number(weight)})
  }
  return map
}

const VOWELS = 'аеиоуыэюя', HUSH = 'жшчщц', NO_Y = 'гкхжшчщ'

const suits = (kind: string, letter: string): boolean => {
  switch (kind) {
    case '.': return true
    case 'К': return letter !== '' && !VOWELS.includes(letter) && letter !== 'ь' && letter !== 'й'
    case 'В': return letter !== '' && VOWELS.includes(letter)
    case 'Ш': return letter !== '' && HUSH.includes(letter)
    case 'Г': return letter !== '' && NO_Y.includes(letter)
    case 'Н': return letter !== '' && !NO_Y.includes(letter) && suits('К', letter)
    default: return false
  }
}

/** Puts `to` where `from` stands from `at` on; letters that they share stay as written, with their ё. */
const replaceEnd = (word: string, at: number, from: string, to: string): string => {
  let same = 0
  while (same < to.length && from[same] === to[same]) same++
  return word.slice(0, at + same) + to.slice(same)
}

/** Endings that a nominative seldom has. */
const OBLIQUE = /(?:[оеыи]м|ого|ому|ему|[аяыи]ми|ой)$/

/**
 * Makes a reader of a table: rows `before ending>nominative cases genders weight`, between | or line breaks. `before` is К a
 * consonant, В a vowel, Ш a hush sound or ц, Г any of гкхжшчщ, Н a consonant that is none of these, or . for anything; letters as
 * in form-letters.ts. The table is read on first use.
 *
 * @returns every reading of a word, its capitals kept
 */
export const readerOf = (table: string): ((word: string) => Reading[]) => {
  let byLast: Map<string, Row[]> | undefined
  return word => {
    byLast ??= rowsByLast(table)
    const lower = word.toLowerCase().replaceAll('ё', 'е')
    const readings: Reading[] = []
    for (const last of [lower.slice(-1), '']) for (const {before, ending, nominative, unchanged, bits, weight} of byLast.get(last) ?? []) {
      if (!lower.endsWith(ending) || lower.length - ending.length < 2) continue
      if (!suits(before, lower.charAt(lower.length - ending.length - 1))) continue
      readings.push(readingOf(
        unchanged ? word : replaceEnd(word, word.length - ending.length, ending, nominative), bits, unchanged && OBLIQUE.test(lower) ? weight - 8 : weight,
      ))
    }
    return readings
  }
}

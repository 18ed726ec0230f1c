/** "33-летнего мужчины" → "33-летний мужчина", "источника в полиции" → "источник в полиции". */
import {
  ADJECTIVAL, DATIVE, FEMININE, GENDERS, GENITIVE, NEUTER, NOMINATIVE, PLURAL_CASES, PLURAL_SHIFT, SINGULAR_CASES,
} from '../../words/facts.ts'
import {guess} from './guess.ts'
import {formTable, type FormTable} from './form-table.ts'
import {feminineOf, inflectNoun, readNoun, startsOfNoun, type NounKind} from './inflect.ts'
import {readingsByEnding} from './name-endings.ts'
import {nounLists} from './people.ts'

/** What a noun form may be: the nominative of its number, and its bits. */
interface NounReading { nominative: string, bits: number }

let nouns: FormTable<NounReading> | undefined

const fold = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}

const readNouns = (): FormTable<NounReading> => {
  const table = formTable<NounReading>()
  const readEntry = (entry: string, kind: NounKind, put: (form: string, reading: NounReading) => void): void => {
    const {lemma} = readNoun(entry)
    const forms: [string, number][] = []
    let plural = ''
    inflectNoun(entry, kind, (form, bits) => {
      forms.push([form, bits])
      if (bits & NOMINATIVE << PLURAL_SHIFT && plural === '') plural = form
    })
    for (const [form, bits] of forms) put(form, {nominative: bits & PLURAL_CASES ? plural : lemma, bits})
  }
  for (const {words, kind} of nounLists) for (const entry of words.split(/\s+/)) table.wait(startsOfNoun(entry), put => {
    readEntry(entry, kind, put)
    const woman = feminineOf(entry)
    if (woman !== undefined) readEntry(woman, kind, put)
  })
  return table
}

/** Cases in the order of likelihood. */
const inOrder = (bits: number): number => bits & (NOMINATIVE | NOMINATIVE << PLURAL_SHIFT) ? 3 : bits & (GENITIVE | GENITIVE << PLURAL_SHIFT) ? 2 : bits & (DATIVE | DATIVE << PLURAL_SHIFT) ? 1 : 0

const VELAR = 'гкхжшчщ'

/** An adjective in the nominative of a gender and number. */
const adjectiveInNominative = (word: string, plural: boolean, gender: number): string => {
  const lower = fold(word)
  const cut = /(?:[оые]го|[оие]му|[ыи]ми)$/.test(lower) ? 3 : 2
  const stem = word.slice(0, -cut), last = stem.slice(-1).toLowerCase(), end = lower.slice(-cut)
  const velar = VELAR.includes(last)
  const soft = velar ? 'жшчщ'.includes(last) : /^(?:[ие]|яя|юю)/.test(end)
  if (plural) return stem + (soft || velar ? 'ие' : 'ые')
  if (gender & FEMININE) return stem + (soft && !velar ? 'яя' : 'ая')
  if (gender & NEUTER) return stem + (soft ? 'ее' : 'ое')
  return end === 'ой' && cut === 2 && !velar ? word : stem + (soft || velar ? 'ий' : 'ый')
}

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1)

/**
 * @param phrase a description: adjectives, a head noun, what depends on it, maybe a name in apposition
 * @param context `Form` bits that the grammar demands, 0 for none
 * @param name turns a name in apposition to the nominative, knowing case and gender
 * @param isGivenName whether a word can be a form of a given name
 */
export const describedInNominative = (phrase: string, context: number, name: (name: string, context: number) => string, isGivenName: (word: string) => boolean): string => {
  nouns ??= readNouns()
  const words = phrase.split(' ')
  const demanded = context & (SINGULAR_CASES | PLURAL_CASES)
  for (let head = 0; head < words.length && head < 5; head++) {
    const word = words[head] ?? ''
    let readings = nouns.get(fold(word))
    if (!readings && word.includes('-')) {
      const part = lastPart(word)
      readings = nouns.get(fold(part))?.map(one => ({bits: one.bits, nominative: word.slice(0, word.length - part.length) + one.nominative}))
    }
    const bits = guess(word, 0, word.length, false)
    const adjectives = words.slice(0, head)
    if (!readings && bits & ADJECTIVAL && head + 1 < words.length && !/^[А-ЯЁ]/.test(words[head + 1] ?? '')) continue
    readings ??= readingsByEnding(word).filter(one => one.weight > 4)
    // a name in apposition: "главы Башкортостана Радия Хабирова"
    const isName = (one: string | undefined): boolean => one !== undefined && /^[А-ЯЁ][а-яё]/.test(one)
    let from = words.findIndex((one, i) => i > head && isName(one) && isName(words[i + 1]))
    if (from > head + 1 && isName(words[from + 2]) && !isGivenName(words[from] ?? '') && isGivenName(words[from + 1] ?? '')) from++
    let best: NounReading | undefined, bestScore = -1
    for (const reading of readings) {
      const numbered = (of: number): number => of & PLURAL_CASES ? 1 : 0
      const agrees = adjectives.every(adjective => {
        const of = guess(adjective, 0, adjective.length, false)
        return (of & reading.bits & (SINGULAR_CASES | PLURAL_CASES)) !== 0 && (numbered(reading.bits) === 1 || (of & GENDERS) === 0 || (of & reading.bits & GENDERS) !== 0)
      })
      const score = inOrder(reading.bits) + (agrees ? 10 : 0) + (demanded === 0 || reading.bits & demanded ? 20 : 0) + (from > 0 && reading.bits & SINGULAR_CASES ? 5 : 0)
      if (score > bestScore) { best = reading; bestScore = score }
    }
    if (!best) return phrase
    const plural = (best.bits & SINGULAR_CASES) === 0
    const gender = best.bits & GENDERS
    const done = [...adjectives.map(one => adjectiveInNominative(one, plural, gender)), best.nominative]
    let rest = words.slice(head + 1)
    if (from > 0 && !plural) rest = [...words.slice(head + 1, from), name(words.slice(from).join(' '), (best.bits & SINGULAR_CASES) | (gender & FEMININE))]
    return [...done, ...rest].join(' ')
  }
  return phrase
}

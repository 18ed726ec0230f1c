/** "33-летнего мужчины" → "33-летний мужчина", "источника в полиции" → "источник в полиции", "Белом доме" → "Белый дом". */
import {
  ACCUSATIVE, ADJECTIVAL, DATIVE, DOCUMENT, FEMININE, GENDERS, GENITIVE, INSTRUMENTAL, MASCULINE, NEUTER, NOMINATIVE, ORGANIZATION, OUTLET, PLURAL_CASES, PLURAL_SHIFT, SINGULAR_CASES,
} from '../../words/facts.ts'
import {guess} from './guess.ts'
import {formBits} from './form-letters.ts'
import {formTable, type FormTable} from './form-table.ts'
import {PREPOSITIONS, PRONOMINALS, PRONOMINAL_BITS} from './function-words.ts'
import {readingOf, renamed, type Reading} from './endings.ts'
import {feminineOf, inflectNoun, readNoun, type NounKind} from './inflect.ts'
import {shelveNouns} from './shelve-nouns.ts'
import {readNounByEnding} from './noun-endings.ts'
import {nounLists} from './people.ts'

let nouns: FormTable<Reading> | undefined

const fold = (word: string): string => {
  const lower = word.toLowerCase()
  return lower.includes('ё') ? lower.replaceAll('ё', 'е') : lower
}

/** What firms make, and are named by: Сиб|молоко. */
const MATERIALS = 'молоко золото серебро железо масло зерно стекло мясо дерево топливо олово вино мыло пиво'

/** Where people work, whose locative looks like that of another gender: "на фабрике", "в кассе". */
const HOUSES = 'фабрика касса аптека библиотека ферма станция гостиница пекарня кофейня студия галерея колония тюрьма база верфь редколлегия кафедра кухня прачечная контора застава казарма мастерская бригада артель'

const readNouns = (): FormTable<Reading> => {
  const table = formTable<Reading>()
  const readEntry = (entry: string, kind: NounKind, fact: number): void => {
    const {lemma} = readNoun(entry)
    const forms: [string, number][] = []
    let plural = ''
    inflectNoun(entry, kind, (form, bits) => {
      forms.push([form, bits])
      if (bits & NOMINATIVE << PLURAL_SHIFT && plural === '') plural = form
    })
    for (const [form, bits] of forms) table.put(fold(form), readingOf(bits & PLURAL_CASES ? plural : lemma, bits, 0, fact))
  }
  shelveNouns(MATERIALS, table.wait, entry => { readEntry(entry, {}, 0) })
  shelveNouns(HOUSES, table.wait, entry => { readEntry(entry, {feminine: true}, 0) })
  for (const {words, kind, fact} of nounLists) shelveNouns(words, table.wait, entry => {
    readEntry(entry, kind, fact)
    const woman = feminineOf(entry)
    if (woman !== undefined && kind.living === true) readEntry(woman, kind, fact)
  })
  return table
}

/** Letters of a capital of which a longer noun is made: Сбер|банк. */
const SHORTEST = 4

/** Longest tail of a word that is a noun: "авиакомпании", "телеведущим". */
const byTail = (word: string): Reading[] | undefined => {
  const folded = fold(word)
  for (let at = 3; at <= folded.length - SHORTEST; at++) {
    const known = nouns?.get(folded.slice(at))
    if (known?.[0] && known[0].nominative.length >= SHORTEST) return known.map(one => renamed(one, word.slice(0, at) + one.nominative))
  }
  return undefined
}

/** Words read lately: a noun's tail is looked for at each of its letters. */
const forms = new Map<string, readonly Reading[] | null>()
const MOST_FORMS = 4096

/** Nouns of a list as the form says, with the capital that the text has. */
const readNounForm = (word: string): readonly Reading[] | undefined => {
  let read = forms.get(word)
  if (read === undefined) {
    read = readNewForm(word) ?? null
    if (forms.size >= MOST_FORMS) forms.clear()
    forms.set(word, read)
  }
  return read ?? undefined
}

const readNewForm = (word: string): readonly Reading[] | undefined => {
  nouns ??= readNouns()
  const known = nouns.get(fold(word))
  if (known) {
    const capital = word.charAt(0)
    return capital === fold(capital) ? known : known.map(one => one.nominative.startsWith(fold(capital)) ? renamed(one, capital + one.nominative.slice(1)) : one)
  }
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 0) return byTail(word)
  return readNounForm(word.slice(hyphen + 1))?.map(one => renamed(one, word.slice(0, hyphen + 1) + one.nominative))
}

/** Cases in the order of likelihood. */
const inOrder = (bits: number): number => bits & (NOMINATIVE | NOMINATIVE << PLURAL_SHIFT) ? 3 : bits & (GENITIVE | GENITIVE << PLURAL_SHIFT) ? 2 : bits & (DATIVE | DATIVE << PLURAL_SHIFT) ? 1 : 0

const VELAR = 'гкхжшчщ'
/** Stems of adjectives whose nominative is stressed on its ending. */
const STRESSED = new Set('молод пожил больш друг как так пуст прост родн чуж областн краев делов силов рядов лесн ночн запасн правов передов полев речн цветн земн выездн городск морск мужск заводск тверск донск мирск'.split(' '))

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
  if (STRESSED.has(stem.toLowerCase())) return `${stem}ой`
  return end === 'ой' && cut === 2 && !velar ? word : stem + (soft || velar ? 'ий' : 'ый')
}

/** Forms of этот, один, сам …: their bits and the twelve forms of their line. */
const readPronominals = (): Map<string, {bits: number, line: readonly string[]}> => {
  const bits = PRONOMINAL_BITS.split(' ').map(formBits), map = new Map<string, {bits: number, line: readonly string[]}>()
  for (const row of PRONOMINALS.split('\n')) {
    const line = row.split(' ')
    line.forEach((form, i) => { map.set(form, {bits: (map.get(form)?.bits ?? 0) | (bits[i] ?? 0), line}) })
  }
  return map
}
let pronominals: ReturnType<typeof readPronominals> | undefined

let prepositions: ReadonlySet<string> | undefined
const isPreposition = (word: string): boolean => (prepositions ??= new Set(PREPOSITIONS.split(/\s+/).map(entry => entry.split(':')[0] ?? ''))).has(word)

/** What stands before a noun: an adjective, a participle, этот, один. */
interface Modifier { at: number, bits: number, line: readonly string[] | null }

const modifierAt = (words: readonly string[], at: number): Modifier | null => {
  const word = words[at]!, folded = fold(word)
  const pronominal = (pronominals ??= readPronominals()).get(folded)
  if (pronominal) return {at, bits: pronominal.bits, line: pronominal.line}
  const bits = guess(folded, 0, folded.length, false)
  // "составителей", "новостей" are no adjectives
  return bits & ADJECTIVAL && !folded.endsWith('телей') && !folded.endsWith('стей') ? {at, bits, line: null} : null
}

const isPluralBits = (bits: number): boolean => (bits & PLURAL_CASES) !== 0 && (bits & SINGULAR_CASES) === 0

/** Bits of "-ой". */
const LONE: number = ADJECTIVAL | INSTRUMENTAL | NOMINATIVE | FEMININE | MASCULINE

/** Can a modifier and a noun reading be of one case, number and gender. */
const agree = (modifier: number, noun: number): boolean => {
  const shared = modifier & noun
  if ((shared & (SINGULAR_CASES | PLURAL_CASES)) === 0) return false
  // "мясной долине": "-ой" is a man's in the nominative only
  if ((modifier & LONE) === LONE && (noun & FEMININE) === 0 && (shared & (NOMINATIVE | ACCUSATIVE)) === 0) return false
  return isPluralBits(noun) || (modifier & GENDERS) === 0 || (shared & GENDERS) !== 0
}

const modified = (words: readonly string[], {at, line}: Modifier, plural: boolean, gender: number): string => {
  const word = words[at]!
  if (!line) return adjectiveInNominative(word, plural, gender)
  const form = line[plural ? 9 : gender & FEMININE ? 5 : gender & NEUTER ? 8 : 0] ?? word
  return word.startsWith(fold(word.charAt(0))) ? form : form.charAt(0).toUpperCase() + form.slice(1)
}

const isUpper = (letter: string): boolean => letter !== '' && letter !== letter.toLowerCase()
const isName = (word: string | undefined): boolean => word !== undefined && /^[А-ЯЁ][а-яё]/.test(word)

const isBody = (word: string): boolean => readNounForm(word)?.some(one => (one.fact & (ORGANIZATION | OUTLET)) !== 0) === true

/** No "Милорада", which ends as "Рада". */
const isKnownBody = (word: string): boolean => isBody(word) && nouns?.get(fold(word)) !== undefined

/** Can the name of a body begin with the word: "Следственном", "Министерством", "Сбербанке". */
export const isBodyStart = (word: string, isGivenName: (word: string) => boolean): boolean =>
  !isGivenName(word) && (isBody(word) || (guess(word, 0, word.length, false) & ADJECTIVAL) !== 0)

/** A capital that is no person's: "Следственном комитете", "Министерством обороны", "Сбербанке", "Банке России"; of words whose first is such a start. */
export const isBodyName = (words: readonly string[]): boolean => {
  const first = words[0] ?? '', second = words[1]
  if (second === undefined) return isBody(first)
  return isName(second) ? isKnownBody(first) || isBody(second) : isBody(first) || !isUpper(second.charAt(0))
}

/** No name is in apposition to one of these. */
const THINGS: number = DOCUMENT | ORGANIZATION | OUTLET

/** Most words before the head. */
const MOST_MODIFIERS = 6

const readAnyNoun = (word: string): readonly Reading[] => readNounForm(word) ?? readNounByEnding(word)

/** Where the noun stands that the modifier at `at` agrees with, -1 for nowhere: the next that is no modifier itself, or the first that agrees behind a preposition. */
const nounOf = (words: readonly string[], at: number, modifier: Modifier): number => {
  const own = modifier.line ? undefined : readNounForm(words[at]!)
  if (own && !own.some(one => one.bits & ADJECTIVAL)) return -1
  const inserted = isPreposition(words[at + 1] ?? '')
  for (let i = at + (inserted ? 3 : 1); i < words.length && i < at + MOST_MODIFIERS; i++) {
    const word = words[i]!
    const known = readNounForm(word)
    if (inserted) {
      if (!isUpper(word.charAt(0)) && known?.some(one => agree(modifier.bits, one.bits))) return i
      continue
    }
    if (isPreposition(word)) return -1
    const other = modifierAt(words, i)
    const readings = known ?? (other ? [] : readAnyNoun(word))
    if (readings.some(one => agree(modifier.bits, one.bits))) return i
    if (other && agree(modifier.bits, other.bits)) { if (i + 1 === words.length) return i; continue }
    return -1
  }
  return -1
}

/** Two, three and four in an oblique case: what they are in the nominative, of a feminine noun too. */
const FEW: readonly [oblique: RegExp, nominative: string, feminine: string][] = [[/^Дв(?:ух|ум|умя)$/, 'Два', 'Две'], [/^Тр(?:[её]х|[её]м|емя)$/, 'Три', 'Три'], [/^Четыр(?:[её]х|[её]м|ьмя)$/, 'Четыре', 'Четыре']]
/** Stems of feminine nouns that names count: «Четыре звезды». */
const COUNTED_FEMININE = new Set('звезд звёзд стрел дорог рек гор сосн берез берёз роз стен корон волн пчел пчёл карт подков скал полос вершин свеч картин рыб книг комнат тетрад'.split(' '))

/** "Трёх китах" → "Три кита"; undefined where it is no such name, or the gender of what is counted is unknown. */
export const countedInNominative = ([few = '', noun = '', ...more]: readonly string[]): string | undefined => {
  const row = FEW.find(([oblique]) => oblique.test(few)), ending = /[ая](?:х|м|ми)$/.exec(noun)
  if (!row || !ending || more.length > 0) return undefined
  const stem = noun.slice(0, ending.index), last = stem.slice(-1), soft = ending[0].startsWith('я')
  const known = readNounForm(noun)
  // "замках" is of замок, "сумках" of сумка
  if (!known && last === 'к' && !VOWELS.includes(stem.charAt(stem.length - 2)) || soft && !known) return undefined
  const feminine = COUNTED_FEMININE.has(stem) || stem.endsWith('иц') || known?.every(one => (one.bits & GENDERS) === FEMININE) === true
  // сёстрах → сестры
  return feminine ? `${row[2]} ${stem.replace('ё', 'е')}${soft || VELAR.includes(last) ? 'и' : 'ы'}` : `${row[1]} ${stem}${soft ? 'я' : 'а'}`
}
const VOWELS = 'аеёиоуыэюя'

/**
 * @param words a description: adjectives, a head noun, what depends on it, maybe a name in apposition
 * @param context `Form` bits that the grammar demands, 0 for none
 * @param name turns a name in apposition to the nominative, knowing case and gender
 * @param isGivenName whether a word can be a form of a given name
 */
export const describedInNominative = (
  words: readonly string[], context: number, name: (name: string, context: number) => string, isGivenName: (word: string) => boolean,
): string => {
  const demanded = context & (SINGULAR_CASES | PLURAL_CASES)
  const modifiers: Modifier[] = []
  const out = [...words]
  let head = 0
  // нескольких свидетелей → несколько свидетелей
  const many = words[0] ?? ''
  if (/^нескольк(?:их|им|ими)$/i.test(many) && words.length > 1) {
    // нескольких поликлиниках → поликлиники
    if (/[ая](?:х|м|ми)$/.test(words[1]!)) return describedInNominative(words.slice(1), context & PLURAL_CASES, name, isGivenName)
    out[0] = `${many.slice(0, 8)}о`
    return out.join(' ')
  }
  // "на три источника", "обоих"
  if (/^(?:дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десять|двое|трое|четверо|пятеро|об[ае]|несколько)$/i.test(many)) return words.join(' ')
  if (/^об[ое](?:их|им|ими)$/i.test(many)) return [`${many.slice(0, 2)}${many.charAt(2) === 'о' ? 'а' : 'е'}`, ...words.slice(1)].join(' ')
  // двух источников в отрасли → источники в отрасли
  if (
    /^(?:двух|двум|двумя|(?:тр[её]|четыр[её])[хм]|тремя|четырьмя)$/i.test(many)
    && words.length > 1
  ) return describedInNominative(words.slice(1), context & PLURAL_CASES, name, isGivenName)
  // одного из участников
  if (words[1] === 'из') {
    const one = modifierAt(words, 0)
    if (one && !readNounForm(words[0]!)) {
      out[0] = modified(words, one, isPluralBits(one.bits), one.bits & FEMININE ? FEMININE : 0)
      return out.join(' ')
    }
  }
  for (; head + 1 < words.length && head < MOST_MODIFIERS; head++) {
    const modifier = modifierAt(words, head)
    if (!modifier) break
    const noun = nounOf(words, head, modifier)
    // "заведующего отделением", "соседей семьи": no noun behind it agrees, so it is one itself
    if (noun < 0) break
    modifiers.push(modifier)
    // "близкого к Кремлю источника"
    if (isPreposition(words[head + 1]!)) head = noun - 1
  }
  const word = words[head] ?? ''
  if (word === '') return words.join(' ')
  const own = modifierAt(words, head)
  let readings = readNounForm(word)
  readings ??= readNounByEnding(word).filter(one => own?.line !== null || one.weight > 11)
  // "военнослужащего": an adjective with no noun behind it is one
  if (readings.length === 0 && own) readings = [readingOf(adjectiveInNominative(word, isPluralBits(own.bits), own.bits & FEMININE ? FEMININE : 0), own.bits, 0)]
  // a name in apposition: "главы Башкортостана Радия Хабирова"
  let from = words.findIndex((one, i) => i > head && isName(one) && (isName(words[i + 1]) || (i === head + 1 && isGivenName(one) && i + 1 === words.length)))
  if (from > head + 1 && isName(words[from + 2]) && !isGivenName(words[from] ?? '') && isGivenName(words[from + 1] ?? '')) from++
  let best: Reading | undefined, bestScore = -1
  for (const reading of readings) {
    const agrees = modifiers.every(modifier => agree(modifier.bits, reading.bits))
    const score = inOrder(reading.bits) + reading.weight + (agrees ? 20 : 0) + (demanded === 0 || reading.bits & demanded ? 30 : 0) + (from > 0 && (reading.bits & SINGULAR_CASES) !== 0 && (reading.fact & THINGS) === 0 ? 5 : 0)
    if (score > bestScore) { best = reading; bestScore = score }
  }
  if (!best) return words.join(' ')
  const plural = isPluralBits(best.bits), gender = best.bits & GENDERS
  for (const modifier of modifiers) out[modifier.at] = modified(words, modifier, plural, gender)
  out[head] = best.nominative
  // "папы римского"
  const behind = head + 1 < words.length && !isUpper((words[head + 1]!).charAt(0)) ? modifierAt(words, head + 1) : null
  if (
    behind
    && head + 2 === words.length
    && !behind.line
    && /[сц]к..?.?$/.test(words[head + 1]!)
    && !readNounForm(words[head + 1]!)
    && agree(behind.bits, best.bits)
  ) out[head + 1] = modified(words, behind, plural, gender)
  if (from > 0 && !plural && (best.fact & THINGS) === 0) return [...out.slice(0, from), name(words.slice(from).join(' '), (best.bits & SINGULAR_CASES) | (gender & FEMININE))].join(' ')
  return out.join(' ')
}

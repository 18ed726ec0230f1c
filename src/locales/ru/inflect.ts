/**
 * Makes the forms of Russian nouns, adjectives and names from their dictionary form. What the form does not tell is
 * said by a sign after it:
 *
 * - `Павел/Павл` the stem of the oblique cases, where a vowel is fleeting; those in -ец need none
 * - `директор^` plural in -а, -я
 * - `брат>братья,братьев` an irregular plural: nominative, genitive and, where it is irregular too, instrumental
 * - `ученый*` declined as an adjective
 * - `глава=` masculine, though it ends in -а, -я; `коллега%` of either gender
 * - `житель+` with a feminine pair (жительница), see {@link feminineOf}
 * - `МИД!` not declined, masculine; `ООН!f`, `Минобороны!n`, `СМИ!p` feminine, neuter, plural
 */
import {
  ACCUSATIVE, ADJECTIVAL, DATIVE, FEMININE, GENITIVE, INSTRUMENTAL, LOCATIVE, MASCULINE, NEUTER, NOMINATIVE, PLURAL_CASES,
  PLURAL_SHIFT, SINGULAR_CASES,
} from '../../words/facts.ts'

/** Takes one form and its `Form` bits. */
export type PutForm = (form: string, bits: number) => void

const SIBILANTS = 'жшчщ'
/** After these stands и, not ы. */
const NO_Y = 'гкхжшчщ'
const VOWELS = 'аеиоуыэюя'

const isIn = (letters: string, letter: string): boolean => letter !== '' && letters.includes(letter)

/** Cases in the order of the endings below. */
const CASES = [NOMINATIVE, GENITIVE, DATIVE, ACCUSATIVE, INSTRUMENTAL, LOCATIVE] as const

/**
 * Endings of the six cases, some with two; `*` is "as the nominative or, of a living being, the genitive", `=` as the
 * nominative, `-` none.
 */
interface Paradigm { singular: readonly (readonly string[])[], plural: readonly (readonly string[])[] }

/** Cut `cut` letters off the dictionary form, then add. */
interface NounClass { cut: number, gender: number, paradigm: Paradigm }

const endingsOf = (row: string): string[][] => row.split(' ').map(ending => ending.split(','))
const paradigm = (singular: string, plural: string): Paradigm => ({singular: endingsOf(singular), plural: endingsOf(plural)})

const MASCULINE_HARD = paradigm('- а у * ом е', 'ы ов ам * ами ах')
const MASCULINE_VELAR = paradigm('- а у * ом е', 'и ов ам * ами ах')
const MASCULINE_SIBILANT = paradigm('- а у * ом,ем е', 'и ей ам * ами ах')
const MASCULINE_TS = paradigm('- а у * ом,ем е', 'ы ов,ев ам * ами ах')
const MASCULINE_SOFT = paradigm('ь я ю * ем е', 'и ей ям * ями ях')
const MASCULINE_J = paradigm('й я ю * ем е', 'и ев ям * ями ях')
const MASCULINE_IJ = paradigm('й я ю * ем и', 'и ев ям * ями ях')
const MASCULINE_ANIN = paradigm('ин ина ину ина ином ине', 'е - ам - ами ах')
const FEMININE_HARD = paradigm('а ы е у ой е', 'ы - ам * ами ах')
const FEMININE_VELAR = paradigm('а и е у ой е', 'и - ам * ами ах')
const FEMININE_SIBILANT = paradigm('а и е у ой,ей е', 'и - ам * ами ах')
const FEMININE_TS = paradigm('а ы е у ей,ой е', 'ы - ам * ами ах')
const FEMININE_SOFT = paradigm('я и е ю ей е', 'и ь ям * ями ях')
const FEMININE_YA = paradigm('я и е ю ей е', 'и ей ям * ями ях')
const FEMININE_IYA = paradigm('я и и ю ей и', 'и й ям * ями ях')
const FEMININE_THIRD = paradigm('ь и и = ью и', 'и ей ям,ам * ями,ами ях,ах')
const NEUTER_HARD = paradigm('о а у о ом е', 'а - ам * ами ах')
const NEUTER_TS = paradigm('е а у е ем е', 'а - ам * ами ах')
const NEUTER_SOFT = paradigm('е я ю е ем е', 'я ей ям * ями ях')
const NEUTER_IE = paradigm('е я ю е ем и', 'я й ям * ями ях')

const nounClass = (cut: number, gender: number, of: Paradigm): NounClass => ({cut, gender, paradigm: of})

/** The class that the ending of a dictionary form shows; feminine where it ends in -ь and `feminine` is set. */
const classOf = (word: string, feminine: boolean): NounClass => {
  const last = word.charAt(word.length - 1), before = word.charAt(word.length - 2)
  switch (last) {
    case 'а': return nounClass(1, FEMININE, isIn(SIBILANTS, before) ? FEMININE_SIBILANT : isIn(NO_Y, before) ? FEMININE_VELAR : before === 'ц' ? FEMININE_TS : FEMININE_HARD)
    case 'я': return nounClass(1, FEMININE, before === 'и' ? FEMININE_IYA : before === 'ь' ? FEMININE_YA : FEMININE_SOFT)
    case 'ь': return feminine ? nounClass(1, FEMININE, FEMININE_THIRD) : nounClass(1, MASCULINE, MASCULINE_SOFT)
    case 'й': return nounClass(1, MASCULINE, before === 'и' ? MASCULINE_IJ : MASCULINE_J)
    case 'о': return nounClass(1, NEUTER, NEUTER_HARD)
    case 'е': return nounClass(1, NEUTER, before === 'и' ? NEUTER_IE : before === 'ц' || isIn(SIBILANTS, before) ? NEUTER_TS : NEUTER_SOFT)
    case 'ц': return nounClass(0, MASCULINE, MASCULINE_TS)
  }
  if (word.endsWith('анин') || word.endsWith('янин')) return nounClass(2, MASCULINE, MASCULINE_ANIN)
  return nounClass(0, MASCULINE, isIn(SIBILANTS, last) ? MASCULINE_SIBILANT : isIn(NO_Y, last) ? MASCULINE_VELAR : MASCULINE_HARD)
}

/** Genitive plural without ending: активистк- → активисток, девушк- → девушек, ведомств-. */
const withoutEnding = (stem: string): string => {
  const last = stem.charAt(stem.length - 1), before = stem.charAt(stem.length - 2)
  if (last !== 'к' || isIn(VOWELS, before)) return stem
  if (before === 'ь' || before === 'й') return `${stem.slice(0, -2)}ек`
  return `${stem.slice(0, -1)}${isIn(SIBILANTS, before) ? 'е' : 'о'}к`
}

const putCases = (
  stem: string, nominative: string, endings: readonly (readonly string[])[], living: boolean, shift: number, bits: number, put: PutForm,
): void => {
  put(nominative, NOMINATIVE << shift | bits)
  let genitive = ''
  for (let i = 1; i < 6; i++) {
    const cases = (CASES[i]!) << shift | bits
    for (const ending of endings[i]!) {
      let form
      switch (ending) {
        case '*': form = living ? genitive : nominative; break
        case '=': form = nominative; break
        case '-': form = withoutEnding(stem); break
        default: form = stem + ending
      }
      if (genitive === '') genitive = form
      put(form, cases)
    }
  }
}

/** What the signs after a dictionary form say. */
export interface NounEntry {
  lemma: string
  stem: string | undefined
  plural: readonly string[] | undefined
  sign: string
}

/** Reads `Павел/Павл`, `МИД!`, `брат>братья,братьев`. */
export const readNoun = (entry: string): NounEntry => {
  let end = 0
  while (end < entry.length && !'^*=%!/>+'.includes(entry.charAt(end))) end++
  if (end === entry.length) return {lemma: entry, sign: '', stem: undefined, plural: undefined}
  const lemma = entry.slice(0, end), rest = entry.slice(end)
  const [head = '', plural] = rest.replace('+', '').split('>')
  const slash = head.indexOf('/')
  return {
    lemma, sign: slash < 0 ? head : head.slice(0, slash), stem: slash < 0 ? undefined : head.slice(slash + 1), plural: plural?.split(','),
  }
}

/** The woman of an entry with +: участник → участница, житель → жительница, россиянин → россиянка, японец → японка, студент → студентка. */
export const feminineOf = (entry: string): string | undefined => {
  if (!entry.endsWith('+')) return undefined
  const {lemma} = readNoun(entry)
  if (lemma.endsWith('ник')) return `${lemma.slice(0, -1)}ца`
  if (lemma.endsWith('тель')) return `${lemma}ница`
  // владелица, очевидица
  if (lemma.endsWith('елец') || lemma.endsWith('идец')) return `${lemma.slice(0, -2)}ица`
  return `${lemma.endsWith('анин') || lemma.endsWith('янин') || lemma.endsWith('ец') ? lemma.slice(0, -2) : lemma}ка`
}

/** отец → отц-, боец → бойц-, владелец → владельц-. */
const fleetingStem = (lemma: string): string | undefined =>
  lemma.endsWith('ец') && lemma.length > 3 ? `${lemma.slice(0, -2)}${VOWELS.includes(lemma.charAt(lemma.length - 3)) ? 'й' : lemma.charAt(lemma.length - 3) === 'л' ? 'ь' : ''}ц` : undefined

export interface NounKind {
  /** A living being: the accusative is as the genitive. */
  living?: boolean
  /** Of words in -ь: feminine. */
  feminine?: boolean
  singularOnly?: boolean
  pluralOnly?: boolean
}

/** Puts all the forms of a noun entry. */
export const inflectNoun = (entry: string, kind: NounKind, put: PutForm): void => {
  const {lemma, stem: oblique, plural, sign} = readNoun(entry)
  const living = kind.living === true
  if (sign === '*') { inflectAdjective(lemma, living, put, true); return }
  if (sign.startsWith('!')) {
    const what = sign.charAt(1)
    put(lemma, what === 'p' ? PLURAL_CASES : SINGULAR_CASES | (what === 'f' ? FEMININE : what === 'n' ? NEUTER : MASCULINE))
    return
  }
  const {cut, gender: byEnding, paradigm: forms} = classOf(lemma, kind.feminine === true)
  const stem = oblique ?? fleetingStem(lemma) ?? lemma.slice(0, lemma.length - cut)
  const gender = sign === '=' ? MASCULINE : sign === '%' ? MASCULINE | FEMININE : byEnding
  if (kind.pluralOnly !== true) putCases(stem, lemma, forms.singular, living, 0, gender, put)
  if (kind.singularOnly === true) return
  if (plural) { putIrregularPlural(plural, living, gender, put); return }
  const ending = sign === '^' ? (forms === MASCULINE_HARD || forms === MASCULINE_VELAR ? 'а' : 'я') : forms.plural[0]?.[0] ?? ''
  putCases(stem, stem + ending, forms.plural, living, PLURAL_SHIFT, gender, put)
}

/** братья, братьев → братьям, братьями, братьях; люди, людей, людьми. */
const putIrregularPlural = (plural: readonly string[], living: boolean, gender: number, put: PutForm): void => {
  const [nominative = '', genitive = '', instrumental] = plural
  const stem = nominative.slice(0, -1) + (isIn('ая', nominative.slice(-1)) ? nominative.slice(-1) : nominative.endsWith('ы') ? 'а' : 'я')
  const forms = [nominative, genitive, `${stem}м`, living ? genitive : nominative, instrumental ?? `${stem}ми`, `${stem}х`]
  forms.forEach((form, i) => { put(form, (CASES[i] ?? 0) << PLURAL_SHIFT | gender) })
}

/**
 * Puts the twelve forms of an adjective, an adjectival noun or a participle. A noun ("ученый", "горничная") has one gender.
 * @param lemma nominative, in -ый, -ий, -ой, -ая, -ое or, plural only, -ые, -ие
 * @param noun true for a noun, whose gender is that of its ending
 */
export const inflectAdjective = (lemma: string, living: boolean, put: PutForm, noun: boolean = false, bits: number = ADJECTIVAL): void => {
  const stem = lemma.slice(0, -2), end = lemma.slice(-2), last = stem.slice(-1)
  const sibilant = isIn(SIBILANTS, last), velar = isIn('гкх', last)
  const soft = !sibilant && !velar && (end === 'ий' || end === 'яя' || end === 'ее' || end === 'ие')
  const y = soft || sibilant || velar ? 'и' : 'ы', o = soft || (sibilant && end !== 'ой') ? 'е' : 'о'
  const a = soft ? 'я' : 'а', u = soft ? 'ю' : 'у'
  const lean = (cases: number, of: number): number => cases | of | bits
  const pluralOnly = noun && (end === 'ые' || end === 'ие')
  const gender = !noun ? 0 : end === 'ая' || end === 'яя' ? FEMININE : end === 'ое' || end === 'ее' ? NEUTER : MASCULINE
  if (!pluralOnly && (gender === 0 || gender !== FEMININE)) {
    const of = gender === 0 ? MASCULINE | NEUTER : gender, masculine = gender === NEUTER ? 0 : MASCULINE
    const accusative = living || !noun ? ACCUSATIVE : 0
    if (masculine) put(stem + (end === 'ой' ? 'ой' : `${y}й`), lean(NOMINATIVE | (living ? 0 : ACCUSATIVE), MASCULINE))
    put(`${stem}${o}го`, lean(GENITIVE | (masculine ? accusative : 0), of))
    put(`${stem}${o}му`, lean(DATIVE, of))
    put(`${stem}${o}м`, lean(LOCATIVE, of))
    put(`${stem}${y}м`, lean(INSTRUMENTAL, of))
    if (gender === 0 || gender === NEUTER) put(`${stem}${o}е`, lean(NOMINATIVE | ACCUSATIVE, NEUTER))
  }
  if (!pluralOnly && (gender === 0 || gender === FEMININE)) {
    put(`${stem}${a}я`, lean(NOMINATIVE, FEMININE))
    put(`${stem}${o}й`, lean(GENITIVE | DATIVE | INSTRUMENTAL | LOCATIVE, FEMININE))
    put(`${stem}${u}ю`, lean(ACCUSATIVE, FEMININE))
  }
  const accusative = ACCUSATIVE << PLURAL_SHIFT
  put(`${stem}${y}е`, lean(NOMINATIVE << PLURAL_SHIFT | (living ? 0 : accusative), gender))
  put(`${stem}${y}х`, lean((GENITIVE | LOCATIVE) << PLURAL_SHIFT | (living || !noun ? accusative : 0), gender))
  put(`${stem}${y}м`, lean(DATIVE << PLURAL_SHIFT, gender))
  put(`${stem}${y}ми`, lean(INSTRUMENTAL << PLURAL_SHIFT, gender))
}

/** Puts the singular of a given name. Names in -о, -и, -у, -э, -е, -ю, women's in a consonant, and those with the sign ! stay as they are. */
export const inflectName = (entry: string, female: boolean, put: PutForm): void => {
  const {lemma, stem, sign} = readNoun(entry)
  const gender = female ? FEMININE : MASCULINE, last = lemma.slice(-1)
  const asIs = sign === '!' || isIn('оиуэеюы', last) || (female && !isIn('аяь', last))
  if (asIs) put(lemma, SINGULAR_CASES | gender)
  else {
    const {cut, paradigm: forms} = classOf(lemma, female)
    putCases(stem ?? lemma.slice(0, lemma.length - cut), lemma, forms.singular, true, 0, gender, put)
  }
}

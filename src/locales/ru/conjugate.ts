/** Makes the forms of Russian verbs from the infinitive and, where it can't be told from it, the third person singular. */
import {
  ADJECTIVAL, FEMININE, FIRST_PERSON, FUTURE, GERUND, INFINITIVE, MASCULINE, NEUTER, PARTICIPLE, PASSIVE, PAST, PLURAL, PRESENT,
  REFLEXIVE, SINGULAR, THIRD_PERSON,
} from '../../words/facts.ts'
import {inflectAdjective, type PutForm} from './inflect.ts'

export interface VerbKind {
  /** Perfective: скажет is the future. */
  perfective: boolean
  /** Puts сообщается, сообщалось beside сообщает. */
  impersonal: boolean
  /** Puts the cases of заявивший and говорящий too: twelve forms, so only for common verbs. */
  participles: boolean
}

const VOWELS = 'аеиоуыэюя'
const endsInVowel = (word: string): boolean => VOWELS.includes(word.charAt(word.length - 1))

/** The third person singular of infinitives that show it: заявить → заявит, заявлять → заявляет, требовать → требует. */
const thirdPerson = (infinitive: string): string => {
  const stem = infinitive.slice(0, -2)
  if (stem.endsWith('ова')) return `${stem.slice(0, -3)}ует`
  if (stem.endsWith('ава') && /(?:да|зна|ста)ва$/.test(stem)) return `${stem.slice(0, -2)}ет`
  if (stem.endsWith('ну')) return `${stem.slice(0, -1)}ет`
  if (stem.endsWith('и')) return `${stem}т`
  return `${stem}ет`
}

/** заявить → заявл-, подтвердить → подтвержд-, отметить → отмеч-, сократить → сокращ-. */
const softened = (stem: string, passive: boolean): string => {
  const head = stem.slice(0, -1)
  switch (stem.charAt(stem.length - 1)) {
    case 'б': case 'п': case 'в': case 'м': case 'ф': return `${stem}л`
    case 'д': return passive ? `${head}жд` : `${head}ж`
    case 'т': return stem.endsWith('ст') ? `${stem.slice(0, -2)}щ` : /(?:рет|рат|вят)$/.test(stem) ? `${head}щ` : `${head}ч`
    case 'с': return `${head}ш`
    case 'з': return `${head}ж`
  }
  return stem
}

/** First person singular, first and third person plural of a third person singular. */
const persons = (third: string): [first: string, we: string, they: string] => {
  if (third.endsWith('даст')) { const stem = third.slice(0, -2); return [`${stem}м`, `${stem.slice(0, -1)}адим`, `${stem.slice(0, -1)}адут`] }
  const stem = third.slice(0, -2), we = `${third.slice(0, -1)}м`, last = stem.charAt(stem.length - 1)
  if (third.endsWith('ит')) {
    const sibilant = 'жшчщ'.includes(last), soft = softened(stem, false)
    return [soft + ('жшчщ'.includes(soft.charAt(soft.length - 1)) ? 'у' : 'ю'), we, stem + (sibilant ? 'ат' : 'ят')]
  }
  const y = VOWELS.includes(last) || last === 'л' || last === 'ь' || last === 'р' ? 'ю' : 'у'
  return [stem + y, we, `${stem}${y}т`]
}

/** End of the letters that all the forms of the verb entry at `start`–`end` begin with: of заявить "заяв", of заметить, видеть (замечу, вижу) "заме", "ви", of требовать (требует) "треб". */
export const endOfStart = (list: string, start: number, end: number): number => {
  const blank = list.indexOf(' ', start), parts = blank >= 0 && blank < end ? blank : end
  const stop = list.endsWith('ся', parts) || list.endsWith('сь', parts) ? parts - 2 : parts
  let same = stop - (list.endsWith('вать', stop) || list.endsWith('стить', stop) ? 5 : 'тдсз'.includes(list[stop - 4] ?? ' ') ? 4 : 3)
  for (let at = parts; at < end; at++)
    if (list[at] === ' ' || list[at] === '/') while (same > start + 1 && !list.startsWith(list.slice(start, same), at + 1)) same--
  return Math.max(start + 1, same)
}

/**
 * Puts the forms of a verb entry: `сказать скажет`, `заявить`, `признаться`, `прийти придет пришел/пришл`.
 */
export const conjugate = (entry: string, kind: VerbKind, put: PutForm): void => {
  const [whole = '', third = '', past = ''] = entry.split(' ')
  const reflexive = whole.endsWith('ся') || whole.endsWith('сь')
  const infinitive = reflexive ? whole.slice(0, -2) : whole
  const own = reflexive ? REFLEXIVE : 0
  const add = (form: string, bits: number): void => { put(reflexive ? form + (endsInVowel(form) ? 'сь' : 'ся') : form, bits | own) }
  const third1 = third === '' ? thirdPerson(infinitive) : reflexive && third.endsWith('ся') ? third.slice(0, -2) : third
  const [first, we, they] = persons(third1)
  const finite = kind.perfective ? FUTURE : PRESENT
  const pasts = past === '' ? [`${infinitive.slice(0, -2)}л`] : past.split('/')
  const pastMasculine = pasts[0] ?? '', pastStem = pasts[1] ?? pastMasculine.replace(/л$/, '')
  const pastL = pastStem === '' ? '' : pastStem.endsWith('л') ? pastStem : `${pastStem}л`
  const stem = infinitive.slice(0, -2)

  put(whole, INFINITIVE | own)
  add(pastMasculine, PAST | SINGULAR | MASCULINE)
  add(`${pastL}а`, PAST | SINGULAR | FEMININE)
  add(`${pastL}о`, PAST | SINGULAR | NEUTER)
  add(`${pastL}и`, PAST | PLURAL)
  add(first, finite | FIRST_PERSON | SINGULAR)
  add(we, finite | FIRST_PERSON | PLURAL)
  add(third1, finite | THIRD_PERSON | SINGULAR)
  add(they, finite | THIRD_PERSON | PLURAL)

  if (kind.perfective) {
    // "опровергнув", beside "опроверг"
    if (past === '' || stem.endsWith('ну')) put(reflexive ? `${stem}вшись` : `${stem}в`, GERUND | own)
    else if (third1.endsWith('дет')) put(`${third1.slice(0, -2)}я`, GERUND | own)
  } else if (/[ая]вать$/.test(infinitive) && they.endsWith('ают') && !they.endsWith('вают')) add(`${infinitive.slice(0, -2)}я`, GERUND)
  else {
    const base = they.slice(0, -2), last = base.charAt(base.length - 1)
    if ('жшчщ'.includes(last)) {
      if (third1.endsWith('ит')) add(`${base}а`, GERUND)
    } else if (third1.endsWith('ит') || VOWELS.includes(last)) add(`${base}я`, GERUND)
  }

  if (kind.participles) {
    const lemma = !kind.perfective ? `${they.slice(0, -1)}щий` : past === '' ? `${stem}вший` : `${pastMasculine.replace(/л$/, 'в')}ший`
    inflectAdjective(lemma, true, (form, bits) => { put(reflexive ? `${form}ся` : form, bits | own) }, false, PARTICIPLE | ADJECTIVAL)
  }

  if (reflexive) return
  if (kind.perfective && (past === '' || stem.endsWith('ну'))) {
    const passive = stem.endsWith('и') ? `${softened(stem.slice(0, -1), true)}ен`
      : stem.endsWith('ну') ? `${stem}т` : stem.endsWith('е') ? '' : stem.endsWith('ня') ? `${stem}т` : `${stem}н`
    if (passive) {
      put(passive, PASSIVE | SINGULAR | MASCULINE)
      put(`${passive}а`, PASSIVE | SINGULAR | FEMININE)
      put(`${passive}о`, PASSIVE | SINGULAR | NEUTER)
      put(`${passive}ы`, PASSIVE | PLURAL)
    }
  }
  if (kind.impersonal && !kind.perfective) {
    put(`${third1}ся`, REFLEXIVE | PRESENT | THIRD_PERSON | SINGULAR)
    put(`${they}ся`, REFLEXIVE | PRESENT | THIRD_PERSON | PLURAL)
    put(`${stem}лся`, REFLEXIVE | PAST | SINGULAR | MASCULINE)
    put(`${stem}лась`, REFLEXIVE | PAST | SINGULAR | FEMININE)
    put(`${stem}лось`, REFLEXIVE | PAST | SINGULAR | NEUTER)
    put(`${stem}лись`, REFLEXIVE | PAST | PLURAL)
  }
}

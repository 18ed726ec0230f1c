/** English inflection: the forms of a verb, the plural of a noun. */
import {
  GERUND, INFINITIVE, NOMINATIVE, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PRESENT, SINGULAR,
} from '../../words/facts.ts'
import {eachWord, wordAt} from '../lists.ts'
import type {ShelveWords} from '../types.ts'

/** Base → its irregular past and participle. */
export type Irregular = ReadonlyMap<string, readonly [past: string, participle: string]>

/** Base, past, and past participle where it is another. */
const IRREGULAR_VERBS = `beat beat beaten, become became become, begin began begun, break broke broken, bring brought, broadcast broadcast,
build built, buy bought, cast cast, catch caught, choose chose chosen, come came come, cost cost, cut cut, deal dealt,
draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found,
flee fled, fly flew flown, forbid forbade forbidden, forecast forecast, foresee foresaw foreseen, forget forgot forgotten,
forgive forgave forgiven, get got gotten, give gave given, go went gone, grow grew grown, hang hung, hear heard,
hide hid hidden, hit hit, hold held, hurt hurt, keep kept, know knew known, lay laid, lead led, leave left, let let,
lose lost, make made, mean meant, meet met, mislead misled, overcome overcame overcome,
oversee oversaw overseen, pay paid, put put, quit quit, read read, ride rode ridden, rise rose risen, run ran run,
say said, see saw seen, seek sought, sell sold, send sent, set set, shake shook shaken, shoot shot, show showed shown,
shut shut, sit sat, sleep slept, speak spoke spoken, spend spent, split split, spread spread, stand stood,
steal stole stolen, strike struck, swear swore sworn, take took taken, teach taught, tell told, think thought,
throw threw thrown, understand understood, uphold upheld, wear wore worn, win won, withdraw withdrew withdrawn,
withhold withheld, write wrote written,
arise arose arisen, bend bent, bite bit bitten, bleed bled, blow blew blown, breed bred, burst burst, cling clung, creep crept,
dig dug, freeze froze frozen, grind ground, kneel knelt, lend lent, rebuild rebuilt, repay repaid,
rethink rethought, rewrite rewrote rewritten, shine shone, shrink shrank shrunk, sing sang sung, sink sank sunk, spin spun,
sting stung, strive strove striven, sweep swept, swell swelled swollen,
swim swam swum, undergo underwent undergone, undertake undertook undertaken,
weep wept, withstand withstood, bear bore borne, bind bound, drink drank drunk, overtake overtook overtaken, rid rid, shed shed, slide slid,
stick stuck, swing swung, tear tore torn, thrust thrust, undo undid undone, weave wove woven`

export const irregularVerbs = (): Irregular => {
  const verbs = new Map<string, readonly [string, string]>()
  for (const verb of IRREGULAR_VERBS.replaceAll('\n', ' ').split(', ')) {
    const [base = '', past = '', participle = past] = verb.split(' ')
    verbs.set(base, [past, participle])
  }
  return verbs
}

/** Verbs of two syllables with the stress on the last, whose consonant is doubled; those of one syllable follow a rule. */
const DOUBLING = new Set((
  'abhor admit allot begin commit compel concur confer control defer deter dispel equip excel expel forbid forget incur infer occur omit '
  + 'permit prefer propel rebut recur refer regret remit submit transfer transmit upset').split(' '))

const A = 97, C = 99, E = 101, H = 104, I = 105, L = 108, O = 111, Q = 113, S = 115, U = 117, W = 119, X = 120, Y = 121, Z = 122

const isVowel = (code: number): boolean => code === A || code === E || code === I || code === O || code === U

/** stop → stopped, but visit → visited, look → looked, show → showed. */
const doubles = (base: string): boolean => {
  let i = base.length - 1
  const last = base.charCodeAt(i)
  if (isVowel(last) || last === W || last === X || last === Y || last === H || !isVowel(base.charCodeAt(--i))) return false
  const third = base.charCodeAt(--i)
  // quit, quip: the u belongs to the q
  if (isVowel(third) && !(third === U && base.charCodeAt(i - 1) === Q)) return false
  while (--i >= 0) if (isVowel(base.charCodeAt(i))) return DOUBLING.has(base)
  return true
}

/** signal → signalled beside signaled: British English doubles an l that American English doesn't; of reveal neither does. */
const doublesInBritain = (base: string): boolean => {
  const at = base.length - 1
  return base.charCodeAt(at) === L && isVowel(base.charCodeAt(at - 1)) && !isVowel(base.charCodeAt(at - 2)) && !doubles(base)
}

/** reply, but not say. */
const endsInConsonantY = (word: string): boolean =>
  word.charCodeAt(word.length - 1) === Y && !isVowel(word.charCodeAt(word.length - 2))

/** say → says, reply → replies, go → goes: of verbs in the third person and of nouns in the plural. */
const withS = (word: string): string => {
  const last = word.charCodeAt(word.length - 1), before = word.charCodeAt(word.length - 2)
  if (last === Y && !isVowel(before)) return `${word.slice(0, -1)}ies`
  const sibilant = last === S || last === X || last === Z || (last === H && (before === C || before === S))
  return sibilant || (last === O && !isVowel(before)) ? `${word}es` : `${word}s`
}

/**
 * Calls `emit` with the forms of a verb and their `Form` bits. Forms that look alike come apart (put: base, past, participle),
 * but for the regular past, which is the participle too.
 */
export const eachVerbForm = (base: string, irregular: Irregular, emit: (form: string, forms: number) => void): void => {
  emit(base, INFINITIVE | PRESENT | PLURAL)
  emit(withS(base), PRESENT | SINGULAR)
  const last = base.charCodeAt(base.length - 1)
  const mute = last === E && base.charCodeAt(base.length - 2) !== E && base.charCodeAt(base.length - 2) !== O
  const stem = mute ? base.slice(0, -1) : doubles(base) ? base + base.charAt(base.length - 1) : base
  const ie = mute && base.charCodeAt(base.length - 2) === I
  emit(ie ? `${base.slice(0, -2)}ying` : `${stem}ing`, GERUND)
  const parts = irregular.get(base)
  if (parts) {
    emit(parts[0], PAST)
    emit(parts[1], PASSIVE)
    return
  }
  emit(endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : last === E ? `${base}d` : `${stem}ed`, PAST | PASSIVE)
  if (!doublesInBritain(base)) return
  emit(`${base}ling`, GERUND)
  emit(`${base}led`, PAST | PASSIVE)
}

/** Lets a verb wait until a word comes that begins as one of its forms does, as {@link eachVerbForm} makes them. */
export const shelveVerb = (shelve: ShelveWords, base: string, irregular: Irregular, expand: () => void): void => {
  for (const part of irregular.get(base) ?? []) shelve(part, 0, part.length, expand)
  shelve(base, 0, Math.max(1, base.length - 2), expand)
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  child: 'children', person: 'people', wife: 'wives', analysis: 'analyses', police: 'police',
}

/** spokesman → spokesmen, attorney → attorneys, ally → allies, person → people. */
export const plural = (noun: string): string => {
  const irregular = IRREGULAR_PLURALS[noun]
  if (irregular !== undefined) return irregular
  return noun.endsWith('man') && noun !== 'german' ? `${noun.slice(0, -2)}en` : withS(noun)
}

export const SINGULAR_NOUN: number = NOMINATIVE | SINGULAR
export const PLURAL_NOUN: number = (NOMINATIVE << PLURAL_SHIFT) | PLURAL

/** Lets the nouns of a list wait until a word comes that begins as one and its {@link plural} do. */
export const shelveNouns = (shelve: ShelveWords, list: string, expand: (noun: string) => void): void => {
  const expandAt = (start: number): void => { expand(wordAt(list, start)) }
  // people
  eachWord(list, (start, end) => { shelve(list, start, Math.max(start + 1, end - (list.startsWith('person', start) ? 4 : 2)), expandAt) })
}

/** Reads the tables of cues.ts into the lexicon. */
import {
  CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, DATIVE, FEMININE, GUESSED, INSTRUMENTAL, MASCULINE, NEUTER, NOUN, PASSIVE, PLURAL, PLURAL_SHIFT, PRESENT,
  REFLEXIVE, SINGULAR, VERB,
} from '../../words/facts.ts'
import {
  ABOUT, ADDRESSEE, AFTER, AFTER_AS, BARE, CLAUSE, DIRECT, MARKED, NAMING, NAMING_MARKED, OBJECT, OBJECT_NEGATED, OBJECT_TO, ORIGIN, QUESTION, RELAYED, TO, UTTER, WEAK, WISH,
} from '../../words/frames.ts'
import type {CueClass} from '../../tree/types.ts'
import type {AddWord, CueEntry, CueTail, ShelveWords} from '../types.ts'
import {conjugate, startOfVerb} from './conjugate.ts'
import {guess} from './guess.ts'
import {inflectNoun, readNoun, startsOfNoun} from './inflect.ts'
import {NOUNS, PREDICATIVES, PREPOSITIONAL, VERBS, VERB_PHRASES} from './cues.ts'

const FRAME_LETTERS: Readonly<Record<string, number>> = {
  D: DIRECT, C: CLAUSE, B: BARE, Q: QUESTION, W: WISH, T: TO, O: OBJECT, A: AFTER, N: NAMING, H: ADDRESSEE, U: OBJECT_TO, K: WEAK, E: UTTER, X: OBJECT_NEGATED, Y: AFTER_AS, G: ORIGIN, Z: MARKED, M: NAMING_MARKED, R: RELAYED,
}
const CLASSES: readonly CueClass[] = ['say', 'write', 'think', 'ask', 'order', 'promise', 'deny', 'announce', 'learn', 'judge', 'feel', 'show']

/** What stands after the colon of a line: `say DCA о об`. */
interface Frame { class: CueClass, frames: number, prepositions: readonly string[], noPassive: boolean, participles: boolean, impersonal: boolean, inside: boolean }

const readFrame = (text: string): Frame => {
  const [name = '', letters = '', ...prepositions] = text.trim().split(' ')
  let frames = prepositions.length > 0 ? ABOUT : 0
  for (const letter of letters) frames |= FRAME_LETTERS[letter] ?? 0
  if ((frames & ORIGIN) !== 0) frames &= ~ABOUT
  return {class: CLASSES.find(one => one === name) ?? 'say', frames, prepositions, noPassive: letters.includes('S'), participles: letters.includes('P'), impersonal: letters.includes('I'), inside: letters.includes('V')}
}

const linesOf = (table: string): string[] => table.split('\n').filter(line => line !== '')

/** Cuts `a, b: rest` at the first colon. */
const cutAt = (line: string, sign: string): [head: string[], rest: string] => {
  const at = line.indexOf(sign)
  return [line.slice(0, at).split(', '), line.slice(at + sign.length)]
}

const firstWord = (text: string): string => text.split(' ', 1)[0] ?? ''

/** Verb entries with the phrases they head, `выразить|выражать` → tails. */
const readPhrases = (): Map<string, CueTail[]> => {
  const phrases = new Map<string, CueTail[]>()
  for (const line of linesOf(VERB_PHRASES)) {
    const [verbs, rest] = cutAt(line, ': ')
    const [tails, frame] = cutAt(rest, ' > ')
    const {class: of, frames, prepositions, inside} = readFrame(frame)
    for (const verb of verbs) {
      const list = phrases.get(verb) ?? []
      phrases.set(verb, list)
      for (const tail of tails)
        list.push({words: tail.split(' '), cue: {lemma: `${firstWord(verb.replace('|', ' ').trim())} ${tail}`, class: of, frames, prepositions}, ...(inside ? {inside} : {})})
    }
  }
  return phrases
}

const addVerb = (add: AddWord, shelve: ShelveWords, verb: string, frame: Frame, tails: readonly CueTail[] | undefined): void => {
  const [perfective = '', imperfective = ''] = verb.split('|')
  const {class: of, frames, prepositions, noPassive, participles, impersonal} = frame
  const cue = (entry: string): CueEntry => ({lemma: firstWord(entry), class: of, frames, prepositions, ...(tails ? {tails} : {})})
  const conjugateInto = (entry: string, isPerfective: boolean): void => {
    const own = cue(entry), ownReflexive = /с[ья](?: |$)/.test(entry)
    const clauseOnly: CueEntry = {lemma: own.lemma, class: of, frames: CLAUSE, prepositions: []}
    conjugate(entry, {perfective: isPerfective, impersonal: impersonal || !noPassive, participles}, (form, bits) => {
      const isCue = !noPassive || ((bits & PASSIVE) === 0 && (ownReflexive || (bits & REFLEXIVE) === 0))
      // "считается, что", but not "он считается лучшим"
      const alone = impersonal && (bits & REFLEXIVE) !== 0 && !ownReflexive && (bits & SINGULAR) !== 0 && (bits & (PRESENT | NEUTER)) !== 0
      // "был назван «героем»", but not "назван лучшим игроком"
      const named = !isCue && (bits & PASSIVE) !== 0 && (frames & (NAMING | NAMING_MARKED)) !== 0
      if (named) add(form, CUE_VERB | VERB, bits, own.lemma, {lemma: own.lemma, class: of, frames: NAMING_MARKED | MARKED | frames & ABOUT, prepositions})
      else if (alone) add(form, CUE_VERB | VERB, bits, own.lemma, clauseOnly)
      else if (isCue) add(form, CUE_VERB | VERB, bits, own.lemma, own)
      else add(form, VERB, bits)
    })
  }
  if (perfective !== '') shelve([startOfVerb(perfective)], () => { conjugateInto(perfective, true) })
  if (imperfective !== '') shelve([startOfVerb(imperfective)], () => { conjugateInto(imperfective, false) })
}

/** "по словам", "со ссылкой" → their prepositions, by noun form. */
const readPrepositional = (): Map<string, {before: string[], frame: Frame}> => {
  const phrases = new Map<string, {before: string[], frame: Frame}>()
  for (const line of linesOf(PREPOSITIONAL)) {
    const [head, rest] = cutAt(line, ': ')
    const preposition = firstWord(head[0] ?? '')
    head[0] = (head[0] ?? '').slice(preposition.length + 1)
    const before = preposition === '-' ? [] : preposition === 'со' || preposition === 'с' ? ['с', 'со'] : [preposition]
    for (const form of head) phrases.set(form, {before, frame: readFrame(rest)})
  }
  return phrases
}

/** The case forms that a noun of a phrase can be of; it stands in the lexicon for its own sake only. */
const nounForms = (word: string): number => guess(word, 0, word.length, false) & ~GUESSED

/** Adds every cue with all its forms. */
export const addCues = (add: AddWord, shelve: ShelveWords): void => {
  const tails = readPhrases(), prepositional = readPrepositional()
  for (const list of tails.values()) for (const {words} of list)
    for (const word of words) if (word.length > 2) add(word, NOUN, nounForms(word))
  // before the verbs: "уверен" is no form of "уверить"
  for (const line of linesOf(PREDICATIVES)) {
    const [words, rest] = cutAt(line, ': ')
    const {class: of, frames, prepositions} = readFrame(rest)
    for (const forms of words) {
      const lemma = firstWord(forms)
      for (const form of forms.split(' ')) {
        const gender = form.endsWith('а') ? FEMININE | SINGULAR : form.endsWith('о') ? NEUTER | SINGULAR : /[ыи]$/.test(form) ? PLURAL : MASCULINE | SINGULAR
        add(form, CUE_ADJECTIVE, gender, lemma, {lemma, class: of, frames, prepositions})
      }
    }
  }
  for (const line of linesOf(VERBS)) {
    const [verbs, rest] = cutAt(line, ': ')
    const frame = readFrame(rest)
    for (const verb of verbs) addVerb(add, shelve, verb, frame, tails.get(verb))
  }
  for (const line of linesOf(NOUNS)) {
    const [nouns, rest] = cutAt(line, ': ')
    const {class: of, frames, prepositions} = readFrame(rest)
    for (const entry of nouns) {
      const pluralOnly = entry.endsWith('+'), noun = pluralOnly ? entry.slice(0, -1) : entry
      const {lemma} = readNoun(noun)
      const cue: CueEntry = {lemma, class: of, frames, prepositions}
      const put = (form: string, bits: number): void => {
        const phrase = prepositional.get(form)
        prepositional.delete(form)
        if (phrase) add(form, CUE_NOUN | CUE_PHRASE, bits, lemma, {...cue, lemma: `${phrase.before[0] ?? ''} ${form}`, frames: frames | DIRECT | BARE | AFTER, before: phrase.before})
        else add(form, CUE_NOUN, bits, lemma, cue)
      }
      shelve(startsOfNoun(noun), () => { inflectNoun(noun, {feminine: true, pluralOnly}, put) })
    }
  }
  // those that no noun has taken: its shelf is opened before theirs
  for (const [whole, {before, frame}] of prepositional) {
    // "с точки зрения": the words behind begin otherwise, so they wait on no shelf
    for (const word of whole.split(' ').slice(1)) add(word, NOUN, nounForms(word))
    shelve([firstWord(whole)], () => {
      if (!prepositional.has(whole)) return
      const [preposition = ''] = before, [form = '', ...more] = whole.split(' ')
      const lemma = preposition === '' ? form : `${preposition} ${form}`
      const bits = preposition === 'по' ? (form.endsWith('м') ? DATIVE << PLURAL_SHIFT : DATIVE) : preposition === 'с' && form === 'ссылкой' ? INSTRUMENTAL : preposition === '' ? 0 : nounForms(form)
      const cue: CueEntry = {lemma, class: frame.class, frames: DIRECT | BARE | AFTER, prepositions: [], ...(preposition === '' ? {} : {before})}
      add(form, CUE_PHRASE, bits, lemma, more.length > 0 ? {...cue, frames: 0, tails: [{words: more, cue}]} : cue)
    })
  }
}

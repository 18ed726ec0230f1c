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
import {conjugate, endOfStart as endOfVerbStart} from './conjugate.ts'
import {guess} from './guess.ts'
import {inflectNoun, readNoun} from './inflect.ts'
import {endOfStart as endOfNounStart} from './shelve-nouns.ts'
import {NOUNS, PREDICATIVES, PREPOSITIONAL, VERBS, VERB_PHRASES} from './cues.ts'

const FRAME_LETTERS: Readonly<Record<string, number>> = {
  D: DIRECT, C: CLAUSE, B: BARE, Q: QUESTION, W: WISH, T: TO, O: OBJECT, A: AFTER, N: NAMING, H: ADDRESSEE, U: OBJECT_TO, K: WEAK, E: UTTER, X: OBJECT_NEGATED, Y: AFTER_AS, G: ORIGIN, Z: MARKED, M: NAMING_MARKED, R: RELAYED,
}
const CLASSES: readonly CueClass[] = ['say', 'write', 'think', 'ask', 'order', 'promise', 'deny', 'announce', 'learn', 'judge', 'feel', 'show']

/** What stands after the colon of a line: `say DCA о об`. */
interface Frame { class: CueClass, frames: number, prepositions: readonly string[], noPassive: boolean, participles: boolean, impersonal: boolean, inside: boolean }

/** What makes a cue of a noun form: its preposition in every form, and the frame. */
interface Prepositional { before: string[], frame: Frame }

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

const COMMA = 0x2c, BAR = 0x7c

/** Calls `visit` with where each entry of a table stands: before the colon of its line, between commas and bars. */
const eachEntry = (table: string, visit: (start: number, end: number) => void): void => {
  for (let colon = table.indexOf(': '), start = 1; colon > 0; start = table.indexOf('\n', colon) + 1, colon = table.indexOf(': ', start))
    for (let i = start; i <= colon; i++) {
      const code = table.charCodeAt(i)
      if (i < colon && code !== COMMA && code !== BAR) continue
      if (i > start) visit(start, i)
      start = code === COMMA ? i + 2 : i + 1
    }
}

/** The group of entries, between commas, in which that at `start` stands, and the frame of its line. */
const groupAt = (table: string, start: number): [group: string, frame: Frame] => {
  const colon = table.indexOf(': ', start), comma = table.indexOf(', ', start)
  const from = Math.max(table.lastIndexOf('\n', start) + 1, table.lastIndexOf(', ', start) + 2)
  return [table.slice(from, comma < 0 ? colon : Math.min(comma, colon)), readFrame(table.slice(colon + 1, table.indexOf('\n', colon)))]
}

/** Verb entries, `выразить|выражать`, → what stands behind them in the lines of the phrases that they head. */
const phrasesByVerb = (): Map<string, string[]> => {
  const phrases = new Map<string, string[]>()
  for (const line of linesOf(VERB_PHRASES)) {
    const [verbs, rest] = cutAt(line, ': ')
    for (const verb of verbs) {
      const list = phrases.get(verb)
      if (list) list.push(rest)
      else phrases.set(verb, [rest])
    }
  }
  return phrases
}

const readTails = (verb: string, phrases: readonly string[]): CueTail[] => phrases.flatMap(phrase => {
  const [tails, frame] = cutAt(phrase, ' > '), {class: of, frames, prepositions, inside} = readFrame(frame), lemma = firstWord(verb.replace('|', ' ').trim())
  return tails.map((tail): CueTail => ({words: tail.split(' '), cue: {lemma: `${lemma} ${tail}`, class: of, frames, prepositions}, ...(inside ? {inside} : {})}))
})

const addVerb = (add: AddWord, entry: string, perfective: boolean, frame: Frame, tails: readonly CueTail[]): void => {
  const {class: of, frames, prepositions, noPassive, participles, impersonal} = frame
  const own: CueEntry = {lemma: firstWord(entry), class: of, frames, prepositions, ...(tails.length > 0 ? {tails} : {})}, ownReflexive = /с[ья](?: |$)/.test(entry)
  const clauseOnly: CueEntry = {lemma: own.lemma, class: of, frames: CLAUSE | frames & AFTER_AS, prepositions: []}
  conjugate(entry, {perfective, impersonal: impersonal || !noPassive, participles}, (form, bits) => {
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

const addVerbs = (add: AddWord, shelve: ShelveWords): void => {
  const phrases = phrasesByVerb()
  const expand = (start: number): void => {
    const [verb, frame] = groupAt(VERBS, start), [perfective = '', imperfective = ''] = verb.split('|'), isPerfective = VERBS.charCodeAt(start - 1) !== BAR
    addVerb(add, isPerfective ? perfective : imperfective, isPerfective, frame, readTails(verb, phrases.get(verb) ?? []))
  }
  eachEntry(VERBS, (start, end) => { shelve(VERBS, start, endOfVerbStart(VERBS, start, end), expand) })
}

/** "по словам", "со ссылкой" → their prepositions, by noun form. */
const readPrepositional = (): Map<string, Prepositional> => {
  const phrases = new Map<string, Prepositional>()
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

/** Words of verb phrases stand between a line's colon and its frame. */
const addPhraseWords = (add: AddWord, shelve: ShelveWords): void => {
  const expand = (start: number): void => {
    const [word = ''] = VERB_PHRASES.slice(start, VERB_PHRASES.indexOf(' ', start)).split(',')
    add(word, NOUN, nounForms(word))
  }
  let colon = VERB_PHRASES.indexOf(': ')
  while (colon > 0) {
    const end = VERB_PHRASES.indexOf(' > ', colon)
    for (let start = colon + 2; start < end;) {
      const stop = VERB_PHRASES.indexOf(' ', start), letters = VERB_PHRASES.charCodeAt(stop - 1) === COMMA ? stop - 1 : stop
      if (letters - start > 2) shelve(VERB_PHRASES, start, letters, expand)
      start = stop + 1
    }
    colon = VERB_PHRASES.indexOf(': ', end)
  }
}

const addNouns = (add: AddWord, shelve: ShelveWords, prepositional: Map<string, Prepositional>): void => {
  const expand = (start: number): void => {
    const [entry, {class: of, frames, prepositions}] = groupAt(NOUNS, start), pluralOnly = entry.endsWith('+'), noun = pluralOnly ? entry.slice(0, -1) : entry
    const {lemma} = readNoun(noun)
    const cue: CueEntry = {lemma, class: of, frames, prepositions}
    inflectNoun(noun, {feminine: true, pluralOnly}, (form, bits) => {
      const phrase = prepositional.get(form)
      prepositional.delete(form)
      if (phrase) add(form, CUE_NOUN | CUE_PHRASE, bits, lemma, {...cue, lemma: `${phrase.before[0] ?? ''} ${form}`, frames: frames | DIRECT | BARE | AFTER, before: phrase.before})
      else add(form, CUE_NOUN, bits, lemma, cue)
    })
  }
  eachEntry(NOUNS, (start, end) => { shelve(NOUNS, start, endOfNounStart(NOUNS, start, end), expand) })
}

/** Adds every cue with all its forms. */
export const addCues = (add: AddWord, shelve: ShelveWords): void => {
  const prepositional = readPrepositional()
  addPhraseWords(add, shelve)
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
  addVerbs(add, shelve)
  addNouns(add, shelve, prepositional)
  // those that no noun has taken: its shelf is opened before theirs
  for (const [whole, {before, frame}] of prepositional) {
    // "с точки зрения": the words behind begin otherwise, so they wait on no shelf
    for (const word of whole.split(' ').slice(1)) add(word, NOUN, nounForms(word))
    shelve(whole, 0, firstWord(whole).length, () => {
      if (!prepositional.has(whole)) return
      const [preposition = ''] = before, [form = '', ...more] = whole.split(' ')
      const lemma = preposition === '' ? form : `${preposition} ${form}`
      const bits = preposition === 'по' ? (form.endsWith('м') ? DATIVE << PLURAL_SHIFT : DATIVE) : preposition === 'с' && form === 'ссылкой' ? INSTRUMENTAL : preposition === '' ? 0 : nounForms(form)
      const cue: CueEntry = {lemma, class: frame.class, frames: DIRECT | BARE | AFTER, prepositions: [], ...(preposition === '' ? {} : {before})}
      add(form, CUE_PHRASE, bits, lemma, more.length > 0 ? {...cue, frames: 0, tails: [{words: more, cue}]} : cue)
    })
  }
}

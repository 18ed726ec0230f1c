/** Cue words of cues.ts to lexicon entries. */
import {CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, NOUN, PRESENT, SINGULAR, VERB} from '../../words/facts.ts'
import {
  ABOUT, ADDRESSEE, AFTER, BARE, CLAUSE, DIRECT, NAMING, OBJECT, OBJECT_TO, QUESTION, RAISING, STATIVE, TO, WEAK, WISH,
} from '../../words/frames.ts'
import type {AddWord, CueEntry, CueTail, ShelveWords} from '../types.ts'
import {CUE_ADJECTIVES, CUE_NOUNS, CUE_PHRASES, CUE_VERBS, type CueLines} from './cues.ts'
import {PLURAL_NOUN, SINGULAR_NOUN, eachVerbForm, plural, shelveVerb, type Irregular} from './inflect.ts'

const FRAME_OF: Readonly<Record<string, number>> = {
  D: DIRECT, C: CLAUSE, B: BARE, Q: QUESTION, W: WISH, T: TO, P: ABOUT, O: OBJECT, A: AFTER, N: NAMING, H: ADDRESSEE, U: OBJECT_TO,
  K: WEAK, R: RAISING, S: STATIVE,
}

/** An entry while its groups are still being found. */
interface Draft extends CueEntry {
  tails?: CueTail[]
}

/** "~state" marks a verb whose base is left out, and whose -s form takes nothing but a clause with "that". */
const isNounish = (head: string): boolean => head.startsWith('~')
const bare = (head: string): string => (isNounish(head) ? head.slice(1) : head)

const framesOf = (letters: string): number => {
  let frames = 0
  for (const letter of letters) frames |= FRAME_OF[letter] ?? 0
  return frames
}

/** Letters of frames that only a subject that can speak makes a cue are small. */
const spokenOf = (letters: string): number => framesOf(letters.replace(/[A-Z]/g, '').toUpperCase())

/** Calls `each` with every word: its cue, the head, and the other words of its group. */
const readLines = (lists: CueLines, each: (cue: Draft, head: string, others: readonly string[]) => void): void => {
  for (const [cueClass, lines] of lists) {
    for (const line of lines.split('\n')) {
      const [letters = '', ...words] = line.split(' ')
      const frames = framesOf(letters.toUpperCase()), spoken = spokenOf(letters)
      for (const word of words) {
        const [group = '', prepositions] = word.split(':')
        const [head = '', ...others] = group.split('_')
        const cue: Draft = {lemma: [bare(head), ...others].join(' '), class: cueClass, frames, prepositions: prepositions?.split(',') ?? []}
        if (spoken !== 0) cue.spoken = spoken
        each(cue, head, others)
      }
    }
  }
}

/** Head → entry. Groups ("point_out") become tails of their head's entry, longer ones first. */
const readCues = (lists: CueLines): Map<string, CueEntry> => {
  const found = new Map<string, Draft>()
  readLines(lists, (cue, head, others) => {
    const before = found.get(head)
    if (others.length === 0) {
      if (before?.tails) cue.tails = before.tails
      found.set(head, cue)
      return
    }
    const holder: Draft = before ?? {lemma: head, class: cue.class, frames: 0, prepositions: []}
    holder.tails = [...holder.tails ?? [], {words: others, cue}].sort((a, b) => b.words.length - a.words.length)
    found.set(head, holder)
  })
  return found
}

/** Both entries in one: "worried" is of "worry" and an adjective. */
const united = (a: CueEntry, b: CueEntry): CueEntry =>
  ({...a, frames: a.frames | b.frames, prepositions: [...new Set([...a.prepositions, ...b.prepositions])]})

/** Adds every cue. A form of a verb and a noun ("claims") has the verb's entry, and through it the noun's. */
export const addCues = (add: AddWord, shelve: ShelveWords, irregular: Irregular): void => {
  const nouns = new Map<string, CueEntry>(), taken = new Set<string>()
  const addNoun = (form: string, facts: number, forms: number, cue: CueEntry): void => {
    nouns.set(form, cue)
    add(form, facts, forms, cue.lemma)
  }
  for (const [head, cue] of readCues(CUE_NOUNS)) {
    addNoun(head, CUE_NOUN | NOUN, SINGULAR_NOUN, cue)
    addNoun(plural(head), CUE_NOUN | NOUN, PLURAL_NOUN, cue)
  }
  readLines(CUE_PHRASES, (cue, head, others) => {
    cue.frames = BARE | AFTER
    if (others.length > 0) {
      addNoun(head, CUE_PHRASE, 0, {lemma: head, class: cue.class, frames: 0, prepositions: [], tails: [{words: others, cue}]})
      return
    }
    const noun = nouns.get(head)
    const {lemma, class: cueClass, frames, prepositions: before} = cue
    const entry: CueEntry = {lemma, class: cueClass, frames: frames | (noun?.frames ?? 0), prepositions: noun?.prepositions ?? []}
    addNoun(head, CUE_PHRASE, 0, before.length > 0 ? {...entry, before} : entry)
  })
  const adjectives = readCues(CUE_ADJECTIVES)
  for (const [key, cue] of readCues(CUE_VERBS)) {
    const nounish = isNounish(key), head = bare(key)
    const spellings = head.endsWith('ize') ? [head, `${head.slice(0, -3)}ise`] : [head]
    for (const spelling of spellings) shelveVerb(shelve, spelling, irregular, () => {
      eachVerbForm(spelling, irregular, (form, forms) => {
        // "The law states that": nothing but a clause makes a verb of it
        const present = nounish && (forms & PRESENT) !== 0
        if (present && ((forms & SINGULAR) === 0 || (cue.frames & CLAUSE) === 0)) return
        const noun = nouns.get(form), adjective = adjectives.get(form)
        if (noun) taken.add(form)
        const entry = present ? {...cue, frames: CLAUSE} : adjective ? united(cue, adjective) : cue
        add(form, CUE_VERB | VERB, forms, head, noun ? {...entry, noun} : entry)
      })
    })
  }
  // those that are no form of a verb: the verb's shelf is opened before theirs
  for (const [form, cue] of nouns) shelve(form, 0, form.length, () => {
    if (!taken.has(form)) add(form, 0, 0, cue.lemma, cue)
  })
  for (const [head, cue] of adjectives) add(head, CUE_ADJECTIVE, 0, head, cue)
}

/** Cue words of cues.ts to lexicon entries. */
import {CUE_ADJECTIVE, CUE_NOUN, CUE_PHRASE, CUE_VERB, NOUN, VERB} from '../../words/facts.ts'
import {
  ABOUT, ADDRESSEE, AFTER, BARE, CLAUSE, DIRECT, NAMING, OBJECT, OBJECT_TO, QUESTION, TO, WEAK, WISH,
} from '../../words/frames.ts'
import type {CueClass} from '../../tree/types.ts'
import type {AddWord, CueEntry, CueTail} from '../types.ts'
import {CUE_ADJECTIVES, CUE_NOUNS, CUE_PHRASES, CUE_VERBS} from './cues.ts'
import {PLURAL_NOUN, SINGULAR_NOUN, irregularVerbs, plural, verbForms} from './inflect.ts'

const FRAME_OF: Readonly<Record<string, number>> = {
  D: DIRECT, C: CLAUSE, B: BARE, Q: QUESTION, W: WISH, T: TO, P: ABOUT, O: OBJECT, A: AFTER, N: NAMING, H: ADDRESSEE, U: OBJECT_TO,
  K: WEAK,
}

/** An entry while its groups and namesakes are still being found. */
interface Draft extends CueEntry {
  tails?: CueTail[]
}

type Lists = Readonly<Partial<Record<CueClass, string>>>

/** Calls `each` with the parts of every line: class, head, other words of the group, letters, prepositions. */
const readLines = (
  lists: Lists, each: (cueClass: CueClass, head: string, others: readonly string[], rest: readonly string[]) => void,
): void => {
  for (const [cueClass, lines] of Object.entries(lists) as [CueClass, string][]) {
    for (const line of lines.split('\n')) {
      const [group = '', ...rest] = line.split(' ')
      const [head = '', ...others] = group.split('_')
      each(cueClass, head, others, rest)
    }
  }
}

const framesOf = (letters: string): number => {
  let frames = 0
  for (const letter of letters) frames |= FRAME_OF[letter] ?? 0
  return frames
}

/** Head → entry. Groups ("point_out") become tails of their head's entry. */
const readCues = (lists: Lists): Map<string, CueEntry> => {
  const found = new Map<string, Draft>()
  readLines(lists, (cueClass, head, others, [letters = '', ...prepositions]) => {
    const cue: Draft = {lemma: [head, ...others].join(' '), class: cueClass, frames: framesOf(letters), prepositions}
    const before = found.get(head)
    if (others.length === 0) {
      if (before?.tails) cue.tails = before.tails
      found.set(head, cue)
      return
    }
    const holder: Draft = before ?? {lemma: head, class: cueClass, frames: 0, prepositions: []}
    // longer groups first: "make it clear" before "make it"
    holder.tails = [...holder.tails ?? [], {words: others, cue}].sort((a, b) => b.words.length - a.words.length)
    found.set(head, holder)
  })
  return found
}

/** Adds every cue. A form of a verb and a noun ("claims") has the verb's entry, and through it the noun's. */
export const addCues = (add: AddWord): void => {
  const nouns = new Map<string, CueEntry>()
  const addNoun = (form: string, facts: number, forms: number, cue: CueEntry): void => {
    nouns.set(form, cue)
    add(form, facts, forms, cue.lemma)
  }
  for (const [head, cue] of readCues(CUE_NOUNS)) {
    addNoun(head, CUE_NOUN | NOUN, SINGULAR_NOUN, cue)
    addNoun(plural(head), CUE_NOUN | NOUN, PLURAL_NOUN, cue)
  }
  readLines(CUE_PHRASES, (cueClass, head, others, before) => {
    const noun = nouns.get(head)
    const cue: Draft = {lemma: head, class: cueClass, frames: (noun?.frames ?? 0) | BARE | AFTER, prepositions: noun?.prepositions ?? []}
    if (before.length > 0) cue.before = before
    if (others.length > 0) addNoun(head, CUE_PHRASE, 0, {lemma: head, class: cueClass, frames: 0, prepositions: [], tails: [{words: others, cue}]})
    else addNoun(head, CUE_PHRASE, 0, cue)
  })
  const irregular = irregularVerbs()
  for (const [head, cue] of readCues(CUE_VERBS)) {
    for (const [form, forms] of verbForms(head, irregular)) {
      const noun = nouns.get(form)
      nouns.delete(form)
      add(form, CUE_VERB | VERB, forms, head, noun ? {...cue, noun} : cue)
    }
  }
  for (const [form, cue] of nouns) add(form, 0, 0, cue.lemma, cue)
  for (const [head, cue] of readCues(CUE_ADJECTIVES)) add(head, CUE_ADJECTIVE, 0, head, cue)
}

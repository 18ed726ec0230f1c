/** The words for people of the language in hand: the pack's whose first word its lexicon knows. */
import {peopleWords as en} from '../locales/en/roles.ts'
import {peopleWords as ru} from '../locales/ru/roles.ts'
import type {Context} from '../speech/types.ts'
import {findWord, type Lexicon} from '../words/lexicon.ts'
import {peopleIndex, type PeopleIndex} from './people-words.ts'

/** A key without doubled letters, by which misspelt names meet. */
export const single = (stem: string): string => {
  let i = 1
  while (i < stem.length && stem.charCodeAt(i) !== stem.charCodeAt(i - 1)) i++
  if (i >= stem.length) return stem
  let out = stem.slice(0, i)
  for (; i < stem.length; i++) if (stem[i] !== stem[i - 1]) out += stem[i] ?? ''
  return out
}

const chosen = new WeakMap<Lexicon, PeopleIndex>()

/** The index of the text's language; one of empty lists where no pack is its own. */
export const peopleOf = (c: Context): PeopleIndex => {
  const {lexicon} = c.tokens
  let index = chosen.get(lexicon)
  if (!index) {
    const pack = [ru, en].find(one => findWord(lexicon, one.anyone, 0, one.anyone.indexOf(' ')) !== 0)
    chosen.set(lexicon, (index = peopleIndex(pack, word => single(c.grammar.stem(word)))))
  }
  return index
}

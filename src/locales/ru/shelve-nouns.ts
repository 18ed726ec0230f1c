/** Lets noun and name entries wait, by the letters that all their forms begin with. What an entry's signs mean: inflect.ts. */
import {eachWord, wordAt} from '../lists.ts'
import type {ShelveWords} from '../types.ts'

const VOWELS = 'аеиоуыэюя'
const SIGNS = /[\^*=%!/>+]/

/** End of the letters in which two stretches of a list agree, from `start` on, at most `end`. */
const endOfAlike = (list: string, start: number, end: number, other: number): number => {
  let at = start
  while (at < end && list.charCodeAt(at) === list.charCodeAt(other + at - start)) at++
  return at
}

/** Where the plural of the entry at `start`–`end` begins, that is another word than the singular: `человек>люди`; -1 where there is none. */
const otherPlural = (list: string, start: number, end: number): number => {
  const entry = list.slice(start, end), at = entry.indexOf('>') + 1
  return at === 0 || entry[at] === entry[0] ? -1 : start + at
}

/** End of the letters that all forms of the entry at `start`–`end` begin with, but those of {@link otherPlural}. */
export const endOfStart = (list: string, start: number, end: number): number => {
  const entry = list.slice(start, end), at = entry.search(SIGNS), signed = at >= 0
  const stop = signed ? start + at : end, last = list[stop - 1]!, sign = list[stop]
  if (signed && sign === '!') return stop
  let same = VOWELS.includes(last) || last === 'ь' || last === 'й' ? stop - 1 : stop
  // -ец, -анин, the endings of adjectives; девочка: девочек; тюрьма: тюрем
  if ((signed && (sign === '*' || entry.endsWith('+'))) || list.endsWith('ец', stop) || list.endsWith('ин', stop)) same = stop - 2
  else if (list.endsWith('ка', stop)) same = stop - 3
  for (let i = stop; i < end; i++) {
    const other = list[i]
    // Павел/Павл, брат>братья,братьев
    if ((other === '/' || other === '>' || other === ',') && list[i + 1] === list[start]) same = endOfAlike(list, start, same, i + 1)
  }
  return Math.max(start + 1, same)
}

/** Shelves the entries of a list; `expand` is called with each whose forms are asked for, once. */
export const shelveNouns = (list: string, shelve: ShelveWords, expand: (entry: string) => void): void => {
  const expandAt = (start: number): void => { expand(wordAt(list, start)) }
  eachWord(list, (start, end) => {
    const other = otherPlural(list, start, end)
    if (other < 0) {
      shelve(list, start, endOfStart(list, start, end), expandAt)
      return
    }
    let waits = true
    const expandOnce = (): void => {
      if (waits) expandAt(start)
      waits = false
    }
    shelve(list, other, other + 1, expandOnce)
    shelve(list, start, endOfStart(list, start, end), expandOnce)
  })
}

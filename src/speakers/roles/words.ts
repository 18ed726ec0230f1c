/** When the words of a role mean the same as others: forms of one word, names of one country, a word made of their beginnings. */
import type {PeopleIndex} from '../people-words.ts'
import {wordsOf} from './roles.ts'
import type {Person, State} from '../types.ts'

/** Do two keys begin alike: forms of one word, for the most part. */
export const sharesPrefix = (a: string, b: string): boolean => {
  const size = Math.min(a.length, b.length, 5)
  return size >= 4 && a.slice(0, size) === b.slice(0, size)
}

/** Does one of the keys mean the same as one of the others. */
export const meets = (words: readonly string[], others: readonly string[]): boolean => words.some(a => others.some(b => a === b || sharesPrefix(a, b)))

/** The country that one of the words tells, -1 for none. */
export const nationOf = (s: State, words: readonly string[]): number => {
  for (const word of words) { const nation = s.people.nations.get(word); if (nation !== undefined) return nation }
  return -1
}

/** Has the person a role in the country, or none that tells of another: "президент США" for "американский лидер". */
export const nationFits = (s: State, person: Person, nation: number): boolean => {
  let other = false
  for (const role of person.roles) for (const word of wordsOf(s.c, role)) {
    const of = s.people.nations.get(word)
    if (of === nation) return true
    if (of !== undefined) other = true
  }
  return !other
}

/**
 * Is a word made of the beginnings of a role's words: МИД of "министр иностранных дел", Минфин of "министр финансов".
 * Greedy, over few words. Of a deputy's ("замминистра") it is the role's that he stands in for too.
 */
export const isShortFor = ({deputy}: PeopleIndex, short: string, own: string, behind: readonly string[]): boolean => {
  for (const head of deputy !== '' && own.startsWith(deputy) ? [own, own.slice(deputy.length), ''] : [own, '']) {
    const words = head === '' ? behind : [head, ...behind]
    for (let from = 0; from < words.length && from < 8; from++) {
      let at = 0, used = 0
      for (let w = from; w < words.length && at < short.length; w++) {
        const word = words[w]!
        let same = 0
        while (at + same < short.length && same < word.length && short[at + same] === word[same]) same++
        // of "минфин" three letters of the first word, of "мид" one
        if (same === 0) break
        const rest = words[w + 1]
        while (same > 1 && rest !== undefined && at + same < short.length && short[at + same] !== rest[0]) same--
        at += same
        used++
      }
      if (at >= short.length && used > 1) return true
    }
  }
  return false
}

/** Is a key of the smaller map one of the larger. */
export const hasAny = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): boolean => {
  if (a.size > b.size) return hasAny(b, a)
  for (const key of a.keys()) if (b.has(key)) return true
  return false
}

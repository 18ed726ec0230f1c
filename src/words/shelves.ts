/**
 * Words that wait until one is met that begins as they do, by a hash of the letters that they have in common. Flat, and nothing is
 * made for each of them: a pack has thousands, and most articles need a tenth.
 */
import {IGNORABLE, classes, folded} from './classes.ts'
import {HASH_START, hashStep, spread} from './hashes.ts'

/** Adds what waits; it is handed what {@link shelve} was. */
type Expand = (start: number) => void

export interface Shelves {
  /** Hashes of first letters; open addressing, 0 where free. Their number is a power of two. */
  keys: Int32Array
  /** Beside each, one more than the place of the last that waits there; 0 where nothing does. */
  last: Int32Array
  /** Shelves that are not empty. */
  filled: number
  /** By place, in the order of shelving: what adds it, what that is handed, and the place that follows on its shelf; the first follows the last. */
  expand: Expand[]
  handed: number[]
  following: number[]
  /** Where what is added now stands in that order: twice its place, or one more for what is added at once, behind it. */
  order: number
}

/** Letters by which words are shelved, at most. */
const LONGEST = 7

export const newShelves = (room: number): Shelves => ({keys: new Int32Array(room), last: new Int32Array(room), filled: 0, expand: [], handed: [], following: [], order: -1})

/** Slot of the shelf for a hash, or where it would be. */
const slotOf = (keys: Int32Array, hash: number): number => {
  const mask = keys.length - 1
  let slot = spread(hash) & mask
  while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

const widen = (shelves: Shelves): void => {
  const {keys, last} = shelves
  shelves.keys = new Int32Array(keys.length * 2)
  shelves.last = new Int32Array(keys.length * 2)
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === 0) continue
    const slot = slotOf(shelves.keys, keys[i]!)
    shelves.keys[slot] = keys[i]!
    shelves.last[slot] = last[i]!
  }
}

/** Lets words wait that all begin as `list` does from `start` to `end`. */
export const shelve = (shelves: Shelves, list: string, start: number, end: number, expand: Expand): void => {
  let hash = HASH_START
  for (let i = start, letters = 0; i < end && letters < LONGEST; i++) {
    const code = list.charCodeAt(i)
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, folded[code]!)
    letters++
  }
  const place = shelves.expand.length, slot = slotOf(shelves.keys, hash), last = shelves.last[slot]! - 1
  shelves.expand.push(expand)
  shelves.handed.push(start)
  shelves.last[slot] = place + 1
  shelves.order = 2 * place + 1
  if (last >= 0) {
    shelves.following.push(shelves.following[last]!)
    shelves.following[last] = place
    return
  }
  shelves.following.push(place)
  shelves.keys[slot] = hash
  if (++shelves.filled * 2 > shelves.keys.length) widen(shelves)
}

/** Places on the shelf on which `last` is the last, in order. */
const placesOn = ({following}: Shelves, last: number): number[] => {
  const places = [following[last]!]
  for (let place = places[0]!; place !== last;) places.push(place = following[place]!)
  return places
}

/** Adds what waits in these places. */
const addAll = (shelves: Shelves, places: readonly number[]): void => {
  const {expand, handed} = shelves
  for (const place of places) {
    shelves.order = 2 * place
    expand[place]!(handed[place]!)
  }
}

/** Adds what waits for words that begin as the one at `start`–`end` of a text. */
export const unshelve = (shelves: Shelves, text: string, start: number, end: number): void => {
  const {keys, last} = shelves
  let hash = HASH_START
  for (let i = start, letters = 0; i < end && letters < LONGEST; i++) {
    const code = text.charCodeAt(i)
    if (classes[code] === IGNORABLE) continue
    hash = hashStep(hash, folded[code]!)
    letters++
    const slot = slotOf(keys, hash)
    if (keys[slot] === 0 || last[slot] === 0) continue
    const places = placesOn(shelves, last[slot]! - 1)
    last[slot] = 0
    shelves.filled--
    addAll(shelves, places)
  }
}

/** Adds all that waits, in the order of shelving. */
export const unshelveAll = (shelves: Shelves): void => {
  const places: number[] = []
  for (const last of shelves.last) if (last !== 0) places.push(...placesOn(shelves, last - 1))
  shelves.last.fill(0)
  shelves.filled = 0
  addAll(shelves, places.sort((a, b) => a - b))
}

/** Where the code units of a text taken out of a file stand in the file. */

import type {Stretch} from '../tree/types.ts'

/** Stretches of the text in order; each is one of the file too, unit by unit, or as a whole (a character reference). */
export interface OffsetMap {
  /** Offsets in the text at which the stretches begin. */
  at: readonly number[]
  length: readonly number[]
  /** Offsets in the file. */
  start: readonly number[]
  end: readonly number[]
}

/** Index of the last stretch that begins at `offset` or before it; 0 where there is none. Logarithmic. */
const stretchAt = ({at}: OffsetMap, offset: number): number => {
  let low = 0, high = at.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (at[middle]! <= offset) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}

/** True where a stretch is the file's unit by unit. */
const isSame = ({length, start, end}: OffsetMap, i: number): boolean => (end[i] ?? 0) - (start[i] ?? 0) === length[i]

/**
 * Where the code unit at `offset` begins in the file. An offset between two stretches is the start of the next. What is read as a
 * whole belongs to its first unit: the second of `&ngE;` begins behind it.
 */
export const startInFile = (map: OffsetMap, offset: number): number => {
  const count = map.at.length
  if (count === 0) return 0
  let i = stretchAt(map, offset)
  let inside = offset - map.at[i]!
  if (inside >= map.length[i]! && i + 1 < count) {
    i++
    inside = 0
  }
  if (inside >= map.length[i]!) return map.end[i]!
  return inside === 0 ? map.start[i]! : isSame(map, i) ? map.start[i]! + inside : map.end[i]!
}

/** Where the code unit before `offset` ends in the file. */
export const endInFile = (map: OffsetMap, offset: number): number => {
  if (map.at.length === 0) return 0
  const i = stretchAt(map, offset - 1), inside = offset - map.at[i]!
  if (inside >= map.length[i]!) return map.end[i]!
  if (inside <= 0) return map.start[i]!
  return isSame(map, i) ? map.start[i]! + inside : map.end[i]!
}

/** The stretches of a value; undefined where the value is what stands in the file. */
export const stretchesOf = (map: OffsetMap, start: number, end: number): Stretch[] | undefined => {
  const stretches: Stretch[] = []
  let expected = -1, plain = true
  for (let i = stretchAt(map, start); i < map.at.length && map.at[i]! < end; i++) {
    const from = Math.max(start, map.at[i]!), to = Math.min(end, map.at[i]! + map.length[i]!)
    if (to <= from) continue
    const offset = startInFile(map, from), stop = endInFile(map, to)
    const same = stop - offset === to - from
    if (!same) stretches.push([from - start, offset, stop - offset])
    else if (offset !== expected) stretches.push([from - start, offset])
    if (!same) plain = false
    expected = same ? stop : -1
  }
  return plain && stretches.length <= 1 ? undefined : stretches
}

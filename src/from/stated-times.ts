/** Times that the markup states: `<time datetime="2025-12-09">`. */
import type {TimeSpan} from '../times/types.ts'
import type {OffsetMap} from './offsets.ts'
import type {StatedTime} from './prose.ts'

/** Offset of the text at or after an offset of the file. */
const inText = ({at, length, start, end}: OffsetMap, offset: number): number => {
  let low = 0, high = at.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! <= offset) low = middle + 1
    else high = middle
  }
  if (low < 0 || at.length === 0) return 0
  const inside = Math.max(0, offset - start[low]!)
  return at[low]! + Math.min(inside, length[low]!)
}

/** The times with offsets of the text, in order; those without text are left out. */
export const timesInText = (times: readonly StatedTime[], map: OffsetMap): TimeSpan[] => {
  const out: TimeSpan[] = []
  let reached = 0
  for (const time of [...times].sort((a, b) => a.start - b.start)) {
    const start = inText(map, time.start), end = inText(map, time.end)
    if (end <= start || start < reached) continue
    out.push({...time, start, end})
    reached = end
  }
  return out
}

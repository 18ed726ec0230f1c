/** Words of a list in one text, parted by blanks and line breaks. */

const BLANK = 0x20

/** Calls `visit` with where each word stands. */
export const eachWord = (list: string, visit: (start: number, end: number) => void): void => {
  let start = 0
  for (const word of list.split(/\s+/)) {
    start = list.indexOf(word, start)
    visit(start, start += word.length)
  }
}

/** The word that begins at `start`. */
export const wordAt = (list: string, start: number): string => {
  let end = start
  while (end < list.length && list.charCodeAt(end) > BLANK) end++
  return list.slice(start, end)
}

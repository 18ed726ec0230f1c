/** How many columns of a terminal a text takes. */

/** First and last code points of what takes no column: combining and invisible signs. */
const NONE = [
  0x300, 0x36f, 0x483, 0x489, 0x591, 0x5bd, 0x610, 0x61a, 0x64b, 0x65f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x206f,
  0x20d0, 0x20f0, 0xfe00, 0xfe0f, 0xfe20, 0xfe2f, 0xfeff, 0xfeff, 0xe0000, 0xe01ef,
]
/** Those that take two: ideographs, kana, hangul, full-width forms, emoji. */
const TWO = [
  0x1100, 0x115f, 0x2e80, 0x303e, 0x3041, 0x33ff, 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xa000, 0xa4cf, 0xac00, 0xd7a3, 0xf900, 0xfaff,
  0xfe30, 0xfe4f, 0xff00, 0xff60, 0xffe0, 0xffe6, 0x1f300, 0x1f64f, 0x1f680, 0x1f6ff, 0x1f900, 0x1f9ff, 0x20000, 0x3fffd,
]

const within = (ranges: readonly number[], code: number): boolean => {
  for (let i = 0; i < ranges.length; i += 2) if (code >= (ranges[i] ?? 0) && code <= (ranges[i + 1] ?? 0)) return true
  return false
}

const widthOfCode = (code: number): number => code < 0x300 ? 1 : within(NONE, code) ? 0 : within(TWO, code) ? 2 : 1

export const widthOf = (text: string): number => {
  let width = 0
  for (const sign of text) width += widthOfCode(sign.codePointAt(0) ?? 0)
  return width
}

/**
 * Text that a terminal shows as it is: on one line, without control signs (an escape sequence in a text must not reach
 * the terminal), soft hyphens and marks of direction.
 */
export const plain = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029 ]+/g, ' ').replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '').trim()

/** Cuts a word that is too long for a line into parts that fit, of at least one sign each. */
const cut = (word: string, width: number): string[] => {
  const parts: string[] = []
  let part = '', used = 0
  for (const sign of word) {
    const wide = widthOfCode(sign.codePointAt(0) ?? 0)
    if (part && used + wide > width) {
      parts.push(part)
      part = ''
      used = 0
    }
    part += sign
    used += wide
  }
  return [...parts, part]
}

/** Breaks a text into lines at its spaces; a word that is too long for a line is cut. `['']` for an empty text. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = '', used = 0
  for (const word of text.split(' ')) {
    const wide = widthOf(word)
    if (line && used + 1 + wide <= width) {
      line += ` ${word}`
      used += 1 + wide
      continue
    }
    if (line) lines.push(line)
    const parts = wide > width ? cut(word, width) : [word]
    line = parts.pop() ?? ''
    used = widthOf(line)
    for (const part of parts) lines.push(part)
  }
  return [...lines, line]
}

export const padTo = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

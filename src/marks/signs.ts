/** The quotation marks: which family each belongs to, and which way it points by itself. */
import {APOSTROPHE, MARK, type Tokens} from '../words/scan.ts'

/** « », and << >> typed for them. */
export const ANGLE = 1
/** ‹ › */
export const SINGLE_ANGLE = 2
/** “ ” „ ‟ */
export const CURLY = 3
/** " */
export const STRAIGHT = 4
/** '' and ``, two code units. */
export const DOUBLED = 5
/** ' ‘ ’ ‚ ‛ ´ and ` alone. */
export const SINGLE = 6
/** 「」『』 */
const CORNER = 7

/** The way a sign points where nothing around it says otherwise. */
export const OPENS = 1
export const CLOSES = 2
export const EITHER = 3

/** Code unit, family, way. ” and ’ may open (Swedish), » and “ may do either: see direction.ts. */
const SIGNS: readonly (readonly [code: number, family: number, way: number])[] = [
  [0xab, ANGLE, OPENS], [0xbb, ANGLE, CLOSES],
  [0x2039, SINGLE_ANGLE, OPENS], [0x203a, SINGLE_ANGLE, CLOSES],
  [0x201c, CURLY, OPENS], [0x201d, CURLY, CLOSES], [0x201e, CURLY, OPENS], [0x201f, CURLY, OPENS],
  [0x2e42, CURLY, OPENS], [0x301d, CURLY, OPENS], [0x301e, CURLY, CLOSES], [0x301f, CURLY, CLOSES],
  [0x22, STRAIGHT, EITHER], [0xff02, STRAIGHT, EITHER],
  [0x27, SINGLE, EITHER], [0xff07, SINGLE, EITHER], [0x2018, SINGLE, OPENS], [0x2019, SINGLE, CLOSES],
  [0x201a, SINGLE, OPENS], [0x201b, SINGLE, OPENS], [0x2bc, SINGLE, CLOSES], [0xb4, SINGLE, CLOSES], [0x60, SINGLE, OPENS],
  [0x300c, CORNER, OPENS], [0x300d, CORNER, CLOSES], [0x300e, CORNER, OPENS], [0x300f, CORNER, CLOSES],
  [0xff62, CORNER, OPENS], [0xff63, CORNER, CLOSES],
]

const families = new Map<number, number>()
for (const [code, family, way] of SIGNS) families.set(code, family << 2 | way)

/** Family and way of a token: `family << 2 | way`; 0 where it is no quotation mark. */
export const signAt = (tokens: Tokens, index: number): number => {
  const kind = tokens.kind[index]
  if (kind !== MARK && kind !== APOSTROPHE) return 0
  const start = tokens.start[index]!, code = tokens.text.charCodeAt(start)
  if (code === 0x3c) return ANGLE << 2 | OPENS
  if (code === 0x3e) return ANGLE << 2 | CLOSES
  if ((tokens.end[index]!) - start > 1) return DOUBLED << 2 | (code === 0x60 ? OPENS : EITHER)
  return families.get(code) ?? 0
}

export const familyOf = (sign: number): number => sign >> 2
export const wayOf = (sign: number): number => sign & 3

/** ', ‘, ` and the like: also apostrophes, and never around a mark of two strokes that stays open. */
export const isSingle = (family: number): boolean => family === SINGLE || family === SINGLE_ANGLE

/** True where a closing mark of one family may end what one of the other opened: “text", „text", ``text''. */
export const areMixed = (open: number, close: number): boolean =>
  open !== close && (open === CURLY || open === STRAIGHT || open === DOUBLED || open === ANGLE) &&
  (close === CURLY || close === STRAIGHT || close === DOUBLED) && !(open === ANGLE && close === DOUBLED)

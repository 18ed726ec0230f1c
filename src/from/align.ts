/**
 * A value beside the source that it was read from: which stretches are the same, which are decoded, which were left out.
 * The parsers of Markdown and HTML give the value and the place of a text only; what stands between follows from the two.
 */

/** Takes the stretches of a value in order. Where `value` is as long as the source it is the same unit by unit. */
export type Take = (value: string, start: number, end: number) => void

/** What is markup inside a text; nothing is in `raw`, code and addresses of Markdown, and in `html-raw`, the text of `<plaintext>`. */
export type Syntax = 'markdown' | 'raw' | 'html' | 'html-raw'

const AMPERSAND = 0x26, BACKSLASH = 0x5c, LESS = 0x3c, GREATER = 0x3e, CR = 0x0d, LF = 0x0a
/** Second code units of the named references that stand for two. */
const SECONDS = 'j\u200a\u0331\u0333\u0338\u20d2\u20e5\ufe00'
const REFERENCE = /&(?:#[xX]([\da-fA-F]+);?|#(\d+);?|([a-zA-Z][a-zA-Z\d]{0,40});?)/y
const LOOKAHEAD = 8
/** Code units of the source that one of the value may stand for. */
const MOST_REPLACED = 4

const isHigh = (code: number): boolean => (code & 0xfc00) === 0xd800
const isLow = (code: number): boolean => (code & 0xfc00) === 0xdc00
const isBreak = (code: number): boolean => code === LF || code === CR
const isBlank = (code: number): boolean => code === 0x20 || code === 0x09 || isBreak(code)
const isPunctuation = (code: number): boolean =>
  (code >= 0x21 && code <= 0x2f) || (code >= 0x3a && code <= 0x40) || (code >= 0x5b && code <= 0x60) || (code >= 0x7b && code <= 0x7e)

/** True where the value goes on as the source does, as far as a few code units tell. */
const goesOn = (value: string, at: number, source: string, from: number, end: number): boolean => {
  for (let i = 0; i < LOOKAHEAD && at + i < value.length && from + i < end; i++) {
    const code = source.charCodeAt(from + i)
    if (code === AMPERSAND || code === BACKSLASH || code === LESS || code === 0) return true
    if (isBlank(code)) return isBlank(value.charCodeAt(at + i))
    if (code !== value.charCodeAt(at + i)) return false
  }
  return at < value.length || from >= end
}

/** How much of the value and of the source a character reference takes; null where there is none. */
const referenceAt = (value: string, at: number, source: string, from: number, end: number): {units: number; size: number} | null => {
  REFERENCE.lastIndex = from
  const found = REFERENCE.exec(source)
  if (!found || from + found[0].length > end) return null
  const [whole, hex, decimal, name = ''] = found
  const number = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? parseInt(decimal, 10) : -1
  const code = value.charCodeAt(at)
  if (code === AMPERSAND && number !== AMPERSAND && !/^(?:amp|AMP)/.test(name)) return null
  const units = isHigh(code) && isLow(value.charCodeAt(at + 1)) ? 2 : 1
  if (number >= 0) return {units, size: whole.length}
  if (whole.endsWith(';') && goesOn(value, at + units, source, from + whole.length, end)) {
    const second = value[at + 1]
    const two = units === 1
      && second !== undefined
      && SECONDS.includes(second)
      && source[from + whole.length] !== second
      && (second !== 'j' || name === 'fjlig')
    return {units: two ? 2 : units, size: whole.length}
  }
  if (
    whole.endsWith(';')
    && SECONDS.includes(value[at + 1] ?? ' ')
    && goesOn(value, at + 2, source, from + whole.length, end)
  ) return {units: 2, size: whole.length}
  // HTML reads some names without a semicolon, the longest that it knows: `&notit;` is `¬it;`. The rest of the letters shows which
  const most = Math.min(name.length, 6)
  for (let size = 2; size <= most; size++)
    if (value.startsWith(name.slice(size), at + units) && goesOn(value, at + units, source, from + 1 + size, end)) return {units, size: 1 + size}
  return null
}

/** After the tag, comment or declaration at `from`. */
export const endOfMarkup = (source: string, from: number, end: number): number => {
  if (source.startsWith('<!--', from)) {
    const close = source.indexOf('-->', from + 4)
    return close < 0 || close + 3 > end ? end : close + 3
  }
  let quote = 0
  for (let i = from + 1; i < end; i++) {
    const code = source.charCodeAt(i)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === GREATER) return i + 1
    else if ((code === 0x22 || code === 0x27) && source.charCodeAt(i - 1) === 0x3d) quote = code
  }
  return end
}

const opensMarkup = (code: number): boolean =>
  code === 0x21 || code === 0x2f || code === 0x3f || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** Past the line break at `from`. */
const endOfBreak = (source: string, from: number, end: number): number =>
  from + 1 < end && source.charCodeAt(from) === CR && source.charCodeAt(from + 1) === LF ? from + 2 : from + 1

/** What opens a line of a paragraph in Markdown: indents, the `>` of block quotes. */
const opensLine = (code: number): boolean => code === 0x20 || code === 0x09 || code === GREATER

const runOfOpeners = (text: string, from: number, end: number): number => {
  let i = from
  while (i < end && opensLine(text.charCodeAt(i))) i++
  return i - from
}

/** How many blanks end a run of openers. */
const blanksBefore = (source: string, from: number, end: number): number => {
  const last = from + runOfOpeners(source, from, end)
  let i = last
  while (i > from && isBlank(source.charCodeAt(i - 1))) i--
  return last - i
}

/** Past the blanks at `from` if a line break ends them; else `from`. */
const skipTrailing = (source: string, from: number, end: number): number => {
  let i = from
  while (i < end && (source.charCodeAt(i) === 0x20 || source.charCodeAt(i) === 0x09)) i++
  return i < end && isBreak(source.charCodeAt(i)) ? i : from
}

/**
 * Walks a value along `source.slice(start, end)` and hands on its stretches. Total: what of the value is nowhere in the
 * source is given the place where it was looked for. Linear.
 */
export const align = (value: string, source: string, start: number, end: number, syntax: Syntax, take: Take): void => {
  if (end - start === value.length && source.startsWith(value, start)) {
    if (value) take(value, start, end)
    return
  }
  const isHtml = syntax === 'html' || syntax === 'html-raw'
  let at = 0, from = start, run = 0, runFrom = start
  const flush = (): void => {
    if (at > run) take(value.slice(run, at), runFrom, runFrom + at - run)
  }
  const restart = (): void => {
    run = at
    runFrom = from
  }
  const skip = (to: number): void => {
    flush()
    from = to
    restart()
  }
  const unit = (units: number, size: number): void => {
    flush()
    take(value.slice(at, at + units), from, from + size)
    at += units
    from += size
    restart()
  }
  /** A stretch that something else was put in the place of: quotation marks made round, `...` made `…`. */
  const replaced = (): boolean => {
    for (let size = 1; size <= MOST_REPLACED; size++) {
      if (at + 1 < value.length && !goesOn(value, at + 1, source, from + size, end)) continue
      unit(1, Math.min(size, end - from))
      return true
    }
    return false
  }
  while (at < value.length && from < end) {
    const code = source.charCodeAt(from), wanted = value.charCodeAt(at)
    if (code === AMPERSAND && (syntax === 'markdown' || syntax === 'html')) {
      const reference = referenceAt(value, at, source, from, end)
      if (reference) {
        unit(reference.units, reference.size)
        continue
      }
    }
    if (isHtml) {
      if (syntax === 'html' && code === LESS && from + 1 < end && opensMarkup(source.charCodeAt(from + 1))) {
        skip(endOfMarkup(source, from, end))
        continue
      }
      if (code === CR && wanted === LF) {
        unit(1, endOfBreak(source, from, end) - from)
        continue
      }
    } else {
      if (
        code === BACKSLASH
        && syntax === 'markdown'
        && from + 1 < end
        && isPunctuation(source.charCodeAt(from + 1))
        && wanted === source.charCodeAt(from + 1)
      ) {
        unit(1, 2)
        continue
      }
      if (isBreak(wanted) && skipTrailing(source, from, end) > from) {
        skip(skipTrailing(source, from, end))
        continue
      }
      if (isBreak(code) && isBlank(wanted)) {
        unit(wanted === CR && value.charCodeAt(at + 1) === LF ? 2 : 1, endOfBreak(source, from, end) - from)
        const own = runOfOpeners(value, at, value.length), isWhole = at + own === value.length || isBreak(value.charCodeAt(at + own))
        // a paragraph has no blanks at the end of a line, code has
        const opened = runOfOpeners(source, from, end) - (isWhole && syntax === 'markdown' ? blanksBefore(source, from, end) : 0)
        // code keeps what stands behind the indent of its block, a paragraph the `>` that is indented too far to open a quote
        from += own <= opened && source.startsWith(value.slice(at, at + own), from + opened - own) ? opened - own : opened
        restart()
        continue
      }
    }
    if (code === wanted) {
      at++
      from++
    } else if (isHtml || isBlank(code) || !replaced()) skip(from + 1)
  }
  flush()
  if (at < value.length) take(value.slice(at), from, end)
}

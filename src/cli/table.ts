/** The quotes of an article as a table for people: who, what kind, what, where. */
import type {QuoteRecord} from '../read/quotes.ts'
import {pointAt, type Source} from '../source/source.ts'
import {padTo, plain, widthOf, wrap} from './width.ts'

export interface TableOptions {
  /** Columns of the terminal. */
  width: number
  /** Whether to use bold and dim letters. */
  colour: boolean
}

const GAP = 2
const LEAST_TEXT = 20
const MOST_SPEAKER = 28
const NOBODY = '—'
const HEADS = ['SPEAKER', 'KIND', 'TEXT', 'PLACE'] as const

type Style = (text: string) => string

const style = (on: boolean, code: number): Style => (text) => on && text.trim() ? `\u001b[${String(code)}m${text}\u001b[0m` : text

/** A row of the table: its cells as lines; the first `named` lines of the speaker are the name, what follows conveys. */
interface Row {
  speaker: string
  via: string
  kind: string
  text: string
  place: string
}

const rowOf = (quote: QuoteRecord, source: Source): Row => {
  const at = pointAt(source, quote.content[0]?.[0] ?? 0)
  return {
    speaker: quote.speaker ? plain(quote.speaker.name) : NOBODY, via: quote.via ? plain(`via ${quote.via.name}`) : '',
    kind: quote.kind, text: plain(quote.text), place: `${String(at.line)}:${String(at.column)}`,
  }
}

const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0)

/**
 * One row a quote under a line of heads, blank lines between rows. Fits the width, but for the least a column needs.
 * Ends with a line break.
 */
export const table = (quotes: readonly QuoteRecord[], source: Source, {width, colour}: TableOptions): string => {
  if (!quotes.length) return 'No quotes found.\n'
  const bold = style(colour, 1), dim = style(colour, 2)
  const rows = quotes.map((quote) => rowOf(quote, source))
  const kind = widest([HEADS[1], ...rows.map((row) => row.kind)]), place = widest([HEADS[3], ...rows.map((row) => row.place)])
  const free = width - kind - place - 3 * GAP
  const speaker = Math.max(widthOf(HEADS[0]), Math.min(widest(rows.flatMap((row) => [row.speaker, row.via])), MOST_SPEAKER, Math.floor(free / 3)))
  const text = Math.max(LEAST_TEXT, Math.min(free - speaker, widest([HEADS[2], ...rows.map((row) => row.text)])))
  const gap = ' '.repeat(GAP)
  const line = (cells: readonly [string, string, string, string], styles: readonly [Style, Style, Style, Style]): string => [
    styles[0](padTo(cells[0], speaker)), styles[1](padTo(cells[1], kind)), styles[2](padTo(cells[2], text)), styles[3](cells[3].padStart(place)),
  ].join(gap).trimEnd()
  const lines = [line(HEADS, [dim, dim, dim, dim])]
  const asIs: Style = (cell) => cell
  for (const row of rows) {
    const names = wrap(row.speaker, speaker), via = row.via ? wrap(row.via, speaker) : [], words = wrap(row.text, text)
    lines.push('')
    for (let i = 0; i < Math.max(names.length + via.length, words.length); i++) {
      lines.push(line(
        [names[i] ?? via[i - names.length] ?? '', i ? '' : row.kind, words[i] ?? '', i ? '' : row.place],
        [i < names.length ? bold : dim, asIs, asIs, dim],
      ))
    }
  }
  return `${lines.join('\n')}\n`
}

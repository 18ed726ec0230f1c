/** The stages after the layout, in order, each one call: words, marks, speech, speakers, times, nodes. */
import {afterStamp} from './layout/stamp.ts'
import type {Layout} from './layout/types.ts'
import type {Locale} from './locales/types.ts'
import {classifyMarks} from './marks/classify.ts'
import {findNotes, type NoteSpan} from './marks/notes.ts'
import {pairMarks} from './marks/pair.ts'
import {indexSentences} from './sentences/index-sentences.ts'
import type {Message} from './source/messages.ts'
import type {Source} from './source/source.ts'
import {findSpeakers} from './speakers/find.ts'
import {attribute} from './speech/direct/attributions.ts'
import {findSpeech} from './speech/find.ts'
import {grammarWordsOf} from './speech/grammar/words.ts'
import type {Block, Context, TraceEntry} from './speech/types.ts'
import {findTimes} from './times/find.ts'
import type {TimeSpan} from './times/types.ts'
import {timeWordsOf} from './times/words.ts'
import {build} from './tree/build.ts'
import type {InlineNode} from './tree/inline.ts'
import type {Article} from './tree/types.ts'
import {newColumn, newColumns, releaseColumns, type Columns} from './words/columns.ts'
import {lexiconOf} from './words/lexicon.ts'
import {newTokens, releaseTokens, scan, type Tokens} from './words/scan.ts'

/** A text with its layout. All offsets are into `source`. */
export interface Laid {
  source: Source
  layout: Layout
  locale: Locale
  /** The caller's date, ISO 8601. */
  date?: string | undefined
  /** Problems are added to it. */
  messages: Message[]
  trace: TraceEntry[] | null
  /** Nodes of markup that are to stand among the phrases; absent for plain text. */
  inline?: readonly InlineNode[]
  /** Times that markup states; absent for plain text. */
  times?: readonly TimeSpan[]
}

/** Scans a stretch and adds its token range. */
const scanBlock = (tokens: Tokens, blocks: Block[], start: number, end: number, type: Block['type'], layout: number): void => {
  const first = tokens.length
  scan(tokens, start, end)
  blocks.push({first, last: tokens.length, type, layout})
}

/** Token ranges of the blocks, scanned in order. */
const scanBlocks = (tokens: Tokens, layout: Layout): Block[] => {
  const blocks: Block[] = []
  for (let index = 0; index < layout.blocks.length; index++) {
    const block = layout.blocks[index]!, {type, start, end} = block
    switch (type) {
      case 'paragraph': {
        const from = block.dateline ? block.dateline[1] : afterStamp(tokens.text, start, end)
        // the time is looked for in it, and no speech
        if (!block.dateline && from > start) scanBlock(tokens, blocks, start, from, 'other', index)
        scanBlock(tokens, blocks, from, end, type, index)
        break
      }
      case 'list': for (const [from, to] of block.items ?? [[start, end] as const]) scanBlock(tokens, blocks, from, to, type, index); break
      case 'blockquote':
        scanBlock(tokens, blocks, start, block.attribution ? block.attribution[0] : end, type, index)
        if (block.attribution) scanBlock(tokens, blocks, ...block.attribution, 'other', index)
        break
      case 'headline': case 'crosshead': scanBlock(tokens, blocks, start, end, type, index); break
      default: break
    }
  }
  return blocks
}

/** Reads a text whose lines are known into a tree. Never throws. */
export const analyse = ({source, layout, locale, date, messages, trace, inline, times: stated}: Laid): Article => {
  const tokens = newTokens(source.text, lexiconOf(locale))
  const blocks = scanBlocks(tokens, layout)
  const markBlocks = blocks.map(block => ({first: block.first, last: block.last, quotable: block.type === 'paragraph' || block.type === 'blockquote' || block.type === 'list'}))
  const pairs = pairMarks(tokens, markBlocks, messages, locale)
  classifyMarks(tokens, markBlocks, pairs, locale)
  const columns = newColumns(tokens.length + 1, 6)
  const pairAt = newColumn(columns, -1), closeAt = newColumn(columns, -1)
  for (let index = 0; index < pairs.length; index++) {
    const {open, close} = pairs[index]!
    pairAt[open] = index
    if (close >= 0) closeAt[close] = index
  }
  const {first: sentenceFirst, last: sentenceLast} = indexSentences(tokens, blocks, pairs, locale, columns)
  const context: Context = {confidence: locale.confidence ?? {}, sentenceFirst, sentenceLast, tokens, grammar: locale.grammar, words: grammarWordsOf(locale.grammar, tokens.lexicon), people: locale.people, pairs, pairAt, closeAt, blocks, quotes: [], taken: new Uint8Array(pairs.length), trace}
  findSpeech(context)
  attribute(context, layout)
  const speakers = findSpeakers(context, columns)
  const notes = notesIn(context, locale)
  const found = findTimes(tokens, 0, tokens.length, timeWordsOf(locale.times, tokens.lexicon), layout.meta.date ?? date, nameTokens(context, columns))
  const tree = build({
    input: source, lang: locale.lang, layout, tokens, pairs, taken: takenByDirect(context), quotes: context.quotes, speakers, notes,
    times: stated ? withStated(found, stated) : found, ...(inline ? {inline} : undefined),
  })
  releaseTokens(tokens)
  releaseColumns(columns)
  return tree
}

/** What markup states wins over what was read in the same place. */
const withStated = (found: readonly TimeSpan[], stated: readonly TimeSpan[]): TimeSpan[] => {
  const out: TimeSpan[] = [...stated]
  let i = 0
  for (const time of found) {
    while (i < stated.length && stated[i]!.end <= time.start) i++
    const next = stated[i]
    if (!next || next.start >= time.end) out.push(time)
  }
  return out
}

/** Editors' notes and elisions within direct quotes. */
const notesIn = (c: Context, locale: Locale): NoteSpan[] => {
  const notes: NoteSpan[] = []
  for (const quote of c.quotes)
    if (quote.kind === 'direct') for (const s of quote.segments) notes.push(...findNotes(c.tokens, s.first, s.last, locale))
  return notes
}

/** Tokens that stand in the marks of a name or a title: no time is looked for there. */
const nameTokens = (c: Context, columns: Columns): ((token: number) => boolean) => {
  const named = newColumn(columns, 0)
  for (const pair of c.pairs)
    if (pair.close >= 0 && (pair.kind === 'name' || pair.kind === 'title' || pair.kind === 'term')) named.fill(1, pair.open, pair.close + 1)
  return token => named[token] === 1
}

/** Pairs that are the marks of a direct quote. */
const takenByDirect = (c: Context): Uint8Array => {
  const taken = new Uint8Array(c.pairs.length)
  for (const quote of c.quotes) if (quote.kind === 'direct') for (const s of quote.segments) if (s.pair >= 0) taken[s.pair] = 1
  return taken
}

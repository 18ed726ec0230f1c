/** The whole way of an article: text to lines, words, marks, speech, speakers, times, nodes. Each stage reads the ones before it. */
import {en} from './locales/en/index.ts'
import {ru} from './locales/ru/index.ts'
import type {Locale} from './locales/types.ts'
import {layout as readLayout} from './layout/layout.ts'
import type {Layout} from './layout/types.ts'
import {mergeLayoutWords} from './layout/words.ts'
import {classifyMarks} from './marks/classify.ts'
import {findNotes, type NoteSpan} from './marks/notes.ts'
import {pairMarks} from './marks/pair.ts'
import type {Message} from './source/messages.ts'
import {readSource} from './source/source.ts'
import {findSpeakers} from './speakers/find.ts'
import {findTimes} from './times/find.ts'
import {timeWordsOf} from './times/words.ts'
import {indexSentences} from './sentences/index-sentences.ts'
import {findSpeech} from './speech/find.ts'
import type {Block, Context, TraceEntry} from './speech/types.ts'
import {build} from './tree/build.ts'
import type {Article} from './tree/types.ts'
import {lexiconOf} from './words/lexicon.ts'
import {newTokens, scan} from './words/scan.ts'
import {chooseLocale} from './locales/choose.ts'

/** A VFile, or anything that holds its text like one. */
export interface FileLike {
  value: string | Uint8Array
  path?: string | undefined
}

export interface ParseOptions {
  /** BCP 47 tag of the text's language; guessed from its letters where absent. */
  lang?: string
  /** Language packs to choose from; Russian and English by default. */
  locales?: readonly Locale[]
  /** Reference date, ISO 8601, for texts that state none. */
  date?: string
  /** Called with every problem found. */
  onMessage?: (message: Message) => void
  /** Called with every rule that was tried, for finding out why a quote was found or not. */
  onTrace?: (entry: TraceEntry) => void
}

const DEFAULT_LOCALES: readonly Locale[] = [ru, en]

const textOf = (input: unknown): string => {
  if (typeof input === 'string') return input
  if (typeof input === 'object' && input !== null && 'value' in input) {
    const {value} = input
    if (typeof value === 'string') return value
    if (value instanceof Uint8Array) return new TextDecoder('utf-8', {ignoreBOM: true}).decode(value)
    if (value === undefined) return ''
  }
  const what = input === null ? 'null' : Array.isArray(input) ? 'an array' : typeof input === 'object' ? 'an object without a text `value`' : `${typeof input} (${String(input).slice(0, 40)})`
  throw new TypeError(`parseArticle: expected a string or a VFile, got ${what}`)
}

/** Token ranges of the blocks, scanned in order. */
const scanBlocks = (tokens: ReturnType<typeof newTokens>, layout: Layout): Block[] => {
  const blocks: Block[] = []
  const add = (start: number, end: number, type: Block['type'], index: number): void => {
    const first = tokens.length
    scan(tokens, start, end)
    blocks.push({first, last: tokens.length, type, layout: index})
  }
  layout.blocks.forEach((block, index) => {
    switch (block.type) {
      case 'paragraph': add(block.dateline ? block.dateline[1] : block.start, block.end, 'paragraph', index); break
      case 'list': for (const [start, end] of block.items ?? [[block.start, block.end] as const]) add(start, end, 'list', index); break
      case 'headline': case 'crosshead': case 'blockquote': add(block.start, block.end, block.type, index); break
      default: break
    }
  })
  return blocks
}

/**
 * Reads the text of a news article into a tree. Any string parses; nothing of it is lost.
 * @param input the text, or a VFile that holds it
 * @throws TypeError where the input is no text
 */
export const parseArticle = (input: string | FileLike, options: ParseOptions = {}): Article => {
  const text = textOf(input)
  const messages: Message[] = []
  const source = readSource(text)
  const locale = chooseLocale(text, options.lang, options.locales ?? DEFAULT_LOCALES, messages)
  const layout = readLayout(source, layoutWordsOf(options.locales ?? DEFAULT_LOCALES), options.date === undefined ? {} : {date: options.date})
  messages.push(...layout.messages)
  const tokens = newTokens(text, lexiconOf(locale))
  const blocks = scanBlocks(tokens, layout)
  const markBlocks = blocks.map(block => ({first: block.first, last: block.last, quotable: block.type === 'paragraph' || block.type === 'blockquote' || block.type === 'list'}))
  const pairs = pairMarks(tokens, markBlocks, messages, locale)
  classifyMarks(tokens, markBlocks, pairs, locale)
  const pairAt = new Int32Array(tokens.length + 1).fill(-1), closeAt = new Int32Array(tokens.length + 1).fill(-1)
  pairs.forEach((pair, index) => {
    pairAt[pair.open] = index
    if (pair.close >= 0) closeAt[pair.close] = index
  })
  const trace: TraceEntry[] | null = options.onTrace ? [] : null
  const {first: sentenceFirst, last: sentenceLast} = indexSentences(tokens, blocks, pairs, locale)
  const context: Context = {sentenceFirst, sentenceLast, tokens, grammar: locale.grammar, pairs, pairAt, closeAt, blocks, quotes: [], taken: new Uint8Array(pairs.length), trace}
  findSpeech(context)
  const speakers = findSpeakers(context)
  const notes = notesIn(context, locale)
  const times = findTimes(tokens, 0, tokens.length, timeWordsOf(locale.times, tokens.lexicon), layout.meta.date ?? options.date, nameTokens(context))
  const tree = build({
    input: source, lang: locale.lang, layout, tokens, pairs, taken: takenByDirect(context), quotes: context.quotes, speakers, notes, times,
  })
  if (options.onMessage) messages.forEach(options.onMessage)
  if (trace && options.onTrace) trace.forEach(options.onTrace)
  return tree
}

/** Editors' notes and elisions within direct quotes. */
const notesIn = (c: Context, locale: Locale): NoteSpan[] => {
  const notes: NoteSpan[] = []
  for (const quote of c.quotes)
    if (quote.kind === 'direct') for (const s of quote.segments) notes.push(...findNotes(c.tokens, s.first, s.last, locale))
  return notes
}

/** Tokens that stand in the marks of a name or a title: no time is looked for there. */
const nameTokens = (c: Context): ((token: number) => boolean) => {
  const named = new Uint8Array(c.tokens.length)
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

const merged = new WeakMap<readonly Locale[], ReturnType<typeof mergeLayoutWords>>()
const layoutWordsOf = (locales: readonly Locale[]): ReturnType<typeof mergeLayoutWords> => {
  let words = merged.get(locales)
  if (!words) merged.set(locales, (words = mergeLayoutWords(locales.map(locale => locale.layout))))
  return words
}

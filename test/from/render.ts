/** The articles of the fixtures as Markdown and as HTML, with the way from each code unit of the text to what stands for it. */
import {childrenOf} from '../../src/tree/phrases.ts'
import {parseArticle, quotes, type Article, type QuoteRecord, type Span} from '../../src/index.ts'

/** Inline markup around a stretch of the text. */
interface Wrap {
  start: number
  end: number
  kind: 'link' | 'emphasis' | 'strong'
}

/** Lines may be broken in the paragraphs of both. */
export type Place = 'markdown' | 'html' | 'heading'

/** How an article is written. Each is a thing that people and programs do to text. */
export interface Style {
  /** Inline markup; of two that cross each other the second is left out. */
  wraps?: (tree: Article, records: readonly QuoteRecord[], input: string) => Wrap[]
  /** What stands for a code unit, where it is not the usual. */
  signs?: (input: string, records: readonly QuoteRecord[]) => (code: string, at: number, place: Place) => string | undefined
  /** What stands before a code unit and is no text. */
  before?: (code: string, at: number, input: string) => string
}

/** A file, and where each code unit of the text stands in it: -1 for what is left out. */
export interface Rendering {
  file: string
  start: Int32Array
  end: Int32Array
}

interface Pen extends Rendering {
  /** Puts what stands for a code unit of the text. */
  put: (at: number, written: string) => void
  /** Puts what stands for none. */
  add: (written: string) => void
}

const newPen = (length: number): Pen => {
  const pen: Pen = {
    file: '', start: new Int32Array(length).fill(-1), end: new Int32Array(length).fill(-1),
    add: (written) => { pen.file += written },
    put: (at, written) => {
      pen.start[at] = pen.file.length
      pen.file += written
      pen.end[at] = pen.file.length
    },
  }
  return pen
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** Wraps in order, an outer one first, none crossing another or the border of a block. */
const nested = (wraps: readonly Wrap[], fences: readonly Span[]): Wrap[] => {
  const kept: Wrap[] = []
  const within = (a: Wrap, b: Wrap): boolean => a.start >= b.start && a.end <= b.end
  for (const wrap of wraps) {
    if (wrap.end <= wrap.start || !fences.some(([start, end]) => wrap.start >= start && wrap.end <= end)) continue
    const clear = kept.every((other) => (other.end <= wrap.start || other.start >= wrap.end || within(other, wrap) || within(wrap, other))
      && !(other.start === wrap.start && other.end === wrap.end)
      // a link holds no link, and edges that meet are ambiguous in Markdown
      && !(wrap.kind === 'link' && other.kind === 'link' && other.start < wrap.end && other.end > wrap.start)
      && (wrap.kind === 'link' || other.kind === 'link' || ![other.start, other.end].some((edge) => edge === wrap.start || edge === wrap.end)))
    if (clear) kept.push(wrap)
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end)
}

type Tags = Record<Wrap['kind'], readonly [open: string, close: string]>

const MARKDOWN: Tags = {link: ['[', '](<https://example.org/a_b?c=*&d=2> "t")'], emphasis: ['*', '*'], strong: ['**', '**']}
const HTML: Tags = {link: ['<a href="/a?b=1&amp;c=2" title=">">', '</a>'], emphasis: ['<em>', '</em>'], strong: ['<b class=\'x y\'>', '</b>']}

interface Writer {
  pen: Pen
  input: string
  style: Style
  wraps: readonly Wrap[]
  tags: Tags
  own: (code: string, at: number, place: Place) => string | undefined
  place: Place
  sign: (sign: string, at: number, opensLine: boolean) => string
  lineBreak: string
}

/** Writes a stretch of a block: its lines, its inline markup. */
const writeStretch = ({pen, input, style, wraps, tags, own, place, sign, lineBreak}: Writer, [start, end]: Span): void => {
  const open: Wrap[] = []
  let next = 0, opensLine = true
  while (next < wraps.length && (wraps[next]?.start ?? 0) < start) next++
  const closeTo = (at: number): void => {
    for (let last = open.at(-1); last && last.end <= at; last = open.at(-1)) {
      pen.add(tags[last.kind][1])
      open.pop()
    }
  }
  for (let at = start; at < end; at++) {
    closeTo(at)
    for (let wrap = wraps[next]; wrap?.start === at; wrap = wraps[++next]) {
      open.push(wrap)
      pen.add(tags[wrap.kind][0])
    }
    const code = input.charAt(at)
    if (/[\r\n]/.test(code)) {
      // the first of a run of line breaks and indents stands for all
      if (!opensLine) pen.put(at, lineBreak)
      opensLine = true
      continue
    }
    if (opensLine && at > start && /\s/.test(code)) continue
    if (/[ \t]/.test(code) && /^[ \t]*[\r\n]/.test(input.slice(at, at + 20))) continue
    pen.add(style.before?.(code, at, input) ?? '')
    pen.put(at, own(code, at, place) ?? sign(code, at, opensLine))
    opensLine = false
  }
  closeTo(end)
}

const spanOf = ({position: {start, end}}: Article['children'][number] | {position: Article['position']}): Span => [start.offset ?? 0, end.offset ?? 0]

const fencesOf = (tree: Article): Span[] => tree.children.flatMap((block) => block.type === 'list' ? block.children.map(spanOf) : [spanOf(block)])

const newWriter = (input: string, style: Style, tags: Tags): {writer: Omit<Writer, 'lineBreak' | 'sign' | 'place'>, tree: Article} => {
  const tree = parseArticle(input), records = quotes(tree), pen = newPen(input.length)
  const wraps = nested(style.wraps?.(tree, records, input) ?? [], fencesOf(tree)), own = style.signs?.(input, records) ?? (() => undefined)
  return {tree, writer: {pen, input, style, wraps, tags, own}}
}

const markdownSign = (input: string) => (sign: string, at: number, opensLine: boolean): string => {
  if (sign === '&') return at % 2 ? '&amp;' : '\\&'
  if (/[\\`*_[\]<>~|#!=]/.test(sign)) return `\\${sign}`
  if (/[-+]/.test(sign) && opensLine) return `\\${sign}`
  // `1.` at the start of a line is a list
  if (/[.)]/.test(sign) && /(?:^|\n)\s*\d+$/.test(input.slice(Math.max(0, at - 12), at))) return `\\${sign}`
  return /[-.,()":;'/]/.test(sign) && at % 5 === 0 ? `\\${sign}` : sign
}

/** Block by block, as it would be written by hand. */
export const toMarkdown = (input: string, style: Style = {}): Rendering => {
  const {tree, writer} = newWriter(input, style, MARKDOWN), {pen} = writer, sign = markdownSign(input)
  const write = (node: {position: Article['position']}, lineBreak: string, place: Place = 'markdown'): void => { writeStretch({...writer, sign, lineBreak, place}, spanOf(node)) }
  tree.children.forEach((block, i) => {
    if (i) pen.add('\n\n')
    switch (block.type) {
      case 'headline': case 'crosshead':
        if (block.type === 'crosshead' || block.level === 1) pen.add(block.type === 'crosshead' ? '## ' : '# ')
        write(block, block.type === 'headline' && block.level === 2 ? '\n' : ' ', 'heading')
        break
      case 'blockquote':
        pen.add('> ')
        write(block, '\n> ')
        break
      case 'list':
        block.children.forEach((item, n) => {
          pen.add(`${n ? '\n' : ''}${block.ordered ? `${String(n + 1)}.` : '-'} `)
          write(item, '\n   ')
        })
        break
      default: write(block, '\n')
    }
  })
  return pen
}

const NAMED: Readonly<Record<string, string>> = {'«': '&laquo;', '»': '&raquo;', '—': '&#8212;', '–': '&#x2013;', '\u00a0': '&nbsp;', '“': '&ldquo;', '”': '&rdquo;'}

const htmlSign = (sign: string, at: number): string => {
  if (sign === '&') return '&amp;'
  if (sign === '<') return '&lt;'
  if (sign === '>' || sign === '"') return at % 2 ? sign : sign === '>' ? '&gt;' : '&quot;'
  return at % 2 ? sign : NAMED[sign] ?? sign
}

/** A page of which the article is a part. */
export const toHtml = (input: string, style: Style = {}): Rendering => {
  const {tree, writer} = newWriter(input, style, HTML), {pen} = writer
  const write = (node: {position: Article['position']}, tag: string): void => {
    pen.add(`<${tag}>`)
    const heading = tag === 'h1' || tag === 'h2'
    writeStretch({...writer, sign: htmlSign, lineBreak: heading ? ' ' : '<br>\n', place: heading ? 'heading' : 'html'}, spanOf(node))
    pen.add(`</${tag}>\n`)
  }
  pen.add('<!doctype html>\n<html><head><title>x</title></head><body><nav>Menu &amp; more</nav><article>\n')
  for (const block of tree.children) {
    switch (block.type) {
      case 'headline': write(block, block.level === 1 ? 'h1' : 'p'); break
      case 'crosshead': write(block, 'h2'); break
      case 'blockquote':
        pen.add('<blockquote>')
        write(block, 'p')
        pen.add('</blockquote>')
        break
      case 'list':
        pen.add(block.ordered ? '<ol>' : '<ul>')
        for (const item of block.children) write(item, 'li')
        pen.add(block.ordered ? '</ol>' : '</ul>')
        break
      default: write(block, 'p')
    }
  }
  pen.add('</article></body></html>\n')
  return pen
}

/** What of the text a span of the file covers, white space around left out. Throws where it cuts what stands for a code unit. */
const inText = ({start, end}: Rendering, input: string, [from, to]: Span): Span => {
  let first = 0, last = input.length
  while (first < input.length && (start[first]! < 0 || start[first]! < from)) {
    if (start[first]! >= 0 && end[first]! > from) throw new Error(`${String(from)} is inside of ${JSON.stringify(input.charAt(first))}`)
    first++
  }
  while (last > first && (start[last - 1]! < 0 || end[last - 1]! > to)) {
    if (start[last - 1]! >= 0 && start[last - 1]! < to) throw new Error(`${String(to)} is inside of ${JSON.stringify(input.charAt(last - 1))}`)
    last--
  }
  return trimmed(input, [first, last])
}

const trimmed = (input: string, [from, to]: Span): Span => {
  let first = from, last = to
  while (first < last && /\s/.test(input.charAt(first))) first++
  while (last > first && /\s/.test(input.charAt(last - 1))) last--
  return [first, last]
}

/** Records with spans of the text, and text with single spaces: what has to be the same in every rendering. */
const comparable = (records: readonly QuoteRecord[], read: (span: Span) => Span): unknown[] => records.map(({content, verbatim, cue, source, text, ...rest}) => ({
  ...rest, text: text.replace(/\s+/g, ' '), content: content.map(read), verbatim: verbatim.map(read), cue: cue && read(cue), source: source && read(source),
}))

export const recordsInFile = (records: readonly QuoteRecord[], input: string, rendering: Rendering): unknown[] =>
  comparable(records, (span) => inText(rendering, input, span))
export const recordsInText = (records: readonly QuoteRecord[], input: string): unknown[] => comparable(records, (span) => trimmed(input, span))

/** Offsets of the words of a stretch. */
const wordsOf = (input: string, [start, end]: Span): Span[] =>
  [...input.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({0: word, index}): Span => [start + index, start + index + word.length])

const aroundMentions: NonNullable<Style['wraps']> = (_, records, input) => records.flatMap(({cue, source, content}, i): Wrap[] => {
  const words = content.flatMap((span) => wordsOf(input, span))
  return [
    ...(source ? [{start: source[0], end: source[1], kind: 'link'} as const] : []),
    ...(cue ? [{start: cue[0], end: cue[1], kind: i % 2 ? 'emphasis' : 'strong'} as const] : []),
    ...words.filter((_word, n) => n % 4 === 1).map(([start, end]): Wrap => ({start, end, kind: 'emphasis'})),
  ].filter(({start, end}) => isLetter(input[start]) && isLetter(input[end - 1]))
})

/** A link from before the opening mark to the first word inside it, and one from the last word to after the closing mark. */
const acrossMarks: NonNullable<Style['wraps']> = (_, records, input) => records.flatMap(({content}) => content.flatMap((span): Wrap[] => {
  const words = wordsOf(input, span), first = words[0], last = words.at(-1)
  return first && last && words.length > 1
    ? [{start: span[0] - 1, end: first[1], kind: 'link'}, {start: last[0], end: span[1] + 2, kind: 'link'}] : []
}))

/** From the last word of the content over the cue. */
const acrossCues: NonNullable<Style['wraps']> = (_, records, input) => records.flatMap(({content, cue}): Wrap[] => {
  const last = content[0] && wordsOf(input, content[0]).at(-1)
  return last && cue && cue[0] > last[1] && cue[0] - last[1] < 60 ? [{start: last[0], end: cue[1], kind: 'link'}] : []
})

/** Each paragraph and each quote whole. */
const aroundAll: NonNullable<Style['wraps']> = (tree, records, input) => [
  ...tree.children.flatMap((block): Wrap[] => {
    const [start, end] = trimmed(input, spanOf(block)), words = wordsOf(input, [start, end]), first = words[0], last = words.at(-1)
    return block.type === 'paragraph' && first && last && childrenOf(block).length > 1 ? [{start: first[0], end: last[1], kind: 'strong'}] : []
  }),
  ...records.flatMap(({content}) => content.map(([start, end]): Wrap => ({start: start - 1, end: end + 1, kind: 'link'}))),
]

const asReferences: NonNullable<Style['signs']> = () => (code, at) =>
  /[\s\d.)]/.test(code) || at % 3 ? undefined : at % 2 ? `&#${String(code.charCodeAt(0))};` : `&#x${code.charCodeAt(0).toString(16)};`

/** Every fifth space between two words another way. */
const otherSpaces = (markdown: string, html: string): NonNullable<Style['signs']> => (input) => {
  let count = 0
  return (code, at, place) => {
    if (code !== ' ' || place === 'heading' || !isLetter(input[at - 1]) || !/\p{L}/u.test(input.charAt(at + 1)) || ++count % 5) return undefined
    return place === 'html' ? html : markdown
  }
}

/** Quotes in the marks of their language as `<q>`. */
const asElements: NonNullable<Style['signs']> = (input, records) => {
  const tags = new Map<number, string>(), marks = /[а-яё]/i.test(input) ? '«»' : '“”'
  let reached = 0
  for (const {kind, content: [span, more]} of records) {
    if (kind !== 'direct' || !span || more || span[0] <= reached) continue
    const close = input.slice(span[1], span[1] + 2).indexOf(marks.charAt(1))
    if (input.charAt(span[0] - 1) !== marks.charAt(0) || close < 0) continue
    reached = span[1] + close
    tags.set(span[0] - 1, '<q>')
    tags.set(reached, '</q>')
  }
  return (_, at, place) => place === 'html' ? tags.get(at) : undefined
}

/** The styles in which the quotes of every article have to be the same. */
export const styles: Readonly<Record<string, Style>> = {
  plain: {},
  'emphasis, strong and links around cues, sources and words': {wraps: aroundMentions},
  'links across quotation marks': {wraps: acrossMarks},
  'links from inside a quote over its cue': {wraps: acrossCues},
  'whole paragraphs strong, whole quotes linked': {wraps: aroundAll},
  'every third sign a character reference': {signs: asReferences},
  'tags and comments inside words': {before: (code, at, input) => isLetter(code) && isLetter(input[at - 1]) && at % 7 === 0 ? at % 2 ? '<!-- «x» -->' : '<span title=">"></span>' : ''},
  'lines wrapped': {signs: otherSpaces('\n', '\n\t ')},
  'hard line breaks': {signs: otherSpaces('\\\n', '<br/>')},
  'spaces at the end of lines, tags between words': {signs: otherSpaces('  \n', ' <wbr> ')},
  'quotes as <q>': {signs: asElements},
}

/** Counts what the styles are about: a style that changes nothing shows nothing. */
export const markupIn = (file: string): number => file.match(/[*[]|<(?!\/)|&#/g)?.length ?? 0

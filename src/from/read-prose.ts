/** The way of an article from markup: one plain text out of its stretches, layout, the stages, and back to the file's offsets. */
import {analyse} from '../analyse.ts'
import {layoutPrepared} from '../layout/prepared.ts'
import {chooseLocale} from '../locales/choose.ts'
import {DEFAULT_LOCALES, layoutWordsOf, type ParseOptions} from '../parse.ts'
import type {Message} from '../source/messages.ts'
import {readSource} from '../source/source.ts'
import type {TraceEntry} from '../speech/types.ts'
import type {InlineNode} from '../tree/inline.ts'
import type {Article, Meta, Phrase} from '../tree/types.ts'
import {assemble, type InlineSpan} from './assemble.ts'
import {knownBlocks} from './layout-prepared.ts'
import {addLeaves} from './leaves.ts'
import {startInFile} from './offsets.ts'
import type {Prose} from './prose.ts'
import {spanInFile, toFile} from './remap.ts'
import {timesInText} from './stated-times.ts'

/** What the file says outside its text. */
export interface Stated {
  meta: Meta
  /** Problems of what it says; places are the file's. */
  messages: readonly Message[]
}

/** Reads what a Markdown or HTML file holds into a tree with the file's offsets. Never throws. */
export const readProse = (prose: Prose, options: ParseOptions, stated?: Stated): Article => {
  const prepared = assemble(prose), {source, map, runs} = prepared
  const messages: Message[] = [], trace: TraceEntry[] | null = options.onTrace ? [] : null
  const locales = options.locales ?? DEFAULT_LOCALES
  const locale = chooseLocale(source.text, options.lang, locales, messages)
  const lines = {...prepared.lines, known: knownBlocks(prepared)}
  const layout = layoutPrepared(lines, layoutWordsOf(locales), options, stated?.meta)
  messages.push(...layout.messages)
  const made = new Map<Phrase, InlineSpan>()
  const inline = prepared.inlines.map((span): InlineNode => ({
    start: span.start, end: span.end, leaf: span.inline.leaf,
    make: (children, position, value) => {
      const node = span.inline.make(children, position, value)
      made.set(node, span)
      return node
    },
  }))
  const tree = analyse({source, layout, locale, date: options.date, messages, trace, inline, times: timesInText(prose.times, map)})
  const file = readSource(prose.text)
  addLeaves(toFile(tree, {file, map, runs, made}), prose.leaves, file)
  if (options.onMessage) {
    stated?.messages.forEach(options.onMessage)
    for (const message of messages) options.onMessage(message.span ? {...message, span: spanInFile(message.span, map)} : message)
  }
  if (trace && options.onTrace) for (const entry of trace) options.onTrace({...entry, at: startInFile(map, entry.at)})
  return tree
}

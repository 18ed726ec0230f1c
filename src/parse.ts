/** The way of an article from plain text: source, language, layout; then the stages that every text goes through. */
import {analyse} from './analyse.ts'
import {layout as readLayout} from './layout/layout.ts'
import type {ReadYaml} from './layout/types.ts'
import {compileWords, type CompiledWords} from './layout/words.ts'
import {chooseLocale} from './locales/choose.ts'
import {en} from './locales/en/index.ts'
import {ru} from './locales/ru/index.ts'
import type {Locale} from './locales/types.ts'
import type {Message} from './source/messages.ts'
import {readSource} from './source/source.ts'
import type {TraceEntry} from './speech/types.ts'
import type {Article} from './tree/types.ts'

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
  /**
   * Reads YAML front matter: `parse` of the package `yaml`, or another function of text that gives a map or throws. Without
   * one the plain forms are read: scalars, strings, lists.
   */
  yaml?: ReadYaml
  /** Called with every problem found. */
  onMessage?: (message: Message) => void
  /** Called with every rule that was tried, for finding out why a quote was found or not. */
  onTrace?: (entry: TraceEntry) => void
}

/** The packs of who names none. */
export const DEFAULT_LOCALES: readonly Locale[] = [ru, en]

/**
 * The text of what a caller passed.
 *
 * @throws TypeError where it is none
 */
export const textOf = (input: unknown, caller = 'parseArticle'): string => {
  if (typeof input === 'string') return input
  if (typeof input === 'object' && input !== null && 'value' in input) {
    const {value} = input
    if (typeof value === 'string') return value
    if (value instanceof Uint8Array) return new TextDecoder('utf-8', {ignoreBOM: true}).decode(value)
    if (value === undefined) return ''
  }
  const what = input === null ? 'null' : Array.isArray(input) ? 'an array' : typeof input === 'object' ? 'an object without a text `value`' : typeof input === 'number' || typeof input === 'boolean' ? `${typeof input} (${String(input)})` : typeof input
  throw new TypeError(`${caller}: expected a string or a VFile, got ${what}`)
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
  const layout = readLayout(source, layoutWordsOf(options.locales ?? DEFAULT_LOCALES), options)
  messages.push(...layout.messages)
  const trace: TraceEntry[] | null = options.onTrace ? [] : null
  const tree = analyse({source, layout, locale, date: options.date, messages, trace})
  if (options.onMessage) messages.forEach(options.onMessage)
  if (trace && options.onTrace) trace.forEach(options.onTrace)
  return tree
}

const compiled = new WeakMap<readonly Locale[], CompiledWords>()
/** The layout's words of several packs together. */
export const layoutWordsOf = (locales: readonly Locale[]): CompiledWords => {
  let words = compiled.get(locales)
  if (!words) compiled.set(locales, (words = compileWords(locales.map(locale => locale.layout))))
  return words
}

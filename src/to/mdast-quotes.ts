/** Direct quotes of a paragraph set off as block quotes. */
import type {Blockquote as MdastBlockquote, Paragraph as MdastParagraph, PhrasingContent} from 'mdast'
import {isQuote} from '../tree/guards.ts'
import {toString} from '../tree/to-string.ts'
import type {Paragraph, Phrase, Quote} from '../tree/types.ts'
import {append, paragraphOf, plain, toPhrasing, trim, trimEdge} from './mdast-inline.ts'

/** A paragraph that was set off: what leads up to the quote, and the quote. */
export interface SetOff {
  id: string
  lead: MdastParagraph | undefined
  quote: MdastBlockquote
  /** It ends with a line that says who speaks, so the quote goes no further. */
  attributed: boolean
}

const isDirect = (node: Phrase | undefined): node is Quote => isQuote(node) && node.kind === 'direct'
const isPunctuation = (text: string): boolean => /^[\s.,;:!?…–—―-]*$/.test(text)
const STOP_AT_END = /[.!?…]$/
/** A sentence that ends inside the words about the quote: they say more than who speaks. */
const STOP_INSIDE = /[.!?…]["»”’“)]? ./

/** The parts of one quote and the stretches of text before, between and after them. */
interface Cut {
  parts: Quote[]
  /** One more than parts. */
  rest: Phrase[][]
}

/** Undefined where the paragraph holds no direct quote, or more than one. */
const cut = (paragraph: Paragraph): Cut | undefined => {
  const parts: Quote[] = []
  let last: Phrase[] = []
  const rest = [last]
  for (const child of paragraph.children) {
    if (!isDirect(child)) last.push(child)
    else if (parts[0] && parts[0].id !== child.id) return undefined
    else {
      parts.push(child)
      rest.push(last = [])
    }
  }
  return parts.length ? {parts, rest} : undefined
}

const textOf = (nodes: readonly Phrase[]): string => nodes.map((node) => toString(node)).join('')

/** «Ждём, — сказал он. — Все» is «Ждём. Все» again: the sign after the author's words is that of the quote. */
const joinParts = ({parts, rest}: Cut): PhrasingContent[] => {
  let out: PhrasingContent[] = []
  parts.forEach((part, i) => {
    const words = trim(toPhrasing(part.children))
    if (i === 0) {
      out = words
      return
    }
    trimEdge(trim(out), /,$/, true)
    const between = textOf(rest[i] ?? []).replace(/[\s–—―-]+$/, '')
    append(out, STOP_AT_END.test(plain(out)) ? ' ' : STOP_AT_END.test(between) ? '. ' : ', ')
    const [first, ...others] = words
    if (first?.type === 'text') append(out, first.value)
    else if (first) out.push(first)
    out.push(...others)
  })
  const after = /^\s*([.!?…]+)/.exec(textOf(rest.at(-1) ?? []))?.[1]
  trimEdge(trim(out), /,$/, true)
  return after && !STOP_AT_END.test(plain(out)) ? append(out, after) : out
}

/** `— said X.`: what the paragraph says besides the quote. Undefined where that is more than an attribution. */
const attribution = (rest: readonly Phrase[][]): PhrasingContent[] | undefined => {
  const out: PhrasingContent[] = []
  for (const stretch of rest) {
    const words = toPhrasing(stretch)
    if (isPunctuation(plain(words))) continue
    trimEdge(trimEdge(words, /^[\s,.;:!?…–—―-]+/, false), /[\s,–—―-]+$/, true)
    if (STOP_INSIDE.test(plain(words))) return undefined
    if (out.length) append(out, ' ')
    else append(out, '— ')
    const [first, ...others] = words
    if (first?.type === 'text') append(out, first.value)
    else if (first) out.push(first)
    out.push(...others)
  }
  return out
}

/**
 * Sets off the direct quote of a paragraph that is a quote and the words that attribute it, or that leads up to a quote
 * with a colon. Any other paragraph: undefined.
 */
export const setOff = (paragraph: Paragraph): SetOff | undefined => {
  const found = cut(paragraph)
  if (!found) return undefined
  const {parts: [part], rest} = found
  if (!part) return undefined
  const [lead = []] = rest, leadText = textOf(lead), words = joinParts(found)
  if (!words.length) return undefined
  const position = paragraph.position
  if (isPunctuation(leadText)) {
    const by = attribution(rest.slice(1))
    if (!by) return undefined
    const children = by.length ? [paragraphOf(words), paragraphOf(by)] : [paragraphOf(words)]
    return {id: part.id, lead: undefined, quote: {type: 'blockquote', children, position}, attributed: by.length > 0}
  }
  if (!/:\s*$/.test(leadText) || found.parts.length > 1 || !isPunctuation(textOf(rest[1] ?? []))) return undefined
  return {
    id: part.id, lead: paragraphOf(trim(toPhrasing(lead))), attributed: false,
    quote: {type: 'blockquote', children: [paragraphOf(words)], position: part.position},
  }
}

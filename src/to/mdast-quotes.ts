/** Direct quotes of a paragraph set off as block quotes. */
import type {Blockquote as MdastBlockquote, Paragraph as MdastParagraph, PhrasingContent} from 'mdast'
import {isQuote} from '../tree/guards.ts'
import {toString} from '../tree/to-string.ts'
import type {Paragraph, Phrase, Quote} from '../tree/types.ts'
import {joinText, paragraphOf, plain, toPhrasing, trim, trimEnd, trimStart, withoutEnd} from './mdast-inline.ts'
import {collapse} from './story.ts'

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
const DASHES = '–—―-'
const STOPS = '.!?…'
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

const endOf = (nodes: readonly PhrasingContent[]): string => plain(nodes.slice(-1)).slice(-1)
const endsWithStop = (text: string): boolean => text !== '' && STOPS.includes(text.slice(-1))
const withoutComma = (nodes: PhrasingContent[]): PhrasingContent[] => trimEnd(trimEnd(trimEnd(nodes), ','))

/** «Ждём, — сказал он. — Все» is «Ждём. Все» again: the sign after the author's words is that of the quote. */
const joinParts = ({parts, rest}: Cut): PhrasingContent[] => {
  const out: PhrasingContent[] = []
  parts.forEach((part, i) => {
    const words = withoutComma(trim(toPhrasing(part.children)))
    if (i > 0) {
      const between = withoutEnd(collapse(textOf(rest[i] ?? [])), ` ${DASHES}`)
      out.push({type: 'text', value: endsWithStop(endOf(out)) ? ' ' : endsWithStop(between) ? '. ' : ', '})
    }
    for (const word of words) out.push(word)
  })
  const after = /^\s*([.!?…]+)/.exec(textOf(rest.at(-1) ?? []))?.[1]
  if (after && out.length && !endsWithStop(endOf(out))) out.push({type: 'text', value: after})
  return joinText(out)
}

/** `— said X.`: what the paragraph says besides the quote. Undefined where that is more than an attribution. */
const attribution = (rest: readonly Phrase[][]): PhrasingContent[] | undefined => {
  const out: PhrasingContent[] = []
  for (const stretch of rest) {
    const words = toPhrasing(stretch)
    if (isPunctuation(plain(words))) continue
    trimEnd(trimStart(words, ` ,.;:!?…${DASHES}`), ` ,${DASHES}`)
    if (STOP_INSIDE.test(plain(words))) return undefined
    out.push({type: 'text', value: out.length ? ' ' : '— '})
    for (const word of words) out.push(word)
  }
  return joinText(out)
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

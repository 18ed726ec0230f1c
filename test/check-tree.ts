/** What holds for the tree of any string, looked at node by node. Throws an Error that says where it does not. */
import type {Node as UnistNode} from 'unist'
import {isCue, isHeader, isList, isQuote, isSource} from '../src/tree/guards.ts'
import {childrenOf, spanOf, valueOf} from '../src/tree/phrases.ts'
import type {Article} from '../src/tree/types.ts'

/** Bound of the tree's depth; the builder's own is lower. */
const MAX_DEPTH = 64

const MARKS = '"\'`«»„“”‟‘’‚‛‹›「」『』″′´〝〞＂'
/** What may stand between siblings, and between a parent's edge and its children, beside white space. */
const isSyntax = (sign: string): boolean => MARKS.includes(sign) || /[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(sign)
const isText = (text: string): boolean => /[\p{L}\p{N}]/u.test(text)

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')

const fail = (why: string, node: UnistNode): never => {
  const {start, end} = node.position ?? {}
  throw new Error(`${node.type} at ${String(start?.offset)}–${String(end?.offset)}: ${why}`)
}

/** What stands between two children; a list's bullets and numbers, a header's separators, the `>` of a block quote are syntax. */
const checkGap = (parent: UnistNode, text: string): void => {
  if (isList(parent) || parent.type === 'article') {
    const rest = text.replace(/\d{1,9}[.)]/g, '')
    if (isText(rest)) fail(`text between children: ${JSON.stringify(text)}`, parent)
  } else if (isHeader(parent)) {
    if (isText(text)) fail(`text between children: ${JSON.stringify(text)}`, parent)
  } else {
    // << and >> are marks as well
    for (const sign of text.replace(/<<|>>/g, '')) if (!isSyntax(sign) && !(parent.type === 'blockquote' && sign === '>')) fail(`${JSON.stringify(text)} between children`, parent)
  }
}

const checkPoint = (input: string, lineStarts: readonly number[], node: UnistNode): void => {
  for (const point of [node.position?.start, node.position?.end]) {
    const {line = 0, column = 0, offset = -1} = point ?? {}
    if ((lineStarts[line - 1] ?? NaN) + column - 1 !== offset) fail(`${String(line)}:${String(column)} is not offset ${String(offset)}`, node)
    if (offset < 0 || offset > input.length) fail('offset outside the input', node)
    if ((lineStarts[line] ?? Infinity) <= offset) fail('point on another line', node)
  }
}

const checkPlain = (value: unknown, path: string): void => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`${path}: ${String(value)}`)
    return
  }
  if (typeof value !== 'object') throw new Error(`${path}: ${typeof value}`)
  for (const [key, inner] of Object.entries(value)) checkPlain(inner, `${path}.${key}`)
}

interface Ids {
  sources: Set<string>
  cues: Set<string>
  entities: Set<string>
}

const checkNode = (input: string, lineStarts: readonly number[], node: UnistNode, depth: number, leaves: string[]): void => {
  if (depth > MAX_DEPTH) fail('too deep', node)
  checkPoint(input, lineStarts, node)
  const [start, end] = spanOf(node), children = childrenOf(node), value = valueOf(node)
  if (value !== undefined && input.slice(start, end) !== value) fail(`value ${JSON.stringify(value)} is not ${JSON.stringify(input.slice(start, end))}`, node)
  if (end < start) fail('ends before it starts', node)
  if (value !== undefined && start === end) fail('is empty', node)
  if (!children.length) {
    if (value !== undefined) leaves.push(value)
    else if (isText(input.slice(start, end))) fail(`no leaf for ${JSON.stringify(input.slice(start, end))}`, node)
    return
  }
  let at = start
  for (const child of children) {
    const [from, to] = spanOf(child)
    if (from < at) fail(`a child ${child.type} at ${String(from)} overlaps what ends at ${String(at)}`, node)
    if (to > end) fail(`a child ${child.type} reaches to ${String(to)}`, node)
    checkGap(node, input.slice(at, from))
    checkNode(input, lineStarts, child, depth + 1, leaves)
    at = to
  }
  checkGap(node, input.slice(at, end))
}

const checkIds = (node: UnistNode, ids: Ids, parts: Map<string, number>): void => {
  const entity = (id: string | undefined, key: string): void => { if (id !== undefined && !ids.entities.has(id)) fail(`${key} ${id} is no entity`, node) }
  if (isQuote(node)) {
    entity(node.speaker, 'speaker')
    entity(node.via, 'via')
    if (node.source !== undefined && !ids.sources.has(node.source)) fail(`source ${node.source} is no node`, node)
    if (node.cue !== undefined && !ids.cues.has(node.cue)) fail(`cue ${node.cue} is no node`, node)
    if (!(node.confidence > 0 && node.confidence <= 1)) fail(`confidence ${String(node.confidence)}`, node)
    if (!node.rule) fail('no rule', node)
    const before = parts.get(node.id)
    if (before !== undefined && (node.part ?? 0) < before) fail(`part ${String(node.part)} of ${node.id} after ${String(before)}`, node)
    parts.set(node.id, node.part ?? 0)
  }
  if (isSource(node)) entity(node.entity, 'entity')
  for (const child of childrenOf(node)) checkIds(child, ids, parts)
}

const collect = (node: UnistNode, ids: Ids): void => {
  const add = (set: Set<string>, id: string): void => {
    if (set.has(id)) fail(`${id} is twice`, node)
    set.add(id)
  }
  if (isSource(node)) add(ids.sources, node.id)
  if (isCue(node)) add(ids.cues, node.id)
  for (const child of childrenOf(node)) collect(child, ids)
}

/** Offsets at which lines begin, counted another way than the library does. */
const startsOf = (input: string): number[] => {
  const starts = [0]
  for (const {index, 0: end} of input.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length)
  return starts
}

/** @throws {Error} where the tree breaks a promise of the specification */
export const checkTree = (tree: Article, input: string): void => {
  checkPlain(tree, 'article')
  const [start, end] = spanOf(tree)
  if (start !== 0 || end !== input.length) fail('does not cover the input', tree)
  const leaves: string[] = []
  checkNode(input, startsOf(input), tree, 0, leaves)
  // numbers of ordered lists are syntax, as in Markdown; checkGap has seen that nothing else is left out
  const numbered = tree.children.some((block) => isList(block) && block.ordered)
  const strip = (text: string): string => numbered ? letters(text).replace(/\d/g, '') : letters(text)
  if (strip(leaves.join('')) !== strip(input)) throw new Error('The letters and digits of the leaves are not those of the input')
  const ids: Ids = {sources: new Set(), cues: new Set(), entities: new Set(tree.entities.map(({id}) => id))}
  if (ids.entities.size !== tree.entities.length) throw new Error('Two entities have one id')
  for (const {id, name, mentions} of tree.entities) {
    if (!name.trim()) throw new Error(`Entity ${id} has no name`)
    for (const [from, to] of mentions) if (!(from >= 0 && from < to && to <= input.length)) throw new Error(`Mention ${String(from)}–${String(to)} of ${id}`)
  }
  collect(tree, ids)
  checkIds(tree, ids, new Map())
}

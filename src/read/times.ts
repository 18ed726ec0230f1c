/** The expressions of time of an article. */
import type {Node as UnistNode} from 'unist'
import {checkArticle} from '../tree/check.ts'
import {isTime} from '../tree/guards.ts'
import {childrenOf, spanOf} from '../tree/phrases.ts'
import type {Article, Grain, Span} from '../tree/types.ts'

/** One expression of time with the interval that it means. */
export interface TimeRecord {
  /** As it stands in the text: "до 2027 года". */
  value: string
  /** ISO 8601, inclusive, cut at the grain; absent where there is nothing to reckon from. */
  start?: string
  /** ISO 8601, exclusive. */
  end?: string
  grain: Grain
  approximate?: true
  /** Place in the input, in UTF-16 code units. */
  span: Span
}

const collect = (node: UnistNode, into: TimeRecord[]): TimeRecord[] => {
  if (isTime(node)) {
    const {value, start, end, grain, approximate} = node
    into.push({
      value,
      ...(start === undefined ? undefined : {start}), ...(end === undefined ? undefined : {end}),
      grain, ...(approximate ? {approximate} : undefined), span: spanOf(node),
    })
  }
  for (const child of childrenOf(node)) collect(child, into)
  return into
}

/**
 * The times of an article in text order.
 *
 * @throws {TypeError} where `tree` is no article.
 */
export const times = (tree: Article): TimeRecord[] => collect(checkArticle(tree, 'times'), [])

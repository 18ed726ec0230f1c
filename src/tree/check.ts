/** What a caller passed, checked. */
import {isArticle} from './guards.ts'
import type {Article} from './types.ts'

const describe = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object') return 'type' in value ? `a node of type ${JSON.stringify(value.type)}` : 'an object without `type`'
  return value === undefined ? 'undefined' : `a ${typeof value}`
}

/**
 * The article that a caller passed, checked.
 *
 * @throws {TypeError} where `value` is no article; the message says which function was called and what it got.
 */
export const checkArticle = (value: unknown, caller: string): Article => {
  if (isArticle(value) && Array.isArray(value.children)) return value
  throw new TypeError(`${caller}: expected an article as \`parseArticle\` returns it, got ${describe(value)}`)
}

/** What every output shares: which blocks belong to the story, and how its white space reads. */
import type {Article, Block} from '../tree/types.ts'

export type BlockType = Block['type']

export interface StoryOptions {
  /** Types of blocks to leave out. Default: `header`, `byline`, `signoff`, which are no part of the story. */
  omit?: readonly BlockType[]
}

const FRAME: readonly BlockType[] = ['header', 'byline', 'signoff']
/** {@link FRAME} and the headline, which some formats hold apart. */
export const NOT_BODY: readonly BlockType[] = ['header', 'byline', 'signoff', 'headline']

/**
 * The blocks to write.
 *
 * @throws {TypeError} where `omit` is not a list.
 */
export const storyBlocks = (tree: Article, caller: string, omit: readonly BlockType[] = FRAME): Block[] => {
  if (!Array.isArray(omit)) throw new TypeError(`${caller}: expected \`omit\` to be a list of block types, got ${JSON.stringify(omit)}`)
  return tree.children.filter((block) => !omit.includes(block.type))
}

/** One space for each run of ASCII white space: line breaks inside a block mean nothing. No-break spaces stay. */
export const collapse = (text: string): string => text.replace(/[\t\n\f\r ]+/g, ' ')

/** Value of an option out of a list of allowed ones. */
export const oneOf = <T extends string>(caller: string, option: string, value: T, allowed: readonly T[]): T => {
  if (allowed.includes(value)) return value
  throw new TypeError(`${caller}: expected \`${option}\` to be one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}, got ${JSON.stringify(value)}`)
}

/** An ISO 8601 time of day needs seconds where a format asks for a full date and time. */
export const withSeconds = (date: string): string => date.replace(/(T\d\d:\d\d)(?!:)/, '$1:00')


/** Fields to spread where there is a value: `...given(meta.title, (headline) => ({headline}))`. An empty string is none. */
export const given = <T, R extends object>(value: T | undefined, make: (value: T) => R): R | undefined =>
  value === undefined || value === '' ? undefined : make(value)

export const nonEmpty = <T>(list: T[]): T[] | undefined => list.length ? list : undefined

/** What is known while the lines above the story are read. */
import type {Draft} from './draft.ts'
import type {Lines} from './lines.ts'
import type {BlockSpan} from './types.ts'

export interface Top {
  draft: Draft
  lines: Lines
  blocks: BlockSpan[]
  /** Index of the line to be read next. */
  at: number
  /** The headline has been seen, or a field that gives it. */
  titled: boolean
  headline: boolean
  subtitled: boolean
  /** A byline or a date has been seen after the headline: what comes next is the story. */
  credited: boolean
  /** A field has announced the story: "BODY:". */
  done: boolean
  nameLines: number
  captions: number
  /** A line has said that this is a press release. */
  release: boolean
  /** Line of the headline that markup tells; -1 where there is none. */
  marked: number
}

/** A recogniser: takes lines from `top.at` on and moves it, or returns false. */
export type Recogniser = (top: Top) => boolean

export const push = (top: Top, type: BlockSpan['type'], start: number, end: number, level?: 1 | 2): void => {
  const last = top.blocks[top.blocks.length - 1]
  if (type === 'header' && last?.type === 'header' && top.at > 0 && top.lines.gap[top.at] === 0 && last.end === top.lines.end[top.at - 1]) last.end = end
  else top.blocks.push(level === undefined ? {type, start, end} : {type, start, end, level})
}

/** A line with a full stop that is longer is of the story, as is a longer name. */
export const LONGEST_STOPPED = 100

/** "The Times (London)": the outlet alone. */
export const withoutBracket = (name: string): string => name.replace(/ *\([^()]*\)$/, '')

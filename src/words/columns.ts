/**
 * Columns of numbers beside the tokens of a text. They are cut from one piece of memory, which the next text takes over: a new
 * piece for each costs more than all that is written to it.
 */
export interface Columns {
  memory: ArrayBuffer
  /** Rows of each. */
  length: number
  /** Bytes that columns have already. */
  taken: number
}

/** Memory that nobody uses any more. */
let spare: ArrayBuffer | null = null
/** Less is not asked for; more is not kept. */
const LEAST_BYTES = 1 << 14, MOST_BYTES = 1 << 20

const BYTES = Int32Array.BYTES_PER_ELEMENT

/** Room for `count` columns of `length` rows. */
export const newColumns = (length: number, count: number): Columns => {
  const size = length * count * BYTES, kept = spare
  if (kept === null || kept.byteLength < size) return {memory: new ArrayBuffer(Math.max(size, LEAST_BYTES)), length, taken: 0}
  spare = null
  return {memory: kept, length, taken: 0}
}

/** One of them, with `value` in every row. */
export const newColumn = (columns: Columns, value: number): Int32Array => {
  const column = new Int32Array(columns.memory, columns.taken, columns.length)
  columns.taken += columns.length * BYTES
  return column.fill(value)
}

/** Gives the memory back for the next text; the columns must not be read afterwards. */
export const releaseColumns = ({memory}: Columns): void => {
  if (memory.byteLength <= MOST_BYTES && (spare === null || spare.byteLength < memory.byteLength)) spare = memory
}

/** What the times stage finds. */
import type {Grain} from '../tree/types.ts'

/** An expression of time: offsets into the input, the interval in ISO 8601. */
export interface TimeSpan {
  start: number
  end: number
  from?: string
  to?: string
  grain: Grain
  approximate?: true
}

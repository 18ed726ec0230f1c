/** What the speakers stage finds. */
import type {Entity} from '../tree/types.ts'

export interface Speakers {
  entities: Entity[]
  /** Quote → id of the entity that speaks. */
  speaker: (string | undefined)[]
  /** Quote → id of the entity that its source mentions. */
  bySource: (string | undefined)[]
  /** Quote → id of the outlet that conveys it. */
  via: (string | undefined)[]
}

/** Who the sources are. */
import type {Context} from '../speech/types.ts'
import type {Entity} from '../tree/types.ts'
import type {Speakers} from './types.ts'

export const findSpeakers = (c: Context): Speakers => {
  const entities: Entity[] = [], byName = new Map<string, Entity>()
  const of = (range: [number, number] | null): string | undefined => {
    if (!range) return undefined
    const start = c.tokens.start[range[0]] as number, end = c.tokens.end[range[1] - 1] as number
    const name = c.tokens.text.slice(start, end)
    let entity = byName.get(name)
    if (!entity) {
      entity = {id: `e${String(entities.length + 1)}`, kind: 'unknown', name, roles: [], aliases: [], mentions: []}
      byName.set(name, entity)
      entities.push(entity)
    }
    entity.mentions.push([start, end])
    return entity.id
  }
  const speaker = c.quotes.map(q => of(q.source)), via = c.quotes.map(q => of(q.via))
  return {entities, speaker, bySource: speaker, via}
}

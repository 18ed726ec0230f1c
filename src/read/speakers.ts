/** Who speaks in an article, and what each of them says. */
import {checkArticle} from '../tree/check.ts'
import type {Article, EntityKind, QuoteKind, Span} from '../tree/types.ts'
import {quotes, type QuoteRecord} from './quotes.ts'

/** An entity that speaks. */
export interface SpeakerRecord {
  id: string
  name: string
  kind: EntityKind
  roles: string[]
  aliases: string[]
  /** Every place that names it, in UTF-16 code units of the input. */
  mentions: Span[]
  /** In text order. */
  quotes: QuoteRecord[]
  /** How many quotes of each kind. */
  counts: Record<QuoteKind, number>
}

/**
 * The entities that speak, in order of their first quote.
 *
 * @throws {TypeError} where `tree` is no article.
 */
export const speakers = (tree: Article): SpeakerRecord[] => {
  const byId = new Map(checkArticle(tree, 'speakers').entities.map((entity) => [entity.id, entity]))
  const found = new Map<string, SpeakerRecord>()
  for (const quote of quotes(tree)) {
    const entity = quote.speaker ? byId.get(quote.speaker.id) : undefined
    if (!entity) continue
    let record = found.get(entity.id)
    if (!record) {
      const {id, name, kind, roles, aliases, mentions} = entity
      record = {id, name, kind, roles, aliases, mentions, quotes: [], counts: {direct: 0, mixed: 0, indirect: 0, reported: 0}}
      found.set(id, record)
    }
    record.quotes.push(quote)
    record.counts[quote.kind]++
  }
  return [...found.values()]
}

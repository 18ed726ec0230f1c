/** From referents to the tree's entities: names, roles, aliases, mentions, ids in order of first mention. */
import {ABBREVIATION, HONORIFIC, NOMINATIVE, ROLE} from '../words/facts.ts'
import {has, isWord} from '../speech/look.ts'
import type {Context, Range} from '../speech/types.ts'
import type {Entity, Span} from '../tree/types.ts'
import {lowerFirst, plainText} from './describe.ts'
import type {Referent, Role, Speakers, State} from './types.ts'

/** Is there more in it than a title: "Mr", "Col.". */
const hasRole = (c: Context, role: Role): boolean => {
  for (let i = role.first; i < role.last; i++) if (isWord(c, i) && (!has(c, i, HONORIFIC) || (has(c, i, ROLE) && !has(c, i, ABBREVIATION)))) return true
  return false
}

const roleText = (c: Context, role: Role, seen: ReadonlySet<string>): string => {
  const text = lowerFirst(c, plainText(c, role.first, role.last), role.first)
  return role.cases === 0 || (role.cases & NOMINATIVE) !== 0 ? text : c.grammar.nominative(text, seen, role.cases)
}

const spanOf = (c: Context, range: Range): Span => [c.tokens.start[range[0]]!, c.tokens.end[range[1] - 1]!]

/** Every mention of it in text order, of those that begin together the longest. */
const spansOf = (c: Context, who: Referent): Span[] => {
  const all = who.mentions.map(range => spanOf(c, range))
  if (who.person) for (const {first, last} of who.person.names) all.push([c.tokens.start[first]!, c.tokens.end[last - 1]!])
  all.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  let kept = 0
  for (const span of all) if (kept === 0 || all[kept - 1]![0] !== span[0]) all[kept++] = span
  all.length = kept
  return all
}

/** The entities that speak or are cited, in order of first mention. */
export const entitiesOf = (s: State, speakers: readonly (Referent | null)[], vias: readonly (Referent | null)[]): Speakers => {
  const {c} = s
  const cited = new Set<Referent>()
  for (const who of speakers) if (who) cited.add(who)
  for (const who of vias) if (who) cited.add(who)
  const rows: {who: Referent, spans: Span[]}[] = []
  for (const who of cited) rows.push({who, spans: spansOf(c, who)})
  rows.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  const ids = new Map<Referent, string>()
  const entities = rows.map(({who, spans}, n): Entity => {
    const id = `e${String(n + 1)}`
    ids.set(who, id)
    const roles = new Set<string>()
    if (who.person) for (const role of who.person.roles) if (hasRole(c, role)) roles.add(roleText(c, role, s.seen))
    const aliases = new Set<string>()
    for (const range of who.mentions) aliases.add(plainText(c, range[0], range[1]))
    aliases.delete(who.name)
    return {id, kind: who.kind, name: who.name, roles: [...roles], aliases: [...aliases], mentions: spans}
  })
  const of = (who: Referent | null): string | undefined => (who ? ids.get(who) : undefined)
  const speaker = speakers.map(of)
  return {entities, speaker, bySource: c.quotes.map((quote, q) => (quote.source ? speaker[q] : undefined)), via: vias.map(of)}
}

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
  if (all.length > 1) all.sort((a, b) => a[0] - b[0] || b[1] - a[1])
  let kept = 0
  for (const span of all) if (kept === 0 || all[kept - 1]![0] !== span[0]) all[kept++] = span
  all.length = kept
  return all
}

/** In place of an id while the entities are collected. */
const CITED = '?'

const rolesOf = (s: State, {person}: Referent): string[] => {
  const texts: string[] = []
  if (person) for (const role of person.roles) {
    if (!hasRole(s.c, role)) continue
    const text = roleText(s.c, role, s.seen)
    if (!texts.includes(text)) texts.push(text)
  }
  return texts
}

/** What it is called beside its name. */
const aliasesOf = (c: Context, {mentions, name}: Referent): string[] => {
  const texts = new Set<string>()
  for (const [first, last] of mentions) {
    const text = plainText(c, first, last)
    if (text !== name) texts.add(text)
  }
  return [...texts]
}

/** The entities that speak or are cited, in order of first mention. */
export const entitiesOf = (s: State, speakers: readonly (Referent | null)[], vias: readonly (Referent | null)[]): Speakers => {
  const {c} = s
  const rows: {who: Referent, spans: Span[]}[] = []
  const cite = (who: Referent | null): void => {
    if (who?.id !== '') return
    who.id = CITED
    rows.push({who, spans: spansOf(c, who)})
  }
  speakers.forEach(cite)
  vias.forEach(cite)
  rows.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  const entities = rows.map(({who, spans}, n): Entity => {
    who.id = `e${String(n + 1)}`
    return {id: who.id, kind: who.kind, name: who.name, roles: rolesOf(s, who), aliases: aliasesOf(c, who), mentions: spans}
  })
  const of = (who: Referent | null): string | undefined => who?.id
  const speaker = speakers.map(of)
  return {entities, speaker, bySource: c.quotes.map((quote, q) => (quote.source ? speaker[q] : undefined)), via: vias.map(of)}
}

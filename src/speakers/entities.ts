/** From referents to the tree's entities: names, roles, aliases, mentions, ids in order of first mention. */
import {ABBREVIATION, HONORIFIC, NOMINATIVE, ROLE} from '../words/facts.ts'
import {ALL_CAPS} from '../words/scan.ts'
import {has, isCapital, isWord, shaped} from '../speech/grammar/look.ts'
import type {Context, Range} from '../speech/types.ts'
import type {WordSet} from '../locales/types.ts'
import type {Entity, Span} from '../tree/types.ts'
import {lowerFirst, plainText} from './resolve/describe.ts'
import {inOrder} from './rows.ts'
import type {Referent, Role, Speakers, State} from './types.ts'

const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** "Ро\u00adгов": without the signs that show only where a line may break or which way it runs. */
const visible = (text: string): string => text.replace(INVISIBLE, '')

/** Is there more in it than a title: "Mr", "Col.". */
const hasRole = (c: Context, role: Role): boolean => {
  for (let i = role.first; i < role.last; i++) if (isWord(c, i) && (!has(c, i, HONORIFIC) || (has(c, i, ROLE) && !has(c, i, ABBREVIATION)))) return true
  return false
}

const roleText = (c: Context, role: Role, seen: WordSet): string => {
  // "chief executive Dr": a title of the name's
  const last = !c.grammar.cases && role.last - role.first > 1 && has(c, role.last - 1, HONORIFIC) && !has(c, role.last - 1, ROLE) ? role.last - 1 : role.last
  // "Attorney General Rob Kane" keeps its capitals where a sentence begins
  const titled = !c.grammar.cases && last - role.first > 1 && isCapital(c, last - 1) && !shaped(c, last - 1, ALL_CAPS) && has(c, last - 1, ROLE | HONORIFIC)
  const plain = plainText(c, role.first, last), text = titled ? plain : lowerFirst(c, plain, role.first)
  return role.cases === 0 || (role.cases & NOMINATIVE) !== 0 ? text : c.grammar.nominative(text, seen, role.cases)
}

const firstOf = (range: Range): number => range[0]

/** Every mention of it in text order, of those that begin together the longest. */
const spansOf = (c: Context, {mentions, person}: Referent): Span[] => {
  const {start, end} = c.tokens, spans: Span[] = []
  const ranges = inOrder([...mentions], firstOf), names = person?.names ?? []
  for (let i = 0, j = 0; i < ranges.length || j < names.length;) {
    const first = Math.min(ranges[i]?.[0] ?? Infinity, names[j]?.first ?? Infinity)
    let last = 0
    for (; i < ranges.length && ranges[i]![0] === first; i++) last = Math.max(last, ranges[i]![1])
    for (; j < names.length && names[j]!.first === first; j++) last = Math.max(last, names[j]!.last)
    spans.push([start[first]!, end[last - 1]!])
  }
  return spans
}

/** In place of an id while the entities are collected. */
const CITED = '?'

const rolesOf = (s: State, {person}: Referent): string[] => {
  const texts: string[] = []
  if (person) for (const role of person.roles) {
    if (!hasRole(s.c, role)) continue
    const text = visible(roleText(s.c, role, s.seen))
    if (!texts.includes(text)) texts.push(text)
  }
  return texts
}

/** What it is called beside its name. */
const aliasesOf = (c: Context, {mentions, name}: Referent): string[] => {
  const texts: string[] = []
  for (const [first, last] of mentions) {
    const text = visible(plainText(c, first, last))
    if (text !== visible(name)) texts.push(text)
  }
  return texts.length < 2 ? texts : [...new Set(texts)]
}

/** Adds those that have no row yet. */
const cite = (c: Context, cited: readonly (Referent | null)[], rows: Row[]): void => {
  for (const who of cited) {
    if (who?.id !== '') continue
    who.id = CITED
    rows.push({who, spans: spansOf(c, who)})
  }
}

interface Row { who: Referent, spans: Span[] }
const startOf = ({spans}: Row): number => spans[0]?.[0] ?? 0
const idOf = (who: Referent | null): string | undefined => who?.id

/** The entities that speak or are cited, in order of first mention. */
export const entitiesOf = (s: State, speakers: readonly (Referent | null)[], vias: readonly (Referent | null)[]): Speakers => {
  const {c} = s, rows: Row[] = []
  cite(c, speakers, rows)
  cite(c, vias, rows)
  const entities = inOrder(rows, startOf).map(({who, spans}, n): Entity => {
    who.id = `e${String(n + 1)}`
    return {id: who.id, kind: who.kind, name: visible(who.name), roles: rolesOf(s, who), aliases: aliasesOf(c, who), mentions: spans}
  })
  return {entities, speaker: speakers.map(idOf), via: vias.map(idOf)}
}

/** Who the sources are: mentions, clusters, roles, then source by source in text order. */
import {ABBREVIATION, FEMININE, FINITE, GERUND, MASCULINE, HONORIFIC, PASSIVE, PAST, PLURAL, PRONOUN, REFLEXIVE, RELATIVE, ROLE, DETERMINER} from '../words/facts.ts'
import {formsAt, has, isWord} from '../speech/look.ts'
import type {Context, QuoteDraft, Range} from '../speech/types.ts'
import type {Entity, Span} from '../tree/types.ts'
import {isSubjectName} from './antecedents.ts'
import {rowAt, sentenceOf} from './rows.ts'
import {cluster} from './cluster.ts'
import {lowerFirst, plainText, wantedCases} from './describe.ts'
import {findMentions} from './mentions.ts'
import {peopleOf} from './packs.ts'
import {beforeRelative, isFirstPerson, isRelative, ofPerson, resolvePhrase, resolvePronoun} from './resolve.ts'
import {readRoles} from './roles.ts'
import {readSubjects} from './subjects.ts'
import type {NameMention, Referent, Role, Speakers, State} from './types.ts'

const stateOf = (c: Context): State => {
  const people = peopleOf(c)
  const {names, nouns, sentences} = findMentions(c, people)
  readSubjects(c, names)
  const {persons, byStem, seen} = cluster(c, names, people)
  const s: State = {
    c, people, names, nouns, sentences, persons, byStem, seen, byRole: new Map(), inRole: new Map(), referents: new Map(), ofPerson: new Map(), spoken: [],
  }
  for (const name of names) readRoles(s, name)
  return s
}

/** The pronoun that a source consists of, "сам" aside; -1 where there are other words. */
const pronounIn = (c: Context, range: Range): number => {
  let found = -1
  for (let i = range[0]; i < range[1]; i++) {
    if (!isWord(c, i)) continue
    if (has(c, i, PRONOUN) || (range[1] - range[0] === 1 && has(c, i, RELATIVE))) { if (found >= 0) return -1; found = i }
    else if (!has(c, i, DETERMINER)) return -1
  }
  return found
}

/** The quote around the given one, -1 for none. */
const outerOf = (quotes: readonly QuoteDraft[], index: number): number => {
  const source = quotes[index]?.source
  if (!source) return -1
  for (let q = index - 1, n = 0; q >= 0 && n < 12; q--, n++) {
    const quote = quotes[q]
    if (quote?.segments.some(s => s.first <= source[0] && s.last >= source[1])) return q
  }
  for (let q = index + 1, n = 0; q < quotes.length && n < 6; q++, n++) {
    const quote = quotes[q]
    if (quote?.segments.some(s => s.first <= source[0] && s.last >= source[1])) return q
  }
  return -1
}

/** Finds who speaks and who is cited. Linear: every look back is bounded. */
export const findSpeakers = (c: Context): Speakers => {
  const none = c.quotes.map(() => undefined)
  if (c.quotes.length === 0) return {entities: [], speaker: none, bySource: none, via: none}
  const s = stateOf(c)
  const {quotes} = c
  const speakers: (Referent | null)[] = quotes.map(() => null), vias: (Referent | null)[] = quotes.map(() => null)
  const order = quotes.map((quote, index) => ({index, at: quote.source?.[0] ?? quote.cue?.[0] ?? quote.segments[0]?.first ?? 0})).sort((a, b) => a.at - b.at || a.index - b.index)
  const same = new Map<number, Referent | null>()
  for (const {index} of order) {
    const quote = quotes[index] as QuoteDraft
    const {source} = quote
    if (!source) continue
    const known = same.get(source[0])
    const who = known ?? resolveSource(s, quote, index, speakers)
    speakers[index] = who
    if (!who) continue
    if (known === undefined) {
      same.set(source[0], who)
      who.mentions.push(source)
      s.spoken.push({at: source[0], sentence: sentenceOf(s, source[0]), who})
    }
  }
  for (const {index} of order) if (speakers[index] === null) speakers[index] = withoutSource(s, index, speakers)
  quotes.forEach((quote, index) => {
    if (!quote.via) return
    const who = resolvePhrase(s, quote.via, wantedCases(c, null, false, quote.via))
    if (who) { who.mentions.push(quote.via); vias[index] = who }
  })
  return entitiesOf(s, speakers, vias)
}

/** Gender that the cue's past tense tells of its subject. */
const pastGender = (c: Context, cue: Range | null): number => {
  const forms = cue ? formsAt(c, cue[0]) : 0, gender = forms & (MASCULINE | FEMININE)
  return (forms & PAST) !== 0 && gender === FEMININE ? gender : 0
}

const resolveSource = (s: State, quote: QuoteDraft, index: number, speakers: readonly (Referent | null)[]): Referent | null => {
  const {c} = s, source = quote.source as Range
  const pronoun = pronounIn(c, source)
  if (pronoun >= 0) {
    if (isFirstPerson(s, pronoun)) {
      const outer = outerOf(c.quotes, index)
      return outer >= 0 ? speakers[outer] ?? null : null
    }
    if (isRelative(s, pronoun)) return beforeRelative(s, pronoun)
    return resolvePronoun(s, pronoun)
  }
  const phrase = quote.cue !== null && (quote.cue[0] < source[0]) && quote.rule.includes('phrase')
  return resolvePhrase(s, source, wantedCases(c, quote.cue, phrase, source), {direct: quote.kind === 'direct', gender: phrase ? 0 : pastGender(c, quote.cue)})
}

/** The subject of the sentence before, where it is a person who came in after the token: whose words a quote alone may be. */
const newSubject = (s: State, from: number, to: number): Referent | null => {
  for (let i = rowAt(s.names, from, row => row.first), n = 0; i < s.names.length && n < 12; i++, n++) {
    const name = s.names[i] as NameMention
    if (name.first >= to) return null
    if (name.person?.strong && !name.foreign && !name.quoted && isSubjectName(s, name)) return ofPerson(s, name.person)
  }
  return null
}

/** A quote with no source: that of the one it follows, of another in its sentence, or whoever spoke just before. */
const withoutSource = (s: State, index: number, speakers: readonly (Referent | null)[]): Referent | null => {
  const {c} = s, quote = c.quotes[index] as QuoteDraft
  if (quote.source) return null
  const at = quote.cue?.[0] ?? quote.segments[0]?.first ?? 0, here = sentenceOf(s, at)
  if (quote.cue === null && quote.rule === 'quote-alone') {
    const start = s.sentences[Math.max(0, here - 1)] ?? 0
    const before = quote.follows >= 0 ? c.quotes[quote.follows]?.segments.at(-1)?.last ?? 0 : start
    const who = newSubject(s, Math.max(before, start), at)
    if (who) return who
  }
  if (quote.follows >= 0) return speakers[quote.follows] ?? null
  const forms = quote.cue ? formsAt(c, at) : 0
  if (quote.cue && (forms & (FINITE | GERUND)) === 0) return null
  if ((forms & (REFLEXIVE | PASSIVE | PLURAL)) !== 0 && (forms & GERUND) === 0) return null
  for (let q = index - 1, n = 0; q >= 0 && n < 4; q--, n++) {
    const other = c.quotes[q] as QuoteDraft, who = speakers[q]
    if (!who) continue
    const last = sentenceOf(s, other.cue?.[0] ?? other.segments[0]?.first ?? 0)
    return here - last > 1 ? null : who
  }
  return null
}

/** Is there more in it than a title: "Mr", "Col.". */
const hasRole = (c: Context, role: Role): boolean => {
  for (let i = role.first; i < role.last; i++) if (isWord(c, i) && (!has(c, i, HONORIFIC) || (has(c, i, ROLE) && !has(c, i, ABBREVIATION)))) return true
  return false
}

const roleText = (c: Context, role: Role, seen: ReadonlySet<string>): string => {
  const text = lowerFirst(c, plainText(c, role.first, role.last), role.first)
  return role.nominative ? text : c.grammar.nominative(text, seen)
}

const spanOf = (c: Context, range: Range): Span => [c.tokens.start[range[0]] as number, c.tokens.end[range[1] - 1] as number]

/** The entities that speak or are cited, in order of first mention. */
const entitiesOf = (s: State, speakers: readonly (Referent | null)[], vias: readonly (Referent | null)[]): Speakers => {
  const {c} = s
  const cited = [...new Set([...speakers, ...vias].filter(who => who !== null))]
  const rows = cited.map(who => {
    const spans = new Map<number, Span>()
    for (const range of [...who.mentions, ...(who.person?.names.map((name): Range => [name.first, name.last]) ?? [])]) {
      const span = spanOf(c, range)
      const held = spans.get(span[0])
      if (!held || held[1] < span[1]) spans.set(span[0], span)
    }
    return {who, spans: [...spans.values()].sort((a, b) => a[0] - b[0])}
  })
  rows.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0))
  const ids = new Map<Referent, string>()
  const entities = rows.map(({who, spans}, n): Entity => {
    const id = `e${String(n + 1)}`
    ids.set(who, id)
    const roles = who.person?.roles.filter(role => hasRole(c, role)).map(role => roleText(c, role, s.seen)) ?? []
    const aliases = new Set<string>()
    for (const range of who.mentions) aliases.add(plainText(c, range[0], range[1]))
    aliases.delete(who.name)
    return {id, kind: who.kind, name: who.name, roles: [...new Set(roles)], aliases: [...aliases], mentions: spans}
  })
  const of = (who: Referent | null): string | undefined => (who ? ids.get(who) : undefined)
  const speaker = speakers.map(of)
  return {entities, speaker, bySource: c.quotes.map((quote, q) => (quote.source ? speaker[q] : undefined)), via: vias.map(of)}
}

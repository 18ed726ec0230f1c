/** Who the sources are: mentions, clusters, roles, then source by source in text order. */
import {CUE_NOUN, CUE_VERB, FEMININE, GENITIVE, LOCATIVE, MASCULINE, NEUTER, PASSIVE, PAST, PRESENT, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, DETERMINER, ROLE} from '../words/facts.ts'
import {relayedBy} from '../speech/source/relayed.ts'
import {WITHIN} from '../speech/drafts.ts'
import {COMMA} from '../words/scan.ts'
import {factsAt, formsAt, has, isCapital, isOneOf, isWord, kindAt} from '../speech/grammar/look.ts'
import {LABELLED} from '../speech/direct/turns.ts'
import type {Context, QuoteDraft, Range} from '../speech/types.ts'
import {newColumn, type Columns} from '../words/columns.ts'
import {namesIn} from './resolve/heads.ts'
import {inOrder, sentenceOf} from './rows.ts'
import {findBodies} from './names/bodies.ts'
import {cluster} from './names/cluster.ts'
import {describe, headOf, wantedCases} from './resolve/describe.ts'
import {findMentions} from './mentions.ts'
import {peopleOf} from './people-words.ts'
import {seenAt} from './seen-words.ts'
import {beforeRelative, isFirstPerson, isRelative, resolvePronoun, textBefore, lastNamed} from './resolve/pronouns.ts'
import {kindOf, named} from './resolve/referents.ts'
import {resolvePhrase} from './resolve/resolve.ts'
import {withoutSource} from './resolve/unsourced.ts'
import {entitiesOf} from './entities.ts'
import {readRoles} from './roles/roles.ts'
import {isInNames, nameWords} from './seen-words.ts'
import {readSubjects} from './names/subjects.ts'
import type {Referent, Speakers, State} from './types.ts'

/** Shorter paragraphs at the top are captions. */
const SHORTEST_LEDE = 12

/** The token behind the first paragraph of the story. */
const endOfLede = ({blocks}: Context): number => {
  for (const {type, first, last} of blocks) if (type === 'paragraph' && last - first >= SHORTEST_LEDE) return last
  return 0
}

const stateOf = (c: Context, columns: Columns): State => {
  const people = peopleOf(c), words = nameWords(c, newColumn(columns, 0))
  const {names, nouns, sentences} = findMentions(c, people, words)
  readSubjects(c, names)
  const {persons, byKey} = cluster(words, names, people)
  const s: State = {
    c, people, names, nouns, sentences, lede: endOfLede(c), persons, words, byKey, seen: {has: word => isInNames(words, word)}, byRole: new Map(), inRole: new Map(), told: new Map(), byTraits: new Map(), byKeys: new Map(), spoken: [], hops: 0,
  }
  findBodies(s)
  let row = 0
  for (const name of names) {
    while (row < nouns.length && nouns[row]!.at < name.first) row++
    readRoles(s, name, row)
  }
  return s
}

/** The pronoun that a source consists of, "сам" aside; -1 where there are other words but for a clause of its own: "one, who asked not to be named". */
const pronounIn = (c: Context, range: Range): number => {
  let found = -1
  for (let i = range[0]; i < range[1]; i++) {
    // "one, who asked not to be named"; not "One, pensioner Ray Hicks"
    if (found === range[0] && kindAt(c, i) === COMMA) return has(c, i + 1, ROLE) && isCapital(c, range[1] - 1) ? -1 : found
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

/** Where a quote names its source, or else begins. */
const placeOf = ({source, cue, segments}: QuoteDraft): number => source?.[0] ?? cue?.[0] ?? segments[0]?.first ?? 0

/** Finds who speaks and who is cited. Linear: every look back is bounded. */
export const findSpeakers = (c: Context, columns: Columns): Speakers => {
  const {quotes} = c
  if (quotes.length === 0) return {entities: [], speaker: [], via: []}
  const s = stateOf(c, columns), order = inOrder(quotes.map((_, index) => index), index => placeOf(quotes[index]!))
  const speakers: (Referent | null)[] = quotes.map(() => null), vias = speakers.slice()
  // quotes with one source follow each other
  let last = -1, known: Referent | null = null
  for (const index of order) {
    const quote = quotes[index]!
    const {source} = quote
    if (!source) continue
    if (source[0] !== last) known = null
    last = source[0]
    const who: Referent | null = known ?? resolveSource(s, quote, index, speakers)
    speakers[index] = who
    if (!who || known) continue
    known = who
    who.mentions.push(source)
    // "Глава комиссии сообщила"
    if (
      c.grammar.cases
      && who.person === null
      && who.kind === 'person'
      && source[1] - source[0] < 8
      && !quote.rule.includes('phrase')
      && pastGender(c, quote.cue) === FEMININE
    ) who.gender = FEMININE
    s.spoken.push({at: source[0], sentence: sentenceOf(s, source[0]), who})
  }
  for (const index of order) speakers[index] = apartFromOuter(s, index, speakers)
  for (const index of order) speakers[index] ??= withoutSource(s, index, speakers)
  for (let index = 0; index < quotes.length; index++) {
    const {via} = quotes[index]!
    if (!via) continue
    const who = resolvePhrase(s, via, wantedCases(c, null, false, via))
    if (who) { who.mentions.push(via); vias[index] = who }
  }
  return entitiesOf(s, speakers, vias)
}

/** «Диспетчер сказал: „Ждите“», — вспоминает капитан; "Рогов рассказал, что мастер спорил": who speaks of others by a noun, or in direct speech by "he", is none of them. */
const apartFromOuter = (s: State, index: number, speakers: readonly (Referent | null)[]): Referent | null => {
  const who = speakers[index] ?? null, {source, cue, rule} = s.c.quotes[index]!
  if (!who || !source) return who
  const outer = outerOf(s.c.quotes, index)
  if (outer < 0 || speakers[outer] !== who || rule !== WITHIN && (pronounIn(s.c, source) >= 0 || namesIn(s, source).length > 0)) return who
  const at = who.mentions.indexOf(source)
  if (at >= 0) who.mentions.splice(at, 1)
  if (pronounIn(s.c, source) >= 0) return null
  const head = headOf(s.c, source), described = named(s, describe(s, source, wantedCases(s.c, cue, false, source)), kindOf(factsAt(s.c, head), false), source, head)
  described.mentions.push(source)
  return described
}

/** Gender that the cue's past tense tells of its subject. */
const pastGender = (c: Context, cue: Range | null): number => {
  const forms = cue ? formsAt(c, cue[0]) : 0, gender = forms & (MASCULINE | FEMININE)
  return (forms & PAST) !== 0 && gender !== (MASCULINE | FEMININE) ? gender : 0
}

/** How many sentences back a text is taken up. */
const NEAR = 2

/** "в нём говорится", "в которой сказано": what stands in a text is nobody's else. */
const isInText = (c: Context, {cue, source}: QuoteDraft): boolean => {
  if (!c.grammar.cases || cue === null || !source || (formsAt(c, source[0] - 1) & LOCATIVE) === 0 || !has(c, source[0] - 1, PREPOSITION)) return false
  const forms = formsAt(c, cue[0])
  return (forms & REFLEXIVE) !== 0 || (forms & (PASSIVE | NEUTER)) === (PASSIVE | NEUTER)
}

/** "Ивлев, как он признал, опоздал", "Ивлев уедет. Об этом он сообщил": whom the pronoun takes up may be whom the content names. "Reed was late, he said" is another's. */
const isOwnDoing = (c: Context, {cue, rule}: QuoteDraft, pronoun: number): boolean =>
  rule === 'about-this' || isOneOf(c, Math.min(pronoun, cue?.[0] ?? pronoun) - 1, c.words.as)

const resolveSource = (s: State, quote: QuoteDraft, index: number, speakers: readonly (Referent | null)[]): Referent | null => {
  const {c} = s, source = quote.source!
  const pronoun = pronounIn(c, source)
  if (pronoun >= 0) {
    if (isFirstPerson(s, pronoun)) {
      const outer = outerOf(c.quotes, index)
      return outer >= 0 ? speakers[outer] ?? null : null
    }
    const inText = isInText(c, quote)
    if (isRelative(s, pronoun)) {
      const who = beforeRelative(s, pronoun)
      return inText && (who === null || who.person?.strong === true) ? textBefore(s, pronoun, 0) ?? who : who
    }
    if (inText) return textBefore(s, pronoun, NEAR)
    const other = isOwnDoing(c, quote, pronoun) ? null : resolvePronoun(s, pronoun, quote.segments)
    // a name that may be a place's is nobody else than whom the content names
    return other && other.person?.strong !== false ? other : resolvePronoun(s, pronoun)
  }
  const latter = source[1] - source[0] === 1 && s.people.latter.has(seenAt(c, source[0]).lower) ? lastNamed(s, source[0]) : null
  if (latter) return latter
  const phrase = quote.cue !== null && (quote.cue[0] < source[0]) && quote.rule.includes('phrase')
  if (
    c.grammar.cases
    && quote.cue !== null
    && quote.entry !== null
    && relayedBy(c, quote.cue, quote.entry, source[1])?.[0] === source[0]
  ) return resolvePhrase(s, source, GENITIVE)
  // "вопрос журналистов": a noun governs the genitive
  if (
    c.grammar.cases
    && quote.cue !== null
    && has(c, quote.cue[0], CUE_NOUN)
    && !has(c, quote.cue[0], CUE_VERB)
    && source[0] === quote.cue[1]
  ) return resolvePhrase(s, source, GENITIVE)
  // "по словам" and the like govern the genitive
  const governed = phrase
    && quote.entry?.before !== undefined
    && !has(c, source[0] - 1, PREPOSITION)
    && c.grammar.cases
    ? GENITIVE
    : wantedCases(c, quote.cue, phrase, source)
  return resolvePhrase(s, source, governed, {direct: quote.kind === 'direct' && quote.rule !== WITHIN && quote.rule !== LABELLED, gender: phrase ? 0 : pastGender(c, quote.cue), genderless: quote.cue !== null && (formsAt(c, quote.cue[0]) & PRESENT) !== 0})
}


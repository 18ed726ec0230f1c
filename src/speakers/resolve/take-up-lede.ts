/** Somebody whom a headline or a lede only describes, and the story names; an office whose holder the sentence before is about. */
import {FEMININE, MASCULINE, NATIONAL, ORGANIZATION, OUTLET, ROLE} from '../../words/facts.ts'
import {BLOCK_START, COMMA} from '../../words/scan.ts'
import {has, kindAt, shaped} from '../../speech/grammar/look.ts'
import type {Range} from '../../speech/types.ts'
import {isSubjectName} from './antecedents.ts'
import {conflicts} from '../names/cluster.ts'
import {isTakingUp, type NounParts} from './nouns.ts'
import {looksLikePerson, ofPerson} from './referents.ts'
import {nameRow, sentenceOf} from '../rows.ts'
import type {Person, Referent, State} from '../types.ts'

/** How far within its paragraph somebody is introduced. */
const FIRST_WORDS = 4

/** "…, заявил бывший соратник певца. | Олег Дымов, знавший его с детства, …": whom the lede only describes, the paragraph behind it begins with. */
export const introducedLater = (s: State, range: Range, parts: NounParts): Person | null => {
  const {c, people, lede} = s
  if (
    !c.grammar.cases
    || range[0] >= lede
    || parts.plural
    || parts.fresh
    || isTakingUp(s, parts) && parts.adjectives.length === 0
    || !has(c, parts.head, ROLE | NATIONAL)
    || people.anonymous.has(parts.lemma)
  ) return null
  for (let i = range[0]; i < range[1]; i++) if (has(c, i, ORGANIZATION | OUTLET) || c.pairAt[i]! >= 0) return null
  const name = s.names[nameRow(s.names, lede)]
  const behind = c.blocks.find(({first}) => first >= lede)
  if (
    !name?.person
    || !name.person.strong && !looksLikePerson(s, name.person)
    || behind?.type !== 'paragraph'
    || name.first > behind.first + FIRST_WORDS
    || name.quoted
    || name.person.roles.length > 0
    || !isSubjectName(s, name)
  ) return null
  if (conflicts(name.person, parts.gender & (MASCULINE | FEMININE))) return null
  // nobody whom the lede names beside
  const start = s.sentences[sentenceOf(s, range[0])] ?? 0
  return name.person.names.some(({first, last}) =>
    first >= start && last <= lede
    || first < lede && c.blocks.some(block => block.type === 'headline' && first >= block.first && first < block.last)) ? null : name.person
}

/** Quotes that a headline and its lede hold at most. */
const MOST_FIRST = 8

/** "Юрист объяснила, когда … | …, рассказала доцент академии Вера Лунёва": of whom a headline says no more than the trade, the lede names as its source. */
export const namedInLede = (s: State, range: Range, parts: NounParts): Person | null => {
  const {c, people, lede} = s, headline = c.blocks[0]
  if (
    !c.grammar.cases
    || !headline
    || headline.last >= lede
    || range[0] >= headline.last
    || parts.plural
    || parts.fresh
    || !isTakingUp(s, parts)
    || !has(c, parts.head, ROLE)
    || people.anonymous.has(parts.lemma)
    || people.relations.has(parts.lemma)
  ) return null
  for (let q = 0; q < c.quotes.length && q < MOST_FIRST; q++) {
    const {source} = c.quotes[q]!
    if (!source || source[0] < headline.last || source[0] >= lede) continue
    let row = nameRow(s.names, source[0])
    while (row < s.names.length && s.names[row]!.person?.strong !== true && s.names[row]!.last < source[1]) row++
    const name = s.names[row]
    if (!name?.person?.strong || name.last > source[1]) return null
    if (conflicts(name.person, parts.gender & (MASCULINE | FEMININE))) return null
    // so the story may call them too
    s.byRole.set(parts.lemma, [...s.byRole.get(parts.lemma) ?? [], name.person])
    return name.person
  }
  return null
}

/** "Зорницкий прибыл в Париж. Президент Украины сказал": a politician's office is held by whoever the sentence before is about, of whom nothing else is known. */
export const describedAfter = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, here = sentenceOf(s, range[0]), start = s.sentences[here] ?? 0
  if (
    !c.grammar.cases
    || here === 0
    || parts.plural
    || parts.fresh
    || parts.complement.length === 0
    || people.relations.has(parts.lemma)
    || people.classes.get(people.ruler)?.has(parts.lemma) !== true
  ) return null
  // at the beginning of its sentence, behind "правда," or the like, and not of its paragraph
  if (range[0] > start + 1 && !(range[0] === start + 2 && kindAt(c, start + 1) === COMMA) || shaped(c, start, BLOCK_START)) return null
  const before = s.sentences[here - 1]!, want = parts.gender & (MASCULINE | FEMININE)
  for (let i = nameRow(s.names, before); i < s.names.length && s.names[i]!.first < start; i++) {
    const name = s.names[i]!, {person} = name
    if (!person || name.foreign || name.quoted || name.place || !isSubjectName(s, name)) continue
    if (person.roles.length > 0 || conflicts(person, want)) return null
    // a bare surname may be a body: "Рубеж проиграл. Президент клуба"
    return person.strong || looksLikePerson(s, person) || parts.complement.some(word => people.nations.has(word)) ? ofPerson(s, person) : null
  }
  return null
}

/** Whose people and bodies they are: "его адвокаты", "родители певицы" by the owner's name in the genitive. */
import {GENITIVE, GROUP, NATIONAL, ORGANIZATION, OUTLET, PRONOUN, ROLE} from '../../words/facts.ts'
import {COMMA} from '../../words/scan.ts'
import {has, kindAt} from '../../speech/grammar/look.ts'
import type {Range} from '../../speech/types.ts'
import {describe, headOf, isPluralNoun} from './describe.ts'
import {formsInName, isInitialPart} from '../names/words.ts'
import {isNominative, nameText} from '../names/nominative.ts'
import type {NounParts} from './nouns.ts'
import {isFirstPerson, resolvePronoun} from './pronouns.ts'
import {namesIn} from './heads.ts'
import {MOST_HOPS, resolvePhrase} from './resolve.ts'
import {seenAt} from '../seen-words.ts'
import type {NameMention, Person, State} from '../types.ts'

/** The person's longest mention in the genitive, -1 for none. */
const genitiveOf = (s: State, {names}: Person): NameMention | null => {
  let best: NameMention | null = null
  for (let i = 0; i < names.length && i < MOST_MENTIONS; i++) {
    const name = names[i]!
    if (name.foreign || best && name.parts.length <= best.parts.length || isNominative(s, name)) continue
    if (name.parts.every(at => isInitialPart(s.c, at) || (formsInName(s.c, at) & GENITIVE) !== 0)) best = name
  }
  return best
}
const MOST_MENTIONS = 60

/** "адвокаты политика", and he is Олег Рощин: "адвокаты Олега Рощина", where the article has his name in the genitive. */
export const kinNamed = (s: State, range: Range, parts: NounParts, wanted: number): string | null => {
  const {c} = s, {head} = parts, from = head + 1
  if (!c.grammar.cases || from >= range[1] || !has(c, head, ROLE | GROUP) || !s.people.relations.has(parts.lemma)) return null
  const inner: Range = [from, range[1]]
  if (!has(c, headOf(c, inner), ROLE | NATIONAL) || isPluralNoun(c, headOf(c, inner)) || namesIn(s, inner).length > 0) return null
  const who = resolvePhrase(s, inner, GENITIVE), name = who?.person ? genitiveOf(s, who.person) : null
  return name && `${describe(s, [range[0], from], wanted)} ${nameText(c, name)}`
}

/** "его адвокаты", "её агентство": whose, by name in the genitive. */
export const ownedBy = (s: State, range: Range, parts: NounParts, wanted: number): string | null => {
  const {c, people} = s
  if (
    !c.grammar.cases
    || range[1] - range[0] < 2
    || !has(c, range[0], PRONOUN)
    || !people.articles.has(seenAt(c, range[0]).lower)
    || isFirstPerson(s, range[0])
  ) return null
  if (!people.relations.has(parts.lemma) && !has(c, parts.head, ORGANIZATION | OUTLET)) return null
  // "его адвокаты" may be whom another "его" before them means
  if (s.hops >= MOST_HOPS) return null
  s.hops++
  const who = resolvePronoun(s, range[0])
  s.hops--
  const name = who?.person ? genitiveOf(s, who.person) : null
  // "его жена, учительница"
  let last = parts.head + 1
  while (last < range[1] && kindAt(c, last) !== COMMA) last++
  return name && `${describe(s, [range[0], last], wanted)} ${nameText(c, name)}`
}

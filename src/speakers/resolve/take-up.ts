/** Speakers whom a general noun takes up: "собеседник", "эксперт", "the woman", "сообщение". */
import {DETERMINER, FEMININE, MASCULINE, NUMERAL, ORGANIZATION, OUTLET, ROLE} from '../../words/facts.ts'
import {BLOCK_START} from '../../words/scan.ts'
import {has, isCapital, isNumber, shaped} from '../../speech/grammar/look.ts'
import type {Context, Range} from '../../speech/types.ts'
import {isSubjectName} from './antecedents.ts'
import {clash, conflicts, genderOfPerson, lastBefore} from '../names/cluster.ts'
import {headOf, isNamed, lemma} from './describe.ts'
import {isGeneric, isTakingUp, takeApart, type NounParts} from './nouns.ts'
import {looksLikePerson} from './referents.ts'
import {seenAt} from '../seen-words.ts'
import {nameRow, nounRow, sentenceOf} from '../rows.ts'
import type {Person, Referent, State} from '../types.ts'

/** "Frank Ellis said he smelled gas. “I should have called,” said the retired bus driver": a tag in the paragraph of the person who spoke just before. */
export const justSpoke = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, row = s.spoken[s.spoken.length - 1]
  if (c.grammar.cases || !row?.who.person?.strong || parts.plural || parts.complement.length > 0 || parts.adjectives.length > 2) return null
  if (
    parts.fresh
    || people.anonymous.has(parts.lemma)
    || people.relations.has(parts.lemma)
    || !has(c, range[0], DETERMINER)
    || !has(c, parts.head, ROLE)
    || isCapital(c, parts.head - 1)
  ) return null
  if (sentenceOf(s, range[0]) - row.sentence > 2 || range[0] - row.at > FAR) return null
  for (let i = row.at + 1; i < range[0]; i++) if (shaped(c, i, BLOCK_START)) return null
  const name = s.names[nameRow(s.names, range[0]) - 1]
  return name && name.first > row.at && name.person !== row.who.person && name.person?.strong === true && !name.quoted ? null : row.who
}
/** How many sentences back somebody is taken up by a word for whoever spoke, and how many an expert is by their own word. */
const EXPERT_NEAR = 3, OWN_WORD = 6

/**
 * "Эколог Иван Рогов считает, что … По словам эксперта, …": a word for whoever spoke just before, not for one of whom nobody spoke lately.
 * `other` is whom the word means by the roles that it stands for; "вопрос судьи" is no `tag`.
 */
export const expertBefore = (s: State, range: Range, parts: NounParts, other: Person | null, gender: number, tag: boolean): Person | null => {
  const {c, people} = s, here = sentenceOf(s, range[0])
  let last = s.spoken.length - 1
  // whom the words in marks before it cite
  for (let n = 0; n < 3 && last >= 0 && s.spoken[last]!.sentence === here; n++) last--
  const row = s.spoken[last], person = row?.who.person
  // "Куратор Вера Лунёва открыла выставку. «Ждали год», — сказала искусствовед", where an "искусствовед Иван Рогов" only comes later
  const later = tag && other !== null && c.grammar.cases && lastBefore(other, range[0]) < 0
  if (
    !row
    || !person
    || !later && !people.expert.has(parts.lemma)
    || parts.fresh
    || parts.plural
    || parts.adjectives.length > 0
    || row.at >= range[0]
  ) return null
  const name = s.names[nameRow(s.names, range[0]) - 1], between = name !== undefined && name.first > row.at && name.person !== person && name.person?.strong === true && !name.quoted && isSubjectName(s, name)
  // "Его поддерживает Вера Лунёва из института. Эксперт полагает": of whom no trade is known
  if (
    between
    && name.sentence === here - 1
    && name.person!.roles.length === 0
    && (gender === 0 || (genderOfPerson(name.person!) & gender) !== 0)
  ) return name.person
  // "собеседник издания", but "эксперт института"
  if (parts.complement.length > 0 && (later || !people.anonymous.has(parts.lemma) || !has(c, parts.head + 1, OUTLET))) return later ? other : null
  if (
    person === other
    || row.who.kind !== 'person'
    || !person.strong && !looksLikePerson(s, person)
    || here - row.sentence > (later ? 1 : EXPERT_NEAR)
  ) return other
  const want = gender || (people.anonymous.has(parts.lemma) ? parts.gender & (MASCULINE | FEMININE) : parts.gender & FEMININE)
  if (conflicts(person, want)) return other
  if (other) {
    // "форвард Рогов сказал, … По словам специалиста" is the coach
    if (person.roles.some(({heads}) => heads.some(head =>
      people.classes.get(people.ruler)?.has(head) === true
      || people.young.has(head)
      || people.classes.get(people.athlete)?.has(head) === true))) return other
    const own = lastBefore(other, range[0])
    if (own >= 0 && other.roles.some(({heads}) => heads.includes(parts.lemma)) && here - sentenceOf(s, own) <= OWN_WORD) return other
  }
  return between ? other : person
}

/** Tokens between a speaker and the tag that takes them up. */
const FAR = 60

/** "A neighbour said she ran … the woman said", "Брат погибшего рассказал … Мужчина утверждает": a word for anybody, right after somebody without a name spoke. */
export const unnamedBefore = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, row = s.spoken[s.spoken.length - 1]
  // "A senior official told … the official said", "A source said … the insider added"
  const again = !c.grammar.cases
    && row?.who.noun != null
    && has(c, range[0], DETERMINER)
    && (row.who.lemma === parts.lemma || people.classes.get(parts.lemma)?.has(row.who.lemma) === true)
  if (
    !row
    || !again && !people.bare.has(parts.lemma)
    || !isTakingUp(s, parts)
    || sentenceOf(s, range[0]) - row.sentence > (c.grammar.cases ? 1 : 2)
  ) return null
  const {who, at} = row, gender = parts.gender & (MASCULINE | FEMININE)
  if (who.person || !who.noun || who.plural || who.kind !== 'person' || clash(gender, who.gender & (MASCULINE | FEMININE))) return null
  if (c.grammar.cases ? parts.adjectives.length > 0 || people.anonymous.has(who.lemma) : !people.fresh.has(seenAt(c, who.noun[0]).lower) || !again && people.classes.get(people.spokesman)?.has(who.lemma) === true) return null
  if (again) return who
  // somebody else came in between
  const name = s.names[nameRow(s.names, range[0]) - 1]
  if (name && name.first > at && name.person?.strong === true && !name.quoted) return null
  for (let i = nounRow(s.nouns, range[0]) - 1; i >= 0 && s.nouns[i]!.at >= who.noun[1]; i--) if (lemma(c, s.nouns[i]!.at) === parts.lemma) return null
  return who
}

/** "Источник «Зари» в порту сообщил … Собеседник газеты добавил": who keeps the name back and just spoke, before anybody of whom a trade is known. */
export const sourceBefore = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, row = s.spoken[s.spoken.length - 1]
  if (
    !c.grammar.cases
    || !row
    || !people.anonymous.has(parts.lemma)
    || parts.plural
    || row.at >= range[0]
    || sentenceOf(s, range[0]) - row.sentence > EXPERT_NEAR
  ) return null
  const {who} = row
  return !who.person
    && !who.plural
    && people.anonymous.has(who.lemma)
    && (isTakingUp(s, parts) || parts.lemma !== who.lemma && has(c, parts.head + 1, OUTLET))
    ? who
    : null
}

/** "Министр спорта попросил не спешить. Глава ведомства уверен": of whom no name is known, and who spoke later than the one who has a name. */
export const namelessBefore = (s: State, range: Range, parts: NounParts, other: Person | null): Referent | null => {
  const {c, people} = s, row = s.spoken[s.spoken.length - 1]
  if (
    !c.grammar.cases
    || !other
    || !row
    || parts.plural
    || parts.adjectives.length > 0
    || row.at >= range[0]
    || sentenceOf(s, range[0]) - row.sentence > 1
  ) return null
  const {who} = row
  if (who.person || who.kind !== 'person' || who.plural || people.anonymous.has(who.lemma) || lastBefore(other, range[0]) > row.at) return null
  if (!people.classes.has(parts.phrase) && !parts.complement.every(word => isGeneric(s, word))) return null
  return people.classes.get(parts.phrase)?.has(who.lemma) === true || people.classes.get(parts.lemma)?.has(who.lemma) === true ? who : null
}

/** How many sentences back a house is taken up by its people. */
const OWN_HOUSE = 3

/** "47", "three", "трое", but not "both", "оба". */
const isCount = (c: Context, at: number): boolean => isNumber(c, at) || has(c, at, NUMERAL) && !has(c, at, DETERMINER)

/** Who spoke before and is meant again by a noun of the same kind: "собеседник издания", "сообщение", "журналисты". */
export const takenUp = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, here = sentenceOf(s, range[0])
  // "the other"; "three officials" after "two officials", "47 percent" after another share
  if (!c.grammar.cases && (has(c, parts.head, DETERMINER) || isCount(c, range[0]))) return null
  const bare = isTakingUp(s, parts), outlet = has(c, parts.head, OUTLET) && !isNamed(c, parts.head), utterance = people.utterances.has(parts.lemma)
  for (let i = s.spoken.length - 1, n = 0; i >= 0 && n < 10; i--, n++) {
    const {who, sentence, at} = s.spoken[i]!
    if (at >= range[0]) continue
    if (utterance && bare && here - sentence <= 4) { if (who.kind === 'organization') return who; continue }
    if (who.person || !who.noun || isCount(c, range[0]) && isCount(c, who.noun[0]) && seenAt(c, range[0]).lower !== seenAt(c, who.noun[0]).lower) continue
    // "В мэрии пообещали … Чиновники отметили": those of the house that just spoke
    if (
      parts.plural
      && n === 0
      && bare
      && has(c, parts.head, ROLE)
      && here - sentence <= OWN_HOUSE
      && people.bodies.get(parts.lemma)?.has(who.lemma) === true
    ) return who
    if (outlet && bare && who.kind === 'organization' && (has(c, headOf(c, who.noun), OUTLET) || who.outlet)) { if (who.plural === parts.plural) return who }
    if (parts.fresh || who.plural !== parts.plural || who.lemma === '') continue
    // "ведомство" after "Генпрокуратура"
    const kindred = has(c, parts.head, ORGANIZATION) && people.bodies.get(parts.lemma)?.has(who.lemma.toLowerCase()) === true
    if (!parts.plural && !kindred && clash(parts.gender, who.gender)) continue
    const same = who.lemma === parts.lemma
    if (!same && (parts.plural && !people.anonymous.has(parts.lemma) || people.classes.get(parts.lemma)?.has(who.lemma) !== true && !kindred)) continue
    const other = takeApart(s, who.noun)
    // of two sources the one whose words hold all that this one has, or a noun for an outlet's own
    const covered = parts.complement.every(word => other.complement.includes(word)) && parts.adjectives.every(word => other.adjectives.includes(word))
    if (same ? covered && here - sentence <= 30 : (bare || hasOutlet(s, range)) && here - sentence <= 6) return who
  }
  return null
}

/** Does an outlet stand in the phrase: "собеседник издания", "источник ТАСС". */
const hasOutlet = (s: State, range: Range): boolean => {
  for (let i = range[0]; i < range[1]; i++) if (has(s.c, i, OUTLET) || s.c.pairAt[i]! >= 0) return true
  return false
}

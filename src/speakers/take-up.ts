/** Names and speakers that a general noun takes up: "издание", "the company", "собеседник", "сообщение". */
import {COORDINATOR, CUE_PHRASE, CUE_VERB, DETERMINER, DOCUMENT, FEMININE, GROUP, MASCULINE, NATIONAL, NUMERAL, OCCASION, ORGANIZATION, OUTLET, PREPOSITION, ROLE} from '../words/facts.ts'
import {ADDRESSEE} from '../words/frames.ts'
import {BLOCK_START, COMMA} from '../words/scan.ts'
import {cueAt, has, isCapital, isNumber, kindAt, pairAt, shaped} from '../speech/grammar/look.ts'
import type {Context, Range} from '../speech/types.ts'
import {isSubjectName} from './antecedents.ts'
import {clash, conflicts, genderOfPerson, lastBefore} from './cluster.ts'
import {isInBracket} from './heads.ts'
import {headOf, isNamed, isSentenceFirst, lemma, plainText} from './describe.ts'
import {isGeneric, isTakingUp, takeApart, type NounParts} from './nouns.ts'
import {looksLikePerson, named, ofPerson} from './referents.ts'
import {seenAt} from './seen-words.ts'
import {nameRow, nounRow, sentenceOf} from './rows.ts'
import type {NameMention, Person, Referent, State} from './types.ts'

/** Tokens before a name in a bracket. */
const MOST_WITHIN = 7

/** The last name in other letters, outside brackets: "издание" of an article that cites the Daily Mirror. */
export const foreignBefore = (s: State, at: number): Referent | null => {
  let cited: NameMention | null = null
  for (let i = nameRow(s.names, at) - 1, n = 0; i >= 0 && n < 30; i--, n++) {
    const name = s.names[i]!
    if (!name.foreign) continue
    if (cited && name.sentence !== cited.sentence) break
    const beside = has(s.c, name.first - 1, OUTLET | OCCASION | CUE_VERB | CUE_PHRASE)
    if (beside) return outletNamed(s, name)
    if (cited || name.parts.length < 3 || isInBracket(s.c, name.first - MOST_WITHIN, name.first)) continue
    // "сообщает Daily Bell со ссылкой на The Sunday Post": the one that writes before the one that it cites
    cited = name
    if (!has(s.c, name.first - 1, PREPOSITION)) break
  }
  return cited && outletNamed(s, cited)
}

/** "Raj Mehta", then "Mehta": a person; of a body the first word would stand for all. */
const isSurnamed = ({c}: State, person: Person): boolean => {
  const {fullest: {parts: full}, names} = person, surname = full[full.length - 1]!
  return person.surnamed ??= full.length > 1 && names.some(({parts}) => parts.length === 1 && seenAt(c, parts[0]!) === seenAt(c, surname))
}

/** "Last spring Nuvio fell", "Nuvio", more than once: one word that is nowhere a person's, and behind no preposition, where a place may stand ("mayor of Hull"). */
const isCompanyWord = ({c}: State, {first, opens}: NameMention, {names, masculine, feminine}: Person): boolean => {
  if (c.tokens.entry[first] !== 0 || masculine + feminine > 0 || opens && names.length < 2) return false
  return !has(c, first - 1, PREPOSITION)
}

/** How far back a name in marks is looked for, in tokens. */
const BRAND_NEAR = 300

/**
 * "«Нафта» купила завод. В компании сообщили": the last name in marks or in other letters ("Nuvio закрыла офис") that a sentence begins
 * with, alone or behind one noun ("Сеть «Маяк» закрылась"), down to the token `to`.
 */
export const brandBefore = (s: State, at: number, to: number): Referent | null => {
  const {c} = s
  for (let i = at - 1; i >= to && i > at - BRAND_NEAR; i--) {
    const pair = pairAt(c, i)
    if (isCapital(c, i) && c.tokens.entry[i] === 0 && (c.sentenceFirst[i] === i || c.sentenceFirst[i] === i - 1)) {
      const name = s.names[nameRow(s.names, i)]
      if (name?.first === i && name.foreign && !has(c, i - 1, PREPOSITION | OUTLET | DOCUMENT | ROLE | GROUP)) return outletNamed(s, name)
    }
    if (pair?.open !== i || pair.close < 0 || pair.kind !== 'name') continue
    const first = has(c, i - 1, PREPOSITION | OUTLET | DOCUMENT | ROLE | GROUP) || c.sentenceFirst[i] === i ? i : i - 1
    if (c.sentenceFirst[i] === first) return named(s, plainText(c, pair.first, pair.last), 'organization', [pair.first, pair.last], -1)
  }
  return null
}

/** "В «Нафте» подтвердили сделку. В компании сообщили": the body that spoke last, where it is nothing but a name. */
export const firmBefore = (s: State, at: number): Referent | null => {
  const row = s.spoken[s.spoken.length - 1]
  if (!row || row.at >= at || sentenceOf(s, at) - row.sentence > EXPERT_NEAR) return null
  const {who} = row
  return who.kind === 'organization' && !who.person && !who.plural && who.lemma === '' && (isCapital(s.c, row.at) || pairAt(s.c, row.at) !== undefined) && !has(s.c, row.at, OUTLET) ? who : null
}

/** "told Radio Humberside", "told the Mail": who only heard it. */
const isTold = (c: Context, first: number): boolean => {
  let i = first - 1
  while (has(c, i, DETERMINER | OUTLET) && i > first - 4) i--
  return has(c, i, CUE_VERB) && ((cueAt(c, i)?.frames ?? 0) & ADDRESSEE) !== 0
}

/** "Marks' brother, Kip, …": the name of somebody. */
const isApposed = (c: Context, first: number): boolean => kindAt(c, first - 1) === COMMA && has(c, first - 2, ROLE)

/** The name of a body that a bare noun takes up: "the company" after "Crestline Metals"; a subject or speaker before what stands beside one. */
export const companyBefore = (s: State, at: number): Referent | null => {
  const here = sentenceOf(s, at)
  let best: Referent | null = null, bestScore = -Infinity
  const offer = (who: Referent, sentence: number, first: number, subject: boolean): void => {
    const score = (subject ? 8 : 0) - 3 * (here - sentence) - (at - first) / 1000
    if (score > bestScore) { best = who; bestScore = score }
  }
  for (let i = nameRow(s.names, at) - 1, n = 0; i >= 0 && n < 30; i--, n++) {
    const name = s.names[i]!, {person, parts, place, opens} = name
    // "a Texas-based company", "Raj Mehta" of "Mehta": no company's name
    if (!person || person.strong || place || isTold(s.c, name.first) || isApposed(s.c, name.first) || isSurnamed(s, person) || has(s.c, name.last, ORGANIZATION) && !isCapital(s.c, name.last) || (parts.length < 2 && !person.body && (person.fullest.parts.length < 2 ? !isCompanyWord(s, name, person) : opens))) continue
    offer(ofPerson(s, person), name.sentence, name.first, isSubjectName(s, name) && !has(s.c, has(s.c, name.first - 1, DETERMINER) ? name.first - 2 : name.first - 1, COORDINATOR | PREPOSITION))
  }
  for (let i = s.spoken.length - 1, n = 0; i >= 0 && n < 4; i--, n++) {
    const {who, sentence, at: first} = s.spoken[i]!
    if (first >= at || who.plural || (who.person ? who.person.strong || who.kind === 'person' : who.kind !== 'organization' || !isCapital(s.c, first) || isSentenceFirst(s.c, first) && who.noun !== null && !isCapital(s.c, first + 1))) continue
    offer(who, sentence, first, true)
  }
  // typed as a plain Referent again: the closure above sets it
  const found = best as Referent | null
  if (found) found.kind = 'organization'
  return found
}

/** "Frank Ellis said he smelled gas. “I should have called,” said the retired bus driver": a tag in the paragraph of the person who spoke just before. */
export const justSpoke = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, row = s.spoken[s.spoken.length - 1]
  if (c.grammar.cases || !row?.who.person?.strong || parts.plural || parts.complement.length > 0 || parts.adjectives.length > 2) return null
  if (parts.fresh || people.anonymous.has(parts.lemma) || people.relations.has(parts.lemma) || !has(c, range[0], DETERMINER) || !has(c, parts.head, ROLE) || isCapital(c, parts.head - 1)) return null
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
  if (!row || !person || !later && !people.expert.has(parts.lemma) || parts.fresh || parts.plural || parts.adjectives.length > 0 || row.at >= range[0]) return null
  const name = s.names[nameRow(s.names, range[0]) - 1], between = name !== undefined && name.first > row.at && name.person !== person && name.person?.strong === true && !name.quoted && isSubjectName(s, name)
  // "Его поддерживает Вера Лунёва из института. Эксперт полагает": of whom no trade is known
  if (between && name.sentence === here - 1 && name.person!.roles.length === 0 && (gender === 0 || (genderOfPerson(name.person!) & gender) !== 0)) return name.person
  // "собеседник издания", but "эксперт института"
  if (parts.complement.length > 0 && (later || !people.anonymous.has(parts.lemma) || !has(c, parts.head + 1, OUTLET))) return later ? other : null
  if (person === other || row.who.kind !== 'person' || !person.strong && !looksLikePerson(s, person) || here - row.sentence > (later ? 1 : EXPERT_NEAR)) return other
  const want = gender || (people.anonymous.has(parts.lemma) ? parts.gender & (MASCULINE | FEMININE) : parts.gender & FEMININE)
  if (conflicts(person, want)) return other
  if (other) {
    // "форвард Рогов сказал, … По словам специалиста" is the coach
    if (person.roles.some(({heads}) => heads.some(head => people.classes.get(people.ruler)?.has(head) === true || people.young.has(head) || people.classes.get(people.athlete)?.has(head) === true))) return other
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
  const again = !c.grammar.cases && row?.who.noun != null && has(c, range[0], DETERMINER) && (row.who.lemma === parts.lemma || people.classes.get(parts.lemma)?.has(row.who.lemma) === true)
  if (!row || !again && !people.bare.has(parts.lemma) || !isTakingUp(s, parts) || sentenceOf(s, range[0]) - row.sentence > (c.grammar.cases ? 1 : 2)) return null
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
  if (!c.grammar.cases || !row || !people.anonymous.has(parts.lemma) || parts.plural || row.at >= range[0] || sentenceOf(s, range[0]) - row.sentence > EXPERT_NEAR) return null
  const {who} = row
  return !who.person && !who.plural && people.anonymous.has(who.lemma) && (isTakingUp(s, parts) || parts.lemma !== who.lemma && has(c, parts.head + 1, OUTLET)) ? who : null
}

/** "Министр спорта попросил не спешить. Глава ведомства уверен": of whom no name is known, and who spoke later than the one who has a name. */
export const namelessBefore = (s: State, range: Range, parts: NounParts, other: Person | null): Referent | null => {
  const {c, people} = s, row = s.spoken[s.spoken.length - 1]
  if (!c.grammar.cases || !other || !row || parts.plural || parts.adjectives.length > 0 || row.at >= range[0] || sentenceOf(s, range[0]) - row.sentence > 1) return null
  const {who} = row
  if (who.person || who.kind !== 'person' || who.plural || people.anonymous.has(who.lemma) || lastBefore(other, range[0]) > row.at) return null
  if (!people.classes.has(parts.phrase) && !parts.complement.every(word => isGeneric(s, word))) return null
  return people.classes.get(parts.phrase)?.has(who.lemma) === true || people.classes.get(parts.lemma)?.has(who.lemma) === true ? who : null
}

/** How far within its paragraph somebody is introduced. */
const FIRST_WORDS = 4

/** "…, заявил бывший соратник певца. | Олег Дымов, знавший его с детства, …": whom the lede only describes, the paragraph behind it begins with. */
export const introducedLater = (s: State, range: Range, parts: NounParts): Person | null => {
  const {c, people, lede} = s
  if (!c.grammar.cases || range[0] >= lede || parts.plural || parts.fresh || isTakingUp(s, parts) && parts.adjectives.length === 0 || !has(c, parts.head, ROLE | NATIONAL) || people.anonymous.has(parts.lemma)) return null
  for (let i = range[0]; i < range[1]; i++) if (has(c, i, ORGANIZATION | OUTLET) || c.pairAt[i]! >= 0) return null
  const name = s.names[nameRow(s.names, lede)]
  const behind = c.blocks.find(({first}) => first >= lede)
  if (!name?.person || !name.person.strong && !looksLikePerson(s, name.person) || behind?.type !== 'paragraph' || name.first > behind.first + FIRST_WORDS || name.quoted || name.person.roles.length > 0 || !isSubjectName(s, name)) return null
  if (conflicts(name.person, parts.gender & (MASCULINE | FEMININE))) return null
  // nobody whom the lede names beside
  const start = s.sentences[sentenceOf(s, range[0])] ?? 0
  return name.person.names.some(({first, last}) => first >= start && last <= lede || first < lede && c.blocks.some(block => block.type === 'headline' && first >= block.first && first < block.last)) ? null : name.person
}

/** Quotes that a headline and its lede hold at most. */
const MOST_FIRST = 8

/** "Юрист объяснила, когда … | …, рассказала доцент академии Вера Лунёва": of whom a headline says no more than the trade, the lede names as its source. */
export const namedInLede = (s: State, range: Range, parts: NounParts): Person | null => {
  const {c, people, lede} = s, headline = c.blocks[0]
  if (!c.grammar.cases || !headline || headline.last >= lede || range[0] >= headline.last || parts.plural || parts.fresh || !isTakingUp(s, parts) || !has(c, parts.head, ROLE) || people.anonymous.has(parts.lemma) || people.relations.has(parts.lemma)) return null
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
  if (!c.grammar.cases || here === 0 || parts.plural || parts.fresh || parts.complement.length === 0 || people.relations.has(parts.lemma) || people.classes.get(people.ruler)?.has(parts.lemma) !== true) return null
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

const outletNamed = (s: State, name: NameMention): Referent => {
  let last = name.last
  const row = nameRow(s.names, name.first)
  for (let i = row + 1; s.names[i]?.first === last && s.names[i]?.foreign; i++) last = s.names[i]?.last ?? last
  return named(s, plainText(s.c, name.first, last), 'organization', [name.first, last], -1)
}

/** How many sentences back a house is taken up by its people. */
const OWN_HOUSE = 3

/** "О пожаре сообщило МЧС. В прокуратуре начали проверку, сообщили там. Ведомство уточнило": the house that spoke last, before one with more words. */
export const houseBefore = (s: State, range: Range, parts: NounParts): Referent | null => {
  const {c, people} = s, row = s.spoken[s.spoken.length - 1]
  if (!row || !c.grammar.cases || parts.plural || row.at >= range[0] || sentenceOf(s, range[0]) - row.sentence > 1 || !isTakingUp(s, parts)) return null
  const {who} = row
  return !who.person && who.noun && parts.lemma !== who.lemma && people.bodies.get(parts.lemma)?.has(who.lemma.toLowerCase()) === true ? who : null
}

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
    if (parts.plural && n === 0 && bare && has(c, parts.head, ROLE) && here - sentence <= OWN_HOUSE && people.bodies.get(parts.lemma)?.has(who.lemma) === true) return who
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

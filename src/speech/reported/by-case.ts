/** Mixed, indirect and reported speech in languages whose nouns show case: the rules in order, and what a cue must be for them. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, DETERMINER, CUE_NOUN, CUE_VERB, DOCUMENT, FINITE, FIRST_PERSON, GERUND, INFINITIVE, NEGATION,
  PARTICIPLE, PASSIVE, PAST, PLURAL, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, SPEAKING, GENITIVES, ACCUSATIVES, INSTRUMENTALS,
} from '../../words/facts.ts'
import {MARKED, NAMING, OBJECT, OBJECT_NEGATED, ORIGIN, WEAK, CLAUSE, DIRECT} from '../../words/frames.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import {cueWithTail, phraseCueAt} from '../aside.ts'
import {clauseStart} from '../clauses.ts'
import {within} from '../drafts.ts'
import {collectiveOf, houseOf} from '../house.ts'
import {isImpersonal} from '../impersonal.ts'
import {isLikelyVerb} from '../likely.ts'
import {formsAt, has, isCapital, isDash, isFiller, isFinite, isOneOf, isWord, kindAt, pairAt} from '../look.ts'
import {ANY_CASE, NOMINATIVES} from '../cases.ts'
import {nounPhrase} from '../phrases.ts'
import {subjectLeft, subjectRight} from '../source.ts'
import type {Context, Range, Segment} from '../types.ts'
import {besideObject} from './beside-object.ts'
import type {Candidate, NamedRule} from './candidate.ts'
import {clauseAfter} from './clause-by-case.ts'
import {colonClause} from './colon-clause.ts'
import {about, aboutBefore, infinitive, markedWords, naming, namingBefore, object, objectBefore} from './phrase-by-case.ts'
import {isIndefinite, isOwner, sourceByCase} from './source-by-case.ts'

/** In order; the first that finds content wins. */
const RULES: readonly NamedRule[] = [
  ['clause', clauseAfter, 'indirect', 0.9],
  ['colon-clause', colonClause, 'indirect', 0.8],
  ['infinitive', infinitive, 'reported', 0.75],
  ['about', about, 'reported', 0.75],
  ['about-before', aboutBefore, 'reported', 0.7],
  ['naming', naming, 'reported', 0.7],
  ['naming-before', namingBefore, 'reported', 0.7],
  ['marked-words', markedWords, 'reported', 0.7],
  ['object', object, 'reported', 0.6],
  ['object-before', objectBefore, 'reported', 0.6],
]


/** Is the form at `i` one that attributes: finite, gerund, participle, passive, a noun; not the author's own "напомним", "отметим". */
const canHost = (c: Context, i: number, from: number): boolean => {
  const forms = formsAt(c, i)
  if (!has(c, i, CUE_VERB)) return true
  if (i === from && isOneOf(c, i, c.words.topics) && has(c, i + 1, PREPOSITION)) return false
  if ((forms & FIRST_PERSON) !== 0 && (forms & PLURAL) !== 0 && !has(c, i - 1, PRONOUN) && i <= from + 1) return false
  return (forms & (FINITE | GERUND | PARTICIPLE | PASSIVE)) !== 0
}

/**
 * "Тренер успел заявить, что", "Завод не стал отрицать, что", "отказался признать, что": the verb in the past that an infinitive hangs
 * on, whose subject said it; -1 where it was only wished or owed ("хотел сказать, что", "просил передать, что").
 */
const hostOf = (c: Context, i: number, from: number): number => {
  if ((formsAt(c, i) & INFINITIVE) === 0) return -1
  let at = i - 1
  while (at > from && has(c, at, ADVERB) && !has(c, at, NEGATION)) at--
  if (at <= from || (formsAt(c, at) & PAST) === 0 || has(c, at, CUE_VERB)) return -1
  return isLikelyVerb(c, at) || c.tokens.entry[at] === 0 && has(c, at - 1, RELATIVE) && kindAt(c, at - 2) === COMMA || has(c, at, AUXILIARY) && isOneOf(c, at, c.words.doing) ? at : -1
}

/** Does the source's head name one who speaks. */
const isSpeaking = (c: Context, source: Range): boolean => {
  const head = nounPhrase(c, source[0], source[1], ANY_CASE)?.head ?? source[0]
  return has(c, head, SPEAKING | PRONOUN) || (isCapital(c, head) && c.tokens.entry[head] === 0)
}

/** Is it somebody's, or does it stand in a text. */
const toldIn = (c: Context, k: Candidate): boolean => { const source = sourceByCase(c, k); return source !== null && (isSpeaking(c, source) || has(c, nounPhrase(c, source[0], source[1], ANY_CASE)?.head ?? source[0], DOCUMENT)) }

/** Is the noun at `i` within a phrase that a cue before it in the sentence reports. */
const isHeld = (c: Context, i: number, from: number): boolean => {
  const last = c.quotes[c.quotes.length - 1]
  return last?.kind === 'reported' && last.cue !== null && last.cue[0] >= from && last.segments.some(s => s.first <= i && i < s.last)
}

/** "указывал на это", "попросит об этом завтра": what was said before is taken up. */
const takesUp = (c: Context, {first, last}: Segment): boolean =>
  has(c, first, PREPOSITION) && has(c, first + 1, DETERMINER) && (last === first + 2 || (formsAt(c, first + 2) & ANY_CASE) === 0 && has(c, first + 2, ADVERB))

/** Do words in marks of speech stand in the content. */
const holdsMarks = (c: Context, segments: readonly Segment[]): boolean => segments.some(s => {
  for (let i = s.first; i < s.last; i++) if (pairAt(c, i)?.kind === 'speech') return true
  return false
})

/** The subject behind the cue. "В мэрии опровергли слухи": behind a house and a verb that takes an object, not what can be its accusative. */
const rightOf = (c: Context, verb: number, from: number, to: number, frames: number): Range | null => {
  const right = subjectRight(c, verb, to)
  if (!right || (frames & (OBJECT | NAMING)) === 0 || (formsAt(c, verb) & PLURAL) === 0) return right
  const head = nounPhrase(c, right[0], right[1], ANY_CASE)?.head ?? right[0]
  return !has(c, head, SPEAKING) && (formsAt(c, head) & ACCUSATIVES) !== 0 && collectiveOf(c, clauseStart(c, verb, from), verb) ? null : right
}

/** Goes on with what other things were called: "назвал матч «позором», судейство — «цирком», а арбитра — «клоуном»". */
const namedToo = (c: Context, k: Candidate, source: Range | null): void => {
  const last = c.quotes[c.quotes.length - 1]!.segments[0]!.last
  if (kindAt(c, last) !== COMMA) return
  const joined = has(c, last + 1, COORDINATOR)
  for (let i = last + 2; i < k.to && i < last + 12; i++) {
    if (i > last + 2 && kindAt(c, i) === COMMA || isFinite(c, i)) return
    const pair = pairAt(c, i)
    if (pair?.open !== i || pair.close < 0 || pair.kind === 'name' || pair.kind === 'title') continue
    if (!isDash(c, i - 1) && (!joined || (formsAt(c, i - 1) & ACCUSATIVES) === 0)) return
    c.quotes.push({kind: 'reported', segments: [{first: i, last: pair.close + 1, pair: -1}], cue: k.cue, entry: k.entry, source, via: null, rule: 'naming', confidence: 0.7, follows: -1})
    namedToo(c, k, source)
    return
  }
}

/** Does the content stand right behind the cue, with no object between or behind: "назвали абсурдными", "оценили в миллион". */
const isDoneAtOnce = (c: Context, k: Candidate, rule: string, {first, last}: Segment): boolean => {
  if (rule === 'naming-before') return true
  if (rule !== 'naming' && rule !== 'infinitive' && (rule !== 'about' || (k.entry.frames & NAMING) === 0)) return false
  let i = k.after
  while (i < first && isFiller(c, i)) i++
  if (i !== first) return false
  if (rule === 'infinitive') return true
  const pair = pairAt(c, first)
  // "назвала смехотворными"
  return (last >= k.to || !isWord(c, last)) && (pair?.close === last - 1 || last === first + 1 || rule === 'about' || nounPhrase(c, first, last, INSTRUMENTALS)?.last === last)
}

/** Tries every rule on the cue at `i`; true where one found content. */
export const tryCueByCase = (c: Context, i: number, from: number, to: number, shared: boolean): boolean => {
  const host = hostOf(c, i, from)
  if (host < 0 && !canHost(c, i, from)) return false
  const forms = formsAt(c, i)
  // "не уточняется, куда"
  if (has(c, i - 1, NEGATION) && (forms & REFLEXIVE) !== 0 && isImpersonal(c, i)) return false
  const found = cueWithTail(c, i, to)
  if (!found) return false
  const verb = has(c, i, CUE_VERB)
  const asNoun = !verb || host < 0 && (forms & (FINITE | GERUND | PASSIVE)) === 0
  const entry = asNoun && found.entry.noun ? found.entry.noun : found.entry
  const left = verb && (forms & GERUND) === 0 ? subjectLeft(c, host < 0 ? i : host, from) : undefined
  // "Ни один из экспертов не подтвердил, что", "Никто не сказал, что"
  if (left && has(c, i - 1, NEGATION) && (has(c, left[0], NEGATION) || has(c, left[0] - 1, NEGATION))) return false
  const behind = left === null ? rightOf(c, i, from, to, found.entry.frames) : null
  // "выразили сожаление": the cue's own noun is nobody
  const right = behind && behind[0] >= found.end ? behind : null
  let after = found.end
  if (right) after = right[1]
  if (!verb && has(c, i, CUE_NOUN)) after = nounPhrase(c, found.end, to, GENITIVES)?.last ?? after
  const k: Candidate = {cue: [i, found.end], entry, from, to, left, right, after, noun: asNoun && !has(c, i, CUE_ADJECTIVE)}
  for (const [name, rule, kind, confidence] of RULES) {
    if (host >= 0 && (name !== 'clause' || !left)) return false
    if ((entry.frames & WEAK) !== 0 && name !== 'clause' && name !== 'marked-words' && name !== 'naming') continue
    // "В проекте предлагается закрыть мост" is the project's
    if (kind === 'reported' && (forms & (PARTICIPLE | REFLEXIVE)) !== 0 && isImpersonal(c, i) && (name !== 'infinitive' || !toldIn(c, k))) continue
    if (shared && name !== 'clause' && name !== 'about' && name !== 'naming') continue
    // "напоминают: если звонят с просьбой передать деньги": nobody's, within another's words
    if (k.noun && name === 'infinitive' && within(c, 0, i, i + 1) && !sourceByCase(c, k)) return false
    // "отвергает обвинения в …": the noun is the verb's object
    if (k.noun && name === 'about' && isHeld(c, i, from)) return false
    const segments = rule(c, k)
    c.trace?.push({rule: name, at: c.tokens.start[i]!, found: segments !== null})
    if (!segments) continue
    const tail = segments[segments.length - 1]!
    if (kindAt(c, tail.last - 1) === COLON) tail.last--
    if (name === 'about' && takesUp(c, segments[0]!)) return false
    // "определил срок", "был назван победителем": no speech without marks
    if ((entry.frames & MARKED) !== 0 && !holdsMarks(c, segments)) return false
    // "не уточнил, когда": nothing was said
    if (kind === 'indirect' && has(c, i - 1, NEGATION) && has(c, segments[0]!.first + (has(c, segments[0]!.first, PREPOSITION) ? 1 : 0), RELATIVE)) return false
    // "в компании не согласились: там считают, что"
    if (name === 'colon-clause' && has(c, i - 1, NEGATION)) continue
    if (kind === 'reported' && has(c, i - 1, NEGATION) && (entry.frames & OBJECT_NEGATED) === 0) return false
    let source = name === 'object-before' && right ? right : sourceByCase(c, k)
    // "Мэр обвинения отверг": the object is no genitive of the subject's
    const object = name === 'object-before' ? segments[0]! : null
    if (object && !right && (!source || source[0] < object.first && source[1] > object.first)) {
      const subject = nounPhrase(c, source?.[0] ?? clauseStart(c, i, from), object.first, NOMINATIVES)
      if (subject?.last === object.first) source = [subject.first, subject.last]
    }
    if (name === 'object-before' && source?.[0] === segments[0]?.first) {
      // "В компании переговоры отрицают": what looked like the subject is the object
      source = isIndefinite(c, i) ? houseOf(c, i, from, to) : null
      if (!source) return false
    }
    // "В мэрии опровергли слухи": so it is with an object behind
    if (name === 'object' && source?.[0] === segments[0]?.first) {
      source = isIndefinite(c, i) ? houseOf(c, i, from, to) : null
      if (!source) return false
    }
    // "В мэрии назвали претензии надуманными": so it is with what is called something
    if (name.startsWith('naming') && source && source[0] > i && right === null && isIndefinite(c, i)) source = houseOf(c, i, from, to) ?? source
    if (!right && isDoneAtOnce(c, k, name, segments[0]!)) source = besideObject(c, k, name) ?? source
    // "отсюда следует, что": nobody's words
    if (!source && (entry.frames & ORIGIN) !== 0) return false
    // "проект не исключает продажи" tells of the project
    if (name === 'object' && (entry.frames & OBJECT_NEGATED) !== 0 && (!source || !isSpeaking(c, source))) return false
    // "с мужем её связывает работа"
    if (name.startsWith('about') && entry.class === 'think' && (entry.frames & (CLAUSE | DIRECT | NAMING)) === 0 && (!source || !isSpeaking(c, source))) {
      source = isIndefinite(c, i) ? houseOf(c, i, from, to) : null
      if (!source) return false
    }
    // "О своих планах Лужин рассказал": the name behind the topic is the subject
    const topic = segments[0]
    // "В Кремле выразили сожаление": a house is no topic
    if (name === 'about-before' && topic && source?.[0] === topic.first + 1 && isIndefinite(c, i)) continue
    if (name === 'about-before' && topic && source && source[0] > topic.first && source[0] < topic.last) topic.last = source[0]
    // "напомнил, что о трудностях говорят не первый год"
    if (name === 'about-before' && source === null && has(c, clauseStart(c, i, from), COMPLEMENTIZER)) return false
    // "Не все врачи уверены, что"
    if (source && kind === 'indirect' && has(c, source[0] - 1, NEGATION)) return false
    // "Возраст находки подтвердили анализом": by what means, and nobody's words
    if (source === null && name === 'object-before' && nounPhrase(c, k.cue[1], to, INSTRUMENTALS)) return false
    // a topic or an object with nobody to say it is more often no speech
    if (source === null && !isIndefinite(c, i) && (name.startsWith('about') || name.startsWith('object') || name === 'marked-words')) return false
    if (k.noun && name === 'about' && !isOwner(c, k, source)) return false
    // "О пожаре сообщила «Заря» со ссылкой на спасателей": the paper conveys
    const cited = name === 'about-before' && source && source[0] >= k.cue[1] ? phraseCueAt(c, source[1], to) : null
    if (cited?.source && cited.entry.before) c.quotes.push({kind, segments, cue: cited.cue, entry: cited.entry, source: cited.source, via: source, rule: name, confidence, follows: -1})
    else c.quotes.push({kind, segments, cue: k.cue, entry, source, via: null, rule: name, confidence: source ? confidence : confidence - 0.15, follows: -1})
    if (name === 'naming' || name === 'marked-words') namedToo(c, k, source)
    return true
  }
  return false
}

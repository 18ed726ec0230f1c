/** Mixed, indirect and reported speech in languages whose nouns show case: what a cue must be, and which rule's content is its. */
import {
  ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_ADJECTIVE, DETERMINER, CUE_NOUN, CUE_VERB, DOCUMENT, FINITE, FIRST_PERSON, GERUND, INFINITIVE, NEGATION,
  PARTICIPLE, PASSIVE, PAST, PLURAL, PREPOSITION, PRONOUN, REFLEXIVE, RELATIVE, SPEAKING, GENITIVES, ACCUSATIVES, INSTRUMENTALS,
} from '../../words/facts.ts'
import {MARKED, NAMING, OBJECT, OBJECT_NEGATED, ORIGIN, WEAK} from '../../words/frames.ts'
import {COLON, COMMA} from '../../words/scan.ts'
import {cueWithTail, phraseCueAt} from '../aside/phrase-cue.ts'
import {clauseStart} from '../grammar/clauses.ts'
import {within} from '../drafts.ts'
import {collectiveOf} from '../source/house.ts'
import {isImpersonal} from '../grammar/impersonal.ts'
import {isLikelyVerb} from '../grammar/likely.ts'
import {formsAt, has, isDash, isFiller, isFinite, isOneOf, isWord, kindAt, pairAt} from '../grammar/look.ts'
import {ANY_CASE} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import type {Context, Range, Segment} from '../types.ts'
import {besideObject} from './beside-object.ts'
import type {Candidate} from './candidate.ts'
import {FITS_SHARED, FITS_WEAK, OWNED, RULES, isSpeaking, type CaseRule} from './rules-by-case.ts'
import {isIndefinite, isOwner, sourceByCase} from './source-by-case.ts'

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
  return isLikelyVerb(c, at)
    || c.tokens.entry[at] === 0 && has(c, at - 1, RELATIVE) && kindAt(c, at - 2) === COMMA
    || has(c, at, AUXILIARY) && isOneOf(c, at, c.words.doing)
    ? at
    : -1
}

/** Is it somebody's, or does it stand in a text. */
const toldIn = (c: Context, k: Candidate): boolean => {
  const source = sourceByCase(c, k)
  return source !== null && (isSpeaking(c, source) || has(c, nounPhrase(c, source[0], source[1], ANY_CASE)?.head ?? source[0], DOCUMENT))
}

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
  return (last >= k.to || !isWord(c, last))
    && (pair?.close === last - 1 || last === first + 1 || rule === 'about' || nounPhrase(c, first, last, INSTRUMENTALS)?.last === last)
}

/** What stands around the cue at `i`, with the host of an infinitive, -1 for none; null where it can attribute nothing. */
const candidateAt = (c: Context, i: number, from: number, to: number, host: number): Candidate | null => {
  const forms = formsAt(c, i)
  // "не уточняется, куда"
  if (has(c, i - 1, NEGATION) && (forms & REFLEXIVE) !== 0 && isImpersonal(c, i)) return null
  const found = cueWithTail(c, i, to)
  if (!found) return null
  const verb = has(c, i, CUE_VERB)
  const asNoun = !verb || host < 0 && (forms & (FINITE | GERUND | PASSIVE)) === 0
  const entry = asNoun && found.entry.noun ? found.entry.noun : found.entry
  const left = verb && (forms & GERUND) === 0 ? subjectLeft(c, host < 0 ? i : host, from) : undefined
  // "Ни один из экспертов не подтвердил, что", "Никто не сказал, что"
  if (left && has(c, i - 1, NEGATION) && (has(c, left[0], NEGATION) || has(c, left[0] - 1, NEGATION))) return null
  const behind = left === null ? rightOf(c, i, from, to, found.entry.frames) : null
  // "выразили сожаление": the cue's own noun is nobody
  const right = behind && behind[0] >= found.end ? behind : null
  let after = found.end
  if (right) after = right[1]
  if (!verb && has(c, i, CUE_NOUN)) after = nounPhrase(c, found.end, to, GENITIVES)?.last ?? after
  return {cue: [i, found.end], entry, from, to, left, right, after, noun: asNoun && !has(c, i, CUE_ADJECTIVE)}
}

/** Does a rule's turn go on, does the next one's come, or has the cue no content at all. */
type Verdict = 'on' | 'next' | 'none'

/** Is the rule one for this cue. */
const fitsCue = (c: Context, k: Candidate, {name, kind, traits}: CaseRule, crowded: boolean): Verdict => {
  const i = k.cue[0]
  if ((k.entry.frames & WEAK) !== 0 && (traits & FITS_WEAK) === 0) return 'next'
  // "В проекте предлагается закрыть мост" is the project's
  if (kind === 'reported' && (formsAt(c, i) & (PARTICIPLE | REFLEXIVE)) !== 0 && isImpersonal(c, i) && (name !== 'infinitive' || !toldIn(c, k))) return 'next'
  if (crowded && (traits & FITS_SHARED) === 0) return 'next'
  // "напоминают: если звонят с просьбой передать деньги": nobody's, within another's words
  if (k.noun && name === 'infinitive' && within(c, 0, i, i + 1) && !sourceByCase(c, k)) return 'none'
  // "отвергает обвинения в …": the noun is the verb's object
  return k.noun && name === 'about' && isHeld(c, i, k.from) ? 'none' : 'on'
}

/** Is the content something that was said. */
const fitsContent = (c: Context, {cue: [i], entry}: Candidate, {name, kind}: CaseRule, segments: readonly Segment[]): Verdict => {
  const {first} = segments[0]!, denied = has(c, i - 1, NEGATION)
  if (name === 'about' && takesUp(c, segments[0]!)) return 'none'
  // "определил срок", "был назван победителем": no speech without marks
  if ((entry.frames & MARKED) !== 0 && !holdsMarks(c, segments)) return 'none'
  if (!denied) return 'on'
  // "не уточнил, когда": nothing was said
  if (kind === 'indirect' && has(c, first + (has(c, first, PREPOSITION) ? 1 : 0), RELATIVE)) return 'none'
  // "в компании не согласились: там считают, что"
  if (name === 'colon-clause') return 'next'
  return kind === 'reported' && (entry.frames & OBJECT_NEGATED) === 0 ? 'none' : 'on'
}

/** Whose words they are, as the rule has it, or whoever stands beside content that follows its cue at once. */
const sourceOf = (c: Context, k: Candidate, {name, source: ofRule}: CaseRule, content: Segment): Range | null | undefined => {
  const source = ofRule(c, k, content)
  if (source === undefined) return undefined
  const beside = !k.right && isDoneAtOnce(c, k, name, content) ? besideObject(c, k, name) ?? source : source
  // "отсюда следует, что": nobody's words
  return !beside && (k.entry.frames & ORIGIN) !== 0 ? undefined : beside
}

/** Ends a topic before its cue where whose words they are begins. */
const cutTopic = (c: Context, i: number, from: number, topic: Segment, source: Range | null): Verdict => {
  // "напомнил, что о трудностях говорят не первый год"
  if (!source) return has(c, clauseStart(c, i, from), COMPLEMENTIZER) ? 'none' : 'on'
  // "В Кремле выразили сожаление": a house is no topic
  if (source[0] === topic.first + 1 && isIndefinite(c, i)) return 'next'
  // "О своих планах Лужин рассказал": the name behind the topic is the subject
  if (source[0] > topic.first && source[0] < topic.last) topic.last = has(c, source[0] - 1, PREPOSITION) ? source[0] - 1 : source[0]
  return 'on'
}

/** Can the words be this source's, or with none be anybody's. */
const fitsSource = (c: Context, k: Candidate, {name, kind, traits}: CaseRule, content: Segment, source: Range | null): Verdict => {
  const i = k.cue[0]
  // "проект не исключает продажи" tells of the project
  if (name === 'object' && (k.entry.frames & OBJECT_NEGATED) !== 0 && (!source || !isSpeaking(c, source))) return 'none'
  const verdict = name === 'about-before' ? cutTopic(c, i, k.from, content, source) : 'on'
  if (verdict !== 'on') return verdict
  // "Не все врачи уверены, что"
  if (source && kind === 'indirect' && has(c, source[0] - 1, NEGATION)) return 'none'
  // "Возраст находки подтвердили анализом": by what means, and nobody's words
  if (!source && name === 'object-before' && nounPhrase(c, k.cue[1], k.to, INSTRUMENTALS)) return 'none'
  if (!source && (traits & OWNED) !== 0 && !isIndefinite(c, i)) return 'none'
  return k.noun && name === 'about' && !isOwner(c, k, source) ? 'none' : 'on'
}

const put = (c: Context, k: Candidate, {name: rule, kind, confidence}: CaseRule, segments: Segment[], source: Range | null): void => {
  // "О пожаре сообщила «Заря» со ссылкой на спасателей": the paper conveys
  const cited = rule === 'about-before' && source && source[0] >= k.cue[1] ? phraseCueAt(c, source[1], k.to) : null
  if (cited?.source && cited.entry.before) c.quotes.push({kind, segments, cue: cited.cue, entry: cited.entry, source: cited.source, via: source, rule, confidence, follows: -1})
  else c.quotes.push({kind, segments, cue: k.cue, entry: k.entry, source, via: null, rule, confidence: source ? confidence : confidence - 0.15, follows: -1})
  if (rule === 'naming' || rule === 'marked-words') namedToo(c, k, source)
}

/** Tries one rule on a cue: 'on' where its quote was put. */
const tryRule = (c: Context, k: Candidate, rule: CaseRule, crowded: boolean): Verdict => {
  const cue = fitsCue(c, k, rule, crowded)
  if (cue !== 'on') return cue
  const segments = rule.find(c, k)
  c.trace?.push({rule: rule.name, at: c.tokens.start[k.cue[0]]!, found: segments !== null})
  if (!segments) return 'next'
  const content = segments[0]!, tail = segments[segments.length - 1]!
  if (kindAt(c, tail.last - 1) === COLON) tail.last--
  const said = fitsContent(c, k, rule, segments)
  if (said !== 'on') return said
  const source = sourceOf(c, k, rule, content)
  if (source === undefined) return 'none'
  const whose = fitsSource(c, k, rule, content, source)
  if (whose === 'on') put(c, k, rule, segments, source)
  return whose
}

/** Tries every rule on the cue at `i`; true where one found content. */
export const tryCueByCase = (c: Context, i: number, from: number, to: number, crowded: boolean): boolean => {
  const host = hostOf(c, i, from)
  if (host < 0 && !canHost(c, i, from)) return false
  const k = candidateAt(c, i, from, to, host)
  if (!k || host >= 0 && !k.left) return false
  for (const rule of RULES) {
    const verdict = tryRule(c, k, rule, crowded)
    if (verdict !== 'next') return verdict === 'on'
    // an infinitive that hangs on another verb has a clause or nothing
    if (host >= 0) return false
  }
  return false
}

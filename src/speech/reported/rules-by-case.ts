/** The rules for languages whose nouns show case, in order, and whose words each one's are. */
import {PRONOUN, SPEAKING} from '../../words/facts.ts'
import {NAMING, ORIGIN, CLAUSE, DIRECT} from '../../words/frames.ts'
import {clauseStart} from '../grammar/clauses.ts'
import {houseOf} from '../source/house.ts'
import {has, isCapital} from '../grammar/look.ts'
import {ANY_CASE, NOMINATIVES} from '../grammar/cases.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import type {Context, Range, Segment} from '../types.ts'
import type {Candidate, Rule} from './candidate.ts'
import {clauseAfter} from './clause-by-case.ts'
import {colonClause} from './colon-clause.ts'
import {infinitive, markedWords} from './infinitive-by-case.ts'
import {naming, namingBefore} from './naming-by-case.ts'
import {object, objectBefore} from './object-by-case.ts'
import {about, aboutBefore} from './topic-by-case.ts'
import {isIndefinite, sourceByCase} from './source-by-case.ts'

/** Whose words the content is; `null` where the text names nobody, `undefined` where it is nobody's. */
type SourceRule = (c: Context, k: Candidate, content: Segment) => Range | null | undefined

export interface CaseRule {
  /** That its quotes carry. */
  name: string
  find: Rule
  kind: 'indirect' | 'reported'
  confidence: number
  /** Of the three below. */
  traits: number
  source: SourceRule
}

/** Fits a cue that attributes only in some frames. */
export const FITS_WEAK = 1
/** Tried where another cue shares the clause. */
export const FITS_SHARED = 2
/** More often no speech with nobody to say it. */
export const OWNED = 4

/** Does the source's head name one who speaks. */
export const isSpeaking = (c: Context, source: Range): boolean => {
  const head = nounPhrase(c, source[0], source[1], ANY_CASE)?.head ?? source[0]
  return has(c, head, SPEAKING | PRONOUN) || (isCapital(c, head) && c.tokens.entry[head] === 0)
}

/** The house of a cue that is in the plural with nobody, or is a gerund. */
const ownHouse = (c: Context, {cue, from, to}: Candidate): Range | null => isIndefinite(c, cue[0]) ? houseOf(c, cue[0], from, to) : null

/** "В мэрии опровергли слухи", "В компании переговоры отрицают": what looked like the subject is the object. */
const notObject = (c: Context, k: Candidate, {first}: Segment, source: Range | null): Range | null | undefined =>
  source?.[0] === first ? ownHouse(c, k) ?? undefined : source

const ofObject: SourceRule = (c, k, content) => notObject(c, k, content, sourceByCase(c, k))

/** "Мэр обвинения отверг": the object is no genitive of the subject's. */
const ofObjectBefore: SourceRule = (c, k, content) => {
  if (k.right) return notObject(c, k, content, k.right)
  const source = sourceByCase(c, k)
  if (source && (source[0] >= content.first || source[1] <= content.first)) return notObject(c, k, content, source)
  const subject = nounPhrase(c, source?.[0] ?? clauseStart(c, k.cue[0], k.from), content.first, NOMINATIVES)
  return subject?.last === content.first ? [subject.first, subject.last] : notObject(c, k, content, source)
}

/** "В мэрии назвали претензии надуманными": what is called something is no subject. */
const ofNaming: SourceRule = (c, k) => {
  const source = sourceByCase(c, k)
  return source && source[0] > k.cue[0] && k.right === null ? ownHouse(c, k) ?? source : source
}

/** "с мужем её связывает работа": a verb of thought that takes no clause is somebody's or a house's. */
const ofTopic: SourceRule = (c, k) => {
  const source = sourceByCase(c, k), {entry} = k
  if (entry.class !== 'think' || (entry.frames & (CLAUSE | DIRECT | NAMING)) !== 0 || source && isSpeaking(c, source)) return source
  return !source && (entry.frames & ORIGIN) !== 0 ? null : ownHouse(c, k) ?? undefined
}

/** In order; the first that finds content wins. */
export const RULES: readonly CaseRule[] = [
  {name: 'clause', find: clauseAfter, kind: 'indirect', confidence: 0.9, traits: FITS_WEAK | FITS_SHARED, source: sourceByCase},
  {name: 'colon-clause', find: colonClause, kind: 'indirect', confidence: 0.8, traits: 0, source: sourceByCase},
  {name: 'infinitive', find: infinitive, kind: 'reported', confidence: 0.75, traits: 0, source: sourceByCase},
  {name: 'about', find: about, kind: 'reported', confidence: 0.75, traits: FITS_SHARED | OWNED, source: ofTopic},
  {name: 'about-before', find: aboutBefore, kind: 'reported', confidence: 0.7, traits: OWNED, source: ofTopic},
  {name: 'naming', find: naming, kind: 'reported', confidence: 0.7, traits: FITS_WEAK | FITS_SHARED, source: ofNaming},
  {name: 'naming-before', find: namingBefore, kind: 'reported', confidence: 0.7, traits: 0, source: ofNaming},
  {name: 'marked-words', find: markedWords, kind: 'reported', confidence: 0.7, traits: FITS_WEAK | OWNED, source: sourceByCase},
  {name: 'object', find: object, kind: 'reported', confidence: 0.6, traits: OWNED, source: ofObject},
  {name: 'object-before', find: objectBefore, kind: 'reported', confidence: 0.6, traits: OWNED, source: ofObjectBefore},
]

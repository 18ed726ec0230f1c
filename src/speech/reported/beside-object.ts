/** Who said it where the object stands between them and the cue. */
import {ACCUSATIVE, ACCUSATIVES, CUE_NOUN, GENITIVE, NOMINATIVE, PLURAL, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, SPEAKING} from '../../words/facts.ts'
import {INSTRUMENTALS} from '../grammar/cases.ts'
import {clauseStart} from '../grammar/clauses.ts'
import {collectiveOf} from '../source/house.ts'
import {formsAt, has, isCapital, isFiller, isWord} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {nameWithin, subjectWithin} from '../source/subject.ts'
import type {Context, Range} from '../types.ts'
import type {Candidate} from './candidate.ts'

const DIRECT: number = ACCUSATIVE | NOMINATIVE
/** More words do not stand between a clause's first one and its cue. */
const MOST: number = 14

/** "рост", "заявление", "обвинения", "отставку": an accusative that is no form of who said it. */
const isThing = (c: Context, i: number, k: Candidate, sure: boolean): boolean => {
  const forms = formsAt(c, i)
  if (!isWord(c, i) || isCapital(c, i) && i > k.from || has(c, i, SPEAKING | PRONOUN) && !has(c, i, CUE_NOUN)) return false
  if (sure && (forms & GENITIVE) !== 0) return false
  return (forms & DIRECT) === DIRECT || (forms >> PLURAL_SHIFT & DIRECT) === DIRECT || (forms & (ACCUSATIVE | GENITIVE)) === ACCUSATIVE
}

/** Whose words end where the phrase that begins at `i` does: "В Кремле", "Эксперты". */
export const saidBefore = (c: Context, start: number, i: number, verb: number): Range | null => {
  const house = has(c, start, PREPOSITION)
  if (house && (formsAt(c, verb) & PLURAL) === 0) return null
  const found = house ? collectiveOf(c, start, i) : subjectWithin(c, start, i, verb, true)
  return found?.[1] === i ? found : null
}

/**
 * "В Кремле слова назвали абсурдными", "Эксперты рост цен считают временным", "Ущерб Галин оценил в миллион": right before a cue
 * with no object behind it stands the object, and before or behind that who said it. So does what a thing is called: "В мэрии причиной
 * аварии назвали износ".
 */
export const besideObject = (c: Context, k: Candidate, rule: string): Range | null => {
  const verb = k.cue[0], start = clauseStart(c, verb, k.from), name = rule === 'naming-before'
  let end = verb
  while (end > start && isFiller(c, end - 1)) end--
  if (end - start > MOST || has(c, start, RELATIVE)) return null
  const first = name ? null : nounPhrase(c, start, end, ACCUSATIVES)
  const behind = first && isThing(c, first.head, k, false) ? nameWithin(c, start, verb, verb) : null
  if (behind) return behind
  for (let i = start + 1; i < end; i++) {
    if (!isWord(c, i) || has(c, i, PREPOSITION)) continue
    const thing = nounPhrase(c, i, end, name ? INSTRUMENTALS : ACCUSATIVES)
    // "в мэрии ремонт обещают закончить", but "жители улицы обещают приехать"
    const found = thing?.last === end && (name || isThing(c, thing.head, k, rule === 'infinitive')) ? saidBefore(c, start, i, verb) : null
    if (found) return found
  }
  return null
}

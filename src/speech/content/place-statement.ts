/** Whether the stretches around an aside can be what was said, and go on with it, in a language without cases. */
import {COMPLEMENTIZER, CUE_VERB, DETERMINER, GERUND, NEUTER, PASSIVE, PREPOSITION, PRONOUN, RELATIVE, SUBORDINATOR, VERB} from '../../words/facts.ts'
import {formsAt, has, isDash, isFinite, step} from '../grammar/look.ts'
import type {Context, Segment} from '../types.ts'
import {isPredicate, hasPredicate, holdsOwnVerb} from './place-predicate.ts'

/** Can the stretches around an aside be what was said: a finite verb, and no lone "While …" clause. "In contrast, Lee said" is none. */
export const isStatement = (c: Context, pieces: readonly Segment[]): boolean => {
  let predicates = 0
  const opening = pieces[0]?.first ?? 0
  // "Asked if it would rain, Lee laughed"
  if (
    has(c, opening, CUE_VERB)
    && (formsAt(c, opening) & PASSIVE) !== 0
    && c.sentenceFirst[opening] === opening
    && has(c, opening + 1, SUBORDINATOR | PREPOSITION | COMPLEMENTIZER | RELATIVE)
  ) return false
  // "Speaking from a window, Lee asked them to wait in the square, where bakers stood"
  const [before, behind] = pieces
  if (before && behind && (formsAt(c, before.first) & GERUND) !== 0 && has(c, behind.first, RELATIVE) && !hasPredicate(c, before.first, before.last)) return false
  for (const {first, last} of pieces) {
    const opens = first < last && has(c, first, SUBORDINATOR) && !has(c, first, COMPLEMENTIZER) && hasPredicate(c, first, last) ? 1 : 0
    let count = 0
    for (let i = first; i < last && count < 2; i = step(c, i, last)) {
      if (isPredicate(c, i)) count++
      const pair = c.pairAt[i]!
      if (pair >= 0 && c.pairs[pair]?.kind === 'speech') count += 2
    }
    predicates += count - opens
  }
  return predicates > 0
}

/**
 * Is "Ann Lee, who leads the union, said members plan to strike" no aside: what stands before the cue is no clause of its own, and
 * what stands behind has no verb either.
 */
export const isSubjectApart = (c: Context, pieces: readonly Segment[], aside: {cue: readonly [number, number], source: readonly [number, number] | null}): boolean => {
  const [before, behind] = pieces
  if (!before || aside.source === null || aside.source[0] < aside.cue[0] || holdsOwnVerb(c, before.first, before.last)) return false
  return !behind || !holdsOwnVerb(c, behind.first, behind.last)
}

/**
 * Does what stands behind an aside go on with what was said: "The road, Lee said, is shut", not "…, Lee said, adding that", "… - Lee
 * said - a relief for all", "…, said Ann Lee of the union, a body that".
 */
export const goesOnByPlace = (c: Context, i: number, aside: {cue: readonly [number, number], source: readonly [number, number] | null}): boolean => {
  if ((formsAt(c, i) & GERUND) !== 0 && has(c, i, VERB | CUE_VERB)) return false
  if (isDash(c, i - 1)) return (c.pairAt[i]!) >= 0 || isFinite(c, i)
  return !(
    aside.source !== null
    && aside.source[0] > aside.cue[0]
    && (has(c, i, DETERMINER) && !has(c, i, PRONOUN) || has(c, i, RELATIVE) && has(c, i, PRONOUN) && (formsAt(c, i) & NEUTER) === 0)
  )
}

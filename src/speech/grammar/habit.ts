/** Verbs before an infinitive that tell of a habit: "likes to say", "used to tell". */
import {AUXILIARY, CUE_VERB} from '../../words/facts.ts'
import {has, isCapital, isFinite, isOneOf} from './look.ts'
import type {Context} from '../types.ts'

/** The cue behind a verb that is none itself: of "likes to say" that of "say"; -1 of "declined to say", "is to say". */
export const cueBehindHabit = (c: Context, i: number): number =>
  isFinite(c, i) && !isCapital(c, i) && !has(c, i, AUXILIARY | CUE_VERB) && isOneOf(c, i + 1, c.words.infinitive) && has(c, i + 2, CUE_VERB) ? i + 2 : -1

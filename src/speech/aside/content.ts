/** Whether what stands around an aside is content: a statement, and not the author's own remark or the subject of the cue's verb. */
import {ADVERB, CUE_VERB, DOCUMENT, FIRST_PERSON, INSERTED, NEGATION, PASSIVE, PLURAL, PREPOSITION, PRONOUN, REFLEXIVE, SPEAKING} from '../../words/facts.ts'
import type {Aside} from './cue-clause.ts'
import {ANY_CASE, NOMINATIVES} from '../grammar/cases.ts'
import {formsAt, has, isCapital, isOneOf, isWord} from '../grammar/look.ts'
import {nounPhrase} from '../grammar/phrases.ts'
import {isStatement, isSubjectApart} from '../content/place-statement.ts'
import type {Context, Range, Segment} from '../types.ts'

/** "Напомним, ранее прокуратура уже высказалась": the author turns to the reader, and nothing more stands before the cue. */
const isRemark = (c: Context, pieces: readonly Segment[]): boolean =>
  pieces.length === 1 && pieces[0]!.last - pieces[0]!.first === 1 && (formsAt(c, pieces[0]!.first) & (FIRST_PERSON | PLURAL)) === (FIRST_PERSON | PLURAL)

/** Words of a connective at most. */
const MOST_TYING = 4

/** "Кроме того, как пояснил мэр, …", "При этом, по словам мэра, …" */
const isConnective = ({grammar, tokens: {text, start, end}}: Context, first: number, last: number): boolean =>
  last - first <= MOST_TYING && grammar.connectives?.includes(text.slice(start[first], end[last - 1]).toLowerCase()) === true

/** "Правда, добавил он, мост старый", "Так, по данным мэрии, …": a word of the author's that ties it to what was told. */
export const isInserted = (c: Context, {first, last}: Segment, phrase: boolean): boolean => {
  if (isConnective(c, first, last)) return true
  for (let i = first; i < last; i++) if (!has(c, i, INSERTED) && !(phrase && isOneOf(c, i, c.words.thus)) || has(c, i, CUE_VERB)) return false
  return true
}

/** "Probably not, says Lee": a few words that say yes or no. */
const isAnswer = (c: Context, pieces: readonly Segment[]): boolean => {
  const [piece] = pieces
  if (!piece || pieces.length > 1 || piece.last - piece.first > 3 || c.sentenceFirst[piece.first] !== piece.first) return false
  for (let i = piece.first; i < piece.last; i++) if (has(c, i, NEGATION) && !has(c, i, PREPOSITION)) return true
  return false
}

/** A name, a pronoun or a noun for one who speaks. */
const isSpeaker = (c: Context, [first, last]: Range): boolean => {
  const head = nounPhrase(c, first, last, ANY_CASE)?.head ?? first
  return !isWord(c, head) || isCapital(c, head) || has(c, head, SPEAKING | PRONOUN | DOCUMENT)
}

/** Is the content a noun phrase in the nominative and inserted words. */
const isSubjectAlone = (c: Context, pieces: readonly Segment[]): boolean => {
  const [piece] = pieces
  if (!piece || pieces.length > 1) return false
  const phrase = nounPhrase(c, piece.first, piece.last, NOMINATIVES)
  if (!phrase) return false
  for (let i = phrase.last; i < piece.last; i++) if (isWord(c, i) && !has(c, i, INSERTED | ADVERB)) return false
  return true
}

/**
 * "Мэр, напротив, считает цену высокой": the subject before its verb. "Пассажирка, однако, утверждает обратное": so it is where a thing stands
 * behind the verb.
 */
const isSubjectBefore = (c: Context, {source, phrase, cue}: Aside, pieces: readonly Segment[]): boolean =>
  !phrase && (!source || !isSpeaker(c, source)) && has(c, cue[0], CUE_VERB) && (formsAt(c, cue[0]) & (REFLEXIVE | PASSIVE)) === 0 && isSubjectAlone(c, pieces)

/** Can the pieces be what the aside tells of. */
export const isTold = (c: Context, aside: Aside, pieces: readonly Segment[]): boolean => {
  if (c.grammar.cases) return !isSubjectBefore(c, aside, pieces) && !isRemark(c, pieces)
  const answer = isAnswer(c, pieces)
  if (!aside.phrase && !answer && isSubjectApart(c, pieces, aside)) return false
  return answer || isStatement(c, pieces) || aside.phrase && pieces.some(({first, last}) => last - first > 4)
}

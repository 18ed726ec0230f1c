/** Names that look like people's and are bodies', where nouns show no case: by what stands beside or within them. */
import {RELATIVE} from '../../words/facts.ts'
import {LOWER, UPPER, classes} from '../../words/classes.ts'
import {ALL_CAPS, CLOSE, COLON, COMMA, OPEN, OTHER, POSSESSIVE, STOP} from '../../words/scan.ts'
import {has, isCapital, kindAt, shaped} from '../../speech/grammar/look.ts'
import {seenAt} from '../seen-words.ts'
import type {NameMention, State} from '../types.ts'

/** "Cascade Power & Light": a sign between its words. */
const isJoined = (s: State, {parts}: NameMention): boolean => {
  for (let i = 1; i < parts.length; i++) if (parts[i] === parts[i - 1]! + 2 && kindAt(s.c, parts[i]! - 1) === OTHER) return true
  return false
}

/** "Hallam, which makes chips, said": no relative for a person. */
const isThing = (s: State, {last}: NameMention): boolean =>
  kindAt(s.c, last) === COMMA && has(s.c, last + 1, RELATIVE) && s.people.things.has(seenAt(s.c, last + 1).lower)

/** "Nuvio Inc", "Hallam Ltd.": the form of a company behind it, or within where it ends the name. */
export const isLegal = ({c, people}: State, {last, parts}: NameMention): boolean =>
  people.legal.has(seenAt(c, last).lower) || parts.length > 1 && people.legal.has(seenAt(c, parts[parts.length - 1]!).lower)

/** "NorthRail", "AquaPower": one word with a capital behind three small letters or more; not "McNeil", "DeSoto". */
const isJoinedWord = ({c: {tokens: {text, start, end}}}: State, {parts}: NameMention): boolean => {
  const at = parts[0]!
  let small = 0
  for (let i = start[at]! + 1; parts.length === 1 && i < end[at]!; i++) {
    const cls = classes[text.charCodeAt(i)]
    if (cls === UPPER && small > 2) return true
    small = cls === LOWER ? small + 1 : 0
  }
  return false
}

/** "Calder Partners", "Harlow Group": a word that ends names of firms, though it is a noun as well. */
const isFirm = ({c, people}: State, {last, parts, place}: NameMention): boolean =>
  parts.length === 1 && !place && isCapital(c, last) && people.firms.has(seenAt(c, last).lower) && !shaped(c, last - 1, POSSESSIVE)

/** "Marlowe Homes" */
const endsFirm = ({c, people}: State, {parts}: NameMention): boolean =>
  parts.length > 1 && people.firms.has(seenAt(c, parts[parts.length - 1]!).lower)

/** "Brightwater (BWTR.L) fell", "Nuvio (NYSE: NVO)": how an exchange calls it. */
const isTicker = ({c}: State, {last}: NameMention): boolean => {
  if (kindAt(c, last) !== OPEN || !shaped(c, last + 1, ALL_CAPS)) return false
  const sign = kindAt(c, last + 2)
  return (sign === STOP || sign === COLON) && isCapital(c, last + 3) && kindAt(c, last + 4) === CLOSE
}

/** Marks the persons that are bodies, unless a given name or a title speaks against it. */
export const findBodies = (s: State): void => {
  if (s.c.grammar.cases) return
  for (const mention of s.names) {
    const {person} = mention
    if (!person || person.strong || mention.foreign) continue
    const firm = isFirm(s, mention)
    if (firm) {
      mention.parts = [...mention.parts, mention.last]
      mention.last++
      if (person.fullest.parts.length < 2) person.fullest = mention
    }
    if (
      firm
      || isTicker(s, mention)
      || isThing(s, mention)
      || isJoined(s, mention)
      || isLegal(s, mention)
      || endsFirm(s, mention)
      || isJoinedWord(s, mention)
    ) person.body = true
  }
}

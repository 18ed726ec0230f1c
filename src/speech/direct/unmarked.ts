/** Direct speech with no marks: lines after a dash, blocks that "сказала:" announces, `Name: answer` of an interview. */
import {CUE_VERB, DETERMINER, FIRST_PERSON, PRONOUN, ROLE, VERB} from '../../words/facts.ts'
import {ADDRESSEE} from '../../words/frames.ts'
import {CLOSE, COLON, COMMA, DASH, ELLIPSIS, HYPHEN, OPEN, SPACE_BEFORE, STOP, TERMINAL} from '../../words/scan.ts'
import type {CueEntry} from '../../locales/types.ts'
import {asideAt} from '../aside/aside.ts'
import {cueWithTail} from '../aside/phrase-cue.ts'
import {type Aside} from '../aside/cue-clause.ts'
import {clauseEnd, isInnerStop, sentenceEnd, sentenceStart} from '../grammar/clauses.ts'
import {isRubric} from '../aside/colon-source.ts'
import {verbAside} from './after.ts'
import {announces, label} from './announce.ts'
import {isPerson, labelAbove} from './colon-before.ts'
import {isLikelyVerb} from '../grammar/likely.ts'
import {formsAt, has, isCapital, isDash, isEnd, isFinite, isNumber, isWord, kindAt, pairAt, shaped, step} from '../grammar/look.ts'
import {relayedBy} from '../source/relayed.ts'
import {subjectRight} from '../source/subject-right.ts'
import {subjectLeft} from '../source/subject-left.ts'
import {LABELLED, takeTurn} from './turns.ts'
import type {Block, Context, Range, Segment} from '../types.ts'

const push = (c: Context, segments: Segment[], link: {cue: Aside['cue'] | null, entry: Aside['entry'] | null, source: Aside['source']}, rule: string, confidence: number): void => {
  const kept = segments.filter(s => s.last > s.first)
  if (kept.length === 0) return
  c.quotes.push({kind: 'direct', segments: kept, cue: link.cue, entry: link.entry, source: link.source, via: null, rule, confidence, follows: -1})
  for (const s of kept) for (let i = s.first; i < s.last; i++) {
    const pair = pairAt(c, i)
    if (pair && pair.last <= s.last && pair.kind === 'speech') c.taken[c.pairAt[i]!] = 1
  }
}

/** `— Обидно, — приводит слова тренера пресс-служба`: whose the words are. */
const relayed = <T extends {cue: Range, entry: CueEntry | null, source: Range | null, end: number}>(c: Context, link: T): T => {
  const found = cueWithTail(c, link.cue[0], link.end)
  const source = found && relayedBy(c, [link.cue[0], found.end], found.entry, link.end)
  return source ? {...link, cue: [link.cue[0], found.end], entry: found.entry, source} : link
}

/** `— Мост цел, — цитирует мэра «Заря»`: a verb of quoting, whose object is no clause of the story. */
const quotedBy = (c: Context, verb: number, end: number): Insertion | null => {
  const found = has(c, verb, CUE_VERB) ? cueWithTail(c, verb, end) : null
  const source = found && relayedBy(c, [verb, found.end], found.entry, end)
  return source && {end, cue: [verb, found.end], entry: found.entry, source}
}

/** What the author says between dashes: `, — сказала она. —`. */
interface Insertion { cue: Aside['cue'], entry: Aside['entry'] | null, source: Aside['source'], end: number }

/** The author's words behind the dash at `i`; null where it stands within speech. */
const insertionAt = (c: Context, i: number, to: number): Insertion | null => {
  const before = kindAt(c, i - 1)
  if (before !== COMMA && before !== TERMINAL && before !== ELLIPSIS && before !== STOP) return null
  if (!isWord(c, i + 1) || isCapital(c, i + 1)) return null
  const aside = asideAt(c, i + 1, to)
  if (aside) return aside
  const end = clauseEnd(c, i + 1, to), verb = verbAside(c, i + 1, end)
  return quotedBy(c, i + 1, end) ?? (verb && {end, cue: verb.cue, entry: null, source: verb.source})
}

/** A quick look, over marks as well: few paragraphs have one. */
const hasDashBehindStop = ({tokens: {kind}}: Context, first: number, last: number): boolean => {
  for (let i = first + 1; i < last; i++) if (
    (kind[i] === DASH || kind[i] === HYPHEN)
    && (kind[i - 1] === STOP || kind[i - 1] === TERMINAL || kind[i - 1] === ELLIPSIS)
  ) return true
  return false
}

/**
 * `Он молчал. — Приходите завтра, — сказала она. — Я подожду. Дверь закрылась.`: lines of speech that lost their breaks. Speech begins at a
 * dash behind a full stop; behind the author's words and a dash it goes on, for a sentence where no more words of the author's follow.
 */
const dashWithin = (c: Context, {first, last}: Block): void => {
  if (!hasDashBehindStop(c, first, last)) return
  let from = -1, said: Segment[] | null = null
  for (let i = first + 1; i < last - 1; i = step(c, i, last)) {
    if (!isDash(c, i)) continue
    const found = insertionAt(c, i, last)
    if (!found) {
      if (!isEnd(c, i - 1) || isInnerStop(c, i - 1) || !isCapital(c, i + 1)) continue
      if (said) said.push({first: from, last: sentenceEnd(c, from, last), pair: -1})
      from = i + 1
      said = null
      continue
    }
    // of words in marks
    if (from < 0) return
    push(c, [{first: from, last: kindAt(c, i - 1) === COMMA ? i - 1 : i, pair: -1}], relayed(c, found), 'dash-cue', 0.9)
    const end = isEnd(c, found.end) || kindAt(c, found.end) === COMMA ? found.end + 1 : found.end
    said = isDash(c, end) ? c.quotes[c.quotes.length - 1]!.segments : null
    from = said ? end + 1 : -1
    i = Math.max(i, end - (said ? 0 : 1))
  }
  if (said) said.push({first: from, last: sentenceEnd(c, from, last), pair: -1})
}

/** Tokens of what the author remarks, at most. */
const LONGEST_REMARK = 12

/** `— Врут. — Он машет рукой. — Никому я не должен.`: the dash behind a sentence of the author's, between full stops; -1 where none is. */
const remarkEnd = (c: Context, dash: number, to: number): number => {
  if (!isEnd(c, dash - 1) || isInnerStop(c, dash - 1) || !isCapital(c, dash + 1)) return -1
  for (let i = dash + 2; i < to - 1 && i < dash + LONGEST_REMARK; i++) if (isDash(c, i)) return kindAt(c, i - 1) === STOP && isCapital(c, i + 1) ? i : -1
  return -1
}

/**
 * `— Приходите завтра, — сказала она. — Я подожду.` is one quote; `— Верите? — спросили капитана. — Конечно, — улыбнулся он.` two: where
 * the author's words end a sentence and more of them name who speaks, other words begin; so do they behind `. Тот кивнул: —`.
 */
const dashLine = (c: Context, block: Block, before: Block | undefined): boolean => {
  if (!isDash(c, block.first) || block.last - block.first < 3) return false
  let segments: Segment[] = [], first = block.first + 1, link: Insertion | null = null, stopped = false
  for (let i = first + 1; i < block.last - 1; i = step(c, i, block.last)) {
    const aside = isDash(c, i) ? insertionAt(c, i, block.last) : null
    const remark = isDash(c, i) && !aside ? remarkEnd(c, i, block.last) : -1
    if (remark > 0) { segments.push({first, last: i, pair: -1}); first = remark + 1; i = remark; continue }
    if (!aside) continue
    if (link && stopped && aside.source) {
      push(c, segments, link, 'dash-cue', 0.95)
      segments = []
      link = null
    }
    segments.push({first, last: kindAt(c, i - 1) === COMMA ? i - 1 : i, pair: -1})
    link ??= relayed(c, aside)
    let end = aside.end
    while (end < block.last && !isDash(c, end)) end = step(c, end, block.last)
    stopped = isEnd(c, end - 1)
    first = end + 1
    const next = kindAt(c, end - 1) === COLON && isEnd(c, aside.end) ? subjectOfColon(c, {first: aside.end + 1, last: end}) : null
    if (next) {
      push(c, segments, link, 'dash-cue', 0.95)
      push(c, [{first, last: block.last, pair: -1}], {cue: null, entry: null, source: next}, 'dash-line', 0.8)
      return true
    }
    if (end >= block.last) { first = block.last; break }
    i = end
  }
  if (first < block.last) segments.push({first, last: block.last, pair: -1})
  push(c, segments, link ?? announcedBy(c, before) ?? {cue: null, entry: null, source: null}, link ? 'dash-cue' : 'dash-line', link ? 0.95 : 0.8)
  return true
}

/** "Тренер не скрывал радости:" before the line: who was told of. */
const announcedBy = (c: Context, before: Block | undefined): {cue: Aside['cue'] | null, entry: Aside['entry'] | null, source: Aside['source']} | null => {
  if (before?.type !== 'paragraph' || kindAt(c, before.last - 1) !== COLON) return null
  const link = announces(c, before)
  if (link) return link
  const above = labelAbove(c, before, true)
  if (above) return {cue: null, entry: null, source: above}
  const source = subjectOfColon(c, before)
  return source && isPerson(c, source) ? {cue: null, entry: null, source} : null
}

/** The subject of the last verb before the colon that ends the block. */
const subjectOfColon = (c: Context, {first, last}: Pick<Block, 'first' | 'last'>): Range | null => {
  const colon = last - 1
  for (let j = colon - 1, from = sentenceStart(c, colon, first); j >= from; j--) if (isFinite(c, j) || isLikelyVerb(c, j)) return subjectLeft(c, j, from)
    ?? subjectRight(c, j, colon)
  return null
}

/** A paragraph of speech without marks that ends in its cue: `Это живой репортаж — сказала певица.` */
const endsWithCue = (c: Context, block: Block): boolean => {
  if (pairAt(c, block.first)) return false
  for (let i = block.last - 2; i > Math.max(block.first, block.last - 25); i--) {
    if (!isDash(c, i) || !isWord(c, i + 1) || isCapital(c, i + 1)) continue
    // "Рынок растёт. «Кому это нужно?» — рассуждает эксперт": what stands in marks is the speech
    if (kindAt(c, i - 1) === COMMA || c.closeAt[i - 1]! >= 0 && (c.pairs[c.closeAt[i - 1]!]?.kind === 'speech' || kindAt(c, i - 2) === TERMINAL)) return false
    const aside = asideAt(c, i + 1, block.last)
    if (!aside || aside.phrase || !aside.source || aside.cue[0] !== i + 1 || block.last - aside.end > 2 || holdsSpeech(c, block)) return false
    push(c, [{first: block.first, last: i, pair: -1}], aside, 'unmarked-cue', 0.75)
    return true
  }
  return false
}

const holdsSpeech = (c: Context, block: Block): boolean => {
  for (let i = block.first; i < block.last; i = step(c, i, block.last)) {
    const p = pairAt(c, i)
    if (p?.kind === 'speech' && p.last - p.first > 5) return true
  }
  return false
}

/** "ДЫМОВ: Нет.", in tokens. */
const SHORTEST_TURN = 4

/** Begins with a short label in capitals and a colon. */
const hasLabel = (c: Context, block: Block): boolean => {
  // "Вопрос: …", "Ответ: …"
  if (kindAt(c, block.first + 1) === COLON && isRubric(c, block.first)) return false
  if (!isCapital(c, block.first) || block.last - block.first < SHORTEST_TURN || c.tokens.end[block.first]! - (c.tokens.start[block.first]!) < 2) return false
  for (let i = block.first + 1; i < Math.min(block.last - 1, block.first + 6); i++) {
    // "Файл:Мост.jpg" is no label
    if (kindAt(c, i) === COLON) return shaped(c, i + 1, SPACE_BEFORE)
    if (isWord(c, i) && !isCapital(c, i)) return apposedEnd(c, i, block) > 0
  }
  return false
}

/** "Алина, студентка: ": the colon behind what somebody is, of whom a comma gives the name before it; -1 where none stands there. */
const apposedEnd = (c: Context, i: number, block: Block): number => {
  if (!c.grammar.cases || kindAt(c, i - 1) !== COMMA || !has(c, i, ROLE) || i > block.first + 3) return -1
  for (let at = i + 1; at < Math.min(block.last - 1, i + 5); at++) {
    if (kindAt(c, at) === COLON) return shaped(c, at + 1, SPACE_BEFORE) ? at : -1
    if (!isWord(c, at)) return -1
  }
  return -1
}

/** Is there more than one line with a label in the article: an interview. Asked once an article. */
const hasTwoLabels = (c: Context): boolean => {
  if (c.interview === undefined) {
    let count = 0
    for (const block of c.blocks) if (block.type === 'paragraph' && hasLabel(c, block) && ++count > 1) break
    c.interview = count > 1
  }
  return c.interview
}

/** `Иванова: Мы работаем.` — a line of an interview. */
const labelled = (c: Context, block: Block): boolean => {
  for (let i = block.first; i < Math.min(block.last - 1, block.first + 8); i++) {
    if (kindAt(c, i) === COLON) {
      if (!isCapital(c, block.first) || i - block.first > 5) return false
      const source = label(c, block.first, i), first = c.grammar.cases && isDash(c, i + 1) ? i + 2 : i + 1
      if (!source || (c.pairAt[first]!) >= 0) return false
      let apposed = false
      for (let j = source[0]; j < source[1] && !apposed; j++) if (isWord(c, j) && !isCapital(c, j)) {
        apposed = apposedEnd(c, j, block) === i
        if (!apposed) return false
      }
      if (!apposed && !isCapital(c, first) && !isNumber(c, first)) return false
      push(c, [{first, last: block.last, pair: -1}], {cue: null, entry: null, source}, LABELLED, 0.75)
      return true
    }
    if (!isWord(c, i) && kindAt(c, i) !== STOP && kindAt(c, i) !== OPEN && kindAt(c, i) !== CLOSE && !(c.grammar.cases && kindAt(c, i) === COMMA)) return false
  }
  return false
}

/** More than one blank line behind the colon: what it announced is not there (a picture, a recording). */
const isLost = (c: Context, block: Block): boolean => {
  const {text, start, end} = c.tokens
  let lines = 0
  for (let at = end[block.first - 1] ?? 0; at < start[block.first]! && lines < 3; at++) if (text.charCodeAt(at) === 10) lines++
  return lines > 2
}

/** "Художница показала снимок из мастерской:" and then "Я долго …": a colon and the first person are enough. */
const toldInFirstPerson = (c: Context, before: Block, block: Block): Aside | {cue: null, entry: null, source: Aside['source']} | null => {
  const colon = before.last - 1
  if (!c.grammar.cases || kindAt(c, colon) !== COLON) return null
  for (let i = block.first; i < Math.min(block.last, block.first + 40); i = step(c, i, block.last)) {
    if ((formsAt(c, i) & FIRST_PERSON) === 0 || !has(c, i, PRONOUN | VERB | CUE_VERB)) continue
    const source = subjectOfColon(c, before)
    return source && {cue: null, entry: null, source}
  }
  return null
}

/** "She wrote:", "He told the court on Monday:"; not "posted the results for all to see:". */
const handsOver = (c: Context, link: Aside | {cue: null}, colon: number): boolean =>
  link.cue !== null
  && colon - link.cue[1] < 10
  && ((link.entry.frames & ADDRESSEE) !== 0 || !has(c, link.cue[1], DETERMINER) || (link.source?.[0] ?? 0) >= link.cue[1])

/** Unmarked direct speech of the block at `index`; true where it is all speech and has no more to find. */
export const findUnmarked = (c: Context, index: number): boolean => {
  const block = c.blocks[index]
  if (!block || block.last <= block.first) return false
  if (takeTurn(c, index)) return true
  if (c.grammar.dashSpeech === true && dashLine(c, block, c.blocks[index - 1])) return true
  if (c.grammar.dashSpeech === true && endsWithCue(c, block)) return true
  if (c.grammar.dashSpeech === true && block.type === 'paragraph') dashWithin(c, block)
  const before = index > 0 ? c.blocks[index - 1] : undefined
  if (
    before
    && before.type !== 'headline'
    && (c.pairAt[block.first]!) < 0
    && (block.type === 'paragraph' || block.type === 'blockquote' || block.type === 'list')
  ) {
    const link = kindAt(c, before.last - 1) !== COLON || isLost(c, block) ? null : announces(c, before) ?? toldInFirstPerson(c, before, block)
    if (
      link
      && !holdsSpeech(c, block)
      && kindAt(c, block.last - 1) !== COLON
      && (
        block.type === 'blockquote'
        || (c.grammar.cases ? isCapital(c, block.first) || !isWord(c, block.first) : isCapital(c, block.first) && handsOver(c, link, before.last - 1))
      )
    ) {
      const segments: Segment[] = [{first: block.first, last: block.last, pair: -1}]
      push(c, segments, link, 'block', 0.85)
      return true
    }
  }
  if (block.type === 'blockquote' && (c.pairAt[block.first]!) < 0) {
    push(c, [{first: block.first, last: block.last, pair: -1}], {cue: null, entry: null, source: null}, 'blockquote', 0.7)
    return true
  }
  return block.type === 'paragraph' && hasLabel(c, block) && hasTwoLabels(c) && labelled(c, block)
}

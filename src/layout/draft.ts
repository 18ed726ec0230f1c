/** The metadata while it is being gathered: what is found first holds, what contradicts it is a message. */
import {APOSTROPHE, classes} from '../words/classes.ts'
import type {Message, RuleId} from '../source/messages.ts'
import type {Meta, Span} from '../tree/types.ts'
import {clockToIso, isPossible, isoDayNumber, momentToIso, nearestYear, shiftDay} from './calendar.ts'
import type {Moment} from './dates.ts'
import {isLetter, tidy} from './phrase.ts'
import {AGENCY, PARTICLE, ACRONYM, lookUp, isIn} from './phrases.ts'
import type {LayoutOptions, ReadYaml} from './types.ts'
import type {CompiledWords} from './words.ts'

export interface DatelineFound {
  span: Span
  place: string | null
  moment: Moment | null
  agencies: string[]
  authors: string[]
}

export interface Draft {
  text: string
  words: CompiledWords
  meta: Meta
  messages: Message[]
  /** Date of the caller, ISO 8601. */
  reference: string | undefined
  yaml: ReadYaml | undefined
  /** Clock times that wait for their day. */
  clock: Moment | null
  updatedClock: Moment | null
  /** Dates without a year, that of a dateline last. */
  partial: Moment | null
  dateline: Moment | null
  /** The last four places where a dateline has been looked for. */
  datelines: {start: number; found: DatelineFound | null}[]
  nextDateline: number
  /** Reporters of a sign-off: the authors where no byline names any. */
  reporters: string[]
  /** Authors so far. */
  known: Set<string>
  /** Keys that have been reported as repeated. */
  repeated: Set<string>
}

export const newDraft = (text: string, words: CompiledWords, {date, yaml}: LayoutOptions): Draft => ({
  text, words, meta: {authors: [], agencies: [], fields: {}}, messages: [], reference: date, yaml,
  clock: null, updatedClock: null, partial: null, dateline: null, datelines: [], nextDateline: 0, reporters: [], known: new Set(), repeated: new Set(),
})

export const say = (draft: Draft, ruleId: RuleId, reason: string, span: Span): void => {
  draft.messages.push({ruleId, reason, span})
}

/** Keeps a field as it stood; a key that comes again adds a line to it. Any key is an own property, `__proto__` too. */
export const addField = (draft: Draft, key: string, value: string, span: Span): void => {
  const {fields} = draft.meta
  const before = Object.hasOwn(fields, key) ? fields[key] : undefined
  if (before !== undefined && !draft.repeated.has(key)) {
    draft.repeated.add(key)
    say(draft, 'repeated-field', `The header field "${key.slice(0, 40)}" comes more than once; the first value counts`, span)
  }
  Object.defineProperty(fields, key, {
    value: before === undefined ? value : `${before}\n${value}`, enumerable: true, configurable: true, writable: true,
  })
}

const ZONED = /T(\d\d):(\d\d).*?(?:Z|([+-]\d\d):(\d\d))$/
const MINUTES_A_DAY = 1440
/** The widest zones are fourteen hours from UTC, and so two local times that are one moment. */
const WIDEST_ZONE = 14 * 60

/** Minutes from a fixed day: in UTC where there is a zone, else as the clock says. */
const minutesOf = (iso: string): {at: number; zoned: boolean; timed: boolean} | null => {
  const day = isoDayNumber(iso), zone = ZONED.exec(iso), timed = iso.length > 10
  if (day === null) return null
  const clock = timed ? Number(iso.slice(11, 13)) * 60 + Number(iso.slice(14, 16)) : 0
  const offset = zone?.[3] === undefined ? 0 : Number(zone[3]) * 60 + Number(`${zone[3].charAt(0)}${zone[4] ?? '0'}`)
  return {at: day * MINUTES_A_DAY + clock - offset, zoned: zone !== null, timed}
}

/** True where a zone is or may be why two dates differ: one moment in two zones, or a local time beside one in UTC. */
const agreeByZone = (one: string, other: string): boolean => {
  const a = minutesOf(one), b = minutesOf(other)
  if (!a || !b || (!a.zoned && !b.zoned)) return false
  if (a.zoned && b.zoned) return a.at === b.at
  const [utc, local, zoned] = a.zoned ? [a, b, one] : [b, a, other]
  if (!/(?:Z|[+-]00:00)$/.test(zoned)) return false
  return local.at - utc.at <= WIDEST_ZONE && utc.at - local.at < WIDEST_ZONE + (local.timed ? 1 : MINUTES_A_DAY)
}

/** True where one date says what the other says, or less of it. */
const agree = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one) || agreeByZone(one, other)

const store = (draft: Draft, kind: 'date' | 'updated', iso: string, span: Span): void => {
  const before = draft.meta[kind]
  if (before === undefined || (iso.startsWith(before) && iso.length > before.length)) draft.meta[kind] = iso
  else if (!agree(before, iso) && kind === 'date')
    say(draft, 'contradicting-dates', `The date ${iso} contradicts ${before}, which stands before it and counts`, span)
  else if (kind === 'updated' && iso > before) draft.meta[kind] = iso
}

/**
 * Takes a date or a time of a header.
 *
 * @param said what stands there, where it is not the text between the moment's offsets
 */
export const addMoment = (draft: Draft, kind: 'date' | 'updated', moment: Moment, said: string = draft.text.slice(moment.start, moment.end)): void => {
  const span: Span = [moment.start, moment.end]
  if (!isPossible(moment)) {
    say(draft, 'impossible-date', `No such date or time: "${said}"`, span)
    return
  }
  const iso = momentToIso(moment)
  if (iso !== null) store(draft, kind, iso, span)
  else if (moment.month !== undefined) {
    if (kind === 'date') draft.partial ??= moment
  } else if (kind === 'date') draft.clock ??= moment
  else draft.updatedClock ??= moment
}

export const addAuthors = (draft: Draft, names: readonly string[]): void => {
  for (const name of names) {
    if (draft.known.has(name)) continue
    draft.known.add(name)
    draft.meta.authors.push(name)
  }
}

/** As written; in all capitals, or all small letters, as the outlet writes itself. */
export const addAgency = (draft: Draft, name: string): void => {
  const clean = tidy(name), known = lookUp(name, 0, name.length, draft.words.phrases)
  const written = known && (known.bits & AGENCY) !== 0 && (clean === clean.toUpperCase() || clean === clean.toLowerCase()) ? known.form : clean
  if (written !== '' && !draft.meta.agencies.includes(written)) draft.meta.agencies.push(written)
}

/** All capitals as a name is otherwise written: МОСКВА → Москва, RIO DE JANEIRO → Rio de Janeiro, U.N. stays. */
export const properCase = (phrase: string, words: CompiledWords): string => {
  let out = '', i = 0
  while (i < phrase.length) {
    const code = phrase.charCodeAt(i)
    if (!isLetter(code)) {
      out += phrase[i++] ?? ''
      continue
    }
    let stop = i
    while (stop < phrase.length && isLetter(phrase.charCodeAt(stop))) stop++
    const part = phrase.slice(i, stop), lower = part.toLowerCase()
    const dotted = phrase.charCodeAt(stop) === 0x2e && part.length === 1
    const apart = phrase.charCodeAt(i - 1) === 0x2e && part.length === 1
    if (i > 1 && part.length === 1 && classes[phrase.charCodeAt(i - 1)] === APOSTROPHE) out += lower
    else if (part !== part.toUpperCase() || part.length < 2 || dotted || apart || isIn(lower, ACRONYM, words.phrases)) out += part
    else if (i > 0 && isIn(lower, PARTICLE, words.phrases) && stop < phrase.length) out += lower
    else if (/^MC[A-Z]{3}/.test(part)) out += `Mc${part[2] ?? ''}${lower.slice(3)}`
    else out += (part[0] ?? '') + lower.slice(1)
    i = stop
  }
  return out
}

/** A date in the path of a URL: `/2025/12/11/`, `/20251211/`, `/2025-12-11-`. */
const dateOfUrl = (url: string): string | undefined => {
  const found = /[/_-]((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?:\D|$)/.exec(url)
  return found ? `${found[1] ?? ''}-${found[3] ?? ''}-${found[4] ?? ''}` : undefined
}

const withYear = (draft: Draft, moment: Moment): string | null => {
  const {month, day} = moment
  if (moment.year !== undefined || month === undefined || day === undefined) return momentToIso(moment)
  const reference = draft.meta.date ?? draft.reference ?? (draft.meta.url === undefined ? undefined : dateOfUrl(draft.meta.url))
  const year = nearestYear(month, day, reference)
  return year === undefined ? null : momentToIso({...moment, year})
}

/** Puts together what waited for a day or a year. */
export const finishMeta = (draft: Draft): Meta => {
  const {meta, clock, updatedClock, partial, dateline} = draft
  if (partial) {
    const iso = withYear(draft, partial)
    if (iso !== null && isPossible({...partial, year: Number(iso.slice(0, 4))})) store(draft, 'date', iso, [partial.start, partial.end])
  }
  if (dateline) {
    const iso = isPossible(dateline) ? withYear(draft, dateline) : null
    const span: Span = [dateline.start, dateline.end]
    if (!isPossible(dateline)) say(draft, 'impossible-date', `No such date: "${draft.text.slice(...span)}"`, span)
    else if (iso !== null && meta.date === undefined) meta.date = iso
    else if (iso !== null && meta.date !== undefined) {
      const one = isoDayNumber(iso), other = isoDayNumber(meta.date)
      if (one !== null && other !== null && Math.abs(one - other) > 2)
        say(draft, 'contradicting-dates', `The dateline's ${iso} contradicts ${meta.date}, the date of the header, which counts`, span)
    }
  }
  if (clock?.near !== undefined && draft.reference !== undefined && meta.date === undefined) {
    const day = shiftDay(draft.reference, clock.near)
    if (day !== null) meta.date = day
  }
  if (clock && meta.date?.length === 10) meta.date += clockToIso(clock)
  if (updatedClock && meta.date !== undefined && meta.date.length >= 10) meta.updated ??= meta.date.slice(0, 10) + clockToIso(updatedClock)
  if (meta.authors.length === 0) addAuthors(draft, draft.reporters)
  return meta
}

/** Names of persons and outlets in a byline or an author field. */
import {APOSTROPHE, COMMA, DASH, DIGIT, HYPHEN, LOWER, MARK, OTHER, SEMICOLON, STOP, UPPER, classes} from '../words/classes.ts'
import {properCase} from './draft.ts'
import type {CompiledWords} from './words.ts'
import {foldPhrase, tidy} from './phrase.ts'
import {MONTH, WEEKDAY, SUFFIX, ROLE, AGENCY, SECTION, AND, WITHIN, PARTICLE, PLAIN, BYLINE, isIn, findOpener} from './phrases.ts'

export interface Names {
  authors: string[]
  agencies: string[]
  /** A part says what the person is: "корреспондент", "Staff Writer". */
  hasRole: boolean
}

const MOST_NAME_WORDS = 5

/** A word of a name: a capital, then letters, hyphens, apostrophes; or initials "А.С.", "J.". */
const isNameWord = (word: string): boolean => {
  if (classes[word.charCodeAt(0)] !== UPPER) return false
  for (let i = 1; i < word.length; i++) {
    const cls = classes[word.charCodeAt(i)]!
    if (cls !== LOWER && cls !== UPPER && cls !== HYPHEN && cls !== APOSTROPHE && cls !== STOP) return false
  }
  return true
}

/** True for "Иван Петров", "J. R. van der Berg", "Иван ПЕТРОВ". */
export const isName = (phrase: string, words: CompiledWords): boolean => {
  const parts = phrase.split(' ')
  if (parts.length > MOST_NAME_WORDS || phrase.length < 2) return false
  let capitals = 0
  for (const part of parts) {
    if (isNameWord(part)) capitals++
    else if (!isIn(part, PARTICLE, words.phrases)) return false
  }
  return capitals > 0 && !isIn(phrase, MONTH, words.phrases) && !isIn(phrase, WEEKDAY, words.phrases) && !isIn(phrase, SECTION, words.phrases)
}

/** "Staff Writer", "Arts correspondents": a role, or words of which the last is one. */
export const endsInRole = (phrase: string, words: CompiledWords): boolean => {
  const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
  return isIn(phrase, ROLE, words.phrases) || isIn(last, ROLE, words.phrases) || (last.endsWith('s') && isIn(last.slice(0, -1), ROLE, words.phrases))
}

const isRole = (phrase: string, words: CompiledWords): boolean => endsInRole(phrase, words) || isIn(phrase.split(' ', 1)[0]!, ROLE, words.phrases)

const withoutAddresses = (text: string): string => {
  const clean = tidy(text)
  return clean.includes('@') ? clean.split(' ').filter((word) => !word.includes('@')).join(' ') : clean
}

const hasBracket = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x28 || code === 0x29 || code === 0x3c || code === 0x3e || code === 0x5b || code === 0x5d) return true
  }
  return false
}

/** Drops brackets with what they hold, e-mail addresses and handles; what brackets hold after an address is the name. */
const strip = (text: string): string => {
  if (!hasBracket(text)) return withoutAddresses(text)
  let out = '', inside = '', depth = 0
  for (const sign of text) {
    if (sign === '(' || sign === '<' || sign === '[') depth++
    else if (sign === ')' || sign === '>' || sign === ']') depth = Math.max(0, depth - 1)
    else if (depth === 0) out += sign
    else inside += sign
  }
  return withoutAddresses(out) || withoutAddresses(inside)
}

/** "Doe, Jane; Roe, John" and "Петров, Иван": the surname first, and a comma after it. */
const turnNames = (text: string, words: CompiledWords): string => {
  const parts = text.split(';').map((part) => part.split(',').map((piece) => piece.trim()))
  const turned = parts.every(([last = '', first = '', ...more]) => more.length === 0
    && isName(last, words) && isName(first, words) && (!last.includes(' ') || parts.length > 1) && !first.includes(' ')
    && !isIn(first, SUFFIX, words.phrases) && !isIn(first, AGENCY, words.phrases) && !isIn(last, AGENCY, words.phrases))
  return turned ? parts.map(([last, first]) => `${first ?? ''} ${last ?? ''}`).join('; ') : text
}

/** A dash, or `|`: between a name and an outlet. */
const isBar = (code: number): boolean => classes[code] === DASH || classes[code] === HYPHEN || code === 0x7c || code === 0x2022

/** Cuts at the signs and words that stand between names; a bar or dash opens the part that it stands before. */
const cut = (text: string, words: CompiledWords): string[] => {
  const out: string[] = []
  let part: string[] = []
  const close = (): void => {
    if (part.length > 0) out.push(part.join(' '))
    part = []
  }
  for (const word of text.split(' ')) {
    if (isIn(word.toLowerCase(), AND, words.phrases)) {
      close()
      continue
    }
    if (word.length === 1 && isBar(word.charCodeAt(0))) {
      close()
      part.push(word)
      continue
    }
    const last = classes[word.charCodeAt(word.length - 1)]
    const ends = last === COMMA || last === SEMICOLON
    const slash = word.split('/').filter((piece) => piece !== '')
    slash.forEach((piece, index) => {
      if (index > 0) close()
      part.push(ends && index === slash.length - 1 ? piece.slice(0, -1) : piece)
    })
    if (slash.length === 0 || ends) close()
  }
  close()
  return out.filter((piece) => piece !== '')
}

const isMarked = (name: string): boolean => classes[name.charCodeAt(0)] === MARK && classes[name.charCodeAt(name.length - 1)] === MARK

/** Without its marks, and a full stop at its end. */
export const unquote = (name: string): string => {
  const inner = isMarked(name) ? name.slice(1, -1) : name
  return inner.endsWith('.') && !isInitial(inner) && !/ [JS]r\.$/.test(inner) ? inner.slice(0, -1) : inner
}

const isInitial = (name: string): boolean => {
  const before = classes[name.charCodeAt(name.length - 3)]
  return before === undefined || (before !== LOWER && before !== UPPER)
}

/**
 * Reads a list of names; null where a part of it is neither a name, a role nor an outlet.
 * @param text what stands after "By" or "Автор:"
 */
export const readNames = (text: string, words: CompiledWords): Names | null => {
  const names: Names = {authors: [], agencies: [], hasRole: false}
  const stripped = strip(text), clean = stripped.includes(',') ? turnNames(unquote(stripped), words) : stripped
  const whole = unquote(clean)
  if (isIn(whole, AGENCY, words.phrases)) return {...names, agencies: [whole]}
  for (const part of cut(clean, words)) {
    const outlet = names.authors.length > 0 && (isMarked(part) || isBar(part.charCodeAt(0)))
    const phrase = unquote(outlet && !isMarked(part) ? part.slice(2) : part)
    if (isIn(phrase, AGENCY, words.phrases) || (outlet && (isMarked(part) || isName(phrase, words)))) {
      names.agencies.push(phrase)
      continue
    }
    // "Мэр Кедровска — о новом мосте": what is told, not who tells it
    if (outlet && isIn(phrase.split(' ', 1)[0]!, PARTICLE, words.phrases)) return null
    const last = names.authors[names.authors.length - 1]
    if (last !== undefined && isIn(phrase, SUFFIX, words.phrases)) {
      names.authors[names.authors.length - 1] = `${last}, ${phrase}`
      continue
    }
    if (!readPart(phrase, words, names)) return null
  }
  return names.authors.length + names.agencies.length > 0 ? names : null
}

/** "Anna Smith in London", "John Doe for Reuters", "корреспондент РИА Новости", "Reuters Staff". */
const readPart = (phrase: string, words: CompiledWords, names: Names): boolean => {
  const parts = phrase.split(' ')
  const within = parts.findIndex((part, index) => index > 0 && isIn(part, WITHIN, words.phrases))
  const head = within > 0 ? parts.slice(0, within).join(' ') : phrase
  const tail = within > 0 ? parts.slice(within + 1).join(' ') : ''
  if (isIn(tail, AGENCY, words.phrases)) names.agencies.push(tail)
  if (isRole(head, words) || (classes[head.charCodeAt(0)] === LOWER && names.authors.length > 0)) {
    names.hasRole = true
    for (let i = 1; i < parts.length; i++) {
      for (const piece of [parts.slice(i), parts.slice(0, i)]) {
        const outlet = piece.join(' ')
        if (isIn(outlet, AGENCY, words.phrases) && !names.agencies.includes(outlet)) names.agencies.push(outlet)
      }
    }
    return true
  }
  // "Ann Lee Associated Press"
  for (let i = Math.max(2, parts.length - 3); i < parts.length; i++) {
    const outlet = parts.slice(i).join(' ')
    if (isIn(outlet, AGENCY, words.phrases)) { names.agencies.push(outlet); return readPart(parts.slice(0, i).join(' '), words, names) }
  }
  // "Local Democracy Reporter Tom Sellick"
  const named = parts.length - 2
  if (named > 0 && named < 4 && isIn(parts[named - 1] ?? '', ROLE, words.phrases) && isName(parts.slice(named).join(' '), words)) {
    names.authors.push(properCase(parts.slice(named).join(' '), words))
    return true
  }
  if (!isName(head, words)) return false
  if (parts.length > 1 && isIn(foldPhrase(parts[0] ?? ''), PLAIN, words.phrases)) {
    names.agencies.push(head)
    return true
  }
  names.authors.push(properCase(head, words))
  return true
}

/** The authors of a field whose key says that they are: what can't be read as names is kept whole. */
export const namesOfField = (value: string, words: CompiledWords): Names => {
  const opener = findOpener(value, 0, value.length, BYLINE, words.openers)
  const rest = opener === undefined ? value : tidy(value).slice(opener.length).trim()
  const names = readNames(rest, words)
  if (names) return names
  const clean = strip(rest)
  return {authors: clean === '' ? [] : [clean], agencies: [], hasRole: false}
}

/** True for an outlet's name, an address, or a few capitalised words: what a "Source:" field holds. */
export const looksLikeOutlet = (value: string, words: CompiledWords): boolean => {
  const clean = tidy(value)
  if (isIn(unquote(clean), AGENCY, words.phrases)) return true
  const parts = clean.split(' ')
  if (clean.length > 80 || parts.length > 5 || clean === '') return false
  if (isMarked(clean) && classes[clean.charCodeAt(1)] === UPPER) return true
  if (parts.length === 1 && clean.includes('.') && !clean.endsWith('.')) return true
  return parts.every((part) => {
    const code = part.charCodeAt(0), cls = classes[code]
    return cls === UPPER || cls === MARK || cls === DIGIT || (cls === OTHER && part.length === 1) || isIn(part, PARTICLE, words.phrases)
  }) && !/[.!?]$/.test(clean)
}

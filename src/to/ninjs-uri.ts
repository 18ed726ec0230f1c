/** URIs by RFC 3986: ASCII, everything else percent-encoded. */

/** A code point, encoded; a lone surrogate as U+FFFD. */
const encode = (char: string): string => {
  const code = char.codePointAt(0) ?? 0
  return encodeURIComponent(code >= 0xd800 && code <= 0xdfff ? '\ufffd' : char)
}

/** What may not stand in a URI, or not there: a percent sign without two hexadecimal digits. */
const FORBIDDEN = /[^\x21-\x7e]|["<>\\^`{|}[\]]|%(?![\da-f]{2})/giu

const encodeFragment = (fragment: string): string => fragment.replace(FORBIDDEN, encode).replaceAll('#', '%23')

/** Scheme, authority (with a host, no brackets), path and query, fragment. */
const PARTS = /^([a-z][a-z\d+.-]*:)(\/\/(?:[^/?#@[\]]*@)?[^/?#@:[\]\s]+(?::\d*)?(?=[/?#]|$))?([^#]*)(?:#(.*))?$/isu

/** An absolute URI or IRI as a URI; undefined for what is none. */
export const absoluteUri = (value: unknown): string | undefined => {
  const parts = typeof value === 'string' ? PARTS.exec(value.trim()) : null
  if (!parts) return undefined
  const [, scheme = '', authority = '', path = '', fragment] = parts
  if (path.startsWith('//') || (!path && !authority)) return undefined
  const before = scheme + (authority + path).replace(FORBIDDEN, encode)
  return fragment === undefined ? before : `${before}#${encodeFragment(fragment)}`
}

/** The URI with another fragment. */
export const withFragment = (uri: string, fragment: string): string => `${uri.replace(/#.*/s, '')}#${encodeFragment(fragment)}`

/** A header with its story, and what is right of it. */

/**
 * The text; its metadata without what is empty; its blocks as letters, or '' where they don't matter; the keys of its
 * fields, each with the rest of its line as value, or the fields; the caller's date; what isn't looked at.
 *
 * Letters: `h` header, `H` headline, `S` subtitle, `B` byline, `p` paragraph, `C` crosshead, `L` list, `Q` block quote, `X`
 * sign-off; several headers or sign-offs in a row are one letter. `k` is a header or a byline, `?` any of `h`, `B`, `X`.
 */
export type Form = readonly [
  text: string,
  meta: Readonly<Record<string, string | readonly string[]>>,
  blocks: string,
  fields?: readonly string[] | Readonly<Record<string, string>> | undefined,
  date?: string | undefined,
  skip?: readonly string[],
]

/** The fields that a form's keys stand for. */
export const fieldsOf = (text: string, fields: readonly string[] | Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  if (!isList(fields)) return fields
  return Object.fromEntries(fields.map((key) => {
    const start = (text.startsWith(`${key}:`) ? 0 : text.indexOf(`\n${key}:`) + 1) + key.length + 1
    return [key, text.slice(start, text.indexOf('\n', start)).trim()]
  }))
}

const isList = (fields: readonly string[] | Readonly<Record<string, string>>): fields is readonly string[] => Array.isArray(fields)

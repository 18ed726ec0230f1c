/** JSON that a person can read and a diff can show: places on one line each. */

const PLACE = /\{\s*"line": (\d+),\s*"column": (\d+),\s*"offset": (\d+)\s*\}/g
const POSITION = /\{\s*"start": (\{[^{}]*\}),\s*"end": (\{[^{}]*\})\s*\}/g
const SPAN = /\[\s*(\d+),\s*(\d+)\s*\]/g
const STRINGS = /\[\s*((?:"(?:[^"\\]|\\.)*",?\s*){1,2})\]/g

/** Still JSON: it parses to the same value. */
export const writeJson = (value: unknown): string => `${JSON.stringify(value, null, 1)
  .replace(PLACE, '{"line": $1, "column": $2, "offset": $3}')
  .replace(POSITION, '{"start": $1, "end": $2}')
  .replace(SPAN, '[$1, $2]')
  .replace(STRINGS, (_, inside: string) => `[${inside.trim().replace(/",\s*"/g, '", "')}]`)}\n`

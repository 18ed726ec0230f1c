/** What the command line asks for. */
import {parseArgs} from 'node:util'

/** What to do with the files. */
export interface Task {
  /** `-` is standard input. Empty where none was named. */
  files: string[]
  /** A table of quotes in place of the tree. */
  quotes: boolean
  /** JSON on one line. */
  compact: boolean
  /** Problems to standard error. */
  messages: boolean
  lang?: string
  date?: string
}

export type Request = {does: 'help'} | {does: 'version'} | {does: 'refuse', reason: string} | ({does: 'read'} & Task)

const OPTIONS = {
  quotes: {type: 'boolean', short: 'q'},
  compact: {type: 'boolean', short: 'c'},
  messages: {type: 'boolean', short: 'm'},
  lang: {type: 'string', short: 'l'},
  date: {type: 'string', short: 'd'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean', short: 'v'},
} as const

const LANGUAGES: readonly string[] = ['ru', 'en']

const DATE = /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/

/** Whether a text is a date of the calendar, or a date and time. */
const isDate = (text: string): boolean => {
  const day = DATE.exec(text)?.[1]
  if (day === undefined) return false
  const date = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day)
}

const refuse = (reason: string): Request => ({does: 'refuse', reason})

/** The first sentence of Node's own message: the rest is advice on `--`. */
const shortened = (message: string): string => {
  const [first = ''] = message.split(/\.\s|\n/)
  return (first.charAt(0).toLowerCase() + first.slice(1)).replace(/\.$/, '')
}

/** Reads the arguments, without those of Node. Never throws. */
export const readArgs = (args: readonly string[]): Request => {
  let parsed
  try {
    parsed = parseArgs({args: [...args], options: OPTIONS, allowPositionals: true})
  } catch (error) {
    return refuse(shortened(error instanceof Error ? error.message : String(error)))
  }
  const {values: {quotes = false, compact = false, messages = false, lang, date, help, version}, positionals: files} = parsed
  if (help) return {does: 'help'}
  if (version) return {does: 'version'}
  if (lang !== undefined && !LANGUAGES.includes(lang.toLowerCase().split('-')[0] ?? ''))
    return refuse(`no language pack for '${lang}'; there are ${LANGUAGES.join(', ')}`)
  if (date !== undefined && !isDate(date)) return refuse(`'${date}' is no date; expected one like 2025-12-11 or 2025-12-11T14:05`)
  if (quotes && compact) return refuse(`'--quotes' prints a table, '--compact' is for JSON`)
  if (files.indexOf('-') !== files.lastIndexOf('-')) return refuse(`standard input ('-') can be read only once`)
  return {does: 'read', files, quotes, compact, messages, ...(lang === undefined ? {} : {lang}), ...(date === undefined ? {} : {date})}
}

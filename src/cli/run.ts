/** The command: arguments in, text out, an exit code. */
import {version} from '../../package.json'
import {parseArticle} from '../parse.ts'
import {quotes} from '../read/quotes.ts'
import {decode} from '../source/decode.ts'
import type {Message} from '../source/messages.ts'
import {pointAt, readSource, type Source} from '../source/source.ts'
import {readArgs, type Task} from './args.ts'
import {HELP} from './help.ts'
import {readInput, reasonOf, STDIN} from './read-input.ts'
import {table, type TableOptions} from './table.ts'
import {plain} from './width.ts'

/** The world around the command. */
export interface Surroundings extends TableOptions {
  stdin: AsyncIterable<Uint8Array | string> & {isTTY?: boolean}
  out: (text: string) => void
  error: (text: string) => void
}

export const FINE = 0
export const UNREAD = 1
export const WRONG_USE = 2

const nameOf = (file: string): string => file === STDIN ? '<stdin>' : plain(file)

/** `file:line:column: reason [rule]` */
const problem = (file: string, source: Source, {ruleId, reason, span}: Message): string => {
  const at = span && pointAt(source, span[0])
  return `${nameOf(file)}${at ? `:${String(at.line)}:${String(at.column)}` : ''}: ${plain(reason)} [${ruleId}]\n`
}

const readOne = (file: string, bytes: Uint8Array, task: Task, several: boolean, world: Surroundings): void => {
  const text = decode(bytes), source = readSource(text)
  const tree = parseArticle(text, {
    ...(task.lang === undefined ? {} : {lang: task.lang}), ...(task.date === undefined ? {} : {date: task.date}),
    ...(task.messages ? {onMessage: (message: Message) => { world.error(problem(file, source, message)) }} : {}),
  })
  if (task.quotes) world.out(`${several ? `${nameOf(file)}\n\n` : ''}${table(quotes(tree), source, world)}`)
  else if (several) world.out(`${JSON.stringify({...tree, data: {file}})}\n`)
  else world.out(`${JSON.stringify(tree, null, task.compact ? undefined : 2)}\n`)
}

/** Does what the arguments ask. Resolves to the exit code; never rejects for what a user did. */
export const run = async (args: readonly string[], world: Surroundings): Promise<number> => {
  const request = readArgs(args)
  switch (request.does) {
    case 'help': world.out(HELP); return FINE
    case 'version': world.out(`${version}\n`); return FINE
    case 'refuse': world.error(`newsast: ${plain(request.reason)} (see newsast --help)\n`); return WRONG_USE
    case 'read': break
  }
  const files = request.files.length ? request.files : [STDIN]
  if (!request.files.length && world.stdin.isTTY) {
    world.error('newsast: no file named and nothing piped in (see newsast --help)\n')
    return WRONG_USE
  }
  let code = FINE, shown = 0
  for (const file of files) {
    let bytes: Uint8Array
    try {
      bytes = await readInput(file, world.stdin)
    } catch (error) {
      world.error(`newsast: ${nameOf(file)}: ${plain(reasonOf(error))}\n`)
      code = UNREAD
      continue
    }
    if (request.quotes && shown++) world.out('\n')
    readOne(file, bytes, request, files.length > 1, world)
  }
  return code
}

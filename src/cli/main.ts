#!/usr/bin/env node
/** `newsast` on the command line: the process's own streams and exit code. */
import {reasonOf} from './read-input.ts'
import {run, UNREAD} from './run.ts'

const {stdin, stdout, stderr, env} = process

/** Who reads our output may stop before its end (`newsast … | head`): that is no error. A full disk is one. */
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  stderr.write(`newsast: cannot write the output: ${reasonOf(error)}\n`)
  process.exit(UNREAD)
})
stderr.on('error', () => { process.exit(UNREAD) })

const DEFAULT_WIDTH = 100

const widthOfTerminal = (): number => {
  const asked = Number(env.COLUMNS)
  return stdout.isTTY ? stdout.columns : Number.isInteger(asked) && asked > 0 ? asked : DEFAULT_WIDTH
}

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  out: (text) => { stdout.write(text) },
  error: (text) => { stderr.write(text) },
  width: widthOfTerminal(),
  colour: stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb',
})

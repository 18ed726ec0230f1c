/** The built command as a process: pipes, exit codes, streams. */
import {spawn, spawnSync, type SpawnSyncReturns} from 'node:child_process'
import {closeSync, existsSync, mkdtempSync, openSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const command = resolve(import.meta.dirname, '../../dist/cli.js')
const run = (args: string[], input = ''): SpawnSyncReturns<string> => spawnSync(process.execPath, [command, ...args], {input, encoding: 'utf8', maxBuffer: 2 ** 28})

describe.skipIf(!existsSync(command))('the built command', () => {
  let folder: string, large: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'newsast-process-'))
    large = join(folder, 'large.txt')
    writeFileSync(large, '«Мост закроют в мае», — сказала мэр Анна Белова.\n\n'.repeat(3000))
  })

  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  it('writes all of a large tree to a pipe', () => {
    const {status, stdout} = run([large])
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as {children: unknown[]}).children).toHaveLength(3000)
  })

  it('is quiet where its reader stops', async () => {
    const child = spawn(process.execPath, [command, large], {stdio: ['ignore', 'pipe', 'pipe']})
    let error = ''
    child.stderr.on('data', (chunk: Buffer) => { error += chunk.toString() })
    child.stdout.once('data', () => { child.stdout.destroy() })
    const code = await new Promise((done) => { child.on('close', done) })
    expect([code, error]).toEqual([0, ''])
  })

  it('exits with 1 for what it cannot read and 2 for wrong use, in one line and without a stack', () => {
    for (const [status, args] of [[1, [join(folder, 'missing.txt')]], [1, [folder]], [2, ['--nope']], [2, ['--lang']]] as const) {
      const result = run([...args])
      expect([result.status, result.stdout]).toEqual([status, ''])
      expect(result.stderr).toMatch(/^newsast: [^\n]+\n$/)
    }
  })

  it.skipIf(!existsSync('/dev/full'))('says in a line that the disk is full', () => {
    const full = openSync('/dev/full', 'w'), {status, stderr} = spawnSync(process.execPath, [command, large], {stdio: ['ignore', full, 'pipe'], encoding: 'utf8'})
    closeSync(full)
    expect([status, stderr]).toEqual([1, 'newsast: cannot write the output: no space left on the device\n'])
  })

  it('uses no colour in a pipe', () => {
    expect(run(['--quotes'], '«Мост закроют в мае», — сказала мэр Анна Белова.').stdout).not.toContain('\u001b')
  })
})

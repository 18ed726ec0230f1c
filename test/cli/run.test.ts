/** The command from arguments to streams, in this process; `test/package.test.ts` starts the one that ships. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {version} from '../../package.json'
import {run} from '../../src/cli/run.ts'
import {parseArticle} from '../../src/parse.ts'

const TEXT = '«Мост закроют в мае», — сказала мэр Анна Белова.\n'
let folder: string, good: string, bad: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'newsast-cli-'))
  good = join(folder, 'good.txt')
  bad = join(folder, 'date.txt')
  writeFileSync(good, TEXT)
  writeFileSync(bad, '\uFEFFdate 2025-13-45 Мост закрыт.\n')
})

afterAll(() => {
  rmSync(folder, {recursive: true, force: true})
})

const newsast = async (args: string[], input?: string | Uint8Array[]): Promise<{code: number, out: string, error: string}> => {
  let out = '', error = ''
  const stdin = Object.assign(Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input ?? []), {isTTY: input === undefined})
  const code = await run(args, {stdin, out: (text) => { out += text }, error: (text) => { error += text }, width: 80, colour: false})
  return {code, out, error}
}

describe('newsast', () => {
  it('prints the tree of a file', async () => {
    const {code, out, error} = await newsast([good])
    expect([code, error]).toEqual([0, ''])
    expect(out).toBe(`${JSON.stringify(parseArticle(TEXT), null, 2)}\n`)
    expect((await newsast(['--compact', good])).out).toBe(`${JSON.stringify(parseArticle(TEXT))}\n`)
  })

  it('reads standard input, piped or asked for', async () => {
    const tree = `${JSON.stringify(parseArticle(TEXT))}\n`
    expect((await newsast(['-c'], TEXT)).out).toBe(tree)
    expect((await newsast(['-c', '-'], TEXT)).out).toBe(tree)
  })

  it('joins bytes that chunks cut apart', async () => {
    const bytes = Buffer.from(TEXT)
    const chunks = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1))
    expect((await newsast(['-c'], chunks)).out).toBe(`${JSON.stringify(parseArticle(TEXT))}\n`)
  })

  it('prints a line for each of several files, and goes on over one that it cannot read', async () => {
    const missing = join(folder, 'missing.txt')
    const {code, out, error} = await newsast([good, missing, folder, bad])
    expect(code).toBe(1)
    expect(error).toBe(`newsast: ${missing}: no such file\nnewsast: ${folder}: is a directory\n`)
    const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)
    expect(lines).toEqual([expect.objectContaining({type: 'article', data: {file: good}}), expect.objectContaining({data: {file: bad}})])
  })

  it('prints tables', async () => {
    const one = await newsast(['--quotes', good])
    expect(one.out).toMatch(/^SPEAKER +KIND +TEXT +PLACE\n\nАнна Белова +direct +Мост закроют в мае +1:2\n$/)
    const two = await newsast(['--quotes', bad, good])
    expect(two.out).toBe(`${bad}\n\nNo quotes found.\n\n${good}\n\n${one.out}`)
  })

  it('tells problems where asked, with their place', async () => {
    expect((await newsast([bad])).error).toBe('')
    const {code, error} = await newsast(['--messages', bad])
    expect(code).toBe(0)
    // the BOM is a code unit of the text
    expect(error).toMatch(/date\.txt:1:7: .*2025-13-45.* \[impossible-date\]\n$/)
    expect((await newsast(['-m'], 'date 2025-13-45 Мост.')).error).toMatch(/^<stdin>:1:6: /)
  })

  it('hands on language and date', async () => {
    expect((await newsast(['--lang', 'en', good])).out).toContain('"lang": "en"')
    const relative = 'Мост закрыли вчера.'
    expect((await newsast(['-c', '--date', '2025-12-11'], relative)).out).toBe(`${JSON.stringify(parseArticle(relative, {date: '2025-12-11'}))}\n`)
  })

  it('helps, and says its version', async () => {
    const help = await newsast(['--help'])
    expect(help.code).toBe(0)
    for (const option of ['--quotes', '--lang', '--date', '--compact', '--messages', '--version']) expect(help.out).toContain(option)
    for (const line of help.out.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
    expect(await newsast(['--version'])).toEqual({code: 0, out: `${version}\n`, error: ''})
  })

  it('refuses wrong use in one line', async () => {
    for (const args of [['--nope'], ['--lang', 'xx', good], []]) {
      const {code, out, error} = await newsast(args)
      expect([code, out]).toEqual([2, ''])
      expect(error).toMatch(/^newsast: .*\n$/)
    }
  })
})

/** What ships: the packed tarball, unpacked where a user's package manager would put it, and the committed files. */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {builtinModules} from 'node:module'
import {tmpdir} from 'node:os'
import {dirname, join, relative, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

interface Manifest {
  version: string
  bin: Record<string, string>
  exports: Record<string, string | Record<'import' | 'require', {types: string; default: string}>>
  dependencies: Record<string, string>
  peerDependencies: Record<string, string>
}

const root = resolve(import.meta.dirname, '..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const entries = Object.entries(manifest.exports).flatMap(([path, target]) =>
  typeof target === 'string' ? [] : [{specifier: path.replace('.', 'newsast'), target}]
)
const article =
  'Подписание отложено date 2025-12-11 Документ не готов.\n\n«Мы ждём ответа, — сказал министр Сергей Лавров. — Он будет».\n'

let home: string
let installed: string
/** Where no optional peer is. */
let bareHome: string | undefined

beforeAll(() => {
  if (!existsSync(join(root, 'dist/index.js'))) throw new Error('No dist: run `npm run build` first')
  home = mkdtempSync(join(tmpdir(), 'newsast-package-'))
  // Scripts are off: `prepare` would build anew, under the feet of the other tests.
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', home], {cwd: root, stdio: 'pipe', shell: process.platform === 'win32'})
  installed = join(home, 'node_modules/newsast')
  mkdirSync(installed, {recursive: true})
  execFileSync('tar', ['-xzf', `newsast-${manifest.version}.tgz`, '-C', 'node_modules/newsast', '--strip-components=1'], {cwd: home})
  // Only what the manifest names is there, so that a package used without being named is found out.
  for (const name of Object.keys({...manifest.dependencies, ...manifest.peerDependencies})) {
    const link = join(home, 'node_modules', name)
    mkdirSync(dirname(link), {recursive: true})
    symlinkSync(join(root, 'node_modules', name), link, 'junction')
  }
}, 60_000)

afterAll(() => {
  rmSync(home, {recursive: true, force: true})
  if (bareHome !== undefined) rmSync(bareHome, {recursive: true, force: true})
})

const node = (...args: string[]): string => execFileSync(process.execPath, args, {cwd: home, encoding: 'utf8', maxBuffer: 2 ** 26})

/** The file and every file of ours that it pulls in, with what they import from elsewhere. */
const pulledBy = (entry: string): {files: string[]; packages: string[]} => {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(/(?:^|[\s;}=(])(?:from|import|import\(|require\()\s*["']([.@\w][^"'\s,]*)["']/gm)
    for (const [, specifier = ''] of imports) {
      if (!specifier.startsWith('.')) packages.add(specifier)
      // A declaration names its neighbour by the script's extension.
      else visit(resolve(dirname(file), /\.d\.c?ts$/.test(file) ? specifier.replace(/\.(c?)js$/, '.d.$1ts') : specifier))
    }
  }
  visit(join(installed, entry))
  return {files: [...files], packages: [...packages]}
}
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

describe('the tarball', () => {
  test('holds what exports and bin name, the licence, and nothing from the workshop', () => {
    const files = readdirSync(installed, {recursive: true, withFileTypes: true})
      .filter((file) => file.isFile())
      .map((file) => relative(installed, join(file.parentPath, file.name)).replaceAll('\\', '/'))
    const named = entries.flatMap(({target}) => [target.import, target.require].flatMap((each) => [each.types, each.default]))
    for (const file of [...named, ...Object.values(manifest.bin)]) expect(files).toContain(file.replace(/^\.\//, ''))
    expect(files).toContain('LICENSE')
    expect(files.filter((file) => !/^(?:dist\/.*\.(?:c?js|d\.c?ts)|LICENSE|package\.json|README\.md|CHANGELOG\.md)$/.test(file))).toEqual([])
  })

  test('is imported and required with the same exports and the same tree', () => {
    const body = `
      const tree = modules['newsast'].parseArticle(${JSON.stringify(article)})
      const names = Object.fromEntries(Object.entries(modules).map(([name, module]) =>
        [name, Object.keys(module).filter((key) => key !== 'module.exports' && key !== '__esModule').sort()]))
      console.log(JSON.stringify({names, tree, quotes: modules['newsast'].quotes(tree)}))`
    const specifiers = JSON.stringify(entries.map(({specifier}) => specifier))
    writeFileSync(join(home, 'esm.mjs'), `const modules = {}\nfor (const name of ${specifiers}) modules[name] = await import(name)\n${body}`)
    writeFileSync(join(home, 'cjs.cjs'), `const modules = {}\nfor (const name of ${specifiers}) modules[name] = require(name)\n${body}`)
    const imported = JSON.parse(node('esm.mjs')) as {names: Record<string, string[]>; tree: {type: string}; quotes: {text: string}[]}
    expect(JSON.parse(node('cjs.cjs'))).toEqual(imported)
    for (const [name, keys] of Object.entries(imported.names)) expect(keys, name).not.toEqual([])
    expect(imported.tree.type).toBe('article')
    expect(imported.quotes[0]?.text).toContain('Мы ждём ответа')
  })

  test('package.json can be read through the exports', () => {
    expect(node('-p', `require('newsast/package.json').version`).trim()).toBe(manifest.version)
  })

  test('the command reads standard input', () => {
    const file = join(installed, manifest.bin.newsast ?? '')
    const run = spawnSync(process.execPath, [file, '-'], {cwd: home, input: article, encoding: 'utf8'})
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({type: 'article'})
    expect(readFileSync(file, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })

  test('the subpaths of CommonJS share one core', () => {
    const sizes = pulledBy('dist/index.cjs').files.map((file) => readFileSync(file).length)
    const largest = Math.max(...sizes), core = pulledBy('dist/index.cjs').files[sizes.indexOf(largest)]
    for (const name of ['unified', 'markdown', 'html', 'nlcst']) {
      expect(pulledBy(`dist/${name}.cjs`).files, name).toContain(core)
      expect(readFileSync(join(installed, `dist/${name}.cjs`)).length, name).toBeLessThan(50_000)
    }
  })

  test('a parser that is missing is named', () => {
    bareHome = mkdtempSync(join(tmpdir(), 'newsast-bare-'))
    const bare = join(bareHome, 'node_modules')
    mkdirSync(bare, {recursive: true})
    for (const name of ['date-fns', 'vfile-message', 'unified']) symlinkSync(join(root, 'node_modules', name), join(bare, name), 'junction')
    cpSync(installed, join(bare, 'newsast'), {recursive: true})
    for (const [name, parser] of [['html', 'rehype-parse'], ['markdown', 'remark-parse']] as const) {
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', `await import('newsast/${name}')`], {cwd: bareHome, encoding: 'utf8'})
      expect(run.stderr).toMatch(new RegExp(`Cannot find package '${parser}' imported from .*newsast`))
    }
    const main = spawnSync(process.execPath, ['--input-type=module', '-e', `console.log((await import('newsast')).parseArticle('x').type)`], {cwd: bareHome, encoding: 'utf8'})
    expect([main.stdout, main.stderr]).toEqual(['article\n', ''])
  })

  const consumer = `
import {parseArticle, quotes, speakers, times, toText, sentences, type Article, type QuoteRecord} from 'newsast'
import newsast from 'newsast/unified'
import {ru} from 'newsast/locales/ru'
import {en} from 'newsast/locales/en'
import {toMdast} from 'newsast/mdast'
import {toHast} from 'newsast/hast'
import {toNlcst} from 'newsast/nlcst'
import {toJsonLd} from 'newsast/json-ld'
import {toNinjs} from 'newsast/ninjs'
import newsastText from 'newsast/text'
import remarkNewsast, {parseMarkdown} from 'newsast/markdown'
import rehypeNewsast, {parseHtml} from 'newsast/html'
import {unified} from 'unified'

declare module 'newsast' {
  interface PhraseContentMap { mine: {type: 'mine', position: Article['position']} }
}
const fromMarkup: Article[] = [parseMarkdown(''), parseHtml('', {date: '2025-12-11'})]
export const outputs: unknown[] = [toMdast(fromMarkup[0]!).children, toHast(fromMarkup[1]!).children, toNlcst(fromMarkup[0]!, '').children,
  toJsonLd(fromMarkup[0]!, {kinds: ['direct']}).headline, toNinjs(fromMarkup[0]!, {uri: 'urn:x'}).uri, newsastText, remarkNewsast, rehypeNewsast]

const tree: Article = parseArticle('', {locales: [ru, en]})
const found: QuoteRecord[] = quotes(tree)
// @ts-expect-error a number is no text
parseArticle(1)
export const all: unknown[] = [found[0]?.speaker?.name, speakers(tree), times(tree), sentences(''), toText(tree), unified().use(newsast)]
`
  // unified has no CommonJS build: a .cts file of Node's resolution cannot import it.
  const withoutUnified = consumer.replace(/import \{unified\}.*\n/, '').replace('unified().use(newsast)', 'newsast')

  test.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler']
  ])('types hold for ES and CommonJS modules with module %s, resolution %s', (module, moduleResolution) => {
    const files = [`${module}.mts`, ...(moduleResolution === 'bundler' ? [] : [`${module}.cts`])]
    for (const file of files) writeFileSync(join(home, file), file.endsWith('.cts') ? withoutUnified : consumer)
    const compilerOptions = {
      ...{module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom'], types: []},
      ...{strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true}
    }
    writeFileSync(join(home, `tsconfig.${module}.json`), JSON.stringify({compilerOptions, files}))
    const run = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', `tsconfig.${module}.json`], {cwd: home, encoding: 'utf8'})
    expect(run.stdout).toBe('')
    expect(run.status).toBe(0)
  }, 60_000)
})

describe('the main entry runs in browsers', () => {
  const mains = ['dist/index.js', 'dist/index.cjs']

  test.each([...mains, 'dist/index.d.ts', 'dist/index.d.cts'])('%s pulls no Node module, no unified, and only named packages', (entry) => {
    const packages = pulledBy(entry).packages.map(packageOf)
    expect(packages.filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([])
    // The types of unist come from a package of another name.
    const types = packages.map((name) => (['unist', 'mdast', 'hast', 'nlcst'].includes(name) ? `@types/${name}` : name))
    expect(types.filter((name) => !(name in manifest.dependencies))).toEqual([])
    expect(packages).not.toContain('unified')
  })

  test.each(mains)('%s has nothing that old browsers cannot read or that differs by ICU', (entry) => {
    for (const file of pulledBy(entry).files) {
      const code = readFileSync(file, 'utf8')
      expect(code.match(/\(\?<[=!]|\\p\{|\bIntl\b|\.toLocale\w+\(|\.localeCompare\(|\bprocess\.|\bBuffer\b|\bDate\.now\b|new Date\(\)/g), file).toBeNull()
    }
  })
})

describe.skipIf(!existsSync(join(root, '.git')))('the committed files', () => {
  const grep = (...args: string[]): string => spawnSync('git', ['grep', '-nI', ...args], {cwd: root, encoding: 'utf8'}).stdout

  test('name no registry', () => {
    const registry = execFileSync('npm', ['config', 'get', 'registry'], {cwd: root, encoding: 'utf8', stdio: 'pipe', shell: process.platform === 'win32'})
    expect(grep('-F', new URL(registry.trim()).host)).toBe('')
    expect(grep('-F', '"resolved"', '--', 'package-lock.json')).toBe('')
  })

  test('name no path of a machine', () => {
    // Put together here, or this line would be found.
    expect(grep('-E', `(^|[^A-Za-z0-9._/-])/(${['work', 'root'].join('|')})/`)).toBe('')
  })
})

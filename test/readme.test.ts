/** The README's first example prints what it says. */
import {readFileSync} from 'node:fs'
import {inspect} from 'node:util'
import type {Node} from 'unist'
import {expect, it} from 'vitest'
import * as newsast from '../src/index.ts'

/** A node a line: its type, what tells it from others, its value. */
const draw = (node: Node, before: string): string => {
  const {id, kind, level, speaker, entity, class: of, start, value, children = []} = node as Node & Record<string, string | undefined> & {children?: Node[]}
  const told = [id, kind, level, speaker && `speaker ${speaker}`, entity && `entity ${entity}`, of, start].filter((one) => one !== undefined).join(', ')
  const line = `${before}${node.type}${told && ` ${told}`}${value === undefined ? '' : `  ${JSON.stringify(value)}`}\n`
  const under = before.replace('├─ ', '│  ').replace('└─ ', '   ')
  return line + children.map((child, i) => draw(child, `${under}${i === children.length - 1 ? '└─ ' : '├─ '}`)).join('')
}

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

it('the first example prints what stands below it', () => {
  const [, code = '', output = ''] = /## A first example\n\n```js\n(.*?)```\n\nprints\n\n```\n(.*?)```/s.exec(readme) ?? []
  const names = /^import \{(.*)\} from 'newsast'\n/.exec(code)?.[1] ?? ''
  let printed = ''
  const log = (...values: unknown[]): void => {
    printed += `${values.map((value) => typeof value === 'string' ? value : inspect(value)).join(' ')}\n`
  }
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code is our own README's
  const run = new Function('newsast', 'console', `const {${names}} = newsast\n${code.replace(/^import .*\n/, '')}`) as (library: typeof newsast, out: {log: typeof log}) => void
  run(newsast, {log})
  // a share that is measured anew with every change of a rule
  const settled = (text: string): string => text.replace(/confidence: [\d.]+/, 'confidence: …')
  expect(settled(printed)).toBe(settled(output))
})

it('the tree drawn below it is its tree', () => {
  const [, code = '', drawn = ''] = /## A first example\n\n.*?parseArticle\(`(.*?)`\).*?This is its tree:\n\n```\n(.*?)```/s.exec(readme) ?? []
  expect(draw(newsast.parseArticle(code), '')).toBe(drawn)
})

it('the licence, the change log and the guide that it links to are there', () => {
  for (const [, path = ''] of readme.matchAll(/\]\(((?!https?:|#)[^)]+)\)/g)) expect(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).not.toBe('')
})

it('anchors lead to headings', () => {
  const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, text = '']) => text.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replaceAll(' ', '-'))
  for (const [, anchor = ''] of readme.matchAll(/\]\(#([^)]+)\)/g)) expect(headings).toContain(anchor)
})

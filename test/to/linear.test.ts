import {describe, it} from 'vitest'
import {quotes} from '../../src/read/quotes.ts'
import {toHast} from '../../src/to/hast.ts'
import {toJsonLd} from '../../src/to/json-ld.ts'
import {toMdast} from '../../src/to/mdast.ts'
import {toNlcst} from '../../src/to/nlcst.ts'
import type {Article, Block} from '../../src/tree/types.ts'
import {expectLinear} from '../growth.ts'
import {article, entity, marked, paragraph, quote, type Make} from '../tree/make.ts'

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({length: n}, (_, i) => make(i))
const made = (input: string, ...blocks: Make<Block>[]): {input: string, tree: Article} => ({input, tree: article(input, {entities: [entity('e1', 'Он')]}, ...blocks)})

/** Each at about 25 code units a unit of n. */
const families: Record<string, (n: number) => {input: string, tree: Article}> = {
  'quotes in one line': (n) => made('«Да», — он. '.repeat(n), paragraph(
    ...many(n, (i) => [quote(`q${i}`, 'direct', {marks: ['«', '»'], speaker: 'e1'}, 'Да'), ', — он. '] as const).flat())),
  'parts of one quote': (n) => made('«Да» и '.repeat(n), paragraph(
    ...many(n, (i) => [quote('q1', 'direct', {part: i + 1, marks: ['«', '»'], speaker: 'e1'}, 'Да'), ' и '] as const).flat())),
  'marked speech': (n) => made('«да» '.repeat(n), paragraph(quote('q1', 'mixed', {}, ...many(n, () => [marked('speech', ['«', '»'], 'да'), ' '] as const).flat()))),
  'paragraphs': (n) => made('«Да», — он.\n\n'.repeat(n).trimEnd(), ...many(n, (i) =>
    paragraph(quote(`q${i}`, 'direct', {marks: ['«', '»'], speaker: 'e1'}, 'Да'), ', — он.'))),
  ...Object.fromEntries([' ', ',', '-', '.', ': ', ' ,', '\r\n', '— . '].map((sign) => [`a run of ${JSON.stringify(sign)}`, (n: number) => {
    const run = sign.repeat(n * 25 / sign.length)
    return made(`«А${run}Б» в${run}г`, paragraph(quote('q1', 'direct', {marks: ['«', '»'], speaker: 'e1'}, `А${run}Б`), ` в${run}г`))
  }])),
}

const outputs: Record<string, (tree: Article, text: string) => unknown> = {
  quotes, toMdast: (tree) => toMdast(tree, {quotes: 'blockquotes'}), toHast: (tree) => toHast(tree), toJsonLd: (tree) => toJsonLd(tree),
  toNlcst: (tree, text) => toNlcst(tree, text, {sentences: []}),
}

describe.each(Object.entries(families))('%s', (family, make) => {
  const run = family.startsWith('a run')
  const tested = run ? ['toMdast', 'toNlcst'] : ['quotes', 'toMdast', 'toHast', 'toNlcst', 'toJsonLd']
  it.each(Object.entries(outputs).filter(([name]) => tested.includes(name)))('%s takes linear time', (_output, output) => {
    expectLinear(make, run ? 1000 : 3000, ({input, tree}) => output(tree, input))
  })
})

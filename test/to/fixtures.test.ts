import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import {parseArticle} from '../../src/parse.ts'
import {toHast} from '../../src/to/hast.ts'
import {toJsonLd} from '../../src/to/json-ld.ts'
import {toMdast} from '../../src/to/mdast.ts'
import {toNinjs} from '../../src/to/ninjs.ts'
import {toNlcst} from '../../src/to/nlcst.ts'
import {toText} from '../../src/to/text.ts'
import {quotes} from '../../src/read/quotes.ts'
import {toString} from '../../src/tree/to-string.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)
const cases = ['ru', 'en'].flatMap((lang) => readdirSync(new URL(`${lang}/`, FIXTURES)).map((name) => `${lang}/${name}/input.txt`))
  .filter((path) => existsSync(new URL(path, FIXTURES)))
const SCHEMA = new URL('../../../shared/standards/ninjs-schema_3.1.json', import.meta.url)

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '')
const sorted = (text: string): string[] => Array.from(text).sort()
const leaves = (tree: object): string => {
  let text = ''
  visit(tree as {type: string}, (node) => { if ('value' in node && typeof node.value === 'string' && node.type !== 'comment') text += node.value })
  return text
}

describe.each(cases)('%s', (path) => {
  const input = readFileSync(new URL(path, FIXTURES), 'utf8')
  const tree = parseArticle(input), before = JSON.stringify(tree)
  const story = letters(toString({...tree, children: tree.children.filter(({type}) => !['header', 'byline', 'signoff'].includes(type))} as typeof tree))

  it('keeps every letter of the story as text, Markdown and HTML, there and back', () => {
    // the numbers of an ordered list are no text of its items
    expect(letters(toText(tree).replace(/^\d+\. /gm, ''))).toBe(story)
    expect(letters(input).replace(/\d/g, '')).toBe(letters(toString(tree)).replace(/\d/g, ''))
    const markdown = toMdast(tree), html = toHast(tree)
    expect(letters(leaves(markdown))).toBe(story)
    expect(sorted(letters(leaves(toMdast(tree, {quotes: 'blockquotes'}))))).toEqual(sorted(story))
    expect(letters(leaves(html))).toBe(story)
    expect(letters(leaves(unified().use(remarkParse).parse(unified().use(remarkStringify).stringify(markdown))))).toBe(story)
    expect(letters(leaves(unified().use(rehypeParse, {fragment: true}).parse(unified().use(rehypeStringify).stringify(html))))).toBe(story)
  })

  it('covers the input with words', () => {
    const root = toNlcst(tree, input)
    expect(leaves(root)).toBe(input)
    visit(root, (node) => {
      if ('value' in node) expect(input.slice(node.position?.start.offset, node.position?.end.offset)).toBe(node.value)
    })
  })

  it('has every quote of every kind in JSON-LD', () => {
    const {hasPart = []} = toJsonLd(tree, {kinds: ['direct', 'mixed', 'indirect', 'reported']})
    expect(hasPart.map((part) => part['@id'])).toEqual(quotes(tree).map((quote) => `_:${quote.id}`))
  })

  it('leaves the tree as it was', () => {
    expect(JSON.stringify(tree)).toBe(before)
  })
})

it.skipIf(!existsSync(SCHEMA))(existsSync(SCHEMA) ? 'ninjs of every fixture is valid' : `ninjs not checked: no ${SCHEMA.pathname}`, () => {
  const ajv = new Ajv2020({strict: false, schemas: [{$id: 'https://geojson.org/schema/GeoJSON.json', type: 'object'}]})
  addFormats(ajv)
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)
  for (const path of cases) {
    const item = toNinjs(parseArticle(readFileSync(new URL(path, FIXTURES), 'utf8')), {uri: `https://example.org/${path}`, quotes: 'associations'})
    expect([path, validate(item) || ajv.errorsText(validate.errors)]).toEqual([path, true])
  }
})

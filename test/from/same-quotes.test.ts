/** For every article of the fixtures: its quotes are the same in the text, in its Markdown and in its HTML, however it is written. */
import {describe, expect, it} from 'vitest'
import {parseHtml} from '../../src/from/html.ts'
import {parseMarkdown} from '../../src/from/markdown.ts'
import {parseArticle, quotes} from '../../src/index.ts'
import {checkSourced} from './check.ts'
import {fixtures} from './fixtures.ts'
import {markupIn, recordsInFile, recordsInText, styles, toHtml, toMarkdown} from './render.ts'

const expected = new Map(fixtures.map(({name, input}) => [name, recordsInText(quotes(parseArticle(input)), input)]))
const ways = [['Markdown', toMarkdown, parseMarkdown], ['HTML', toHtml, parseHtml]] as const

describe.each(ways)('%s', (_way, render, parse) => {
  it.each(Object.keys(styles))('%s', (name) => {
    const style = styles[name] ?? {}
    for (const {name: fixture, input} of fixtures) {
      const rendering = render(input, style), tree = parse(rendering.file)
      checkSourced(tree, rendering.file)
      expect([fixture, recordsInFile(quotes(tree), input, rendering)]).toEqual([fixture, expected.get(fixture)])
    }
  }, 60_000)
})

it('there is markup in every style, or it would show nothing', () => {
  const count = (render: typeof toHtml, name: string): number => fixtures.reduce((sum, {input}) => sum + markupIn(render(input, styles[name]).file), 0)
  const plain = count(toHtml, 'plain')
  for (const name of Object.keys(styles).filter((each) => each !== 'plain' && each !== 'lines wrapped')) expect([name, count(toHtml, name) > plain + 50]).toEqual([name, true])
  for (const name of Object.keys(styles).filter((each) => styles[each]?.wraps)) expect([name, count(toMarkdown, name) > 500]).toEqual([name, true])
})

import {describe, expect, it} from 'vitest'
import {parseMarkdown} from '../../src/from/markdown.ts'
import {parseArticle, quotes} from '../../src/index.ts'
import {comparable, fixtures, toMarkdown} from './articles.ts'
import {checkSourced} from './check.ts'

const unescape = (text: string): string => text.replace(/\n(?:> | {3})/g, '\n').replace(/&amp;/g, '&').replace(/\\([!-/:-@[-`{-~])/g, '$1')

describe('the quotes of a fixture are those of its Markdown', () => {
  it.each(fixtures.map(({name, input}) => [name, input] as const))('%s', (_, input) => {
    const markdown = toMarkdown(input), tree = parseMarkdown(markdown)
    checkSourced(tree, markdown)
    expect(comparable(quotes(tree), (span) => unescape(markdown.slice(...span))))
      .toEqual(comparable(quotes(parseArticle(input)), (span) => input.slice(...span)))
  })
})

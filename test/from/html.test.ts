import {describe, expect, it} from 'vitest'
import {parseHtml} from '../../src/from/html.ts'
import {parseArticle, quotes} from '../../src/index.ts'
import {comparable, fixtures, toHtml} from './articles.ts'
import {checkSourced} from './check.ts'

const unescape = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/&laquo;/g, '«').replace(/&raquo;/g, '»').replace(/&#8212;/g, '—')
  .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')

describe('the quotes of a fixture are those of its HTML', () => {
  it.each(fixtures.map(({name, input}) => [name, input] as const))('%s', (_, input) => {
    const html = toHtml(input), tree = parseHtml(html)
    checkSourced(tree, html)
    expect(comparable(quotes(tree), (span) => unescape(html.slice(...span))))
      .toEqual(comparable(quotes(parseArticle(input)), (span) => input.slice(...span)))
  })
})

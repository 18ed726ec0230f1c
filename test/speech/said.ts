/** What a text reports, in one line a quote, so that rules can be tested by table. */
import {parseArticle, quotes} from '../../src/index.ts'

const HEAD = 'Новости дня\n\n'

/** `source · cue · content` of each quote of a Russian paragraph in text order; `-` where there is none, ` … ` between the parts of a content. */
export const said = (paragraph: string): string[] => {
  const text = HEAD + paragraph
  return quotes(parseArticle(text, {lang: 'ru'})).map(({source, cue, content}) =>
    [source ? text.slice(...source) : '-', cue ? text.slice(...cue) : '-', content.map((span) => text.slice(...span)).join(' … ')].join(' · '))
}

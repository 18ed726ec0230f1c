/** The articles of the fixtures, and how they read in Markdown and in HTML. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {parseArticle, type Block, type QuoteRecord, type Span} from '../../src/index.ts'

const FIXTURES = new URL('../../fixtures/', import.meta.url)

export interface Fixture {
  name: string
  input: string
}

export const fixtures: Fixture[] = ['ru', 'en'].flatMap((locale) => readdirSync(new URL(`${locale}/`, FIXTURES))
  .map((name) => ({name: `${locale}/${name}`, file: new URL(`${locale}/${name}/input.txt`, FIXTURES)}))
  .filter(({file}) => existsSync(file)).map(({name, file}) => ({name, input: readFileSync(file, 'utf8')})))

/** What stands between two offsets: line breaks inside a block are kept. */
const slice = (input: string, {position: {start, end}}: {position: Block['position']}): string =>
  input.slice(start.offset, end.offset).replace(/\r\n?/g, '\n').replace(/\n\s*/g, '\n')

export const escapeMarkdown = (text: string): string => text
  .replace(/[\\`*_[\]{}()#+.!|<>~&-]/g, (sign, at: number) => /[.()!-]/.test(sign) && at % 3 ? sign : sign === '&' ? '&amp;' : `\\${sign}`)
  .replace(/^(\d+)([.)])/gm, '$1\\$2').replace(/^[+-]/gm, '\\$&')

const withLines = (text: string, before: string): string => text.split('\n').join(`\n${before}`)

/** Block by block, as it would be written by hand. */
export const toMarkdown = (input: string): string => {
  const blocks = parseArticle(input).children
  return blocks.map((block) => {
    const text = escapeMarkdown(slice(input, block))
    switch (block.type) {
      case 'headline': return block.level === 1 ? `# ${text.replace(/\n/g, ' ')}` : text
      case 'crosshead': return `## ${text.replace(/\n/g, ' ')}`
      case 'blockquote': return `> ${withLines(text, '> ')}`
      case 'list': return block.children.map((item, i) => `${block.ordered ? `${i + 1}.` : '-'} ${withLines(escapeMarkdown(slice(input, item)), '   ')}`).join('\n')
      default: return text
    }
  }).join('\n\n')
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"«»—]/g, (sign, at: number) => {
  if (/[«»—]/.test(sign)) return at % 2 ? sign : {'«': '&laquo;', '»': '&raquo;', '—': '&#8212;'}[sign] ?? sign
  return {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}[sign] ?? sign
})

export const toHtml = (input: string): string => {
  const blocks = parseArticle(input).children
  const body = blocks.map((block) => {
    const text = escapeHtml(slice(input, block)).replace(/\n/g, '<br>\n')
    switch (block.type) {
      case 'headline': return block.level === 1 ? `<h1>${text}</h1>` : `<p>${text}</p>`
      case 'crosshead': return `<h2>${text}</h2>`
      case 'blockquote': return `<blockquote><p>${text}</p></blockquote>`
      case 'list': {
        const tag = block.ordered ? 'ol' : 'ul'
        return `<${tag}>${block.children.map((item) => `<li>${escapeHtml(slice(input, item))}</li>`).join('\n')}</${tag}>`
      }
      default: return `<p>${text}</p>`
    }
  }).join('\n')
  return `<!doctype html>\n<html><head><title>x</title></head><body><nav>Menu &amp; more</nav><article>\n${body}\n</article></body></html>\n`
}

/** The records without what differs: offsets. `read` gives the text of a span. */
export const comparable = (records: readonly QuoteRecord[], read: (span: Span) => string): unknown[] => {
  const words = (span: Span | null): string | null => span && read(span).replace(/\s+/g, ' ').trim()
  return records.map(({content, verbatim, cue, source, text, ...rest}) => ({
    ...rest, text: text.replace(/\s+/g, ' '), content: content.map(words), verbatim: verbatim.map(words), cue: words(cue), source: words(source),
  }))
}

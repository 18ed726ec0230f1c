/**
 * Who runs. `load` imports a contender and hands back what it does to one article; what that returns is a number,
 * so that no engine can leave the work out.
 *
 * @typedef {(text: string, lang: string) => number} Run
 * @typedef {{name: string, what: string, load: () => Promise<Run>, fewRounds?: true}} Contender
 */

/** @type {Contender[]} */
export const contenders = [
  {
    name: 'newsast',
    what: 'parseArticle, the full tree',
    async load() {
      const {parseArticle} = await import('../dist/index.js')
      return (text, lang) => parseArticle(text, {lang}).children.length
    }
  },
  {
    name: 'floor',
    what: 'a loop that looks up the class of every code unit',
    async load() {
      const classes = new Uint8Array(65536)
      for (let unit = 0; unit < classes.length; unit++) classes[unit] = (unit * 31) & 15
      return (text) => {
        let sum = 0
        for (let index = 0; index < text.length; index++) sum += classes[text.charCodeAt(index)]
        return sum
      }
    }
  },
  {
    name: 'parse-latin',
    what: 'nlcst tree',
    async load() {
      const {ParseLatin} = await import('parse-latin')
      const parser = new ParseLatin()
      return (text) => parser.parse(text).children.length
    }
  },
  {
    name: 'remark-parse',
    what: 'mdast tree',
    async load() {
      const {unified} = await import('unified')
      const {default: remarkParse} = await import('remark-parse')
      const processor = unified().use(remarkParse).freeze()
      return (text) => processor.parse(text).children.length
    }
  },
  {
    name: 'marked',
    what: 'lexer, Markdown tokens',
    async load() {
      const {lexer} = await import('marked')
      return (text) => lexer(text).length
    }
  },
  {
    name: 'compromise',
    what: '.quotations()',
    fewRounds: true,
    async load() {
      const {default: nlp} = await import('compromise')
      return (text) => nlp(text).quotations().length
    }
  },
  {
    name: 'chrono-node',
    what: 'times only, ru or en',
    async load() {
      const chrono = await import('chrono-node')
      const reference = new Date(2025, 11, 11)
      return (text, lang) => (lang === 'ru' ? chrono.ru : chrono.en).parse(text, reference).length
    }
  }
]

/** @param {string} name */
export const contender = (name) => {
  const found = contenders.find((one) => one.name === name)
  if (!found) throw new Error(`No contender ${name}; there are ${contenders.map((one) => one.name).join(', ')}`)
  return found
}

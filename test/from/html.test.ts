import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import rehypeNewsast, {parseHtml, type HtmlOptions} from '../../src/from/html.ts'
import {quotes, times, toString, type Article, type Message} from '../../src/index.ts'
import {checkSourced} from './check.ts'
import {shapes, type Shape} from './shape.ts'

const read = (text: string, options?: HtmlOptions): Article => {
  const tree = parseHtml(text, options)
  checkSourced(tree, text)
  return tree
}
const blocks = (text: string): Shape[] => shapes(read(text))
/** Content, cue and source of every quote as they stand in the file. */
const said = (text: string): unknown[] => quotes(read(text)).map(({content, cue, source, speaker}) =>
  [content.map((span) => text.slice(...span)), cue && text.slice(...cue), source && text.slice(...source), speaker?.name])

const told = (text: string): {tree: Article, messages: string[]} => {
  const messages: Message[] = [], tree = read(text, {onMessage: (message) => { messages.push(message) }})
  return {tree, messages: messages.map(({ruleId, reason, span}) => `${ruleId}: ${reason}${span ? ` at ${text.slice(...span).slice(0, 15)}` : ''}`)}
}

describe('elements', () => {
  it('headings, paragraphs, breaks, lists, tables', () => {
    expect(blocks('<h1>Мост закроют</h1><p>Он старый,<br>и всё.<br><br>Нет.<h2>Что дальше</h2><ul><li>Один<ul><li>Два</ul><li>Три</ul><ol><li>а</ol><table><tr><td>«Да», — сказал он.<td>2</table>')).toEqual([
      ['headline 1', 'Мост закроют'], ['paragraph', 'Он старый,', ['break'], 'и всё.'], ['paragraph', 'Нет.'], ['crosshead', 'Что дальше'],
      ['list', ['listItem', 'Один'], ['listItem', 'Два'], ['listItem', 'Три']], ['ordered', ['listItem', 'а']],
      ['paragraph', ['quote direct', 'Да'], ', — ', ['cue', 'сказал'], ' ', ['source', 'он'], '. 2']])
  })

  it('a block quote says who is quoted: in a footer, a cite, a figcaption, a last line', () => {
    const expected = [[['Мост закроют.'], null, 'Анна Белова', 'Анна Белова']]
    expect(said('<blockquote><p>Мост закроют.</p><footer>— Анна Белова, мэр</footer></blockquote>')).toEqual(expected)
    expect(said('<blockquote><p>Мост закроют.</p><cite>Анна Белова</cite></blockquote>')).toEqual(expected)
    expect(said('<figure><blockquote>Мост закроют.</blockquote><figcaption>Анна Белова</figcaption></figure>')).toEqual(expected)
    expect(said('<blockquote><p>Мост закроют.</p><p>— Анна Белова</p></blockquote>')).toEqual(expected)
    expect(said('<blockquote>Мост закроют.<br>— Анна Белова</blockquote>')).toEqual(expected)
  })

  it('<q> has the marks that a browser shows', () => {
    expect(said('<p>Он сказал: <q>Мост <q>Рубин</q> закроют</q>.')).toEqual([[['Мост <q>Рубин</q> закроют'], 'сказал', 'Он', undefined]])
    expect(quotes(read('<p>Он сказал: <q>Мост <q>Рубин</q> закроют</q>.'))[0]?.text).toBe('Мост „Рубин“ закроют')
    expect(quotes(read('<p>She said, <q>The bridge <q>Ruby</q> will close</q>.'))[0]?.text).toBe('The bridge ‘Ruby’ will close')
    // marks that are there already are not doubled, those of a name inside are none of it
    expect(quotes(read('<p><q>«Мост закроют»</q>, — сказал он.'))[0]?.text).toBe('Мост закроют')
    expect(quotes(read('<p><q>«Рубин» и «Топаз» закроют</q>, — сказал он.'))[0]).toMatchObject({kind: 'direct', text: '«Рубин» и «Топаз» закроют'})
  })

  it('<time datetime> says what its text means', () => {
    const found = times(read('<p>Она ушла <time datetime="2025-12-09T14:30+0300">во вторник</time>, <time datetime="2024">тогда</time> и <time datetime="P3D">вчера</time>.', {date: '2025-12-11'}))
    expect(found.map(({value, start, end, grain}) => [value, start, end, grain])).toEqual([
      ['во вторник', '2025-12-09T14:30+03:00', '2025-12-09T14:31+03:00', 'minute'], ['тогда', '2024-01-01', '2025-01-01', 'year'], ['вчера', '2025-12-10', '2025-12-11', 'day']])
  })

  it('figures and captions are no part of the story, links and images stay', () => {
    expect(blocks('<figure><img src="m.jpg" alt="Мост"><figcaption>Фото: ТАСС</figcaption></figure><p>Он <a href="u" title="t">ст<b>ар</b>ый</a>, <img src=i> <i>да</i>.')).toEqual([
      ['signoff', ['image m.jpg']], ['signoff', 'Фото: ТАСС'],
      ['paragraph', 'Он ', ['link u', 'ст', ['strong', 'ар'], 'ый'], ', ', ['image i'], ['emphasis', 'да'], '.']])
  })

  it('a mark that opens in a link and closes outside it', () => {
    expect(said('<p><a href=u>«Мост</a> закроют», <i>— сказал мэр</i> Ким.')).toEqual([[['Мост</a> закроют'], 'сказал', 'мэр</i> Ким', 'Ким']])
  })
})

describe('pages', () => {
  const story = '<h1>Мост закроют</h1><p>Он стоит здесь сто лет.</p>'

  it('menus, forms, asides, scripts, styles and what is hidden are left out', () => {
    expect(blocks(`<nav>Меню</nav><form>Имя</form><script>a</script><style>b</style><template>c</template><p hidden>d</p>${story}<aside>Реклама</aside><!-- e --><noscript>f</noscript><button>g</button>`))
      .toEqual([['headline 1', 'Мост закроют'], ['paragraph', 'Он стоит здесь сто лет.']])
  })

  it.each([
    ['<article>', `<p>До.</p><article>${story}</article><p>После.</p>`], ['<main>', `<p>До.</p><main>${story}</main><p>После.</p>`],
    ['role=main', `<p>До.</p><div role=main>${story}</div>`], ['<article> in <main>', `<main><p>До.</p><article>${story}</article></main>`],
    ['the longest of several', `<article><p>Тизер.</p></article><article>${story}</article><article><p>Ещё.</p></article>`],
    ['with the headline above it', '<h1>Мост закроют</h1><article><p>Он стоит здесь сто лет.</p></article>'],
  ])('the story is %s', (_, html) => {
    expect(blocks(html)).toEqual([['headline 1', 'Мост закроют'], ['paragraph', 'Он стоит здесь сто лет.']])
  })

  it('teasers in articles are no story, where most text stands elsewhere', () => {
    expect(blocks(`<main>${story}<p>Его построили в прошлом веке, и с тех пор ни разу не чинили.</p><article>Тизер.</article></main>`)).toHaveLength(4)
  })
})

describe('stated metadata', () => {
  const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
  const meta = (html: string): Article['meta'] => read(`${html}<p>Он старый.`).meta

  it.each<[string, unknown, string[]]>([
    ['a string', 'Анна Белова', ['Анна Белова']], ['an object', {'@type': 'Person', name: 'Анна Белова'}, ['Анна Белова']],
    ['a list', [{name: 'Анна Белова'}, 'Пётр Ким', 'https://a.b/c', 7, null], ['Анна Белова', 'Пётр Ким']], ['a reference', {'@id': '#a'}, ['Анна Белова']],
  ])('JSON-LD: the author is %s', (_, author, expected) => {
    expect(meta(ld({'@graph': [{'@type': 'NewsArticle', author}, {'@type': 'Person', '@id': '#a', name: 'Анна Белова'}]})).authors).toEqual(expected)
  })

  it('JSON-LD: in a list, in @graph, under another thing, of several types', () => {
    const article = {'@type': ['Thing', 'NewsArticle'], headline: 'Мост', datePublished: '2025-12-11T14:05:00Z', dateModified: '2025-12-12', articleSection: ['Город'], author: {'@type': 'Organization', name: 'ТАСС'}}
    for (const document of [article, [{}, article], {'@graph': [{'@type': 'WebSite'}, article]}, {'@type': 'WebPage', mainEntity: article}])
      expect(meta(ld(document))).toMatchObject({title: 'Мост', date: '2025-12-11T14:05:00Z', updated: '2025-12-12', section: 'Город', agencies: ['ТАСС'], authors: []})
  })

  it('OpenGraph and <meta>, JSON-LD before them, the first of each', () => {
    const tags = '<meta property="og:title" content="Мост"><meta property="article:published_time" content="2025-12-11T14:05+03:00"><meta property="article:modified_time" content="2025-12-12">'
      + '<meta name="Author" content="Анна Белова, Пётр Ким"><meta name="author" content="Ещё Один"><meta property="article:section" content="Город"><link rel="canonical" href="https://a.b/c">'
    expect(meta(tags)).toMatchObject({
      title: 'Мост', date: '2025-12-11T14:05+03:00', updated: '2025-12-12', section: 'Город', url: 'https://a.b/c', authors: expect.arrayContaining(['Анна Белова', 'Пётр Ким']) as string[]})
    expect(meta(`${tags}${ld({'@type': 'NewsArticle', headline: 'Другой', author: 'Ольга Ли', datePublished: '2025-12-11'})}`)).toMatchObject({title: 'Другой', authors: ['Ольга Ли']})
  })

  it('wins over the text, and what contradicts it is a message', () => {
    const {tree, messages} = told(`<head>${ld({'@type': 'NewsArticle', author: 'Анна Белова', datePublished: '2025-12-11'})}</head><h1>Мост</h1><p>Автор: Пётр Ким</p><p>Опубликовано: 8 декабря 2025</p><p>Он старый.`)
    expect(tree.meta).toMatchObject({date: '2025-12-11', authors: ['Анна Белова']})
    expect(messages).toEqual([
      'contradicting-dates: The date 2025-12-08 contradicts 2025-12-11, which stands before it and counts at 8 декабря 2025',
      'contradicting-authors: The text names as author Пётр Ким, the page Анна Белова, which counts at Автор: Пётр Ким'])
    const same = told(`<head>${ld({'@type': 'NewsArticle', author: 'Анна Белова', datePublished: '2025-12-08T10:00:00+03:00'})}</head><h1>Мост</h1><p>Автор: А. Белова</p><p>Опубликовано: 8 декабря 2025</p><p>Он старый.`)
    expect([same.tree.meta.authors, same.messages]).toEqual([['Анна Белова'], []])
  })

  it('what cannot be read is a message in a line', () => {
    expect(told(`${ld({'@type': 'NewsArticle', datePublished: '2025-13-45'})}<script type="application/ld+json">{no</script><p>Он старый.`).messages).toEqual([
      'impossible-date: No such date or time: "2025-13-45" at <script type="a', 'json-ld: JSON-LD that is no JSON at <script type="a'])
    for (const value of [null, 5, 'x', [], {'@type': 5}, {'@type': 'NewsArticle', author: {name: {name: 1}}, headline: [], datePublished: {}}, {'@type': 'NewsArticle', '__proto__': 'x', 'constructor': 1}])
      expect(meta(ld(value)).authors).toEqual([])
  })

  it('the title of the page where there is no other, a time above the story for its date', () => {
    expect(read('<title>Мост &amp; река</title><p>Он старый, ему сто лет, и его закроют.</p><p>Так сказал мэр.</p>').meta.title).toBe('Мост & река')
    expect(read('<article><h1>Мост</h1><time datetime="2025-12-11T10:00">вчера утром</time><p>Он старый.</p></article>').meta.date).toBe('2025-12-11T10:00')
  })

  it('a time within a sentence is no date of publication', () => {
    expect(read('<article><p>Она ушла <time datetime="2025-12-09">во вторник</time>.</p><p>Он остался.</p></article>').meta.date).toBeUndefined()
  })

  it('a soft hyphen is no part of the title', () => {
    expect(read('<h1>Мо&shy;ст за&shy;кроют</h1><p>Он старый.').meta.title).toBe('Мост закроют')
  })
})

describe('places', () => {
  it('references, real and none, are mapped exactly', () => {
    const text = '<p>AT&amp;T &laquo;Р&raquo;&nosuch; &#1040;&#x1F600; &copy2 &notit; &#99999999;&#x80;&fjlig; а</p>', tree = read(text)
    expect(toString(tree)).toBe('AT&T «Р»&nosuch; А😀 ©2 ¬it; �€fj а')
    const found: string[] = []
    for (const node of tree.children[0]?.children ?? []) {
      for (const leaf of ('children' in node ? node.children : undefined) ?? [node])
        if ('value' in leaf) leaf.data?.offsets?.forEach(([index, offset, size], i) => { if (size !== undefined) found.push(`${leaf.value.slice(index, leaf.data?.offsets?.[i + 1]?.[0])}=${text.slice(offset, offset + size)}`) })
    }
    expect(found).toEqual(['&=&amp;', 'А=&#1040;', '😀=&#x1F600;', '©=&copy', '¬=&not', '�=&#99999999;', '€=&#x80;', 'fj=&fjlig;'])
  })

  it('white space is one space, line breaks in the file too', () => {
    expect(blocks('<p>  Он \r\n\t <b> старый </b> мост.  </p>')).toEqual([['paragraph', 'Он ', ['strong', 'старый '], 'мост.']])
  })

  it('broken HTML is read as a browser does', () => {
    expect(blocks('<h1>Т</h1><p>Он <b>стар <i>и</b> сед</i>.</div><p>Да.</section><table><tr><td>Мост стоит<td>очень давно.</table')).toEqual([
      ['headline 1', 'Т'], ['paragraph', 'Он ', ['strong', 'стар ', ['emphasis', 'и']], ['emphasis', ' сед'], '.'], ['paragraph', 'Да.'], ['paragraph', 'Мост стоит очень давно.']])
  })
})

it('elements nested deeper than any stack are read', () => {
  for (const tag of ['div', 'span']) {
    const text = `${`<${tag}>`.repeat(20_000)}«Мост закроют», — сказал он.`
    expect(quotes(read(text)).map(({text: content}) => content)).toEqual(['Мост закроют'])
  }
})

it('is a plugin: problems become messages of the file', () => {
  const file = new VFile('<p>Он сказал: «<b>Мост</b> закрыт.'), rules: string[] = []
  const processor = unified().use(rehypeParse, {fragment: true}).use(rehypeNewsast, {onMessage: ({ruleId}) => { rules.push(ruleId) }})
  const tree = processor.runSync(processor.parse(file), file)
  expect([tree.type, rules, file.messages.map(({place}) => place)]).toEqual(['article', ['unclosed-mark'], [{start: {line: 1, column: 15, offset: 14}, end: {line: 1, column: 16, offset: 15}}]])
})

it('takes text only', () => {
  expect(parseHtml('').children).toEqual([])
  expect(parseHtml(new VFile(new TextEncoder().encode('<p>а'))).children).toHaveLength(1)
  expect(() => parseHtml(null as never)).toThrow(new TypeError('parseHtml: expected a string or a VFile, got null'))
})

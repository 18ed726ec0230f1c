/** Types that users rely on. Runs in vitest's type check. */
import type {Node as UnistNode, Parent as UnistParent} from 'unist'
import {unified} from 'unified'
import {expectTypeOf, test} from 'vitest'
import {
  isCue, isQuote, parseArticle, quotes, sentences, speakers, times, toText,
  type Article, type Block, type CueClass, type Entity, type Grain, type Marked, type Message, type Meta, type Phrase, type Quote, type QuoteKind, type QuoteRecord,
  type RuleId, type Source, type Span, type Text, type Time,
} from '../src/index.ts'
import newsastHast from '../src/to/hast.ts'
import newsast, {type Options} from '../src/unified.ts'

/** A node of the user's own. */
interface Poll extends UnistParent {
  type: 'poll'
  position: Quote['position']
  children: Phrase[]
}

declare module '../src/tree/types.ts' {
  interface BlockContentMap {
    poll: Poll
  }
}

test('parseArticle takes text or a file, and returns an article', () => {
  expectTypeOf(parseArticle).parameter(0).extract<string>().toEqualTypeOf<string>()
  expectTypeOf(parseArticle('')).toEqualTypeOf<Article>()
  expectTypeOf(parseArticle({value: new Uint8Array()})).toEqualTypeOf<Article>()
  parseArticle('', {lang: 'ru', date: '2025-12-11', onMessage: (message) => { expectTypeOf(message).toEqualTypeOf<Message>() }})
  // @ts-expect-error a number is no text
  parseArticle(1)
  // @ts-expect-error an option that is none
  parseArticle('', {language: 'ru'})
})

test('nodes are unist nodes with positions', () => {
  expectTypeOf<Article>().toExtend<UnistParent>()
  expectTypeOf<Phrase>().toExtend<UnistNode>()
  expectTypeOf<Quote['position']['start']['line']>().toEqualTypeOf<number>()
  expectTypeOf<Extract<Phrase, {type: 'quote'}>>().toEqualTypeOf<Quote>()
  expectTypeOf<Text['value']>().toEqualTypeOf<string>()
  expectTypeOf<Source['children']>().toEqualTypeOf<Phrase[]>()
  expectTypeOf<Time['grain']>().toEqualTypeOf<Grain>()
  expectTypeOf<Marked['kind']>().toEqualTypeOf<'speech' | 'name' | 'title' | 'scare' | 'term'>()
})

test('blocks can be augmented', () => {
  expectTypeOf<Extract<Block, {type: 'poll'}>>().toEqualTypeOf<Poll>()
  expectTypeOf<Poll>().toExtend<Block>()
})

test('what may be absent', () => {
  expectTypeOf<Quote['speaker']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Meta['title']>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Meta['authors']>().toEqualTypeOf<string[]>()
  expectTypeOf<QuoteRecord['cue']>().toEqualTypeOf<Span | null>()
  expectTypeOf<Message['ruleId']>().toEqualTypeOf<RuleId>()
})

test('guards narrow', () => {
  const node = {} as unknown
  if (isQuote(node)) expectTypeOf(node).toEqualTypeOf<Quote>()
  if (isCue(node)) expectTypeOf(node.class).toEqualTypeOf<CueClass>()
})

test('readers', () => {
  const tree = parseArticle('')
  expectTypeOf(quotes(tree)).toEqualTypeOf<QuoteRecord[]>()
  expectTypeOf(speakers(tree)[0]!.counts).toEqualTypeOf<Record<QuoteKind, number>>()
  expectTypeOf(times(tree)[0]!.start).toEqualTypeOf<string | undefined>()
  expectTypeOf(sentences).parameter(0).toEqualTypeOf<string | UnistNode>()
  expectTypeOf(sentences('')).toEqualTypeOf<Span[]>()
  expectTypeOf(toText(tree)).toEqualTypeOf<string>()
  expectTypeOf(tree.entities).toEqualTypeOf<Entity[]>()
  // @ts-expect-error a paragraph is no article
  quotes(tree.children[0]!)
})

test('unified knows the trees', () => {
  expectTypeOf(unified().use(newsast).parse('')).toEqualTypeOf<Article>()
  expectTypeOf(unified().use(newsast).use(newsastHast).runSync(parseArticle(''))).toExtend<{type: 'root'}>()
  expectTypeOf<Options>().toHaveProperty('date')
  unified().use(newsast, {lang: 'ru'}).data('settings', {lang: 'en'})
  // @ts-expect-error an option that is none
  unified().use(newsast, {language: 'ru'})
})

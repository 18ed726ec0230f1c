import {describe, expect, it} from 'vitest'
import {pairMarks} from '../../src/marks/pair.ts'
import type {Message} from '../../src/source/messages.ts'
import {en, inside, outline, read, ru} from './helpers.ts'

type Case = [text: string, ...pairs: string[]]

const check = (cases: readonly Case[], locale = ru): void => {
  it.each(cases.map(([text, ...pairs]) => ({text, pairs})))('$text', ({text, pairs}) => {
    expect(outline(text, locale)).toEqual(pairs)
  })
}

describe('every kind of mark', () => {
  check([
    ['Газета «Известия» вышла.', 'Известия'],
    ['Газета „Известия“ вышла.', 'Известия'],
    ['Газета „Известия” вышла.', 'Известия'],
    ['Газета “Известия” вышла.', 'Известия'],
    ['Газета "Известия" вышла.', 'Известия'],
    ['Газета ‹Известия› вышла.', 'Известия'],
    ['Газета »Известия« вышла.', 'Известия'],
    ["Газета ''Известия'' вышла.", 'Известия'],
    ["Газета ``Известия'' вышла.", 'Известия'],
    ['Газета 「Известия」 вышла.', 'Известия'],
    ['Газета 『Известия』 вышла.', 'Известия'],
    ["Газета 'Известия' вышла.", 'Известия'],
    ['Газета ‘Известия’ вышла.', 'Известия'],
    ['Газета ‚Известия‘ вышла.', 'Известия'],
    ['Газета ‘‘Известия’’ вышла.', 'Известия'],
    ['Газета „Известия" вышла.', 'Известия'],
    ['Газета “Известия" вышла.', 'Известия'],
    ['Газета «Известия" вышла.', 'Известия'],
    ['Газета ”Известия” вышла.', 'Известия'],
    ['Газета »Известия» вышла.', 'Известия'],
    ['Газета ＂Известия＂ вышла.', 'Известия'],
  ])
})

describe('marks within marks', () => {
  check([
    ['"ООО "Ромашка" закрыто"', 'ООО "Ромашка" закрыто', '>Ромашка'],
    ['«ООО «Ромашка» закрыто»', 'ООО «Ромашка» закрыто', '>Ромашка'],
    ['«слова «Ромашки»', 'слова «Ромашки', '>Ромашки'],
    ['«Верните «Ромашки», — сказал он. «Мы ждём», — добавил он.', 'Верните «Ромашки', '>Ромашки', 'Мы ждём'],
    ['«Мы за «Ромашку», «Весну» и «Лето», — сказал он.', 'Мы за «Ромашку», «Весну» и «Лето', '>Ромашку', '>Весну', '>Лето'],
    ['«Газета „Правда“ лжёт», — сказал он.', 'Газета „Правда“ лжёт', '>Правда'],
    ['„Er sagte: ‚Ja‘“', 'Er sagte: ‚Ja‘', '>Ja'],
    ['»Er sagte: ›Ja‹«', 'Er sagte: ›Ja‹', '>Ja'],
    ['"Цех "Волны" в доме", - сказала она. "Ужас".', 'Цех "Волны" в доме', '>Волны', 'Ужас'],
    ['с марта он служит на "Волне"', 'Волне'],
    ['"Он служит на "Волне"",- сказал он.', 'Он служит на "Волне"', '>Волне'],
    ['""Ромашка""', 'Ромашка'],
    ['""Мы готовы"", - сказал он.', 'Мы готовы'],
    ['Завод "ООО ""Ромашка""" закрыт.', 'ООО ""Ромашка""', '>Ромашка'],
    ['Завод "ООО "Ромашка"" закрыт.', 'ООО "Ромашка"', '>Ромашка'],
    ["''«Мы уйдём»'', — сказал он.", 'Мы уйдём'],
    ["''«Мы уйдём», — сказал он. — «Завтра»''", 'Мы уйдём', 'Завтра'],
  ])
})

describe('directions', () => {
  check([
    ['Он считает , что дом надо " снести и построить ".', 'снести и построить'],
    ['говорит: " Приехала с товаром"', 'Приехала с товаром'],
    ['”Мы уйдём“, сказал он.', 'Мы уйдём'],
    ['»Мы уйдём«, сказал он. »Завтра«', 'Мы уйдём', 'Завтра'],
    ['экс-"Спартак"-2 и ООО"Ромашка"', 'Спартак', 'Ромашка'],
    ['("Ромашка")', 'Ромашка'],
    ['Он пошёл "домой."Потом лёг.', 'домой.'],
    ['"Привет, "сказал он', 'Привет,'],
    ['"…и ушёл", "-2 градуса"', '…и ушёл', '-2 градуса'],
    ['«Да»-«нет»', 'Да', 'нет'],
  ])
})

describe('over several paragraphs', () => {
  check([
    ['«Раз.\n«Два.\n«Три», — сказал он.', '~+Раз.', '~+Два.', 'Три'],
    ['Он сказал: «Раз.\n«Два».', '~+Раз.', 'Два'],
    ['"Раз, - сказал он. - Полтора.\n"Два".', '~+Раз, - сказал он. - Полтора.', 'Два'],
    ['«Раз, — сказал он. — Полтора.\nДва».', '~+Раз, — сказал он. — Полтора.', 'Два'],
    ['«Раз».\n«Два».', 'Раз', 'Два'],
    ['«Раз «Ромашки».\n«Два», — сказал он.', '~+Раз «Ромашки».', '>Ромашки', 'Два'],
    ["''«Раз.\n''«Два»''", '~+Раз.', 'Два'],
  ])
  const text = '«Раз.\nПодзаголовок\n«Два», — сказал он.'
  it('does not go over a paragraph without marks', () => {
    expect(read(text).pairs.map((pair) => pair.next)).toEqual([-1, -1])
  })
  it('goes over a block that no quote can stand in', () => {
    const {tokens, blocks} = read(text), messages: Message[] = []
    const pairs = pairMarks(tokens, blocks.map((block, i) => ({...block, quotable: i !== 1})), messages, ru)
    expect(pairs.map((pair) => pair.next)).toEqual([1, -1])
    expect(messages).toEqual([])
  })
  check([["'One.\n'Two,' he said.", '~+One.', 'Two,'], ['“One.\n“Two,” he said.', '~+One.', 'Two,']], en)
})

describe('unclosed and stray marks', () => {
  const messages = (text: string, locale = ru): [string, string][] =>
    read(text, locale).messages.map(({ruleId, span}) => [ruleId, text.slice(...(span ?? [0, 0]))])
  check([
    ['Она сказала: «Было холодно. Мы мёрзли.', '~Было холодно. Мы мёрзли.'],
    ['«Мы уйдём, — сказал он.', '~Мы уйдём'],
    ['"Мы уйдём, - сказал он, - завтра.', '~Мы уйдём, - сказал он, - завтра.'],
    ['сорвал крышу с рынка" в посёлке'],
    ['недовольны ». Продавщица ушла.'],
    ['он купил "молоко и ушёл'],
    ['Она сказала: «Было.\nОни ушли.', '~Было.'],
  ])
  check([['"They told us that we were safe, Beddoes said, adding that it hurt.', '~They told us that we were safe']], en)
  it('says where', () => {
    expect(messages('крышу с рынка" снесло')).toEqual([['stray-mark', '"']])
    expect(messages('Она сказала: «Было холодно.')).toEqual([['unclosed-mark', '«']])
    expect(messages('«Раз.\n«Два.')).toEqual([['unclosed-mark', '«']])
    expect(messages('«Раз.\n«Два».')).toEqual([])
    expect(messages('«Раз.\nДва».')).toEqual([])
    expect(messages("the workers' rights and 'em", en)).toEqual([])
  })
})

describe('apostrophes, feet and inches', () => {
  check([
    ["I don't know, it's the workers' fault, y'all."],
    ["In the '90s and the summer of '07, rock 'n' roll got 'em all."],
    ["We ain't promisin' nothin' for a pair o' pants."],
    ["Smith, 6'2\" tall, has a 5\" pipe and 84\" beds, 6'9 1/2\" long."],
    ["'I don't know,' he said. 'It's theirs.'", "I don't know,", "It's theirs."],
    ["'Tis the season, he said."],
    ["He called it 'the workers' paradise' and left.", "the workers' paradise"],
    ["'The workers' rights come first,' he said.", "The workers' rights come first,"],
    ["The 'Rams' and 'Bears' games.", 'Rams', 'Bears'],
    ["a gelding called 'Bishop's Folly' in 2017", "Bishop's Folly"],
    ['"I\'ve coached \'em," he said.', "I've coached 'em,"],
    ['He is 6\'9" "in the morning," he says.', 'in the morning,'],
    ['"It\'s a 12" pizza," he said.', 'It\'s a 12" pizza,'],
    ['"We had 5,000" is what he said.', 'We had 5,000'],
    ['“He said, ‘I don’t know,’ and left,” she said.', 'He said, ‘I don’t know,’ and left,', '>I don’t know,'],
    ["''He said, 'No,''' she said.", "He said, 'No,'", '>No,'],
    ["''Don't,'' she said.", "Don't,"],
    ['“a question’’ that', 'a question'],
    ['<<We are ready,>> she said.', 'We are ready,'],
    ['The <<Herald>> said so.', 'Herald'],
    ['Read on >> and 5 >> 3 and << here'],
    ['<<<< end >>>>'],
    ['a < b and c > d'],
    ["D'Artagnan and O’Neill left."],
    ["the 'cello and the 'phone rang", ],
    ['".@AnnLee is late," he said.', '.@AnnLee is late,'],
    ['"“It is late,” he said.', 'It is late,'],
    ['"“Late” is the word," he said.', '“Late” is the word,', '>Late'],
    ['"“Late” is the word, he said.', 'Late'],
  ], en)
})

describe('the records', () => {
  it('gives spans that exclude the marks, and parents', () => {
    const reading = read('Он сказал: «В газете „Труд“ лгут».')
    const [outer, inner] = reading.pairs
    expect(outer && inside(reading, outer)).toBe('В газете „Труд“ лгут')
    expect(inner?.parent).toBe(0)
    expect(outer?.close).toBe(outer?.last)
  })
  it('closes two at once with one token', () => {
    const {pairs} = read('«слова «Ромашки»')
    expect(pairs[0]?.close).toBe(pairs[1]?.close)
  })
  it('has no opening mark of its own where a paragraph only closes', () => {
    const {pairs} = read('«Раз.\nДва».')
    expect(pairs[1]?.open).toBe(pairs[1]?.first)
  })
  it('never pairs across blocks', () => {
    expect(outline('Дом " стоит\nтут " тоже')).toEqual([])
  })
})

import {describe, expect, it} from 'vitest'
import type {Locale} from '../../src/locales/types.ts'
import {findSentences} from '../../src/sentences/sentences.ts'
import {en, read, ru} from '../marks/helpers.ts'

/** Marks the bounds: `|` after each sentence but the last, and before the next where white space is between. */
const split = (text: string, locale: Locale): string => {
  const {tokens, pairs} = read(text, locale)
  const begins = findSentences(tokens, 0, tokens.length, pairs, locale)
  let out = '', at = 0
  for (let i = 0; i + 2 < begins.length; i++) {
    const end = tokens.end[(begins[i + 1] ?? 0) - 1] ?? 0, start = tokens.start[begins[i + 1] ?? 0] ?? 0
    out += `${text.slice(at, end)}|${start > end ? `${text.slice(end, start)}|` : ''}`
    at = start
  }
  return out + text.slice(at)
}

const check = (locale: Locale, lines: string): void => {
  const cases = lines.split('\n').map((line) => line.trim()).filter((line) => line !== '')
  it.each(cases)('%s', (line) => { expect(split(line.replaceAll('|', ''), locale)).toBe(line) })
}

describe('Russian', () => {
  check(ru, `
    Он вышел в 5 ч.| |Дождь шёл.
    мост закроют в мае.| |"он старше всех нас", - сказал мэр.
    он живёт на ул. "ленина" давно.
    Мост закроют в мае.| |"он старше всех нас", - сказал мэр.
    Мост закроют в мае. "старый" мост дорог.
    Он живёт на ул. "большая садовая дорога", - сказал мэр.
    Он ушёл.| |Она осталась.
    Он ушёл!| |Она осталась?| |Да.
    Он ушёл?!| |Она осталась.
    А. С. Пушкин родился в Москве.
    Там жил А. С. Пушкин.| |Он был поэтом.
    А.С. Пушкин родился в Москве.| |Он был поэтом.
    Пушкин А. С. родился в Москве.
    Суд допросил Иванова И. И.| |Он молчал.
    Дж. Смит приехал.| |Его ждали.
    В 2021 г. завод закрыли.| |Рабочих уволили.
    Это было в 2021 г.| |Завод закрыли.
    В 2020–2021 гг. завод стоял.
    Он жил в г. Москве на ул. Ленина, д. 5, кв. 12.
    Завод им. В. И. Ленина закрыт.
    Хлеб, молоко и т. д. продают там.
    Продают хлеб, молоко и т. д.| |Потом закрывают.
    Продают хлеб и т.п.| |В субботу закрыто.
    Иванов, Петров и др.| |Все они пришли.
    Иванов и др. пришли.
    Он заплатил 3,5 тыс. руб. за билет.
    Он заплатил 3,5 тыс. руб.| |Билет он потерял.
    Ущерб составил 5 млн.| |Суд начался.
    Ущерб составил 5 млн. руб.| |Суд начался.
    Это стоит 50 руб. 30 коп.
    Т. е. он ушёл.
    Он ушёл, т. е. Иванов остался.
    Он ушёл, т.к. Петров пришёл.
    В 5 в. до н. э. Рим был мал.
    По ст. 105 УК РФ ему грозит срок.
    См. рис. 2 и табл. 3.
    Об этом сказал г-н Иванов.| |Он уехал.
    Об этом рассказал проф. Иванов.
    Тел. 123-45-67.| |Звоните.
    Рост составил 5.5 процента.| |Это много.
    Рост — 3,5.| |Это много.
    Встреча 11.12.2025 в 14:05.| |Приходите.
    1. Первое дело.| |2. Второе дело.
    Это было 31 декабря 2021.| |Потом пошёл снег.
    Он пошёл домой.|Потом лёг.
    Он жил в Москве.|Потом уехал.
    Сайт Газета.Ru сообщил об этом.
    Сайт ya.ru не открывается.
    Сайт lenta.ru сообщил.| |Газета молчит.
    Ну… не знаю.
    Ну…| |Не будем.
    Он ушёл…| |Она осталась.
    Он ушёл...| |Она осталась.
    … и ушёл.
    … И ушёл.
    Да?..| |Нет.
    «Как же так?! Куда?» — спросил он.
    «Как же так?! Куда?» — спросил он.| |Она молчала.
    "А. Б. В", – сказал дипломат.
    «Мы уйдём. Ждите», — сказал он.| |Она молчала.
    «Мы уйдём», — сказал он. — Ждите».
    «Мы уйдём, — сказал он. — Ждите».| |Она молчала.
    Он сказал: «Я приду. Ждите».| |И ушёл.
    Он спросил: «Куда?» — и ушёл.
    Он спросил: «Куда?»| |Она не ответила.
    «Первое предложение.| |Второе предложение».
    «Первое предложение.| |Второе предложение».| |Он ушёл.
    «Первое предложение.| |Второе предложение.»| |Он ушёл.
    «Первое.| |Второе.
    В программе «Что? Где? Когда?» Борис Крюк ведущий.
    Фильм «Ну, погоди!» вышел давно.
    Группа «Король и Шут».| |Концерт.
    Он ушёл (это было в 5 ч. Утра не ждали) и лёг.
    Он ушёл.| |(Потом вернулся.)
    Он ушёл (и не вернулся).| |Она осталась.
    Он — ушёл. — А она?
    на рынке сорвало крышу.| |никто не пострадал.
    На рынке сорвало крышу. никто не пострадал.
    Он родился с витамином А.| |Он ушёл.
    «Ромашка».| |«Лето».
    Он сказал, что уйдёт.| |«Ждите», — добавил он.
    Так сказал Иванов.| |5 марта он ушёл.
    США.| |Россия.
    Он крикнул: «Стой!».| |Никто не встал.
    Он ушёл !| |Она осталась .
    Слово
  `)
})

describe('English', () => {
  check(en, `
    He left.| |She stayed.
    He left!| |She stayed?| |Yes.
    Mr. J. R. Smith left.| |He was tired.
    Mr. J. R. Smith Jr. left.
    Mr. Smith and Mrs. Jones met Dr. Brown.
    Sen. John Smith, R-Ohio, said no.
    Gov. Smith and Lt. Gov. Jones left.
    It was J.R.R. Tolkien.
    The U.S. President spoke.
    He lives in the U.S. but works abroad.
    He lives in the U.S.| |He is happy.
    He lives in Washington, D.C.| |She does not.
    The U.N. Security Council met.
    It starts at 5 p.m. on Jan. 5.| |Come early.
    It starts at 5 p.m. Monday.
    It starts at 5 p.m.| |Doors open at 4 a.m. for staff.
    It starts at 5 p.m.| |The doors open early.
    On Jan. 5 he left.| |On Feb. 6 he came back.
    It was on Jan. 5, 2021.| |He left.
    He sat.| |The dog ran.
    It rose 5.5 percent.| |It fell later.
    It costs $5.| |It is cheap.
    No. 5 is alive.| |So is No. 6.
    "No.| |We will not."
    Apple Inc. Chairman Smith left.
    He works for Apple Inc.| |He likes it.
    He works for Apple Inc. and likes it.
    Smith Jr.| |He left.
    Acme Corp. said so.| |It did.
    He met Smith et al. yesterday.
    Bring pens, paper, etc.| |They are needed.
    See Fig. 2 and pp. 3-5.
    Smith vs. Jones is on.
    St. Alban's won.| |They sang.
    1. First thing.| |2. Second thing.
    Plan B.| |He had one.
    He left.|Then she came.
    Visit example.com today.| |It is free.
    It stood on le-moulin.fr.| |They left.
    They asked Fr. Brown.
    Yahoo! said so.| |It was true.
    "We won," he said.| |"We are happy."
    "We won.| |We are happy."
    "We won.| |We are happy."| |Smith left.
    "We won. We are happy," he said.
    "We won. We are happy," he said.| |"We go home.| |Now."
    "Why?" he asked.
    "Why?" Smith asked.| |Nobody answered.
    "Why?"| |He said nothing.
    "Stop!" she yelled.| |They ran.
    He said, "Stop!"| |They ran.
    He said: "I left. I came back."| |They ran.
    He said "no."| |She said "yes."
    'I left. I came back,' he said.| |'It rained.'
    “We won,” he said.| |“We are happy.”
    ''We won,'' he said.| |''We are happy.''
    He left (at 5 p.m. He said so) and slept.
    He left.| |(She stayed.)
    He left (she stayed).| |They met.
    He left …| |She stayed.
    He left... and came back.
    He left ...| |She stayed.
    Well . . . he left.
    He has a 5" pipe.| |She has 6'2" sons.
    He said he'd go.| |'Twas late.
    He won the '90s.| |She won the rest.
    He left."| |She stayed.
    He lives on Main St.| |He is old.
    Gen. Smith left Ft. Worth.| |He drove.
    The film "Where?" Smith made is old.
    Who?| |Me.
    WASHINGTON (AP) — He left.| |She stayed.
    He left. iPhones were sold.
    U.S. officials left.
    She has a Ph.D. in law.
    Word
  `)
})

describe('the list of bounds', () => {
  it('is the first token alone where there is none', () => {
    const {tokens} = read('Слово.')
    expect([...findSentences(tokens, 0, 0, [], ru)]).toEqual([0])
  })
  it('ends with the token after the last', () => {
    const {tokens} = read('Он ушёл. Она осталась.')
    expect([...findSentences(tokens, 0, tokens.length, [], ru)]).toEqual([0, 3, 6])
  })
  it('reads a block by itself', () => {
    const {tokens, blocks, pairs} = read('Он ушёл.\nОна осталась. Да.')
    const block = blocks[1]
    expect(block && [...findSentences(tokens, block.first, block.last, pairs, ru)]).toEqual([3, 6, 8])
  })
  it('names the rules', () => {
    const {tokens, pairs} = read('А. С. Пушкин жил в 2021 г. Он ушёл.'), rules: string[] = []
    findSentences(tokens, 0, tokens.length, pairs, ru, (_, rule, splits) => { rules.push(rule + (splits ? '+' : '-')) })
    expect(rules).toEqual(['initial-', 'initial-', 'abbreviation+'])
  })
})

/** Roles: beside a name, and later without it. */
import {describe, expect, it} from 'vitest'
import {each, entities} from './who.ts'

describe('the role beside the name', () => {
  const roles: readonly (readonly [string, string[]])[] = [
    ['«Сдадим», — сказал директор завода Степан Рудаков.', ['директор завода']],
    ['Степан Рудаков, директор завода, сказал, что дом сдадут.', ['директор завода']],
    ['По словам директора завода Степана Рудакова, дом сдадут.', ['директор завода']],
  ]
  for (const [text, expected] of roles) it(text, () => { expect(entities(text)[0]?.roles).toEqual(expected) })
  describe('is not that of another', () => {
    each([
      ['«Сдадим», — сказал адвокат Рудакова Степан Громов.', 'Степан Громов'],
      ['«Сдадим», — сказал отец Степана Рудакова.', 'отец Степана Рудакова'],
      ['«Сдадим», — сказал адвокат Рудаковой.', 'адвокат Рудаковой'],
      ['Дом сдадут, сказал один из жильцов, Степан Рудаков.', 'Степан Рудаков'],
      ['Его жена, 30-летняя Анна Рогова, сказала, что дом сдадут.', 'Анна Рогова'],
    ])
  })
})

describe('a role noun takes up who has the role', () => {
  each([
    ['Приехал министр транспорта Антон Бельский. «Мост готов», — сказал министр.', 'Антон Бельский'],
    ['Приехал министр иностранных дел Антон Бельский. «Мы за мир», — сказал дипломат.', 'Антон Бельский'],
    ['Приехал министр финансов Антон Бельский. «Денег нет», — сказал глава Минфина.', 'Антон Бельский'],
  ])
  describe('but not one who has another', () => {
    each([
      ['Приехал министр транспорта Антон Бельский. Следователь сообщил, что дело закрыто.', 'следователь'],
      ['Приехал министр транспорта Антон Бельский. Министр обороны сообщил, что дело закрыто.', 'министр обороны'],
      ['Приехал министр транспорта Антон Бельский. Один министр сообщил, что дело закрыто.', 'один министр'],
    ])
  })
})

describe('a noun takes up no phrase that it is in', () => {
  each([
    ['Адвокат обвиняемого сообщил, что мост цел.', 'адвокат обвиняемого'],
    ['По словам адвоката подсудимого, мост цел.', 'адвокат подсудимого'],
    ['Отец пострадавшего вышел. Отец пострадавшего сказал, что мост цел.', 'отец пострадавшего'],
  ])
})

describe('a word for anybody takes up the nearest who agrees', () => {
  each([
    ['На сцену вышла Инна Гордеева. «Я рада», — сказала девушка.', 'Инна Гордеева'],
    ['Домой вернулся Олег Сташевский. «Шли всю ночь», — рассказал моряк.', 'Олег Сташевский'],
    ['Гонку выиграла Дарья Краснова. «Было скользко», — сказала спортсменка.', 'Дарья Краснова'],
  ])
  describe('but neither a source nor somebody of the other sex', () => {
    each([
      ['На сцену вышел Олег Сташевский. «Я рада», — сказала девушка.', 'девушка'],
      ['Домой вернулся Олег Сташевский. «Шли всю ночь», — рассказал источник.', 'источник'],
      ['Домой вернулся Олег Сташевский. В полиции сообщили, что «дело закрыто».', 'полиция'],
    ])
  })
})

describe('English role nouns', () => {
  each([
    ['Sen. Travis Cobb left the race. "Nobody pushed me," the senator said.', 'Travis Cobb'],
    ['Dr. Lionel Webb spoke first. The professor said the vote was over.', 'Lionel Webb'],
    ['The driver, Emlyn Hughes, was hurt. "It was a sheep," the driver said.', 'Emlyn Hughes'],
  ], 'en')
  describe('but not of another', () => {
    each([
      ['Sen. Travis Cobb left the race. A lawyer said nobody pushed him.', 'lawyer'],
      ['Sen. Travis Cobb left the race. Another senator said nobody pushed him.', 'another senator'],
      ['Sen. Travis Cobb left the race. The police said nobody pushed him.', 'police'],
    ], 'en')
  })
})

describe('in English the noun tells who is meant', () => {
  each([
    ['Ann Cole, 19, won the cup. The former Wales goalkeeper said she was tired.', 'Ann Cole'],
    ['Ann Cole won the cup in May. The striker added that she would rest.', 'Ann Cole'],
    ['Ann Cole runs the bank. The 58-year-old economist said rates would fall.', 'Ann Cole'],
    ['Town wins cup\n\nMill Rovers manager Ann Cole said she was tired.', 'Ann Cole'],
    ['"Never again," said former welder Ann Cole.', 'Ann Cole'],
  ], 'en')
  describe('but an office is that of whoever holds it', () => {
    each([
      ['Ann Cole opened the fair. The police chief said it rained.', 'police chief'],
      ['Mayor Ann Cole opened the fair. The governor said it rained.', 'governor'],
      ['Ann Cole won the cup. A striker said she was tired.', 'striker'],
    ], 'en')
  })
})

describe('who just spoke, before one of the very word who spoke long ago; but no office', () => {
  each([
    ['Тренер «Ладьи» Алексей Окунев рад. Наставник «Редута» Сергей Рыков сказал, что рад. По мнению тренера, дом цел.', 'Сергей Рыков'],
    ['Президент Алексей Окунев рад. Глава фонда Сергей Рыков сказал, что рад. По мнению президента, дом цел.', 'Алексей Окунев'],
  ])
})

describe('a player of whose club nothing is known is who just spoke', () => {
  each([
    ['Голкипер «Волны» Пётр Седов признал вину. Защитник Иван Рогов сказал, что рад. «Гола не было», — добавил игрок «Волны».', 'Иван Рогов'],
    ['Капитан гостей Дмитрий Дурново не спорил. По словам полузащитника, гол был.', 'Дмитрий Дурново'],
    ['Защитник «Зари» Иван Рогов сказал, что рад. Голкипер «Волны» Пётр Седов сказал, что рад. «Гола не было», — добавил игрок «Зари».', 'Иван Рогов'],
  ])
})

describe('a man’s title in a tag whose verb tells no gender', () => {
  each([
    ['Зампред банка Жанна Сулейманова рада. «Клиенты ушли», — говорит топ-менеджер.', 'Жанна Сулейманова'],
    ['Госсекретарь Хартленда Уильям Коннелл ушёл. Глава Госдепа добавил, что рад.', 'Уильям Коннелл'],
    ['Пришла Жанна Сулейманова. «Клиенты ушли», — сказал депутат.', 'депутат'],
  ])
})

describe('a woman’s given name that ends as a man’s surname, and small words of names', () => {
  each([
    ['Депутат Айлин Кючюк пришла. «Вы правы», — сказала Кючюк.', 'Айлин Кючюк'],
    ['Президент федерации Бьорн аф Клинт обещал премии.', 'Бьорн аф Клинт'],
    ['Совладелица сети Инга Оганесян рада. Бизнесвумен добавила, что дом цел.', 'Инга Оганесян'],
    ['Завуч Ирина Павловна рада. По словам педагога, дом цел.', 'Ирина Павловна'],
    ['Орнитолог Вячеслав Ким-Оглы пришёл. Учёный сказал, что дом цел.', 'Вячеслав Ким-Оглы'],
    ['Очевидица рада. По словам очевидицы, дом цел.', 'очевидица'],
    ['Антрополог Маргарита Балабанова рада. По оценке исследовательницы, дом цел.', 'Маргарита Балабанова'],
  ])
})

describe('an English title keeps the capitals that it has', () => {
  const roleOf = (text: string): string | undefined => entities(text, 'en').find(({kind}) => kind === 'person')?.roles[0]
  it.each([
    ['Attorney General Rob Kane said the state would appeal.', 'Attorney General'],
    ['Local MP Fiona Garrow said the state would appeal.', 'local MP'],
    ['Trust chief executive Dr Amir Saleh said the state would appeal.', 'trust chief executive'],
  ])('%s', (text, role) => { expect(roleOf(text)).toBe(role) })
})

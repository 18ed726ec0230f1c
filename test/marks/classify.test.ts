import {describe, expect, it} from 'vitest'
import {en, inside, read, ru} from './helpers.ts'

/** Text, then `kind: inside` of each pair. */
type Case = [text: string, ...kinds: string[]]

const check = (cases: readonly Case[], locale = ru): void => {
  it.each(cases.map(([text, ...kinds]) => ({text, kinds})))('$text', ({text, kinds}) => {
    const reading = read(text, locale)
    expect(reading.pairs.map((pair) => `${pair.kind}: ${inside(reading, pair)}`)).toEqual(kinds)
  })
}

describe('Russian', () => {
  check([
    ['Он сказал: «Мы уйдём завтра».', 'speech: Мы уйдём завтра'],
    ['"Все под контролем",- заверил начальник порта.', 'speech: Все под контролем'],
    ['«Мы уйдём завтра», — сказал он.', 'speech: Мы уйдём завтра'],
    ['"Нет", - ответил он.', 'speech: Нет'],
    ['Он заявил, что «завод закрывать не будут».', 'speech: завод закрывать не будут'],
    ['По его словам, рабочие «не получили ни копейки».', 'speech: не получили ни копейки'],
    ['«Раз.\n«Два», — сказал он.', 'speech: Раз.', 'speech: Два'],
    ['«Мы не волшебники»: врачи о лекарствах', 'speech: Мы не волшебники'],
    ['«Вечерний звон»: премьера в театре', 'name: Вечерний звон'],
    ['Газета «Известия» вышла.', 'name: Известия'],
    ['В компании «Северный ветер» не ответили.', 'name: Северный ветер'],
    ['Директор ООО "Ромашка" уволен.', 'name: Ромашка'],
    ['Он играет за «Спартак».', 'name: Спартак'],
    ['Экс-"Спартак" распался.', 'name: Спартак'],
    ['Вышел фильм «Брат».', 'title: Брат'],
    ['Принят закон «О полиции и других вещах».', 'title: О полиции и других вещах'],
    ['Он читал книги «Мать», «Дело» и «Враги».', 'title: Мать', 'title: Дело', 'title: Враги'],
    ['Сообщил так называемый «эксперт».', 'scare: эксперт'],
    ['Его судят по статье 158 УК РФ «кража».', 'title: кража'],
    ['Он выступал в качестве «независимого наблюдателя».', 'term: независимого наблюдателя'],
    ['Власти объявили организацию «нежелательной».', 'speech: нежелательной'],
    ['Слово «кофе» мужского рода.', 'term: кофе'],
    ['Он вырос в «яблочной республике» страны.', 'scare: яблочной республике'],
    ['«Цех „Волны“ закрыт», — сказал он.', 'speech: Цех „Волны“ закрыт', 'name: Волны'],
    ['По прозвищу «Комар» его знали все.', 'name: Комар'],
    ['Он говорит о «бочонках». По его словам, «бочонки» уберут.', 'term: бочонках', 'term: бочонки'],
    ['Он видел ленты «Зеркало» Тарковского, «Чучело» Быкова.', 'name: Зеркало', 'name: Чучело'],
    // near misses
    ['Газета «Известия», — сказал он, — закрылась.', 'name: Известия'],
    ['Игрокам: «Зениту», «Динамо» и «Спартаку».', 'name: Зениту', 'name: Динамо', 'name: Спартаку'],
  ])
})

describe('English', () => {
  check([
    ['"We will leave tomorrow," he said.', 'speech: We will leave tomorrow,'],
    ['He said: "We will leave."', 'speech: We will leave.'],
    ['He said the plan was "a very big mistake" and left.', 'speech: a very big mistake'],
    ['The man yelled "Stop!" and ran.', 'speech: Stop!'],
    ['Robert "Bob" Hale left.', 'name: Bob'],
    ['He stars in the film "Selma" now.', 'title: Selma'],
    ['The word "whom" is rare.', 'term: whom'],
    ['The so-called "experts" left.', 'scare: experts'],
    ['He was dubbed "The Hammer" in school.', 'name: The Hammer'],
    ['The "NATO" sign fell.', 'name: NATO'],
    ['<a id="5">', 'term: 5'],
    ['“He said, ‘I don’t know,’ and left,” she said.', 'speech: He said, ‘I don’t know,’ and left,', 'speech: I don’t know,'],
  ], en)
})

describe('the rules', () => {
  it('are named, and explain each pair', () => {
    const reading = read('Газета «Известия» вышла.')
    expect([...reading.rules.values()]).toEqual(['naming-noun'])
  })
  it('are more or less sure', () => {
    for (const {confidence} of read('«Да», — сказал он. Он вырос в «яблочной республике».').pairs) {
      expect(confidence).toBeGreaterThan(0.5)
      expect(confidence).toBeLessThanOrEqual(1)
    }
  })
})

import {describe, expect, it} from 'vitest'
import {findNotes} from '../../src/marks/notes.ts'
import {en, read, ru} from './helpers.ts'

type Case = [text: string, ...found: string[]]

const check = (cases: readonly Case[], locale = ru): void => {
  it.each(cases.map(([text, ...found]) => ({text, found})))('$text', ({text, found}) => {
    const {tokens} = read(text, locale)
    expect(findNotes(tokens, 0, tokens.length, locale).map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`)).toEqual(found)
  })
}

describe('notes', () => {
  check([
    ['Он был там (в Анкоридже – прим. ред.) вчера.', 'note: (в Анкоридже – прим. ред.)'],
    ['Он был там (прим. авт.) вчера.', 'note: (прим. авт.)'],
    ['Он был там (отец — Ред.) вчера.', 'note: (отец — Ред.)'],
    ['Он был там (Прим. ред.: в Анкоридже) вчера.', 'note: (Прим. ред.: в Анкоридже)'],
    ['«Сефон [sic] сухой»', 'note: [sic]'],
    ['«они [мужчины] берегли её»', 'note: [мужчины]'],
    ['«Она [пристань — Прим. ред.] цела»', 'note: [пристань — Прим. ред.]'],
    // near misses
    ['Он был там (в Анкоридже) вчера.'],
    ['Главный ред. был там.'],
    ['Сноска[1] и ещё [2] тут.'],
    ['Он был [там'],
    ['Пустые [] и () скобки.'],
  ])
  check([
    ['He said (emphasis added) so.', 'note: (emphasis added)'],
    ['He saw (the mayor — Ed.) there.', 'note: (the mayor — Ed.)'],
    ['"He [the mayor] left"', 'note: [the mayor]'],
    ['"It is a signiture [sic]"', 'note: [sic]'],
    // near misses
    ['"[T]he mayor left"'],
    ['He saw (the mayor) there.'],
    ['"colo[u]r"'],
  ], en)
})

describe('elisions', () => {
  check([
    ['«Ни звука … Стало тихо»', 'elision: …'],
    ['«Ни звука ... Стало тихо»', 'elision: ...'],
    ['«Ни звука <…> тихо»', 'elision: <…>'],
    ['«Ни звука <...> тихо»', 'elision: <...>'],
    ['«Ни звука [...] тихо»', 'elision: [...]'],
    ['«Ни звука […] тихо»', 'elision: […]'],
    ['«Ни звука (...) тихо»', 'elision: (...)'],
    ['«Ни звука (…) тихо»', 'elision: (…)'],
    ['«Ни звука . . . тихо»', 'elision: . . .'],
    // near misses
    ['«ну… не знаю»'],
    ['«ну...»'],
    ['«…и ушёл»'],
    ['а < б > в'],
    ['Ушёл . Пришёл .'],
  ])
})

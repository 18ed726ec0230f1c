import {readFileSync, readdirSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {EN, RU, run, typesOf} from './run.ts'

const wrapped = `Village clears its river bank

Residents of the village of Farside turned out on Saturday and
cleared the river bank of litter in a single day, the parish
council said. The mayor brought soup.

The bank had been a dump since 1961, and nobody could remember
who began it. A second day is planned for the spring.`

const short = 'Мост закрыли.'

const types: [name: string, text: string, types: string][] = [
  ['blank lines', `${RU}\n\n${RU}`, 'paragraph|paragraph'],
  ['single breaks', `${RU}\n${RU}\n${short}\n${RU}`, 'paragraph|paragraph|paragraph|paragraph'],
  ['carriage returns', `${RU}\r${RU}\r\n\r\n${RU}`, 'paragraph|paragraph|paragraph'],
  ['hard-wrapped text', wrapped, 'headline|paragraph|paragraph'],
  ['a long line broken within its sentence', `${EN.slice(0, 90).trimEnd()}\n${EN.slice(90).trimStart()}\n${EN}`, 'paragraph|paragraph'],
  ['a crosshead', `${RU}\n\nШесть тонн мусора\n\n${RU}`, 'paragraph|crosshead|paragraph'],
  ['a crosshead in marks', `${EN}\n\n‘Like soup’\n\n${EN}`, 'paragraph|crosshead|paragraph'],
  ['a short paragraph', `${RU}\n\n${short}\n\n${RU}`, 'paragraph|paragraph|paragraph'],
  ['a question', `${RU}\n\nЧто дальше?\n\n${RU}`, 'paragraph|paragraph|paragraph'],
  ['a quotation of one line', `${EN}\n\n“I once went to Torquay.”\n\n${EN}`, 'paragraph|paragraph|paragraph'],
  ['a short last line', `${RU}\n\nКонец недели`, 'paragraph|paragraph'],
  ['a line that announces', `${RU}\n\nЮлия заявила:\n\n${RU}`, 'paragraph|paragraph|paragraph'],
  ['a line after one that announces', `${RU}\n\nОна сказала:\n\nРека теперь чистая\n\n${RU}`, 'paragraph|paragraph|paragraph|paragraph'],
  ['small letters', `${RU}\n\nнакануне убрали и второй берег\n\n${RU}`, 'paragraph|paragraph|paragraph'],
  ['hyphens', `${EN}\n\n- fans on every line,\n- two extra breaks, and\n- an apology.\n\n${EN}`, 'paragraph|list|paragraph'],
  ['hyphens with full stops after a colon', `Решили:\n- Купить лодку.\n- Починить мост.\n${RU}`, 'paragraph|list|paragraph'],
  ['three hyphens with full stops', `${RU}\n- Лодку купили.\n- «Мост цел», — сказал мэр.\n- Парк закрыт.\n${RU}`, 'paragraph|list|paragraph'],
  ['hyphens of speech', `${RU}\n- Лодку купили?\n- Купили.\n- И мост цел.\n${RU}`, 'paragraph|paragraph|paragraph|paragraph|paragraph'],
  ['hyphens of a scene', `${RU}\n- Лодку купили, - сказал мэр.\n- Мост цел.\n- Парк закрыт.\n${RU}`, 'paragraph|paragraph|paragraph|paragraph|paragraph'],
  ['dashes with semicolons', `${RU}\n— старая аллея;\n— фонтан;\n— площадка.\n${RU}`, 'paragraph|list|paragraph'],
  ['bullets', `${RU}\n• Купить лодку.\n• Починить мост.\n${RU}`, 'paragraph|list|paragraph'],
  ['numbers', `${RU}\n1. Купить лодку.\n2. Починить мост.\n\n${RU}`, 'paragraph|list|paragraph'],
  ['letters', `${RU}\nа) лодка\nб) мост\n${RU}`, 'paragraph|list|paragraph'],
  ['one bullet', `${RU}\n\n- Купить лодку.\n\n${RU}`, 'paragraph|paragraph|paragraph'],
  ['numbers out of order', `${RU}\n1. Купить лодку.\n5. Починить мост.\n${RU}`, 'paragraph|paragraph|paragraph|paragraph'],
  ['dialogue', `${RU}\n\n— Что вы думаете?\n\n— Ничего.\n\n— Таблетки пили?\n\n${RU}`, 'paragraph|paragraph|paragraph|paragraph|paragraph'],
  ['dialogue with hyphens', `${RU}\n- Что вы думаете? - спросил он.\n- Ничего, - ответила она.\n${RU}`, 'paragraph|paragraph|paragraph|paragraph'],
  ['block quote', `${RU}\n\n> Мама работала до последнего дня.\n> Прощание пройдёт в доме.\n\n${RU}`, 'paragraph|blockquote|blockquote|paragraph'],
  ['wrapped block quote', `${RU}\n\n> Мама работала до\n> последнего дня.\n\n${RU}`, 'paragraph|blockquote|paragraph'],
  ['first line in small letters', `ветер сорвал крышу с рынка\n\n${RU}`, 'headline|paragraph'],
]

describe('blocks', () => {
  test.each(types)('%s', (_, text, expected) => expect(typesOf(run(text).blocks)).toBe(expected))

  test('list items are without bullets', () => {
    const text = `${RU}\n1) лодка\n2) мост\n`
    const list = run(text).blocks[1]
    expect(list?.ordered).toBe(true)
    expect(list?.items?.map((item) => text.slice(...item))).toEqual(['лодка', 'мост'])
  })

  test('a dateline is the start of its paragraph', () => {
    const text = `МОСКВА, 11 дек — РИА Новости. ${RU}`
    expect(run(text).blocks[0]?.dateline).toEqual([0, 'МОСКВА, 11 дек — РИА Новости.'.length])
  })
})

describe('messages', () => {
  const rules = (text: string): string[] => run(text).messages.map((message) => `${message.ruleId} ${text.slice(...(message.span ?? [0, 0]))}`)

  test('an impossible date', () => {
    expect(rules(`date 2025-13-45 ${RU}`)).toEqual(['impossible-date 2025-13-45'])
    expect(rules(`Дата: 31.02.2025\nАвтор: Иван Петров\n\n${RU}`)).toEqual(['impossible-date 31.02.2025'])
    expect(rules(`Date: 2025-12-11 25:61\nTitle: T\n\n${EN}`)).toEqual(['impossible-date 2025-12-11 25:61'])
  })

  test('dates that contradict', () => {
    expect(rules(`Дата: 11.12.2025\nДата публикации: 10.12.2025\n\n${RU}`)).toEqual(['contradicting-dates 10.12.2025'])
    expect(rules(`Дата: 11.12.2025\n\nМОСКВА, 1 дек — РИА Новости. ${RU}`)).toEqual(['contradicting-dates 1 дек'])
    expect(rules(`Дата: 11.12.2025\nДата публикации: 11 декабря 2025, 14:05\n\n${RU}`)).toEqual([])
  })

  test('a field twice', () => {
    expect(rules(`Title: One\nTitle: Two\nTitle: Three\n\n${EN}`)).toEqual(['repeated-field Two'])
    const {meta} = run(`Title: One\nTitle: Two\n\n${EN}`)
    expect([meta.title, meta.fields.Title]).toEqual(['One', 'One\nTwo'])
  })

  test('front matter without an end', () => {
    expect(rules(`---\ntitle: One\ndate: 2025-12-11\n\n${EN}`)).toEqual(['front-matter ---'])
    expect(typesOf(run(`---\ntitle: One\ndate: 2025-12-11\n\n${EN}`).blocks)).toBe('signoff|header|paragraph')
  })

  test('a story between two rules is no front matter', () => {
    expect(typesOf(run(`---\n\n${EN}\n\n---\n\n${EN}`).blocks)).toBe('signoff|paragraph|signoff|paragraph')
  })

  test('keys that are names of the prototype', () => {
    for (const text of [`Title: T\n__proto__: x\nconstructor: y\nDate: 2025-12-11\n\n${EN}`, `---\ntitle: T\n__proto__: x\nconstructor: y\ndate: 2025-12-11\n---\n${EN}`]) {
      const {fields} = run(text).meta
      expect(Object.keys(fields)).toContain('__proto__')
      expect(Object.keys(fields)).toContain('constructor')
      expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
      expect(JSON.parse(JSON.stringify(fields))).toEqual(fields)
      expect(({} as Record<string, unknown>).x).toBeUndefined()
    }
  })

  test('a header of ten thousand lines', () => {
    const text = `Title: T\n${Array.from({length: 10_000}, (_, i) => `Key${i}: value`).join('\n')}\nDate: 2025-12-11\n\n${EN}`
    const found = run(text)
    expect(found.messages.map((message) => message.ruleId)).toEqual(['long-header'])
    expect(typesOf(found.blocks)).toBe('header|paragraph')
    expect(Object.keys(found.meta.fields)).toHaveLength(10_002)
  })
})

describe('fixtures', () => {
  const cases = ['ru', 'en'].flatMap((lang) => readdirSync(`fixtures/${lang}`).map((name) => `fixtures/${lang}/${name}/input.txt`))
  /** Those without a headline. */
  const bare = ['seed', 'bus-accident', 'storm-warning-crlf', 'no-headline-anonymous-sources']

  test.each(cases)('%s', (file) => {
    const {blocks} = run(readFileSync(file, 'utf8'))
    const hasHeadline = blocks.some((block) => block.type === 'headline')
    expect(hasHeadline).toBe(!bare.some((name) => file.includes(`/${name}/`)))
    const story = blocks.reduce((sum, {type, items}) => sum + (type === 'paragraph' || type === 'blockquote' ? 1 : items?.length ?? 0), 0)
    expect(story).toBeGreaterThan(4)
    expect(blocks.some((block) => block.type === 'signoff')).toBe(false)
  })
})

import {describe, expect, it} from 'vitest'
import {findTimes} from '../../src/times/find.ts'
import {lexiconIn, spansIn, timesIn, tokensOf, wordsIn, type Language} from './find.ts'

const values = (lang: Language, text: string, skip?: (token: number) => boolean): string[] =>
  spansIn(lang, text, '2025-12-11', skip && ((token) => skip(token))).map((span) => text.slice(span.start, span.end))

describe('what is passed over', () => {
  it('leaves names and titles alone, and takes what stands around them', () => {
    const text = 'В мае увертюру «1812 год» сыграли в 2014 году.'
    const tokens = tokensOf('ru', text)
    const inTitle = (token: number): boolean => (tokens.start[token]!) > text.indexOf('«') && (tokens.end[token]!) < text.indexOf('»')
    expect(values('ru', text)).toEqual(['В мае', '1812 год', 'в 2014 году'])
    expect(values('ru', text, inTitle)).toEqual(['В мае', 'в 2014 году'])
  })

  it('stops at a token that is to be skipped', () => {
    expect(values('ru', 'во вторник вечером', (token) => token === 2)).toEqual(['во вторник'])
    expect(values('ru', 'в начале мая', (token) => token === 0)).toEqual(['начале мая'])
  })

  it('reads the range of tokens it is given', () => {
    const tokens = tokensOf('ru', 'Вчера был дождь, завтра будет снег.')
    const found = findTimes(tokens, 3, tokens.length, wordsIn('ru'), '2025-12-11')
    expect(found.map((span) => tokens.text.slice(span.start, span.end))).toEqual(['завтра'])
    expect(findTimes(tokens, 0, 0, wordsIn('ru'), '2025-12-11')).toEqual([])
  })
})

describe('what was spoken of before', () => {
  it('is what "later" and "the same day" are reckoned from', () => {
    expect(timesIn('ru', '5 декабря он приехал. Вечером того же дня уехал. Два дня спустя вернулся.', '2025-12-11').map(([, start]) => start))
      .toEqual(['2025-12-05', '2025-12-05T18:00', '2025-12-07'])
    expect(timesIn('en', 'He won in 1959. Three years later he quit.', '2025-12-11').map(([, start]) => start)).toEqual(['1959-01-01', '1962-01-01'])
    expect(timesIn('ru', 'В тот же день он уехал.', '2025-12-11')).toEqual([])
  })

  it('gives its day to the time in brackets', () => {
    expect(timesIn('ru', 'Пуск намечен на 9 октября 2026 года в 13:00 (в 12:00 мск).', '2025-12-11').map(([, start]) => start))
      .toEqual(['2026-10-09T13:00', '2026-10-09T12:00+03:00'])
  })
})

describe('forms', () => {
  const MONTHS = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ')
  const decline = (month: string): string[] => {
    const stem = month.replace(/[ьй]$/, ''), hard = /[тс]$/.test(stem) && !month.endsWith('ь')
    return hard ? [`${stem}а`, `${stem}у`, `${stem}ом`, `${stem}е`] : [`${stem}я`, `${stem}ю`, `${stem}ем`, `${stem}е`]
  }

  it('knows every month in every case', () => {
    MONTHS.forEach((month, i) => {
      const start = `2024-${String(i + 1).padStart(2, '0')}-01`
      for (const form of [month, ...decline(month)])
        for (const written of [form, form.toUpperCase(), form.charAt(0).toUpperCase() + form.slice(1)])
          expect(timesIn('ru', `${written} 2024 года`, undefined)[0]?.[1], written).toBe(start)
    })
    'January February March April May June July August September October November December'.split(' ').forEach((month, i) => {
      const start = `2024-${String(i + 1).padStart(2, '0')}-01`
      expect(timesIn('en', `in ${month} 2024`)[0]?.[1], month).toBe(start)
      expect(timesIn('en', `on ${month} 1, 2024`)[0]?.[1], month).toBe(start)
      expect(timesIn('en', `on 1 ${month.slice(0, 3)} 2024`)[0]?.[1], month).toBe(start)
    })
  })

  it('knows every weekday', () => {
    const ru = ['в понедельник', 'во вторник', 'в среду', 'в четверг', 'в пятницу', 'в субботу', 'в воскресенье']
    const en = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
    const past = ['08', '09', '10', '11', '05', '06', '07'], next = ['15', '16', '17', '18', '12', '13', '14']
    ru.forEach((day, i) => {
      expect(timesIn('ru', `Он приехал ${day}.`, '2025-12-11')[0]?.[1]).toBe(`2025-12-${past[i]}`)
      expect(timesIn('ru', `Он приедет ${day}.`, '2025-12-11')[0]?.[1]).toBe(`2025-12-${next[i]}`)
    })
    en.forEach((day, i) => {
      expect(timesIn('en', `He came on ${day}.`, '2025-12-11')[0]?.[1]).toBe(`2025-12-${past[i]}`)
      expect(timesIn('en', `He will come on ${day}.`, '2025-12-11')[0]?.[1]).toBe(`2025-12-${next[i]}`)
      expect(timesIn('en', `next ${day}`, '2025-12-11')[0]?.[1]).toBe(`2025-12-${next[i]}`)
    })
  })

  it('keeps the interval whatever the preposition', () => {
    for (const preposition of ['в', 'к', 'до', 'с', 'по', 'после', 'от', 'за', 'на', 'из', 'для'])
      expect(timesIn('ru', `${preposition} 2021 год`, '2025-12-11')).toEqual([[`${preposition} 2021 год`, '2021-01-01', '2022-01-01', 'year']])
    for (const preposition of ['in', 'by', 'since', 'until', 'before', 'after', 'during', 'from', 'through', 'as of', 'for', 'of', 'throughout'])
      expect(timesIn('en', `${preposition} 2021`, '2025-12-11')).toEqual([[`${preposition} 2021`, '2021-01-01', '2022-01-01', 'year']])
  })

  it('counts every unit both ways, in words and digits', () => {
    const units: [string, string, string, string, string][] = [
      ['дня', 'days', '2025-12-09', '2025-12-13', 'day'], ['недели', 'weeks', '2025-11-24', '2025-12-22', 'week'],
      ['месяца', 'months', '2025-10-01', '2026-02-01', 'month'], ['года', 'years', '2023-01-01', '2027-01-01', 'year'],
      ['квартала', 'quarters', '2025-04-01', '2026-04-01', 'quarter'],
    ]
    for (const [ru, en, before, after, grain] of units)
      for (const [two, zwei] of [['два', 'two'], ['две', 'two'], ['2', '2']] as const) {
        expect(timesIn('ru', `${two} ${ru} назад`, '2025-12-11')).toMatchObject([[`${two} ${ru} назад`, before, expect.any(String), grain]])
        expect(timesIn('ru', `через ${two} ${ru}`, '2025-12-11')).toMatchObject([[`через ${two} ${ru}`, after, expect.any(String), grain]])
        expect(timesIn('en', `${zwei} ${en} ago`, '2025-12-11')).toMatchObject([[`${zwei} ${en} ago`, before, expect.any(String), grain]])
        expect(timesIn('en', `${zwei} ${en} from now`, '2025-12-11')).toMatchObject([[`${zwei} ${en} from now`, after, expect.any(String), grain]])
      }
  })
})

describe('words', () => {
  it('all stand in the lexicon', () => {
    for (const lang of ['ru', 'en'] satisfies Language[]) {
      const {words} = wordsIn(lang).data, known = new Set(lexiconIn(lang).form)
      for (const rows of Object.values(words))
        for (const [, forms] of rows)
          for (const form of forms.split(' '))
            for (const part of form.split(/[_.]/)) if (part !== '') expect(known, form).toContain(part.replaceAll('ё', 'е'))
    }
  })
})

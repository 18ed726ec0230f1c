import {describe, expect, test} from 'vitest'
import {RU, run, shortMeta, typesOf, type Case} from './run.ts'

const T = 'Берег очищен за день'
const title = T

const fields: Case[] = [
  [` date 2025-12-11 ${RU}`, {date: '2025-12-11', fields: {date: '2025-12-11'}}, 'header|paragraph'],
  [`${T} date 2025-12-11 ${RU}`, {title, date: '2025-12-11', fields: {date: '2025-12-11'}}, 'headline|header|paragraph'],
  [`date 2025-12-11T14:05 ${RU}\n\n${RU}`, {date: '2025-12-11T14:05', fields: {date: '2025-12-11T14:05'}}, 'header|paragraph|paragraph'],
  [`дата 2025-12-11 ${RU}`, {date: '2025-12-11', fields: {дата: '2025-12-11'}}, 'header|paragraph'],
  [`date 2025-13-45 ${RU}`, {fields: {date: '2025-13-45'}}, 'header|paragraph'],
  [`Заголовок: ${T}\nДата: 11.12.2025\nАвтор: Иван Петров\n\n${RU}`,
    {title, date: '2025-12-11', authors: ['Иван Петров'], fields: {Заголовок: T, Дата: '11.12.2025', Автор: 'Иван Петров'}}, 'header|paragraph'],
  [`Дата: 11 декабря 2025, 14:05 МСК\nИсточник: РИА Новости\nРубрика: Общество\n${RU}`,
    {date: '2025-12-11T14:05+03:00', agencies: ['РИА Новости'], section: 'Общество', fields: {Дата: '11 декабря 2025, 14:05 МСК', Источник: 'РИА Новости', Рубрика: 'Общество'}}, 'header|paragraph'],
  [`Авторы: Иван Петров, Анна Смирнова и Олег Юн\nДата публикации: 2025-12-11\n\n${RU}`,
    {date: '2025-12-11', authors: ['Иван Петров', 'Анна Смирнова', 'Олег Юн'], fields: {Авторы: 'Иван Петров, Анна Смирнова и Олег Юн', 'Дата публикации': '2025-12-11'}}, 'header|paragraph'],
  [`Title: ${T}\nDate: 2025-12-11\nAuthor: Иван Петров\n\n${RU}`,
    {title, date: '2025-12-11', authors: ['Иван Петров'], fields: {Title: T, Date: '2025-12-11', Author: 'Иван Петров'}}, 'header|paragraph'],
  [`Заголовок: ${T}\nДата: 11.12.2025\nТираж: 500\n\n${RU}`, {title, date: '2025-12-11', fields: {Заголовок: T, Дата: '11.12.2025', Тираж: '500'}}, 'header|paragraph'],
  [`Заголовок: ${T}\nТекст: ${RU}`, {title, fields: {Заголовок: T}}, 'header|paragraph'],
  [`Дата: 11.12.2025\nВремя: 14:05\n\n${T}\n\n${RU}`, {title, date: '2025-12-11T14:05', fields: {Дата: '11.12.2025', Время: '14:05'}}, 'header|headline|paragraph'],
  [`ДАТА: 11.12.2025\n\nИСТОЧНИК: ТАСС\n\n${RU}`, {date: '2025-12-11', agencies: ['ТАСС'], fields: {ДАТА: '11.12.2025', ИСТОЧНИК: 'ТАСС'}}, 'header|paragraph'],
  [`Заголовок: ${T}\nСсылка: https://news.example/2025/12/11/bereg\n\nМОСКВА, 11 дек - РИА Новости. ${RU}`,
    {title, url: 'https://news.example/2025/12/11/bereg', date: '2025-12-11', place: 'Москва', agencies: ['РИА Новости'], fields: {Заголовок: T, Ссылка: 'https://news.example/2025/12/11/bereg'}}, 'header|paragraph'],
  [`---\ntitle: "${T}"\ndate: 2025-12-11 14:05\nauthor: [Иван Петров, Анна Смирнова]\n---\n${RU}`,
    {title, date: '2025-12-11T14:05', authors: ['Иван Петров', 'Анна Смирнова'], fields: {title: `"${T}"`, date: '2025-12-11 14:05', author: '[Иван Петров, Анна Смирнова]'}}, 'header|paragraph'],
  [`---\nзаголовок: ${T}\nавторы:\n  - Иван Петров\n  - Анна Смирнова\nисточник: ТАСС\n---\n\n${RU}`,
    {title, authors: ['Иван Петров', 'Анна Смирнова'], agencies: ['ТАСС'], fields: {заголовок: T, авторы: '- Иван Петров\n  - Анна Смирнова', источник: 'ТАСС'}}, 'header|paragraph'],
]

const lines: Case[] = [
  [`${T}\n11.12.2025, 14:05\n\n${RU}`, {title, date: '2025-12-11T14:05'}, 'headline|header|paragraph'],
  [`${T}\n\n11 декабря 2025, 14:05 МСК\n\n${RU}`, {title, date: '2025-12-11T14:05+03:00'}, 'headline|header|paragraph'],
  [`${T}\n11 декабря 2025 г., четверг, 14:05 по московскому времени\n${RU}`, {title, date: '2025-12-11T14:05+03:00'}, 'headline|header|paragraph'],
  [`${T}\nИсточник: «Речной вестник»\n\n${RU}`, {title, agencies: ['Речной вестник'], fields: {Источник: '«Речной вестник»'}}, 'headline|header|paragraph'],
  [`Новости / Общество\n${T}\n11 декабря 2025, 14:05 | Текст: Пётр Лобанов | Фото: Анна Синицына\n\n${RU}`, {title, section: 'Общество', date: '2025-12-11T14:05', authors: ['Пётр Лобанов'], fields: {Текст: 'Пётр Лобанов'}}, 'header|headline|header|paragraph'],
  [`Главная » Новости » Спорт\n${T}\n\n${RU}`, {title, section: 'Спорт'}, 'header|headline|paragraph'],
  [`Мэры » Новости\n\n${RU}`, {title: 'Мэры » Новости'}, 'headline|paragraph'],
  [`${T}\nМэр Заречного — о реке, мусоре и планах\nБеседовала Инна Рябых\n\n${RU}`, {title, subtitle: 'Мэр Заречного — о реке, мусоре и планах', authors: ['Инна Рябых']}, 'headline|headline2|byline|paragraph'],
  [`14:05, 11 декабря 2025\n${T}\n${RU}`, {title, date: '2025-12-11T14:05'}, 'header|headline|paragraph'],
  [`14:05 | 11.12.2025\n${T}\n${RU}`, {title, date: '2025-12-11T14:05'}, 'header|headline|paragraph'],
  [`11.12.25\n${T}\n${RU}`, {title, date: '2025-12-11'}, 'header|headline|paragraph'],
  [`${T}\n11/12/2025\n${RU}`, {title, date: '2025-12-11'}, 'headline|header|paragraph'],
  [`${T}\n11 декабря, 14:05\n${RU}`, {title, date: '2025-12-11T14:05'}, 'headline|header|paragraph', '2025-12-20'],
  [`${T}\n11 декабря, 14:05\n${RU}`, {title}, 'headline|header|paragraph'],
  [`${T}\nСегодня, 14:05\n${RU}`, {title}, 'headline|header|paragraph'],
  [`${T}\n2025-12-11T14:05:33+03:00\n${RU}`, {title, date: '2025-12-11T14:05:33+03:00'}, 'headline|header|paragraph'],
  [`11.12.2025, 14:05 | Политика\n${T}\n${RU}`, {title, date: '2025-12-11T14:05', section: 'Политика'}, 'header|headline|paragraph'],
  [`Политика\n${T}\n${RU}`, {title, section: 'Политика'}, 'header|headline|paragraph'],
  [`${T}\nОпубликовано: 11.12.2025 14:05\nОбновлено: 12.12.2025 09:30\n${RU}`,
    {title, date: '2025-12-11T14:05', updated: '2025-12-12T09:30', fields: {Опубликовано: '11.12.2025 14:05', Обновлено: '12.12.2025 09:30'}}, 'headline|header|paragraph'],
  [`${T}\nОпубликовано 11 декабря 2025 в 14:05\n${RU}`, {title, date: '2025-12-11T14:05', fields: {Опубликовано: '11 декабря 2025 в 14:05'}}, 'headline|header|paragraph'],
  [`${T}\n11 декабря 2025, 14:05 (обновлено: 15:10)\n${RU}`, {title, date: '2025-12-11T14:05', updated: '2025-12-11T15:10', fields: {обновлено: '15:10'}}, 'headline|header|paragraph'],
  [`${T}\nАвтор: Иван Петров\n\n${RU}`, {title, authors: ['Иван Петров'], fields: {Автор: 'Иван Петров'}}, 'headline|byline|paragraph'],
  [`${T}\nТекст: Иван Петров, Анна Смирнова\n${RU}`, {title, authors: ['Иван Петров', 'Анна Смирнова'], fields: {Текст: 'Иван Петров, Анна Смирнова'}}, 'headline|byline|paragraph'],
  [`${T}\nИван Петров, корреспондент\n${RU}`, {title, authors: ['Иван Петров']}, 'headline|byline|paragraph'],
  [`${T}\nИван Петров\n${RU}`, {title, authors: ['Иван Петров']}, 'headline|byline|paragraph'],
  [`${T}\nИван Петров, Анна Смирнова\n${RU}`, {title, authors: ['Иван Петров', 'Анна Смирнова']}, 'headline|byline|paragraph'],
  [`${T}\nА. С. Петров, РИА Новости\n${RU}`, {title, authors: ['А. С. Петров'], agencies: ['РИА Новости']}, 'headline|byline|paragraph'],
  [`${T}\nИван ПЕТРОВ\n${RU}`, {title, authors: ['Иван Петров']}, 'headline|byline|paragraph'],
  [`${T}\nИван Петров, 11.12.2025\n${RU}`, {title, authors: ['Иван Петров'], date: '2025-12-11'}, 'headline|byline|paragraph'],
  [`${T}\nАвтор: Иван Петров | 11.12.2025 14:05\n${RU}`, {title, authors: ['Иван Петров'], date: '2025-12-11T14:05', fields: {Автор: 'Иван Петров'}}, 'headline|header|paragraph'],
  [`${T}\nИван Петров\nПетров открыл субботник и первым взял в руки мешок, сообщил глава администрации посёлка.`, {title}, 'headline|signoff|paragraph'],
  [`${T}\nВолонтёры собрали шесть тонн мусора\n\n${RU}`, {title, subtitle: 'Волонтёры собрали шесть тонн мусора'}, 'headline|headline2|paragraph'],
  [`${T}\nФото: Иван Петров / ТАСС\n${RU}`, {title}, 'headline|signoff|paragraph'],
  [`${T}\nБерег реки (архивное фото)\n${RU}`, {title}, 'headline|signoff|paragraph'],
]

const datelines: Case[] = [
  [`МОСКВА, 11 дек — РИА Новости. ${RU}`, {place: 'Москва', agencies: ['РИА Новости'], date: '2025-12-11'}, 'paragraph', '2025-12-11'],
  [`МОСКВА, 11 дек - РИА Новости, Анна Смирнова. ${RU}`, {place: 'Москва', agencies: ['РИА Новости'], authors: ['Анна Смирнова']}, 'paragraph'],
  [`КИЕВ, 11 декабря. /ТАСС/. ${RU}`, {place: 'Киев', agencies: ['ТАСС'], date: '2025-12-11'}, 'paragraph', '2025-12-12'],
  [`КИЕВ, 11 декабря. /Корр. ТАСС Иван Петров/. ${RU}`, {place: 'Киев', agencies: ['ТАСС'], authors: ['Иван Петров']}, 'paragraph'],
  [`Москва. 11 декабря. INTERFAX.RU - ${RU}`, {place: 'Москва', agencies: ['INTERFAX.RU']}, 'paragraph'],
  [`Москва. 11 декабря 2025 года. ИНТЕРФАКС – ${RU}`, {place: 'Москва', agencies: ['Интерфакс'], date: '2025-12-11'}, 'paragraph'],
  [`САНКТ-ПЕТЕРБУРГ, 31 дек — РИА Новости. ${RU}`, {place: 'Санкт-Петербург', agencies: ['РИА Новости'], date: '2025-12-31'}, 'paragraph', '2026-01-02'],
  [`РОСТОВ-НА-ДОНУ, 5 мая. ${RU}`, {place: 'Ростов-на-Дону', date: '2024-05-05'}, 'paragraph', '2024-05-06'],
  [`МИНСК, 11 дек — Sputnik. ${RU}`, {place: 'Минск', agencies: ['Sputnik']}, 'paragraph'],
  [`11 декабря, Минск /Корр. БЕЛТА/. ${RU}`, {place: 'Минск', agencies: ['БЕЛТА']}, 'paragraph'],
  [`ТАСС, 11 декабря. ${RU}`, {agencies: ['ТАСС'], date: '2025-12-11'}, 'paragraph', '2025-12-11'],
  [`АСТАНА. КАЗИНФОРМ – ${RU}`, {place: 'Астана', agencies: ['Казинформ']}, 'paragraph'],
  [`Москва, 11 декабря 2025, 14:05 — REGNUM ${RU}`, {place: 'Москва', agencies: ['REGNUM'], date: '2025-12-11T14:05'}, 'paragraph'],
  [`${T}\n\nСОСНОВКА, 31 ноября. /ТАСС/. ${RU}`, {title, place: 'Сосновка', agencies: ['ТАСС']}, 'headline|paragraph', '2025-12-01'],
  [`Дата: 11.12.2025\n\nМОСКВА, 10 дек — РИА Новости. ${RU}`, {date: '2025-12-11', place: 'Москва', agencies: ['РИА Новости'], fields: {Дата: '11.12.2025'}}, 'header|paragraph'],
  [`США — крупнейший покупатель рыбы, говорится в отчёте. ${RU}`, {}, 'paragraph'],
  [`Москва — столица России, напомнил глава посёлка. ${RU}`, {}, 'paragraph'],
  [`НАТО и ЕС, 11 декабря обсудившие закупки, разошлись во мнениях. ${RU}`, {}, 'paragraph'],
]

const signoffs: Case[] = [
  [`${T}\n\n${RU}\n\nФото: Анна Смирнова / ТАСС`, {title}, 'headline|paragraph|signoff'],
  [`${T}\n\n${RU}\n\nИсточник: РИА Новости`, {title, agencies: ['РИА Новости']}, 'headline|paragraph|signoff'],
  [`${T}\n\n${RU}\n\nЧитайте также: Мост закрыли на ремонт\n\n${RU}`, {title}, 'headline|paragraph|signoff|paragraph'],
  [`${T}\n${RU}\nРеклама\n${RU}\nПоделиться`, {title}, 'headline|paragraph|signoff|paragraph|signoff'],
  [`${T}\n\n${RU}\n\n12 комментариев\n\n${RU}\n\n840 просмотров`, {title}, 'headline|paragraph|signoff|paragraph|signoff'],
  [`${T}\n\n${RU}\n\nЭтот сайт использует файлы cookie. Продолжая, вы соглашаетесь.\n\n${RU}`, {title}, 'headline|paragraph|signoff|paragraph'],
  [`${T}\n\n${RU}\n\n12 комментариев оставили жители посёлка, все недовольные.`, {title}, 'headline|paragraph|paragraph'],
  [`${T}\n\n${RU}\n\nМы используем воду из реки, сказал глава администрации.`, {title}, 'headline|paragraph|paragraph'],
  [`${T}\n${RU}\n© 2025 Газета «Берег»`, {title}, 'headline|paragraph|signoff'],
  [`${T}\n${RU}\nПодписывайтесь на наш канал в Telegram!`, {title}, 'headline|paragraph|signoff'],
  [`${T}\n${RU}\nИван Петров`, {title, authors: ['Иван Петров']}, 'headline|paragraph|byline'],
  [`${T}\n${RU}\nАвтор: Иван Петров\n11.12.2025`, {title, authors: ['Иван Петров'], date: '2025-12-11', fields: {Автор: 'Иван Петров'}}, 'headline|paragraph|byline|header'],
  [`${T}\n\n${RU}\n\nРеклама на берегу запрещена, напомнили в администрации посёлка.`, {title}, 'headline|paragraph|paragraph'],
  [`${T}\n\n${RU}\n\nИсточник: «Нет, мусор мы туда не свозили». Других объяснений он не дал.`, {title}, 'headline|paragraph|paragraph'],
  [`${T}\n\n${RU}\n\nПоделиться опытом приехали и соседи, сказал он.`, {title}, 'headline|paragraph|paragraph'],
]

const headlines: Case[] = [
  [`${T}\n\n${RU}`, {title}, 'headline|paragraph'],
  [`${T}\n${RU}`, {title}, 'headline|paragraph'],
  [`\uFEFF${T}\r\n\r\n${RU}\r\n`, {title}, 'headline|paragraph'],
  [`Источник: глава завода уйдёт в отставку\n\n${RU}`, {title: 'Источник: глава завода уйдёт в отставку'}, 'headline|paragraph'],
  [`Что будет с берегом реки?\n\n${RU}`, {title: 'Что будет с берегом реки?'}, 'headline|paragraph'],
  [`«Мы справились»: как чистили берег\n\n${RU}`, {title: '«Мы справились»: как чистили берег'}, 'headline|paragraph'],
  [`Посёлок Дальний очистил берег реки от мусора за один день.\n\n${RU}`, {title: 'Посёлок Дальний очистил берег реки от мусора за один день.'}, 'headline|paragraph'],
  [`${RU}\n\nКроме того, они покрасили забор вдоль всей улицы и починили мост, который разрушило весной.`, {}, 'paragraph|paragraph'],
  [RU, {}, 'paragraph'],
  [T, {}, 'paragraph'],
  [`— Что вы думаете о реке?\n\n${RU}`, {}, 'paragraph|paragraph'],
  [`Глава администрации сказал:\n\n${RU}`, {}, 'paragraph|paragraph'],
  ['', {}, ''],
  ['\n \u00a0\n\t\n', {}, ''],
]

describe('Russian headers', () => {
  test.each([...fields, ...lines, ...datelines, ...signoffs, ...headlines])('%s', (text, meta, types, date) => {
    const found = run(text, date === undefined ? {} : {date})
    expect(shortMeta(found.meta)).toEqual(meta)
    expect(typesOf(found.blocks)).toBe(types)
  })
})

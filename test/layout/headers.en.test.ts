import {describe, expect, test} from 'vitest'
import {EN, run, shortMeta, typesOf, type Case} from './run.ts'

const T = 'Village clears its river bank'
const title = T

const fields: Case[] = [
  [`date 2025-12-11 ${EN}`, {date: '2025-12-11', fields: {date: '2025-12-11'}}, 'header|paragraph'],
  [`${T} date 2025-12-11 ${EN}`, {title, date: '2025-12-11', fields: {date: '2025-12-11'}}, 'headline|header|paragraph'],
  [`The release date 2025-12-11 was confirmed by the village council on Monday, and ${EN}`, {}, 'paragraph'],
  [`Title: ${T}\nDate: 2025-12-11\nAuthor: Jane Doe\nSource: Reuters\nSection: World\nURL: https://news.example/a\n\n${EN}`,
    {title, date: '2025-12-11', authors: ['Jane Doe'], agencies: ['Reuters'], section: 'World', url: 'https://news.example/a',
      fields: {Title: T, Date: '2025-12-11', Author: 'Jane Doe', Source: 'Reuters', Section: 'World', URL: 'https://news.example/a'}}, 'header|paragraph'],
  [`HEADLINE: ${T}\nBYLINE: By JANE DOE\nDATE: December 11, 2025\n\n${EN}`,
    {title, authors: ['Jane Doe'], date: '2025-12-11', fields: {HEADLINE: T, BYLINE: 'By JANE DOE', DATE: 'December 11, 2025'}}, 'header|paragraph'],
  [`Date: Thu, 11 Dec 2025 14:05:33 +0300\nFrom: Jane Doe <jane@news.example>\nTo: desk@news.example\nSubject: ${T}\n\n${EN}`,
    {title, date: '2025-12-11T14:05:33+03:00', authors: ['Jane Doe'],
      fields: {Date: 'Thu, 11 Dec 2025 14:05:33 +0300', From: 'Jane Doe <jane@news.example>', To: 'desk@news.example', Subject: T}}, 'header|paragraph'],
  [`Subject: A long subject that\n  goes on\nDate: 11 Dec 2025\n\n${EN}`,
    {title: 'A long subject that goes on', date: '2025-12-11', fields: {Subject: 'A long subject that\n  goes on', Date: '11 Dec 2025'}}, 'header|paragraph'],
  [`Date: 2025-12-11\nRating: 5\nAuthor: Jane Doe and John Smith\n\n${T}\n\n${EN}`,
    {title, date: '2025-12-11', authors: ['Jane Doe', 'John Smith'], fields: {Date: '2025-12-11', Rating: '5', Author: 'Jane Doe and John Smith'}}, 'header|headline|paragraph'],
  [`The Times\n\nDecember 11, 2025 Thursday\n\n${T}\n\nBYLINE: By Jane Doe\n\nSECTION: NEWS; Pg. 4\n\nLENGTH: 512 words\n\nDATELINE: FARSIDE\n\nBODY:\n\n${EN}\n\n${EN}\n\nLOAD-DATE: December 12, 2025\n\nLANGUAGE: ENGLISH`,
    {title, date: '2025-12-11', authors: ['Jane Doe'], agencies: ['The Times'], section: 'NEWS; Pg. 4', place: 'Farside',
      fields: {BYLINE: 'By Jane Doe', SECTION: 'NEWS; Pg. 4', LENGTH: '512 words', DATELINE: 'FARSIDE', 'LOAD-DATE': 'December 12, 2025', LANGUAGE: 'ENGLISH'}},
    'header|header|headline|header|paragraph|paragraph|header|header'],
  [`HD\n${T}\nBY\nBy Jane Doe\nWC\n512 words\nPD\n11 December 2025\nET\n10:05\nSN\nReuters News\nLP\n${EN}\nTD\n${EN}\nAN\nDocument LBA1`,
    {title, authors: ['Jane Doe'], date: '2025-12-11T10:05', agencies: ['Reuters News'],
      fields: {HD: T, BY: 'By Jane Doe', WC: '512 words', PD: '11 December 2025', ET: '10:05', SN: 'Reuters News', AN: 'Document LBA1'}}, 'header|paragraph|header|paragraph|header'],
  [`HD   ${T}\nPD   11 December 2025\nSN   The Times\nLP   ${EN}`,
    {title, date: '2025-12-11', agencies: ['The Times'], fields: {HD: T, PD: '11 December 2025', SN: 'The Times'}}, 'header|paragraph'],
  [`---\ntitle: 'Village''s bank: clear'\ndate: 2025-12-11T14:05:00Z # first\nauthors:\n  - name: Jane Doe\n    email: j@news.example\n  - John Smith\nsection: World\n---\n\n${EN}`,
    {title: 'Village\'s bank: clear', date: '2025-12-11T14:05:00Z', authors: ['Jane Doe', 'John Smith'], section: 'World',
      fields: {title: '\'Village\'\'s bank: clear\'', date: '2025-12-11T14:05:00Z # first', authors: '- name: Jane Doe\n    email: j@news.example\n  - John Smith', section: 'World'}}, 'header|paragraph'],
  [`---\ntitle: >\n  Village clears\n  its river bank\nlast_modified: 2025-12-12\npublication_date: 2025-12-11\n---\n${EN}`,
    {title, date: '2025-12-11', updated: '2025-12-12', fields: {title: '>\n  Village clears\n  its river bank', last_modified: '2025-12-12', publication_date: '2025-12-11'}}, 'header|paragraph'],
]

const lines: Case[] = [
  [`${T}\nThursday, December 11, 2025 2:05 PM EST\n\n${EN}`, {title, date: '2025-12-11T14:05-05:00'}, 'headline|header|paragraph'],
  [`${T}\nDec. 11, 2025, 2:05 p.m. ET\n\n${EN}`, {title, date: '2025-12-11T14:05-05:00'}, 'headline|header|paragraph'],
  [`${T}\nJuly 11, 2025 at 2:05 p.m. ET\n\n${EN}`, {title, date: '2025-07-11T14:05-04:00'}, 'headline|header|paragraph'],
  [`${T}\n11 December 2025\n\n${EN}`, {title, date: '2025-12-11'}, 'headline|header|paragraph'],
  [`${T}\n11th December 2025, 12:30 am GMT\n\n${EN}`, {title, date: '2025-12-11T00:30+00:00'}, 'headline|header|paragraph'],
  [`${T}\nThu 11 Dec 2025 09.30 GMT\n\n${EN}`, {title, date: '2025-12-11T09:30+00:00'}, 'headline|header|paragraph'],
  [`${T}\n2025-12-11T14:05:00.120+05:30\n\n${EN}`, {title, date: '2025-12-11T14:05:00.120+05:30'}, 'headline|header|paragraph'],
  [`${T}\n12/11/2025\n\n${EN}`, {title, date: '2025-12-11'}, 'headline|header|paragraph'],
  [`${T}\n25/12/2025\n\n${EN}`, {title, date: '2025-12-25'}, 'headline|header|paragraph'],
  [`${T}\n11-Dec-2025\n\n${EN}`, {title, date: '2025-12-11'}, 'headline|header|paragraph'],
  [`${T}\nThu Dec 11 14:05:00 2025\n\n${EN}`, {title, date: '2025-12-11T14:05:00'}, 'headline|header|paragraph'],
  [`${T}\nDecember 11, 2025 14:05 UTC+3\n\n${EN}`, {title, date: '2025-12-11T14:05+03:00'}, 'headline|header|paragraph'],
  [`${T}\nPublished: December 11, 2025\nLast updated: December 12, 2025, 9:15 AM PST\n\n${EN}`,
    {title, date: '2025-12-11', updated: '2025-12-12T09:15-08:00', fields: {Published: 'December 11, 2025', 'Last updated': 'December 12, 2025, 9:15 AM PST'}}, 'headline|header|paragraph'],
  [`${T}\nUpdated 1447 GMT (2247 HKT) December 11, 2025\n\n${EN}`, {title, updated: '2025-12-11T14:47+00:00', fields: {Updated: '1447 GMT (2247 HKT) December 11, 2025'}}, 'headline|header|paragraph'],
  [`${T}\nPublished Dec 11, 2025 | Updated Dec 12, 2025\n\n${EN}`, {title, date: '2025-12-11', updated: '2025-12-12', fields: {Published: 'Dec 11, 2025', Updated: 'Dec 12, 2025'}}, 'headline|header|paragraph'],
  [`${T}\nBy Jane Doe and John Smith\n\n${EN}`, {title, authors: ['Jane Doe', 'John Smith']}, 'headline|byline|paragraph'],
  [`${T}\nBy Jane Doe, John Smith and P. J. van der Berg in Farside\n\n${EN}`, {title, authors: ['Jane Doe', 'John Smith', 'P. J. van der Berg']}, 'headline|byline|paragraph'],
  [`${T}\nBy JANE DOE and JOHN SMITH Associated Press\n\n${EN}`, {title, authors: ['Jane Doe', 'John Smith'], agencies: ['Associated Press']}, 'headline|byline|paragraph'],
  [`${T}\nBy JANE DOE, Associated Press\n\n${EN}`, {title, authors: ['Jane Doe'], agencies: ['Associated Press']}, 'headline|byline|paragraph'],
  [`${T}\nBy Jane Doe, Staff Writer\n\n${EN}`, {title, authors: ['Jane Doe']}, 'headline|byline|paragraph'],
  [`${T}\nBy Martin King Jr.\nRivers correspondent\n\n${EN}`, {title, authors: ['Martin King Jr.']}, 'headline|byline|paragraph'],
  [`${T}\nBy Reuters\n\n${EN}`, {title, agencies: ['Reuters']}, 'headline|byline|paragraph'],
  [`${T}\nBy Jane Doe | December 11, 2025\n\n${EN}`, {title, authors: ['Jane Doe'], date: '2025-12-11'}, 'headline|header|paragraph'],
  [`${T}\nBy Jane Doe, December 11, 2025\n\n${EN}`, {title, authors: ['Jane Doe'], date: '2025-12-11'}, 'headline|byline|paragraph'],
  [`${T}\nJane Doe in Farside\n\n${EN}`, {title, authors: ['Jane Doe']}, 'headline|byline|paragraph'],
  [`World\n${T}\nFive tonnes of litter taken away by lorry\nBy Jane Doe\n\n${EN}`, {title, section: 'World', subtitle: 'Five tonnes of litter taken away by lorry', authors: ['Jane Doe']}, 'header|headline|headline2|byline|paragraph'],
  [`By Friday, the river bank was clear\n\n${EN}`, {title: 'By Friday, the river bank was clear'}, 'headline|paragraph'],
  [`${T}\n\nBy Friday, the river bank was clear of litter, the parish council of Farside said in its weekly newsletter.`, {title}, 'headline|paragraph'],
]

const datelines: Case[] = [
  [`LONDON, Dec 11 (Reuters) - ${EN}`, {place: 'London', agencies: ['Reuters'], date: '2025-12-11'}, 'paragraph', '2025-12-12'],
  [`WASHINGTON (AP) — ${EN}`, {place: 'Washington', agencies: ['AP']}, 'paragraph'],
  [`NEW YORK, Dec. 14 (UPI) — ${EN}`, {place: 'New York', agencies: ['UPI']}, 'paragraph'],
  [`PARIS, Dec 11, 2025 (AFP) – ${EN}`, {place: 'Paris', agencies: ['AFP'], date: '2025-12-11'}, 'paragraph'],
  [`KYIV/MOSCOW, Dec 11 (Reuters) - ${EN}`, {place: 'Kyiv/Moscow', agencies: ['Reuters']}, 'paragraph'],
  [`(Reuters) - ${EN}`, {agencies: ['Reuters']}, 'paragraph'],
  [`RIO DE JANEIRO — ${EN}`, {place: 'Rio de Janeiro'}, 'paragraph'],
  [`WASHINGTON, D.C. — ${EN}`, {place: 'Washington, D.C.'}, 'paragraph'],
  [`GALT CITY, Fla. (AP) — ${EN}`, {place: 'Galt City, Fla.', agencies: ['AP']}, 'paragraph'],
  [`ST. LOUIS (AP) — ${EN}`, {place: 'St. Louis', agencies: ['AP']}, 'paragraph'],
  [`BEIJING, Dec. 11 (Xinhua) -- ${EN}`, {place: 'Beijing', agencies: ['Xinhua']}, 'paragraph'],
  [`London (CNN) — ${EN}`, {place: 'London', agencies: ['CNN']}, 'paragraph'],
  [`KARSK, Jan. 9 — ${EN}`, {place: 'Karsk'}, 'paragraph'],
  [`${T}.\n\nNEW YORK, Dec. 14 (UPI) — ${EN}`, {title: `${T}.`, place: 'New York', agencies: ['UPI']}, 'headline|paragraph'],
  [`Farside — a village of 300 — has a clean river bank, the council said. ${EN}`, {}, 'paragraph'],
  [`NATO, the alliance, is to move its village office, the council said. ${EN}`, {}, 'paragraph'],
  [`London (the city, not the village) has no such bank, the council said. ${EN}`, {}, 'paragraph'],
]

const ends: Case[] = [
  [`${T}\n\n${EN}\n\n(Reporting by Jane Doe in Farside; Editing by John Smith)`, {title, authors: ['Jane Doe']}, 'headline|paragraph|signoff'],
  [`${T}\nBy Ann Lee\n\n${EN}\n\n(Reporting by Jane Doe; Editing by John Smith)`, {title, authors: ['Ann Lee']}, 'headline|byline|paragraph|signoff'],
  [`${T}\n\n${EN}\n\nADVERTISEMENT\n\n${EN}\n\nFollow Jane Doe on Twitter`, {title}, 'headline|paragraph|signoff|paragraph|signoff'],
  [`${T}\n${EN}\nRead more: Bridge shut for repairs\nShare this article`, {title}, 'headline|paragraph|signoff|signoff'],
  [`${T}\n\n${EN}\n\n12 comments\n\n${EN}\n\n1,234 views`, {title}, 'headline|paragraph|signoff|paragraph|signoff'],
  [`${T}\n\n${EN}\n\nWe use cookies to improve your experience.\n\n${EN}`, {title}, 'headline|paragraph|signoff|paragraph'],
  [`${T}\n\n${EN}\n\n12 comments came from the council, and none was kind.`, {title}, 'headline|paragraph|paragraph'],
  [`${T}\n\n${EN}\n\nThis site uses more water than the whole of the town, she said.`, {title}, 'headline|paragraph|paragraph'],
  [`${T}\n${EN}\nCopyright 2025 The Farside Mail. All rights reserved.`, {title}, 'headline|paragraph|signoff'],
  [`${T}\n${EN}\nSource: Reuters`, {title, agencies: ['Reuters']}, 'headline|paragraph|signoff'],
  [`${T}\n\n${EN}\n\nReaders who share on principle nothing but their bread came too, and brought soup for everyone.`, {title}, 'headline|paragraph|paragraph'],
  [`${T}\n\n${EN}\n\nAdvertisement of the event had been poor, the council said.`, {title}, 'headline|paragraph|paragraph'],
  [`${T}\n\n${EN}\n\nJane Doe`, {title, authors: ['Jane Doe']}, 'headline|paragraph|byline'],
]

describe('English headers', () => {
  test.each([...fields, ...lines, ...datelines, ...ends])('%s', (text, meta, types, date) => {
    const found = run(text, date === undefined ? {} : {date})
    expect(shortMeta(found.meta)).toEqual(meta)
    expect(typesOf(found.blocks)).toBe(types)
  })
})

/** English headers as people have them, written before looking at what the program does. See forms.test.ts. */
import type {Form} from './forms.ts'

const E1 = 'The town of Alderford will close its Mill Bridge for a year from May, the council said on Thursday.'
const E2 = '“We have no choice,” Mayor Anna Belov told reporters. “The bridge is older than anyone here.”'
const E3 = 'Traffic will be diverted through the village of Farside, and a ferry will run every 20 minutes.'
const EB = `${E1}\n\n${E2}\n\n${E3}`
const EL = `${E1}\n${E2}\n${E3}`
const T = 'Mill Bridge to close for a year'

export const forms: readonly Form[] = [
  // seed form
  [` date 2025-12-11 ${EB}`, {date: '2025-12-11'}, 'hppp', {date: '2025-12-11'}],
  [`${T} date 2024-02-29 ${E1}\n${E2}`, {title: T, date: '2024-02-29'}, 'Hhpp', {date: '2024-02-29'}],
  [`Date: 2025-12-11 ${E1}\n\n${E2}`, {date: '2025-12-11'}, 'hpp'],
  [`[${T}] date 2025-12-11 ${E1}\n\n${E2}`, {title: T, date: '2025-12-11'}, 'Hhpp'],
  [`Floods in the north: what we know so far date 2025-07-01 ${E1}\n\n${E3}`, {title: 'Floods in the north: what we know so far', date: '2025-07-01'}, 'Hhpp'],
  // key: value
  [`Title: ${T}\nAuthor: Jane Doe\nDate: December 11, 2025\nSource: Associated Press\n\n${EB}`, {title: T, authors: ['Jane Doe'], date: '2025-12-11', agencies: ['Associated Press']}, 'hppp', ['Title', 'Author', 'Date', 'Source']],
  [`Headline: ${T}\nSubtitle: Ferry to run every 20 minutes\nPublished: 2025-12-11 14:05\nUpdated: 2025-12-11 16:30\nAuthors: Jane Doe, John Roe\nCategory: Local\nLink: https://alderford.example/news/bridge\nTags: bridge, transport\n\n${EB}`,
    {title: T, subtitle: 'Ferry to run every 20 minutes', date: '2025-12-11T14:05', updated: '2025-12-11T16:30', authors: ['Jane Doe', 'John Roe'], section: 'Local', url: 'https://alderford.example/news/bridge'}, 'hppp',
    ['Headline', 'Subtitle', 'Published', 'Updated', 'Authors', 'Category', 'Link', 'Tags']],
  [`TITLE: ${T}\nBY: Jane Doe\nPUBLISHED ON: 11 December 2025\nLAST UPDATED: 12 December 2025\nSOURCE: The Alderford Gazette\n\n${EL}`,
    {title: T, authors: ['Jane Doe'], date: '2025-12-11', updated: '2025-12-12', agencies: ['The Alderford Gazette']}, 'hppp', ['TITLE', 'BY', 'PUBLISHED ON', 'LAST UPDATED', 'SOURCE']],
  [`Source: Reuters\nURL: http://www.reuters.example/article?id=5&x=1\nPublication date: 11/25/2025\nHeadline: ${T}\n\n${EB}`, {title: T, date: '2025-11-25', agencies: ['Reuters'], url: 'http://www.reuters.example/article?id=5&x=1'}, 'hppp', ['Source', 'URL', 'Publication date', 'Headline']],
  [`title: ${T}\nauthor: jane@news.example (Jane Doe)\ndate: 2025-12-11T14:05:00+03:00\nlang: en\n\n${EB}`, {title: T, authors: ['Jane Doe'], date: '2025-12-11T14:05:00+03:00'}, 'hppp', ['title', 'author', 'date', 'lang']],
  [`${T}\nPublished: Dec 11, 2025\nLast modified: Dec 12, 2025 9:15 AM\nAuthor: Jane Doe\n${EL}`, {title: T, date: '2025-12-11', updated: '2025-12-12T09:15', authors: ['Jane Doe']}, 'Hhppp', ['Published', 'Last modified', 'Author']],
  [`Title: ${T}\n\nDate: 11 Dec 2025\n\nSection: World news\n\n${EB}`, {title: T, date: '2025-12-11', section: 'World news'}, 'hppp', ['Title', 'Date', 'Section']],
  [`Date : 11-12-2025\nTitle : ${T}\nWriter : Jane Doe\n\n${EB}`, {title: T, date: '2025-12-11', authors: ['Jane Doe']}, 'hppp', {Date: '11-12-2025', Title: T, Writer: 'Jane Doe'}, undefined, ['date']],
  [`Title\t${T}\nDate\t2025-12-11\nAuthor\tJane Doe\n\n${EB}`, {title: T, date: '2025-12-11', authors: ['Jane Doe']}, 'hppp', {Title: T, Date: '2025-12-11', Author: 'Jane Doe'}],
  [`**Title:** ${T}\n**Date:** 2025-12-11\n\n${EB}`, {title: T, date: '2025-12-11'}, 'hppp'],
  [`Headline: ${T}\nDeck: Ferry to replace it\nByline: Jane Doe\nDateline: Alderford\nDate: Thursday, December 11, 2025\n\n${EB}`, {title: T, subtitle: 'Ferry to replace it', authors: ['Jane Doe'], place: 'Alderford', date: '2025-12-11'}, 'hppp', ['Headline', 'Deck', 'Byline', 'Dateline', 'Date']],
  [`Date published: 11 December 2025\nDate modified: 13 December 2025\nWritten by: Jane Doe & John Roe\nTopic: Transport\n\n${T}\n\n${EB}`, {title: T, date: '2025-12-11', updated: '2025-12-13', authors: ['Jane Doe', 'John Roe']}, 'hHppp', ['Date published', 'Date modified', 'Written by', 'Topic']],
  // RFC-822
  [`From: Jane Doe <jane.doe@gazette.example>\nSent: Thursday, December 11, 2025 2:05 PM\nTo: News Desk\nSubject: ${T}\n\n${EB}`, {title: T, authors: ['Jane Doe'], date: '2025-12-11T14:05'}, 'hppp', ['From', 'Sent', 'To', 'Subject']],
  [`Message-ID: <20251211@alderford.example>\nDate: 11 Dec 2025 09:00:00 GMT\nFrom: "Doe, Jane" <jane@gazette.example>\nSubject: Mill Bridge\n to close for a year\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${EB}`,
    {title: T, date: '2025-12-11T09:00:00+00:00', authors: ['Jane Doe']}, 'hppp'],
  // front matter
  [`---\ntitle: "${T}"\nsubtitle: 'A ferry will run'\ndate: 2025-12-11\nlastmod: 2025-12-12\nauthor: Jane Doe\ncategory: Local\ntags: [bridge, ferry]\n---\n\n${EB}`, {title: T, subtitle: 'A ferry will run', date: '2025-12-11', updated: '2025-12-12', authors: ['Jane Doe'], section: 'Local'}, 'hppp'],
  [`---\ntitle: ${T}\nauthors: [Jane Doe, John Roe]\npublished: 2025-12-11 14:05:00 +0300\nsource: Reuters\nurl: "https://alderford.example/a"\n---\n${EB}`, {title: T, authors: ['Jane Doe', 'John Roe'], date: '2025-12-11T14:05:00+03:00', agencies: ['Reuters'], url: 'https://alderford.example/a'}, 'hppp'],
  [`---\nheadline: ${T}\nauthor:\n  name: Jane Doe\n  twitter: "@jane"\npubDate: 2025-12-11T14:05Z\ndescription: Ferry to run\n---\n\n${EB}`, {title: T, authors: ['Jane Doe'], date: '2025-12-11T14:05Z'}, 'hppp', undefined, undefined, ['subtitle']],
  [`---\nlayout: post\ntitle: "${T}: what next?"\ndate: "December 11, 2025"\nauthors:\n- Jane Doe\n- "John Roe"\n---\n\n# ${T}: what next?\n\n${EB}`, {title: `${T}: what next?`, date: '2025-12-11', authors: ['Jane Doe', 'John Roe']}, 'hHppp'],
  // databases
  [`HEADLINE: ${T}\n\nBYLINE: Jane Doe and John Roe\n\nSECTION: LOCAL NEWS; Pg. 12\n\nLENGTH: 431 words\n\nDATELINE: ALDERFORD\n\nBODY:\n${EB}\n\nLOAD-DATE: December 12, 2025`, {title: T, authors: ['Jane Doe', 'John Roe'], section: 'LOCAL NEWS; Pg. 12', place: 'Alderford'}, 'hppph', undefined, undefined, ['date', 'updated', 'fields']],
  [`The Alderford Gazette (England)\n\nDecember 11, 2025 Thursday 4:00 AM GMT\n\n${T}\n\nBYLINE: JANE DOE\n\nLENGTH: 300 words\n\n${EB}\n\nCopyright 2025 Alderford Media\nAll Rights Reserved`, {title: T, date: '2025-12-11T04:00+00:00', authors: ['Jane Doe']}, 'hHhpppX', undefined, undefined, ['agencies', 'fields']],
  [`2 of 15 DOCUMENTS\n\nAssociated Press International\n\nDecember 11, 2025 Thursday 2:05 PM GMT\n\n${T}\n\nBYLINE: By JANE DOE, Associated Press\n\nSECTION: INTERNATIONAL NEWS\n\nLENGTH: 512 words\n\nDATELINE: ALDERFORD England\n\n${EB}\n\nLOAD-DATE: December 12, 2025\n\nLANGUAGE: ENGLISH\n\nPUBLICATION-TYPE: Newswire`, {title: T, date: '2025-12-11T14:05+00:00', authors: ['Jane Doe'], section: 'INTERNATIONAL NEWS'}, 'hHhppph', undefined, undefined, ['agencies', 'place', 'fields']],
  [`SE  Local\nHD  ${T}\nBY  By Jane Doe\nWC  431 words\nPD  11 December 2025\nSN  The Alderford Gazette\nSC  ALDG\nLA  English\nCY  (c) 2025 Alderford Media\n\nLP\n${E1}\n\nTD\n${E2}\n\n${E3}\n\nAN  Document ALDG000020251211`, {title: T, authors: ['Jane Doe'], date: '2025-12-11', agencies: ['The Alderford Gazette'], section: 'Local'}, 'hphpph', undefined, undefined, ['fields']],
  [`Local\n${T}\nJane Doe\n431 words\n11 December 2025\nThe Alderford Gazette\nALDG\nEnglish\n(c) 2025 Alderford Media. All rights reserved.\n\n${EB}\n\nDocument ALDG000020251211`, {title: T, authors: ['Jane Doe'], date: '2025-12-11'}, '', undefined, undefined, ['agencies', 'section', 'fields', 'types']],
  [`Title: ${T}\nAuthor: Doe, Jane\nPublication title: The Alderford Gazette\nPublication date: Dec 11, 2025\nPages: A4\nSection: Local\nISSN: 01900000\nSource type: Newspapers\nLanguage of publication: English\nDocument type: News\n\nFull text: ${E1}\n\n${E2}`, {title: T, authors: ['Jane Doe'], date: '2025-12-11', section: 'Local', agencies: ['The Alderford Gazette']}, 'hpp', undefined, undefined, ['fields']],
  // date lines
  [`${T}\n\nDec 11, 2025 at 2:05pm ET\n\n${EB}`, {title: T, date: '2025-12-11T14:05-05:00'}, 'Hhppp'],
  [`${T}\n\nPublished 11 December 2025\n\n${EB}`, {title: T, date: '2025-12-11'}, 'Hhppp'],
  [`${T}\n\nUpdated 3 hours ago\n\n${EB}`, {title: T}, 'Hhppp'],
  [`${T}\nJuly 4, 2025, 9 a.m.\n${EL}`, {title: T, date: '2025-07-04T09:00'}, 'Hhppp'],
  [`${T}\n\nPublished: 2:05 PM EST, Thu December 11, 2025\n\n${EB}`, {title: T, date: '2025-12-11T14:05-05:00'}, 'Hhppp', undefined, undefined, ['fields']],
  [`${T}\n\nUpdated 4:30 PM EDT, Mon July 7, 2025\n\nPublished 2:05 PM EDT, Mon July 7, 2025\n\n${EB}`, {title: T, date: '2025-07-07T14:05-04:00', updated: '2025-07-07T16:30-04:00'}, 'Hhppp', undefined, undefined, ['fields']],
  [`${T}\n\nThu 11 Dec 2025 14.05 GMT\nLast modified on Thu 11 Dec 2025 16.20 GMT\n\n${EB}`, {title: T, date: '2025-12-11T14:05+00:00', updated: '2025-12-11T16:20+00:00'}, 'Hhppp', undefined, undefined, ['fields']],
  [`${T}\n\n2025-12-11 14:05:33 UTC\n\n${EB}`, {title: T, date: '2025-12-11T14:05:33+00:00'}, 'Hhppp'],
  [`December 11, 2025\n\n${T}\n\n${EB}`, {title: T, date: '2025-12-11'}, 'hHppp'],
  [`${T}\n\nThe 11th of December, 2025\n\n${EB}`, {title: T, date: '2025-12-11'}, 'Hhppp'],
  [`${T}\n\nFirst published on Thu 11 Dec 2025 06.00 EST\n\n${EB}`, {title: T, date: '2025-12-11T06:00-05:00'}, 'Hhppp', undefined, undefined, ['fields']],
  [`${T}\nPosted on December 11, 2025 by Jane Doe\n${EL}`, {title: T, date: '2025-12-11', authors: ['Jane Doe']}, 'Hkppp', undefined, undefined, ['fields']],
  [`${T}\n\nBy Jane Doe | December 11, 2025 | 2:05pm\n\n${EB}`, {title: T, date: '2025-12-11T14:05', authors: ['Jane Doe']}, 'Hkppp'],
  [`${T}\n\nJane Doe\n11 December 2025 • 2:05pm GMT\n\n${EB}`, {title: T, date: '2025-12-11T14:05+00:00', authors: ['Jane Doe']}, 'HBhppp'],
  [`${T}\n\nThursday 11 December 2025 14:05 BST\n\n${EB}`, {title: T, date: '2025-12-11T14:05+01:00'}, 'Hhppp'],
  [`${T}\n\nDec. 11, 2025, 2:05 p.m. ET\n\n${EB}`, {title: T, date: '2025-12-11T14:05-05:00'}, 'Hhppp'],
  // headline, sub, byline
  [`${T}\n\nA ferry will run every 20 minutes while repairs go on\n\nBy Jane Doe and John Roe, Staff Writers\n\n${EB}`, {title: T, subtitle: 'A ferry will run every 20 minutes while repairs go on', authors: ['Jane Doe', 'John Roe']}, 'HSBppp'],
  [`${T}\nBy JANE DOE\n${EL}`, {title: T, authors: ['Jane Doe']}, 'HBppp'],
  [`${T}\n\nJane Doe | Reuters\n\n${EB}`, {title: T, authors: ['Jane Doe'], agencies: ['Reuters']}, 'HBppp'],
  [`MILL BRIDGE TO CLOSE FOR A YEAR\n\nby Jane Doe, transport correspondent\n\n${EB}`, {title: 'MILL BRIDGE TO CLOSE FOR A YEAR', authors: ['Jane Doe']}, 'HBppp'],
  [`${T}\n\nBy Jane Doe, John Roe and Mary O’Neill\nAssociated Press\n\n${EB}`, {title: T, authors: ['Jane Doe', 'John Roe', 'Mary O’Neill'], agencies: ['Associated Press']}, 'Hkppp'],
  [`${T}\n\nBy Jean-Luc van der Berg\nPolitical Editor\n\n${EB}`, {title: T, authors: ['Jean-Luc van der Berg']}, 'Hkppp'],
  [`By Jane Doe\n\n${EB}`, {authors: ['Jane Doe']}, 'Bppp'],
  [`${T}\n\nBy Dr. J. R. Smith Jr.\n\n${EB}`, {title: T, authors: ['J. R. Smith Jr.']}, 'HBppp', undefined, undefined, ['authors']],
  // datelines
  [`LONDON, Dec 11 (Reuters) - ${EB}`, {place: 'London', agencies: ['Reuters'], date: '2025-12-11'}, 'ppp', undefined, '2025-12-12'],
  [`WASHINGTON (AP) — ${EB}`, {place: 'Washington', agencies: ['AP']}, 'ppp'],
  [`${T}\n\nDecember 11, 2025\n\nNEW YORK/LONDON, Dec 10 (Reuters) - ${EB}`, {title: T, date: '2025-12-11', place: 'New York/London', agencies: ['Reuters']}, 'Hhppp'],
  [`(Bloomberg) -- ${EB}`, {agencies: ['Bloomberg']}, 'ppp'],
  [`Transcript: what was said of the bridge\n\nMODERATOR: What will you do?\n\nHALE: I will mend it.\n\n${EB}`, {title: 'Transcript: what was said of the bridge'}, 'Hppppp'],
  [`ANN LEE: What will you do?\n\nHALE: I will mend it.\n\n${EB}`, {}, 'ppppp'],
  [`${T}\n\nSPRINGFIELD, Ill. – Dec. 11, 2025 – ${EB}`, {title: T, place: 'Springfield, Ill.', date: '2025-12-11'}, 'Hppp'],
  [`${T}\n\nHULL - 2025 brought little rain. ${EB}`, {title: T}, 'Hppp', undefined, undefined, ['place']],
  [`FOR IMMEDIATE RELEASE\n\n${T}\n\n${EB}\n\nMedia Contact:\nJane Doe, jane@mill.example`, {title: T}, 'XHpppX'],
  [`${T}\nLocal Democracy Reporter Jane Doe\n\n${EB}`, {title: T, authors: ['Jane Doe']}, 'HBppp'],
  [`${T}\n\nBy JANE DOE\n\nSPRINGFIELD, Ill. (AP) — ${EB}`, {title: T, authors: ['Jane Doe'], place: 'Springfield, Ill.', agencies: ['AP']}, 'HBppp'],
  [`PARIS (AFP) - ${EL}`, {place: 'Paris', agencies: ['AFP']}, 'ppp'],
  [`MOSCOW, December 11. /TASS/. ${EB}`, {place: 'Moscow', agencies: ['TASS']}, 'ppp'],
  [`BEIJING, Dec. 11 (Xinhua) -- ${EB}`, {place: 'Beijing', agencies: ['Xinhua'], date: '2025-12-11'}, 'ppp', undefined, '2025-12-11'],
  [`ALDERFORD, England, Dec 11, 2025 (AFP) - ${EB}`, {place: 'Alderford, England', agencies: ['AFP'], date: '2025-12-11'}, 'ppp'],
  // signoffs
  [`LONDON (Reuters) - ${EB}\n\n(Reporting by Jane Doe in London; Editing by John Roe)`, {place: 'London', agencies: ['Reuters']}, 'pppX', undefined, undefined, ['authors']],
  [`${T}\n\n${E1}\n\nADVERTISEMENT\n\n${E2}\n\nRead more: Ferry timetable published\n\n${E3}\n\nShare this article`, {title: T}, 'HpXpXpX'],
  [`${T}\n\n${EB}\n\n© 2025 Alderford Media. All rights reserved.\n\nFollow us on Twitter`, {title: T}, 'HpppX'],
  [`${T}\n\nShare this article\n\n${EB}\n\nSubscribe to our newsletter\n\nPhoto: John Roe`, {title: T}, 'H?pppX'],
  [`${EB}\n\nSource: Reuters`, {agencies: ['Reuters']}, 'pppX', undefined, undefined, ['fields']],
  [`${T}\n\n${E1}\n\nWhat happens next\n\n${E2}\n\nThe council will:\n\n- run a ferry every 20 minutes;\n- divert buses;\n- open a footbridge.\n\n${E3}`, {title: T}, 'HpCppLp'],
  [`${T}\n\n${E1}\n\n> “We have no choice.”\n> — Anna Belov, mayor\n\n${E3}`, {title: T}, 'HpQp'],
  // no header
  [EB, {}, 'ppp'],
  [EL, {}, 'ppp'],
  [E1, {}, 'p'],
  [T, {}, '', undefined, undefined, ['types', 'title']],
  [`On December 11, 2025, the council voted to close the bridge. It was not a close vote.\n\n${E2}`, {}, 'pp'],
  [`Date palms are dying across the county, growers said.\n\n${E2}\n\n${E3}`, {}, 'ppp'],
  [`Question: will the bridge open again? Nobody in the town of Alderford seems to know.\n\n${E2}`, {}, 'pp'],
  [`By Thursday evening the last cars had left the Mill Bridge.\n\n${E2}`, {}, 'pp'],
  [`${T}\n\nQ: When will it open?\n\nA: In May of next year, if the weather is kind to us.\n\nQ: Who pays?\n\nA: The council does, and I think it should.`, {title: T}, 'Hpppp'],
  [`“We have no choice,” the mayor said.\n\n${E1}`, {}, 'pp'],
  [`${T}\n\n${E1}\n\nNote: the ferry does not take cars. It takes bicycles, and dogs on a lead.\n\n${E2}`, {title: T}, 'Hppp'],
]

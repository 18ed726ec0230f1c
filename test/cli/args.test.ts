import {describe, expect, it} from 'vitest'
import {readArgs} from '../../src/cli/args.ts'

const READ = {does: 'read', files: [], quotes: false, compact: false, messages: false}

describe('readArgs', () => {
  it.each([
    ['', READ],
    ['-', {...READ, files: ['-']}],
    ['a b --quotes', {...READ, files: ['a', 'b'], quotes: true}],
    ['--compact a -m', {...READ, files: ['a'], compact: true, messages: true}],
    ['-l ru -d 2025-12-11 a', {...READ, files: ['a'], lang: 'ru', date: '2025-12-11'}],
    ['--lang=en-GB --date=2024-02-29T23:59+03:00', {...READ, lang: 'en-GB', date: '2024-02-29T23:59+03:00'}],
    ['-- --quotes', {...READ, files: ['--quotes']}],
    ['--quotes --help nofile', {does: 'help'}],
    ['-v', {does: 'version'}],
  ])('%s', (line, request) => {
    expect(readArgs(line.split(' ').filter(Boolean))).toEqual(request)
  })

  it.each([
    ['--foo', /^unknown option '--foo'$/],
    ['--quotes=yes', /--quotes/],
    ['--lang', /argument missing/],
    ['--lang xx', /^no language pack for 'xx'; there are ru, en$/],
    ['--date 2025-02-29', /'2025-02-29' is no date/],
    ['--date 11.12.2025', /is no date/],
    ['--date 2025-12-11T24:00', /is no date/],
    ['--quotes --compact a', /table/],
    ['- a -', /only once/],
  ])('%s is refused', (line, reason) => {
    const request = readArgs(line.split(' '))
    expect(request).toEqual({does: 'refuse', reason: expect.stringMatching(reason) as string})
    expect('reason' in request && request.reason).not.toContain('\n')
  })
})

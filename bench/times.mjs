/**
 * Times: newsast beside chrono-node on the cases of test/times/cases, and the speed of both.
 *
 *     node bench/times.mjs [--misses]
 *
 * A time counts as found where a result overlaps it; its start, end and grain are then compared one by one. For chrono-node,
 * which has no intervals for one expression, the end is its own or else one grain after the start, and the grain is the finest
 * component it is certain of.
 */
import {readFileSync} from 'node:fs'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import * as chrono from 'chrono-node'
import {build} from 'esbuild'

process.env.TZ = 'UTC'
const root = fileURLToPath(new URL('..', import.meta.url))

/** The stage as the tests call it, from the sources. */
const loadStage = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'newsast-times-'))
  try {
    const outfile = join(folder, 'stage.mjs')
    await build({entryPoints: [join(root, 'test/times/find.ts')], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error'})
    return await import(pathToFileURL(outfile).href)
  } finally {
    await rm(folder, {recursive: true})
  }
}
const {spansIn, tokensOf} = await loadStage()

const pad = (value, width = 2) => String(value).padStart(width, '0')
const isoDay = (date) => `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`
const iso = (date, fine, offset) => {
  if (!fine) return isoDay(date)
  const local = new Date(date.getTime() + (offset ?? 0) * 60_000)
  const zone = offset == null ? '' : `${offset < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`
  return `${isoDay(local)}T${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}${zone}`
}

const STEPS = {
  minute: (date) => new Date(date.getTime() + 60_000),
  hour: (date) => new Date(date.getTime() + 3_600_000),
  day: (date) => new Date(date.getTime() + 86_400_000),
  month: (date) => new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)),
  year: (date) => new Date(Date.UTC(date.getUTCFullYear() + 1, 0, 1)),
}
const grainOf = (parts) => {
  for (const grain of ['minute', 'hour']) if (parts.isCertain(grain)) return grain
  if (parts.isCertain('day') || parts.isCertain('weekday')) return 'day'
  return parts.isCertain('month') ? 'month' : parts.isCertain('year') ? 'year' : 'day'
}
const startOf = (parts, grain) => {
  const date = parts.date()
  if (grain === 'minute' || grain === 'hour') return date
  return new Date(Date.UTC(date.getUTCFullYear(), grain === 'year' ? 0 : date.getUTCMonth(), grain === 'day' ? date.getUTCDate() : 1))
}

const byChrono = (lang, text, reference) => {
  const instant = reference ? new Date(reference.length > 10 ? `${reference.slice(0, 16)}Z` : `${reference}T12:00Z`) : new Date(0)
  return chrono[lang].parse(text, {instant, timezone: 'UTC'}).map((result) => {
    const grain = grainOf(result.start), fine = grain === 'minute' || grain === 'hour'
    const zone = (parts) => (parts.isCertain('timezoneOffset') ? parts.get('timezoneOffset') : null)
    const last = result.end ?? result.start
    const isClock = result.end != null && fine
    return {
      start: result.index, end: result.index + result.text.length, grain,
      from: iso(startOf(result.start, grain), fine, zone(result.start)),
      to: iso(isClock ? startOf(last, grain) : STEPS[grain](startOf(last, grain)), fine, zone(last)),
    }
  })
}
const byNewsast = (lang, text, reference) => spansIn(lang, text, reference ?? undefined)

const score = (lang, cases, find, misses) => {
  const sums = {times: 0, found: 0, start: 0, end: 0, grain: 0, all: 0, quiet: 0, silent: 0}
  for (const [, text, reference, expected] of cases) {
    const results = find(lang, text, reference)
    if (expected.length === 0) {
      sums.quiet++
      if (results.length === 0) sums.silent++
      else if (misses) console.log(`  more: ${text}  ${JSON.stringify(results)}`)
    }
    let from = 0
    for (const [value, start, end, grain] of expected) {
      const at = text.indexOf(value, from)
      from = at + value.length
      sums.times++
      const result = results.find((one) => one.start < from && one.end > at)
      const right = [result && (result.from ?? null) === start, result && (result.to ?? null) === end, result?.grain === grain]
      if (result) sums.found++
      if (right[0]) sums.start++
      if (right[1]) sums.end++
      if (right[2]) sums.grain++
      if (right.every(Boolean)) sums.all++
      else if (misses) console.log(`  miss: ${text}  ${JSON.stringify(result ?? null)}`)
    }
  }
  return sums
}

/** MB of UTF-8 a second, the best of the rounds that two seconds hold. */
const speed = (texts, find) => {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0), until = performance.now() + 2000
  let best = Infinity
  for (let round = 0; round < 5 || performance.now() < until; round++) {
    const start = performance.now()
    for (const text of texts) find(text)
    best = Math.min(best, performance.now() - start)
  }
  return bytes / 1000 / best
}

const share = (part, whole) => `${((100 * part) / whole).toFixed(1).padStart(5)} %`
const misses = process.argv.includes('--misses')

for (const lang of ['ru', 'en']) {
  const cases = JSON.parse(readFileSync(new URL(`../test/times/cases/${lang}.json`, import.meta.url), 'utf8'))
  console.log(`\n${lang}: ${cases.length} texts`)
  console.log('                 found    start      end    grain  all three   no false one')
  for (const [name, find] of [['newsast', byNewsast], ['chrono-node', byChrono]]) {
    const sums = score(lang, cases, find, misses && name === 'newsast')
    const columns = [sums.found, sums.start, sums.end, sums.grain, sums.all].map((part) => share(part, sums.times))
    console.log(`${name.padEnd(13)} ${columns.join('  ')}       ${share(sums.silent, sums.quiet)}`)
  }
  const filler = lang === 'ru'
    ? 'Участники встречи обсудили положение дел в отрасли и условились о следующих шагах, говорится в сообщении ведомства. '
    : 'Delegates reviewed the state of the industry and agreed on further steps, the ministry said in a statement. '
  const dense = Array.from({length: 20}, (_, i) => cases.map((one) => one[1]).slice(i).join(' '))
  const sparse = dense.map((text) => text.split('. ').map((sentence, i) => (i % 10 === 0 ? `${sentence}. ` : filler)).join(''))
  console.log('MB/s             times in every sentence   in every tenth')
  for (const [name, find] of [
    ['newsast', (text) => spansIn(lang, text, '2025-12-11')],
    ['  the scan in it', (text) => tokensOf(lang, text)],
    ['chrono-node', (text) => chrono[lang].parse(text, {instant: new Date('2025-12-11T12:00Z'), timezone: 'UTC'})],
  ]) console.log(`${name.padEnd(18)} ${speed(dense, find).toFixed(1).padStart(12)} ${speed(sparse.slice(0, 5), find).toFixed(1).padStart(24)}`)
}

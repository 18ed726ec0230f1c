import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url))

/**
 * Articles of the fixtures, with the language that their folder names, or of a JSONL file with the fields `text` and
 * `lang` (absent: the file's name begins with it, as `ru.dev.jsonl` does, or else English).
 * The text is a Buffer: who runs decodes it afresh, since a string keeps its hash and its flattened form.
 *
 * @typedef {{lang: string, bytes: Buffer}} Document
 * @param {string | undefined} file
 * @returns {Document[]}
 */
export function readCorpus(file) {
  return file === undefined ? fromFixtures() : fromLines(file)
}

/** @returns {Document[]} */
function fromFixtures() {
  return readdirSync(fixtures)
    .filter((lang) => statSync(join(fixtures, lang)).isDirectory())
    .flatMap((lang) =>
      readdirSync(join(fixtures, lang))
        .map((name) => join(fixtures, lang, name, 'input.txt'))
        .filter((path) => existsSync(path))
        .map((path) => ({lang, bytes: readFileSync(path)}))
    )
}

/**
 * @param {string} file
 * @returns {Document[]}
 */
function fromLines(file) {
  const usual = /^([a-z]{2})[.-]/.exec(basename(file))?.[1] ?? 'en'
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const {text, lang = usual} = JSON.parse(line)
      if (typeof text !== 'string') throw new TypeError(`${file}:${index + 1}: no field "text"`)
      return {lang, bytes: Buffer.from(text, 'utf8')}
    })
}

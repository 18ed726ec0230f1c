/** The articles of the fixtures. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'

const FIXTURES = new URL('../../fixtures/', import.meta.url)

export interface Fixture {
  /** `ru/seed` */
  name: string
  input: string
}

export const fixtures: readonly Fixture[] = ['ru', 'en'].flatMap((locale) => readdirSync(new URL(`${locale}/`, FIXTURES))
  .map((name) => ({name: `${locale}/${name}`, file: new URL(`${locale}/${name}/input.txt`, FIXTURES)}))
  .filter(({file}) => existsSync(file)).map(({name, file}) => ({name, input: readFileSync(file, 'utf8')})))

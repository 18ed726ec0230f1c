/**
 * The last step of the build. unified and vfile are ES modules only, so a `.d.cts` that imports their types is an error under
 * node16 resolution unless it says that the types are the ES module's (TypeScript 5.3 and later read that). To augment them it
 * has no such way: that is left to the `.d.ts`.
 */
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const fromEsm = /^(import|export)(?: type)? (.+) from '((?:unified|vfile|vfile-message|remark-parse|rehype-parse)(?:\/[^']*)?)';$/gm
const augmentation = /^declare module 'unified' \{\n(?: .*\n)*\}\n/gm

for (const name of readdirSync(dist, {recursive: true})) {
  if (!name.endsWith('.d.cts')) continue
  const file = join(dist, name)
  const text = readFileSync(file, 'utf8')
  const changed = text.replace(fromEsm, `$1 type $2 from '$3' with { 'resolution-mode': 'import' };`).replace(augmentation, '')
  if (changed !== text) writeFileSync(file, changed)
}

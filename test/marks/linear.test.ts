import {describe, it} from 'vitest'
import {findNotes} from '../../src/marks/notes.ts'
import {findSentences} from '../../src/sentences/sentences.ts'
import {expectLinear} from '../growth.ts'
import {en, read} from './helpers.ts'

const families: [string, (n: number) => string][] = [
  ['opening marks', (n) => '«'.repeat(n)],
  ['opening marks and words', (n) => '«а '.repeat(n)],
  ['opening marks after colons', (n) => 'он: «Слово, '.repeat(n)],
  ['closing marks', (n) => '» '.repeat(n)],
  ['straight marks', (n) => '"'.repeat(n)],
  ['straight marks and words', (n) => '"a" '.repeat(n)],
  ['spaced straight marks', (n) => ' " '.repeat(n)],
  ['apostrophes', (n) => "' ".repeat(n)],
  ['words with apostrophes', (n) => "dogs' ".repeat(n)],
  ['alternating kinds', (n) => '«“„"\'‘ a '.repeat(n)],
  ['deep and closed', (n) => '«a '.repeat(n) + '» '.repeat(n)],
  ['unclosed paragraphs', (n) => '«Слово слово.\n'.repeat(n)],
  ['orphans', (n) => '«Слово.\nслово».\n'.repeat(n)],
  ['brackets', (n) => '('.repeat(n)],
  ['full stops', (n) => 'A. '.repeat(n)],
  ['dots', (n) => '. '.repeat(n)],
  ['list of names', (n) => '«А», '.repeat(n)],
  ['no words after marks', (n) => '"!" '.repeat(n)],
]

const readAll = (text: string): void => {
  const {tokens, blocks, pairs} = read(text, en)
  for (const block of blocks) {
    findSentences(tokens, block.first, block.last, pairs, en)
    findNotes(tokens, block.first, block.last, en)
  }
}

describe('time grows with the length', () => {
  it.each(families)('%s', (_, make) => { expectLinear(make, 4_000, readAll) })
})

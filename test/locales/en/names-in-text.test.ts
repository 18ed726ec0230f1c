import {expect, test} from 'vitest'
import {nominative, stem} from '../../../src/locales/en/names-in-text.ts'

test.each([
  ['Mr. Smith', 'Smith'], ['Mrs Thatcher’s', 'Thatcher'], ["Clinton's", 'Clinton'], ['Sanders’', 'Sanders'], ['Sen. Ted Cruz', 'Ted Cruz'],
  ['Lt. Gen. H. R. McMaster', 'H. R. McMaster'], ['Dr. Sir John Smith', 'John Smith'], ['Ted Cruz', 'Ted Cruz'], ['Mr', 'Mr'], ['', ''],
  ['O’Malley', 'O’Malley'], ['Genevieve Smith', 'Genevieve Smith'],
])('%j → %j', (name, bare) => {
  expect(nominative(name)).toBe(bare)
})

test.each([['Clinton’s', 'clinton'], ["Clinton's", 'clinton'], ['CLINTON', 'clinton'], ['Sanders’', 'sanders'], ['O’Malley', "o'malley"]])(
  'stem of %s', (word, key) => {
    expect(stem(word)).toBe(key)
  },
)

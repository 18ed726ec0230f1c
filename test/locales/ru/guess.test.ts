import {expect, test} from 'vitest'
import {formBits} from '../../../src/locales/ru/form-letters.ts'
import {guess} from '../../../src/locales/ru/guess.ts'
import {GERUND, GUESSED, INFINITIVE, PARTICIPLE, PAST, PRESENT, REFLEXIVE, SINGULAR_CASES} from '../../../src/words/facts.ts'

const of = (word: string): number => guess(word, 0, word.length, /^[А-ЯA-Z]/.test(word))

test.each([
  ['поселок', 'nam'], ['дороги', 'gfNA'], ['домами', 'I'], ['странах', 'L'], ['красного', 'gmtj'], ['новую', 'afj'], ['большие', 'NAj'], ['тяжелых', 'GLj'],
  ['решением', 'imt'], ['экономикой', 'if'], ['столов', 'G'], ['городу', 'dm'], ['область', 'naf'], ['развития', 'gt'], ['позицию', 'af'],
  ['Сидоров', 'nm'], ['Сидорова', 'gnmf'], ['Сидоровой', 'gdilf'], ['Сидорову', 'dam'], ['Сидоровым', 'im'], ['Калинская', 'nfj'], ['Калинского', 'gamj'], ['Шевчук', 'nm'],
  ['Зурабишвили', 'ngdailmf'], ['Сидоренко', 'ngdailmf'], ['Петровна', 'nf'], ['Петровны', 'gf'], ['Иванович', 'nm'], ['Вагнером', 'im'],
])('%s can be %s', (word, letters) => {
  const bits = formBits(letters)
  expect(of(word) & bits).toBe(bits)
  expect(of(word) & GUESSED).toBe(GUESSED)
})

test.each([
  ['столами', 'n'], ['странах', 'n'], ['красного', 'n'], ['Сидоровым', 'n'], ['Калинского', 'n'], ['Петровны', 'n'], ['решением', 'n'], ['дорогую', 'n'], ['Сидоров', 'ad'],
])('%s can not be %s', (word, letters) => { expect(of(word) & formBits(letters)).toBe(0) })

test.each<[string, number]>([
  ['построил', PAST], ['построила', PAST], ['вернулись', PAST | REFLEXIVE], ['строится', PRESENT | REFLEXIVE], ['работает', PRESENT], ['строят', PRESENT], ['построить', INFINITIVE],
  ['вернуться', INFINITIVE | REFLEXIVE], ['построив', GERUND], ['вернувшись', GERUND | REFLEXIVE], ['добиваясь', GERUND | REFLEXIVE], ['построившего', PARTICIPLE],
  ['работающий', PARTICIPLE], ['вернувшимся', PARTICIPLE | REFLEXIVE],
])('%s', (word, bits) => { expect(of(word) & bits).toBe(bits) })

test('nouns in -сь are no verbs, adverbs have no case, foreign words have all', () => {
  expect(of('подпись') & (PAST | GERUND)).toBe(0)
  expect(of('безусловно') & SINGULAR_CASES).toBe(0)
  expect(of('Reuters') & SINGULAR_CASES).toBe(SINGULAR_CASES)
})

test('reads within a text and short words without a fault', () => {
  const text = 'и был в доме'
  for (let start = 0; start < text.length; start++) for (let end = start + 1; end <= text.length; end++) expect(guess(text, start, end, false) & GUESSED).toBe(GUESSED)
})

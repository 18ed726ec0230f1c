import {expect, test} from 'vitest'
import {GERUND, INFINITIVE, PASSIVE, PAST, PLURAL, PRESENT, SINGULAR} from '../../../src/words/facts.ts'
import {eachVerbForm, irregularVerbs, plural} from '../../../src/locales/en/inflect.ts'

const irregular = irregularVerbs()

/** base, -s, -ing, past, participle where it is another. */
const formsOf = (verb: string): string => {
  const forms: string[] = []
  eachVerbForm(verb, irregular, form => forms.push(form))
  return forms.join(' ')
}

test.each([
  ['say', 'say says saying said said'],
  ['reply', 'reply replies replying replied'],
  ['argue', 'argue argues arguing argued'],
  ['agree', 'agree agrees agreeing agreed'],
  ['stress', 'stress stresses stressing stressed'],
  ['preach', 'preach preaches preaching preached'],
  ['veto', 'veto vetoes vetoing vetoed'],
  ['lie', 'lie lies lying lied'],
  ['quip', 'quip quips quipping quipped'],
  ['quit', 'quit quits quitting quit quit'],
  ['admit', 'admit admits admitting admitted'],
  ['visit', 'visit visits visiting visited'],
  ['signal', 'signal signals signaling signaled signalling signalled'],
  ['reveal', 'reveal reveals revealing revealed'],
  ['compel', 'compel compels compelling compelled'],
  ['look', 'look looks looking looked'],
  ['vow', 'vow vows vowing vowed'],
  ['write', 'write writes writing wrote written'],
  ['put', 'put puts putting put put'],
  ['begin', 'begin begins beginning began begun'],
])('forms of %s', (verb, forms) => {
  expect(formsOf(verb)).toBe(forms)
})

test('bits of the forms', () => {
  const bits = new Map<string, number>()
  eachVerbForm('claim', irregular, (form, forms) => bits.set(form, forms))
  expect(bits.get('claim')).toBe(INFINITIVE | PRESENT | PLURAL)
  expect(bits.get('claims')).toBe(PRESENT | SINGULAR)
  expect(bits.get('claimed')).toBe(PAST | PASSIVE)
  expect(bits.get('claiming')).toBe(GERUND)
})

test.each([
  ['official', 'officials'], ['spokeswoman', 'spokeswomen'], ['chairman', 'chairmen'], ['german', 'germans'], ['ally', 'allies'],
  ['attorney', 'attorneys'], ['boss', 'bosses'], ['coach', 'coaches'], ['witness', 'witnesses'], ['child', 'children'],
  ['person', 'people'], ['analysis', 'analyses'],
])('plural of %s', (one, many) => {
  expect(plural(one)).toBe(many)
})

/** Words that wait on shelves: the table that look-ups fill is that which all words at once make. */
import {describe, expect, test} from 'vitest'
import {en} from '../../src/locales/en/index.ts'
import {ru} from '../../src/locales/ru/index.ts'
import type {CueEntry} from '../../src/locales/types.ts'
import {compileLexicon, factsOf, findWord, foldWord, formsOf, type Lexicon} from '../../src/words/lexicon.ts'
import {wholeLexicon} from '../whole-lexicon.ts'

interface Known {
  facts: number | undefined
  forms: number | undefined
  lemma: string | undefined
  cue: CueEntry | undefined
}

const known = (lexicon: Lexicon, form: string): Known => {
  const entry = findWord(lexicon, form, 0, form.length)
  return {facts: factsOf(lexicon, entry), forms: formsOf(lexicon, entry), lemma: lexicon.lemma[entry], cue: lexicon.cue[entry]}
}

describe.each([ru, en])('$lang', (locale) => {
  const whole = wholeLexicon(locale)

  test('every form begins with the letters of a shelf on which it waits', () => {
    const waiting = new Set<string>(), reached = new Set<string>()
    let shelf = ''
    // the other way round too: what waits on two shelves is added once
    for (const inOrder of [(calls: (() => void)[]) => calls, (calls: (() => void)[]) => calls.toReversed()]) {
      const calls: (() => void)[] = []
      locale.words(
        (form, facts, forms, lemma) => {
          const word = foldWord(form), what = [word, facts, forms, lemma].join()
          waiting.add(what)
          if (word.startsWith(shelf)) reached.add(what)
        },
        (list, start, end, expand) => calls.push(() => {
          shelf = foldWord(list.slice(start, end))
          expand(start)
        })
      )
      for (const call of inOrder(calls)) call()
      shelf = ''
    }
    expect([...waiting].filter((what) => !reached.has(what))).toEqual([])
  })

  test.each([
    ['alphabetical', (forms: string[]) => forms.toSorted()],
    ['reverse', (forms: string[]) => forms.toSorted().reverse()],
    ['mixed', (forms: string[]) => forms.toSorted((a, b) => a.length - b.length || (a > b ? -1 : 1))]
  ])('look-ups in %s order fill the same table', (_, inOrder) => {
    const lexicon = compileLexicon(locale.words), forms = whole.form.slice(1)
    const wrong = inOrder(forms).filter((form) => JSON.stringify(known(lexicon, form)) !== JSON.stringify(known(whole, form)))
    expect(wrong).toEqual([])
    expect(lexicon.shelves.filled).toBe(0)
    expect(lexicon.form.length).toBe(whole.form.length)
  })

  test('after many look-ups all shelves are opened, to the same table', () => {
    const lexicon = compileLexicon(locale.words)
    for (let i = 0; i < 40_000; i++) findWord(lexicon, String(i), 0, String(i).length)
    expect(lexicon.shelves.filled).toBe(0)
    const wrong = whole.form.slice(1).filter((form) => JSON.stringify(known(lexicon, form)) !== JSON.stringify(known(whole, form)))
    expect(wrong).toEqual([])
  })

  test('a word that is in no list is unknown', () => {
    const lexicon = compileLexicon(locale.words)
    for (const word of ['хщщ', 'qzzxw', '']) expect(findWord(lexicon, word, 0, word.length)).toBe(0)
  })
})

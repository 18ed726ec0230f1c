import type {Locale} from '../src/locales/types.ts'
import {compileLexicon, type Lexicon} from '../src/words/lexicon.ts'

/** A pack's words all at once, none on a shelf. */
export const wholeLexicon = (locale: Locale): Lexicon =>
  compileLexicon((add) => {
    locale.words(add, (_, start, __, expand) => {
      expand(start)
    })
  })

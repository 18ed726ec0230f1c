/** Which pack reads a text: the one asked for, else the one whose letters and small words the text has. */
import type {Message} from '../source/messages.ts'
import type {Locale} from './types.ts'

const CYRILLIC_FIRST = 0x400, CYRILLIC_LAST = 0x52f
/** How many code units the guess goes over, and of how many it reads one: letters of one alphabet stand together. */
const SAMPLE = 4000, STEP = 4
/** A shorter text is read as a whole. After so many it looks whether the rest can change it. */
const STRETCH = 256

const guessScript = (text: string): string => {
  let cyrillic = 0, latin = 0, i = 0
  const end = Math.min(text.length, SAMPLE), step = end > STRETCH ? STEP : 1
  while (i < end && Math.abs(cyrillic - latin) * step <= end - i) {
    for (const stop = Math.min(end, i + STRETCH); i < stop; i += step) {
      const code = text.charCodeAt(i)
      if (code >= CYRILLIC_FIRST && code <= CYRILLIC_LAST) cyrillic++
      else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++
    }
  }
  return cyrillic >= latin && cyrillic > 0 ? 'Cyrl' : 'Latn'
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? ''

/**
 * @throws TypeError where no pack is given
 */
export const chooseLocale = (text: string, lang: string | undefined, locales: readonly Locale[], messages: Message[]): Locale => {
  const first = locales[0]
  if (!first) throw new TypeError('parseArticle: `locales` is empty, at least one language pack is needed')
  if (lang !== undefined) {
    const exact = locales.find(locale => locale.lang.toLowerCase() === lang.toLowerCase()) ?? locales.find(locale => primary(locale.lang) === primary(lang))
    if (exact) return exact
    messages.push({ruleId: 'unknown-locale', reason: `No language pack for "${lang}"; there are ${locales.map(locale => locale.lang).join(', ')}. The nearest by its letters is used.`})
  }
  const script = guessScript(text)
  return locales.find(locale => (locale.script ?? 'Latn') === script) ?? first
}

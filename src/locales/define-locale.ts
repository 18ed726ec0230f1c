/** Checks a language pack and hands it back typed. */
import type {Locale} from './types.ts'

/**
 * @throws TypeError where the pack lacks a part, naming it
 */
export const defineLocale = (locale: Locale): Locale => {
  if (typeof locale.lang !== 'string' || locale.lang === '') throw new TypeError('defineLocale: `lang` must be a BCP 47 tag such as "ru"')
  if (typeof locale.words !== 'function') throw new TypeError(`defineLocale(${locale.lang}): \`words\` must be a function that adds words`)
  return locale
}

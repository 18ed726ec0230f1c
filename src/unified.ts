/** Plugin for unified: `unified().use(newsast, options).parse(file)`. */
import type {Parser, Plugin} from 'unified'
import {parseArticle, type ParseOptions} from './parse.ts'
import {decode} from './source/decode.ts'
import {messagesTo} from './source/file-messages.ts'
import type {Article} from './tree/types.ts'

/** What {@link parseArticle} takes. `onMessage` is called beside the messages of the file. */
export type Options = ParseOptions

declare module 'unified' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how unified's settings are added to
  interface Settings extends Options {}
}

/**
 * Reads news text into a tree. Problems become messages of the file, as warnings: `ruleId` names the kind of problem,
 * `source` is `newsast`, `place` says where.
 *
 * @param options of {@link parseArticle}; they win over the processor's settings
 */
const newsast: Plugin<[(Readonly<Options> | null)?], string, Article> = function (options) {
  const parser: Parser<Article> = (_, file) => {
    const settings: Options = {...this.data('settings'), ...options}
    // The document that unified hands on has lost its BOM, which offsets count.
    const text = decode(file.value), add = messagesTo(file, text)
    return parseArticle(text, {
      ...settings,
      onMessage: (message) => {
        add(message)
        settings.onMessage?.(message)
      },
    })
  }
  this.parser = parser
}

export default newsast

/** The unified compiler of {@link toText}. */
import type {Plugin} from 'unified'
import type {Article} from '../tree/types.ts'
import {checkArticle} from '../tree/check.ts'
import {toText, type ToTextOptions} from './text.ts'

export {toText, type QuoteStyle, type ToTextOptions} from './text.ts'

/** `unified().use(newsast).use(newsastText).process(file)`: the story as text. */
const newsastText: Plugin<[ToTextOptions?], Article, string> = function (options) {
  this.compiler = (tree) => toText(checkArticle(tree, 'newsastText'), options)
}

export default newsastText

/** Problems as messages of a VFile. */
import type {VFile} from 'vfile'
import type {Message} from './messages.ts'
import {positionOf, readSource, type Source} from './source.ts'

/**
 * What adds problems to a file as warnings: `ruleId` names the kind of problem, `source` is `newsast`, `place` says where.
 *
 * @param text of the file, that the places are of
 */
export const messagesTo = (file: VFile, text: string): ((message: Message) => void) => {
  let source: Source | undefined
  return ({ruleId, reason, span}) => {
    const message = file.message(reason, span ? {place: positionOf((source ??= readSource(text)), ...span)} : {})
    message.ruleId = ruleId
    message.source = 'newsast'
  }
}

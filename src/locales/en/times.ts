import type {TimeWords} from '../../times/words.ts'

export const timeWords: TimeWords = {}

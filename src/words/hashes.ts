/** The two hashes of a word's folded code units, step by step. */

export const HASH_START: number = 0x811c9dc5 | 0
export const CHECK_START: number = 0x2545f491

/** One step of the first hash (FNV-1a over folded code units). */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
/** One step of the second. */
export const checkStep = (check: number, code: number): number => Math.imul(check ^ code, 0x9e3779b1 | 0)

/** The first hash as a place: the lower bits of the product alone would crowd. */
export const spread = (hash: number): number => hash ^ (hash >>> 15)

/** The text of a file or of standard input. */
import {readFile} from 'node:fs/promises'

/** The file name that means standard input. */
export const STDIN = '-'

const readAll = async (stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return Buffer.concat(chunks)
}

export const readInput = (file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> =>
  file === STDIN ? readAll(stdin) : readFile(file)

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file', EACCES: 'permission denied', EPERM: 'permission denied', EISDIR: 'is a directory', ENOTDIR: 'not a directory',
  EMFILE: 'too many open files', ENOSPC: 'no space left on the device', ERR_FS_FILE_TOO_LARGE: 'too large', ERR_INVALID_ARG_VALUE: 'no file can have this name',
}

/** Why a file could not be read, in a few words. */
export const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return REASONS[code] ?? error.message
}

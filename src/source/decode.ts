/** Bytes to text. */

/** Text of a file. Bytes are UTF-8; a BOM stays, since offsets count it. */
export const decode = (value: string | Uint8Array): string =>
  typeof value === 'string' ? value : new TextDecoder('utf-8', {ignoreBOM: true}).decode(value)

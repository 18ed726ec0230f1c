/** A key without doubled letters, by which misspelt names meet. */
export const single = (stem: string): string => {
  let i = 1
  while (i < stem.length && stem.charCodeAt(i) !== stem.charCodeAt(i - 1)) i++
  if (i >= stem.length) return stem
  let out = stem.slice(0, i)
  for (; i < stem.length; i++) if (stem[i] !== stem[i - 1]) out += stem[i] ?? ''
  return out
}

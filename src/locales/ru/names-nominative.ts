export const nominative = (name: string, _seen: ReadonlySet<string>): string => name
export const stem = (word: string): string => word.toLowerCase()

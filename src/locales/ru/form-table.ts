/** A table of word forms that is made as it is asked: what an entry says of its forms is worked out when a word comes that begins so. */

/** Letters by which entries wait, at most. */
const LONGEST = 5
/** Forms whose answer is kept, at most. */
const MOST_ASKED = 8192

export interface FormTable<T> {
  /** Lets an entry wait: each of its forms begins with one of `starts`, `expand` puts what it says of each. */
  wait(starts: readonly string[], expand: (put: (form: string, reading: T) => void) => void): void
  /** What the entries say of a form, in their order; undefined where none knows it. */
  get(form: string): readonly T[] | undefined
}

export const formTable = <T>(): FormTable<T> => {
  const waiting = new Map<string, (() => void)[]>()
  const known = new Map<string, T[]>(), orders = new Map<string, number[]>()
  // all that waited for a form is put when it is asked for the first time, so its answer stays
  const asked = new Map<string, readonly T[] | undefined>()
  let last = 0
  const putAs = (order: number) => (form: string, reading: T): void => {
    const readings = known.get(form), places = orders.get(form)
    if (!readings || !places) {
      known.set(form, [reading])
      orders.set(form, [order])
      return
    }
    let at = readings.length
    while (at > 0 && (places[at - 1] ?? 0) > order) at--
    readings.splice(at, 0, reading)
    places.splice(at, 0, order)
  }
  return {
    wait: (starts, expand) => {
      const order = last++
      let done = false
      const entry = (): void => {
        if (!done) expand(putAs(order))
        done = true
      }
      for (const start of starts) {
        const key = start.slice(0, LONGEST), entries = waiting.get(key)
        if (entries) entries.push(entry)
        else waiting.set(key, [entry])
      }
    },
    get: form => {
      const answer = asked.get(form)
      if (answer !== undefined || asked.has(form)) return answer
      for (let letters = 1; letters <= LONGEST && letters <= form.length; letters++) {
        const key = form.slice(0, letters), entries = waiting.get(key)
        if (!entries) continue
        waiting.delete(key)
        for (const expand of entries) expand()
      }
      if (asked.size >= MOST_ASKED) asked.clear()
      const found = known.get(form)
      asked.set(form, found)
      return found
    },
  }
}

/** A table of word forms that is made as it is asked: what an entry says of its forms is worked out when a word comes that begins so. */
import {newShelves, shelve, unshelve} from '../../words/shelves.ts'
import type {ShelveWords} from '../types.ts'

/** Shelves to begin with. */
const ROOM = 2048
/** Forms whose answer is kept, at most. */
const MOST_ASKED = 8192

export interface FormTable<T> {
  /** Lets an entry wait; what it is handed {@link FormTable.put puts} what the entry says of its forms. */
  wait: ShelveWords
  put(form: string, reading: T): void
  /** What the entries say of a form, in their order; undefined where none knows it. */
  get(form: string): readonly T[] | undefined
}

export const formTable = <T>(): FormTable<T> => {
  const shelves = newShelves(ROOM)
  const known = new Map<string, T[]>(), orders = new Map<string, number[]>()
  // all that waited for a form is put when it is asked for the first time, so its answer stays
  const asked = new Map<string, readonly T[] | undefined>()
  return {
    wait: (list, start, end, expand) => { shelve(shelves, list, start, end, expand) },
    put: (form, reading) => {
      const readings = known.get(form), places = orders.get(form), {order} = shelves
      if (!readings || !places) {
        known.set(form, [reading])
        orders.set(form, [order])
        return
      }
      let at = readings.length
      while (at > 0 && (places[at - 1] ?? 0) > order) at--
      readings.splice(at, 0, reading)
      places.splice(at, 0, order)
    },
    get: form => {
      const answer = asked.get(form)
      if (answer !== undefined || asked.has(form)) return answer
      unshelve(shelves, form, 0, form.length)
      if (asked.size >= MOST_ASKED) asked.clear()
      const found = known.get(form)
      asked.set(form, found)
      return found
    },
  }
}

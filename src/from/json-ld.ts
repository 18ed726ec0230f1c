/** What schema.org's JSON-LD in a page says of the article. Total: anything may stand there. */

/** What is stated, as it stands. */
export interface LdArticle {
  title?: string
  subtitle?: string
  date?: string
  updated?: string
  authors: string[]
  agencies: string[]
  section?: string
  url?: string
  place?: string
}

type Thing = Readonly<Record<string, unknown>>

const DEEPEST = 8
const MOST_NODES = 2000
const ARTICLE = /(?:^|[/:])(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report)$/

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
const own = (thing: Thing, key: string): unknown => Object.hasOwn(thing, key) ? thing[key] : undefined
const hasType = (thing: Thing, type: RegExp): boolean => listOf(own(thing, '@type')).some((each) => typeof each === 'string' && type.test(each))

/** Every object of a document, breadth first, `@graph` and lists included. */
const thingsOf = (document: unknown): Thing[] => {
  const things: Thing[] = []
  let level: readonly unknown[] = [document]
  for (let depth = 0; depth < DEEPEST && level.length > 0 && things.length < MOST_NODES; depth++) {
    const next: unknown[] = []
    for (const value of level.slice(0, MOST_NODES)) {
      if (Array.isArray(value)) for (const each of value as readonly unknown[]) next.push(each)
      else if (isThing(value)) {
        things.push(value)
        for (const each of Object.values(value)) if (typeof each === 'object' && each !== null) next.push(each)
      }
    }
    level = next
  }
  return things
}

const clean = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined
  return value.replace(/\s+/g, ' ').trim() || undefined
}

const given = <K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> | undefined => {
  const out: Partial<Record<K, string>> = {}
  if (value === undefined) return undefined
  out[key] = value
  return out
}

/** The article that a document states; undefined where there is none. */
export const readLdArticle = (document: unknown): LdArticle | undefined => {
  const things = thingsOf(document), article = things.find((thing) => hasType(thing, ARTICLE))
  if (!article) return undefined
  const byId = new Map<string, Thing>()
  for (const thing of things) {
    const id = own(thing, '@id')
    if (typeof id === 'string' && Object.keys(thing).length > 1 && !byId.has(id)) byId.set(id, thing)
  }
  const resolve = (value: unknown): unknown => {
    if (!isThing(value)) return value
    const id = own(value, '@id')
    return typeof id === 'string' ? byId.get(id) ?? value : value
  }
  const nameOf = (value: unknown): string | undefined => {
    const thing = resolve(value)
    return isThing(thing) ? clean(listOf(own(thing, 'name'))[0]) : clean(thing)
  }
  const first = (key: string): string | undefined => clean(listOf(own(article, key))[0])
  const authors: string[] = [], agencies: string[] = []
  for (const each of listOf(own(article, 'author'))) {
    const thing = resolve(each), name = nameOf(each)
    if (name !== undefined && !/^https?:/.test(name)) (isThing(thing) && hasType(thing, /Organization$/) ? agencies : authors).push(name)
  }
  for (const each of listOf(own(article, 'sourceOrganization'))) {
    const name = nameOf(each)
    if (name !== undefined) agencies.push(name)
  }
  const page = own(article, 'mainEntityOfPage'), address = first('url') ?? clean(isThing(page) ? own(page, '@id') : page)
  return {
    ...given('title', first('headline') ?? first('name')), ...given('subtitle', first('alternativeHeadline')),
    ...given('date', first('datePublished')), ...given('updated', first('dateModified')), ...given('section', first('articleSection')),
    ...given('url', address), ...given('place', nameOf(listOf(own(article, 'locationCreated'))[0])), authors, agencies,
  }
}

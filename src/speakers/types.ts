/** What the speakers stage finds, and what its steps hand on. Token indexes, half-open. */
import type {Context, Range} from '../speech/types.ts'
import type {Entity, EntityKind} from '../tree/types.ts'
import type {WordSet} from '../locales/types.ts'
import type {PeopleIndex} from './people-words.ts'
import type {NameWords} from './seen-words.ts'

export interface Speakers {
  entities: Entity[]
  /** Quote → id of the entity that speaks; its source, where it has one, mentions it. */
  speaker: (string | undefined)[]
  /** Quote → id of the outlet that conveys it. */
  via: (string | undefined)[]
}

/** A run of capitals that may be a name, as it stands. */
export interface NameMention {
  first: number
  last: number
  /** Tokens of its words. */
  parts: readonly number[]
  /** Number of the sentence. */
  sentence: number
  /** Stands in marked speech. */
  quoted: boolean
  /** Has a given name, initials or a title: surely a person. */
  strong: boolean
  /** In letters of another script than the article's. */
  foreign: boolean
  /** Its only or first word opens a sentence: the capital says nothing. */
  opens: boolean
  /** A country or town that the pack knows. */
  place: boolean
  /** The grammar around it says that it is in the nominative. */
  subject: boolean
  /** Cases that the verb it is the object of governs, 0 for none: "цитирует Ракитина". */
  governed: number
  /** Gender bits that its words tell, 0 for none. */
  gender: number
  person: Person | null
}

/** A noun for somebody by role, nation, or for a body. */
export interface NounMention {
  at: number
  sentence: number
  quoted: boolean
}

/** A role phrase beside a name: "глава МИД РФ" of "глава МИД РФ Сергей Лавров". */
export interface Role {
  first: number
  last: number
  /** The first noun that says what the person is; -1 for none. */
  head: number
  /** Lemmas of all of them. */
  heads: readonly string[]
  /** The tokens around them, and their keys, made on demand: see `wordsOf`. */
  others: readonly number[]
  words: readonly string[] | null
  /** Cases that it can stand in, 0 where nouns show none. */
  cases: number
}

/** Persons by the number of a key. */
export type Persons = (Person[] | undefined)[]

/** The mentions of one name. */
export interface Person {
  /** In text order. */
  names: NameMention[]
  /** Newest mention by one word while clusters are made. */
  newest: number
  /** The mention with most words. */
  fullest: NameMention
  roles: Role[]
  masculine: number
  feminine: number
  strong: boolean
  /** No person, but a body with a name like one. */
  body: boolean
  /** Its nominative, made on demand. */
  nominative: string | null
  /** The mention that shows it, null where none does; looked for on demand. */
  shown: NameMention | null | undefined
  /** Is its surname a mention alone as well; looked for on demand. */
  surnamed: boolean | undefined
  /** What sources that mean it refer to, made on demand. */
  referent: Referent | null
}

/** What the quote around a source says of who is meant. */
export interface Hint {
  /** Direct speech: its tags take people up. */
  direct: boolean
  /** Gender that the cue's verb tells, 0 for none. */
  gender: number
  /** Its cue is a verb in the present, which tells none. */
  genderless: boolean
}

/** A source in hand. */
export interface Asked {
  /** As the quote has it. */
  given: Range
  /** What of it names somebody. */
  range: Range
  /** Cases that the grammar around it wants. */
  wanted: number
  hint: Hint
  /** Names within. */
  inside: readonly NameMention[]
  /** Its first noun that is no modifier. */
  head: number
}

/** Someone or something that a source can mean. */
export interface Referent {
  kind: EntityKind
  name: string
  person: Person | null
  /** Noun phrase that names it, where it has no name. */
  noun: Range | null
  plural: boolean
  /** Gender bits, 0 where unknown. */
  gender: number
  /** Lemma of the head noun, '' for none. */
  lemma: string
  /** A newspaper, agency, channel. */
  outlet: boolean
  mentions: Range[]
  /** Id of its entity; '' before it has one. */
  id: string
}

/** Everything known while sources are resolved. */
export interface State {
  c: Context
  people: PeopleIndex
  names: NameMention[]
  nouns: NounMention[]
  persons: Person[]
  /** First tokens of the sentences. */
  sentences: number[]
  /** The token behind the first paragraph of the story. */
  lede: number
  words: NameWords
  /** Number of a key of a name's word → persons with it. */
  byKey: Persons
  /** Lemma of a role → persons with it. */
  byRole: Map<string, Person[]>
  /** Nouns of a role beside a name → who has it. */
  inRole: Map<number, Person>
  /** Noun of somebody without a name → gender that a pronoun told of who it is. */
  told: Map<number, number>
  /** Words of the names as they stand. */
  seen: WordSet
  /** The first description of each look, and by their keys those that came later. */
  byTraits: Map<number, Referent>
  byKeys: Map<string, Referent>
  /** Who spoke where, newest last. */
  spoken: {at: number, sentence: number, who: Referent}[]
  /** Mentions that are followed back at the moment. */
  hops: number
}

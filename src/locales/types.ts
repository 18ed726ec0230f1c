/** What a language pack hands in. Data first; functions only where a language differs. */
import type {LayoutWords} from '../layout/words.ts'
import type {MarkWords} from '../marks/words.ts'
import type {PeopleWords} from '../speakers/people-words.ts'
import type {TimeWords} from '../times/words.ts'
import type {CueClass} from '../tree/types.ts'

/** Adds a word form to the lexicon; the same form may be added many times, its bits are united. */
/**
   * @param form a word form, any case
   * @param facts `Fact` bits of words/facts.ts
   * @param forms `Form` bits of words/facts.ts
   * @param lemma the dictionary form where it matters (names, roles, cue words)
   * @param cue the cue that the form belongs to
   */
export type AddWord = (form: string, facts: number, forms?: number, lemma?: string, cue?: CueEntry) => void

/**
 * Puts words on a shelf until a word is met that begins alike, so that most of a language is never made.
 *
 * @param list a text in which the letters stand that all of the words begin with
 * @param start where they stand
 * @param end their end, exclusive
 * @param expand adds the words. It is handed `start`, so that one function does for a whole list
 */
export type ShelveWords = (list: string, start: number, end: number, expand: (start: number) => void) => void

/** A word or word group that attributes content to a source, with what it takes. */
export interface CueEntry {
  lemma: string
  class: CueClass
  /** Frame bits of words/frames.ts: which complements it takes. */
  frames: number
  /** Those of its frames that need a finite form and a subject that can speak: "Lee sees a trend", not "to see a film". */
  spoken?: number | undefined
  /** Prepositions of a reported content, in lower case: "сообщил о …", "called for …". */
  prepositions: readonly string[]
  /**
   * Verb phrases that this verb heads: "выразил надежду", "пришёл к выводу", "дал понять". Where the words of one follow
   * the verb, its cue stands in for this entry. A verb that is no cue by itself has `frames` 0 and only these.
   */
  tails?: readonly CueTail[] | undefined
  /**
   * Of a `CUE_PHRASE`: prepositions of which one must stand before it, in lower case ("по" словам, "со" ссылкой); a
   * possessive, an adjective or a particle may stand between. Absent where none is needed (согласно, according). Where the word
   * is a `CUE_NOUN` too ("по сообщению", "к сообщению"), `BARE` and `AFTER` hold only with the preposition.
   */
  before?: readonly string[] | undefined
  /** Of a verb's entry: that of the noun of the same form ("claims", "calls"), where the locale has both. */
  noun?: CueEntry | undefined
}

/** What follows a verb to make a cue with it. */
export interface CueTail {
  /** Folded words in order: ['надежду'], ['к', 'выводу']; adverbs and adjectives may stand between. */
  words: readonly string[]
  cue: CueEntry
  /** The words belong to what is said, not to the cue: "назвал имя победителя". */
  inside?: boolean
}

/** Words that can be asked for. */
export interface WordSet {
  has(word: string): boolean
}

/** The functions in which languages differ, over tokens. */
export interface Grammar {
  /**
   * `Form` bits that the ending and the capital of a word suggest, where the lexicon is silent.
   * @param text the input
   * @param start offset of the word
   * @param end end of the word, exclusive
   */
  guess(text: string, start: number, end: number, capital: boolean): number
  /** `Fact` bits that the ending suggests, where the lexicon is silent: -ly is an adverb. */
  guessFacts?(text: string, start: number, end: number, capital: boolean): number
  /**
   * A name or a description in another case to the nominative; the same string where it is in it, or can't be told.
   * @param name "Сергея Лаврова", "источника в полиции", "главы МИД Сергея Лаврова"
   * @param seen words of the article, as they stand: a form that it has wins over one that it has not
   * @param context `Form` bits that the grammar around demands (cases, gender); 0 or none where nothing is known
   */
  nominative(name: string, seen: WordSet, context?: number): string
  /** A key that all the cases of one name share; it begins with the same letter. */
  stem(word: string): string
  /** Prepositions that tie a phrase to the noun before it, behind a name too: of, for, at; "источник «Ведомостей» в правительстве". */
  binding: readonly string[]
  /** Nouns for what asks many: "In a new poll, four in ten …". */
  polls?: readonly string[]
  /** Prepositions before where or in what something is said: in (an interview), at (a rally); the first of them before a poll. */
  placing?: readonly string[]
  /** Prepositions of when or where that open a sentence before its subject: "In Paris Lee said", "After the game the coach said". */
  opening?: readonly string[]
  /** Words that lead to a number that is no exact one: (at) least, (up) to, about. */
  quantifiers?: readonly string[]
  /** Words on both sides of a comma that open a clause of time, place or manner: "тогда, когда". */
  correlatives?: readonly string[]
  /** Prepositions of when that never tie a phrase to one who speaks: «рассказал форвард после игры». */
  timing?: readonly string[]
  /** Prepositions that name some of those who speak: "growers, including Crane, say". */
  naming?: readonly string[]
  /** Verbs that make another speak: "which led growers to say", "a move that forced Lee to admit". */
  leading?: readonly string[]
  /** Verbs of what others said: "faced questions", "the plan drew criticism". */
  drawing?: readonly string[]
  /** First words of the names of places that have two: New (York), San (Diego). */
  opensPlace?: readonly string[]
  /** First words of titles that have two: Crown (Prince), Vice (President). */
  opensTitle?: readonly string[]
  /** Small words within the names of persons: van, der, bin. */
  particles?: readonly string[]
  /** Relatives of a place: где, куда. */
  wherever?: readonly string[]
  /** Conjunctions before the last of a list: and, or. */
  adding?: readonly string[]
  /** What makes a word its opposite: "un". */
  negative?: string
  /** The word behind which that stands which something is compared with: "than". */
  comparing?: readonly string[]
  /** Words that together are one adverb: "in turn", "at the time". */
  adverbials?: readonly string[]
  /** Words for how many, that may stand behind their noun: "Lee and Ford both said". */
  floating?: readonly string[]
  /** Words that set another's words or figures beside what was said: "…, while Lee said", "…, compared with 40 percent in May". */
  beside?: readonly string[]
  /** The particle of an infinitive: "to"; '' where the infinitive is a form of its own. */
  infinitive?: string
  /** Opens a clause that hands its own sentence over: "как (сообщил X)", "as (X said)". */
  as?: readonly string[]
  /** Forms of the verb that makes a passive: is, was, been. */
  be?: readonly string[]
  /** The preposition that makes a cue of any noun before it, with its topic behind: about. */
  topic?: string
  /** The preposition of a passive's agent: by. */
  agent?: string
  /** A line that begins with a dash is speech. */
  dashSpeech?: boolean
  /** Leads from the noun of a cue's phrase to its source: "со ссылкой на". */
  citing?: readonly string[]
  /** Endings of verbs that are reflexive in every form: -ся, -сь. */
  reflexive?: readonly string[]
  /** The particle of an indirect question: "ли". */
  question?: string
  /** What stands before a headline's colon and says nothing: live, watch, видео. */
  rubrics?: readonly string[]
  /** What stands before the lines of an interview: "Q: …", "A: …". In small letters. */
  turns?: {question: readonly string[], answer: readonly string[]}
  /** Particles that stand before another's words: мол. */
  reporting?: readonly string[]
  /** Verbs whose subject a question word is: "(рассказал, что) случилось". */
  happens?: readonly string[]
  /** Prepositions of what is spoken about: "О дубле: «…»". */
  about?: readonly string[]
  /** Words that take up the sentence before: "(об) этом". */
  anaphors?: readonly string[]
  /** Words that take it up with a noun: "такое (мнение)". */
  such?: readonly string[]
  /** Words that take up speech with a verb: "так (прокомментировал)". */
  thus?: readonly string[]
  /** What ties a sentence to the one before it, in small letters: "кроме того". No part of what somebody says behind it. */
  connectives?: readonly string[]
  /** What is said in one word, without a clause: "said so", "said no". */
  answers?: readonly string[]
  /** Gerunds that only name the topic of the cue behind: "говоря о мосте, мэр заметил". */
  topics?: readonly string[]
  /** Auxiliaries whose infinitive was done: "не стал отрицать, что". */
  doing?: readonly string[]
  /** Verbs of who says no more: "…, от комментариев отказался", "… but declined to say why". */
  declining?: readonly string[]
  /** True where nouns show their case: subjects are found by it, else by their place. */
  cases: boolean
}

export interface Locale {
  /** BCP 47 tag. */
  lang: string
  /** ISO 15924 code of its letters; Latn where absent. Used to guess a text's language. */
  script?: string
  /** Adds every word that the pack knows, or shelves it. Called once, on first use. */
  words(add: AddWord, shelve: ShelveWords): void
  grammar: Grammar
  /** Share of quotes that are right by rule name, and by `rule-` where the rule found no source. */
  confidence?: Readonly<Record<string, number>>
  /** Nouns by which people and bodies are taken up, countries, small words of names: see speakers/people-words.ts. */
  people?: PeopleWords
  /** Keys, bylines, agencies, zone names … of headers: see layout/. */
  layout: LayoutWords
  /** Months, weekdays, relative words …: see times/. */
  times: TimeWords
  /** Words near quotation marks, full stops, brackets: see marks/words.ts. */
  marks?: MarkWords
}

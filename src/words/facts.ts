/**
 * What the lexicon knows of a word: bit sets, so that a rule reads numbers. `Fact` bits say what a word can be, `Form`
 * bits which forms it can be of; an ambiguous word has the bits of all its readings.
 */

/** What a word can be. */
export const PREPOSITION: number = 1 << 0
/** Opens a content clause: что, чтобы, that, whether. */
export const COMPLEMENTIZER: number = 1 << 1
/** и, а, но, and, but. */
export const COORDINATOR: number = 1 << 2
/** если, когда, because, if. */
export const SUBORDINATOR: number = 1 << 3
/** который, где, who, which. */
export const RELATIVE: number = 1 << 4
export const PRONOUN: number = 1 << 5
export const DETERMINER: number = 1 << 6
export const NEGATION: number = 1 << 7
export const ADVERB: number = 1 << 8
/** был, будет, has, would. */
export const AUXILIARY: number = 1 << 9
export const CUE_VERB: number = 1 << 10
export const CUE_NOUN: number = 1 << 11
/** уверен, convinced. */
export const CUE_ADJECTIVE: number = 1 << 12
/** The head of a prepositional cue: (по) словам, согласно, according. */
export const CUE_PHRASE: number = 1 << 13
/** A noun for a person by office, trade, relation: министр, spokesman, сын. */
export const ROLE: number = 1 << 14
/** A noun for a body that speaks: министерство, company. */
export const ORGANIZATION: number = 1 << 15
export const GIVEN_NAME: number = 1 << 16
/** Stands before a name: Mr., г-н, Sen. */
export const HONORIFIC: number = 1 << 17
/** A word of time: неделя, вчера, Monday. */
export const TIME_WORD: number = 1 << 18
export const MONTH: number = 1 << 19
export const WEEKDAY: number = 1 << 20
export const NUMERAL: number = 1 << 21
/** The full stop after it is part of it. */
export const ABBREVIATION: number = 1 << 22
/** A news agency, newspaper, channel, or the noun for one. */
export const OUTLET: number = 1 << 23
/** A noun for many people: жители, experts, СМИ. */
export const GROUP: number = 1 << 24
/** A noun for a text that says: доклад, report. */
export const DOCUMENT: number = 1 << 25
/** A verb form of any kind. */
export const VERB: number = 1 << 26
export const ADJECTIVE: number = 1 << 27
/** A person by nation, place or party: россиянин, Texan. */
export const NATIONAL: number = 1 << 28
/** An inserted word between commas that opens no clause: однако, в частности, however. */
export const INSERTED: number = 1 << 29
/** A common noun of no other kind. */
export const NOUN: number = 1 << 30
/** A noun for where or when something was said: интервью, брифинг, interview; after a preposition never part of a source. */
export const OCCASION: number = 1 << 31

/** Cases, in the singular; shifted by {@link PLURAL_SHIFT} for the plural. Languages without cases use `NOMINATIVE`. */
export const NOMINATIVE: number = 1 << 0
export const GENITIVE: number = 1 << 1
export const DATIVE: number = 1 << 2
export const ACCUSATIVE: number = 1 << 3
export const INSTRUMENTAL: number = 1 << 4
export const LOCATIVE: number = 1 << 5
export const PLURAL_SHIFT = 6
export const SINGULAR_CASES: number = 0x3f
export const PLURAL_CASES: number = 0x3f << PLURAL_SHIFT
/** Every case, and each one, of both numbers. */
export const ANY_CASE: number = SINGULAR_CASES | PLURAL_CASES
export const NOMINATIVES: number = NOMINATIVE | NOMINATIVE << PLURAL_SHIFT
export const GENITIVES: number = GENITIVE | GENITIVE << PLURAL_SHIFT
export const DATIVES: number = DATIVE | DATIVE << PLURAL_SHIFT
export const ACCUSATIVES: number = ACCUSATIVE | ACCUSATIVE << PLURAL_SHIFT
export const INSTRUMENTALS: number = INSTRUMENTAL | INSTRUMENTAL << PLURAL_SHIFT
export const LOCATIVES: number = LOCATIVE | LOCATIVE << PLURAL_SHIFT
export const MASCULINE: number = 1 << 12
export const FEMININE: number = 1 << 13
export const NEUTER: number = 1 << 14
export const GENDERS: number = MASCULINE | FEMININE | NEUTER
export const FIRST_PERSON: number = 1 << 15
export const SECOND_PERSON: number = 1 << 16
export const THIRD_PERSON: number = 1 << 17
/** Verb forms. */
export const PAST: number = 1 << 18
export const PRESENT: number = 1 << 19
export const INFINITIVE: number = 1 << 20
/** заявив, говоря; saying. */
export const GERUND: number = 1 << 21
/** Active participle: заявивший. */
export const PARTICIPLE: number = 1 << 22
/** сказано, заявлен; said (as a participle). */
export const PASSIVE: number = 1 << 23
/** сообщается, говорится. */
export const REFLEXIVE: number = 1 << 24
export const SINGULAR: number = 1 << 25
export const PLURAL: number = 1 << 26
/** Declined as an adjective (also surnames in -ский). */
export const ADJECTIVAL: number = 1 << 27
/** Nothing is known of the word but its ending. */
export const GUESSED: number = 1 << 28
export const FUTURE: number = 1 << 29
/** A verb form that makes a clause: past, present or future. */
export const FINITE: number = PAST | PRESENT | FUTURE

/** Words that name those who speak. */
export const SPEAKING: number = ROLE | GROUP | NATIONAL | ORGANIZATION | OUTLET | GIVEN_NAME | HONORIFIC

/** Closed classes of words, as rows of words and their bits. */
import {
  ABBREVIATION, ACCUSATIVE, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, DETERMINER, FEMININE, FIRST_PERSON, GENITIVE,
  GERUND, INFINITIVE, INSERTED, MASCULINE, MONTH, NEGATION, NEUTER, NOMINATIVE, NUMERAL, PASSIVE, PAST, PLURAL, PLURAL_SHIFT,
  PREPOSITION, PRESENT, PRONOUN, REFLEXIVE, RELATIVE, SECOND_PERSON, SINGULAR, SUBORDINATOR, THIRD_PERSON, TIME_WORD, VERB, WEEKDAY,
} from '../../words/facts.ts'

/** Words between blanks, `Fact` bits, `Form` bits. */
export type Row = [words: string, facts: number, forms?: number]

const ONE = SINGULAR | THIRD_PERSON, MANY = PLURAL | THIRD_PERSON
const SUBJECTS = NOMINATIVE << PLURAL_SHIFT, OBJECTS = ACCUSATIVE << PLURAL_SHIFT, OWNERS = GENITIVE << PLURAL_SHIFT
const PERSON = MASCULINE | FEMININE

const PRONOUNS: readonly Row[] = [
  ['i', PRONOUN, NOMINATIVE | SINGULAR | FIRST_PERSON | PERSON],
  ['me myself', PRONOUN, ACCUSATIVE | SINGULAR | FIRST_PERSON | PERSON],
  ['we', PRONOUN, SUBJECTS | PLURAL | FIRST_PERSON],
  ['us ourselves', PRONOUN, OBJECTS | PLURAL | FIRST_PERSON],
  ['you', PRONOUN, NOMINATIVE | ACCUSATIVE | SUBJECTS | OBJECTS | SINGULAR | PLURAL | SECOND_PERSON | PERSON],
  ['yourself yourselves', PRONOUN, ACCUSATIVE | OBJECTS | SECOND_PERSON],
  ['he', PRONOUN, NOMINATIVE | ONE | MASCULINE],
  ['him', PRONOUN, ACCUSATIVE | ONE | MASCULINE],
  ['she', PRONOUN, NOMINATIVE | ONE | FEMININE],
  ['her', PRONOUN | DETERMINER, ACCUSATIVE | GENITIVE | ONE | FEMININE],
  ['it', PRONOUN, NOMINATIVE | ACCUSATIVE | ONE | NEUTER],
  ['they', PRONOUN, SUBJECTS | MANY],
  ['them', PRONOUN, OBJECTS | MANY],
  ['himself', PRONOUN, ACCUSATIVE | ONE | MASCULINE | REFLEXIVE],
  ['herself', PRONOUN, ACCUSATIVE | ONE | FEMININE | REFLEXIVE],
  ['itself', PRONOUN, ACCUSATIVE | ONE | NEUTER | REFLEXIVE],
  ['themselves', PRONOUN, OBJECTS | MANY | REFLEXIVE],
  ['my', PRONOUN | DETERMINER, GENITIVE | SINGULAR | FIRST_PERSON],
  ['our', PRONOUN | DETERMINER, OWNERS | PLURAL | FIRST_PERSON],
  ['your', PRONOUN | DETERMINER, GENITIVE | OWNERS | SECOND_PERSON],
  ['his', PRONOUN | DETERMINER, GENITIVE | ONE | MASCULINE],
  ['its', PRONOUN | DETERMINER, GENITIVE | ONE | NEUTER],
  ['their', PRONOUN | DETERMINER, OWNERS | MANY],
  ['mine hers yours ours theirs', PRONOUN, NOMINATIVE | ACCUSATIVE | GENITIVE],
  ['someone somebody everyone everybody anyone anybody nobody', PRONOUN, NOMINATIVE | ACCUSATIVE | SINGULAR | PERSON],
  ['something everything anything nothing none', PRONOUN, NOMINATIVE | ACCUSATIVE | SINGULAR | NEUTER],
  ['others', PRONOUN, SUBJECTS | OBJECTS | PLURAL],
  ['one', PRONOUN | NUMERAL | DETERMINER, NOMINATIVE | ACCUSATIVE | SINGULAR],
  ['this', PRONOUN | DETERMINER, NOMINATIVE | ACCUSATIVE | ONE | NEUTER],
  ['these those', PRONOUN | DETERMINER, SUBJECTS | OBJECTS | MANY],
  ['all both few many several most some', PRONOUN | DETERMINER, SUBJECTS | OBJECTS | PLURAL],
  ['each either neither another', PRONOUN | DETERMINER, NOMINATIVE | ACCUSATIVE | SINGULAR],
  ['there', PRONOUN | ADVERB],
]

const CONNECTIVES: readonly Row[] = [
  ['that', COMPLEMENTIZER | RELATIVE],
  ['whether if', COMPLEMENTIZER | SUBORDINATOR],
  ['and but or nor', COORDINATOR],
  ['because although though while whereas unless until till since after before once when whenever wherever as lest provided whilst', SUBORDINATOR],
  ['who', RELATIVE | PRONOUN, NOMINATIVE | SUBJECTS | ONE | MANY | PERSON],
  ['whom', RELATIVE | PRONOUN, ACCUSATIVE | OBJECTS | PERSON],
  ['which what', RELATIVE | PRONOUN, NOMINATIVE | ACCUSATIVE | SUBJECTS | OBJECTS | NEUTER],
  ['whose', RELATIVE | PRONOUN, GENITIVE | OWNERS],
  ['where why how when', RELATIVE],
  ['whoever whatever whichever', RELATIVE | PRONOUN],
]

const SMALL: readonly Row[] = [
  ['about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath '
    + 'beside besides between beyond by concerning despite down during except following for from given in inside into including like '
    + 'minus near off on onto opposite out outside over past pending plus regarding round since than through throughout till to '
    + 'toward towards under underneath unlike until up upon versus vs via with within without per aboard barring circa', PREPOSITION],
  ['of', PREPOSITION, GENITIVE],
  ['a an the some any no every each all both enough much more less fewer other such another several many few most last next', DETERMINER],
  ['not never no neither nor none hardly barely scarcely nobody nothing nowhere cannot', NEGATION],
  ['also aloud later earlier once again already always often sometimes now then today still just even only first further both either too '
    + 'soon never ever almost perhaps maybe instead long far rather quite very well here away back together ahead yet though since seldom longer '
    + 'thus therefore hence meanwhile afterward afterwards twice elsewhere shortly halfway midway so much more most less best however nonetheless nevertheless',
    ADVERB],
  ['previously reportedly usually recently repeatedly publicly privately quickly simply openly directly specifically immediately '
    + 'clearly largely widely actually really probably certainly eventually ultimately currently briefly falsely wrongly allegedly '
    + 'apparently frankly formally officially regularly frequently generally nearly strongly particularly especially merely '
    + 'subsequently famously flatly finally initially originally explicitly bluntly correctly rightly jokingly virtually practically', ADVERB],
  ['however meanwhile moreover furthermore nevertheless nonetheless otherwise accordingly thus therefore hence additionally likewise '
    + 'similarly conversely instead besides indeed though too yes', INSERTED],
]

const TIMES: readonly Row[] = [
  ['minute hour day week weekend month quarter year decade century morning afternoon evening night noon midnight season '
    + 'spring summer autumn fall winter', TIME_WORD, NOMINATIVE | SINGULAR],
  ['seconds minutes hours days weeks weekends months quarters years decades centuries mornings nights', TIME_WORD, SUBJECTS | PLURAL],
  ['today yesterday tomorrow tonight now ago overnight recently earlier later', TIME_WORD | ADVERB],
  ['monday tuesday wednesday thursday friday saturday sunday', WEEKDAY | TIME_WORD],
  ['mon tue tues wed thu thur thurs fri', WEEKDAY | TIME_WORD | ABBREVIATION],
  ['january february march april may june july august september october november december', MONTH | TIME_WORD],
  ['jan feb mar apr jun jul aug sep sept oct nov dec', MONTH | TIME_WORD | ABBREVIATION],
]

const NUMERALS: readonly Row[] = [
  ['two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen '
    + 'twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions '
    + 'trillion dozen dozens half', NUMERAL],
  ['first second third fourth fifth sixth seventh eighth ninth tenth', NUMERAL],
]

/** Abbreviations that a full stop follows, by what they stand for; single letters the scanner knows as initials. */
const ABBREVIATIONS: readonly Row[] = [
  ['mr mrs ms dr messrs sen sens rep reps gov govs gen lt sgt prof rev col capt cpl pvt cmdr adm maj brig hon pres supt det insp atty '
    + 'st msgr fr sec del pfc cllr amb sgts drs', ABBREVIATION],
  ['jr sr esq phd md inc corp co ltd llc plc bros assn dept univ inst intl natl govt cos', ABBREVIATION],
  ['ave blvd rd ln hwy mt ft pt sq apt bldg', ABBREVIATION],
  ['nos vol vols pp eds ch al etc ie eg cf viz vs approx est tel ext', ABBREVIATION],
  ['ala ariz ark calif colo conn del fla ga ind kan ky la md mich minn mo mont neb nev okla pa tenn tex va vt '
    + 'wis wyo', ABBREVIATION],
]

const AUXILIARIES: readonly Row[] = [
  ['be', AUXILIARY | VERB, INFINITIVE],
  ['am', AUXILIARY | VERB, PRESENT | SINGULAR | FIRST_PERSON],
  ['is', AUXILIARY | VERB, PRESENT | SINGULAR],
  ['are', AUXILIARY | VERB, PRESENT | PLURAL],
  ['was', AUXILIARY | VERB, PAST | SINGULAR],
  ['were', AUXILIARY | VERB, PAST | PLURAL],
  ['been', AUXILIARY | VERB, PASSIVE],
  ['being having', AUXILIARY | VERB, GERUND],
  ['have do', AUXILIARY | VERB, INFINITIVE | PRESENT | PLURAL],
  ['has does', AUXILIARY | VERB, PRESENT | SINGULAR],
  ['had', AUXILIARY | VERB, PAST | PASSIVE | SINGULAR | PLURAL],
  ['did', AUXILIARY | VERB, PAST | SINGULAR | PLURAL],
  ['done', VERB, PASSIVE],
  ['doing', VERB, GERUND],
  ['will would can could may might must shall should ought cannot', AUXILIARY | VERB, PRESENT | SINGULAR | PLURAL],
]

/** All rows. */
export const FUNCTION_WORDS: readonly (readonly Row[])[] =
  [PRONOUNS, CONNECTIVES, SMALL, TIMES, NUMERALS, ABBREVIATIONS, AUXILIARIES]

/** Before n't: words and the bits of their form. */
export const NEGATED: readonly [words: string, forms: number][] = [
  ['do have are were', PRESENT | PLURAL],
  ['does has is', PRESENT | SINGULAR],
  ['did had was', PAST | SINGULAR | PLURAL],
  ['ca wo would could should must might need sha ai', PRESENT | SINGULAR | PLURAL],
]

/** Words that take 's, 'd, 'll, and those that take 've and 're too. */
export const CONTRACTED_ONE = 'he she it that there what who where how here this everyone nobody someone'
export const CONTRACTED_MANY = 'we you they'

/** First words of the names of places that have two: "In New York Lee said". */
export const PLACE_STARTS: readonly string[] = [
  'new', 'north', 'south', 'east', 'west', 'san', 'santa', 'los', 'las', 'el', 'la', 'hong', 'saudi', 'puerto', 'united', 'sri', 'costa', 'sierra',
  'tel', 'abu', 'addis', 'buenos', 'kuala', 'phnom', 'cape', 'fort', 'port', 'lake', 'mount', 'white', 'capitol', 'wall', 'downing', 'salt', 'baton', 'grand', 'long', 'ivory', 'burkina',
]

/** First words of titles that have two: "Crown Prince". */
export const TITLE_STARTS: readonly string[] = ['crown', 'vice', 'deputy', 'prime', 'lieutenant', 'attorney', 'foreign', 'finance', 'defense', 'defence', 'interior', 'acting', 'grand']

/** Small words within the names of persons: "Jan van der Veen". */
export const NAME_PARTICLES: readonly string[] = [
  'van', 'der', 'den', 'von', 'zu', 'de', 'da', 'di', 'du', 'del', 'dos', 'la', 'le', 'el', 'al', 'bin', 'ibn', 'ben', 'ter', 'te', 'ten',
]

/** Words that together are one adverb: "Lee in turn said", "Lee at the time denied". */
export const ADVERBIALS: readonly string[] = [
  'in turn', 'in part', 'in fact', 'in effect', 'in general', 'in particular', 'in short', 'in essence', 'in private', 'in public', 'in person', 'in return',
  'in response', 'in reply', 'in contrast', 'in addition', 'in vain', 'in the end', 'in the meantime', 'in the interim', 'in the process', 'at first', 'at last',
  'at length', 'at times', 'at once', 'at best', 'at worst', 'at the time', 'at that time', 'at the same time', 'at the moment', 'for now', 'for once',
  'for instance', 'for example', 'for the moment', 'for the most part', 'for the first time', 'by contrast', 'by then', 'of course', 'on average', 'on occasion',
  'on the contrary', 'on social media', 'on the one hand', 'on the other hand', 'to date',
]

/** English inflection: the forms of a verb, the plural of a noun. */
import {
  GERUND, INFINITIVE, NOMINATIVE, PASSIVE, PAST, PLURAL, PLURAL_SHIFT, PRESENT, SINGULAR,
} from '../../words/facts.ts'

/** A word form and its `Form` bits. */
export type Inflected = [form: string, forms: number]

/** Base, past, and past participle where it is another; of cue verbs and of frequent verbs that are none. */
const IRREGULAR_VERBS = `arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
begin began begun
bend bent
bet bet
bid bid
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
leave left
lend lent
let let
lie lay lain
lose lost
make made
mean meant
meet met
mislead misled
misspeak misspoke misspoken
mistake mistook mistaken
misunderstand misunderstood
overcome overcame overcome
oversee oversaw overseen
overthrow overthrew overthrown
pay paid
put put
quit quit
read read
rebuild rebuilt
repay repaid
retell retold
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
speak spoke spoken
spend spent
spin spun
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
undergo underwent undergone
understand understood
undertake undertook undertaken
uphold upheld
wear wore worn
weep wept
win won
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written`

/** Verbs of two syllables with the stress on the last, whose consonant is doubled; those of one syllable follow a rule. */
const DOUBLING = ' abet abhor acquit admit allot begin commit compel concur confer control defer deter dispel equip excel expel forbid forget incur infer input occur omit outrun patrol permit prefer propel rebut recur refer regret remit submit transfer transmit upset '

/** Words in -er, -en, -on, -el, -it … of one written vowel group are caught by the count of vowels. */
const isVowel = (letter: string): boolean => 'aeiou'.includes(letter)

const doubles = (base: string): boolean => {
  const n = base.length
  const last = base.charAt(n - 1), before = base.charAt(n - 2), third = base.charAt(n - 3)
  if (n < 3 || isVowel(last) || 'wxyh'.includes(last) || !isVowel(before)) return false
  // quit, quip: the u belongs to the q
  if (isVowel(third) && !(third === 'u' && base.charAt(n - 4) === 'q')) return false
  for (let i = 0; i < n - 3; i++) if (isVowel(base.charAt(i)) && base.charAt(i - 1) !== 'q') return DOUBLING.includes(` ${base} `)
  return true
}

const endsInSibilant = (word: string): boolean =>
  word.endsWith('s') || word.endsWith('x') || word.endsWith('z') || word.endsWith('ch') || word.endsWith('sh')

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !isVowel(word.charAt(word.length - 2))

/** say → says, reply → replies, go → goes: of verbs in the third person and of nouns in the plural. */
const withS = (word: string): string => {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`
  return endsInSibilant(word) || word === 'go' || word === 'do' || word === 'undergo' || word === 'veto' || word === 'echo' || word === 'hero' ? `${word}es` : `${word}s`
}

const regularPast = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`
  return doubles(base) ? `${base}${base.charAt(base.length - 1)}ed` : `${base}ed`
}

const withIng = (base: string): string => {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (base.endsWith('e') && !base.endsWith('ee') && !base.endsWith('oe')) return `${base.slice(0, -1)}ing`
  return doubles(base) ? `${base}${base.charAt(base.length - 1)}ing` : `${base}ing`
}

/** Base → its irregular past and participle. */
export const irregularVerbs = (): Map<string, readonly string[]> => {
  const verbs = new Map<string, readonly string[]>()
  for (const line of IRREGULAR_VERBS.split('\n')) {
    const [base = '', past = '', participle = past] = line.split(' ')
    verbs.set(base, [past, participle])
  }
  return verbs
}

/** The five forms of a verb; forms that look alike stand once, with the bits of both. */
export const verbForms = (base: string, irregular: ReadonlyMap<string, readonly string[]>): Inflected[] => {
  const [past, participle] = irregular.get(base) ?? []
  const regular = past === undefined ? regularPast(base) : ''
  const all: Inflected[] = [
    [base, INFINITIVE | PRESENT | PLURAL],
    [withS(base), PRESENT | SINGULAR],
    [past ?? regular, PAST],
    [participle ?? regular, PASSIVE],
    [withIng(base), GERUND],
  ]
  const forms: Inflected[] = []
  for (const [form, bits] of all) {
    const same = forms.find(other => other[0] === form)
    if (same) same[1] |= bits
    else forms.push([form, bits])
  }
  return forms
}

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  child: 'children', person: 'people', wife: 'wives', thief: 'thieves', medium: 'media', half: 'halves', life: 'lives', crisis: 'crises',
  hypothesis: 'hypotheses', analysis: 'analyses', synopsis: 'synopses', attorney: 'attorneys', police: 'police',
}

/** spokesman → spokesmen, attorney → attorneys, ally → allies, person → people. */
export const plural = (noun: string): string => {
  const irregular = IRREGULAR_PLURALS[noun]
  if (irregular !== undefined) return irregular
  return noun.endsWith('man') && noun !== 'human' && noun !== 'german' && noun !== 'roman' ? `${noun.slice(0, -2)}en` : withS(noun)
}

export const SINGULAR_NOUN: number = NOMINATIVE | SINGULAR
export const PLURAL_NOUN: number = (NOMINATIVE << PLURAL_SHIFT) | PLURAL

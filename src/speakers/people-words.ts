/** What a language pack says of the words for people and bodies, and how the speakers stage looks it up. */
import type {Context} from '../speech/types.ts'
import {single} from './names/single.ts'

/** Lists are words between blanks, in lower case and, where declined, as the lexicon's lemma. */
export interface PeopleWords {
  /**
   * One line a general word: `word: special special …`. The general word, used alone, can mean anyone who has one of the
   * special roles: "дипломат" a посол; `министр+иностранн` wants a word beside it that begins so. The general word may have its complement: `глава государства: президент`.
   */
  classes: string
  /** Words for any person at all: мужчина, the woman, the 49-year-old. */
  anyone: string
  /** Words for somebody by what they are to another person: сын, lawyer. A name after one is seldom that one's own. */
  relations: string
  /** Those of `anyone` who are men only. */
  men?: string
  /** Those of `anyone` that say no more than that it is somebody: man, girl. */
  bare?: string
  /** Those of `anyone` that no grown-up is: мальчик. */
  young?: string
  /** Nouns whose plural means two who belong together: супруги. */
  couples?: string
  /** One line a country: its names, short names and adjectives that begin unlike each other: `россия рф российский`. */
  nations?: string
  /** Words for the house last named: там. */
  there?: string
  /** Words for whoever spoke just before, of whatever trade: эксперт. */
  expert?: string
  /** Those who write for outlets, and stand for them: журналист. */
  press?: string
  /** As `classes`, for bodies: ведомство, company. */
  bodies: string
  /** Bodies that bear names like people's: company, firm. */
  companies: string
  /** Forms of a company, behind its name: inc, plc. */
  legal?: string
  /** Nouns that end names of firms: group, partners. */
  firms?: string
  /** Bodies that are parts of others, whose name stands behind them: "пресс-служба «Маяка»". */
  departments?: string
  /** Those of them that speak for others than papers: "пресс-служба". */
  spokesmen?: string
  /** Roles that bodies have as well: owner, maker. */
  corporate: string
  /** What a description leaves out at its head: the, his. */
  articles: string
  /** Small words within a name: де, van. */
  particles: string
  /** Endings of the keys of patronymics, '' where there are none: "овн" of Ивановна. */
  patronymics: string
  /** Places as they stand between a role and a name: "президент Польши Дуда". */
  places: string
  /** Who rules or lives in a place, whose name stands behind it: мэр, житель; last letters of a place's genitive. */
  local?: string
  genitives?: string
  /** The general word of `classes` for those who rule: политик. */
  ruler?: string
  /** The general word of `classes` for those who play: спортсмен. */
  athlete?: string
  /** The general word of `classes` for those who speak for others: spokesman. */
  spokesman?: string
  /** Begins the words for those who stand in for another: замминистра. */
  deputy?: string
  /** Between the names of two. */
  and?: string
  /** Ends adverbs, which are no given names: Finally. */
  adverbs?: string
  /** Ends a surname for all who bear it: "the Tullys". */
  many?: string
  /** Adjectives that say nothing of who is meant: бывший, former. */
  vague: string
  /** Before somebody new: один, некий, a. */
  fresh: string
  /** End of a word that tells an age and stands for a person: "-year-old"; '' where there is none. */
  aged: string
  /** Ends a word for where a firm has its seat: "Hull-based". */
  seated?: string
  /** Endings of surnames in a case other than the nominative: -ова, -ской. */
  surnames?: string
  /** Offices over a place, whose name may stand behind them where a surname may: мэр, губернатор. */
  governing?: string
  /** Names of two words, each with its forms in small letters: "Белый дом: белом доме, белого дома". */
  pairs?: string
  /** Endings of words for inhabitants: -ец, -анин; '' where there are none. */
  inhabitants: string
  /** Words for whoever was named last: тот. */
  latter?: string
  /** Endings of surnames for a whole family: -овы. */
  families?: string
  /** Nouns for those who keep their names back: источник, source. */
  anonymous: string
  /** Prepositions that stand before places, not people: в, in. */
  within: string
  /** Relatives that stand for no person: which. */
  things: string
  /** Documents that are somebody's words: сообщение, statement. Alone they stand for whoever spoke last. */
  utterances: string
}

export interface PeopleIndex {
  /** General word → role → word that must stand beside it, '' for any. */
  classes: ReadonlyMap<string, ReadonlyMap<string, string[]>>
  bodies: ReadonlyMap<string, ReadonlySet<string>>
  /** Keys of the general words for bodies, that their cases share. */
  bodyStems: readonly string[]
  anyone: ReadonlySet<string>
  relations: ReadonlySet<string>
  companies: ReadonlySet<string>
  legal: ReadonlySet<string>
  firms: ReadonlySet<string>
  departments: ReadonlySet<string>
  spokesmen: ReadonlySet<string>
  men: ReadonlySet<string>
  bare: ReadonlySet<string>
  young: ReadonlySet<string>
  couples: ReadonlySet<string>
  expert: ReadonlySet<string>
  press: string
  there: ReadonlySet<string>
  /** Key of a country's word → its number. */
  nations: ReadonlyMap<string, number>
  corporate: ReadonlySet<string>
  articles: ReadonlySet<string>
  particles: ReadonlySet<string>
  patronymics: readonly string[]
  places: ReadonlySet<string>
  /** Keys of the places, that their cases share. */
  placeStems: ReadonlySet<string>
  local: ReadonlySet<string>
  genitives: string
  ruler: string
  athlete: string
  spokesman: string
  deputy: string
  and: string
  adverbs: string
  many: string
  vague: ReadonlySet<string>
  fresh: ReadonlySet<string>
  things: ReadonlySet<string>
  utterances: ReadonlySet<string>
  within: ReadonlySet<string>
  anonymous: ReadonlySet<string>
  inhabitants: readonly string[]
  families: readonly string[]
  latter: ReadonlySet<string>
  aged: string
  seated: string
  surnames: readonly string[]
  governing: ReadonlySet<string>
  pairs: ReadonlyMap<string, string>
}

/** "бывший" in any form. */
export const isVague = ({vague}: PeopleIndex, word: string): boolean => {
  if (vague.has(word)) return true
  if (word.length > 4) for (const one of vague) if (one.length > 4 && one.slice(0, -2) === word.slice(0, one.length - 2)) return true
  return false
}

const listed = (words: string): string[] => words.split('\n').join(' ').split(' ').filter(word => word !== '')
const setOf = (words = ''): ReadonlySet<string> => new Set(listed(words))
const linesOf = (table: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const map = new Map<string, ReadonlySet<string>>()
  for (const line of table.split('\n')) {
    const colon = line.indexOf(':')
    if (colon < 0) continue
    const special = new Set(listed(line.slice(colon + 1)))
    for (const general of line.slice(0, colon).split(',')) {
      const held = map.get(general.trim())
      map.set(general.trim(), held ? new Set([...held, ...special]) : special)
    }
  }
  return map
}

const rolesOf = (table: string): ReadonlyMap<string, ReadonlyMap<string, string[]>> => {
  const map = new Map<string, Map<string, string[]>>()
  for (const [general, special] of linesOf(table)) {
    const roles = new Map<string, string[]>()
    for (const entry of special) {
      const plus = entry.indexOf('+'), role = plus < 0 ? entry : entry.slice(0, plus)
      const words = roles.get(role) ?? []
      roles.set(role, words)
      words.push(plus < 0 ? '' : entry.slice(plus + 1))
    }
    map.set(general, roles)
  }
  return map
}

const nationsOf = (table: string, stem: (word: string) => string): ReadonlyMap<string, number> => {
  const map = new Map<string, number>()
  table.split('\n').forEach((line, number) => { for (const word of listed(line)) map.set(stem(word), number) })
  return map
}

/** Form → name. */
const pairsOf = (lines: string): Map<string, string> => {
  const found = new Map<string, string>()
  for (const line of lines.split(';')) {
    const [name = '', forms = ''] = line.split(':')
    for (const form of forms.split(',')) if (form !== '') found.set(form.trim(), name.trim())
  }
  return found
}

const NONE: PeopleWords = {classes: '', anyone: '', relations: '', bodies: '', companies: '', corporate: '', articles: '', particles: '', patronymics: '', places: '', vague: '', fresh: '', things: '', utterances: '', within: '', anonymous: '', inhabitants: '', aged: ''}
const indexes = new WeakMap<PeopleWords, PeopleIndex>()

/** The lists of the text's pack as sets, made on first use; empty ones where it has none. */
export const peopleOf = ({people: words = NONE, grammar}: Context): PeopleIndex => {
  let index = indexes.get(words)
  if (!index) {
    const stem = (word: string): string => single(grammar.stem(word)), bodies = linesOf(words.bodies)
    index = {
      classes: rolesOf(words.classes),
      bodies,
      bodyStems: [...bodies.keys()].map(word => grammar.stem(word)),
      anyone: setOf(words.anyone),
      relations: setOf(words.relations),
      companies: setOf(words.companies),
      legal: setOf(words.legal),
      firms: setOf(words.firms),
      departments: setOf(words.departments),
      spokesmen: setOf(words.spokesmen),
      men: setOf(words.men),
      bare: setOf(words.bare),
      young: setOf(words.young),
      couples: setOf(words.couples),
      expert: setOf(words.expert),
      press: words.press ?? '',
      there: setOf(words.there),
      nations: nationsOf(words.nations ?? '', stem),
      corporate: setOf(words.corporate),
      articles: setOf(words.articles),
      particles: setOf(words.particles),
      patronymics: listed(words.patronymics),
      places: setOf(words.places),
      placeStems: new Set(listed(words.places).map(stem)),
      local: setOf(words.local),
      genitives: words.genitives ?? '',
      ruler: words.ruler ?? '',
      athlete: words.athlete ?? '',
      spokesman: words.spokesman ?? '',
      deputy: words.deputy ?? '',
      and: words.and ?? '',
      adverbs: words.adverbs ?? '',
      many: words.many ?? '',
      vague: setOf(words.vague),
      fresh: setOf(words.fresh),
      things: setOf(words.things),
      utterances: setOf(words.utterances),
      within: setOf(words.within),
      anonymous: setOf(words.anonymous),
      inhabitants: listed(words.inhabitants),
      families: listed(words.families ?? ''),
      latter: setOf(words.latter),
      aged: words.aged,
      seated: words.seated ?? '',
      surnames: listed(words.surnames ?? ''),
      governing: setOf(words.governing),
      pairs: pairsOf(words.pairs ?? ''),
    }
    indexes.set(words, index)
  }
  return index
}

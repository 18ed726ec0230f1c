/**
 * Noun phrases, left to right: modifiers, a head, its genitive chain, names in apposition, a bracketed alias. Where nouns
 * show their case a word joins only in a case that fits; else position decides.
 */
import {
  ABBREVIATION, ACCUSATIVE, ADJECTIVAL, ADVERB, AUXILIARY, COMPLEMENTIZER, COORDINATOR, CUE_NOUN, CUE_VERB, DATIVE,
  DETERMINER, DOCUMENT, GENDERS, GENITIVE, GIVEN_NAME, GROUP, HONORIFIC, INFINITIVE, MONTH, NATIONAL, NEGATION,
  NOMINATIVE, NUMERAL, ORGANIZATION, OUTLET, PARTICIPLE, PLURAL_SHIFT, PREPOSITION, PRONOUN, RELATIVE, ROLE,
  SPEAKING, SUBORDINATOR, TIME_WORD, VERB, WEEKDAY,
} from '../words/facts.ts'
import {ALL_CAPS, BLOCK_START, COMMA, HYPHEN, OPEN, OTHER} from '../words/scan.ts'
import {
  GENITIVES, INSTRUMENTALS, NOMINATIVES, UNDECLINED, casesOf, endsOrdinal, isDative, isLone, isOblique, isVerbal,
  isYear, lastLetter, readingsOf,
} from './cases.ts'
import {factsAt, formsAt, has, isCapital, isEnd, isNumber, isOneOf, isWord, kindAt, overAbbreviation, overBracket, overInitial, shaped} from './look.ts'
import {isInfinitive} from './likely.ts'
import {CLOSED, agreesWithNext, asModifier, isNoun, modifiesBody, overComplement, overTeller} from './modifiers.ts'
import {attached} from './prepositional.ts'
import type {Context} from './types.ts'

/** A noun phrase. */
export interface Phrase {
  first: number
  last: number
  /** Token of the head noun, name or pronoun. */
  head: number
  /** Cases that all of head, modifiers and apposition can be in. */
  cases: number
  /** Gender bits of the head, 0 where unknown. */
  gender: number
  /** Ends in or consists of a name. */
  named: boolean
}

/** м */
const M = 0x43c
const AMPERSAND = 0x26, PERCENT = 0x25
/** "им" */
const NAMESAKE: number = ABBREVIATION | PRONOUN

/**
 * The noun phrase that begins at `i`, in one of `wanted` cases; `null` where none does. For languages whose nouns show case.
 */
export const nounPhrase = (c: Context, i: number, limit: number, wanted: number): Phrase | null => {
  let at = i, head = -1, agree = wanted, gender = 0, named = false, own = false, given = false, numbered = false, governing = false
  while (at < limit) {
    const pair = c.pairAt[at]!
    if (pair >= 0) {
      const p = c.pairs[pair]
      if (!p || p.close < 0 || p.close >= limit || (p.kind === 'speech' && head >= 0)) break
      // "в мэрии «Интерфаксу» сообщили", "в мэрии «Ъ» сообщили": a paper in the dative, or of one letter, only hears
      if (head >= 0 && isDative(c, p.last - 1)) break
      if (head >= 0 && has(c, head, ORGANIZATION) && p.last - p.first === 1 && (c.tokens.end[p.first]! - c.tokens.start[p.first]!) === 1) break
      // газета «Известия»; «Спартак» заявил
      if (head < 0) { if (p.kind === 'speech') break; head = at }
      named = true
      at = p.close + 1
      continue
    }
    if (kindAt(c, at) === OPEN) {
      const end = head >= 0 ? overBracket(c, at, limit) : at
      if (end === at) break
      at = end
      continue
    }
    // № 17, M&A
    if (head >= 0 && kindAt(c, at) === OTHER && at + 1 < limit && (isNumber(c, at + 1) || isWord(c, at + 1) && c.tokens.text.charCodeAt(c.tokens.start[at]!) === AMPERSAND)) { at += 2; continue }
    // "отчёта 2023 года"
    if (head >= 0 && !own && isYear(c, at) && at + 1 < limit && !has(c, head, TIME_WORD | MONTH | WEEKDAY)) { at += 2; continue }
    if (isNumber(c, at)) {
      // "капитан 2-го ранга"
      if (head >= 0 && has(c, head, ROLE) && endsOrdinal(c, at) && at + 1 < limit && (casesOf(formsAt(c, at + 1)) & GENITIVES) !== 0 && !has(c, at + 1, TIME_WORD | MONTH)) { at += 2; continue }
      // статье 49 кодекса, Telegram-канал 112
      if (head >= 0) { if (has(c, head, DOCUMENT | OUTLET | ORGANIZATION) && head === at - 1 && kindAt(c, at + 1) !== OTHER && !has(c, at + 1, TIME_WORD | MONTH)) { at++; continue } break }
      numbered = true
      at++
      // "62% россиян заявили"
      if ((wanted & ~NOMINATIVES) === 0 && kindAt(c, at) === OTHER && c.tokens.text.charCodeAt(c.tokens.start[at]!) === PERCENT) at++
      continue
    }
    if (head >= 0 && kindAt(c, at) === COMMA && listsGenitive(c, at, limit, agree)) { at++; continue }
    if (!isWord(c, at)) break
    const facts = factsAt(c, at), forms = formsAt(c, at), capital = isCapital(c, at) && (at > i || at !== sentenceFirst(c, at))
    const oneInitial = overInitial(c, at), afterInitial = oneInitial > at && kindAt(c, oneInitial) === HYPHEN && overInitial(c, oneInitial + 1) > oneInitial + 1 ? overInitial(c, oneInitial + 1) : oneInitial
    if (afterInitial > at && afterInitial < limit && (isCapital(c, afterInitial) || overInitial(c, afterInitial) > afterInitial)) {
      if (head < 0) head = at
      named = own = true
      at = afterInitial
      continue
    }
    // "Марина К. рассказала": a surname that is held back
    if (oneInitial > at && oneInitial <= limit && head >= 0 && has(c, at - 1, GIVEN_NAME) && isCapital(c, at - 1)) { named = own = true; at = oneInitial; continue }
    if (head < 0) {
      if ((facts & CLOSED) !== 0 && (facts & (SPEAKING | PRONOUN)) === 0) break
      // "В мэрии пообещали перенести остановку": no subject, though "новости" are one
      if (isVerbal(c, at) || (forms & INFINITIVE) !== 0 && (wanted & ~NOMINATIVES) === 0 && isInfinitive(c, at)) break
      const cases = readingsOf(c, at)
      if ((facts & PRONOUN) !== 0) {
        // его дочь, их представитель
        if ((facts & DETERMINER) !== 0 && at + 1 < limit && isWord(c, at + 1) && readingsOf(c, at + 1) !== 0 && !isVerbal(c, at + 1) && (factsAt(c, at + 1) & (CLOSED | PRONOUN | AUXILIARY)) === 0) { at++; continue }
        if ((cases & agree) === 0) break
        return {first: i, last: at + 1, head: at, cases: cases & agree, gender: forms & GENDERS, named: false}
      }
      if ((facts & NUMERAL) !== 0 && casesOf(forms) === 0) { numbered = true; at++; continue }
      if ((facts & ADVERB) !== 0 && cases === 0) { if (at > i) { at++; continue } break }
      if (cases === 0) { const next = overAbbreviation(c, at); if (next > at) { at = next; continue } break }
      // "Белый дом", "в Большом театре"
      const titled = capital && c.tokens.entry[at] === 0 && cases !== 0 ? asModifier(c, at, limit, agree) : 0
      if (titled !== 0) { agree &= titled; at++; continue }
      // "опрошенные РБК эксперты"
      const told = (forms & ADJECTIVAL) !== 0 && !isNoun(c, at) && (cases & agree) !== 0 ? overTeller(c, at + 1, limit, cases & agree) : at
      if (told > at) { agree &= cases; at = told; continue }
      const adjective = (facts & (DETERMINER | RELATIVE)) !== 0 || ((forms & (ADJECTIVAL | PARTICIPLE)) !== 0 && (!isNoun(c, at) || at + 1 < limit && modifiesBody(c, at)))
      // "из данных банка": a noun too
      if (adjective && ((facts & (DETERMINER | RELATIVE)) !== 0 && (facts & CUE_NOUN) === 0 || agreesWithNext(c, at, limit, cases & agree))) {
        if ((cases & agree) === 0) break
        agree &= cases
        at++
        continue
      }
      // "знакомого с ним бизнесмена", "близкий к правительству источник": a modifier with a phrase of its own
      const over = adjective && (cases & agree) !== 0 ? overComplement(c, at + 1, limit, cases & agree) : at
      if (over > at + 1) { agree &= cases; at = over; continue }
      if (numbered) agree |= NOMINATIVES & wanted
      // "причиной кризиса": an ending of the instrumental that looks like an adjective's with no noun to agree with
      const lone = c.tokens.entry[at] === 0 && !isCapital(c, at) && isLone(c, at) && isWord(c, at + 1) && at + 1 < limit
      const counted = numbered && cases !== 0 && (isNumber(c, at - 1) || has(c, at - 1, NUMERAL))
      const fits = lone ? cases & agree & ~(NOMINATIVE | ACCUSATIVE) : counted ? wanted : numbered ? wanted & (cases | ((cases & GENITIVES) !== 0 ? NOMINATIVES : 0)) : cases & agree
      if (fits === 0) break
      agree = fits
      head = at
      gender = forms & GENDERS
      named = own = capital && !has(c, at, ROLE | GROUP | ORGANIZATION | NATIONAL)
      at++
      continue
    }
    // after the head
    const cases = readingsOf(c, at)
    if ((facts & COORDINATOR) !== 0 && joinsGenitive(c, at, limit, agree)) { at++; continue }
    // "студент МГТУ им. Баумана", "РГУ им Косыгина": the abbreviation, and no pronoun
    const namesake = (facts & NAMESAKE) === NAMESAKE ? Math.max(at + 1, overAbbreviation(c, at)) : at
    if (namesake > at && namesake < limit && isCapital(c, namesake)) { at = namesake; continue }
    if ((facts & (COMPLEMENTIZER | SUBORDINATOR | COORDINATOR | NEGATION | PRONOUN | RELATIVE)) !== 0 && !capital) break
    if ((facts & PREPOSITION) !== 0) {
      let end = attached(c, at, limit, head)
      // "представитель США в ООН", "источник «Ведомостей» в правительстве", but not "депутат Иванов в Думе"
      if ((own || named && !isOneOf(c, at, c.words.binding)) && !(end < limit && isCapital(c, end) && (readingsOf(c, end) & agree) !== 0 && !(isCapital(c, at - 1) && isCapital(c, at - 2)))) end = at
      if (end === at) break
      at = end
      continue
    }
    // "прокуратура начала проверку": behind one who acts no noun
    if ((isVerbal(c, at) || (facts & VERB) !== 0 && has(c, head, SPEAKING)) && !capital) break
    if (capital && hearsBeforeCue(c, at, head)) break
    if (capital) {
      // a name in apposition, or in the genitive chain; an unknown word right behind a name belongs to it
      if (has(c, head, TIME_WORD | MONTH | WEEKDAY) && !has(c, head, SPEAKING)) break
      // "Анны Рыбак": so is a noun behind a given name
      const run = isCapital(c, at - 1) && (c.tokens.entry[at] === 0 ? isCapital(c, at - 2) || has(c, at - 1, GIVEN_NAME) || c.tokens.entry[at - 1] === 0 : has(c, at - 1, GIVEN_NAME) && (facts & ROLE) !== 0)
      // "Лондон" could be a genitive plural by its ending, and is not; "Скрипалей" is one
      const chain = c.tokens.entry[at] === 0 && (cases & ACCUSATIVE) !== 0 && !shaped(c, at, ALL_CAPS) ? GENITIVE : GENITIVES
      // "премьера земли Гессен Фолькера Буфье": a place that is not declined, with the name behind it
      const place = (c.tokens.entry[at] === 0 || has(c, at, GIVEN_NAME)) && !isCapital(c, at - 1) && (readingsOf(c, at - 1) & GENITIVES) !== 0 && isCapital(c, at + 1) && at + 1 < limit && (readingsOf(c, at + 1) & agree) !== 0
      // "г-жи Гончар": behind a title of courtesy any name
      const courtesy = head === at - 1 && has(c, head, HONORIFIC)
      // "руководителя центра Лусине Карян": a name of a vowel that is not declined, and another behind it
      const undeclined = has(c, head, ROLE) && isCapital(c, at + 1) && at + 1 < limit && (c.tokens.entry[at] === 0 || c.tokens.entry[at + 1] === 0) && UNDECLINED.includes(lastLetter(c, at))
      if ((cases & (agree | chain)) === 0 && cases !== 0 && !run && !place && !courtesy && !undeclined) break
      if ((cases & chain) === 0 && !run) agree = (agree & cases) || agree
      named = true
      given ||= has(c, at, GIVEN_NAME)
      own ||= has(c, at, GIVEN_NAME) || (c.tokens.entry[at] === 0 && !has(c, at - 1, OUTLET) && !shaped(c, at, ALL_CAPS) && (cases & agree) !== 0 && ((forms & GENDERS) === 0 || gender === 0 || (forms & gender) !== 0))
      at++
      continue
    }
    // Ян ван Ремортел, Пабло де ла Крус, Омар бен Саид
    if (isCapital(c, at - 1) && (facts & ~GIVEN_NAME) === 0 && (c.tokens.end[at]!) - (c.tokens.start[at]!) <= 3 && isCapital(c, at + 1)) { at++; continue }
    const after = overAbbreviation(c, at)
    if (after > at && after < limit) { at = after; continue }
    if ((facts & TIME_WORD) !== 0 && (cases & GENITIVES) === 0) break
    if ((facts & ADVERB) !== 0 && cases === 0) break
    // "скульптор иван рогов рассказал": a paragraph all in small letters
    if (facts === GIVEN_NAME && has(c, head, ROLE) && isSmallName(c, at, limit, agree & cases)) { named = own = true; at += 2; continue }
    // "глава ГИБДД района подполковник Ринат Валиев"
    if ((facts & ROLE) !== 0 && has(c, head, ROLE) && (cases & agree) !== 0 && (!named || (isCapital(c, at + 1) && !shaped(c, at + 1, ALL_CAPS)))) { agree &= cases; at++; continue }
    // "рассказал газете врио губернатора": a role that is not declined, behind an outlet that hears
    if (has(c, head, OUTLET) && (facts & ROLE) !== 0 && (cases & NOMINATIVE) !== 0 && (agree & NOMINATIVE) === 0) break
    // "в «Заречье» факт сделки подтвердили": a name in marks has nothing in the genitive
    if ((c.pairAt[head]!) >= 0) break
    // "от мэрии навести порядок"
    if (isInfinitive(c, at)) break
    // "Игорь Рогов уход тренера прокомментировал": behind somebody's name no noun of another thing
    if (given && isCapital(c, at - 1)) break
    if ((cases & GENITIVES) !== 0) { at++; continue }
    // "капитан первого ранга"
    if ((facts & NUMERAL) !== 0 && cases === 0 && has(c, head, ROLE) && endsOrdinal(c, at) && at + 1 < limit && (readingsOf(c, at + 1) & GENITIVE) !== 0 && !has(c, at + 1, TIME_WORD | MONTH)) { at++; continue }
    // "представители двух компаний"
    if ((facts & NUMERAL) !== 0 && cases === 0 && isOblique(c, at) && at + 1 < limit && (readingsOf(c, at + 1) & (GENITIVE << PLURAL_SHIFT)) !== 0) { at++; continue }
    // "заведующий отделением", "командующий войсками"
    if ((cases & INSTRUMENTALS) !== 0 && (facts & (ROLE | NATIONAL)) === 0 && (head === at - 1 || governing && head === at - 2) && (formsAt(c, head) & (has(c, head, ROLE) ? ADJECTIVAL : PARTICIPLE)) !== 0) { governing = true; at++; continue }
    // a modifier whose noun takes it into the chain stands in the genitive too; all else ends the phrase
    break
  }
  if (head < 0 && at > i && has(c, at, PREPOSITION) && casesOf(formsAt(c, at)) === GENITIVE && has(c, at - 1, DETERMINER | NUMERAL)) {
    // один из членов совета
    const of = nounPhrase(c, at + 1, limit, GENITIVES)
    if (of) return {first: i, last: of.last, head: at - 1, cases: agree, gender: formsAt(c, at - 1) & GENDERS, named: of.named}
  }
  if (head < 0) {
    // an adjective or number alone: "двое", "последний"
    if (at === i || !isWord(c, at - 1)) return null
    // "Клуб первым объявил": a number that shows another case
    if (numbered && (wanted & ~NOMINATIVES) === 0 && has(c, at - 1, NUMERAL) && (isOblique(c, at - 1) || lastLetter(c, at - 1) === M)) return null
    return {first: i, last: at, head: at - 1, cases: agree, gender: formsAt(c, at - 1) & GENDERS, named: false}
  }
  return {first: i, last: at, head, cases: agree, gender, named}
}

/** A given name and a word that the lexicon lacks, in a sentence that begins in lower case. */
const isSmallName = (c: Context, i: number, limit: number, agree: number): boolean =>
  i + 1 < limit && !isCapital(c, c.sentenceFirst[i]!) && isWord(c, i + 1) && c.tokens.entry[i + 1] === 0 && !isVerbal(c, i + 1) && (c.grammar.guess(c.tokens.text, c.tokens.start[i + 1]!, c.tokens.end[i + 1]!, true) & agree) !== 0

/** "в пресс-службе компании ТАСС сообщили", "источник в полиции РИА Новости рассказал": an agency whose name shows no case only hears, right before the cue; not "источник ТАСС сообщил". */
export const hearsBeforeCue = (c: Context, i: number, head: number): boolean => {
  if (!has(c, i, OUTLET) || (formsAt(c, i) & (DATIVE | GENITIVE)) !== (DATIVE | GENITIVE) || has(c, i - 1, OUTLET) || i - 1 === head && has(c, head, ROLE)) return false
  return has(c, isCapital(c, i + 1) ? i + 2 : i + 1, CUE_VERB)
}

/** "представители США и Канады", "министр труда и социальной защиты": the word behind the conjunction is in the genitive only, as the one before it is. */
const joinsGenitive = (c: Context, i: number, limit: number, agree: number): boolean => {
  if (i + 1 >= limit || !isWord(c, i + 1)) return false
  const before = readingsOf(c, i - 1), after = readingsOf(c, i + 1)
  return (before & GENITIVES) !== 0 && (after & GENITIVES) !== 0 && (after & agree & (isLone(c, i + 1) && c.tokens.entry[i + 1] === 0 && !isCapital(c, i + 1) ? ~NOMINATIVE : -1)) === 0 && !has(c, i + 1, CLOSED | PRONOUN)
}

/** "представители США, Канады и Великобритании" */
const listsGenitive = (c: Context, i: number, limit: number, agree: number): boolean => {
  if (!joinsGenitive(c, i, limit, agree)) return false
  for (let j = i + 2; j < Math.min(limit, i + 8); j++) {
    if (has(c, j, COORDINATOR)) return joinsGenitive(c, j, limit, agree)
    if (!isWord(c, j) && kindAt(c, j) !== COMMA) return false
  }
  return false
}

/** First token of the block's or sentence's stretch: a capital there says nothing. */
const sentenceFirst = (c: Context, i: number): number => {
  return i === 0 || shaped(c, i, BLOCK_START) || isEnd(c, i - 1) ? i : -1
}

/** The subject's run of names and nouns joined by "и", "and" or commas: extends `phrase` where the verb is plural. */
export const coordinated = (c: Context, phrase: Phrase, limit: number): Phrase => {
  let last = phrase.last, found = phrase
  while (last < limit) {
    let at = last
    if (kindAt(c, at) === COMMA) at++
    if (has(c, at, COORDINATOR)) { at++; if (has(c, at, ADVERB)) at++ }
    if (at === last) break
    const next = nounPhrase(c, at, limit, NOMINATIVES)
    if (!next) break
    found = {...phrase, last: next.last, cases: NOMINATIVE << PLURAL_SHIFT, gender: 0}
    last = next.last
  }
  return found
}

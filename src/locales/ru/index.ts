/** Russian. */
import {confidence} from './confidence.ts'
import {defineLocale} from '../define-locale.ts'
import type {Locale} from '../types.ts'
import {guess} from './guess.ts'
import {layoutWords} from './layout.ts'
import {markWords} from './marks.ts'
import {nominative, stem} from './names-nominative.ts'
import {peopleWords} from './roles.ts'
import {addTimeWords, timeWords} from './times.ts'
import {addWords} from './words.ts'

export const ru: Locale = defineLocale({
  lang: 'ru',
  script: 'Cyrl',
  words: (add, shelve) => { addWords(add, shelve); addTimeWords(add) },
  grammar: {
    guess, nominative, stem, correlatives: ['тогда когда', 'там где', 'туда куда', 'так что', 'так чтобы', 'так как', 'настолько что', 'настолько насколько', 'столько сколько', 'столько что'], timing: ['после', 'перед', 'накануне', 'спустя'], binding: ['в', 'во', 'на', 'по', 'при', 'от', 'из', 'с', 'со', 'за'], as: ['как'], citing: ['на'], reflexive: ['ся', 'сь'], question: 'ли', dashSpeech: true, cases: true,
    about: ['о', 'об', 'про'], reporting: ['мол', 'дескать'], happens: ['случилось', 'случится', 'случалось', 'произошло', 'произойдет', 'произойдёт', 'происходит', 'происходило', 'вышло', 'выйдет', 'получилось', 'ждет', 'ждёт', 'изменится', 'изменилось', 'делать'], anaphors: ['этом'], connectives: ['при этом', 'кроме того', 'более того', 'помимо этого', 'вместе с тем', 'между тем', 'тем временем', 'тем не менее', 'к тому же', 'в то же время', 'при всём этом', 'с другой стороны'], such: ['такое', 'такую', 'таким', 'такой', 'такие', 'такими', 'такого', 'такому', 'таких', 'так'], thus: ['так'], topics: ['говоря', 'рассказывая'], doing: ['стал', 'стала', 'стали', 'начал', 'начала', 'начали', 'отказался', 'отказалась', 'отказались'], declining: ['отказался', 'отказалась', 'отказались'],
    adding: ['и', 'или'], wherever: ['где', 'куда', 'откуда'],
    turns: {question: ['вопрос', 'в'], answer: ['ответ', 'о']},
    rubrics: ['интервью', 'подкаст', 'видео', 'фото', 'автор', 'текст', 'фоторепортаж', 'онлайн', 'срочно', 'обновлено', 'эксклюзив', 'репортаж', 'хроника', 'подробности', 'главное', 'итоги', 'дайджест', 'анонс', 'обзор', 'мнение', 'колонка', 'досье', 'справка', 'инфографика', 'трансляция', 'вопрос', 'ответ', 'upd'],
  },
  confidence,
  people: peopleWords,
  layout: layoutWords,
  get times() { return timeWords() },
  marks: markWords,
})

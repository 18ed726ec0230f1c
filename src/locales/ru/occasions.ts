/** Nouns for where and when; after a preposition they are never part of a source. Signs as in inflect.ts. */

/** Where something is said: behind reported content they belong to the cue ("сообщил о сделке в интервью"). */
export const SPEAKING_OCCASIONS: string = 'интервью! эфир беседа разговор комментарий брифинг пресс-конференция выступление обращение видео! ролик твиттер блог микроблог telegram! facebook! twitter! instagram! телеграм-канал подкаст переписка'
/** Other settings: "в ходе", "в связи", "на встрече". */
export const SETTINGS: string = 'ход рамка время конференция заседание совещание встреча мероприятие форум саммит съезд переговоры!p обсуждение программа трансляция ответ вопрос число лето зима случай итог результат начало конец середина момент утро вечер канун целое пост телефон педсовет пленум симпозиум слушание матч тренировка церемония презентация митинг коллегия концерт фестиваль допрос'
/** Such settings in -ь. */
export const SETTINGS_FEMININE: string = 'соцсеть сеть очередь связь частность'

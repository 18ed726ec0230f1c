/** Names of places behind "в": of these the locative says little of the nominative ("в Женеве", "в Израиле", "в Баку"). */

/** Of two syllables and more in -а; what else ends in a consonant and "е" has no ending in the nominative: "в Лондоне". */
const FEMININE = 'Москва Варшава Прага Вена Анкара Рига Гаага Самара Астана Женева Уфа Тула Калуга Пенза Вологда Кострома Чита Ялта Анапа Находка Воркута Одесса Полтава Винница '
  + 'Канада Куба Украина Польша Литва Молдова Америка Африка Европа Антарктида Рада Госдума Дума Барселона Лозанна Оттава Гавана Манила Джакарта Доха Мекка Хиросима Алма-Ата Панама Уганда Руанда Гана '
  + 'Елабуга Махачкала Элиста Вильна Чечня Лобня Верона Тирана Лима Богота Аддис-Абеба Калькутта Бухара Фергана Караганда Хива Мальта Коломна Балашиха Кашира Истра Дубна Ухта Инта Печора Кинешма Вязьма'
/** In -ь: those of men have "е" in the locative, those of women "и". */
const SOFT = 'Израиль Брюссель Кремль Ярославль Севастополь Симферополь Ставрополь Мариуполь Тирасполь Марсель Версаль Базель Казань Тверь Пермь Рязань Астрахань Тюмень Сызрань Керчь Кубань Сибирь'
/** In the plural. */
const PLURAL = 'Афины Чебоксары Черкассы Сумы Канны Нидерланды Филиппины Эмираты'
/** In -о. */
const NEUTER = 'Кемерово Иваново Домодедово Внуково Шереметьево Пулково Бородино Пушкино Одинцово Орехово Ступино Тушино Люблино Строгино Бутово Митино Измайлово Сколково Абрамцево Останкино Царицыно'
/** Without cases. */
const FIXED = 'Баку Токио Тбилиси Осло Хельсинки Сочи Чикаго Торонто Монако Марокко Перу Чили Конго Косово Бордо Глазго Киото Брно Гродно Дели Кали Бали Тольятти'

const CONSONANT_E = /[бвгджзклмнпрстфхцчшщ]е$/

/** Endings that tell the nominative of any place, in the locative and in the nominative: "в Троице", "в Корее", "в Сербии", "в Мелитополе", "в Химках", "в Мытищах", "в Макеевке". */
const ENDINGS: readonly [locative: string, nominative: string][] = [
  ['ице', 'ица'], ['ее', 'ея'], ['ии', 'ия'], ['поле', 'поль'], ['ях', 'и'],
  ...Array.from('гкхжчшщ', (letter): [string, string] => [`${letter}ах`, `${letter}и`]), ['ах', 'ы'],
  ...Array.from('вджзмнпчшйь', (letter): [string, string] => [`${letter}ке`, `${letter}ка`]),
]

let locatives: Map<string, string> | undefined
const readPlaces = (): Map<string, string> => {
  const found = new Map<string, string>()
  for (const word of FEMININE.split(' ')) found.set(`${word.slice(0, -1)}е`, word)
  for (const word of SOFT.split(' ')) for (const ending of ['е', 'и']) found.set(word.slice(0, -1) + ending, word)
  for (const word of NEUTER.split(' ')) found.set(`${word.slice(0, -1)}е`, word)
  for (const word of PLURAL.split(' ')) found.set(`${word.slice(0, -1)}ах`, word)
  for (const word of FIXED.split(' ')) found.set(word, word)
  found.set('Крыму', 'Крым')
  return found
}

/** The nominative of a place's name in the locative; undefined where the word is no such form. */
export const placeInNominative = (word: string): string | undefined => {
  const known = (locatives ??= readPlaces()).get(word)
  if (known !== undefined || word.length < 4) return known
  for (const [locative, ending] of ENDINGS) if (word.endsWith(locative)) return word.slice(0, -locative.length) + ending
  return CONSONANT_E.test(word) ? word.slice(0, -1) : undefined
}

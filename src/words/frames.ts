/** Frame bits: which complements a cue takes, and where it may stand. */

/** Introduces words in marks or after a colon. */
export const DIRECT: number = 1 << 0
/** A content clause: что …, that …. */
export const CLAUSE: number = 1 << 1
/** A content clause with no conjunction: "Officials said the road was shut". */
export const BARE: number = 1 << 2
/** An indirect question: ли, как, who, whether. */
export const QUESTION: number = 1 << 3
/** чтобы …; "that he leave". */
export const WISH: number = 1 << 4
/** An infinitive: "пообещал помочь", "promised to help". */
export const TO: number = 1 << 5
/** A noun phrase with one of the cue's prepositions: "сообщил о пожаре", "called for calm". */
export const ABOUT: number = 1 << 6
/** A bare noun phrase: "потребовал отставки", "denied the charges". */
export const OBJECT: number = 1 << 7
/** May stand within or after its content between commas: "…, сообщил мэр", "…, she said". */
export const AFTER: number = 1 << 8
/** An object and what it is called: "назвал его ошибкой", "called it a mistake". */
export const NAMING: number = 1 << 9
/** A person stands between cue and content: "told reporters that", "предупредил жителей, что". */
export const ADDRESSEE: number = 1 << 10
/** An object and an infinitive: "urged residents to leave", "попросил жителей уехать". */
export const OBJECT_TO: number = 1 << 11
/** A quotation only where words in marks follow; too common a word otherwise: "добавил", "продолжил", "was". */
export const WEAK: number = 1 << 12
/** Nothing but words follows it, so what stands in marks behind it is no name: скандировать, воскликнуть. */
export const UTTER: number = 1 << 13
/** A bare noun phrase where the cue is negated: "не исключил отставки". */
export const OBJECT_NEGATED: number = 1 << 15
/** Stands within its content only behind "как": "Как показал опрос, …". */
export const AFTER_AS: number = 1 << 16
/** Its source stands behind its preposition: "Из отчёта следует, что", "как следует из отчёта". */
export const ORIGIN: number = 1 << 17
/** What it reports stands in marks, if only in part: "определил срок как «разумный»", "описан как «подвиг»". */
export const MARKED: number = 1 << 18
/** As {@link NAMING}, but only in marks: "объявил сбор «незаконным»", not "объявил город закрытым". */
export const NAMING_MARKED: number = 1 << 19
/** Quotes another, who stands as its object: "цитирует тренера", "приводит слова мэра". */
export const RELAYED: number = 1 << 20
/** Its object counts in the present only: "Lee sees a rival in him", not "Lee saw the car". */
export const STATIVE: number = 1 << 21
/** Nobody is said to say it, and its subject belongs to the content: "The plan seems to work". */
export const RAISING: number = 1 << 14

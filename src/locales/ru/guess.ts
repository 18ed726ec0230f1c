/**
 * What the ending of an unknown word says: the bits of all its readings together. The last three letters index a table, so
 * that a guess costs four reads.
 */
import {
  ACCUSATIVE, FEMININE, FINITE, GERUND, GUESSED, INFINITIVE, NOMINATIVE, PARTICIPLE, PAST, PLURAL_CASES, REFLEXIVE, SINGULAR_CASES,
} from '../../words/facts.ts'
import {folded} from '../../words/classes.ts'
import {formBits} from './form-letters.ts'

/** Endings of one to three letters and their readings (letters: form-letters.ts); the longest that fits counts. */
const WORDS = `б,в,г,д,ж,з,к,л,м,н,п,р,с,т,ф,х,ц,ч,ш,щ:namG й:nam ь:namf а,я:nfgamtNA о:nat е:natdlmf и:gdlmtfNA ы:gfmNA у,ю:dlmtaf э:nat
ом,ем:imtlj ой:gdilfnamj ей:gdilfnmGj ью:if ов,ев:G ам,ям:D ах,ях:L ами,ями:I ыми,ими:Ij ии:gdlfmtNA ая,яя:nfju ую,юю:afj ое,ее:natj ые:NAj
кие,щие,шие,гие,хие,жие,чие:NAj ние:natNA ние,вие,тие,сие,дие,лие,рие,бие:natNA ий:namGj ый:namj им,ым:imtDj их,ых:GALj ого,его:gamtj ому,ему:dmtj
ния:gtNAnf ция:nf ции:gdlfNA цию:af ший,щий:namj шая,щая:nfj шее,щее:natj щие,шие:NAj щих,ших:GALj щим,шим:imtDj щую,шую:afj
ет,ит:r3snam ает,яет,ует,еет,оет:r3s ют,ят:r3P ут:r3Pnam ат:r3PnamG ал,ил,ел,ял,ул,ыл:pmsnam ла:pfs ала,ила,ела,яла,ула,ыла,ола:pfsnfgam
ло:ptsnat ли:pPgdlfNA или,яли,ыли,ули:pP ать,ить,ять,уть,ыть:q еть,чь:qnaf ти:qgdlfNA сть:naf сти:qgdlfNA йти,зти:q
ив,ав:unam яв,ув:u вши:u уя,дя:u аю,яю:r1s аем,яем,уем,еем:r1P ите,ете:r2Plm шь:r2snaf
ен,ан,рыт,нят:vmsnam ена,ана:vfsnfgam ено,ано,ято:vts ены,аны:vPgfmNA яты:vP
нно,ьно,чно,вно,тно,дно,жно,ски,ько: тво:nat`

/** The same of capitalised words, which are names more often than not. */
const NAMES = `б,в,г,д,ж,з,к,л,м,н,п,р,с,т,ф,х,ц,ч,ш,щ:namfG й:nam ь:namf а,я:nfmga о,э,и:ngdailmftN е:ndlmft ы:gfmNA у,ю:ndmtaf ову,еву,ину,ыну,ску,цку:dmaf ов,ев,ин,ын:nmG
ова,ева,ина,ына:nfgam ой:gdilfnamj ей:nmifG ою,ею:if ью:if ом,ем:nimtl ым:imtDj им:imtDnmj ого,его:gamtj ому,ему:dmtj ий,ый:nmj ая,яя:nfj ую,юю:afj ое:natlj ее:natj
ие,ые:natNAj ых,их:GALngdailmfj ам,ям:nmD ах,ях:nmL ами,ями:I ыми,ими:Ij ии:gdlfm ия:nfgam ию:afdm ией:if ием:im
вич:nm вна,чна:nf вны,чны:gf вне,чне:dlf вну,чну:af ове,еве,ине:dlfm дзе:ngdailmf глы:ngdailmf ызы:ngdailmf или:ngdailmf ние:nat тво:nat сть:naf`

const FIRST = 'а'.charCodeAt(0), LETTERS = 32

/** Last letter, last but one, the one before it → bits. */
const compile = (table: string): Int32Array => {
  const bits = new Int32Array(LETTERS ** 3)
  const rows: [string, number][] = []
  for (const entry of table.split(/\s/)) {
    const [endings = '', letters = ''] = entry.split(':')
    for (const ending of endings.split(',')) rows.push([ending, formBits(letters)])
  }
  rows.sort((a, b) => a[0].length - b[0].length)
  for (const [ending, of] of rows) {
    let from = 0, rows = bits.length
    for (let i = ending.length - 1; i >= 0; i--) from += (ending.charCodeAt(i) - FIRST) * (rows /= LETTERS)
    bits.fill(of, from, from + rows)
  }
  return bits
}

let ofWords: Int32Array | undefined, ofNames: Int32Array | undefined
const forWords = (): Int32Array => ofWords ??= compile(WORDS)
const forNames = (): Int32Array => ofNames ??= compile(NAMES)
const S = 'с'.charCodeAt(0) - FIRST, YA = 'я'.charCodeAt(0) - FIRST, SOFT = 'ь'.charCodeAt(0) - FIRST, A = 0, L = 'л'.charCodeAt(0) - FIRST

/** Number of a letter, below 0 or above the alphabet where there is another sign or none. */
const letterAt = (text: string, at: number): number => at < 0 ? -1 : (folded[text.charCodeAt(at)]!) - FIRST
const isLetter = (letter: number): boolean => letter >= 0 && letter < LETTERS

const look = (table: Int32Array, text: string, start: number, end: number): number => {
  const last = letterAt(text, end - 1)
  if (!isLetter(last)) return 0
  const second = end - 2 >= start ? letterAt(text, end - 2) : A, third = end - 3 >= start ? letterAt(text, end - 3) : A
  return table[(last * LETTERS + (isLetter(second) ? second : A)) * LETTERS + (isLetter(third) ? third : A)]!
}

const SHA = 'ш'.charCodeAt(0) - FIRST, SHCHA = 'щ'.charCodeAt(0) - FIRST, V = 'в'.charCodeAt(0) - FIRST
const E = 'е'.charCodeAt(0) - FIRST, I = 'и'.charCodeAt(0) - FIRST, T = 'т'.charCodeAt(0) - FIRST

/** заявивший, говорящего: щ or вш before an ending of two or three letters. */
const isParticiple = (text: string, end: number): boolean => {
  let at = end - 3
  const before = letterAt(text, at)
  // -его, -ему, -ими
  if (before === E || before === I) at--
  const letter = letterAt(text, at)
  return letter === SHCHA || (letter === SHA && letterAt(text, at - 1) === V)
}

/** In Latin letters and the like: a foreign word that is not declined. */
const FOREIGN = formBits('ngdailmftN')
const CASES = SINGULAR_CASES | PLURAL_CASES
const VERBAL = FINITE | GERUND | INFINITIVE

/** `Form` bits that the ending of a word suggests; {@link GUESSED} is always among them. */
export const guess = (text: string, start: number, end: number, capital: boolean): number => {
  const last = letterAt(text, end - 1)
  if (!isLetter(last)) return GUESSED | FOREIGN
  if (capital) return GUESSED | look(forNames(), text, start, end)
  if ((last === YA || last === SOFT) && end - start > 4 && letterAt(text, end - 2) === S) {
    const before = letterAt(text, end - 3)
    if (last === SOFT && (before === YA || (before === A && letterAt(text, end - 4) !== L))) return GUESSED | GERUND | REFLEXIVE
    const bits = look(forWords(), text, start, end - 2)
    // "отнестись", "обойтись"
    if (last === SOFT && before === I && letterAt(text, end - 4) === T) return GUESSED | INFINITIVE | REFLEXIVE
    if (last === SOFT && (bits & PAST) === 0) return GUESSED | (bits & GERUND ? GERUND | REFLEXIVE : NOMINATIVE | ACCUSATIVE | FEMININE)
    if (bits & VERBAL || isParticiple(text, end - 2)) return GUESSED | REFLEXIVE | (isParticiple(text, end - 2) ? bits | PARTICIPLE : bits & ~CASES)
  }
  return GUESSED | look(forWords(), text, start, end) | (isParticiple(text, end) ? PARTICIPLE : 0)
}

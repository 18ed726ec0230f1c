/** What a page of a news site has above its story: the way to it ("Home > News > Local"), the name of the paper. */
import {DASH, HYPHEN, classes} from '../words/classes.ts'
import {addAgency, type Draft} from './draft.ts'
import {readInfoLine} from './info-line.ts'
import {isHeadline} from './headline.ts'
import {lastJoined} from './lines.ts'
import {hasDigit, isBlank, skipBlanks} from './phrase.ts'
import {LONGEST_PAPER, readPaper} from './papers.ts'
import {AGENCY, SECTION, SIGNOFF_LINE, isAt} from './phrases.ts'
import {push, type Recogniser} from './top-state.ts'

const LONGEST_TRAIL = 160
/** Words of a step that is no headline. */
const MOST_STEP_WORDS = 3

/** `>`, `›`, `→`; `»`, `/`, `|` between blanks. */
export const isStepSign = (code: number): boolean => code === 0x3e || code === 0x203a || code === 0x2192 || isLooseStep(code)
const isLooseStep = (code: number): boolean => code === 0xbb || code === 0x2f || code === 0x7c

const isStep = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i)
  return isStepSign(code) && (!isLooseStep(code) || isBlank(text.charCodeAt(i - 1)) && isBlank(text.charCodeAt(i + 1)))
}

const countWords = (text: string, start: number, end: number): number => {
  let count = 0
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i)) && (i === start || isBlank(text.charCodeAt(i - 1)))) count++
  return count
}

/** "Главная / Новости / Культура", "Home > News > Local": the first step is the front page or a section; the last is often the headline again. */
export const breadcrumb: Recogniser = (top) => {
  const {lines, draft: {text, words: {phrases}, meta}} = top
  const start = lines.start[top.at]!, end = lines.end[top.at]!
  if (top.credited || top.at + 1 >= lines.length || end - start > LONGEST_TRAIL) return false
  let from = start, steps = 0, section = ''
  for (let i = start; i <= end; i++) {
    if (i < end && !isStep(text, i)) continue
    let last = i
    while (last > from && isBlank(text.charCodeAt(last - 1))) last--
    if (last === from) return false
    if (steps === 0 && !isAt(text, from, last, SECTION | SIGNOFF_LINE, phrases)) return false
    const isName = countWords(text, from, last) <= MOST_STEP_WORDS && !hasDigit(text, from, last)
    // a headline behind the sections: the one that stands below
    if (!isName && !(i === end && text.startsWith(text.slice(from, last), lines.start[top.at + 1]))) return false
    if (isName && !isAt(text, from, last, SIGNOFF_LINE, phrases)) section = text.slice(from, last)
    steps++
    from = skipBlanks(text, i + 1, end)
  }
  if (steps < 2) return false
  if (section !== '') meta.section ??= section
  push(top, 'header', start, end)
  top.at++
  return true
}

/** "The Farside Gazette", "Новости Приозёрска" above a headline or a date. */
export const masthead: Recogniser = (top) => {
  const {lines, draft: {text, words}} = top, next = top.at + 1
  if (top.titled || top.credited || next + 1 >= lines.length) return false
  const start = lines.start[top.at]!, end = lines.end[top.at]!, kind = readPaper(text, start, end, words)
  if (kind === null) return false
  const last = lastJoined(lines, next), first = lines.start[next]!
  const dated = readInfoLine(text, first, lines.end[next]!, words) !== null
  if (!dated && (last + 1 >= lines.length || !isHeadline(lines, next, last, false, words))) return false
  if (kind === 'section') top.draft.meta.section ??= text.slice(start, end)
  else addAgency(top.draft, text.slice(start, end))
  push(top, 'header', start, end)
  top.at++
  return true
}

/** Where a page's title ends before the name of its site: "Ferry to run again | The Farside Gazette", "… - Газета.Ru"; what that names is kept. */
export const endOfTitle = (draft: Draft, start: number, end: number): number => {
  const {text, words} = draft
  for (let i = end - 1; i > start && i > end - LONGEST_PAPER; i--) {
    const code = text.charCodeAt(i), cls = classes[code]
    if ((code !== 0x7c && cls !== HYPHEN && cls !== DASH) || !isBlank(text.charCodeAt(i - 1)) || !isBlank(text.charCodeAt(i + 1))) continue
    const site = skipBlanks(text, i + 1, end)
    if (!isAt(text, site, end, AGENCY, words.phrases) && !(code === 0x7c && readPaper(text, site, end, words) === 'paper')) return end
    addAgency(draft, text.slice(site, end))
    while (i > start && isBlank(text.charCodeAt(i - 1))) i--
    return i
  }
  return end
}

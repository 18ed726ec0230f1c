/** The English language pack. */
import {confidence} from './confidence.ts'
import {defineLocale} from '../define-locale.ts'
import type {Locale} from '../types.ts'
import {addWords} from './add-words.ts'
import {ADVERBIALS, NAME_PARTICLES, PLACE_STARTS, TITLE_STARTS} from './function-words.ts'
import {guess, guessFacts} from './guess.ts'
import {layoutWords} from './layout.ts'
import {markWords} from './marks.ts'
import {nominative, stem} from './names-in-text.ts'
import {peopleWords} from './roles.ts'
import {addTimeWords, timeWords} from './times.ts'

/** English. */
export const en: Locale = /* @__PURE__ */ defineLocale({
  lang: 'en',
  words: (add, shelve) => { addWords(add, shelve); addTimeWords(add) },
  grammar: {
    guess, guessFacts, nominative, stem, binding: ['of', 'for', 'at', 'from', 'with', 'in', 'to'], as: ['as'], infinitive: 'to', agent: 'by', topic: 'about', cases: false,
    be: ['be', 'is', 'are', 'am', 'was', 'were', 'been', 'being', "it's", "he's", "she's", "they're"], polls: ['poll', 'polls', 'survey', 'surveys'], placing: ['in', 'on', 'at', 'during'],
    opening: ['in', 'on', 'at', 'during', 'from', 'after', 'before', 'since', 'until', 'by', 'over', 'near', 'across', 'inside', 'outside', 'throughout', 'within', 'following', 'amid'],
    answers: ['so', 'yes', 'no', 'same', 'opposite', 'otherwise'],
    quantifiers: ['at', 'up', 'about', 'around', 'between', 'nearly', 'almost', 'over', 'under', 'roughly', 'approximately', 'some', 'virtually', 'practically'],
    naming: ['including', 'like', 'along'], beside: ['compared', 'while', 'though', 'although', 'whereas'],
    leading: ['lead', 'led', 'leading', 'prompt', 'prompts', 'prompted', 'prompting', 'force', 'forced', 'forcing', 'cause', 'caused', 'causing', 'drive', 'drives', 'drove', 'driven', 'driving', 'require', 'requires', 'required', 'requiring', 'allow', 'allows', 'allowed', 'allowing', 'leave', 'left', 'leaving', 'want', 'wants', 'wanted', 'for'],
    drawing: ['face', 'faces', 'faced', 'facing', 'draw', 'draws', 'drew', 'drawn', 'receive', 'receives', 'received', 'endure', 'endures', 'endured', 'spark', 'sparks', 'sparked', 'stoke', 'stokes', 'stoked',
      'fuel', 'fuels', 'fueled', 'fuelled', 'trigger', 'triggers', 'triggered', 'provoke', 'provokes', 'provoked', 'prompt', 'prompts', 'prompted', 'attract', 'attracts', 'attracted', 'weather', 'weathered', 'met'],
    adverbials: ADVERBIALS, opensPlace: PLACE_STARTS, opensTitle: TITLE_STARTS, particles: NAME_PARTICLES,
    negative: 'un', comparing: ['than'], declining: ['declined', 'declines', 'refused', 'refuses', 'would', "wouldn't"], adding: ['and', 'or'], floating: ['all', 'both', 'each'],
    turns: {question: ['q', 'question'], answer: ['a', 'answer']},
    rubrics: ['question', 'answer', 'q', 'a', 'interview', 'podcast', 'gallery', 'quiz', 'feature', 'live', 'update', 'updated', 'breaking', 'flash', 'urgent', 'gossip', 'watch', 'listen', 'video', 'photos', 'pictures', 'opinion', 'comment', 'analysis', 'exclusive', 'explainer', 'explained', 'factbox', 'timeline', 'review', 'preview', 'recap', 'profile', 'obituary', 'editorial', 'insight', 'transcript'],
  },
  confidence,
  people: peopleWords,
  layout: layoutWords,
  times: timeWords,
  marks: markWords,
})

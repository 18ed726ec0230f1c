/** English words of time. What the numbers mean: times/kinds.ts. */
import {
  AND, AT, BETWEEN, COUNTING, DAY_UNIT, EU_RULE, FROM, HOUR_UNIT, JOIN, LIMIT, LOCAL_ZONE, MEASURE, MINUTE_UNIT, MONTH_UNIT, NAMED_DAY, NAME_AFTER, NEAR_DAYS,
  OF, OWN, SAME_DAY, SET_FOR, THAN, THESE_DAYS, THROUGH, TO, US_RULE, WEEK_UNIT, YEAR, YEARS, YEAR_UNIT, AFTER_EVENT, amountCode, dayCode,
} from '../../times/kinds.ts'
import {addWordsOf, type FormRow, type TimeWords} from '../../times/words.ts'
import type {AddWord} from '../types.ts'

const from = (first: number, words: string, step = 1): FormRow[] => words.split(' ').map((word, i) => [first + i * step, word])

/** "is going", "are going": of what is set. */
const progressive = (verbs: string): string => verbs.split(' ').map((verb) => `is_${verb} are_${verb}`).join(' ')

export const timeWords: TimeWords = {
  monthFirst: true,
  nounOf: true,
  dotClock: false,
  smallMonths: false,
  suffixes: {st: 1, nd: 1, rd: 1, th: 1, s: 2, '\'s': 2},
  past: 'ed',
  future: '',
  futureStarts: '',
  futureEnds: '',
  neither: 'need indeed speed feed seed breed steed hundred sacred naked united',
  words: {
    month: [
      'january jan jan.', 'february feb feb.', 'march mar mar.', 'april apr apr.', 'may', 'june jun jun.', 'july jul jul.', 'august aug aug.',
      'september sept sept. sep sep.', 'october oct oct.', 'november nov nov.', 'december dec dec.',
    ].map((forms, i) => [i + 1, forms]),
    weekday: [
      'monday mon mon.', 'tuesday tue tue. tues tues.', 'wednesday wed wed.', 'thursday thu thu. thur thur. thurs thurs.', 'friday fri fri.',
      'saturday sat sat.', 'sunday sun sun.', 'weekend',
    ].map((forms, i) => [i + 1, forms]),
    season: [[0, 'winter'], [1, 'spring'], [2, 'summer'], [3, 'autumn fall']],
    part: [[6, 'early_hours small_hours'], [612, 'morning'], [1218, 'afternoon'], [1824, 'evening night']],
    unit: [
      [MINUTE_UNIT, 'minute minutes'], [HOUR_UNIT, 'hour hours'], [DAY_UNIT, 'day days'], [WEEK_UNIT, 'week weeks'], [MONTH_UNIT, 'month months'],
      [5, 'quarter quarters'], [YEAR_UNIT, 'year years'], [7, 'decade decades'], [8, 'century centuries'],
    ],
    many: [[1, 'minutes hours days weeks months quarters years decades centuries']],
    cardinal: [
      ...from(1, 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'),
      ...from(30, 'thirty forty fifty sixty seventy eighty ninety hundred', 10), [1000, 'thousand'],
    ],
    ordinal: [
      ...from(1, 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'),
      [30, 'thirtieth'], [99, 'last final'],
    ],
    step: [[-1, 'last this_past'], [0, 'this current'], [1, 'next'], [2, 'coming upcoming'], [-9, 'previous preceding'], [9, 'following']],
    steps: [],
    edge: [[0, 'beginning start first_days'], [1, 'middle'], [2, 'end close last_days final_days'], [3, 'early'], [4, 'mid'], [5, 'late']],
    day: [
      [dayCode(-2), 'day_before_yesterday'], [dayCode(-1), 'yesterday'], [dayCode(0), 'today'], [dayCode(1), 'tomorrow'],
      [dayCode(2), 'day_after_tomorrow'], [dayCode(0, 1824), 'tonight'], [dayCode(-1, 1824), 'last_night'], [dayCode(0, 6), 'overnight'],
      [dayCode(0, THESE_DAYS), 'other_day'], [dayCode(0, SAME_DAY), 'same_day'],
      [dayCode(-1, NEAR_DAYS), 'recent_days'], [dayCode(1, NEAR_DAYS), 'coming_days'],
    ],
    ago: [[-1, 'ago earlier'], [-2, 'before prior'], [1, 'from_now from_today'], [2, 'later']],
    ahead: [[3, 'in']],
    preposition: [
      [JOIN, 'as_of throughout into in on at by since until till before after from during through throughout over of for between to'], [OF, 'of'], [FROM, 'from'],
      [TO | THROUGH, 'to through thru'], [TO, 'until till'], [BETWEEN, 'between'], [AND, 'and or'],
      [AT, 'at by before after until till from since between to through'], [YEARS, 'as_of in since until till by before'],
      [YEAR, 'into throughout from to of after for through between during'], [SET_FOR, 'for'], [LIMIT, 'until till'],
    ],
    article: [[0, 'the'], [1, 'a an']],
    about: [[1, 'about around roughly nearly almost approximately circa some more_than less_than']],
    vague: [[0, 'few several'], [2, 'couple']],
    zone: [
      [US_RULE - 300, 'et eastern_time'], [US_RULE - 360, 'ct central_time'], [US_RULE - 420, 'mt mountain_time'], [US_RULE - 480, 'pt pacific_time'],
      [-300, 'est eastern_standard_time'], [-240, 'edt eastern_daylight_time'], [-360, 'cst'], [-300, 'cdt'], [-420, 'mst'], [-360, 'mdt'],
      [-480, 'pst pacific_standard_time'], [-420, 'pdt pacific_daylight_time'], [0, 'gmt utc greenwich_mean_time'], [60, 'bst cet'], [120, 'cest eet'], [180, 'eest msk moscow_time'],
      [EU_RULE, 'london_time'], [EU_RULE + 60, 'paris_time berlin_time central_european_time'], [EU_RULE + 120, 'kyiv_time kiev_time'],
      [480, 'beijing_time'], [540, 'tokyo_time jst kst'], [330, 'ist'], [LOCAL_ZONE, 'local_time'],
    ],
    half: [[0, 'half'], [1, 'h1'], [2, 'h2']],
    quarter: [[0, 'quarter'], [1, 'q1'], [2, 'q2'], [3, 'q3'], [4, 'q4']],
    decade: from(20, 'twenties thirties forties fifties sixties seventies eighties nineties', 10),
    meridiem: [[12, 'am a.m. a.m in_the_morning'], [1224, 'pm p.m. p.m in_the_afternoon in_the_evening'], [1830, 'at_night']],
    noon: [[12, 'noon midday'], [0, 'midnight']],
    oclock: [[1, 'o\'clock']],
    days: [[2, 'earlier later']],
    amount: [
      [amountCode(6, MONTH_UNIT), 'half_a_year'], [amountCode(30, MINUTE_UNIT), 'half_an_hour'], [amountCode(18, MONTH_UNIT), 'year_and_a_half'],
      [amountCode(2, WEEK_UNIT), 'fortnight'], [amountCode(50, YEAR_UNIT), 'half_a_century'], [amountCode(25, YEAR_UNIT), 'quarter_century quarter_of_a_century'], [amountCode(6, MONTH_UNIT), 'half_year'],
    ],
    needy: [
      [1, 'may march april june august jan mar apr jun jul aug spring fall summer winter autumn morning afternoon evening noon midday midnight weekend'],
      [2, 'sun sun. sat sat. mon mon. wed wed. fri fri. thu thu. tue tue. night'],
    ],
    proper: [[1, 'may march mar jan jun august sun sat wed mon fri thu tue et ct mt pt ist']],
    tense: [
      [1, 'will won\'t shall would he\'ll she\'ll it\'ll they\'ll we\'ll i\'ll you\'ll that\'ll there\'ll may might must should going_to expected_to '
        + 'scheduled_to scheduled_for due_to due_on due_in set_to set_for slated_to slated_for planned_for plans_to plan_to planning_to expects_to '
        + 'expect_to intends_to intend_to aims_to hopes_to hope_to is_to are_to is_expected are_expected is_scheduled are_scheduled is_due are_due '
        + 'is_set are_set forecast_to projected_to predicted_to supposed_to bound_to is_planned are_planned about_to likely_to poised_to '
        + 'begins begin starts opens closes ends expires expire resumes resume meets go_to goes_to heads_to head_to takes_place take_place kicks_off takes_effect take_effect '
        + `comes_out come_out ${progressive('going coming arriving leaving meeting visiting returning opening closing starting hosting holding launching flying travelling traveling playing')}`],
      [-1, 'was were did'], [2, 'be is are being'],
    ],
    block: [
      [NAME_AFTER, 'street square avenue road boulevard memorial museum foundation movement'],
      [MEASURE, 'people percent dollars euros pounds miles feet meters metres kilometers kilometres points votes km kg tons tonnes homes troops soldiers'],
      [OWN, 'his her their my our your'], [NAMED_DAY, 'every each usa black good ash palm super cyber bloody'], [THAN, 'than'], [AFTER_EVENT, 'after'],
      [COUNTING, 'worst best most least lowest highest biggest largest slowest fastest deadliest strongest longest hottest coldest hasn\'t haven\'t hadn\'t never first second third fourth fifth sixth seventh eighth tenth time times once twice'],
    ],
  },
}

/** Adds the words of time to the lexicon. */
export const addTimeWords = (add: AddWord): void => addWordsOf(timeWords, add)

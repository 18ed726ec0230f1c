/**
 * Words that attribute content to a source. A line holds what its words take, then the words; "_" joins the words of a group
 * (it becomes a tail of its head's entry), ":" introduces the prepositions of its content.
 *
 * D words in marks: `He said: "…"`; C that-clause; B clause without that; Q whether-, wh-clause; W "that he leave";
 * T to-infinitive; P one of the prepositions listed and a noun phrase: "warned of floods"; O a bare noun phrase: "denied the
 * charges"; A may stand within or after its content: "…, she said"; N an object and what it is called: "called it a mistake";
 * H a person before the content: "told reporters that"; U a person and an infinitive: "urged residents to leave"; K weak:
 * only with words in marks or an explicit that. "~": its base and -s forms are nouns as a rule (state, label): only "states that" is left of them.
 * A small letter: only of a finite form whose subject can speak: "Lee attacked the plan", not "to attack a town". S: an
 * object in the present only: "Lee sees a rival in him", not "Lee saw the car".
 *
 * What a frequent word takes was counted on annotated news, and kept where nearly half of such uses, or more, are cues.
 * Verbs in -ize stand for those in -ise as well.
 */
import type {CueClass} from '../../tree/types.ts'

/** Words by the class of their cue. */
export type CueLines = readonly (readonly [cueClass: CueClass, lines: string])[]

/** Verbs. */
export const CUE_VERBS: CueLines = [
  ['say', `
DCBAQ ~state
DCBATP agree:with,on
DCBQWA say
DCBQAHU tell
PDCA respond:to
DCA add retort shout yell scream exclaim whisper murmur mutter concur fume
DCBA note reply observe opine assert aver contend point_out conclude theorize indicate ~reason
DCBQAO explain
DCAK answer counter relate
DCAO repeat
DCA shoot_back fire_back quip
DA interject chime_in sigh put_it
DAP hit_back:at reminisce:about elaborate:on gloat:about crow:about chant:of
DAP reflect:on
DAK snap go_on continue kid interrupt intervene roar bark laugh smile grin cry
DCAP comment:on,about remark:on,upon brag:about grumble:about gripe:about moan:about whine:about rant:about,against
DCO mention bemoan
DCBA allege
DCBAO stress emphasize acknowledge concede forecast
oDC underline underscore highlight
DCBAOT reiterate
CO restate reaffirm
DCBAT affirm
DCBAWP insist:on
DCBAK maintain
DCBAP argue:for,against confess:to joke:about muse:about boast:of,about complain:about,of speculate:about,on hint:at
ODCBATP claim:to
DCBATOP admit:to testify:about
TK purport
C make_plain
P point:to talk:about,of speak:about,of speak_out:against,about weigh_in:on
P open_up:about refer:to allude:to vouch:for rail:against
DCAP disagree:on,with,about,over
DK differ sing put
O congratulate thank talk_up ~reference retweet articulate recite credit
OT prefer
o list identify compare
CP attest:to
DCOA recount
DCBQOA recall
DCQO clarify
CQ specify
DCAN declare
DCBAN proclaim
CTO profess
DCBAOQ lament predict
DCBAHUP warn:of,about,against caution:against,about
CHP alert:to notify:of
CHP remind:of
DCBHP assure:of
DCBH reassure
CBHP inform:of,about
DCAHUP advise:against
DCUP counsel:against
DAO blurt_out sum_up
CBA imply make_it_clear
CB insinuate intimate
DCBAWO suggest
CBAK signal
DONQ describe
ON portray depict characterize
QO spell_out lay_out set_out outline
CBAQ make_clear
CP make_case:for make_argument:for
C make_point
DP apologize:for`],
  ['write', `
DCBAQP write:about,of
oDCBA tweet quote_as_saying cite_as_saying
DK quote read
DCAK post
DAHK ~email e-mail ~text ~message
DCAP blog:about
OD cite
DCA editorialize`],
  ['think', `
T plan intend aim opt
cT decide
oTS seek
o ~view challenge
O support ~back
o favor favour
OQ consider
O oppose welcome mull liken
ocS see
oQ discuss
uto want
P vote:for,against line_up:behind throw_support:behind
pT look:to,at,for
P focus:on
CBK ~figure
CBTR seem appear
CBDATP think:of
CBATDP believe:in
CBDAK feel
OCBT expect
CBA suspect assume presume surmise guess estimate
CBQ doubt
CB infer
CBAK imagine
CBAD reckon
CBAK understand
CBK calculate realize gather sense
CQ know
CK recognize judge dream
oCQ remember
QDAP wonder:about
CBO anticipate
COQ foresee
CQO envision
CBTAP hope:for
OCBAT fear
CBDAP worry:about
CDAP fret:about`],
  ['ask', `
DQAUWPH ask:about,for
DQAP inquire:about enquire:about
QOD question
HP quiz:about grill:about`],
  ['order', `
ODCWTA demand
DUWAOP urge:for
ND call
O call_for press_for push_for campaign_for insist_on
U call_on call_upon
UCWO order
UDK command
UHC instruct
UK direct dare
UCW request
CWOA recommend
CWTOA propose
DUA implore beg
DAUP plead:for,with
P appeal:for
UD encourage exhort
UP push:against
P push_back:on,against
OP advocate:for
UP lobby:for,against
UH persuade
CHU convince`],
  ['promise', `
CTAD pledge
CBTAHDO promise
CBTAD vow
CBTA swear
CB guarantee
TCP threaten:with
DT offer
DCK volunteer`],
  ['deny', `
CDP ~object:to
BCODA deny
CO dispute refute
OND dismiss
oC reject
OCD rebut
O contradict
O repudiate disavow rebuff rule_out play_down walk_back brush_off shrug_off downplay decry deplore
O ~knock chide bash disparage lambaste lambast blast assail castigate chastise berate rebuke excoriate ridicule mock
CDAP protest:against
ON denounce deride slam
ODN condemn
OD criticize scold
P disapprove:of distance_himself:from distance_herself:from distance_themselves:from cast_doubt:on
P lash_out:at,against hit_out:at take_issue:with take_aim:at balk:at
DCAP scoff:at
T refuse decline`],
  ['announce', `
DCBOQTA announce
DCBAT report
DCBAQ confirm
DCBOQA reveal
CBOQ disclose
COQ divulge
CK leak
CBAK rule
CW decree`],
  ['learn', `
CBK learn
CBAK hear
obCA find
CK discover notice`],
  ['judge', `
O ~fault
N ~label ~brand ~term
OD praise
ON hail laud tout
P approve:of
P take_credit:for claim_credit:for double_down:on sound_off:on
o nominate embrace promote
ON deem
P dwell_on
O attack call_out stand_by go_after side_with applaud commend accuse blame endorse defend
CK charge
N dub
oD echo`],
  ['feel', `
CDA rejoice
CDAO regret
DCAP marvel:at
O express voice
P express_support:for express_interest:in express_opposition:to
CP express_confidence:in express_disappointment:with,in,at express_frustration:with,at,over
CP express_skepticism:about express_regret:for,over express_surprise:at,over express_outrage:at,over express_concern:about,over express_concerns:about,over express_doubt:about express_doubts:about express_fear:of express_fears:of
CO convey`],
  ['show', `
CBAO show
CK demonstrate illustrate document
OQ detail`],
]

/** Nouns. */
export const CUE_NOUNS: CueLines = [
  ['say', `
C claim argument contention concession charge
CP statement:on,of allegation:of insinuation:of hint:of warning:of,about,against insistence:on
CP admission:of acknowledgment:of acknowledgement:of confession:of explanation:of complaint:about,of prediction:of
CP forecast:of speculation:about testimony:about declaration:of rumor:of rumour:of joke:about
CP assertion:of accusation:of suggestion:of
P mention:of condemnation:of reference:to chant:of`],
  ['think', `
CBP hope:of,for
CP belief:in fear:of doubt:about suspicion:of expectation:of assumption:of optimism:about pessimism:about skepticism:about
CP concern:about,over worry:about
CP opinion:on
C view conviction feeling perception notion impression confidence`],
  ['announce', `
CP announcement:of confirmation:of revelation:of
C report conclusion finding ruling estimate`],
  ['order', `
CP demand:for
TP call:for,on
CTP recommendation:of`],
  ['promise', `
CP promise:of
CTP pledge:of
CT vow
TC threat
CP assurance:of
C guarantee`],
  ['deny', `
CP denial:of objection:to`],
  ['feel', `
CP comment:on
P favor:of critic:of credit:for story:about look:at speech:about talk:about dig:at enthusiasm:for denunciation:of embrace:of assault:on thought:on
P opposition:to disagreement:with defense:of apology:for swipe:at praise:for criticism:of,for question:about footage:of anxiety:about
PT desire:for
CP regret:about,over
P outrage:over anger:over frustration:with`],
]

/** Adjectives and participles after "be". */
export const CUE_ADJECTIVES: CueLines = [
  ['think', `
CK certain sure hopeful
CBP convinced:of confident:of,in optimistic:about pessimistic:about
CK aware
CP skeptical:of,about sceptical:of,about dubious:about,of unconvinced:by
CQP doubtful:about
Q unsure uncertain
P wary:of supportive:of leery:of,about mindful:of interested:in focused:on assured:of
T reluctant hesitant unwilling loath`],
  ['say', `
CBP adamant:about
CP unequivocal:about insistent:on emphatic:about
P critical:of dismissive:of vocal:about outspoken:about`],
  ['feel', `
CBP worried:about,by concerned:about,over,with,by afraid:of disappointed:by,with,in proud:of pleased:with,by,at delighted:with,by,at thrilled:with,by,at
CBP grateful:for thankful:for sorry:for relieved:by
P tired:of impressed:by,with nervous:about enthusiastic:about satisfied:with excited:about,by cautious:about upbeat:about
CP fearful:of alarmed:at,by troubled:by dismayed:by,at outraged:by,at furious:about,at,over angry:about,at,over
CP unhappy:about,with upset:about,by,with,at,over frustrated:by,with
CBKP surprised:by,at shocked:by,at happy:about,with
CB glad`],
]

/** Heads of prepositional cues: the word, and the prepositions of which one stands before it. */
export const CUE_PHRASES: CueLines = [
  ['say', `
A according_to per citing quoting words:in`],
  ['think', `
A view:in views:in mind:in eyes:in opinion:in estimation:in judgment:in assessment:in`],
]

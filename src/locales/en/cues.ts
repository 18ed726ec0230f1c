/**
 * Words that attribute content to a source, one a line: the word ("_" joins the words of a group), what it takes, and
 * the prepositions of its content. Groups of one head ("call", "call_on") are one entry with tails.
 *
 * D words in marks: `He said: "…"`; C that-clause; B clause without that; Q whether-, wh-clause; W "that he leave";
 * T to-infinitive; P one of the prepositions listed and a noun phrase: "called for calm"; O a bare noun phrase: "denied the
 * charges"; A may stand within or after its content: "…, she said"; N an object and what it is called: "called it a mistake";
 * H a person before the content: "told reporters that"; U a person and an infinitive: "urged residents to leave"; K weak:
 * only with words in marks or an explicit that.
 */
import type {CueClass} from '../../tree/types.ts'

/** Verbs, by class. */
export const CUE_VERBS: Readonly<Partial<Record<CueClass, string>>> = {
  say: `say DCBQWA
tell DCBQAHU
add DCBAK
note DCBQAP
state DCBAQ
explain DCBQA
reply DCBA
respond DCBAK
answer DCBAK
comment DCAP on about
remark DCAP on
observe DCBA
mention DCQ
stress DCBAO
emphasize DCBAO
emphasise DCBAO
underline DCK
underscore DCK
reiterate DCBAOT
repeat DCAK
insist DCBAWP on
maintain DCBA
assert DCBA
contend DCBA
argue DCBAP for against
claim DCBATO
allege DCBA
acknowledge DCBAO
admit DCBAOP to
concede DCBA
confess DCBAP to
agree DCBAT
point_out DCBA
point_to O
go_on DAK
continue DAK
testify DCBAP about
clarify DCBQA
elaborate DAP on
quip DA
joke DCBA
declare DCBAN
proclaim DCBAN
boast DCBAP of about
brag DCAP about
lament DCAO
complain DCAP about of
warn DCBAHUP of about against
caution DCBAHUP against
advise DCAHUP against
remind DCHA
assure CBHA
inform CHP of
notify CHP of
brief HP on about
interject DA
shout DCA
yell DA
scream DA
exclaim DA
whisper DCA
mutter DA
cry DAK
chant DA
concur DCBA
predict DCBAO
forecast CBO
speculate CBAP about
suggest DCBAWO
hint CBAP at
imply CB
signal CBK
indicate CBA
describe ONQ
recall DCBAO
recount QCO
relate CK
discuss OQK
talk P about of
speak P of about against
speak_out P against about
put DAK
put_it DA
make_clear DCB
make_it_clear C
spell_out QO
lay_out QO
explain_away O
refer P to`,
  write: `write DCBAQP about of
tweet DCBA
post DAK
blog DCA
quote K
cite OC`,
  think: `think CBAQDP of about
believe CBATP in
feel CBDAK
consider CNQ
expect CBTU
suspect CBO
doubt CBQO
assume CB
presume CB
imagine CBQK
guess CBA
reckon CBA
figure CBK
know CBQAK
realize CBK
understand CBQK
wonder QDA
anticipate CBO
foresee CO
conclude DCBA
hope CBTAP for
fear CBAO
worry CBDAP about
prefer TO
want TUO
intend T
plan TK
wish CBT
dream CP of
envision CO
view N
regard N
see NK
deem N`,
  ask: `ask DQAUWP for about
inquire DQAP about
question QOD
query DQ
challenge OK`,
  order: `demand DCWTOA
urge DUWAOP for
call ND
call_for O
call_on U
order UWK
command UK
instruct UH
request OWU
recommend CWOA
propose CWTOA
implore DUA
plead DAP for
beg DUAP for
appeal P for to
encourage U
advocate OP for
exhort UD`,
  promise: `promise CBTAHOD
pledge CBTAOD
vow CBTAD
swear CBT
guarantee CBO
offer TK
threaten TCP with
commit P to
undertake T
volunteer T`,
  deny: `deny CBO
dispute COQ
dismiss ONK
reject OK
refute CO
rebut OD
contradict OK
rule_out O
disagree CP with
object CDP to
protest CDAP against
oppose O
condemn O
denounce ON
criticize O
criticise O
blast OK
slam OK
refuse T
decline T`,
  announce: `announce CBOQDA
report CBOAD
confirm CBOAQD
reveal CBOQAD
disclose COQ
release K
publish K
unveil O`,
  learn: `learn CBQK
hear CBQK
find CBQK
discover CBQK
determine CQK`,
  judge: `praise O
hail ON
applaud O
commend O
welcome O
laud ON
accuse OP of
blame OP for
label N
brand N
dub N
characterize N
support O
back OK
favor O
endorse O
defend O`,
  feel: `rejoice CDA
regret CO
marvel CDAP at
gripe CDAP about
vent DA`,
  show: `show CBQK
demonstrate CQK
prove CBQK
illustrate CQK
read DK`,
}

/** Nouns, by class. */
export const CUE_NOUNS: Readonly<Partial<Record<CueClass, string>>> = {
  say: `claim CP of
statement CP about on
assertion CP of
allegation CP of
accusation CP of
argument CP for against
comment P about on
remark P about on
suggestion CP of
warning CP of about against
insistence CP on
contention C
admission CP of
explanation CQP for of
complaint CP about of
acknowledgment CP of
acknowledgement CP of
testimony CP about
rumor CP of
rumour CP of`,
  think: `belief CP in
view CP on of
opinion CP on of
hope CTP for of
fear CP of
doubt CQP about
suspicion CP of
expectation CP of
assumption CP of
conviction C
feeling C
concern CP about over`,
  announce: `announcement CP of
report CP of
confirmation CP of
revelation CP of`,
  order: `call TP for
demand CTP for
request CTP for
recommendation CTP of for
proposal CTP for
plea TP for`,
  promise: `promise CTP of
pledge CTP of
vow CT
threat CTP of
assurance CP of
offer T`,
  deny: `denial CP of`,
}

/** Adjectives and participles after "be", by class. */
export const CUE_ADJECTIVES: Readonly<Partial<Record<CueClass, string>>> = {
  think: `convinced CBP of
confident CBP of
sure CBP of
certain CBP of
optimistic CBP about
hopeful CBP of about
skeptical CP of about
sceptical CP of about
doubtful CQ
aware CP of
unaware CP of`,
  say: `adamant CP about
clear C
insistent CP on
emphatic C`,
  feel: `worried CBP about
concerned CBP about over
afraid CBP of
fearful CP of
proud CBP of
glad CB
grateful CP for`,
}

/** Heads of prepositional cues, by class: the word, and the prepositions of which one stands before it. */
export const CUE_PHRASES: Readonly<Partial<Record<CueClass, string>>> = {
  say: `according_to
per
citing
quoting
words in
account by
accounts by
admission by
telling in`,
  think: `view in
views in
opinion in
eyes in
estimation in
judgment in
mind in`,
}

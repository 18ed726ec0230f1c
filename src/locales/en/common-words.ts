/** Frequent words that attribute nothing. */

/** Regular verbs that are no cues: they show where a clause is. */
export const PLAIN_VERBS = `accept achieve act address adopt advance affect aid aim allow amount appear approach arm arrive assault attack attempt attend
attract avoid award balance ban battle benefit block boost capture care carry cause celebrate chair change check classify
clear compare compete complete conduct contain contribute control count cover create cross damage date debate decide
defeat deliver develop die divide dominate earn elect embrace emerge end engage enjoy ensure enter exist expand experience
extend face fail feature fill finance finish focus follow force form fuel fund gain hand handle happen head help hire host
identify ignore impact improve include increase influence involve issue join kill labor lack land last launch lie limit
link list listen live look love lower manage march mark matter measure miss move name need nominate obtain organize participate
pass pick place poll pose prepare present prevent produce promote prompt protect provide pull pursue race raise rally rank
rate reach receive reduce reform rely remain replace represent require respect rest result retire return risk roll root
save schedule seat secure seem separate serve share shift sign sort spot stage stay step stop store storm struggle study
succeed surge target tax test tie top total touch track trade trail train travel treat trust try turn undermine unite
update use used view visit vote wait wake watch work
abandon absorb accelerate accompany accomplish accumulate adapt adjust administer admire alienate alter analyze apply
appoint appreciate assemble assess assist attach await behave belong betray borrow cease circulate collapse collect
commit communicate comply comprise conceal concentrate connect consist constitute construct consume
convert cooperate cope correspond defy demolish depart depend deploy deport deprive derive descend deserve designate
destroy deteriorate determine diminish disappear disrupt dissolve distinguish distribute donate educate
eliminate embark employ enable encounter enforce enhance enroll erode escape establish evacuate evaluate evolve exceed
execute exert exhaust explode exploit expire extract facilitate flourish fulfill generate grab harass hate hesitate
impose incorporate indict inherit injure insert inspire install integrate intensify interact interpret
invade invest investigate isolate jeopardize justify kidnap liberate locate merge migrate modify motivate
neglect obey occupy occur offset originate owe own perform persist plunge possess postpone prevail proceed
prohibit prolong prosecute prove punish qualify recover recruit register regulate reinforce relax
relieve remove render renew replicate rescue resemble reside resign resist resolve resonate restore restrict resume
retain retrieve reunite reverse revise revive satisfy seize settle solve specialize spill stabilize
strip submit substitute sue suffer surrender survive suspend sustain tackle tend terminate thrive tolerate transform
translate transmit trigger unfold utilize vanish vary violate wander weaken widen wipe witness worsen match fit
fix flip drag lean honor lift burn tap frame halt spark slip jump crack shape switch guard supply boycott flood shock
display purchase function repeal repair monitor yield yearn start drop`

/** Nouns that look like a verb, or that are frequent as heads: a form of theirs alone proves no clause. */
export const COMMON_NOUNS = `act air amount answer approach attack attempt back ban battle bid block break build care case cast cause challenge change charge
check close comment conflict contest contrast control cost cover credit crime cut deal death decision defeat detail disappointment drive
end experience face fact fall favor field fight fire focus force form gain hand heart help hit hold home image impact
increase influence interest issue lack lead leave level life line link look loss love march mark market matter measure
mistake money move need number offer open part pay pick plan play point position power practice present pressure price
problem process project protest push question race raise rate reach reason reform rest result return right rise risk rule
run seat security sense set share shift shot show side site sound split stage stake stand standard start stay step stop
struggle support surprise swing talk target tax term test tie top total track trail trouble try turn use value voice vote
wage war watch way win work world
drop match fit fix flip drag lean honor lift burn tap frame halt spark slip jump crack shape switch guard supply
boycott flood shock trigger display purchase function repeal repair monitor yield escape rescue
game election earthquake verdict blast explosion accident incident tournament`

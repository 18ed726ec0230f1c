/**
 * What is said and by whom in English, a sentence a line: `kind [content] cue <source>`. A rule has cases that match and near
 * misses that don't.
 */
import {describe, expect, it} from 'vitest'
import {parseArticle, quotes} from '../../src/index.ts'
import type {Span} from '../../src/index.ts'

const HEAD = 'Well runs dry\n\nThe well is old.\n\n'

const found = (sentences: string, head: string = HEAD): string[] => {
  const text = head + sentences
  const of = (span: Span | null): string => span ? text.slice(...span) : '-'
  return quotes(parseArticle(text, {lang: 'en'})).map(({kind, content, cue, source}) => `${kind} [${content.map(of).join(' + ')}] ${of(cue)} <${of(source)}>`)
}

const RULES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a note in brackets is nobody': {
    '[sic] said that the well “is a mess.”': ['mixed [the well “is a mess.”] said <->'],
  },
  'a comma in closing marks is a border': {
    'Orchards here are “barely getting by,” Mr. Crane said.': ['mixed [Orchards here are “barely getting by,”] said <Mr. Crane>'],
    'At small farms the pickers “come for the season,” said Ida Crane.': ['mixed [At small farms the pickers “come for the season,”] said <Ida Crane>'],
    'The harvest was “a quiet disaster,” Crane told the panel.': ['mixed [The harvest was “a quiet disaster,”] told <Crane>'],
    'He sold “a good many,” most of them red.': [],
    'They met at “the Mule,” an inn that Crane runs.': [],
    'The pump was “the mule” to them, and Mr. Crane said it worked.': ['indirect [it worked] said <Mr. Crane>'],
  },
  'a comma in closing marks ends a clause as one behind them would': {
    'Crane said the well was “a mess,” noting that it had run dry.': ['mixed [the well was “a mess,”] said <Crane>', 'indirect [it had run dry] noting <Crane>'],
    'Although Crane said the pump was “like new,” the men replaced it.': ['mixed [the pump was “like new,”] said <Crane>'],
    'Crane called the pump “a toy,” and Lee sold it.': ['mixed [the pump “a toy,”] called <Crane>'],
    'Crane said the pump was “like new,” which pleased the men.': ['mixed [the pump was “like new,” which pleased the men] said <Crane>'],
    'Crane said the pump was “like new,” old and all.': ['mixed [the pump was “like new,” old and all] said <Crane>'],
    'The well “is as good as ‘done,’” Crane said.': ['mixed [The well “is as good as ‘done,’”] said <Crane>'],
  },
  'a verb behind the comma and its mark has its content before it': {
    'The well “was never deep,” said a man who dug it.': ['mixed [The well “was never deep,”] said <a man who dug it>'],
    'The well “was never deep,” said Ida Crane, the owner.': ['mixed [The well “was never deep,”] said <Ida Crane, the owner>'],
    'Crane, who calls the well “a hole,” said he would sell it.': ['mixed [the well “a hole,”] calls <who>', 'indirect [he would sell it] said <Crane>'],
  },
  'behind the marks of a quote a few words and a cue': {
    'The men nodded. “It never ran dry,” Crane notes. “It was deep.”': ['direct [It never ran dry + It was deep.] notes <Crane>'],
    '“It never ran dry,” one Crane aide said late last month, “but it was near.”': ['direct [It never ran dry + but it was near.] said <one Crane aide>'],
    '“It never ran dry,” Crane said as a man yelled: “Liar!”': ['direct [It never ran dry] said <Crane>', 'direct [Liar!] yelled <a man>'],
    'Crane took “The Well,” and his notes. He left.': [],
  },
  'a passive that forbids': {
    'Drivers were told not to leave.': ['reported [Drivers + not to leave] told <->'],
  },
  'how many opens what is said': {
    'Crane said at least three farms were likely to close.': ['indirect [at least three farms were likely to close] said <Crane>'],
    'Crane said up to 40 farms were shut.': ['indirect [up to 40 farms were shut] said <Crane>'],
    'Crane said about 40 farms were shut.': ['indirect [about 40 farms were shut] said <Crane>'],
    'Crane said only three were shut.': ['indirect [only three were shut] said <Crane>'],
    'Crane said at a rally that he won.': ['indirect [he won] said <Crane>'],
    'Crane said in 2013 the road was shut.': ['indirect [the road was shut] said <Crane>'],
    'Two men, who were granted anonymity, said at least three farms would close.': ['indirect [at least three farms would close] said <Two men, who were granted anonymity>'],
  },
  'who asked not to be named is the source with the clause that says so': {
    'A farmer who did not want to be named said the pump was a toy.': ['indirect [the pump was a toy] said <A farmer who did not want to be named>'],
    'A picker who asked not to be named said the pay was late.': ['indirect [the pay was late] said <A picker who asked not to be named>'],
    'A clerk who wished to remain anonymous said the pay was late.': ['indirect [the pay was late] said <A clerk who wished to remain anonymous>'],
    'The crew saw who dug the well and Crane said it was deep.': ['indirect [it was deep] said <Crane>'],
    'Crane shared anonymous reported figures.': [],
  },
  'behind a verb stands its object, and behind that no subject of a participle': {
    'Mule Foods on Monday cut its harvest forecast, citing the drought.': ['reported [the drought] citing <Mule Foods>'],
    'Crane was furious at the Friday card shown to the driver, insisting he was sober.': ['reported [the Friday card shown to the driver] furious <Crane>', 'indirect [he was sober] insisting <Crane>'],
    'Crane left and his aide told the panel, insisting he was sober.': ['indirect [he was sober] insisting <his aide>'],
  },
  'a verb behind "but" is no verb of what is denied': {
    'Crane denied two counts of theft but was convicted.': ['reported [two counts of theft] denied <Crane>'],
    'Crane denied both charges and was cleared.': ['reported [both charges] denied <Crane>'],
    'Crane said the well was deep but was dry.': ['indirect [the well was deep but was dry] said <Crane>'],
    'Crane said his wife and aide were safe.': ['indirect [his wife and aide were safe] said <Crane>'],
  },
  'whose is no subject': {
    'Crane, whose credits include two songs, left.': [],
    'Crane, whose claims include a farm, left.': [],
    'Crane, who credits the rain, left.': ['reported [the rain] credits <who>'],
  },
  'a label is not of what is said': {
    'EXCLUSIVE: Mule Foods will close a mill, sources say.': ['indirect [Mule Foods will close a mill] say <sources>'],
    'Breaking: The mill is shut, Crane said.': ['indirect [The mill is shut] said <Crane>'],
    'One thing is sure: the mill is shut, Crane said.': ['indirect [One thing is sure: the mill is shut] said <Crane>'],
  },
  'there stands for a subject behind who was told': {
    'Crane told growers in Hull there was no plan.': ['indirect [there was no plan] told <Crane>'],
    'Crane told growers there was no plan.': ['indirect [there was no plan] told <Crane>'],
    'Crane told growers there that he won.': ['indirect [he won] told <Crane>'],
    'Crane told growers there he would win.': ['indirect [he would win] told <Crane>'],
  },
  'a hearing where it was said is no cue': {
    'Crane said after the hearing: “The well ran dry.”': ['direct [The well ran dry.] said <Crane>'],
    'Crane told the panel at Monday’s briefing: “The well ran dry.”': ['direct [The well ran dry.] told <Crane>'],
    'Crane replied on the net, writing: “The well ran dry.”': ['direct [The well ran dry.] writing <Crane>'],
  },
  'a past without an ending shows a clause': {
    'Crane said crews dug for hours.': ['indirect [crews dug for hours] said <Crane>'],
    'Crane said prices shrank last May.': ['indirect [prices shrank last May] said <Crane>'],
    'Crane dug wells and said nothing.': [],
  },
  'frames of a subject that can speak': {
    'Crane identified a rival.': ['reported [a rival] identified <Crane>'],
    'The farmers rejected the offer.': ['reported [the offer] rejected <The farmers>'],
    'Crane sees a rival in Lee.': ['reported [a rival in Lee] sees <Crane>'],
    'She wants to dig a well.': ['reported [to dig a well] wants <She>'],
    'It took years to list the wells.': [],
    'The pump rejected the coin.': [],
    'Crane saw the car too late.': [],
    'The pump wants oil.': [],
    'About 40 percent of growers support the plan.': ['reported [the plan] support <About 40 percent of growers>'],
  },
  'what only a text finds': {
    'The poll found Lee ahead of Crane.': ['reported [Lee ahead of Crane] found <The poll>'],
    'The man found a key.': [],
    'Crane found the note in a box.': [],
  },
  'the object of an infinitive that judges, the clause of one that says': {
    'Crane was likely to say the well was dry.': ['indirect [the well was dry] say <Crane>'],
    'Crane has a word to say.': [],
    'Crane went there to denounce the plan.': ['reported [the plan] denounce <Crane>'],
    'She had reasons to criticize the plan.': ['reported [the plan] criticize <She>'],
    'Crane went there to see the plan.': [],
    'Crane had time to mention the plan.': [],
  },
  'a cue that is a noun as well ends its sentence behind a comma': {
    'More than half of that money came in May, new tax reports show.': ['indirect [More than half of that money came in May] show <new tax reports>'],
    'The rain could help the town, Crane notes.': ['indirect [The rain could help the town] notes <Crane>'],
    'The rain could help the town, said Crane’s old notes.': ['indirect [The rain could help the town] said <Crane’s old notes>'],
    'He kept pens, maps, old notes.': [],
    'They came for cattle, sheep and county shows.': [],
  },
  'a list as the subject of what is said': {
    'Lee said words from Rice, Rhodes and Pratt were wrong.': ['indirect [words from Rice, Rhodes and Pratt were wrong] said <Lee>'],
    'Lee hoped the meeting, sought by Crane, would help.': ['indirect [the meeting, sought by Crane, would help] hoped <Lee>'],
    'Lee wrote to Rice, Rhodes and Pratt.': [],
  },
  'as reported by': {
    'As first reported by the Mule, the well was dry.': ['indirect [the well was dry] reported <the Mule>'],
    'As told by Crane, the tale was long.': ['indirect [the tale was long] told <Crane>'],
    'As planned by Crane, the well was dug.': [],
    'As the well was dug by Crane, the town slept.': [],
  },
  'texts in the plural before a verb': {
    'Polls show voters tire of the plan.': ['reported [voters tire of the plan] show <Polls>'],
    'Reports claim trees fell.': ['indirect [trees fell] claim <Reports>'],
    'Trade show visitors came.': [],
  },
  'what a passive says something of': {
    'The plan was denounced by Ida Crane.': ['reported [The plan] denounced <Ida Crane>'],
    'The offer was endorsed by growers.': ['reported [The offer] endorsed <growers>'],
    'Crane is seen as a rival of Lee.': ['reported [Crane + as a rival of Lee] seen <->'],
    'The plan was denounced on Friday by Ida Crane.': ['reported [The plan] denounced <Ida Crane>'],
    'The plan was denounced.': [],
    'The plan was drawn by Ida Crane.': [],
    'The note was seen by a paper.': [],
  },
  'any noun before "about"': {
    'Crane had harsh words about the well.': ['reported [the well] words <Crane>'],
    'Crane is candid about the cost.': ['reported [the cost] candid <Crane>'],
    'Crane spread tales about the pump.': ['reported [the pump] tales <Crane>'],
    'There are tales about wells.': [],
    'Crane had wells about 20 feet deep.': [],
    'Crane met the men about ten miles away.': [],
  },
  'a cue within what another said': {
    'Lee said Crane noted that the well was dry.': ['indirect [Crane noted that the well was dry] said <Lee>', 'indirect [the well was dry] noted <Crane>'],
    'Lee said that those who think that the well is dry are wrong.': ['indirect [those who think that the well is dry are wrong] said <Lee>'],
    'Lee said that they believe that the well is dry.': ['indirect [they believe that the well is dry] said <Lee>'],
    'Lee said the claim that the well is dry was wrong.': ['indirect [the claim that the well is dry was wrong] said <Lee>'],
  },
  'a family is no adverb': {
    'Crane died. His family said in a note: “He was the best of us.”': ['direct [He was the best of us.] said <His family>'],
    '“He was the best of us,” the Crane family said.': ['direct [He was the best of us] said <the Crane family>'],
    'The family say the well ran dry.': ['indirect [the well ran dry] say <The family>'],
    'The family doctor said the well ran dry.': ['indirect [the well ran dry] said <The family doctor>'],
  },
  'words in marks are the predicate of a clause': {
    'Crane said the pump “would not run dry.”': ['mixed [the pump “would not run dry.”] said <Crane>'],
    'Aides say the former Hull mayor plans to “help the pickers.”': ['mixed [the former Hull mayor plans to “help the pickers.”] say <Aides>'],
    'Crane said “the pump is broken” because it is old.': ['mixed [“the pump is broken” because it is old] said <Crane>'],
    'Crane heard the “pump” stop.': [],
  },
  'an infinitive behind adjuncts, or in marks': {
    'Crane promised Sunday at a Hull rally to sell the pump.': ['reported [to sell the pump] promised <Crane>'],
    'Crane urged the pickers to “come back soon.”': ['mixed [the pickers to “come back soon.”] urged <Crane>'],
    'Crane urged the pickers “to come back soon.”': ['mixed [the pickers “to come back soon.”] urged <Crane>'],
    'He promised to release the report.': ['reported [to release the report] promised <He>'],
    'He spoke to press this week.': [],
  },
  'that behind adjuncts': {
    'Crane said in an interview taped before the storm that the well had run dry.': ['indirect [the well had run dry] said <Crane>'],
    'Crane said Thursday in Salem, Ohio, that the well had run dry.': ['indirect [the well had run dry] said <Crane>'],
    'Crane said last week that he’ll sell it.': ['indirect [he’ll sell it] said <Crane>'],
    'Crane spoke in an interview taped before the storm that broke the well.': [],
  },
  'a name in apposition before what it is called': {
    'Crane called Lee, his Hull rival, “an old fool.”': ['mixed [Lee, his Hull rival, “an old fool.”] called <Crane>'],
    'Crane left Lee, calling him, among other things, “an old fool.”': ['mixed [him, among other things, “an old fool.”] calling <Crane>'],
    'Crane called Lee on Monday, and “an old fool” came.': [],
  },
  'a source with an apposition behind words in marks': {
    'The well “was never deep,” Ida Crane, a miner, said last week.': ['mixed [The well “was never deep,”] said <Ida Crane, a miner>'],
    'Crane signed “the old paper,” Ida Lee, a miner, and left.': [],
  },
  'what a cue in marks reports ends with them': {
    'The “question of how one says it well remains,” Ida Crane, a miner, wrote.': ['mixed [The “question of how one says it well remains,”] wrote <Ida Crane, a miner>', 'indirect [it well remains] says <one>'],
  },
  'before a whole sentence in marks a colon hands over whatever the verb': {
    'Crane had one message: “Dig it deeper.”': ['direct [Dig it deeper.] had <Crane>'],
    'Then Crane went even further: “Dig two of them.”': ['direct [Dig two of them.] went <Crane>'],
    'Crane thanked the pickers and then boomed, “Dig it deeper.”': ['reported [the pickers] thanked <Crane>', 'direct [Dig it deeper.] boomed <Crane>'],
    'Crane had one message: “dig.”': [],
    'There were two words that Crane could not bring himself to utter: “Old Pump.”': [],
    'It was late: “The Well.”': [],
  },
  'a sentence with words in marks and no cue goes on with the quote before': {
    '“It broke,” said Crane. But “nobody came to mend it.”': ['mixed [“It broke,” + But “nobody came to mend it.”] said <Crane>'],
    '“It broke,” said Crane. But “nobody came to mend it,” Lee said.': ['direct [It broke] said <Crane>', 'direct [nobody came to mend it] said <Lee>'],
    '“It broke,” said Crane. He went to “the Mule.”': ['direct [It broke] said <Crane>'],
    '“It broke,” said Crane. He left. But “nobody came to mend it.”': ['direct [It broke] said <Crane>'],
  },
  'a clause with words in marks goes on with what is said': {
    'Crane said the well was “a mess,” and the pump would “never run dry.”': ['mixed [the well was “a mess,” and the pump would “never run dry.”] said <Crane>'],
    'Crane said the well was “a mess,” and the pump was sold.': ['mixed [the well was “a mess,”] said <Crane>'],
  },
  'over what is inserted to the words in marks behind a preposition': {
    'Crane praised Lee, who dug the well, as “a man of his word.”': ['mixed [Lee, who dug the well, as “a man of his word.”] praised <Crane>'],
    'Crane praised Lee, who dug the well, and the “old man” left.': ['reported [Lee] praised <Crane>'],
  },
  'a paragraph in marks goes on with what ended the one before it': {
    'Crane said the well was dry.\n\n“We are done with it.”': ['mixed [the well was dry + “We are done with it.”] said <Crane>'],
    'Crane praised the pickers.\n\n“They came early and they stayed late.”': ['mixed [the pickers + “They came early and they stayed late.”] praised <Crane>'],
    'Crane said the well was dry. Then he left the town for good.\n\n“We are done with it.”': ['indirect [the well was dry] said <Crane>', 'direct [We are done with it.] - <->'],
  },
  'a dash and a name behind a paragraph in marks': {
    'They met.\n\n“It will rain, and we will be glad.”\n\n– Ida Crane': ['direct [It will rain, and we will be glad.] - <Ida Crane>'],
    'They met.\n\n“It will rain, and we will be glad.” — Ida Crane, mayor of Hull.': ['direct [It will rain, and we will be glad.] - <Ida Crane, mayor of Hull>'],
    'They met.\n\n“It will rain, and we will be glad.”\n\n– Crane left the town.': ['direct [It will rain, and we will be glad.] - <->'],
    'They met.\n\n“It will rain, and we will be glad.”\n\n– all of them old': ['direct [It will rain, and we will be glad.] - <->'],
  },
  'who sent a text says what it says': {
    'Crane released a statement saying the well had run dry.': ['indirect [the well had run dry] saying <Crane>'],
    'Crane put out a statement saying, “It has run dry.”': ['direct [It has run dry.] saying <Crane>'],
    'Crane kept a poll showing the mayor had lost.': ['indirect [the mayor had lost] showing <a poll>'],
    'A letter saying the well had run dry came.': ['indirect [the well had run dry came] saying <A letter>'],
  },
  'the cue in a clause of its own, not a participle before a noun': {
    'Crane told the pickers in a written statement, “It has run dry.”': ['direct [It has run dry.] told <Crane>'],
    'But, Crane told the men who gathered in Hull, “It has run dry.”': ['direct [It has run dry.] told <Crane>'],
    'One man broke in: “It has run dry,” the man shouted.': ['direct [It has run dry] shouted <the man>'],
    'Crane was asked, “Has it run dry?”': ['direct [Has it run dry?] asked <->'],
  },
  'counted, titled or once titled people are sources': {
    'About three in 10 said they were cross.': ['indirect [they were cross] said <About three in 10>'],
    'More than six in ten pickers said they were angry.': ['indirect [they were angry] said <More than six in ten pickers>'],
    'Crane and Lee have all said it was dry.': ['indirect [it was dry] said <Crane and Lee>'],
    'Crane of Hull, the No. 2 baker in town, said it was dry.': ['indirect [it was dry] said <Crane of Hull, the No. 2 baker in town>'],
    '“It is dry,” said master of ceremonies Asab Crane.': ['direct [It is dry] said <master of ceremonies Asab Crane>'],
    '“It is dry,” said Ida Crane, then senior pastor at the church.': ['direct [It is dry] said <Ida Crane, then senior pastor at the church>'],
    'In 2016 Crane said it was dry.': ['indirect [it was dry] said <Crane>'],
  },
  'in lower case, words in marks that fill a sentence behind their cue are direct': {
    'Crane added, “actually, I dug it in May.”': ['direct [actually, I dug it in May.] added <Crane>'],
    'But, Crane told the panel, “no one should be sure of it.”': ['direct [no one should be sure of it.] told <Crane>'],
    'The old well, Crane said, “was never deep.”': ['mixed [The old well + “was never deep.”] said <Crane>'],
    'Crane said the pump had run dry, “not for the first time.”': ['mixed [the pump had run dry, “not for the first time.”] said <Crane>'],
  },
  'beside words in marks that want more any verb attributes': {
    '“It will never run dry,” Crane boomed.': ['direct [It will never run dry] boomed <Crane>'],
    '“It will never run dry!” boomed Ida Crane.': ['direct [It will never run dry!] boomed <Ida Crane>'],
    '“It will never run dry” Crane said.': ['direct [It will never run dry] said <Crane>'],
    '“It will never run dry!” Crane opened the gate.': ['direct [It will never run dry!] - <->'],
    'He sold “The Well,” which opened in May.': [],
  },
  'set off by dashes, the marks alone are said': {
    'Neither man gave in - “not an inch,” Crane said - and both lost.': ['direct [not an inch] said <Crane>'],
  },
  'a sentence in marks goes on with the quote before': {
    'Crane said the well was dry. “We are done.”': ['mixed [the well was dry + “We are done.”] said <Crane>'],
    'Crane promised to sell. “I am too old.” “I am too tired.”': ['mixed [to sell + “I am too old.” + “I am too tired.”] promised <Crane>'],
    'Crane said it was a mess: “Look at it.”': ['mixed [it was a mess + “Look at it.”] said <Crane>'],
    'Crane said the well was dry. Then came the “big one.”': ['indirect [the well was dry] said <Crane>'],
    'The well was dry. “We are done.”': [],
    'Crane said the well was dry. “We are done,” said Lee.': ['indirect [the well was dry] said <Crane>', 'direct [We are done] said <Lee>'],
  },
  'a clause behind the cue belongs to the words in marks': {
    '“It was bad luck,” Crane said, that both wells ran dry.': ['mixed [“It was bad luck,” + both wells ran dry] said <Crane>'],
    '“It was bad luck,” Crane said, and both wells ran dry.': ['direct [It was bad luck] said <Crane>'],
    '“It was bad luck,” Crane said that day.': ['direct [It was bad luck] said <Crane>'],
  },
  'an object ends at a verb of the story': {
    'Crane praised the pickers and left.': ['reported [the pickers] praised <Crane>'],
    'Crane praised the pickers after the storm passed.': ['reported [the pickers after the storm passed] praised <Crane>'],
    'Crane praised the pickers in an interview.': ['reported [the pickers] praised <Crane>'],
    'Crane praised the steps the firm has taken.': ['reported [the steps the firm has taken] praised <Crane>'],
    'Crane praised a firm called Mule Foods.': ['reported [a firm called Mule Foods] praised <Crane>'],
    'Crane praised Ida Lee, the new clerk.': ['reported [Ida Lee] praised <Crane>'],
    'Crane praised the pickers, the cooks and the clerk.': ['reported [the pickers, the cooks and the clerk] praised <Crane>'],
    'Crane praised the raids in which 20 men were held.': ['reported [the raids in which 20 men were held] praised <Crane>'],
    'Crane vowed not to sell.': ['reported [not to sell] vowed <Crane>'],
    'Crane praised the pickers who stayed.': ['reported [the pickers who stayed] praised <Crane>'],
    'Crane praised the pickers and the cooks.': ['reported [the pickers and the cooks] praised <Crane>'],
    'Crane would neither confirm nor deny the report.': [],
  },
  'a relative word before the source stands for a part of what is said': {
    'It was a plan that Crane said would fail.': ['indirect [that + would fail] said <Crane>'],
    'He bought a pump, which Crane called “a toy.”': ['mixed [which + “a toy.”] called <Crane>'],
    'The plan that Crane praised was new.': [],
    'Crane said that Lee would fail.': ['indirect [Lee would fail] said <Crane>'],
  },
  'a clause whose verb stands behind commas': {
    'Crane said the talks, which began in May, had failed.': ['indirect [the talks, which began in May, had failed] said <Crane>'],
    'Crane said his wife, Ida, “never liked the pump.”': ['mixed [his wife, Ida, “never liked the pump.”] said <Crane>'],
    'Crane said he back-pedals.': ['indirect [he back-pedals] said <Crane>'],
    'Crane said so, which was odd, and had left.': [],
    'What worries him most is the road.': [],
  },
  'what someone is called': {
    'Crane called him a brave man.': ['reported [him a brave man] called <Crane>'],
    'Crane called him on Monday.': [],
    'Crane called the clerk.': [],
  },
  'the comma of the story inside closing marks': {
    'Crane called the pump “a toy,” adding that it leaks.': ['mixed [the pump “a toy,”] called <Crane>', 'indirect [it leaks] adding <Crane>'],
    'Crane said the pump was “a toy,” but he kept it.': ['mixed [the pump was “a toy,”] said <Crane>'],
    'Crane said the pump was “a toy,” of no use.': ['mixed [the pump was “a toy,” of no use] said <Crane>'],
  },
  'the main clause is still to come': {
    'While Crane said the well was dry, he used it.': ['indirect [the well was dry] said <Crane>'],
    'And while Crane said that the well was dry, he used it.': ['indirect [the well was dry] said <Crane>'],
    'Crane said that even after the mill closed, he used the well.': ['indirect [even after the mill closed, he used the well] said <Crane>'],
    'Crane said that while the well was dry, he used it.': ['indirect [while the well was dry, he used it] said <Crane>'],
  },
  'attitudes and plans': {
    'Crane opposes the new road.': ['reported [the new road] opposes <Crane>'],
    'Crane plans to sell the mill.': ['reported [to sell the mill] plans <Crane>'],
    'Crane agreed with the panel.': ['reported [the panel] agreed <Crane>'],
    'Crane voted against the new road.': ['reported [the new road] voted <Crane>'],
    'Crane renewed his criticism of the panel.': ['reported [the panel] criticism <his>'],
    'Crane cast doubt on the report.': ['reported [the report] cast doubt <Crane>'],
    'Crane was impressed by the new pump.': ['reported [the new pump] impressed <Crane>'],
    'Crane spoke in favor of the plan.': ['reported [the plan] favor <Crane>'],
    'Crane did him a favor on Monday.': [],
    'The plans to the left are old.': [],
    'Crane voted on Monday.': [],
  },
  'a list of sources, and what stands before a source': {
    'Growers, pickers and cooks said the well was dry.': ['indirect [the well was dry] said <Growers, pickers and cooks>'],
    'Growers in Ohio, Iowa and Maine said the well was dry.': ['indirect [the well was dry] said <Growers in Ohio, Iowa and Maine>'],
    'On Monday, growers and pickers said the well was dry.': ['indirect [the well was dry] said <growers and pickers>'],
    'However, the firm said the well was dry.': ['indirect [the well was dry] said <the firm>'],
    'Last year, he and other growers said the well was dry.': ['indirect [the well was dry] said <he and other growers>'],
  },
  'what another says is no part of what was said': {
    'Crane said it was dry, while Lee said it was wet.': ['indirect [it was dry] said <Crane>', 'indirect [it was wet] said <Lee>'],
    'Four in ten growers said it was dry, compared with 30 percent in May.': ['indirect [it was dry] said <Four in ten growers>'],
    'Ten growers said it was dry, while 30 used it.': ['indirect [it was dry] said <Ten growers>'],
    'Crane said it was dry, even though many doubt that it is.': ['indirect [it was dry] said <Crane>', 'indirect [it is] doubt <many>'],
    'Crane said it was dry, compared with the well in Hull.': ['indirect [it was dry, compared with the well in Hull] said <Crane>'],
    'Crane said it was dry, while the mill had a pump.': ['indirect [it was dry, while the mill had a pump] said <Crane>'],
    'Crane said it was dry, as in 1990.': ['indirect [it was dry, as in 1990] said <Crane>'],
  },
  'the main clause goes on behind a relative clause': {
    'Growers who say it is dry were few.': ['indirect [it is dry] say <who>'],
    'Crane, who says it is dry, has left.': ['indirect [it is dry] says <who>'],
    'The clerk who said that it was dry left the mill.': ['indirect [it was dry] said <who>'],
    'Lee met a clerk who said the mill he ran was dry.': ['indirect [the mill he ran was dry] said <who>'],
  },
  'a clause or phrase within the content awaits its main clause': {
    'Crane said it was wet, but when it is dry, he sells it.': ['indirect [it was wet, but when it is dry, he sells it] said <Crane>'],
    'Crane said that it was wet and that in May, he sold it.': ['indirect [it was wet and that in May, he sold it] said <Crane>'],
    'Crane said it was wet, but he sold it.': ['indirect [it was wet] said <Crane>'],
  },
  'when and where it was said, at the end of a phrase': {
    'Crane announced support for the plan on Friday night.': ['reported [support for the plan] announced <Crane>'],
    'Crane announced his plan in May 2015.': ['reported [his plan] announced <Crane>'],
    'Crane called for a vote in May.': ['reported [a vote in May] called for <Crane>'],
    'Crane announced a vote on Friday over the plan.': ['reported [a vote on Friday over the plan] announced <Crane>'],
    'Crane praised the role of Mule Foods in May’s vote.': ['reported [the role of Mule Foods in May’s vote] praised <Crane>'],
    'Crane pointed to the mill, as well as the pump.': ['reported [the mill, as well as the pump] pointed <Crane>'],
  },
  'who was told, and when': {
    'Crane told Mule Foods the well was dry.': ['indirect [the well was dry] told <Crane>'],
    'Crane told growers on Friday he’s ill.': ['indirect [he’s ill] told <Crane>'],
    'Crane said last month the well was dry.': ['indirect [the well was dry] said <Crane>'],
    'Crane noticed this week that the well was dry.': ['indirect [the well was dry] noticed <Crane>'],
    'Crane said Friday’s vote was a mess.': ['indirect [Friday’s vote was a mess] said <Crane>'],
    'Crane said last month was dry.': ['indirect [last month was dry] said <Crane>'],
    'Lee held a debate in which Crane said the well was dry.': ['indirect [the well was dry] said <Crane>'],
    'Lee dug up a part of what Crane called “a mess.”': ['mixed [what + “a mess.”] called <Crane>'],
  },
  'a subject in a contraction, one led to speak, one behind its participle': {
    'He’s said the well was dry.': ['indirect [the well was dry] said <He’s>'],
    'They’re also looking to sell the well.': ['reported [to sell the well] looking <They’re>'],
    'It’s believed the well is dry.': ['indirect [the well is dry] believed <->'],
    'He’s told the well is dry.': ['indirect [the well is dry] told <->'],
    'The drought led many voters to say that the well is dry.': ['indirect [the well is dry] say <many voters>'],
    'The drought came, leaving some to wonder whether the well is dry.': ['indirect [whether the well is dry] wonder <some>'],
    'Crane used a visit to say that the well is dry.': ['indirect [the well is dry] say <Crane>'],
    'Those surveyed said the well was dry.': ['indirect [the well was dry] said <Those surveyed>'],
    'Crane is convinced that the well is dry.': ['indirect [the well is dry] convinced <Crane>'],
    'They are not worried that the well is dry.': ['indirect [the well is dry] worried <They>'],
    'Crane was told that the well is dry.': ['indirect [the well is dry] told <->'],
    'The clerk is also hoping to sell the well.': ['reported [to sell the well] hoping <The clerk>'],
  },
  'of two clauses at a dash the aside has the one that it stands in': {
    'The mill is old — nobody wants it, Lee said.': ['indirect [nobody wants it] said <Lee>'],
    'The mill is old — a ruin, Lee said.': ['indirect [The mill is old — a ruin] said <Lee>'],
    'The mill — it has a pump — is old, Lee said.': ['indirect [The mill — it has a pump — is old] said <Lee>'],
  },
  'what belongs to a source': {
    'Crane, who has a mill, said it was dry.': ['indirect [it was dry] said <Crane>'],
    'Mr. Crane, who has a mill, said it was dry.': ['indirect [it was dry] said <Mr. Crane>'],
    'Ida Crane, who has a mill, said it was dry.': ['indirect [it was dry] said <Ida Crane, who has a mill>'],
    'Crane, 69, said it was dry.': ['indirect [it was dry] said <Crane, 69>'],
    'Ida Crane, 69, of Hull, Ill., said it was dry.': ['indirect [it was dry] said <Ida Crane, 69, of Hull, Ill.>'],
    'Crane, now the clerk, said it was dry.': ['indirect [it was dry] said <Crane, now the clerk>'],
    'Several growers, including Crane, said it was dry.': ['indirect [it was dry] said <Several growers, including Crane>'],
    'Growers, led by Crane, said it was dry.': ['indirect [it was dry] said <Growers, led by Crane>'],
    'Crane, now and then, said it was dry.': ['indirect [it was dry] said <Crane>'],
    'Crane, in Hull, said it was dry.': ['indirect [it was dry] said <Crane>'],
  },
  'whose words a participle or a second verb reports': {
    'Noting that it was dry, Crane sold it.': ['indirect [it was dry] Noting <Crane>'],
    'After saying it was dry, the clerk, Ida Crane, sold it.': ['indirect [it was dry] saying <the clerk, Ida Crane>'],
    'Crane left, with many growers warning that it was dry.': ['indirect [it was dry] warning <many growers>'],
    'Lee spent many hours complaining that it was dry.': ['indirect [it was dry] complaining <Lee>'],
    'Lee said that Crane had won, adding that it was dry.': ['indirect [Crane had won] said <Lee>', 'indirect [it was dry] adding <Lee>'],
    'Lee left as Crane came, adding that it was dry.': ['indirect [it was dry] adding <Crane>'],
    'Lee found last week that Crane had won, but did not say that it was dry.': ['indirect [Crane had won] found <Lee>', 'indirect [it was dry] say <Lee>'],
    'Lee met the clerk who won the race and said it was dry.': ['indirect [it was dry] said <who>'],
  },
  'a participle behind a noun is of what can speak, else of the main verb': {
    'Ida Crane, the clerk, told growers that the well was dry, adding that she would sell it.': ['indirect [the well was dry] told <Ida Crane, the clerk>', 'indirect [she would sell it] adding <Ida Crane, the clerk>'],
    'Crane, who has a mill, praised the old pump Tuesday, saying it was deep.': ['reported [the old pump] praised <Crane>', 'indirect [it was deep] saying <Crane>'],
    '“It never ran dry,” said Ida Crane, adding that it was deep.': ['direct [It never ran dry] said <Ida Crane>', 'indirect [it was deep] adding <Ida Crane>'],
    'Crane held a placard saying the well was dry.': ['indirect [the well was dry] saying <Crane>'],
    'Crane has spent much of her campaign attacking the mill.': ['reported [the mill] attacking <Crane>'],
    'The mill sent a note to growers saying the well was dry.': ['indirect [the well was dry] saying <The mill>'],
    'Lee left, with Mule Foods saying the well was dry.': ['indirect [the well was dry] saying <Mule Foods>'],
    'Crane sold the mill, not saying that it was dry.': ['indirect [it was dry] saying <Crane>'],
    'Crane hired a clerk saying the well was dry.': ['indirect [the well was dry] saying <a clerk>'],
  },
  'what is done by saying so is no passive, and who did it may be a relative word': {
    'Crane started by explaining that the well was dry.': ['indirect [the well was dry] explaining <Crane>'],
    'Crane continued by saying, “It never ran dry.”': ['direct [It never ran dry.] saying <Crane>'],
    'Lee met a clerk who opened his talk by saying that it was dry.': ['indirect [it was dry] saying <who>'],
    'Lee met a clerk who was ill, saying that it was dry.': ['indirect [it was dry] saying <Lee>'],
    'The plan was denounced by leading growers.': ['reported [The plan] denounced <leading growers>'],
    'Even after Lee left, Crane continued to say he had won.': ['indirect [he had won] say <Crane>'],
  },
  'who was asked': {
    'When asked about the well, Crane shrugged.': ['reported [the well] asked <->'],
    'Asked by a reporter whether he would sell, Crane shrugged.': ['indirect [whether he would sell] Asked <a reporter>'],
    'Crane was asked by his host if the well was dry.': ['indirect [if the well was dry] asked <his host>'],
    'Asked if he would sell, Crane laughed.': ['indirect [if he would sell] Asked <->'],
    'Asked on Monday whether he would sell, Crane used the door.': ['indirect [whether he would sell] Asked <->'],
    'When the well was asked for, Crane shrugged.': [],
  },
  'what a poll found, with no verb to say so': {
    'In a new poll, four in ten voters back the plan.': ['indirect [four in ten voters back the plan] In <a new poll>'],
    'In the Mule Foods survey, conducted in May, Crane led by two points.': ['indirect [Crane led by two points] In <the Mule Foods survey>'],
    'In a new car, four in ten drivers feel safe.': [],
    'In Hull, a poll was held.': [],
    'In a poll of 20 growers.': [],
  },
  'an apposition makes no aside of what follows it': {
    'Ida Lee, a clerk who keeps bees, said members plan to strike.': ['indirect [members plan to strike] said <Ida Lee, a clerk who keeps bees>'],
    'The road is shut, said Ida Lee, a clerk who keeps bees.': ['indirect [The road is shut] said <Ida Lee, a clerk who keeps bees>'],
    'The road, said Ida Lee, is shut.': ['indirect [The road + is shut] said <Ida Lee>'],
  },
  'a semicolon ends what is said before a clause of its own': {
    'Crane said the well was dry; Lee had used it.': ['indirect [the well was dry] said <Crane>'],
    'Crane said that the well was dry; that the pump was new.': ['indirect [the well was dry; that the pump was new] said <Crane>'],
  },
  'words that look like others': {
    'That mill, many argue, could be sold.': ['indirect [That mill + could be sold] argue <many>'],
    'Only a quarter of growers agree with him.': ['reported [him] agree <a quarter of growers>'],
    'Last quarter growers agreed with him.': ['reported [him] agreed <growers>'],
    'Crane hoped to revive the mill.': ['reported [to revive the mill] hoped <Crane>'],
    'Crane has argued for years that the well is dry.': ['indirect [the well is dry] argued <Crane>'],
    'Crane argued for a rule that is new.': ['reported [a rule that is new] argued <Crane>'],
  },
  'verb or noun': {
    'Crane accused her of making racist remarks to growers.': ['reported [her of making racist remarks to growers] accused <Crane>'],
    'Crane praised the Manhattan mogul to the press.': ['reported [the Manhattan mogul to the press] praised <Crane>'],
    'Crane vouched for someone else.': ['reported [someone else] vouched <Crane>'],
    'Exit polling shows he won.': ['indirect [he won] shows <Exit polling>'],
    'Audit files from the firm show that four pumps were sold.': ['indirect [four pumps were sold] show <Audit files from the firm>'],
    'Polling of local voters shows that Crane is ahead.': ['indirect [Crane is ahead] shows <Polling of local voters>'],
    'Growers like Crane say the well is dry.': ['indirect [the well is dry] say <Growers like Crane>'],
    'The firm cancelled the show that won a prize.': [],
  },
  'titles are no speech': {
    'Crane told of it in a podcast, “Salt and Water.”': [],
    'Crane replied without stopping, “Ask me on Friday.”': ['direct [Ask me on Friday.] replied <Crane>'],
    'Asked twice, Crane shook his head and said, “No.”': ['direct [No.] said <Crane>'],
  },
  'a new sentence behind words in marks': {
    '“The road is shut,” she noted this week.': ['direct [The road is shut] noted <she>'],
    '“The road is shut.” She noted a planned march on Saturday.': ['direct [The road is shut.] - <->'],
    '“The road is shut.” Perhaps, Crane said, it will open soon.': ['direct [The road is shut.] - <->', 'indirect [Perhaps + it will open soon] said <Crane>'],
  },
  'what stands behind an aside': {
    'The road, Crane said, is shut.': ['indirect [The road + is shut] said <Crane>'],
    'The road is shut, Crane said, adding that it will stay so.': ['indirect [The road is shut] said <Crane>', 'indirect [it will stay so] adding <Crane>'],
    'The road is shut, Crane said - a relief to all.': ['indirect [The road is shut] said <Crane>'],
  },
  'speech goes on over what the speaker does': {
    '"I want to know," Crane said, laughing, "who will pay for it."': ['direct [I want to know + who will pay for it.] said <Crane>'],
    '"I want to know," Crane told the clerk, pointing at the well, "who will pay for it."': ['direct [I want to know + who will pay for it.] told <Crane>'],
    '"I want to know," Crane said, adding, "It was mine."': ['direct [I want to know] said <Crane>', 'direct [It was mine.] adding <Crane>'],
  },
  'brackets belong to the phrase that they close': {
    'Crane promised to help the mill (Ford & Sons).': ['reported [to help the mill (Ford & Sons)] promised <Crane>'],
  },
  'views have an owner': {
    "In Crane's view, the well is dry.": ["indirect [the well is dry] In Crane's view <Crane's>"],
    'In the view of growers, the well is dry.': ['indirect [the well is dry] In the view <growers>'],
    'In an opinion piece, Crane wrote that the well is dry.': ['indirect [the well is dry] wrote <Crane>'],
  },
  'a passive has a clause behind it where somebody is told, or nobody is meant': {
    'Lee was told the road was shut.': ['indirect [the road was shut] told <->'],
    'It is believed the road was shut by Lee.': ['indirect [the road was shut by Lee] believed <->'],
    'Lee was shown a red card for a foul and his side lost.': [],
  },
  'cues with a preposition or a bare object': {
    'Crane voted for the new road.': ['reported [the new road] voted <Crane>'],
    'Crane approved of the new road.': ['reported [the new road] approved <Crane>'],
    'The bank approved the loan.': [],
    'The driver saw the car too late.': [],
    'The driver sought shelter in a barn.': [],
    'Crane asked the clerk whether the road was shut.': ['indirect [whether the road was shut] asked <Crane>'],
    'Crane pointed to a dry well.': ['reported [a dry well] pointed <Crane>'],
    'Crane expressed support for the plan.': ['reported [the plan] expressed support <Crane>'],
    'A survey shows Crane ahead of Lee.': ['reported [Crane ahead of Lee] shows <A survey>'],
    'Crane pointed at the well.': [],
  },
  'a cue in the infinitive hands over words in marks': {
    'Crane was moved to say, “So far nobody has come to mend it.”': ['direct [So far nobody has come to mend it.] say <Crane>'],
    'He looked up as if to ask: “Who dug this well?”': ['direct [Who dug this well?] ask <He>'],
    'He used the pump to say grace.': [],
  },
  'behind marks a title or marks within them may stand before the cue': {
    '“Come on, Crane, dig now!,” Hull’s Northern Well Board leader Marco Dell wrote. “We are many.”': ['direct [Come on, Crane, dig now! + We are many.] wrote <Hull’s Northern Well Board leader Marco Dell>'],
    '“‘Low Water,’” she said. “I like it.”': ['direct [‘Low Water,’ + I like it.] said <she>'],
    'They saw “Low Water,” and Crane said nothing.': [],
  },
  'who speaks behind the marks may be told of at length': {
    '“The well needs a lid,” Ida Crane, now 81 and retired in Hull, Ohio, said by telephone.': ['direct [The well needs a lid] said <Ida Crane, now 81 and retired in Hull, Ohio,>'],
    '“The well needs a lid,” Ned Crane, the man who founded the mill tweeted on Friday.': ['direct [The well needs a lid] tweeted <Ned Crane, the man who founded the mill>'],
    '“The well needs a lid,” reads a Friday editorial in the Mail.': ['direct [The well needs a lid] reads <a Friday editorial>'],
  },
  'a colon behind no clause': {
    'Here’s Crane in May 1992: “Our well has to go far below the clay.”': ['direct [Our well has to go far below the clay.] - <Crane>'],
    'More from Ida Crane: “The well is deep, and it is cold down there.”': ['direct [The well is deep, and it is cold down there.] - <Ida Crane>'],
    'More for Ida Crane: “the deep well” of old.': [],
  },
  'a full stop where a comma or a colon should stand': {
    'Ida Crane agreed. “The well is dry, and nobody has come.”': ['direct [The well is dry, and nobody has come.] agreed <Ida Crane>'],
    'Crane said in a statement. “The well is dry.”': ['direct [The well is dry.] said <Crane>'],
    'Crane said it was dry. “The well is done.”': ['mixed [it was dry + “The well is done.”] said <Crane>'],
    'Crane left the hall. “The well is dry.”': [],
  },
  'words in marks go on over a sentence of the story': {
    '“The well is dry,” Crane said. The rain had stopped. “It will stay so.”': ['direct [The well is dry + It will stay so.] said <Crane>'],
    '“The well is dry,” Crane said. The rain had stopped. Lee left. “It will stay so.”': ['direct [The well is dry] said <Crane>'],
    '“The well is dry,” Crane said, adding that it rained.\n\n“It will stay so.”': ['direct [The well is dry + It will stay so.] said <Crane>', 'indirect [it rained] adding <Crane>'],
  },
  'before a colon a clause with a subject of its own hands over': {
    'Crane said it was “a mess,” but he gave the men some comfort: “Go home now.”': ['mixed [it was “a mess,”] said <Crane>', 'direct [Go home now.] gave <he>'],
    'Asked who dug it, he demurred: “Whoever came along that day.”': ['indirect [who dug it] Asked <->', 'direct [Whoever came along that day.] demurred <he>'],
    'Crane said, as he closed the well: “Go home now.”': ['direct [Go home now.] said <Crane>'],
  },
  'a clause that goes on behind its marks': {
    'Crane said, “We have nine days left” until the drill arrives.': ['mixed [“We have nine days left” until the drill arrives] said <Crane>'],
    'The crowd shouted at him, “Send them home,” and “Dig the well.”': ['direct [Send them home + Dig the well.] shouted <The crowd>'],
    'Crane tweeted, “Thank you all!” on Friday.': ['direct [Thank you all!] tweeted <Crane>'],
    'Crane said, “We shall see,” when he left the hall.': ['direct [We shall see] said <Crane>'],
  },
  'words in marks that no cue took': {
    'Crane needled the board over its “cosy deals with millers.”': ['mixed [the board over its “cosy deals with millers.”] needled <Crane>'],
    'Crane introduced Lee as “a fighter for all of us.”': ['mixed [Lee as “a fighter for all of us.”] introduced <Crane>'],
    'Crane griped that the mill was “a mess from top to bottom.”': ['mixed [the mill was “a mess from top to bottom.”] griped <Crane>'],
    'They coached the boy to “breathe and look away.”': ['mixed [the boy to “breathe and look away.”] coached <They>'],
    'The board unveiled an ad that urges growers to “send a message to the mill.”': ['mixed [growers to “send a message to the mill.”] urges <that>'],
    'It coached the boy to “breathe and look away.”': [],
    'The well was “a mess from top to bottom.”': [],
    'He cut his rating to “sell” from “hold.”': [],
    'I needled the board over its “cosy deals with millers.”': [],
    'Crane drank at the “dry well of all wells” in May.': [],
  },
  'a paper reports that somebody said something': {
    'Ida Crane of the mill board said the well was dry, Reuters reported.': ['indirect [Ida Crane of the mill board said the well was dry] reported <Reuters>', 'indirect [the well was dry] said <Ida Crane of the mill board>'],
    'The well was dry, Reuters reported.': ['indirect [The well was dry] reported <Reuters>'],
    // nearly all of what the paper reports is what she said
    'Crane said the well in the yard behind the old mill was “a mess,” according to Reuters.': ['mixed [Crane said the well in the yard behind the old mill was “a mess,”] according to <Reuters>', 'mixed [the well in the yard behind the old mill was “a mess,”] said <Crane>'],
    'The mill board said all of its wells in the valley would be shut by the end of May, Reuters reported.': ['indirect [The mill board said all of its wells in the valley would be shut by the end of May] reported <Reuters>', 'indirect [all of its wells in the valley would be shut by the end of May] said <The mill board>'],
    'Crane said she thinks the well in the yard is dry.': ['indirect [she thinks the well in the yard is dry] said <Crane>'],
    'Crane dismissed the notion that the well in the yard had ever been deep.': ['reported [the notion that the well in the yard had ever been deep] dismissed <Crane>'],
  },
  'who was told where is no clause': {
    'The well was dry, Mayor Ida Crane told reporters at the scene.': ['indirect [The well was dry] told <Mayor Ida Crane>'],
    'The well was dry, Ida Crane told a crowd at the scene in Harrow.': ['indirect [The well was dry] told <Ida Crane>'],
    'Crane told reporters the scene was a mess.': ['indirect [the scene was a mess] told <Crane>'],
  },
  'who explains behind a comma has said what stands before it': {
    'The well can run dry, explained Dr. Ida Crane, a geologist at Harrow College.': ['indirect [The well can run dry] explained <Dr. Ida Crane, a geologist at Harrow College>'],
    'The well was dug twice, acknowledged Ida Crane.': ['indirect [The well was dug twice] acknowledged <Ida Crane>'],
    'The board heard Crane, questioned Ida Lee and left.': ['reported [Ida Lee] questioned <The board>'],
    'Crane opened the fair, stressed the need for rain and left.': ['reported [the need for rain] stressed <Crane>'],
  },
  'what is said of the source of "according to"': {
    'According to the report, seen by the Mule, the fire began in a shed.': ['indirect [the fire began in a shed] According to <the report>'],
    'According to the report, which was printed in May, the fire began in a shed.': ['indirect [the fire began in a shed] According to <the report>'],
    'According to police, wanted men had fled.': ['indirect [wanted men had fled] According to <police>'],
  },
  'who first reported it conveys it': {
    'The firm had held talks, as first reported by the Mule Ledger.': ['indirect [The firm had held talks] reported <the Mule Ledger>'],
    'Crane said the firm had held talks, as first reported by the Mule Ledger.': ['indirect [the firm had held talks] said <Crane>'],
    '“It is over,” Crane said, as recalled by Paul Roe.': ['direct [It is over] said <Crane>'],
    'The well was dry, Crane said, according to the Mule.': ['indirect [The well was dry] said <Crane>'],
    'The well will close, as announced in May.': [],
  },
  'a post on X ends a sentence': {
    '“How many do we need?” Crane asked in a post on X. “Ten of them?”': ['direct [How many do we need? + Ten of them?] asked <Crane>'],
    'The well was named after J. “Bobby” Crane, its owner said.': ['indirect [The well was named after J. “Bobby” Crane] said <its owner>'],
  },
  'dashes around an insertion end no clause': {
    'Crane said that the fair - itself a long affair - was dull.': ['indirect [the fair - itself a long affair - was dull] said <Crane>'],
    'Crane lamented her one flaw - “she talks far too much for me” - in May.': ['mixed [her one flaw - “she talks far too much for me”] lamented <Crane>'],
    'Crane said the fair was dull - the mayor left.': ['indirect [the fair was dull] said <Crane>'],
  },
}

/** Headlines in which each word has a capital. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  'Mayor Says He Will Not Run This Year': ['indirect [He Will Not Run This Year] Says <Mayor>'],
  'Crane Praises The Pickers Of Mule Foods': ['reported [The Pickers Of Mule Foods] Praises <Crane>'],
  '‘We had nothing left’: farm families return home': ['direct [We had nothing left] - <farm families>'],
  '‘We Had Nothing Left’: The Long Road Home': [],
  'LIVE: Storm keeps the farms shut': [],
  'Drought Harrow LIVE: Farms shut as wells run dry': [],
  'Rovers 2-1 Town: Late strike sinks the visitors': [],
  'Crane: ‘We had nothing left’ as the farms shut': ['direct [We had nothing left] - <Crane>'],
  'Crane: Storm keeps the farms shut': ['indirect [Storm keeps the farms shut] - <Crane>'],
  'Crane Opens The Will Of Mule Foods': [],
  'The Say Family Opens Another Mill': [],
}

describe('a headline in title case', () => {
  it.each(Object.entries(TITLES))('%s', (title, expected) => {
    const text = `${title}\n\nThe well is old.\n`
    expect(found(text, '')).toEqual(expected)
  })
})

for (const [rule, cases] of Object.entries(RULES)) {
  describe(rule, () => {
    it.each(Object.entries(cases))('%s', (sentences, expected) => {
      expect(found(sentences)).toEqual(expected)
    })
  })
}

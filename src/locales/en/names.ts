/** Frequent given names; a capital makes them a name. */

export const MASCULINE_NAMES = `aaron abdul abdullah abraham adam ahmad ahmed alan albert alberto alejandro alex alexander alexei alfred ali allan allen
alvin anatoly andre andreas andrei andrew andy angelo anthony antonio arnold arthur asif austin barack barry bashar ben
benedict benjamin bernard bernie bert bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bryan
calvin carl carlos chad charles charlie chester chris christian christopher chuck clarence clark claude cliff clifford
clint clyde colin craig curtis dale damian dan daniel danny darren dave david dean dennis derek derrick desmond diego
dmitri don donald doug douglas dwight earl ed eddie edgar edward edwin eli elijah elliott emmanuel enrique eric erik ernest
ethan evan fidel francisco francois frank franklin fred gabriel gareth gary geoffrey george gerald gerard gerry gilbert
giovanni glen glenn gordon graham greg gregory hamid harold harry harvey hassan henry herman howard hugh hugo hussein ian
igor isaac jack jackson jacob jacques jake jamal james jared jason jeb jeff jeffrey jeremy jerome jerry jim jimmy joe joel
john johnny jon jonathan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin kirk kurt lance
larry laurence lawrence leo leon leonard leonid lewis lloyd lou louis lucas luis luke malcolm manuel marc marcel marco
marcus mario mark marshall martin marty marvin matt matteo matthew max michael miguel mike mikhail milton mitch mitchell
mitt mohamed mohammed muhammad murray nathan neil nelson newt nicholas nick nigel noah norman oleg oliver omar osama oscar
owen patrick paul pedro pete peter philip philippe phillip pierre rahm ralph raul ray richard rick rob robert roger roland
ron ronald ross roy rudy rupert russell salvador sami samuel saul scott sean sebastian sergei sergey seth sidney simon
spencer stan stanley stefan stephen steve steven stewart stuart ted terrence theodore thomas tim timothy todd tom tommy
tony travis trent trevor tyrone victor viktor vincent vladimir wallace walter warren wayne wesley william willie winston
xavier xi zachary`

export const FEMININE_NAMES = `abigail adriana aisha alexandra alice alicia alison allison amanda amber amy ana anastasia andrea angela angelina anita ann
anna anne annette annie ashley audrey barbara beatrice becky bernadette beth bethany betsy betty beverly bonnie brenda
bridget brittany camilla carla carmen carol caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea cheryl
chloe christina christine cindy claire clara claudia colleen condoleezza connie constance courtney cristina crystal cynthia
daniela danielle deanna debbie deborah debra denise diana diane donna dora doris dorothy edith eileen elaine eleanor elena
elisabeth eliza elizabeth ella ellen emily emma erica erika erin esther eva evelyn fatima felicia fiona florence frances
gabriela gail gina gladys gloria grace greta gwen hannah harriet hazel heather heidi helen helena hilary hillary holly huma
ida ilhan irene irina isabel isabella ivanka jackie jacqueline jane janet janice jasmine jean jeanne jen jenna jennifer
jessica jill jo joan joanne joyce juanita julia juliana julie kamala kara karen kate katherine kathleen kathryn kathy katie
kellyanne kimberly kirsten kristen laura lauren laurie linda lisa liz lois loretta lori louise lucy madeleine maggie
margaret maria marie marina marjorie martha mary maureen maya megan melania melanie melinda melissa mia michele michelle
miranda miriam monica nancy natalie natasha nicole nikki nina norma olivia pamela patricia patty paula penny phyllis rachel
rebecca renee rhonda rita roberta rose ruth samantha sandra sara sarah shannon sharon sonia sophie stacey stephanie susan
susana suzanne sylvia tamara tammy teresa theresa tiffany tina tracey ursula valerie victoria virginia wendy whitney zoe`

/** Of women and men. */
export const SHARED_NAMES = `adrian avery blair cameron carey casey corey dana dylan jaime jamie jesse jessie jody jordan kelly kelsey kim kyle lee
leigh leslie lindsay lindsey loren lynn madison marion morgan quinn reagan robin sam sandy sasha shawn shelby sydney taylor
terry toni tracy tyler kerry`

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
spencer stan stanley stefan stephen steve steven stewart stuart ted terrence theo theodore thomas tim timothy todd tom tommy
tony travis trent trevor tyrone victor viktor vincent vladimir wallace walter warren wayne wesley william willie winston
xavier xi zachary
abe adolfo akira alain aldo alec alessandro alfonso alistair alonso amir amos anders angus anton antoine archie ari
armando arturo ashraf axel bart basil bernardo bjorn bruno byron callum carlo cedric cesar cody conor cyril damon
dario darrell dominic duncan dwayne eamon eduardo elias elon emile emilio emil ernesto ervin ezra fabio felipe felix
fernando finn floyd franz freddie fredrik fritz gavin gerhard giuseppe guido gus gustavo hakim hans hank hector henri
hiroshi horst ibrahim ignacio imran ivan jan javier jens jerzy joachim joao joaquin jock jonas jordi josef juergen
jules jurgen kareem kaspar kenji khalid klaus kofi konrad kristian lamar lars leif leroy lionel lorenzo luca luigi
luka magnus mahmoud mahmood mateo mathieu matthias mauricio maurice mehdi micah mick mikael milo milos mohammad
mustafa nathaniel niall nico niels nikolai nils nolan olaf ollie omari otto pablo paolo pascal pavel petr petro piers
piotr rafael rafe ralf rashid raymond reza ricardo rico roberto rodrigo rolf ronan rory ruben rudolf ryan sadiq salman
sanjay santiago sergio shaun shane silvio stefano sven tariq tobias tomas tommaso toby tristan ulrich vaclav vikram
vince vito vitaly vladislav walid warwick wilbur wolfgang yasser yuri yusuf zack zane
miles ned anil rajesh ravi arjun deepak amit rohan nikhil ciaran eoin declan padraig hamish fergus ewan iain lachlan rhys
huw alfie zach jayden aiden caleb wyatt darnell deshawn terrell reggie otis cornelius kieran liam clive barnaby
jasper quentin vernon delroy errol femi kwame thabo sipho tunde emeka obinna henrik torsten johan dieter uwe enzo
esteban ramon tomasz krzysztof wojciech marek istvan zoltan gabor mihai nicolae yannis dimitris kostas giorgos mehmet
emre hakan burak farid tarek samir`

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
susana suzanne sylvia tamara tammy teresa theresa tiffany tina tracey ursula valerie victoria virginia wendy whitney zoe
ada adele agnes aileen aliyah alma althea amelia amina anastasiya anja annika antonia ariana astrid ava bella beryl
bianca brigitte carmela cassandra catalina celeste celine charlene charlize chiara cleo cora dalia deirdre delia della
dilys dina dolores dorothea edna eleonora elise elsa elsie elspeth emilia enid esme estelle ethel eunice freya frida
gemma genevieve georgina geraldine gertrude gillian ginny giulia gretchen gwendolyn hanna hattie henrietta hilda
imogen ines ingrid irma isla jada jana janelle jenny jocelyn johanna josephine judith judy justine karin katrina
kerstin kirstin klara kristin kristina lana lara lea leah leila lena leonora leticia livia lola lorna lorraine lucia
lucinda luisa lydia mabel maddie mae magda maisie malala mara marcia margarita margot margaux mariam mariana marianne
marilyn marla marta matilda maud mavis maxine meredith mildred millie moira mona muriel myra nadia naomi natalia
natalya nell nellie nia nora noreen olga ophelia oprah paige petra philippa phoebe polly portia priscilla ramona rhoda
rosa rosalind rosie sabrina sadie salma saskia selena serena sheila sienna silvia simone sofia sonja stella svetlana
tabitha tara tatiana tess thelma trudy uma una vanessa vera veronica vivian willa yasmin yolanda yvette yvonne zara
zelda zoya
priya kath bethan zainab sunita anjali pooja neha kavita meera lakshmi siobhan niamh aoife bronwen sian carys ffion poppy daisy
evie brianna kayla latoya tamika keisha winifred ngozi adaeze thandi lindiwe folake ifeoma birgit ulrike colette
amelie francesca marisol ximena valentina camila agnieszka zofia katalin ilona ioana eleni ayse soraya layla rania
maryam zahra catriona morag eilidh kirsty mhairi ailsa shona bryony cordelia doreen`

/** Of women and men. */
export const SHARED_NAMES = `adrian avery blair cameron carey casey corey dana dylan jaime jamie jesse jessie jody jordan kelly kelsey kim kyle lee
leigh leslie lindsay lindsey loren lynn madison marion morgan quinn reagan robin sam sandy sasha shawn shelby sydney taylor
terry toni tracy tyler kerry`

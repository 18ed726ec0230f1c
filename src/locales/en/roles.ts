/** Which role a general word can stand for, and the small words of names: see speakers/people-words.ts. */
import type {PeopleWords} from '../../speakers/people-words.ts'

const LAWMAKERS = 'senator sen sens representative rep reps congressman congresswoman lawmaker legislator assemblyman assemblywoman councilman councilwoman councilor councillor councilmember delegate mp mep msp'
const OFFICE = `president governor gov mayor minister premier chancellor secretary commissioner ambassador ${LAWMAKERS}`

export const peopleWords: PeopleWords = {
  classes: `politician: ${OFFICE} politician leader candidate nominee speaker
lawmaker,legislator,backbencher,frontbencher: ${LAWMAKERS} speaker
senator: senator sen
congressman,congresswoman,representative: representative rep congressman congresswoman
governor: governor gov lt
lieutenant governor: gov governor lieutenant
official: secretary commissioner director spokesman spokeswoman administrator deputy minister official superintendent chief
diplomat: ambassador minister secretary envoy consul diplomat
president: president pres
premier: premier minister
leader: president premier minister chancellor leader chairman
minister: minister secretary
spokesman,spokeswoman,spokesperson: spokesman spokeswoman spokesperson
chairman,chairwoman,chair: chairman chairwoman chair president
executive,boss,chief: executive president director ceo chief chairman head founder
businessman,businesswoman,entrepreneur: founder businessman businesswoman executive owner ceo entrepreneur
billionaire,mogul,tycoon: founder businessman investor owner billionaire
professor,academic: professor prof dr scholar academic lecturer
scientist,researcher,expert: professor prof dr scientist researcher biologist geologist physicist chemist doctor ecologist
doctor,physician: doctor dr surgeon physician
economist: economist professor analyst
lawyer,attorney,counsel: lawyer attorney counsel
prosecutor: prosecutor attorney
judge,jurist: judge justice
officer,detective,policeman: officer sgt sergeant detective lt chief captain det insp supt inspector superintendent constable
sheriff: sheriff
coach,manager: coach manager
player,athlete,footballer,striker,forward,winger,midfielder,defender,goalkeeper: player footballer striker midfielder forward winger captain goalkeeper defender runner swimmer skier cyclist boxer golfer wrestler
singer,musician,star: singer musician guitarist
actor,actress,star: actor actress
author,writer,novelist: author writer novelist poet
filmmaker,director: director filmmaker
nominee,candidate: nominee candidate ${OFFICE}
general: gen general
colonel: col colonel
major: maj major
captain: capt captain
lieutenant: lt lieutenant
sergeant: sgt sergeant
admiral: adm admiral
commander: cmdr commander
superintendent: supt superintendent
inspector: insp inspector
councillor,councilor: cllr cr councillor councilor
ambassador,envoy: amb ambassador envoy
pontiff: pope
monarch: king queen
bishop: bishop archbishop
priest,pastor: rev reverend father pastor priest
founder: founder
insider,source,pal,friend: insider source pal friend`,
  anyone: 'man woman boy girl teenager politician official actor actress star singer player suspect defendant victim veteran retiree native lawmaker businessman businesswoman candidate nominee billionaire mogul newcomer incumbent frontrunner front-runner year-old resident coach diplomat author boxer captain champion comedian cricketer cyclist defender economist entrepreneur footballer goalkeeper golfer grandfather grandmother guitarist gymnast jockey midfielder musician novelist pensioner playwright quarterback runner scientist skater skier skipper sprinter striker swimmer winger writer mp mep',
  relations: `son daughter father mother brother sister husband wife uncle aunt grandfather grandmother nephew niece friend lawyer attorney spokesman spokeswoman spokesperson aide adviser advisor agent
boyfriend girlfriend colleague ally critic opponent rival supporter widow widower cousin neighbor partner campaign manager assistant`,
  bodies: `department,agency,bureau: department agency bureau fbi cia nasa epa fda nsa dea
bureau: fbi bureau
force: police force
agency: cia nasa epa fda nsa dea ntsb faa cdc tsa osha fema fcc ftc fec agency reuters ap afp upi tass interfax xinhua bloomberg
company,firm,maker,carmaker,automaker,drugmaker,chipmaker,grocer,conglomerate,manufacturer,retailer,airline,group,business,startup: company firm maker group airline corporation
newspaper,paper,magazine,website,network,channel,agency: newspaper paper magazine website network channel
court: court
team,club: team club
committee,panel: committee panel commission
commission: commission
party: party
university,school,college: university school college
council: council
board: board
ministry: ministry`,
  spokesman: 'spokesman',
  adverbs: 'ly',
  many: 's',
  corporate: 'rival competitor backer investor owner operator maker parent sponsor developer contractor supplier employer manufacturer seller leader',
  articles: 'a an the his her its their my our your this that',
  companies: 'company firm maker carmaker automaker drugmaker chipmaker grocer conglomerate manufacturer retailer airline business startup chain bank operator utility supermarket brewer brewery insurer lender developer publisher studio club carrier',
  firms: 'systems homes securities technologies holdings industries partners group airlines airways bank motors insurance brewery railways',
  legal: 'inc corp co ltd llc plc gmbh ag nv',
  bare: 'man woman boy girl teenager pensioner retiree',
  things: 'which',
  particles: 'de van der den von da di du la le bin al ibn ben el dos del',
  patronymics: '',
  places: '',
  vague: 'former current new old longtime veteran first second then late the this that same young embattled outspoken',
  inhabitants: '',
  aged: '-year-old',
  seated: '-based',
  anonymous: 'source person people official officials',
  within: 'in',
  utterances: 'statement release post tweet message',
  fresh: 'a an another one some',
}

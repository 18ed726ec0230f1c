/** Nouns for those who speak: people by office, trade and relation, groups, bodies, outlets, documents, titles. */

/** People of either sex; singular. The plural is made, and is a group as well. */
export const ROLES = `pontiff monarch baker butcher welder trucker bartender waiter waitress hairdresser carpenter mechanic janitor caretaker cashier shopkeeper babysitter frontman cobbler backbencher frontbencher goalscorer scorer trooper walker academic accountant accuser activist administrator admiral adversary adviser advisor advocate
agent aide ally ambassador analyst anchor appointee archbishop architect artist assistant associate astronaut astronomer
athlete attorney author backer banker barrister bassist billionaire biologist bishop blogger boss boxer broker
bureaucrat campaigner candidate captain cardinal celebrity chair champion chancellor chef chief citizen cleric clerk
co-founder coach colleague colonel columnist comedian commander commentator commissioner constituent consul consultant
contender contractor convict coroner correspondent councillor councilmember councilor counsel counselor cousin cricketer
critic curator cyclist dancer dealer dean defendant defender delegate demonstrator dentist deputy designer detective
developer dictator diplomat director dissident diver doctor donor driver drummer economist editor educator electrician
employee employer engineer entrepreneur evangelist executive expert eyewitness farmer filmmaker firefighter footballer
founder friend fugitive gardener general geologist goalkeeper golfer governor graduate grandparent guard guest guide
guitarist gymnast hacker handler head historian host hotelier imam immigrant inmate insider inspector instructor intern
interviewer investigator investor jockey journalist judge juror justice killer lawmaker lawyer leader lecturer
legislator liaison lieutenant linebacker lobbyist magistrate major manager marshal mayor member midfielder militant
millionaire minister missionary moderator motorist musician narrator nationalist native negotiator neighbor neighbour
nominee novelist nurse observer officer official onlooker operative operator opponent orator organiser organizer owner
paramedic parent participant partner passenger passerby pastor patient pediatrician pensioner person philanthropist
philosopher photographer physician physicist pilot pioneer plaintiff planner player playwright plumber politician
pollster pope predecessor premier president principal prisoner producer professor prosecutor protester psychiatrist
psychologist publisher quarterback rabbi reader rebel recipient refugee regulator relative reporter representative
researcher resident retiree reviewer rider rival rookie runner scholar scientist screenwriter sculptor secretary seller
senator sergeant sheriff shooter sibling singer skater skier skipper soldier solicitor source speaker specialist
spokesperson spouse sprinter staffer strategist striker student successor superintendent supervisor supporter surgeon
survivor suspect swimmer taxpayer teacher teenager tenant tourist trader traveler traveller treasurer trustee
undersecretary veteran vice-president victim villager visitor volunteer voter winger winner witness worker wrestler
writer mp mep msp ceo cfo coo cto md bystander cellist choreographer commuter gaffer headteacher landlord lifeguard ombudsman
pathologist postmaster publican pundit ranger realtor referee shopkeeper umpire vendor vicar violinist whistleblower zookeeper`

export const MASCULINE_ROLES = `spokesman chairman congressman policeman businessman councilman assemblyman alderman cameraman fisherman salesman gunman
fireman clergyman statesman anchorman father son husband brother uncle grandfather grandson nephew boyfriend stepfather
widower king prince duke emir sheikh sultan monk priest man boy gentleman actor dad`

export const FEMININE_ROLES = `spokeswoman chairwoman congresswoman policewoman businesswoman councilwoman assemblywoman mother daughter wife sister aunt
grandmother granddaughter niece girlfriend stepmother widow queen princess duchess nun woman girl lady actress mom mum`

/** Nouns for many people, of those that are made from no role; plural. */
export const GROUPS = `staff adults authorities backers boosters children communists cops detractors elites environmentalists evangelicals families feds
feminists foes hardliners islamists kids libertarians locals loyalists media moderates naysayers parents peers people
populists progressives separatists skeptics socialists taliban teens terrorists troops unionists watchdogs youths family families`

/** Someone by nation, place, party or faith: adjective and noun; the plural is made. */
export const NATIONALS = `afghan african alaskan albanian algerian american arab argentine armenian asian australian austrian bangladeshi belarusian
belgian bosnian brazilian briton bulgarian californian canadian catholic chechen chilean christian colombian conservative
croat croatian cuban czech dane democrat dutchman egyptian englishman englishwoman estonian ethiopian european filipino finn floridian frenchman frenchwoman georgian german
ghanaian greek haitian hungarian indian indonesian iowan iranian iraqi irishman irishwoman israeli italian jamaican jew jordanian kazakh kenyan
korean kurd latvian liberal libyan lithuanian londoner malaysian mexican moroccan muscovite muslim nigerian norwegian
ohioan pakistani palestinian parisian peruvian pole qatari republican romanian russian saudi scot scotsman serb slovak slovenian somali
spaniard swede syrian texan thai tibetan tory tunisian turk ukrainian uzbek venezuelan virginian welshman yemeni zimbabwean
zealander yorker`

/** The same, of those whose plural looks like the singular. */
export const INVARIABLE_NATIONALS = `chinese japanese portuguese vietnamese lebanese sudanese taiwanese swiss`

/** Adjectives of places that are no noun for one person, and such as look like a cue by their last part. */
export const ADJECTIVES = `baseless blunt close plain dire false familiar fresh harsh inaccurate premature untrue own ranking stern top vague so-called self-described self-proclaimed self-declared self-styled Arabic British Burmese Catalan Danish Dutch English
eastern Finnish French Irish Islamic Jewish Kurdish Latin northern Polish Scottish Serbian Soviet southern Spanish Swedish
Turkish Welsh western`

/** Bodies that speak. */
export const ORGANIZATIONS = `force aclu nasa ntsb faa cdc tsa osha fcc ftc fec administration agency airline airport alliance army assembly association audience authority bank bar board brigade
broker bureau business cabinet camp campaign carmaker automaker drugmaker chipmaker grocer conglomerate caucus center centre chain chamber charity church cia city clinic
club coalition coastguard fema hm hmrc patrol college commission committee company congress consortium corporation council county court crew crowd
delegation department developer diocese directorate district division dnc doj duo electorate embassy epa establishment eu
faction faculty fbi fda federation firm foundation fund generation gop government group hamas hezbollah hospital house imf
initiative institute institution irs isis junta jury kremlin lab laboratory leadership league legislature majority maker
manufacturer military ministry minority mission mosque movement museum nation nato network nonprofit nsa nypd office opec
operator opposition organisation organization panel parliament partnership party pentagon police presidency press
prosecution public regime regulator retailer rnc school secretariat senate service society staff startup state station
subcommittee subsidiary supplier synagogue team treasury tribunal inquest trust un unesco unicef union unit university utility
vatican watchdog carrier nhs academy borough bourse brewer brewery brokerage consulate franchise gallery housebuilder insurer lender
library navy orchestra parish quango refinery squad studio supermarket taskforce temple theatre theater township`

/** Names of agencies, newspapers, channels and sites, with their capitals. */
export const OUTLETS = `ABC AFP Al-Jazeera AP Atlantic Axios BBC Bloomberg Breitbart BuzzFeed C-SPAN CBS Chronicle CNBC
CNN Courier Dispatch Economist ESPN Examiner Forbes Fortune Fox Gazette Globe Guardian Herald HuffPost Independent
Inquirer Interfax ITN ITV Mirror MSNBC NBC Newsweek NPR Observer PBS Politico Post Reuters Slate TASS Telegraph Time
Times TMZ Tribune UPI Variety Vox Xinhua Yorker`

/** Nouns for them. */
export const OUTLET_NOUNS = `blog broadcaster channel daily journal magazine newspaper newswire outlet paper podcast tabloid website weekly wire`

/** Texts that say. */
export const DOCUMENTS = `account ad advertisement affidavit agreement analysis announcement article audit autopsy ballot bill blog book briefing
bulletin caption charter column communique complaint constitution contract data declaration decree directive document
dossier draft e-mail editorial email essay estimate evidence excerpt figure filing finding footage forecast guideline
headline index indictment investigation invoice law lawsuit leaflet letter list manifesto manual memo memoir memorandum
message note notice obituary op-ed order pamphlet passage petition placard poll post poster proposal readout record
recording release report research resolution review ruling script sign slogan speech statement statistics story study
subpoena suit summary survey testimony text transcript treaty tweet video warrant webpage`

/** Where or in what something is said, besides documents: "in an interview". */
export const OCCASIONS = `address appearance breakfast broadcast call ceremony comments conference conversation debate dinner event exchange facebook
forum gathering hearing instagram interview keynote lecture lunch meeting phone podcast program programme radio rally
remarks reply response sermon session summit telecast teleconference telephone television tour trial trip tv twitter visit
webcast writing`

/** Stand before a name; men's, women's and anyone's. */
export const HONORIFICS_MASCULINE = 'mr messrs sir lord mister father brother king prince'
export const HONORIFICS_FEMININE = 'mrs ms miss madam lady dame sister queen princess mother'
export const HONORIFICS = `dr sen sens rep reps gov govs gen lt sgt prof rev col capt cpl pvt cmdr adm maj brig hon pres amb supt det insp atty st
msgr fr sec del ofc cllr cr president senator governor mayor congressman congresswoman secretary minister general colonel
captain lieutenant sergeant major admiral commander officer detective sheriff chief judge justice professor doctor reverend
bishop archbishop cardinal pope rabbi imam pastor ambassador chancellor premier representative speaker chairman director
coach ayatollah sheikh emperor`

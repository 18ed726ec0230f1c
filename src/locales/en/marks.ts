/** English words near quotation marks, full stops and brackets. */
import type {MarkWords} from '../../marks/words.ts'

const list = (words: string): string[] => words.split(' ')

export const markWords: MarkWords = {
  namesInMarks: false,
  // the newspaper "Today", the yacht "Eclipse"
  naming: list('newspaper magazine ship boat yacht vessel ferry submarine horse gelding dog cat band group team club restaurant bar pub hotel '
    + 'brand website blog hurricane storm operation organization company firm gang chain channel network app aircraft plane satellite rocket'),
  // the film "Selma", a song called "Hello"
  titling: list('film movie book novel song album play show series sitcom drama musical documentary thriller episode memoir memoirs poem essay '
    + 'article painting sculpture hit single opera ballet comedy column bestseller biography autobiography anthem hymn ballad sequel '
    + 'video game podcast program programme exhibition paper hashtag headline chant '
    + 'advertisement commercial tour exhibit sketch starring reads'),
  // dubbed "the Hammer"
  calling: list('dubbed nicknamed nickname known named titled entitled called alias aka codenamed code-named christened pseudonym moniker '
    + 'branded labelled labeled'),
  distancing: list('so-called supposed self-styled self-described purported'),
  wording: list('word words term terms phrase phrases means meaning letter letters acronym expression adjective noun verb label slur euphemism '
    + 'translated translates mantra motto'),
  elided: list('em til till cause cuz coz bout n tis twas cept round gainst nuff neath fraid kay ello ere im tho nother stead course tude hood '
    + 'ol nam er least'),
  noting: list('sic ed editor emphasis italics brackets added mine expletive deleted redacted laughter laughs applause inaudible crosstalk pause '
    + 'unintelligible note sighs cheers chuckles'),
  uttering: list("i we you me us my our your i'm i've i'd i'll we're we've we'd we'll you're you've you'd you'll it's that's there's he's she's "
    + "they're don't doesn't didn't can't couldn't won't wouldn't isn't aren't wasn't weren't ain't let's what's is are was were has have had "
    + 'will would can could should must am do does did myself ourselves please yes no this'),
  legal: [],
  leading: list('mr mrs ms dr prof sen sens rep reps gov gen col lt capt sgt maj cmdr adm pres rev hon st messrs mme mlle supt det insp cpl pvt '
    + 'msgr fr vs v cf eg ie approx est mt ft dist atty amb sr pfc del asst assoc'),
  // No. 5, Fig. 2
  numbering: list('no nos fig figs p pp vol ch sec art v nr'),
  starting: list('he she it they we i you the a an this that these those in on at by for from with to of as but and or so if when while after '
    + 'before since because although though however his her its their our my your there here then now who what where why how not no yes '
    + 'some many most all one two three both each every another other last next earlier later still also police officials according asked '
    + 'under over during despite among about instead meanwhile such several few today yesterday'),
}

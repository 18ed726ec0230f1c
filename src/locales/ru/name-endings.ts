/**
 * How the cases of surnames and of unknown given names end, read backwards: ending → ending of the nominative. A name has
 * many readings; each has a weight, and names-nominative.ts takes the case and gender that suit all the words of a name best.
 */
import {readerOf, type Reading} from './endings.ts'

/** Rows as endings.ts has them. */
const ROWS = `
. ов>ов n m 12|. ев>ев n m 12|. ин>ин n m 11|. ын>ын n m 11
. ова>ов ga m 12|. ева>ев ga m 12|. ина>ин ga m 11|. ына>ын ga m 11
. ову>ов d m 12|. еву>ев d m 12|. ину>ин d m 11|. ыну>ын d m 11
. овым>ов i m 15|. евым>ев i m 15|. иным>ин i m 14|. ыным>ын i m 14
. ове>ов l m 12|. еве>ев l m 12|. ине>ин l m 11|. ыне>ын l m 11
. ова>ова n f 12|. ева>ева n f 12|. ина>ина n f 11|. ына>ына n f 11
. овой>ова gdil f 15|. евой>ева gdil f 15|. иной>ина gdil f 12|. ыной>ына gdil f 12
. ову>ова a f 12|. еву>ева a f 12|. ину>ина a f 11|. ыну>ына a f 11
. ский>ский n m 15|. ского>ский ga m 18|. скому>ский d m 18|. ским>ский i m 15|. ском>ский l m 15
. цкий>цкий n m 15|. цкого>цкий ga m 18|. цкому>цкий d m 18|. цким>цкий i m 15|. цком>цкий l m 15
. ская>ская n f 15|. ской>ская gdil f 15|. скую>ская a f 18|. цкая>цкая n f 15|. цкой>цкая gdil f 15|. цкую>цкая a f 18
К ый>ый n m 10|Н ого>ый ga m 12|Н ому>ый d m 12|Н ым>ый i m 6|Н ом>ый l m 1|К ая>ая n f 10|К ой>ая gdil f 2|К ую>ая a f 12
К ой>ой n m 4|К ого>ой ga m 7|К ому>ой d m 7|К ым>ой i m 2|. ового>овой ga m 13|. овому>овой d m 13|. стого>стой ga m 13|. стому>стой d m 13|Г ого>ий ga m 11|Г ому>ий d m 11
К ий>ий n m 8|К его>ий ga m 11|К ему>ий d m 11|Г им>ий i m 2|К яя>яя n f 8
К >- n m 10|К а>- ga m 10|К у>- d m 10|К ом>- i m 11|Ш ем>- i m 11|К е>- l m 8|К >- ngdail f 5
К ца>ец ga m 6|К цу>ец d m 6|К цом>ец i m 6|К цем>ец i m 6|К це>ец l m 6
. ске>ск l m 11|. граде>град l m 11|. бурге>бург l m 11|. аке>ак l m 10|. яке>як l m 10|. тнике>тник l m 11|. остей>ости g f 14|. естей>ести g f 14|. остях>ости l f 14|. естях>ести l f 14
. вья>вей ga m 11|. вью>вей d m 11|. вьем>вей i m 11|. бья>бей ga m 11|. бью>бей d m 11|. бьем>бей i m 11
В й>й n m 10|В я>й ga m 10|В ю>й d m 10|В ем>й i m 11|В е>й l m 8|. ии>ий l m 4
К ь>ь n m 10|К я>ь ga m 10|К ю>ь d m 10|К ем>ь i m 8|К е>ь l m 3|К ь>ь n f 9|К ь>ь gdail f 4|К ью>ь i f 12|К и>ь gdl f 2
К а>а n f 7|К ы>а g f 10|Г и>а g f 9|К е>а dl f 9|К у>а a f 9|К ой>а i f 10|Ш ей>а i f 9
К а>а n m 6|К ы>а g m 6|Г и>а g m 7|К е>а dl m 5|К у>а a m 5|К ой>а i m 6|Ш ей>а i m 5
. я>я n f 10|. и>я g f 5|. е>я dl f 5|. ю>я a f 9|. ей>я i f 8|. ии>ия gdl f 11|. ию>ия a f 11|. ией>ия i f 12|. ии>ия gdl m 6|. ию>ия a m 6|. ией>ия i m 7
. я>я n m 5|. и>я g m 2|. е>я dl m 2|. ю>я a m 4|. ей>я i m 4
. ье>ье nal mf 9|. о>о ngdail mf 8|. и>и ngdail mf 6|. у>у ngdail mf 3|. э>э ngdail mf 8|. е>е ngdail mf 3|. ю>ю ngdail mf 3|. ы>ы ngdail mf 2
. ко>ко ngdail mf 12|. аки>аки ngdail mf 12|. йца>яц ga m 12|. йцу>яц d m 12|. йцем>яц i m 12|. айте>айте ngdail f 14|. ене>ене ngdail f 11|. уте>уте ngdail f 11|. дзе>дзе ngdail mf 14|. вили>вили ngdail mf 14|. оглы>оглы ngdail m 20|. кызы>кызы ngdail f 20|. ых>ых ngdail mf 8|. их>их ngdail mf 8
. вич>вич n m 20|. вича>вич ga m 20|. вичу>вич d m 20|. вичем>вич i m 20|. виче>вич l m 20|. ьич>ьич n m 20|. ьича>ьич ga m 20
. вна>вна n f 20|. вны>вна g f 20|. вне>вна dl f 20|. вну>вна a f 20|. вной>вна i f 20|. чна>чна n f 14|. чны>чна g f 14|. чне>чна dl f 14|. чной>чна i f 14`

/** Every way to read a declined name by its ending alone. `word` keeps its capitals. */
export const readingsByEnding: (word: string) => Reading[] = readerOf(ROWS)

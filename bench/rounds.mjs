/**
 * The process of one contender. Arguments: its name, the corpus (or nothing for the fixtures). For every message
 * `'round'` it goes over the corpus and answers with the milliseconds that a pass took; for `'end'` it answers with its
 * peak memory, and leaves.
 */
import {contender} from './contenders.mjs'
import {readCorpus} from './corpus.mjs'

/** A round goes over the corpus until this much has been measured: a small corpus is over before the clock can tell. */
const leastMilliseconds = 50
/** And no more often than this, however little there is to measure. */
const mostPasses = 100
const [name, warmSeconds, file] = process.argv.slice(2)
const {load, fewRounds} = contender(name)
const corpus = readCorpus(file)
const run = await load()
let sink = 0

/** One pass; the strings are new in each, and decoding them is not counted. */
function pass() {
  const texts = corpus.map(({bytes}) => bytes.toString('utf8'))
  const start = performance.now()
  for (let index = 0; index < texts.length; index++) sink += run(texts[index], corpus[index].lang)
  return performance.now() - start
}

process.on('message', (message) => {
  if (message === 'end') {
    process.send({peakBytes: process.resourceUsage().maxRSS * 1024, sink}, () => process.disconnect())
    return
  }
  let passes = 0
  let milliseconds = 0
  do {
    milliseconds += pass()
    passes++
  } while (milliseconds < leastMilliseconds && passes < mostPasses && !fewRounds)
  process.send({milliseconds: milliseconds / passes})
})
/** Seconds of work of this process, the compiler's threads among it. */
function worked() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1e6
}

// every contender works as long before the first round: a large program takes longer to be compiled than a small one; the
// clock on the wall would count the others' work too, who warm up beside it
do pass()
while (worked() < Number(warmSeconds))
process.send('ready')

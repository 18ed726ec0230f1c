/** A fresh process: prints the milliseconds from before the import to after the first article. Arguments as rounds.mjs. */
import {contender} from './contenders.mjs'
import {readCorpus} from './corpus.mjs'

const [name, file] = process.argv.slice(2)
const {load} = contender(name)
const [first] = readCorpus(file)
const text = first.bytes.toString('utf8')

const start = performance.now()
const run = await load()
run(text, first.lang)
console.log(performance.now() - start)

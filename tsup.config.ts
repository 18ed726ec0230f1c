import type {Options} from 'tsup'

/** What `exports` in package.json names: a key here is a file in `dist`. A new subpath is a line here and a block there. */
const library = {
  index: 'src/index.ts',
  unified: 'src/unified.ts',
  'locales/ru': 'src/locales/ru/index.ts',
  'locales/en': 'src/locales/en/index.ts',
  markdown: 'src/from/markdown.ts',
  html: 'src/from/html.ts',
  mdast: 'src/to/mdast.ts',
  hast: 'src/to/hast.ts',
  nlcst: 'src/to/nlcst.ts',
  'json-ld': 'src/to/json-ld.ts',
  ninjs: 'src/to/ninjs.ts',
  text: 'src/to/text-plugin.ts'
}

const common: Options = {
  outDir: 'dist',
  target: 'es2022',
  // `node:` stays as written, so that a test can find it where it must not be.
  removeNodeProtocol: false,
  // A first article waits for the whole file to be read and compiled: a third less of it is a fifth of that time.
  minify: true,
  // Russian words as letters: escaped, each would take six bytes. V8 skips the body of a function until it is called, but not what an
  // arrow without braces returns: it reads all of that on import.
  esbuildOptions: (options) => {
    options.charset = 'utf8'
    options.supported = {arrow: false}
  },
  // package.json's build script empties `dist`: two configurations write to it side by side.
  clean: false,
  dts: {entry: library}
}

const {'locales/ru': ru, 'locales/en': en, ...others} = library
/** Those that only read trees; what they share with the parser is little. */
const {text, mdast, hast, 'json-ld': jsonLd, ninjs, ...parsing} = library

const config: Options[] = [
  // Node takes half a millisecond for each file: the parser's are not cut up for the sake of outputs that do without it.
  {...common, format: 'esm', entry: {...parsing, cli: 'src/cli/main.ts'}, splitting: true},
  {...common, format: 'esm', entry: {text, mdast, hast, 'json-ld': jsonLd, ninjs}, splitting: true, dts: false},
  // One core for all subpaths. The packs stay out of it: in files of their own every call of a stage to them would be slow in CommonJS.
  // tsup makes CommonJS of shared files with sucrase, which writes `?.` and `??` as slow calls, and `return(a)??b` wrong: esbuild does it before.
  {...common, format: 'cjs', entry: others, splitting: true, target: 'es2019'},
  {...common, format: 'cjs', entry: {'locales/ru': ru, 'locales/en': en}, splitting: false, dts: false}
]

export default config

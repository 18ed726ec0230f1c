/** Everything that an import pulls, date-fns and the rest included, minified and gzipped. */
const check = (name, path, limit, names = '*') => ({
  name,
  path,
  limit,
  import: names,
  gzip: true,
  modifyEsbuildConfig: (config) => ({...config, charset: 'utf8'})
})

/**
 * The aim is 30 kB. These are what is reached, and three in a hundred more, so that nothing grows unseen: without any word of
 * the two languages the code is 83 kB, the word lists are 66 kB. Lower them with whatever gets smaller.
 */
export default [
  check('newsast, with ru and en', 'dist/index.js', '162 kB'),
  check('parseArticle alone', 'dist/index.js', '159 kB', '{ parseArticle }')
]

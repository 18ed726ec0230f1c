/** Everything that an import pulls, date-fns and the rest included, minified and gzipped. */
const check = (name, path, limit, names = '*') => ({
  name,
  path,
  limit,
  import: names,
  gzip: true,
  modifyEsbuildConfig: (config) => ({...config, charset: 'utf8'})
})

export default [
  check('newsast, with ru and en', 'dist/index.js', '30 kB'),
  check('parseArticle alone', 'dist/index.js', '30 kB', '{ parseArticle }')
]

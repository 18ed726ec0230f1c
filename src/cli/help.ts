/** What `--help` prints. */
export const HELP = `Usage: newsast [options] [FILE…]

Reads news text and prints its tree as JSON. With no FILE, or with -, it reads
standard input. Several files give one line of JSON each, in order, and
\`data.file\` of each tree says which file it is.

Options:
  -q, --quotes       print a table of who says what, in place of the tree
  -l, --lang LANG    language of the text: ru or en; guessed where absent
  -d, --date DATE    reference date for texts that state none: 2025-12-11
  -c, --compact      JSON on one line
  -m, --messages     problems of the text to standard error:
                     file:line:column: reason [rule]
  -h, --help         print this
  -v, --version      print the version

Exit codes: 0 all is well, 1 a file could not be read (the others are done
all the same), 2 wrong use.
`

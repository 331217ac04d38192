### What is wrong with a call of the package.

batch-of-job = what a job of the same document has run, once
known-batch = strategies and worlds of the document
known-chart = a chart of the document's finished worlds
counted-strategy = a strategy of the document, counted from 0
some-member = a member, such as f12 or a103
some-theme = a theme
source-of-chance = a source of chance
at-most-worlds = 1 to { $most } in a browser; the command line runs up to 100000: community-sim compare --worlds

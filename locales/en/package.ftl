### What is wrong with a call of the package.

batch-of-job = what a job of the same document has run, once
known-batch = strategies and worlds of the document
known-chart = a chart of the document's finished worlds
counted-strategy = a strategy of the document, counted from 0
some-member = a member, such as f12 or a103
some-theme = a theme
some-question = a question such as { "{" } kind: "risks" { "}" }, of kind contributions, risks, sensitivity, optimise or until_sure, with the fields that Question declares
known-point = a point that point() gave for the step at hand, counted from 0
some-calibration = a task such as { "{" } simulations: 1000 { "}" }, with the fields that CalibrationTask declares: at least { $simulations } simulations and { $worlds } worlds, at most { $most }
a-history = a log, or sums of days, of at least a week
outcomes-of-point = what run_point gave for that point
some-language = zh or en
no-worlds = no finished worlds
of-engine = worlds of the engine { $engine }
broken-line = in line { $line } no finished world
some-state = what Study.state gave in the same version of the engine
source-of-chance = a source of chance
at-most-worlds = 1 to { $most } in a browser; the command line runs up to 100000: community-sim compare --worlds

## Files of a group
files-with-names = a list of name and data, the data a File, a Blob or a Uint8Array
reading-options = what ReadingOptions declares
a-real-group = an export of a real group; community-sim measure measures simulations

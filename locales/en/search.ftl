### What is wrong with the file of a search.

some-place = a model parameter, or the path of a number in a case's document, such as forum:scenario.segments[0].share
place-of-cases = a number in a document of the cases { $cases }
no-range = no `low` or no `high`
some-range = `low` and `high`; only a model parameter has a range of its own
range = { $low } to { $high }
rising-range = a `low` below `high`, and above 0 where `log` is true
range-around = a range around the shipped { $shipped }
no-row = no row that is read from the cases { $cases }
some-row = at least one
case-error = case { $case }: { $errors }

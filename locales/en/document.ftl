### What is wrong with a document: what was found, and what is allowed instead.

wrong = { $path }: found { $found }; allowed: { $allowed }
whole-document = document
further-errors = { $number } more errors
flawless-document = a document without errors; these are the first

## Values

found-nothing = nothing
found-list = a list ({ $entries ->
    [one] 1 entry
   *[other] { $entries } entries
})
found-object = an object ({ $fields ->
    [one] 1 field
   *[other] { $fields } fields
})
found-long-text = { $found }, { $characters } characters
unknown-field = an unknown field
repeated-field = the same field again
once = each field once

## Types and ranges

required = { $allowed }; the field is required
one-of-names = { $only ->
    [true] { $names }
   *[false] one of { $names }
}
did-you-mean = { $allowed }; did you mean { $meant }?
between-choices = {" or "}
allowed-null = null
allowed-flag = true or false
allowed-number = { $whole ->
    [true] a whole number
   *[false] a number
}{ $limits ->
    [both] {" "}from { $least } to { $most }
    [least] {" "}of at least { $least }
    [most] {" "}of at most { $most }
   *[none] {""}
}{ $unit }
behind-number = {" "}({ $unit })
allowed-text = a text{ $limits ->
    [both] {" "}of { $least } to { $most } characters
    [least] {" "}of at least { $least } characters
    [most] {" "}of at most { $most } characters
   *[none] {""}
}
allowed-list = a list{ $limits ->
    [both] {" "}of { $least } to { $most } entries
    [least] {" "}of at least { $least } entries
    [most] {" "}of at most { $most ->
        [one] 1 entry
       *[other] { $most } entries
    }
   *[none] {""}
}
allowed-object = an object
object-with-fields = an object with fields of { $names }
object-with-some = an object with at least { $least } of the fields { $names }
object-with-tag = an object with the field `{ $tag }`
allowed-date = a date YYYY-MM-DD from 2000-01-01 to 2100-12-31
allowed-time = a time of day HH:MM from 00:00 to 23:59
refused = what the document's type refuses: { $reason }
as-the-schema-says = what the schema of the document says

## The text

bytes = { $bytes } bytes of text
more-bytes = more than { $most } bytes of text
at-most-bytes = at most { $most } bytes (1 MiB)
no-json = what cannot be written as JSON
text-or-object = a text or an object
readable-file = a file that can be read
broken-json = broken JSON at line { $line }, column { $column }: { $reason }{ $excerpt }
json-excerpt = , at `{ $rest }`
finite = a finite decimal number; JSON has no NaN and no Infinity
few-levels = at most 128 levels of lists and objects
small-number = a number below 1.8e308
half-width = the half-width signs of JSON, " , : [ ] {"{"} {"}"}; full-width ones such as “ ” ， ： do not count
one-object = one JSON object as RFC 8259 writes it: look here and just before for a comma, quotation mark or bracket that is missing or too many

# What the reader of JSON says, in plain words.
json-end-in-list = the text ends inside a list
json-end-in-object = the text ends inside an object
json-end-in-string = the text ends inside a string
json-end-in-value = the text ends where a value should stand
json-colon = a `:` is missing
json-list-comma = a `,` or `]` is missing
json-object-comma = a `,` or `{"}"}` is missing
json-word = an unknown word
json-value = a value is missing
json-escape = an escape that does not exist
json-number = a number that is written wrongly
json-range = too large a number
json-control = a control character (\u0000-\u001F) in a string
json-key = the name of a field must be a string in straight double quotes
json-surrogate = half of a surrogate pair in an escape
json-trailing-comma = a comma behind the last entry
json-trailing-characters = something stands behind the end
json-hex-escape = an unfinished escape
json-depth = nested too deep

## Names

built-in-case = a built-in case: { $names }
real-community = a real community that the engine knows: { $names }
unknown-parameter = an unknown parameter
known-parameter = a name from the table of parameters
empty-name = an empty name
some-name = a name in each language
own-name = a name of its own; { $place } has the same
tactic-of-plan = the id of one of the plan's tactics: { $ids }
own-id = an id of its own; { $place } has the same

## Weights

all-shares-zero = every `share` 0
some-share = at least one segment with a `share` above 0
all-founder-shares-zero = { $founders } founders, every `founder_share` 0
some-founder-share = at least one segment with a `founder_share` above 0
weights = { $weights } weights
weight-for-each-topic = a weight for each of the scenario's { $topics } topics, or none
all-weights-zero = every weight 0
some-weight = at least one weight above 0
some-weight-or-none = at least one weight above 0, or no weights

## Tactics and shocks

day-in-run = a day of the run, from { $first } to { $last }
until-from-start = a day from { $first }, the first day of the run, on
until-from-tactic = a day from { $first }, the tactic's first day, on
for-everyone = "everyone": what stands in the group is read by all
topic-number = the number of one of the scenario's { $topics } topics, from 0 to { $last }
packet-found = { $yuan } for { $shares } shares
packet-allowed = 0, or at least 0.01 for each share: { $least }

## The work

people-of-run = { $people } people in { $days } days, founders and arrivals
at-most-as-many = at most { $most }, { $of }
field-members = the members
field-wau = those who visited in the last 7 days
field-strategies = the number of strategies
whole-program = the whole program, which the page fetches behind a first comparison; open the document again in a moment
nearest-figure = about { $nearest }, the nearest to which a group of these people comes that has grown up here; say what the group is like by `segments` (visits, messages), or leave the figure out
at-most-people = at most { $most } people: fewer founders, arrivals or days
runs = { $worlds } worlds × { $strategies } strategies × { $days } days
member-days = { $runs } × { $people } people = { $product } member-days
at-most-member-days = at most { $most }: fewer worlds, days or people
daily-values = { $runs } × { $series } series = { $product } values
at-most-values = at most { $most }: fewer worlds, days or strategies

## Units, as documents and tables write them

counted-in-0-1 = 0..1
counted-in-actions-visit = actions/visit
counted-in-ads = ads
counted-in-complaints = complaints
counted-in-days = days
counted-in-groups = groups
counted-in-h = h
counted-in-invitations-month = invitations/month
counted-in-ln = ln
counted-in-logit = logit
counted-in-messages = messages
counted-in-messages-visit = messages/visit
counted-in-min = min
counted-in-min-day = min/day
counted-in-people = people
counted-in-people-day = people/day
counted-in-yuan-h = yuan/h
counted-in-yuan-day = yuan/day
counted-in-probability = probability
counted-in-probability-answer = probability/answer
counted-in-probability-day = probability/day
counted-in-purchases-month = purchases/month
counted-in-ratio = ratio
counted-in-share = share
counted-in-share-day = share/day
counted-in-shares = shares
counted-in-standard-deviations = standard deviations
counted-in-ties = ties
counted-in-visits = visits
counted-in-visits-day = visits/day
counted-in-visits-week = visits/week
counted-in-yuan = yuan
counted-in-yuan-30-days = yuan/30 days

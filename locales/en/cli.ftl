### What the command line prints.

# What is asked for and does not exist.
few-strategies = { $number } { $number ->
    [one] strategy
   *[other] strategies
}
at-least-strategies = at least { $least } to compare
known-strategy = the name of a strategy, or how only one of them begins: { $names }
known-world = 1 to { $last }
log-over-document = --events { $path }: this is the document that is run; write the events into another file
member-of-log = a member as the event log writes it, such as f12 or a103
member-of-world = one of the { $number } who join in this world: { $names }, …

real-heading = { $title } ({ $source }): { $real } { $real ->
    [one] day
   *[other] days
} / { $simulated } { $simulated ->
    [one] day
   *[other] days
}
real-and-simulated = real and simulated
real-column = real
simulated-column = simulated median [90% of the worlds lie between]
held-out-heading = { $title }: { $worlds } { $worlds ->
    [one] world
   *[other] worlds
}; set by the first half: messages a visit × { $messages }, their spread × { $spread }
first-half = first half, real
second-half = second half, real
held-out-total = Real figures within 90% of the worlds: { $fitted } of { $fitted-of } in the first half, { $judged } of { $judged-of } in the second, which nothing was set by.
no-community-log = the tables of { $community } are no log of members and events
alike = correlation of the real with the simulated distribution (log-log)
alike-published = Ren & Kraut 2014: .90-.96
statistic-column = statistic
median-column = median [90% of the worlds lie between]
value-column = value
cases-column = cases
target-column = target
from-to = { $first } to { $last }
of-strategy = { $strategy }: { $worlds } { $worlds ->
    [one] world
   *[other] worlds
}, { $days }
curve-line = { $title }: { $points }
too-few-cases = –: the log is too small for this number, unless another reason stands beside it.
curves-heading = curves (place on the axis = value)
suffix-days = {" "}days
suffix-hours = {" "}hours
suffix-minutes = {" "}minutes
suffix-seconds = {" "}seconds
worlds-run = { $most } { $most ->
        [one] world
       *[other] worlds
    }{ $more ->
        [true] {" "}({ $common } of plans that are surely not the best; the tables rest on those)
       *[false] {""}
    }
run-heading = { $days } days, { $worlds }, seed { $seed } (engine { $engine }, scenario { $scenario })
mean-column = mean
difference-column = difference
interval-column = 95% interval
wins-column = better / equal / worse
rank-column = place
strategy-column = strategy
ranks-column = places possible
probability-column = best with
best-in-column = best in
best-cell = { $alone }/{ $worlds }{ $shared ->
    [0] {""}
   *[other] {" "}(and { $shared } shared)
}
variance-cut-column = luck cut
interval-too-few = too few worlds
interval-uneven = too few worlds (uneven)
interval-same = the same (others ≤ { $others }%)
interval-in-all = in every world (others ≤ { $others }%)
aim = Aim: { $parts }
aim-part = { $outcome }{ $mixed ->
    [true] {" "}{ $percent }%
   *[false] {""}
}
breach-line = ! { $plan }: { $text }
compare-note =
    Differences are taken within each world: same people, same luck; pp are percentage points.
    Intervals hold the mean of all possible worlds in 95 of 100 cases, with several strategies those of an outcome together. Where
    all worlds agree there is none: others are at most so many of all possible ones.
    {"*"} marks what is sure: among equal plans, any mark or named winner at all appears in at most 5 of 100 comparisons, therefore
    some intervals without 0 have none. ≈ is sure, and too small to matter (under 1% of the level, one person or yuan, half a point).
    Better / equal / worse: in so many worlds. Best with: the probability that no other plan has a greater mean; places possible:
    those that luck does not rule out.
    Luck cut: so many times smaller is the variance of the difference because both meet the same luck; so many times as many
    worlds would be needed otherwise.
race-note =
    Looked at after every world, these intervals hold at every time and for all pairs together in 95 of 100 cases, wherever one stops.
    A plan that is surely worse than another gets no more worlds, and none gets more than { $most }.
    “Best with” says how far the worlds at hand speak for a plan and does not allow for looking on the way: who stops when it is high
    has met luck more often than it says. What is sure stands under “surely”.
cost-column = cost (yuan)
per-retained-column = for each who stays [95%]
added-column = added revenue
margin-column = margin
return-column = ROI [95%]
weekly-hours-column = hours a week
busiest-column = busiest week (hours)
short-days-column = days short of time
unknown = unknown
of-week = week { $number }: { $value }
short-days = { $days } (most in { $most })
economy-note =
    Cost: money spent and, where the document gives an hour a price (operator.hour_yuan), working time. For each who stays: cost ÷
    monthly active members at the end, both as means of all worlds; unknown where nobody stays. Margin: added revenue less cost; ROI:
    margin ÷ cost, unknown where nothing is spent or nobody buys. What goods cost to buy is in neither.
stops-heading = What kept tactics from being done, wholly or in part (mean of the first { $worlds } { $worlds ->
    [one] world
   *[other] worlds
}):
stops-line = {"  "}{ $plan } · { $tactic }: due on { $due } days; { $reasons }
pair-column = difference of
worlds-column = worlds
sure-column = surely
sure-better = more
sure-worse = less
sure-alike = no difference that matters
sure-not = not yet told apart
progress-race = from world { $worlds } on, { $contenders } { $contenders ->
    [one] plan
   *[other] plans
} left: batches
stopped-too-early = stopped before the first world was run for every strategy: there is nothing to keep
some-shard = i/n, part i of n: 2/8 for the second of eight
more-parts-than-worlds = more parts than worlds: at most { $worlds } parts, one for each world
wrote-report = the report is written to { $path }
report-depth-none = no studies in it: --depth modest adds what each tactic contributes and what would change the choice
part-written = Part { $number } of { $of }: worlds { $first } to { $last }, written to { $path }; `community-sim merge` puts all parts together.
no-parts = no parts
other-experiment = { $name }: part of another experiment than { $first }, or cut into another number of parts; allowed: parts of one document, seed and --shard i/n with the same n
part-twice = { $name }: part { $number }/{ $of } is given twice, also as { $before }; leave one out
parts-missing = parts are missing: { $parts }; run `community-sim compare … --shard i/n --out PART` for each of them
broken-part = { $name }: no part, or cut short or changed; allowed: a file that `community-sim compare --shard` has written; run its part again
part-of-version = { $name }: written by version { $version }, and this is { $own }, whose numbers may differ; run all parts with one version
sketched = Daily quantiles are of all worlds, within { $percent } % of each number; charts draw the first { $kept } worlds, and there is no daily.csv (--daily FILE writes the days of all).
mean-range-column = mean [90% of the worlds lie between]
evidence-simulated = simulated: median [5-95%], T mean [95% interval]
evidence-real = real
row-figure = { $row }: { $figure }
case-figure = {"      "}{ $figure } ({ $case })
by-case = figures in their bands: { $cases }
evidence-totals = { $tiers } ({ $worlds } worlds of each case, seed { $seed }, engine { $engine })
by-basis = { $bases }; { $numbers } free { $numbers ->
    [one] number is
   *[other] numbers are
} held to { $figures } { $figures ->
    [one] figure
   *[other] figures
} of fitted rows
passed = { $what } { $passed } of { $rows }
undecided-rows = { " " }({ $rows } undecided)
too-few-worlds = Rows of the trade want at least 100 worlds: --worlds 100.
verdict-undecided = undecided
tier-trade = trade
basis-emergent = emergent
basis-fitted = fitted
basis-by-construction = by construction
list-separator = {", "}
verdict-pass = pass
verdict-fail = fail
verdict-not-modelled = not modelled
tier-core = core
tier-secondary = secondary
met = met
met-aside = (met)
not-met = not met
not-met-aside = (not met)
evidence-title = The model and the evidence
evidence-page-simulated = simulated: median [5–95 %], T mean [95 % interval]
result-column = result
html-language = en
sensitivity-title = Sensitivity: which rows turn when one number is moved
number-column = number
value-range-column = value (range)
turns-nothing = none
sensitivity-summary = As it is: core { $core } of { $core-rows }, secondary { $secondary } of { $secondary-rows } tried. { $numbers } numbers moved one at a time by 10 and 25 % of their ranges; { $steady } of them turn no row ({ $worlds } worlds of each case, seed { $seed }).
sensitivity-edges = rows that a tenth of a range loses: { $rows }
no-edges = none
tactics-tactic = tactic
tactics-case = case
tactics-wau-without = WAU without
tactics-wau-change = change of WAU
tactics-churn-change = change of churn
tactics-yuan = yuan
tactics-hours = hours
tactics-revenue-change = change of revenue
tactics-wau-after = 30 days after: WAU
tactics-churn-after = 30 days after: churn
tactics-title = What every tactic does
tactics-note = Each tactic with its defaults for { $days } days against doing without it: same people, same luck, { $worlds } worlds (seed { $seed }); WAU and churn are means of the last 28 days; 95% intervals of the mean difference, * without 0. Then { $after } days without it.
telling-cases = Telling cases (choose with --member):
diary-heading = Member { $member } · strategy { $strategy } · world { $world }
terms-of-leaving = Terms of leaving (log odds)
at-joining-column = at joining
usual-column = usual
that-day-column = that day
change-column = change
terms-of-visiting = Terms of visiting (log odds)
first-week-column = first week
last-week-column = last week

## How far the work is
progress-stops = stops: worlds
progress-batches = batches
progress-trials = trials
progress-worlds = worlds
progress-as-it-is = trials as it is
progress-numbers = numbers tried
progress-moved = trials with a number moved
progress-search = evaluation { $evaluation }{ $known }: trials
best-so-far = , best { $loss }

## What a search came to
search-summary = best of { $evaluations } evaluations: number { $number }, loss { $loss }
free-column = free
shipped-column = shipped
best-column = best
low-column = low
high-column = high
term-column = term
penalty-column = penalty
weight-column = weight

## Errors
error-line = error: { $error }
in-file = { $name }: { $error }
cannot = cannot { $deed ->
    [create] create
    [read] read
   *[write] write
} { $path }: { $error }
system-error = { $system-error-kind ->
    [not-found] there is no such file or folder
    [permission-denied] permission denied
    [is-a-directory] it is a folder, not a file
    [not-a-directory] part of the path is a file, not a folder
    [already-exists] a file of this name is already there
    [storage-full] no space left on the device
   *[other] { $words }
}
cannot-print = cannot write the output: { $error }
cannot-draw = cannot draw the chart { $name }: { $error }
missing-case = the built-in case { $name } is missing
strategy-again = --strategy { $asked }: the strategy { $strategy } is named already; each can be named once
no-such-strategy = --strategy { $asked }: the { $strategies-of ->
    [document] document
   *[log] log
} has { $known }; give a name, or how only one of them begins
no-such-world = --world { $world }: the log has no such world; its last is { $last }
no-such-row = --row { $name }: the rows are K01 to K37 and { $trade }
rows-of-search = --row: the file of a search names its rows
nothing-to-measure = there is nothing to measure
nobody-joins = nobody joins in this world
number-or-random = { $number }, or random
no-fresh-seed = no fresh seed: { $error }

## What was read of a log
read-heading = Read
file-line = {"  "}{ $name }: { $kind }, { $encoding }, { $rows } { $rows ->
    [one] row
   *[other] rows
}; { $columns }
more-files = {"  "}and { $number } more { $number ->
    [one] file
   *[other] files
}
passed-over = {"  "}{ $number } { $number ->
    [one] file without a table of a log was
   *[other] files without a table of a log were
} passed over
zone-line = { $assumed ->
    [true] Days and hours are UTC's; for the group's own say --utc-offset, such as +08:00
   *[false] Days and hours: { $zone }
}
dates-line = { $day-first ->
    [true] In dates the day stands first
   *[false] In dates the month stands first
}
operators-line = Operators: { $number }
findings-heading = Rows that are not as they should be, and what is done with them
unknown-line = Not in this log: { $reasons }
not-in-this-log = not in this log: { $reason }
only-runs-have-worlds = --world and --strategy choose from a simulated log
progress-read = MB read

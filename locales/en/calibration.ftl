### What one group's log tells of its people.

## What is known of days
calibration-field-members = members
field-joins = joins
field-leaves = leaves
field-active = active members
field-posters = members who write
field-messages = messages

## Statistics
level = { $field }, days { $first }–{ $last }
unrest = { $field }: how much a day differs from the next
most = { $field }: the greatest day

## Steps
step-round = Simulations, round { $number } of { $of }
step-fit = Fit
step-ahead = Days ahead
of = { $name }, { $first } to { $last }

## Free numbers
number-visits = odds of a visit on a day
number-messages = messages a visit
number-message-spread = spread between people of messages a visit
number-interest-days = days for which the interest lasts
number-leaving = odds of leaving
number-active-share = odds of being of those who write most
number-inflow = people a day who come by themselves
number-size = members on the first day

## What is printed
fitted-heading = { $of }: { $days } days, of which { $fields } are known
people-of = The people are those of { $case }, changed by the factors below; until the last day the plan is { $plan }.
numbers-heading = Factors on the numbers of the case, the middle nine tenths in brackets ({ $simulations } simulations)
calibration-number-column = Number
before-column = before
calibration-after-column = now
says-column = what the log says
says-much = something
says-nothing = nothing
says-beyond = wants more than is thought possible
fit-heading = Days on which the real group lies within the worlds' middle nine tenths
field-column = per day
covered-column = days
fits = The worlds are like the group: of { $worlds } worlds, { $as-far } differ from the others at least as much as it does.
fits-not = No numbers make the worlds like this group: of { $worlds } worlds, { $as-far } differ from the others as much as it does. Read what follows with that in mind.
odd = { $statistic }: { $off } standard deviations of the worlds off
ahead-heading = The { $days } days after, under each plan (mean a day, of members the last day; the middle nine tenths in brackets)
calibration-plan-column = Plan
calibration-difference-column = against the first plan
held-back-heading = The last { $days } days were not fitted to. Mean error a day of the forecast and of three that know no model
forecast-column = forecast
last-value-column = last value
weekday-column = same weekday
smoothing-column = smoothing
within-column = within the band
calibrated-note = The factors are uncertain, and every world of the calibrated document draws its own, the same under every plan. That document begins with a group that has grown up to be as large, and to write as much, as this one on its last day; its figures may differ a little from those above.
written = Written to { $path }: calibrated.json for every other verb, summary.json, fit.csv
written-held-back = Written to { $path }: summary.json, fit.csv
no-days = { $path }: days cannot be told from this; a log, or sums of days, from 2000 to 2100 is needed
runs-are-known = this is a simulated log, whose numbers are known; a real group's is needed
too-many-days = { $days } days; { $most } at most with the days ahead
too-few-days = { $days } days{ $held-back ->
    [0] {""}
   *[other] , of which { $held-back } are held back
}; { $least } at least are needed to fit to
nothing-told = The log says nothing of any of these numbers: the people are still those of the case.
few-simulations = With { $simulations } simulations the numbers hang on luck; { $usual } are usual.
nothing-known = neither members, leaves, active members, writers nor messages are known
calibration-stopped = Stopped{ $kept ->
    [true] ; the { $trials } finished simulations are in { $path }, and the same command goes on from there
   *[false] ; nothing is kept. With --out DIR (or --state FILE) finished simulations are kept, and the same command goes on from there
}
calibration-no-state = { $path }: not a file of finished simulations of this engine; name another, or delete it
calibration-broken-state = { $path }, line { $line }: no finished simulation; delete the line, or name another file
luck-only = Of the variance of the difference { $percent } % comes from what is not known of the group; were its numbers known for sure, the 95 % interval would be [{ $low }, { $high }].

## The document
calibrated-story = Fitted to { $of }: the people are those of { $case }, changed until their days were like these. What is not known of them differs from world to world.{ $unlike ->
    [true] {" "}No numbers made the worlds like this group: read the results with that in mind.
   *[false] {""}
}

## Charts
calibration-chart = Real and simulated { $field } ({ $worlds } worlds){ $ahead ->
    [0] {""}
   *[other] , then { $ahead } days ahead
}
calibration-chart-unknown = Simulated { $field } ({ $worlds } worlds; not in the log){ $ahead ->
    [0] {""}
   *[other] , then { $ahead } days ahead
}
calibration-caption = A day; lines: medians of the worlds, of each plan from the day after the log on; bands: middle half and nine tenths under the first plan
calibration-caption-short = A day; medians; middle half and nine tenths under the first plan
calibration-line-real = Real
calibration-ahead = Days ahead

### What the page says.

## The language
language = English
    .tag = en

## The title
app-title = Community simulator
loading = Starting the simulation engine…

## The header
header-undo = Undo
header-redo = Redo
header-reset = Reset case
header-share = Copy link
header-language = Language
header-look = Appearance
look-light = Light
look-dark = Dark
look-projector = Projector
header-choose-case = Choose a case
header-skip = Skip to the results

## Files
file = File
file-open = Open file…
mine-open = Your own group…
kept-title = Earlier plans
file-save-plan = Save plan (JSON)
file-save-results = Save results (JSON)
file-save-daily = Save daily data (CSV)

## Cases
cases-title = Choose a case
cases-intro = Each case brings a community and strategies to compare and change.
cases-close = Close

## The run
run-worlds = { $worlds } of { $planned } worlds
run-running = Simulating
run-done = { $worlds ->
    [one] { $worlds } world
   *[other] { $worlds } worlds
} · same people, same luck
run-stopped = Stopped at { $worlds } of { $planned } worlds
run-cancel = Stop
run-resume = Continue
run-progress = Progress of the simulation
run-first-soon = The first curves are coming…
run-hidden = A prediction is open: until it is revealed, no results are shown or saved.
run-each = Each against the baseline
run-single = There is one strategy only. Duplicate it and change the copy to compare.

## The report
save-report = Report
    .hint = Saves this comparison and what it rests on as an HTML file that prints on two A4 pages, with what each tactic added and what the assumptions change where you have asked that under “Decide”
save-report-waiting = The report can be saved as soon as all worlds have been run.
save-report-making = Making the report…
save-report-failed = The report could not be made; try again.

## Results
results-title = Results
results-headline = Finding
results-outcomes = Outcomes
results-outcome = Outcome
results-mean-range = Mean [5%–95%]
results-difference = Mean difference from { $baseline } [95% interval]
results-wins = better in { $wins } of { $worlds }
results-ties = equal in { $ties }
results-clear-better = better on average
results-clear-worse = worse on average
results-clear = different on average
results-unclear = cannot be told apart
results-same = exactly the same
results-too-few = too few worlds
results-uneven = a few rare large amounts decide it
results-immaterial = too small to matter
results-aims-between = {", "}
results-aim = Aim: { $aim }
results-points = { $number } pp
results-show-all = Show all { $outcomes }
results-show-main = Show the main ones only
results-note = Differences are taken within each world: the same people and the same luck. More worlds shrink luck, not the error of the model. Overlapping ranges are no contradiction: each world compares the same people. An interval needs 20 worlds; with several strategies those of an outcome hold together in 95 of 100 cases. Under 1% of the level, one person or half a percentage point is too small to matter.

## What the finding rests on
conditions = Given:
conditions-between = {"; "}
conditions-assumptions = { $number ->
    [one] { $number } assumption
   *[other] { $number } assumptions
} changed
conditions-assumed = changed: { $names }
conditions-days = { $days } days (the case has { $usual })
conditions-seed = seed { $seed }
conditions-shocks = shocks: { $shocks }
conditions-posterior = the people are known only as far as { $of } tells of them, and intervals hold that doubt
conditions-undone = { $strategy }: { $times } times something was left undone on average
conditions-blocked = { $strategy }: the platform’s rules stop some tactics

## Curves
charts-title = Curves
chart-aim = Aim
chart-growth = Growth
chart-activity = Activity
chart-churn = Churn
chart-series = Any measure
chart-posting_survival = Real and simulated: survival
chart-messages_per_poster = Real and simulated: inequality
chart-stay_ladder = Real and simulated: stay ladder
charts-idle = Compare with doing nothing
charts-promote = Enlarge the { $chart } chart
charts-table = Data table
charts-crosshair = Move the pointer over the chart, or use the left and right arrow keys, to read the values of a day.
charts-waiting = Drawing…
lanes-title = On which days tactics are done
lanes-more = Also: { $tactics }. 
lanes-steady = The same all the time in every plan: { $tactics }.
turn-begins = { $tactic } begins
turn-stops = { $tactic } ends

## Strategies
strategies-title = Strategies
strategy-baseline = Baseline
strategy-make-baseline = Make baseline
strategies-name = Name of the strategy
strategies-edit = Edit the plans
strategies-add = Add strategy
strategy-new = New strategy
strategy-duplicate = Duplicate this strategy
strategy-copy = { $name } copy
strategy-remove = Delete this strategy
strategy-operator = Operator
strategy-operator-means = { $minutes } min/day · { $budget }/30 days
strategy-add-tactic = Add a tactic
strategy-add-tactic-to = Add a tactic to { $strategy }
strategy-because = Decided by: { $tactics }
    .hint = By these tactics the plan wins or fails, as whoever wrote it says: it would miss them most, or be better without them.
strategy-empty = No tactics yet: this is the plan to do nothing.
strategy-breaches = Platform rules broken
strategy-lacks = Without the baseline’s { $tactic }
strategy-take-over = Add the baseline’s { $tactic }
strategy-take = Add

## Money and time
means-period = { $days ->
    [one] In { $days } day (money: by 30 days)
   *[other] In { $days } days (money: by 30 days)
}
means-money = Money
means-hours = Hours
means-undone = { $times } left undone on average
means-undone-why = : the day’s time or the budget did not reach; tactics higher up go first
means-all-done = all carried out
means-used = { $used } / { $available }

## The card of a tactic
switch-on = { $name } switched on
card-when = When
card-whom = For whom
card-what = What
card-from = From
card-until = Until
card-from-start = first day
card-until-end = to the end
card-every = Every
card-every-day = daily
card-every-days = every { $days } days
card-only-day = only on day { $day }
card-every-week = weekly
card-at = At
card-target-who = Members
card-target-newcomer-days = Joined less than
card-target-silent-days = Silent for at least
card-target-top-share = Most active share
card-remove-tactic = Delete
card-copy-to = Copy to
card-copy-to-strategy = Copy { $tactic } to
card-is-new = Not in the baseline
card-differs = Differs from the baseline
calendar-times = { $times ->
    [one] once in the run
   *[other] { $times } times in the run
}
calendar-never = never in the run

## Forms
field-baseline = Baseline: { $value }
field-exact = { $field } (type a number)
field-yes = yes
field-no = no

## Scenario and run
scenario-title = Scenario and run
scenario-start = First day
scenario-days = Days
scenario-worlds = Worlds
    .hint = One world runs every strategy on the same people and the same luck. More worlds shrink the part of luck.
scenario-seed = Seed
    .hint = All luck follows from it; the same seed gives the same numbers.
scenario-new-luck = New luck
scenario-founders = Founding members
scenario-arrivals = Arrivals a day
scenario-aim = Aim
    .hint = What the operator wants. The finding, the first rows of the outcomes and every verdict speak of it.
aim-living_members = living members (weekly active)
aim-retention = retention (still there after 30 days)
aim-revenue = revenue (what members pay)
aim-learning = learning (taking part: writing or checking in)
aim-mix = mix, as in the document
scenario-purpose = Founded for something that ends
    .hint = When the campaign, the trip or the course is over, so is what brought people together, and they scatter within days. Events held afterwards give them something new to stay for.
scenario-purpose-days = It lasts
scenario-arrivals-real = The first { $days } days follow the real record, later days this mean.
scenario-platform = Platform
scenario-platform-rules = Platform’s rules apply
    .hint = When ticked, what goes beyond the platform’s rules is blocked and counted; otherwise it is only pointed out. The size limit always holds.
scenario-facts-running = { $members ->
    [one] { $members } member
   *[other] { $members } members
} today · about { $arrivals } arrivals a day · { $days ->
    [one] { $days } day
   *[other] { $days } days
}
scenario-facts = { $founders ->
    [one] { $founders } founder
   *[other] { $founders } founders
} · about { $arrivals } arrivals a day · { $days ->
    [one] { $days } day
   *[other] { $days } days
}

## Shocks
shocks-title = Shocks
    .hint = What happens whatever the operator does; every strategy meets the same. For practising the response.
shocks-add = Add a shock
shocks-date = Date
shocks-day = day { $day }
shocks-days = days { $first }–{ $last }
shocks-never = not within the run
shocks-remove = Remove

## What is wrong
problems-title = This document has errors
problems-intro = { $errors } in all. What you see has not changed.
problems-edit-intro = These settings cannot be run. Correct them and the page computes again, or undo.
problems-link-title = This link cannot be opened
problems-file-title = The file “{ $name }” cannot be opened
problems-path = Where
problems-found = Found
problems-allowed = Allowed
problems-whole = whole document
problems-open-default = Open the default case
problems-dismiss = Close
problems-other-engine = This link was made by engine { $theirs }; this is { $ours }, so the numbers may differ.
problems-no-store = The browser keeps nothing for this page, and what you plan is gone when it is closed: save the file by File → Save plan.
problems-other-case = The case that this link was made of has changed since; what the link left alone now follows the new case.
problems-other-case-values = Where the link changed something, the case had other values then:
problems-moved = { $before } then, { $now } now
link-no_such_case = The link was made of a case that is not built in here.
link-case_changed = The case that the link was made of has changed, and the two no longer fit. Ask the sender for File → Save plan.
link-too_long = The link is too long.
link-not_a_link = The link holds no experiment that this page knows.
link-broken = The link is incomplete or damaged. Ask the sender to copy the whole link again.
link-too_large = The link unpacks to too much.
link-too_slow = Unpacking the link took too long.
problems-not-plan = This is not a plan; choose a JSON file saved by File → Save plan.
problems-too-slow = Reading the document took too long.
problems-engine-title = The simulation engine stopped
problems-engine-help = Your plan is not lost. Try again, or save the plan and reload the page.
problems-retry = Try again
problems-reload = Reload the page
problems-unsupported = The simulation engine cannot start. Please use a recent Chrome, Edge, Firefox or Safari.

## Notices
notices-undone = Undone
notices-redone = Redone
notices-opened = Opened: { $name }
notices-drop-here = Drop the file to open it

## The footer
footer-engine = Engine { $version }
footer-hash = Experiment { $hash }
footer-limits = A model for teaching and planning: it compares plans, it does not predict the future. Your data never leave this page.

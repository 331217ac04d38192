### What a decision rests on: contributions, risks, sensitivity, search.

## Steps of the work
step-coalitions = sets of tactics
step-after = after tactics' ends
step-doses = doses
step-drills = risk drills
step-sets = sets of assumptions
step-as-it-is = plans as they are
step-screening = screening
step-indices = variance indices
step-curves = curves and flip points
step-plans = plans
step-race = plans, until one is surely the best
step-fresh = plans on fresh luck
stopped = Stopped: the table rests on { $worlds } of { $planned } worlds.
stopped-early = stopped before the first result{ $kept ->
    [true] ; { $runs } finished worlds are kept in { $path }, and the same command goes on from there
   *[false] ; with --state FILE finished worlds are kept, and the same command goes on from there
}
not-finite = a world came to numbers that are not finite
foreign-state = { $path }: this file was written by another version of the engine ({ $found }; this one is { $engine }); name another file, or remove it
broken-state = { $path }, line { $line }: this is no finished world; name another file, or remove the line
no-state = { $path }: this is no file of finished worlds; name another one

few-worlds = Only { $worlds } { $worlds ->
    [one] world
   *[other] worlds
}: the columns with [95%] have no intervals, for which { $least } at least are needed.

## Contributions
contributions-heading = { $plan }: what each tactic contributes, by { $aim } ({ $exact ->
    [true] all { $sets } sets of tactics
   *[false] drawn orders
})
tactic-column = tactic
contribution-column = contribution [95%]
error-column = ± drawn
left-out-column = left out, the plan loses [95%]
yuan-column = yuan
hours-column = hours
after-column = { $days } days after [95%]
together = together
no-tactics = { $plan }: no tactic is switched on
contributions-note =
    Same people, same luck. The contribution (Shapley's value) is what a tactic adds, averaged over all orders in which the
    plan's tactics could be added; contributions sum to what the plan differs in from no tactics. Left out: what the plan
    has more with the tactic than without it. After: what it has more so many days after the tactic's last day than
    without the tactic ever done, the others going on; of revenue what came since that day. * marks an interval without 0; a number without an interval rests on a few rare worlds. –: the run
    ends before so many days have passed; no more is spent or nobody buys, so that there is no marginal ROI.
returns-heading = { $plan }: what each further step of a dose costs and brings in, all else as it is (the first one from none at all; aim: { $aim })
step-cost-column = costs more (yuan) [95%]
step-added-column = brings in more (yuan) [95%]
step-roi-column = marginal ROI [95%]
step-aim-column = adds to the aim [95%]
own-dose = {" "}(now)
mix = the mix of aims, in points

## Risks
drills-heading = Risk drills: each kind of shock, as strong as it is by default, on day { $day } of { $days } ({ $worlds } { $worlds ->
    [one] world
   *[other] worlds
}), by { $aim }
shock-column = shock
no-shock = none
soon-column = in 28 days [95%]
end-column = at the end [95%]
regret-column = regret
regret-heading = Regret by { $aim }: over the drills, and over { $sets } sets of assumptions within their plausible ranges ({ $worlds } { $worlds ->
    [one] world
   *[other] worlds
} each)
plan-column = plan
shocks-mean-column = drills: mean
shocks-most-column = worst
sets-mean-column = assumptions: mean
sets-p90-column = 90% below
sets-most-column = worst
sets-best-column = best in
risks-note =
    What a shock changes is read against the same world without it; * marks an interval without 0. Without a shock the column
    “at the end” has what the plan reaches. Regret: what the best plan in that situation reaches more; over sets of assumptions
    the luck of their few worlds is in it. { plausible }

## Sensitivity
plausible =
    Plausible is what lies within so many times an assumption's value: 1.25 for a measured one, 1.5 for one that was read or
    fitted, 2 for an assumed one, as far as documents may say it.
best-plan = Best by { $aim } with the assumptions as they are: { $plan } ({ $value })
lead-over = {"  "}lead over { $plan }: { $lead }
screening-heading = What { $alone ->
    [true] it reaches
   *[false] its lead over the next
} rests on most: { $numbers } assumptions screened ({ $trajectories } trajectories, shares of variance from { $rows } rows, { $worlds } { $worlds ->
    [one] world
   *[other] worlds
} a point)
assumption-column = assumption
basis-column = basis
range-column = value (plausible)
size-column = μ*
alone-column = alone [95%]
total-column = in all [95%]
at-low-column = lead at the least [95%]
at-high-column = at the greatest [95%]
known-measured = measured
known-read = read
known-fitted = fitted
known-assumed = assumed
flips-heading = What would change the choice
flip-sentence = {"  "}{ $plan } stops being better than { $other } if { $assumption } goes { $above ->
    [true] above
   *[false] below
} { $value } (now { $own }; its lead is { $leads ->
    [true] sure as far as { $sure }
   *[false] not sure even now
}, the other's { $loses ->
    [true] from { $lost }
   *[false] nowhere in the range
})
no-flips = {"  "}No single one of these assumptions, within its plausible range.
sensitivity-note =
    μ*: mean size of what moving the assumption over its plausible range changes, over all ranges together. Alone, in all: share of the variance
    that it causes, by itself and together with the others of the table. Lead: with this one assumption moved, on the same people
    and luck; * marks an interval without 0. { plausible } Fitted values were set so that facts about real communities come
    out, assumed ones are judgement.

## Search
plan-number = Plan { $number }
plans-heading = { $random ->
    [true] Drawn at random
   *[false] Searched
}: { $tried } plans in { $worlds } { $worlds ->
    [one] world
   *[other] worlds
} each, { $minutes } min a day, ¥{ $budget } for 30 days, by { $aim }; below on fresh luck, { $fresh } { $fresh ->
    [one] world
   *[other] worlds
}
plans-better = By { $aim }, “{ $plan }” is better than the best written plan, “{ $own }”: { $reached }, a difference of { $lead }. It costs ¥{ $yuan } for 30 days and { $minutes } minutes a day, “{ $own }” ¥{ $own-yuan } and { $own-minutes } minutes.
plans-no-better = By { $aim }, nothing that was found surely beats the best written plan, “{ $own }” ({ $own-reached }); the best found is “{ $plan }”, a difference of { $lead }.
plans-cheaper = “{ $plan }” cannot be told from “{ $own }”, but costs ¥{ $yuan } for 30 days (“{ $own }” ¥{ $own-yuan }) and takes { $minutes } minutes a day ({ $own-minutes } minutes).
plans-do = What the plans do, beside the written plan that each is nearest to:
plan-as = {"  "}{ $plan }: as “{ $own }”, but { $changes }
change-added = with { $tactic } ({ $how })
change-altered = { $tactic }: { $how }
change-dropped = without { $tactic }
instead = { $new } (before: { $old })
other-people-or-days = for other people or on other days
reached-column = reaches
lead-column = lead over the best of the document under these means [95%]
retention-column = retention
roi-column = ROI
month-column = for 30 days
searched-column = in the search
holds-column = front
holds = yes
holds-not = no longer
no-plan = Beside the written plans, none that was tried keeps the rules, reaches the targets and is not beaten in everything.
doses-heading = { $plan }: what every dose does to the aim
rhythm-column = when
rhythm = { $days ->
    [1] daily
   *[other] every { $days } days
}, { $at }
dose-column = dose
worth-column = with it [95%]
less-column = half [95%]
more-column = twice [95%]
plans-note =
    What a plan reached in the search is flattered by the luck that chose it; fresh luck is not. Front: no other plan of the table is better in
    aim, money and hours at once. A dose of which twice as much gains and costs nothing is a sign of a hole in the model, not
    of a good plan. ROI: added revenue less cost, divided by cost. –: what costs nothing has no ROI; written plans were not
    searched; a dose that cannot be less or more has no half or twice.

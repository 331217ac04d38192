### What a decision rests on: contributions, risks, sensitivity, search.

## Steps of the work
step-coalitions = sets of tactics
step-after = after tactics' ends
stopped = Stopped: the table rests on { $worlds } of { $planned } worlds.
stopped-early = stopped before the first result{ $kept ->
    [true] ; { $runs } finished worlds are kept in { $path }, and the same command goes on from there
   *[false] ; with --state FILE finished worlds are kept, and the same command goes on from there
}
not-finite = a world came to numbers that are not finite
foreign-state = { $path }: this file was written by another version of the engine ({ $found }; this one is { $engine }); name another file, or remove it
broken-state = { $path }, line { $line }: this is no finished world; name another file, or remove the line
no-state = { $path }: this is no file of finished worlds; name another one

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
    without the tactic ever done, the others going on; of revenue what came since that day. * marks an interval without 0.
mix = the mix of aims, in points

### The report for printing.

report-title = { $name }: plans compared
report-question = The question
report-question-text = Which plan does best over { $days } days, how sure is that, and at what price? What counts: { $aim }.
report-setting = { $platform }, { $days } days from { $start }; { $founders } members at the start{ $arrivals ->
    [0] {""}
   *[other] , about { $arrivals } more find it each day
}
report-shocks = Meanwhile: { $shocks }
report-plans = Plans
report-plan-column = plan
report-means-column = time and money
report-means = { $minutes } minutes a day, ¥{ $yuan } for 30 days
report-hour = {" "}(¥{ $yuan } an hour)
report-tactics-column = what is done
report-tactic = { $tactic } ({ $days ->
    [1] daily
   *[other] every { $days } days
})
report-more = { $number } more
report-nothing = nothing
report-result = Result, with the difference from “{ $plan }”
report-rank-column = place
report-against-column = difference [95% interval]
report-wins-column = better in
report-best-column = chance of being best
report-times = { $wins } of { $worlds } worlds
report-numbers = Numbers, and in brackets the difference from “{ $plan }”
report-outcome-column = mean of all worlds
report-numbers-note = Differences are taken within each world: same people, same luck. * is sure: among equal plans, any mark at all appears in at most 5 of 100 comparisons; pp are percentage points. { $worlds }.
report-money = Money and work
report-cost-column = cost
report-retained-column = for each who stays [95%]
report-added-column = added revenue
report-margin-column = margin
report-roi-column = ROI
report-hours-column = hours a week
report-busiest-column = busiest week
report-short-column = days short of time
report-busiest = week { $week }: { $hours } h
report-money-note = Cost has the operator's hours at the plan's price for an hour, money alone where it has none. For each who stays: cost ÷ monthly active members at the end. Margin: added revenue less cost, without what goods cost to buy. –: nothing is spent, nobody stays or nobody buys.
report-stops = Tactics left undone, wholly or in part
report-stop = { $plan } · { $tactic }: due on { $due } days; { $reasons }
stopped-by-time = no time left on { $days } (first about day { $first })
stopped-by-money = the money of the 30 days used up on { $days } (first about day { $first })
stopped-by-rule = against the platform's rules on { $days } (first about day { $first })
stopped-by-nobody = nobody there for it on { $days } (first about day { $first })
report-no-stops = Every plan's tactics were done.
report-contributions = Why: what each tactic of “{ $plan }” contributes
report-tactic-column = tactic
report-adds-column = adds to { $aim } [95% interval]
report-yuan-column = money
report-hours-used-column = hours
report-left-out-column = the plan loses without it [95% interval]
report-contributions-note = What a tactic adds is averaged over all orders of adding the plan's tactics (Shapley value; { $worlds } worlds, { $exact ->
    [true] all sets of tactics run
   *[false] orders drawn at random
}); without it, the others partly stand in. * is an interval without 0; a number without an interval rests on too few worlds, or on a few rare ones.
report-lesser-tactics = What contributes less is not shown: { $names }.
report-flips = What would change the choice
report-flip = “{ $plan }” stops being better than “{ $other }” if { $assumption } goes { $above ->
    [true] above
   *[false] below
} { $value } (now { $own })
report-no-flips = None of the { $closely } assumptions that matter most ({ $assumptions }), moved alone within its plausible range.
report-flips-note = All { $all } assumptions were screened with very few worlds, { $closely } of them looked at closely ({ $worlds } worlds){ $found ->
    [true] ; the places are uncertain themselves
   *[false] {""}
}.
report-not-run = This part was not computed: { $asked ->
    [true] the work was stopped
   *[false] “Decide” on the page adds it
}.
report-assumptions = Assumptions changed
report-assumption = { $name } = { $value } (by default { $default }, allowed { $low } to { $high }, unit: { $unit })
report-no-assumptions = None; all are as shipped.
report-rules = Rules of the platform that are broken
report-basis = What the numbers rest on
report-basis-fitted = { $number } were in view when its numbers were set
report-basis-construction = { $number } were put in as they are
report-basis-emergent = { $number } came out unasked
report-basis-text = The model is held to { $facts } published facts about real communities: { $told }. That they hold together shows that the model can be like real communities, not that it would be right about the next one.
report-limits = Limits
report-limit-luck = More worlds shrink luck, not the model's error: use this to compare plans and to see mechanisms, not to forecast one group's numbers.
report-limit-sources = The sources are mostly Western forums and chats from 2004 to 2019; carrying them over to other groups is an assumption, and many numbers are judgement.
report-limit-tactics = For tactics whose effect nobody has measured, trust the direction more than the size.
report-origin = Seed { $seed }, { $days } days, { $worlds }; engine { $engine }, format { $format }, scenario { $scenario }, document { $experiment }. Same version, same document, same seed: the same numbers, bit for bit.

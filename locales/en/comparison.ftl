### The sentence that a comparison comes to.

# A name of several words stands in quotation marks, lest it be read as part of the sentence.
strategy-name = { $spaced ->
    [true] “{ $name }”
   *[false] { $name }
}
headline-too-few = So far { $strategy } { $gain } than { $baseline }, but { $worlds } { $worlds ->
    [one] world cannot
   *[other] worlds cannot
} tell luck from effect (at least { $least } can); { $cost }.
headline-too-few-equal = So far { $strategy } and { $baseline } come to the same { $aim }, but { $worlds } { $worlds ->
    [one] world cannot
   *[other] worlds cannot
} tell luck from effect (at least { $least } can); { $cost }.
headline-same = { $strategy } and { $baseline } come to the same { $aim } in all { $worlds } worlds{ $others }{ $beside }; { $cost }.
headline-uneven = { $strategy } and { $baseline } cannot be told apart by { $aim }: too few worlds, as a few rare ones decide the mean difference of { $mean }, so that it has no interval; { $strategy } ahead in { $wins } of { $worlds } worlds{ $ties ->
    [0] {""}
   *[other] , equal in { $ties }
}{ $beside }; { $cost }.
headline-immaterial = No difference that matters between { $strategy } and { $baseline } by { $aim } with { $worlds } worlds: { $mean }{ $interval }{ $beside }; { $cost }.
headline-unclear = { $strategy } and { $baseline } cannot be told apart by { $aim } with { $worlds } worlds: difference { $mean }{ $interval }, { $strategy } ahead in { $wins } of { $worlds }{ $ties ->
    [0] {""}
   *[other] , equal in { $ties }
}{ $beside }; { $cost }.
headline-clear = { $strategy } { $gain } than { $baseline }{ $interval }{ $beside }; { $more ->
    [true] better
   *[false] worse
} in { $times } of { $worlds } worlds{ $ties ->
    [0] {""}
   *[other] , equal in { $ties }
}; { $cost }.
verdict-best = Best by { $aim }: { $strategies }, ahead of every other plan with { $worlds } worlds.
verdict-and-second = { $verdict } { $second }
verdict-unclear = { $all ->
    [true] These plans
   *[false] The best of these plans
} cannot be told apart by { $aim } with { $worlds } worlds: { $strategies }{ $all ->
    [true] {""}
   *[false] ; the others are worse than one of them
}.
race-best = { $strategies } is the best by { $aim }: surely ahead of every other plan, after { $worlds } worlds.
race-alike = No difference that matters by { $aim } between { $strategies }, after { $worlds } worlds.
## What the strategy has more of.
gain = { $what ->
    [weekly_active] keeps { $number } { $more ->
        [true] more
       *[false] fewer
    } weekly active { $number ->
        [one] member
       *[other] members
    }
    [retention] retains { $number } percentage points { $more ->
        [true] more
       *[false] less
    } of those who join
    [revenue] takes { $number } { $more ->
        [true] more
       *[false] less
    } from members
    [participation] has { $number } { $more ->
        [true] more
       *[false] fewer
    } taking part a day
   *[mix] scores { $number } points { $more ->
        [true] more
       *[false] less
    } on the mix of aims
}
## What outcomes are called in the sentence.
called-weekly_active = weekly active members
called-monthly_active = monthly active members
called-members = members
called-hidden_share = share who muted or folded
called-belonging = belonging
called-retention_30 = day-30 retention
called-revenue = revenue from members
called-participation = members taking part a day
called-mix = the mix of aims
interval-plain = {" "}(95% interval { $nearer }–{ $farther })
# All worlds agree, so that there is no interval: how many of all possible ones may not.
all-agree = {" "}(others: at most { $others }% of worlds)
interval-signed = {" "}(95% interval { $low } to { $high })
# What else differs: the outcomes by which the better of the two is worse, or all where none is better.
beside = { $against ->
    [true] , but { $outcomes }
   *[false] ; yet { $outcomes }
}
beside-outcome = { $outcome } { $change }
difference-points = { $number } pp
cost = { $yuan ->
    [0] the operator spends the same
   *[other] the operator spends ¥{ $yuan } { $dearer ->
        [true] more
       *[false] less
    }
}{ $hours ->
    [0] {""}
   *[other] {" "}and works { $hours } h { $longer ->
        [true] more
       *[false] less
    }
}

## The plan that does nothing, added where a document has none.
idle = Do nothing
idle-name = Do nothing { $number }

## With and without shocks
struck = { $name } with the shocks
spared = { $name } without the shocks

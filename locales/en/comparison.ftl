### The sentence that a comparison comes to.

no-world-yet = No world has been run yet.
# A name of several words stands in quotation marks, lest it be read as part of the sentence.
strategy-name = { $spaced ->
    [true] “{ $name }”
   *[false] { $name }
}
headline-one-equal = { $strategy } and { $baseline } end with the same number of weekly active members in the one world run so far, which cannot tell luck from effect; { $cost }.
headline-one = { $strategy } has { $members } than { $baseline } in the one world run so far, which cannot tell luck from effect; { $cost }.
headline-same = { $strategy } and { $baseline } end with the same number of weekly active members in all { $worlds } worlds; { $cost }.
headline-unclear = { $strategy } and { $baseline } cannot be told apart by weekly active members with { $worlds } worlds: difference { $mean } [{ $low } to { $high }], { $strategy } ahead in { $wins } of { $worlds }{ $ties ->
    [0] {""}
   *[other] , equal in { $ties }
}; { $cost }.
headline-clear = { $strategy } keeps { $members } than { $baseline } [{ $nearer }–{ $farther }]; { $more ->
    [true] better
   *[false] worse
} in { $times } of { $worlds } worlds{ $ties ->
    [0] {""}
   *[other] , equal in { $ties }
}; { $cost }.
members-kept = { $number } { $more ->
    [true] more
   *[false] fewer
} weekly active { $number ->
    [one] member
   *[other] members
}
cost = { $yuan ->
    [0] for the same money
   *[other] ¥{ $yuan } { $dearer ->
        [true] more
       *[false] less
    }
}{ $hours ->
    [0] {""}
   *[other] , { $hours } h { $longer ->
        [true] more
       *[false] less
    } work
}

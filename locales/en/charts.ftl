### Charts, their captions, the text beside them and their tables.

## Numbers and dates
# 大数的单位，自 1 万起用。
large-numbers = 1000000000 B, 1000000 M, 1000 k
percentage-points = percentage points
amount-points = { $number } percentage points
span-signed = { $low } to { $high }
week-number = { $little-room ->
    [true] wk
   *[false] week
} { $number }
day-number = day { $number }
short-date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
bracketed = {" "}({ $interval })

## Titles
growth-title = Growth: members
activity-title = Activity: weekly (bold) and daily active members (thin)
    .short = Active: weekly (bold), daily (thin)
activity-weekly = Activity: weekly active members (WAU)
    .short = Weekly active members
activity-daily = daily
churn-title = Churn: left, or no visit for 30 days (bold); left only (thin)
    .short = Left or 30 days away (bold), left (thin)
churn-both = Churn: left, or no visit for 30 days
churn-unit = share of all who have been members
churn-left = left
difference-title = Difference in { $label }: { $strategy } minus { $baseline }
    .all = Difference in { $label } from { $baseline }
    .short = Difference in { $label }
week-means = {" "}(7-day mean)
week-sums = {" "}(sum of 7 days)
wanted-title = Aim: { $label }
wanted-mix = All aims together
wanted-points = points, 100 being what the strategies come to on average

## Captions, from the longest to the shortest
caption-whole = { caption-long } (luck only, not the model's error)
caption-long = In { $unit }{ $extra }. Lines: mean of { $worlds } worlds; { $few ->
    [true] shades hold 50, 80 and 95 % of them
   *[false] shades hold 80 % of them
}
caption-short = In { $unit }{ $extra }. Mean of { $worlds } worlds, { bands-short }
caption-shortest = { $unit }; mean of { $worlds } worlds, { bands-short }
bands-short = { $few ->
    [true] 50/80/95 % bands
   *[false] 80 % bands
}
caption-paired = , same people and luck
line-without = no shock
line-without-of = { $line } · without shocks
caption-without = { $caption }; thin: without shocks
told-without = Thin lines: the same plans, people and luck without the shocks.
caption-window = ; numbers at the lines’ ends are means of the last { $days } days
replay-caption = Black: the real community. Blue: median of { $worlds } worlds; the shade holds 90 % of them{ $younger }
    .long = Black: real. Blue: median of { $worlds } worlds, 90 % band{ $younger }
    .short = Black: real. Blue: simulated, 90 % band{ $younger }
    .shortest = Black: real. Blue: simulated
replay-younger = ; { $real } real days, only { $simulated } simulated

## Lines and sides
window-days = the mean of these { $days } days counts
    .short = last { $days } days
line-baseline = baseline
line-simulated = simulated
side-winner = { $name } { $verdict ->
    [better] better
   *[higher] higher
}
side-against = { $standing ->
    [better] better
    [worse] worse
    [higher] higher
   *[lower] lower
} than { $baseline }
side-worlds = {" "}{ $last ->
    [true] on the last day{" "}
   *[false] {""}
}in { $wins } of { $worlds } worlds
    .short = {" "}in { $wins } of { $worlds }

## The text beside a chart
told-title = { $title }.
told-one-world = A single world: luck cannot be told apart.
told-worlds = Numbers are means of { $worlds } worlds, intervals hold 80 % of them and leave out the model's own error.
told-phases = The group under { $name }: { $phases }.
told-phase = { $phase } from { $day }
told-shocks = Shocks: { $shocks }.
told-shock = { $shock } on { $day }
    .long = { $shock } from { $first } to { $last }
told-aim = { $ends }.
told-worlds-aim = Numbers are means of { $worlds } worlds, brackets hold 90 % of them and leave out the model's own error.
told-worlds-aim-difference = Numbers are mean differences over { $worlds } worlds, brackets their 95 % intervals, which leave out the model's own error.
told-ends = On { $day }: { $ends }.
told-end = { $name } { $value }{ $interval }
told-level = { $name }: { $first } on { $first-day }, { $last }{ $interval } on { $last-day }{ $peak }{ $thin }.
told-peak = , highest on { $day } ({ $value })
told-thin = ; { $name } { $value }
told-difference = On { $day } { $name } is { $way ->
    [level] level with
    [more] { $size } above
    [less] { $size } below
    [higher] { $size } above
   *[lower] { $size } below
} { $baseline }{ $interval }{ $won }.
told-won = , { $verdict ->
    [better] better
   *[higher] higher
} in { $wins } of { $worlds } worlds
told-equal = , the same in all { $worlds } worlds
told-point = { $axis } { $at }: real { $real }, simulated { $simulated }{ $band }.
told-inside = { $inside } of { $points } real points lie in the band that holds { $percent } % of the worlds.

## Columns of the table
column-day = day
column-date = date
column-mean = { $line } mean
column-median = { $line } median
column-low = { $line } { $percent }% low
column-high = { $line } { $percent }% high

## Short titles of a real community's curves
short-posting_survival = Posting survival
short-weekly_retention = Weekly retention
short-messages_per_poster = Messages per member
short-lorenz = Lorenz curve
short-stay_ladder = Stay ladder
short-tenure = Staying by tenure
short-return_after_silence = Return, nobody wrote
short-return_after_operator_contact = Return, operator wrote
short-return_after_member_contact = Return, member wrote
short-answered_within = Time to an answer
short-newcomer_return_by_answer = Newcomers' return

### What a real group is like: what stands out, how it lies beside real communities, which built-in case is nearest, and its charts.

## What stands out
portrait-heading = What stands out
portrait-size-of-members = Of { $members } members, { $posters } wrote { $messages } messages in { $days } days: { $per-day } a day.
portrait-size-of-posters = { $posters } members wrote { $messages } messages in { $days } days: { $per-day } a day.
portrait-size-of-days = With { $members } members at the end, { $messages } messages were written in { $days } days: { $per-day } a day.
portrait-size-of-messages = { $messages } messages were written in { $days } days: { $per-day } a day.
portrait-compared = { $place ->
    [below] , less than in the real communities that were measured ({ $low } to { $high })
    [above] , more than in the real communities that were measured ({ $low } to { $high })
   *[within] , as in the real communities that were measured ({ $low } to { $high })
}
portrait-top10 = The most active tenth of those who wrote wrote { $share } of the messages{ $compared }.
portrait-lurkers = Of those who joined 90 days ago or more, { $share } never wrote{ $compared }.
portrait-once = Of those who wrote, { $share } wrote only once{ $compared }.
portrait-activated = Of those who wrote, { $share } did so within a week of joining{ $compared }.
portrait-week1 = Of those who wrote for the first time, { $share } wrote again in the week after{ $compared }.
portrait-unanswered = Of the first messages, { $share } were answered by nobody in seven days{ $compared }.
portrait-answer-hours = Half of the first answers came within { $hours } hours{ $compared }.
portrait-daily = On a day, { $share } of the writers of a month write{ $compared }.
portrait-trend = In the first four weeks { $first } messages a day were written, in the last four { $last }: it has become { $way ->
    [more] livelier
   *[less] quieter
}.
portrait-operators = Operators wrote { $share } of all messages{ $much ->
    [most] , more than all members together
   *[some] {""}
}.
portrait-silent-days = On { $share } of the days nobody wrote.
portrait-every-day = No day passed without a message.
portrait-weekdays = { $days ->
    [week] On a working day { $ratio } times as much is written as on a day of the weekend.
   *[weekend] On a day of the weekend { $ratio } times as much is written as on a working day.
}
portrait-poster-share = On a day, { $share } of the members write.
portrait-hours = Most is written between { $from } and { $until } o'clock: { $share } of the messages.

## The nearest built-in case
portrait-nearest = { $likeness ->
    [near] Of the built-in cases, “{ $case }” is nearest
   *[far] None of the built-in cases is like it; the least unlike is “{ $case }”
}: in { $figures } figures that both have it lies { $distance } spreads away on average, the next, “{ $next }”, { $next-distance }. (A spread is the standard deviation of a figure among the built-in cases.)
portrait-apart-heading = They differ most in:
portrait-apart = { $title }: { $own } here, { $other } there

## Charts
portrait-chart-members = Members
portrait-chart-joins = Joining and leaving
portrait-chart-activity = Present and writing
portrait-chart-messages = Messages a day
portrait-chart-hours = Messages by the hour of the day
portrait-line-group = this group
portrait-line-members = members
portrait-line-joins = joined
portrait-line-leaves = left
portrait-line-active = were there
portrait-line-posters = wrote
portrait-line-messages = messages
portrait-axis-hour = Hour of the day
portrait-caption-days = each day
portrait-caption-weeks = mean of each week
portrait-caption-members-weeks = at the end of each week
portrait-caption-hours = share of all members' messages
portrait-caption-curve = beside real communities
portrait-told-line = { $name }: { $first } at the beginning ({ $first-place }), { $last } at the end ({ $last-place }), most { $peak } ({ $peak-place }).
